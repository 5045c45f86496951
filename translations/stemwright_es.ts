<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>There is no folder for temporary files: %1</source>
        <translation>No hay ninguna carpeta para archivos temporales: %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::AbState</name>
    <message>
        <source>Of two sounds the louder one is liked better. So B is made as loud as A, through the faders as they are, in the loop or the whole song. While all stems are heard alike, A and B add up to the same song: solo a stem to compare. Hold D for the difference A − B, G for the song without the focused stem.</source>
        <translation>De dos sonidos gusta más el más fuerte. Por eso B se iguala a A en volumen, con los faders tal como están, en el bucle o en toda la canción. Mientras todas las pistas suenan igual, A y B suman la misma canción: ponga una pista en solo para comparar. Mantenga D para la diferencia A − B y G para la canción sin la pista elegida.</translation>
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
        <translation>Escuchar %1: %2</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <comment>A or B</comment>
        <translation>Escuchar %1</translation>
    </message>
    <message>
        <source>%1: %2. X switches between A and B; hold D to hear what they differ in.</source>
        <comment>A or B; name of the take</comment>
        <translation>%1: %2. X cambia entre A y B; mantenga D para oír en qué se diferencian.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::AbxDialog</name>
    <message>
        <source>less than %1 %</source>
        <translation>menos del %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>E&amp;mpezar</translation>
    </message>
    <message>
        <source>&amp;Copy the Result</source>
        <translation>&amp;Copiar el resultado</translation>
    </message>
    <message>
        <source>Blind Test</source>
        <translation>Prueba a ciegas</translation>
    </message>
    <message>
        <source>X is A or B by chance. In each trial listen to A, B and X as often as you like, then say which one X is. The score tells whether you hear a difference.</source>
        <translation>X es A o B al azar. En cada intento escuche A, B y X cuantas veces quiera y diga después cuál es X. El resultado indica si oye una diferencia.</translation>
    </message>
    <message>
        <source>All stems are heard alike, so A and B add up to the same song: there is nothing to tell them apart by. Close this window and solo, mute or fade a stem first.</source>
        <translation>Todas las pistas suenan igual, así que A y B suman la misma canción: nada las distingue. Cierre esta ventana y primero ponga una pista en solo, siléncela o cambie su nivel.</translation>
    </message>
    <message>
        <source>Number of trials</source>
        <translation>Número de intentos</translation>
    </message>
    <message>
        <source>&amp;Trials:</source>
        <translation>&amp;Intentos:</translation>
    </message>
    <message>
        <source>Of two sounds the louder one is liked better, so a test of different levels is a test of levels.</source>
        <translation>De dos sonidos gusta más el más fuerte; una prueba con niveles distintos solo prueba los niveles.</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <comment>A, B or X</comment>
        <translation>Escuchar %1</translation>
    </message>
    <message>
        <source>Listen to %1 (key %1)</source>
        <comment>A, B or X</comment>
        <translation>Escuchar %1 (tecla %1)</translation>
    </message>
    <message>
        <source>X is %1</source>
        <comment>A or B</comment>
        <translation>X es %1</translation>
    </message>
    <message>
        <source>Answer that X is %1 (%2)</source>
        <comment>A or B; a key</comment>
        <translation>Responder que X es %1 (%2)</translation>
    </message>
    <message>
        <source>Trials that are answered</source>
        <translation>Intentos respondidos</translation>
    </message>
    <message>
        <source>Keys: A, X and B listen, Shift+A and Shift+B answer, the space bar plays and pauses. The meters of the window rest until the test is over.</source>
        <translation>Teclas: A, X y B escuchan, Mayús+A y Mayús+B responden, la barra espaciadora reproduce y pausa. Los medidores de la ventana descansan hasta que acabe la prueba.</translation>
    </message>
    <message>
        <source>Test &amp;Again</source>
        <translation>P&amp;robar otra vez</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>The loop from %1 to %2 is repeated.</source>
        <translation>Se repite el bucle de %1 a %2.</translation>
    </message>
    <message>
        <source>There is no loop, so what lies between %1 and %2 is repeated. For another passage close this window and set a loop.</source>
        <translation>No hay bucle; se repite lo que hay entre %1 y %2. Para otro pasaje, cierre esta ventana y defina un bucle.</translation>
    </message>
    <message>
        <source>The test has ended, because other stems have come into one of the takes.</source>
        <translation>La prueba ha terminado porque una de las tomas tiene otras pistas.</translation>
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
        <translation>I&amp;gualar B a A en volumen (B %1)</translation>
    </message>
    <message>
        <source>&amp;Make B as loud as A</source>
        <translation>I&amp;gualar B a A en volumen</translation>
    </message>
    <message>
        <source>Measuring the levels…</source>
        <translation>Midiendo los niveles…</translation>
    </message>
    <message>
        <source>Trial %1 of %2</source>
        <translation>Intento %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 right. Probability of guessing: %3.</source>
        <comment>the last is a number of percents</comment>
        <translation>%1 de %2 correctos. Probabilidad de acertar al azar: %3.</translation>
    </message>
    <message>
        <source>That is hardly by chance: you hear a difference between A and B.</source>
        <translation>Eso difícilmente es casualidad: oye una diferencia entre A y B.</translation>
    </message>
    <message>
        <source>That may well be by chance: the test does not show that you hear a difference. More trials tell more.</source>
        <translation>Bien puede ser casualidad: la prueba no muestra que oiga una diferencia. Más intentos dicen más.</translation>
    </message>
    <message>
        <source>Blind test</source>
        <translation>Prueba a ciegas</translation>
    </message>
    <message>
        <source>Levels: %1</source>
        <translation>Niveles: %1</translation>
    </message>
    <message>
        <source>%1: X was %2, answered %3</source>
        <comment>number of the trial; A or B; A or B</comment>
        <translation>%1: X era %2, respuesta %3</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::BlindTestButton</name>
    <message>
        <source>Blind test…</source>
        <translation>Prueba a ciegas…</translation>
    </message>
    <message>
        <source>Find out whether you hear a difference between A and B</source>
        <translation>Averigüe si oye una diferencia entre A y B</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ChangesPanel</name>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
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
        <translation>Movido, dB</translation>
    </message>
    <message>
        <source>How much stronger the stem is in B than in A</source>
        <translation>Cuánto más fuerte es la pista en B que en A</translation>
    </message>
    <message>
        <source>What changed between A and B</source>
        <translation>Qué ha cambiado entre A y B</translation>
    </message>
    <message>
        <source>A %1 dB, B %2 dB, moved by %3 dB</source>
        <translation>A %1 dB, B %2 dB, movido %3 dB</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ColourLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <comment>the meaning of the first and of the last colour</comment>
        <translation>Colores de %1 a %2</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::CompareLanes</name>
    <message>
        <source>Difference A − B</source>
        <translation>Diferencia A − B</translation>
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
        <translation>%1 no tiene la pista «%2».</translation>
    </message>
    <message>
        <source>%1, mask</source>
        <comment>name of a stem</comment>
        <translation>%1, máscara</translation>
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
        <translation>Diferencia entre A y B: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>blue: more in B · red: more in A</source>
        <translation>azul: más en B · rojo: más en A</translation>
    </message>
    <message>
        <source>%1 dB, %2 % of all stems</source>
        <comment>level and share at a point of a picture</comment>
        <translation>%1 dB, %2 % de todas las pistas</translation>
    </message>
    <message>
        <source>Point at a picture to read both takes there.</source>
        <translation>Señale una imagen para leer ahí ambas tomas.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::CompareWindow</name>
    <message>
        <source>&amp;A and B</source>
        <translation>&amp;A y B</translation>
    </message>
    <message>
        <source>S&amp;tep by step</source>
        <translation>Pa&amp;so a paso</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>The picture is being drawn…</source>
        <translation>Se está dibujando la imagen…</translation>
    </message>
    <message>
        <source>The picture is saved: %1</source>
        <translation>La imagen se ha guardado: %1</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>What is shown of the stem</source>
        <translation>Qué se muestra de la pista</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>The take whose filter is shown</source>
        <translation>La toma cuyo filtro se muestra</translation>
    </message>
    <message>
        <source>Take A</source>
        <translation>Toma A</translation>
    </message>
    <message>
        <source>Take B</source>
        <translation>Toma B</translation>
    </message>
    <message>
        <source>Compare A and B — Stemwright</source>
        <translation>Comparar A y B — Stemwright</translation>
    </message>
    <message>
        <source>%1 — Compare A and B — Stemwright</source>
        <translation>%1 — Comparar A y B — Stemwright</translation>
    </message>
    <message>
        <source>Mean levels over the loop, %1 to %2.</source>
        <translation>Niveles medios en el bucle, de %1 a %2.</translation>
    </message>
    <message>
        <source>Mean levels over what is shown, %1 to %2.</source>
        <translation>Niveles medios en lo mostrado, de %1 a %2.</translation>
    </message>
    <message>
        <source>%1 of take A (%2) and take B (%3)</source>
        <comment>stem and what is shown of it; names of the takes</comment>
        <translation>%1 de la toma A (%2) y la toma B (%3)</translation>
    </message>
    <message>
        <source>%1 - step by step</source>
        <comment>name of a file; the song</comment>
        <translation>%1 - paso a paso</translation>
    </message>
    <message>
        <source>%1 - A and B</source>
        <comment>name of a file; the song</comment>
        <translation>%1 - A y B</translation>
    </message>
    <message>
        <source>There is only one take to be seen. Press “Keep as take” in the list of takes, then change the model or the filter: the two takes are A and B.</source>
        <translation>Solo hay una toma que ver. Pulse «Guardar como toma» en la lista de tomas y cambie después el modelo o el filtro: las dos tomas son A y B.</translation>
    </message>
    <message>
        <source>There are no stems yet. Open a song and separate it; then keep that as a take, and make a second one with another model or another filter.</source>
        <translation>Aún no hay pistas. Abra una canción y sepárela; guárdelo como toma y haga otra con otro modelo o filtro.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Comparison</name>
    <message>
        <source>level matched, B %1</source>
        <comment>a gain such as +0.3 dB</comment>
        <translation>nivel igualado, B %1</translation>
    </message>
    <message>
        <source>A blind test is running</source>
        <translation>Hay una prueba a ciegas en curso</translation>
    </message>
    <message>
        <source>Difference A − B</source>
        <translation>Diferencia A − B</translation>
    </message>
    <message>
        <source>Switch between Takes &amp;A and B</source>
        <translation>Cambiar entre las tomas &amp;A y B</translation>
    </message>
    <message>
        <source>Hear the &amp;Difference A − B (Hold the Key)</source>
        <translation>Oír la &amp;diferencia A − B (mantener la tecla)</translation>
    </message>
    <message>
        <source>Hear the Song &amp;without the Focused Stem (Hold the Key)</source>
        <translation>Oír la canción &amp;sin la pista elegida (mantener la tecla)</translation>
    </message>
    <message>
        <source>&amp;Blind Test…</source>
        <translation>&amp;Prueba a ciegas…</translation>
    </message>
    <message>
        <source>Compare This &amp;Take as A</source>
        <translation>Comparar esta &amp;toma como A</translation>
    </message>
    <message>
        <source>Compare This Ta&amp;ke as B</source>
        <translation>Comparar esta toma como &amp;B</translation>
    </message>
    <message>
        <source>Two takes can be compared when the song is separated.</source>
        <translation>Se pueden comparar dos tomas cuando la canción está separada.</translation>
    </message>
    <message>
        <source>There is only one take. Keep it in the list of takes, then change the settings: A and B switch between both.</source>
        <translation>Solo hay una toma. Guárdela en la lista de tomas y cambie después los ajustes: A y B cambian entre ambas.</translation>
    </message>
    <message>
        <source>A and B still have the same stems. Change the settings of one of them.</source>
        <translation>A y B todavía tienen las mismas pistas. Cambie los ajustes de una de ellas.</translation>
    </message>
    <message>
        <source>A and B cannot be compared, as only one of them has these stems: %1.</source>
        <translation>A y B no se pueden comparar, porque solo una tiene estas pistas: %1.</translation>
    </message>
    <message>
        <source>You hear the song without %1</source>
        <translation>Oye la canción sin %1</translation>
    </message>
    <message>
        <source>You hear the difference A − B of %1</source>
        <comment>a stem</comment>
        <translation>Oye la diferencia A − B de %1</translation>
    </message>
    <message>
        <source>A and B add up to the same song, so their difference is silent; solo a stem</source>
        <translation>A y B suman la misma canción, así que su diferencia es silencio; ponga una pista en solo</translation>
    </message>
    <message>
        <source>You hear the difference A − B</source>
        <translation>Oye la diferencia A − B</translation>
    </message>
    <message>
        <source>You hear %1: %2</source>
        <comment>A or B; name of the take</comment>
        <translation>Oye %1: %2</translation>
    </message>
    <message>
        <source>level not matched</source>
        <translation>nivel sin igualar</translation>
    </message>
    <message>
        <source>matching the level…</source>
        <translation>igualando el nivel…</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>the song without a stem</comment>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>A − B of %1</source>
        <comment>a stem</comment>
        <translation>A − B de %1</translation>
    </message>
    <message>
        <source>same sum: solo a stem</source>
        <comment>of A and B</comment>
        <translation>misma suma: ponga una pista en solo</translation>
    </message>
    <message numerus="yes">
        <source>Takes with more than %n stems cannot be compared.</source>
        <translation>
            <numerusform>Las tomas con más de %n pista no se pueden comparar.</numerusform>
            <numerusform>Las tomas con más de %n pistas no se pueden comparar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::DesktopServices</name>
    <message>
        <source>A song is being separated</source>
        <translation>Se está separando una canción</translation>
    </message>
    <message>
        <source>The song is separated</source>
        <translation>La canción está separada</translation>
    </message>
    <message>
        <source>The song could not be separated</source>
        <translation>No se pudo separar la canción</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::DifferenceContent</name>
    <message>
        <source>%1 % more in B</source>
        <translation>%1 % más en B</translation>
    </message>
    <message>
        <source>%1 % more in A</source>
        <translation>%1 % más en A</translation>
    </message>
    <message>
        <source>%1 dB more in B</source>
        <translation>%1 dB más en B</translation>
    </message>
    <message>
        <source>%1 dB more in A</source>
        <translation>%1 dB más en A</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>duro</translation>
    </message>
    <message numerus="yes">
        <source>%1 ms, %n semitones</source>
        <comment>how soft an edge is in time and in frequency</comment>
        <translation>
            <numerusform>%1 ms, %n semitono</numerusform>
            <numerusform>%1 ms, %n semitonos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <comment>size of the brush</comment>
        <translation>%1 píxeles</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditMode</name>
    <message>
        <source>No tone sounds there: click on one of its lines</source>
        <translation>Ahí no suena ningún tono: haga clic en una de sus líneas</translation>
    </message>
    <message>
        <source>&amp;Correct the Focused Lane</source>
        <translation>&amp;Corregir la pista elegida</translation>
    </message>
    <message>
        <source>Select by &amp;Rectangle</source>
        <translation>Seleccionar con &amp;rectángulo</translation>
    </message>
    <message>
        <source>Select by &amp;Outline</source>
        <translation>Seleccionar con c&amp;ontorno</translation>
    </message>
    <message>
        <source>Select by &amp;Brush</source>
        <translation>Seleccionar con &amp;pincel</translation>
    </message>
    <message>
        <source>Select &amp;Harmonics</source>
        <translation>Seleccionar &amp;armónicos</translation>
    </message>
    <message>
        <source>Move the &amp;View</source>
        <translation>Mover la &amp;vista</translation>
    </message>
    <message>
        <source>&amp;Move the Selection to the Chosen Stem</source>
        <translation>&amp;Mover la selección a la pista deseada</translation>
    </message>
    <message>
        <source>&amp;Keep Only the Selection</source>
        <translation>Conservar so&amp;lo la selección</translation>
    </message>
    <message>
        <source>Remove the Selection from &amp;This Stem</source>
        <translation>Quitar la selección de es&amp;ta pista</translation>
    </message>
    <message>
        <source>Remove the Selection from the &amp;Song</source>
        <translation>Quitar la &amp;selección de la canción</translation>
    </message>
    <message>
        <source>Hear On&amp;ly the Selection (Hold the Key)</source>
        <translation>O&amp;ír solo la selección (mantener la tecla)</translation>
    </message>
    <message>
        <source>Hold Alt to hear only the selection; draw with Shift to add to it, with Ctrl to take away</source>
        <translation>Alt pulsada: oír solo la selección; dibujar con Mayús: añadir, con Ctrl: quitar</translation>
    </message>
    <message>
        <source>1 correction is for a stem that these do not have, and changes nothing</source>
        <translation>1 corrección es para una pista que aquí no existe y no cambia nada</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections are for stems that these do not have, and change nothing</source>
        <translation>
            <numerusform>%n corrección es para una pista que aquí no existe y no cambia nada</numerusform>
            <numerusform>%n correcciones son para pistas que aquí no existen y no cambian nada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditPanel</name>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>Hear only this</source>
        <translation>Oír solo esto</translation>
    </message>
    <message>
        <source>Keep only this here</source>
        <translation>Conservar solo esto aquí</translation>
    </message>
    <message>
        <source>Remove from the song</source>
        <translation>Quitar de la canción</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>En la selección</translation>
    </message>
    <message>
        <source>As long as this is held down, or Alt in the lane</source>
        <translation>Mientras se mantenga pulsado, o Alt en la pista</translation>
    </message>
    <message>
        <source>It goes to the residual, which is muted like any other stem</source>
        <translation>Pasa al residuo, que se silencia como cualquier otra pista</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Delete the chosen correction (Delete)</source>
        <translation>Eliminar la corrección elegida (Supr)</translation>
    </message>
    <message>
        <source>Every correction keeps the sum: what one stem gains, the others lose.</source>
        <translation>Cada corrección conserva la suma: lo que una pista gana, las otras lo pierden.</translation>
    </message>
    <message>
        <source>Nothing is selected yet: drag across the picture, or press Shift and an arrow in it.</source>
        <translation>Aún no hay nada seleccionado: arrastre por la imagen o pulse en ella Mayús y una flecha.</translation>
    </message>
    <message>
        <source>Move all of it to %1</source>
        <translation>Mover todo a %1</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Quitar de %1</translation>
    </message>
    <message>
        <source>Silences the rest of %1; the other stems take it over</source>
        <translation>Silencia el resto de %1; las otras pistas lo recogen</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EditTools</name>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Rectangle: drag across the part that you mean</source>
        <translation>Rectángulo: arrastre sobre la parte deseada</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Outline: draw around the part that you mean</source>
        <translation>Contorno: rodee la parte deseada</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Brush: paint over the part that you mean</source>
        <translation>Pincel: pinte la parte deseada</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Armónicos</translation>
    </message>
    <message>
        <source>Harmonics: draw along the lowest line of a tone; its overtones come with it</source>
        <translation>Armónicos: siga la línea más baja de un tono; sus armónicos van con ella</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Mover la vista</translation>
    </message>
    <message>
        <source>Move the view: drag the picture</source>
        <translation>Mover la vista: arrastre la imagen</translation>
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
        <translation>Abrir una canción…</translation>
    </message>
    <message>
        <source>Drop a song here</source>
        <translation>Suelte una canción aquí</translation>
    </message>
    <message>
        <source>It plays at once and is split into vocals, drums, bass and other while you listen.
