<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ca" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>There is no folder for temporary files: %1</source>
        <translation>No hi ha cap carpeta per a fitxers temporals: %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::AbState</name>
    <message>
        <source>Of two sounds the louder one is liked better. So B is made as loud as A, through the faders as they are, in the loop or the whole song. While all stems are heard alike, A and B add up to the same song: solo a stem to compare. Hold D for the difference A − B, G for the song without the focused stem.</source>
        <translation>De dos sons agrada més el més fort. Per això B s’iguala a A en volum, amb els faders tal com estan, en el bucle o en tota la cançó. Mentre totes les pistes sonen igual, A i B sumen la mateixa cançó: poseu una pista en solo per comparar. Manteniu D per a la diferència A − B i G per a la cançó sense la pista triada.</translation>
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
        <translation>Escolta %1: %2</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <comment>A or B</comment>
        <translation>Escolta %1</translation>
    </message>
    <message>
        <source>%1: %2. X switches between A and B; hold D to hear what they differ in.</source>
        <comment>A or B; name of the take</comment>
        <translation>%1: %2. X canvia entre A i B; manteniu D per sentir en què es diferencien.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::AbxDialog</name>
    <message>
        <source>less than %1 %</source>
        <translation>menys del %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Comença</translation>
    </message>
    <message>
        <source>&amp;Copy the Result</source>
        <translation>Co&amp;pia el resultat</translation>
    </message>
    <message>
        <source>Blind Test</source>
        <translation>Prova a cegues</translation>
    </message>
    <message>
        <source>X is A or B by chance. In each trial listen to A, B and X as often as you like, then say which one X is. The score tells whether you hear a difference.</source>
        <translation>X és A o B a l’atzar. En cada intent escolteu A, B i X tantes vegades com vulgueu i digueu després quin és X. El resultat indica si sentiu una diferència.</translation>
    </message>
    <message>
        <source>All stems are heard alike, so A and B add up to the same song: there is nothing to tell them apart by. Close this window and solo, mute or fade a stem first.</source>
        <translation>Totes les pistes sonen igual, de manera que A i B sumen la mateixa cançó: res no les distingeix. Tanqueu aquesta finestra i primer poseu una pista en solo, silencieu-la o canvieu-ne el nivell.</translation>
    </message>
    <message>
        <source>Number of trials</source>
        <translation>Nombre d’intents</translation>
    </message>
    <message>
        <source>&amp;Trials:</source>
        <translation>&amp;Intents:</translation>
    </message>
    <message>
        <source>Of two sounds the louder one is liked better, so a test of different levels is a test of levels.</source>
        <translation>De dos sons agrada més el més fort; una prova amb nivells diferents només prova els nivells.</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <comment>A, B or X</comment>
        <translation>Escolta %1</translation>
    </message>
    <message>
        <source>Listen to %1 (key %1)</source>
        <comment>A, B or X</comment>
        <translation>Escolta %1 (tecla %1)</translation>
    </message>
    <message>
        <source>X is %1</source>
        <comment>A or B</comment>
        <translation>X és %1</translation>
    </message>
    <message>
        <source>Answer that X is %1 (%2)</source>
        <comment>A or B; a key</comment>
        <translation>Respon que X és %1 (%2)</translation>
    </message>
    <message>
        <source>Trials that are answered</source>
        <translation>Intents respostos</translation>
    </message>
    <message>
        <source>Keys: A, X and B listen, Shift+A and Shift+B answer, the space bar plays and pauses. The meters of the window rest until the test is over.</source>
        <translation>Tecles: A, X i B escolten, Maj+A i Maj+B responen, la barra espaiadora reprodueix i atura. Els mesuradors de la finestra reposen fins que acabi la prova.</translation>
    </message>
    <message>
        <source>Test &amp;Again</source>
        <translation>P&amp;rova-ho de nou</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reprodueix</translation>
    </message>
    <message>
        <source>The loop from %1 to %2 is repeated.</source>
        <translation>Es repeteix el bucle de %1 a %2.</translation>
    </message>
    <message>
        <source>There is no loop, so what lies between %1 and %2 is repeated. For another passage close this window and set a loop.</source>
        <translation>No hi ha bucle; es repeteix el que hi ha entre %1 i %2. Per a un altre passatge, tanqueu aquesta finestra i definiu un bucle.</translation>
    </message>
    <message>
        <source>The test has ended, because other stems have come into one of the takes.</source>
        <translation>La prova ha acabat perquè una de les preses té altres pistes.</translation>
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
        <translation>I&amp;guala B a A en volum (B %1)</translation>
    </message>
    <message>
        <source>&amp;Make B as loud as A</source>
        <translation>I&amp;guala B a A en volum</translation>
    </message>
    <message>
        <source>Measuring the levels…</source>
        <translation>S’estan mesurant els nivells…</translation>
    </message>
    <message>
        <source>Trial %1 of %2</source>
        <translation>Intent %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 right. Probability of guessing: %3.</source>
        <comment>the last is a number of percents</comment>
        <translation>%1 de %2 correctes. Probabilitat d’encertar a l’atzar: %3.</translation>
    </message>
    <message>
        <source>That is hardly by chance: you hear a difference between A and B.</source>
        <translation>Això difícilment és casualitat: sentiu una diferència entre A i B.</translation>
    </message>
    <message>
        <source>That may well be by chance: the test does not show that you hear a difference. More trials tell more.</source>
        <translation>Bé pot ser casualitat: la prova no mostra que sentiu una diferència. Més intents diuen més.</translation>
    </message>
    <message>
        <source>Blind test</source>
        <translation>Prova a cegues</translation>
    </message>
    <message>
        <source>Levels: %1</source>
        <translation>Nivells: %1</translation>
    </message>
    <message>
        <source>%1: X was %2, answered %3</source>
        <comment>number of the trial; A or B; A or B</comment>
        <translation>%1: X era %2, resposta %3</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::BlindTestButton</name>
    <message>
        <source>Blind test…</source>
        <translation>Prova a cegues…</translation>
    </message>
    <message>
        <source>Find out whether you hear a difference between A and B</source>
        <translation>Esbrineu si sentiu una diferència entre A i B</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ChangesPanel</name>
    <message>
        <source>What changed</source>
        <translation>Què ha canviat</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Pista</translation>
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
        <translation>Mogut, dB</translation>
    </message>
    <message>
        <source>How much stronger the stem is in B than in A</source>
        <translation>Quant més forta és la pista a B que a A</translation>
    </message>
    <message>
        <source>What changed between A and B</source>
        <translation>Què ha canviat entre A i B</translation>
    </message>
    <message>
        <source>A %1 dB, B %2 dB, moved by %3 dB</source>
        <translation>A %1 dB, B %2 dB, mogut %3 dB</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ColourLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <comment>the meaning of the first and of the last colour</comment>
        <translation>Colors de %1 a %2</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::CompareLanes</name>
    <message>
        <source>Difference A − B</source>
        <translation>Diferència A − B</translation>
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
        <translation>%1 no té la pista «%2».</translation>
    </message>
    <message>
        <source>%1, mask</source>
        <comment>name of a stem</comment>
        <translation>%1, màscara</translation>
    </message>
    <message>
        <source>%1, spectrogram</source>
        <comment>name of a stem</comment>
        <translation>%1, espectrograma</translation>
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
        <translation>Diferència entre A i B: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>blue: more in B · red: more in A</source>
        <translation>blau: més a B · vermell: més a A</translation>
    </message>
    <message>
        <source>%1 dB, %2 % of all stems</source>
        <comment>level and share at a point of a picture</comment>
        <translation>%1 dB, %2 % de totes les pistes</translation>
    </message>
    <message>
        <source>Point at a picture to read both takes there.</source>
        <translation>Assenyaleu una imatge per llegir-hi totes dues preses.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::CompareWindow</name>
    <message>
        <source>&amp;A and B</source>
        <translation>&amp;A i B</translation>
    </message>
    <message>
        <source>S&amp;tep by step</source>
        <translation>&amp;Pas a pas</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Desa la imatge…</translation>
    </message>
    <message>
        <source>The picture is being drawn…</source>
        <translation>S’està dibuixant la imatge…</translation>
    </message>
    <message>
        <source>The picture is saved: %1</source>
        <translation>La imatge s’ha desat: %1</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>What is shown of the stem</source>
        <translation>Què es mostra de la pista</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Màscara</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>The take whose filter is shown</source>
        <translation>La presa el filtre de la qual es mostra</translation>
    </message>
    <message>
        <source>Take A</source>
        <translation>Presa A</translation>
    </message>
    <message>
        <source>Take B</source>
        <translation>Presa B</translation>
    </message>
    <message>
        <source>Compare A and B — Stemwright</source>
        <translation>Compara A i B — Stemwright</translation>
    </message>
    <message>
        <source>%1 — Compare A and B — Stemwright</source>
        <translation>%1 — Compara A i B — Stemwright</translation>
    </message>
    <message>
        <source>Mean levels over the loop, %1 to %2.</source>
        <translation>Nivells mitjans al bucle, de %1 a %2.</translation>
    </message>
    <message>
        <source>Mean levels over what is shown, %1 to %2.</source>
        <translation>Nivells mitjans en el que es mostra, de %1 a %2.</translation>
    </message>
    <message>
        <source>%1 of take A (%2) and take B (%3)</source>
        <comment>stem and what is shown of it; names of the takes</comment>
        <translation>%1 de la presa A (%2) i la presa B (%3)</translation>
    </message>
    <message>
        <source>%1 - step by step</source>
        <comment>name of a file; the song</comment>
        <translation>%1 - pas a pas</translation>
    </message>
    <message>
        <source>%1 - A and B</source>
        <comment>name of a file; the song</comment>
        <translation>%1 - A i B</translation>
    </message>
    <message>
        <source>There is only one take to be seen. Press “Keep as take” in the list of takes, then change the model or the filter: the two takes are A and B.</source>
        <translation>Només hi ha una presa per veure. Premeu «Desa com a presa» a la llista de preses i canvieu després el model o el filtre: les dues preses són A i B.</translation>
    </message>
    <message>
        <source>There are no stems yet. Open a song and separate it; then keep that as a take, and make a second one with another model or another filter.</source>
        <translation>Encara no hi ha pistes. Obriu una cançó i separeu-la; deseu-ho com a presa i feu-ne una altra amb un altre model o filtre.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Comparison</name>
    <message>
        <source>level matched, B %1</source>
        <comment>a gain such as +0.3 dB</comment>
        <translation>nivell igualat, B %1</translation>
    </message>
    <message>
        <source>A blind test is running</source>
        <translation>Hi ha una prova a cegues en curs</translation>
    </message>
    <message>
        <source>Difference A − B</source>
        <translation>Diferència A − B</translation>
    </message>
    <message>
        <source>Switch between Takes &amp;A and B</source>
        <translation>Canvia entre les preses &amp;A i B</translation>
    </message>
    <message>
        <source>Hear the &amp;Difference A − B (Hold the Key)</source>
        <translation>Sent la &amp;diferència A − B (manteniu la tecla)</translation>
    </message>
    <message>
        <source>Hear the Song &amp;without the Focused Stem (Hold the Key)</source>
        <translation>Sent la cançó &amp;sense la pista triada (manteniu la tecla)</translation>
    </message>
    <message>
        <source>&amp;Blind Test…</source>
        <translation>&amp;Prova a cegues…</translation>
    </message>
    <message>
        <source>Compare This &amp;Take as A</source>
        <translation>Compara aquesta presa com a A(&amp;T)</translation>
    </message>
    <message>
        <source>Compare This Ta&amp;ke as B</source>
        <translation>Compara aquesta presa com a &amp;B</translation>
    </message>
    <message>
        <source>Two takes can be compared when the song is separated.</source>
        <translation>Es poden comparar dues preses quan la cançó està separada.</translation>
    </message>
    <message>
        <source>There is only one take. Keep it in the list of takes, then change the settings: A and B switch between both.</source>
        <translation>Només hi ha una presa. Deseu-la a la llista de preses i canvieu després els paràmetres: A i B canvien entre totes dues.</translation>
    </message>
    <message>
        <source>A and B still have the same stems. Change the settings of one of them.</source>
        <translation>A i B encara tenen les mateixes pistes. Canvieu els paràmetres d’una d’elles.</translation>
    </message>
    <message>
        <source>A and B cannot be compared, as only one of them has these stems: %1.</source>
        <translation>A i B no es poden comparar, perquè només una té aquestes pistes: %1.</translation>
    </message>
    <message>
        <source>You hear the song without %1</source>
        <translation>Sentiu la cançó sense %1</translation>
    </message>
    <message>
        <source>You hear the difference A − B of %1</source>
        <comment>a stem</comment>
        <translation>Sentiu la diferència A − B de %1</translation>
    </message>
    <message>
        <source>A and B add up to the same song, so their difference is silent; solo a stem</source>
        <translation>A i B sumen la mateixa cançó, de manera que la diferència és silenci; poseu una pista en solo</translation>
    </message>
    <message>
        <source>You hear the difference A − B</source>
        <translation>Sentiu la diferència A − B</translation>
    </message>
    <message>
        <source>You hear %1: %2</source>
        <comment>A or B; name of the take</comment>
        <translation>Sentiu %1: %2</translation>
    </message>
    <message>
        <source>level not matched</source>
        <translation>nivell sense igualar</translation>
    </message>
    <message>
        <source>matching the level…</source>
        <translation>s’està igualant el nivell…</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>the song without a stem</comment>
        <translation>Sense %1</translation>
    </message>
    <message>
        <source>A − B of %1</source>
        <comment>a stem</comment>
        <translation>A − B de %1</translation>
    </message>
    <message>
        <source>same sum: solo a stem</source>
        <comment>of A and B</comment>
        <translation>mateixa suma: poseu una pista en solo</translation>
    </message>
    <message numerus="yes">
        <source>Takes with more than %n stems cannot be compared.</source>
        <translation>
            <numerusform>Les preses amb més de %n pista no es poden comparar.</numerusform>
            <numerusform>Les preses amb més de %n pistes no es poden comparar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::DesktopServices</name>
    <message>
        <source>A song is being separated</source>
        <translation>S’està separant una cançó</translation>
    </message>
    <message>
        <source>The song is separated</source>
        <translation>La cançó està separada</translation>
    </message>
    <message>
        <source>The song could not be separated</source>
        <translation>No s’ha pogut separar la cançó</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::DifferenceContent</name>
    <message>
        <source>%1 % more in B</source>
        <translation>%1 % més a B</translation>
    </message>
    <message>
        <source>%1 % more in A</source>
        <translation>%1 % més a A</translation>
    </message>
    <message>
        <source>%1 dB more in B</source>
        <translation>%1 dB més a B</translation>
    </message>
    <message>
        <source>%1 dB more in A</source>
        <translation>%1 dB més a A</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditBar</name>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>dur</translation>
    </message>
    <message numerus="yes">
        <source>%1 ms, %n semitones</source>
        <comment>how soft an edge is in time and in frequency</comment>
        <translation>
            <numerusform>%1 ms, %n semitò</numerusform>
            <numerusform>%1 ms, %n semitons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <comment>size of the brush</comment>
        <translation>%1 píxels</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mou a</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Força</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Vora</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinzell</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fet</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditMode</name>
    <message>
        <source>No tone sounds there: click on one of its lines</source>
        <translation>Aquí no sona cap to: feu clic en una de les seves línies</translation>
    </message>
    <message>
        <source>&amp;Correct the Focused Lane</source>
        <translation>&amp;Corregeix la pista triada</translation>
    </message>
    <message>
        <source>Select by &amp;Rectangle</source>
        <translation>Selecciona amb &amp;rectangle</translation>
    </message>
    <message>
        <source>Select by &amp;Outline</source>
        <translation>Selecciona amb c&amp;ontorn</translation>
    </message>
    <message>
        <source>Select by &amp;Brush</source>
        <translation>Selecciona amb &amp;pinzell</translation>
    </message>
    <message>
        <source>Select &amp;Harmonics</source>
        <translation>Selecciona &amp;harmònics</translation>
    </message>
    <message>
        <source>Move the &amp;View</source>
        <translation>Mou la &amp;vista</translation>
    </message>
    <message>
        <source>&amp;Move the Selection to the Chosen Stem</source>
        <translation>&amp;Mou la selecció a la pista desitjada</translation>
    </message>
    <message>
        <source>&amp;Keep Only the Selection</source>
        <translation>Conserva només &amp;la selecció</translation>
    </message>
    <message>
        <source>Remove the Selection from &amp;This Stem</source>
        <translation>Treu la selecció d’aques&amp;ta pista</translation>
    </message>
    <message>
        <source>Remove the Selection from the &amp;Song</source>
        <translation>Treu la &amp;selecció de la cançó</translation>
    </message>
    <message>
        <source>Hear On&amp;ly the Selection (Hold the Key)</source>
        <translation>S&amp;ent només la selecció (manteniu la tecla)</translation>
    </message>
    <message>
        <source>Hold Alt to hear only the selection; draw with Shift to add to it, with Ctrl to take away</source>
        <translation>Alt premuda: sentir només la selecció; dibuixar amb Maj: afegir, amb Ctrl: treure</translation>
    </message>
    <message>
        <source>1 correction is for a stem that these do not have, and changes nothing</source>
        <translation>1 correcció és per a una pista que aquí no existeix i no canvia res</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections are for stems that these do not have, and change nothing</source>
        <translation>
            <numerusform>%n correcció és per a una pista que aquí no existeix i no canvia res</numerusform>
            <numerusform>%n correccions són per a pistes que aquí no existeixen i no canvien res</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditPanel</name>
    <message>
        <source>Masks</source>
        <translation>Màscares</translation>
    </message>
    <message>
        <source>Hear only this</source>
        <translation>Sent només això</translation>
    </message>
    <message>
        <source>Keep only this here</source>
        <translation>Conserva només això aquí</translation>
    </message>
    <message>
        <source>Remove from the song</source>
        <translation>Treu de la cançó</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suprimeix</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>A la selecció</translation>
    </message>
    <message>
        <source>As long as this is held down, or Alt in the lane</source>
        <translation>Mentre es mantingui premut, o Alt a la pista</translation>
    </message>
    <message>
        <source>It goes to the residual, which is muted like any other stem</source>
        <translation>Passa al residu, que se silencia com qualsevol altra pista</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correccions</translation>
    </message>
    <message>
        <source>Delete the chosen correction (Delete)</source>
        <translation>Suprimeix la correcció triada (Supr)</translation>
    </message>
    <message>
        <source>Every correction keeps the sum: what one stem gains, the others lose.</source>
        <translation>Cada correcció conserva la suma: el que una pista guanya, les altres ho perden.</translation>
    </message>
    <message>
        <source>Nothing is selected yet: drag across the picture, or press Shift and an arrow in it.</source>
        <translation>Encara no hi ha res seleccionat: arrossegueu per la imatge o premeu-hi Maj i una fletxa.</translation>
    </message>
    <message>
        <source>Move all of it to %1</source>
        <translation>Mou-ho tot a %1</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Treu de %1</translation>
    </message>
    <message>
        <source>Silences the rest of %1; the other stems take it over</source>
        <translation>Silencia la resta de %1; les altres pistes la recullen</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditTools</name>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Rectangle: drag across the part that you mean</source>
        <translation>Rectangle: arrossegueu sobre la part desitjada</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorn</translation>
    </message>
    <message>
        <source>Outline: draw around the part that you mean</source>
        <translation>Contorn: envolteu la part desitjada</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinzell</translation>
    </message>
    <message>
        <source>Brush: paint over the part that you mean</source>
        <translation>Pinzell: pinteu la part desitjada</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Harmònics</translation>
    </message>
    <message>
        <source>Harmonics: draw along the lowest line of a tone; its overtones come with it</source>
        <translation>Harmònics: seguiu la línia més baixa d’un to; els seus harmònics hi van</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Mou la vista</translation>
    </message>
    <message>
        <source>Move the view: drag the picture</source>
        <translation>Mou la vista: arrossegueu la imatge</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EmptyPage</name>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Open a song…</source>
        <translation>Obre una cançó…</translation>
    </message>
    <message>
        <source>Drop a song here</source>
        <translation>Deixeu anar una cançó aquí</translation>
    </message>
    <message>
        <source>It plays at once and is split into vocals, drums, bass and other while you listen.
