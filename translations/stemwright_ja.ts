<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>There is no folder for temporary files: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stemwright::ui::DesktopServices</name>
    <message>
        <source>A song is being separated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EmptyPage</name>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a song…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a song here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It plays at once and is split into vocals, drums, bass and other while you listen.
Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ErrorBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportDialog</name>
    <message>
        <source>&amp;Carry over from the song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karaoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The song without vocals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acapella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocals alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My remix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you hear now: faders, balance, mutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single stems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for each stem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This song was separated by a model without vocals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower all files together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks above full scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry over tags and cover from the song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{song}, {outcome} and {stem} are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Peaks above full scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bit, dithered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 bit, dithered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · up to %2 · as the source: %3 Hz</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with this name exists already. Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files exported to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>lowered by %1 so that nothing is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n samples were cut off at full scale</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The separation stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The separation was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Stemwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stemwright %1 splits songs into stems on your own computer. Nothing leaves it.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] — Stemwright</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;Song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop &amp;from Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop &amp;to Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Second &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Second &amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five Seconds B&amp;ack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five Seconds O&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute Stem %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo Stem %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Stemwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stemwright &amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>stemwright::ui::MixerModel</name>
    <message>
        <source>Vocals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s sound does not answer; start the program again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ProjectQuestions</name>
    <message>
        <source>Save the Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stemwright projects (*.stemwright)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Song or a Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. Open the version before it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Version Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The song of the project was not found. Where is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither where it was nor in the project&apos;s folder, or its content has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Song…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Song of the Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with unsaved work on “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stemwright ended before it was saved. It was kept on %1. What you decline stays on the disk for 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys belong to “%1”. Assigning takes them from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SongPage</name>
    <message>
        <source>Song</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1× real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Strip</name>
    <message>
        <source>M</source>
        <comment>mute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of %1 in tenths of a decibel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo %1; with Ctrl: this one alone, and once more to go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Text</name>
    <message>
        <source>This setting makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission for this file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no sound file that can be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than the program can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the data do not fit each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is not what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <comment>a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>centre of the stereo balance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L %1</source>
        <comment>left part of the stereo balance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R %1</source>
        <comment>right part of the stereo balance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>minutes and seconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TransportBar</name>
    <message>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter of the master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export (Ctrl+Shift+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something to export when the song is separated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of what you hear, left above right, with the peaks of the last moments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