Nothing leaves this computer.</source>
        <translation>Suena al instante y se separa en voz, batería, bajo y otros mientras escucha.
Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Try the demo song</source>
        <translation>Probar la canción de demostración</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ErrorBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::EvaluationDock</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Save the scores…</source>
        <translation>Guardar las puntuaciones…</translation>
    </message>
    <message>
        <source>&amp;Evaluation</source>
        <translation>E&amp;valuación</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Progreso de la evaluación</translation>
    </message>
    <message>
        <source>The scores are saved: %1</source>
        <translation>Las puntuaciones se han guardado: %1</translation>
    </message>
    <message>
        <source>Folder with the true stems</source>
        <translation>Carpeta con las pistas verdaderas</translation>
    </message>
    <message>
        <source>Files of the true stems</source>
        <translation>Archivos de las pistas verdaderas</translation>
    </message>
    <message>
        <source>The stems are being scored…</source>
        <translation>Se están evaluando las pistas…</translation>
    </message>
    <message>
        <source>There are no stems yet: open a song and separate it.</source>
        <translation>Todavía no hay pistas: abra una canción y sepárela.</translation>
    </message>
    <message>
        <source>Only a part of the song is separated; to be scored, all of it has to be.</source>
        <translation>Solo está separada una parte de la canción; para evaluarla debe estarlo entera.</translation>
    </message>
    <message>
        <source>The stems have changed since: these scores are outdated.</source>
        <translation>Las pistas han cambiado desde entonces: estas puntuaciones están anticuadas.</translation>
    </message>
    <message>
        <source>These scores are outdated; new ones come as soon as the stems are complete.</source>
        <translation>Estas puntuaciones están anticuadas; habrá otras en cuanto las pistas estén completas.</translation>
    </message>
    <message>
        <source>The stems are scored as soon as they are complete.</source>
        <translation>Las pistas se evaluarán en cuanto estén completas.</translation>
    </message>
    <message>
        <source>Scored against “%1”</source>
        <comment>where the true stems are from</comment>
        <translation>Evaluado frente a «%1»</translation>
    </message>
    <message>
        <source>%1 or its true stem is silent throughout: it has no score but the global one.</source>
        <translation>%1 o su pista verdadera está en silencio de principio a fin: solo tiene la puntuación global.</translation>
    </message>
    <message>
        <source>%1 was found by its sound in “%2”.</source>
        <comment>a stem; the file of a true stem</comment>
        <translation>%1 se ha encontrado por su sonido en «%2».</translation>
    </message>
    <message>
        <source>The true stems hold next to nothing in a part of the spectrum, as those from MP3 or Ogg files do: ISR, SIR and SAR mean little here, in museval as well. SDR is right.</source>
        <translation>Las pistas verdaderas no contienen casi nada en una parte del espectro, como las que vienen de archivos MP3 u Ogg: ISR, SIR y SAR dicen poco aquí, también en museval. El SDR es correcto.</translation>
    </message>
    <message>
        <source>In dB, more is better. Each is the median over the seconds in which all stems sound; point at its name to read what it means.</source>
        <translation>En dB, más es mejor. Cada valor es la mediana de los segundos en los que suenan todas las pistas; señale su nombre para leer qué significa.</translation>
    </message>
    <message>
        <source>Drop other true stems here to score against those.</source>
        <translation>Suelte aquí otras pistas verdaderas para evaluar frente a ellas.</translation>
    </message>
    <message>
        <source>Drop the true stems of the song here: a folder with a file for each, named as the stems (“vocals.wav”), or a stem file. How near the stems come to them is then told in numbers.</source>
        <translation>Suelte aquí las pistas verdaderas de la canción: una carpeta con un archivo para cada una, con su mismo nombre («vocals.wav»), o un archivo stem. Los números dirán cuánto se acercan las pistas a ellas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Score again</source>
        <translation>Volver a evaluar</translation>
    </message>
    <message>
        <source>%1 - scores</source>
        <comment>name of a file; the song</comment>
        <translation>%1 - puntuaciones</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportAll</name>
    <message>
        <source>There are no songs in the queue</source>
        <translation>No hay canciones en la cola</translation>
    </message>
    <message>
        <source>The model %1 cannot be used. Choose another one in the panel beside the lanes.</source>
        <translation>El modelo %1 no se puede usar. Elija otro en el panel junto a las pistas.</translation>
    </message>
    <message>
        <source>%1 is not on this computer</source>
        <translation>%1 no está en este equipo</translation>
    </message>
    <message>
        <source>The songs cannot be exported into this folder.</source>
        <translation>Las canciones no se pueden exportar a esta carpeta.</translation>
    </message>
    <message>
        <source>Export All Songs</source>
        <translation>Exportar todas las canciones</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files exist already. Do you want to replace them?</source>
        <translation>
            <numerusform>%n de los archivos ya existe. ¿Desea reemplazarlo?</numerusform>
            <numerusform>%n de los archivos ya existen. ¿Desea reemplazarlos?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Only the Other Songs</source>
        <translation>&amp;Solo las otras canciones</translation>
    </message>
    <message>
        <source>Songs are being exported</source>
        <translation>Se están exportando canciones</translation>
    </message>
    <message numerus="yes">
        <source>%n songs exported</source>
        <translation>
            <numerusform>%n canción exportada</numerusform>
            <numerusform>%n canciones exportadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n songs exported; the others were cancelled</source>
        <translation>
            <numerusform>%1 de %n canción exportada; las demás se cancelaron</numerusform>
            <numerusform>%1 de %n canciones exportadas; las demás se cancelaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 songs exported; %n failed</source>
        <translation>
            <numerusform>%1 de %2 canciones exportadas; %n falló</numerusform>
            <numerusform>%1 de %2 canciones exportadas; %n fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>The other reasons are in the rows of the queue.</source>
        <translation>Los demás motivos están en las filas de la cola.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportDialog</name>
    <message>
        <source>&amp;Carry over from the song</source>
        <translation>&amp;Copiar de la canción</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Karaoke</source>
        <translation>Karaoke</translation>
    </message>
    <message>
        <source>The song without vocals</source>
        <translation>La canción sin voz</translation>
    </message>
    <message>
        <source>Acapella</source>
        <translation>A capela</translation>
    </message>
    <message>
        <source>Vocals alone</source>
        <translation>Solo la voz</translation>
    </message>
    <message>
        <source>My remix</source>
        <translation>Mi remezcla</translation>
    </message>
    <message>
        <source>What you hear now: faders, balance, mutes</source>
        <translation>Lo que oye ahora: faders, balance, silencios</translation>
    </message>
    <message>
        <source>Single stems</source>
        <translation>Pistas individuales</translation>
    </message>
    <message>
        <source>One file for each stem</source>
        <translation>Un archivo por pista</translation>
    </message>
    <message>
        <source>This song was separated by a model without vocals.</source>
        <translation>Esta canción se separó con un modelo sin voz.</translation>
    </message>
    <message>
        <source>Lower all files together</source>
        <translation>Bajar todos los archivos por igual</translation>
    </message>
    <message>
        <source>Whole song</source>
        <translation>Canción entera</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Peaks above full scale</source>
        <translation>Picos por encima del máximo</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Carry over tags and cover from the song</source>
        <translation>Copiar las etiquetas y la portada de la canción</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>{song}, {outcome} and {stem} are replaced</source>
        <translation>{song}, {outcome} y {stem} se sustituyen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>P&amp;rofundidad</translation>
    </message>
    <message>
        <source>&amp;Peaks above full scale</source>
        <translation>&amp;Picos por encima del máximo</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Intervalo</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>C&amp;arpeta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Tags and cover</source>
        <translation>Etiquetas y portada</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <source>16 bit, dithered</source>
        <translation>16 bits, con dither</translation>
    </message>
    <message>
        <source>24 bit, dithered</source>
        <translation>24 bits, con dither</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 bits en coma flotante</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Alta calidad</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · up to %2 · as the source: %3 Hz</source>
        <translation>%1 · hasta %2 · como el original: %3 Hz</translation>
    </message>
    <message>
        <source>Stem file</source>
        <translation>Archivo Stem</translation>
    </message>
    <message>
        <source>.stem.mp4 for DJ programs</source>
        <translation>.stem.mp4 para programas de DJ</translation>
    </message>
    <message>
        <source>A stem file needs drums, bass, other and vocals, in stereo with 44,100 or 48,000 Hz.</source>
        <translation>Un archivo Stem necesita batería, bajo, otros y voz, en estéreo a 44 100 o 48 000 Hz.</translation>
    </message>
    <message>
        <source>Turn them down where they are</source>
        <translation>Bajarlos donde están</translation>
    </message>
    <message>
        <source>AAC, for every program</source>
        <translation>AAC, para cualquier programa</translation>
    </message>
    <message>
        <source>ALAC, lossless</source>
        <translation>ALAC, sin pérdida</translation>
    </message>
    <message>
        <source>Export All Songs</source>
        <translation>Exportar todas las canciones</translation>
    </message>
    <message>
        <source>The faders are those of the open song; the other songs are exported as they are separated.</source>
        <translation>Los faders son los de la canción abierta; las demás se exportan tal como se separan.</translation>
    </message>
    <message>
        <source>Separated: %1 to %2</source>
        <comment>from when to when</comment>
        <translation>Separado: de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and so on, for %n songs</source>
        <translation>
            <numerusform>%1 y así sucesivamente, para %n canción</numerusform>
            <numerusform>%1 y así sucesivamente, para %n canciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ExportFlow</name>
    <message>
        <source>The export was cancelled</source>
        <translation>La exportación se canceló</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>La exportación falló</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>A file with this name exists already. Do you want to replace it?</source>
        <translation>Ya existe un archivo con este nombre. ¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files exported to %1</source>
        <translation>
            <numerusform>%n archivo exportado a %1</numerusform>
            <numerusform>%n archivos exportados a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lowered by %1 so that nothing is cut off</source>
        <translation>bajado %1 para que no se recorte nada</translation>
    </message>
    <message numerus="yes">
        <source>%n samples were cut off at full scale</source>
        <translation>
            <numerusform>%n muestra se recortó al máximo</numerusform>
            <numerusform>%n muestras se recortaron al máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>peaks turned down by %1 at the most</source>
        <translation>picos bajados %1 como máximo</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::FigureSaver</name>
    <message>
        <source>Save the picture as</source>
        <translation>Guardar la imagen como</translation>
    </message>
    <message>
        <source>PNG pictures (%1)</source>
        <translation>Imágenes PNG (%1)</translation>
    </message>
    <message>
        <source>SVG drawings (%1)</source>
        <translation>Dibujos SVG (%1)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::FilterEffect</name>
    <message>
        <source>What no stem explains: %1</source>
        <translation>Lo que ninguna pista explica: %1</translation>
    </message>
    <message>
        <source>Since the last change: %1</source>
        <translation>Desde el último cambio: %1</translation>
    </message>
    <message>
        <source>Against 0 iterations: %1</source>
        <translation>Frente a 0 iteraciones: %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::FilterPanel</name>
    <message>
        <source>Soft mask</source>
        <translation>Máscara suave</translation>
    </message>
    <message>
        <source>More iterations take longer; less leaks from stem to stem, and artefacts may grow.</source>
        <translation>Más iteraciones tardan más; se filtra menos de una pista a otra y los artefactos pueden aumentar.</translation>
    </message>
    <message>
        <source>How much of the song the filter sees at once. In a short window it follows what moves; in a long one it knows better where each stem sits.</source>
        <translation>Cuánto de la canción ve el filtro a la vez. En una ventana corta sigue lo que se mueve; en una larga sabe mejor dónde está cada pista.</translation>
    </message>
    <message>
        <source>The filter starts from shares of the song instead of the loudness that the model estimated.</source>
        <translation>El filtro parte de proporciones de la canción en lugar del volumen que estimó el modelo.</translation>
    </message>
    <message>
        <source>What becomes of the sound that no stem explains. Whatever is chosen, all stems together give the song.</source>
        <translation>Qué pasa con el sonido que ninguna pista explica. Se elija lo que se elija, todas las pistas juntas dan la canción.</translation>
    </message>
    <message>
        <source>Is a stem of its own</source>
        <translation>Es una pista propia</translation>
    </message>
    <message>
        <source>Is spread over the stems</source>
        <translation>Se reparte entre las pistas</translation>
    </message>
    <message>
        <source>Is a source of the filter</source>
        <translation>Es una fuente del filtro</translation>
    </message>
    <message>
        <source>Window of the filter</source>
        <translation>Ventana del filtro</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Wiener iterations</source>
        <translation>Iteraciones de Wiener</translation>
    </message>
    <message>
        <source>%1 slices, about %2 s</source>
        <translation>%1 columnas, unos %2 s</translation>
    </message>
    <message>
        <source>The whole song</source>
        <translation>Toda la canción</translation>
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
        <translation>Ayuda de Stemwright</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::IterationSlider</name>
    <message>
        <source>Iterations of the Wiener filter</source>
        <translation>Iteraciones del filtro de Wiener</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 iteración</translation>
    </message>
    <message numerus="yes">
        <source>%n iterations</source>
        <translation>
            <numerusform>%n iteración</numerusform>
            <numerusform>%n iteraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ready</source>
        <comment>iterations</comment>
        <translation>%1, listo</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LaneKindButton</name>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Masked spectrogram</source>
        <translation>Espectrograma enmascarado</translation>
    </message>
    <message>
        <source>Waveform over spectrogram</source>
        <translation>Forma de onda sobre espectrograma</translation>
    </message>
    <message>
        <source>What this lane shows</source>
        <translation>Lo que muestra esta pista</translation>
    </message>
    <message>
        <source>This lane shows: %1</source>
        <comment>what a lane shows</comment>
        <translation>Esta pista muestra: %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LaneView</name>
    <message>
        <source>%1 % is there. It is heard. %2</source>
        <comment>percent; which part of the song is shown</comment>
        <translation>Hay un %1 %. Se oye. %2</translation>
    </message>
    <message>
        <source>%1 % is there. It is not heard. %2</source>
        <comment>percent; which part of the song is shown</comment>
        <translation>Hay un %1 %. No se oye. %2</translation>
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
        <translation>Alto con&amp;traste</translation>
    </message>
    <message>
        <source>In &amp;Hertz</source>
        <translation>En &amp;hercios</translation>
    </message>
    <message>
        <source>As &amp;Notes</source>
        <translation>En &amp;notas</translation>
    </message>
    <message>
        <source>From %1 dB</source>
        <translation>Desde %1 dB</translation>
    </message>
    <message>
        <source>%1 Samples</source>
        <translation>%1 muestras</translation>
    </message>
    <message>
        <source>La&amp;nes Show</source>
        <translation>Las pistas &amp;muestran</translation>
    </message>
    <message>
        <source>&amp;Waveforms</source>
        <translation>&amp;Formas de onda</translation>
    </message>
    <message>
        <source>&amp;Spectrograms</source>
        <translation>&amp;Espectrogramas</translation>
    </message>
    <message>
        <source>&amp;Masks</source>
        <translation>&amp;Máscaras</translation>
    </message>
    <message>
        <source>Masked Sp&amp;ectrograms</source>
        <translation>Espectro&amp;gramas enmascarados</translation>
    </message>
    <message>
        <source>Waveforms o&amp;ver Spectrograms</source>
        <translation>Formas de onda &amp;sobre espectrogramas</translation>
    </message>
    <message>
        <source>&amp;Frequencies</source>
        <translation>&amp;Frecuencias</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Levels</source>
        <translation>&amp;Niveles</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>Up to %1 dB</source>
        <translation>Hasta %1 dB</translation>
    </message>
    <message>
        <source>Spectro&amp;grams</source>
        <translation>Espectro&amp;gramas</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LevelMeter</name>
    <message>
        <source>%1, full scale was passed</source>
        <translation>%1, se superó el máximo</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ListenSwitch</name>
    <message>
        <source>Stems</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Listen to the stems</source>
        <translation>Escuchar las pistas</translation>
    </message>
    <message>
        <source>Listen to the stems through their strips (B)</source>
        <translation>Escuchar las pistas a través de sus canales (B)</translation>
    </message>
    <message>
        <source>Listen to the original</source>
        <translation>Escuchar el original</translation>
    </message>
    <message>
        <source>Listen to the song as it came, as loud as the stems together (B)</source>
        <translation>Escuchar la canción tal como era, tan alta como las pistas juntas (B)</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LoopEdits</name>
    <message>
        <source>Set loop</source>
        <translation>Fijar el bucle</translation>
    </message>
    <message>
        <source>Remove loop</source>
        <translation>Quitar el bucle</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::LoudnessDisplay</name>
    <message>
        <source>Loudness and true peak; press to measure anew</source>
        <translation>Sonoridad y pico real; pulse para medir de nuevo</translation>
    </message>
    <message>
        <source>&lt;p&gt;Loudness of what you hear: of the last 400 ms, and since play began (LUFS). Below it the highest true peak (dBTP), which counts what lies between the samples; beyond 0 it is marked, as a device or a file may cut it off.&lt;/p&gt;&lt;p&gt;A click measures anew.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sonoridad de lo que oye: de los últimos 400 ms y desde que empezó la reproducción (LUFS). Debajo, el pico real más alto (dBTP), que cuenta lo que hay entre las muestras; por encima de 0 se marca, ya que un dispositivo o un archivo puede recortarlo.&lt;/p&gt;&lt;p&gt;Un clic mide de nuevo.&lt;/p&gt;</translation>
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
        <translation>Sonoridad desde que empezó la reproducción %1 LUFS, pico real %2 dBTP: por encima del máximo</translation>
    </message>
    <message>
        <source>Loudness since play began %1 LUFS, true peak %2 dBTP</source>
        <translation>Sonoridad desde que empezó la reproducción %1 LUFS, pico real %2 dBTP</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MainWindow</name>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The separation stopped</source>
        <translation>La separación se detuvo</translation>
    </message>
    <message>
        <source>The separation was cancelled</source>
        <translation>La separación se canceló</translation>
    </message>
    <message>
        <source>About Stemwright</source>
        <translation>Acerca de Stemwright</translation>
    </message>
    <message>
        <source>Stemwright %1 splits songs into stems on your own computer. Nothing leaves it.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Stemwright %1 separa canciones en pistas en su propio equipo. Nada sale de él.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>The project is saved</source>
        <translation>El proyecto está guardado</translation>
    </message>
    <message>
        <source>%1[*] — Stemwright</source>
        <translation>%1[*] — Stemwright</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>The model %1 is being loaded</source>
        <translation>Se está cargando el modelo %1</translation>
    </message>
    <message>
        <source>The model %1 cannot be used. Choose another one in the panel beside the lanes.</source>
        <translation>El modelo %1 no se puede usar. Elija otro en el panel junto a las pistas.</translation>
    </message>
    <message>
        <source>Separated with %1</source>
        <translation>Separada con %1</translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>progress and name of the song</comment>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>The project&apos;s model %1 cannot be used here; %2 takes its place.</source>
        <translation>El modelo del proyecto, %1, no se puede usar aquí; %2 ocupa su lugar.</translation>
    </message>
    <message>
        <source>Separated with %1: %2 to %3</source>
        <comment>model; from when to when</comment>
        <translation>Separada con %1: de %2 a %3</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Stems</source>
        <translation>&amp;Pistas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Close Song</source>
        <translation>C&amp;errar la canción</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Whole &amp;Song</source>
        <translation>&amp;Canción entera</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;Light Theme</source>
        <translation>Tema cla&amp;ro</translation>
    </message>
    <message>
        <source>&amp;Play or Pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Bucle</translation>
    </message>
    <message>
        <source>Loop &amp;from Here</source>
        <translation>&amp;Inicio del bucle aquí</translation>
    </message>
    <message>
        <source>Loop &amp;to Here</source>
        <translation>Fi&amp;n del bucle aquí</translation>
    </message>
    <message>
        <source>To the &amp;Start</source>
        <translation>Al &amp;principio</translation>
    </message>
    <message>
        <source>To the &amp;End</source>
        <translation>Al &amp;final</translation>
    </message>
    <message>
        <source>One Second &amp;Back</source>
        <translation>Retroceder un &amp;segundo</translation>
    </message>
    <message>
        <source>One Second &amp;On</source>
        <translation>Avanzar un se&amp;gundo</translation>
    </message>
    <message>
        <source>Five Seconds B&amp;ack</source>
        <translation>R&amp;etroceder cinco segundos</translation>
    </message>
    <message>
        <source>Five Seconds O&amp;n</source>
        <translation>A&amp;vanzar cinco segundos</translation>
    </message>
    <message>
        <source>Mute Stem %1</source>
        <translation>Silenciar la pista %1</translation>
    </message>
    <message>
        <source>Solo Stem %1</source>
        <translation>Pista %1 en solo</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>&amp;About Stemwright</source>
        <translation>Ace&amp;rca de Stemwright</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 en solo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Stemwright &amp;Help</source>
        <translation>&amp;Ayuda de Stemwright</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>&amp;Guardar el proyecto</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Guardar el proyecto &amp;como…</translation>
    </message>
    <message>
        <source>Separate &amp;Again</source>
        <translation>Separar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>Listen to the O&amp;riginal</source>
        <translation>Escuchar el &amp;original</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Sepa&amp;ration</source>
        <translation>&amp;Separación</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Move the Focused Stem &amp;Up</source>
        <translation>&amp;Subir la pista enfocada</translation>
    </message>
    <message>
        <source>Move the Focused Stem &amp;Down</source>
        <translation>&amp;Bajar la pista enfocada</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Alto con&amp;traste</translation>
    </message>
    <message>
        <source>&amp;Previous Lane</source>
        <translation>Pista &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next Lane</source>
        <translation>Pista si&amp;guiente</translation>
    </message>
    <message>
        <source>Mute the &amp;Focused Stem</source>
        <translation>Si&amp;lenciar la pista enfocada</translation>
    </message>
    <message>
        <source>Export A&amp;ll Queued Songs…</source>
        <translation>Exportar &amp;todas las canciones de la cola…</translation>
    </message>
    <message>
        <source>Separate Only the &amp;Loop</source>
        <translation>Separar solo el &amp;bucle</translation>
    </message>
    <message>
        <source>&amp;Solo the Focused Stem</source>
        <translation>Pista enfocada en s&amp;olo</translation>
    </message>
    <message>
        <source>&amp;Copy the Focused Stem as File</source>
        <translation>&amp;Copiar la pista enfocada como archivo</translation>
    </message>
    <message>
        <source>Correct the &amp;Masks</source>
        <translation>Corregir las &amp;máscaras</translation>
    </message>
    <message>
        <source>&amp;Keep as Take</source>
        <translation>&amp;Guardar como toma</translation>
    </message>
    <message>
        <source>Pre&amp;vious Take</source>
        <translation>Toma an&amp;terior</translation>
    </message>
    <message>
        <source>Ne&amp;xt Take</source>
        <translation>Toma s&amp;iguiente</translation>
    </message>
    <message>
        <source>&amp;Fewer Iterations</source>
        <translation>Menos it&amp;eraciones</translation>
    </message>
    <message>
        <source>M&amp;ore Iterations</source>
        <translation>Má&amp;s iteraciones</translation>
    </message>
    <message>
        <source>&amp;Open the Demo Song</source>
        <translation>Abrir la canción de &amp;demostración</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MixerEdits</name>
    <message>
        <source>Level of %1</source>
        <translation>Nivel de %1</translation>
    </message>
    <message>
        <source>Balance of %1</source>
        <translation>Balance de %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Reactivar %1</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 en solo</translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation>Quitar el solo de %1</translation>
    </message>
    <message>
        <source>Solo %1 alone</source>
        <translation>Solo únicamente de %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Color de %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::MixerModel</name>
    <message>
        <source>Vocals</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuo</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ModelsDialog</name>
    <message>
        <source>&amp;Get</source>
        <translation>&amp;Obtener</translation>
    </message>
    <message>
        <source>Cancel &amp;download</source>
        <translation>Cancelar la &amp;descarga</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>SDR (dB)</source>
        <translation>SDR (dB)</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>The publishers&apos; own figures, in the order of the stems; higher is better</source>
        <translation>Cifras de los propios editores, en el orden de las pistas; más alto es mejor</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Use a file or f&amp;older</source>
        <translation>&amp;Usar un archivo o una carpeta</translation>
    </message>
    <message>
        <source>&amp;File of weights…</source>
        <translation>&amp;Archivo de pesos…</translation>
    </message>
    <message>
        <source>F&amp;older of a model…</source>
        <translation>&amp;Carpeta de un modelo…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Downloads come from the publishers, are checked against fixed sums and never run any code.</source>
        <translation>Las descargas vienen de los editores, se comprueban con sumas fijas y nunca ejecutan código.</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation>No funcionó: %1</translation>
    </message>
    <message>
        <source>is being fetched</source>
        <translation>se está descargando</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ listo</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>Obtener %1</translation>
    </message>
    <message>
        <source>The licence of this model is %1. Do you accept it?</source>
        <translation>La licencia de este modelo es %1. ¿La acepta?</translation>
    </message>
    <message>
        <source>&amp;Accept and get</source>
        <translation>&amp;Aceptar y obtener</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Do you want to delete the files of %1 from this computer?</source>
        <translation>¿Desea borrar los archivos de %1 de este equipo?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>File of Weights</source>
        <translation>Archivo de pesos</translation>
    </message>
    <message>
        <source>Folder of a Model</source>
        <translation>Carpeta de un modelo</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ObjectivePlot</name>
    <message>
        <source>Objective of the filter over its iterations</source>
        <translation>Objetivo del filtro a lo largo de las iteraciones</translation>
    </message>
    <message>
        <source>How badly the stems&apos; model explains the song after each iteration: the lower, the better. The ring is the present count.</source>
        <translation>Lo mal que el modelo de las pistas explica la canción tras cada iteración: cuanto más bajo, mejor. El anillo es el número actual.</translation>
    </message>
    <message>
        <source>From 0 iterations on: %1</source>
        <translation>Desde 0 iteraciones: %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Overview</name>
    <message>
        <source>Overview of the song</source>
        <translation>Vista general de la canción</translation>
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
        <translation>Ningún dispositivo de sonido</translation>
    </message>
    <message>
        <source>The sound device is gone</source>
        <translation>El dispositivo de sonido ha desaparecido</translation>
    </message>
    <message>
        <source>The system&apos;s sound does not answer; start the program again</source>
        <translation>El sonido del sistema no responde; reinicie el programa</translation>
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
        <translation>Guardar el proyecto</translation>
    </message>
    <message>
        <source>Stemwright projects (*.stemwright)</source>
        <translation>Proyectos de Stemwright (*.stemwright)</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios de «%1»?</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>Se perderán si no los guarda.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open the version before it?</source>
        <translation>«%1» está dañado. ¿Abrir la versión anterior?</translation>
    </message>
    <message>
        <source>Open the Version Before</source>
        <translation>Abrir la versión anterior</translation>
    </message>
    <message>
        <source>The song of the project was not found. Where is it?</source>
        <translation>No se encontró la canción del proyecto. ¿Dónde está?</translation>
    </message>
    <message>
        <source>“%1” is neither where it was nor in the project&apos;s folder, or its content has changed.</source>
        <translation>«%1» no está donde estaba ni en la carpeta del proyecto, o su contenido ha cambiado.</translation>
    </message>
    <message>
        <source>Choose the Song…</source>
        <translation>Elegir la canción…</translation>
    </message>
    <message>
        <source>Choose the Song of the Project</source>
        <translation>Elegir la canción del proyecto</translation>
    </message>
    <message>
        <source>Go on with unsaved work on “%1”?</source>
        <translation>¿Continuar con el trabajo sin guardar de «%1»?</translation>
    </message>
    <message>
        <source>Stemwright ended before it was saved. It was kept on %1. What you decline stays on the disk for 7 days.</source>
        <translation>Stemwright terminó antes de guardarlo. Se conservó el %1. Lo que rechace permanece 7 días en el disco.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Open Songs or a Project</source>
        <translation>Abrir canciones o un proyecto</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::QueueDock</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Songs in the queue</source>
        <translation>Canciones en la cola</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open this song, or try it again (Enter)</source>
        <translation>Abrir esta canción o volver a intentarlo (Intro)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Take out of the queue (Delete)</source>
        <translation>Quitar de la cola (Supr)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>Cola de &amp;espera</translation>
    </message>
    <message>
        <source>Separate &amp;waiting songs</source>
        <translation>Separar &amp;las canciones en espera</translation>
    </message>
    <message>
        <source>Once the open song is done, what takes longest is computed for the songs that wait, so that they open quickly.</source>
        <translation>Cuando la canción abierta está lista, se calcula lo que más tarda de las canciones en espera, para que se abran rápido.</translation>
    </message>
    <message>
        <source>&amp;Cancel the export</source>
        <translation>Cancelar la expor&amp;tación</translation>
    </message>
    <message>
        <source>Songs that are exported already stay</source>
        <translation>Las canciones ya exportadas se conservan</translation>
    </message>
    <message>
        <source>Separates and exports every song of the queue</source>
        <translation>Separa y exporta cada canción de la cola</translation>
    </message>
    <message>
        <source>Stop the work on this song (Backspace)</source>
        <translation>Detener el trabajo en esta canción (Retroceso)</translation>
    </message>
    <message>
        <source>E&amp;xport all as…</source>
        <translation>E&amp;xportar todo como…</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::QueueFlow</name>
    <message>
        <source>%1: its song, %2, is not there.</source>
        <translation>%1: su canción, %2, no está.</translation>
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
        <translation>! %1: no se puede abrir</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, abierta</translation>
    </message>
    <message>
        <source>%1, separated</source>
        <translation>%1, separada</translation>
    </message>
    <message>
        <source>%1, cannot be opened: %2</source>
        <translation>%1, no se puede abrir: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — separating, %2 %</source>
        <translation>%1: separando, %2 %</translation>
    </message>
    <message>
        <source>%1 — separated ahead</source>
        <translation>%1: separada por adelantado</translation>
    </message>
    <message>
        <source>! %1 — not separated</source>
        <translation>! %1: no separada</translation>
    </message>
    <message>
        <source>%1 — to be exported</source>
        <translation>%1: por exportar</translation>
    </message>
    <message>
        <source>%1 — exporting, %2 %</source>
        <translation>%1: exportando, %2 %</translation>
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
        <translation>%1: cancelada</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ScoreLane</name>
    <message>
        <source>SDR of %1 over time</source>
        <translation>SDR de %1 a lo largo del tiempo</translation>
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
        <translation>%1 (anticuado)</translation>
    </message>
    <message>
        <source>%1: SDR %2</source>
        <comment>a moment of the song; a score</comment>
        <translation>%1: SDR %2</translation>
    </message>
    <message>
        <source>%1: not scored, as a stem is silent here</source>
        <translation>%1: sin evaluar, pues una pista está aquí en silencio</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::ScoreSaver</name>
    <message>
        <source>Save the scores as</source>
        <translation>Guardar las puntuaciones como</translation>
    </message>
    <message>
        <source>All frames, as museval writes them (%1)</source>
        <translation>Todos los tramos, como los escribe museval (%1)</translation>
    </message>
    <message>
        <source>Table of the medians (%1)</source>
        <translation>Tabla de las medianas (%1)</translation>
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
        <translation>La pista tal como la hizo el modelo</translation>
    </message>
    <message>
        <source>Signal to distortion: how much louder the true stem is than everything that is wrong. 0 dB: as loud. The median over the seconds of the song, as museval and SiSEC have it.</source>
        <translation>Señal a distorsión: cuánto más fuerte es la pista verdadera que todo lo que está mal. 0 dB: igual de fuerte. La mediana de los segundos de la canción, como en museval y SiSEC.</translation>
    </message>
    <message>
        <source>Image to spatial distortion: how well colour and place in the stereo picture are kept.</source>
        <translation>Imagen a distorsión espacial: hasta qué punto se conservan el timbre y el lugar en la imagen estéreo.</translation>
    </message>
    <message>
        <source>Signal to interference: how little is heard of the other stems.</source>
        <translation>Señal a interferencia: qué poco se oye de las otras pistas.</translation>
    </message>
    <message>
        <source>Signal to artefacts: how little is heard that is in none of the true stems.</source>
        <translation>Señal a artefactos: qué poco se oye que no esté en ninguna de las pistas verdaderas.</translation>
    </message>
    <message>
        <source>The SDR over the whole song at once, as the MDX challenges have it: loud places count most.</source>
        <translation>El SDR de toda la canción a la vez, como en los concursos MDX: los pasajes fuertes cuentan más.</translation>
    </message>
    <message>
        <source>Scores of the stems in dB</source>
        <translation>Puntuaciones de las pistas en dB</translation>
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
        <translation>Selección de %1 a %2, de %3 a %4 hercios.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SeparationDock</name>
    <message>
        <source>Separation</source>
        <translation>Separación</translation>
    </message>
    <message>
        <source>Separate &amp;again</source>
        <translation>Separar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>&amp;More models…</source>
        <translation>&amp;Más modelos…</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odelo</translation>
    </message>
    <message>
        <source>Se&amp;paration Panel</source>
        <translation>&amp;Panel de separación</translation>
    </message>
    <message>
        <source>These stems were made by %1.</source>
        <translation>Estas pistas las hizo %1.</translation>
    </message>
    <message>
        <source>Separates the open song once more, by what is chosen here</source>
        <translation>Separa de nuevo la canción abierta según lo elegido aquí</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (no está en este equipo)</translation>
    </message>
    <message>
        <source>This model is not on this computer. Choose another one, or get it with “More models…”.</source>
        <translation>Este modelo no está en este equipo. Elija otro u obténgalo con «Más modelos…».</translation>
    </message>
    <message>
        <source>Separate only the loop</source>
        <translation>Separar solo el bucle</translation>
    </message>
    <message>
        <source>Separates the loop alone, as a trial or because that is all you want</source>
        <translation>Separa solo el bucle, como prueba o porque no quiere más</translation>
    </message>
    <message>
        <source>Other settings of the filter need “Separate again”.</source>
        <translation>Otros ajustes del filtro requieren «Separar de nuevo».</translation>
    </message>
    <message>
        <source>Some of them still follow the former settings: move a setting, or choose “Separate again”.</source>
        <translation>Algunas siguen aún los ajustes anteriores: mueva un ajuste o elija «Separar de nuevo».</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SettingsDialog</name>
    <message>
        <source>%1 is not the full path of a folder.</source>
        <translation>%1 no es la ruta completa de una carpeta.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation>No tiene permiso para escribir en %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Dispositivo de sonido</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Dispositivo:</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Separación</translation>
    </message>
    <message>
        <source>&amp;Separate a song as soon as it is open</source>
        <translation>&amp;Separar una canción en cuanto se abra</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Another language is shown when Stemwright is started again.</source>
        <translation>Otro idioma se muestra cuando Stemwright se inicia de nuevo.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Largest size of the cache in GiB</source>
        <translation>Tamaño máximo de la caché en GiB</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>&amp;At most:</source>
        <translation>C&amp;omo máximo:</translation>
    </message>
    <message>
        <source>Used:</source>
        <translation>En uso:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>C&amp;arpeta:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Folder of the cache</source>
        <translation>Carpeta de la caché</translation>
    </message>
    <message>
        <source>The system&apos;s folder for caches</source>
        <translation>La carpeta del sistema para cachés</translation>
    </message>
    <message>
        <source>Another folder is used when Stemwright is started again.</source>
        <translation>Otra carpeta se usa cuando Stemwright se inicia de nuevo.</translation>
    </message>
    <message>
        <source>The new folder is used when Stemwright is started again.</source>
        <translation>La carpeta nueva se usa cuando Stemwright se inicia de nuevo.</translation>
    </message>
    <message>
        <source>Clear Cache</source>
        <translation>Vaciar la caché</translation>
    </message>
    <message>
        <source>Clear the cache? Songs that were separated before will take as long as the first time.</source>
        <translation>¿Vaciar la caché? Las canciones ya separadas tardarán tanto como la primera vez.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>&amp;Wait with play until the stems are there</source>
        <translation>Esperar a las &amp;pistas antes de reproducir</translation>
    </message>
    <message>
        <source>Otherwise the original is heard until then.</source>
        <translation>Si no, hasta entonces se oye el original.</translation>
    </message>
    <message>
        <source>Cl&amp;ear Cache…</source>
        <translation>&amp;Vaciar la caché…</translation>
    </message>
    <message>
        <source>What is kept here lets a song open with its stems, or be separated again in less time.</source>
        <translation>Lo que se guarda aquí permite abrir una canción con sus pistas o separarla de nuevo en menos tiempo.</translation>
    </message>
    <message>
        <source>Largest size of the stems of takes in GiB</source>
        <translation>Tamaño máximo de las pistas de tomas en GiB</translation>
    </message>
    <message>
        <source>Ste&amp;ms of takes:</source>
        <translation>Pis&amp;tas de tomas:</translation>
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
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>Nuevas teclas para la acción elegida</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>Nuevas &amp;teclas:</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. Assigning takes them from there.</source>
        <translation>Estas teclas pertenecen a «%1». Al asignarlas, dejan de valer allí.</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>Elija una acción y pulse sus nuevas teclas.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SongPage</name>
    <message>
        <source>Song</source>
        <translation>Canción</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Separar</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::SongQueue</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Separating</source>
        <translation>Separando</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1× real time</source>
        <translation>%1× tiempo real</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Cancelar lo que está en marcha</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Separating with %1</source>
        <translation>Separando con %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Measured in what is played: how far the stems, all at 0 dB, are from adding up to the song.</source>
        <translation>Medido en lo que suena: cuánto se aparta del original la suma de las pistas, todas a 0 dB.</translation>
    </message>
    <message>
        <source>Sum exact</source>
        <translation>Suma exacta</translation>
    </message>
    <message>
        <source>Sum within %1 dB</source>
        <translation>Suma con error de %1 dB</translation>
    </message>
    <message>
        <source>Exporting song %1 of %2</source>
        <translation>Exportando la canción %1 de %2</translation>
    </message>
    <message>
        <source>Play waits for the stems.</source>
        <translation>La reproducción espera a las pistas.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StemCarrier</name>
    <message>
        <source>Drag this into another program: it gets the stem as a file. Shift and click: copy</source>
        <translation>Arrastre esto a otro programa: recibe la pista como archivo. Mayús y clic: copiar</translation>
    </message>
    <message>
        <source>There are no stems yet.</source>
        <translation>Todavía no hay pistas.</translation>
    </message>
    <message>
        <source>Some of the loop is not separated yet.</source>
        <translation>Una parte del bucle aún no está separada.</translation>
    </message>
    <message>
        <source>Some of the song is not separated yet.</source>
        <translation>Una parte de la canción aún no está separada.</translation>
    </message>
    <message>
        <source>%1 can be dropped now</source>
        <translation>Ya puede soltar %1</translation>
    </message>
    <message>
        <source>%1 is ready: drag it once more</source>
        <translation>%1 está listo: arrástrelo otra vez</translation>
    </message>
    <message>
        <source>%1 is in the clipboard as a file</source>
        <translation>%1 está en el portapapeles como archivo</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StemExports</name>
    <message>
        <source>Preparing %1…</source>
        <translation>Preparando %1…</translation>
    </message>
    <message>
        <source>Choose a stem first: no strip has the keyboard</source>
        <translation>Elija antes una pista: ningún canal tiene el teclado</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StemScoring</name>
    <message>
        <source>There are no stems: a folder needs a sound file for each of them.</source>
        <translation>No hay pistas: una carpeta necesita un archivo de sonido para cada una.</translation>
    </message>
    <message>
        <source>The folder holds several songs, and none is called as the open one.</source>
        <translation>La carpeta contiene varias canciones, y ninguna se llama como la abierta.</translation>
    </message>
    <message>
        <source>The true stems have another sample rate than the song.</source>
        <translation>Las pistas verdaderas tienen otra frecuencia de muestreo que la canción.</translation>
    </message>
    <message>
        <source>The true stems have another number of channels than the song.</source>
        <translation>Las pistas verdaderas tienen otro número de canales que la canción.</translation>
    </message>
    <message>
        <source>The true stems are not as long as the song.</source>
        <translation>Las pistas verdaderas no duran lo mismo que la canción.</translation>
    </message>
    <message>
        <source>No file is called as a stem of the song, and there are not equally many: name them as the stems, “vocals.wav” for instance.</source>
        <translation>Ningún archivo se llama como una pista de la canción, y no hay el mismo número: nómbrelos como las pistas, por ejemplo «vocals.wav».</translation>
    </message>
    <message>
        <source>Two files stand for the same stem.</source>
        <translation>Dos archivos corresponden a la misma pista.</translation>
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
        <translation>Silenciar %1</translation>
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
        <translation>Medidor de %1</translation>
    </message>
    <message>
        <source>Solo %1; with Ctrl: this one alone, and once more to go back</source>
        <translation>%1 en solo; con Ctrl: solo esta pista, y otra vez para volver</translation>
    </message>
    <message>
        <source>Name of the stem</source>
        <translation>Nombre de la pista</translation>
    </message>
    <message>
        <source>Double click or F2: rename</source>
        <translation>Doble clic o F2: cambiar el nombre</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>Nivel de %1</translation>
    </message>
    <message>
        <source>Double click or F2: type a level</source>
        <translation>Doble clic o F2: escribir un nivel</translation>
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
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Otro…</translation>
    </message>
    <message>
        <source>&amp;Its own</source>
        <translation>&amp;Propio</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar el &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover hacia &amp;arriba</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>Re&amp;set level, balance, mute and solo</source>
        <translation>Re&amp;stablecer nivel, balance, silencio y solo</translation>
    </message>
    <message>
        <source>Copy stem as &amp;file</source>
        <translation>Copiar la pista como arch&amp;ivo</translation>
    </message>
    <message>
        <source>&amp;Lane Shows</source>
        <translation>&amp;La pista muestra</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::StrokeEdits</name>
    <message>
        <source>Delete: %1</source>
        <comment>a correction</comment>
        <translation>Eliminar: %1</translation>
    </message>
    <message>
        <source>Strength of: %1</source>
        <comment>a correction</comment>
        <translation>Fuerza de: %1</translation>
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
        <translation>Mover rectángulo a %1</translation>
    </message>
    <message>
        <source>Remove rectangle from %1</source>
        <translation>Quitar rectángulo de %1</translation>
    </message>
    <message>
        <source>Keep only rectangle in %1</source>
        <translation>Conservar solo rectángulo en %1</translation>
    </message>
    <message>
        <source>Move outline to %1</source>
        <translation>Mover contorno a %1</translation>
    </message>
    <message>
        <source>Remove outline from %1</source>
        <translation>Quitar contorno de %1</translation>
    </message>
    <message>
        <source>Keep only outline in %1</source>
        <translation>Conservar solo contorno en %1</translation>
    </message>
    <message>
        <source>Move brush stroke to %1</source>
        <translation>Mover pincelada a %1</translation>
    </message>
    <message>
        <source>Remove brush stroke from %1</source>
        <translation>Quitar pincelada de %1</translation>
    </message>
    <message>
        <source>Keep only brush stroke in %1</source>
        <translation>Conservar solo pincelada en %1</translation>
    </message>
    <message>
        <source>Move harmonics to %1</source>
        <translation>Mover armónicos a %1</translation>
    </message>
    <message>
        <source>Remove harmonics from %1</source>
        <translation>Quitar armónicos de %1</translation>
    </message>
    <message>
        <source>Keep only harmonics in %1</source>
        <translation>Conservar solo armónicos en %1</translation>
    </message>
    <message>
        <source>Move shapes to %1</source>
        <translation>Mover las formas a %1</translation>
    </message>
    <message>
        <source>Remove shapes from %1</source>
        <translation>Quitar las formas de %1</translation>
    </message>
    <message>
        <source>Keep only shapes in %1</source>
        <translation>Conservar solo las formas en %1</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakeComparison</name>
    <message>
        <source>Co&amp;mpare Takes</source>
        <translation>Co&amp;mparar tomas</translation>
    </message>
    <message>
        <source>&amp;Compare A and B</source>
        <translation>Comparar A y &amp;B</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakeText</name>
    <message>
        <source>Stems of the file</source>
        <translation>Pistas del archivo</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 iteración</translation>
    </message>
    <message numerus="yes">
        <source>%n iterations</source>
        <translation>
            <numerusform>%n iteración</numerusform>
            <numerusform>%n iteraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>window of %n slices</source>
        <translation>
            <numerusform>ventana de %n columna</numerusform>
            <numerusform>ventana de %n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>soft mask</source>
        <translation>máscara suave</translation>
    </message>
    <message>
        <source>residual spread</source>
        <translation>residuo repartido</translation>
    </message>
    <message>
        <source>residual filtered</source>
        <translation>residuo filtrado</translation>
    </message>
    <message>
        <source>Stems to be made</source>
        <translation>Pistas por hacer</translation>
    </message>
    <message>
        <source>Being separated</source>
        <translation>Separándose</translation>
    </message>
    <message>
        <source>Stems incomplete</source>
        <translation>Pistas incompletas</translation>
    </message>
    <message>
        <source>Stems ready, not kept</source>
        <translation>Pistas listas, sin guardar</translation>
    </message>
    <message>
        <source>Stems ready</source>
        <translation>Pistas listas</translation>
    </message>
    <message>
        <source>A part is ready, not kept</source>
        <translation>Una parte está lista, no guardada</translation>
    </message>
    <message>
        <source>Stems of a part of a song are not kept, as they are soon made again. Separate the whole song to keep them.</source>
        <translation>Las pistas de una parte de la canción no se guardan, pues se rehacen enseguida. Separe toda la canción para guardarlas.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakesDock</name>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Keep as take</source>
        <translation>Guardar como toma</translation>
    </message>
    <message>
        <source>Make its stems</source>
        <translation>Hacer sus pistas</translation>
    </message>
    <message>
        <source>Takes of the song</source>
        <translation>Tomas de la canción</translation>
    </message>
    <message>
        <source>The current take stays as it is; what you set from now on changes a copy of it</source>
        <translation>La toma actual queda como está; lo que ajuste desde ahora cambia una copia</translation>
    </message>
    <message>
        <source>Delete this take</source>
        <translation>Eliminar esta toma</translation>
    </message>
    <message>
        <source>Delete this take (Delete)</source>
        <translation>Eliminar esta toma (Supr)</translation>
    </message>
    <message>
        <source>Notes on this take</source>
        <translation>Notas de esta toma</translation>
    </message>
    <message>
        <source>Delete Take</source>
        <translation>Eliminar toma</translation>
    </message>
    <message>
        <source>Delete the take “%1”? Its settings, its name and its notes are lost.</source>
        <translation>¿Eliminar la toma «%1»? Se pierden sus ajustes, su nombre y sus notas.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Make it the &amp;current one</source>
        <translation>Hacerla la a&amp;ctual</translation>
    </message>
    <message>
        <source>&amp;Make its stems</source>
        <translation>&amp;Hacer sus pistas</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar el &amp;nombre</translation>
    </message>
    <message>
        <source>C&amp;olour…</source>
        <translation>C&amp;olor…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>Toma&amp;s</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TakesModel</name>
    <message>
        <source>Take %1</source>
        <translation>Toma %1</translation>
    </message>
    <message>
        <source>current take</source>
        <translation>toma actual</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TeachingPage</name>
    <message>
        <source>Play the &amp;iterations</source>
        <translation>Reproducir las &amp;iteraciones</translation>
    </message>
    <message>
        <source>The model %1 cannot be used.</source>
        <translation>El modelo %1 no se puede usar.</translation>
    </message>
    <message>
        <source>What the model found in this song is no longer kept. Separate it again to see the filter&apos;s work.</source>
        <translation>Lo que el modelo halló en esta canción ya no se guarda. Sepárela de nuevo para ver trabajar al filtro.</translation>
    </message>
    <message>
        <source>&amp;Iteration</source>
        <translation>Itera&amp;ción</translation>
    </message>
    <message>
        <source>Iteration of the filter</source>
        <translation>Iteración del filtro</translation>
    </message>
    <message>
        <source>How well the stems explain the song</source>
        <translation>Lo bien que las pistas explican la canción</translation>
    </message>
    <message>
        <source>What is seen, in words</source>
        <translation>Lo que se ve, en palabras</translation>
    </message>
    <message>
        <source>No filter has worked here yet. Open a song and separate it with a model.</source>
        <translation>Aquí aún no ha trabajado ningún filtro. Abra una canción y sepárela con un modelo.</translation>
    </message>
    <message>
        <source>The filter is being watched at work…</source>
        <translation>Observando el trabajo del filtro…</translation>
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
        <translation>Parar las &amp;iteraciones</translation>
    </message>
    <message>
        <source>The song</source>
        <translation>La canción</translation>
    </message>
    <message>
        <source>%1: the song through this mask</source>
        <comment>stem</comment>
        <translation>%1: la canción a través de esta máscara</translation>
    </message>
    <message>
        <source>This model makes no stem %1 of its own: it is what the others leave. Choose another stem.</source>
        <translation>Este modelo no hace una pista %1 propia: es lo que dejan las otras. Elija otra pista.</translation>
    </message>
    <message>
        <source>The song: time runs to the right, high tones are at the top, and what is bright is loud.</source>
        <translation>La canción: el tiempo va hacia la derecha, los tonos agudos están arriba y lo claro es fuerte.</translation>
    </message>
    <message>
        <source>Before the first iteration the mask is what the model says: for each point, how much of it belongs to %1. Bright is all of it, dark is nothing.</source>
        <translation>Antes de la primera iteración la máscara es lo que dice el modelo: para cada punto, cuánto pertenece a %1. Claro es todo, oscuro es nada.</translation>
    </message>
    <message>
        <source>%1 is the song through the mask: only what is bright in both remains.</source>
        <translation>%1 es la canción a través de la máscara: solo queda lo que es claro en ambas.</translation>
    </message>
    <message>
        <source>Its level is now %1 against that of the song.</source>
        <comment>decibels</comment>
        <translation>Su nivel es ahora %1 respecto al de la canción.</translation>
    </message>
    <message>
        <source>This iteration changed that by %1, and what all stems together leave of the song from %2 to %3.</source>
        <comment>decibels</comment>
        <translation>Esta iteración lo cambió en %1, y lo que todas las pistas dejan de la canción, de %2 a %3.</translation>
    </message>
    <message>
        <source>The curve below tells how well the stems explain the song; lower is better. Where it is flat, further iterations change little.</source>
        <translation>La curva de abajo dice lo bien que las pistas explican la canción; más bajo es mejor. Donde es plana, más iteraciones cambian poco.</translation>
    </message>
    <message>
        <source>From the song to %1, iteration by iteration</source>
        <comment>stem</comment>
        <translation>De la canción a %1, iteración a iteración</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>Iteración %1</translation>
    </message>
    <message>
        <source>The mask of %1 after 1 iteration</source>
        <comment>stem</comment>
        <translation>La máscara de %1 tras 1 iteración</translation>
    </message>
    <message numerus="yes">
        <source>The mask of %1 after %n iterations</source>
        <comment>stem</comment>
        <translation>
            <numerusform>La máscara de %1 tras %n iteración</numerusform>
            <numerusform>La máscara de %1 tras %n iteraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter has listened once to how loud each stem is and from which side it comes, and has shared each point anew among all stems.</source>
        <translation>El filtro ha escuchado una vez lo fuerte que es cada pista y de qué lado viene, y ha repartido de nuevo cada punto entre todas las pistas.</translation>
    </message>
    <message numerus="yes">
        <source>The filter has listened %n times to how loud each stem is and from which side it comes, and has shared each point anew among all stems.</source>
        <translation>
            <numerusform>El filtro ha escuchado %n vez lo fuerte que es cada pista y de qué lado viene, y ha repartido de nuevo cada punto entre todas las pistas.</numerusform>
            <numerusform>El filtro ha escuchado %n veces lo fuerte que es cada pista y de qué lado viene, y ha repartido de nuevo cada punto entre todas las pistas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemwright::ui::Text</name>
    <message>
        <source>This setting makes no sense.</source>
        <translation>Este ajuste no tiene sentido.</translation>
    </message>
    <message>
        <source>This was not found.</source>
        <translation>No se encontró.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>You have no permission for this file or folder.</source>
        <translation>No tiene permiso para este archivo o carpeta.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Este archivo ya existe.</translation>
    </message>
    <message>
        <source>This is no sound file that can be opened here.</source>
        <translation>Esto no es un archivo de sonido que se pueda abrir aquí.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Este archivo está dañado.</translation>
    </message>
    <message>
        <source>This is larger than the program can take.</source>
        <translation>Esto es más grande de lo que el programa puede manejar.</translation>
    </message>
    <message>
        <source>Parts of the data do not fit each other.</source>
        <translation>Partes de los datos no encajan entre sí.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay suficiente memoria.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>No se pudo leer o escribir un archivo.</translation>
    </message>
    <message>
        <source>The network does not answer.</source>
        <translation>La red no responde.</translation>
    </message>
    <message>
        <source>A file is not what it should be.</source>
        <translation>Un archivo no es lo que debería ser.</translation>
    </message>
    <message>
        <source>A part of the program is not installed.</source>
        <translation>Una parte del programa no está instalada.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>El programa cometió un error.</translation>
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
        <translation>I %1</translation>
    </message>
    <message>
        <source>R %1</source>
        <comment>right part of the stereo balance</comment>
        <translation>D %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
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
        <translation>Posición en la canción</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TimeView</name>
    <message>
        <source>Shows %1 to %2 of %3.</source>
        <translation>Muestra de %1 a %2 de %3.</translation>
    </message>
</context>
<context>
    <name>stemwright::ui::TransportBar</name>
    <message>
        <source>To the start</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>Al principio (Inicio)</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Máster</translation>
    </message>
    <message>
        <source>Meter of the master</source>
        <translation>Medidor del máster</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export (Ctrl+Shift+E)</source>
        <translation>Exportar (Ctrl+Mayús+E)</translation>
    </message>
    <message>
        <source>There is something to export when the song is separated.</source>
        <translation>Habrá algo que exportar cuando la canción esté separada.</translation>
    </message>
    <message>
        <source>Level of what you hear, left above right, with the peaks of the last moments</source>
        <translation>Nivel de lo que oye, izquierda sobre derecha, con los picos de los últimos momentos</translation>
    </message>
    <message>
        <source>Play waits for the stems.</source>
        <translation>La reproducción espera a las pistas.</translation>
    </message>
</context>
</TS>