Nothing leaves this computer.</source>
        <translation>Sona a l’instant i se separa en veu, bateria, baix i altres mentre escolteu.
Res no surt d’aquest ordinador.</translation>
    </message>
    <message>
        <source>Try the demo song</source>
        <translation>Prova la cançó de demostració</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ErrorBar</name>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Tanca el missatge</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EvaluationDock</name>
    <message>
        <source>Evaluation</source>
        <translation>Avaluació</translation>
    </message>
    <message>
        <source>Save the scores…</source>
        <translation>Desa les puntuacions…</translation>
    </message>
    <message>
        <source>&amp;Evaluation</source>
        <translation>A&amp;valuació</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Tria una carpeta…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Tria fitxers…</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Progrés de l’avaluació</translation>
    </message>
    <message>
        <source>The scores are saved: %1</source>
        <translation>Les puntuacions s’han desat: %1</translation>
    </message>
    <message>
        <source>Folder with the true stems</source>
        <translation>Carpeta amb les pistes vertaderes</translation>
    </message>
    <message>
        <source>Files of the true stems</source>
        <translation>Fitxers de les pistes vertaderes</translation>
    </message>
    <message>
        <source>The stems are being scored…</source>
        <translation>S’estan avaluant les pistes…</translation>
    </message>
    <message>
        <source>There are no stems yet: open a song and separate it.</source>
        <translation>Encara no hi ha pistes: obriu una cançó i separeu-la.</translation>
    </message>
    <message>
        <source>Only a part of the song is separated; to be scored, all of it has to be.</source>
        <translation>Només està separada una part de la cançó; per avaluar-la cal que ho estigui tota.</translation>
    </message>
    <message>
        <source>The stems have changed since: these scores are outdated.</source>
        <translation>Les pistes han canviat des de llavors: aquestes puntuacions són antigues.</translation>
    </message>
    <message>
        <source>These scores are outdated; new ones come as soon as the stems are complete.</source>
        <translation>Aquestes puntuacions són antigues; n’hi haurà de noves quan les pistes estiguin completes.</translation>
    </message>
    <message>
        <source>The stems are scored as soon as they are complete.</source>
        <translation>Les pistes s’avaluaran quan estiguin completes.</translation>
    </message>
    <message>
        <source>Scored against “%1”</source>
        <comment>where the true stems are from</comment>
        <translation>Avaluat respecte de «%1»</translation>
    </message>
    <message>
        <source>%1 or its true stem is silent throughout: it has no score but the global one.</source>
        <translation>%1 o la seva pista vertadera és en silenci de cap a cap: només té la puntuació global.</translation>
    </message>
    <message>
        <source>%1 was found by its sound in “%2”.</source>
        <comment>a stem; the file of a true stem</comment>
        <translation>%1 s’ha trobat pel so a «%2».</translation>
    </message>
    <message>
        <source>The true stems hold next to nothing in a part of the spectrum, as those from MP3 or Ogg files do: ISR, SIR and SAR mean little here, in museval as well. SDR is right.</source>
        <translation>Les pistes vertaderes no contenen gairebé res en una part de l’espectre, com les que venen de fitxers MP3 o Ogg: ISR, SIR i SAR diuen poc aquí, també a museval. L’SDR és correcte.</translation>
    </message>
    <message>
        <source>In dB, more is better. Each is the median over the seconds in which all stems sound; point at its name to read what it means.</source>
        <translation>En dB, més és millor. Cada valor és la mediana dels segons en què sonen totes les pistes; assenyaleu-ne el nom per llegir què vol dir.</translation>
    </message>
    <message>
        <source>Drop other true stems here to score against those.</source>
        <translation>Deixeu anar aquí altres pistes vertaderes per avaluar-hi respecte.</translation>
    </message>
    <message>
        <source>Drop the true stems of the song here: a folder with a file for each, named as the stems (“vocals.wav”), or a stem file. How near the stems come to them is then told in numbers.</source>
        <translation>Deixeu anar aquí les pistes vertaderes de la cançó: una carpeta amb un fitxer per a cadascuna, amb el mateix nom («vocals.wav»), o un fitxer stem. Els nombres diran com s’hi acosten les pistes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Score again</source>
        <translation>Torna a avaluar</translation>
    </message>
    <message>
        <source>%1 - scores</source>
        <comment>name of a file; the song</comment>
        <translation>%1 - puntuacions</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportAll</name>
    <message>
        <source>There are no songs in the queue</source>
        <translation>No hi ha cançons a la cua</translation>
    </message>
    <message>
        <source>The model %1 cannot be used. Choose another one in the panel beside the lanes.</source>
        <translation>El model %1 no es pot fer servir. Trieu-ne un altre al plafó del costat de les pistes.</translation>
    </message>
    <message>
        <source>%1 is not on this computer</source>
        <translation>%1 no és en aquest ordinador</translation>
    </message>
    <message>
        <source>The songs cannot be exported into this folder.</source>
        <translation>Les cançons no es poden exportar a aquesta carpeta.</translation>
    </message>
    <message>
        <source>Export All Songs</source>
        <translation>Exporta totes les cançons</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files exist already. Do you want to replace them?</source>
        <translation>
            <numerusform>%n dels fitxers ja existeix. Voleu reemplaçar-lo?</numerusform>
            <numerusform>%n dels fitxers ja existeixen. Voleu reemplaçar-los?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplaça</translation>
    </message>
    <message>
        <source>&amp;Only the Other Songs</source>
        <translation>&amp;Només les altres cançons</translation>
    </message>
    <message>
        <source>Songs are being exported</source>
        <translation>S’estan exportant cançons</translation>
    </message>
    <message numerus="yes">
        <source>%n songs exported</source>
        <translation>
            <numerusform>%n cançó exportada</numerusform>
            <numerusform>%n cançons exportades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n songs exported; the others were cancelled</source>
        <translation>
            <numerusform>%1 de %n cançó exportada; les altres s’han cancel·lat</numerusform>
            <numerusform>%1 de %n cançons exportades; les altres s’han cancel·lat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 songs exported; %n failed</source>
        <translation>
            <numerusform>%1 de %2 cançons exportades; %n ha fallat</numerusform>
            <numerusform>%1 de %2 cançons exportades; %n han fallat</numerusform>
        </translation>
    </message>
    <message>
        <source>The other reasons are in the rows of the queue.</source>
        <translation>Els altres motius són a les files de la cua.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportDialog</name>
    <message>
        <source>&amp;Carry over from the song</source>
        <translation>&amp;Copia de la cançó</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporta</translation>
    </message>
    <message>
        <source>Karaoke</source>
        <translation>Karaoke</translation>
    </message>
    <message>
        <source>The song without vocals</source>
        <translation>La cançó sense veu</translation>
    </message>
    <message>
        <source>Acapella</source>
        <translation>A cappella</translation>
    </message>
    <message>
        <source>Vocals alone</source>
        <translation>Només la veu</translation>
    </message>
    <message>
        <source>My remix</source>
        <translation>La meva remescla</translation>
    </message>
    <message>
        <source>What you hear now: faders, balance, mutes</source>
        <translation>El que sentiu ara: faders, balanç, silencis</translation>
    </message>
    <message>
        <source>Single stems</source>
        <translation>Pistes individuals</translation>
    </message>
    <message>
        <source>One file for each stem</source>
        <translation>Un fitxer per pista</translation>
    </message>
    <message>
        <source>This song was separated by a model without vocals.</source>
        <translation>Aquesta cançó s’ha separat amb un model sense veu.</translation>
    </message>
    <message>
        <source>Lower all files together</source>
        <translation>Abaixa tots els fitxers per igual</translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation>Cançó sencera</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profunditat</translation>
    </message>
    <message>
        <source>Peaks above full scale</source>
        <translation>Pics per sobre del màxim</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Carry over tags and cover from the song</source>
        <translation>Copia les etiquetes i la portada de la cançó</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom del fitxer</translation>
    </message>
    <message>
        <source>{song}, {outcome} and {stem} are replaced</source>
        <translation>{song}, {outcome} i {stem} se substitueixen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Tria una carpeta</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>P&amp;rofunditat</translation>
    </message>
    <message>
        <source>&amp;Peaks above full scale</source>
        <translation>&amp;Pics per sobre del màxim</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Interval</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>C&amp;arpeta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Tags and cover</source>
        <translation>Etiquetes i portada</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>Carpeta per als fitxers</translation>
    </message>
    <message>
        <source>16 bit, dithered</source>
        <translation>16 bits, amb dither</translation>
    </message>
    <message>
        <source>24 bit, dithered</source>
        <translation>24 bits, amb dither</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 bits de coma flotant</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Alta qualitat</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>El nom és buit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1 i %n més</numerusform>
            <numerusform>%1 i %n més</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · up to %2 · as the source: %3 Hz</source>
        <translation>%1 · fins a %2 · com l’original: %3 Hz</translation>
    </message>
    <message>
        <source>Stem file</source>
        <translation>Fitxer Stem</translation>
    </message>
    <message>
        <source>.stem.mp4 for DJ programs</source>
        <translation>.stem.mp4 per a programes de DJ</translation>
    </message>
    <message>
        <source>A stem file needs drums, bass, other and vocals, in stereo with 44,100 or 48,000 Hz.</source>
        <translation>Un fitxer Stem necessita bateria, baix, altres i veu, en estèreo a 44.100 o 48.000 Hz.</translation>
    </message>
    <message>
        <source>Turn them down where they are</source>
        <translation>Abaixa’ls allà on són</translation>
    </message>
    <message>
        <source>AAC, for every program</source>
        <translation>AAC, per a qualsevol programa</translation>
    </message>
    <message>
        <source>ALAC, lossless</source>
        <translation>ALAC, sense pèrdua</translation>
    </message>
    <message>
        <source>Export All Songs</source>
        <translation>Exporta totes les cançons</translation>
    </message>
    <message>
        <source>The faders are those of the open song; the other songs are exported as they are separated.</source>
        <translation>Els faders són els de la cançó oberta; les altres s’exporten tal com se separen.</translation>
    </message>
    <message>
        <source>Separated: %1 to %2</source>
        <comment>from when to when</comment>
        <translation>Separat: de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and so on, for %n songs</source>
        <translation>
            <numerusform>%1 i així successivament, per a %n cançó</numerusform>
            <numerusform>%1 i així successivament, per a %n cançons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportFlow</name>
    <message>
        <source>The export was cancelled</source>
        <translation>L’exportació s’ha cancel·lat</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>L’exportació ha fallat</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporta</translation>
    </message>
    <message>
        <source>A file with this name exists already. Do you want to replace it?</source>
        <translation>Ja existeix un fitxer amb aquest nom. Voleu reemplaçar-lo?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplaça</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportat a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files exported to %1</source>
        <translation>
            <numerusform>%n fitxer exportat a %1</numerusform>
            <numerusform>%n fitxers exportats a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lowered by %1 so that nothing is cut off</source>
        <translation>abaixat %1 perquè no es retalli res</translation>
    </message>
    <message numerus="yes">
        <source>%n samples were cut off at full scale</source>
        <translation>
            <numerusform>%n mostra s’ha retallat al màxim</numerusform>
            <numerusform>%n mostres s’han retallat al màxim</numerusform>
        </translation>
    </message>
    <message>
        <source>peaks turned down by %1 at the most</source>
        <translation>pics abaixats %1 com a màxim</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::FigureSaver</name>
    <message>
        <source>Save the picture as</source>
        <translation>Anomena i desa la imatge</translation>
    </message>
    <message>
        <source>PNG pictures (%1)</source>
        <translation>Imatges PNG (%1)</translation>
    </message>
    <message>
        <source>SVG drawings (%1)</source>
        <translation>Dibuixos SVG (%1)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::FilterEffect</name>
    <message>
        <source>What no stem explains: %1</source>
        <translation>El que cap pista no explica: %1</translation>
    </message>
    <message>
        <source>Since the last change: %1</source>
        <translation>Des de l’últim canvi: %1</translation>
    </message>
    <message>
        <source>Against 0 iterations: %1</source>
        <translation>Respecte a 0 iteracions: %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::FilterPanel</name>
    <message>
        <source>Soft mask</source>
        <translation>Màscara suau</translation>
    </message>
    <message>
        <source>More iterations take longer; less leaks from stem to stem, and artefacts may grow.</source>
        <translation>Més iteracions triguen més; es filtra menys d’una pista a l’altra i els artefactes poden augmentar.</translation>
    </message>
    <message>
        <source>How much of the song the filter sees at once. In a short window it follows what moves; in a long one it knows better where each stem sits.</source>
        <translation>Quanta part de la cançó veu el filtre alhora. En una finestra curta segueix el que es mou; en una de llarga sap millor on és cada pista.</translation>
    </message>
    <message>
        <source>The filter starts from shares of the song instead of the loudness that the model estimated.</source>
        <translation>El filtre parteix de proporcions de la cançó en lloc del volum que ha estimat el model.</translation>
    </message>
    <message>
        <source>What becomes of the sound that no stem explains. Whatever is chosen, all stems together give the song.</source>
        <translation>Què passa amb el so que cap pista no explica. Es triï el que es triï, totes les pistes juntes donen la cançó.</translation>
    </message>
    <message>
        <source>Is a stem of its own</source>
        <translation>És una pista pròpia</translation>
    </message>
    <message>
        <source>Is spread over the stems</source>
        <translation>Es reparteix entre les pistes</translation>
    </message>
    <message>
        <source>Is a source of the filter</source>
        <translation>És una font del filtre</translation>
    </message>
    <message>
        <source>Window of the filter</source>
        <translation>Finestra del filtre</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residu</translation>
    </message>
    <message>
        <source>Wiener iterations</source>
        <translation>Iteracions de Wiener</translation>
    </message>
    <message>
        <source>%1 slices, about %2 s</source>
        <translation>%1 columnes, uns %2 s</translation>
    </message>
    <message>
        <source>The whole song</source>
        <translation>Tota la cançó</translation>
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
        <translation>Ajuda de l’Stemwright</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contingut</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Enrere</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>En&amp;davant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::IterationSlider</name>
    <message>
        <source>Iterations of the Wiener filter</source>
        <translation>Iteracions del filtre de Wiener</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 iteració</translation>
    </message>
    <message numerus="yes">
        <source>%n iterations</source>
        <translation>
            <numerusform>%n iteració</numerusform>
            <numerusform>%n iteracions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ready</source>
        <comment>iterations</comment>
        <translation>%1, a punt</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LaneKindButton</name>
    <message>
        <source>Waveform</source>
        <translation>Forma d’ona</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Màscara</translation>
    </message>
    <message>
        <source>Masked spectrogram</source>
        <translation>Espectrograma emmascarat</translation>
    </message>
    <message>
        <source>Waveform over spectrogram</source>
        <translation>Forma d’ona sobre espectrograma</translation>
    </message>
    <message>
        <source>What this lane shows</source>
        <translation>Què mostra aquesta pista</translation>
    </message>
    <message>
        <source>This lane shows: %1</source>
        <comment>what a lane shows</comment>
        <translation>Aquesta pista mostra: %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LaneView</name>
    <message>
        <source>%1 % is there. It is heard. %2</source>
        <comment>percent; which part of the song is shown</comment>
        <translation>N’hi ha un %1 %. Se sent. %2</translation>
    </message>
    <message>
        <source>%1 % is there. It is not heard. %2</source>
        <comment>percent; which part of the song is shown</comment>
        <translation>N’hi ha un %1 %. No se sent. %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>It is soloed.</source>
        <translation>En solo.</translation>
    </message>
    <message>
        <source>It is muted.</source>
        <translation>Silenciada.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LanesMenu</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarítmica</translation>
    </message>
    <message>
        <source>&amp;Mel</source>
        <translation>&amp;Mel</translation>
    </message>
    <message>
        <source>L&amp;inear</source>
        <translation>L&amp;ineal</translation>
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
        <translation>&amp;Gris</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Alt con&amp;trast</translation>
    </message>
    <message>
        <source>In &amp;Hertz</source>
        <translation>En &amp;hertzs</translation>
    </message>
    <message>
        <source>As &amp;Notes</source>
        <translation>En &amp;notes</translation>
    </message>
    <message>
        <source>From %1 dB</source>
        <translation>Des de %1 dB</translation>
    </message>
    <message>
        <source>%1 Samples</source>
        <translation>%1 mostres</translation>
    </message>
    <message>
        <source>La&amp;nes Show</source>
        <translation>Les pistes &amp;mostren</translation>
    </message>
    <message>
        <source>&amp;Waveforms</source>
        <translation>&amp;Formes d’ona</translation>
    </message>
    <message>
        <source>&amp;Spectrograms</source>
        <translation>&amp;Espectrogrames</translation>
    </message>
    <message>
        <source>&amp;Masks</source>
        <translation>&amp;Màscares</translation>
    </message>
    <message>
        <source>Masked Sp&amp;ectrograms</source>
        <translation>Espectro&amp;grames emmascarats</translation>
    </message>
    <message>
        <source>Waveforms o&amp;ver Spectrograms</source>
        <translation>Formes d’ona &amp;sobre espectrogrames</translation>
    </message>
    <message>
        <source>&amp;Frequencies</source>
        <translation>&amp;Freqüències</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colors</translation>
    </message>
    <message>
        <source>&amp;Levels</source>
        <translation>&amp;Nivells</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Finest&amp;ra</translation>
    </message>
    <message>
        <source>Up to %1 dB</source>
        <translation>Fins a %1 dB</translation>
    </message>
    <message>
        <source>Spectro&amp;grams</source>
        <translation>Espectro&amp;grames</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LevelMeter</name>
    <message>
        <source>%1, full scale was passed</source>
        <translation>%1, s’ha superat el màxim</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ListenSwitch</name>
    <message>
        <source>Stems</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Listen to the stems</source>
        <translation>Escolta les pistes</translation>
    </message>
    <message>
        <source>Listen to the stems through their strips (B)</source>
        <translation>Escolta les pistes a través dels seus canals (B)</translation>
    </message>
    <message>
        <source>Listen to the original</source>
        <translation>Escolta l’original</translation>
    </message>
    <message>
        <source>Listen to the song as it came, as loud as the stems together (B)</source>
        <translation>Escolta la cançó tal com era, tan forta com les pistes juntes (B)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LoopEdits</name>
    <message>
        <source>Set loop</source>
        <translation>Estableix el bucle</translation>
    </message>
    <message>
        <source>Remove loop</source>
        <translation>Treu el bucle</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LoudnessDisplay</name>
    <message>
        <source>Loudness and true peak; press to measure anew</source>
        <translation>Sonoritat i pic real; premeu per mesurar de nou</translation>
    </message>
    <message>
        <source>&lt;p&gt;Loudness of what you hear: of the last 400 ms, and since play began (LUFS). Below it the highest true peak (dBTP), which counts what lies between the samples; beyond 0 it is marked, as a device or a file may cut it off.&lt;/p&gt;&lt;p&gt;A click measures anew.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sonoritat del que sentiu: dels últims 400 ms i des que ha començat la reproducció (LUFS). A sota, el pic real més alt (dBTP), que compta el que hi ha entre les mostres; per sobre de 0 es marca, ja que un dispositiu o un fitxer pot retallar-lo.&lt;/p&gt;&lt;p&gt;Un clic mesura de nou.&lt;/p&gt;</translation>
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
        <translation>Sonoritat des que ha començat la reproducció %1 LUFS, pic real %2 dBTP: per sobre del màxim</translation>
    </message>
    <message>
        <source>Loudness since play began %1 LUFS, true peak %2 dBTP</source>
        <translation>Sonoritat des que ha començat la reproducció %1 LUFS, pic real %2 dBTP</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MainWindow</name>
    <message>
        <source>Opening %1</source>
        <translation>S’està obrint %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>A punt</translation>
    </message>
    <message>
        <source>The separation stopped</source>
        <translation>La separació s’ha aturat</translation>
    </message>
    <message>
        <source>The separation was cancelled</source>
        <translation>La separació s’ha cancel·lat</translation>
    </message>
    <message>
        <source>About Stemwright</source>
        <translation>Quant a l’Stemwright</translation>
    </message>
    <message>
        <source>Stemwright %1 splits songs into stems on your own computer. Nothing leaves it.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>L’Stemwright %1 separa cançons en pistes al vostre ordinador. Res no en surt.

