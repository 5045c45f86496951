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
        <source>Spectrograms</source>
        <translation>频谱图</translation>
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
        <source>Choose a stem first: no strip has the keyboard</source>
        <translation>请先选择一个分轨：没有通道条获得键盘焦点</translation>
    </message>
    <message>
        <source>Preparing %1…</source>
        <translation>正在准备 %1…</translation>
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
        <source>Iterations of the Wiener filter</source>
        <translation>维纳滤波器的迭代次数</translation>
    </message>
    <message>
        <source>More iterations take longer; less leaks from stem to stem, and artefacts may grow.</source>
        <translation>迭代越多耗时越长；分轨间的串音减少，但失真可能增加。</translation>
    </message>
    <message>
        <source>The filter starts from shares of the song instead of the loudness that the model estimated.</source>
        <translation>滤波器从各部分在歌曲中的占比开始，而不是从模型估计的响度开始。</translation>
    </message>
    <message>
        <source>Wiener iterations</source>
        <translation>维纳迭代</translation>
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
        <source>Sof&amp;t mask</source>
        <translation>软掩膜(&amp;T)</translation>
    </message>
    <message>
        <source>Other settings of the filter need “Separate again”.</source>
        <translation>滤波器的其他设置需要“重新分离”。</translation>
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
        <source>What is kept here lets a song be separated again in less time.</source>
        <translation>保存在此处的内容可缩短再次分离歌曲的时间。</translation>
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
