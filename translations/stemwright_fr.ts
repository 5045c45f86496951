<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>There is no folder for temporary files: %1</source>
        <translation>Il n’y a pas de dossier pour les fichiers temporaires : %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::AbState</name>
    <message>
        <source>Of two sounds the louder one is liked better. So B is made as loud as A, through the faders as they are, in the loop or the whole song. While all stems are heard alike, A and B add up to the same song: solo a stem to compare. Hold D for the difference A − B, G for the song without the focused stem.</source>
        <translation>De deux sons, le plus fort plaît davantage. B est donc rendu aussi fort que A, avec les faders tels qu’ils sont, dans la boucle ou tout le morceau. Tant que toutes les pistes s’entendent pareillement, A et B donnent le même morceau : isolez une piste pour comparer. Maintenez D pour la différence A − B, G pour le morceau sans la piste choisie.</translation>
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
        <translation>Écouter %1 : %2</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <comment>A or B</comment>
        <translation>Écouter %1</translation>
    </message>
    <message>
        <source>%1: %2. X switches between A and B; hold D to hear what they differ in.</source>
        <comment>A or B; name of the take</comment>
        <translation>%1 : %2. X alterne entre A et B ; maintenez D pour entendre leur différence.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::AbxDialog</name>
    <message>
        <source>less than %1 %</source>
        <translation>moins de %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Copy the Result</source>
        <translation>&amp;Copier le résultat</translation>
    </message>
    <message>
        <source>Blind Test</source>
        <translation>Test en aveugle</translation>
    </message>
    <message>
        <source>X is A or B by chance. In each trial listen to A, B and X as often as you like, then say which one X is. The score tells whether you hear a difference.</source>
        <translation>X est A ou B, au hasard. À chaque essai, écoutez A, B et X autant que vous voulez, puis dites lequel est X. Le score indique si vous entendez une différence.</translation>
    </message>
    <message>
        <source>All stems are heard alike, so A and B add up to the same song: there is nothing to tell them apart by. Close this window and solo, mute or fade a stem first.</source>
        <translation>Toutes les pistes s’entendent pareillement, A et B donnent donc le même morceau : rien ne les distingue. Fermez cette fenêtre et isolez, coupez ou réglez d’abord une piste.</translation>
    </message>
    <message>
        <source>Number of trials</source>
        <translation>Nombre d’essais</translation>
    </message>
    <message>
        <source>&amp;Trials:</source>
        <translation>&amp;Essais :</translation>
    </message>
    <message>
        <source>Of two sounds the louder one is liked better, so a test of different levels is a test of levels.</source>
        <translation>De deux sons, le plus fort plaît davantage : un test à niveaux différents est un test de niveaux.</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <comment>A, B or X</comment>
        <translation>Écouter %1</translation>
    </message>
    <message>
        <source>Listen to %1 (key %1)</source>
        <comment>A, B or X</comment>
        <translation>Écouter %1 (touche %1)</translation>
    </message>
    <message>
        <source>X is %1</source>
        <comment>A or B</comment>
        <translation>X est %1</translation>
    </message>
    <message>
        <source>Answer that X is %1 (%2)</source>
        <comment>A or B; a key</comment>
        <translation>Répondre que X est %1 (%2)</translation>
    </message>
    <message>
        <source>Trials that are answered</source>
        <translation>Essais avec réponse</translation>
    </message>
    <message>
        <source>Keys: A, X and B listen, Shift+A and Shift+B answer, the space bar plays and pauses. The meters of the window rest until the test is over.</source>
        <translation>Touches : A, X et B écoutent, Maj+A et Maj+B répondent, la barre d’espace lit et met en pause. Les vumètres de la fenêtre se reposent jusqu’à la fin du test.</translation>
    </message>
    <message>
        <source>Test &amp;Again</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>The loop from %1 to %2 is repeated.</source>
        <translation>La boucle de %1 à %2 est répétée.</translation>
    </message>
    <message>
        <source>There is no loop, so what lies between %1 and %2 is repeated. For another passage close this window and set a loop.</source>
        <translation>Il n’y a pas de boucle : le passage de %1 à %2 est répété. Pour un autre passage, fermez cette fenêtre et posez une boucle.</translation>
    </message>
    <message>
        <source>The test has ended, because other stems have come into one of the takes.</source>
        <translation>Le test est terminé, car l’une des prises a reçu d’autres pistes.</translation>
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
        <translation>Rendre B &amp;aussi fort que A (B %1)</translation>
    </message>
    <message>
        <source>&amp;Make B as loud as A</source>
        <translation>Rendre B &amp;aussi fort que A</translation>
    </message>
    <message>
        <source>Measuring the levels…</source>
        <translation>Mesure des niveaux…</translation>
    </message>
    <message>
        <source>Trial %1 of %2</source>
        <translation>Essai %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 right. Probability of guessing: %3.</source>
        <comment>the last is a number of percents</comment>
        <translation>%1 sur %2 justes. Probabilité au hasard : %3.</translation>
    </message>
    <message>
        <source>That is hardly by chance: you hear a difference between A and B.</source>
        <translation>Ce n’est guère le hasard : vous entendez une différence entre A et B.</translation>
    </message>
    <message>
        <source>That may well be by chance: the test does not show that you hear a difference. More trials tell more.</source>
        <translation>Cela peut bien être le hasard : le test ne montre pas que vous entendez une différence. Davantage d’essais en disent plus.</translation>
    </message>
    <message>
        <source>Blind test</source>
        <translation>Test en aveugle</translation>
    </message>
    <message>
        <source>Levels: %1</source>
        <translation>Niveaux : %1</translation>
    </message>
    <message>
        <source>%1: X was %2, answered %3</source>
        <comment>number of the trial; A or B; A or B</comment>
        <translation>%1 : X était %2, réponse %3</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::BlindTestButton</name>
    <message>
        <source>Blind test…</source>
        <translation>Test en aveugle…</translation>
    </message>
    <message>
        <source>Find out whether you hear a difference between A and B</source>
        <translation>Découvrez si vous entendez une différence entre A et B</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ChangesPanel</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Piste</translation>
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
        <translation>Déplacé, dB</translation>
    </message>
    <message>
        <source>How much stronger the stem is in B than in A</source>
        <translation>De combien la piste est plus forte dans B que dans A</translation>
    </message>
    <message>
        <source>What changed between A and B</source>
        <translation>Ce qui a changé entre A et B</translation>
    </message>
    <message>
        <source>A %1 dB, B %2 dB, moved by %3 dB</source>
        <translation>A %1 dB, B %2 dB, déplacé de %3 dB</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ColourLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <comment>the meaning of the first and of the last colour</comment>
        <translation>Couleurs de %1 à %2</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::CompareLanes</name>
    <message>
        <source>Difference A − B</source>
        <translation>Différence A − B</translation>
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
        <translation>%1 n’a pas de piste « %2 ».</translation>
    </message>
    <message>
        <source>%1, mask</source>
        <comment>name of a stem</comment>
        <translation>%1, masque</translation>
    </message>
    <message>
        <source>%1, spectrogram</source>
        <comment>name of a stem</comment>
        <translation>%1, spectrogramme</translation>
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
        <translation>Différence entre A et B : %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>blue: more in B · red: more in A</source>
        <translation>bleu : plus dans B · rouge : plus dans A</translation>
    </message>
    <message>
        <source>%1 dB, %2 % of all stems</source>
        <comment>level and share at a point of a picture</comment>
        <translation>%1 dB, %2 % de toutes les pistes</translation>
    </message>
    <message>
        <source>Point at a picture to read both takes there.</source>
        <translation>Pointez une image pour y lire les deux prises.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::CompareWindow</name>
    <message>
        <source>&amp;A and B</source>
        <translation>&amp;A et B</translation>
    </message>
    <message>
        <source>S&amp;tep by step</source>
        <translation>&amp;Pas à pas</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>The picture is being drawn…</source>
        <translation>L’image est en cours de dessin…</translation>
    </message>
    <message>
        <source>The picture is saved: %1</source>
        <translation>L’image est enregistrée : %1</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>What is shown of the stem</source>
        <translation>Ce qui est montré de la piste</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>The take whose filter is shown</source>
        <translation>La prise dont le filtre est montré</translation>
    </message>
    <message>
        <source>Take A</source>
        <translation>Prise A</translation>
    </message>
    <message>
        <source>Take B</source>
        <translation>Prise B</translation>
    </message>
    <message>
        <source>Compare A and B — Stemwright</source>
        <translation>Comparer A et B — Stemwright</translation>
    </message>
    <message>
        <source>%1 — Compare A and B — Stemwright</source>
        <translation>%1 — Comparer A et B — Stemwright</translation>
    </message>
    <message>
        <source>Mean levels over the loop, %1 to %2.</source>
        <translation>Niveaux moyens sur la boucle, de %1 à %2.</translation>
    </message>
    <message>
        <source>Mean levels over what is shown, %1 to %2.</source>
        <translation>Niveaux moyens sur ce qui est montré, de %1 à %2.</translation>
    </message>
    <message>
        <source>%1 of take A (%2) and take B (%3)</source>
        <comment>stem and what is shown of it; names of the takes</comment>
        <translation>%1 de la prise A (%2) et de la prise B (%3)</translation>
    </message>
    <message>
        <source>%1 - step by step</source>
        <comment>name of a file; the song</comment>
        <translation>%1 - pas à pas</translation>
    </message>
    <message>
        <source>%1 - A and B</source>
        <comment>name of a file; the song</comment>
        <translation>%1 - A et B</translation>
    </message>
    <message>
        <source>There is only one take to be seen. Press “Keep as take” in the list of takes, then change the model or the filter: the two takes are A and B.</source>
        <translation>Il n’y a qu’une prise à voir. Pressez « Garder comme prise » dans la liste des prises, puis changez le modèle ou le filtre : les deux prises sont A et B.</translation>
    </message>
    <message>
        <source>There are no stems yet. Open a song and separate it; then keep that as a take, and make a second one with another model or another filter.</source>
        <translation>Il n’y a pas encore de pistes. Ouvrez un morceau et séparez-le ; gardez cela comme prise, et faites-en une seconde avec un autre modèle ou filtre.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Comparison</name>
    <message>
        <source>level matched, B %1</source>
        <comment>a gain such as +0.3 dB</comment>
        <translation>niveau égalisé, B %1</translation>
    </message>
    <message>
        <source>A blind test is running</source>
        <translation>Un test en aveugle est en cours</translation>
    </message>
    <message>
        <source>Difference A − B</source>
        <translation>Différence A − B</translation>
    </message>
    <message>
        <source>Switch between Takes &amp;A and B</source>
        <translation>Alterner entre les prises &amp;A et B</translation>
    </message>
    <message>
        <source>Hear the &amp;Difference A − B (Hold the Key)</source>
        <translation>Entendre la &amp;différence A − B (maintenir la touche)</translation>
    </message>
    <message>
        <source>Hear the Song &amp;without the Focused Stem (Hold the Key)</source>
        <translation>Entendre le morceau &amp;sans la piste choisie (maintenir la touche)</translation>
    </message>
    <message>
        <source>&amp;Blind Test…</source>
        <translation>Test en a&amp;veugle…</translation>
    </message>
    <message>
        <source>Compare This &amp;Take as A</source>
        <translation>Comparer cette &amp;prise comme A</translation>
    </message>
    <message>
        <source>Compare This Ta&amp;ke as B</source>
        <translation>Comparer cette prise comme &amp;B</translation>
    </message>
    <message>
        <source>Two takes can be compared when the song is separated.</source>
        <translation>Deux prises peuvent être comparées quand le morceau est séparé.</translation>
    </message>
    <message>
        <source>There is only one take. Keep it in the list of takes, then change the settings: A and B switch between both.</source>
        <translation>Il n’y a qu’une prise. Gardez-la dans la liste des prises, puis changez les réglages : A et B alternent entre les deux.</translation>
    </message>
    <message>
        <source>A and B still have the same stems. Change the settings of one of them.</source>
        <translation>A et B ont encore les mêmes pistes. Changez les réglages de l’une d’elles.</translation>
    </message>
    <message>
        <source>A and B cannot be compared, as only one of them has these stems: %1.</source>
        <translation>A et B ne peuvent pas être comparées, car une seule a ces pistes : %1.</translation>
    </message>
    <message>
        <source>You hear the song without %1</source>
        <translation>Vous entendez le morceau sans %1</translation>
    </message>
    <message>
        <source>You hear the difference A − B of %1</source>
        <comment>a stem</comment>
        <translation>Vous entendez la différence A − B de %1</translation>
    </message>
    <message>
        <source>A and B add up to the same song, so their difference is silent; solo a stem</source>
        <translation>A et B donnent le même morceau, leur différence est donc muette ; isolez une piste</translation>
    </message>
    <message>
        <source>You hear the difference A − B</source>
        <translation>Vous entendez la différence A − B</translation>
    </message>
    <message>
        <source>You hear %1: %2</source>
        <comment>A or B; name of the take</comment>
        <translation>Vous entendez %1 : %2</translation>
    </message>
    <message>
        <source>level not matched</source>
        <translation>niveau non égalisé</translation>
    </message>
    <message>
        <source>matching the level…</source>
        <translation>égalisation du niveau…</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>the song without a stem</comment>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>A − B of %1</source>
        <comment>a stem</comment>
        <translation>A − B de %1</translation>
    </message>
    <message>
        <source>same sum: solo a stem</source>
        <comment>of A and B</comment>
        <translation>même somme : isolez une piste</translation>
    </message>
    <message numerus="yes">
        <source>Takes with more than %n stems cannot be compared.</source>
        <translation>
            <numerusform>Les prises de plus de %n piste ne peuvent pas être comparées.</numerusform>
            <numerusform>Les prises de plus de %n pistes ne peuvent pas être comparées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::DesktopServices</name>
    <message>
        <source>A song is being separated</source>
        <translation>Un morceau est en cours de séparation</translation>
    </message>
    <message>
        <source>The song is separated</source>
        <translation>Le morceau est séparé</translation>
    </message>
    <message>
        <source>The song could not be separated</source>
        <translation>Le morceau n’a pas pu être séparé</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::DifferenceContent</name>
    <message>
        <source>%1 % more in B</source>
        <translation>%1 % de plus dans B</translation>
    </message>
    <message>
        <source>%1 % more in A</source>
        <translation>%1 % de plus dans A</translation>
    </message>
    <message>
        <source>%1 dB more in B</source>
        <translation>%1 dB de plus dans B</translation>
    </message>
    <message>
        <source>%1 dB more in A</source>
        <translation>%1 dB de plus dans A</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>net</translation>
    </message>
    <message numerus="yes">
        <source>%1 ms, %n semitones</source>
        <comment>how soft an edge is in time and in frequency</comment>
        <translation>
            <numerusform>%1 ms, %n demi-ton</numerusform>
            <numerusform>%1 ms, %n demi-tons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <comment>size of the brush</comment>
        <translation>%1 pixels</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditMode</name>
    <message>
        <source>No tone sounds there: click on one of its lines</source>
        <translation>Aucun son tenu ici : cliquez sur l’une de ses lignes</translation>
    </message>
    <message>
        <source>&amp;Correct the Focused Lane</source>
        <translation>&amp;Corriger la ligne choisie</translation>
    </message>
    <message>
        <source>Select by &amp;Rectangle</source>
        <translation>Sélectionner par &amp;rectangle</translation>
    </message>
    <message>
        <source>Select by &amp;Outline</source>
        <translation>Sélectionner par c&amp;ontour</translation>
    </message>
    <message>
        <source>Select by &amp;Brush</source>
        <translation>Sélectionner au &amp;pinceau</translation>
    </message>
    <message>
        <source>Select &amp;Harmonics</source>
        <translation>Sélectionner les &amp;harmoniques</translation>
    </message>
    <message>
        <source>Move the &amp;View</source>
        <translation>Déplacer la &amp;vue</translation>
    </message>
    <message>
        <source>&amp;Move the Selection to the Chosen Stem</source>
        <translation>&amp;Déplacer la sélection vers la piste voulue</translation>
    </message>
    <message>
        <source>&amp;Keep Only the Selection</source>
        <translation>&amp;Garder seulement la sélection</translation>
    </message>
    <message>
        <source>Remove the Selection from &amp;This Stem</source>
        <translation>Retirer la sélection de ce&amp;tte piste</translation>
    </message>
    <message>
        <source>Remove the Selection from the &amp;Song</source>
        <translation>Retirer la sélection du &amp;morceau</translation>
    </message>
    <message>
        <source>Hear On&amp;ly the Selection (Hold the Key)</source>
        <translation>&amp;Entendre seulement la sélection (maintenir la touche)</translation>
    </message>
    <message>
        <source>Hold Alt to hear only the selection; draw with Shift to add to it, with Ctrl to take away</source>
        <translation>Alt maintenue : n’entendre que la sélection ; dessiner avec Maj : ajouter, avec Ctrl : retirer</translation>
    </message>
    <message>
        <source>1 correction is for a stem that these do not have, and changes nothing</source>
        <translation>1 correction vise une piste absente ici et ne change rien</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections are for stems that these do not have, and change nothing</source>
        <translation>
            <numerusform>%n correction vise une piste absente ici et ne change rien</numerusform>
            <numerusform>%n corrections visent des pistes absentes ici et ne changent rien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditPanel</name>
    <message>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <source>Hear only this</source>
        <translation>N’entendre que cela</translation>
    </message>
    <message>
        <source>Keep only this here</source>
        <translation>Ne garder que cela ici</translation>
    </message>
    <message>
        <source>Remove from the song</source>
        <translation>Retirer du morceau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>Dans la sélection</translation>
    </message>
    <message>
        <source>As long as this is held down, or Alt in the lane</source>
        <translation>Tant que ceci est maintenu, ou Alt dans la ligne</translation>
    </message>
    <message>
        <source>It goes to the residual, which is muted like any other stem</source>
        <translation>Cela va au résidu, qui se coupe comme toute autre piste</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Delete the chosen correction (Delete)</source>
        <translation>Supprimer la correction choisie (Suppr)</translation>
    </message>
    <message>
        <source>Every correction keeps the sum: what one stem gains, the others lose.</source>
        <translation>Chaque correction conserve la somme : ce qu’une piste gagne, les autres le perdent.</translation>
    </message>
    <message>
        <source>Nothing is selected yet: drag across the picture, or press Shift and an arrow in it.</source>
        <translation>Rien n’est encore sélectionné : faites glisser sur l’image, ou appuyez-y sur Maj et une flèche.</translation>
    </message>
    <message>
        <source>Move all of it to %1</source>
        <translation>Tout déplacer vers %1</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Retirer de %1</translation>
    </message>
    <message>
        <source>Silences the rest of %1; the other stems take it over</source>
        <translation>Fait taire le reste de %1 ; les autres pistes le reprennent</translation>
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
        <translation>Rectangle : faites glisser sur la partie voulue</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Outline: draw around the part that you mean</source>
        <translation>Contour : entourez la partie voulue</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Brush: paint over the part that you mean</source>
        <translation>Pinceau : peignez la partie voulue</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Harmoniques</translation>
    </message>
    <message>
        <source>Harmonics: draw along the lowest line of a tone; its overtones come with it</source>
        <translation>Harmoniques : suivez la ligne la plus basse d’un son ; ses harmoniques l’accompagnent</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Move the view: drag the picture</source>
        <translation>Déplacer la vue : faites glisser l’image</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EmptyPage</name>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Open a song…</source>
        <translation>Ouvrir un morceau…</translation>
    </message>
    <message>
        <source>Drop a song here</source>
        <translation>Déposez un morceau ici</translation>
    </message>
    <message>
        <source>It plays at once and is split into vocals, drums, bass and other while you listen.
