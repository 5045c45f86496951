<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>There is no folder for temporary files: %1</source>
        <translation>Es gibt keinen Ordner für temporäre Dateien: %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::AbState</name>
    <message>
        <source>Of two sounds the louder one is liked better. So B is made as loud as A, through the faders as they are, in the loop or the whole song. While all stems are heard alike, A and B add up to the same song: solo a stem to compare. Hold D for the difference A − B, G for the song without the focused stem.</source>
        <translation>Von zwei Klängen gefällt der lautere besser. Darum wird B so laut wie A gemacht, mit den Reglern, wie sie stehen, in der Schleife oder im ganzen Lied. Solange alle Stems gleich zu hören sind, ergeben A und B dasselbe Lied: Schalten Sie einen Stem solo, um zu vergleichen. Halten Sie D für die Differenz A − B, G für das Lied ohne den gewählten Stem.</translation>
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
        <translation>%1 hören: %2</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <comment>A or B</comment>
        <translation>%1 hören</translation>
    </message>
    <message>
        <source>%1: %2. X switches between A and B; hold D to hear what they differ in.</source>
        <comment>A or B; name of the take</comment>
        <translation>%1: %2. X wechselt zwischen A und B; halten Sie D, um den Unterschied zu hören.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::AbxDialog</name>
    <message>
        <source>less than %1 %</source>
        <translation>unter %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Copy the Result</source>
        <translation>Ergebnis &amp;kopieren</translation>
    </message>
    <message>
        <source>Blind Test</source>
        <translation>Blindtest</translation>
    </message>
    <message>
        <source>X is A or B by chance. In each trial listen to A, B and X as often as you like, then say which one X is. The score tells whether you hear a difference.</source>
        <translation>X ist zufällig A oder B. Hören Sie in jedem Versuch A, B und X, sooft Sie mögen, und sagen Sie dann, welches X ist. Das Ergebnis zeigt, ob Sie einen Unterschied hören.</translation>
    </message>
    <message>
        <source>All stems are heard alike, so A and B add up to the same song: there is nothing to tell them apart by. Close this window and solo, mute or fade a stem first.</source>
        <translation>Alle Stems sind gleich zu hören, also ergeben A und B dasselbe Lied: Nichts unterscheidet sie. Schließen Sie dieses Fenster und schalten Sie zuerst einen Stem solo oder stumm oder ändern Sie seinen Pegel.</translation>
    </message>
    <message>
        <source>Number of trials</source>
        <translation>Anzahl der Versuche</translation>
    </message>
    <message>
        <source>&amp;Trials:</source>
        <translation>&amp;Versuche:</translation>
    </message>
    <message>
        <source>Of two sounds the louder one is liked better, so a test of different levels is a test of levels.</source>
        <translation>Von zwei Klängen gefällt der lautere besser; ein Test bei verschiedenen Pegeln prüft also nur die Pegel.</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <comment>A, B or X</comment>
        <translation>%1 hören</translation>
    </message>
    <message>
        <source>Listen to %1 (key %1)</source>
        <comment>A, B or X</comment>
        <translation>%1 hören (Taste %1)</translation>
    </message>
    <message>
        <source>X is %1</source>
        <comment>A or B</comment>
        <translation>X ist %1</translation>
    </message>
    <message>
        <source>Answer that X is %1 (%2)</source>
        <comment>A or B; a key</comment>
        <translation>Antworten, dass X %1 ist (%2)</translation>
    </message>
    <message>
        <source>Trials that are answered</source>
        <translation>Beantwortete Versuche</translation>
    </message>
    <message>
        <source>Keys: A, X and B listen, Shift+A and Shift+B answer, the space bar plays and pauses. The meters of the window rest until the test is over.</source>
        <translation>Tasten: A, X und B hören, Umschalt+A und Umschalt+B antworten, die Leertaste spielt und hält an. Die Pegelanzeigen des Fensters ruhen, bis der Test vorbei ist.</translation>
    </message>
    <message>
        <source>Test &amp;Again</source>
        <translation>&amp;Noch einmal testen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>The loop from %1 to %2 is repeated.</source>
        <translation>Die Schleife von %1 bis %2 wird wiederholt.</translation>
    </message>
    <message>
        <source>There is no loop, so what lies between %1 and %2 is repeated. For another passage close this window and set a loop.</source>
        <translation>Es gibt keine Schleife; wiederholt wird, was zwischen %1 und %2 liegt. Für eine andere Stelle schließen Sie dieses Fenster und setzen eine Schleife.</translation>
    </message>
    <message>
        <source>The test has ended, because other stems have come into one of the takes.</source>
        <translation>Der Test ist beendet, weil eine der Fassungen andere Stems bekommen hat.</translation>
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
        <translation>B &amp;so laut wie A machen (B %1)</translation>
    </message>
    <message>
        <source>&amp;Make B as loud as A</source>
        <translation>B &amp;so laut wie A machen</translation>
    </message>
    <message>
        <source>Measuring the levels…</source>
        <translation>Die Pegel werden gemessen …</translation>
    </message>
    <message>
        <source>Trial %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 right. Probability of guessing: %3.</source>
        <comment>the last is a number of percents</comment>
        <translation>%1 von %2 richtig. Wahrscheinlichkeit durch Raten: %3.</translation>
    </message>
    <message>
        <source>That is hardly by chance: you hear a difference between A and B.</source>
        <translation>Das ist kaum Zufall: Sie hören einen Unterschied zwischen A und B.</translation>
    </message>
    <message>
        <source>That may well be by chance: the test does not show that you hear a difference. More trials tell more.</source>
        <translation>Das kann gut Zufall sein: Der Test zeigt nicht, dass Sie einen Unterschied hören. Mehr Versuche sagen mehr.</translation>
    </message>
    <message>
        <source>Blind test</source>
        <translation>Blindtest</translation>
    </message>
    <message>
        <source>Levels: %1</source>
        <translation>Pegel: %1</translation>
    </message>
    <message>
        <source>%1: X was %2, answered %3</source>
        <comment>number of the trial; A or B; A or B</comment>
        <translation>%1: X war %2, Antwort %3</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::BlindTestButton</name>
    <message>
        <source>Blind test…</source>
        <translation>Blindtest …</translation>
    </message>
    <message>
        <source>Find out whether you hear a difference between A and B</source>
        <translation>Finden Sie heraus, ob Sie einen Unterschied zwischen A und B hören</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ChangesPanel</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Stem</translation>
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
        <translation>Bewegt, dB</translation>
    </message>
    <message>
        <source>How much stronger the stem is in B than in A</source>
        <translation>Wie viel stärker der Stem in B ist als in A</translation>
    </message>
    <message>
        <source>What changed between A and B</source>
        <translation>Was sich von A zu B geändert hat</translation>
    </message>
    <message>
        <source>A %1 dB, B %2 dB, moved by %3 dB</source>
        <translation>A %1 dB, B %2 dB, bewegt um %3 dB</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ColourLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <comment>the meaning of the first and of the last colour</comment>
        <translation>Farben von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::CompareLanes</name>
    <message>
        <source>Difference A − B</source>
        <translation>Differenz A − B</translation>
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
        <translation>%1 hat keinen Stem „%2“.</translation>
    </message>
    <message>
        <source>%1, mask</source>
        <comment>name of a stem</comment>
        <translation>%1, Maske</translation>
    </message>
    <message>
        <source>%1, spectrogram</source>
        <comment>name of a stem</comment>
        <translation>%1, Spektrogramm</translation>
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
        <translation>Differenz von A und B: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>blue: more in B · red: more in A</source>
        <translation>blau: mehr in B · rot: mehr in A</translation>
    </message>
    <message>
        <source>%1 dB, %2 % of all stems</source>
        <comment>level and share at a point of a picture</comment>
        <translation>%1 dB, %2 % aller Stems</translation>
    </message>
    <message>
        <source>Point at a picture to read both takes there.</source>
        <translation>Zeigen Sie auf ein Bild, um dort beide Fassungen abzulesen.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::CompareWindow</name>
    <message>
        <source>&amp;A and B</source>
        <translation>&amp;A und B</translation>
    </message>
    <message>
        <source>S&amp;tep by step</source>
        <translation>Schri&amp;tt für Schritt</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Bild s&amp;peichern …</translation>
    </message>
    <message>
        <source>The picture is being drawn…</source>
        <translation>Das Bild wird gezeichnet …</translation>
    </message>
    <message>
        <source>The picture is saved: %1</source>
        <translation>Das Bild ist gespeichert: %1</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>What is shown of the stem</source>
        <translation>Was vom Stem gezeigt wird</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>The take whose filter is shown</source>
        <translation>Die Fassung, deren Filter gezeigt wird</translation>
    </message>
    <message>
        <source>Take A</source>
        <translation>Fassung A</translation>
    </message>
    <message>
        <source>Take B</source>
        <translation>Fassung B</translation>
    </message>
    <message>
        <source>Compare A and B — Stemwright</source>
        <translation>A und B vergleichen — Stemwright</translation>
    </message>
    <message>
        <source>%1 — Compare A and B — Stemwright</source>
        <translation>%1 — A und B vergleichen — Stemwright</translation>
    </message>
    <message>
        <source>Mean levels over the loop, %1 to %2.</source>
        <translation>Mittlere Pegel über die Schleife, %1 bis %2.</translation>
    </message>
    <message>
        <source>Mean levels over what is shown, %1 to %2.</source>
        <translation>Mittlere Pegel über das Gezeigte, %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 of take A (%2) and take B (%3)</source>
        <comment>stem and what is shown of it; names of the takes</comment>
        <translation>%1 von Fassung A (%2) und Fassung B (%3)</translation>
    </message>
    <message>
        <source>%1 - step by step</source>
        <comment>name of a file; the song</comment>
        <translation>%1 - Schritt für Schritt</translation>
    </message>
    <message>
        <source>%1 - A and B</source>
        <comment>name of a file; the song</comment>
        <translation>%1 - A und B</translation>
    </message>
    <message>
        <source>There is only one take to be seen. Press “Keep as take” in the list of takes, then change the model or the filter: the two takes are A and B.</source>
        <translation>Es ist nur eine Fassung zu sehen. Drücken Sie „Als Fassung behalten“ in der Liste der Fassungen, und ändern Sie dann Modell oder Filter: Die beiden Fassungen sind A und B.</translation>
    </message>
    <message>
        <source>There are no stems yet. Open a song and separate it; then keep that as a take, and make a second one with another model or another filter.</source>
        <translation>Es gibt noch keine Stems. Öffnen Sie ein Lied und zerlegen Sie es; behalten Sie das als Fassung, und machen Sie eine zweite mit anderem Modell oder Filter.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Comparison</name>
    <message>
        <source>level matched, B %1</source>
        <comment>a gain such as +0.3 dB</comment>
        <translation>Pegel angeglichen, B %1</translation>
    </message>
    <message>
        <source>A blind test is running</source>
        <translation>Ein Blindtest läuft</translation>
    </message>
    <message>
        <source>Difference A − B</source>
        <translation>Differenz A − B</translation>
    </message>
    <message>
        <source>Switch between Takes &amp;A and B</source>
        <translation>Zwischen Fassung &amp;A und B wechseln</translation>
    </message>
    <message>
        <source>Hear the &amp;Difference A − B (Hold the Key)</source>
        <translation>&amp;Differenz A − B hören (Taste halten)</translation>
    </message>
    <message>
        <source>Hear the Song &amp;without the Focused Stem (Hold the Key)</source>
        <translation>Lied &amp;ohne den gewählten Stem hören (Taste halten)</translation>
    </message>
    <message>
        <source>&amp;Blind Test…</source>
        <translation>B&amp;lindtest …</translation>
    </message>
    <message>
        <source>Compare This &amp;Take as A</source>
        <translation>Diese &amp;Fassung als A vergleichen</translation>
    </message>
    <message>
        <source>Compare This Ta&amp;ke as B</source>
        <translation>Diese Fassung als &amp;B vergleichen</translation>
    </message>
    <message>
        <source>Two takes can be compared when the song is separated.</source>
        <translation>Zwei Fassungen lassen sich vergleichen, wenn das Lied zerlegt ist.</translation>
    </message>
    <message>
        <source>There is only one take. Keep it in the list of takes, then change the settings: A and B switch between both.</source>
        <translation>Es gibt nur eine Fassung. Behalten Sie sie in der Liste der Fassungen und ändern Sie dann die Einstellungen: A und B wechseln zwischen beiden.</translation>
    </message>
    <message>
        <source>A and B still have the same stems. Change the settings of one of them.</source>
        <translation>A und B haben noch dieselben Stems. Ändern Sie die Einstellungen von einer der beiden.</translation>
    </message>
    <message>
        <source>A and B cannot be compared, as only one of them has these stems: %1.</source>
        <translation>A und B lassen sich nicht vergleichen, weil nur eine der beiden diese Stems hat: %1.</translation>
    </message>
    <message>
        <source>You hear the song without %1</source>
        <translation>Sie hören das Lied ohne %1</translation>
    </message>
    <message>
        <source>You hear the difference A − B of %1</source>
        <comment>a stem</comment>
        <translation>Sie hören die Differenz A − B von %1</translation>
    </message>
    <message>
        <source>A and B add up to the same song, so their difference is silent; solo a stem</source>
        <translation>A und B ergeben dasselbe Lied, ihre Differenz ist also still; schalten Sie einen Stem solo</translation>
    </message>
    <message>
        <source>You hear the difference A − B</source>
        <translation>Sie hören die Differenz A − B</translation>
    </message>
    <message>
        <source>You hear %1: %2</source>
        <comment>A or B; name of the take</comment>
        <translation>Sie hören %1: %2</translation>
    </message>
    <message>
        <source>level not matched</source>
        <translation>Pegel nicht angeglichen</translation>
    </message>
    <message>
        <source>matching the level…</source>
        <translation>Pegel wird angeglichen …</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>the song without a stem</comment>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>A − B of %1</source>
        <comment>a stem</comment>
        <translation>A − B von %1</translation>
    </message>
    <message>
        <source>same sum: solo a stem</source>
        <comment>of A and B</comment>
        <translation>gleiche Summe: einen Stem solo schalten</translation>
    </message>
    <message numerus="yes">
        <source>Takes with more than %n stems cannot be compared.</source>
        <translation>
            <numerusform>Fassungen mit mehr als %n Stem lassen sich nicht vergleichen.</numerusform>
            <numerusform>Fassungen mit mehr als %n Stems lassen sich nicht vergleichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::DesktopServices</name>
    <message>
        <source>A song is being separated</source>
        <translation>Ein Lied wird zerlegt</translation>
    </message>
    <message>
        <source>The song is separated</source>
        <translation>Das Lied ist zerlegt</translation>
    </message>
    <message>
        <source>The song could not be separated</source>
        <translation>Das Lied konnte nicht zerlegt werden</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::DifferenceContent</name>
    <message>
        <source>%1 % more in B</source>
        <translation>%1 % mehr in B</translation>
    </message>
    <message>
        <source>%1 % more in A</source>
        <translation>%1 % mehr in A</translation>
    </message>
    <message>
        <source>%1 dB more in B</source>
        <translation>%1 dB mehr in B</translation>
    </message>
    <message>
        <source>%1 dB more in A</source>
        <translation>%1 dB mehr in A</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hart</translation>
    </message>
    <message numerus="yes">
        <source>%1 ms, %n semitones</source>
        <comment>how soft an edge is in time and in frequency</comment>
        <translation>
            <numerusform>%1 ms, %n Halbton</numerusform>
            <numerusform>%1 ms, %n Halbtöne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <comment>size of the brush</comment>
        <translation>%1 Pixel</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditMode</name>
    <message>
        <source>No tone sounds there: click on one of its lines</source>
        <translation>Dort klingt kein Ton: Klicken Sie auf eine seiner Linien</translation>
    </message>
    <message>
        <source>&amp;Correct the Focused Lane</source>
        <translation>Gewählte Bahn &amp;korrigieren</translation>
    </message>
    <message>
        <source>Select by &amp;Rectangle</source>
        <translation>Mit &amp;Rechteck auswählen</translation>
    </message>
    <message>
        <source>Select by &amp;Outline</source>
        <translation>Mit &amp;Umriss auswählen</translation>
    </message>
    <message>
        <source>Select by &amp;Brush</source>
        <translation>Mit &amp;Pinsel auswählen</translation>
    </message>
    <message>
        <source>Select &amp;Harmonics</source>
        <translation>&amp;Obertöne auswählen</translation>
    </message>
    <message>
        <source>Move the &amp;View</source>
        <translation>Ansicht &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Move the Selection to the Chosen Stem</source>
        <translation>&amp;Auswahl zum gewählten Stem verschieben</translation>
    </message>
    <message>
        <source>&amp;Keep Only the Selection</source>
        <translation>&amp;Nur die Auswahl behalten</translation>
    </message>
    <message>
        <source>Remove the Selection from &amp;This Stem</source>
        <translation>Auswahl aus diesem &amp;Stem entfernen</translation>
    </message>
    <message>
        <source>Remove the Selection from the &amp;Song</source>
        <translation>Auswahl aus dem &amp;Lied entfernen</translation>
    </message>
    <message>
        <source>Hear On&amp;ly the Selection (Hold the Key)</source>
        <translation>Nur die Auswahl &amp;hören (Taste halten)</translation>
    </message>
    <message>
        <source>Hold Alt to hear only the selection; draw with Shift to add to it, with Ctrl to take away</source>
        <translation>Alt halten: nur die Auswahl hören; mit Umschalt zeichnen: hinzufügen, mit Strg: wegnehmen</translation>
    </message>
    <message>
        <source>1 correction is for a stem that these do not have, and changes nothing</source>
        <translation>1 Korrektur gilt einem Stem, den es hier nicht gibt, und ändert nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections are for stems that these do not have, and change nothing</source>
        <translation>
            <numerusform>%n Korrektur gilt einem Stem, den es hier nicht gibt, und ändert nichts</numerusform>
            <numerusform>%n Korrekturen gelten Stems, die es hier nicht gibt, und ändern nichts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditPanel</name>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Hear only this</source>
        <translation>Nur das hören</translation>
    </message>
    <message>
        <source>Keep only this here</source>
        <translation>Nur das hier behalten</translation>
    </message>
    <message>
        <source>Remove from the song</source>
        <translation>Aus dem Lied entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>In der Auswahl</translation>
    </message>
    <message>
        <source>As long as this is held down, or Alt in the lane</source>
        <translation>Solange dies gedrückt ist, oder Alt in der Bahn</translation>
    </message>
    <message>
        <source>It goes to the residual, which is muted like any other stem</source>
        <translation>Es kommt in den Rest, der wie jeder andere Stem stumm geschaltet wird</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Delete the chosen correction (Delete)</source>
        <translation>Gewählte Korrektur löschen (Entf)</translation>
    </message>
    <message>
        <source>Every correction keeps the sum: what one stem gains, the others lose.</source>
        <translation>Jede Korrektur erhält die Summe: Was ein Stem gewinnt, verlieren die anderen.</translation>
    </message>
    <message>
        <source>Nothing is selected yet: drag across the picture, or press Shift and an arrow in it.</source>
        <translation>Noch ist nichts ausgewählt: Ziehen Sie über das Bild, oder drücken Sie darin Umschalt und einen Pfeil.</translation>
    </message>
    <message>
        <source>Move all of it to %1</source>
        <translation>Alles nach %1 verschieben</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Aus %1 entfernen</translation>
    </message>
    <message>
        <source>Silences the rest of %1; the other stems take it over</source>
        <translation>Bringt den Rest von %1 zum Schweigen; die anderen Stems übernehmen ihn</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditTools</name>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Rectangle: drag across the part that you mean</source>
        <translation>Rechteck: Ziehen Sie über den gemeinten Teil</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Outline: draw around the part that you mean</source>
        <translation>Umriss: Umfahren Sie den gemeinten Teil</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Brush: paint over the part that you mean</source>
        <translation>Pinsel: Übermalen Sie den gemeinten Teil</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Obertöne</translation>
    </message>
    <message>
        <source>Harmonics: draw along the lowest line of a tone; its overtones come with it</source>
        <translation>Obertöne: Folgen Sie der untersten Linie eines Tons; seine Obertöne kommen mit</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>Move the view: drag the picture</source>
        <translation>Ansicht verschieben: Ziehen Sie das Bild</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EmptyPage</name>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Open a song…</source>
        <translation>Lied öffnen …</translation>
    </message>
    <message>
        <source>Drop a song here</source>
        <translation>Ein Lied hier ablegen</translation>
    </message>
    <message>
        <source>It plays at once and is split into vocals, drums, bass and other while you listen.
