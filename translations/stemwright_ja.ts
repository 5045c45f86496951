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
    <name>stemwright::ui::AbState</name>
    <message>
        <source>Of two sounds the louder one is liked better. So B is made as loud as A, through the faders as they are, in the loop or the whole song. While all stems are heard alike, A and B add up to the same song: solo a stem to compare. Hold D for the difference A − B, G for the song without the focused stem.</source>
        <translation>二つの音では大きいほうが好まれます。そこで B は今のフェーダーのまま、ループまたは曲全体で A と同じ大きさにします。すべてのステムが同じように聞こえる間、A と B は同じ曲になります。比べるにはステムをソロにしてください。D を押す間は差 A − B、G を押す間は選んだステムを除いた曲が聞こえます。</translation>
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
        <translation>%1 を聞く: %2</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <comment>A or B</comment>
        <translation>%1 を聞く</translation>
    </message>
    <message>
        <source>%1: %2. X switches between A and B; hold D to hear what they differ in.</source>
        <comment>A or B; name of the take</comment>
        <translation>%1: %2。X で A と B を切り替えます。D を押す間は違いが聞こえます。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::AbxDialog</name>
    <message>
        <source>less than %1 %</source>
        <translation>%1 % 未満</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy the Result</source>
        <translation>結果をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Blind Test</source>
        <translation>ブラインドテスト</translation>
    </message>
    <message>
        <source>X is A or B by chance. In each trial listen to A, B and X as often as you like, then say which one X is. The score tells whether you hear a difference.</source>
        <translation>X は偶然に決まる A か B です。各回で A、B、X を好きなだけ聞き、X がどちらかを答えてください。得点で違いが聞こえるかどうかがわかります。</translation>
    </message>
    <message>
        <source>All stems are heard alike, so A and B add up to the same song: there is nothing to tell them apart by. Close this window and solo, mute or fade a stem first.</source>
        <translation>すべてのステムが同じように聞こえるため、A と B は同じ曲になり、区別できません。このウィンドウを閉じ、先にステムをソロ、ミュートするか、音量を変えてください。</translation>
    </message>
    <message>
        <source>Number of trials</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>&amp;Trials:</source>
        <translation>回数(&amp;T):</translation>
    </message>
    <message>
        <source>Of two sounds the louder one is liked better, so a test of different levels is a test of levels.</source>
        <translation>二つの音では大きいほうが好まれるため、音量が違うと音量のテストになってしまいます。</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <comment>A, B or X</comment>
        <translation>%1 を聞く</translation>
    </message>
    <message>
        <source>Listen to %1 (key %1)</source>
        <comment>A, B or X</comment>
        <translation>%1 を聞く (%1 キー)</translation>
    </message>
    <message>
        <source>X is %1</source>
        <comment>A or B</comment>
        <translation>X は %1</translation>
    </message>
    <message>
        <source>Answer that X is %1 (%2)</source>
        <comment>A or B; a key</comment>
        <translation>X は %1 だと答える (%2)</translation>
    </message>
    <message>
        <source>Trials that are answered</source>
        <translation>回答した回数</translation>
    </message>
    <message>
        <source>Keys: A, X and B listen, Shift+A and Shift+B answer, the space bar plays and pauses. The meters of the window rest until the test is over.</source>
        <translation>キー: A、X、B で聞き、Shift+A と Shift+B で答え、スペースで再生と一時停止。テストが終わるまでウィンドウのメーターは止まります。</translation>
    </message>
    <message>
        <source>Test &amp;Again</source>
        <translation>もう一度テスト(&amp;A)</translation>
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
        <source>The loop from %1 to %2 is repeated.</source>
        <translation>%1 から %2 までのループを繰り返します。</translation>
    </message>
    <message>
        <source>There is no loop, so what lies between %1 and %2 is repeated. For another passage close this window and set a loop.</source>
        <translation>ループがないため、%1 から %2 までを繰り返します。ほかの箇所にするには、このウィンドウを閉じてループを設定してください。</translation>
    </message>
    <message>
        <source>The test has ended, because other stems have come into one of the takes.</source>
        <translation>テイクの一つのステムが変わったため、テストは終わりました。</translation>
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
        <translation>B を A と同じ大きさにする(&amp;M) (B %1)</translation>
    </message>
    <message>
        <source>&amp;Make B as loud as A</source>
        <translation>B を A と同じ大きさにする(&amp;M)</translation>
    </message>
    <message>
        <source>Measuring the levels…</source>
        <translation>音量を測定中…</translation>
    </message>
    <message>
        <source>Trial %1 of %2</source>
        <translation>%2 回中 %1 回目</translation>
    </message>
    <message>
        <source>%1 of %2 right. Probability of guessing: %3.</source>
        <comment>the last is a number of percents</comment>
        <translation>%2 回中 %1 回正解。当てずっぽうの確率: %3。</translation>
    </message>
    <message>
        <source>That is hardly by chance: you hear a difference between A and B.</source>
        <translation>偶然とは考えにくく、A と B の違いが聞こえています。</translation>
    </message>
    <message>
        <source>That may well be by chance: the test does not show that you hear a difference. More trials tell more.</source>
        <translation>偶然かもしれません。違いが聞こえているとは言えません。回数を増やすとよりはっきりします。</translation>
    </message>
    <message>
        <source>Blind test</source>
        <translation>ブラインドテスト</translation>
    </message>
    <message>
        <source>Levels: %1</source>
        <translation>音量: %1</translation>
    </message>
    <message>
        <source>%1: X was %2, answered %3</source>
        <comment>number of the trial; A or B; A or B</comment>
        <translation>%1: X は %2、回答 %3</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::BlindTestButton</name>
    <message>
        <source>Blind test…</source>
        <translation>ブラインドテスト…</translation>
    </message>
    <message>
        <source>Find out whether you hear a difference between A and B</source>
        <translation>A と B の違いが聞こえるかどうかを調べます</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ChangesPanel</name>
    <message>
        <source>What changed</source>
        <translation>変わったこと</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>ステム</translation>
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
        <translation>移動, dB</translation>
    </message>
    <message>
        <source>How much stronger the stem is in B than in A</source>
        <translation>B のステムが A よりどれだけ強いか</translation>
    </message>
    <message>
        <source>What changed between A and B</source>
        <translation>A と B の間で変わったこと</translation>
    </message>
    <message>
        <source>A %1 dB, B %2 dB, moved by %3 dB</source>
        <translation>A %1 dB、B %2 dB、移動 %3 dB</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ColourLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <comment>the meaning of the first and of the last colour</comment>
        <translation>%1 から %2 までの色</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::CompareLanes</name>
    <message>
        <source>Difference A − B</source>
        <translation>差 A − B</translation>
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
        <translation>%1 にステム「%2」はありません。</translation>
    </message>
    <message>
        <source>%1, mask</source>
        <comment>name of a stem</comment>
        <translation>%1、マスク</translation>
    </message>
    <message>
        <source>%1, spectrogram</source>
        <comment>name of a stem</comment>
        <translation>%1、スペクトログラム</translation>
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
        <translation>A と B の差: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>blue: more in B · red: more in A</source>
        <translation>青: B に多い · 赤: A に多い</translation>
    </message>
    <message>
        <source>%1 dB, %2 % of all stems</source>
        <comment>level and share at a point of a picture</comment>
        <translation>%1 dB、全ステムの %2 %</translation>
    </message>
    <message>
        <source>Point at a picture to read both takes there.</source>
        <translation>画像を指すと、その点の両方のテイクの値が読めます。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::CompareWindow</name>
    <message>
        <source>&amp;A and B</source>
        <translation>A と B(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;tep by step</source>
        <translation>一歩ずつ(&amp;T)</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>画像を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>The picture is being drawn…</source>
        <translation>画像を描いています…</translation>
    </message>
    <message>
        <source>The picture is saved: %1</source>
        <translation>画像を保存しました: %1</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>ステム</translation>
    </message>
    <message>
        <source>What is shown of the stem</source>
        <translation>ステムの何を表示するか</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>The take whose filter is shown</source>
        <translation>フィルターを表示するテイク</translation>
    </message>
    <message>
        <source>Take A</source>
        <translation>テイク A</translation>
    </message>
    <message>
        <source>Take B</source>
        <translation>テイク B</translation>
    </message>
    <message>
        <source>Compare A and B — Stemwright</source>
        <translation>A と B を比べる — Stemwright</translation>
    </message>
    <message>
        <source>%1 — Compare A and B — Stemwright</source>
        <translation>%1 — A と B を比べる — Stemwright</translation>
    </message>
    <message>
        <source>Mean levels over the loop, %1 to %2.</source>
        <translation>ループ %1 から %2 の平均レベル。</translation>
    </message>
    <message>
        <source>Mean levels over what is shown, %1 to %2.</source>
        <translation>表示範囲 %1 から %2 の平均レベル。</translation>
    </message>
    <message>
        <source>%1 of take A (%2) and take B (%3)</source>
        <comment>stem and what is shown of it; names of the takes</comment>
        <translation>テイク A (%2) とテイク B (%3) の %1</translation>
    </message>
    <message>
        <source>%1 - step by step</source>
        <comment>name of a file; the song</comment>
        <translation>%1 - 一歩ずつ</translation>
    </message>
    <message>
        <source>%1 - A and B</source>
        <comment>name of a file; the song</comment>
        <translation>%1 - A と B</translation>
    </message>
    <message>
        <source>There is only one take to be seen. Press “Keep as take” in the list of takes, then change the model or the filter: the two takes are A and B.</source>
        <translation>見られるテイクは一つだけです。テイクの一覧で「テイクとして残す」を押し、モデルかフィルターを変えると、二つのテイクが A と B になります。</translation>
    </message>
    <message>
        <source>There are no stems yet. Open a song and separate it; then keep that as a take, and make a second one with another model or another filter.</source>
        <translation>まだステムがありません。曲を開いて分離し、それをテイクとして残してから、別のモデルかフィルターでもう一つ作ってください。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Comparison</name>
    <message>
        <source>level matched, B %1</source>
        <comment>a gain such as +0.3 dB</comment>
        <translation>音量を合わせました、B %1</translation>
    </message>
    <message>
        <source>A blind test is running</source>
        <translation>ブラインドテスト中です</translation>
    </message>
    <message>
        <source>Difference A − B</source>
        <translation>差 A − B</translation>
    </message>
    <message>
        <source>Switch between Takes &amp;A and B</source>
        <translation>テイク A と B を切り替え(&amp;A)</translation>
    </message>
    <message>
        <source>Hear the &amp;Difference A − B (Hold the Key)</source>
        <translation>差 A − B を聞く(&amp;D) (キーを押す間)</translation>
    </message>
    <message>
        <source>Hear the Song &amp;without the Focused Stem (Hold the Key)</source>
        <translation>選んだステムを除いた曲を聞く(&amp;W) (キーを押す間)</translation>
    </message>
    <message>
        <source>&amp;Blind Test…</source>
        <translation>ブラインドテスト(&amp;B)…</translation>
    </message>
    <message>
        <source>Compare This &amp;Take as A</source>
        <translation>このテイクを A として比べる(&amp;T)</translation>
    </message>
    <message>
        <source>Compare This Ta&amp;ke as B</source>
        <translation>このテイクを B として比べる(&amp;K)</translation>
    </message>
    <message>
        <source>Two takes can be compared when the song is separated.</source>
        <translation>曲を分離すると二つのテイクを比べられます。</translation>
    </message>
    <message>
        <source>There is only one take. Keep it in the list of takes, then change the settings: A and B switch between both.</source>
        <translation>テイクは一つだけです。テイクの一覧に残してから設定を変えると、A と B で切り替えられます。</translation>
    </message>
    <message>
        <source>A and B still have the same stems. Change the settings of one of them.</source>
        <translation>A と B のステムはまだ同じです。どちらかの設定を変えてください。</translation>
    </message>
    <message>
        <source>A and B cannot be compared, as only one of them has these stems: %1.</source>
        <translation>A と B は比べられません。片方にしかないステムがあります: %1。</translation>
    </message>
    <message>
        <source>You hear the song without %1</source>
        <translation>%1 を除いた曲が聞こえています</translation>
    </message>
    <message>
        <source>You hear the difference A − B of %1</source>
        <comment>a stem</comment>
        <translation>%1 の差 A − B が聞こえています</translation>
    </message>
    <message>
        <source>A and B add up to the same song, so their difference is silent; solo a stem</source>
        <translation>A と B は同じ曲になるため、差は無音です。ステムをソロにしてください</translation>
    </message>
    <message>
        <source>You hear the difference A − B</source>
        <translation>差 A − B が聞こえています</translation>
    </message>
    <message>
        <source>You hear %1: %2</source>
        <comment>A or B; name of the take</comment>
        <translation>%1 が聞こえています: %2</translation>
    </message>
    <message>
        <source>level not matched</source>
        <translation>音量は合わせていません</translation>
    </message>
    <message>
        <source>matching the level…</source>
        <translation>音量を合わせています…</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>the song without a stem</comment>
        <translation>%1 なし</translation>
    </message>
    <message>
        <source>A − B of %1</source>
        <comment>a stem</comment>
        <translation>%1 の A − B</translation>
    </message>
    <message>
        <source>same sum: solo a stem</source>
        <comment>of A and B</comment>
        <translation>同じ合計: ステムをソロに</translation>
    </message>
    <message numerus="yes">
        <source>Takes with more than %n stems cannot be compared.</source>
        <translation>
            <numerusform>ステムが %n 個を超えるテイクは比べられません。</numerusform>
        </translation>
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
    <name>stemwright::ui::DifferenceContent</name>
    <message>
        <source>%1 % more in B</source>
        <translation>B に %1 % 多い</translation>
    </message>
    <message>
        <source>%1 % more in A</source>
        <translation>A に %1 % 多い</translation>
    </message>
    <message>
        <source>%1 dB more in B</source>
        <translation>B に %1 dB 多い</translation>
    </message>
    <message>
        <source>%1 dB more in A</source>
        <translation>A に %1 dB 多い</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 ms, %n semitones</source>
        <comment>how soft an edge is in time and in frequency</comment>
        <translation>
            <numerusform>%1 ms、%n 半音</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <comment>size of the brush</comment>
        <translation>%1 ピクセル</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>境界</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditMode</name>
    <message>
        <source>No tone sounds there: click on one of its lines</source>
        <translation>そこに音程はありません。線の上をクリックしてください</translation>
    </message>
    <message>
        <source>&amp;Correct the Focused Lane</source>
        <translation>選んだレーンを修正(&amp;C)</translation>
    </message>
    <message>
        <source>Select by &amp;Rectangle</source>
        <translation>長方形で選択(&amp;R)</translation>
    </message>
    <message>
        <source>Select by &amp;Outline</source>
        <translation>輪郭で選択(&amp;O)</translation>
    </message>
    <message>
        <source>Select by &amp;Brush</source>
        <translation>ブラシで選択(&amp;B)</translation>
    </message>
    <message>
        <source>Select &amp;Harmonics</source>
        <translation>倍音を選択(&amp;H)</translation>
    </message>
    <message>
        <source>Move the &amp;View</source>
        <translation>表示を動かす(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Move the Selection to the Chosen Stem</source>
        <translation>選択範囲を指定のステムへ移す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep Only the Selection</source>
        <translation>選択範囲だけを残す(&amp;K)</translation>
    </message>
    <message>
        <source>Remove the Selection from &amp;This Stem</source>
        <translation>選択範囲をこのステムから除く(&amp;T)</translation>
    </message>
    <message>
        <source>Remove the Selection from the &amp;Song</source>
        <translation>選択範囲を曲から除く(&amp;S)</translation>
    </message>
    <message>
        <source>Hear On&amp;ly the Selection (Hold the Key)</source>
        <translation>選択範囲だけを聞く(&amp;L) (キーを押す間)</translation>
    </message>
    <message>
        <source>Hold Alt to hear only the selection; draw with Shift to add to it, with Ctrl to take away</source>
        <translation>Alt を押している間は選択だけを聴く。Shift で描くと加え、Ctrl で描くと除く</translation>
    </message>
    <message>
        <source>1 correction is for a stem that these do not have, and changes nothing</source>
        <translation>1 個の修正はここにないステムのためのもので、何も変えません</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections are for stems that these do not have, and change nothing</source>
        <translation>
            <numerusform>%n 個の修正はここにないステムのためのもので、何も変えません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditPanel</name>
    <message>
        <source>Masks</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Hear only this</source>
        <translation>これだけを聞く</translation>
    </message>
    <message>
        <source>Keep only this here</source>
        <translation>ここだけを残す</translation>
    </message>
    <message>
        <source>Remove from the song</source>
        <translation>曲から除く</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>As long as this is held down, or Alt in the lane</source>
        <translation>これを押す間、またはレーンで Alt を押す間</translation>
    </message>
    <message>
        <source>It goes to the residual, which is muted like any other stem</source>
        <translation>残りへ移ります。ほかのステムと同じくミュートできます</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Delete the chosen correction (Delete)</source>
        <translation>選んだ修正を削除 (Delete)</translation>
    </message>
    <message>
        <source>Every correction keeps the sum: what one stem gains, the others lose.</source>
        <translation>どの修正でも合計は変わりません。あるステムが得た分だけ、ほかが失います。</translation>
    </message>
    <message>
        <source>Nothing is selected yet: drag across the picture, or press Shift and an arrow in it.</source>
        <translation>まだ何も選択されていません。画像の上をドラッグするか、Shift と矢印キーを押してください。</translation>
    </message>
    <message>
        <source>Move all of it to %1</source>
        <translation>すべて %1 へ移す</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>%1 から除く</translation>
    </message>
    <message>
        <source>Silences the rest of %1; the other stems take it over</source>
        <translation>%1 のほかの部分を消し、ほかのステムへ移します</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditTools</name>
    <message>
        <source>Rectangle</source>
        <translation>長方形</translation>
    </message>
    <message>
        <source>Rectangle: drag across the part that you mean</source>
        <translation>長方形: 選びたい部分をドラッグします</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>Outline: draw around the part that you mean</source>
        <translation>輪郭: 選びたい部分を囲みます</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Brush: paint over the part that you mean</source>
        <translation>ブラシ: 選びたい部分を塗ります</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>倍音</translation>
    </message>
    <message>
        <source>Harmonics: draw along the lowest line of a tone; its overtones come with it</source>
        <translation>倍音: 音のいちばん低い線をなぞると、倍音も選ばれます</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>表示を動かす</translation>
    </message>
    <message>
        <source>Move the view: drag the picture</source>
        <translation>表示を動かす: 画像をドラッグします</translation>
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
    <message>
        <source>Try the demo song</source>
        <translation>デモ曲を試す</translation>
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
    <name>stemwright::ui::EvaluationDock</name>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Save the scores…</source>
        <translation>スコアを保存…</translation>
    </message>
    <message>
        <source>&amp;Evaluation</source>
        <translation>評価(&amp;E)</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>評価の進み具合</translation>
    </message>
    <message>
        <source>The scores are saved: %1</source>
        <translation>スコアを保存しました: %1</translation>
    </message>
    <message>
        <source>Folder with the true stems</source>
        <translation>正解のステムのフォルダー</translation>
    </message>
    <message>
        <source>Files of the true stems</source>
        <translation>正解のステムのファイル</translation>
    </message>
    <message>
        <source>The stems are being scored…</source>
        <translation>ステムを評価しています…</translation>
    </message>
    <message>
        <source>There are no stems yet: open a song and separate it.</source>
        <translation>まだステムがありません。曲を開いて分離してください。</translation>
    </message>
    <message>
        <source>Only a part of the song is separated; to be scored, all of it has to be.</source>
        <translation>曲の一部しか分離されていません。評価には曲全体の分離が必要です。</translation>
    </message>
    <message>
        <source>The stems have changed since: these scores are outdated.</source>
        <translation>その後ステムが変わりました。このスコアは古いものです。</translation>
    </message>
    <message>
        <source>These scores are outdated; new ones come as soon as the stems are complete.</source>
        <translation>このスコアは古いものです。ステムがそろうと新しいスコアが出ます。</translation>
    </message>
    <message>
        <source>The stems are scored as soon as they are complete.</source>
        <translation>ステムがそろうと評価が始まります。</translation>
    </message>
    <message>
        <source>Scored against “%1”</source>
        <comment>where the true stems are from</comment>
        <translation>「%1」と比べて評価しました</translation>
    </message>
    <message>
        <source>%1 or its true stem is silent throughout: it has no score but the global one.</source>
        <translation>%1 かその正解のステムは全体が無音なので、全体のスコアしかありません。</translation>
    </message>
    <message>
        <source>%1 was found by its sound in “%2”.</source>
        <comment>a stem; the file of a true stem</comment>
        <translation>%1 は音から「%2」と対応づけました。</translation>
    </message>
    <message>
        <source>The true stems hold next to nothing in a part of the spectrum, as those from MP3 or Ogg files do: ISR, SIR and SAR mean little here, in museval as well. SDR is right.</source>
        <translation>正解のステムは、MP3 や Ogg のファイルから作られたもののように、スペクトルの一部にほとんど何も含みません。このため ISR、SIR、SAR にはほとんど意味がありません（museval でも同じです）。SDR は正しい値です。</translation>
    </message>
    <message>
        <source>In dB, more is better. Each is the median over the seconds in which all stems sound; point at its name to read what it means.</source>
        <translation>単位は dB で、大きいほど良い値です。どれもすべてのステムが鳴っている秒の中央値です。名前の上にポインターを置くと意味が表示されます。</translation>
    </message>
    <message>
        <source>Drop other true stems here to score against those.</source>
        <translation>別の正解のステムと比べるには、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Drop the true stems of the song here: a folder with a file for each, named as the stems (“vocals.wav”), or a stem file. How near the stems come to them is then told in numbers.</source>
        <translation>曲の正解のステムをここにドロップしてください。ステムごとのファイル（「vocals.wav」のようにステムと同じ名前）が入ったフォルダー、またはステムファイルです。ステムが正解にどれだけ近いかを数値で示します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Score again</source>
        <translation>もう一度評価</translation>
    </message>
    <message>
        <source>%1 - scores</source>
        <comment>name of a file; the song</comment>
        <translation>%1 - スコア</translation>
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
    <name>stemwright::ui::FigureSaver</name>
    <message>
        <source>Save the picture as</source>
        <translation>画像に名前を付けて保存</translation>
    </message>
    <message>
        <source>PNG pictures (%1)</source>
        <translation>PNG 画像 (%1)</translation>
    </message>
    <message>
        <source>SVG drawings (%1)</source>
        <translation>SVG 図 (%1)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::FilterEffect</name>
    <message>
        <source>What no stem explains: %1</source>
        <translation>どのステムにも入らない音: %1</translation>
    </message>
    <message>
        <source>Since the last change: %1</source>
        <translation>前の変更から: %1</translation>
    </message>
    <message>
        <source>Against 0 iterations: %1</source>
        <translation>反復 0 回と比べて: %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::FilterPanel</name>
    <message>
        <source>Soft mask</source>
        <translation>ソフトマスク</translation>
    </message>
    <message>
        <source>More iterations take longer; less leaks from stem to stem, and artefacts may grow.</source>
        <translation>反復を増やすと時間がかかります。ステム間の漏れは減りますが、ノイズが増えることがあります。</translation>
    </message>
    <message>
        <source>How much of the song the filter sees at once. In a short window it follows what moves; in a long one it knows better where each stem sits.</source>
        <translation>フィルターが一度に見る長さです。短いと動くものに追従し、長いと各ステムの位置がよりよくわかります。</translation>
    </message>
    <message>
        <source>The filter starts from shares of the song instead of the loudness that the model estimated.</source>
        <translation>フィルターは、モデルが推定した音量ではなく、曲に占める割合から始めます。</translation>
    </message>
    <message>
        <source>What becomes of the sound that no stem explains. Whatever is chosen, all stems together give the song.</source>
        <translation>どのステムにも入らない音の扱いです。どれを選んでも、すべてのステムを足すと曲になります。</translation>
    </message>
    <message>
        <source>Is a stem of its own</source>
        <translation>独立したステムにする</translation>
    </message>
    <message>
        <source>Is spread over the stems</source>
        <translation>ステムに分配する</translation>
    </message>
    <message>
        <source>Is a source of the filter</source>
        <translation>フィルターの音源にする</translation>
    </message>
    <message>
        <source>Window of the filter</source>
        <translation>フィルターの窓</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Wiener iterations</source>
        <translation>ウィーナー反復</translation>
    </message>
    <message>
        <source>%1 slices, about %2 s</source>
        <translation>%1 スライス、約 %2 秒</translation>
    </message>
    <message>
        <source>The whole song</source>
        <translation>曲全体</translation>
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
    <name>stemwright::ui::IterationSlider</name>
    <message>
        <source>Iterations of the Wiener filter</source>
        <translation>ウィーナーフィルターの反復回数</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>反復 1 回</translation>
    </message>
    <message numerus="yes">
        <source>%n iterations</source>
        <translation>
            <numerusform>反復 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ready</source>
        <comment>iterations</comment>
        <translation>%1、準備完了</translation>
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
    <message>
        <source>Up to %1 dB</source>
        <translation>%1 dB まで</translation>
    </message>
    <message>
        <source>Spectro&amp;grams</source>
        <translation>スペクトログラム(&amp;G)</translation>
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
        <source>Panels</source>
        <translation>パネル</translation>
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
    <message>
        <source>Correct the &amp;Masks</source>
        <translation>マスクを修正(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep as Take</source>
        <translation>テイクとして残す(&amp;K)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Take</source>
        <translation>前のテイク(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Take</source>
        <translation>次のテイク(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Fewer Iterations</source>
        <translation>反復を減らす(&amp;F)</translation>
    </message>
    <message>
        <source>M&amp;ore Iterations</source>
        <translation>反復を増やす(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open the Demo Song</source>
        <translation>デモ曲を開く(&amp;O)</translation>
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
    <name>stemwright::ui::ObjectivePlot</name>
    <message>
        <source>Objective of the filter over its iterations</source>
        <translation>反復ごとのフィルターの目的値</translation>
    </message>
    <message>
        <source>How badly the stems&apos; model explains the song after each iteration: the lower, the better. The ring is the present count.</source>
        <translation>各反復の後、ステムのモデルが曲をどれだけ説明できていないか。低いほど良く、輪が今の回数です。</translation>
    </message>
    <message>
        <source>From 0 iterations on: %1</source>
        <translation>反復 0 回から: %1</translation>
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
    <name>stemwright::ui::ScoreLane</name>
    <message>
        <source>SDR of %1 over time</source>
        <translation>%1 の SDR の推移</translation>
    </message>
    <message>
        <source>SDR here %1, median %2</source>
        <translation>ここの SDR %1、中央値 %2</translation>
    </message>
    <message>
        <source>SDR median %1</source>
        <translation>SDR の中央値 %1</translation>
    </message>
    <message>
        <source>%1 (outdated)</source>
        <comment>scores of stems that have changed since</comment>
        <translation>%1（古い値）</translation>
    </message>
    <message>
        <source>%1: SDR %2</source>
        <comment>a moment of the song; a score</comment>
        <translation>%1: SDR %2</translation>
    </message>
    <message>
        <source>%1: not scored, as a stem is silent here</source>
        <translation>%1: ステムのどれかが無音のため、評価していません</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ScoreSaver</name>
    <message>
        <source>Save the scores as</source>
        <translation>スコアの保存先</translation>
    </message>
    <message>
        <source>All frames, as museval writes them (%1)</source>
        <translation>museval 形式の全フレーム (%1)</translation>
    </message>
    <message>
        <source>Table of the medians (%1)</source>
        <translation>中央値の表 (%1)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ScoreTable</name>
    <message>
        <source>Stem</source>
        <translation>ステム</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>The stem as the model made it</source>
        <translation>モデルが作ったステム</translation>
    </message>
    <message>
        <source>Signal to distortion: how much louder the true stem is than everything that is wrong. 0 dB: as loud. The median over the seconds of the song, as museval and SiSEC have it.</source>
        <translation>信号対歪み比: 正解のステムが、誤りの全体よりどれだけ大きいか。0 dB は同じ大きさ。museval や SiSEC と同じく、曲の各秒の中央値です。</translation>
    </message>
    <message>
        <source>Image to spatial distortion: how well colour and place in the stereo picture are kept.</source>
        <translation>像対空間歪み比: 音色とステレオの定位がどれだけ保たれているか。</translation>
    </message>
    <message>
        <source>Signal to interference: how little is heard of the other stems.</source>
        <translation>信号対干渉比: ほかのステムの音がどれだけ少ないか。</translation>
    </message>
    <message>
        <source>Signal to artefacts: how little is heard that is in none of the true stems.</source>
        <translation>信号対アーティファクト比: 正解のどのステムにもない音がどれだけ少ないか。</translation>
    </message>
    <message>
        <source>The SDR over the whole song at once, as the MDX challenges have it: loud places count most.</source>
        <translation>MDX チャレンジと同じく、曲全体をまとめた SDR。音の大きな箇所ほど重みが増します。</translation>
    </message>
    <message>
        <source>Scores of the stems in dB</source>
        <translation>ステムのスコア (dB)</translation>
    </message>
    <message>
        <source>SDR %1, ISR %2, SIR %3, SAR %4, global SDR %5 dB</source>
        <translation>SDR %1、ISR %2、SIR %3、SAR %4、全体の SDR %5 dB</translation>
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
        <translation>選択範囲 %1 から %2、%3 から %4 ヘルツ。</translation>
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
        <source>Other settings of the filter need “Separate again”.</source>
        <translation>フィルターのほかの設定には「もう一度分離」が必要です。</translation>
    </message>
    <message>
        <source>Some of them still follow the former settings: move a setting, or choose “Separate again”.</source>
        <translation>一部はまだ前の設定のままです。設定を動かすか、「もう一度分離」を選んでください。</translation>
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
    <message>
        <source>What is kept here lets a song open with its stems, or be separated again in less time.</source>
        <translation>ここに残したものにより、曲をステムごと開いたり、短い時間でもう一度分離したりできます。</translation>
    </message>
    <message>
        <source>Largest size of the stems of takes in GiB</source>
        <translation>テイクのステムの最大サイズ (GiB)</translation>
    </message>
    <message>
        <source>Ste&amp;ms of takes:</source>
        <translation>テイクのステム(&amp;M):</translation>
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
        <translation>%1: %2</translation>
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
    <name>stemwright::ui::StemExports</name>
    <message>
        <source>Preparing %1…</source>
        <translation>%1 を準備しています…</translation>
    </message>
    <message>
        <source>Choose a stem first: no strip has the keyboard</source>
        <translation>先にステムを選んでください: どのストリップにもフォーカスがありません</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StemScoring</name>
    <message>
        <source>There are no stems: a folder needs a sound file for each of them.</source>
        <translation>ステムがありません。フォルダーにはステムごとの音声ファイルが必要です。</translation>
    </message>
    <message>
        <source>The folder holds several songs, and none is called as the open one.</source>
        <translation>フォルダーには複数の曲があり、開いている曲と同じ名前のものがありません。</translation>
    </message>
    <message>
        <source>The true stems have another sample rate than the song.</source>
        <translation>正解のステムのサンプルレートが曲と異なります。</translation>
    </message>
    <message>
        <source>The true stems have another number of channels than the song.</source>
        <translation>正解のステムのチャンネル数が曲と異なります。</translation>
    </message>
    <message>
        <source>The true stems are not as long as the song.</source>
        <translation>正解のステムの長さが曲と異なります。</translation>
    </message>
    <message>
        <source>No file is called as a stem of the song, and there are not equally many: name them as the stems, “vocals.wav” for instance.</source>
        <translation>曲のステムと同じ名前のファイルがなく、数も異なります。「vocals.wav」のようにステムと同じ名前にしてください。</translation>
    </message>
    <message>
        <source>Two files stand for the same stem.</source>
        <translation>同じステムのファイルが 2 つあります。</translation>
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
    <message>
        <source>&amp;Lane Shows</source>
        <translation>レーンの表示(&amp;L)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StrokeEdits</name>
    <message>
        <source>Delete: %1</source>
        <comment>a correction</comment>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Strength of: %1</source>
        <comment>a correction</comment>
        <translation>強さ: %1</translation>
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
        <translation>長方形を %1 へ移す</translation>
    </message>
    <message>
        <source>Remove rectangle from %1</source>
        <translation>長方形を %1 から除く</translation>
    </message>
    <message>
        <source>Keep only rectangle in %1</source>
        <translation>%1 に長方形だけを残す</translation>
    </message>
    <message>
        <source>Move outline to %1</source>
        <translation>輪郭を %1 へ移す</translation>
    </message>
    <message>
        <source>Remove outline from %1</source>
        <translation>輪郭を %1 から除く</translation>
    </message>
    <message>
        <source>Keep only outline in %1</source>
        <translation>%1 に輪郭だけを残す</translation>
    </message>
    <message>
        <source>Move brush stroke to %1</source>
        <translation>ブラシの線を %1 へ移す</translation>
    </message>
    <message>
        <source>Remove brush stroke from %1</source>
        <translation>ブラシの線を %1 から除く</translation>
    </message>
    <message>
        <source>Keep only brush stroke in %1</source>
        <translation>%1 にブラシの線だけを残す</translation>
    </message>
    <message>
        <source>Move harmonics to %1</source>
        <translation>倍音を %1 へ移す</translation>
    </message>
    <message>
        <source>Remove harmonics from %1</source>
        <translation>倍音を %1 から除く</translation>
    </message>
    <message>
        <source>Keep only harmonics in %1</source>
        <translation>%1 に倍音だけを残す</translation>
    </message>
    <message>
        <source>Move shapes to %1</source>
        <translation>図形を %1 へ移動</translation>
    </message>
    <message>
        <source>Remove shapes from %1</source>
        <translation>図形を %1 から削除</translation>
    </message>
    <message>
        <source>Keep only shapes in %1</source>
        <translation>%1 で図形だけを残す</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakeComparison</name>
    <message>
        <source>Co&amp;mpare Takes</source>
        <translation>テイクを比べる(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Compare A and B</source>
        <translation>A と B を比べる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakeText</name>
    <message>
        <source>Stems of the file</source>
        <translation>ファイルのステム</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>反復 1 回</translation>
    </message>
    <message numerus="yes">
        <source>%n iterations</source>
        <translation>
            <numerusform>反復 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>window of %n slices</source>
        <translation>
            <numerusform>窓 %n スライス</numerusform>
        </translation>
    </message>
    <message>
        <source>soft mask</source>
        <translation>ソフトマスク</translation>
    </message>
    <message>
        <source>residual spread</source>
        <translation>残りを分配</translation>
    </message>
    <message>
        <source>residual filtered</source>
        <translation>残りをフィルター</translation>
    </message>
    <message>
        <source>Stems to be made</source>
        <translation>ステムは未作成</translation>
    </message>
    <message>
        <source>Being separated</source>
        <translation>分離中</translation>
    </message>
    <message>
        <source>Stems incomplete</source>
        <translation>ステムは未完成</translation>
    </message>
    <message>
        <source>Stems ready, not kept</source>
        <translation>ステムは完成、未保存</translation>
    </message>
    <message>
        <source>Stems ready</source>
        <translation>ステムは完成</translation>
    </message>
    <message>
        <source>A part is ready, not kept</source>
        <translation>一部だけ完成、保存なし</translation>
    </message>
    <message>
        <source>Stems of a part of a song are not kept, as they are soon made again. Separate the whole song to keep them.</source>
        <translation>曲の一部のステムはすぐ作り直せるため保存されません。保存するには曲全体を分離してください。</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakesDock</name>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Keep as take</source>
        <translation>テイクとして残す</translation>
    </message>
    <message>
        <source>Make its stems</source>
        <translation>ステムを作る</translation>
    </message>
    <message>
        <source>Takes of the song</source>
        <translation>曲のテイク</translation>
    </message>
    <message>
        <source>The current take stays as it is; what you set from now on changes a copy of it</source>
        <translation>今のテイクはそのまま残り、これからの設定はその写しを変えます</translation>
    </message>
    <message>
        <source>Delete this take</source>
        <translation>このテイクを削除</translation>
    </message>
    <message>
        <source>Delete this take (Delete)</source>
        <translation>このテイクを削除 (Delete)</translation>
    </message>
    <message>
        <source>Notes on this take</source>
        <translation>このテイクのメモ</translation>
    </message>
    <message>
        <source>Delete Take</source>
        <translation>テイクを削除</translation>
    </message>
    <message>
        <source>Delete the take “%1”? Its settings, its name and its notes are lost.</source>
        <translation>テイク「%1」を削除しますか。設定、名前、メモが失われます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Make it the &amp;current one</source>
        <translation>今のテイクにする(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Make its stems</source>
        <translation>ステムを作る(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;olour…</source>
        <translation>色(&amp;O)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>テイク(&amp;T)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakesModel</name>
    <message>
        <source>Take %1</source>
        <translation>テイク %1</translation>
    </message>
    <message>
        <source>current take</source>
        <translation>今のテイク</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TeachingPage</name>
    <message>
        <source>Play the &amp;iterations</source>
        <translation>反復を再生(&amp;I)</translation>
    </message>
    <message>
        <source>The model %1 cannot be used.</source>
        <translation>モデル %1 は使えません。</translation>
    </message>
    <message>
        <source>What the model found in this song is no longer kept. Separate it again to see the filter&apos;s work.</source>
        <translation>この曲でモデルが見つけたものはもう残っていません。フィルターの働きを見るにはもう一度分離してください。</translation>
    </message>
    <message>
        <source>&amp;Iteration</source>
        <translation>反復(&amp;N)</translation>
    </message>
    <message>
        <source>Iteration of the filter</source>
        <translation>フィルターの反復</translation>
    </message>
    <message>
        <source>How well the stems explain the song</source>
        <translation>ステムが曲をどれだけ説明できるか</translation>
    </message>
    <message>
        <source>What is seen, in words</source>
        <translation>見えているものの説明</translation>
    </message>
    <message>
        <source>No filter has worked here yet. Open a song and separate it with a model.</source>
        <translation>まだフィルターは働いていません。曲を開いてモデルで分離してください。</translation>
    </message>
    <message>
        <source>The filter is being watched at work…</source>
        <translation>フィルターの働きを調べています…</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>model; from when to when</comment>
        <translation>%1、%2 から %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>iteration</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stop the &amp;iterations</source>
        <translation>反復を停止(&amp;I)</translation>
    </message>
    <message>
        <source>The song</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>%1: the song through this mask</source>
        <comment>stem</comment>
        <translation>%1: このマスクを通した曲</translation>
    </message>
    <message>
        <source>This model makes no stem %1 of its own: it is what the others leave. Choose another stem.</source>
        <translation>このモデルは %1 を単独では作りません。ほかのステムの残りです。別のステムを選んでください。</translation>
    </message>
    <message>
        <source>The song: time runs to the right, high tones are at the top, and what is bright is loud.</source>
        <translation>曲: 時間は右へ進み、高い音は上、明るいほど大きな音です。</translation>
    </message>
    <message>
        <source>Before the first iteration the mask is what the model says: for each point, how much of it belongs to %1. Bright is all of it, dark is nothing.</source>
        <translation>最初の反復の前、マスクはモデルの答えです。各点のどれだけが %1 のものかを示し、明るいとすべて、暗いとゼロです。</translation>
    </message>
    <message>
        <source>%1 is the song through the mask: only what is bright in both remains.</source>
        <translation>%1 はマスクを通した曲です。両方で明るいところだけが残ります。</translation>
    </message>
    <message>
        <source>Its level is now %1 against that of the song.</source>
        <comment>decibels</comment>
        <translation>そのレベルは今、曲に対して %1 です。</translation>
    </message>
    <message>
        <source>This iteration changed that by %1, and what all stems together leave of the song from %2 to %3.</source>
        <comment>decibels</comment>
        <translation>この反復でそれが %1 変わり、全ステムで説明できない残りは %2 から %3 になりました。</translation>
    </message>
    <message>
        <source>The curve below tells how well the stems explain the song; lower is better. Where it is flat, further iterations change little.</source>
        <translation>下の曲線はステムが曲をどれだけ説明できるかを示し、低いほど良いです。平らなところでは反復を増やしてもほとんど変わりません。</translation>
    </message>
    <message>
        <source>From the song to %1, iteration by iteration</source>
        <comment>stem</comment>
        <translation>曲から %1 へ、反復ごとに</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>反復 %1</translation>
    </message>
    <message>
        <source>The mask of %1 after 1 iteration</source>
        <comment>stem</comment>
        <translation>反復 1 回後の %1 のマスク</translation>
    </message>
    <message numerus="yes">
        <source>The mask of %1 after %n iterations</source>
        <comment>stem</comment>
        <translation>
            <numerusform>反復 %n 回後の %1 のマスク</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter has listened once to how loud each stem is and from which side it comes, and has shared each point anew among all stems.</source>
        <translation>フィルターは各ステムの大きさと方向を 1 回聞き、各点をすべてのステムに分け直しました。</translation>
    </message>
    <message numerus="yes">
        <source>The filter has listened %n times to how loud each stem is and from which side it comes, and has shared each point anew among all stems.</source>
        <translation>
            <numerusform>フィルターは各ステムの大きさと方向を %n 回聞き、各点をすべてのステムに分け直しました。</numerusform>
        </translation>
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