Nothing leaves this computer.</source>
        <translation>Il est lu aussitôt et se sépare en voix, batterie, basse et autres pendant que vous écoutez.
Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Try the demo song</source>
        <translation>Essayer le morceau de démonstration</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ErrorBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EvaluationDock</name>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Save the scores…</source>
        <translation>Enregistrer les scores…</translation>
    </message>
    <message>
        <source>&amp;Evaluation</source>
        <translation>É&amp;valuation</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Progression de l’évaluation</translation>
    </message>
    <message>
        <source>The scores are saved: %1</source>
        <translation>Les scores sont enregistrés : %1</translation>
    </message>
    <message>
        <source>Folder with the true stems</source>
        <translation>Dossier contenant les vraies pistes</translation>
    </message>
    <message>
        <source>Files of the true stems</source>
        <translation>Fichiers des vraies pistes</translation>
    </message>
    <message>
        <source>The stems are being scored…</source>
        <translation>Les pistes sont en cours d’évaluation…</translation>
    </message>
    <message>
        <source>There are no stems yet: open a song and separate it.</source>
        <translation>Il n’y a pas encore de pistes : ouvrez un morceau et séparez-le.</translation>
    </message>
    <message>
        <source>Only a part of the song is separated; to be scored, all of it has to be.</source>
        <translation>Seule une partie du morceau est séparée ; pour l’évaluer, il le faut en entier.</translation>
    </message>
    <message>
        <source>The stems have changed since: these scores are outdated.</source>
        <translation>Les pistes ont changé depuis : ces scores sont périmés.</translation>
    </message>
    <message>
        <source>These scores are outdated; new ones come as soon as the stems are complete.</source>
        <translation>Ces scores sont périmés ; de nouveaux viendront dès que les pistes seront complètes.</translation>
    </message>
    <message>
        <source>The stems are scored as soon as they are complete.</source>
        <translation>Les pistes seront évaluées dès qu’elles seront complètes.</translation>
    </message>
    <message>
        <source>Scored against “%1”</source>
        <comment>where the true stems are from</comment>
        <translation>Évalué par rapport à « %1 »</translation>
    </message>
    <message>
        <source>%1 or its true stem is silent throughout: it has no score but the global one.</source>
        <translation>%1 ou sa vraie piste est entièrement muette : elle n’a que le score global.</translation>
    </message>
    <message>
        <source>%1 was found by its sound in “%2”.</source>
        <comment>a stem; the file of a true stem</comment>
        <translation>%1 a été reconnu à l’écoute dans « %2 ».</translation>
    </message>
    <message>
        <source>The true stems hold next to nothing in a part of the spectrum, as those from MP3 or Ogg files do: ISR, SIR and SAR mean little here, in museval as well. SDR is right.</source>
        <translation>Les vraies pistes ne contiennent presque rien dans une partie du spectre, comme celles issues de fichiers MP3 ou Ogg : ISR, SIR et SAR n’ont guère de sens ici, dans museval non plus. Le SDR est juste.</translation>
    </message>
    <message>
        <source>In dB, more is better. Each is the median over the seconds in which all stems sound; point at its name to read what it means.</source>
        <translation>En dB, plus est mieux. Chaque valeur est la médiane des secondes où toutes les pistes sonnent ; pointez son nom pour lire ce qu’elle signifie.</translation>
    </message>
    <message>
        <source>Drop other true stems here to score against those.</source>
        <translation>Déposez ici d’autres vraies pistes pour évaluer par rapport à elles.</translation>
    </message>
    <message>
        <source>Drop the true stems of the song here: a folder with a file for each, named as the stems (“vocals.wav”), or a stem file. How near the stems come to them is then told in numbers.</source>
        <translation>Déposez ici les vraies pistes du morceau : un dossier avec un fichier pour chacune, nommé comme elle (« vocals.wav »), ou un fichier stem. Des nombres disent alors combien les pistes s’en approchent.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Score again</source>
        <translation>Évaluer à nouveau</translation>
    </message>
    <message>
        <source>%1 - scores</source>
        <comment>name of a file; the song</comment>
        <translation>%1 - scores</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportAll</name>
    <message>
        <source>There are no songs in the queue</source>
        <translation>La file d’attente ne contient aucun morceau</translation>
    </message>
    <message>
        <source>The model %1 cannot be used. Choose another one in the panel beside the lanes.</source>
        <translation>Le modèle %1 ne peut pas être utilisé. Choisissez-en un autre dans le panneau à côté des pistes.</translation>
    </message>
    <message>
        <source>%1 is not on this computer</source>
        <translation>%1 n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>The songs cannot be exported into this folder.</source>
        <translation>Les morceaux ne peuvent pas être exportés dans ce dossier.</translation>
    </message>
    <message>
        <source>Export All Songs</source>
        <translation>Exporter tous les morceaux</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files exist already. Do you want to replace them?</source>
        <translation>
            <numerusform>%n des fichiers existe déjà. Voulez-vous le remplacer ?</numerusform>
            <numerusform>%n des fichiers existent déjà. Voulez-vous les remplacer ?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Only the Other Songs</source>
        <translation>&amp;Seulement les autres morceaux</translation>
    </message>
    <message>
        <source>Songs are being exported</source>
        <translation>Des morceaux sont en cours d’exportation</translation>
    </message>
    <message numerus="yes">
        <source>%n songs exported</source>
        <translation>
            <numerusform>%n morceau exporté</numerusform>
            <numerusform>%n morceaux exportés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n songs exported; the others were cancelled</source>
        <translation>
            <numerusform>%1 morceau sur %n exporté ; les autres ont été annulés</numerusform>
            <numerusform>%1 morceaux sur %n exportés ; les autres ont été annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 songs exported; %n failed</source>
        <translation>
            <numerusform>%1 morceaux sur %2 exportés ; %n a échoué</numerusform>
            <numerusform>%1 morceaux sur %2 exportés ; %n ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>The other reasons are in the rows of the queue.</source>
        <translation>Les autres raisons se trouvent dans les lignes de la file d’attente.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportDialog</name>
    <message>
        <source>&amp;Carry over from the song</source>
        <translation>&amp;Reprendre du morceau</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Karaoke</source>
        <translation>Karaoké</translation>
    </message>
    <message>
        <source>The song without vocals</source>
        <translation>Le morceau sans les voix</translation>
    </message>
    <message>
        <source>Acapella</source>
        <translation>A cappella</translation>
    </message>
    <message>
        <source>Vocals alone</source>
        <translation>Les voix seules</translation>
    </message>
    <message>
        <source>My remix</source>
        <translation>Mon remix</translation>
    </message>
    <message>
        <source>What you hear now: faders, balance, mutes</source>
        <translation>Ce que vous entendez : faders, balance, pistes muettes</translation>
    </message>
    <message>
        <source>Single stems</source>
        <translation>Pistes séparées</translation>
    </message>
    <message>
        <source>One file for each stem</source>
        <translation>Un fichier par piste</translation>
    </message>
    <message>
        <source>This song was separated by a model without vocals.</source>
        <translation>Ce morceau a été séparé avec un modèle sans voix.</translation>
    </message>
    <message>
        <source>Lower all files together</source>
        <translation>Baisser tous les fichiers ensemble</translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation>Morceau entier</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Peaks above full scale</source>
        <translation>Crêtes au-delà de la pleine échelle</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Carry over tags and cover from the song</source>
        <translation>Reprendre les balises et la pochette du morceau</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>{song}, {outcome} and {stem} are replaced</source>
        <translation>{song}, {outcome} et {stem} sont remplacés</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>&amp;Profondeur</translation>
    </message>
    <message>
        <source>&amp;Peaks above full scale</source>
        <translation>&amp;Crêtes au-delà de la pleine échelle</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>É&amp;tendue</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Tags and cover</source>
        <translation>Balises et pochette</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
        <source>16 bit, dithered</source>
        <translation>16 bits, avec dithering</translation>
    </message>
    <message>
        <source>24 bit, dithered</source>
        <translation>24 bits, avec dithering</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 bits flottants</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Haute qualité</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Le nom est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · up to %2 · as the source: %3 Hz</source>
        <translation>%1 · jusqu’à %2 · comme la source : %3 Hz</translation>
    </message>
    <message>
        <source>Stem file</source>
        <translation>Fichier Stem</translation>
    </message>
    <message>
        <source>.stem.mp4 for DJ programs</source>
        <translation>.stem.mp4 pour les logiciels de DJ</translation>
    </message>
    <message>
        <source>A stem file needs drums, bass, other and vocals, in stereo with 44,100 or 48,000 Hz.</source>
        <translation>Un fichier Stem demande batterie, basse, autres et voix, en stéréo à 44 100 ou 48 000 Hz.</translation>
    </message>
    <message>
        <source>Turn them down where they are</source>
        <translation>Les baisser là où elles sont</translation>
    </message>
    <message>
        <source>AAC, for every program</source>
        <translation>AAC, pour tous les logiciels</translation>
    </message>
    <message>
        <source>ALAC, lossless</source>
        <translation>ALAC, sans perte</translation>
    </message>
    <message>
        <source>Export All Songs</source>
        <translation>Exporter tous les morceaux</translation>
    </message>
    <message>
        <source>The faders are those of the open song; the other songs are exported as they are separated.</source>
        <translation>Les faders sont ceux du morceau ouvert ; les autres morceaux sont exportés tels qu’ils sont séparés.</translation>
    </message>
    <message>
        <source>Separated: %1 to %2</source>
        <comment>from when to when</comment>
        <translation>Séparé : de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and so on, for %n songs</source>
        <translation>
            <numerusform>%1 et ainsi de suite, pour %n morceau</numerusform>
            <numerusform>%1 et ainsi de suite, pour %n morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportFlow</name>
    <message>
        <source>The export was cancelled</source>
        <translation>L’exportation a été annulée</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>L’exportation a échoué</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>A file with this name exists already. Do you want to replace it?</source>
        <translation>Un fichier de ce nom existe déjà. Voulez-vous le remplacer ?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files exported to %1</source>
        <translation>
            <numerusform>%n fichier exporté vers %1</numerusform>
            <numerusform>%n fichiers exportés vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lowered by %1 so that nothing is cut off</source>
        <translation>baissé de %1 pour que rien ne soit écrêté</translation>
    </message>
    <message numerus="yes">
        <source>%n samples were cut off at full scale</source>
        <translation>
            <numerusform>%n échantillon a été écrêté à la pleine échelle</numerusform>
            <numerusform>%n échantillons ont été écrêtés à la pleine échelle</numerusform>
        </translation>
    </message>
    <message>
        <source>peaks turned down by %1 at the most</source>
        <translation>crêtes baissées de %1 au plus</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::FigureSaver</name>
    <message>
        <source>Save the picture as</source>
        <translation>Enregistrer l’image sous</translation>
    </message>
    <message>
        <source>PNG pictures (%1)</source>
        <translation>Images PNG (%1)</translation>
    </message>
    <message>
        <source>SVG drawings (%1)</source>
        <translation>Dessins SVG (%1)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::FilterEffect</name>
    <message>
        <source>What no stem explains: %1</source>
        <translation>Ce qu’aucune piste n’explique : %1</translation>
    </message>
    <message>
        <source>Since the last change: %1</source>
        <translation>Depuis le dernier changement : %1</translation>
    </message>
    <message>
        <source>Against 0 iterations: %1</source>
        <translation>Par rapport à 0 itération : %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::FilterPanel</name>
    <message>
        <source>Soft mask</source>
        <translation>Masque doux</translation>
    </message>
    <message>
        <source>More iterations take longer; less leaks from stem to stem, and artefacts may grow.</source>
        <translation>Plus d’itérations prennent plus de temps ; les pistes débordent moins l’une sur l’autre, et les artefacts peuvent augmenter.</translation>
    </message>
    <message>
        <source>How much of the song the filter sees at once. In a short window it follows what moves; in a long one it knows better where each stem sits.</source>
        <translation>Quelle part du morceau le filtre voit à la fois. Dans une fenêtre courte il suit ce qui bouge ; dans une longue il sait mieux où se tient chaque piste.</translation>
    </message>
    <message>
        <source>The filter starts from shares of the song instead of the loudness that the model estimated.</source>
        <translation>Le filtre part de parts du morceau au lieu du volume estimé par le modèle.</translation>
    </message>
    <message>
        <source>What becomes of the sound that no stem explains. Whatever is chosen, all stems together give the song.</source>
        <translation>Ce que devient le son qu’aucune piste n’explique. Quel que soit le choix, toutes les pistes ensemble donnent le morceau.</translation>
    </message>
    <message>
        <source>Is a stem of its own</source>
        <translation>Est une piste à part</translation>
    </message>
    <message>
        <source>Is spread over the stems</source>
        <translation>Est réparti sur les pistes</translation>
    </message>
    <message>
        <source>Is a source of the filter</source>
        <translation>Est une source du filtre</translation>
    </message>
    <message>
        <source>Window of the filter</source>
        <translation>Fenêtre du filtre</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résidu</translation>
    </message>
    <message>
        <source>Wiener iterations</source>
        <translation>Itérations de Wiener</translation>
    </message>
    <message>
        <source>%1 slices, about %2 s</source>
        <translation>%1 tranches, environ %2 s</translation>
    </message>
    <message>
        <source>The whole song</source>
        <translation>Tout le morceau</translation>
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
        <translation>Aide de Stemwright</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Suiva&amp;nt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::IterationSlider</name>
    <message>
        <source>Iterations of the Wiener filter</source>
        <translation>Itérations du filtre de Wiener</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 itération</translation>
    </message>
    <message numerus="yes">
        <source>%n iterations</source>
        <translation>
            <numerusform>%n itération</numerusform>
            <numerusform>%n itérations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ready</source>
        <comment>iterations</comment>
        <translation>%1, prêt</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LaneKindButton</name>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Masked spectrogram</source>
        <translation>Spectrogramme masqué</translation>
    </message>
    <message>
        <source>Waveform over spectrogram</source>
        <translation>Forme d’onde sur spectrogramme</translation>
    </message>
    <message>
        <source>What this lane shows</source>
        <translation>Ce que montre cette piste</translation>
    </message>
    <message>
        <source>This lane shows: %1</source>
        <comment>what a lane shows</comment>
        <translation>Cette piste montre : %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LaneView</name>
    <message>
        <source>%1 % is there. It is heard. %2</source>
        <comment>percent; which part of the song is shown</comment>
        <translation>%1 % sont là. Audible. %2</translation>
    </message>
    <message>
        <source>%1 % is there. It is not heard. %2</source>
        <comment>percent; which part of the song is shown</comment>
        <translation>%1 % sont là. Non audible. %2</translation>
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
        <translation>En muet.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LanesMenu</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmique</translation>
    </message>
    <message>
        <source>&amp;Mel</source>
        <translation>&amp;Mel</translation>
    </message>
    <message>
        <source>L&amp;inear</source>
        <translation>L&amp;inéaire</translation>
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
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>In &amp;Hertz</source>
        <translation>En &amp;hertz</translation>
    </message>
    <message>
        <source>As &amp;Notes</source>
        <translation>En &amp;notes</translation>
    </message>
    <message>
        <source>From %1 dB</source>
        <translation>À partir de %1 dB</translation>
    </message>
    <message>
        <source>%1 Samples</source>
        <translation>%1 échantillons</translation>
    </message>
    <message>
        <source>La&amp;nes Show</source>
        <translation>Les pistes mo&amp;ntrent</translation>
    </message>
    <message>
        <source>&amp;Waveforms</source>
        <translation>&amp;Formes d’onde</translation>
    </message>
    <message>
        <source>&amp;Spectrograms</source>
        <translation>&amp;Spectrogrammes</translation>
    </message>
    <message>
        <source>&amp;Masks</source>
        <translation>&amp;Masques</translation>
    </message>
    <message>
        <source>Masked Sp&amp;ectrograms</source>
        <translation>Spectrogrammes m&amp;asqués</translation>
    </message>
    <message>
        <source>Waveforms o&amp;ver Spectrograms</source>
        <translation>Formes d’onde s&amp;ur spectrogrammes</translation>
    </message>
    <message>
        <source>&amp;Frequencies</source>
        <translation>&amp;Fréquences</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Levels</source>
        <translation>&amp;Niveaux</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fenê&amp;tre</translation>
    </message>
    <message>
        <source>Up to %1 dB</source>
        <translation>Jusqu’à %1 dB</translation>
    </message>
    <message>
        <source>Spectro&amp;grams</source>
        <translation>Spectro&amp;grammes</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LevelMeter</name>
    <message>
        <source>%1, full scale was passed</source>
        <translation>%1, la pleine échelle a été dépassée</translation>
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
        <translation>Écouter les pistes</translation>
    </message>
    <message>
        <source>Listen to the stems through their strips (B)</source>
        <translation>Écouter les pistes à travers leurs tranches (B)</translation>
    </message>
    <message>
        <source>Listen to the original</source>
        <translation>Écouter l’original</translation>
    </message>
    <message>
        <source>Listen to the song as it came, as loud as the stems together (B)</source>
        <translation>Écouter le morceau d’origine, aussi fort que les pistes ensemble (B)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LoopEdits</name>
    <message>
        <source>Set loop</source>
        <translation>Définir la boucle</translation>
    </message>
    <message>
        <source>Remove loop</source>
        <translation>Retirer la boucle</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LoudnessDisplay</name>
    <message>
        <source>Loudness and true peak; press to measure anew</source>
        <translation>Sonie et crête vraie ; appuyez pour mesurer à nouveau</translation>
    </message>
    <message>
        <source>&lt;p&gt;Loudness of what you hear: of the last 400 ms, and since play began (LUFS). Below it the highest true peak (dBTP), which counts what lies between the samples; beyond 0 it is marked, as a device or a file may cut it off.&lt;/p&gt;&lt;p&gt;A click measures anew.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sonie de ce que vous entendez : des 400 dernières ms, et depuis le début de la lecture (LUFS). Dessous, la plus haute crête vraie (dBTP), qui compte ce qui se trouve entre les échantillons ; au-delà de 0, elle est signalée, car un appareil ou un fichier peut l’écrêter.&lt;/p&gt;&lt;p&gt;Un clic mesure à nouveau.&lt;/p&gt;</translation>
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
        <translation>Sonie depuis le début de la lecture %1 LUFS, crête vraie %2 dBTP : au-delà de la pleine échelle</translation>
    </message>
    <message>
        <source>Loudness since play began %1 LUFS, true peak %2 dBTP</source>
        <translation>Sonie depuis le début de la lecture %1 LUFS, crête vraie %2 dBTP</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MainWindow</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>The separation stopped</source>
        <translation>La séparation s’est arrêtée</translation>
    </message>
    <message>
        <source>The separation was cancelled</source>
        <translation>La séparation a été annulée</translation>
    </message>
    <message>
        <source>About Stemwright</source>
        <translation>À propos de Stemwright</translation>
    </message>
    <message>
        <source>Stemwright %1 splits songs into stems on your own computer. Nothing leaves it.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Stemwright %1 sépare les morceaux en pistes sur votre propre ordinateur. Rien ne le quitte.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>The project is saved</source>
        <translation>Le projet est enregistré</translation>
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
        <translation>Chargement du modèle %1</translation>
    </message>
    <message>
        <source>The model %1 cannot be used. Choose another one in the panel beside the lanes.</source>
        <translation>Le modèle %1 ne peut pas être utilisé. Choisissez-en un autre dans le panneau à côté des pistes.</translation>
    </message>
    <message>
        <source>Separated with %1</source>
        <translation>Séparé avec %1</translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>progress and name of the song</comment>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>The project&apos;s model %1 cannot be used here; %2 takes its place.</source>
        <translation>Le modèle du projet, %1, ne peut pas être utilisé ici ; %2 le remplace.</translation>
    </message>
    <message>
        <source>Separated with %1: %2 to %3</source>
        <comment>model; from when to when</comment>
        <translation>Séparé avec %1 : de %2 à %3</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Stems</source>
        <translation>&amp;Pistes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Close Song</source>
        <translation>&amp;Fermer le morceau</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Whole &amp;Song</source>
        <translation>&amp;Morceau entier</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>Thème &amp;sombre</translation>
    </message>
    <message>
        <source>&amp;Light Theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>&amp;Play or Pause</source>
        <translation>&amp;Lecture ou pause</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Boucle</translation>
    </message>
    <message>
        <source>Loop &amp;from Here</source>
        <translation>Début de boucle &amp;ici</translation>
    </message>
    <message>
        <source>Loop &amp;to Here</source>
        <translation>Fi&amp;n de boucle ici</translation>
    </message>
    <message>
        <source>To the &amp;Start</source>
        <translation>Au &amp;début</translation>
    </message>
    <message>
        <source>To the &amp;End</source>
        <translation>À la &amp;fin</translation>
    </message>
    <message>
        <source>One Second &amp;Back</source>
        <translation>Reculer d’une &amp;seconde</translation>
    </message>
    <message>
        <source>One Second &amp;On</source>
        <translation>Avancer d’une se&amp;conde</translation>
    </message>
    <message>
        <source>Five Seconds B&amp;ack</source>
        <translation>&amp;Reculer de cinq secondes</translation>
    </message>
    <message>
        <source>Five Seconds O&amp;n</source>
        <translation>&amp;Avancer de cinq secondes</translation>
    </message>
    <message>
        <source>Mute Stem %1</source>
        <translation>Piste %1 muette</translation>
    </message>
    <message>
        <source>Solo Stem %1</source>
        <translation>Piste %1 en solo</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>&amp;About Stemwright</source>
        <translation>À &amp;propos de Stemwright</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 en muet</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 en solo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Stemwright &amp;Help</source>
        <translation>&amp;Aide de Stemwright</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>&amp;Enregistrer le projet</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Enregistrer le projet &amp;sous…</translation>
    </message>
    <message>
        <source>Separate &amp;Again</source>
        <translation>Sépare&amp;r à nouveau</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>Listen to the O&amp;riginal</source>
        <translation>Écouter l’ori&amp;ginal</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>Sepa&amp;ration</source>
        <translation>&amp;Séparation</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>Move the Focused Stem &amp;Up</source>
        <translation>&amp;Monter la piste active</translation>
    </message>
    <message>
        <source>Move the Focused Stem &amp;Down</source>
        <translation>&amp;Descendre la piste active</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;Previous Lane</source>
        <translation>Piste &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next Lane</source>
        <translation>Piste &amp;suivante</translation>
    </message>
    <message>
        <source>Mute the &amp;Focused Stem</source>
        <translation>Piste active m&amp;uette</translation>
    </message>
    <message>
        <source>Export A&amp;ll Queued Songs…</source>
        <translation>Exporter &amp;tous les morceaux de la file d’attente…</translation>
    </message>
    <message>
        <source>Separate Only the &amp;Loop</source>
        <translation>Séparer seulement la &amp;boucle</translation>
    </message>
    <message>
        <source>&amp;Solo the Focused Stem</source>
        <translation>Piste active en so&amp;lo</translation>
    </message>
    <message>
        <source>&amp;Copy the Focused Stem as File</source>
        <translation>&amp;Copier la piste active comme fichier</translation>
    </message>
    <message>
        <source>Correct the &amp;Masks</source>
        <translation>Corriger les &amp;masques</translation>
    </message>
    <message>
        <source>&amp;Keep as Take</source>
        <translation>&amp;Garder comme prise</translation>
    </message>
    <message>
        <source>Pre&amp;vious Take</source>
        <translation>Prise pré&amp;cédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt Take</source>
        <translation>Prise s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Fewer Iterations</source>
        <translation>Moins d’&amp;itérations</translation>
    </message>
    <message>
        <source>M&amp;ore Iterations</source>
        <translation>&amp;Plus d’itérations</translation>
    </message>
    <message>
        <source>&amp;Open the Demo Song</source>
        <translation>&amp;Ouvrir le morceau de démonstration</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MixerEdits</name>
    <message>
        <source>Level of %1</source>
        <translation>Niveau de %1</translation>
    </message>
    <message>
        <source>Balance of %1</source>
        <translation>Balance de %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 en muet</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Réactiver %1</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 en solo</translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation>Retirer le solo de %1</translation>
    </message>
    <message>
        <source>Solo %1 alone</source>
        <translation>%1 seul en solo</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Couleur de %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MixerModel</name>
    <message>
        <source>Vocals</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résidu</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ModelsDialog</name>
    <message>
        <source>&amp;Get</source>
        <translation>&amp;Obtenir</translation>
    </message>
    <message>
        <source>Cancel &amp;download</source>
        <translation>Annuler le &amp;téléchargement</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
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
        <translation>Chiffres des éditeurs, dans l’ordre des pistes ; plus c’est haut, mieux c’est</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Use a file or f&amp;older</source>
        <translation>Utiliser un fichier ou un &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;File of weights…</source>
        <translation>&amp;Fichier de poids…</translation>
    </message>
    <message>
        <source>F&amp;older of a model…</source>
        <translation>&amp;Dossier d’un modèle…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Downloads come from the publishers, are checked against fixed sums and never run any code.</source>
        <translation>Les téléchargements viennent des éditeurs, sont vérifiés par des sommes fixes et n’exécutent jamais de code.</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation>Cela n’a pas fonctionné : %1</translation>
    </message>
    <message>
        <source>is being fetched</source>
        <translation>en cours de téléchargement</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ prêt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>Obtenir %1</translation>
    </message>
    <message>
        <source>The licence of this model is %1. Do you accept it?</source>
        <translation>La licence de ce modèle est %1. L’acceptez-vous ?</translation>
    </message>
    <message>
        <source>&amp;Accept and get</source>
        <translation>&amp;Accepter et obtenir</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Do you want to delete the files of %1 from this computer?</source>
        <translation>Voulez-vous supprimer les fichiers de %1 de cet ordinateur ?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>File of Weights</source>
        <translation>Fichier de poids</translation>
    </message>
    <message>
        <source>Folder of a Model</source>
        <translation>Dossier d’un modèle</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ObjectivePlot</name>
    <message>
        <source>Objective of the filter over its iterations</source>
        <translation>Objectif du filtre au fil des itérations</translation>
    </message>
    <message>
        <source>How badly the stems&apos; model explains the song after each iteration: the lower, the better. The ring is the present count.</source>
        <translation>À quel point le modèle des pistes explique mal le morceau après chaque itération : plus c’est bas, mieux c’est. L’anneau est le nombre actuel.</translation>
    </message>
    <message>
        <source>From 0 iterations on: %1</source>
        <translation>À partir de 0 itération : %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Overview</name>
    <message>
        <source>Overview of the song</source>
        <translation>Vue d’ensemble du morceau</translation>
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
        <translation>Aucun périphérique audio</translation>
    </message>
    <message>
        <source>The sound device is gone</source>
        <translation>Le périphérique audio a disparu</translation>
    </message>
    <message>
        <source>The system&apos;s sound does not answer; start the program again</source>
        <translation>Le son du système ne répond pas ; redémarrez le programme</translation>
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
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Stemwright projects (*.stemwright)</source>
        <translation>Projets Stemwright (*.stemwright)</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de « %1 » ?</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>Elles seront perdues si vous ne les enregistrez pas.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open the version before it?</source>
        <translation>« %1 » est endommagé. Ouvrir la version précédente ?</translation>
    </message>
    <message>
        <source>Open the Version Before</source>
        <translation>Ouvrir la version précédente</translation>
    </message>
    <message>
        <source>The song of the project was not found. Where is it?</source>
        <translation>Le morceau du projet est introuvable. Où est-il ?</translation>
    </message>
    <message>
        <source>“%1” is neither where it was nor in the project&apos;s folder, or its content has changed.</source>
        <translation>« %1 » n’est ni à son ancien emplacement ni dans le dossier du projet, ou son contenu a changé.</translation>
    </message>
    <message>
        <source>Choose the Song…</source>
        <translation>Choisir le morceau…</translation>
    </message>
    <message>
        <source>Choose the Song of the Project</source>
        <translation>Choisir le morceau du projet</translation>
    </message>
    <message>
        <source>Go on with unsaved work on “%1”?</source>
        <translation>Reprendre le travail non enregistré sur « %1 » ?</translation>
    </message>
    <message>
        <source>Stemwright ended before it was saved. It was kept on %1. What you decline stays on the disk for 7 days.</source>
        <translation>Stemwright s’est arrêté avant l’enregistrement. L’état conservé date du %1. Ce que vous refusez reste 7 jours sur le disque.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Open Songs or a Project</source>
        <translation>Ouvrir des morceaux ou un projet</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::QueueDock</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Songs in the queue</source>
        <translation>Morceaux dans la file d’attente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open this song, or try it again (Enter)</source>
        <translation>Ouvrir ce morceau, ou réessayer (Entrée)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Take out of the queue (Delete)</source>
        <translation>Retirer de la file d’attente (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;File d’attente</translation>
    </message>
    <message>
        <source>Separate &amp;waiting songs</source>
        <translation>Séparer les morceaux en a&amp;ttente</translation>
    </message>
    <message>
        <source>Once the open song is done, what takes longest is computed for the songs that wait, so that they open quickly.</source>
        <translation>Une fois le morceau ouvert terminé, ce qui prend le plus de temps est calculé pour les morceaux en attente, afin qu’ils s’ouvrent vite.</translation>
    </message>
    <message>
        <source>&amp;Cancel the export</source>
        <translation>A&amp;nnuler l’exportation</translation>
    </message>
    <message>
        <source>Songs that are exported already stay</source>
        <translation>Les morceaux déjà exportés restent</translation>
    </message>
    <message>
        <source>Separates and exports every song of the queue</source>
        <translation>Sépare et exporte chaque morceau de la file d’attente</translation>
    </message>
    <message>
        <source>Stop the work on this song (Backspace)</source>
        <translation>Arrêter le travail sur ce morceau (Retour arrière)</translation>
    </message>
    <message>
        <source>E&amp;xport all as…</source>
        <translation>Tout e&amp;xporter comme…</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::QueueFlow</name>
    <message>
        <source>%1: its song, %2, is not there.</source>
        <translation>%1 : son morceau, %2, est introuvable.</translation>
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
        <translation>! %1 — impossible à ouvrir</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, ouvert</translation>
    </message>
    <message>
        <source>%1, separated</source>
        <translation>%1, séparé</translation>
    </message>
    <message>
        <source>%1, cannot be opened: %2</source>
        <translation>%1, impossible à ouvrir : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 — separating, %2 %</source>
        <translation>%1 — séparation, %2 %</translation>
    </message>
    <message>
        <source>%1 — separated ahead</source>
        <translation>%1 — séparé d’avance</translation>
    </message>
    <message>
        <source>! %1 — not separated</source>
        <translation>! %1 — non séparé</translation>
    </message>
    <message>
        <source>%1 — to be exported</source>
        <translation>%1 — à exporter</translation>
    </message>
    <message>
        <source>%1 — exporting, %2 %</source>
        <translation>%1 — exportation, %2 %</translation>
    </message>
    <message>
        <source>%1 — exported</source>
        <translation>%1 — exporté</translation>
    </message>
    <message>
        <source>! %1 — not exported</source>
        <translation>! %1 — non exporté</translation>
    </message>
    <message>
        <source>%1 — cancelled</source>
        <translation>%1 — annulé</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ScoreLane</name>
    <message>
        <source>SDR of %1 over time</source>
        <translation>SDR de %1 au fil du temps</translation>
    </message>
    <message>
        <source>SDR here %1, median %2</source>
        <translation>SDR ici %1, médiane %2</translation>
    </message>
    <message>
        <source>SDR median %1</source>
        <translation>SDR, médiane %1</translation>
    </message>
    <message>
        <source>%1 (outdated)</source>
        <comment>scores of stems that have changed since</comment>
        <translation>%1 (périmé)</translation>
    </message>
    <message>
        <source>%1: SDR %2</source>
        <comment>a moment of the song; a score</comment>
        <translation>%1 : SDR %2</translation>
    </message>
    <message>
        <source>%1: not scored, as a stem is silent here</source>
        <translation>%1 : non évalué, car une piste est muette ici</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ScoreSaver</name>
    <message>
        <source>Save the scores as</source>
        <translation>Enregistrer les scores sous</translation>
    </message>
    <message>
        <source>All frames, as museval writes them (%1)</source>
        <translation>Toutes les trames, comme museval les écrit (%1)</translation>
    </message>
    <message>
        <source>Table of the medians (%1)</source>
        <translation>Tableau des médianes (%1)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ScoreTable</name>
    <message>
        <source>Stem</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>The stem as the model made it</source>
        <translation>La piste telle que le modèle l’a faite</translation>
    </message>
    <message>
        <source>Signal to distortion: how much louder the true stem is than everything that is wrong. 0 dB: as loud. The median over the seconds of the song, as museval and SiSEC have it.</source>
        <translation>Signal sur distorsion : de combien la vraie piste est plus forte que tout ce qui est faux. 0 dB : aussi forte. La médiane sur les secondes du morceau, comme dans museval et SiSEC.</translation>
    </message>
    <message>
        <source>Image to spatial distortion: how well colour and place in the stereo picture are kept.</source>
        <translation>Image sur distorsion spatiale : à quel point le timbre et la place dans l’image stéréo sont conservés.</translation>
    </message>
    <message>
        <source>Signal to interference: how little is heard of the other stems.</source>
        <translation>Signal sur interférence : à quel point on entend peu les autres pistes.</translation>
    </message>
    <message>
        <source>Signal to artefacts: how little is heard that is in none of the true stems.</source>
        <translation>Signal sur artefacts : à quel point on entend peu ce qui n’est dans aucune des vraies pistes.</translation>
    </message>
    <message>
        <source>The SDR over the whole song at once, as the MDX challenges have it: loud places count most.</source>
        <translation>Le SDR sur tout le morceau d’un coup, comme dans les concours MDX : les passages forts comptent le plus.</translation>
    </message>
    <message>
        <source>Scores of the stems in dB</source>
        <translation>Scores des pistes en dB</translation>
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
        <translation>Sélection de %1 à %2, de %3 à %4 hertz.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SeparationDock</name>
    <message>
        <source>Separation</source>
        <translation>Séparation</translation>
    </message>
    <message>
        <source>Separate &amp;again</source>
        <translation>Sépare&amp;r à nouveau</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>&amp;More models…</source>
        <translation>Pl&amp;us de modèles…</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Se&amp;paration Panel</source>
        <translation>&amp;Panneau de séparation</translation>
    </message>
    <message>
        <source>These stems were made by %1.</source>
        <translation>Ces pistes ont été faites par %1.</translation>
    </message>
    <message>
        <source>Separates the open song once more, by what is chosen here</source>
        <translation>Sépare encore une fois le morceau ouvert, selon ces choix</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (absent de cet ordinateur)</translation>
    </message>
    <message>
        <source>This model is not on this computer. Choose another one, or get it with “More models…”.</source>
        <translation>Ce modèle n’est pas sur cet ordinateur. Choisissez-en un autre ou obtenez-le par « Plus de modèles… ».</translation>
    </message>
    <message>
        <source>Separate only the loop</source>
        <translation>Séparer seulement la boucle</translation>
    </message>
    <message>
        <source>Separates the loop alone, as a trial or because that is all you want</source>
        <translation>Sépare la boucle seule, pour essayer ou parce qu’elle vous suffit</translation>
    </message>
    <message>
        <source>Other settings of the filter need “Separate again”.</source>
        <translation>D’autres réglages du filtre demandent « Séparer à nouveau ».</translation>
    </message>
    <message>
        <source>Some of them still follow the former settings: move a setting, or choose “Separate again”.</source>
        <translation>Certaines suivent encore les anciens réglages : bougez un réglage, ou choisissez « Séparer à nouveau ».</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SettingsDialog</name>
    <message>
        <source>%1 is not the full path of a folder.</source>
        <translation>%1 n’est pas le chemin complet d’un dossier.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation>Vous n’avez pas le droit d’écrire dans %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Périphérique audio</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Périphérique :</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Séparation</translation>
    </message>
    <message>
        <source>&amp;Separate a song as soon as it is open</source>
        <translation>&amp;Séparer un morceau dès son ouverture</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème :</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>Another language is shown when Stemwright is started again.</source>
        <translation>Une autre langue s’affiche au prochain démarrage de Stemwright.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Largest size of the cache in GiB</source>
        <translation>Taille maximale du cache en Gio</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> Gio</translation>
    </message>
    <message>
        <source>&amp;At most:</source>
        <translation>&amp;Au plus :</translation>
    </message>
    <message>
        <source>Used:</source>
        <translation>Utilisé :</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier :</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Folder of the cache</source>
        <translation>Dossier du cache</translation>
    </message>
    <message>
        <source>The system&apos;s folder for caches</source>
        <translation>Le dossier du système pour les caches</translation>
    </message>
    <message>
        <source>Another folder is used when Stemwright is started again.</source>
        <translation>Un autre dossier est utilisé au prochain démarrage de Stemwright.</translation>
    </message>
    <message>
        <source>The new folder is used when Stemwright is started again.</source>
        <translation>Le nouveau dossier est utilisé au prochain démarrage de Stemwright.</translation>
    </message>
    <message>
        <source>Clear Cache</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source>Clear the cache? Songs that were separated before will take as long as the first time.</source>
        <translation>Vider le cache ? Les morceaux déjà séparés prendront autant de temps que la première fois.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>&amp;Wait with play until the stems are there</source>
        <translation>Atte&amp;ndre les pistes avant de lire</translation>
    </message>
    <message>
        <source>Otherwise the original is heard until then.</source>
        <translation>Sinon, l’original est lu en attendant.</translation>
    </message>
    <message>
        <source>Cl&amp;ear Cache…</source>
        <translation>&amp;Vider le cache…</translation>
    </message>
    <message>
        <source>What is kept here lets a song open with its stems, or be separated again in less time.</source>
        <translation>Ce qui est gardé ici permet d’ouvrir un morceau avec ses pistes, ou de le séparer à nouveau plus vite.</translation>
    </message>
    <message>
        <source>Largest size of the stems of takes in GiB</source>
        <translation>Taille maximale des pistes des prises en Gio</translation>
    </message>
    <message>
        <source>Ste&amp;ms of takes:</source>
        <translation>Pistes des p&amp;rises :</translation>
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
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ShortcutsDialog</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Attribuer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>Nouvelles touches pour l’action choisie</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>Nouvelles &amp;touches :</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. Assigning takes them from there.</source>
        <translation>Ces touches appartiennent à « %1 ». Les attribuer les lui retire.</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>Choisissez une action, puis appuyez sur ses nouvelles touches.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SongPage</name>
    <message>
        <source>Song</source>
        <translation>Morceau</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Séparer</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SongQueue</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>&amp;Vider la liste</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Separating</source>
        <translation>Séparation</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1× real time</source>
        <translation>%1× le temps réel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Annuler l’opération en cours</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Separating with %1</source>
        <translation>Séparation avec %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Measured in what is played: how far the stems, all at 0 dB, are from adding up to the song.</source>
        <translation>Mesuré dans ce qui est joué : l’écart entre la somme des pistes, toutes à 0 dB, et le morceau.</translation>
    </message>
    <message>
        <source>Sum exact</source>
        <translation>Somme exacte</translation>
    </message>
    <message>
        <source>Sum within %1 dB</source>
        <translation>Somme à %1 dB près</translation>
    </message>
    <message>
        <source>Exporting song %1 of %2</source>
        <translation>Exportation du morceau %1 sur %2</translation>
    </message>
    <message>
        <source>Play waits for the stems.</source>
        <translation>La lecture attend les pistes.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StemCarrier</name>
    <message>
        <source>Drag this into another program: it gets the stem as a file. Shift and click: copy</source>
        <translation>Faites glisser vers un autre logiciel : il reçoit la piste comme fichier. Maj et clic : copier</translation>
    </message>
    <message>
        <source>There are no stems yet.</source>
        <translation>Il n’y a pas encore de pistes.</translation>
    </message>
    <message>
        <source>Some of the loop is not separated yet.</source>
        <translation>Une partie de la boucle n’est pas encore séparée.</translation>
    </message>
    <message>
        <source>Some of the song is not separated yet.</source>
        <translation>Une partie du morceau n’est pas encore séparée.</translation>
    </message>
    <message>
        <source>%1 can be dropped now</source>
        <translation>%1 peut être déposé maintenant</translation>
    </message>
    <message>
        <source>%1 is ready: drag it once more</source>
        <translation>%1 est prêt : faites-le glisser encore une fois</translation>
    </message>
    <message>
        <source>%1 is in the clipboard as a file</source>
        <translation>%1 est dans le presse-papiers comme fichier</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StemExports</name>
    <message>
        <source>Preparing %1…</source>
        <translation>Préparation de %1…</translation>
    </message>
    <message>
        <source>Choose a stem first: no strip has the keyboard</source>
        <translation>Choisissez d’abord une piste : aucune tranche n’a le clavier</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StemScoring</name>
    <message>
        <source>There are no stems: a folder needs a sound file for each of them.</source>
        <translation>Il n’y a pas de pistes : un dossier doit contenir un fichier son pour chacune.</translation>
    </message>
    <message>
        <source>The folder holds several songs, and none is called as the open one.</source>
        <translation>Le dossier contient plusieurs morceaux, et aucun ne porte le nom de celui qui est ouvert.</translation>
    </message>
    <message>
        <source>The true stems have another sample rate than the song.</source>
        <translation>Les vraies pistes n’ont pas la même fréquence d’échantillonnage que le morceau.</translation>
    </message>
    <message>
        <source>The true stems have another number of channels than the song.</source>
        <translation>Les vraies pistes n’ont pas le même nombre de canaux que le morceau.</translation>
    </message>
    <message>
        <source>The true stems are not as long as the song.</source>
        <translation>Les vraies pistes n’ont pas la même durée que le morceau.</translation>
    </message>
    <message>
        <source>No file is called as a stem of the song, and there are not equally many: name them as the stems, “vocals.wav” for instance.</source>
        <translation>Aucun fichier ne porte le nom d’une piste du morceau, et leur nombre diffère : nommez-les comme les pistes, par exemple « vocals.wav ».</translation>
    </message>
    <message>
        <source>Two files stand for the same stem.</source>
        <translation>Deux fichiers correspondent à la même piste.</translation>
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
        <translation>%1 en muet</translation>
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
        <translation>Balance de %1</translation>
    </message>
    <message>
        <source>Meter of %1</source>
        <translation>Vumètre de %1</translation>
    </message>
    <message>
        <source>Solo %1; with Ctrl: this one alone, and once more to go back</source>
        <translation>%1 en solo ; avec Ctrl : cette piste seule, et encore une fois pour revenir</translation>
    </message>
    <message>
        <source>Name of the stem</source>
        <translation>Nom de la piste</translation>
    </message>
    <message>
        <source>Double click or F2: rename</source>
        <translation>Double clic ou F2 : renommer</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus pour %1</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>Niveau de %1</translation>
    </message>
    <message>
        <source>Double click or F2: type a level</source>
        <translation>Double clic ou F2 : saisir un niveau</translation>
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
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Autre…</translation>
    </message>
    <message>
        <source>&amp;Its own</source>
        <translation>La s&amp;ienne</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Re&amp;set level, balance, mute and solo</source>
        <translation>Réinitiali&amp;ser niveau, balance, muet et solo</translation>
    </message>
    <message>
        <source>Copy stem as &amp;file</source>
        <translation>Copier la piste comme &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Lane Shows</source>
        <translation>La &amp;ligne montre</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StrokeEdits</name>
    <message>
        <source>Delete: %1</source>
        <comment>a correction</comment>
        <translation>Supprimer : %1</translation>
    </message>
    <message>
        <source>Strength of: %1</source>
        <comment>a correction</comment>
        <translation>Force de : %1</translation>
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
        <translation>Déplacer le rectangle vers %1</translation>
    </message>
    <message>
        <source>Remove rectangle from %1</source>
        <translation>Retirer le rectangle de %1</translation>
    </message>
    <message>
        <source>Keep only rectangle in %1</source>
        <translation>Ne garder que le rectangle dans %1</translation>
    </message>
    <message>
        <source>Move outline to %1</source>
        <translation>Déplacer le contour vers %1</translation>
    </message>
    <message>
        <source>Remove outline from %1</source>
        <translation>Retirer le contour de %1</translation>
    </message>
    <message>
        <source>Keep only outline in %1</source>
        <translation>Ne garder que le contour dans %1</translation>
    </message>
    <message>
        <source>Move brush stroke to %1</source>
        <translation>Déplacer le trait de pinceau vers %1</translation>
    </message>
    <message>
        <source>Remove brush stroke from %1</source>
        <translation>Retirer le trait de pinceau de %1</translation>
    </message>
    <message>
        <source>Keep only brush stroke in %1</source>
        <translation>Ne garder que le trait de pinceau dans %1</translation>
    </message>
    <message>
        <source>Move harmonics to %1</source>
        <translation>Déplacer les harmoniques vers %1</translation>
    </message>
    <message>
        <source>Remove harmonics from %1</source>
        <translation>Retirer les harmoniques de %1</translation>
    </message>
    <message>
        <source>Keep only harmonics in %1</source>
        <translation>Ne garder que les harmoniques dans %1</translation>
    </message>
    <message>
        <source>Move shapes to %1</source>
        <translation>Déplacer les formes vers %1</translation>
    </message>
    <message>
        <source>Remove shapes from %1</source>
        <translation>Retirer les formes de %1</translation>
    </message>
    <message>
        <source>Keep only shapes in %1</source>
        <translation>Ne garder que les formes dans %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakeComparison</name>
    <message>
        <source>Co&amp;mpare Takes</source>
        <translation>Co&amp;mparer les prises</translation>
    </message>
    <message>
        <source>&amp;Compare A and B</source>
        <translation>Comparer A et &amp;B</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakeText</name>
    <message>
        <source>Stems of the file</source>
        <translation>Pistes du fichier</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 itération</translation>
    </message>
    <message numerus="yes">
        <source>%n iterations</source>
        <translation>
            <numerusform>%n itération</numerusform>
            <numerusform>%n itérations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>window of %n slices</source>
        <translation>
            <numerusform>fenêtre de %n tranche</numerusform>
            <numerusform>fenêtre de %n tranches</numerusform>
        </translation>
    </message>
    <message>
        <source>soft mask</source>
        <translation>masque doux</translation>
    </message>
    <message>
        <source>residual spread</source>
        <translation>résidu réparti</translation>
    </message>
    <message>
        <source>residual filtered</source>
        <translation>résidu filtré</translation>
    </message>
    <message>
        <source>Stems to be made</source>
        <translation>Pistes à faire</translation>
    </message>
    <message>
        <source>Being separated</source>
        <translation>Séparation en cours</translation>
    </message>
    <message>
        <source>Stems incomplete</source>
        <translation>Pistes incomplètes</translation>
    </message>
    <message>
        <source>Stems ready, not kept</source>
        <translation>Pistes prêtes, non gardées</translation>
    </message>
    <message>
        <source>Stems ready</source>
        <translation>Pistes prêtes</translation>
    </message>
    <message>
        <source>A part is ready, not kept</source>
        <translation>Une partie est prête, non gardée</translation>
    </message>
    <message>
        <source>Stems of a part of a song are not kept, as they are soon made again. Separate the whole song to keep them.</source>
        <translation>Les pistes d’une partie du morceau ne sont pas gardées, car elles sont vite refaites. Séparez tout le morceau pour les garder.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakesDock</name>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Keep as take</source>
        <translation>Garder comme prise</translation>
    </message>
    <message>
        <source>Make its stems</source>
        <translation>Faire ses pistes</translation>
    </message>
    <message>
        <source>Takes of the song</source>
        <translation>Prises du morceau</translation>
    </message>
    <message>
        <source>The current take stays as it is; what you set from now on changes a copy of it</source>
        <translation>La prise actuelle reste telle quelle ; ce que vous réglez désormais change une copie</translation>
    </message>
    <message>
        <source>Delete this take</source>
        <translation>Supprimer cette prise</translation>
    </message>
    <message>
        <source>Delete this take (Delete)</source>
        <translation>Supprimer cette prise (Suppr)</translation>
    </message>
    <message>
        <source>Notes on this take</source>
        <translation>Notes sur cette prise</translation>
    </message>
    <message>
        <source>Delete Take</source>
        <translation>Supprimer la prise</translation>
    </message>
    <message>
        <source>Delete the take “%1”? Its settings, its name and its notes are lost.</source>
        <translation>Supprimer la prise « %1 » ? Ses réglages, son nom et ses notes seront perdus.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Make it the &amp;current one</source>
        <translation>En faire la prise a&amp;ctuelle</translation>
    </message>
    <message>
        <source>&amp;Make its stems</source>
        <translation>&amp;Faire ses pistes</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>C&amp;olour…</source>
        <translation>C&amp;ouleur…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Supprim&amp;er…</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>Pr&amp;ises</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakesModel</name>
    <message>
        <source>Take %1</source>
        <translation>Prise %1</translation>
    </message>
    <message>
        <source>current take</source>
        <translation>prise actuelle</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TeachingPage</name>
    <message>
        <source>Play the &amp;iterations</source>
        <translation>&amp;Jouer les itérations</translation>
    </message>
    <message>
        <source>The model %1 cannot be used.</source>
        <translation>Le modèle %1 ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>What the model found in this song is no longer kept. Separate it again to see the filter&apos;s work.</source>
        <translation>Ce que le modèle a trouvé dans ce morceau n’est plus gardé. Séparez-le à nouveau pour voir le travail du filtre.</translation>
    </message>
    <message>
        <source>&amp;Iteration</source>
        <translation>I&amp;tération</translation>
    </message>
    <message>
        <source>Iteration of the filter</source>
        <translation>Itération du filtre</translation>
    </message>
    <message>
        <source>How well the stems explain the song</source>
        <translation>À quel point les pistes expliquent le morceau</translation>
    </message>
    <message>
        <source>What is seen, in words</source>
        <translation>Ce que l’on voit, en mots</translation>
    </message>
    <message>
        <source>No filter has worked here yet. Open a song and separate it with a model.</source>
        <translation>Aucun filtre n’a encore travaillé ici. Ouvrez un morceau et séparez-le avec un modèle.</translation>
    </message>
    <message>
        <source>The filter is being watched at work…</source>
        <translation>Observation du filtre au travail…</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>model; from when to when</comment>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>iteration</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stop the &amp;iterations</source>
        <translation>Arrêter les &amp;itérations</translation>
    </message>
    <message>
        <source>The song</source>
        <translation>Le morceau</translation>
    </message>
    <message>
        <source>%1: the song through this mask</source>
        <comment>stem</comment>
        <translation>%1 : le morceau à travers ce masque</translation>
    </message>
    <message>
        <source>This model makes no stem %1 of its own: it is what the others leave. Choose another stem.</source>
        <translation>Ce modèle ne fait pas de piste %1 à part : c’est ce que les autres laissent. Choisissez une autre piste.</translation>
    </message>
    <message>
        <source>The song: time runs to the right, high tones are at the top, and what is bright is loud.</source>
        <translation>Le morceau : le temps va vers la droite, les sons aigus sont en haut, et ce qui est clair est fort.</translation>
    </message>
    <message>
        <source>Before the first iteration the mask is what the model says: for each point, how much of it belongs to %1. Bright is all of it, dark is nothing.</source>
        <translation>Avant la première itération, le masque est ce que dit le modèle : pour chaque point, quelle part revient à %1. Clair : tout, sombre : rien.</translation>
    </message>
    <message>
        <source>%1 is the song through the mask: only what is bright in both remains.</source>
        <translation>%1 est le morceau à travers le masque : ne reste que ce qui est clair dans les deux.</translation>
    </message>
    <message>
        <source>Its level is now %1 against that of the song.</source>
        <comment>decibels</comment>
        <translation>Son niveau est maintenant de %1 par rapport à celui du morceau.</translation>
    </message>
    <message>
        <source>This iteration changed that by %1, and what all stems together leave of the song from %2 to %3.</source>
        <comment>decibels</comment>
        <translation>Cette itération l’a changé de %1, et ce que toutes les pistes laissent du morceau de %2 à %3.</translation>
    </message>
    <message>
        <source>The curve below tells how well the stems explain the song; lower is better. Where it is flat, further iterations change little.</source>
        <translation>La courbe ci-dessous dit à quel point les pistes expliquent le morceau ; plus bas, c’est mieux. Là où elle est plate, d’autres itérations changent peu.</translation>
    </message>
    <message>
        <source>From the song to %1, iteration by iteration</source>
        <comment>stem</comment>
        <translation>Du morceau à %1, itération par itération</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>Itération %1</translation>
    </message>
    <message>
        <source>The mask of %1 after 1 iteration</source>
        <comment>stem</comment>
        <translation>Le masque de %1 après 1 itération</translation>
    </message>
    <message numerus="yes">
        <source>The mask of %1 after %n iterations</source>
        <comment>stem</comment>
        <translation>
            <numerusform>Le masque de %1 après %n itération</numerusform>
            <numerusform>Le masque de %1 après %n itérations</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter has listened once to how loud each stem is and from which side it comes, and has shared each point anew among all stems.</source>
        <translation>Le filtre a écouté une fois à quel point chaque piste est forte et de quel côté elle vient, et a repartagé chaque point entre toutes les pistes.</translation>
    </message>
    <message numerus="yes">
        <source>The filter has listened %n times to how loud each stem is and from which side it comes, and has shared each point anew among all stems.</source>
        <translation>
            <numerusform>Le filtre a écouté %n fois à quel point chaque piste est forte et de quel côté elle vient, et a repartagé chaque point entre toutes les pistes.</numerusform>
            <numerusform>Le filtre a écouté %n fois à quel point chaque piste est forte et de quel côté elle vient, et a repartagé chaque point entre toutes les pistes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Text</name>
    <message>
        <source>This setting makes no sense.</source>
        <translation>Ce réglage n’a pas de sens.</translation>
    </message>
    <message>
        <source>This was not found.</source>
        <translation>Introuvable.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>You have no permission for this file or folder.</source>
        <translation>Vous n’avez pas les droits sur ce fichier ou ce dossier.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Ce fichier existe déjà.</translation>
    </message>
    <message>
        <source>This is no sound file that can be opened here.</source>
        <translation>Ce n’est pas un fichier audio qui puisse être ouvert ici.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Ce fichier est endommagé.</translation>
    </message>
    <message>
        <source>This is larger than the program can take.</source>
        <translation>C’est plus grand que ce que le programme peut traiter.</translation>
    </message>
    <message>
        <source>Parts of the data do not fit each other.</source>
        <translation>Des parties des données ne concordent pas.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Il n’y a pas assez de mémoire.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Un fichier n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The network does not answer.</source>
        <translation>Le réseau ne répond pas.</translation>
    </message>
    <message>
        <source>A file is not what it should be.</source>
        <translation>Un fichier n’est pas ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>A part of the program is not installed.</source>
        <translation>Une partie du programme n’est pas installée.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Le programme a fait une erreur.</translation>
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
        <translation>G %1</translation>
    </message>
    <message>
        <source>R %1</source>
        <comment>right part of the stereo balance</comment>
        <translation>D %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>minutes and seconds</comment>
        <translation>encore %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TimeRuler</name>
    <message>
        <source>Position in the song</source>
        <translation>Position dans le morceau</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TimeView</name>
    <message>
        <source>Shows %1 to %2 of %3.</source>
        <translation>Affiche de %1 à %2 sur %3.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TransportBar</name>
    <message>
        <source>To the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>Au début (Home)</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Meter of the master</source>
        <translation>Vumètre du master</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lecture (Espace)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export (Ctrl+Shift+E)</source>
        <translation>Exporter (Ctrl+Maj+E)</translation>
    </message>
    <message>
        <source>There is something to export when the song is separated.</source>
        <translation>Il y aura de quoi exporter une fois le morceau séparé.</translation>
    </message>
    <message>
        <source>Level of what you hear, left above right, with the peaks of the last moments</source>
        <translation>Niveau de ce que vous entendez, gauche au-dessus de droite, avec les crêtes des derniers instants</translation>
    </message>
    <message>
        <source>Play waits for the stems.</source>
        <translation>La lecture attend les pistes.</translation>
    </message>
</context>
</TS>
