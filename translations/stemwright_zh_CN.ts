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
    <name>stemwright::ui::DesktopServices</name>
    <message>
        <source>A song is being separated</source>
        <translation>正在分离歌曲</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.stem.mp4 for DJ programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stem file needs drums, bass, other and vocals, in stereo with 44,100 or 48,000 Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn them down where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAC, for every program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALAC, lossless</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>stemwright::ui::ListenSwitch</name>
    <message>
        <source>Stems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the stems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the stems through their strips (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the song as it came, as loud as the stems together (B)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LoudnessDisplay</name>
    <message>
        <source>Loudness and true peak; press to measure anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Loudness of what you hear: of the last 400 ms, and since play began (LUFS). Below it the highest true peak (dBTP), which counts what lies between the samples; beyond 0 it is marked, as a device or a file may cut it off.&lt;/p&gt;&lt;p&gt;A click measures anew.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 LUFS</source>
        <comment>loudness now and since play began</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! %1 dBTP</source>
        <comment>true peak beyond full scale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dBTP</source>
        <comment>true peak</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness since play began %1 LUFS, true peak %2 dBTP: beyond full scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness since play began %1 LUFS, true peak %2 dBTP</source>
        <translation type="unfinished"></translation>
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
        <source>Separated</source>
        <translation>已分离</translation>
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
        <source>The model is being loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
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
        <source>S&amp;eparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate &amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the O&amp;riginal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MixerEdits</name>
    <message>
        <source>Level of %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>独奏 %1</translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel &amp;download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDR (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publishers&apos; own figures, in the order of the stems; higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a file or f&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File of weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older of a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads come from the publishers, are checked against fixed sums and never run any code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence of this model is %1. Do you accept it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept and get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to delete the files of %1 from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a Model</source>
        <translation type="unfinished"></translation>
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
        <source>Open a Song or a Project</source>
        <translation>打开歌曲或项目</translation>
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
</context>
<context>
    <name>stemwright::ui::SeparationDock</name>
    <message>
        <source>Separation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separates the open song once more, by the model that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;paration Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stems were made by %1.</source>
        <translation type="unfinished"></translation>
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
        <source>Level of %1 in tenths of a decibel</source>
        <translation>%1 的电平（单位：0.1 分贝）</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click or F2: rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click or F2: type a level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StripMenu</name>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;set level, balance, mute and solo</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
