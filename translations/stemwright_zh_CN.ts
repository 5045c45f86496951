<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>There is no folder for temporary files: %1</source>
        <translation>没有存放临时文件的文件夹：%1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::AbState</name>
    <message>
        <source>Of two sounds the louder one is liked better. So B is made as loud as A, through the faders as they are, in the loop or the whole song. While all stems are heard alike, A and B add up to the same song: solo a stem to compare. Hold D for the difference A − B, G for the song without the focused stem.</source>
        <translation>两个声音中较响的更讨人喜欢。因此在当前推子设置下，在循环或整首歌曲中把 B 调到与 A 一样响。所有分轨同样可闻时，A 与 B 相加是同一首歌曲：请独奏一个分轨来比较。按住 D 听差异 A − B，按住 G 听不含所选分轨的歌曲。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is heard; at which level</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::AbSwitch</name>
    <message>
        <source>Listen to %1: %2</source>
        <comment>A or B; name of the take</comment>
        <translation>听 %1：%2</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <comment>A or B</comment>
        <translation>听 %1</translation>
    </message>
    <message>
        <source>%1: %2. X switches between A and B; hold D to hear what they differ in.</source>
        <comment>A or B; name of the take</comment>
        <translation>%1：%2。X 在 A 与 B 间切换；按住 D 听两者的差异。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::AbxDialog</name>
    <message>
        <source>less than %1 %</source>
        <translation>低于 %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy the Result</source>
        <translation>复制结果(&amp;C)</translation>
    </message>
    <message>
        <source>Blind Test</source>
        <translation>盲听测试</translation>
    </message>
    <message>
        <source>X is A or B by chance. In each trial listen to A, B and X as often as you like, then say which one X is. The score tells whether you hear a difference.</source>
        <translation>X 随机为 A 或 B。每次可任意多次听 A、B 和 X，然后说出 X 是哪一个。得分表明您是否听得出差异。</translation>
    </message>
    <message>
        <source>All stems are heard alike, so A and B add up to the same song: there is nothing to tell them apart by. Close this window and solo, mute or fade a stem first.</source>
        <translation>所有分轨同样可闻，A 与 B 相加是同一首歌曲，无从分辨。请关闭此窗口，先独奏、静音或调节一个分轨。</translation>
    </message>
    <message>
        <source>Number of trials</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>&amp;Trials:</source>
        <translation>次数(&amp;T)：</translation>
    </message>
    <message>
        <source>Of two sounds the louder one is liked better, so a test of different levels is a test of levels.</source>
        <translation>两个声音中较响的更讨人喜欢，所以电平不同的测试只是在测电平。</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <comment>A, B or X</comment>
        <translation>听 %1</translation>
    </message>
    <message>
        <source>Listen to %1 (key %1)</source>
        <comment>A, B or X</comment>
        <translation>听 %1（%1 键）</translation>
    </message>
    <message>
        <source>X is %1</source>
        <comment>A or B</comment>
        <translation>X 是 %1</translation>
    </message>
    <message>
        <source>Answer that X is %1 (%2)</source>
        <comment>A or B; a key</comment>
        <translation>回答 X 是 %1（%2）</translation>
    </message>
    <message>
        <source>Trials that are answered</source>
        <translation>已回答的次数</translation>
    </message>
    <message>
        <source>Keys: A, X and B listen, Shift+A and Shift+B answer, the space bar plays and pauses. The meters of the window rest until the test is over.</source>
        <translation>按键：A、X、B 聆听，Shift+A 和 Shift+B 回答，空格键播放和暂停。测试结束前窗口的电平表停止显示。</translation>
    </message>
    <message>
        <source>Test &amp;Again</source>
        <translation>再测一次(&amp;A)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>The loop from %1 to %2 is repeated.</source>
        <translation>重复播放 %1 至 %2 的循环。</translation>
    </message>
    <message>
        <source>There is no loop, so what lies between %1 and %2 is repeated. For another passage close this window and set a loop.</source>
        <translation>没有循环，因此重复 %1 至 %2 之间的内容。要用其他段落，请关闭此窗口并设置循环。</translation>
    </message>
    <message>
        <source>The test has ended, because other stems have come into one of the takes.</source>
        <translation>测试已结束，因为其中一个版本换了分轨。</translation>
    </message>
    <message>
        <source>A: %1
B: %2</source>
        <translation>A: %1