Nothing leaves this computer.</source>
        <translation>Es spielt sofort und wird beim Zuhören in Gesang, Schlagzeug, Bass und Übriges zerlegt.
Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Try the demo song</source>
        <translation>Demo-Lied ausprobieren</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ErrorBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EvaluationDock</name>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Save the scores…</source>
        <translation>Werte speichern…</translation>
    </message>
    <message>
        <source>&amp;Evaluation</source>
        <translation>&amp;Auswertung</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Fortschritt der Auswertung</translation>
    </message>
    <message>
        <source>The scores are saved: %1</source>
        <translation>Die Werte sind gespeichert: %1</translation>
    </message>
    <message>
        <source>Folder with the true stems</source>
        <translation>Ordner mit den wahren Stems</translation>
    </message>
    <message>
        <source>Files of the true stems</source>
        <translation>Dateien der wahren Stems</translation>
    </message>
    <message>
        <source>The stems are being scored…</source>
        <translation>Die Stems werden bewertet…</translation>
    </message>
    <message>
        <source>There are no stems yet: open a song and separate it.</source>
        <translation>Es gibt noch keine Stems: Öffnen Sie ein Lied und zerlegen Sie es.</translation>
    </message>
    <message>
        <source>Only a part of the song is separated; to be scored, all of it has to be.</source>
        <translation>Nur ein Teil des Liedes ist zerlegt; für die Bewertung muss es das ganze sein.</translation>
    </message>
    <message>
        <source>The stems have changed since: these scores are outdated.</source>
        <translation>Die Stems haben sich seither geändert: Diese Werte sind veraltet.</translation>
    </message>
    <message>
        <source>These scores are outdated; new ones come as soon as the stems are complete.</source>
        <translation>Diese Werte sind veraltet; neue kommen, sobald die Stems vollständig sind.</translation>
    </message>
    <message>
        <source>The stems are scored as soon as they are complete.</source>
        <translation>Die Stems werden bewertet, sobald sie vollständig sind.</translation>
    </message>
    <message>
        <source>Scored against “%1”</source>
        <comment>where the true stems are from</comment>
        <translation>Bewertet gegen „%1“</translation>
    </message>
    <message>
        <source>%1 or its true stem is silent throughout: it has no score but the global one.</source>
        <translation>%1 oder der wahre Stem dazu ist durchgehend still: außer dem globalen gibt es keinen Wert.</translation>
    </message>
    <message>
        <source>%1 was found by its sound in “%2”.</source>
        <comment>a stem; the file of a true stem</comment>
        <translation>%1 wurde am Klang in „%2“ gefunden.</translation>
    </message>
    <message>
        <source>The true stems hold next to nothing in a part of the spectrum, as those from MP3 or Ogg files do: ISR, SIR and SAR mean little here, in museval as well. SDR is right.</source>
        <translation>Die wahren Stems enthalten in einem Teil des Spektrums fast nichts, wie solche aus MP3- oder Ogg-Dateien: ISR, SIR und SAR sagen hier wenig, auch in museval. SDR stimmt.</translation>
    </message>
    <message>
        <source>In dB, more is better. Each is the median over the seconds in which all stems sound; point at its name to read what it means.</source>
        <translation>In dB, mehr ist besser. Jeder Wert ist der Median über die Sekunden, in denen alle Stems klingen; der Zeiger auf seinem Namen erklärt ihn.</translation>
    </message>
    <message>
        <source>Drop other true stems here to score against those.</source>
        <translation>Ziehen Sie andere wahre Stems hierher, um gegen diese zu bewerten.</translation>
    </message>
    <message>
        <source>Drop the true stems of the song here: a folder with a file for each, named as the stems (“vocals.wav”), or a stem file. How near the stems come to them is then told in numbers.</source>
        <translation>Ziehen Sie die wahren Stems des Liedes hierher: einen Ordner mit einer Datei für jeden, benannt wie die Stems („vocals.wav“), oder eine Stem-Datei. Wie nahe die Stems ihnen kommen, sagen dann Zahlen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Score again</source>
        <translation>Neu bewerten</translation>
    </message>
    <message>
        <source>%1 - scores</source>
        <comment>name of a file; the song</comment>
        <translation>%1 - Werte</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportAll</name>
    <message>
        <source>There are no songs in the queue</source>
        <translation>In der Warteschlange sind keine Lieder</translation>
    </message>
    <message>
        <source>The model %1 cannot be used. Choose another one in the panel beside the lanes.</source>
        <translation>Das Modell %1 lässt sich nicht verwenden. Wählen Sie ein anderes in der Leiste neben den Bahnen.</translation>
    </message>
    <message>
        <source>%1 is not on this computer</source>
        <translation>%1 ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>The songs cannot be exported into this folder.</source>
        <translation>Die Lieder lassen sich nicht in diesen Ordner exportieren.</translation>
    </message>
    <message>
        <source>Export All Songs</source>
        <translation>Alle Lieder exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files exist already. Do you want to replace them?</source>
        <translation>
            <numerusform>%n der Dateien gibt es schon. Möchten Sie sie ersetzen?</numerusform>
            <numerusform>%n der Dateien gibt es schon. Möchten Sie sie ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Only the Other Songs</source>
        <translation>&amp;Nur die anderen Lieder</translation>
    </message>
    <message>
        <source>Songs are being exported</source>
        <translation>Lieder werden exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n songs exported</source>
        <translation>
            <numerusform>%n Lied exportiert</numerusform>
            <numerusform>%n Lieder exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n songs exported; the others were cancelled</source>
        <translation>
            <numerusform>%1 von %n Lied exportiert; die übrigen wurden abgebrochen</numerusform>
            <numerusform>%1 von %n Liedern exportiert; die übrigen wurden abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 songs exported; %n failed</source>
        <translation>
            <numerusform>%1 von %2 Liedern exportiert; %n ist fehlgeschlagen</numerusform>
            <numerusform>%1 von %2 Liedern exportiert; %n sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The other reasons are in the rows of the queue.</source>
        <translation>Die übrigen Gründe stehen in den Zeilen der Warteschlange.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportDialog</name>
    <message>
        <source>&amp;Carry over from the song</source>
        <translation>Aus dem Lied ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Karaoke</source>
        <translation>Karaoke</translation>
    </message>
    <message>
        <source>The song without vocals</source>
        <translation>Das Lied ohne Gesang</translation>
    </message>
    <message>
        <source>Acapella</source>
        <translation>A cappella</translation>
    </message>
    <message>
        <source>Vocals alone</source>
        <translation>Nur der Gesang</translation>
    </message>
    <message>
        <source>My remix</source>
        <translation>Mein Remix</translation>
    </message>
    <message>
        <source>What you hear now: faders, balance, mutes</source>
        <translation>Was Sie jetzt hören: Regler, Balance, Stummschaltungen</translation>
    </message>
    <message>
        <source>Single stems</source>
        <translation>Einzelne Stems</translation>
    </message>
    <message>
        <source>One file for each stem</source>
        <translation>Eine Datei für jeden Stem</translation>
    </message>
    <message>
        <source>This song was separated by a model without vocals.</source>
        <translation>Dieses Lied wurde mit einem Modell ohne Gesang zerlegt.</translation>
    </message>
    <message>
        <source>Lower all files together</source>
        <translation>Alle Dateien gemeinsam leiser machen</translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation>Ganzes Lied</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Bittiefe</translation>
    </message>
    <message>
        <source>Peaks above full scale</source>
        <translation>Spitzen über Vollaussteuerung</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Carry over tags and cover from the song</source>
        <translation>Angaben und Titelbild aus dem Lied übernehmen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>{song}, {outcome} and {stem} are replaced</source>
        <translation>{song}, {outcome} und {stem} werden ersetzt</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>Bit&amp;tiefe</translation>
    </message>
    <message>
        <source>&amp;Peaks above full scale</source>
        <translation>&amp;Spitzen über Vollaussteuerung</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>Be&amp;reich</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Tags and cover</source>
        <translation>Angaben und Titelbild</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>16 bit, dithered</source>
        <translation>16 Bit, mit Dither</translation>
    </message>
    <message>
        <source>24 bit, dithered</source>
        <translation>24 Bit, mit Dither</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 Bit Gleitkomma</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Hohe Qualität</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · up to %2 · as the source: %3 Hz</source>
        <translation>%1 · bis zu %2 · wie die Quelle: %3 Hz</translation>
    </message>
    <message>
        <source>Stem file</source>
        <translation>Stem-Datei</translation>
    </message>
    <message>
        <source>.stem.mp4 for DJ programs</source>
        <translation>.stem.mp4 für DJ-Programme</translation>
    </message>
    <message>
        <source>A stem file needs drums, bass, other and vocals, in stereo with 44,100 or 48,000 Hz.</source>
        <translation>Eine Stem-Datei braucht Schlagzeug, Bass, Übriges und Gesang, in Stereo mit 44.100 oder 48.000 Hz.</translation>
    </message>
    <message>
        <source>Turn them down where they are</source>
        <translation>Dort leiser machen, wo sie sind</translation>
    </message>
    <message>
        <source>AAC, for every program</source>
        <translation>AAC, für jedes Programm</translation>
    </message>
    <message>
        <source>ALAC, lossless</source>
        <translation>ALAC, verlustfrei</translation>
    </message>
    <message>
        <source>Export All Songs</source>
        <translation>Alle Lieder exportieren</translation>
    </message>
    <message>
        <source>The faders are those of the open song; the other songs are exported as they are separated.</source>
        <translation>Die Regler gelten für das offene Lied; die anderen Lieder werden so exportiert, wie sie zerlegt werden.</translation>
    </message>
    <message>
        <source>Separated: %1 to %2</source>
        <comment>from when to when</comment>
        <translation>Zerlegt: %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and so on, for %n songs</source>
        <translation>
            <numerusform>%1 und so weiter, für %n Lied</numerusform>
            <numerusform>%1 und so weiter, für %n Lieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportFlow</name>
    <message>
        <source>The export was cancelled</source>
        <translation>Der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>A file with this name exists already. Do you want to replace it?</source>
        <translation>Eine Datei mit diesem Namen gibt es schon. Möchten Sie sie ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files exported to %1</source>
        <translation>
            <numerusform>%n Datei nach %1 exportiert</numerusform>
            <numerusform>%n Dateien nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>lowered by %1 so that nothing is cut off</source>
        <translation>um %1 leiser, damit nichts abgeschnitten wird</translation>
    </message>
    <message numerus="yes">
        <source>%n samples were cut off at full scale</source>
        <translation>
            <numerusform>%n Abtastwert wurde bei Vollaussteuerung abgeschnitten</numerusform>
            <numerusform>%n Abtastwerte wurden bei Vollaussteuerung abgeschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>peaks turned down by %1 at the most</source>
        <translation>Spitzen um höchstens %1 leiser gemacht</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::FigureSaver</name>
    <message>
        <source>Save the picture as</source>
        <translation>Bild speichern unter</translation>
    </message>
    <message>
        <source>PNG pictures (%1)</source>
        <translation>PNG-Bilder (%1)</translation>
    </message>
    <message>
        <source>SVG drawings (%1)</source>
        <translation>SVG-Zeichnungen (%1)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::FilterEffect</name>
    <message>
        <source>What no stem explains: %1</source>
        <translation>Was kein Stem erklärt: %1</translation>
    </message>
    <message>
        <source>Since the last change: %1</source>
        <translation>Seit der letzten Änderung: %1</translation>
    </message>
    <message>
        <source>Against 0 iterations: %1</source>
        <translation>Gegenüber 0 Durchgängen: %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::FilterPanel</name>
    <message>
        <source>Soft mask</source>
        <translation>Weiche Maske</translation>
    </message>
    <message>
        <source>More iterations take longer; less leaks from stem to stem, and artefacts may grow.</source>
        <translation>Mehr Durchgänge dauern länger; weniger gelangt von Stem zu Stem, und Artefakte können zunehmen.</translation>
    </message>
    <message>
        <source>How much of the song the filter sees at once. In a short window it follows what moves; in a long one it knows better where each stem sits.</source>
        <translation>Wie viel vom Lied der Filter auf einmal sieht. In einem kurzen Fenster folgt er dem, was sich bewegt; in einem langen weiß er besser, wo jeder Stem sitzt.</translation>
    </message>
    <message>
        <source>The filter starts from shares of the song instead of the loudness that the model estimated.</source>
        <translation>Der Filter geht von Anteilen am Lied aus statt von der Lautstärke, die das Modell geschätzt hat.</translation>
    </message>
    <message>
        <source>What becomes of the sound that no stem explains. Whatever is chosen, all stems together give the song.</source>
        <translation>Was aus dem Klang wird, den kein Stem erklärt. Was auch gewählt ist, alle Stems zusammen ergeben das Lied.</translation>
    </message>
    <message>
        <source>Is a stem of its own</source>
        <translation>Ist ein eigener Stem</translation>
    </message>
    <message>
        <source>Is spread over the stems</source>
        <translation>Wird auf die Stems verteilt</translation>
    </message>
    <message>
        <source>Is a source of the filter</source>
        <translation>Ist eine Quelle des Filters</translation>
    </message>
    <message>
        <source>Window of the filter</source>
        <translation>Fenster des Filters</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Wiener iterations</source>
        <translation>Wiener-Durchgänge</translation>
    </message>
    <message>
        <source>%1 slices, about %2 s</source>
        <translation>%1 Spalten, etwa %2 s</translation>
    </message>
    <message>
        <source>The whole song</source>
        <translation>Das ganze Lied</translation>
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
        <translation>Stemwright-Hilfe</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::IterationSlider</name>
    <message>
        <source>Iterations of the Wiener filter</source>
        <translation>Durchgänge des Wiener-Filters</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 Durchgang</translation>
    </message>
    <message numerus="yes">
        <source>%n iterations</source>
        <translation>
            <numerusform>%n Durchgang</numerusform>
            <numerusform>%n Durchgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ready</source>
        <comment>iterations</comment>
        <translation>%1, bereit</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LaneKindButton</name>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Masked spectrogram</source>
        <translation>Maskiertes Spektrogramm</translation>
    </message>
    <message>
        <source>Waveform over spectrogram</source>
        <translation>Wellenform über Spektrogramm</translation>
    </message>
    <message>
        <source>What this lane shows</source>
        <translation>Was diese Spur zeigt</translation>
    </message>
    <message>
        <source>This lane shows: %1</source>
        <comment>what a lane shows</comment>
        <translation>Diese Spur zeigt: %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LaneView</name>
    <message>
        <source>%1 % is there. It is heard. %2</source>
        <comment>percent; which part of the song is shown</comment>
        <translation>%1 % sind da. Zu hören. %2</translation>
    </message>
    <message>
        <source>%1 % is there. It is not heard. %2</source>
        <comment>percent; which part of the song is shown</comment>
        <translation>%1 % sind da. Nicht zu hören. %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>It is soloed.</source>
        <translation>Auf Solo.</translation>
    </message>
    <message>
        <source>It is muted.</source>
        <translation>Stummgeschaltet.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LanesMenu</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmisch</translation>
    </message>
    <message>
        <source>&amp;Mel</source>
        <translation>&amp;Mel</translation>
    </message>
    <message>
        <source>L&amp;inear</source>
        <translation>L&amp;inear</translation>
    </message>
    <message>
        <source>&amp;Magma</source>
        <translation>&amp;Magma</translation>
    </message>
    <message>
        <source>&amp;Viridis</source>
        <translation>&amp;Viridis</translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation>&amp;Grau</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher Kon&amp;trast</translation>
    </message>
    <message>
        <source>In &amp;Hertz</source>
        <translation>In &amp;Hertz</translation>
    </message>
    <message>
        <source>As &amp;Notes</source>
        <translation>Als &amp;Noten</translation>
    </message>
    <message>
        <source>From %1 dB</source>
        <translation>Ab %1 dB</translation>
    </message>
    <message>
        <source>%1 Samples</source>
        <translation>%1 Abtastwerte</translation>
    </message>
    <message>
        <source>La&amp;nes Show</source>
        <translation>Spure&amp;n zeigen</translation>
    </message>
    <message>
        <source>&amp;Waveforms</source>
        <translation>&amp;Wellenformen</translation>
    </message>
    <message>
        <source>&amp;Spectrograms</source>
        <translation>&amp;Spektrogramme</translation>
    </message>
    <message>
        <source>&amp;Masks</source>
        <translation>&amp;Masken</translation>
    </message>
    <message>
        <source>Masked Sp&amp;ectrograms</source>
        <translation>Maski&amp;erte Spektrogramme</translation>
    </message>
    <message>
        <source>Waveforms o&amp;ver Spectrograms</source>
        <translation>Wellenformen ü&amp;ber Spektrogrammen</translation>
    </message>
    <message>
        <source>&amp;Frequencies</source>
        <translation>&amp;Frequenzen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>&amp;Levels</source>
        <translation>&amp;Pegel</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>F&amp;enster</translation>
    </message>
    <message>
        <source>Up to %1 dB</source>
        <translation>Bis %1 dB</translation>
    </message>
    <message>
        <source>Spectro&amp;grams</source>
        <translation>&amp;Spektrogramme</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LevelMeter</name>
    <message>
        <source>%1, full scale was passed</source>
        <translation>%1, Vollaussteuerung wurde überschritten</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ListenSwitch</name>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Listen to the stems</source>
        <translation>Stems hören</translation>
    </message>
    <message>
        <source>Listen to the stems through their strips (B)</source>
        <translation>Die Stems über ihre Kanalzüge hören (B)</translation>
    </message>
    <message>
        <source>Listen to the original</source>
        <translation>Original hören</translation>
    </message>
    <message>
        <source>Listen to the song as it came, as loud as the stems together (B)</source>
        <translation>Das unveränderte Lied hören, so laut wie die Stems zusammen (B)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LoopEdits</name>
    <message>
        <source>Set loop</source>
        <translation>Schleife setzen</translation>
    </message>
    <message>
        <source>Remove loop</source>
        <translation>Schleife entfernen</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LoudnessDisplay</name>
    <message>
        <source>Loudness and true peak; press to measure anew</source>
        <translation>Lautheit und True Peak; drücken, um neu zu messen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Loudness of what you hear: of the last 400 ms, and since play began (LUFS). Below it the highest true peak (dBTP), which counts what lies between the samples; beyond 0 it is marked, as a device or a file may cut it off.&lt;/p&gt;&lt;p&gt;A click measures anew.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lautheit dessen, was Sie hören: der letzten 400 ms und seit Beginn der Wiedergabe (LUFS). Darunter der höchste True Peak (dBTP), der auch zählt, was zwischen den Abtastwerten liegt; über 0 ist er markiert, da ein Gerät oder eine Datei ihn abschneiden kann.&lt;/p&gt;&lt;p&gt;Ein Klick misst neu.&lt;/p&gt;</translation>
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
        <translation>Lautheit seit Beginn der Wiedergabe %1 LUFS, True Peak %2 dBTP: über Vollaussteuerung</translation>
    </message>
    <message>
        <source>Loudness since play began %1 LUFS, true peak %2 dBTP</source>
        <translation>Lautheit seit Beginn der Wiedergabe %1 LUFS, True Peak %2 dBTP</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MainWindow</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>The separation stopped</source>
        <translation>Die Zerlegung brach ab</translation>
    </message>
    <message>
        <source>The separation was cancelled</source>
        <translation>Die Zerlegung wurde abgebrochen</translation>
    </message>
    <message>
        <source>About Stemwright</source>
        <translation>Über Stemwright</translation>
    </message>
    <message>
        <source>Stemwright %1 splits songs into stems on your own computer. Nothing leaves it.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Stemwright %1 zerlegt Lieder auf dem eigenen Computer in Stems. Nichts verlässt ihn.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>The project is saved</source>
        <translation>Das Projekt ist gespeichert</translation>
    </message>
    <message>
        <source>%1[*] — Stemwright</source>
        <translation>%1[*] — Stemwright</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>The model %1 is being loaded</source>
        <translation>Das Modell %1 wird geladen</translation>
    </message>
    <message>
        <source>The model %1 cannot be used. Choose another one in the panel beside the lanes.</source>
        <translation>Das Modell %1 lässt sich nicht verwenden. Wählen Sie ein anderes in der Leiste neben den Bahnen.</translation>
    </message>
    <message>
        <source>Separated with %1</source>
        <translation>Mit %1 zerlegt</translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>progress and name of the song</comment>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>The project&apos;s model %1 cannot be used here; %2 takes its place.</source>
        <translation>Das Modell des Projekts, %1, lässt sich hier nicht verwenden; %2 tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Separated with %1: %2 to %3</source>
        <comment>model; from when to when</comment>
        <translation>Mit %1 zerlegt: %2 bis %3</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Leisten</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Stems</source>
        <translation>&amp;Stems</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Close Song</source>
        <translation>Lied &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Whole &amp;Song</source>
        <translation>&amp;Ganzes Lied</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>&amp;Dunkles Aussehen</translation>
    </message>
    <message>
        <source>&amp;Light Theme</source>
        <translation>&amp;Helles Aussehen</translation>
    </message>
    <message>
        <source>&amp;Play or Pause</source>
        <translation>Wiedergabe oder &amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Schleife</translation>
    </message>
    <message>
        <source>Loop &amp;from Here</source>
        <translation>Schleife &amp;von hier</translation>
    </message>
    <message>
        <source>Loop &amp;to Here</source>
        <translation>Schleife &amp;bis hier</translation>
    </message>
    <message>
        <source>To the &amp;Start</source>
        <translation>Zum &amp;Anfang</translation>
    </message>
    <message>
        <source>To the &amp;End</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>One Second &amp;Back</source>
        <translation>Eine Sekunde &amp;zurück</translation>
    </message>
    <message>
        <source>One Second &amp;On</source>
        <translation>Eine Sekunde v&amp;or</translation>
    </message>
    <message>
        <source>Five Seconds B&amp;ack</source>
        <translation>Fünf Sekunden z&amp;urück</translation>
    </message>
    <message>
        <source>Five Seconds O&amp;n</source>
        <translation>Fünf Sekunden vo&amp;r</translation>
    </message>
    <message>
        <source>Mute Stem %1</source>
        <translation>Stem %1 stumm</translation>
    </message>
    <message>
        <source>Solo Stem %1</source>
        <translation>Stem %1 solo</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>&amp;About Stemwright</source>
        <translation>Ü&amp;ber Stemwright</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stumm</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 solo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Stemwright &amp;Help</source>
        <translation>Stemwright-&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>Projekt s&amp;peichern</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Projekt speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Separate &amp;Again</source>
        <translation>E&amp;rneut zerlegen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle …</translation>
    </message>
    <message>
        <source>Listen to the O&amp;riginal</source>
        <translation>Ori&amp;ginal hören</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Sepa&amp;ration</source>
        <translation>&amp;Zerlegung</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Move the Focused Stem &amp;Up</source>
        <translation>Stem im Fokus nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the Focused Stem &amp;Down</source>
        <translation>Stem im Fokus nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher Kon&amp;trast</translation>
    </message>
    <message>
        <source>&amp;Previous Lane</source>
        <translation>&amp;Vorherige Bahn</translation>
    </message>
    <message>
        <source>&amp;Next Lane</source>
        <translation>&amp;Nächste Bahn</translation>
    </message>
    <message>
        <source>Mute the &amp;Focused Stem</source>
        <translation>Stem im Fokus &amp;stumm</translation>
    </message>
    <message>
        <source>Export A&amp;ll Queued Songs…</source>
        <translation>A&amp;lle Lieder der Warteschlange exportieren …</translation>
    </message>
    <message>
        <source>Separate Only the &amp;Loop</source>
        <translation>Nur die &amp;Schleife zerlegen</translation>
    </message>
    <message>
        <source>&amp;Solo the Focused Stem</source>
        <translation>Stem im Fokus so&amp;lo</translation>
    </message>
    <message>
        <source>&amp;Copy the Focused Stem as File</source>
        <translation>Stem im Fokus als Datei &amp;kopieren</translation>
    </message>
    <message>
        <source>Correct the &amp;Masks</source>
        <translation>&amp;Masken korrigieren</translation>
    </message>
    <message>
        <source>&amp;Keep as Take</source>
        <translation>Als &amp;Fassung behalten</translation>
    </message>
    <message>
        <source>Pre&amp;vious Take</source>
        <translation>&amp;Vorige Fassung</translation>
    </message>
    <message>
        <source>Ne&amp;xt Take</source>
        <translation>&amp;Nächste Fassung</translation>
    </message>
    <message>
        <source>&amp;Fewer Iterations</source>
        <translation>Weniger &amp;Durchgänge</translation>
    </message>
    <message>
        <source>M&amp;ore Iterations</source>
        <translation>Mehr D&amp;urchgänge</translation>
    </message>
    <message>
        <source>&amp;Open the Demo Song</source>
        <translation>&amp;Demo-Lied öffnen</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MixerEdits</name>
    <message>
        <source>Level of %1</source>
        <translation>Pegel von %1</translation>
    </message>
    <message>
        <source>Balance of %1</source>
        <translation>Balance von %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stumm</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>%1 nicht mehr stumm</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 solo</translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation>%1 nicht mehr solo</translation>
    </message>
    <message>
        <source>Solo %1 alone</source>
        <translation>Nur %1 solo</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Farbe von %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MixerModel</name>
    <message>
        <source>Vocals</source>
        <translation>Gesang</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Schlagzeug</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Übriges</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Rest</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ModelsDialog</name>
    <message>
        <source>&amp;Get</source>
        <translation>&amp;Holen</translation>
    </message>
    <message>
        <source>Cancel &amp;download</source>
        <translation>Herunterladen a&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>SDR (dB)</source>
        <translation>SDR (dB)</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>The publishers&apos; own figures, in the order of the stems; higher is better</source>
        <translation>Die eigenen Angaben der Herausgeber, in der Reihenfolge der Stems; höher ist besser</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Use a file or f&amp;older</source>
        <translation>Datei oder &amp;Ordner verwenden</translation>
    </message>
    <message>
        <source>&amp;File of weights…</source>
        <translation>&amp;Datei mit Gewichten …</translation>
    </message>
    <message>
        <source>F&amp;older of a model…</source>
        <translation>&amp;Ordner eines Modells …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Downloads come from the publishers, are checked against fixed sums and never run any code.</source>
        <translation>Heruntergeladenes kommt von den Herausgebern, wird mit festen Prüfsummen verglichen und führt nie Code aus.</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation>Das ging nicht: %1</translation>
    </message>
    <message>
        <source>is being fetched</source>
        <translation>wird geholt</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ bereit</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihr eigenes</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>%1 holen</translation>
    </message>
    <message>
        <source>The licence of this model is %1. Do you accept it?</source>
        <translation>Die Lizenz dieses Modells ist %1. Nehmen Sie sie an?</translation>
    </message>
    <message>
        <source>&amp;Accept and get</source>
        <translation>&amp;Annehmen und holen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Do you want to delete the files of %1 from this computer?</source>
        <translation>Möchten Sie die Dateien von %1 von diesem Computer löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>File of Weights</source>
        <translation>Datei mit Gewichten</translation>
    </message>
    <message>
        <source>Folder of a Model</source>
        <translation>Ordner eines Modells</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ObjectivePlot</name>
    <message>
        <source>Objective of the filter over its iterations</source>
        <translation>Ziel des Filters über seine Durchgänge</translation>
    </message>
    <message>
        <source>How badly the stems&apos; model explains the song after each iteration: the lower, the better. The ring is the present count.</source>
        <translation>Wie schlecht das Modell der Stems das Lied nach jedem Durchgang erklärt: je tiefer, desto besser. Der Ring ist die jetzige Zahl.</translation>
    </message>
    <message>
        <source>From 0 iterations on: %1</source>
        <translation>Von 0 Durchgängen an: %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Overview</name>
    <message>
        <source>Overview of the song</source>
        <translation>Übersicht des Lieds</translation>
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
        <translation>Kein Tongerät</translation>
    </message>
    <message>
        <source>The sound device is gone</source>
        <translation>Das Tongerät ist weg</translation>
    </message>
    <message>
        <source>The system&apos;s sound does not answer; start the program again</source>
        <translation>Die Tonausgabe des Systems antwortet nicht; starten Sie das Programm neu</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ProbeView</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Stemwright projects (*.stemwright)</source>
        <translation>Stemwright-Projekte (*.stemwright)</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>Sie gehen verloren, wenn Sie sie nicht speichern.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open the version before it?</source>
        <translation>„%1“ ist beschädigt. Die Fassung davor öffnen?</translation>
    </message>
    <message>
        <source>Open the Version Before</source>
        <translation>Fassung davor öffnen</translation>
    </message>
    <message>
        <source>The song of the project was not found. Where is it?</source>
        <translation>Das Lied des Projekts wurde nicht gefunden. Wo ist es?</translation>
    </message>
    <message>
        <source>“%1” is neither where it was nor in the project&apos;s folder, or its content has changed.</source>
        <translation>„%1“ ist weder dort, wo es war, noch im Ordner des Projekts, oder sein Inhalt hat sich geändert.</translation>
    </message>
    <message>
        <source>Choose the Song…</source>
        <translation>Lied wählen …</translation>
    </message>
    <message>
        <source>Choose the Song of the Project</source>
        <translation>Lied des Projekts wählen</translation>
    </message>
    <message>
        <source>Go on with unsaved work on “%1”?</source>
        <translation>Mit ungespeicherter Arbeit an „%1“ weitermachen?</translation>
    </message>
    <message>
        <source>Stemwright ended before it was saved. It was kept on %1. What you decline stays on the disk for 7 days.</source>
        <translation>Stemwright wurde vor dem Speichern beendet. Der Stand ist vom %1. Was Sie ablehnen, bleibt 7 Tage auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Open Songs or a Project</source>
        <translation>Lieder oder ein Projekt öffnen</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::QueueDock</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Songs in the queue</source>
        <translation>Lieder in der Warteschlange</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open this song, or try it again (Enter)</source>
        <translation>Dieses Lied öffnen oder erneut versuchen (Eingabe)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Take out of the queue (Delete)</source>
        <translation>Aus der Warteschlange nehmen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>Separate &amp;waiting songs</source>
        <translation>Wartende &amp;Lieder zerlegen</translation>
    </message>
    <message>
        <source>Once the open song is done, what takes longest is computed for the songs that wait, so that they open quickly.</source>
        <translation>Ist das offene Lied fertig, wird für die wartenden Lieder berechnet, was am längsten dauert, damit sie schnell aufgehen.</translation>
    </message>
    <message>
        <source>&amp;Cancel the export</source>
        <translation>Export abbre&amp;chen</translation>
    </message>
    <message>
        <source>Songs that are exported already stay</source>
        <translation>Bereits exportierte Lieder bleiben</translation>
    </message>
    <message>
        <source>Separates and exports every song of the queue</source>
        <translation>Zerlegt und exportiert jedes Lied der Warteschlange</translation>
    </message>
    <message>
        <source>Stop the work on this song (Backspace)</source>
        <translation>Die Arbeit an diesem Lied abbrechen (Rücktaste)</translation>
    </message>
    <message>
        <source>E&amp;xport all as…</source>
        <translation>Alle e&amp;xportieren als …</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::QueueFlow</name>
    <message>
        <source>%1: its song, %2, is not there.</source>
        <translation>%1: Das Lied dazu, %2, ist nicht da.</translation>
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
        <translation>! %1 – lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, geöffnet</translation>
    </message>
    <message>
        <source>%1, separated</source>
        <translation>%1, zerlegt</translation>
    </message>
    <message>
        <source>%1, cannot be opened: %2</source>
        <translation>%1, lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — separating, %2 %</source>
        <translation>%1 – wird zerlegt, %2 %</translation>
    </message>
    <message>
        <source>%1 — separated ahead</source>
        <translation>%1 – vorab zerlegt</translation>
    </message>
    <message>
        <source>! %1 — not separated</source>
        <translation>! %1 – nicht zerlegt</translation>
    </message>
    <message>
        <source>%1 — to be exported</source>
        <translation>%1 – wird noch exportiert</translation>
    </message>
    <message>
        <source>%1 — exporting, %2 %</source>
        <translation>%1 – wird exportiert, %2 %</translation>
    </message>
    <message>
        <source>%1 — exported</source>
        <translation>%1 – exportiert</translation>
    </message>
    <message>
        <source>! %1 — not exported</source>
        <translation>! %1 – nicht exportiert</translation>
    </message>
    <message>
        <source>%1 — cancelled</source>
        <translation>%1 – abgebrochen</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ScoreLane</name>
    <message>
        <source>SDR of %1 over time</source>
        <translation>SDR von %1 über die Zeit</translation>
    </message>
    <message>
        <source>SDR here %1, median %2</source>
        <translation>SDR hier %1, Median %2</translation>
    </message>
    <message>
        <source>SDR median %1</source>
        <translation>SDR, Median %1</translation>
    </message>
    <message>
        <source>%1 (outdated)</source>
        <comment>scores of stems that have changed since</comment>
        <translation>%1 (veraltet)</translation>
    </message>
    <message>
        <source>%1: SDR %2</source>
        <comment>a moment of the song; a score</comment>
        <translation>%1: SDR %2</translation>
    </message>
    <message>
        <source>%1: not scored, as a stem is silent here</source>
        <translation>%1: nicht bewertet, da ein Stem hier still ist</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ScoreSaver</name>
    <message>
        <source>Save the scores as</source>
        <translation>Werte speichern als</translation>
    </message>
    <message>
        <source>All frames, as museval writes them (%1)</source>
        <translation>Alle Abschnitte, wie museval sie schreibt (%1)</translation>
    </message>
    <message>
        <source>Table of the medians (%1)</source>
        <translation>Tabelle der Mediane (%1)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ScoreTable</name>
    <message>
        <source>Stem</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>The stem as the model made it</source>
        <translation>Der Stem, wie das Modell ihn gemacht hat</translation>
    </message>
    <message>
        <source>Signal to distortion: how much louder the true stem is than everything that is wrong. 0 dB: as loud. The median over the seconds of the song, as museval and SiSEC have it.</source>
        <translation>Signal zu Verzerrung: um wie viel lauter der wahre Stem ist als alles, was falsch ist. 0 dB: gleich laut. Der Median über die Sekunden des Liedes, wie bei museval und SiSEC.</translation>
    </message>
    <message>
        <source>Image to spatial distortion: how well colour and place in the stereo picture are kept.</source>
        <translation>Abbild zu räumlicher Verzerrung: wie gut Klangfarbe und Platz im Stereobild erhalten sind.</translation>
    </message>
    <message>
        <source>Signal to interference: how little is heard of the other stems.</source>
        <translation>Signal zu Störung: wie wenig von den anderen Stems zu hören ist.</translation>
    </message>
    <message>
        <source>Signal to artefacts: how little is heard that is in none of the true stems.</source>
        <translation>Signal zu Artefakten: wie wenig zu hören ist, das in keinem der wahren Stems ist.</translation>
    </message>
    <message>
        <source>The SDR over the whole song at once, as the MDX challenges have it: loud places count most.</source>
        <translation>Der SDR über das ganze Lied auf einmal, wie in den MDX-Wettbewerben: Laute Stellen zählen am meisten.</translation>
    </message>
    <message>
        <source>Scores of the stems in dB</source>
        <translation>Werte der Stems in dB</translation>
    </message>
    <message>
        <source>SDR %1, ISR %2, SIR %3, SAR %4, global SDR %5 dB</source>
        <translation>SDR %1, ISR %2, SIR %3, SAR %4, globaler SDR %5 dB</translation>
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
        <translation>Auswahl von %1 bis %2, %3 bis %4 Hertz.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SeparationDock</name>
    <message>
        <source>Separation</source>
        <translation>Zerlegung</translation>
    </message>
    <message>
        <source>Separate &amp;again</source>
        <translation>E&amp;rneut zerlegen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>&amp;More models…</source>
        <translation>&amp;Mehr Modelle …</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odell</translation>
    </message>
    <message>
        <source>Se&amp;paration Panel</source>
        <translation>&amp;Zerlegungsleiste</translation>
    </message>
    <message>
        <source>These stems were made by %1.</source>
        <translation>Diese Stems stammen von %1.</translation>
    </message>
    <message>
        <source>Separates the open song once more, by what is chosen here</source>
        <translation>Zerlegt das offene Lied noch einmal, wie hier gewählt</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (nicht auf diesem Computer)</translation>
    </message>
    <message>
        <source>This model is not on this computer. Choose another one, or get it with “More models…”.</source>
        <translation>Dieses Modell ist nicht auf diesem Computer. Wählen Sie ein anderes oder holen Sie es über „Mehr Modelle …“.</translation>
    </message>
    <message>
        <source>Separate only the loop</source>
        <translation>Nur die Schleife zerlegen</translation>
    </message>
    <message>
        <source>Separates the loop alone, as a trial or because that is all you want</source>
        <translation>Zerlegt nur die Schleife, zur Probe oder weil Sie nicht mehr brauchen</translation>
    </message>
    <message>
        <source>Other settings of the filter need “Separate again”.</source>
        <translation>Andere Einstellungen des Filters brauchen „Erneut zerlegen“.</translation>
    </message>
    <message>
        <source>Some of them still follow the former settings: move a setting, or choose “Separate again”.</source>
        <translation>Einige folgen noch den früheren Einstellungen: Bewegen Sie eine Einstellung, oder wählen Sie „Erneut zerlegen“.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SettingsDialog</name>
    <message>
        <source>%1 is not the full path of a folder.</source>
        <translation>%1 ist kein vollständiger Pfad eines Ordners.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation>In %1 darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Tongerät</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Gerät:</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Zerlegung</translation>
    </message>
    <message>
        <source>&amp;Separate a song as soon as it is open</source>
        <translation>Lieder &amp;zerlegen, sobald sie offen sind</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Another language is shown when Stemwright is started again.</source>
        <translation>Eine andere Sprache erscheint, wenn Stemwright neu gestartet wird.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Largest size of the cache in GiB</source>
        <translation>Größter Umfang des Caches in GiB</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>&amp;At most:</source>
        <translation>&amp;Höchstens:</translation>
    </message>
    <message>
        <source>Used:</source>
        <translation>Belegt:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>Folder of the cache</source>
        <translation>Ordner des Caches</translation>
    </message>
    <message>
        <source>The system&apos;s folder for caches</source>
        <translation>Der Ordner des Systems für Caches</translation>
    </message>
    <message>
        <source>Another folder is used when Stemwright is started again.</source>
        <translation>Ein anderer Ordner wird benutzt, wenn Stemwright neu gestartet wird.</translation>
    </message>
    <message>
        <source>The new folder is used when Stemwright is started again.</source>
        <translation>Der neue Ordner wird benutzt, wenn Stemwright neu gestartet wird.</translation>
    </message>
    <message>
        <source>Clear Cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>Clear the cache? Songs that were separated before will take as long as the first time.</source>
        <translation>Den Cache leeren? Lieder, die schon zerlegt wurden, brauchen dann wieder so lange wie beim ersten Mal.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>&amp;Wait with play until the stems are there</source>
        <translation>Mit der &amp;Wiedergabe warten, bis die Stems da sind</translation>
    </message>
    <message>
        <source>Otherwise the original is heard until then.</source>
        <translation>Sonst ist bis dahin das Original zu hören.</translation>
    </message>
    <message>
        <source>Cl&amp;ear Cache…</source>
        <translation>Cache &amp;leeren …</translation>
    </message>
    <message>
        <source>What is kept here lets a song open with its stems, or be separated again in less time.</source>
        <translation>Was hier aufgehoben wird, lässt ein Lied mit seinen Stems öffnen oder schneller noch einmal zerlegen.</translation>
    </message>
    <message>
        <source>Largest size of the stems of takes in GiB</source>
        <translation>Größter Umfang der Stems von Fassungen in GiB</translation>
    </message>
    <message>
        <source>Ste&amp;ms of takes:</source>
        <translation>Stems von &amp;Fassungen:</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ShareBars</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>Neue Tasten für die gewählte Aktion</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>&amp;Neue Tasten:</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. Assigning takes them from there.</source>
        <translation>Diese Tasten gehören zu „%1“. Durch das Zuweisen gehen sie dort verloren.</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>Wählen Sie eine Aktion und drücken Sie dann ihre neuen Tasten.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SongPage</name>
    <message>
        <source>Song</source>
        <translation>Lied</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Zerlegen</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SongQueue</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Separating</source>
        <translation>Wird zerlegt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1× real time</source>
        <translation>%1× Echtzeit</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Abbrechen, was gerade läuft</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Separating with %1</source>
        <translation>Wird mit %1 zerlegt</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Measured in what is played: how far the stems, all at 0 dB, are from adding up to the song.</source>
        <translation>Gemessen in dem, was gespielt wird: wie weit die Stems, alle auf 0 dB, davon entfernt sind, zusammen das Lied zu ergeben.</translation>
    </message>
    <message>
        <source>Sum exact</source>
        <translation>Summe genau</translation>
    </message>
    <message>
        <source>Sum within %1 dB</source>
        <translation>Summe auf %1 dB genau</translation>
    </message>
    <message>
        <source>Exporting song %1 of %2</source>
        <translation>Lied %1 von %2 wird exportiert</translation>
    </message>
    <message>
        <source>Play waits for the stems.</source>
        <translation>Die Wiedergabe wartet auf die Stems.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StemCarrier</name>
    <message>
        <source>Drag this into another program: it gets the stem as a file. Shift and click: copy</source>
        <translation>In ein anderes Programm ziehen: Es bekommt den Stem als Datei. Umschalt und Klick: kopieren</translation>
    </message>
    <message>
        <source>There are no stems yet.</source>
        <translation>Es gibt noch keine Stems.</translation>
    </message>
    <message>
        <source>Some of the loop is not separated yet.</source>
        <translation>Ein Teil der Schleife ist noch nicht zerlegt.</translation>
    </message>
    <message>
        <source>Some of the song is not separated yet.</source>
        <translation>Ein Teil des Lieds ist noch nicht zerlegt.</translation>
    </message>
    <message>
        <source>%1 can be dropped now</source>
        <translation>%1 kann jetzt abgelegt werden</translation>
    </message>
    <message>
        <source>%1 is ready: drag it once more</source>
        <translation>%1 ist bereit: noch einmal ziehen</translation>
    </message>
    <message>
        <source>%1 is in the clipboard as a file</source>
        <translation>%1 ist als Datei in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StemExports</name>
    <message>
        <source>Preparing %1…</source>
        <translation>%1 wird vorbereitet …</translation>
    </message>
    <message>
        <source>Choose a stem first: no strip has the keyboard</source>
        <translation>Wählen Sie zuerst einen Stem: Kein Kanalzug hat den Fokus</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StemScoring</name>
    <message>
        <source>There are no stems: a folder needs a sound file for each of them.</source>
        <translation>Es gibt keine Stems: Ein Ordner braucht für jeden von ihnen eine Klangdatei.</translation>
    </message>
    <message>
        <source>The folder holds several songs, and none is called as the open one.</source>
        <translation>Der Ordner enthält mehrere Lieder, und keines heißt wie das geöffnete.</translation>
    </message>
    <message>
        <source>The true stems have another sample rate than the song.</source>
        <translation>Die wahren Stems haben eine andere Abtastrate als das Lied.</translation>
    </message>
    <message>
        <source>The true stems have another number of channels than the song.</source>
        <translation>Die wahren Stems haben eine andere Zahl von Kanälen als das Lied.</translation>
    </message>
    <message>
        <source>The true stems are not as long as the song.</source>
        <translation>Die wahren Stems sind nicht so lang wie das Lied.</translation>
    </message>
    <message>
        <source>No file is called as a stem of the song, and there are not equally many: name them as the stems, “vocals.wav” for instance.</source>
        <translation>Keine Datei heißt wie ein Stem des Liedes, und es sind nicht gleich viele: Benennen Sie sie wie die Stems, zum Beispiel „vocals.wav“.</translation>
    </message>
    <message>
        <source>Two files stand for the same stem.</source>
        <translation>Zwei Dateien stehen für denselben Stem.</translation>
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
        <translation>%1 stumm</translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 solo</translation>
    </message>
    <message>
        <source>Balance of %1</source>
        <translation>Balance von %1</translation>
    </message>
    <message>
        <source>Meter of %1</source>
        <translation>Pegelanzeige von %1</translation>
    </message>
    <message>
        <source>Solo %1; with Ctrl: this one alone, and once more to go back</source>
        <translation>%1 solo; mit Strg: nur dieser Stem, und noch einmal für zurück</translation>
    </message>
    <message>
        <source>Name of the stem</source>
        <translation>Name des Stems</translation>
    </message>
    <message>
        <source>Double click or F2: rename</source>
        <translation>Doppelklick oder F2: umbenennen</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr für %1</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>Pegel von %1</translation>
    </message>
    <message>
        <source>Double click or F2: type a level</source>
        <translation>Doppelklick oder F2: Pegel eintippen</translation>
    </message>
    <message>
        <source>Fader of %1</source>
        <translation>Regler von %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StripMenu</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Andere …</translation>
    </message>
    <message>
        <source>&amp;Its own</source>
        <translation>&amp;Eigene</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>Re&amp;set level, balance, mute and solo</source>
        <translation>Pegel, Balance, Stumm und Solo &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Copy stem as &amp;file</source>
        <translation>Stem als &amp;Datei kopieren</translation>
    </message>
    <message>
        <source>&amp;Lane Shows</source>
        <translation>&amp;Bahn zeigt</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StrokeEdits</name>
    <message>
        <source>Delete: %1</source>
        <comment>a correction</comment>
        <translation>Löschen: %1</translation>
    </message>
    <message>
        <source>Strength of: %1</source>
        <comment>a correction</comment>
        <translation>Stärke von: %1</translation>
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
        <translation>Rechteck nach %1 verschieben</translation>
    </message>
    <message>
        <source>Remove rectangle from %1</source>
        <translation>Rechteck aus %1 entfernen</translation>
    </message>
    <message>
        <source>Keep only rectangle in %1</source>
        <translation>Nur Rechteck in %1 behalten</translation>
    </message>
    <message>
        <source>Move outline to %1</source>
        <translation>Umriss nach %1 verschieben</translation>
    </message>
    <message>
        <source>Remove outline from %1</source>
        <translation>Umriss aus %1 entfernen</translation>
    </message>
    <message>
        <source>Keep only outline in %1</source>
        <translation>Nur Umriss in %1 behalten</translation>
    </message>
    <message>
        <source>Move brush stroke to %1</source>
        <translation>Pinselstrich nach %1 verschieben</translation>
    </message>
    <message>
        <source>Remove brush stroke from %1</source>
        <translation>Pinselstrich aus %1 entfernen</translation>
    </message>
    <message>
        <source>Keep only brush stroke in %1</source>
        <translation>Nur Pinselstrich in %1 behalten</translation>
    </message>
    <message>
        <source>Move harmonics to %1</source>
        <translation>Obertöne nach %1 verschieben</translation>
    </message>
    <message>
        <source>Remove harmonics from %1</source>
        <translation>Obertöne aus %1 entfernen</translation>
    </message>
    <message>
        <source>Keep only harmonics in %1</source>
        <translation>Nur Obertöne in %1 behalten</translation>
    </message>
    <message>
        <source>Move shapes to %1</source>
        <translation>Formen zu %1 verschieben</translation>
    </message>
    <message>
        <source>Remove shapes from %1</source>
        <translation>Formen aus %1 entfernen</translation>
    </message>
    <message>
        <source>Keep only shapes in %1</source>
        <translation>Nur Formen in %1 behalten</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakeComparison</name>
    <message>
        <source>Co&amp;mpare Takes</source>
        <translation>&amp;Fassungen vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare A and B</source>
        <translation>A &amp;und B vergleichen</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakeText</name>
    <message>
        <source>Stems of the file</source>
        <translation>Stems der Datei</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 Durchgang</translation>
    </message>
    <message numerus="yes">
        <source>%n iterations</source>
        <translation>
            <numerusform>%n Durchgang</numerusform>
            <numerusform>%n Durchgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>window of %n slices</source>
        <translation>
            <numerusform>Fenster von %n Spalte</numerusform>
            <numerusform>Fenster von %n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>soft mask</source>
        <translation>weiche Maske</translation>
    </message>
    <message>
        <source>residual spread</source>
        <translation>Rest verteilt</translation>
    </message>
    <message>
        <source>residual filtered</source>
        <translation>Rest gefiltert</translation>
    </message>
    <message>
        <source>Stems to be made</source>
        <translation>Stems noch zu machen</translation>
    </message>
    <message>
        <source>Being separated</source>
        <translation>Wird zerlegt</translation>
    </message>
    <message>
        <source>Stems incomplete</source>
        <translation>Stems unvollständig</translation>
    </message>
    <message>
        <source>Stems ready, not kept</source>
        <translation>Stems bereit, nicht aufgehoben</translation>
    </message>
    <message>
        <source>Stems ready</source>
        <translation>Stems bereit</translation>
    </message>
    <message>
        <source>A part is ready, not kept</source>
        <translation>Ein Teil ist da, nicht behalten</translation>
    </message>
    <message>
        <source>Stems of a part of a song are not kept, as they are soon made again. Separate the whole song to keep them.</source>
        <translation>Stems eines Teils des Liedes werden nicht behalten, da sie schnell wieder gemacht sind. Zerlegen Sie das ganze Lied, um sie zu behalten.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakesDock</name>
    <message>
        <source>Takes</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Keep as take</source>
        <translation>Als Fassung behalten</translation>
    </message>
    <message>
        <source>Make its stems</source>
        <translation>Ihre Stems machen</translation>
    </message>
    <message>
        <source>Takes of the song</source>
        <translation>Fassungen des Lieds</translation>
    </message>
    <message>
        <source>The current take stays as it is; what you set from now on changes a copy of it</source>
        <translation>Die jetzige Fassung bleibt, wie sie ist; was Sie von nun an einstellen, ändert eine Kopie davon</translation>
    </message>
    <message>
        <source>Delete this take</source>
        <translation>Diese Fassung löschen</translation>
    </message>
    <message>
        <source>Delete this take (Delete)</source>
        <translation>Diese Fassung löschen (Entf)</translation>
    </message>
    <message>
        <source>Notes on this take</source>
        <translation>Notizen zu dieser Fassung</translation>
    </message>
    <message>
        <source>Delete Take</source>
        <translation>Fassung löschen</translation>
    </message>
    <message>
        <source>Delete the take “%1”? Its settings, its name and its notes are lost.</source>
        <translation>Die Fassung „%1“ löschen? Ihre Einstellungen, ihr Name und ihre Notizen gehen verloren.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Make it the &amp;current one</source>
        <translation>Zur &amp;jetzigen machen</translation>
    </message>
    <message>
        <source>&amp;Make its stems</source>
        <translation>Ihre &amp;Stems machen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Verdoppeln</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>C&amp;olour…</source>
        <translation>&amp;Farbe …</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>&amp;Fassungen</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakesModel</name>
    <message>
        <source>Take %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>current take</source>
        <translation>jetzige Fassung</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TeachingPage</name>
    <message>
        <source>Play the &amp;iterations</source>
        <translation>&amp;Durchgänge abspielen</translation>
    </message>
    <message>
        <source>The model %1 cannot be used.</source>
        <translation>Das Modell %1 kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>What the model found in this song is no longer kept. Separate it again to see the filter&apos;s work.</source>
        <translation>Was das Modell in diesem Lied fand, ist nicht mehr aufgehoben. Zerlegen Sie es erneut, um den Filter arbeiten zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Iteration</source>
        <translation>Durchgan&amp;g</translation>
    </message>
    <message>
        <source>Iteration of the filter</source>
        <translation>Durchgang des Filters</translation>
    </message>
    <message>
        <source>How well the stems explain the song</source>
        <translation>Wie gut die Stems das Lied erklären</translation>
    </message>
    <message>
        <source>What is seen, in words</source>
        <translation>Was zu sehen ist, in Worten</translation>
    </message>
    <message>
        <source>No filter has worked here yet. Open a song and separate it with a model.</source>
        <translation>Hier hat noch kein Filter gearbeitet. Öffnen Sie ein Lied und zerlegen Sie es mit einem Modell.</translation>
    </message>
    <message>
        <source>The filter is being watched at work…</source>
        <translation>Dem Filter wird bei der Arbeit zugesehen …</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>model; from when to when</comment>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>iteration</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stop the &amp;iterations</source>
        <translation>&amp;Durchgänge anhalten</translation>
    </message>
    <message>
        <source>The song</source>
        <translation>Das Lied</translation>
    </message>
    <message>
        <source>%1: the song through this mask</source>
        <comment>stem</comment>
        <translation>%1: das Lied durch diese Maske</translation>
    </message>
    <message>
        <source>This model makes no stem %1 of its own: it is what the others leave. Choose another stem.</source>
        <translation>Dieses Modell macht keinen eigenen Stem %1: Er ist, was die anderen übrig lassen. Wählen Sie einen anderen Stem.</translation>
    </message>
    <message>
        <source>The song: time runs to the right, high tones are at the top, and what is bright is loud.</source>
        <translation>Das Lied: Die Zeit läuft nach rechts, hohe Töne sind oben, und was hell ist, ist laut.</translation>
    </message>
    <message>
        <source>Before the first iteration the mask is what the model says: for each point, how much of it belongs to %1. Bright is all of it, dark is nothing.</source>
        <translation>Vor dem ersten Durchgang ist die Maske, was das Modell sagt: für jeden Punkt, wie viel davon zu %1 gehört. Hell ist alles, dunkel nichts.</translation>
    </message>
    <message>
        <source>%1 is the song through the mask: only what is bright in both remains.</source>
        <translation>%1 ist das Lied durch die Maske: Es bleibt nur, was in beiden hell ist.</translation>
    </message>
    <message>
        <source>Its level is now %1 against that of the song.</source>
        <comment>decibels</comment>
        <translation>Sein Pegel ist jetzt %1 gegenüber dem des Lieds.</translation>
    </message>
    <message>
        <source>This iteration changed that by %1, and what all stems together leave of the song from %2 to %3.</source>
        <comment>decibels</comment>
        <translation>Dieser Durchgang hat das um %1 geändert, und was alle Stems zusammen vom Lied übrig lassen, von %2 auf %3.</translation>
    </message>
    <message>
        <source>The curve below tells how well the stems explain the song; lower is better. Where it is flat, further iterations change little.</source>
        <translation>Die Kurve darunter zeigt, wie gut die Stems das Lied erklären; tiefer ist besser. Wo sie flach ist, ändern weitere Durchgänge wenig.</translation>
    </message>
    <message>
        <source>From the song to %1, iteration by iteration</source>
        <comment>stem</comment>
        <translation>Vom Lied zu %1, Durchgang für Durchgang</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>Durchgang %1</translation>
    </message>
    <message>
        <source>The mask of %1 after 1 iteration</source>
        <comment>stem</comment>
        <translation>Die Maske von %1 nach 1 Durchgang</translation>
    </message>
    <message numerus="yes">
        <source>The mask of %1 after %n iterations</source>
        <comment>stem</comment>
        <translation>
            <numerusform>Die Maske von %1 nach %n Durchgang</numerusform>
            <numerusform>Die Maske von %1 nach %n Durchgängen</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter has listened once to how loud each stem is and from which side it comes, and has shared each point anew among all stems.</source>
        <translation>Der Filter hat einmal gehört, wie laut jeder Stem ist und von welcher Seite er kommt, und jeden Punkt neu unter allen Stems geteilt.</translation>
    </message>
    <message numerus="yes">
        <source>The filter has listened %n times to how loud each stem is and from which side it comes, and has shared each point anew among all stems.</source>
        <translation>
            <numerusform>Der Filter hat %n-mal gehört, wie laut jeder Stem ist und von welcher Seite er kommt, und jeden Punkt neu unter allen Stems geteilt.</numerusform>
            <numerusform>Der Filter hat %n-mal gehört, wie laut jeder Stem ist und von welcher Seite er kommt, und jeden Punkt neu unter allen Stems geteilt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Text</name>
    <message>
        <source>This setting makes no sense.</source>
        <translation>Diese Einstellung ist nicht sinnvoll.</translation>
    </message>
    <message>
        <source>This was not found.</source>
        <translation>Das wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>You have no permission for this file or folder.</source>
        <translation>Sie haben keine Rechte an dieser Datei oder diesem Ordner.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Diese Datei gibt es schon.</translation>
    </message>
    <message>
        <source>This is no sound file that can be opened here.</source>
        <translation>Das ist keine Tondatei, die sich hier öffnen lässt.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Diese Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This is larger than the program can take.</source>
        <translation>Das ist größer, als das Programm verarbeiten kann.</translation>
    </message>
    <message>
        <source>Parts of the data do not fit each other.</source>
        <translation>Teile der Daten passen nicht zueinander.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Eine Datei ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The network does not answer.</source>
        <translation>Das Netz antwortet nicht.</translation>
    </message>
    <message>
        <source>A file is not what it should be.</source>
        <translation>Eine Datei ist nicht das, was sie sein sollte.</translation>
    </message>
    <message>
        <source>A part of the program is not installed.</source>
        <translation>Ein Teil des Programms ist nicht installiert.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Das Programm hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <comment>a level</comment>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>C</source>
        <comment>centre of the stereo balance</comment>
        <translation>M</translation>
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
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>minutes and seconds</comment>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TimeRuler</name>
    <message>
        <source>Position in the song</source>
        <translation>Position im Lied</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TimeView</name>
    <message>
        <source>Shows %1 to %2 of %3.</source>
        <translation>Zeigt %1 bis %2 von %3.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TransportBar</name>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>Zum Anfang (Pos1)</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Meter of the master</source>
        <translation>Pegelanzeige der Summe</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Wiedergabe (Leertaste)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export (Ctrl+Shift+E)</source>
        <translation>Exportieren (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>There is something to export when the song is separated.</source>
        <translation>Zu exportieren gibt es etwas, wenn das Lied zerlegt ist.</translation>
    </message>
    <message>
        <source>Level of what you hear, left above right, with the peaks of the last moments</source>
        <translation>Pegel dessen, was Sie hören, links über rechts, mit den Spitzen der letzten Augenblicke</translation>
    </message>
    <message>
        <source>Play waits for the stems.</source>
        <translation>Die Wiedergabe wartet auf die Stems.</translation>
    </message>
</context>
</TS>
