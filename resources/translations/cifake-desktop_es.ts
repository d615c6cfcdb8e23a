<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>cifake-desktop</name>
  <message>
   <source>&amp;About CIFAKE Desktop</source>
   <translation>&amp;Acerca de CIFAKE Desktop</translation>
  </message>
  <message>
   <source>&amp;Copy a summary</source>
   <translation>&amp;Copiar un resumen</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Edición</translation>
  </message>
  <message>
   <source>&amp;Examine again</source>
   <translation>&amp;Examinar de nuevo</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <source>&amp;Folder scan</source>
   <translation>&amp;Análisis de carpeta</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>&amp;Guía</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <source>&amp;History</source>
   <translation>&amp;Historial</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation>Atajos de &amp;teclado</translation>
  </message>
  <message>
   <source>&amp;Models…</source>
   <translation>&amp;Modelos…</translation>
  </message>
  <message>
   <source>&amp;Open pictures…</source>
   <translation>&amp;Abrir imágenes…</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Pegar</translation>
  </message>
  <message>
   <source>&amp;Pictures</source>
   <translation>&amp;Imágenes</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <source>&amp;Quiz…</source>
   <translation>&amp;Cuestionario…</translation>
  </message>
  <message>
   <source>&amp;Remove all pictures</source>
   <translation>&amp;Quitar todas las imágenes</translation>
  </message>
  <message>
   <source>&amp;Report on this picture…</source>
   <translation>&amp;Informe de esta imagen…</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>&amp;Ajustes…</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>&amp;Herramientas</translation>
  </message>
  <message>
   <source>&amp;Trusted signers…</source>
   <translation>&amp;Firmantes de confianza…</translation>
  </message>
  <message>
   <source>&amp;Undo copying or moving</source>
   <translation>&amp;Deshacer copia o traslado</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <source>&amp;What a verdict means</source>
   <translation>&amp;Qué significa un veredicto</translation>
  </message>
  <message>
   <source>32-bit whole numbers</source>
   <translation>números enteros de 32 bits</translation>
  </message>
  <message>
   <source>8 pixels cut off, left and top</source>
   <translation>8 píxeles recortados, a la izquierda y arriba</translation>
  </message>
  <message>
   <source>&lt;b style='color:{colour}'&gt;Labelled as AI-made&lt;/b&gt;, or as AI-edited. The file itself says so: see “Marks in the file”.</source>
   <translation>&lt;b style='color:{colour}'&gt;Etiquetada como hecha con IA&lt;/b&gt;, o como editada con IA. Lo dice el propio archivo: véase «Marcas en el archivo».</translation>
  </message>
  <message>
   <source>&lt;b&gt;A crash log&lt;/b&gt;, if something goes wrong inside the application: what its code did, without the names of pictures.</source>
   <translation>&lt;b&gt;Un registro de fallos&lt;/b&gt;, si algo va mal dentro de la aplicación: lo que hizo su código, sin nombres de imágenes.</translation>
  </message>
  <message>
   <source>&lt;b&gt;A generator's metadata&lt;/b&gt;: what programs that make pictures write into them, often with the prompt.</source>
   <translation>&lt;b&gt;Los metadatos de un generador&lt;/b&gt;: lo que los programas que crean imágenes escriben en ellas, a menudo con la instrucción (prompt).</translation>
  </message>
  <message>
   <source>&lt;b&gt;A sentence on what decided&lt;/b&gt;: the pixels, or a mark in the file.</source>
   <translation>&lt;b&gt;Una frase sobre lo que decidió&lt;/b&gt;: los píxeles o una marca en el archivo.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Absence proves nothing.&lt;/b&gt; A picture in which no sign of AI is found may still be AI-made: by a generator that the model never saw, or changed afterwards.</source>
   <translation>&lt;b&gt;La ausencia no prueba nada.&lt;/b&gt; Una imagen en la que no se halla ningún signo de IA puede estar hecha con IA: con un generador que el modelo nunca vio, o modificada después.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Camera data&lt;/b&gt;, which is easily copied and so never makes a picture real. Where it is complete, it takes back a narrow “likely AI-made”.</source>
   <translation>&lt;b&gt;Datos de cámara&lt;/b&gt;, que se copian con facilidad y por eso nunca hacen real una imagen. Cuando están completos, anulan un «probablemente hecha con IA» ajustado.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Cannot be checked on this computer:&lt;/b&gt; closed watermarks such as {names} and {last}. Only their owners can read them, so nothing is said about them here.</source>
   <translation>&lt;b&gt;No se puede comprobar en este equipo:&lt;/b&gt; marcas de agua cerradas como {names} y {last}. Solo sus propietarios pueden leerlas, así que aquí no se dice nada de ellas.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Content Credentials (C2PA)&lt;/b&gt;: a signed account of where a picture comes from. Every signature is checked on this computer. A credential whose picture was changed afterwards decides nothing.</source>
   <translation>&lt;b&gt;Content Credentials (C2PA)&lt;/b&gt;: una declaración firmada de dónde procede una imagen. Cada firma se comprueba en este equipo. Una credencial cuya imagen se modificó después no decide nada.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Copies&lt;/b&gt; counts the files of exactly the same content.</source>
   <translation>&lt;b&gt;Copias&lt;/b&gt; cuenta los archivos con exactamente el mismo contenido.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Edit, Compare&lt;/b&gt; (Ctrl+D) takes the picture with the focus and asks for a second one. Zoom and pan move in step, each picture showing the same part of itself; L unlinks them, and E lays the evidence over both.</source>
   <translation>&lt;b&gt;Edición, Comparar&lt;/b&gt; (Ctrl+D) toma la imagen que tiene el foco y pide otra. El zoom y el desplazamiento van a la par, y cada imagen muestra la misma parte de sí misma; L las desvincula y E superpone los indicios a ambas.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Edit, Paste&lt;/b&gt; (Ctrl+V), after copying a file or a picture elsewhere;</source>
   <translation>&lt;b&gt;Edición, Pegar&lt;/b&gt; (Ctrl+V), tras copiar un archivo o una imagen en otro lugar;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Edit, Settings&lt;/b&gt; (Ctrl+,) holds light or dark colours, reduced motion, how much of the computer scans may take, where findings are kept, and a private mode that keeps none.</source>
   <translation>&lt;b&gt;Edición, Ajustes&lt;/b&gt; (Ctrl+,) contiene los colores claros u oscuros, el movimiento reducido, cuánto del equipo pueden ocupar los análisis, dónde se guardan los hallazgos y un modo privado que no guarda ninguno.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Enter&lt;/b&gt; or a double click shows the picture of a row as a panel.</source>
   <translation>&lt;b&gt;Intro&lt;/b&gt; o un doble clic muestra la imagen de una fila como panel.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Evidence&lt;/b&gt; lays a map over the picture, which turns grey. The large view (Enter, or a click on the picture) shows it at any size.</source>
   <translation>&lt;b&gt;Indicios&lt;/b&gt; superpone un mapa a la imagen, que pasa a gris. La vista grande (Intro, o un clic en la imagen) lo muestra a cualquier tamaño.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Export&lt;/b&gt; (Ctrl+S) writes the rows shown: CSV for spreadsheets, JSON Lines for programs, or a web page or PDF with a chart and small copies of the pictures.</source>
   <translation>&lt;b&gt;Exportar&lt;/b&gt; (Ctrl+S) escribe las filas mostradas: CSV para hojas de cálculo, JSON Lines para programas, o una página web o un PDF con un gráfico y miniaturas de las imágenes.</translation>
  </message>
  <message>
   <source>&lt;b&gt;False positives&lt;/b&gt;, beside &lt;i&gt;Remove all&lt;/i&gt; and above a scan's table, sets how many real pictures may be called AI-made by mistake: at {rate}, about 1 in 100. The stricter, the more pictures stay inconclusive. What you pick is applied at once to all that is shown, and remembered.</source>
   <translation>&lt;b&gt;Falsos positivos&lt;/b&gt;, junto a &lt;i&gt;Quitar todas&lt;/i&gt; y sobre la tabla de un análisis, fija cuántas imágenes reales pueden declararse por error hechas con IA: con {rate}, aproximadamente 1 de cada 100. Cuanto más estricto, más imágenes quedan como no concluyentes. Lo que elija se aplica de inmediato a todo lo mostrado y se recuerda.</translation>
  </message>
  <message>
   <source>&lt;b&gt;File, Open pictures&lt;/b&gt; (Ctrl+O);</source>
   <translation>&lt;b&gt;Archivo, Abrir imágenes&lt;/b&gt; (Ctrl+O);</translation>
  </message>
  <message>
   <source>&lt;b&gt;File, Report&lt;/b&gt; (Ctrl+R) writes one picture or all of them to a PDF or to one web page that needs nothing else: picture, evidence map, verdict, marks, the model's figures and limits, and checksums, so that somebody else can check it. Ctrl+C copies a summary.</source>
   <translation>&lt;b&gt;Archivo, Informe&lt;/b&gt; (Ctrl+R) escribe una imagen o todas en un PDF o en una sola página web que no necesita nada más: imagen, mapa de indicios, veredicto, marcas, cifras y límites del modelo, y sumas de comprobación, para que otra persona pueda verificarlo. Ctrl+C copia un resumen.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Findings&lt;/b&gt;: path, checksum, verdict and marks of each file, so that unchanged files need not be examined again, and for the page History, where they can be deleted. Marks can hold a prompt. Pictures themselves are not kept, and pasted ones leave nothing. In private mode nothing is written.</source>
   <translation>&lt;b&gt;Hallazgos&lt;/b&gt;: ruta, suma de comprobación, veredicto y marcas de cada archivo, para no tener que volver a examinar los archivos sin cambios y para la página Historial, donde se pueden eliminar. Las marcas pueden contener una instrucción (prompt). Las imágenes en sí no se guardan, y las pegadas no dejan nada. En el modo privado no se escribe nada.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Hatched&lt;/b&gt; places were not looked at: of very large pictures the model takes tiles spread evenly.</source>
   <translation>Las zonas &lt;b&gt;rayadas&lt;/b&gt; no se miraron: de las imágenes muy grandes, el modelo toma recuadros repartidos uniformemente.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Help, Copy diagnostic information&lt;/b&gt; shows where these files lie. Delete one while the application is closed, and what it held is forgotten.</source>
   <translation>&lt;b&gt;Ayuda, Copiar información de diagnóstico&lt;/b&gt; muestra dónde están estos archivos. Si elimina uno con la aplicación cerrada, se olvida lo que contenía.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It cannot prove anything.&lt;/b&gt; A verdict is a likelihood. Use it beside what else you know: who published the picture, when, and whether there are other copies.</source>
   <translation>&lt;b&gt;No puede probar nada.&lt;/b&gt; Un veredicto es una probabilidad. Úselo junto con lo demás que sepa: quién publicó la imagen, cuándo, y si hay otras copias.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It cannot read closed watermarks&lt;/b&gt; such as SynthID, and it reads no video.</source>
   <translation>&lt;b&gt;No puede leer marcas de agua cerradas&lt;/b&gt; como SynthID, y no lee vídeo.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It does not know every generator.&lt;/b&gt; It learned from some forty of 2022 to 2026. About others it may err in either direction.</source>
   <translation>&lt;b&gt;No conoce todos los generadores.&lt;/b&gt; Aprendió de unos cuarenta, de 2022 a 2026. Con otros puede equivocarse en ambos sentidos.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It judges pixels, not sense.&lt;/b&gt; It does not count fingers, read signs, or know whether an event happened. A real photograph can still be shown in a false context.</source>
   <translation>&lt;b&gt;Juzga píxeles, no el sentido.&lt;/b&gt; No cuenta dedos, no lee letreros ni sabe si un hecho ocurrió. Una fotografía real también puede mostrarse en un contexto falso.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It often cannot tell.&lt;/b&gt; Modern generators imitate photographs well, and about pictures that look like photographs &lt;i&gt;Inconclusive&lt;/i&gt; is the most frequent answer of the model for ordinary pictures. Its card says how often it was right, source by source.</source>
   <translation>&lt;b&gt;A menudo no puede decirlo.&lt;/b&gt; Los generadores modernos imitan bien las fotografías, y ante imágenes que parecen fotografías, &lt;i&gt;No concluyente&lt;/i&gt; es la respuesta más frecuente del modelo para imágenes corrientes. Su ficha dice con qué frecuencia acertó, fuente por fuente.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It was made for photographs.&lt;/b&gt; Drawings, paintings, screenshots, scans, collages and heavily edited pictures are not what it learned from.</source>
   <translation>&lt;b&gt;Se hizo para fotografías.&lt;/b&gt; Dibujos, pinturas, capturas de pantalla, escaneos, collages e imágenes muy editadas no son aquello de lo que aprendió.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Labels&lt;/b&gt;: IPTC's digital source type, credit lines, the AIGC label of Chinese services.</source>
   <translation>&lt;b&gt;Etiquetas&lt;/b&gt;: el tipo de fuente digital de IPTC, líneas de crédito, la etiqueta AIGC de los servicios chinos.</translation>
  </message>
  <message>
   <source>&lt;b&gt;No mark proves nothing.&lt;/b&gt; Most programs and networks remove them. Closed watermarks, such as SynthID, can be read by their makers only.</source>
   <translation>&lt;b&gt;Que no haya marcas no prueba nada.&lt;/b&gt; La mayoría de programas y redes las eliminan. Las marcas de agua cerradas, como SynthID, solo pueden leerlas sus creadores.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Nothing leaves this computer.&lt;/b&gt; The window uses no network: no picture, no result and no count of use is sent to anybody, and no update is looked for. What a file links to is never fetched. The one exception is an option of the command line that you have to ask for, &lt;code&gt;scan --cluster&lt;/code&gt;: it hands the work to other computers of your own.</source>
   <translation>&lt;b&gt;Nada sale de este equipo.&lt;/b&gt; La ventana no usa la red: no se envía a nadie ninguna imagen, ningún resultado ni recuento de uso, y no se buscan actualizaciones. Nunca se descarga aquello a lo que enlaza un archivo. La única excepción es una opción de la línea de comandos que hay que pedir expresamente, &lt;code&gt;scan --cluster&lt;/code&gt;: reparte el trabajo a otros equipos propios.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Open watermarks&lt;/b&gt; of Stable Diffusion and FLUX, with the chance of a false match.</source>
   <translation>&lt;b&gt;Marcas de agua abiertas&lt;/b&gt; de Stable Diffusion y FLUX, con la probabilidad de una coincidencia falsa.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Orange&lt;/b&gt; places lean towards AI-made, &lt;b&gt;blue&lt;/b&gt; ones towards a real photograph. The more vivid, the stronger.</source>
   <translation>Las zonas &lt;b&gt;naranjas&lt;/b&gt; se inclinan hacia hecha con IA; las &lt;b&gt;azules&lt;/b&gt;, hacia una fotografía real. Cuanto más vivas, más fuerte.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Pause&lt;/b&gt; and &lt;b&gt;Cancel&lt;/b&gt; (Esc) work at any time; what was found stays. A file that did not change since the last scan is known and not examined again.</source>
   <translation>&lt;b&gt;Pausar&lt;/b&gt; y &lt;b&gt;Cancelar&lt;/b&gt; (Esc) funcionan en cualquier momento; lo encontrado se conserva. Un archivo que no ha cambiado desde el último análisis se reconoce y no se vuelve a examinar.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Settings&lt;/b&gt;, such as the rate of false positives.</source>
   <translation>&lt;b&gt;Ajustes&lt;/b&gt;, como la tasa de falsos positivos.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Small copies say less.&lt;/b&gt; Shrinking, strong compression and filters remove what it looks for. Sizes that no model was made for get no verdict.</source>
   <translation>&lt;b&gt;Las copias pequeñas dicen menos.&lt;/b&gt; La reducción, la compresión fuerte y los filtros eliminan lo que busca. Los tamaños para los que no se hizo ningún modelo no reciben veredicto.</translation>
  </message>
  <message>
   <source>&lt;b&gt;The chance of being AI-made&lt;/b&gt;, from the pixels alone, on a scale. The hatched part of the scale is the inconclusive band. The chance is calibrated on pictures like those that the model was measured on; where AI-made pictures are rarer than there, it is too high.</source>
   <translation>&lt;b&gt;La probabilidad de estar hecha con IA&lt;/b&gt;, solo a partir de los píxeles, en una escala. La parte rayada de la escala es la franja no concluyente. La probabilidad está calibrada con imágenes como aquellas con las que se midió el modelo; donde las imágenes hechas con IA son menos frecuentes que allí, es demasiado alta.</translation>
  </message>
  <message>
   <source>&lt;b&gt;The marks in the file&lt;/b&gt; and &lt;b&gt;the model that answered&lt;/b&gt;: a click opens what there is to know.</source>
   <translation>&lt;b&gt;Las marcas en el archivo&lt;/b&gt; y &lt;b&gt;el modelo que respondió&lt;/b&gt;: un clic abre lo que hay que saber.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Tools, Quiz&lt;/b&gt; takes a folder with two folders in it, REAL and FAKE, and shows their pictures one by one. You guess, then see the truth and what the model said. It is a fair way to learn how far either can be trusted.</source>
   <translation>&lt;b&gt;Herramientas, Cuestionario&lt;/b&gt; toma una carpeta que contiene dos carpetas, REAL y FAKE, y muestra sus imágenes una a una. Usted responde y luego ve la verdad y lo que dijo el modelo. Es una buena forma de aprender hasta dónde se puede confiar en uno y otro.</translation>
  </message>
  <message>
   <source>&lt;b&gt;View, Models&lt;/b&gt; (Ctrl+M) lists the models, each with its &lt;b&gt;card&lt;/b&gt;: what it learned from, what was measured, and what it cannot do. Two ship: one for ordinary pictures at their own size, and one for pictures of 32 x 32 pixels of the kind of the CIFAKE data set. Which one is asked depends on the picture's size.</source>
   <translation>&lt;b&gt;Ver, Modelos&lt;/b&gt; (Ctrl+M) enumera los modelos, cada uno con su &lt;b&gt;ficha&lt;/b&gt;: de qué aprendió, qué se midió y qué no puede hacer. Se incluyen dos: uno para imágenes corrientes a su propio tamaño y otro para imágenes de 32 x 32 píxeles del tipo del conjunto de datos CIFAKE. El tamaño de la imagen determina a cuál se pregunta.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Watch&lt;/b&gt; examines new and changed files as they come into the folder.</source>
   <translation>&lt;b&gt;Vigilar&lt;/b&gt; examina los archivos nuevos y modificados a medida que llegan a la carpeta.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Your own models&lt;/b&gt; and &lt;b&gt;your list of trusted signers&lt;/b&gt;, as copies.</source>
   <translation>&lt;b&gt;Sus propios modelos&lt;/b&gt; y &lt;b&gt;su lista de firmantes de confianza&lt;/b&gt;, como copias.</translation>
  </message>
  <message>
   <source>&lt;code&gt;--help&lt;/code&gt; after any of them tells the rest, for example &lt;code&gt;--only&lt;/code&gt;, &lt;code&gt;--without&lt;/code&gt; and &lt;code&gt;--hidden&lt;/code&gt;, which choose files; &lt;code&gt;--operating-point 0.05&lt;/code&gt;, another rate of false positives; &lt;code&gt;--model&lt;/code&gt;, a model of your own; &lt;code&gt;--limit&lt;/code&gt;, what is too large; and &lt;code&gt;--fail-on ai&lt;/code&gt;, for scripts.</source>
   <translation>&lt;code&gt;--help&lt;/code&gt; tras cualquiera de ellos cuenta el resto, por ejemplo &lt;code&gt;--only&lt;/code&gt;, &lt;code&gt;--without&lt;/code&gt; y &lt;code&gt;--hidden&lt;/code&gt;, que eligen archivos; &lt;code&gt;--operating-point 0.05&lt;/code&gt;, otra tasa de falsos positivos; &lt;code&gt;--model&lt;/code&gt;, un modelo propio; &lt;code&gt;--limit&lt;/code&gt;, qué es demasiado grande; y &lt;code&gt;--fail-on ai&lt;/code&gt;, para scripts.</translation>
  </message>
  <message>
   <source>A block of metadata in this WebP file is cut off and was not read.</source>
   <translation>Un bloque de metadatos de este archivo WebP está cortado y no se leyó.</translation>
  </message>
  <message>
   <source>A broken or hostile file costs that one file: pictures are examined in processes of their own.</source>
   <translation>Un archivo dañado u hostil solo afecta a ese archivo: las imágenes se examinan en procesos propios.</translation>
  </message>
  <message>
   <source>A calibration must have a positive scale and a finite bias, not {0}.</source>
   <translation>Una calibración debe tener una escala positiva y un sesgo finito, no {0}.</translation>
  </message>
  <message>
   <source>A card must be JSON: {0}.</source>
   <translation>Una ficha debe ser JSON: {0}.</translation>
  </message>
  <message>
   <source>A card must be a JSON object.</source>
   <translation>Una ficha debe ser un objeto JSON.</translation>
  </message>
  <message>
   <source>A card must not be longer than a million letters.</source>
   <translation>Una ficha no debe tener más de un millón de caracteres.</translation>
  </message>
  <message>
   <source>A card must not be nested so deeply.</source>
   <translation>Una ficha no debe tener tantos niveles anidados.</translation>
  </message>
  <message>
   <source>A card must not have a key twice in one object.</source>
   <translation>Una ficha no debe tener una clave repetida en un mismo objeto.</translation>
  </message>
  <message>
   <source>A card must not have more than {0} operating points.</source>
   <translation>Una ficha no debe tener más de {0} puntos de operación.</translation>
  </message>
  <message>
   <source>A card must not hold more than {0} values.</source>
   <translation>Una ficha no debe contener más de {0} valores.</translation>
  </message>
  <message>
   <source>A card must not hold numbers that are none, or that are beyond counting.</source>
   <translation>Una ficha no debe contener números que no lo son ni números desmesurados.</translation>
  </message>
  <message>
   <source>A click on a column's title sorts by it; a third click brings the first order back.</source>
   <translation>Un clic en el título de una columna ordena por ella; un tercer clic recupera el orden inicial.</translation>
  </message>
  <message>
   <source>A cluster needs the optional part: pip install cifake-desktop[cluster]</source>
   <translation>Un clúster necesita la parte opcional: pip install cifake-desktop[cluster]</translation>
  </message>
  <message>
   <source>A compressed text in this file ({0}) is cut off.</source>
   <translation>Un texto comprimido de este archivo ({0}) está cortado.</translation>
  </message>
  <message>
   <source>A compressed text in this file ({0}) is damaged and was not read.</source>
   <translation>Un texto comprimido de este archivo ({0}) está dañado y no se leyó.</translation>
  </message>
  <message>
   <source>A false-positive rate lies between 0 and 1, not at {0}.</source>
   <translation>Una tasa de falsos positivos está entre 0 y 1, no en {0}.</translation>
  </message>
  <message>
   <source>A generator's metadata</source>
   <translation>Metadatos de un generador</translation>
  </message>
  <message>
   <source>A mark that says AI decides the verdict, which then reads &lt;b&gt;Labelled as AI-made&lt;/b&gt;. The chance from the pixels is shown beside it all the same.</source>
   <translation>Una marca que dice IA decide el veredicto, que entonces reza &lt;b&gt;Etiquetada como hecha con IA&lt;/b&gt;. La probabilidad según los píxeles se muestra igualmente al lado.</translation>
  </message>
  <message>
   <source>A model must look at one tile at least, not {0}.</source>
   <translation>Un modelo debe mirar al menos una tesela, no {0}.</translation>
  </message>
  <message>
   <source>A model of somebody's own: its card says what its maker wrote.</source>
   <translation>Un modelo de terceros: su ficha dice lo que escribió su autor.</translation>
  </message>
  <message>
   <source>A model of your own. Its card says what its maker wrote; nobody has checked it.</source>
   <translation>Un modelo propio. Su ficha dice lo que escribió su autor; nadie la ha comprobado.</translation>
  </message>
  <message>
   <source>A page could not be written.</source>
   <translation>No se pudo escribir una página.</translation>
  </message>
  <message>
   <source>A picture's panel</source>
   <translation>El panel de una imagen</translation>
  </message>
  <message>
   <source>A process that examines files could not be started: {0}.</source>
   <translation>No se pudo iniciar un proceso que examina archivos: {0}.</translation>
  </message>
  <message>
   <source>A process that examines files could not begin: it {0}.</source>
   <translation>Un proceso que examina archivos no pudo empezar: {0}.</translation>
  </message>
  <message>
   <source>A process that examines files gave no sensible answer.</source>
   <translation>Un proceso que examina archivos no dio una respuesta con sentido.</translation>
  </message>
  <message>
   <source>A real photograph</source>
   <translation>Una fotografía real</translation>
  </message>
  <message>
   <source>A right click, or the Menu key, on chosen rows opens a file or its folder, copies paths, and copies or moves the files into a folder. &lt;b&gt;Edit, Undo&lt;/b&gt; (Ctrl+Z) takes that back.</source>
   <translation>Un clic derecho, o la tecla Menú, sobre las filas elegidas abre un archivo o su carpeta, copia rutas y copia o mueve los archivos a una carpeta. &lt;b&gt;Edición, Deshacer&lt;/b&gt; (Ctrl+Z) lo revierte.</translation>
  </message>
  <message numerus="yes">
   <source>A round of {n} pictures</source>
   <extracomment>For one: A round of {n} picture</extracomment>
   <translation>
    <numerusform>Una ronda de {n} imagen</numerusform>
    <numerusform>Una ronda de {n} imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>A sample must be of one tile at least, and of no more than `most`, not {0}.</source>
   <translation>Una muestra debe tener al menos una tesela y no más de `most`, no {0}.</translation>
  </message>
  <message>
   <source>A scale of likelihood, from the pixels alone.</source>
   <translation>Una escala de probabilidad, solo según los píxeles.</translation>
  </message>
  <message>
   <source>A snapshot of a print or a screen is itself a photograph: the verdict is about the snapshot, and says little about the picture that it shows.</source>
   <translation>La foto de una copia impresa o de una pantalla es ella misma una fotografía: el veredicto trata de esa foto y dice poco de la imagen que muestra.</translation>
  </message>
  <message>
   <source>A summary of the answer about {name} was copied.</source>
   <translation>Se copió un resumen de la respuesta sobre {name}.</translation>
  </message>
  <message>
   <source>A summary of the answer was copied.</source>
   <translation>Se copió un resumen de la respuesta.</translation>
  </message>
  <message>
   <source>A text in this file ({0}) is too long; only its beginning was read.</source>
   <translation>Un texto de este archivo ({0}) es demasiado largo; solo se leyó el principio.</translation>
  </message>
  <message>
   <source>A verdict is a likelihood, not proof.</source>
   <translation>Un veredicto es una probabilidad, no una prueba.</translation>
  </message>
  <message>
   <source>A verdict is a likelihood, not proof. Finding no sign of AI does not prove that a picture is real.</source>
   <translation>Un veredicto es una probabilidad, no una prueba. No hallar signos de IA no prueba que una imagen sea real.</translation>
  </message>
  <message>
   <source>AI-made</source>
   <translation>Hecha con IA</translation>
  </message>
  <message>
   <source>AI-made (F or A)</source>
   <translation>Hecha con IA (F o A)</translation>
  </message>
  <message>
   <source>AI-made pictures called likely AI-made at {rate} false positives</source>
   <translation>Imágenes hechas con IA declaradas probablemente hechas con IA con un {rate} de falsos positivos</translation>
  </message>
  <message>
   <source>AI-made pictures called likely real at {rate} false positives</source>
   <translation>Imágenes hechas con IA declaradas probablemente reales con un {rate} de falsos positivos</translation>
  </message>
  <message>
   <source>AIGC label</source>
   <translation>Etiqueta AIGC</translation>
  </message>
  <message>
   <source>AUROC on sources that it never saw</source>
   <translation>AUROC en fuentes que nunca vio</translation>
  </message>
  <message>
   <source>AUROC on test pictures that it never saw</source>
   <translation>AUROC en imágenes de prueba que nunca vio</translation>
  </message>
  <message>
   <source>AUROC where both kinds are alike in subject and compression</source>
   <translation>AUROC donde ambos tipos se parecen en tema y compresión</translation>
  </message>
  <message>
   <source>AVIF or HEIC file</source>
   <translation>Archivo AVIF o HEIC</translation>
  </message>
  <message>
   <source>About {application}</source>
   <translation>Acerca de {application}</translation>
  </message>
  <message>
   <source>Accepts</source>
   <translation>Acepta</translation>
  </message>
  <message>
   <source>Accuracy on test pictures that it never saw</source>
   <translation>Exactitud en imágenes de prueba que nunca vio</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Acciones</translation>
  </message>
  <message>
   <source>Actual pixels</source>
   <translation>Píxeles reales</translation>
  </message>
  <message>
   <source>Add a model file</source>
   <translation>Añadir un archivo de modelo</translation>
  </message>
  <message>
   <source>Add a model file…</source>
   <translation>Añadir un archivo de modelo…</translation>
  </message>
  <message>
   <source>Adding a model</source>
   <translation>Añadiendo un modelo</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>After the guess: go on</source>
   <translation>Tras la respuesta: continuar</translation>
  </message>
  <message>
   <source>After the guess: show or hide the evidence map</source>
   <translation>Tras la respuesta: mostrar u ocultar el mapa de indicios</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <source>All files ({suffixes})</source>
   <translation>Todos los archivos ({suffixes})</translation>
  </message>
  <message>
   <source>All marks, and what was looked for</source>
   <translation>Todas las marcas y lo que se buscó</translation>
  </message>
  <message>
   <source>All parts</source>
   <translation>Todos los componentes</translation>
  </message>
  <message>
   <source>All pictures of this folder were shown; another round shows them again.</source>
   <translation>Ya se mostraron todas las imágenes de esta carpeta; otra ronda las muestra de nuevo.</translation>
  </message>
  <message>
   <source>All settings are as they were at first. The choice of the model stays.</source>
   <translation>Todos los ajustes están como al principio. La elección del modelo se mantiene.</translation>
  </message>
  <message>
   <source>Among the panels</source>
   <translation>Entre los paneles</translation>
  </message>
  <message>
   <source>An entry of this TIFF file is too large: it has {0} values, and the limit is {1}.</source>
   <translation>Una entrada de este archivo TIFF es demasiado grande: tiene {0} valores, y el límite es {1}.</translation>
  </message>
  <message>
   <source>An operating point says how many real pictures may be called AI-made by mistake. The stricter it is, the more pictures stay inconclusive.</source>
   <translation>Un punto de operación dice cuántas imágenes reales pueden declararse por error hechas con IA. Cuanto más estricto es, más imágenes quedan como no concluyentes.</translation>
  </message>
  <message>
   <source>Another file has taken its old place, so it stays</source>
   <translation>Otro archivo ha ocupado su lugar anterior, así que se queda donde está</translation>
  </message>
  <message>
   <source>Another model is being tried out. Add this one when that is done.</source>
   <translation>Se está probando otro modelo. Añada este cuando termine.</translation>
  </message>
  <message>
   <source>Another round</source>
   <translation>Otra ronda</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>Cualquier fecha</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>Application</source>
   <translation>Aplicación</translation>
  </message>
  <message>
   <source>As the model says</source>
   <translation>Según el modelo</translation>
  </message>
  <message>
   <source>As the model says: {rate}</source>
   <translation>Según el modelo: {rate}</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Según el sistema</translation>
  </message>
  <message>
   <source>As they are</source>
   <translation>Tal como están</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Automatic ({n})</source>
   <translation>Automático ({n})</translation>
  </message>
  <message>
   <source>Automatic: the bundled models answer.</source>
   <translation>Automático: responden los modelos incluidos.</translation>
  </message>
  <message>
   <source>Back to the start</source>
   <translation>Volver al inicio</translation>
  </message>
  <message>
   <source>Balanced accuracy on sources that it never saw</source>
   <translation>Exactitud equilibrada en fuentes que nunca vio</translation>
  </message>
  <message>
   <source>Beside its pixels, a file may say where it comes from: Content Credentials, what a generator wrote into it, a label, a watermark, camera data. A mark that says AI decides, and the verdict then reads &lt;b&gt;Labelled as AI-made&lt;/b&gt;; how far the mark can be trusted stands beside it, one click away. Camera data is copied too easily to prove anything, so it only takes back a narrow call of AI. The chance from the pixels is always shown as well. Most programs and networks remove such marks, so finding none proves nothing; and closed watermarks cannot be read here at all.</source>
   <translation>Además de sus píxeles, un archivo puede decir de dónde procede: Content Credentials, lo que un generador escribió en él, una etiqueta, una marca de agua, datos de cámara. Una marca que dice IA decide, y el veredicto reza entonces &lt;b&gt;Etiquetada como hecha con IA&lt;/b&gt;; hasta dónde se puede confiar en la marca figura al lado, a un clic. Los datos de cámara se copian con demasiada facilidad para probar nada, así que solo anulan una declaración ajustada de IA. La probabilidad según los píxeles se muestra siempre también. La mayoría de programas y redes eliminan estas marcas, de modo que no hallar ninguna no prueba nada; y las marcas de agua cerradas no se pueden leer aquí en absoluto.</translation>
  </message>
  <message>
   <source>Blur, noise and strong compression make it err more often; the card gives the figures.</source>
   <translation>El desenfoque, el ruido y la compresión fuerte hacen que se equivoque más a menudo; la ficha da las cifras.</translation>
  </message>
  <message>
   <source>Both classes re-encoded alike (224 x 224, JPEG 85)</source>
   <translation>Ambas clases recodificadas por igual (224 x 224, JPEG 85)</translation>
  </message>
  <message>
   <source>Both pictures move in step: each shows the same part of itself, whatever its size (L)</source>
   <translation>Ambas imágenes se mueven a la par: cada una muestra la misma parte de sí misma, sea cual sea su tamaño (L)</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>By {name}.</source>
   <translation>Por {name}.</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>Bytes</translation>
  </message>
  <message>
   <source>CFG scale</source>
   <translation>Escala CFG</translation>
  </message>
  <message>
   <source>CIE Lab colours</source>
   <translation>colores CIE Lab</translation>
  </message>
  <message>
   <source>CIFAKE Desktop, {time}. A verdict is a likelihood, not proof.</source>
   <translation>CIFAKE Desktop, {time}. Un veredicto es una probabilidad, no una prueba.</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Cámara</translation>
  </message>
  <message>
   <source>Camera data</source>
   <translation>Datos de cámara</translation>
  </message>
  <message>
   <source>Can you tell?</source>
   <translation>¿Sabría distinguirlas?</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancel &amp;what runs</source>
   <translation>Ca&amp;ncelar lo que está en curso</translation>
  </message>
  <message>
   <source>Cancel comparing</source>
   <translation>Cancelar la comparación</translation>
  </message>
  <message>
   <source>Cancel: {job}</source>
   <translation>Cancelar: {job}</translation>
  </message>
  <message numerus="yes">
   <source>Cancelled. {n} pictures not examined.</source>
   <extracomment>For one: Cancelled. {n} picture not examined.</extracomment>
   <translation>
    <numerusform>Cancelado. {n} imagen sin examinar.</numerusform>
    <numerusform>Cancelado. {n} imágenes sin examinar.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cannot be read</source>
   <translation>No legible</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Ficha</translation>
  </message>
  <message>
   <source>Card of the model {model}</source>
   <translation>Ficha del modelo {model}</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>Certificados</translation>
  </message>
  <message>
   <source>Chance of a false match</source>
   <translation>Probabilidad de coincidencia falsa</translation>
  </message>
  <message>
   <source>Chance of being AI-made</source>
   <translation>Probabilidad de estar hecha con IA</translation>
  </message>
  <message>
   <source>Chance of being AI-made, from the pixels</source>
   <translation>Probabilidad de estar hecha con IA, según los píxeles</translation>
  </message>
  <message>
   <source>Chance of being AI-made: {chance}.</source>
   <translation>Probabilidad de estar hecha con IA: {chance}.</translation>
  </message>
  <message>
   <source>Chance of being AI-made: {chance}. Inconclusive from {low} to {high}.</source>
   <translation>Probabilidad de estar hecha con IA: {chance}. No concluyente de {low} a {high}.</translation>
  </message>
  <message>
   <source>Changed after signing</source>
   <translation>Modificada tras la firma</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Cambiar…</translation>
  </message>
  <message>
   <source>Choose a folder for the files</source>
   <translation>Elegir una carpeta para los archivos</translation>
  </message>
  <message>
   <source>Choose a folder with REAL and FAKE in it</source>
   <translation>Elegir una carpeta que contenga REAL y FAKE</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Elegir una carpeta…</translation>
  </message>
  <message>
   <source>Choose a trust list</source>
   <translation>Elegir una lista de confianza</translation>
  </message>
  <message>
   <source>Choose a trust list…</source>
   <translation>Elegir una lista de confianza…</translation>
  </message>
  <message>
   <source>Choose all rows</source>
   <translation>Elegir todas las filas</translation>
  </message>
  <message>
   <source>Choose it in the list, and it is asked first for the pictures that it accepts. Its answers are marked as those of an own model: nobody but its maker has checked what its card says. What is shown keeps its answers until it is examined again (F5).</source>
   <translation>Elíjalo en la lista y se le preguntará primero para las imágenes que acepta. Sus respuestas se señalan como las de un modelo propio: nadie salvo su autor ha comprobado lo que dice su ficha. Lo mostrado conserva sus respuestas hasta que se examine de nuevo (F5).</translation>
  </message>
  <message>
   <source>Choose more rows</source>
   <translation>Elegir más filas</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close a dialog or the large view</source>
   <translation>Cerrar un diálogo o la vista grande</translation>
  </message>
  <message>
   <source>Closed watermarks such as {names} and {last} can be read by their owners only, so nothing is said about them.</source>
   <translation>Las marcas de agua cerradas como {names} y {last} solo pueden leerlas sus propietarios, así que no se dice nada de ellas.</translation>
  </message>
  <message>
   <source>Co&amp;mpare…</source>
   <translation>Co&amp;mparar…</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>Colección</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Compare nothing (Esc)</source>
   <translation>No comparar (Esc)</translation>
  </message>
  <message>
   <source>Compare the SHA-256 of your copy of the file with the one above: only the same bytes are meant here.</source>
   <translation>Compare el SHA-256 de su copia del archivo con el de arriba: aquí solo se trata de los mismos bytes.</translation>
  </message>
  <message>
   <source>Compare the model's SHA-256 with the one that cifake-desktop models --json prints.</source>
   <translation>Compare el SHA-256 del modelo con el que imprime cifake-desktop models --json.</translation>
  </message>
  <message>
   <source>Compare {name} with another picture</source>
   <translation>Comparar {name} con otra imagen</translation>
  </message>
  <message>
   <source>Compare, report, look back</source>
   <translation>Comparar, informar, consultar</translation>
  </message>
  <message>
   <source>Complete</source>
   <translation>Completo</translation>
  </message>
  <message>
   <source>Connection timed out</source>
   <translation>Se agotó el tiempo de conexión</translation>
  </message>
  <message>
   <source>Content Credentials</source>
   <translation>Content Credentials</translation>
  </message>
  <message>
   <source>Content Credentials (C2PA)</source>
   <translation>Content Credentials (C2PA)</translation>
  </message>
  <message>
   <source>Content Credentials are signed. The application checks every signature, offline; whether the signer is who it claims to be is vouched for by authorities. The coalition behind Content Credentials (C2PA) publishes the list of those it recognises as a PEM file: download it once, and choose it here. Without a list, every signer is called unknown; a valid signature still shows that the file was not changed since.</source>
   <translation>Las Content Credentials están firmadas. La aplicación comprueba cada firma sin conexión; que el firmante sea quien dice ser lo avalan autoridades. La coalición que está detrás de Content Credentials (C2PA) publica la lista de las que reconoce como archivo PEM: descárguela una vez y elíjala aquí. Sin lista, todo firmante figura como desconocido; una firma válida muestra igualmente que el archivo no se ha modificado desde entonces.</translation>
  </message>
  <message>
   <source>Content Credentials are there, but cannot be checked ({0})</source>
   <translation>Hay Content Credentials, pero no se pueden comprobar ({0})</translation>
  </message>
  <message>
   <source>Content Credentials are there, but damaged</source>
   <translation>Hay Content Credentials, pero están dañadas</translation>
  </message>
  <message>
   <source>Content Credentials are there, but far larger than usual</source>
   <translation>Hay Content Credentials, pero son mucho más grandes de lo habitual</translation>
  </message>
  <message>
   <source>Content Credentials are there, but the library that reads them is missing</source>
   <translation>Hay Content Credentials, pero falta la biblioteca que las lee</translation>
  </message>
  <message>
   <source>Content Credentials: {0}.</source>
   <translation>Content Credentials: {0}.</translation>
  </message>
  <message>
   <source>Contradiction</source>
   <translation>Contradicción</translation>
  </message>
  <message>
   <source>Contradiction: {0}.</source>
   <translation>Contradicción: {0}.</translation>
  </message>
  <message>
   <source>Copied to the clipboard.</source>
   <translation>Copiado al portapapeles.</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Copias</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostic information…</source>
   <translation>Copiar información de &amp;diagnóstico…</translation>
  </message>
  <message>
   <source>Copy SHA-256</source>
   <translation>Copiar SHA-256</translation>
  </message>
  <message>
   <source>Copy a summary</source>
   <translation>Copiar un resumen</translation>
  </message>
  <message>
   <source>Copy a summary of the answer (Ctrl+C)</source>
   <translation>Copiar un resumen de la respuesta (Ctrl+C)</translation>
  </message>
  <message>
   <source>Copy diagnostic information</source>
   <translation>Copiar información de diagnóstico</translation>
  </message>
  <message>
   <source>Copy path</source>
   <translation>Copiar ruta</translation>
  </message>
  <message>
   <source>Copy paths</source>
   <translation>Copiar rutas</translation>
  </message>
  <message>
   <source>Copy the chosen part of a text</source>
   <translation>Copiar la parte elegida de un texto</translation>
  </message>
  <message>
   <source>Copy to the clipboard</source>
   <translation>Copiar al portapapeles</translation>
  </message>
  <message numerus="yes">
   <source>Copy {n} files into a folder…</source>
   <extracomment>For one: Copy {n} file into a folder…</extracomment>
   <translation>
    <numerusform>Copiar {n} archivo a una carpeta…</numerusform>
    <numerusform>Copiar {n} archivos a una carpeta…</numerusform>
   </translation>
  </message>
  <message>
   <source>Could not be examined</source>
   <translation>No se pudo examinar</translation>
  </message>
  <message>
   <source>Creator tool</source>
   <translation>Herramienta de creación</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Crédito</translation>
  </message>
  <message>
   <source>Credit line</source>
   <translation>Línea de crédito</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Decided by {0}: {1}.</source>
   <translation>Decidido por {0}: {1}.</translation>
  </message>
  <message>
   <source>Decided from the pixels at {0} % false positives, where complete camera data turned a narrow call of AI into no call.</source>
   <translation>Decidido por los píxeles con {0} % de falsos positivos; unos datos de cámara completos convirtieron un resultado ajustado de IA en ninguno.</translation>
  </message>
  <message>
   <source>Decided from the pixels at {0} % false positives.</source>
   <translation>Decidido por los píxeles con {0} % de falsos positivos.</translation>
  </message>
  <message>
   <source>Decided from the pixels, where complete camera data turned a narrow call of AI into no call.</source>
   <translation>Decidido por los píxeles; unos datos de cámara completos convirtieron un resultado ajustado de IA en ninguno.</translation>
  </message>
  <message>
   <source>Decided from the pixels.</source>
   <translation>Decidido por los píxeles.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete all</source>
   <translation>Eliminar todo</translation>
  </message>
  <message>
   <source>Delete all findings</source>
   <translation>Eliminar todos los hallazgos</translation>
  </message>
  <message>
   <source>Delete all…</source>
   <translation>Eliminar todo…</translation>
  </message>
  <message>
   <source>Delete every finding about files in {folder}, and in the folders in it?</source>
   <translation>¿Eliminar todos los hallazgos sobre archivos de {folder} y de las carpetas que contiene?</translation>
  </message>
  <message>
   <source>Delete every kept finding; the pictures stay</source>
   <translation>Eliminar todos los hallazgos guardados; las imágenes se conservan</translation>
  </message>
  <message>
   <source>Delete everything of its folder…</source>
   <translation>Eliminar todo lo de su carpeta…</translation>
  </message>
  <message>
   <source>Delete everything that is kept, also what the search does not show?</source>
   <translation>¿Eliminar todo lo guardado, también lo que la búsqueda no muestra?</translation>
  </message>
  <message>
   <source>Delete findings</source>
   <translation>Eliminar hallazgos</translation>
  </message>
  <message>
   <source>Delete the chosen findings (Del); the pictures stay</source>
   <translation>Eliminar los hallazgos elegidos (Supr); las imágenes se conservan</translation>
  </message>
  <message>
   <source>Delete the chosen findings; the files stay</source>
   <translation>Eliminar los hallazgos elegidos; los archivos se conservan</translation>
  </message>
  <message numerus="yes">
   <source>Delete {n} findings: {names}?</source>
   <extracomment>For one: Delete {n} finding: {names}?</extracomment>
   <translation>
    <numerusform>¿Eliminar {n} hallazgo: {names}?</numerusform>
    <numerusform>¿Eliminar {n} hallazgos: {names}?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Delete {n} findings…</source>
   <extracomment>For one: Delete {n} finding…</extracomment>
   <translation>
    <numerusform>Eliminar {n} hallazgo…</numerusform>
    <numerusform>Eliminar {n} hallazgos…</numerusform>
   </translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Eliminar…</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Details of the picture</source>
   <translation>Detalles de la imagen</translation>
  </message>
  <message>
   <source>Device or resource busy</source>
   <translation>Dispositivo o recurso ocupado</translation>
  </message>
  <message>
   <source>Diagnostic information</source>
   <translation>Información de diagnóstico</translation>
  </message>
  <message>
   <source>DirectDraw surface (DDS)</source>
   <translation>Superficie DirectDraw (DDS)</translation>
  </message>
  <message>
   <source>Directory not empty</source>
   <translation>La carpeta no está vacía</translation>
  </message>
  <message>
   <source>Disk quota exceeded</source>
   <translation>Se superó la cuota de disco</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Dismiss this message</source>
   <translation>Descartar este mensaje</translation>
  </message>
  <message>
   <source>Drag pictures from a folder onto the window and let go. Four more ways lead to the same:</source>
   <translation>Arrastre imágenes desde una carpeta hasta la ventana y suéltelas. Otras cuatro vías llevan a lo mismo:</translation>
  </message>
  <message>
   <source>Drawings by hand</source>
   <translation>Dibujos a mano</translation>
  </message>
  <message>
   <source>Drop a folder on the window, or use &lt;b&gt;File, Open folder&lt;/b&gt; (Ctrl+Shift+O). Every picture below it gets a row. Links to other folders are not followed.</source>
   <translation>Suelte una carpeta en la ventana o use &lt;b&gt;Archivo, Abrir carpeta&lt;/b&gt; (Ctrl+Shift+O). Cada imagen que haya en ella y en sus subcarpetas recibe una fila. No se siguen los enlaces a otras carpetas.</translation>
  </message>
  <message>
   <source>Drop a picture on the window, or open a whole folder. For each picture you get one of three answers, with the reasons: what its pixels look like, and what the file says of its own origin.</source>
   <translation>Suelte una imagen en la ventana o abra una carpeta entera. Para cada imagen obtiene una de tres respuestas, con sus razones: qué aspecto tienen sus píxeles y qué dice el archivo de su propio origen.</translation>
  </message>
  <message>
   <source>Drop pictures</source>
   <translation>Soltar imágenes</translation>
  </message>
  <message>
   <source>Drop pictures or a folder here, paste one, or use the buttons.</source>
   <translation>Suelte aquí imágenes o una carpeta, pegue una imagen o use los botones.</translation>
  </message>
  <message>
   <source>Drop pictures or a whole folder here, or paste a picture. You get a careful likelihood for each, and see where in the picture it comes from. Nothing ever leaves this computer.</source>
   <translation>Suelte aquí imágenes o una carpeta entera, o pegue una imagen. Obtendrá una probabilidad prudente para cada una y verá de qué parte de la imagen procede. Nada sale nunca de este equipo.</translation>
  </message>
  <message>
   <source>Drop pictures to examine them, or a folder to scan it</source>
   <translation>Suelte imágenes para examinarlas, o una carpeta para analizarla</translation>
  </message>
  <message>
   <source>Drop the model to try it out and to add it to your own</source>
   <translation>Suelte el modelo para probarlo y añadirlo a los suyos</translation>
  </message>
  <message>
   <source>Drop zone</source>
   <translation>Zona para soltar</translation>
  </message>
  <message>
   <source>Each model knows pictures like those that it learned from; its card says which. It gives no verdict on sizes that it was not made for, because a picture shrunk to fit would be judged by what the shrinking left over.</source>
   <translation>Cada modelo conoce imágenes como aquellas de las que aprendió; su ficha dice cuáles. No da veredicto sobre tamaños para los que no se hizo, porque una imagen reducida para que encaje se juzgaría por lo que dejó la reducción.</translation>
  </message>
  <message>
   <source>Each picture becomes a panel, up to 1,000 of them. A whole folder goes to the page &lt;b&gt;Folder scan&lt;/b&gt;.</source>
   <translation>Cada imagen se convierte en un panel, hasta 1000. Una carpeta entera va a la página &lt;b&gt;Análisis de carpeta&lt;/b&gt;.</translation>
  </message>
  <message>
   <source>Each picture goes to the bundled model that was made for pictures of its size.</source>
   <translation>Cada imagen va al modelo incluido que se hizo para imágenes de su tamaño.</translation>
  </message>
  <message>
   <source>End the round here</source>
   <translation>Terminar aquí la ronda</translation>
  </message>
  <message>
   <source>Enlarge</source>
   <translation>Ampliar</translation>
  </message>
  <message>
   <source>Enlarge {name}</source>
   <translation>Ampliar {name}</translation>
  </message>
  <message>
   <source>Every picture below the folder gets one row, which you can sort, filter and export.</source>
   <translation>Cada imagen de la carpeta y sus subcarpetas recibe una fila, que puede ordenar, filtrar y exportar.</translation>
  </message>
  <message>
   <source>Everything in this application can be done without a mouse.</source>
   <translation>En esta aplicación todo se puede hacer sin ratón.</translation>
  </message>
  <message numerus="yes">
   <source>Everything was deleted: {n} findings.</source>
   <extracomment>For one: Everything was deleted: {n} finding.</extracomment>
   <translation>
    <numerusform>Se eliminó todo: {n} hallazgo.</numerusform>
    <numerusform>Se eliminó todo: {n} hallazgos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>En todas partes</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Indicios</translation>
  </message>
  <message>
   <source>Evidence map: blue places lean towards a real photograph, orange towards AI-made.</source>
   <translation>Mapa de indicios: las zonas azules se inclinan hacia una fotografía real; las naranjas, hacia hecha con IA.</translation>
  </message>
  <message>
   <source>Evidence map: the model did not look at any place.</source>
   <translation>Mapa de indicios: el modelo no miró ninguna zona.</translation>
  </message>
  <message>
   <source>Evidence map: {ai} of the places lean towards AI-made, {real} towards a real photograph.</source>
   <translation>Mapa de indicios: {ai} de las zonas se inclina hacia hecha con IA, {real} hacia una fotografía real.</translation>
  </message>
  <message>
   <source>Examine a whole folder</source>
   <translation>Examinar una carpeta entera</translation>
  </message>
  <message>
   <source>Examine again</source>
   <translation>Examinar de nuevo</translation>
  </message>
  <message>
   <source>Examine it with {application}, for example: {command}</source>
   <translation>Examínelo con {application}, por ejemplo: {command}</translation>
  </message>
  <message>
   <source>Examine new files as they come into the folder</source>
   <translation>Examinar los archivos nuevos a medida que llegan a la carpeta</translation>
  </message>
  <message>
   <source>Examine pictures (Ctrl+O)</source>
   <translation>Examinar imágenes (Ctrl+O)</translation>
  </message>
  <message>
   <source>Examine the chosen files again, as panels (F5)</source>
   <translation>Examinar de nuevo los archivos elegidos, como paneles (F5)</translation>
  </message>
  <message>
   <source>Examine the files of the chosen rows again</source>
   <translation>Examinar de nuevo los archivos de las filas elegidas</translation>
  </message>
  <message>
   <source>Examined</source>
   <translation>Examinado</translation>
  </message>
  <message>
   <source>Examined by an earlier version of the application, which did not note when</source>
   <translation>Examinado por una versión anterior de la aplicación, que no anotó cuándo</translation>
  </message>
  <message>
   <source>Examined pictures</source>
   <translation>Imágenes examinadas</translation>
  </message>
  <message>
   <source>Examined: {time}</source>
   <translation>Examinado: {time}</translation>
  </message>
  <message>
   <source>Examines some drawings that came with the application</source>
   <translation>Examina algunos dibujos que vienen con la aplicación</translation>
  </message>
  <message>
   <source>Examining a file that takes longer is broken off; some files are made to take for ever.</source>
   <translation>Si examinar un archivo dura más, se interrumpe; algunos archivos están hechos para no acabar nunca.</translation>
  </message>
  <message>
   <source>Examining pictures</source>
   <translation>Examinando imágenes</translation>
  </message>
  <message>
   <source>Examining this file ended every worker that tried it, so it was left out.</source>
   <translation>Examinar este archivo hizo terminar a todos los procesos que lo intentaron, así que se omitió.</translation>
  </message>
  <message>
   <source>Examining this file {0}, so it was left out.</source>
   <translation>Se omitió este archivo, porque su examen {0}.</translation>
  </message>
  <message numerus="yes">
   <source>Examining {current} of {n} pictures</source>
   <extracomment>For one: Examining {current} of {n} picture</extracomment>
   <translation>
    <numerusform>Examinando {current} de {n} imagen</numerusform>
    <numerusform>Examinando {current} de {n} imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message numerus="yes">
   <source>Export {n} rows…</source>
   <extracomment>For one: Export {n} row…</extracomment>
   <translation>
    <numerusform>Exportar {n} fila…</numerusform>
    <numerusform>Exportar {n} filas…</numerusform>
   </translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Exportando</translation>
  </message>
  <message numerus="yes">
   <source>Exporting {done} of {n} rows</source>
   <extracomment>For one: Exporting {done} of {n} row</extracomment>
   <translation>
    <numerusform>Exportando {done} de {n} fila</numerusform>
    <numerusform>Exportando {done} de {n} filas</numerusform>
   </translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>F1 explains the verdicts at length, with the limits of the models in use.</source>
   <translation>F1 explica los veredictos con detalle, con los límites de los modelos en uso.</translation>
  </message>
  <message>
   <source>Failed checks</source>
   <translation>Comprobaciones fallidas</translation>
  </message>
  <message>
   <source>False positives</source>
   <translation>Falsos positivos</translation>
  </message>
  <message>
   <source>False positives: {rate}</source>
   <translation>Falsos positivos: {rate}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>El archivo ya existe</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>El nombre del archivo es demasiado largo</translation>
  </message>
  <message>
   <source>File too large</source>
   <translation>El archivo es demasiado grande</translation>
  </message>
  <message>
   <source>Files that could not be used once may hold findings, too. They lie in {folder}: {names}.</source>
   <translation>Los archivos que alguna vez no se pudieron usar también pueden contener hallazgos. Están en {folder}: {names}.</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtrar</translation>
  </message>
  <message>
   <source>Filter by name, folder, note…</source>
   <translation>Filtrar por nombre, carpeta, nota…</translation>
  </message>
  <message>
   <source>Find it again</source>
   <translation>Volver a encontrarlo</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Hallazgos</translation>
  </message>
  <message>
   <source>Findings are not kept: {reason}.</source>
   <translation>Los hallazgos no se guardan: {reason}.</translation>
  </message>
  <message>
   <source>Findings cannot be kept in {0}: {1}.</source>
   <translation>No se pueden guardar hallazgos en {0}: {1}.</translation>
  </message>
  <message>
   <source>Findings of the scan</source>
   <translation>Hallazgos del análisis</translation>
  </message>
  <message>
   <source>Finished. {summary}</source>
   <translation>Terminado. {summary}</translation>
  </message>
  <message>
   <source>Flat patches and ramps</source>
   <translation>Zonas lisas y degradados</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Folder scan</source>
   <translation>Análisis de carpeta</translation>
  </message>
  <message>
   <source>Folder scans</source>
   <translation>Análisis de carpetas</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Found in the pixels</source>
   <translation>Hallada en los píxeles</translation>
  </message>
  <message>
   <source>From not at all to in full: how strongly the evidence covers the picture</source>
   <translation>De nada a por completo: con qué intensidad cubren la imagen los indicios</translation>
  </message>
  <message>
   <source>From the pixels</source>
   <translation>Según los píxeles</translation>
  </message>
  <message>
   <source>GIF comment</source>
   <translation>Comentario GIF</translation>
  </message>
  <message>
   <source>GIMP document (XCF)</source>
   <translation>Documento de GIMP (XCF)</translation>
  </message>
  <message>
   <source>Gaussian blur, sigma 1</source>
   <translation>Desenfoque gaussiano, sigma 1</translation>
  </message>
  <message>
   <source>Gaussian noise, sigma 0.03</source>
   <translation>Ruido gaussiano, sigma 0.03</translation>
  </message>
  <message>
   <source>Generator</source>
   <translation>Generador</translation>
  </message>
  <message>
   <source>Give the original</source>
   <translation>Partir del original</translation>
  </message>
  <message>
   <source>Given at {rate} false positives.</source>
   <translation>Dado con un {rate} de falsos positivos.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Go to the first panel</source>
   <translation>Ir al primer panel</translation>
  </message>
  <message>
   <source>Go to the last panel</source>
   <translation>Ir al último panel</translation>
  </message>
  <message>
   <source>Go to the next or the previous control</source>
   <translation>Ir al control siguiente o anterior</translation>
  </message>
  <message>
   <source>Go to the next panel on that side</source>
   <translation>Ir al panel contiguo de ese lado</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Guía</translation>
  </message>
  <message>
   <source>HEIF with something other than pictures in HEVC</source>
   <translation>HEIF con algo distinto de imágenes en HEVC</translation>
  </message>
  <message>
   <source>HEIF without a picture in HEVC</source>
   <translation>HEIF sin ninguna imagen en HEVC</translation>
  </message>
  <message>
   <source>Half the size</source>
   <translation>A la mitad del tamaño</translation>
  </message>
  <message>
   <source>Hatched: the model did not look there.</source>
   <translation>Rayado: el modelo no miró ahí.</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Hold-out photographs of goods</source>
   <translation>Fotografías de productos, reservadas para la prueba</translation>
  </message>
  <message>
   <source>Hold-out photographs, darkened and grained</source>
   <translation>Fotografías reservadas para la prueba, oscurecidas y con grano</translation>
  </message>
  <message>
   <source>How it was trained</source>
   <translation>Cómo se entrenó</translation>
  </message>
  <message>
   <source>How it went</source>
   <translation>Cómo ha ido</translation>
  </message>
  <message>
   <source>How many processes examine at once; fewer leave more of the computer to other programs, and the next scan or export uses them.</source>
   <translation>Cuántos procesos examinan a la vez; con menos queda más equipo para otros programas. Los usará el próximo análisis o exportación.</translation>
  </message>
  <message>
   <source>How many real pictures may be called AI-made by mistake</source>
   <translation>Cuántas imágenes reales pueden declararse por error hechas con IA</translation>
  </message>
  <message>
   <source>How many real pictures may be called AI-made by mistake. The stricter, the fewer mistakes of that kind, and the more pictures stay inconclusive. A model that lacks the rate uses its next stricter one.</source>
   <translation>Cuántas imágenes reales pueden declararse por error hechas con IA. Cuanto más estricto, menos errores de ese tipo y más imágenes quedan como no concluyentes. Un modelo que carece de esa tasa usa la siguiente más estricta que tenga.</translation>
  </message>
  <message>
   <source>How many real pictures may be called AI-made by mistake; the fewer, the more stay inconclusive.</source>
   <translation>Cuántas imágenes reales pueden declararse por error hechas con IA; cuantas menos, más quedan como no concluyentes.</translation>
  </message>
  <message>
   <source>How strict it is</source>
   <translation>Grado de rigor</translation>
  </message>
  <message>
   <source>How strongly the evidence covers both pictures</source>
   <translation>Con qué intensidad cubren los indicios ambas imágenes</translation>
  </message>
  <message>
   <source>How strongly the evidence covers the picture</source>
   <translation>Con qué intensidad cubren los indicios la imagen</translation>
  </message>
  <message>
   <source>How to check this</source>
   <translation>Cómo comprobarlo</translation>
  </message>
  <message>
   <source>INCONCLUSIVE is its most frequent answer about a photograph-like picture, and the honest one.</source>
   <translation>NO CONCLUYENTE es su respuesta más frecuente sobre una imagen de aspecto fotográfico, y la honesta.</translation>
  </message>
  <message>
   <source>IPTC label</source>
   <translation>Etiqueta IPTC</translation>
  </message>
  <message>
   <source>IPTC labels</source>
   <translation>Etiquetas IPTC</translation>
  </message>
  <message>
   <source>In brackets: 95 % Wilson intervals. With so few pictures chance moves a score that far; where two such ranges overlap widely, nobody has been shown to be better. Tossing a coin gets about half right.</source>
   <translation>Entre paréntesis: intervalos de Wilson del 95 %. Con tan pocas imágenes, el azar mueve así de lejos una puntuación; donde dos intervalos se solapan mucho, no se ha demostrado que nadie sea mejor. A cara o cruz se acierta aproximadamente la mitad.</translation>
  </message>
  <message>
   <source>In the large view, the slider sets how strongly the colours cover the picture.</source>
   <translation>En la vista grande, el control deslizante fija con qué intensidad cubren los colores la imagen.</translation>
  </message>
  <message numerus="yes">
   <source>In use: a list of {n} certificates.</source>
   <extracomment>For one: In use: a list of {n} certificate.</extracomment>
   <translation>
    <numerusform>En uso: una lista de {n} certificado.</numerusform>
    <numerusform>En uso: una lista de {n} certificados.</numerusform>
   </translation>
  </message>
  <message>
   <source>In use: no list. Every signer is called unknown.</source>
   <translation>En uso: ninguna lista. Todo firmante figura como desconocido.</translation>
  </message>
  <message>
   <source>Inconclusive</source>
   <translation>No concluyente</translation>
  </message>
  <message>
   <source>Ingredients</source>
   <translation>Ingredientes</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>Error de entrada/salida</translation>
  </message>
  <message>
   <source>Intervals</source>
   <translation>Intervalos</translation>
  </message>
  <message>
   <source>Invalid argument</source>
   <translation>Argumento no válido</translation>
  </message>
  <message>
   <source>Invisible watermark</source>
   <translation>Marca de agua invisible</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>Es una carpeta</translation>
  </message>
  <message>
   <source>Is asked first, for pictures that it accepts; all others go to the bundled models.</source>
   <translation>Se le pregunta primero para las imágenes que acepta; todas las demás van a los modelos incluidos.</translation>
  </message>
  <message>
   <source>It cannot read SynthID or other watermarks that only their makers can read.</source>
   <translation>No puede leer SynthID ni otras marcas de agua que solo sus autores pueden leer.</translation>
  </message>
  <message>
   <source>It could be either, so conclude nothing from it. Expect this answer often, because good AI pictures look just like photographs.</source>
   <translation>Podría ser cualquiera de las dos cosas, así que no concluya nada de ello. Cuente a menudo con esta respuesta, porque las buenas imágenes de IA parecen fotografías.</translation>
  </message>
  <message>
   <source>It could not be written whole; is the disk full?</source>
   <translation>No se pudo escribir entero; ¿está lleno el disco?</translation>
  </message>
  <message>
   <source>It could not be written.</source>
   <translation>No se pudo escribir.</translation>
  </message>
  <message>
   <source>It is not proof. Use it beside what else you know: where the picture comes from, who published it, when, and whether there are other copies.</source>
   <translation>No es una prueba. Úselo junto con lo demás que sepa: de dónde procede la imagen, quién la publicó, cuándo, y si hay otras copias.</translation>
  </message>
  <message>
   <source>It judges pixels, not sense: a photograph of a generated picture, a heavily edited or enlarged photograph, a screenshot, a scan or a drawing by hand is not what it was made for.</source>
   <translation>Juzga los píxeles, no el sentido: una fotografía de una imagen generada, una fotografía muy editada o ampliada, una captura de pantalla, un escaneo o un dibujo a mano no son aquello para lo que se hizo.</translation>
  </message>
  <message>
   <source>It lies in that folder already</source>
   <translation>Ya está en esa carpeta</translation>
  </message>
  <message>
   <source>It looks at the whole picture at once.</source>
   <translation>Mira la imagen entera a la vez.</translation>
  </message>
  <message>
   <source>It looks at them in tiles of {size} pixels, at the picture's own resolution; nothing is shrunk.</source>
   <translation>Las mira en recuadros de {size} píxeles, a la resolución propia de la imagen; no se reduce nada.</translation>
  </message>
  <message>
   <source>It looks like photographs made with a camera. Pictures made by a new or little known AI can look like that, too, so it is not cleared.</source>
   <translation>Se parece a las fotografías hechas con una cámara. Las imágenes hechas con una IA nueva o poco conocida también pueden tener ese aspecto, así que no queda libre de duda.</translation>
  </message>
  <message>
   <source>It looks like pictures made by AI, or the file itself says that it was. A few real photographs look like that, too: look closer before you say so.</source>
   <translation>Se parece a las imágenes hechas con IA, o el propio archivo dice que lo es. Algunas fotografías reales también se ven así: mírela más de cerca antes de afirmarlo.</translation>
  </message>
  <message>
   <source>It says nothing about pictures of any other size; they are never shrunk for it.</source>
   <translation>No dice nada de imágenes de ningún otro tamaño; nunca se reducen para él.</translation>
  </message>
  <message>
   <source>It was changed since, and stays</source>
   <translation>Se modificó después, y se queda donde está</translation>
  </message>
  <message>
   <source>It was trained on 32 x 32 pictures of ten kinds of things, real ones from CIFAR-10, generated ones from Stable Diffusion 1.4 only. About other generators, other subjects and drawings its answer means little.</source>
   <translation>Se entrenó con imágenes de 32 x 32 de diez clases de cosas: las reales, de CIFAR-10; las generadas, solo de Stable Diffusion 1.4. Sobre otros generadores, otros temas y dibujos, su respuesta significa poco.</translation>
  </message>
  <message>
   <source>It was trained on a few thousand crops of some forty generators and collections of 2022 to 2026; about others it may err in either direction.</source>
   <translation>Se entrenó con unos pocos miles de recortes de unos cuarenta generadores y colecciones de 2022 a 2026; con otros puede equivocarse en ambos sentidos.</translation>
  </message>
  <message>
   <source>Its card does not say what it learned from.</source>
   <translation>Su ficha no dice de qué aprendió.</translation>
  </message>
  <message>
   <source>Its card holds no figures.</source>
   <translation>Su ficha no contiene cifras.</translation>
  </message>
  <message>
   <source>Its card is not loaded any more.</source>
   <translation>Su ficha ya no está cargada.</translation>
  </message>
  <message>
   <source>Its card names no limits.</source>
   <translation>Su ficha no menciona límites.</translation>
  </message>
  <message>
   <source>Its checksum is not known.</source>
   <translation>Se desconoce su suma de comprobación.</translation>
  </message>
  <message>
   <source>Its evidence map</source>
   <translation>Su mapa de indicios</translation>
  </message>
  <message>
   <source>Its weights were made by this project and have its licence, MIT.</source>
   <translation>Sus pesos los creó este proyecto y tienen su licencia, MIT.</translation>
  </message>
  <message>
   <source>JPEG 2000</source>
   <translation>JPEG 2000</translation>
  </message>
  <message>
   <source>JPEG XL</source>
   <translation>JPEG XL</translation>
  </message>
  <message>
   <source>JPEG comment</source>
   <translation>Comentario JPEG</translation>
  </message>
  <message>
   <source>JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC and MPO, of up to 512 MiB and 256 million pixels. JPEG XL and cameras' raw files are told apart, but not read. Of an animation, the first picture is examined. The settings hold the limits.</source>
   <translation>JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC y MPO, de hasta 512 MiB y 256 millones de píxeles. JPEG XL y los archivos RAW de las cámaras se distinguen, pero no se leen. De una animación se examina la primera imagen. Los límites están en los ajustes.</translation>
  </message>
  <message>
   <source>JPEG, quality 50</source>
   <translation>JPEG, calidad 50</translation>
  </message>
  <message>
   <source>JPEG, quality 75</source>
   <translation>JPEG, calidad 75</translation>
  </message>
  <message>
   <source>Job ID</source>
   <translation>ID del trabajo</translation>
  </message>
  <message>
   <source>Keep no findings: nothing of what is examined in this window is written down, and nothing that was kept before is looked up or deleted.</source>
   <translation>No guardar hallazgos: no se anota nada de lo que se examina en esta ventana, y no se consulta ni se elimina nada de lo guardado antes.</translation>
  </message>
  <message>
   <source>Kept elsewhere</source>
   <translation>Guardada en otro lugar</translation>
  </message>
  <message>
   <source>Kept on this computer only, in {file}</source>
   <translation>Se guarda solo en este equipo, en {file}</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>Labelled as AI-edited</source>
   <translation>Etiquetada como editada con IA</translation>
  </message>
  <message>
   <source>Labelled as AI-made</source>
   <translation>Etiquetada como hecha con IA</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Ampliar</translation>
  </message>
  <message>
   <source>Larger files are refused without being read.</source>
   <translation>Los archivos mayores se rechazan sin leerlos.</translation>
  </message>
  <message>
   <source>Largest file</source>
   <translation>Archivo más grande</translation>
  </message>
  <message>
   <source>Largest picture</source>
   <translation>Imagen más grande</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Últimos 30 días</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Últimos 7 días</translation>
  </message>
  <message>
   <source>Last changed</source>
   <translation>Última modificación</translation>
  </message>
  <message>
   <source>Lay the evidence map over the picture (E)</source>
   <translation>Superponer el mapa de indicios a la imagen (E)</translation>
  </message>
  <message>
   <source>Lay the evidence maps over the pictures (E)</source>
   <translation>Superponer los mapas de indicios a las imágenes (E)</translation>
  </message>
  <message>
   <source>Left: {picture}</source>
   <translation>Izquierda: {picture}</translation>
  </message>
  <message>
   <source>Lens</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>Licencia: {licence}</translation>
  </message>
  <message>
   <source>Lies on this computer: nothing here is fetched.</source>
   <translation>Está en este equipo: aquí no se descarga nada.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Light or dark, or whichever of them the system uses.</source>
   <translation>Claro u oscuro, o el que use el sistema.</translation>
  </message>
  <message>
   <source>Likely AI-made</source>
   <translation>Probablemente hecha con IA</translation>
  </message>
  <message>
   <source>Likely AI-made from</source>
   <translation>Probablemente hecha con IA desde</translation>
  </message>
  <message>
   <source>Likely a real photograph</source>
   <translation>Probablemente una fotografía real</translation>
  </message>
  <message>
   <source>Likely real</source>
   <translation>Probablemente real</translation>
  </message>
  <message>
   <source>Likely real below</source>
   <translation>Probablemente real por debajo de</translation>
  </message>
  <message>
   <source>Likely real below {low}, inconclusive (hatched) from {low} to {high}, likely AI-made from there.</source>
   <translation>Probablemente real por debajo de {low}, no concluyente (rayado) de {low} a {high}, probablemente hecha con IA a partir de ahí.</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Límites</translation>
  </message>
  <message>
   <source>Linked</source>
   <translation>Vinculadas</translation>
  </message>
  <message>
   <source>Longest time for a file</source>
   <translation>Tiempo máximo por archivo</translation>
  </message>
  <message>
   <source>Look at this picture and another side by side (Ctrl+D)</source>
   <translation>Ver esta imagen y otra lado a lado (Ctrl+D)</translation>
  </message>
  <message>
   <source>Look at this picture closely (Enter)</source>
   <translation>Ver esta imagen de cerca (Intro)</translation>
  </message>
  <message>
   <source>Look at two pictures side by side</source>
   <translation>Ver dos imágenes lado a lado</translation>
  </message>
  <message>
   <source>Looked for: Content Credentials (C2PA), IPTC's digital source type, credit lines, the AIGC label of Chinese services, the metadata of more than twenty generators in PNG texts, EXIF, XMP and comments, text hidden in the lowest bits of the pixels, the open watermarks of Stable Diffusion and FLUX, and camera data.</source>
   <translation>Se buscó: Content Credentials (C2PA), el tipo de fuente digital de IPTC, líneas de crédito, la etiqueta AIGC de los servicios chinos, los metadatos de más de veinte generadores en textos PNG, EXIF, XMP y comentarios, texto oculto en los bits más bajos de los píxeles, las marcas de agua abiertas de Stable Diffusion y FLUX, y datos de cámara.</translation>
  </message>
  <message>
   <source>Looking into the folder…</source>
   <translation>Revisando la carpeta…</translation>
  </message>
  <message>
   <source>Made smaller by 5 %</source>
   <translation>Reducida en un 5 %</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Hecho con</translation>
  </message>
  <message>
   <source>Made with {application}, {time}.</source>
   <translation>Hecho con {application}, {time}.</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>Marca</translation>
  </message>
  <message>
   <source>Make it yours</source>
   <translation>Adaptarlo a su gusto</translation>
  </message>
  <message>
   <source>Make the picture larger (+)</source>
   <translation>Ampliar la imagen (+)</translation>
  </message>
  <message>
   <source>Make the picture smaller (-)</source>
   <translation>Reducir la imagen (-)</translation>
  </message>
  <message>
   <source>Make the whole picture fit (0)</source>
   <translation>Ajustar la imagen entera (0)</translation>
  </message>
  <message>
   <source>Maker notes</source>
   <translation>Notas del fabricante</translation>
  </message>
  <message>
   <source>Marks in the file</source>
   <translation>Marcas en el archivo</translation>
  </message>
  <message>
   <source>Matching bits</source>
   <translation>Bits coincidentes</translation>
  </message>
  <message>
   <source>Menu {menu}</source>
   <translation>Menú {menu}</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Model {model}</source>
   <translation>Modelo {model}</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Models of your own</source>
   <translation>Modelos propios</translation>
  </message>
  <message>
   <source>Models…</source>
   <translation>Modelos…</translation>
  </message>
  <message>
   <source>Modern generators imitate photographs well: on collections that hold both, alike in subject and compression, it is right far less often than on pictures that look made. The card gives the figures.</source>
   <translation>Los generadores modernos imitan bien las fotografías: en colecciones que contienen ambas, parecidas en tema y compresión, acierta mucho menos que con imágenes de aspecto artificial. La ficha da las cifras.</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Movimiento</translation>
  </message>
  <message>
   <source>Move the picture</source>
   <translation>Mover la imagen</translation>
  </message>
  <message numerus="yes">
   <source>Move {n} files into a folder…</source>
   <extracomment>For one: Move {n} file into a folder…</extracomment>
   <translation>
    <numerusform>Mover {n} archivo a una carpeta…</numerusform>
    <numerusform>Mover {n} archivos a una carpeta…</numerusform>
   </translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Negative prompt</source>
   <translation>Instrucción negativa</translation>
  </message>
  <message>
   <source>Netpbm (PPM, PGM, PBM)</source>
   <translation>Netpbm (PPM, PGM, PBM)</translation>
  </message>
  <message>
   <source>Newest first. Enter examines the file again, Delete deletes the finding.</source>
   <translation>Los más recientes primero. Intro examina de nuevo el archivo; Supr elimina el hallazgo.</translation>
  </message>
  <message>
   <source>Next (Enter)</source>
   <translation>Siguiente (Intro)</translation>
  </message>
  <message>
   <source>Night scenes</source>
   <translation>Escenas nocturnas</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Sin respuesta</translation>
  </message>
  <message>
   <source>No answer is proof. Use it beside what else you know: who published the picture, when, and where.</source>
   <translation>Ninguna respuesta es una prueba. Úsela junto con lo demás que sepa: quién publicó la imagen, cuándo y dónde.</translation>
  </message>
  <message>
   <source>No bundled model covers pictures of {0} x {1} pixels; the sizes covered are {2}.</source>
   <translation>Ningún modelo incluido abarca imágenes de {0} x {1} píxeles; los tamaños que se abarcan son {2}.</translation>
  </message>
  <message>
   <source>No camera was found. Connect one: it appears here by itself.</source>
   <translation>No se encontró ninguna cámara. Conecte una: aparecerá aquí por sí sola.</translation>
  </message>
  <message>
   <source>No file can be written in {folder}. Findings are kept where they were.</source>
   <translation>No se puede escribir ningún archivo en {folder}. Los hallazgos se guardan donde estaban.</translation>
  </message>
  <message>
   <source>No file in this folder could be read as a picture.</source>
   <translation>Ningún archivo de esta carpeta se pudo leer como imagen.</translation>
  </message>
  <message>
   <source>No findings about pictures are kept</source>
   <translation>No hay hallazgos guardados sobre imágenes</translation>
  </message>
  <message>
   <source>No folder scanned yet</source>
   <translation>Aún no se ha analizado ninguna carpeta</translation>
  </message>
  <message>
   <source>No kept finding fits this search</source>
   <translation>Ningún hallazgo guardado coincide con esta búsqueda</translation>
  </message>
  <message>
   <source>No licence text lies beside this part. Its licence: {0}.</source>
   <translation>No hay ningún texto de licencia junto a esta parte. Su licencia: {0}.</translation>
  </message>
  <message>
   <source>No longer there, so not examined again: {names}.</source>
   <translation>Ya no están, así que no se examinan de nuevo: {names}.</translation>
  </message>
  <message>
   <source>No marks in the file</source>
   <translation>Sin marcas en el archivo</translation>
  </message>
  <message>
   <source>No marks were found. That proves nothing: most programs and nearly all social networks remove them, and many generators write none.</source>
   <translation>No se hallaron marcas. Eso no prueba nada: la mayoría de programas y casi todas las redes sociales las eliminan, y muchos generadores no escriben ninguna.</translation>
  </message>
  <message>
   <source>No model is loaded.</source>
   <translation>No hay ningún modelo cargado.</translation>
  </message>
  <message>
   <source>No model is meant for a picture of this size, so nothing is said about it. That says nothing about the picture itself.</source>
   <translation>Ningún modelo está pensado para una imagen de este tamaño, así que no se dice nada de ella. Eso no dice nada de la imagen en sí.</translation>
  </message>
  <message>
   <source>No model looked at the pixels.</source>
   <translation>Ningún modelo miró los píxeles.</translation>
  </message>
  <message>
   <source>No picture of these collections ships. Their licences, as the model's card tells them:</source>
   <translation>No se incluye ninguna imagen de estas colecciones. Sus licencias, tal como las indica la ficha del modelo:</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>No queda espacio en el dispositivo</translation>
  </message>
  <message>
   <source>No such device</source>
   <translation>El dispositivo no existe</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>El archivo o la carpeta no existe</translation>
  </message>
  <message>
   <source>No verdict</source>
   <translation>Sin veredicto</translation>
  </message>
  <message>
   <source>No verdicts are possible: {problem} Installing the application again should help.</source>
   <translation>No es posible ningún veredicto: {problem} Volver a instalar la aplicación debería ayudar.</translation>
  </message>
  <message>
   <source>No window can be opened: the display does not answer, or a system library that Qt needs for it is missing (on Debian and Ubuntu: libxcb-cursor0). The commands inspect and scan work without a window.</source>
   <translation>No se puede abrir ninguna ventana: la pantalla no responde, o falta una biblioteca del sistema que Qt necesita para ello (en Debian y Ubuntu: libxcb-cursor0). Los comandos inspect y scan funcionan sin ventana.</translation>
  </message>
  <message>
   <source>None took part: a mark in the file decided.</source>
   <translation>No intervino ninguno: decidió una marca en el archivo.</translation>
  </message>
  <message>
   <source>None took part: there is no verdict.</source>
   <translation>No intervino ninguno: no hay veredicto.</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>No es una carpeta</translation>
  </message>
  <message>
   <source>Not examined</source>
   <translation>Sin examinar</translation>
  </message>
  <message>
   <source>Not linked</source>
   <translation>Sin vincular</translation>
  </message>
  <message>
   <source>Not signed</source>
   <translation>Sin firma</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Note: {note}</source>
   <translation>Nota: {note}</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Nothing is kept</source>
   <translation>No se guarda nada</translation>
  </message>
  <message>
   <source>Nothing was found. &lt;b&gt;That proves nothing:&lt;/b&gt; most programs and nearly all social networks remove such marks, and many generators write none.</source>
   <translation>No se halló nada. &lt;b&gt;Eso no prueba nada:&lt;/b&gt; la mayoría de programas y casi todas las redes sociales eliminan estas marcas, y muchos generadores no escriben ninguna.</translation>
  </message>
  <message>
   <source>Of every file that is examined, in a scan or as a panel, its path, its checksum, the verdict and what the file says of itself are kept; never the picture, and nothing of pictures that were pasted. So the next scan knows what did not change, and you can look things up later.</source>
   <translation>De cada archivo examinado, en un análisis o como panel, se guardan su ruta, su suma de comprobación, el veredicto y lo que el archivo dice de sí mismo; nunca la imagen, y nada de las imágenes pegadas. Así, el próximo análisis sabe qué no ha cambiado y usted puede consultarlo más tarde.</translation>
  </message>
  <message>
   <source>Of many real pictures, some are called likely AI-made by mistake: at False positives {rate} about 10 in 1,000. Look at each before you act on it.</source>
   <translation>De muchas imágenes reales, algunas se declaran por error probablemente hechas con IA: con Falsos positivos al {rate}, unas 10 de cada 1000. Mire cada una antes de actuar en consecuencia.</translation>
  </message>
  <message>
   <source>Of very large pictures it looks at an even sample of tiles; what lies between them it has not seen.</source>
   <translation>De las imágenes muy grandes mira una muestra uniforme de teselas; lo que hay entre ellas no lo ha visto.</translation>
  </message>
  <message>
   <source>Of {count} test pictures that it never saw, half of them AI-made, it put {accuracy} % on the right side (95 % interval {low} to {high} %).</source>
   <translation>De {count} imágenes de prueba que nunca vio, la mitad hechas con IA, puso el {accuracy} % en el lado correcto (intervalo del 95 %: de {low} a {high} %).</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>No</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>One pixel of the picture for each of the screen's</source>
   <translation>Un píxel de la imagen por cada uno de la pantalla</translation>
  </message>
  <message>
   <source>One pixel of the picture for each of the screen's (1)</source>
   <translation>Un píxel de la imagen por cada uno de la pantalla (1)</translation>
  </message>
  <message numerus="yes">
   <source>Only the first {n} pictures of {total} fit here. For more, put them into a folder and use Open folder: its table has no such limit.</source>
   <extracomment>For one: Only the first {n} picture of {total} fit here. For more, put them into a folder and use Open folder: its table has no such limit.</extracomment>
   <translation>
    <numerusform>Aquí solo cabe la primera {n} imagen de {total}. Para más, póngalas en una carpeta y use Abrir carpeta: su tabla no tiene ese límite.</numerusform>
    <numerusform>Aquí solo caben las primeras {n} imágenes de {total}. Para más, póngalas en una carpeta y use Abrir carpeta: su tabla no tiene ese límite.</numerusform>
   </translation>
  </message>
  <message>
   <source>Only the small copy can be shown: reading the picture again failed ({error}).</source>
   <translation>Solo se puede mostrar la miniatura: falló una nueva lectura de la imagen ({error}).</translation>
  </message>
  <message>
   <source>Only the small copy can be shown: {problem}</source>
   <translation>Solo se puede mostrar la miniatura: {problem}</translation>
  </message>
  <message>
   <source>Open &amp;folder…</source>
   <translation>Abrir &amp;carpeta…</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <source>Open in its usual program</source>
   <translation>Abrir en su programa habitual</translation>
  </message>
  <message>
   <source>Open pictures</source>
   <translation>Abrir imágenes</translation>
  </message>
  <message>
   <source>Open the picture large</source>
   <translation>Abrir la imagen en grande</translation>
  </message>
  <message>
   <source>Operating point</source>
   <translation>Punto de operación</translation>
  </message>
  <message>
   <source>Operating points</source>
   <translation>Puntos de operación</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>Operación no permitida</translation>
  </message>
  <message>
   <source>P(AI)</source>
   <translation>P(IA)</translation>
  </message>
  <message>
   <source>PNG texts</source>
   <translation>Textos PNG</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Componente</translation>
  </message>
  <message>
   <source>Past findings</source>
   <translation>Hallazgos anteriores</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Pegar</translation>
  </message>
  <message>
   <source>Paste a picture or copied files (Ctrl+V)</source>
   <translation>Pegar una imagen o archivos copiados (Ctrl+V)</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Pause: {job}</source>
   <translation>Pausar: {job}</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>Permiso denegado</translation>
  </message>
  <message>
   <source>Photoshop document (PSD)</source>
   <translation>Documento de Photoshop (PSD)</translation>
  </message>
  <message>
   <source>Picture without a file {number}</source>
   <translation>Imagen sin archivo {number}</translation>
  </message>
  <message>
   <source>Picture {number} of {total}</source>
   <translation>Imagen {number} de {total}</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Pictures ({suffixes})</source>
   <translation>Imágenes ({suffixes})</translation>
  </message>
  <message>
   <source>Pictures are only ever read, never changed. Copying and moving chosen files of a scan is the one thing that touches your folders, and only when you ask for it.</source>
   <translation>Las imágenes solo se leen, nunca se modifican. Copiar y mover archivos elegidos de un análisis es lo único que toca sus carpetas, y solo cuando usted lo pide.</translation>
  </message>
  <message>
   <source>Pictures from {smallest} to {largest} pixels.</source>
   <translation>Imágenes de {smallest} a {largest} píxeles.</translation>
  </message>
  <message>
   <source>Pictures in a round:</source>
   <translation>Imágenes por ronda:</translation>
  </message>
  <message>
   <source>Pictures left inconclusive at {rate} false positives</source>
   <translation>Imágenes no concluyentes con un {rate} de falsos positivos</translation>
  </message>
  <message>
   <source>Pictures of more pixels are refused; large ones take much memory.</source>
   <translation>Las imágenes con más píxeles se rechazan; las grandes ocupan mucha memoria.</translation>
  </message>
  <message>
   <source>Pictures of {size} pixels, no others.</source>
   <translation>Imágenes de {size} píxeles, ninguna otra.</translation>
  </message>
  <message>
   <source>Pictures whose sides have {least} to {most} pixels.</source>
   <translation>Imágenes cuyos lados tienen de {least} a {most} píxeles.</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Plain metadata: anybody can write, copy or remove it.</source>
   <translation>Simples metadatos: cualquiera puede escribirlos, copiarlos o eliminarlos.</translation>
  </message>
  <message>
   <source>PostScript drawing</source>
   <translation>Dibujo PostScript</translation>
  </message>
  <message>
   <source>Press the button that has the focus</source>
   <translation>Pulsar el botón que tiene el foco</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacidad</translation>
  </message>
  <message>
   <source>Private mode</source>
   <translation>Modo privado</translation>
  </message>
  <message>
   <source>Private mode is on: nothing that is examined now is kept.</source>
   <translation>El modo privado está activado: no se guarda nada de lo que se examina ahora.</translation>
  </message>
  <message>
   <source>Products on white</source>
   <translation>Productos sobre fondo blanco</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Instrucción</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Finalidad</translation>
  </message>
  <message>
   <source>Qt: the window</source>
   <translation>Qt: la ventana</translation>
  </message>
  <message>
   <source>Quiz</source>
   <translation>Cuestionario</translation>
  </message>
  <message>
   <source>Radiance HDR</source>
   <translation>Radiance HDR</translation>
  </message>
  <message>
   <source>Read a verdict</source>
   <translation>Leer un veredicto</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>Sistema de archivos de solo lectura</translation>
  </message>
  <message>
   <source>Reading this picture {0}.</source>
   <translation>La lectura de esta imagen {0}.</translation>
  </message>
  <message>
   <source>Real or AI-made?</source>
   <translation>¿Real o hecha con IA?</translation>
  </message>
  <message>
   <source>Real photograph (R)</source>
   <translation>Fotografía real (R)</translation>
  </message>
  <message>
   <source>Real pictures called AI-made</source>
   <translation>Imágenes reales declaradas hechas con IA</translation>
  </message>
  <message>
   <source>Real pictures called likely AI-made at {rate} false positives</source>
   <translation>Imágenes reales declaradas probablemente hechas con IA con un {rate} de falsos positivos</translation>
  </message>
  <message>
   <source>Real pictures called likely real at {rate} false positives</source>
   <translation>Imágenes reales declaradas probablemente reales con un {rate} de falsos positivos</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Reduced</source>
   <translation>Reducido</translation>
  </message>
  <message>
   <source>Reduced motion keeps everything still that would move by itself, such as a busy bar.</source>
   <translation>El movimiento reducido deja quieto todo lo que se movería por sí solo, como una barra de actividad.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove a model</source>
   <translation>Quitar un modelo</translation>
  </message>
  <message>
   <source>Remove all</source>
   <translation>Quitar todas</translation>
  </message>
  <message>
   <source>Remove the model {model}</source>
   <translation>Quitar el modelo {model}</translation>
  </message>
  <message>
   <source>Remove the picture from the window; its file stays</source>
   <translation>Quitar la imagen de la ventana; su archivo se conserva</translation>
  </message>
  <message>
   <source>Remove this picture from the window (Delete)</source>
   <translation>Quitar esta imagen de la ventana (Supr)</translation>
  </message>
  <message>
   <source>Remove {model} from this application? The file that it was added from stays where it is.</source>
   <translation>¿Quitar {model} de esta aplicación? El archivo desde el que se añadió se queda donde está.</translation>
  </message>
  <message>
   <source>Remove {name} from the window</source>
   <translation>Quitar {name} de la ventana</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Report on &amp;all pictures…</source>
   <translation>Informe de t&amp;odas las imágenes…</translation>
  </message>
  <message>
   <source>Report on pictures</source>
   <translation>Informe de imágenes</translation>
  </message>
  <message numerus="yes">
   <source>Report on {n} pictures</source>
   <extracomment>For one: Report on {n} picture</extracomment>
   <translation>
    <numerusform>Informe de {n} imagen</numerusform>
    <numerusform>Informe de {n} imágenes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Report on {n} pictures written to {file}.</source>
   <extracomment>For one: Report on {n} picture written to {file}.</extracomment>
   <translation>
    <numerusform>Informe de {n} imagen escrito en {file}.</numerusform>
    <numerusform>Informe de {n} imágenes escrito en {file}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Informe…</translation>
  </message>
  <message>
   <source>Resource temporarily unavailable</source>
   <translation>Recurso no disponible temporalmente</translation>
  </message>
  <message>
   <source>Restore defaults</source>
   <translation>Restablecer valores</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Aciertos</translation>
  </message>
  <message numerus="yes">
   <source>Right on the {n} pictures that the model answered</source>
   <extracomment>For one: Right on the {n} picture that the model answered</extracomment>
   <translation>
    <numerusform>Aciertos en la {n} imagen que el modelo respondió</numerusform>
    <numerusform>Aciertos en las {n} imágenes que el modelo respondió</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Right on the {n} pictures where it said nothing</source>
   <extracomment>For one: Right on the {n} picture where it said nothing</extracomment>
   <translation>
    <numerusform>Aciertos en la {n} imagen en la que no dijo nada</numerusform>
    <numerusform>Aciertos en las {n} imágenes en las que no dijo nada</numerusform>
   </translation>
  </message>
  <message>
   <source>Right: {picture}</source>
   <translation>Derecha: {picture}</translation>
  </message>
  <message>
   <source>SHA-256 of its file</source>
   <translation>SHA-256 de su archivo</translation>
  </message>
  <message>
   <source>SVG drawing</source>
   <translation>Dibujo SVG</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>Muestreador</translation>
  </message>
  <message>
   <source>Save the rows shown: for spreadsheets, for programs, or as a page with pictures (Ctrl+S)</source>
   <translation>Guardar las filas mostradas: para hojas de cálculo, para programas o como página con imágenes (Ctrl+S)</translation>
  </message>
  <message>
   <source>Saved again as JPEG 90</source>
   <translation>Guardadas de nuevo como JPEG 90</translation>
  </message>
  <message>
   <source>Scan a folder</source>
   <translation>Analizar una carpeta</translation>
  </message>
  <message>
   <source>Scan a whole folder (Ctrl+Shift+O)</source>
   <translation>Analizar una carpeta entera (Ctrl+Shift+O)</translation>
  </message>
  <message>
   <source>Scan of {folders}</source>
   <translation>Análisis de {folders}</translation>
  </message>
  <message>
   <source>Scanning</source>
   <translation>Analizando</translation>
  </message>
  <message>
   <source>Screenshots</source>
   <translation>Capturas de pantalla</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search by name, folder, model, verdict…</source>
   <translation>Buscar por nombre, carpeta, modelo, veredicto…</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Set everything here but the model to what it was at first</source>
   <translation>Devolver todo lo de aquí, salvo el modelo, a su valor inicial</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Several models are called so: {0}.</source>
   <translation>Varios modelos se llaman así: {0}.</translation>
  </message>
  <message>
   <source>Ships with the application.</source>
   <translation>Incluido en la aplicación.</translation>
  </message>
  <message>
   <source>Show all findings again</source>
   <translation>Volver a mostrar todos los hallazgos</translation>
  </message>
  <message>
   <source>Show all rows again</source>
   <translation>Volver a mostrar todas las filas</translation>
  </message>
  <message>
   <source>Show its folder</source>
   <translation>Mostrar su carpeta</translation>
  </message>
  <message>
   <source>Show only findings that hold each of these words</source>
   <translation>Mostrar solo los hallazgos que contengan cada una de estas palabras</translation>
  </message>
  <message>
   <source>Show only rows that hold this text</source>
   <translation>Mostrar solo las filas que contengan este texto</translation>
  </message>
  <message>
   <source>Show or hide the evidence map</source>
   <translation>Mostrar u ocultar el mapa de indicios</translation>
  </message>
  <message>
   <source>Show or hide the evidence map (Space)</source>
   <translation>Mostrar u ocultar el mapa de indicios (Espacio)</translation>
  </message>
  <message>
   <source>Show or hide the evidence maps</source>
   <translation>Mostrar u ocultar los mapas de indicios</translation>
  </message>
  <message>
   <source>Show or hide what is known of the picture</source>
   <translation>Mostrar u ocultar lo que se sabe de la imagen</translation>
  </message>
  <message>
   <source>Show or hide what is known of this picture (D)</source>
   <translation>Mostrar u ocultar lo que se sabe de esta imagen (D)</translation>
  </message>
  <message>
   <source>Show the c&amp;rash log</source>
   <translation>Mostrar el &amp;registro de fallos</translation>
  </message>
  <message>
   <source>Show the evidence map of {name}</source>
   <translation>Mostrar el mapa de indicios de {name}</translation>
  </message>
  <message>
   <source>Show the picture of the row as a panel</source>
   <translation>Mostrar la imagen de la fila como panel</translation>
  </message>
  <message>
   <source>Shrinking, strong compression and filters remove what it looks for.</source>
   <translation>La reducción, la compresión fuerte y los filtros eliminan lo que busca.</translation>
  </message>
  <message>
   <source>Signed at</source>
   <translation>Firmado el</translation>
  </message>
  <message>
   <source>Signer</source>
   <translation>Firmante</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Reducir</translation>
  </message>
  <message>
   <source>Software</source>
   <translation>Software</translation>
  </message>
  <message>
   <source>Something unexpected went wrong with this picture: {0}.</source>
   <translation>Algo inesperado falló con esta imagen: {0}.</translation>
  </message>
  <message>
   <source>Something unexpected went wrong: {reason}.</source>
   <translation>Se produjo un error inesperado: {reason}.</translation>
  </message>
  <message>
   <source>Something went wrong inside the application. It goes on, but start it anew if it acts oddly.</source>
   <translation>Algo ha ido mal dentro de la aplicación. Sigue funcionando, pero reiníciela si se comporta de forma extraña.</translation>
  </message>
  <message>
   <source>Source type</source>
   <translation>Tipo de fuente</translation>
  </message>
  <message>
   <source>Stale file handle</source>
   <translation>Identificador de archivo obsoleto</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <source>Stop here and keep what is done (Esc)</source>
   <translation>Detener aquí y conservar lo hecho (Esc)</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>TIFF with the compression {0}</source>
   <translation>TIFF con la compresión {0}</translation>
  </message>
  <message>
   <source>Table for spreadsheets (*.csv)</source>
   <translation>Tabla para hojas de cálculo (*.csv)</translation>
  </message>
  <message>
   <source>Take a picture with the &amp;camera…</source>
   <translation>&amp;Tomar una imagen con la cámara…</translation>
  </message>
  <message>
   <source>Take a snapshot</source>
   <translation>Tomar una foto</translation>
  </message>
  <message>
   <source>Take care</source>
   <translation>Atención</translation>
  </message>
  <message>
   <source>Take the picture for AI-made</source>
   <translation>Responder que está hecha con IA</translation>
  </message>
  <message>
   <source>Take the picture for a photograph</source>
   <translation>Responder que es una fotografía</translation>
  </message>
  <message>
   <source>Take your time. + and - zoom, the arrows move, 0 shows the whole picture.</source>
   <translation>Tómese su tiempo. + y - cambian el zoom, las flechas desplazan, 0 muestra la imagen entera.</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Tomada</translation>
  </message>
  <message>
   <source>Tell others</source>
   <translation>Contarlo a otros</translation>
  </message>
  <message>
   <source>Tells CIFAR-10 photographs from their Stable Diffusion 1.4 counterparts, at 32 x 32 pixels.</source>
   <translation>Distingue las fotografías de CIFAR-10 de sus equivalentes de Stable Diffusion 1.4, a 32 x 32 píxeles.</translation>
  </message>
  <message>
   <source>Tells how likely it is that a picture was made by AI. It works offline: no picture leaves this computer. Licence: {licence}.</source>
   <translation>Dice qué probabilidad hay de que una imagen se haya hecho con IA. Funciona sin conexión: ninguna imagen sale de este equipo. Licencia: {licence}.</translation>
  </message>
  <message>
   <source>Tells photographs from generated pictures, at their own size.</source>
   <translation>Distingue fotografías de imágenes generadas, a su propio tamaño.</translation>
  </message>
  <message>
   <source>Text pages</source>
   <translation>Páginas de texto</translation>
  </message>
  <message>
   <source>The AIGC label in this file is damaged and was not read.</source>
   <translation>La etiqueta AIGC de este archivo está dañada y no se leyó.</translation>
  </message>
  <message>
   <source>The Content Credentials of this file break a rule of their standard ({0}).</source>
   <translation>Las Content Credentials de este archivo incumplen una regla de su norma ({0}).</translation>
  </message>
  <message>
   <source>The EXIF of this file is damaged or cut off; only part of it was read.</source>
   <translation>Los datos EXIF de este archivo están dañados o cortados; solo se leyó una parte.</translation>
  </message>
  <message>
   <source>The SHA-256 was copied.</source>
   <translation>Se copió el SHA-256.</translation>
  </message>
  <message>
   <source>The XMP of this file is built to harm, or far beyond the usual; it was not read on.</source>
   <translation>Los datos XMP de este archivo están hechos para dañar, o muy por encima de lo habitual; no se siguió leyendo.</translation>
  </message>
  <message>
   <source>The XMP of this file is damaged; only what stands before the damage was read.</source>
   <translation>Los datos XMP de este archivo están dañados; solo se leyó lo que precede al daño.</translation>
  </message>
  <message>
   <source>The bundled models answer from now on.</source>
   <translation>A partir de ahora responden los modelos incluidos.</translation>
  </message>
  <message>
   <source>The buttons above the table show the rows of one verdict only; the field below them finds words in names, folders and notes.</source>
   <translation>Los botones sobre la tabla muestran solo las filas de un veredicto; el campo bajo ellos busca palabras en nombres, carpetas y notas.</translation>
  </message>
  <message>
   <source>The calibration of a card makes certainty of a threshold, which nothing can be.</source>
   <translation>La calibración de una ficha convierte un umbral en certeza, y eso no existe.</translation>
  </message>
  <message>
   <source>The camera cannot be used: it gave no reason.</source>
   <translation>No se puede usar la cámara: no indicó el motivo.</translation>
  </message>
  <message>
   <source>The camera cannot be used: {reason}.</source>
   <translation>No se puede usar la cámara: {reason}.</translation>
  </message>
  <message>
   <source>The camera is starting…</source>
   <translation>Iniciando la cámara…</translation>
  </message>
  <message>
   <source>The card does not say.</source>
   <translation>La ficha no lo dice.</translation>
  </message>
  <message>
   <source>The card holds no figures.</source>
   <translation>La ficha no contiene cifras.</translation>
  </message>
  <message>
   <source>The card in the model file {0} cannot be used: {1}</source>
   <translation>La ficha del archivo de modelo {0} no se puede usar: {1}</translation>
  </message>
  <message>
   <source>The card in the model file {0} is not text.</source>
   <translation>La ficha del archivo de modelo {0} no es texto.</translation>
  </message>
  <message>
   <source>The card in the model file {0} is too long.</source>
   <translation>La ficha del archivo de modelo {0} es demasiado larga.</translation>
  </message>
  <message>
   <source>The card names no limits.</source>
   <translation>La ficha no menciona límites.</translation>
  </message>
  <message>
   <source>The chance that it is there by accident stands with its details.</source>
   <translation>La probabilidad de que esté ahí por azar figura en sus detalles.</translation>
  </message>
  <message>
   <source>The choice could not be remembered: {0}.</source>
   <translation>No se pudo recordar la elección: {0}.</translation>
  </message>
  <message>
   <source>The chosen model is not asked: {problem} The bundled models answer instead.</source>
   <translation>No se pregunta al modelo elegido: {problem} En su lugar responden los modelos incluidos.</translation>
  </message>
  <message>
   <source>The chosen model {0} accepts {1} only; the bundled model {2} answered.</source>
   <translation>El modelo elegido {0} solo acepta {1}; respondió el modelo incluido {2}.</translation>
  </message>
  <message>
   <source>The chosen model {0} accepts {1}.</source>
   <translation>El modelo elegido {0} acepta {1}.</translation>
  </message>
  <message>
   <source>The chosen model {0} answered.</source>
   <translation>Respondió el modelo elegido {0}.</translation>
  </message>
  <message>
   <source>The clipboard holds no picture and no file. Copy a picture first, then paste it here.</source>
   <translation>El portapapeles no contiene ninguna imagen ni archivo. Copie primero una imagen y péguela aquí.</translation>
  </message>
  <message>
   <source>The cluster cannot examine files: {0}</source>
   <translation>El clúster no puede examinar archivos: {0}</translation>
  </message>
  <message>
   <source>The colour profile in this file could not be used, so colours may be slightly off.</source>
   <translation>No se pudo usar el perfil de color de este archivo, así que los colores pueden variar ligeramente.</translation>
  </message>
  <message>
   <source>The command line</source>
   <translation>La línea de comandos</translation>
  </message>
  <message>
   <source>The comparison of two pictures</source>
   <translation>La comparación de dos imágenes</translation>
  </message>
  <message>
   <source>The default operating point of a card must be one of its operating points.</source>
   <translation>El punto de operación predeterminado de una ficha debe ser uno de sus puntos de operación.</translation>
  </message>
  <message>
   <source>The directory of this TIFF file is too large: it has {0} entries, and the limit is {1}.</source>
   <translation>El directorio de este archivo TIFF es demasiado grande: tiene {0} entradas, y el límite es {1}.</translation>
  </message>
  <message>
   <source>The directory of this TIFF file lies beyond its end.</source>
   <translation>El directorio de este archivo TIFF está más allá de su final.</translation>
  </message>
  <message>
   <source>The environment variable {variable} names this file; it goes before the setting.</source>
   <translation>La variable de entorno {variable} indica este archivo; prevalece sobre el ajuste.</translation>
  </message>
  <message>
   <source>The evidence map</source>
   <translation>El mapa de indicios</translation>
  </message>
  <message>
   <source>The evidence map shows which places moved the score, and which way. It does not explain why. In very large pictures the model looks at tiles spread evenly; places that it did not look at are hatched.</source>
   <translation>El mapa de indicios muestra qué zonas movieron la puntuación y en qué sentido. No explica por qué. En imágenes muy grandes, el modelo mira recuadros repartidos uniformemente; las zonas que no miró están rayadas.</translation>
  </message>
  <message>
   <source>The examination</source>
   <translation>El examen</translation>
  </message>
  <message>
   <source>The exit status is 0 if all went well, 1 if some files could not be examined, 2 for wrong usage, and 3 where &lt;code&gt;--fail-on&lt;/code&gt; was met. Window and command line give the same answers.</source>
   <translation>El código de salida es 0 si todo fue bien, 1 si algunos archivos no se pudieron examinar, 2 en caso de uso incorrecto y 3 si se cumplió &lt;code&gt;--fail-on&lt;/code&gt;. La ventana y la línea de comandos dan las mismas respuestas.</translation>
  </message>
  <message>
   <source>The export was cancelled. No file was written.</source>
   <translation>Se canceló la exportación. No se escribió ningún archivo.</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>El archivo</translation>
  </message>
  <message>
   <source>The file could not be read as a picture, or the model failed on it.</source>
   <translation>El archivo no se pudo leer como imagen, o el modelo falló con él.</translation>
  </message>
  <message>
   <source>The file is as it was when it was signed, and the signer is vouched for by your trust list.</source>
   <translation>El archivo está como cuando se firmó, y su lista de confianza avala al firmante.</translation>
  </message>
  <message>
   <source>The file is as it was when it was signed. Who signed it is not vouched for by a trust list that you chose.</source>
   <translation>El archivo está como cuando se firmó. Quién lo firmó no lo avala ninguna lista de confianza que usted haya elegido.</translation>
  </message>
  <message>
   <source>The file is no longer what was signed, so nothing that the credential says can be relied on.</source>
   <translation>El archivo ya no es lo que se firmó, así que no se puede confiar en nada de lo que dice la credencial.</translation>
  </message>
  <message>
   <source>The file itself says so. What its pixels look like is shown beside it.</source>
   <translation>Lo dice el propio archivo. El aspecto de sus píxeles se muestra al lado.</translation>
  </message>
  <message>
   <source>The file of findings could not be used, because {0}. It was set aside as {1}.</source>
   <translation>No se pudo usar el archivo de hallazgos, porque {0}. Se apartó con el nombre {1}.</translation>
  </message>
  <message>
   <source>The file of findings {0} is gone or was replaced while it was in use.</source>
   <translation>El archivo de hallazgos {0} ha desaparecido o fue sustituido mientras estaba en uso.</translation>
  </message>
  <message>
   <source>The file of settings could not be used, because {0}. The usual settings hold.</source>
   <translation>No se pudo usar el archivo de ajustes, porque {0}. Se aplican los ajustes habituales.</translation>
  </message>
  <message>
   <source>The file of the model {0} is damaged: its checksum is wrong.</source>
   <translation>El archivo del modelo {0} está dañado: su suma de comprobación es incorrecta.</translation>
  </message>
  <message>
   <source>The file only names an address. The application works offline and fetches nothing.</source>
   <translation>El archivo solo indica una dirección. La aplicación funciona sin conexión y no descarga nada.</translation>
  </message>
  <message>
   <source>The file says: {0}.</source>
   <translation>El archivo dice: {0}.</translation>
  </message>
  <message>
   <source>The file {0} is not an ONNX model, or it is cut off.</source>
   <translation>El archivo {0} no es un modelo ONNX, o está cortado.</translation>
  </message>
  <message>
   <source>The files stayed where they are: {reason}.</source>
   <translation>Los archivos se quedaron donde estaban: {reason}.</translation>
  </message>
  <message>
   <source>The findings in {0} are in use, for example by a scan.</source>
   <translation>Los hallazgos de {0} están en uso, por ejemplo por un análisis.</translation>
  </message>
  <message>
   <source>The findings in {0} cannot be read or written: {1}.</source>
   <translation>Los hallazgos de {0} no se pueden leer ni escribir: {1}.</translation>
  </message>
  <message>
   <source>The folder could not be read ({error}).</source>
   <translation>No se pudo leer la carpeta ({error}).</translation>
  </message>
  <message>
   <source>The folder of added models could not be read: {0}.</source>
   <translation>No se pudo leer la carpeta de modelos añadidos: {0}.</translation>
  </message>
  <message>
   <source>The folder of the file of findings, from the next scan on; those kept so far stay where they are.</source>
   <translation>La carpeta del archivo de hallazgos, a partir del próximo análisis; los guardados hasta ahora se quedan donde están.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold a number of up to a million, not {1}.</source>
   <translation>La clave {0} de una ficha debe contener un número de hasta un millón, no {1}.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold a whole number of up to a million, not {1}.</source>
   <translation>La clave {0} de una ficha debe contener un número entero de hasta un millón, no {1}.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold an object, not {1}.</source>
   <translation>La clave {0} de una ficha debe contener un objeto, no {1}.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold plain text of up to {1} letters, not {2}.</source>
   <translation>La clave {0} de una ficha debe contener texto sencillo de hasta {1} letras, no {2}.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold up to 64 plain letters, digits and ._+()-, not {1}.</source>
   <translation>La clave {0} de una ficha debe contener hasta 64 letras sencillas, cifras y ._+()-, no {1}.</translation>
  </message>
  <message>
   <source>The keys on a card must not be longer than {0} letters.</source>
   <translation>Las claves de una ficha no deben tener más de {0} letras.</translation>
  </message>
  <message>
   <source>The language of the window, from its next start on.</source>
   <translation>El idioma de la ventana, a partir de su próximo inicio.</translation>
  </message>
  <message>
   <source>The large view</source>
   <translation>La vista grande</translation>
  </message>
  <message>
   <source>The last text of this PNG file is cut off and was not read.</source>
   <translation>El último texto de este archivo PNG está cortado y no se leyó.</translation>
  </message>
  <message>
   <source>The limits on a card must be a list of up to {0} sentences.</source>
   <translation>Los límites de una ficha deben ser una lista de hasta {0} frases.</translation>
  </message>
  <message>
   <source>The list could not be kept: {0}</source>
   <translation>No se pudo guardar la lista: {0}</translation>
  </message>
  <message>
   <source>The list could not be removed: {0}</source>
   <translation>No se pudo quitar la lista: {0}</translation>
  </message>
  <message>
   <source>The list of models ({0}) could not be read.</source>
   <translation>No se pudo leer la lista de modelos ({0}).</translation>
  </message>
  <message>
   <source>The list of models ({0}) has a wrong line: {1}.</source>
   <translation>La lista de modelos ({0}) tiene una línea incorrecta: {1}.</translation>
  </message>
  <message>
   <source>The list of trusted signers was changed.</source>
   <translation>Se cambió la lista de firmantes de confianza.</translation>
  </message>
  <message>
   <source>The map shows which places moved the score, and which way. It does not show which places were edited, and it does not explain why. One vivid spot is no finding.</source>
   <translation>El mapa muestra qué zonas movieron la puntuación y en qué sentido. No muestra qué zonas se editaron y no explica por qué. Una sola mancha viva no es un hallazgo.</translation>
  </message>
  <message>
   <source>The mean of all these places &lt;i&gt;is&lt;/i&gt; the score that the verdict rests on: the map is the computation itself, not a story told afterwards.</source>
   <translation>La media de todas estas zonas &lt;i&gt;es&lt;/i&gt; la puntuación en la que se basa el veredicto: el mapa es el cálculo mismo, no un relato posterior.</translation>
  </message>
  <message>
   <source>The metadata of a BigTIFF file is not read.</source>
   <translation>No se leen los metadatos de un archivo BigTIFF.</translation>
  </message>
  <message>
   <source>The metadata of this JPEG file is cut off.</source>
   <translation>Los metadatos de este archivo JPEG están cortados.</translation>
  </message>
  <message>
   <source>The metadata of this JPEG file is damaged; what stands after the damage was not read.</source>
   <translation>Los metadatos de este archivo JPEG están dañados; no se leyó lo que sigue al daño.</translation>
  </message>
  <message>
   <source>The metadata of this {0} is damaged: {1}</source>
   <translation>Los metadatos de este archivo ({0}) están dañados: {1}</translation>
  </message>
  <message>
   <source>The metadata of {0} in this file is damaged or far too long; its prompt and settings could not be read.</source>
   <translation>Los metadatos de {0} en este archivo están dañados o son demasiado largos; no se pudieron leer su instrucción ni sus parámetros.</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>El modelo</translation>
  </message>
  <message>
   <source>The model could not be copied to {0}: {1}.</source>
   <translation>No se pudo copiar el modelo a {0}: {1}.</translation>
  </message>
  <message>
   <source>The model could not be loaded: {reason}.</source>
   <translation>No se pudo cargar el modelo: {reason}.</translation>
  </message>
  <message>
   <source>The model could not be removed: {0}.</source>
   <translation>No se pudo quitar el modelo: {0}.</translation>
  </message>
  <message>
   <source>The model did not look at the hatched places.</source>
   <translation>El modelo no miró las zonas rayadas.</translation>
  </message>
  <message>
   <source>The model file {0} could not be loaded: {1}</source>
   <translation>No se pudo cargar el archivo de modelo {0}: {1}</translation>
  </message>
  <message>
   <source>The model file {0} could not be read: {1}.</source>
   <translation>No se pudo leer el archivo de modelo {0}: {1}.</translation>
  </message>
  <message>
   <source>The model file {0} could not be tried out: {1}.</source>
   <translation>No se pudo probar el archivo de modelo {0}: {1}.</translation>
  </message>
  <message>
   <source>The model file {0} has no card.</source>
   <translation>El archivo de modelo {0} no tiene ficha.</translation>
  </message>
  <message>
   <source>The model file {0} is damaged: its checksum is wrong.</source>
   <translation>El archivo de modelo {0} está dañado: su suma de comprobación es incorrecta.</translation>
  </message>
  <message>
   <source>The model file {0} is too large: {1} MiB are the most that is read.</source>
   <translation>El archivo de modelo {0} es demasiado grande: se leen {1} MiB como máximo.</translation>
  </message>
  <message>
   <source>The model file {0} must give logit: float32 [N] and evidence: float32 [N, h, w].</source>
   <translation>El archivo de modelo {0} debe dar logit: float32 [N] y evidence: float32 [N, h, w].</translation>
  </message>
  <message>
   <source>The model file {0} must have one card, not {1}.</source>
   <translation>El archivo de modelo {0} debe tener una ficha, no {1}.</translation>
  </message>
  <message>
   <source>The model file {0} must take one input, pixels: uint8 [N, H, W, 3].</source>
   <translation>El archivo de modelo {0} debe tomar una entrada, pixels: uint8 [N, H, W, 3].</translation>
  </message>
  <message>
   <source>The model file {0} was refused: it {1}.</source>
   <translation>Se rechazó el archivo de modelo {0}: {1}.</translation>
  </message>
  <message>
   <source>The model file {0} was refused: {1}.</source>
   <translation>Se rechazó el archivo de modelo {0}: {1}.</translation>
  </message>
  <message>
   <source>The model gave no answer.</source>
   <translation>El modelo no dio ninguna respuesta.</translation>
  </message>
  <message>
   <source>The model in use</source>
   <translation>El modelo en uso</translation>
  </message>
  <message>
   <source>The model is loading…</source>
   <translation>Cargando el modelo…</translation>
  </message>
  <message>
   <source>The model judges the pixels alone here, as you do: marks in the files do not count. Its “inconclusive” counts as no answer. About pictures that a model was trained on, its score says nothing.</source>
   <translation>Aquí el modelo juzga solo los píxeles, como usted: las marcas en los archivos no cuentan. Su «no concluyente» cuenta como falta de respuesta. Con imágenes con las que se entrenó un modelo, su puntuación no dice nada.</translation>
  </message>
  <message>
   <source>The model looked at {0} of {1} tiles, spread evenly over the picture.</source>
   <translation>El modelo miró {0} de {1} teselas, repartidas uniformemente por la imagen.</translation>
  </message>
  <message>
   <source>The model looked at {share} of the picture.</source>
   <translation>El modelo miró {share} de la imagen.</translation>
  </message>
  <message>
   <source>The model was right.</source>
   <translation>El modelo acertó.</translation>
  </message>
  <message>
   <source>The model was wrong.</source>
   <translation>El modelo se equivocó.</translation>
  </message>
  <message>
   <source>The model {0} failed: {1}</source>
   <translation>El modelo {0} falló: {1}</translation>
  </message>
  <message>
   <source>The model {0} gave evidence of different sizes for tiles of one size.</source>
   <translation>El modelo {0} dio indicios de tamaños distintos para teselas del mismo tamaño.</translation>
  </message>
  <message>
   <source>The model {0} gave no usable answer.</source>
   <translation>El modelo {0} no dio una respuesta utilizable.</translation>
  </message>
  <message>
   <source>The model {0} has changed since it was added.</source>
   <translation>El modelo {0} ha cambiado desde que se añadió.</translation>
  </message>
  <message>
   <source>The model {0} has changed since it was chosen.</source>
   <translation>El modelo {0} ha cambiado desde que se eligió.</translation>
  </message>
  <message>
   <source>The model {0} ships with the application and cannot be removed.</source>
   <translation>El modelo {0} viene con la aplicación y no se puede quitar.</translation>
  </message>
  <message>
   <source>The model {0} would be responsible for pictures of {1} x {2} pixels, but it accepts {3} only.</source>
   <translation>El modelo {0} se encargaría de imágenes de {1} x {2} píxeles, pero solo acepta {3}.</translation>
  </message>
  <message>
   <source>The model {model}</source>
   <translation>El modelo {model}</translation>
  </message>
  <message>
   <source>The model's card</source>
   <translation>La ficha del modelo</translation>
  </message>
  <message>
   <source>The models in use</source>
   <translation>Los modelos en uso</translation>
  </message>
  <message>
   <source>The models that ship with the application are missing: {0}</source>
   <translation>Faltan los modelos que vienen con la aplicación: {0}</translation>
  </message>
  <message>
   <source>The names of inputs or outputs in the model file {0} are not text.</source>
   <translation>Los nombres de entradas o salidas del archivo de modelo {0} no son texto.</translation>
  </message>
  <message>
   <source>The next picture is on its way…</source>
   <translation>La siguiente imagen está en camino…</translation>
  </message>
  <message>
   <source>The operating point {0} of a card has a rate that nobody can measure.</source>
   <translation>El punto de operación {0} de una ficha tiene una tasa que nadie puede medir.</translation>
  </message>
  <message>
   <source>The operating point {0} of a card is wrong: {1}</source>
   <translation>El punto de operación {0} de una ficha es incorrecto: {1}</translation>
  </message>
  <message>
   <source>The operating points of a card must rise, without doubles.</source>
   <translation>Los puntos de operación de una ficha deben ir en aumento, sin repetirse.</translation>
  </message>
  <message>
   <source>The page &lt;b&gt;History&lt;/b&gt; (Ctrl+3) lists what was found before: search it, examine files again, or delete findings, of which nothing stays in the file then.</source>
   <translation>La página &lt;b&gt;Historial&lt;/b&gt; (Ctrl+3) enumera lo hallado anteriormente: busque en ella, examine archivos de nuevo o elimine hallazgos, de los que entonces no queda nada en el archivo.</translation>
  </message>
  <message>
   <source>The parts could not be listed: {reason}.</source>
   <translation>No se pudieron enumerar los componentes: {reason}.</translation>
  </message>
  <message>
   <source>The picture</source>
   <translation>La imagen</translation>
  </message>
  <message>
   <source>The picture came without a file; the SHA-256 is that of its pixels saved as a PNG.</source>
   <translation>La imagen llegó sin archivo; el SHA-256 es el de sus píxeles guardados como PNG.</translation>
  </message>
  <message>
   <source>The picture in question</source>
   <translation>La imagen en cuestión</translation>
  </message>
  <message>
   <source>The picture looks like the photographs that the model learned from. Pictures of a newer or an unknown generator can end here too.</source>
   <translation>La imagen se parece a las fotografías de las que aprendió el modelo. También pueden acabar aquí imágenes de un generador más nuevo o desconocido.</translation>
  </message>
  <message>
   <source>The picture looks more like the AI-made pictures that the model learned from than the strict threshold allows for photographs. Some real photographs end here too.</source>
   <translation>La imagen se parece a las imágenes hechas con IA de las que aprendió el modelo más de lo que el umbral estricto permite para fotografías. También acaban aquí algunas fotografías reales.</translation>
  </message>
  <message>
   <source>The picture was not resized, because that would make a verdict meaningless.</source>
   <translation>No se cambió el tamaño de la imagen, porque el veredicto perdería su sentido.</translation>
  </message>
  <message>
   <source>The picture, made smaller or larger to fit.</source>
   <translation>La imagen, reducida o ampliada para que quepa.</translation>
  </message>
  <message>
   <source>The picture.</source>
   <translation>La imagen.</translation>
  </message>
  <message>
   <source>The pixels alone: {chance} chance of AI-made.</source>
   <translation>Solo los píxeles: {chance} de probabilidad de IA.</translation>
  </message>
  <message>
   <source>The pixels look AI-made, yet a trusted signature by {0} vouches for a camera: neither is said.</source>
   <translation>Los píxeles parecen hechos con IA, pero una firma de confianza de {0} avala una cámara: no se afirma ni lo uno ni lo otro.</translation>
  </message>
  <message>
   <source>The pixels look AI-made, yet a trusted signature vouches for a camera: neither is said.</source>
   <translation>Los píxeles parecen hechos con IA, pero una firma de confianza avala una cámara: no se afirma ni lo uno ni lo otro.</translation>
  </message>
  <message>
   <source>The probability is calibrated on pictures like those that the model was measured on; where AI-made pictures are rarer than there, it is too high. The evidence map shows which places moved the score, and which way; it does not explain why. Edited, enlarged or strongly compressed pictures, drawings and screenshots can mislead the model.</source>
   <translation>La probabilidad está calibrada con imágenes como aquellas con las que se midió el modelo; donde las imágenes hechas con IA son menos frecuentes que allí, es demasiado alta. El mapa de indicios muestra qué zonas movieron la puntuación y en qué sentido; no explica por qué. Las imágenes editadas, ampliadas o muy comprimidas, los dibujos y las capturas de pantalla pueden confundir al modelo.</translation>
  </message>
  <message>
   <source>The processes that examine files have ended.</source>
   <translation>Los procesos que examinan archivos han terminado.</translation>
  </message>
  <message>
   <source>The quiz</source>
   <translation>El cuestionario</translation>
  </message>
  <message>
   <source>The quiz cannot go on ({error}).</source>
   <translation>El cuestionario no puede continuar ({error}).</translation>
  </message>
  <message>
   <source>The quiz needs a folder with one sub-folder called REAL and one called FAKE (or AI). This one has neither.</source>
   <translation>El cuestionario necesita una carpeta con una subcarpeta llamada REAL y otra llamada FAKE (o AI). Esta no tiene ninguna de las dos.</translation>
  </message>
  <message>
   <source>The quiz needs one sub-folder called REAL and one called FAKE (or AI). Here the one for AI-made pictures (FAKE or AI) is missing.</source>
   <translation>El cuestionario necesita una subcarpeta llamada REAL y otra llamada FAKE (o AI). Aquí falta la de imágenes hechas con IA (FAKE o AI).</translation>
  </message>
  <message>
   <source>The quiz needs one sub-folder called REAL and one called FAKE (or AI). Here the one for real photographs (REAL) is missing.</source>
   <translation>El cuestionario necesita una subcarpeta llamada REAL y otra llamada FAKE (o AI). Aquí falta la de fotografías reales (REAL).</translation>
  </message>
  <message>
   <source>The report was cancelled. No file was written.</source>
   <translation>Se canceló el informe. No se escribió ningún archivo.</translation>
  </message>
  <message numerus="yes">
   <source>The round ended before {n} pictures.</source>
   <extracomment>For one: The round ended before {n} picture.</extracomment>
   <translation>
    <numerusform>La ronda terminó antes de {n} imagen.</numerusform>
    <numerusform>La ronda terminó antes de {n} imágenes.</numerusform>
   </translation>
  </message>
  <message>
   <source>The same without a window, for scripts and servers:</source>
   <translation>Lo mismo sin ventana, para scripts y servidores:</translation>
  </message>
  <message>
   <source>The scan has ended.</source>
   <translation>El análisis ha terminado.</translation>
  </message>
  <message>
   <source>The scan has ended. {summary}</source>
   <translation>El análisis ha terminado. {summary}</translation>
  </message>
  <message>
   <source>The scan stopped: {reason}.</source>
   <translation>El análisis se detuvo: {reason}.</translation>
  </message>
  <message numerus="yes">
   <source>The scan was cancelled. The {n} files examined so far stay here.</source>
   <extracomment>For one: The scan was cancelled. The {n} file examined so far stays here.</extracomment>
   <translation>
    <numerusform>Se canceló el análisis. El {n} archivo examinado hasta ahora se queda aquí.</numerusform>
    <numerusform>Se canceló el análisis. Los {n} archivos examinados hasta ahora se quedan aquí.</numerusform>
   </translation>
  </message>
  <message>
   <source>The score lies between the two thresholds. Nothing should be concluded from it.</source>
   <translation>La puntuación está entre los dos umbrales. No debe concluirse nada de ella.</translation>
  </message>
  <message>
   <source>The settings could not be written to {path} ({reason}). They hold until the window is closed.</source>
   <translation>No se pudieron escribir los ajustes en {path} ({reason}). Valen hasta que se cierre la ventana.</translation>
  </message>
  <message>
   <source>The signer counts as unknown, because the certificate does not hold ({0}).</source>
   <translation>El firmante cuenta como desconocido, porque el certificado no es válido ({0}).</translation>
  </message>
  <message>
   <source>The sizes on a card must be positive and in order, not {0}.</source>
   <translation>Los tamaños de una ficha deben ser positivos y estar en orden, no {0}.</translation>
  </message>
  <message>
   <source>The sizes on a card must not exceed {0} pixels a side.</source>
   <translation>Los tamaños de una ficha no deben superar {0} píxeles por lado.</translation>
  </message>
  <message>
   <source>The small copy made at the examination is shown: {problem}</source>
   <translation>Se muestra la miniatura hecha durante el examen: {problem}</translation>
  </message>
  <message>
   <source>The surest evidence is seldom in the pixels. Each panel says how many &lt;b&gt;marks in the file&lt;/b&gt; were found; a click shows each of them, how far it can be trusted, and all that it says.</source>
   <translation>Los indicios más seguros rara vez están en los píxeles. Cada panel dice cuántas &lt;b&gt;marcas en el archivo&lt;/b&gt; se hallaron; un clic muestra cada una de ellas, hasta dónde se puede confiar en ella y todo lo que dice.</translation>
  </message>
  <message>
   <source>The system does not let this application use the camera. Allow it in the system's settings for privacy, then open this window again.</source>
   <translation>El sistema no permite que esta aplicación use la cámara. Permítalo en los ajustes de privacidad del sistema y abra de nuevo esta ventana.</translation>
  </message>
  <message>
   <source>The table of a folder scan</source>
   <translation>La tabla de un análisis de carpeta</translation>
  </message>
  <message>
   <source>The table of the history</source>
   <translation>La tabla del historial</translation>
  </message>
  <message>
   <source>The text hidden in the {0} of this picture is cut off.</source>
   <translation>El texto oculto en esta imagen ({0}) está cortado.</translation>
  </message>
  <message>
   <source>The text hidden in the {0} of this picture is damaged.</source>
   <translation>El texto oculto en esta imagen ({0}) está dañado.</translation>
  </message>
  <message>
   <source>The text hidden in the {0} of this picture is {1}.</source>
   <translation>El texto oculto en esta imagen ({0}) es {1}.</translation>
  </message>
  <message>
   <source>The texts on a card must not be longer than {0} letters.</source>
   <translation>Los textos de una ficha no deben tener más de {0} letras.</translation>
  </message>
  <message>
   <source>The threshold for real, {0}, lies above that for AI, {1}.</source>
   <translation>El umbral para real, {0}, está por encima del umbral para IA, {1}.</translation>
  </message>
  <message>
   <source>The thresholds of an operating point must be finite.</source>
   <translation>Los umbrales de un punto de operación deben ser finitos.</translation>
  </message>
  <message>
   <source>The truth, by its folder</source>
   <translation>La verdad, según su carpeta</translation>
  </message>
  <message>
   <source>The truth: {truth}. {guess} The model: {verdict}.</source>
   <translation>La verdad: {truth}. {guess} El modelo: {verdict}.</translation>
  </message>
  <message>
   <source>The whole picture</source>
   <translation>La imagen entera</translation>
  </message>
  <message>
   <source>The {0} of this file could not be read.</source>
   <translation>No se pudo leer en este archivo: {0}.</translation>
  </message>
  <message>
   <source>The {0} of this file is too large and was not read: it has {1} MiB, and the limit is {2} MiB.</source>
   <translation>Demasiado grande y por eso no leído ({0} de este archivo): son {1} MiB, y el límite es {2} MiB.</translation>
  </message>
  <message>
   <source>There is a mark, but it is damaged or of an unknown kind.</source>
   <translation>Hay una marca, pero está dañada o es de un tipo desconocido.</translation>
  </message>
  <message>
   <source>There is another model called {0} already; remove that one first.</source>
   <translation>Ya hay otro modelo llamado {0}; quite primero ese.</translation>
  </message>
  <message>
   <source>There is no cluster at {0}.</source>
   <translation>No hay ningún clúster en {0}.</translation>
  </message>
  <message>
   <source>There is no file in the sub-folder {0}.</source>
   <translation>No hay ningún archivo en la subcarpeta {0}.</translation>
  </message>
  <message>
   <source>There is no model of this name; there are {0}.</source>
   <translation>No hay ningún modelo con ese nombre; hay {0}.</translation>
  </message>
  <message>
   <source>There is no model.</source>
   <translation>No hay ningún modelo.</translation>
  </message>
  <message>
   <source>There is no room left on the disk for the findings in {0}.</source>
   <translation>No queda espacio en el disco para los hallazgos de {0}.</translation>
  </message>
  <message>
   <source>There is no such file.</source>
   <translation>Ese archivo no existe.</translation>
  </message>
  <message>
   <source>There is too little memory</source>
   <translation>Hay muy poca memoria</translation>
  </message>
  <message>
   <source>These lines help others to find out why something does not work here. They hold no picture, no name of a picture and no name of yours. Nothing is sent: you decide where to paste them.</source>
   <translation>Estas líneas ayudan a otros a averiguar por qué algo no funciona aquí. No contienen ninguna imagen, ningún nombre de imagen ni el nombre de usted. No se envía nada: usted decide dónde pegarlas.</translation>
  </message>
  <message>
   <source>They are being looked up…</source>
   <translation>Se están consultando…</translation>
  </message>
  <message>
   <source>They build on: {weights}.</source>
   <translation>Se basan en: {weights}.</translation>
  </message>
  <message>
   <source>They lie in one file, {file}, and never leave this computer.</source>
   <translation>Están en un solo archivo, {file}, y nunca salen de este equipo.</translation>
  </message>
  <message>
   <source>This GIF is made of far too many small pieces; it was not read to the end.</source>
   <translation>Este GIF está hecho de demasiados trozos pequeños; no se leyó hasta el final.</translation>
  </message>
  <message>
   <source>This application does not read this kind of picture yet: {0}.</source>
   <translation>Esta aplicación aún no lee este tipo de imagen: {0}.</translation>
  </message>
  <message>
   <source>This application is built on the work of others. Choose a part in the list to read its licence. Licences are named as the parts themselves name them. Parts within a part, such as those of Qt and of ONNX Runtime, are named in its own notices where it brings them.</source>
   <translation>Esta aplicación se basa en el trabajo de otros. Elija un componente en la lista para leer su licencia. Las licencias se nombran como las nombran los propios componentes. Los componentes dentro de otro, como los de Qt y los de ONNX Runtime, se nombran en sus propios avisos cuando los trae.</translation>
  </message>
  <message>
   <source>This application never connects to anything. So it looks for no updates, and nothing changes by itself: a newer version comes only when somebody installs it.</source>
   <translation>Esta aplicación nunca se conecta a nada. Por eso no busca actualizaciones y nada cambia por sí solo: una versión más nueva solo llega cuando alguien la instala.</translation>
  </message>
  <message>
   <source>This application reads cards of schema {0}, not {1}.</source>
   <translation>Esta aplicación lee fichas del esquema {0}, no {1}.</translation>
  </message>
  <message>
   <source>This cannot be undone: nothing of it stays readable in the file of findings. The pictures themselves are not touched, and a later scan examines them anew.</source>
   <translation>Esto no se puede deshacer: nada de ello queda legible en el archivo de hallazgos. Las imágenes en sí no se tocan, y un análisis posterior las examina de nuevo.</translation>
  </message>
  <message>
   <source>This card holds more than is shown here.</source>
   <translation>Esta ficha contiene más de lo que aquí se muestra.</translation>
  </message>
  <message>
   <source>This copy of the application lacks the file resources/{0}.</source>
   <translation>A esta copia de la aplicación le falta el archivo resources/{0}.</translation>
  </message>
  <message>
   <source>This copy of the application ships no model.</source>
   <translation>Esta copia de la aplicación no incluye ningún modelo.</translation>
  </message>
  <message>
   <source>This drag brought only a web address. The application works offline and fetches nothing: save the picture to a folder first, then drop the file here.</source>
   <translation>Al arrastrar solo llegó una dirección web. La aplicación funciona sin conexión y no descarga nada: guarde primero la imagen en una carpeta y suelte aquí el archivo.</translation>
  </message>
  <message>
   <source>This file could not be opened: {0}.</source>
   <translation>No se pudo abrir este archivo: {0}.</translation>
  </message>
  <message>
   <source>This file could not be read: {0}</source>
   <translation>No se pudo leer este archivo: {0}</translation>
  </message>
  <message>
   <source>This file could not be read: {0}.</source>
   <translation>No se pudo leer este archivo: {0}.</translation>
  </message>
  <message>
   <source>This file holds more texts than are read; the rest were left out.</source>
   <translation>Este archivo contiene más textos de los que se leen; los demás se omitieron.</translation>
  </message>
  <message>
   <source>This file holds no certificate. A trust list is a PEM file.</source>
   <translation>Este archivo no contiene ningún certificado. Una lista de confianza es un archivo PEM.</translation>
  </message>
  <message>
   <source>This file holds several pages; only the first was examined.</source>
   <translation>Este archivo contiene varias páginas; solo se examinó la primera.</translation>
  </message>
  <message>
   <source>This file holds several pictures; only its main one was examined.</source>
   <translation>Este archivo contiene varias imágenes; solo se examinó la principal.</translation>
  </message>
  <message>
   <source>This file holds several pictures; only the first was examined.</source>
   <translation>Este archivo contiene varias imágenes; solo se examinó la primera.</translation>
  </message>
  <message>
   <source>This file holds too many pictures: it has {0}, and the limit is {1}.</source>
   <translation>Este archivo contiene demasiadas imágenes: tiene {0}, y el límite es {1}.</translation>
  </message>
  <message>
   <source>This file is animated; only its first frame was examined.</source>
   <translation>Este archivo es animado; solo se examinó su primer fotograma.</translation>
  </message>
  <message>
   <source>This file is cut off or damaged: the picture in it could not be read.</source>
   <translation>Este archivo está cortado o dañado: no se pudo leer la imagen que contiene.</translation>
  </message>
  <message>
   <source>This file is cut off: only part of the picture could be read.</source>
   <translation>Este archivo está cortado: solo se pudo leer una parte de la imagen.</translation>
  </message>
  <message>
   <source>This file is empty.</source>
   <translation>Este archivo está vacío.</translation>
  </message>
  <message>
   <source>This file is made of far too many small pieces; it was not read to the end.</source>
   <translation>Este archivo está hecho de demasiados trozos pequeños; no se leyó hasta el final.</translation>
  </message>
  <message>
   <source>This file is no longer there: {path}</source>
   <translation>Este archivo ya no está ahí: {path}</translation>
  </message>
  <message>
   <source>This file is not a picture.</source>
   <translation>Este archivo no es una imagen.</translation>
  </message>
  <message>
   <source>This file is too large for a list of certificates.</source>
   <translation>Este archivo es demasiado grande para una lista de certificados.</translation>
  </message>
  <message>
   <source>This file is too large: it has {0} MiB, and the limit is {1} MiB.</source>
   <translation>Este archivo es demasiado grande: tiene {0} MiB, y el límite es {1} MiB.</translation>
  </message>
  <message>
   <source>This folder cannot be read: {0}.</source>
   <translation>No se puede leer esta carpeta: {0}.</translation>
  </message>
  <message>
   <source>This folder could not be opened: {0}.</source>
   <translation>No se pudo abrir esta carpeta: {0}.</translation>
  </message>
  <message>
   <source>This is a folder, not a picture.</source>
   <translation>Es una carpeta, no una imagen.</translation>
  </message>
  <message>
   <source>This is a pipe or a device, not an ordinary file.</source>
   <translation>Es una tubería o un dispositivo, no un archivo corriente.</translation>
  </message>
  <message>
   <source>This picture came without a file, so nothing that its file said of itself could be read.</source>
   <translation>Esta imagen llegó sin archivo, así que no se pudo leer nada de lo que su archivo decía de sí mismo.</translation>
  </message>
  <message>
   <source>This picture came without a file: part of what its file said of itself may have been lost on the way.</source>
   <translation>Esta imagen llegó sin archivo: parte de lo que su archivo decía de sí mismo puede haberse perdido por el camino.</translation>
  </message>
  <message>
   <source>This picture is so large that it is shown at a reduced resolution.</source>
   <translation>Esta imagen es tan grande que se muestra a una resolución reducida.</translation>
  </message>
  <message>
   <source>This picture is stored in too many passes: it has {0}, and the limit is {1}.</source>
   <translation>Esta imagen está guardada en demasiadas pasadas: tiene {0}, y el límite es {1}.</translation>
  </message>
  <message>
   <source>This picture is too large: decoding it takes {0} MiB of memory, and the limit is {1} MiB.</source>
   <translation>Esta imagen es demasiado grande: descodificarla requiere {0} MiB de memoria, y el límite es {1} MiB.</translation>
  </message>
  <message>
   <source>This picture is too large: it has {0} million pixels, and the limit is {1} million.</source>
   <translation>Esta imagen es demasiado grande: tiene {0} millones de píxeles, y el límite es de {1} millones.</translation>
  </message>
  <message>
   <source>This picture is too large: its longer side has {0} pixels, and the limit is {1}.</source>
   <translation>Esta imagen es demasiado grande: su lado más largo tiene {0} píxeles, y el límite es {1}.</translation>
  </message>
  <message>
   <source>This picture needs more memory than there is.</source>
   <translation>Esta imagen necesita más memoria de la que hay.</translation>
  </message>
  <message>
   <source>Three quarters of the size</source>
   <translation>A tres cuartos del tamaño</translation>
  </message>
  <message>
   <source>Thumbnail</source>
   <translation>Miniatura</translation>
  </message>
  <message>
   <source>Thumbnail agreement</source>
   <translation>Coincidencia de la miniatura</translation>
  </message>
  <message>
   <source>Tiles must have a positive stride that leaves no gap, not {0}.</source>
   <translation>Las teselas deben tener un paso positivo que no deje huecos, no {0}.</translation>
  </message>
  <message>
   <source>Tiles must not be larger than {0} pixels a side.</source>
   <translation>Las teselas no deben superar {0} píxeles por lado.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Too many files are called so there</source>
   <translation>Demasiados archivos se llaman así allí</translation>
  </message>
  <message>
   <source>Too many levels of symbolic links</source>
   <translation>Demasiados niveles de enlaces simbólicos</translation>
  </message>
  <message>
   <source>Too many open files</source>
   <translation>Demasiados archivos abiertos</translation>
  </message>
  <message>
   <source>Topics: {title}</source>
   <translation>Temas: {title}</translation>
  </message>
  <message>
   <source>Transparent parts were filled with white.</source>
   <translation>Las partes transparentes se rellenaron de blanco.</translation>
  </message>
  <message>
   <source>Trust nobody</source>
   <translation>No confiar en nadie</translation>
  </message>
  <message>
   <source>Trusted signers</source>
   <translation>Firmantes de confianza</translation>
  </message>
  <message>
   <source>Try the &amp;samples</source>
   <translation>Probar los &amp;ejemplos</translation>
  </message>
  <message>
   <source>Try the bundled samples</source>
   <translation>Probar los ejemplos incluidos</translation>
  </message>
  <message>
   <source>Try the samples</source>
   <translation>Probar los ejemplos</translation>
  </message>
  <message>
   <source>Try yourself</source>
   <translation>Pruébese usted</translation>
  </message>
  <message>
   <source>Trying out {file}…</source>
   <translation>Probando {file}…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo with Ctrl+Z.</source>
   <translation>Para deshacerlo, Ctrl+Z.</translation>
  </message>
  <message>
   <source>Use a verdict beside what else is known: where the picture comes from, who published it, when, and whether there are other copies.</source>
   <translation>Use un veredicto junto con lo demás que se sepa: de dónde procede la imagen, quién la publicó, cuándo, y si hay otras copias.</translation>
  </message>
  <message>
   <source>Use the file as you got it, before anything was done to it. A screenshot, a crop, or a copy that went through a messenger or a network has lost most of what the file said of itself, and some of what the model looks for.</source>
   <translation>Use el archivo tal como lo recibió, antes de que se le hiciera nada. Una captura de pantalla, un recorte o una copia que pasó por una mensajería o una red ha perdido la mayor parte de lo que el archivo decía de sí mismo, y parte de lo que busca el modelo.</translation>
  </message>
  <message>
   <source>Usual folder</source>
   <translation>Carpeta habitual</translation>
  </message>
  <message>
   <source>Valid signature, trusted signer</source>
   <translation>Firma válida, firmante de confianza</translation>
  </message>
  <message>
   <source>Valid signature, unknown signer</source>
   <translation>Firma válida, firmante desconocido</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Veredicto</translation>
  </message>
  <message>
   <source>Verdict then</source>
   <translation>Veredicto de entonces</translation>
  </message>
  <message>
   <source>Verdicts</source>
   <translation>Veredictos</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <source>W&amp;elcome</source>
   <translation>&amp;Bienvenida</translation>
  </message>
  <message>
   <source>Waiting for leave to use the camera. The system asks for it in a window of its own.</source>
   <translation>Esperando permiso para usar la cámara. El sistema lo pide en una ventana propia.</translation>
  </message>
  <message>
   <source>Waiting to be examined</source>
   <translation>A la espera de examen</translation>
  </message>
  <message>
   <source>Was this picture made by AI?</source>
   <translation>¿Se hizo esta imagen con IA?</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>Vigilar</translation>
  </message>
  <message>
   <source>Watch the folder for new files</source>
   <translation>Vigilar la carpeta por si llegan archivos nuevos</translation>
  </message>
  <message>
   <source>Watching ended: {reason}</source>
   <translation>Terminó la vigilancia: {reason}</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Página web (*.html)</translation>
  </message>
  <message>
   <source>WebP, quality 75</source>
   <translation>WebP, calidad 75</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Bienvenida</translation>
  </message>
  <message>
   <source>Welcome to {application}</source>
   <translation>Bienvenida a {application}</translation>
  </message>
  <message>
   <source>What a verdict can and cannot mean</source>
   <translation>Qué puede y qué no puede significar un veredicto</translation>
  </message>
  <message>
   <source>What a verdict cannot tell</source>
   <translation>Qué no puede decir un veredicto</translation>
  </message>
  <message>
   <source>What a verdict means</source>
   <translation>Qué significa un veredicto</translation>
  </message>
  <message>
   <source>What can be done with the files of the chosen rows</source>
   <translation>Qué se puede hacer con los archivos de las filas elegidas</translation>
  </message>
  <message>
   <source>What can be read</source>
   <translation>Qué se puede leer</translation>
  </message>
  <message>
   <source>What decided</source>
   <translation>Qué decidió</translation>
  </message>
  <message>
   <source>What else a panel shows</source>
   <translation>Qué más muestra un panel</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Para qué</translation>
  </message>
  <message>
   <source>What is kept</source>
   <translation>Qué se guarda</translation>
  </message>
  <message>
   <source>What is known of it stands in the crash log, which names no picture: {file}</source>
   <translation>Lo que se sabe de ello está en el registro de fallos, que no nombra ninguna imagen: {file}</translation>
  </message>
  <message>
   <source>What is shown keeps its answers until it is examined again (F5).</source>
   <translation>Lo mostrado conserva sus respuestas hasta que se examine de nuevo (F5).</translation>
  </message>
  <message>
   <source>What it accepts</source>
   <translation>Qué acepta</translation>
  </message>
  <message>
   <source>What it cannot do</source>
   <translation>Qué no puede hacer</translation>
  </message>
  <message>
   <source>What it cannot do:</source>
   <translation>Qué no puede hacer:</translation>
  </message>
  <message>
   <source>What it learned from</source>
   <translation>De qué aprendió</translation>
  </message>
  <message>
   <source>What it was trained on</source>
   <translation>Con qué se entrenó</translation>
  </message>
  <message>
   <source>What reads cameras could not be loaded: {reason}.</source>
   <translation>No se pudo cargar lo que lee las cámaras: {reason}.</translation>
  </message>
  <message>
   <source>What the camera sees</source>
   <translation>Lo que ve la cámara</translation>
  </message>
  <message>
   <source>What the file itself says</source>
   <translation>Lo que dice el propio archivo</translation>
  </message>
  <message>
   <source>What the file says of its own origin, and what was looked for</source>
   <translation>Lo que dice el archivo de su propio origen y lo que se buscó</translation>
  </message>
  <message>
   <source>What the file says of itself</source>
   <translation>Lo que dice el archivo de sí mismo</translation>
  </message>
  <message>
   <source>What the file says: {name}</source>
   <translation>Lo que dice el archivo: {name}</translation>
  </message>
  <message>
   <source>What the model cannot do</source>
   <translation>Qué no puede hacer el modelo</translation>
  </message>
  <message>
   <source>What the model says of the pixels</source>
   <translation>Lo que dice el modelo de los píxeles</translation>
  </message>
  <message>
   <source>What the verdicts mean</source>
   <translation>Qué significan los veredictos</translation>
  </message>
  <message>
   <source>What this means</source>
   <translation>Qué significa esto</translation>
  </message>
  <message>
   <source>What this model is, what it was measured at, and what it cannot do</source>
   <translation>Qué es este modelo, con qué se midió y qué no puede hacer</translation>
  </message>
  <message>
   <source>What was kept before stays here until it is deleted.</source>
   <translation>Lo guardado antes se queda aquí hasta que se elimine.</translation>
  </message>
  <message>
   <source>What was looked for</source>
   <translation>Qué se buscó</translation>
  </message>
  <message>
   <source>What was measured</source>
   <translation>Qué se midió</translation>
  </message>
  <message>
   <source>What was measured of the model</source>
   <translation>Qué se midió del modelo</translation>
  </message>
  <message>
   <source>What {name} says of its own origin</source>
   <translation>Lo que dice {name} de su propio origen</translation>
  </message>
  <message>
   <source>When it ran last, the application ended abruptly.</source>
   <translation>La última vez que se ejecutó, la aplicación se cerró de forma inesperada.</translation>
  </message>
  <message>
   <source>When the files were examined</source>
   <translation>Cuándo se examinaron los archivos</translation>
  </message>
  <message>
   <source>Where findings are kept</source>
   <translation>Dónde se guardan los hallazgos</translation>
  </message>
  <message>
   <source>Where from</source>
   <translation>Procedencia</translation>
  </message>
  <message>
   <source>Where in the picture the evidence lies. The mean of these places is the model's score. The strongest places are the most vivid; where none would be enough for a verdict, all stay pale.</source>
   <translation>Dónde están los indicios en la imagen. La media de estas zonas es la puntuación del modelo. Las zonas más fuertes son las más vivas; donde ninguna bastaría para un veredicto, todas quedan pálidas.</translation>
  </message>
  <message>
   <source>Where in the picture the evidence lies; the mean of these places is the model's score.</source>
   <translation>En qué partes de la imagen están los indicios; la media de esas zonas es la puntuación del modelo.</translation>
  </message>
  <message>
   <source>Where no place would be enough for a verdict, all of them stay pale.</source>
   <translation>Donde ninguna zona bastaría para un veredicto, todas quedan pálidas.</translation>
  </message>
  <message>
   <source>Where the evidence lies; its mean is the model's score.</source>
   <translation>Dónde están los indicios; su media es la puntuación del modelo.</translation>
  </message>
  <message>
   <source>Whether a signer is who it claims to be is vouched for by authorities. The application brings no list of them: until you choose one under &lt;b&gt;View, Trusted signers&lt;/b&gt;, every signer is called unknown. A valid signature still shows that the file was not changed since.</source>
   <translation>Que un firmante sea quien dice ser lo avalan autoridades. La aplicación no trae ninguna lista de ellas: hasta que elija una en &lt;b&gt;Ver, Firmantes de confianza&lt;/b&gt;, todo firmante figura como desconocido. Una firma válida muestra igualmente que el archivo no se ha modificado desde entonces.</translation>
  </message>
  <message>
   <source>Whether the welcome was closed once; it does not come again by itself then.</source>
   <translation>Si la bienvenida se cerró alguna vez; en ese caso no vuelve por sí sola.</translation>
  </message>
  <message>
   <source>Which camera</source>
   <translation>Qué cámara</translation>
  </message>
  <message>
   <source>Which model is asked first; all others answer for the pictures that it does not accept.</source>
   <translation>A qué modelo se pregunta primero; todos los demás responden para las imágenes que no acepta.</translation>
  </message>
  <message>
   <source>Which models answer, their cards, and how to add one of your own (Ctrl+M)</source>
   <translation>Qué modelos responden, sus fichas y cómo añadir uno propio (Ctrl+M)</translation>
  </message>
  <message>
   <source>Which picture shall stand beside {name}? Click it, or go to it with the arrows and press Enter.</source>
   <translation>¿Qué imagen se pondrá junto a {name}? Haga clic en ella, o vaya a ella con las flechas y pulse Intro.</translation>
  </message>
  <message>
   <source>Windows icon</source>
   <translation>Icono de Windows</translation>
  </message>
  <message>
   <source>With the underlined letter of a menu: open that menu</source>
   <translation>Con la letra subrayada de un menú: abrir ese menú</translation>
  </message>
  <message>
   <source>Worker processes</source>
   <translation>Procesos de trabajo</translation>
  </message>
  <message>
   <source>Works offline. Nothing leaves this computer: no picture, no answer, no count of use.</source>
   <translation>Funciona sin conexión. Nada sale de este equipo: ninguna imagen, ninguna respuesta ni recuento de uso.</translation>
  </message>
  <message>
   <source>Write a report as a PDF or a web page</source>
   <translation>Escribir un informe como PDF o página web</translation>
  </message>
  <message>
   <source>Write a report on this picture (Ctrl+R)</source>
   <translation>Escribir un informe de esta imagen (Ctrl+R)</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Escribiendo el informe</translation>
  </message>
  <message numerus="yes">
   <source>Writing the report on {n} pictures</source>
   <extracomment>For one: Writing the report on {n} picture</extracomment>
   <translation>
    <numerusform>Escribiendo el informe de {n} imagen</numerusform>
    <numerusform>Escribiendo el informe de {n} imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>Writing the report: picture {number} of {total}</source>
   <translation>Escribiendo el informe: imagen {number} de {total}</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>Errores</translation>
  </message>
  <message>
   <source>XMP of another picture</source>
   <translation>XMP de otra imagen</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Usted</translation>
  </message>
  <message>
   <source>You can add a model of your own: an ONNX file that keeps this application's contract. Drop it here or pick it. It is tried out before it is taken.</source>
   <translation>Puede añadir un modelo propio: un archivo ONNX que cumpla el contrato de esta aplicación. Suéltelo aquí o elíjalo. Se prueba antes de aceptarlo.</translation>
  </message>
  <message>
   <source>You can add a model of your own: one ONNX file of up to 256 MiB that follows the contract in the project's README. Drop it on the window, or use &lt;b&gt;Add a model file&lt;/b&gt;. It is checked, then tried out in a process of its own, before it is copied; a broken or hostile one is refused with the reason.</source>
   <translation>Puede añadir un modelo propio: un archivo ONNX de hasta 256 MiB que siga el contrato del README del proyecto. Suéltelo en la ventana o use &lt;b&gt;Añadir un archivo de modelo&lt;/b&gt;. Se comprueba y se prueba en un proceso propio antes de copiarlo; uno dañado u hostil se rechaza indicando el motivo.</translation>
  </message>
  <message>
   <source>You do not have the permission to read this file.</source>
   <translation>No tiene permiso para leer este archivo.</translation>
  </message>
  <message>
   <source>You need a folder whose sub-folders tell the truth: REAL and FAKE, as in the test part of the CIFAKE data set. “real” and “ai”, or “0_real” and “1_fake”, will do as well.</source>
   <translation>Necesita una carpeta cuyas subcarpetas digan la verdad: REAL y FAKE, como en la parte de prueba del conjunto de datos CIFAKE. También sirven «real» y «ai», o «0_real» y «1_fake».</translation>
  </message>
  <message>
   <source>You pick how many real pictures may be called likely AI-made by mistake: with False positives at {rate}, about 1 in 100 real pictures is called AI-made, of those that the model was measured on. The stricter, the more pictures stay inconclusive. The percentage beside a verdict is the calibrated chance of AI among pictures like those that the model was measured on. Where AI-made pictures are rarer than there, it is too high.</source>
   <translation>Usted elige cuántas imágenes reales pueden declararse por error probablemente hechas con IA: con Falsos positivos al {rate}, aproximadamente 1 de cada 100 imágenes reales se declara hecha con IA, de entre aquellas con las que se midió el modelo. Cuanto más estricto, más imágenes quedan como no concluyentes. El porcentaje junto a un veredicto es la probabilidad calibrada de IA entre imágenes como aquellas con las que se midió el modelo. Donde las imágenes hechas con IA son menos frecuentes que allí, es demasiado alta.</translation>
  </message>
  <message>
   <source>You said AI-made: right.</source>
   <translation>Usted dijo hecha con IA: acierto.</translation>
  </message>
  <message>
   <source>You said AI-made: wrong.</source>
   <translation>Usted dijo hecha con IA: error.</translation>
  </message>
  <message>
   <source>You said a real photograph: right.</source>
   <translation>Usted dijo fotografía real: acierto.</translation>
  </message>
  <message>
   <source>You said a real photograph: wrong.</source>
   <translation>Usted dijo fotografía real: error.</translation>
  </message>
  <message>
   <source>You see pictures one at a time, in random order, and say of each whether it is a real photograph or AI-made. Then you see the truth, what the model says, and where its evidence lies. At the end both scores stand side by side, counted on the same pictures.</source>
   <translation>Verá imágenes de una en una, en orden aleatorio, y dirá de cada una si es una fotografía real o está hecha con IA. Después verá la verdad, lo que dice el modelo y dónde están sus indicios. Al final, ambas puntuaciones aparecen lado a lado, contadas con las mismas imágenes.</translation>
  </message>
  <message>
   <source>Zoom and move both pictures in step, or each by itself</source>
   <translation>Ampliar y mover ambas imágenes a la par, o cada una por su cuenta</translation>
  </message>
  <message>
   <source>[Errno {0}] {1}: {2}</source>
   <translation>[Errno {0}] {1}: {2}</translation>
  </message>
  <message>
   <source>a box is cut off.</source>
   <translation>una caja está cortada.</translation>
  </message>
  <message>
   <source>a box is shorter than its own head.</source>
   <translation>una caja es más corta que su propia cabecera.</translation>
  </message>
  <message>
   <source>a capture of a screen</source>
   <translation>una captura de pantalla</translation>
  </message>
  <message>
   <source>a composite</source>
   <translation>un montaje</translation>
  </message>
  <message>
   <source>a composite of captured pictures</source>
   <translation>un montaje de imágenes capturadas</translation>
  </message>
  <message>
   <source>a composite with parts made by AI</source>
   <translation>un montaje con partes hechas con IA</translation>
  </message>
  <message>
   <source>a composite with synthetic parts</source>
   <translation>un montaje con partes sintéticas</translation>
  </message>
  <message>
   <source>a credit line</source>
   <translation>una línea de crédito</translation>
  </message>
  <message>
   <source>a generator's metadata</source>
   <translation>los metadatos de un generador</translation>
  </message>
  <message>
   <source>a generator's watermark</source>
   <translation>la marca de agua de un generador</translation>
  </message>
  <message>
   <source>a picture without a name</source>
   <translation>una imagen sin nombre</translation>
  </message>
  <message>
   <source>a recording of a virtual event</source>
   <translation>una grabación de un acto virtual</translation>
  </message>
  <message>
   <source>a worker has other models, or another version of the application</source>
   <translation>un proceso de trabajo tiene otros modelos u otra versión de la aplicación</translation>
  </message>
  <message>
   <source>about 1 in {number} real pictures is called AI-made</source>
   <translation>aproximadamente 1 de cada {number} imágenes reales se declara hecha con IA</translation>
  </message>
  <message>
   <source>about {time} left</source>
   <translation>tiempo restante: aprox. {time}</translation>
  </message>
  <message>
   <source>above {number} %</source>
   <translation>más del {number} %</translation>
  </message>
  <message>
   <source>adjustedColor</source>
   <translation>colores ajustados</translation>
  </message>
  <message>
   <source>alpha</source>
   <translation>alfa</translation>
  </message>
  <message>
   <source>an AIGC label</source>
   <translation>una etiqueta AIGC</translation>
  </message>
  <message>
   <source>an IPTC label</source>
   <translation>una etiqueta IPTC</translation>
  </message>
  <message numerus="yes">
   <source>and {n} more</source>
   <extracomment>For one: and {n} more</extracomment>
   <translation>
    <numerusform>y {n} más</numerusform>
    <numerusform>y {n} más</numerusform>
   </translation>
  </message>
  <message>
   <source>another picture</source>
   <translation>otra imagen</translation>
  </message>
  <message>
   <source>aperture</source>
   <translation>apertura</translation>
  </message>
  <message>
   <source>attempt to write a readonly database</source>
   <translation>intento de escribir en una base de datos de solo lectura</translation>
  </message>
  <message>
   <source>begun as an empty picture</source>
   <translation>empezada como imagen vacía</translation>
  </message>
  <message>
   <source>below {number} %</source>
   <translation>menos del {number} %</translation>
  </message>
  <message numerus="yes">
   <source>beside them {n} files that are no pictures, noted so that scans can pass over them</source>
   <extracomment>For one: beside them {n} file that is no picture, noted so that scans can pass over them</extracomment>
   <translation>
    <numerusform>además de {n} archivo que no es una imagen, anotado para que los análisis puedan pasarlo por alto</numerusform>
    <numerusform>además de {n} archivos que no son imágenes, anotados para que los análisis puedan pasarlos por alto</numerusform>
   </translation>
  </message>
  <message>
   <source>binds Qt to Python</source>
   <translation>une Qt con Python</translation>
  </message>
  <message>
   <source>brings instructions for training</source>
   <translation>trae instrucciones de entrenamiento</translation>
  </message>
  <message>
   <source>camera data</source>
   <translation>datos de cámara</translation>
  </message>
  <message>
   <source>camera raw</source>
   <translation>datos de cámara sin procesar</translation>
  </message>
  <message>
   <source>camera raw (Canon CR3)</source>
   <translation>datos de cámara sin procesar (Canon CR3)</translation>
  </message>
  <message>
   <source>camera's data</source>
   <translation>los datos de la cámara</translation>
  </message>
  <message>
   <source>captured by a camera</source>
   <translation>capturada por una cámara</translation>
  </message>
  <message>
   <source>captured by a camera from several frames</source>
   <translation>capturada por una cámara a partir de varias tomas</translation>
  </message>
  <message>
   <source>captured by a camera that computes</source>
   <translation>capturada por una cámara que calcula</translation>
  </message>
  <message>
   <source>captured by a digital camera</source>
   <translation>capturada por una cámara digital</translation>
  </message>
  <message>
   <source>changed after it was signed; before that: {0}</source>
   <translation>modificada después de firmarse; antes de eso: {0}</translation>
  </message>
  <message>
   <source>checks Content Credentials</source>
   <translation>comprueba las Content Credentials</translation>
  </message>
  <message>
   <source>cifake-desktop FILES or FOLDERS</source>
   <translation>cifake-desktop ARCHIVOS o CARPETAS</translation>
  </message>
  <message>
   <source>color adjustments</source>
   <translation>colores ajustados</translation>
  </message>
  <message>
   <source>colour profile</source>
   <translation>perfil de color</translation>
  </message>
  <message>
   <source>colours</source>
   <translation>colores</translation>
  </message>
  <message>
   <source>comes with ONNX Runtime</source>
   <translation>viene con ONNX Runtime</translation>
  </message>
  <message>
   <source>comes with c2pa-python</source>
   <translation>viene con c2pa-python</translation>
  </message>
  <message>
   <source>comes with c2pa-python; fetches nothing here</source>
   <translation>viene con c2pa-python; aquí no descarga nada</translation>
  </message>
  <message>
   <source>converted</source>
   <translation>convertida</translation>
  </message>
  <message>
   <source>created</source>
   <translation>creada</translation>
  </message>
  <message>
   <source>credited as “{0}”</source>
   <translation>con el crédito «{0}»</translation>
  </message>
  <message>
   <source>cropped</source>
   <translation>recortada</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>cortado</translation>
  </message>
  <message>
   <source>data made by AI</source>
   <translation>datos hechos con IA</translation>
  </message>
  <message>
   <source>database is locked</source>
   <translation>la base de datos está bloqueada</translation>
  </message>
  <message>
   <source>database or disk is full</source>
   <translation>la base de datos o el disco está lleno</translation>
  </message>
  <message>
   <source>decodes HEIC</source>
   <translation>descodifica HEIC</translation>
  </message>
  <message>
   <source>decodes pictures</source>
   <translation>descodifica imágenes</translation>
  </message>
  <message>
   <source>defines operators of its own</source>
   <translation>define operadores propios</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>eliminada</translation>
  </message>
  <message>
   <source>digital art by people</source>
   <translation>arte digital hecho por personas</translation>
  </message>
  <message>
   <source>digitised from a negative</source>
   <translation>digitalizada de un negativo</translation>
  </message>
  <message>
   <source>digitised from a positive</source>
   <translation>digitalizada de un positivo</translation>
  </message>
  <message>
   <source>digitised from a print</source>
   <translation>digitalizada de una copia impresa</translation>
  </message>
  <message>
   <source>digitised from film or print</source>
   <translation>digitalizada de película o de una copia impresa</translation>
  </message>
  <message>
   <source>disk I/O error</source>
   <translation>error de entrada/salida del disco</translation>
  </message>
  <message>
   <source>dragging a picture out of another program. A browser may bring a web address alone: the application works offline and cannot fetch it, so save the picture first;</source>
   <translation>arrastrar una imagen desde otro programa. Un navegador puede traer solo una dirección web: la aplicación funciona sin conexión y no puede descargarla, así que guarde primero la imagen;</translation>
  </message>
  <message>
   <source>drawing</source>
   <translation>dibujada</translation>
  </message>
  <message>
   <source>drawn by software from data</source>
   <translation>dibujada por software a partir de datos</translation>
  </message>
  <message>
   <source>each with the verdict that was given then</source>
   <translation>cada uno con el veredicto que se dio entonces</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>editada</translation>
  </message>
  <message>
   <source>edited by AI, or with parts made by AI</source>
   <translation>editada con IA, o con partes hechas con IA</translation>
  </message>
  <message>
   <source>edited by people, without generative tools</source>
   <translation>editada por personas, sin herramientas generativas</translation>
  </message>
  <message>
   <source>edited from a picture that AI made</source>
   <translation>editada a partir de una imagen hecha con IA</translation>
  </message>
  <message>
   <source>edited with {0} from a picture that AI made</source>
   <translation>editada con {0} a partir de una imagen hecha con IA</translation>
  </message>
  <message>
   <source>edited.metadata</source>
   <translation>metadatos editados</translation>
  </message>
  <message>
   <source>enhanced</source>
   <translation>mejorada</translation>
  </message>
  <message>
   <source>enhanced by an algorithm</source>
   <translation>mejorada por un algoritmo</translation>
  </message>
  <message>
   <source>exposure time</source>
   <translation>tiempo de exposición</translation>
  </message>
  <message>
   <source>far too long</source>
   <translation>demasiado largo</translation>
  </message>
  <message>
   <source>filtered</source>
   <translation>filtrada</translation>
  </message>
  <message>
   <source>finds the folders of the user</source>
   <translation>encuentra las carpetas del usuario</translation>
  </message>
  <message>
   <source>floating-point numbers</source>
   <translation>números de coma flotante</translation>
  </message>
  <message>
   <source>focal length</source>
   <translation>distancia focal</translation>
  </message>
  <message>
   <source>gave no sensible answer</source>
   <translation>no dio una respuesta con sentido</translation>
  </message>
  <message>
   <source>generator's metadata</source>
   <translation>los metadatos del generador</translation>
  </message>
  <message>
   <source>giving the files' names when the application is started.</source>
   <translation>indicar los nombres de los archivos al iniciar la aplicación.</translation>
  </message>
  <message>
   <source>gone: {name}</source>
   <translation>ya no está: {name}</translation>
  </message>
  <message>
   <source>has loops or branches, which may never end</source>
   <translation>tiene bucles o bifurcaciones, que quizá no terminen nunca</translation>
  </message>
  <message>
   <source>has steps whose size depends on what a picture shows, and not on its size alone</source>
   <translation>tiene pasos cuyo tamaño depende de lo que muestra una imagen, y no solo de su tamaño</translation>
  </message>
  <message>
   <source>has too many parts</source>
   <translation>tiene demasiadas partes</translation>
  </message>
  <message>
   <source>has too many steps</source>
   <translation>tiene demasiados pasos</translation>
  </message>
  <message>
   <source>has too many tensors</source>
   <translation>tiene demasiados tensores</translation>
  </message>
  <message>
   <source>hidden in the pixels</source>
   <translation>oculto en los píxeles</translation>
  </message>
  <message>
   <source>hidden text</source>
   <translation>texto oculto</translation>
  </message>
  <message>
   <source>inconclusive</source>
   <translation>no concluyente</translation>
  </message>
  <message>
   <source>is in training mode, where the same picture gets another answer every time</source>
   <translation>está en modo de entrenamiento, en el que la misma imagen recibe cada vez otra respuesta</translation>
  </message>
  <message>
   <source>it belongs to another program</source>
   <translation>pertenece a otro programa</translation>
  </message>
  <message>
   <source>it cannot be read ({0})</source>
   <translation>no se puede leer ({0})</translation>
  </message>
  <message>
   <source>it does not give the same answer about the same picture every time</source>
   <translation>no da siempre la misma respuesta sobre la misma imagen</translation>
  </message>
  <message>
   <source>it failed on tiles of {0} x {1} pixels, or gave no usable answer</source>
   <translation>falló con teselas de {0} x {1} píxeles, o no dio una respuesta utilizable</translation>
  </message>
  <message>
   <source>it is damaged, or no database</source>
   <translation>está dañado, o no es una base de datos</translation>
  </message>
  <message>
   <source>it is damaged, or no file of settings</source>
   <translation>está dañado, o no es un archivo de ajustes</translation>
  </message>
  <message>
   <source>it made its trial run crash</source>
   <translation>hizo que su prueba se interrumpiera</translation>
  </message>
  <message>
   <source>it needs too much memory</source>
   <translation>necesita demasiada memoria</translation>
  </message>
  <message>
   <source>it was written by a newer version of this application</source>
   <translation>lo escribió una versión más reciente de esta aplicación</translation>
  </message>
  <message>
   <source>its AIGC label</source>
   <translation>su etiqueta AIGC</translation>
  </message>
  <message>
   <source>its Content Credentials</source>
   <translation>sus Content Credentials</translation>
  </message>
  <message>
   <source>its Content Credentials are kept elsewhere; nothing was fetched</source>
   <translation>sus Content Credentials se guardan en otro lugar; no se descargó nada</translation>
  </message>
  <message>
   <source>its IPTC label</source>
   <translation>su etiqueta IPTC</translation>
  </message>
  <message>
   <source>its credit line</source>
   <translation>su línea de crédito</translation>
  </message>
  <message>
   <source>its evidence is too fine for the pictures that it accepts</source>
   <translation>sus indicios son demasiado finos para las imágenes que acepta</translation>
  </message>
  <message>
   <source>its items lie in far too many pieces.</source>
   <translation>sus elementos están en demasiados trozos.</translation>
  </message>
  <message>
   <source>its logit is not the mean of its evidence, so its evidence map would mislead</source>
   <translation>su logit no es la media de sus indicios, así que su mapa de indicios engañaría</translation>
  </message>
  <message>
   <source>its watermark</source>
   <translation>su marca de agua</translation>
  </message>
  <message>
   <source>labelled with the unknown code {0}</source>
   <translation>etiquetada con el código desconocido {0}</translation>
  </message>
  <message>
   <source>leans AI-made</source>
   <translation>hacia hecha con IA</translation>
  </message>
  <message>
   <source>leans real</source>
   <translation>hacia real</translation>
  </message>
  <message>
   <source>likely AI-made</source>
   <translation>probablemente hecha con IA</translation>
  </message>
  <message>
   <source>likely real</source>
   <translation>probablemente real</translation>
  </message>
  <message>
   <source>lists the models; also: models add FILE, models remove NAME</source>
   <translation>enumera los modelos; también: models add ARCHIVO, models remove NOMBRE</translation>
  </message>
  <message>
   <source>macOS icon</source>
   <translation>icono de macOS</translation>
  </message>
  <message>
   <source>made by AI</source>
   <translation>hecha con IA</translation>
  </message>
  <message>
   <source>made by an algorithm, without trained AI</source>
   <translation>hecha por un algoritmo, sin IA entrenada</translation>
  </message>
  <message>
   <source>made by people</source>
   <translation>hecha por personas</translation>
  </message>
  <message>
   <source>made by people with digital tools</source>
   <translation>hecha por personas con herramientas digitales</translation>
  </message>
  <message>
   <source>made by software</source>
   <translation>hecha por software</translation>
  </message>
  <message>
   <source>made by {0}, by the invisible watermark in its pixels</source>
   <translation>hecha con {0}, según la marca de agua invisible de sus píxeles</translation>
  </message>
  <message>
   <source>made from pictures of which at least one is AI's</source>
   <translation>hecha a partir de imágenes de las que al menos una es de IA</translation>
  </message>
  <message>
   <source>made from, or with, a picture that was made by AI (IPTC digital source type)</source>
   <translation>hecha a partir de una imagen hecha con IA, o con ella (tipo de fuente digital IPTC)</translation>
  </message>
  <message>
   <source>made larger or retouched with Stable Diffusion web UI</source>
   <translation>ampliada o retocada con Stable Diffusion web UI</translation>
  </message>
  <message>
   <source>made the program that decodes it crash</source>
   <translation>hizo que el programa que lo descodifica se interrumpiera</translation>
  </message>
  <message>
   <source>made with {0}</source>
   <translation>hecha con {0}</translation>
  </message>
  <message>
   <source>made with {0} from pictures of which at least one is AI's</source>
   <translation>hecha con {0} a partir de imágenes de las que al menos una es de IA</translation>
  </message>
  <message>
   <source>metadata</source>
   <translation>metadatos</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>no file can be called so</source>
   <translation>ningún archivo puede llamarse así</translation>
  </message>
  <message>
   <source>no picture</source>
   <translation>no hay imagen</translation>
  </message>
  <message>
   <source>no reason is given</source>
   <translation>no se da ninguna razón</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>none found, which proves nothing</source>
   <translation>ninguna hallada, lo que no prueba nada</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <source>not looked at</source>
   <translation>sin mirar</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>sin medir</translation>
  </message>
  <message>
   <source>not noted</source>
   <translation>sin anotar</translation>
  </message>
  <message>
   <source>not shown: nested too deep</source>
   <translation>no se muestra: anidado a demasiada profundidad</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>no indicado</translation>
  </message>
  <message>
   <source>not stated in its metadata</source>
   <translation>no indicado en sus metadatos</translation>
  </message>
  <message>
   <source>one verdict a line; --json prints all that is known</source>
   <translation>un veredicto por línea; --json imprime todo lo que se sabe</translation>
  </message>
  <message>
   <source>opened</source>
   <translation>abierta</translation>
  </message>
  <message>
   <source>opens them in the window</source>
   <translation>los abre en la ventana</translation>
  </message>
  <message>
   <source>orientation</source>
   <translation>orientación cambiada</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pausa</translation>
  </message>
  <message>
   <source>placed</source>
   <translation>insertada</translation>
  </message>
  <message>
   <source>possibly made by AI</source>
   <translation>posiblemente hecha con IA</translation>
  </message>
  <message>
   <source>private mode: no findings are kept</source>
   <translation>modo privado: no se guardan hallazgos</translation>
  </message>
  <message>
   <source>published</source>
   <translation>publicada</translation>
  </message>
  <message>
   <source>reads XMP safely</source>
   <translation>lee XMP de forma segura</translation>
  </message>
  <message>
   <source>reads the metadata of generators</source>
   <translation>lee los metadatos de los generadores</translation>
  </message>
  <message>
   <source>reckons with pixels and maps</source>
   <translation>calcula con píxeles y mapas</translation>
  </message>
  <message>
   <source>redacted</source>
   <translation>datos suprimidos</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>quitada</translation>
  </message>
  <message>
   <source>repackaged</source>
   <translation>reempaquetada</translation>
  </message>
  <message>
   <source>resized</source>
   <translation>tamaño cambiado</translation>
  </message>
  <message>
   <source>runs the application</source>
   <translation>ejecuta la aplicación</translation>
  </message>
  <message>
   <source>runs the models</source>
   <translation>ejecuta los modelos</translation>
  </message>
  <message>
   <source>same picture</source>
   <translation>la misma imagen</translation>
  </message>
  <message>
   <source>saved by {0}</source>
   <translation>guardada por {0}</translation>
  </message>
  <message>
   <source>saved by {0}; its graph does not show that the picture was generated</source>
   <translation>guardada por {0}; su grafo no muestra que la imagen se generara</translation>
  </message>
  <message>
   <source>sensitivity</source>
   <translation>sensibilidad</translation>
  </message>
  <message>
   <source>signed with {0}; it does not say how it came about</source>
   <translation>firmada con {0}; no dice cómo se originó</translation>
  </message>
  <message>
   <source>signed; it does not say how it came about</source>
   <translation>firmada; no dice cómo se originó</translation>
  </message>
  <message>
   <source>still looking for files</source>
   <translation>aún buscando archivos</translation>
  </message>
  <message>
   <source>suspected to be made by AI</source>
   <translation>sospechosa de estar hecha con IA</translation>
  </message>
  <message>
   <source>taken with {0}</source>
   <translation>tomada con {0}</translation>
  </message>
  <message>
   <source>taken with {0} on {1}</source>
   <translation>tomada con {0} el {1}</translation>
  </message>
  <message>
   <source>takes data from other files; a model must be one file</source>
   <translation>toma datos de otros archivos; un modelo debe ser un solo archivo</translation>
  </message>
  <message>
   <source>takes up the last scan that was broken off</source>
   <translation>retoma el último análisis que se interrumpió</translation>
  </message>
  <message>
   <source>the file has changed since it was examined.</source>
   <translation>el archivo ha cambiado desde que se examinó.</translation>
  </message>
  <message>
   <source>the generator's own metadata</source>
   <translation>los metadatos del propio generador</translation>
  </message>
  <message>
   <source>the same for a folder; --csv, --html and --pdf write a report</source>
   <translation>lo mismo para una carpeta; --csv, --html y --pdf escriben un informe</translation>
  </message>
  <message>
   <source>the thumbnail in its EXIF shows another picture: the picture was changed, or its EXIF copied</source>
   <translation>la miniatura de sus datos EXIF muestra otra imagen: la imagen se modificó, o se copiaron sus datos EXIF</translation>
  </message>
  <message>
   <source>this application</source>
   <translation>esta aplicación</translation>
  </message>
  <message>
   <source>took longer than the {0} seconds that are allowed</source>
   <translation>tardó más de los {0} segundos permitidos</translation>
  </message>
  <message>
   <source>took {time}</source>
   <translation>duración: {time}</translation>
  </message>
  <message>
   <source>transcoded</source>
   <translation>transcodificada</translation>
  </message>
  <message>
   <source>translated</source>
   <translation>traducida</translation>
  </message>
  <message>
   <source>trying it out failed</source>
   <translation>la prueba falló</translation>
  </message>
  <message>
   <source>trying it out took too long</source>
   <translation>la prueba tardó demasiado</translation>
  </message>
  <message>
   <source>unable to open database file</source>
   <translation>no se puede abrir el archivo de la base de datos</translation>
  </message>
  <message>
   <source>unclear</source>
   <translation>no está claro</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <source>unnamed action</source>
   <translation>acción sin nombre</translation>
  </message>
  <message>
   <source>uses an operator that no model may use{0}</source>
   <translation>usa un operador que ningún modelo puede usar{0}</translation>
  </message>
  <message>
   <source>uses operators that are not part of the ONNX standard</source>
   <translation>usa operadores que no forman parte de la norma ONNX</translation>
  </message>
  <message>
   <source>watching for new files</source>
   <translation>vigilando si llegan archivos nuevos</translation>
  </message>
  <message>
   <source>watermark</source>
   <translation>marca de agua</translation>
  </message>
  <message>
   <source>watermarked</source>
   <translation>marca de agua añadida</translation>
  </message>
  <message>
   <source>weights learned from ImageNet, in the photo model</source>
   <translation>pesos aprendidos de ImageNet, en el modelo de fotos</translation>
  </message>
  <message>
   <source>what was found before; --search WORDS narrows it, --delete-all deletes it</source>
   <translation>lo hallado anteriormente; --search PALABRAS lo acota, --delete-all lo elimina</translation>
  </message>
  <message>
   <source>with Content Credentials that do not say how it came about</source>
   <translation>con Content Credentials que no dicen cómo se originó</translation>
  </message>
  <message>
   <source>with minor edits by people</source>
   <translation>con ediciones menores hechas por personas</translation>
  </message>
  <message>
   <source>with the software {0}</source>
   <translation>con el software {0}</translation>
  </message>
  <message>
   <source>works on text, which is no picture</source>
   <translation>trabaja con texto, que no es una imagen</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>{0} (AIGC label of China's standard GB 45438-2025)</source>
   <translation>{0} (etiqueta AIGC de la norma china GB 45438-2025)</translation>
  </message>
  <message>
   <source>{0} (IPTC digital source type)</source>
   <translation>{0} (tipo de fuente digital IPTC)</translation>
  </message>
  <message>
   <source>{0} (own model)</source>
   <translation>{0} (modelo propio)</translation>
  </message>
  <message>
   <source>{0} A new one was begun.</source>
   <translation>{0} Se ha empezado uno nuevo.</translation>
  </message>
  <message>
   <source>{0} Choose the folder above it: “{1}”.</source>
   <translation>{0} Elija la carpeta superior: «{1}».</translation>
  </message>
  <message>
   <source>{0} Findings that could still be read were taken over: {1}.</source>
   <translation>{0} Se conservaron los hallazgos que aún se podían leer: {1}.</translation>
  </message>
  <message>
   <source>{0} It was set aside as {1}.</source>
   <translation>{0} Se apartó con el nombre {1}.</translation>
  </message>
  <message>
   <source>{0} Its sub-folder “{1}” has both: choose that.</source>
   <translation>{0} Su subcarpeta «{1}» tiene las dos: elíjala.</translation>
  </message>
  <message>
   <source>{0} Nor is there a file {1}.</source>
   <translation>{0} Tampoco hay un archivo {1}.</translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <translation>{0} y {1}</translation>
  </message>
  <message>
   <source>{0} files</source>
   <translation>{0} archivos</translation>
  </message>
  <message>
   <source>{0} findings were deleted, but traces of them may be left in the file: {1} Delete something once more when no scan runs, and they go, too.</source>
   <translation>Se eliminaron {0} hallazgos, pero pueden quedar restos en el archivo: {1} Vuelva a eliminar algo cuando no haya ningún análisis en marcha, y también desaparecerán.</translation>
  </message>
  <message>
   <source>{0} for AI, yet {1} for a camera: some of it was copied or added afterwards</source>
   <translation>para IA: {0}; para una cámara, en cambio: {1}. Algo de ello se copió o se añadió después</translation>
  </message>
  <message>
   <source>{0} is not an ordinary file.</source>
   <translation>{0} no es un archivo corriente.</translation>
  </message>
  <message>
   <source>{0} more stand in the table alone.</source>
   <translation>{0} más figuran solo en la tabla.</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} a {1}</translation>
  </message>
  <message>
   <source>{0} with pixels of an unusual type</source>
   <translation>{0} con píxeles de un tipo inusual</translation>
  </message>
  <message>
   <source>{0} with pixels of the type {1}</source>
   <translation>{0} con píxeles del tipo {1}</translation>
  </message>
  <message>
   <source>{0} with {1}</source>
   <translation>{0} con {1}</translation>
  </message>
  <message>
   <source>{0} — {1}</source>
   <translation>{0} – {1}</translation>
  </message>
  <message>
   <source>{0}, signed by a signer unknown here</source>
   <translation>{0}, firmada por un firmante desconocido aquí</translation>
  </message>
  <message>
   <source>{0}, signed by {1}</source>
   <translation>{0}, firmada por {1}</translation>
  </message>
  <message>
   <source>{0}: changed after it was signed</source>
   <translation>{0}: modificada después de firmarse</translation>
  </message>
  <message>
   <source>{0}: without Content Credentials</source>
   <translation>{0}: sin Content Credentials</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <source>{0}: {1}.</source>
   <translation>{0}: {1}.</translation>
  </message>
  <message>
   <source>{application}, topic by topic</source>
   <translation>{application}, tema por tema</translation>
  </message>
  <message>
   <source>{chance} chance of being AI-made</source>
   <translation>{chance} de probabilidad de estar hecha con IA</translation>
  </message>
  <message>
   <source>{chance} chance of being AI-made.</source>
   <translation>{chance} de probabilidad de estar hecha con IA.</translation>
  </message>
  <message>
   <source>{column}, {row}: {value}</source>
   <translation>{column}, {row}: {value}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
  <message>
   <source>{file} could not be written.</source>
   <translation>No se pudo escribir {file}.</translation>
  </message>
  <message>
   <source>{file} could not be written: {reason}.</source>
   <translation>No se pudo escribir {file}: {reason}.</translation>
  </message>
  <message>
   <source>{first} or {second}</source>
   <translation>{first} o {second}</translation>
  </message>
  <message>
   <source>{hours} {minutes}</source>
   <translation>{hours} {minutes}</translation>
  </message>
  <message>
   <source>{job}: progress</source>
   <translation>{job}: progreso</translation>
  </message>
  <message>
   <source>{left} and {right}</source>
   <translation>{left} y {right}</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} a {high}</translation>
  </message>
  <message>
   <source>{marks}: what {name} says of its origin</source>
   <translation>{marks}: lo que dice {name} de su origen</translation>
  </message>
  <message>
   <source>{mark} (this decided)</source>
   <translation>{mark} (esto decidió)</translation>
  </message>
  <message>
   <source>{mark} — this decided</source>
   <translation>{mark} — esto decidió</translation>
  </message>
  <message>
   <source>{mark}: {says} ({standing})</source>
   <translation>{mark}: {says} ({standing})</translation>
  </message>
  <message>
   <source>{model} (own model)</source>
   <translation>{model} (modelo propio)</translation>
  </message>
  <message>
   <source>{model} is asked first from now on.</source>
   <translation>A partir de ahora se pregunta primero a {model}.</translation>
  </message>
  <message>
   <source>{model} is asked first.</source>
   <translation>Se pregunta primero a {model}.</translation>
  </message>
  <message>
   <source>{model} was added. Choose it above to have it asked first.</source>
   <translation>Se añadió {model}. Elíjalo arriba para que se le pregunte primero.</translation>
  </message>
  <message>
   <source>{model} was removed.</source>
   <translation>Se quitó {model}.</translation>
  </message>
  <message>
   <source>{model} was removed. The bundled models answer from now on.</source>
   <translation>Se quitó {model}. A partir de ahora responden los modelos incluidos.</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {n} more</source>
   <extracomment>For one: {names} and {n} more</extracomment>
   <translation>
    <numerusform>{names} y {n} más</numerusform>
    <numerusform>{names} y {n} más</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} - report</source>
   <translation>{name} - informe</translation>
  </message>
  <message>
   <source>{name} has no answer yet.</source>
   <translation>{name} aún no tiene respuesta.</translation>
  </message>
  <message>
   <source>{name}, a small copy</source>
   <translation>{name}, una miniatura</translation>
  </message>
  <message>
   <source>{name}, grey below its evidence map</source>
   <translation>{name}, en gris bajo su mapa de indicios</translation>
  </message>
  <message>
   <source>{name}, not examined yet</source>
   <translation>{name}, aún sin examinar</translation>
  </message>
  <message>
   <source>{name}, which cannot be shown</source>
   <translation>{name}, que no se puede mostrar</translation>
  </message>
  <message>
   <source>{name}, {size} pixels, shown at {scale}</source>
   <translation>{name}, {size} píxeles, mostrada al {scale}</translation>
  </message>
  <message>
   <source>{name}, {size} pixels, shown at {scale}. {verdict}</source>
   <translation>{name}, {size} píxeles, mostrada al {scale}. {verdict}</translation>
  </message>
  <message>
   <source>{name}: waiting to be examined</source>
   <translation>{name}: a la espera de examen</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name}: {value}</translation>
  </message>
  <message>
   <source>{name}: {verdict}</source>
   <translation>{name}: {verdict}</translation>
  </message>
  <message>
   <source>{name}: {verdict}, {chance} chance of AI-made</source>
   <translation>{name}: {verdict}, {chance} de probabilidad de IA</translation>
  </message>
  <message>
   <source>{number}%</source>
   <translation>{number}%</translation>
  </message>
  <message>
   <source>{number} %</source>
   <translation>{number} %</translation>
  </message>
  <message numerus="yes">
   <source>{n} AI-made</source>
   <extracomment>For one: {n} AI-made</extracomment>
   <translation>
    <numerusform>{n} hecha con IA</numerusform>
    <numerusform>{n} hechas con IA</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} MiB</source>
   <translation>{n} MiB</translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <extracomment>For one: {n} file</extracomment>
   <translation>
    <numerusform>{n} archivo</numerusform>
    <numerusform>{n} archivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files copied to {folder}.</source>
   <extracomment>For one: {n} file copied to {folder}.</extracomment>
   <translation>
    <numerusform>{n} archivo copiado a {folder}.</numerusform>
    <numerusform>{n} archivos copiados a {folder}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files could not be read as a picture and did not count.</source>
   <extracomment>For one: {n} file could not be read as a picture and did not count.</extracomment>
   <translation>
    <numerusform>{n} archivo no se pudo leer como imagen y no contó.</numerusform>
    <numerusform>{n} archivos no se pudieron leer como imagen y no contaron.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files examined</source>
   <extracomment>For one: {n} file examined</extracomment>
   <translation>
    <numerusform>{n} archivo examinado</numerusform>
    <numerusform>{n} archivos examinados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files hold exactly this content; sort by this column to see them together</source>
   <extracomment>For one: {n} file holds exactly this content; sort by this column to see them together</extracomment>
   <translation>
    <numerusform>{n} archivo tiene exactamente este contenido; ordene por esta columna para verlos juntos</numerusform>
    <numerusform>{n} archivos tienen exactamente este contenido; ordene por esta columna para verlos juntos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files moved back.</source>
   <extracomment>For one: {n} file moved back.</extracomment>
   <translation>
    <numerusform>{n} archivo devuelto a su sitio.</numerusform>
    <numerusform>{n} archivos devueltos a su sitio.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files moved to {folder}.</source>
   <extracomment>For one: {n} file moved to {folder}.</extracomment>
   <translation>
    <numerusform>{n} archivo movido a {folder}.</numerusform>
    <numerusform>{n} archivos movidos a {folder}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files removed again.</source>
   <extracomment>For one: {n} file removed again.</extracomment>
   <translation>
    <numerusform>{n} archivo quitado de nuevo.</numerusform>
    <numerusform>{n} archivos quitados de nuevo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings deleted.</source>
   <extracomment>For one: {n} finding deleted.</extracomment>
   <translation>
    <numerusform>{n} hallazgo eliminado.</numerusform>
    <numerusform>{n} hallazgos eliminados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings found, newest first</source>
   <extracomment>For one: {n} finding found, newest first</extracomment>
   <translation>
    <numerusform>{n} hallazgo encontrado, los más recientes primero</numerusform>
    <numerusform>{n} hallazgos encontrados, los más recientes primero</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings kept, newest first</source>
   <extracomment>For one: {n} finding kept, newest first</extracomment>
   <translation>
    <numerusform>{n} hallazgo guardado, los más recientes primero</numerusform>
    <numerusform>{n} hallazgos guardados, los más recientes primero</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} folders</source>
   <extracomment>For one: {n} folder</extracomment>
   <translation>
    <numerusform>{n} carpeta</numerusform>
    <numerusform>{n} carpetas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} hours</source>
   <extracomment>For one: {n} hour</extracomment>
   <translation>
    <numerusform>{n} hora</numerusform>
    <numerusform>{n} horas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} inconclusive</source>
   <extracomment>For one: {n} inconclusive</extracomment>
   <translation>
    <numerusform>{n} no concluyente</numerusform>
    <numerusform>{n} no concluyentes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} known from before</source>
   <extracomment>For one: {n} known from before</extracomment>
   <translation>
    <numerusform>{n} ya conocido</numerusform>
    <numerusform>{n} ya conocidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} likely AI-made</source>
   <extracomment>For one: {n} likely AI-made</extracomment>
   <translation>
    <numerusform>{n} probablemente hecha con IA</numerusform>
    <numerusform>{n} probablemente hechas con IA</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} likely real</source>
   <extracomment>For one: {n} likely real</extracomment>
   <translation>
    <numerusform>{n} probablemente real</numerusform>
    <numerusform>{n} probablemente reales</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} marks in the file</source>
   <extracomment>For one: {n} mark in the file</extracomment>
   <translation>
    <numerusform>{n} marca en el archivo</numerusform>
    <numerusform>{n} marcas en el archivo</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} million pixels</source>
   <translation>{n} millones de píxeles</translation>
  </message>
  <message numerus="yes">
   <source>{n} minutes</source>
   <extracomment>For one: {n} minute</extracomment>
   <translation>
    <numerusform>{n} minuto</numerusform>
    <numerusform>{n} minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more columns are not shown.</source>
   <extracomment>For one: {n} more column is not shown.</extracomment>
   <translation>
    <numerusform>{n} columna más no se muestra.</numerusform>
    <numerusform>{n} columnas más no se muestran.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more could not be.</source>
   <extracomment>For one: {n} more could not be.</extracomment>
   <translation>
    <numerusform>Con {n} más no fue posible.</numerusform>
    <numerusform>Con {n} más no fue posible.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more marks are not shown.</source>
   <extracomment>For one: {n} more mark is not shown.</extracomment>
   <translation>
    <numerusform>{n} marca más no se muestra.</numerusform>
    <numerusform>{n} marcas más no se muestran.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more marks are there.</source>
   <extracomment>For one: {n} more mark is there.</extracomment>
   <translation>
    <numerusform>Hay {n} marca más.</numerusform>
    <numerusform>Hay {n} marcas más.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} no verdict</source>
   <extracomment>For one: {n} no verdict</extracomment>
   <translation>
    <numerusform>{n} sin veredicto</numerusform>
    <numerusform>{n} sin veredicto</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} not examined</source>
   <extracomment>For one: {n} not examined</extracomment>
   <translation>
    <numerusform>{n} sin examinar</numerusform>
    <numerusform>{n} sin examinar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} other files left out</source>
   <extracomment>For one: {n} other file left out</extracomment>
   <translation>
    <numerusform>{n} archivo de otro tipo omitido</numerusform>
    <numerusform>{n} archivos de otro tipo omitidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pictures</source>
   <extracomment>For one: {n} picture</extracomment>
   <translation>
    <numerusform>{n} imagen</numerusform>
    <numerusform>{n} imágenes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} real photographs</source>
   <extracomment>For one: {n} real photograph</extracomment>
   <translation>
    <numerusform>{n} fotografía real</numerusform>
    <numerusform>{n} fotografías reales</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows exported to {file}.</source>
   <extracomment>For one: {n} row exported to {file}.</extracomment>
   <translation>
    <numerusform>{n} fila exportada a {file}.</numerusform>
    <numerusform>{n} filas exportadas a {file}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} seconds</source>
   <extracomment>For one: {n} second</extracomment>
   <translation>
    <numerusform>{n} segundo</numerusform>
    <numerusform>{n} segundos</numerusform>
   </translation>
  </message>
  <message>
   <source>{pictures}: {real}, {ai}</source>
   <translation>{pictures}: {real}, {ai}</translation>
  </message>
  <message>
   <source>{picture}, continued: {name}</source>
   <translation>{picture}, continuación: {name}</translation>
  </message>
  <message>
   <source>{problem} The scan waits.</source>
   <translation>{problem} El análisis espera.</translation>
  </message>
  <message>
   <source>{rate} (default)</source>
   <translation>{rate} (predeterminado)</translation>
  </message>
  <message>
   <source>{rate} files/s</source>
   <translation>{rate} archivos/s</translation>
  </message>
  <message>
   <source>{rate}: {meaning}</source>
   <translation>{rate}: {meaning}</translation>
  </message>
  <message>
   <source>{right} of {total} right</source>
   <translation>{right} aciertos de {total}</translation>
  </message>
  <message>
   <source>{right} of {total}: {rate} ({low} to {high})</source>
   <translation>{right} de {total}: {rate} ({low} a {high})</translation>
  </message>
  <message>
   <source>{right} right · {wrong} wrong · {silent} no answer, of {total}</source>
   <translation>{right} aciertos · {wrong} errores · {silent} sin respuesta, de {total}</translation>
  </message>
  <message>
   <source>{share} false positives: {meaning}, of those that the model was measured on.</source>
   <translation>{share} de falsos positivos: {meaning}, de entre aquellas con las que se midió el modelo.</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {n} rows shown</source>
   <extracomment>For one: {shown} of {n} row shown</extracomment>
   <translation>
    <numerusform>{shown} de {n} fila mostrada</numerusform>
    <numerusform>{shown} de {n} filas mostradas</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} pixels</source>
   <translation>{size} píxeles</translation>
  </message>
  <message>
   <source>{title}: choose another folder</source>
   <translation>{title}: elegir otra carpeta</translation>
  </message>
  <message>
   <source>{title}: none</source>
   <translation>{title}: ninguno</translation>
  </message>
  <message>
   <source>{title}: open the list of models</source>
   <translation>{title}: abrir la lista de modelos</translation>
  </message>
  <message>
   <source>{title}: the usual folder</source>
   <translation>{title}: la carpeta habitual</translation>
  </message>
  <message>
   <source>{title}: {value}</source>
   <translation>{title}: {value}</translation>
  </message>
  <message>
   <source>{verdict}: {number} ({share})</source>
   <translation>{verdict}: {number} ({share})</translation>
  </message>
  <message>
   <source>“Likely AI-made” says that few of the real pictures that the model was measured on score this high; some real photographs end there too. “Likely a real photograph” says that few of the AI-made ones score this low; pictures of a newer or an unknown generator can end there too. “Inconclusive” says that neither can be said. “Labelled” says that the file itself claims it; how far that mark can be trusted stands beside it.</source>
   <translation>«Probablemente hecha con IA» dice que pocas de las imágenes reales con las que se midió el modelo puntúan tan alto; algunas fotografías reales también acaban ahí. «Probablemente una fotografía real» dice que pocas de las hechas con IA puntúan tan bajo; también pueden acabar ahí imágenes de un generador más nuevo o desconocido. «No concluyente» dice que no se puede afirmar ni lo uno ni lo otro. «Etiquetada» dice que el propio archivo lo afirma; hasta dónde se puede confiar en esa marca figura al lado.</translation>
  </message>
  <message numerus="yes">
   <source>… ({n} more characters)</source>
   <extracomment>For one: … ({n} more character)</extracomment>
   <translation>
    <numerusform>… ({n} carácter más)</numerusform>
    <numerusform>… ({n} caracteres más)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>… and {n} more.</source>
   <extracomment>For one: … and {n} more.</extracomment>
   <translation>
    <numerusform>… y {n} más.</numerusform>
    <numerusform>… y {n} más.</numerusform>
   </translation>
  </message>
 </context>
</TS>