Programari lliure sota la Llicència Pública General de GNU, versió 3 o posterior.</translation>
    </message>
    <message>
        <source>The project is saved</source>
        <translation>El projecte s’ha desat</translation>
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
        <translation>S’està carregant el model %1</translation>
    </message>
    <message>
        <source>The model %1 cannot be used. Choose another one in the panel beside the lanes.</source>
        <translation>El model %1 no es pot fer servir. Trieu-ne un altre al plafó del costat de les pistes.</translation>
    </message>
    <message>
        <source>Separated with %1</source>
        <translation>Separada amb %1</translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>progress and name of the song</comment>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>The project&apos;s model %1 cannot be used here; %2 takes its place.</source>
        <translation>El model del projecte, %1, no es pot fer servir aquí; %2 n’ocupa el lloc.</translation>
    </message>
    <message>
        <source>Separated with %1: %2 to %3</source>
        <comment>model; from when to when</comment>
        <translation>Separada amb %1: de %2 a %3</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Plafons</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fitxer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualització</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducció</translation>
    </message>
    <message>
        <source>&amp;Stems</source>
        <translation>&amp;Pistes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Obre…</translation>
    </message>
    <message>
        <source>&amp;Close Song</source>
        <translation>&amp;Tanca la cançó</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Surt</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Amplia</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Redueix</translation>
    </message>
    <message>
        <source>Whole &amp;Song</source>
        <translation>&amp;Cançó sencera</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>Tema &amp;fosc</translation>
    </message>
    <message>
        <source>&amp;Light Theme</source>
        <translation>Tema c&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Play or Pause</source>
        <translation>&amp;Reprodueix o posa en pausa</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Bucle</translation>
    </message>
    <message>
        <source>Loop &amp;from Here</source>
        <translation>Inici del bucle &amp;aquí</translation>
    </message>
    <message>
        <source>Loop &amp;to Here</source>
        <translation>Fi&amp;nal del bucle aquí</translation>
    </message>
    <message>
        <source>To the &amp;Start</source>
        <translation>A l’&amp;inici</translation>
    </message>
    <message>
        <source>To the &amp;End</source>
        <translation>Al &amp;final</translation>
    </message>
    <message>
        <source>One Second &amp;Back</source>
        <translation>Enrere un &amp;segon</translation>
    </message>
    <message>
        <source>One Second &amp;On</source>
        <translation>Endavant un se&amp;gon</translation>
    </message>
    <message>
        <source>Five Seconds B&amp;ack</source>
        <translation>&amp;Enrere cinc segons</translation>
    </message>
    <message>
        <source>Five Seconds O&amp;n</source>
        <translation>En&amp;davant cinc segons</translation>
    </message>
    <message>
        <source>Mute Stem %1</source>
        <translation>Silencia la pista %1</translation>
    </message>
    <message>
        <source>Solo Stem %1</source>
        <translation>Pista %1 en solo</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Dreceres de teclat…</translation>
    </message>
    <message>
        <source>&amp;About Stemwright</source>
        <translation>&amp;Quant a l’Stemwright</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silencia %1</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 en solo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporta…</translation>
    </message>
    <message>
        <source>Stemwright &amp;Help</source>
        <translation>&amp;Ajuda de l’Stemwright</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>&amp;Desa el projecte</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Desa el projecte &amp;com a…</translation>
    </message>
    <message>
        <source>Separate &amp;Again</source>
        <translation>Separa de &amp;nou</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel·la</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Models…</translation>
    </message>
    <message>
        <source>Listen to the O&amp;riginal</source>
        <translation>Esc&amp;olta l’original</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edita</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfés</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refés</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Desfés: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Refés: %1</translation>
    </message>
    <message>
        <source>Sepa&amp;ration</source>
        <translation>&amp;Separació</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Obre un &amp;recent</translation>
    </message>
    <message>
        <source>Move the Focused Stem &amp;Up</source>
        <translation>Mou am&amp;unt la pista enfocada</translation>
    </message>
    <message>
        <source>Move the Focused Stem &amp;Down</source>
        <translation>Mou a&amp;vall la pista enfocada</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuració…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Alt con&amp;trast</translation>
    </message>
    <message>
        <source>&amp;Previous Lane</source>
        <translation>Pista &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next Lane</source>
        <translation>Pista &amp;següent</translation>
    </message>
    <message>
        <source>Mute the &amp;Focused Stem</source>
        <translation>Si&amp;lencia la pista enfocada</translation>
    </message>
    <message>
        <source>Export A&amp;ll Queued Songs…</source>
        <translation>Exporta totes &amp;les cançons de la cua…</translation>
    </message>
    <message>
        <source>Separate Only the &amp;Loop</source>
        <translation>Separa només el &amp;bucle</translation>
    </message>
    <message>
        <source>&amp;Solo the Focused Stem</source>
        <translation>Pista enfocada en s&amp;olo</translation>
    </message>
    <message>
        <source>&amp;Copy the Focused Stem as File</source>
        <translation>&amp;Copia la pista enfocada com a fitxer</translation>
    </message>
    <message>
        <source>Correct the &amp;Masks</source>
        <translation>Corregeix les &amp;màscares</translation>
    </message>
    <message>
        <source>&amp;Keep as Take</source>
        <translation>&amp;Desa com a presa</translation>
    </message>
    <message>
        <source>Pre&amp;vious Take</source>
        <translation>Presa an&amp;terior</translation>
    </message>
    <message>
        <source>Ne&amp;xt Take</source>
        <translation>Presa seg&amp;üent</translation>
    </message>
    <message>
        <source>&amp;Fewer Iterations</source>
        <translation>Men&amp;ys iteracions</translation>
    </message>
    <message>
        <source>M&amp;ore Iterations</source>
        <translation>Més &amp;iteracions</translation>
    </message>
    <message>
        <source>&amp;Open the Demo Song</source>
        <translation>&amp;Obre la cançó de demostració</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MixerEdits</name>
    <message>
        <source>Level of %1</source>
        <translation>Nivell de %1</translation>
    </message>
    <message>
        <source>Balance of %1</source>
        <translation>Balanç de %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silencia %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Reactiva %1</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 en solo</translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation>Treu el solo de %1</translation>
    </message>
    <message>
        <source>Solo %1 alone</source>
        <translation>Només %1 en solo</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Canvia el nom de %1</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Color de %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mou %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restableix %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MixerModel</name>
    <message>
        <source>Vocals</source>
        <translation>Veu</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Baix</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altres</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residu</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ModelsDialog</name>
    <message>
        <source>&amp;Get</source>
        <translation>&amp;Obtén</translation>
    </message>
    <message>
        <source>Cancel &amp;download</source>
        <translation>Cancel·la la &amp;baixada</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Suprimeix…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Mida</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Llicència</translation>
    </message>
    <message>
        <source>SDR (dB)</source>
        <translation>SDR (dB)</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>The publishers&apos; own figures, in the order of the stems; higher is better</source>
        <translation>Xifres dels mateixos editors, en l’ordre de les pistes; com més alt, millor</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixada</translation>
    </message>
    <message>
        <source>Use a file or f&amp;older</source>
        <translation>&amp;Usa un fitxer o una carpeta</translation>
    </message>
    <message>
        <source>&amp;File of weights…</source>
        <translation>&amp;Fitxer de pesos…</translation>
    </message>
    <message>
        <source>F&amp;older of a model…</source>
        <translation>&amp;Carpeta d’un model…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tanca</translation>
    </message>
    <message>
        <source>Downloads come from the publishers, are checked against fixed sums and never run any code.</source>
        <translation>Les baixades venen dels editors, es comproven amb sumes fixes i no executen mai cap codi.</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation>No ha funcionat: %1</translation>
    </message>
    <message>
        <source>is being fetched</source>
        <translation>s’està baixant</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrat</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ a punt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>malmès</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no hi és</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>vostre</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>Obtén %1</translation>
    </message>
    <message>
        <source>The licence of this model is %1. Do you accept it?</source>
        <translation>La llicència d’aquest model és %1. L’accepteu?</translation>
    </message>
    <message>
        <source>&amp;Accept and get</source>
        <translation>&amp;Accepta i obtén</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Suprimeix %1</translation>
    </message>
    <message>
        <source>Do you want to delete the files of %1 from this computer?</source>
        <translation>Voleu suprimir els fitxers de %1 d’aquest ordinador?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Suprimeix</translation>
    </message>
    <message>
        <source>File of Weights</source>
        <translation>Fitxer de pesos</translation>
    </message>
    <message>
        <source>Folder of a Model</source>
        <translation>Carpeta d’un model</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ObjectivePlot</name>
    <message>
        <source>Objective of the filter over its iterations</source>
        <translation>Objectiu del filtre al llarg de les iteracions</translation>
    </message>
    <message>
        <source>How badly the stems&apos; model explains the song after each iteration: the lower, the better. The ring is the present count.</source>
        <translation>Com de malament el model de les pistes explica la cançó després de cada iteració: com més baix, millor. L’anell és el nombre actual.</translation>
    </message>
    <message>
        <source>From 0 iterations on: %1</source>
        <translation>Des de 0 iteracions: %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Overview</name>
    <message>
        <source>Overview of the song</source>
        <translation>Vista general de la cançó</translation>
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
        <translation>Cap dispositiu de so</translation>
    </message>
    <message>
        <source>The sound device is gone</source>
        <translation>El dispositiu de so ha desaparegut</translation>
    </message>
    <message>
        <source>The system&apos;s sound does not answer; start the program again</source>
        <translation>El so del sistema no respon; reinicieu el programa</translation>
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
        <translation>Desa el projecte</translation>
    </message>
    <message>
        <source>Stemwright projects (*.stemwright)</source>
        <translation>Projectes de l’Stemwright (*.stemwright)</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Voleu desar els canvis de «%1»?</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>Es perdran si no els deseu.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open the version before it?</source>
        <translation>«%1» està malmès. Voleu obrir la versió anterior?</translation>
    </message>
    <message>
        <source>Open the Version Before</source>
        <translation>Obre la versió anterior</translation>
    </message>
    <message>
        <source>The song of the project was not found. Where is it?</source>
        <translation>No s’ha trobat la cançó del projecte. On és?</translation>
    </message>
    <message>
        <source>“%1” is neither where it was nor in the project&apos;s folder, or its content has changed.</source>
        <translation>«%1» no és on era ni a la carpeta del projecte, o el seu contingut ha canviat.</translation>
    </message>
    <message>
        <source>Choose the Song…</source>
        <translation>Tria la cançó…</translation>
    </message>
    <message>
        <source>Choose the Song of the Project</source>
        <translation>Tria la cançó del projecte</translation>
    </message>
    <message>
        <source>Go on with unsaved work on “%1”?</source>
        <translation>Voleu continuar amb la feina no desada de «%1»?</translation>
    </message>
    <message>
        <source>Stemwright ended before it was saved. It was kept on %1. What you decline stays on the disk for 7 days.</source>
        <translation>L’Stemwright es va tancar abans de desar-la. Es va conservar el %1. El que rebutgeu es queda 7 dies al disc.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recupera</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rebutja</translation>
    </message>
    <message>
        <source>Open Songs or a Project</source>
        <translation>Obre cançons o un projecte</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::QueueDock</name>
    <message>
        <source>Queue</source>
        <translation>Cua</translation>
    </message>
    <message>
        <source>Songs in the queue</source>
        <translation>Cançons a la cua</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message>
        <source>Open this song, or try it again (Enter)</source>
        <translation>Obre aquesta cançó o torna-ho a provar (Retorn)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Mou amunt (Alt+Amunt)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Mou avall (Alt+Avall)</translation>
    </message>
    <message>
        <source>Take out of the queue (Delete)</source>
        <translation>Treu de la cua (Supr)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>C&amp;ua</translation>
    </message>
    <message>
        <source>Separate &amp;waiting songs</source>
        <translation>Separa &amp;les cançons en espera</translation>
    </message>
    <message>
        <source>Once the open song is done, what takes longest is computed for the songs that wait, so that they open quickly.</source>
        <translation>Quan la cançó oberta està a punt, es calcula el que triga més de les cançons en espera, perquè s’obrin de pressa.</translation>
    </message>
    <message>
        <source>&amp;Cancel the export</source>
        <translation>Cancel·la l’expor&amp;tació</translation>
    </message>
    <message>
        <source>Songs that are exported already stay</source>
        <translation>Les cançons ja exportades es conserven</translation>
    </message>
    <message>
        <source>Separates and exports every song of the queue</source>
        <translation>Separa i exporta cada cançó de la cua</translation>
    </message>
    <message>
        <source>Stop the work on this song (Backspace)</source>
        <translation>Atura la feina amb aquesta cançó (Retrocés)</translation>
    </message>
    <message>
        <source>E&amp;xport all as…</source>
        <translation>E&amp;xporta-ho tot com a…</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::QueueFlow</name>
    <message>
        <source>%1: its song, %2, is not there.</source>
        <translation>%1: la seva cançó, %2, no hi és.</translation>
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
        <translation>! %1: no es pot obrir</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, oberta</translation>
    </message>
    <message>
        <source>%1, separated</source>
        <translation>%1, separada</translation>
    </message>
    <message>
        <source>%1, cannot be opened: %2</source>
        <translation>%1, no es pot obrir: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — separating, %2 %</source>
        <translation>%1: s’està separant, %2 %</translation>
    </message>
    <message>
        <source>%1 — separated ahead</source>
        <translation>%1: separada per endavant</translation>
    </message>
    <message>
        <source>! %1 — not separated</source>
        <translation>! %1: no separada</translation>
    </message>
    <message>
        <source>%1 — to be exported</source>
        <translation>%1: per exportar</translation>
    </message>
    <message>
        <source>%1 — exporting, %2 %</source>
        <translation>%1: s’està exportant, %2 %</translation>
    </message>
    <message>
        <source>%1 — exported</source>
        <translation>%1: exportada</translation>
    </message>
    <message>
        <source>! %1 — not exported</source>
        <translation>! %1: no exportada</translation>
    </message>
    <message>
        <source>%1 — cancelled</source>
        <translation>%1: cancel·lada</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ScoreLane</name>
    <message>
        <source>SDR of %1 over time</source>
        <translation>SDR de %1 al llarg del temps</translation>
    </message>
    <message>
        <source>SDR here %1, median %2</source>
        <translation>SDR aquí %1, mediana %2</translation>
    </message>
    <message>
        <source>SDR median %1</source>
        <translation>SDR, mediana %1</translation>
    </message>
    <message>
        <source>%1 (outdated)</source>
        <comment>scores of stems that have changed since</comment>
        <translation>%1 (antic)</translation>
    </message>
    <message>
        <source>%1: SDR %2</source>
        <comment>a moment of the song; a score</comment>
        <translation>%1: SDR %2</translation>
    </message>
    <message>
        <source>%1: not scored, as a stem is silent here</source>
        <translation>%1: no s’avalua, perquè una pista és aquí en silenci</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ScoreSaver</name>
    <message>
        <source>Save the scores as</source>
        <translation>Desa les puntuacions com a</translation>
    </message>
    <message>
        <source>All frames, as museval writes them (%1)</source>
        <translation>Tots els trams, com els escriu museval (%1)</translation>
    </message>
    <message>
        <source>Table of the medians (%1)</source>
        <translation>Taula de les medianes (%1)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ScoreTable</name>
    <message>
        <source>Stem</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>The stem as the model made it</source>
        <translation>La pista tal com l’ha feta el model</translation>
    </message>
    <message>
        <source>Signal to distortion: how much louder the true stem is than everything that is wrong. 0 dB: as loud. The median over the seconds of the song, as museval and SiSEC have it.</source>
        <translation>Senyal a distorsió: quant més forta és la pista vertadera que tot el que és erroni. 0 dB: igual de forta. La mediana dels segons de la cançó, com a museval i SiSEC.</translation>
    </message>
    <message>
        <source>Image to spatial distortion: how well colour and place in the stereo picture are kept.</source>
        <translation>Imatge a distorsió espacial: fins a quin punt es conserven el timbre i el lloc en la imatge estèreo.</translation>
    </message>
    <message>
        <source>Signal to interference: how little is heard of the other stems.</source>
        <translation>Senyal a interferència: que poc se sent de les altres pistes.</translation>
    </message>
    <message>
        <source>Signal to artefacts: how little is heard that is in none of the true stems.</source>
        <translation>Senyal a artefactes: que poc se sent que no sigui en cap de les pistes vertaderes.</translation>
    </message>
    <message>
        <source>The SDR over the whole song at once, as the MDX challenges have it: loud places count most.</source>
        <translation>L’SDR de tota la cançó alhora, com als concursos MDX: els passatges forts compten més.</translation>
    </message>
    <message>
        <source>Scores of the stems in dB</source>
        <translation>Puntuacions de les pistes en dB</translation>
    </message>
    <message>
        <source>SDR %1, ISR %2, SIR %3, SAR %4, global SDR %5 dB</source>
        <translation>SDR %1, ISR %2, SIR %3, SAR %4, SDR global %5 dB</translation>
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
        <translation>Selecció de %1 a %2, de %3 a %4 hertzs.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SeparationDock</name>
    <message>
        <source>Separation</source>
        <translation>Separació</translation>
    </message>
    <message>
        <source>Separate &amp;again</source>
        <translation>Separa de &amp;nou</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>&amp;More models…</source>
        <translation>&amp;Més models…</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odel</translation>
    </message>
    <message>
        <source>Se&amp;paration Panel</source>
        <translation>&amp;Plafó de separació</translation>
    </message>
    <message>
        <source>These stems were made by %1.</source>
        <translation>Aquestes pistes les ha fetes %1.</translation>
    </message>
    <message>
        <source>Separates the open song once more, by what is chosen here</source>
        <translation>Separa de nou la cançó oberta segons el que s’ha triat aquí</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (no és en aquest ordinador)</translation>
    </message>
    <message>
        <source>This model is not on this computer. Choose another one, or get it with “More models…”.</source>
        <translation>Aquest model no és en aquest ordinador. Trieu-ne un altre o obteniu-lo amb «Més models…».</translation>
    </message>
    <message>
        <source>Separate only the loop</source>
        <translation>Separa només el bucle</translation>
    </message>
    <message>
        <source>Separates the loop alone, as a trial or because that is all you want</source>
        <translation>Separa només el bucle, com a prova o perquè no en voleu més</translation>
    </message>
    <message>
        <source>Other settings of the filter need “Separate again”.</source>
        <translation>Altres paràmetres del filtre necessiten «Separa de nou».</translation>
    </message>
    <message>
        <source>Some of them still follow the former settings: move a setting, or choose “Separate again”.</source>
        <translation>Algunes encara segueixen els paràmetres anteriors: moveu-ne un o trieu «Separa de nou».</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SettingsDialog</name>
    <message>
        <source>%1 is not the full path of a folder.</source>
        <translation>%1 no és el camí complet d’una carpeta.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existeix.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 no és una carpeta.</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation>No teniu permís per escriure a %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuració</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Dispositiu de so</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Dispositiu:</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Separació</translation>
    </message>
    <message>
        <source>&amp;Separate a song as soon as it is open</source>
        <translation>&amp;Separa una cançó tan bon punt s’obri</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Fosc</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clar</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alt contrast</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Llengua</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Com el sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Llengua:</translation>
    </message>
    <message>
        <source>Another language is shown when Stemwright is started again.</source>
        <translation>Una altra llengua es mostra quan Stemwright torna a començar.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Memòria cau</translation>
    </message>
    <message>
        <source>Largest size of the cache in GiB</source>
        <translation>Mida màxima de la memòria cau en GiB</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>&amp;At most:</source>
        <translation>C&amp;om a màxim:</translation>
    </message>
    <message>
        <source>Used:</source>
        <translation>En ús:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>C&amp;arpeta:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Tr&amp;ia…</translation>
    </message>
    <message>
        <source>Folder of the cache</source>
        <translation>Carpeta de la memòria cau</translation>
    </message>
    <message>
        <source>The system&apos;s folder for caches</source>
        <translation>La carpeta del sistema per a memòries cau</translation>
    </message>
    <message>
        <source>Another folder is used when Stemwright is started again.</source>
        <translation>Una altra carpeta s’utilitza quan Stemwright torna a començar.</translation>
    </message>
    <message>
        <source>The new folder is used when Stemwright is started again.</source>
        <translation>La carpeta nova s’utilitza quan Stemwright torna a començar.</translation>
    </message>
    <message>
        <source>Clear Cache</source>
        <translation>Buida la memòria cau</translation>
    </message>
    <message>
        <source>Clear the cache? Songs that were separated before will take as long as the first time.</source>
        <translation>Voleu buidar la memòria cau? Les cançons ja separades trigaran tant com la primera vegada.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Buida</translation>
    </message>
    <message>
        <source>&amp;Wait with play until the stems are there</source>
        <translation>&amp;Espera les pistes abans de reproduir</translation>
    </message>
    <message>
        <source>Otherwise the original is heard until then.</source>
        <translation>Si no, fins aleshores se sent l’original.</translation>
    </message>
    <message>
        <source>Cl&amp;ear Cache…</source>
        <translation>&amp;Buida la memòria cau…</translation>
    </message>
    <message>
        <source>What is kept here lets a song open with its stems, or be separated again in less time.</source>
        <translation>El que es desa aquí permet obrir una cançó amb les seves pistes o separar-la de nou en menys temps.</translation>
    </message>
    <message>
        <source>Largest size of the stems of takes in GiB</source>
        <translation>Mida màxima de les pistes de preses en GiB</translation>
    </message>
    <message>
        <source>Ste&amp;ms of takes:</source>
        <translation>Pis&amp;tes de preses:</translation>
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
        <translation>&amp;Assigna</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Suprimeix</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Dreceres de teclat</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Cerca una acció o una tecla</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Accions i les seves tecles</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acció</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tecles</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>Tecles noves per a l’acció triada</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>&amp;Tecles noves:</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. Assigning takes them from there.</source>
        <translation>Aquestes tecles pertanyen a «%1». Si les assigneu, deixen de valer-hi.</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>Trieu una acció i premeu-ne les tecles noves.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SongPage</name>
    <message>
        <source>Song</source>
        <translation>Cançó</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Separa</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SongQueue</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Encara no s’ha obert res</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>&amp;Buida la llista</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>A punt</translation>
    </message>
    <message>
        <source>Separating</source>
        <translation>S’està separant</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1× real time</source>
        <translation>%1× temps real</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrés</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Cancel·la el que s’està fent</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>S’està exportant</translation>
    </message>
    <message>
        <source>Separating with %1</source>
        <translation>S’està separant amb %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Measured in what is played: how far the stems, all at 0 dB, are from adding up to the song.</source>
        <translation>Mesurat en el que sona: quant s’aparta de la cançó la suma de les pistes, totes a 0 dB.</translation>
    </message>
    <message>
        <source>Sum exact</source>
        <translation>Suma exacta</translation>
    </message>
    <message>
        <source>Sum within %1 dB</source>
        <translation>Suma amb error de %1 dB</translation>
    </message>
    <message>
        <source>Exporting song %1 of %2</source>
        <translation>S’està exportant la cançó %1 de %2</translation>
    </message>
    <message>
        <source>Play waits for the stems.</source>
        <translation>La reproducció espera les pistes.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StemCarrier</name>
    <message>
        <source>Drag this into another program: it gets the stem as a file. Shift and click: copy</source>
        <translation>Arrossegueu això a un altre programa: rep la pista com a fitxer. Maj i clic: copia</translation>
    </message>
    <message>
        <source>There are no stems yet.</source>
        <translation>Encara no hi ha pistes.</translation>
    </message>
    <message>
        <source>Some of the loop is not separated yet.</source>
        <translation>Una part del bucle encara no està separada.</translation>
    </message>
    <message>
        <source>Some of the song is not separated yet.</source>
        <translation>Una part de la cançó encara no està separada.</translation>
    </message>
    <message>
        <source>%1 can be dropped now</source>
        <translation>Ja podeu deixar anar %1</translation>
    </message>
    <message>
        <source>%1 is ready: drag it once more</source>
        <translation>%1 està a punt: torneu-lo a arrossegar</translation>
    </message>
    <message>
        <source>%1 is in the clipboard as a file</source>
        <translation>%1 és al porta-retalls com a fitxer</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StemExports</name>
    <message>
        <source>Preparing %1…</source>
        <translation>S’està preparant %1…</translation>
    </message>
    <message>
        <source>Choose a stem first: no strip has the keyboard</source>
        <translation>Trieu abans una pista: cap canal no té el teclat</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StemScoring</name>
    <message>
        <source>There are no stems: a folder needs a sound file for each of them.</source>
        <translation>No hi ha pistes: una carpeta necessita un fitxer de so per a cadascuna.</translation>
    </message>
    <message>
        <source>The folder holds several songs, and none is called as the open one.</source>
        <translation>La carpeta conté diverses cançons, i cap no es diu com l’oberta.</translation>
    </message>
    <message>
        <source>The true stems have another sample rate than the song.</source>
        <translation>Les pistes vertaderes tenen una altra freqüència de mostreig que la cançó.</translation>
    </message>
    <message>
        <source>The true stems have another number of channels than the song.</source>
        <translation>Les pistes vertaderes tenen un altre nombre de canals que la cançó.</translation>
    </message>
    <message>
        <source>The true stems are not as long as the song.</source>
        <translation>Les pistes vertaderes no duren el mateix que la cançó.</translation>
    </message>
    <message>
        <source>No file is called as a stem of the song, and there are not equally many: name them as the stems, “vocals.wav” for instance.</source>
        <translation>Cap fitxer no es diu com una pista de la cançó, i no n’hi ha el mateix nombre: anomeneu-los com les pistes, per exemple «vocals.wav».</translation>
    </message>
    <message>
        <source>Two files stand for the same stem.</source>
        <translation>Dos fitxers corresponen a la mateixa pista.</translation>
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
        <translation>Silencia %1</translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 en solo</translation>
    </message>
    <message>
        <source>Balance of %1</source>
        <translation>Balanç de %1</translation>
    </message>
    <message>
        <source>Meter of %1</source>
        <translation>Mesurador de %1</translation>
    </message>
    <message>
        <source>Solo %1; with Ctrl: this one alone, and once more to go back</source>
        <translation>%1 en solo; amb Ctrl: només aquesta pista, i un altre cop per tornar</translation>
    </message>
    <message>
        <source>Name of the stem</source>
        <translation>Nom de la pista</translation>
    </message>
    <message>
        <source>Double click or F2: rename</source>
        <translation>Doble clic o F2: canvia el nom</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Més per a %1</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>Nivell de %1</translation>
    </message>
    <message>
        <source>Double click or F2: type a level</source>
        <translation>Doble clic o F2: escriu un nivell</translation>
    </message>
    <message>
        <source>Fader of %1</source>
        <translation>Fader de %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StripMenu</name>
    <message>
        <source>Red</source>
        <translation>Vermell</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Taronja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Groc</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verd</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Porpra</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marró</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Altre…</translation>
    </message>
    <message>
        <source>&amp;Its own</source>
        <translation>El seu &amp;propi</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Canvia el &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mou am&amp;unt</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mou a&amp;vall</translation>
    </message>
    <message>
        <source>Re&amp;set level, balance, mute and solo</source>
        <translation>Re&amp;stableix nivell, balanç, silenci i solo</translation>
    </message>
    <message>
        <source>Copy stem as &amp;file</source>
        <translation>Copia la pista com a &amp;fitxer</translation>
    </message>
    <message>
        <source>&amp;Lane Shows</source>
        <translation>&amp;La pista mostra</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StrokeEdits</name>
    <message>
        <source>Delete: %1</source>
        <comment>a correction</comment>
        <translation>Suprimeix: %1</translation>
    </message>
    <message>
        <source>Strength of: %1</source>
        <comment>a correction</comment>
        <translation>Força de: %1</translation>
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
        <translation>Mou rectangle a %1</translation>
    </message>
    <message>
        <source>Remove rectangle from %1</source>
        <translation>Treu rectangle de %1</translation>
    </message>
    <message>
        <source>Keep only rectangle in %1</source>
        <translation>Conserva només rectangle a %1</translation>
    </message>
    <message>
        <source>Move outline to %1</source>
        <translation>Mou contorn a %1</translation>
    </message>
    <message>
        <source>Remove outline from %1</source>
        <translation>Treu contorn de %1</translation>
    </message>
    <message>
        <source>Keep only outline in %1</source>
        <translation>Conserva només contorn a %1</translation>
    </message>
    <message>
        <source>Move brush stroke to %1</source>
        <translation>Mou pinzellada a %1</translation>
    </message>
    <message>
        <source>Remove brush stroke from %1</source>
        <translation>Treu pinzellada de %1</translation>
    </message>
    <message>
        <source>Keep only brush stroke in %1</source>
        <translation>Conserva només pinzellada a %1</translation>
    </message>
    <message>
        <source>Move harmonics to %1</source>
        <translation>Mou harmònics a %1</translation>
    </message>
    <message>
        <source>Remove harmonics from %1</source>
        <translation>Treu harmònics de %1</translation>
    </message>
    <message>
        <source>Keep only harmonics in %1</source>
        <translation>Conserva només harmònics a %1</translation>
    </message>
    <message>
        <source>Move shapes to %1</source>
        <translation>Mou les formes a %1</translation>
    </message>
    <message>
        <source>Remove shapes from %1</source>
        <translation>Treu les formes de %1</translation>
    </message>
    <message>
        <source>Keep only shapes in %1</source>
        <translation>Conserva només les formes a %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakeComparison</name>
    <message>
        <source>Co&amp;mpare Takes</source>
        <translation>Co&amp;mpara preses</translation>
    </message>
    <message>
        <source>&amp;Compare A and B</source>
        <translation>Compara A i &amp;B</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakeText</name>
    <message>
        <source>Stems of the file</source>
        <translation>Pistes del fitxer</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 iteració</translation>
    </message>
    <message numerus="yes">
        <source>%n iterations</source>
        <translation>
            <numerusform>%n iteració</numerusform>
            <numerusform>%n iteracions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>window of %n slices</source>
        <translation>
            <numerusform>finestra de %n columna</numerusform>
            <numerusform>finestra de %n columnes</numerusform>
        </translation>
    </message>
    <message>
        <source>soft mask</source>
        <translation>màscara suau</translation>
    </message>
    <message>
        <source>residual spread</source>
        <translation>residu repartit</translation>
    </message>
    <message>
        <source>residual filtered</source>
        <translation>residu filtrat</translation>
    </message>
    <message>
        <source>Stems to be made</source>
        <translation>Pistes per fer</translation>
    </message>
    <message>
        <source>Being separated</source>
        <translation>S’està separant</translation>
    </message>
    <message>
        <source>Stems incomplete</source>
        <translation>Pistes incompletes</translation>
    </message>
    <message>
        <source>Stems ready, not kept</source>
        <translation>Pistes a punt, sense desar</translation>
    </message>
    <message>
        <source>Stems ready</source>
        <translation>Pistes a punt</translation>
    </message>
    <message>
        <source>A part is ready, not kept</source>
        <translation>Una part és a punt, no desada</translation>
    </message>
    <message>
        <source>Stems of a part of a song are not kept, as they are soon made again. Separate the whole song to keep them.</source>
        <translation>Les pistes d’una part de la cançó no es desen, perquè es refan de seguida. Separeu tota la cançó per desar-les.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakesDock</name>
    <message>
        <source>Takes</source>
        <translation>Preses</translation>
    </message>
    <message>
        <source>Keep as take</source>
        <translation>Desa com a presa</translation>
    </message>
    <message>
        <source>Make its stems</source>
        <translation>Fes les seves pistes</translation>
    </message>
    <message>
        <source>Takes of the song</source>
        <translation>Preses de la cançó</translation>
    </message>
    <message>
        <source>The current take stays as it is; what you set from now on changes a copy of it</source>
        <translation>La presa actual queda com està; el que ajusteu d’ara endavant canvia una còpia</translation>
    </message>
    <message>
        <source>Delete this take</source>
        <translation>Suprimeix aquesta presa</translation>
    </message>
    <message>
        <source>Delete this take (Delete)</source>
        <translation>Suprimeix aquesta presa (Supr)</translation>
    </message>
    <message>
        <source>Notes on this take</source>
        <translation>Notes d’aquesta presa</translation>
    </message>
    <message>
        <source>Delete Take</source>
        <translation>Suprimeix la presa</translation>
    </message>
    <message>
        <source>Delete the take “%1”? Its settings, its name and its notes are lost.</source>
        <translation>Voleu suprimir la presa «%1»? Se’n perden els paràmetres, el nom i les notes.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suprimeix</translation>
    </message>
    <message>
        <source>Make it the &amp;current one</source>
        <translation>Fes-la l’a&amp;ctual</translation>
    </message>
    <message>
        <source>&amp;Make its stems</source>
        <translation>&amp;Fes les seves pistes</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplica</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Canvia el &amp;nom</translation>
    </message>
    <message>
        <source>C&amp;olour…</source>
        <translation>C&amp;olor…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Su&amp;primeix…</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>Pr&amp;eses</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakesModel</name>
    <message>
        <source>Take %1</source>
        <translation>Presa %1</translation>
    </message>
    <message>
        <source>current take</source>
        <translation>presa actual</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TeachingPage</name>
    <message>
        <source>Play the &amp;iterations</source>
        <translation>Reprodueix les &amp;iteracions</translation>
    </message>
    <message>
        <source>The model %1 cannot be used.</source>
        <translation>El model %1 no es pot fer servir.</translation>
    </message>
    <message>
        <source>What the model found in this song is no longer kept. Separate it again to see the filter&apos;s work.</source>
        <translation>El que el model va trobar en aquesta cançó ja no es desa. Separeu-la de nou per veure treballar el filtre.</translation>
    </message>
    <message>
        <source>&amp;Iteration</source>
        <translation>Itera&amp;ció</translation>
    </message>
    <message>
        <source>Iteration of the filter</source>
        <translation>Iteració del filtre</translation>
    </message>
    <message>
        <source>How well the stems explain the song</source>
        <translation>Com de bé les pistes expliquen la cançó</translation>
    </message>
    <message>
        <source>What is seen, in words</source>
        <translation>El que es veu, en paraules</translation>
    </message>
    <message>
        <source>No filter has worked here yet. Open a song and separate it with a model.</source>
        <translation>Aquí encara no ha treballat cap filtre. Obriu una cançó i separeu-la amb un model.</translation>
    </message>
    <message>
        <source>The filter is being watched at work…</source>
        <translation>S’observa com treballa el filtre…</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>model; from when to when</comment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>iteration</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stop the &amp;iterations</source>
        <translation>Atura les &amp;iteracions</translation>
    </message>
    <message>
        <source>The song</source>
        <translation>La cançó</translation>
    </message>
    <message>
        <source>%1: the song through this mask</source>
        <comment>stem</comment>
        <translation>%1: la cançó a través d’aquesta màscara</translation>
    </message>
    <message>
        <source>This model makes no stem %1 of its own: it is what the others leave. Choose another stem.</source>
        <translation>Aquest model no fa una pista %1 pròpia: és el que deixen les altres. Trieu una altra pista.</translation>
    </message>
    <message>
        <source>The song: time runs to the right, high tones are at the top, and what is bright is loud.</source>
        <translation>La cançó: el temps va cap a la dreta, els tons aguts són a dalt i el que és clar és fort.</translation>
    </message>
    <message>
        <source>Before the first iteration the mask is what the model says: for each point, how much of it belongs to %1. Bright is all of it, dark is nothing.</source>
        <translation>Abans de la primera iteració la màscara és el que diu el model: per a cada punt, quant pertany a %1. Clar és tot, fosc és res.</translation>
    </message>
    <message>
        <source>%1 is the song through the mask: only what is bright in both remains.</source>
        <translation>%1 és la cançó a través de la màscara: només queda el que és clar en totes dues.</translation>
    </message>
    <message>
        <source>Its level is now %1 against that of the song.</source>
        <comment>decibels</comment>
        <translation>El seu nivell és ara %1 respecte al de la cançó.</translation>
    </message>
    <message>
        <source>This iteration changed that by %1, and what all stems together leave of the song from %2 to %3.</source>
        <comment>decibels</comment>
        <translation>Aquesta iteració ho ha canviat en %1, i el que totes les pistes deixen de la cançó, de %2 a %3.</translation>
    </message>
    <message>
        <source>The curve below tells how well the stems explain the song; lower is better. Where it is flat, further iterations change little.</source>
        <translation>La corba de sota diu com de bé les pistes expliquen la cançó; més baix és millor. On és plana, més iteracions canvien poc.</translation>
    </message>
    <message>
        <source>From the song to %1, iteration by iteration</source>
        <comment>stem</comment>
        <translation>De la cançó a %1, iteració a iteració</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Màscara</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>Iteració %1</translation>
    </message>
    <message>
        <source>The mask of %1 after 1 iteration</source>
        <comment>stem</comment>
        <translation>La màscara de %1 després d’1 iteració</translation>
    </message>
    <message numerus="yes">
        <source>The mask of %1 after %n iterations</source>
        <comment>stem</comment>
        <translation>
            <numerusform>La màscara de %1 després de %n iteració</numerusform>
            <numerusform>La màscara de %1 després de %n iteracions</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter has listened once to how loud each stem is and from which side it comes, and has shared each point anew among all stems.</source>
        <translation>El filtre ha escoltat una vegada com de forta és cada pista i de quin costat ve, i ha repartit de nou cada punt entre totes les pistes.</translation>
    </message>
    <message numerus="yes">
        <source>The filter has listened %n times to how loud each stem is and from which side it comes, and has shared each point anew among all stems.</source>
        <translation>
            <numerusform>El filtre ha escoltat %n vegada com de forta és cada pista i de quin costat ve, i ha repartit de nou cada punt entre totes les pistes.</numerusform>
            <numerusform>El filtre ha escoltat %n vegades com de forta és cada pista i de quin costat ve, i ha repartit de nou cada punt entre totes les pistes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Text</name>
    <message>
        <source>This setting makes no sense.</source>
        <translation>Aquest ajust no té sentit.</translation>
    </message>
    <message>
        <source>This was not found.</source>
        <translation>No s’ha trobat.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Això no és un fitxer.</translation>
    </message>
    <message>
        <source>You have no permission for this file or folder.</source>
        <translation>No teniu permís per a aquest fitxer o carpeta.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Aquest fitxer ja existeix.</translation>
    </message>
    <message>
        <source>This is no sound file that can be opened here.</source>
        <translation>Això no és un fitxer de so que es pugui obrir aquí.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Aquest fitxer està malmès.</translation>
    </message>
    <message>
        <source>This is larger than the program can take.</source>
        <translation>Això és més gran del que el programa pot tractar.</translation>
    </message>
    <message>
        <source>Parts of the data do not fit each other.</source>
        <translation>Parts de les dades no encaixen entre si.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hi ha prou memòria.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disc és ple.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>No s’ha pogut llegir o escriure un fitxer.</translation>
    </message>
    <message>
        <source>The network does not answer.</source>
        <translation>La xarxa no respon.</translation>
    </message>
    <message>
        <source>A file is not what it should be.</source>
        <translation>Un fitxer no és el que hauria de ser.</translation>
    </message>
    <message>
        <source>A part of the program is not installed.</source>
        <translation>Una part del programa no està instal·lada.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>S’ha cancel·lat.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>El programa ha comès un error.</translation>
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
        <translation>E %1</translation>
    </message>
    <message>
        <source>R %1</source>
        <comment>right part of the stereo balance</comment>
        <translation>D %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>queden %1 s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>minutes and seconds</comment>
        <translation>queda %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TimeRuler</name>
    <message>
        <source>Position in the song</source>
        <translation>Posició a la cançó</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TimeView</name>
    <message>
        <source>Shows %1 to %2 of %3.</source>
        <translation>Mostra de %1 a %2 de %3.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TransportBar</name>
    <message>
        <source>To the start</source>
        <translation>A l’inici</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>A l’inici (Inici)</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Màster</translation>
    </message>
    <message>
        <source>Meter of the master</source>
        <translation>Mesurador del màster</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reprodueix</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espai)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reprodueix (Espai)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporta…</translation>
    </message>
    <message>
        <source>Export (Ctrl+Shift+E)</source>
        <translation>Exporta (Ctrl+Maj+E)</translation>
    </message>
    <message>
        <source>There is something to export when the song is separated.</source>
        <translation>Hi haurà alguna cosa per exportar quan la cançó estigui separada.</translation>
    </message>
    <message>
        <source>Level of what you hear, left above right, with the peaks of the last moments</source>
        <translation>Nivell del que sentiu, esquerra sobre dreta, amb els pics dels últims moments</translation>
    </message>
    <message>
        <source>Play waits for the stems.</source>
        <translation>La reproducció espera les pistes.</translation>
    </message>
</context>
</TS>