B: %2</translation>
    </message>
    <message>
        <source>&amp;Make B as loud as A (B %1)</source>
        <comment>a gain such as +0.3 dB</comment>
        <translation>使 B 与 A 一样响(&amp;M)（B %1）</translation>
    </message>
    <message>
        <source>&amp;Make B as loud as A</source>
        <translation>使 B 与 A 一样响(&amp;M)</translation>
    </message>
    <message>
        <source>Measuring the levels…</source>
        <translation>正在测量电平…</translation>
    </message>
    <message>
        <source>Trial %1 of %2</source>
        <translation>第 %1 次，共 %2 次</translation>
    </message>
    <message>
        <source>%1 of %2 right. Probability of guessing: %3.</source>
        <comment>the last is a number of percents</comment>
        <translation>%2 次中答对 %1 次。猜中的概率：%3。</translation>
    </message>
    <message>
        <source>That is hardly by chance: you hear a difference between A and B.</source>
        <translation>这几乎不可能是巧合：您听得出 A 与 B 的差异。</translation>
    </message>
    <message>
        <source>That may well be by chance: the test does not show that you hear a difference. More trials tell more.</source>
        <translation>这很可能是巧合：测试不能说明您听得出差异。次数越多越可靠。</translation>
    </message>
    <message>
        <source>Blind test</source>
        <translation>盲听测试</translation>
    </message>
    <message>
        <source>Levels: %1</source>
        <translation>电平：%1</translation>
    </message>
    <message>
        <source>%1: X was %2, answered %3</source>
        <comment>number of the trial; A or B; A or B</comment>
        <translation>%1：X 是 %2，回答 %3</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::BlindTestButton</name>
    <message>
        <source>Blind test…</source>
        <translation>盲听测试…</translation>
    </message>
    <message>
        <source>Find out whether you hear a difference between A and B</source>
        <translation>看看您是否听得出 A 与 B 的差异</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ChangesPanel</name>
    <message>
        <source>What changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>分轨</translation>
    </message>
    <message>
        <source>A, dB</source>
        <translation>A, dB</translation>
    </message>
    <message>
        <source>B, dB</source>
        <translation>B, dB</translation>
    </message>
    <message>
        <source>Moved, dB</source>
        <translation>移动, dB</translation>
    </message>
    <message>
        <source>How much stronger the stem is in B than in A</source>
        <translation>该分轨在 B 中比在 A 中强多少</translation>
    </message>
    <message>
        <source>What changed between A and B</source>
        <translation>A 与 B 之间的变化</translation>
    </message>
    <message>
        <source>A %1 dB, B %2 dB, moved by %3 dB</source>
        <translation>A %1 dB，B %2 dB，移动 %3 dB</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ColourLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <comment>the meaning of the first and of the last colour</comment>
        <translation>从 %1 到 %2 的颜色</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::CompareLanes</name>
    <message>
        <source>Difference A − B</source>
        <translation>差异 A − B</translation>
    </message>
    <message>
        <source>A: %1</source>
        <comment>name of a take</comment>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <comment>name of a take</comment>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>%1 has no stem “%2”.</source>
        <comment>take; stem</comment>
        <translation>%1 没有分轨“%2”。</translation>
    </message>
    <message>
        <source>%1, mask</source>
        <comment>name of a stem</comment>
        <translation>%1，掩码</translation>
    </message>
    <message>
        <source>%1, spectrogram</source>
        <comment>name of a stem</comment>
        <translation>%1，频谱图</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Difference of A and B: %1</source>
        <comment>name of a stem</comment>
        <translation>A 与 B 的差异：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>blue: more in B · red: more in A</source>
        <translation>蓝：B 中更多 · 红：A 中更多</translation>
    </message>
    <message>
        <source>%1 dB, %2 % of all stems</source>
        <comment>level and share at a point of a picture</comment>
        <translation>%1 dB，占所有分轨的 %2 %</translation>
    </message>
    <message>
        <source>Point at a picture to read both takes there.</source>
        <translation>指向图像即可读取该处两个版本的数值。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::CompareWindow</name>
    <message>
        <source>&amp;A and B</source>
        <translation>A 与 B(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;tep by step</source>
        <translation>逐步(&amp;T)</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>保存图片(&amp;P)…</translation>
    </message>
    <message>
        <source>The picture is being drawn…</source>
        <translation>正在绘制图片…</translation>
    </message>
    <message>
        <source>The picture is saved: %1</source>
        <translation>图片已保存：%1</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>分轨</translation>
    </message>
    <message>
        <source>What is shown of the stem</source>
        <translation>显示分轨的什么</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩蔽</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>频谱图</translation>
    </message>
    <message>
        <source>The take whose filter is shown</source>
        <translation>显示其滤波器的版本</translation>
    </message>
    <message>
        <source>Take A</source>
        <translation>版本 A</translation>
    </message>
    <message>
        <source>Take B</source>
        <translation>版本 B</translation>
    </message>
    <message>
        <source>Compare A and B — Stemwright</source>
        <translation>比较 A 与 B — Stemwright</translation>
    </message>
    <message>
        <source>%1 — Compare A and B — Stemwright</source>
        <translation>%1 — 比较 A 与 B — Stemwright</translation>
    </message>
    <message>
        <source>Mean levels over the loop, %1 to %2.</source>
        <translation>循环 %1 至 %2 的平均电平。</translation>
    </message>
    <message>
        <source>Mean levels over what is shown, %1 to %2.</source>
        <translation>所示部分 %1 至 %2 的平均电平。</translation>
    </message>
    <message>
        <source>%1 of take A (%2) and take B (%3)</source>
        <comment>stem and what is shown of it; names of the takes</comment>
        <translation>版本 A（%2）与版本 B（%3）的%1</translation>
    </message>
    <message>
        <source>%1 - step by step</source>
        <comment>name of a file; the song</comment>
        <translation>%1 - 逐步</translation>
    </message>
    <message>
        <source>%1 - A and B</source>
        <comment>name of a file; the song</comment>
        <translation>%1 - A 与 B</translation>
    </message>
    <message>
        <source>There is only one take to be seen. Press “Keep as take” in the list of takes, then change the model or the filter: the two takes are A and B.</source>
        <translation>只有一个版本可看。请在版本列表中按“保留为版本”，然后更改模型或滤波器：两个版本即为 A 和 B。</translation>
    </message>
    <message>
        <source>There are no stems yet. Open a song and separate it; then keep that as a take, and make a second one with another model or another filter.</source>
        <translation>还没有分轨。请打开并分离一首歌曲；将其保留为版本，再用另一模型或滤波器制作第二个版本。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Comparison</name>
    <message>
        <source>level matched, B %1</source>
        <comment>a gain such as +0.3 dB</comment>
        <translation>电平已匹配，B %1</translation>
    </message>
    <message>
        <source>A blind test is running</source>
        <translation>正在进行盲听测试</translation>
    </message>
    <message>
        <source>Difference A − B</source>
        <translation>差异 A − B</translation>
    </message>
    <message>
        <source>Switch between Takes &amp;A and B</source>
        <translation>在版本 A 与 B 间切换(&amp;A)</translation>
    </message>
    <message>
        <source>Hear the &amp;Difference A − B (Hold the Key)</source>
        <translation>听差异 A − B(&amp;D)（按住键）</translation>
    </message>
    <message>
        <source>Hear the Song &amp;without the Focused Stem (Hold the Key)</source>
        <translation>听不含所选分轨的歌曲(&amp;W)（按住键）</translation>
    </message>
    <message>
        <source>&amp;Blind Test…</source>
        <translation>盲听测试(&amp;B)…</translation>
    </message>
    <message>
        <source>Compare This &amp;Take as A</source>
        <translation>将此版本作为 A 比较(&amp;T)</translation>
    </message>
    <message>
        <source>Compare This Ta&amp;ke as B</source>
        <translation>将此版本作为 B 比较(&amp;K)</translation>
    </message>
    <message>
        <source>Two takes can be compared when the song is separated.</source>
        <translation>歌曲分离后可以比较两个版本。</translation>
    </message>
    <message>
        <source>There is only one take. Keep it in the list of takes, then change the settings: A and B switch between both.</source>
        <translation>只有一个版本。请在版本列表中保留它，然后更改设置：A 与 B 在两者间切换。</translation>
    </message>
    <message>
        <source>A and B still have the same stems. Change the settings of one of them.</source>
        <translation>A 与 B 的分轨仍然相同。请更改其中一个的设置。</translation>
    </message>
    <message>
        <source>A and B cannot be compared, as only one of them has these stems: %1.</source>
        <translation>无法比较 A 与 B，因为只有其中一个有这些分轨：%1。</translation>
    </message>
    <message>
        <source>You hear the song without %1</source>
        <translation>您听到的是不含%1的歌曲</translation>
    </message>
    <message>
        <source>You hear the difference A − B of %1</source>
        <comment>a stem</comment>
        <translation>您听到的是%1的差异 A − B</translation>
    </message>
    <message>
        <source>A and B add up to the same song, so their difference is silent; solo a stem</source>
        <translation>A 与 B 相加是同一首歌曲，差异为静音；请独奏一个分轨</translation>
    </message>
    <message>
        <source>You hear the difference A − B</source>
        <translation>您听到的是差异 A − B</translation>
    </message>
    <message>
        <source>You hear %1: %2</source>
        <comment>A or B; name of the take</comment>
        <translation>您听到的是 %1：%2</translation>
    </message>
    <message>
        <source>level not matched</source>
        <translation>电平未匹配</translation>
    </message>
    <message>
        <source>matching the level…</source>
        <translation>正在匹配电平…</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>the song without a stem</comment>
        <translation>不含%1</translation>
    </message>
    <message>
        <source>A − B of %1</source>
        <comment>a stem</comment>
        <translation>%1的 A − B</translation>
    </message>
    <message>
        <source>same sum: solo a stem</source>
        <comment>of A and B</comment>
        <translation>总和相同：请独奏一个分轨</translation>
    </message>
    <message numerus="yes">
        <source>Takes with more than %n stems cannot be compared.</source>
        <translation>
            <numerusform>分轨多于 %n 个的版本无法比较。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::DesktopServices</name>
    <message>
        <source>A song is being separated</source>
        <translation>正在分离歌曲</translation>
    </message>
    <message>
        <source>The song is separated</source>
        <translation>歌曲已分离</translation>
    </message>
    <message>
        <source>The song could not be separated</source>
        <translation>无法分离歌曲</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::DifferenceContent</name>
    <message>
        <source>%1 % more in B</source>
        <translation>B 中多 %1 %</translation>
    </message>
    <message>
        <source>%1 % more in A</source>
        <translation>A 中多 %1 %</translation>
    </message>
    <message>
        <source>%1 dB more in B</source>
        <translation>B 中多 %1 dB</translation>
    </message>
    <message>
        <source>%1 dB more in A</source>
        <translation>A 中多 %1 dB</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>硬</translation>
    </message>
    <message numerus="yes">
        <source>%1 ms, %n semitones</source>
        <comment>how soft an edge is in time and in frequency</comment>
        <translation>
            <numerusform>%1 ms，%n 个半音</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <comment>size of the brush</comment>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditMode</name>
    <message>
        <source>No tone sounds there: click on one of its lines</source>
        <translation>那里没有音：请点击它的一条线</translation>
    </message>
    <message>
        <source>&amp;Correct the Focused Lane</source>
        <translation>修正所选轨道(&amp;C)</translation>
    </message>
    <message>
        <source>Select by &amp;Rectangle</source>
        <translation>用矩形选择(&amp;R)</translation>
    </message>
    <message>
        <source>Select by &amp;Outline</source>
        <translation>用轮廓选择(&amp;O)</translation>
    </message>
    <message>
        <source>Select by &amp;Brush</source>
        <translation>用画笔选择(&amp;B)</translation>
    </message>
    <message>
        <source>Select &amp;Harmonics</source>
        <translation>选择谐波(&amp;H)</translation>
    </message>
    <message>
        <source>Move the &amp;View</source>
        <translation>移动视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Move the Selection to the Chosen Stem</source>
        <translation>将选区移到指定分轨(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep Only the Selection</source>
        <translation>只保留选区(&amp;K)</translation>
    </message>
    <message>
        <source>Remove the Selection from &amp;This Stem</source>
        <translation>从此分轨移除选区(&amp;T)</translation>
    </message>
    <message>
        <source>Remove the Selection from the &amp;Song</source>
        <translation>从歌曲移除选区(&amp;S)</translation>
    </message>
    <message>
        <source>Hear On&amp;ly the Selection (Hold the Key)</source>
        <translation>只听选区(&amp;L)（按住键）</translation>
    </message>
    <message>
        <source>Hold Alt to hear only the selection; draw with Shift to add to it, with Ctrl to take away</source>
        <translation>按住 Alt 只听所选部分；按住 Shift 绘制则添加，按住 Ctrl 绘制则减去</translation>
    </message>
    <message>
        <source>1 correction is for a stem that these do not have, and changes nothing</source>
        <translation>有 1 处修正针对此处没有的分轨，不起作用</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections are for stems that these do not have, and change nothing</source>
        <translation>
            <numerusform>有 %n 处修正针对此处没有的分轨，不起作用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditPanel</name>
    <message>
        <source>Masks</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Hear only this</source>
        <translation>只听这个</translation>
    </message>
    <message>
        <source>Keep only this here</source>
        <translation>此处只保留这个</translation>
    </message>
    <message>
        <source>Remove from the song</source>
        <translation>从歌曲移除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>选区中</translation>
    </message>
    <message>
        <source>As long as this is held down, or Alt in the lane</source>
        <translation>按住此处时，或在轨道中按住 Alt 时</translation>
    </message>
    <message>
        <source>It goes to the residual, which is muted like any other stem</source>
        <translation>它移入残余，残余可像其他分轨一样静音</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Delete the chosen correction (Delete)</source>
        <translation>删除所选修正（Delete）</translation>
    </message>
    <message>
        <source>Every correction keeps the sum: what one stem gains, the others lose.</source>
        <translation>每次修正都保持总和：一个分轨得到的，就是其他分轨失去的。</translation>
    </message>
    <message>
        <source>Nothing is selected yet: drag across the picture, or press Shift and an arrow in it.</source>
        <translation>尚未选择：在图上拖动，或在其中按 Shift 和方向键。</translation>
    </message>
    <message>
        <source>Move all of it to %1</source>
        <translation>全部移到%1</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>从%1移除</translation>
    </message>
    <message>
        <source>Silences the rest of %1; the other stems take it over</source>
        <translation>使%1的其余部分静音；由其他分轨接收</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditTools</name>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Rectangle: drag across the part that you mean</source>
        <translation>矩形：拖过所指部分</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Outline: draw around the part that you mean</source>
        <translation>轮廓：圈出所指部分</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Brush: paint over the part that you mean</source>
        <translation>画笔：涂过所指部分</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>谐波</translation>
    </message>
    <message>
        <source>Harmonics: draw along the lowest line of a tone; its overtones come with it</source>
        <translation>谐波：沿一个音的最低线画；其泛音随之选中</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>Move the view: drag the picture</source>
        <translation>移动视图：拖动图像</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EmptyPage</name>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Open a song…</source>
        <translation>打开歌曲…</translation>
    </message>
    <message>
        <source>Drop a song here</source>
        <translation>将歌曲拖放到此处</translation>
    </message>
    <message>
        <source>It plays at once and is split into vocals, drums, bass and other while you listen.
Nothing leaves this computer.</source>
        <translation>歌曲会立即播放，并在您聆听时分离为人声、鼓、贝斯和其他。
任何数据都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Try the demo song</source>
        <translation>试听演示歌曲</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ErrorBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EvaluationDock</name>
    <message>
        <source>Evaluation</source>
        <translation>评测</translation>
    </message>
    <message>
        <source>Save the scores…</source>
        <translation>保存分数…</translation>
    </message>
    <message>
        <source>&amp;Evaluation</source>
        <translation>评测(&amp;E)</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>评测进度</translation>
    </message>
    <message>
        <source>The scores are saved: %1</source>
        <translation>分数已保存：%1</translation>
    </message>
    <message>
        <source>Folder with the true stems</source>
        <translation>真实分轨所在的文件夹</translation>
    </message>
    <message>
        <source>Files of the true stems</source>
        <translation>真实分轨的文件</translation>
    </message>
    <message>
        <source>The stems are being scored…</source>
        <translation>正在给分轨评分…</translation>
    </message>
    <message>
        <source>There are no stems yet: open a song and separate it.</source>
        <translation>还没有分轨：请打开一首歌曲并将其分离。</translation>
    </message>
    <message>
        <source>Only a part of the song is separated; to be scored, all of it has to be.</source>
        <translation>歌曲只分离了一部分；评分需要分离整首歌曲。</translation>
    </message>
    <message>
        <source>The stems have changed since: these scores are outdated.</source>
        <translation>分轨此后已改变：这些分数已过时。</translation>
    </message>
    <message>
        <source>These scores are outdated; new ones come as soon as the stems are complete.</source>
        <translation>这些分数已过时；分轨完整后会给出新的分数。</translation>
    </message>
    <message>
        <source>The stems are scored as soon as they are complete.</source>
        <translation>分轨完整后即开始评分。</translation>
    </message>
    <message>
        <source>Scored against “%1”</source>
        <comment>where the true stems are from</comment>
        <translation>已对照“%1”评分</translation>
    </message>
    <message>
        <source>%1 or its true stem is silent throughout: it has no score but the global one.</source>
        <translation>%1 或其真实分轨始终无声：除全曲分数外没有其他分数。</translation>
    </message>
    <message>
        <source>%1 was found by its sound in “%2”.</source>
        <comment>a stem; the file of a true stem</comment>
        <translation>%1 已根据声音与“%2”对应。</translation>
    </message>
    <message>
        <source>The true stems hold next to nothing in a part of the spectrum, as those from MP3 or Ogg files do: ISR, SIR and SAR mean little here, in museval as well. SDR is right.</source>
        <translation>真实分轨在频谱的某一部分几乎没有内容，来自 MP3 或 Ogg 文件的分轨就是如此：此时 ISR、SIR 和 SAR 意义不大，在 museval 中也一样。SDR 是正确的。</translation>
    </message>
    <message>
        <source>In dB, more is better. Each is the median over the seconds in which all stems sound; point at its name to read what it means.</source>
        <translation>单位为 dB，越大越好。每个值都是所有分轨均有声的各秒的中位数；将指针移到名称上可查看其含义。</translation>
    </message>
    <message>
        <source>Drop other true stems here to score against those.</source>
        <translation>将其他真实分轨拖到这里即可对照它们评分。</translation>
    </message>
    <message>
        <source>Drop the true stems of the song here: a folder with a file for each, named as the stems (“vocals.wav”), or a stem file. How near the stems come to them is then told in numbers.</source>
        <translation>将歌曲的真实分轨拖到这里：可以是一个文件夹，其中每个分轨各有一个同名文件（“vocals.wav”），也可以是 stem 文件。随后会用数字说明分轨与它们有多接近。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Score again</source>
        <translation>重新评分</translation>
    </message>
    <message>
        <source>%1 - scores</source>
        <comment>name of a file; the song</comment>
        <translation>%1 - 分数</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportAll</name>
    <message>
        <source>There are no songs in the queue</source>
        <translation>队列中没有歌曲</translation>
    </message>
    <message>
        <source>The model %1 cannot be used. Choose another one in the panel beside the lanes.</source>
        <translation>无法使用模型 %1。请在音轨旁的面板中选择另一个模型。</translation>
    </message>
    <message>
        <source>%1 is not on this computer</source>
        <translation>%1 不在这台电脑上</translation>
    </message>
    <message>
        <source>The songs cannot be exported into this folder.</source>
        <translation>无法将歌曲导出到此文件夹。</translation>
    </message>
    <message>
        <source>Export All Songs</source>
        <translation>导出所有歌曲</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files exist already. Do you want to replace them?</source>
        <translation>
            <numerusform>已存在 %n 个文件。要替换它们吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Only the Other Songs</source>
        <translation>仅其他歌曲(&amp;O)</translation>
    </message>
    <message>
        <source>Songs are being exported</source>
        <translation>正在导出歌曲</translation>
    </message>
    <message numerus="yes">
        <source>%n songs exported</source>
        <translation>
            <numerusform>已导出 %n 首歌曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n songs exported; the others were cancelled</source>
        <translation>
            <numerusform>%n 首歌曲中已导出 %1 首；其余已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 songs exported; %n failed</source>
        <translation>
            <numerusform>%2 首歌曲中已导出 %1 首；%n 首失败</numerusform>
        </translation>
    </message>
    <message>
        <source>The other reasons are in the rows of the queue.</source>
        <translation>其余原因见队列中的各行。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportDialog</name>
    <message>
        <source>&amp;Carry over from the song</source>
        <translation>从歌曲沿用(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Karaoke</source>
        <translation>卡拉 OK</translation>
    </message>
    <message>
        <source>The song without vocals</source>
        <translation>去除人声的歌曲</translation>
    </message>
    <message>
        <source>Acapella</source>
        <translation>清唱</translation>
    </message>
    <message>
        <source>Vocals alone</source>
        <translation>仅人声</translation>
    </message>
    <message>
        <source>My remix</source>
        <translation>我的混音</translation>
    </message>
    <message>
        <source>What you hear now: faders, balance, mutes</source>
        <translation>您现在听到的：推子、平衡、静音</translation>
    </message>
    <message>
        <source>Single stems</source>
        <translation>单独分轨</translation>
    </message>
    <message>
        <source>One file for each stem</source>
        <translation>每个分轨一个文件</translation>
    </message>
    <message>
        <source>This song was separated by a model without vocals.</source>
        <translation>这首歌曲是用不含人声的模型分离的。</translation>
    </message>
    <message>
        <source>Lower all files together</source>
        <translation>统一降低所有文件的音量</translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation>整首歌曲</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>位深</translation>
    </message>
    <message>
        <source>Peaks above full scale</source>
        <translation>超过满刻度的峰值</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Carry over tags and cover from the song</source>
        <translation>沿用歌曲的标签和封面</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>{song}, {outcome} and {stem} are replaced</source>
        <translation>{song}、{outcome} 和 {stem} 会被替换</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>位深(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Peaks above full scale</source>
        <translation>超过满刻度的峰值(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>范围(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Tags and cover</source>
        <translation>标签和封面</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>保存文件的文件夹</translation>
    </message>
    <message>
        <source>16 bit, dithered</source>
        <translation>16 位，带抖动</translation>
    </message>
    <message>
        <source>24 bit, dithered</source>
        <translation>24 位，带抖动</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 位浮点</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>高质量</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>名称为空。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1 和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · up to %2 · as the source: %3 Hz</source>
        <translation>%1 · 最多 %2 · 与源相同：%3 Hz</translation>
    </message>
    <message>
        <source>Stem file</source>
        <translation>Stem 文件</translation>
    </message>
    <message>
        <source>.stem.mp4 for DJ programs</source>
        <translation>用于 DJ 软件的 .stem.mp4</translation>
    </message>
    <message>
        <source>A stem file needs drums, bass, other and vocals, in stereo with 44,100 or 48,000 Hz.</source>
        <translation>Stem 文件需要 44,100 或 48,000 Hz 立体声的鼓、贝斯、其他和人声。</translation>
    </message>
    <message>
        <source>Turn them down where they are</source>
        <translation>仅在峰值处降低音量</translation>
    </message>
    <message>
        <source>AAC, for every program</source>
        <translation>AAC，适用于所有软件</translation>
    </message>
    <message>
        <source>ALAC, lossless</source>
        <translation>ALAC，无损</translation>
    </message>
    <message>
        <source>Export All Songs</source>
        <translation>导出所有歌曲</translation>
    </message>
    <message>
        <source>The faders are those of the open song; the other songs are exported as they are separated.</source>
        <translation>推子只用于打开的歌曲；其他歌曲按分离结果原样导出。</translation>
    </message>
    <message>
        <source>Separated: %1 to %2</source>
        <comment>from when to when</comment>
        <translation>已分离：%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and so on, for %n songs</source>
        <translation>
            <numerusform>%1 等，共 %n 首歌曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportFlow</name>
    <message>
        <source>The export was cancelled</source>
        <translation>导出已取消</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>导出失败</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>A file with this name exists already. Do you want to replace it?</source>
        <translation>已存在同名文件。要替换它吗？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files exported to %1</source>
        <translation>
            <numerusform>已将 %n 个文件导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lowered by %1 so that nothing is cut off</source>
        <translation>已降低 %1，以免削波</translation>
    </message>
    <message numerus="yes">
        <source>%n samples were cut off at full scale</source>
        <translation>
            <numerusform>有 %n 个采样在满刻度处被削波</numerusform>
        </translation>
    </message>
    <message>
        <source>peaks turned down by %1 at the most</source>
        <translation>峰值最多降低了 %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::FigureSaver</name>
    <message>
        <source>Save the picture as</source>
        <translation>图片另存为</translation>
    </message>
    <message>
        <source>PNG pictures (%1)</source>
        <translation>PNG 图片 (%1)</translation>
    </message>
    <message>
        <source>SVG drawings (%1)</source>
        <translation>SVG 图形 (%1)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::FilterEffect</name>
    <message>
        <source>What no stem explains: %1</source>
        <translation>没有分轨能解释的部分：%1</translation>
    </message>
    <message>
        <source>Since the last change: %1</source>
        <translation>自上次更改以来：%1</translation>
    </message>
    <message>
        <source>Against 0 iterations: %1</source>
        <translation>与 0 次迭代相比：%1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::FilterPanel</name>
    <message>
        <source>Soft mask</source>
        <translation>软掩码</translation>
    </message>
    <message>
        <source>More iterations take longer; less leaks from stem to stem, and artefacts may grow.</source>
        <translation>迭代越多耗时越长；分轨间的串音减少，但失真可能增加。</translation>
    </message>
    <message>
        <source>How much of the song the filter sees at once. In a short window it follows what moves; in a long one it knows better where each stem sits.</source>
        <translation>滤波器一次看到歌曲的多少。窗口短时能跟上移动的声音；窗口长时更清楚各分轨的位置。</translation>
    </message>
    <message>
        <source>The filter starts from shares of the song instead of the loudness that the model estimated.</source>
        <translation>滤波器从各部分在歌曲中的占比开始，而不是从模型估计的响度开始。</translation>
    </message>
    <message>
        <source>What becomes of the sound that no stem explains. Whatever is chosen, all stems together give the song.</source>
        <translation>没有分轨能解释的声音如何处理。无论选什么，所有分轨相加都是歌曲。</translation>
    </message>
    <message>
        <source>Is a stem of its own</source>
        <translation>自成一个分轨</translation>
    </message>
    <message>
        <source>Is spread over the stems</source>
        <translation>分摊到各分轨</translation>
    </message>
    <message>
        <source>Is a source of the filter</source>
        <translation>作为滤波器的一个声源</translation>
    </message>
    <message>
        <source>Window of the filter</source>
        <translation>滤波器的窗口</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残余</translation>
    </message>
    <message>
        <source>Wiener iterations</source>
        <translation>维纳迭代</translation>
    </message>
    <message>
        <source>%1 slices, about %2 s</source>
        <translation>%1 片，约 %2 秒</translation>
    </message>
    <message>
        <source>The whole song</source>
        <translation>整首歌曲</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::FrequencyMarks</name>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::HelpWindow</name>
    <message>
        <source>Stemwright Help</source>
        <translation>Stemwright 帮助</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::IterationSlider</name>
    <message>
        <source>Iterations of the Wiener filter</source>
        <translation>维纳滤波器的迭代次数</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 次迭代</translation>
    </message>
    <message numerus="yes">
        <source>%n iterations</source>
        <translation>
            <numerusform>%n 次迭代</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ready</source>
        <comment>iterations</comment>
        <translation>%1，已就绪</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LaneKindButton</name>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>频谱图</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩蔽</translation>
    </message>
    <message>
        <source>Masked spectrogram</source>
        <translation>带掩蔽的频谱图</translation>
    </message>
    <message>
        <source>Waveform over spectrogram</source>
        <translation>频谱图上叠加波形</translation>
    </message>
    <message>
        <source>What this lane shows</source>
        <translation>此通道显示的内容</translation>
    </message>
    <message>
        <source>This lane shows: %1</source>
        <comment>what a lane shows</comment>
        <translation>此通道显示：%1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LaneView</name>
    <message>
        <source>%1 % is there. It is heard. %2</source>
        <comment>percent; which part of the song is shown</comment>
        <translation>已有 %1%。可以听到。%2</translation>
    </message>
    <message>
        <source>%1 % is there. It is not heard. %2</source>
        <comment>percent; which part of the song is shown</comment>
        <translation>已有 %1%。听不到。%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>It is soloed.</source>
        <translation>正在独奏。</translation>
    </message>
    <message>
        <source>It is muted.</source>
        <translation>已静音。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LanesMenu</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>对数(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mel</source>
        <translation>梅尔(&amp;M)</translation>
    </message>
    <message>
        <source>L&amp;inear</source>
        <translation>线性(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Magma</source>
        <translation>岩浆(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Viridis</source>
        <translation>翠绿(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation>灰度(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>In &amp;Hertz</source>
        <translation>以赫兹(&amp;H)</translation>
    </message>
    <message>
        <source>As &amp;Notes</source>
        <translation>以音名(&amp;N)</translation>
    </message>
    <message>
        <source>From %1 dB</source>
        <translation>从 %1 dB 起</translation>
    </message>
    <message>
        <source>%1 Samples</source>
        <translation>%1 个采样</translation>
    </message>
    <message>
        <source>La&amp;nes Show</source>
        <translation>通道显示内容(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Waveforms</source>
        <translation>波形(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Spectrograms</source>
        <translation>频谱图(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Masks</source>
        <translation>掩蔽(&amp;M)</translation>
    </message>
    <message>
        <source>Masked Sp&amp;ectrograms</source>
        <translation>带掩蔽的频谱图(&amp;E)</translation>
    </message>
    <message>
        <source>Waveforms o&amp;ver Spectrograms</source>
        <translation>频谱图上叠加波形(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Frequencies</source>
        <translation>频率(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Levels</source>
        <translation>电平(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗长(&amp;W)</translation>
    </message>
    <message>
        <source>Up to %1 dB</source>
        <translation>最高 %1 dB</translation>
    </message>
    <message>
        <source>Spectro&amp;grams</source>
        <translation>频谱图(&amp;G)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LevelMeter</name>
    <message>
        <source>%1, full scale was passed</source>
        <translation>%1，已超过满刻度</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ListenSwitch</name>
    <message>
        <source>Stems</source>
        <translation>分轨</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原曲</translation>
    </message>
    <message>
        <source>Listen to the stems</source>
        <translation>聆听分轨</translation>
    </message>
    <message>
        <source>Listen to the stems through their strips (B)</source>
        <translation>通过通道条聆听分轨 (B)</translation>
    </message>
    <message>
        <source>Listen to the original</source>
        <translation>聆听原曲</translation>
    </message>
    <message>
        <source>Listen to the song as it came, as loud as the stems together (B)</source>
        <translation>聆听未改动的歌曲，响度与全部分轨相同 (B)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LoopEdits</name>
    <message>
        <source>Set loop</source>
        <translation>设置循环</translation>
    </message>
    <message>
        <source>Remove loop</source>
        <translation>取消循环</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LoudnessDisplay</name>
    <message>
        <source>Loudness and true peak; press to measure anew</source>
        <translation>响度和真峰值；按下可重新测量</translation>
    </message>
    <message>
        <source>&lt;p&gt;Loudness of what you hear: of the last 400 ms, and since play began (LUFS). Below it the highest true peak (dBTP), which counts what lies between the samples; beyond 0 it is marked, as a device or a file may cut it off.&lt;/p&gt;&lt;p&gt;A click measures anew.&lt;/p&gt;</source>
        <translation>&lt;p&gt;您听到的声音的响度：最近 400 毫秒的，以及自播放开始以来的 (LUFS)。下方是最高真峰值 (dBTP)，包括采样之间的部分；超过 0 时会标出，因为设备或文件可能会将其削波。&lt;/p&gt;&lt;p&gt;单击可重新测量。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 · %2 LUFS</source>
        <comment>loudness now and since play began</comment>
        <translation>%1 · %2 LUFS</translation>
    </message>
    <message>
        <source>! %1 dBTP</source>
        <comment>true peak beyond full scale</comment>
        <translation>! %1 dBTP</translation>
    </message>
    <message>
        <source>%1 dBTP</source>
        <comment>true peak</comment>
        <translation>%1 dBTP</translation>
    </message>
    <message>
        <source>Loudness since play began %1 LUFS, true peak %2 dBTP: beyond full scale</source>
        <translation>自播放开始的响度 %1 LUFS，真峰值 %2 dBTP：超过满刻度</translation>
    </message>
    <message>
        <source>Loudness since play began %1 LUFS, true peak %2 dBTP</source>
        <translation>自播放开始的响度 %1 LUFS，真峰值 %2 dBTP</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MainWindow</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>The separation stopped</source>
        <translation>分离已中止</translation>
    </message>
    <message>
        <source>The separation was cancelled</source>
        <translation>分离已取消</translation>
    </message>
    <message>
        <source>About Stemwright</source>
        <translation>关于 Stemwright</translation>
    </message>
    <message>
        <source>Stemwright %1 splits songs into stems on your own computer. Nothing leaves it.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Stemwright %1 在您自己的电脑上把歌曲分离为分轨。任何数据都不会离开电脑。

基于 GNU 通用公共许可证第 3 版或更高版本的自由软件。</translation>
    </message>
    <message>
        <source>The project is saved</source>
        <translation>项目已保存</translation>
    </message>
    <message>
        <source>%1[*] — Stemwright</source>
        <translation>%1[*] — Stemwright</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>走带控制</translation>
    </message>
    <message>
        <source>The model %1 is being loaded</source>
        <translation>正在加载模型 %1</translation>
    </message>
    <message>
        <source>The model %1 cannot be used. Choose another one in the panel beside the lanes.</source>
        <translation>无法使用模型 %1。请在音轨旁的面板中选择另一个模型。</translation>
    </message>
    <message>
        <source>Separated with %1</source>
        <translation>已用 %1 分离</translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>progress and name of the song</comment>
        <translation>%1% · %2</translation>
    </message>
    <message>
        <source>The project&apos;s model %1 cannot be used here; %2 takes its place.</source>
        <translation>项目的模型 %1 在此无法使用；由 %2 代替。</translation>
    </message>
    <message>
        <source>Separated with %1: %2 to %3</source>
        <comment>model; from when to when</comment>
        <translation>已用 %1 分离：%2 至 %3</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stems</source>
        <translation>分轨(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close Song</source>
        <translation>关闭歌曲(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Whole &amp;Song</source>
        <translation>整首歌曲(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light Theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Play or Pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>循环(&amp;L)</translation>
    </message>
    <message>
        <source>Loop &amp;from Here</source>
        <translation>循环从此处开始(&amp;F)</translation>
    </message>
    <message>
        <source>Loop &amp;to Here</source>
        <translation>循环到此处结束(&amp;T)</translation>
    </message>
    <message>
        <source>To the &amp;Start</source>
        <translation>到开头(&amp;S)</translation>
    </message>
    <message>
        <source>To the &amp;End</source>
        <translation>到结尾(&amp;E)</translation>
    </message>
    <message>
        <source>One Second &amp;Back</source>
        <translation>后退 1 秒(&amp;B)</translation>
    </message>
    <message>
        <source>One Second &amp;On</source>
        <translation>前进 1 秒(&amp;O)</translation>
    </message>
    <message>
        <source>Five Seconds B&amp;ack</source>
        <translation>后退 5 秒(&amp;A)</translation>
    </message>
    <message>
        <source>Five Seconds O&amp;n</source>
        <translation>前进 5 秒(&amp;N)</translation>
    </message>
    <message>
        <source>Mute Stem %1</source>
        <translation>静音分轨 %1</translation>
    </message>
    <message>
        <source>Solo Stem %1</source>
        <translation>独奏分轨 %1</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About Stemwright</source>
        <translation>关于 Stemwright(&amp;A)</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>静音 %1</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>独奏 %1</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Stemwright &amp;Help</source>
        <translation>Stemwright 帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>保存项目(&amp;S)</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>项目另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Separate &amp;Again</source>
        <translation>重新分离(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Listen to the O&amp;riginal</source>
        <translation>聆听原曲(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Sepa&amp;ration</source>
        <translation>分离(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近使用的(&amp;R)</translation>
    </message>
    <message>
        <source>Move the Focused Stem &amp;Up</source>
        <translation>上移焦点所在的分轨(&amp;U)</translation>
    </message>
    <message>
        <source>Move the Focused Stem &amp;Down</source>
        <translation>下移焦点所在的分轨(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Previous Lane</source>
        <translation>上一条音轨(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Lane</source>
        <translation>下一条音轨(&amp;N)</translation>
    </message>
    <message>
        <source>Mute the &amp;Focused Stem</source>
        <translation>静音焦点所在的分轨(&amp;F)</translation>
    </message>
    <message>
        <source>Export A&amp;ll Queued Songs…</source>
        <translation>导出队列中的所有歌曲(&amp;L)…</translation>
    </message>
    <message>
        <source>Separate Only the &amp;Loop</source>
        <translation>仅分离循环(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Solo the Focused Stem</source>
        <translation>独奏焦点所在的分轨(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy the Focused Stem as File</source>
        <translation>将焦点所在的分轨复制为文件(&amp;C)</translation>
    </message>
    <message>
        <source>Correct the &amp;Masks</source>
        <translation>修正掩码(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep as Take</source>
        <translation>保留为版本(&amp;K)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Take</source>
        <translation>上一个版本(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Take</source>
        <translation>下一个版本(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Fewer Iterations</source>
        <translation>减少迭代(&amp;F)</translation>
    </message>
    <message>
        <source>M&amp;ore Iterations</source>
        <translation>增加迭代(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open the Demo Song</source>
        <translation>打开演示歌曲(&amp;O)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MixerEdits</name>
    <message>
        <source>Level of %1</source>
        <translation>%1 的电平</translation>
    </message>
    <message>
        <source>Balance of %1</source>
        <translation>%1 的平衡</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>静音 %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>取消静音 %1</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>独奏 %1</translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation>取消独奏 %1</translation>
    </message>
    <message>
        <source>Solo %1 alone</source>
        <translation>仅独奏 %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>%1 的颜色</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MixerModel</name>
    <message>
        <source>Vocals</source>
        <translation>人声</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>鼓</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>贝斯</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残余</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ModelsDialog</name>
    <message>
        <source>&amp;Get</source>
        <translation>获取(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel &amp;download</source>
        <translation>取消下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>SDR (dB)</source>
        <translation>SDR (dB)</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>分轨</translation>
    </message>
    <message>
        <source>The publishers&apos; own figures, in the order of the stems; higher is better</source>
        <translation>发布者自己的数据，按分轨顺序排列；越高越好</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Use a file or f&amp;older</source>
        <translation>使用文件或文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;File of weights…</source>
        <translation>权重文件(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older of a model…</source>
        <translation>模型文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Downloads come from the publishers, are checked against fixed sums and never run any code.</source>
        <translation>下载内容来自发布者，会按固定的校验和核对，并且绝不运行任何代码。</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation>操作失败：%1</translation>
    </message>
    <message>
        <source>is being fetched</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ 就绪</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>不在本机</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>获取 %1</translation>
    </message>
    <message>
        <source>The licence of this model is %1. Do you accept it?</source>
        <translation>此模型的许可证是 %1。您接受吗？</translation>
    </message>
    <message>
        <source>&amp;Accept and get</source>
        <translation>接受并获取(&amp;A)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Do you want to delete the files of %1 from this computer?</source>
        <translation>要从这台电脑上删除 %1 的文件吗？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>File of Weights</source>
        <translation>权重文件</translation>
    </message>
    <message>
        <source>Folder of a Model</source>
        <translation>模型文件夹</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ObjectivePlot</name>
    <message>
        <source>Objective of the filter over its iterations</source>
        <translation>滤波器目标值随迭代的变化</translation>
    </message>
    <message>
        <source>How badly the stems&apos; model explains the song after each iteration: the lower, the better. The ring is the present count.</source>
        <translation>每次迭代后分轨模型对歌曲解释得有多差：越低越好。圆环是当前次数。</translation>
    </message>
    <message>
        <source>From 0 iterations on: %1</source>
        <translation>从 0 次迭代起：%1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Overview</name>
    <message>
        <source>Overview of the song</source>
        <translation>歌曲概览</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::PlaybackController</name>
    <message>
        <source>%1 · %2 Hz · %3 ms</source>
        <comment>sound device, its rate and delay</comment>
        <translation>%1 · %2 Hz · %3 ms</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>没有声音设备</translation>
    </message>
    <message>
        <source>The sound device is gone</source>
        <translation>声音设备已断开</translation>
    </message>
    <message>
        <source>The system&apos;s sound does not answer; start the program again</source>
        <translation>系统声音没有响应；请重新启动程序</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ProbeView</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ProjectQuestions</name>
    <message>
        <source>Save the Project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Stemwright projects (*.stemwright)</source>
        <translation>Stemwright 项目 (*.stemwright)</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>保存对“%1”的更改吗？</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>如果不保存，更改将会丢失。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open the version before it?</source>
        <translation>“%1”已损坏。要打开上一个版本吗？</translation>
    </message>
    <message>
        <source>Open the Version Before</source>
        <translation>打开上一个版本</translation>
    </message>
    <message>
        <source>The song of the project was not found. Where is it?</source>
        <translation>找不到项目的歌曲。它在哪里？</translation>
    </message>
    <message>
        <source>“%1” is neither where it was nor in the project&apos;s folder, or its content has changed.</source>
        <translation>“%1”既不在原处，也不在项目的文件夹中，或者其内容已改变。</translation>
    </message>
    <message>
        <source>Choose the Song…</source>
        <translation>选择歌曲…</translation>
    </message>
    <message>
        <source>Choose the Song of the Project</source>
        <translation>选择项目的歌曲</translation>
    </message>
    <message>
        <source>Go on with unsaved work on “%1”?</source>
        <translation>继续“%1”的未保存工作吗？</translation>
    </message>
    <message>
        <source>Stemwright ended before it was saved. It was kept on %1. What you decline stays on the disk for 7 days.</source>
        <translation>Stemwright 在保存之前就结束了。保留的是 %1 的状态。您放弃的内容会在磁盘上保留 7 天。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Open Songs or a Project</source>
        <translation>打开歌曲或项目</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::QueueDock</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Songs in the queue</source>
        <translation>队列中的歌曲</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open this song, or try it again (Enter)</source>
        <translation>打开这首歌曲，或重试 (Enter)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>Take out of the queue (Delete)</source>
        <translation>移出队列 (Delete)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Separate &amp;waiting songs</source>
        <translation>分离等待中的歌曲(&amp;W)</translation>
    </message>
    <message>
        <source>Once the open song is done, what takes longest is computed for the songs that wait, so that they open quickly.</source>
        <translation>打开的歌曲完成后，会为等待中的歌曲提前计算最耗时的部分，使它们能快速打开。</translation>
    </message>
    <message>
        <source>&amp;Cancel the export</source>
        <translation>取消导出(&amp;C)</translation>
    </message>
    <message>
        <source>Songs that are exported already stay</source>
        <translation>已导出的歌曲会保留</translation>
    </message>
    <message>
        <source>Separates and exports every song of the queue</source>
        <translation>分离并导出队列中的每首歌曲</translation>
    </message>
    <message>
        <source>Stop the work on this song (Backspace)</source>
        <translation>停止处理这首歌曲 (Backspace)</translation>
    </message>
    <message>
        <source>E&amp;xport all as…</source>
        <translation>全部导出为(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::QueueFlow</name>
    <message>
        <source>%1: its song, %2, is not there.</source>
        <translation>%1：其歌曲 %2 不存在。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::QueueModel</name>
    <message>
        <source>▶ %1</source>
        <translation>▶ %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>! %1 — cannot be opened</source>
        <translation>! %1 — 无法打开</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1，已打开</translation>
    </message>
    <message>
        <source>%1, separated</source>
        <translation>%1，已分离</translation>
    </message>
    <message>
        <source>%1, cannot be opened: %2</source>
        <translation>%1，无法打开：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 — separating, %2 %</source>
        <translation>%1 — 正在分离，%2%</translation>
    </message>
    <message>
        <source>%1 — separated ahead</source>
        <translation>%1 — 已提前分离</translation>
    </message>
    <message>
        <source>! %1 — not separated</source>
        <translation>! %1 — 未分离</translation>
    </message>
    <message>
        <source>%1 — to be exported</source>
        <translation>%1 — 等待导出</translation>
    </message>
    <message>
        <source>%1 — exporting, %2 %</source>
        <translation>%1 — 正在导出，%2%</translation>
    </message>
    <message>
        <source>%1 — exported</source>
        <translation>%1 — 已导出</translation>
    </message>
    <message>
        <source>! %1 — not exported</source>
        <translation>! %1 — 未导出</translation>
    </message>
    <message>
        <source>%1 — cancelled</source>
        <translation>%1 — 已取消</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ScoreLane</name>
    <message>
        <source>SDR of %1 over time</source>
        <translation>%1 的 SDR 随时间的变化</translation>
    </message>
    <message>
        <source>SDR here %1, median %2</source>
        <translation>此处 SDR %1，中位数 %2</translation>
    </message>
    <message>
        <source>SDR median %1</source>
        <translation>SDR 中位数 %1</translation>
    </message>
    <message>
        <source>%1 (outdated)</source>
        <comment>scores of stems that have changed since</comment>
        <translation>%1（已过时）</translation>
    </message>
    <message>
        <source>%1: SDR %2</source>
        <comment>a moment of the song; a score</comment>
        <translation>%1：SDR %2</translation>
    </message>
    <message>
        <source>%1: not scored, as a stem is silent here</source>
        <translation>%1：未评分，因为此处有分轨无声</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ScoreSaver</name>
    <message>
        <source>Save the scores as</source>
        <translation>分数另存为</translation>
    </message>
    <message>
        <source>All frames, as museval writes them (%1)</source>
        <translation>所有帧，与 museval 的写法相同 (%1)</translation>
    </message>
    <message>
        <source>Table of the medians (%1)</source>
        <translation>中位数表格 (%1)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ScoreTable</name>
    <message>
        <source>Stem</source>
        <translation>分轨</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>全曲</translation>
    </message>
    <message>
        <source>The stem as the model made it</source>
        <translation>模型生成的分轨</translation>
    </message>
    <message>
        <source>Signal to distortion: how much louder the true stem is than everything that is wrong. 0 dB: as loud. The median over the seconds of the song, as museval and SiSEC have it.</source>
        <translation>信号失真比：真实分轨比所有错误响多少。0 dB：一样响。与 museval 和 SiSEC 相同，取歌曲各秒的中位数。</translation>
    </message>
    <message>
        <source>Image to spatial distortion: how well colour and place in the stereo picture are kept.</source>
        <translation>声像空间失真比：音色和立体声位置保持得如何。</translation>
    </message>
    <message>
        <source>Signal to interference: how little is heard of the other stems.</source>
        <translation>信号干扰比：其他分轨的声音有多少漏入，越少越好。</translation>
    </message>
    <message>
        <source>Signal to artefacts: how little is heard that is in none of the true stems.</source>
        <translation>信号伪影比：不属于任何真实分轨的声音有多少，越少越好。</translation>
    </message>
    <message>
        <source>The SDR over the whole song at once, as the MDX challenges have it: loud places count most.</source>
        <translation>与 MDX 挑战赛相同，对整首歌曲一次计算的 SDR：响的地方权重最大。</translation>
    </message>
    <message>
        <source>Scores of the stems in dB</source>
        <translation>分轨的分数 (dB)</translation>
    </message>
    <message>
        <source>SDR %1, ISR %2, SIR %3, SAR %4, global SDR %5 dB</source>
        <translation>SDR %1，ISR %2，SIR %3，SAR %4，全曲 SDR %5 dB</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ScoreText</name>
    <message>
        <source>%1 dB</source>
        <comment>a score</comment>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Selection</name>
    <message>
        <source>%1 – %2 · %3 – %4 Hz</source>
        <comment>from and to, in time and in frequency</comment>
        <translation>%1 – %2 · %3 – %4 Hz</translation>
    </message>
    <message>
        <source>Selection %1 to %2, %3 to %4 hertz.</source>
        <comment>from and to, in time and in frequency</comment>
        <translation>选区 %1 至 %2，%3 至 %4 赫兹。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SeparationDock</name>
    <message>
        <source>Separation</source>
        <translation>分离</translation>
    </message>
    <message>
        <source>Separate &amp;again</source>
        <translation>重新分离(&amp;A)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;More models…</source>
        <translation>更多模型(&amp;M)…</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>模型(&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;paration Panel</source>
        <translation>分离面板(&amp;P)</translation>
    </message>
    <message>
        <source>These stems were made by %1.</source>
        <translation>这些分轨由 %1 生成。</translation>
    </message>
    <message>
        <source>Separates the open song once more, by what is chosen here</source>
        <translation>按此处的选择再次分离打开的歌曲</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1（不在这台电脑上）</translation>
    </message>
    <message>
        <source>This model is not on this computer. Choose another one, or get it with “More models…”.</source>
        <translation>此模型不在这台电脑上。请选择另一个，或通过“更多模型…”获取。</translation>
    </message>
    <message>
        <source>Separate only the loop</source>
        <translation>仅分离循环</translation>
    </message>
    <message>
        <source>Separates the loop alone, as a trial or because that is all you want</source>
        <translation>只分离循环部分，用于试听，或者只需要这一段</translation>
    </message>
    <message>
        <source>Other settings of the filter need “Separate again”.</source>
        <translation>滤波器的其他设置需要“重新分离”。</translation>
    </message>
    <message>
        <source>Some of them still follow the former settings: move a setting, or choose “Separate again”.</source>
        <translation>其中一些仍按以前的设置：请移动一项设置，或选择“重新分离”。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SettingsDialog</name>
    <message>
        <source>%1 is not the full path of a folder.</source>
        <translation>%1 不是文件夹的完整路径。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation>您无权写入 %1。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>声音设备</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>设备(&amp;D):</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>分离</translation>
    </message>
    <message>
        <source>&amp;Separate a song as soon as it is open</source>
        <translation>打开歌曲后立即分离(&amp;S)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T):</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;A):</translation>
    </message>
    <message>
        <source>Another language is shown when Stemwright is started again.</source>
        <translation>其他语言在重新启动 Stemwright 后显示。</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Largest size of the cache in GiB</source>
        <translation>缓存的最大大小 (GiB)</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>&amp;At most:</source>
        <translation>最多(&amp;M):</translation>
    </message>
    <message>
        <source>Used:</source>
        <translation>已用:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F):</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Folder of the cache</source>
        <translation>缓存文件夹</translation>
    </message>
    <message>
        <source>The system&apos;s folder for caches</source>
        <translation>系统的缓存文件夹</translation>
    </message>
    <message>
        <source>Another folder is used when Stemwright is started again.</source>
        <translation>其他文件夹在重新启动 Stemwright 后使用。</translation>
    </message>
    <message>
        <source>The new folder is used when Stemwright is started again.</source>
        <translation>新文件夹在重新启动 Stemwright 后使用。</translation>
    </message>
    <message>
        <source>Clear Cache</source>
        <translation>清空缓存</translation>
    </message>
    <message>
        <source>Clear the cache? Songs that were separated before will take as long as the first time.</source>
        <translation>要清空缓存吗？以前分离过的歌曲将与第一次耗时相同。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>&amp;Wait with play until the stems are there</source>
        <translation>等分轨就绪后再播放(&amp;W)</translation>
    </message>
    <message>
        <source>Otherwise the original is heard until then.</source>
        <translation>否则在此之前播放原曲。</translation>
    </message>
    <message>
        <source>Cl&amp;ear Cache…</source>
        <translation>清空缓存(&amp;L)…</translation>
    </message>
    <message>
        <source>What is kept here lets a song open with its stems, or be separated again in less time.</source>
        <translation>此处保留的内容让歌曲连同分轨一起打开，或更快地再次分离。</translation>
    </message>
    <message>
        <source>Largest size of the stems of takes in GiB</source>
        <translation>版本分轨的最大大小（GiB）</translation>
    </message>
    <message>
        <source>Ste&amp;ms of takes:</source>
        <translation>版本的分轨(&amp;M)：</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ShareBars</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stem and its share</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ShortcutsDialog</name>
    <message>
        <source>&amp;Assign</source>
        <translation>指定(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>所选操作的新按键</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>新按键(&amp;K)：</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. Assigning takes them from there.</source>
        <translation>这些按键属于“%1”。指定后将从那里移除。</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>选择一个操作，然后按下新的按键。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SongPage</name>
    <message>
        <source>Song</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>分离</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SongQueue</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未打开任何内容</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Separating</source>
        <translation>正在分离</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1× real time</source>
        <translation>实时的 %1 倍</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>取消正在进行的操作</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Separating with %1</source>
        <translation>正在用 %1 分离</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Measured in what is played: how far the stems, all at 0 dB, are from adding up to the song.</source>
        <translation>在播放的声音中测得：所有分轨均为 0 dB 时，其总和与歌曲相差多少。</translation>
    </message>
    <message>
        <source>Sum exact</source>
        <translation>总和精确</translation>
    </message>
    <message>
        <source>Sum within %1 dB</source>
        <translation>总和误差 %1 dB</translation>
    </message>
    <message>
        <source>Exporting song %1 of %2</source>
        <translation>正在导出第 %1 首，共 %2 首</translation>
    </message>
    <message>
        <source>Play waits for the stems.</source>
        <translation>播放正在等待分轨。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StemCarrier</name>
    <message>
        <source>Drag this into another program: it gets the stem as a file. Shift and click: copy</source>
        <translation>拖到其他程序：它会得到分轨文件。Shift 加单击：复制</translation>
    </message>
    <message>
        <source>There are no stems yet.</source>
        <translation>还没有分轨。</translation>
    </message>
    <message>
        <source>Some of the loop is not separated yet.</source>
        <translation>循环的一部分尚未分离。</translation>
    </message>
    <message>
        <source>Some of the song is not separated yet.</source>
        <translation>歌曲的一部分尚未分离。</translation>
    </message>
    <message>
        <source>%1 can be dropped now</source>
        <translation>现在可以放下 %1</translation>
    </message>
    <message>
        <source>%1 is ready: drag it once more</source>
        <translation>%1 已就绪：请再拖一次</translation>
    </message>
    <message>
        <source>%1 is in the clipboard as a file</source>
        <translation>%1 已作为文件放入剪贴板</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StemExports</name>
    <message>
        <source>Preparing %1…</source>
        <translation>正在准备 %1…</translation>
    </message>
    <message>
        <source>Choose a stem first: no strip has the keyboard</source>
        <translation>请先选择一个分轨：没有通道条获得键盘焦点</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StemScoring</name>
    <message>
        <source>There are no stems: a folder needs a sound file for each of them.</source>
        <translation>没有分轨：文件夹中需要为每个分轨各有一个声音文件。</translation>
    </message>
    <message>
        <source>The folder holds several songs, and none is called as the open one.</source>
        <translation>文件夹中有多首歌曲，没有一首与打开的歌曲同名。</translation>
    </message>
    <message>
        <source>The true stems have another sample rate than the song.</source>
        <translation>真实分轨的采样率与歌曲不同。</translation>
    </message>
    <message>
        <source>The true stems have another number of channels than the song.</source>
        <translation>真实分轨的声道数与歌曲不同。</translation>
    </message>
    <message>
        <source>The true stems are not as long as the song.</source>
        <translation>真实分轨与歌曲的长度不同。</translation>
    </message>
    <message>
        <source>No file is called as a stem of the song, and there are not equally many: name them as the stems, “vocals.wav” for instance.</source>
        <translation>没有文件与歌曲的分轨同名，数量也不相同：请像“vocals.wav”那样按分轨命名。</translation>
    </message>
    <message>
        <source>Two files stand for the same stem.</source>
        <translation>有两个文件对应同一个分轨。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Strip</name>
    <message>
        <source>M</source>
        <comment>mute</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>静音 %1</translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>独奏 %1</translation>
    </message>
    <message>
        <source>Balance of %1</source>
        <translation>%1 的平衡</translation>
    </message>
    <message>
        <source>Meter of %1</source>
        <translation>%1 的电平表</translation>
    </message>
    <message>
        <source>Solo %1; with Ctrl: this one alone, and once more to go back</source>
        <translation>独奏 %1；按住 Ctrl：仅此一轨，再按一次恢复</translation>
    </message>
    <message>
        <source>Name of the stem</source>
        <translation>分轨名称</translation>
    </message>
    <message>
        <source>Double click or F2: rename</source>
        <translation>双击或 F2：重命名</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>%1 的电平</translation>
    </message>
    <message>
        <source>Double click or F2: type a level</source>
        <translation>双击或 F2：输入电平</translation>
    </message>
    <message>
        <source>Fader of %1</source>
        <translation>%1 的推子</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StripMenu</name>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>青绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>其他(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Its own</source>
        <translation>自身颜色(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;set level, balance, mute and solo</source>
        <translation>重置电平、平衡、静音和独奏(&amp;S)</translation>
    </message>
    <message>
        <source>Copy stem as &amp;file</source>
        <translation>将分轨复制为文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Lane Shows</source>
        <translation>轨道显示(&amp;L)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StrokeEdits</name>
    <message>
        <source>Delete: %1</source>
        <comment>a correction</comment>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>Strength of: %1</source>
        <comment>a correction</comment>
        <translation>强度：%1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StrokeList</name>
    <message>
        <source>%1
%2, %3 %</source>
        <comment>what a correction does; where; its strength</comment>
        <translation>%1
%2, %3 %</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StrokeText</name>
    <message>
        <source>Move rectangle to %1</source>
        <translation>将矩形移到%1</translation>
    </message>
    <message>
        <source>Remove rectangle from %1</source>
        <translation>从%1移除矩形</translation>
    </message>
    <message>
        <source>Keep only rectangle in %1</source>
        <translation>%1中只保留矩形</translation>
    </message>
    <message>
        <source>Move outline to %1</source>
        <translation>将轮廓移到%1</translation>
    </message>
    <message>
        <source>Remove outline from %1</source>
        <translation>从%1移除轮廓</translation>
    </message>
    <message>
        <source>Keep only outline in %1</source>
        <translation>%1中只保留轮廓</translation>
    </message>
    <message>
        <source>Move brush stroke to %1</source>
        <translation>将笔触移到%1</translation>
    </message>
    <message>
        <source>Remove brush stroke from %1</source>
        <translation>从%1移除笔触</translation>
    </message>
    <message>
        <source>Keep only brush stroke in %1</source>
        <translation>%1中只保留笔触</translation>
    </message>
    <message>
        <source>Move harmonics to %1</source>
        <translation>将谐波移到%1</translation>
    </message>
    <message>
        <source>Remove harmonics from %1</source>
        <translation>从%1移除谐波</translation>
    </message>
    <message>
        <source>Keep only harmonics in %1</source>
        <translation>%1中只保留谐波</translation>
    </message>
    <message>
        <source>Move shapes to %1</source>
        <translation>把形状移到%1</translation>
    </message>
    <message>
        <source>Remove shapes from %1</source>
        <translation>从%1移除形状</translation>
    </message>
    <message>
        <source>Keep only shapes in %1</source>
        <translation>仅保留%1中的形状</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakeComparison</name>
    <message>
        <source>Co&amp;mpare Takes</source>
        <translation>比较版本(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Compare A and B</source>
        <translation>比较 A 与 B(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakeText</name>
    <message>
        <source>Stems of the file</source>
        <translation>文件中的分轨</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 次迭代</translation>
    </message>
    <message numerus="yes">
        <source>%n iterations</source>
        <translation>
            <numerusform>%n 次迭代</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>window of %n slices</source>
        <translation>
            <numerusform>窗口 %n 片</numerusform>
        </translation>
    </message>
    <message>
        <source>soft mask</source>
        <translation>软掩码</translation>
    </message>
    <message>
        <source>residual spread</source>
        <translation>残余已分摊</translation>
    </message>
    <message>
        <source>residual filtered</source>
        <translation>残余经滤波</translation>
    </message>
    <message>
        <source>Stems to be made</source>
        <translation>分轨待生成</translation>
    </message>
    <message>
        <source>Being separated</source>
        <translation>正在分离</translation>
    </message>
    <message>
        <source>Stems incomplete</source>
        <translation>分轨不完整</translation>
    </message>
    <message>
        <source>Stems ready, not kept</source>
        <translation>分轨已就绪，未保留</translation>
    </message>
    <message>
        <source>Stems ready</source>
        <translation>分轨已就绪</translation>
    </message>
    <message>
        <source>A part is ready, not kept</source>
        <translation>一部分已就绪，未保留</translation>
    </message>
    <message>
        <source>Stems of a part of a song are not kept, as they are soon made again. Separate the whole song to keep them.</source>
        <translation>歌曲一部分的分轨可以很快重做，因此不保留。要保留，请分离整首歌曲。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakesDock</name>
    <message>
        <source>Takes</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Keep as take</source>
        <translation>保留为版本</translation>
    </message>
    <message>
        <source>Make its stems</source>
        <translation>生成其分轨</translation>
    </message>
    <message>
        <source>Takes of the song</source>
        <translation>歌曲的版本</translation>
    </message>
    <message>
        <source>The current take stays as it is; what you set from now on changes a copy of it</source>
        <translation>当前版本保持不变；之后的设置更改其副本</translation>
    </message>
    <message>
        <source>Delete this take</source>
        <translation>删除此版本</translation>
    </message>
    <message>
        <source>Delete this take (Delete)</source>
        <translation>删除此版本（Delete）</translation>
    </message>
    <message>
        <source>Notes on this take</source>
        <translation>此版本的备注</translation>
    </message>
    <message>
        <source>Delete Take</source>
        <translation>删除版本</translation>
    </message>
    <message>
        <source>Delete the take “%1”? Its settings, its name and its notes are lost.</source>
        <translation>删除版本“%1”？其设置、名称和备注将丢失。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Make it the &amp;current one</source>
        <translation>设为当前版本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Make its stems</source>
        <translation>生成其分轨(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;olour…</source>
        <translation>颜色(&amp;O)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>版本(&amp;T)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakesModel</name>
    <message>
        <source>Take %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>current take</source>
        <translation>当前版本</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TeachingPage</name>
    <message>
        <source>Play the &amp;iterations</source>
        <translation>播放迭代(&amp;I)</translation>
    </message>
    <message>
        <source>The model %1 cannot be used.</source>
        <translation>无法使用模型 %1。</translation>
    </message>
    <message>
        <source>What the model found in this song is no longer kept. Separate it again to see the filter&apos;s work.</source>
        <translation>模型在此歌曲中找到的内容已不再保留。请重新分离以观看滤波器的工作。</translation>
    </message>
    <message>
        <source>&amp;Iteration</source>
        <translation>迭代(&amp;N)</translation>
    </message>
    <message>
        <source>Iteration of the filter</source>
        <translation>滤波器的迭代</translation>
    </message>
    <message>
        <source>How well the stems explain the song</source>
        <translation>分轨对歌曲的解释程度</translation>
    </message>
    <message>
        <source>What is seen, in words</source>
        <translation>用文字说明所见</translation>
    </message>
    <message>
        <source>No filter has worked here yet. Open a song and separate it with a model.</source>
        <translation>滤波器尚未在此工作。请打开一首歌曲并用模型分离。</translation>
    </message>
    <message>
        <source>The filter is being watched at work…</source>
        <translation>正在观察滤波器的工作…</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>model; from when to when</comment>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>iteration</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stop the &amp;iterations</source>
        <translation>停止迭代(&amp;I)</translation>
    </message>
    <message>
        <source>The song</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>%1: the song through this mask</source>
        <comment>stem</comment>
        <translation>%1：歌曲透过此掩码</translation>
    </message>
    <message>
        <source>This model makes no stem %1 of its own: it is what the others leave. Choose another stem.</source>
        <translation>此模型不单独生成分轨%1：它是其他分轨剩下的部分。请选择其他分轨。</translation>
    </message>
    <message>
        <source>The song: time runs to the right, high tones are at the top, and what is bright is loud.</source>
        <translation>歌曲：时间向右，高音在上，亮处声音响。</translation>
    </message>
    <message>
        <source>Before the first iteration the mask is what the model says: for each point, how much of it belongs to %1. Bright is all of it, dark is nothing.</source>
        <translation>第一次迭代前，掩码就是模型的回答：每一点有多少属于%1。亮为全部，暗为没有。</translation>
    </message>
    <message>
        <source>%1 is the song through the mask: only what is bright in both remains.</source>
        <translation>%1是歌曲透过掩码的结果：只留下两者都亮的部分。</translation>
    </message>
    <message>
        <source>Its level is now %1 against that of the song.</source>
        <comment>decibels</comment>
        <translation>其电平现在相对于歌曲为 %1。</translation>
    </message>
    <message>
        <source>This iteration changed that by %1, and what all stems together leave of the song from %2 to %3.</source>
        <comment>decibels</comment>
        <translation>这次迭代使其改变 %1，所有分轨未能涵盖的部分从 %2 变为 %3。</translation>
    </message>
    <message>
        <source>The curve below tells how well the stems explain the song; lower is better. Where it is flat, further iterations change little.</source>
        <translation>下方曲线表示分轨对歌曲的解释程度；越低越好。曲线平坦处，再迭代变化很小。</translation>
    </message>
    <message>
        <source>From the song to %1, iteration by iteration</source>
        <comment>stem</comment>
        <translation>从歌曲到%1，逐次迭代</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩蔽</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>第 %1 次迭代</translation>
    </message>
    <message>
        <source>The mask of %1 after 1 iteration</source>
        <comment>stem</comment>
        <translation>1 次迭代后%1的掩码</translation>
    </message>
    <message numerus="yes">
        <source>The mask of %1 after %n iterations</source>
        <comment>stem</comment>
        <translation>
            <numerusform>%n 次迭代后%1的掩码</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter has listened once to how loud each stem is and from which side it comes, and has shared each point anew among all stems.</source>
        <translation>滤波器已聆听一次各分轨的响度和方位，并将每一点在所有分轨间重新分配。</translation>
    </message>
    <message numerus="yes">
        <source>The filter has listened %n times to how loud each stem is and from which side it comes, and has shared each point anew among all stems.</source>
        <translation>
            <numerusform>滤波器已聆听 %n 次各分轨的响度和方位，并将每一点在所有分轨间重新分配。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Text</name>
    <message>
        <source>This setting makes no sense.</source>
        <translation>此设置没有意义。</translation>
    </message>
    <message>
        <source>This was not found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>You have no permission for this file or folder.</source>
        <translation>您没有此文件或文件夹的权限。</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>此文件已存在。</translation>
    </message>
    <message>
        <source>This is no sound file that can be opened here.</source>
        <translation>这不是可在此打开的声音文件。</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>此文件已损坏。</translation>
    </message>
    <message>
        <source>This is larger than the program can take.</source>
        <translation>这超出了程序能处理的大小。</translation>
    </message>
    <message>
        <source>Parts of the data do not fit each other.</source>
        <translation>数据的各部分互不匹配。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>无法读取或写入文件。</translation>
    </message>
    <message>
        <source>The network does not answer.</source>
        <translation>网络没有响应。</translation>
    </message>
    <message>
        <source>A file is not what it should be.</source>
        <translation>某个文件与应有的内容不符。</translation>
    </message>
    <message>
        <source>A part of the program is not installed.</source>
        <translation>程序的一部分未安装。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>程序出了错。</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <comment>a level</comment>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>C</source>
        <comment>centre of the stereo balance</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>L %1</source>
        <comment>left part of the stereo balance</comment>
        <translation>左 %1</translation>
    </message>
    <message>
        <source>R %1</source>
        <comment>right part of the stereo balance</comment>
        <translation>右 %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>minutes and seconds</comment>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TimeRuler</name>
    <message>
        <source>Position in the song</source>
        <translation>歌曲中的位置</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TimeView</name>
    <message>
        <source>Shows %1 to %2 of %3.</source>
        <translation>显示 %3 中的 %1 至 %2。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TransportBar</name>
    <message>
        <source>To the start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>到开头 (Home)</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>主控</translation>
    </message>
    <message>
        <source>Meter of the master</source>
        <translation>主控电平表</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export (Ctrl+Shift+E)</source>
        <translation>导出 (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>There is something to export when the song is separated.</source>
        <translation>歌曲分离后即可导出。</translation>
    </message>
    <message>
        <source>Level of what you hear, left above right, with the peaks of the last moments</source>
        <translation>您听到的声音的电平，左声道在上、右声道在下，并显示最近的峰值</translation>
    </message>
    <message>
        <source>Play waits for the stems.</source>
        <translation>播放正在等待分轨。</translation>
    </message>
</context>
</TS>
