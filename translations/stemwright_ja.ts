<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>There is no folder for temporary files: %1</source>
        <translation>一時ファイル用のフォルダーがありません: %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::DesktopServices</name>
    <message>
        <source>A song is being separated</source>
        <translation>曲を分離しています</translation>
    </message>
    <message>
        <source>The song is separated</source>
        <translation>曲の分離が終わりました</translation>
    </message>
    <message>
        <source>The song could not be separated</source>
        <translation>曲を分離できませんでした</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EmptyPage</name>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Open a song…</source>
        <translation>曲を開く…</translation>
    </message>
    <message>
        <source>Drop a song here</source>
        <translation>ここに曲をドロップ</translation>
    </message>
    <message>
        <source>It plays at once and is split into vocals, drums, bass and other while you listen.
Nothing leaves this computer.</source>
        <translation>すぐに再生が始まり、聴いている間にボーカル、ドラム、ベース、その他に分離されます。
データがこのコンピューターの外に出ることはありません。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ErrorBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportAll</name>
    <message>
        <source>There are no songs in the queue</source>
        <translation>キューに曲がありません</translation>
    </message>
    <message>
        <source>The model %1 cannot be used. Choose another one in the panel beside the lanes.</source>
        <translation>モデル %1 は使えません。レーンの横のパネルで別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not on this computer</source>
        <translation>%1 はこのコンピューターにありません</translation>
    </message>
    <message>
        <source>The songs cannot be exported into this folder.</source>
        <translation>このフォルダーには曲を書き出せません。</translation>
    </message>
    <message>
        <source>Export All Songs</source>
        <translation>すべての曲を書き出す</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files exist already. Do you want to replace them?</source>
        <translation>
            <numerusform>%n 個のファイルがすでにあります。置き換えますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Only the Other Songs</source>
        <translation>ほかの曲だけ(&amp;O)</translation>
    </message>
    <message>
        <source>Songs are being exported</source>
        <translation>曲を書き出しています</translation>
    </message>
    <message numerus="yes">
        <source>%n songs exported</source>
        <translation>
            <numerusform>%n 曲を書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n songs exported; the others were cancelled</source>
        <translation>
            <numerusform>%n 曲のうち %1 曲を書き出しました。ほかはキャンセルされました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 songs exported; %n failed</source>
        <translation>
            <numerusform>%2 曲のうち %1 曲を書き出しました。%n 曲は失敗しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The other reasons are in the rows of the queue.</source>
        <translation>ほかの理由はキューの各行にあります。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportDialog</name>
    <message>
        <source>&amp;Carry over from the song</source>
        <translation>曲から引き継ぐ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Karaoke</source>
        <translation>カラオケ</translation>
    </message>
    <message>
        <source>The song without vocals</source>
        <translation>ボーカル抜きの曲</translation>
    </message>
    <message>
        <source>Acapella</source>
        <translation>アカペラ</translation>
    </message>
    <message>
        <source>Vocals alone</source>
        <translation>ボーカルのみ</translation>
    </message>
    <message>
        <source>My remix</source>
        <translation>自分のリミックス</translation>
    </message>
    <message>
        <source>What you hear now: faders, balance, mutes</source>
        <translation>現在聞こえている音: フェーダー、バランス、ミュート</translation>
    </message>
    <message>
        <source>Single stems</source>
        <translation>個別のステム</translation>
    </message>
    <message>
        <source>One file for each stem</source>
        <translation>ステムごとに 1 ファイル</translation>
    </message>
    <message>
        <source>This song was separated by a model without vocals.</source>
        <translation>この曲は、ボーカルのないモデルで分離されました。</translation>
    </message>
    <message>
        <source>Lower all files together</source>
        <translation>すべてのファイルの音量を同じだけ下げる</translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation>曲全体</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>ビット深度</translation>
    </message>
    <message>
        <source>Peaks above full scale</source>
        <translation>フルスケールを超えるピーク</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Carry over tags and cover from the song</source>
        <translation>曲のタグとカバー画像を引き継ぐ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>{song}, {outcome} and {stem} are replaced</source>
        <translation>{song}、{outcome}、{stem} は置き換えられます</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>ビット深度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Peaks above full scale</source>
        <translation>フルスケールを超えるピーク(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>範囲(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Tags and cover</source>
        <translation>タグとカバー画像</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>ファイルの保存先フォルダー</translation>
    </message>
    <message>
        <source>16 bit, dithered</source>
        <translation>16 ビット、ディザあり</translation>
    </message>
    <message>
        <source>24 bit, dithered</source>
        <translation>24 ビット、ディザあり</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 ビット浮動小数点</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>高品質</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>名前が空です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1 ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · up to %2 · as the source: %3 Hz</source>
        <translation>%1 · 最大 %2 · 元と同じ: %3 Hz</translation>
    </message>
    <message>
        <source>Stem file</source>
        <translation>Stem ファイル</translation>
    </message>
    <message>
        <source>.stem.mp4 for DJ programs</source>
        <translation>DJ ソフト用の .stem.mp4</translation>
    </message>
    <message>
        <source>A stem file needs drums, bass, other and vocals, in stereo with 44,100 or 48,000 Hz.</source>
        <translation>Stem ファイルには、44,100 または 48,000 Hz のステレオのドラム、ベース、その他、ボーカルが必要です。</translation>
    </message>
    <message>
        <source>Turn them down where they are</source>
        <translation>ピークの箇所だけ音量を下げる</translation>
    </message>
    <message>
        <source>AAC, for every program</source>
        <translation>AAC、どのソフトでも使用可</translation>
    </message>
    <message>
        <source>ALAC, lossless</source>
        <translation>ALAC、可逆圧縮</translation>
    </message>
    <message>
        <source>Export All Songs</source>
        <translation>すべての曲を書き出す</translation>
    </message>
    <message>
        <source>The faders are those of the open song; the other songs are exported as they are separated.</source>
        <translation>フェーダーは開いている曲のものです。ほかの曲は分離されたまま書き出されます。</translation>
    </message>
    <message>
        <source>Separated: %1 to %2</source>
        <comment>from when to when</comment>
        <translation>分離済み: %1 から %2 まで</translation>
    </message>
    <message numerus="yes">
        <source>%1 and so on, for %n songs</source>
        <translation>
            <numerusform>%1 など、%n 曲分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportFlow</name>
    <message>
        <source>The export was cancelled</source>
        <translation>書き出しをキャンセルしました</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>書き出しに失敗しました</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>A file with this name exists already. Do you want to replace it?</source>
        <translation>同じ名前のファイルがすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 に書き出しました</translation>
    </message>
    <message numerus="yes">
        <source>%n files exported to %1</source>
        <translation>
            <numerusform>%n 個のファイルを %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>lowered by %1 so that nothing is cut off</source>
        <translation>クリップしないように %1 下げました</translation>
    </message>
    <message numerus="yes">
        <source>%n samples were cut off at full scale</source>
        <translation>
            <numerusform>%n サンプルがフルスケールでクリップされました</numerusform>
        </translation>
    </message>
    <message>
        <source>peaks turned down by %1 at the most</source>
        <translation>ピークを最大 %1 下げました</translation>
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
        <translation>Stemwright ヘルプ</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Masked spectrogram</source>
        <translation>マスク付きスペクトログラム</translation>
    </message>
    <message>
        <source>Waveform over spectrogram</source>
        <translation>スペクトログラムに波形を重ねる</translation>
    </message>
    <message>
        <source>What this lane shows</source>
        <translation>このレーンの表示内容</translation>
    </message>
    <message>
        <source>This lane shows: %1</source>
        <comment>what a lane shows</comment>
        <translation>このレーンの表示: %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LaneView</name>
    <message>
        <source>%1 % is there. It is heard. %2</source>
        <comment>percent; which part of the song is shown</comment>
        <translation>%1% 完了。聞こえています。%2</translation>
    </message>
    <message>
        <source>%1 % is there. It is not heard. %2</source>
        <comment>percent; which part of the song is shown</comment>
        <translation>%1% 完了。聞こえていません。%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>It is soloed.</source>
        <translation>ソロ中です。</translation>
    </message>
    <message>
        <source>It is muted.</source>
        <translation>ミュート中です。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LanesMenu</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>対数(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mel</source>
        <translation>メル(&amp;M)</translation>
    </message>
    <message>
        <source>L&amp;inear</source>
        <translation>線形(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Magma</source>
        <translation>マグマ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Viridis</source>
        <translation>ビリジス(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation>グレー(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>In &amp;Hertz</source>
        <translation>ヘルツで(&amp;H)</translation>
    </message>
    <message>
        <source>As &amp;Notes</source>
        <translation>音名で(&amp;N)</translation>
    </message>
    <message>
        <source>From %1 dB</source>
        <translation>%1 dB から</translation>
    </message>
    <message>
        <source>%1 Samples</source>
        <translation>%1 サンプル</translation>
    </message>
    <message>
        <source>La&amp;nes Show</source>
        <translation>レーンの表示内容(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Waveforms</source>
        <translation>波形(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Spectrograms</source>
        <translation>スペクトログラム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Masks</source>
        <translation>マスク(&amp;M)</translation>
    </message>
    <message>
        <source>Masked Sp&amp;ectrograms</source>
        <translation>マスク付きスペクトログラム(&amp;E)</translation>
    </message>
    <message>
        <source>Waveforms o&amp;ver Spectrograms</source>
        <translation>スペクトログラムに波形を重ねる(&amp;V)</translation>
    </message>
    <message>
        <source>Spectrograms</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>&amp;Frequencies</source>
        <translation>周波数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Levels</source>
        <translation>レベル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窓の長さ(&amp;W)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LevelMeter</name>
    <message>
        <source>%1, full scale was passed</source>
        <translation>%1、フルスケールを超えました</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ListenSwitch</name>
    <message>
        <source>Stems</source>
        <translation>ステム</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原曲</translation>
    </message>
    <message>
        <source>Listen to the stems</source>
        <translation>ステムを聴く</translation>
    </message>
    <message>
        <source>Listen to the stems through their strips (B)</source>
        <translation>ステムをチャンネルストリップを通して聴く (B)</translation>
    </message>
    <message>
        <source>Listen to the original</source>
        <translation>原曲を聴く</translation>
    </message>
    <message>
        <source>Listen to the song as it came, as loud as the stems together (B)</source>
        <translation>元の曲を、ステム全体と同じ音量で聴く (B)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LoopEdits</name>
    <message>
        <source>Set loop</source>
        <translation>ループを設定</translation>
    </message>
    <message>
        <source>Remove loop</source>
        <translation>ループを解除</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LoudnessDisplay</name>
    <message>
        <source>Loudness and true peak; press to measure anew</source>
        <translation>ラウドネスとトゥルーピーク。押すと測定し直します</translation>
    </message>
    <message>
        <source>&lt;p&gt;Loudness of what you hear: of the last 400 ms, and since play began (LUFS). Below it the highest true peak (dBTP), which counts what lies between the samples; beyond 0 it is marked, as a device or a file may cut it off.&lt;/p&gt;&lt;p&gt;A click measures anew.&lt;/p&gt;</source>
        <translation>&lt;p&gt;聞こえている音のラウドネス: 直近 400 ms と、再生開始からの値 (LUFS)。その下は、サンプル間も含めた最大のトゥルーピーク (dBTP) です。0 を超えると、機器やファイルでクリップするおそれがあるため印が付きます。&lt;/p&gt;&lt;p&gt;クリックすると測定し直します。&lt;/p&gt;</translation>
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
        <translation>再生開始からのラウドネス %1 LUFS、トゥルーピーク %2 dBTP: フルスケール超過</translation>
    </message>
    <message>
        <source>Loudness since play began %1 LUFS, true peak %2 dBTP</source>
        <translation>再生開始からのラウドネス %1 LUFS、トゥルーピーク %2 dBTP</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MainWindow</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>The separation stopped</source>
        <translation>分離が止まりました</translation>
    </message>
    <message>
        <source>The separation was cancelled</source>
        <translation>分離をキャンセルしました</translation>
    </message>
    <message>
        <source>About Stemwright</source>
        <translation>Stemwright について</translation>
    </message>
    <message>
        <source>Stemwright %1 splits songs into stems on your own computer. Nothing leaves it.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Stemwright %1 は、お使いのコンピューター上で曲をステムに分離します。データが外に出ることはありません。

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>The project is saved</source>
        <translation>プロジェクトを保存しました</translation>
    </message>
    <message>
        <source>%1[*] — Stemwright</source>
        <translation>%1[*] — Stemwright</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>The model %1 is being loaded</source>
        <translation>モデル %1 を読み込んでいます</translation>
    </message>
    <message>
        <source>The model %1 cannot be used. Choose another one in the panel beside the lanes.</source>
        <translation>モデル %1 は使えません。レーンの横のパネルで別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Separated with %1</source>
        <translation>%1 で分離済み</translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>progress and name of the song</comment>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>The project&apos;s model %1 cannot be used here; %2 takes its place.</source>
        <translation>プロジェクトのモデル %1 はここでは使えません。代わりに %2 を使います。</translation>
    </message>
    <message>
        <source>Separated with %1: %2 to %3</source>
        <comment>model; from when to when</comment>
        <translation>%1 で分離済み: %2 から %3 まで</translation>
    </message>
    <message>
        <source>Choose a stem first: no strip has the keyboard</source>
        <translation>先にステムを選んでください: どのストリップにもフォーカスがありません</translation>
    </message>
    <message>
        <source>Preparing %1…</source>
        <translation>%1 を準備しています…</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stems</source>
        <translation>ステム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close Song</source>
        <translation>曲を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Whole &amp;Song</source>
        <translation>曲全体(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>ダークテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light Theme</source>
        <translation>ライトテーマ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Play or Pause</source>
        <translation>再生または一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>ループ(&amp;L)</translation>
    </message>
    <message>
        <source>Loop &amp;from Here</source>
        <translation>ここからループ(&amp;F)</translation>
    </message>
    <message>
        <source>Loop &amp;to Here</source>
        <translation>ここまでループ(&amp;T)</translation>
    </message>
    <message>
        <source>To the &amp;Start</source>
        <translation>先頭へ(&amp;S)</translation>
    </message>
    <message>
        <source>To the &amp;End</source>
        <translation>末尾へ(&amp;E)</translation>
    </message>
    <message>
        <source>One Second &amp;Back</source>
        <translation>1 秒戻る(&amp;B)</translation>
    </message>
    <message>
        <source>One Second &amp;On</source>
        <translation>1 秒進む(&amp;O)</translation>
    </message>
    <message>
        <source>Five Seconds B&amp;ack</source>
        <translation>5 秒戻る(&amp;A)</translation>
    </message>
    <message>
        <source>Five Seconds O&amp;n</source>
        <translation>5 秒進む(&amp;N)</translation>
    </message>
    <message>
        <source>Mute Stem %1</source>
        <translation>ステム %1 をミュート</translation>
    </message>
    <message>
        <source>Solo Stem %1</source>
        <translation>ステム %1 をソロ</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About Stemwright</source>
        <translation>Stemwright について(&amp;A)</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 をミュート</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 をソロ</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Stemwright &amp;Help</source>
        <translation>Stemwright ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>プロジェクトを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>名前を付けてプロジェクトを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Separate &amp;Again</source>
        <translation>もう一度分離(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>Listen to the O&amp;riginal</source>
        <translation>原曲を聴く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>Sepa&amp;ration</source>
        <translation>分離(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Move the Focused Stem &amp;Up</source>
        <translation>フォーカスのあるステムを上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move the Focused Stem &amp;Down</source>
        <translation>フォーカスのあるステムを下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Previous Lane</source>
        <translation>前のレーン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Lane</source>
        <translation>次のレーン(&amp;N)</translation>
    </message>
    <message>
        <source>Mute the &amp;Focused Stem</source>
        <translation>フォーカスのあるステムをミュート(&amp;F)</translation>
    </message>
    <message>
        <source>Export A&amp;ll Queued Songs…</source>
        <translation>キューの曲をすべて書き出す(&amp;L)…</translation>
    </message>
    <message>
        <source>Separate Only the &amp;Loop</source>
        <translation>ループだけ分離(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Solo the Focused Stem</source>
        <translation>フォーカスのあるステムをソロ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy the Focused Stem as File</source>
        <translation>フォーカスのあるステムをファイルとしてコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MixerEdits</name>
    <message>
        <source>Level of %1</source>
        <translation>%1 のレベル</translation>
    </message>
    <message>
        <source>Balance of %1</source>
        <translation>%1 のバランス</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 をミュート</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>%1 のミュートを解除</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 をソロ</translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation>%1 のソロを解除</translation>
    </message>
    <message>
        <source>Solo %1 alone</source>
        <translation>%1 だけをソロ</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>%1 の色</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MixerModel</name>
    <message>
        <source>Vocals</source>
        <translation>ボーカル</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残り</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ModelsDialog</name>
    <message>
        <source>&amp;Get</source>
        <translation>入手(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel &amp;download</source>
        <translation>ダウンロードをキャンセル(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>SDR (dB)</source>
        <translation>SDR (dB)</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>ステム</translation>
    </message>
    <message>
        <source>The publishers&apos; own figures, in the order of the stems; higher is better</source>
        <translation>公開元の値（ステムの順）。大きいほど高性能です</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Use a file or f&amp;older</source>
        <translation>ファイルまたはフォルダーを使う(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;File of weights…</source>
        <translation>重みのファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older of a model…</source>
        <translation>モデルのフォルダー(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Downloads come from the publishers, are checked against fixed sums and never run any code.</source>
        <translation>ダウンロードは公開元から行われ、決まったチェックサムで検証され、コードを実行することはありません。</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation>うまくいきませんでした: %1</translation>
    </message>
    <message>
        <source>is being fetched</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ 使用可能</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>未入手</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>ユーザー独自</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>%1 を入手</translation>
    </message>
    <message>
        <source>The licence of this model is %1. Do you accept it?</source>
        <translation>このモデルのライセンスは %1 です。同意しますか？</translation>
    </message>
    <message>
        <source>&amp;Accept and get</source>
        <translation>同意して入手(&amp;A)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Do you want to delete the files of %1 from this computer?</source>
        <translation>%1 のファイルをこのコンピューターから削除しますか？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>File of Weights</source>
        <translation>重みのファイル</translation>
    </message>
    <message>
        <source>Folder of a Model</source>
        <translation>モデルのフォルダー</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Overview</name>
    <message>
        <source>Overview of the song</source>
        <translation>曲の全体表示</translation>
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
        <translation>サウンドデバイスなし</translation>
    </message>
    <message>
        <source>The sound device is gone</source>
        <translation>サウンドデバイスが見つからなくなりました</translation>
    </message>
    <message>
        <source>The system&apos;s sound does not answer; start the program again</source>
        <translation>システムのサウンドが応答しません。プログラムを再起動してください</translation>
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
        <translation>プロジェクトの保存</translation>
    </message>
    <message>
        <source>Stemwright projects (*.stemwright)</source>
        <translation>Stemwright プロジェクト (*.stemwright)</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>「%1」への変更を保存しますか？</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>保存しないと変更は失われます。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open the version before it?</source>
        <translation>「%1」は壊れています。前のバージョンを開きますか？</translation>
    </message>
    <message>
        <source>Open the Version Before</source>
        <translation>前のバージョンを開く</translation>
    </message>
    <message>
        <source>The song of the project was not found. Where is it?</source>
        <translation>プロジェクトの曲が見つかりません。どこにありますか？</translation>
    </message>
    <message>
        <source>“%1” is neither where it was nor in the project&apos;s folder, or its content has changed.</source>
        <translation>「%1」は元の場所にもプロジェクトのフォルダーにもないか、内容が変わっています。</translation>
    </message>
    <message>
        <source>Choose the Song…</source>
        <translation>曲を選択…</translation>
    </message>
    <message>
        <source>Choose the Song of the Project</source>
        <translation>プロジェクトの曲を選択</translation>
    </message>
    <message>
        <source>Go on with unsaved work on “%1”?</source>
        <translation>「%1」の保存されていない作業を続けますか？</translation>
    </message>
    <message>
        <source>Stemwright ended before it was saved. It was kept on %1. What you decline stays on the disk for 7 days.</source>
        <translation>保存する前に Stemwright が終了しました。%1 の状態が残っています。破棄したものも 7 日間はディスクに残ります。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Open Songs or a Project</source>
        <translation>曲またはプロジェクトを開く</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::QueueDock</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Songs in the queue</source>
        <translation>キュー内の曲</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open this song, or try it again (Enter)</source>
        <translation>この曲を開く、または再試行 (Enter)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上へ移動 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下へ移動 (Alt+Down)</translation>
    </message>
    <message>
        <source>Take out of the queue (Delete)</source>
        <translation>キューから外す (Delete)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>Separate &amp;waiting songs</source>
        <translation>待っている曲も分離(&amp;W)</translation>
    </message>
    <message>
        <source>Once the open song is done, what takes longest is computed for the songs that wait, so that they open quickly.</source>
        <translation>開いている曲が終わると、待っている曲について最も時間のかかる計算を先に行い、すぐに開けるようにします。</translation>
    </message>
    <message>
        <source>&amp;Cancel the export</source>
        <translation>書き出しをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Songs that are exported already stay</source>
        <translation>書き出し済みの曲は残ります</translation>
    </message>
    <message>
        <source>Separates and exports every song of the queue</source>
        <translation>キューのすべての曲を分離して書き出します</translation>
    </message>
    <message>
        <source>Stop the work on this song (Backspace)</source>
        <translation>この曲の処理を止める (Backspace)</translation>
    </message>
    <message>
        <source>E&amp;xport all as…</source>
        <translation>すべて書き出す(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::QueueFlow</name>
    <message>
        <source>%1: its song, %2, is not there.</source>
        <translation>%1: 曲 %2 が見つかりません。</translation>
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
        <translation>! %1 — 開けません</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1、開いています</translation>
    </message>
    <message>
        <source>%1, separated</source>
        <translation>%1、分離済み</translation>
    </message>
    <message>
        <source>%1, cannot be opened: %2</source>
        <translation>%1、開けません: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — separating, %2 %</source>
        <translation>%1 — 分離中、%2%</translation>
    </message>
    <message>
        <source>%1 — separated ahead</source>
        <translation>%1 — 先に分離済み</translation>
    </message>
    <message>
        <source>! %1 — not separated</source>
        <translation>! %1 — 分離できません</translation>
    </message>
    <message>
        <source>%1 — to be exported</source>
        <translation>%1 — 書き出し待ち</translation>
    </message>
    <message>
        <source>%1 — exporting, %2 %</source>
        <translation>%1 — 書き出し中、%2%</translation>
    </message>
    <message>
        <source>%1 — exported</source>
        <translation>%1 — 書き出し済み</translation>
    </message>
    <message>
        <source>! %1 — not exported</source>
        <translation>! %1 — 書き出せません</translation>
    </message>
    <message>
        <source>%1 — cancelled</source>
        <translation>%1 — キャンセル済み</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SeparationDock</name>
    <message>
        <source>Separation</source>
        <translation>分離</translation>
    </message>
    <message>
        <source>Separate &amp;again</source>
        <translation>もう一度分離(&amp;A)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>&amp;More models…</source>
        <translation>その他のモデル(&amp;M)…</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>モデル(&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;paration Panel</source>
        <translation>分離パネル(&amp;P)</translation>
    </message>
    <message>
        <source>These stems were made by %1.</source>
        <translation>これらのステムは %1 で作成されました。</translation>
    </message>
    <message>
        <source>Separates the open song once more, by what is chosen here</source>
        <translation>開いている曲を、ここでの選択に従ってもう一度分離します</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1（このコンピューターにはありません）</translation>
    </message>
    <message>
        <source>Iterations of the Wiener filter</source>
        <translation>ウィーナーフィルターの反復回数</translation>
    </message>
    <message>
        <source>More iterations take longer; less leaks from stem to stem, and artefacts may grow.</source>
        <translation>反復を増やすと時間がかかります。ステム間の漏れは減りますが、ノイズが増えることがあります。</translation>
    </message>
    <message>
        <source>The filter starts from shares of the song instead of the loudness that the model estimated.</source>
        <translation>フィルターは、モデルが推定した音量ではなく、曲に占める割合から始めます。</translation>
    </message>
    <message>
        <source>Wiener iterations</source>
        <translation>ウィーナー反復</translation>
    </message>
    <message>
        <source>This model is not on this computer. Choose another one, or get it with “More models…”.</source>
        <translation>このモデルはこのコンピューターにありません。別のモデルを選ぶか、「その他のモデル…」で入手してください。</translation>
    </message>
    <message>
        <source>Separate only the loop</source>
        <translation>ループだけ分離</translation>
    </message>
    <message>
        <source>Separates the loop alone, as a trial or because that is all you want</source>
        <translation>ループの範囲だけを分離します。試すときや、そこだけで足りるときに</translation>
    </message>
    <message>
        <source>Sof&amp;t mask</source>
        <translation>ソフトマスク(&amp;T)</translation>
    </message>
    <message>
        <source>Other settings of the filter need “Separate again”.</source>
        <translation>フィルターのほかの設定には「もう一度分離」が必要です。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SettingsDialog</name>
    <message>
        <source>%1 is not the full path of a folder.</source>
        <translation>%1 はフォルダーの完全なパスではありません。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 は存在しません。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 はフォルダーではありません。</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation>%1 に書き込む権限がありません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>サウンドデバイス</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>デバイス(&amp;D):</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>分離</translation>
    </message>
    <message>
        <source>&amp;Separate a song as soon as it is open</source>
        <translation>曲を開いたらすぐに分離する(&amp;S)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;A):</translation>
    </message>
    <message>
        <source>Another language is shown when Stemwright is started again.</source>
        <translation>別の言語は Stemwright を次に起動したときに表示されます。</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>What is kept here lets a song be separated again in less time.</source>
        <translation>ここに保存されたデータにより、曲をもう一度分離するときの時間が短くなります。</translation>
    </message>
    <message>
        <source>Largest size of the cache in GiB</source>
        <translation>キャッシュの最大サイズ (GiB)</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>&amp;At most:</source>
        <translation>最大(&amp;M):</translation>
    </message>
    <message>
        <source>Used:</source>
        <translation>使用量:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Folder of the cache</source>
        <translation>キャッシュのフォルダー</translation>
    </message>
    <message>
        <source>The system&apos;s folder for caches</source>
        <translation>システムのキャッシュ用フォルダー</translation>
    </message>
    <message>
        <source>Another folder is used when Stemwright is started again.</source>
        <translation>別のフォルダーは Stemwright を次に起動したときから使われます。</translation>
    </message>
    <message>
        <source>The new folder is used when Stemwright is started again.</source>
        <translation>新しいフォルダーは Stemwright を次に起動したときから使われます。</translation>
    </message>
    <message>
        <source>Clear Cache</source>
        <translation>キャッシュを消去</translation>
    </message>
    <message>
        <source>Clear the cache? Songs that were separated before will take as long as the first time.</source>
        <translation>キャッシュを消去しますか？ 分離済みの曲も初回と同じ時間がかかるようになります。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>&amp;Wait with play until the stems are there</source>
        <translation>ステムができるまで再生を待つ(&amp;W)</translation>
    </message>
    <message>
        <source>Otherwise the original is heard until then.</source>
        <translation>待たない場合は、それまで原曲が聞こえます。</translation>
    </message>
    <message>
        <source>Cl&amp;ear Cache…</source>
        <translation>キャッシュを消去(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ShortcutsDialog</name>
    <message>
        <source>&amp;Assign</source>
        <translation>割り当て(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>選択した操作の新しいキー</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>新しいキー(&amp;K):</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. Assigning takes them from there.</source>
        <translation>これらのキーは「%1」で使われています。割り当てると、そちらからは外れます。</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>操作を選び、新しいキーを押してください。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SongPage</name>
    <message>
        <source>Song</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>分離</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SongQueue</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>まだ何も開かれていません</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>リストを消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Separating</source>
        <translation>分離中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1× real time</source>
        <translation>実時間の %1 倍</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>実行中の処理をキャンセル</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>Separating with %1</source>
        <translation>%1 で分離中</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Measured in what is played: how far the stems, all at 0 dB, are from adding up to the song.</source>
        <translation>再生中の音で測った値: すべて 0 dB のステムの合計が元の曲とどれだけ違うか。</translation>
    </message>
    <message>
        <source>Sum exact</source>
        <translation>合計は正確</translation>
    </message>
    <message>
        <source>Sum within %1 dB</source>
        <translation>合計の誤差 %1 dB</translation>
    </message>
    <message>
        <source>Exporting song %1 of %2</source>
        <translation>%2 曲中 %1 曲目を書き出し中</translation>
    </message>
    <message>
        <source>Play waits for the stems.</source>
        <translation>再生はステムを待っています。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StemCarrier</name>
    <message>
        <source>Drag this into another program: it gets the stem as a file. Shift and click: copy</source>
        <translation>ほかのソフトへドラッグすると、ステムがファイルとして渡されます。Shift + クリック: コピー</translation>
    </message>
    <message>
        <source>There are no stems yet.</source>
        <translation>ステムはまだありません。</translation>
    </message>
    <message>
        <source>Some of the loop is not separated yet.</source>
        <translation>ループの一部がまだ分離されていません。</translation>
    </message>
    <message>
        <source>Some of the song is not separated yet.</source>
        <translation>曲の一部がまだ分離されていません。</translation>
    </message>
    <message>
        <source>%1 can be dropped now</source>
        <translation>%1 をドロップできます</translation>
    </message>
    <message>
        <source>%1 is ready: drag it once more</source>
        <translation>%1 の準備ができました: もう一度ドラッグしてください</translation>
    </message>
    <message>
        <source>%1 is in the clipboard as a file</source>
        <translation>%1 はファイルとしてクリップボードにあります</translation>
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
        <translation>%1 をミュート</translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 をソロ</translation>
    </message>
    <message>
        <source>Balance of %1</source>
        <translation>%1 のバランス</translation>
    </message>
    <message>
        <source>Meter of %1</source>
        <translation>%1 のメーター</translation>
    </message>
    <message>
        <source>Solo %1; with Ctrl: this one alone, and once more to go back</source>
        <translation>%1 をソロ。Ctrl を押しながら: これだけをソロ、もう一度で元に戻す</translation>
    </message>
    <message>
        <source>Name of the stem</source>
        <translation>ステムの名前</translation>
    </message>
    <message>
        <source>Double click or F2: rename</source>
        <translation>ダブルクリックまたは F2: 名前を変更</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 のその他の操作</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>%1 のレベル</translation>
    </message>
    <message>
        <source>Double click or F2: type a level</source>
        <translation>ダブルクリックまたは F2: レベルを入力</translation>
    </message>
    <message>
        <source>Fader of %1</source>
        <translation>%1 のフェーダー</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StripMenu</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>ターコイズ</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>茶</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>その他(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Its own</source>
        <translation>既定の色(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;set level, balance, mute and solo</source>
        <translation>レベル、バランス、ミュート、ソロをリセット(&amp;S)</translation>
    </message>
    <message>
        <source>Copy stem as &amp;file</source>
        <translation>ステムをファイルとしてコピー(&amp;F)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Text</name>
    <message>
        <source>This setting makes no sense.</source>
        <translation>この設定は正しくありません。</translation>
    </message>
    <message>
        <source>This was not found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>You have no permission for this file or folder.</source>
        <translation>このファイルまたはフォルダーへのアクセス権がありません。</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>このファイルはすでにあります。</translation>
    </message>
    <message>
        <source>This is no sound file that can be opened here.</source>
        <translation>ここで開けるサウンドファイルではありません。</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>このファイルは壊れています。</translation>
    </message>
    <message>
        <source>This is larger than the program can take.</source>
        <translation>プログラムで扱える大きさを超えています。</translation>
    </message>
    <message>
        <source>Parts of the data do not fit each other.</source>
        <translation>データの各部分が一致していません。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>メモリーが足りません。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>ファイルの読み取りまたは書き込みができませんでした。</translation>
    </message>
    <message>
        <source>The network does not answer.</source>
        <translation>ネットワークが応答しません。</translation>
    </message>
    <message>
        <source>A file is not what it should be.</source>
        <translation>ファイルの内容が本来のものと異なります。</translation>
    </message>
    <message>
        <source>A part of the program is not installed.</source>
        <translation>プログラムの一部がインストールされていません。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>プログラムに誤りがありました。</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <comment>a level</comment>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>C</source>
        <comment>centre of the stereo balance</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>L %1</source>
        <comment>left part of the stereo balance</comment>
        <translation>L %1</translation>
    </message>
    <message>
        <source>R %1</source>
        <comment>right part of the stereo balance</comment>
        <translation>R %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>minutes and seconds</comment>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TimeRuler</name>
    <message>
        <source>Position in the song</source>
        <translation>曲の再生位置</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TimeView</name>
    <message>
        <source>Shows %1 to %2 of %3.</source>
        <translation>%3 のうち %1 から %2 を表示。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TransportBar</name>
    <message>
        <source>To the start</source>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>先頭へ (Home)</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>Meter of the master</source>
        <translation>マスターのメーター</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (Space)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Export (Ctrl+Shift+E)</source>
        <translation>書き出す (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>There is something to export when the song is separated.</source>
        <translation>曲の分離が済むと書き出せます。</translation>
    </message>
    <message>
        <source>Level of what you hear, left above right, with the peaks of the last moments</source>
        <translation>聞こえている音のレベル。上が左、下が右で、直近のピークを表示します</translation>
    </message>
    <message>
        <source>Play waits for the stems.</source>
        <translation>再生はステムを待っています。</translation>
    </message>
</context>
</TS>
