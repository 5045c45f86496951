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
    <name>stemwright::ui::DesktopServices</name>
    <message>
        <source>A song is being separated</source>
        <translation>Un morceau est en cours de séparation</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Separated</source>
        <translation>Séparé</translation>
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
        <translation>Balance de %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 en muet</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 en solo</translation>
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
        <source>Open a Song or a Project</source>
        <translation>Ouvrir un morceau ou un projet</translation>
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
        <source>Level of %1 in tenths of a decibel</source>
        <translation>Niveau de %1 en dixièmes de décibel</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
