<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>cifake-desktop</name>
  <message>
   <source>&amp;About CIFAKE Desktop</source>
   <translation>À &amp;propos de CIFAKE Desktop</translation>
  </message>
  <message>
   <source>&amp;Copy a summary</source>
   <translation>&amp;Copier un résumé</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <source>&amp;Examine again</source>
   <translation>&amp;Examiner à nouveau</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>E&amp;xporter…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>&amp;Folder scan</source>
   <translation>Analyse de &amp;dossier</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>&amp;Guide</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>Aid&amp;e</translation>
  </message>
  <message>
   <source>&amp;History</source>
   <translation>&amp;Historique</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Raccourcis clavier</translation>
  </message>
  <message>
   <source>&amp;Models…</source>
   <translation>&amp;Modèles…</translation>
  </message>
  <message>
   <source>&amp;Open pictures…</source>
   <translation>&amp;Ouvrir des images…</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>C&amp;oller</translation>
  </message>
  <message>
   <source>&amp;Pictures</source>
   <translation>&amp;Images</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>&amp;Quiz…</source>
   <translation>&amp;Quiz…</translation>
  </message>
  <message>
   <source>&amp;Remove all pictures</source>
   <translation>&amp;Retirer toutes les images</translation>
  </message>
  <message>
   <source>&amp;Report on this picture…</source>
   <translation>&amp;Rapport sur cette image…</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>&amp;Paramètres…</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>&amp;Outils</translation>
  </message>
  <message>
   <source>&amp;Trusted signers…</source>
   <translation>&amp;Signataires de confiance…</translation>
  </message>
  <message>
   <source>&amp;Undo copying or moving</source>
   <translation>Annu&amp;ler la copie ou le déplacement</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Affichage</translation>
  </message>
  <message>
   <source>&amp;What a verdict means</source>
   <translation>Ce que signifie un &amp;verdict</translation>
  </message>
  <message>
   <source>32-bit whole numbers</source>
   <translation>nombres entiers de 32 bits</translation>
  </message>
  <message>
   <source>8 pixels cut off, left and top</source>
   <translation>8 pixels coupés, à gauche et en haut</translation>
  </message>
  <message>
   <source>&lt;b style='color:{colour}'&gt;Labelled as AI-made&lt;/b&gt;, or as AI-edited. The file itself says so: see “Marks in the file”.</source>
   <translation>&lt;b style='color:{colour}'&gt;Étiquetée comme créée par IA&lt;/b&gt;, ou comme modifiée par IA. Le fichier lui-même le dit : voir « Marques dans le fichier ».</translation>
  </message>
  <message>
   <source>&lt;b&gt;A crash log&lt;/b&gt;, if something goes wrong inside the application: what its code did, without the names of pictures.</source>
   <translation>&lt;b&gt;Un journal des plantages&lt;/b&gt;, si un problème survient dans l’application : ce que faisait son code, sans les noms des images.</translation>
  </message>
  <message>
   <source>&lt;b&gt;A generator's metadata&lt;/b&gt;: what programs that make pictures write into them, often with the prompt.</source>
   <translation>&lt;b&gt;Les métadonnées d’un générateur&lt;/b&gt; : ce que les programmes qui créent des images y écrivent, souvent avec le prompt.</translation>
  </message>
  <message>
   <source>&lt;b&gt;A sentence on what decided&lt;/b&gt;: the pixels, or a mark in the file.</source>
   <translation>&lt;b&gt;Une phrase sur ce qui a décidé&lt;/b&gt; : les pixels, ou une marque dans le fichier.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Absence proves nothing.&lt;/b&gt; A picture in which no sign of AI is found may still be AI-made: by a generator that the model never saw, or changed afterwards.</source>
   <translation>&lt;b&gt;L’absence d’indice ne prouve rien.&lt;/b&gt; Une image où aucun signe d’IA n’est trouvé peut tout de même être créée par IA : par un générateur que le modèle n’a jamais vu, ou modifiée ensuite.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Camera data&lt;/b&gt;, which is easily copied and so never makes a picture real. Where it is complete, it takes back a narrow “likely AI-made”.</source>
   <translation>&lt;b&gt;Les données d’appareil photo&lt;/b&gt;, faciles à copier, ne rendent donc jamais une image authentique. Si elles sont complètes, elles annulent un « probablement créée par IA » obtenu de justesse.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Cannot be checked on this computer:&lt;/b&gt; closed watermarks such as {names} and {last}. Only their owners can read them, so nothing is said about them here.</source>
   <translation>&lt;b&gt;Impossible à vérifier sur cet ordinateur :&lt;/b&gt; les filigranes fermés tels que {names} et {last}. Seuls leurs propriétaires peuvent les lire ; rien n’en est donc dit ici.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Content Credentials (C2PA)&lt;/b&gt;: a signed account of where a picture comes from. Every signature is checked on this computer. A credential whose picture was changed afterwards decides nothing.</source>
   <translation>&lt;b&gt;Content Credentials (C2PA)&lt;/b&gt; : un compte rendu signé de l’origine d’une image. Chaque signature est vérifiée sur cet ordinateur. Si l’image a été modifiée après la signature, il ne décide de rien.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Copies&lt;/b&gt; counts the files of exactly the same content.</source>
   <translation>&lt;b&gt;Copies&lt;/b&gt; compte les fichiers au contenu strictement identique.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Edit, Compare&lt;/b&gt; (Ctrl+D) takes the picture with the focus and asks for a second one. Zoom and pan move in step, each picture showing the same part of itself; L unlinks them, and E lays the evidence over both.</source>
   <translation>&lt;b&gt;Édition, Comparer&lt;/b&gt; (Ctrl+D) prend l’image active et en demande une seconde. Le zoom et le déplacement vont de pair, chaque image montrant la même partie ; L les délie, et E superpose les indices aux deux.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Edit, Paste&lt;/b&gt; (Ctrl+V), after copying a file or a picture elsewhere;</source>
   <translation>&lt;b&gt;Édition, Coller&lt;/b&gt; (Ctrl+V), après avoir copié ailleurs un fichier ou une image ;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Edit, Settings&lt;/b&gt; (Ctrl+,) holds light or dark colours, reduced motion, how much of the computer scans may take, where findings are kept, and a private mode that keeps none.</source>
   <translation>&lt;b&gt;Édition, Paramètres&lt;/b&gt; (Ctrl+,) règle les couleurs claires ou sombres, les animations réduites, la part de l’ordinateur que les analyses peuvent prendre, l’emplacement des résultats et un mode privé qui n’en conserve aucun.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Enter&lt;/b&gt; or a double click shows the picture of a row as a panel.</source>
   <translation>&lt;b&gt;Entrée&lt;/b&gt; ou un double clic affiche l’image d’une ligne dans un panneau.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Evidence&lt;/b&gt; lays a map over the picture, which turns grey. The large view (Enter, or a click on the picture) shows it at any size.</source>
   <translation>&lt;b&gt;Indices&lt;/b&gt; superpose une carte à l’image, qui devient grise. La grande vue (Entrée, ou un clic sur l’image) la montre à toutes les tailles.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Export&lt;/b&gt; (Ctrl+S) writes the rows shown: CSV for spreadsheets, JSON Lines for programs, or a web page or PDF with a chart and small copies of the pictures.</source>
   <translation>&lt;b&gt;Exporter&lt;/b&gt; (Ctrl+S) enregistre les lignes affichées : CSV pour les tableurs, JSON Lines pour les programmes, ou une page web ou un PDF avec un graphique et de petites copies des images.</translation>
  </message>
  <message>
   <source>&lt;b&gt;False positives&lt;/b&gt;, beside &lt;i&gt;Remove all&lt;/i&gt; and above a scan's table, sets how many real pictures may be called AI-made by mistake: at {rate}, about 1 in 100. The stricter, the more pictures stay inconclusive. What you pick is applied at once to all that is shown, and remembered.</source>
   <translation>&lt;b&gt;Faux positifs&lt;/b&gt;, à côté de &lt;i&gt;Tout retirer&lt;/i&gt; et au-dessus du tableau d’une analyse, fixe combien d’images réelles peuvent être dites créées par IA à tort : à {rate}, environ 1 sur 100. Plus c’est strict, plus il reste d’images non concluantes. Votre choix s’applique aussitôt à tout ce qui est affiché, et il est mémorisé.</translation>
  </message>
  <message>
   <source>&lt;b&gt;File, Open pictures&lt;/b&gt; (Ctrl+O);</source>
   <translation>&lt;b&gt;Fichier, Ouvrir des images&lt;/b&gt; (Ctrl+O) ;</translation>
  </message>
  <message>
   <source>&lt;b&gt;File, Report&lt;/b&gt; (Ctrl+R) writes one picture or all of them to a PDF or to one web page that needs nothing else: picture, evidence map, verdict, marks, the model's figures and limits, and checksums, so that somebody else can check it. Ctrl+C copies a summary.</source>
   <translation>&lt;b&gt;Fichier, Rapport&lt;/b&gt; (Ctrl+R) consigne une image ou toutes dans un PDF ou une seule page web autonome : image, carte des indices, verdict, marques, chiffres et limites du modèle, sommes de contrôle, pour que d’autres puissent vérifier. Ctrl+C copie un résumé.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Findings&lt;/b&gt;: path, checksum, verdict and marks of each file, so that unchanged files need not be examined again, and for the page History, where they can be deleted. Marks can hold a prompt. Pictures themselves are not kept, and pasted ones leave nothing. In private mode nothing is written.</source>
   <translation>&lt;b&gt;Résultats&lt;/b&gt; : chemin, somme de contrôle, verdict et marques de chaque fichier, pour ne pas réexaminer les fichiers inchangés, et pour la page Historique, où l’on peut les supprimer. Les marques peuvent contenir un prompt. Les images elles-mêmes ne sont pas conservées, et celles qui sont collées ne laissent rien. En mode privé, rien n’est écrit.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Hatched&lt;/b&gt; places were not looked at: of very large pictures the model takes tiles spread evenly.</source>
   <translation>Les zones &lt;b&gt;hachurées&lt;/b&gt; n’ont pas été regardées : dans les très grandes images, le modèle prélève des carreaux répartis uniformément.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Help, Copy diagnostic information&lt;/b&gt; shows where these files lie. Delete one while the application is closed, and what it held is forgotten.</source>
   <translation>&lt;b&gt;Aide, Copier les informations de diagnostic&lt;/b&gt; indique où se trouvent ces fichiers. Supprimez-en un pendant que l’application est fermée, et ce qu’il contenait est oublié.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It cannot prove anything.&lt;/b&gt; A verdict is a likelihood. Use it beside what else you know: who published the picture, when, and whether there are other copies.</source>
   <translation>&lt;b&gt;L’application ne peut rien prouver.&lt;/b&gt; Un verdict est une probabilité. Rapprochez-le de ce que vous savez par ailleurs : qui a publié l’image, quand, et s’il en existe d’autres copies.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It cannot read closed watermarks&lt;/b&gt; such as SynthID, and it reads no video.</source>
   <translation>&lt;b&gt;L’application ne peut pas lire les filigranes fermés&lt;/b&gt; tels que SynthID, et elle ne lit pas les vidéos.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It does not know every generator.&lt;/b&gt; It learned from some forty of 2022 to 2026. About others it may err in either direction.</source>
   <translation>&lt;b&gt;L’application ne connaît pas tous les générateurs.&lt;/b&gt; Elle a appris d’une quarantaine d’entre eux, de 2022 à 2026. Pour les autres, elle peut se tromper dans un sens comme dans l’autre.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It judges pixels, not sense.&lt;/b&gt; It does not count fingers, read signs, or know whether an event happened. A real photograph can still be shown in a false context.</source>
   <translation>&lt;b&gt;L’application juge les pixels, pas le sens.&lt;/b&gt; Elle ne compte pas les doigts, ne lit pas les panneaux et ne sait pas si un événement a eu lieu. Une vraie photographie peut aussi être montrée dans un faux contexte.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It often cannot tell.&lt;/b&gt; Modern generators imitate photographs well, and about pictures that look like photographs &lt;i&gt;Inconclusive&lt;/i&gt; is the most frequent answer of the model for ordinary pictures. Its card says how often it was right, source by source.</source>
   <translation>&lt;b&gt;Souvent, l’application ne peut pas trancher.&lt;/b&gt; Les générateurs modernes imitent bien les photographies, et pour les images qui y ressemblent, &lt;i&gt;Non concluant&lt;/i&gt; est la réponse la plus fréquente du modèle des images ordinaires. Sa fiche dit à quelle fréquence il a eu raison, source par source.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It was made for photographs.&lt;/b&gt; Drawings, paintings, screenshots, scans, collages and heavily edited pictures are not what it learned from.</source>
   <translation>&lt;b&gt;L’application est faite pour les photographies.&lt;/b&gt; Les dessins, peintures, captures d’écran, numérisations, collages et images très retouchées ne sont pas ce dont elle a appris.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Labels&lt;/b&gt;: IPTC's digital source type, credit lines, the AIGC label of Chinese services.</source>
   <translation>&lt;b&gt;Étiquettes&lt;/b&gt; : le type de source numérique de l’IPTC, les lignes de crédit, l’étiquette AIGC des services chinois.</translation>
  </message>
  <message>
   <source>&lt;b&gt;No mark proves nothing.&lt;/b&gt; Most programs and networks remove them. Closed watermarks, such as SynthID, can be read by their makers only.</source>
   <translation>&lt;b&gt;L’absence de marque ne prouve rien.&lt;/b&gt; La plupart des programmes et des réseaux les suppriment. Les filigranes fermés, comme SynthID, ne peuvent être lus que par leurs créateurs.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Nothing leaves this computer.&lt;/b&gt; The window uses no network: no picture, no result and no count of use is sent to anybody, and no update is looked for. What a file links to is never fetched. The one exception is an option of the command line that you have to ask for, &lt;code&gt;scan --cluster&lt;/code&gt;: it hands the work to other computers of your own.</source>
   <translation>&lt;b&gt;Rien ne quitte cet ordinateur.&lt;/b&gt; La fenêtre n’utilise aucun réseau : ni image, ni résultat, ni statistique d’utilisation n’est envoyé à quiconque, et aucune mise à jour n’est recherchée. Ce vers quoi un fichier renvoie n’est jamais téléchargé. Seule exception : une option de la ligne de commande, que vous devez demander, &lt;code&gt;scan --cluster&lt;/code&gt; : elle confie le travail à d’autres ordinateurs qui vous appartiennent.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Open watermarks&lt;/b&gt; of Stable Diffusion and FLUX, with the chance of a false match.</source>
   <translation>&lt;b&gt;Les filigranes ouverts&lt;/b&gt; de Stable Diffusion et de FLUX, avec la probabilité d’une fausse correspondance.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Orange&lt;/b&gt; places lean towards AI-made, &lt;b&gt;blue&lt;/b&gt; ones towards a real photograph. The more vivid, the stronger.</source>
   <translation>Les zones &lt;b&gt;orange&lt;/b&gt; penchent vers une création par IA, les &lt;b&gt;bleues&lt;/b&gt; vers une vraie photographie. Plus la couleur est vive, plus l’indice est fort.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Pause&lt;/b&gt; and &lt;b&gt;Cancel&lt;/b&gt; (Esc) work at any time; what was found stays. A file that did not change since the last scan is known and not examined again.</source>
   <translation>&lt;b&gt;Pause&lt;/b&gt; et &lt;b&gt;Annuler&lt;/b&gt; (Échap) sont possibles à tout moment ; ce qui a été trouvé reste. Un fichier inchangé depuis la dernière analyse est connu et n’est pas réexaminé.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Settings&lt;/b&gt;, such as the rate of false positives.</source>
   <translation>&lt;b&gt;Paramètres&lt;/b&gt;, tels que le taux de faux positifs.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Small copies say less.&lt;/b&gt; Shrinking, strong compression and filters remove what it looks for. Sizes that no model was made for get no verdict.</source>
   <translation>&lt;b&gt;Les petites copies en disent moins.&lt;/b&gt; La réduction, une forte compression et les filtres effacent ce que le modèle recherche. Les tailles pour lesquelles aucun modèle n’est fait ne reçoivent pas de verdict.</translation>
  </message>
  <message>
   <source>&lt;b&gt;The chance of being AI-made&lt;/b&gt;, from the pixels alone, on a scale. The hatched part of the scale is the inconclusive band. The chance is calibrated on pictures like those that the model was measured on; where AI-made pictures are rarer than there, it is too high.</source>
   <translation>&lt;b&gt;La probabilité d’une création par IA&lt;/b&gt;, d’après les seuls pixels, sur une échelle. La partie hachurée de l’échelle est la bande non concluante. La probabilité est calibrée sur des images semblables à celles qui ont servi à mesurer le modèle ; là où les images créées par IA sont plus rares, elle est trop élevée.</translation>
  </message>
  <message>
   <source>&lt;b&gt;The marks in the file&lt;/b&gt; and &lt;b&gt;the model that answered&lt;/b&gt;: a click opens what there is to know.</source>
   <translation>&lt;b&gt;Les marques dans le fichier&lt;/b&gt; et &lt;b&gt;le modèle qui a répondu&lt;/b&gt; : un clic ouvre tout ce qu’il y a à savoir.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Tools, Quiz&lt;/b&gt; takes a folder with two folders in it, REAL and FAKE, and shows their pictures one by one. You guess, then see the truth and what the model said. It is a fair way to learn how far either can be trusted.</source>
   <translation>&lt;b&gt;Outils, Quiz&lt;/b&gt; prend un dossier qui contient deux dossiers, REAL et FAKE, et montre leurs images une à une. Vous devinez, puis voyez la vérité et l’avis du modèle. C’est une bonne façon d’apprendre jusqu’où se fier à l’un et à l’autre.</translation>
  </message>
  <message>
   <source>&lt;b&gt;View, Models&lt;/b&gt; (Ctrl+M) lists the models, each with its &lt;b&gt;card&lt;/b&gt;: what it learned from, what was measured, and what it cannot do. Two ship: one for ordinary pictures at their own size, and one for pictures of 32 x 32 pixels of the kind of the CIFAKE data set. Which one is asked depends on the picture's size.</source>
   <translation>&lt;b&gt;Affichage, Modèles&lt;/b&gt; (Ctrl+M) énumère les modèles, chacun avec sa &lt;b&gt;fiche&lt;/b&gt; : ce dont il a appris, ce qui a été mesuré, et ses limites. Deux sont fournis : l’un pour les images ordinaires à leur propre taille, l’autre pour les images de 32 x 32 pixels du genre du jeu de données CIFAKE. Le modèle interrogé dépend de la taille de l’image.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Watch&lt;/b&gt; examines new and changed files as they come into the folder.</source>
   <translation>&lt;b&gt;Surveiller&lt;/b&gt; examine les fichiers nouveaux ou modifiés à mesure qu’ils arrivent dans le dossier.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Your own models&lt;/b&gt; and &lt;b&gt;your list of trusted signers&lt;/b&gt;, as copies.</source>
   <translation>&lt;b&gt;Vos propres modèles&lt;/b&gt; et &lt;b&gt;votre liste de signataires de confiance&lt;/b&gt;, sous forme de copies.</translation>
  </message>
  <message>
   <source>&lt;code&gt;--help&lt;/code&gt; after any of them tells the rest, for example &lt;code&gt;--only&lt;/code&gt;, &lt;code&gt;--without&lt;/code&gt; and &lt;code&gt;--hidden&lt;/code&gt;, which choose files; &lt;code&gt;--operating-point 0.05&lt;/code&gt;, another rate of false positives; &lt;code&gt;--model&lt;/code&gt;, a model of your own; &lt;code&gt;--limit&lt;/code&gt;, what is too large; and &lt;code&gt;--fail-on ai&lt;/code&gt;, for scripts.</source>
   <translation>&lt;code&gt;--help&lt;/code&gt; après l’une de ces commandes dit le reste, par exemple &lt;code&gt;--only&lt;/code&gt;, &lt;code&gt;--without&lt;/code&gt; et &lt;code&gt;--hidden&lt;/code&gt;, qui choisissent les fichiers ; &lt;code&gt;--operating-point 0.05&lt;/code&gt;, un autre taux de faux positifs ; &lt;code&gt;--model&lt;/code&gt;, un modèle à vous ; &lt;code&gt;--limit&lt;/code&gt;, ce qui est trop grand ; et &lt;code&gt;--fail-on ai&lt;/code&gt;, pour les scripts.</translation>
  </message>
  <message>
   <source>A block of metadata in this WebP file is cut off and was not read.</source>
   <translation>Un bloc de métadonnées de ce fichier WebP est tronqué et n’a pas été lu.</translation>
  </message>
  <message>
   <source>A broken or hostile file costs that one file: pictures are examined in processes of their own.</source>
   <translation>Un fichier endommagé ou hostile ne coûte que ce fichier : les images sont examinées dans des processus séparés.</translation>
  </message>
  <message>
   <source>A calibration must have a positive scale and a finite bias, not {0}.</source>
   <translation>Un étalonnage doit avoir une échelle positive et un biais fini, et non {0}.</translation>
  </message>
  <message>
   <source>A card must be JSON: {0}.</source>
   <translation>Une fiche doit être du JSON : {0}.</translation>
  </message>
  <message>
   <source>A card must be a JSON object.</source>
   <translation>Une fiche doit être un objet JSON.</translation>
  </message>
  <message>
   <source>A card must not be longer than a million letters.</source>
   <translation>Une fiche ne doit pas dépasser un million de caractères.</translation>
  </message>
  <message>
   <source>A card must not be nested so deeply.</source>
   <translation>Une fiche ne doit pas être imbriquée aussi profondément.</translation>
  </message>
  <message>
   <source>A card must not have a key twice in one object.</source>
   <translation>Une fiche ne doit pas avoir deux fois la même clé dans un objet.</translation>
  </message>
  <message>
   <source>A card must not have more than {0} operating points.</source>
   <translation>Une fiche ne doit pas avoir plus de {0} points de fonctionnement.</translation>
  </message>
  <message>
   <source>A card must not hold more than {0} values.</source>
   <translation>Une fiche ne doit pas contenir plus de {0} valeurs.</translation>
  </message>
  <message>
   <source>A card must not hold numbers that are none, or that are beyond counting.</source>
   <translation>Une fiche ne doit contenir ni nombres qui n’en sont pas, ni nombres démesurés.</translation>
  </message>
  <message>
   <source>A click on a column's title sorts by it; a third click brings the first order back.</source>
   <translation>Un clic sur le titre d’une colonne trie selon celle-ci ; un troisième clic rétablit l’ordre initial.</translation>
  </message>
  <message>
   <source>A cluster needs the optional part: pip install cifake-desktop[cluster]</source>
   <translation>Une grappe de calcul nécessite la partie facultative : pip install cifake-desktop[cluster]</translation>
  </message>
  <message>
   <source>A compressed text in this file ({0}) is cut off.</source>
   <translation>Un texte compressé de ce fichier ({0}) est tronqué.</translation>
  </message>
  <message>
   <source>A compressed text in this file ({0}) is damaged and was not read.</source>
   <translation>Un texte compressé de ce fichier ({0}) est endommagé et n’a pas été lu.</translation>
  </message>
  <message>
   <source>A false-positive rate lies between 0 and 1, not at {0}.</source>
   <translation>Un taux de faux positifs se situe entre 0 et 1, et non à {0}.</translation>
  </message>
  <message>
   <source>A generator's metadata</source>
   <translation>Métadonnées d’un générateur</translation>
  </message>
  <message>
   <source>A mark that says AI decides the verdict, which then reads &lt;b&gt;Labelled as AI-made&lt;/b&gt;. The chance from the pixels is shown beside it all the same.</source>
   <translation>Une marque qui désigne l’IA décide du verdict, qui est alors &lt;b&gt;Étiquetée comme créée par IA&lt;/b&gt;. La probabilité d’après les pixels est tout de même affichée à côté.</translation>
  </message>
  <message>
   <source>A model must look at one tile at least, not {0}.</source>
   <translation>Un modèle doit regarder au moins une tuile, et non {0}.</translation>
  </message>
  <message>
   <source>A model of somebody's own: its card says what its maker wrote.</source>
   <translation>Un modèle personnel : sa fiche dit ce que son auteur a écrit.</translation>
  </message>
  <message>
   <source>A model of your own. Its card says what its maker wrote; nobody has checked it.</source>
   <translation>Un modèle à vous. Sa fiche dit ce que son auteur a écrit ; personne ne l’a vérifiée.</translation>
  </message>
  <message>
   <source>A page could not be written.</source>
   <translation>Une page n’a pas pu être écrite.</translation>
  </message>
  <message>
   <source>A picture's panel</source>
   <translation>Le panneau d’une image</translation>
  </message>
  <message>
   <source>A process that examines files could not be started: {0}.</source>
   <translation>Un processus qui examine des fichiers n’a pas pu être lancé : {0}.</translation>
  </message>
  <message>
   <source>A process that examines files could not begin: it {0}.</source>
   <translation>Un processus qui examine des fichiers n’a pas pu commencer : il {0}.</translation>
  </message>
  <message>
   <source>A process that examines files gave no sensible answer.</source>
   <translation>Un processus qui examine des fichiers n’a pas donné de réponse sensée.</translation>
  </message>
  <message>
   <source>A real photograph</source>
   <translation>Une vraie photographie</translation>
  </message>
  <message>
   <source>A right click, or the Menu key, on chosen rows opens a file or its folder, copies paths, and copies or moves the files into a folder. &lt;b&gt;Edit, Undo&lt;/b&gt; (Ctrl+Z) takes that back.</source>
   <translation>Un clic droit, ou la touche Menu, sur les lignes choisies permet d’ouvrir un fichier ou son dossier, de copier des chemins, et de copier ou déplacer les fichiers dans un dossier. &lt;b&gt;Édition, Annuler&lt;/b&gt; (Ctrl+Z) revient en arrière.</translation>
  </message>
  <message numerus="yes">
   <source>A round of {n} pictures</source>
   <extracomment>For one: A round of {n} picture</extracomment>
   <translation>
    <numerusform>Une partie de {n} image</numerusform>
    <numerusform>Une partie de {n} images</numerusform>
   </translation>
  </message>
  <message>
   <source>A sample must be of one tile at least, and of no more than `most`, not {0}.</source>
   <translation>Un échantillon doit compter au moins une tuile et au plus `most`, et non {0}.</translation>
  </message>
  <message>
   <source>A scale of likelihood, from the pixels alone.</source>
   <translation>Une échelle de probabilité, d’après les seuls pixels.</translation>
  </message>
  <message>
   <source>A snapshot of a print or a screen is itself a photograph: the verdict is about the snapshot, and says little about the picture that it shows.</source>
   <translation>La photo d’un tirage ou d’un écran est elle-même une photographie : le verdict porte sur cette photo, et dit peu de l’image qu’elle montre.</translation>
  </message>
  <message>
   <source>A summary of the answer about {name} was copied.</source>
   <translation>Un résumé de la réponse sur {name} a été copié.</translation>
  </message>
  <message>
   <source>A summary of the answer was copied.</source>
   <translation>Un résumé de la réponse a été copié.</translation>
  </message>
  <message>
   <source>A text in this file ({0}) is too long; only its beginning was read.</source>
   <translation>Un texte de ce fichier ({0}) est trop long ; seul son début a été lu.</translation>
  </message>
  <message>
   <source>A verdict is a likelihood, not proof.</source>
   <translation>Un verdict est une probabilité, pas une preuve.</translation>
  </message>
  <message>
   <source>A verdict is a likelihood, not proof. Finding no sign of AI does not prove that a picture is real.</source>
   <translation>Un verdict est une probabilité, pas une preuve. Ne trouver aucun signe d’IA ne prouve pas qu’une image est réelle.</translation>
  </message>
  <message>
   <source>AI-made</source>
   <translation>Créée par IA</translation>
  </message>
  <message>
   <source>AI-made (F or A)</source>
   <translation>Créée par IA (F ou A)</translation>
  </message>
  <message>
   <source>AI-made pictures called likely AI-made at {rate} false positives</source>
   <translation>Images créées par IA dites probablement créées par IA à {rate} de faux positifs</translation>
  </message>
  <message>
   <source>AI-made pictures called likely real at {rate} false positives</source>
   <translation>Images créées par IA dites probablement réelles à {rate} de faux positifs</translation>
  </message>
  <message>
   <source>AIGC label</source>
   <translation>Étiquette AIGC</translation>
  </message>
  <message>
   <source>AUROC on sources that it never saw</source>
   <translation>AUROC sur des sources jamais vues</translation>
  </message>
  <message>
   <source>AUROC on test pictures that it never saw</source>
   <translation>AUROC sur des images de test jamais vues</translation>
  </message>
  <message>
   <source>AUROC where both kinds are alike in subject and compression</source>
   <translation>AUROC à sujets et compression comparables entre les deux types</translation>
  </message>
  <message>
   <source>AVIF or HEIC file</source>
   <translation>Fichier AVIF ou HEIC</translation>
  </message>
  <message>
   <source>About {application}</source>
   <translation>À propos de {application}</translation>
  </message>
  <message>
   <source>Accepts</source>
   <translation>Accepte</translation>
  </message>
  <message>
   <source>Accuracy on test pictures that it never saw</source>
   <translation>Exactitude sur des images de test jamais vues</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Actions</translation>
  </message>
  <message>
   <source>Actual pixels</source>
   <translation>Taille réelle</translation>
  </message>
  <message>
   <source>Add a model file</source>
   <translation>Ajouter un fichier de modèle</translation>
  </message>
  <message>
   <source>Add a model file…</source>
   <translation>Ajouter un fichier de modèle…</translation>
  </message>
  <message>
   <source>Adding a model</source>
   <translation>Ajout d’un modèle</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>After the guess: go on</source>
   <translation>Après la réponse : continuer</translation>
  </message>
  <message>
   <source>After the guess: show or hide the evidence map</source>
   <translation>Après la réponse : afficher ou masquer la carte des indices</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>All files ({suffixes})</source>
   <translation>Tous les fichiers ({suffixes})</translation>
  </message>
  <message>
   <source>All marks, and what was looked for</source>
   <translation>Toutes les marques, et ce qui a été recherché</translation>
  </message>
  <message>
   <source>All parts</source>
   <translation>Tous les composants</translation>
  </message>
  <message>
   <source>All pictures of this folder were shown; another round shows them again.</source>
   <translation>Toutes les images de ce dossier ont été montrées ; une autre partie les montre de nouveau.</translation>
  </message>
  <message>
   <source>All settings are as they were at first. The choice of the model stays.</source>
   <translation>Tous les paramètres ont retrouvé leur valeur initiale. Le choix du modèle reste.</translation>
  </message>
  <message>
   <source>Among the panels</source>
   <translation>Entre les panneaux</translation>
  </message>
  <message>
   <source>An entry of this TIFF file is too large: it has {0} values, and the limit is {1}.</source>
   <translation>Une entrée de ce fichier TIFF est trop grande : elle a {0} valeurs, et la limite est de {1}.</translation>
  </message>
  <message>
   <source>An operating point says how many real pictures may be called AI-made by mistake. The stricter it is, the more pictures stay inconclusive.</source>
   <translation>Un point de fonctionnement dit combien d’images réelles peuvent être dites créées par IA à tort. Plus il est strict, plus il reste d’images non concluantes.</translation>
  </message>
  <message>
   <source>Another file has taken its old place, so it stays</source>
   <translation>Un autre fichier a pris son ancienne place, il reste donc où il est</translation>
  </message>
  <message>
   <source>Another model is being tried out. Add this one when that is done.</source>
   <translation>Un autre modèle est à l’essai. Ajoutez celui-ci ensuite.</translation>
  </message>
  <message>
   <source>Another round</source>
   <translation>Nouvelle partie</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>Toute date</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Application</source>
   <translation>Application</translation>
  </message>
  <message>
   <source>As the model says</source>
   <translation>Selon le modèle</translation>
  </message>
  <message>
   <source>As the model says: {rate}</source>
   <translation>Selon le modèle : {rate}</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>As they are</source>
   <translation>Telles quelles</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Automatic ({n})</source>
   <translation>Automatique ({n})</translation>
  </message>
  <message>
   <source>Automatic: the bundled models answer.</source>
   <translation>Automatique : les modèles fournis répondent.</translation>
  </message>
  <message>
   <source>Back to the start</source>
   <translation>Retour au début</translation>
  </message>
  <message>
   <source>Balanced accuracy on sources that it never saw</source>
   <translation>Exactitude équilibrée sur des sources jamais vues</translation>
  </message>
  <message>
   <source>Beside its pixels, a file may say where it comes from: Content Credentials, what a generator wrote into it, a label, a watermark, camera data. A mark that says AI decides, and the verdict then reads &lt;b&gt;Labelled as AI-made&lt;/b&gt;; how far the mark can be trusted stands beside it, one click away. Camera data is copied too easily to prove anything, so it only takes back a narrow call of AI. The chance from the pixels is always shown as well. Most programs and networks remove such marks, so finding none proves nothing; and closed watermarks cannot be read here at all.</source>
   <translation>Outre ses pixels, un fichier peut dire d’où il vient : Content Credentials, ce qu’un générateur y a écrit, une étiquette, un filigrane, des données d’appareil photo. Une marque qui désigne l’IA décide, et le verdict est alors &lt;b&gt;Étiquetée comme créée par IA&lt;/b&gt; ; le degré de confiance à accorder à la marque figure à côté, à un clic. Les données d’appareil photo se copient trop facilement pour prouver quoi que ce soit ; elles ne font qu’annuler un verdict d’IA obtenu de justesse. La probabilité d’après les pixels est toujours affichée aussi. La plupart des programmes et des réseaux suppriment ces marques : n’en trouver aucune ne prouve donc rien ; et les filigranes fermés ne peuvent pas du tout être lus ici.</translation>
  </message>
  <message>
   <source>Blur, noise and strong compression make it err more often; the card gives the figures.</source>
   <translation>Le flou, le bruit et une forte compression le font se tromper plus souvent ; la fiche donne les chiffres.</translation>
  </message>
  <message>
   <source>Both classes re-encoded alike (224 x 224, JPEG 85)</source>
   <translation>Les deux classes réencodées de la même façon (224 x 224, JPEG 85)</translation>
  </message>
  <message>
   <source>Both pictures move in step: each shows the same part of itself, whatever its size (L)</source>
   <translation>Les deux images se déplacent ensemble : chacune montre la même partie, quelle que soit sa taille (L)</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <source>By {name}.</source>
   <translation>Par {name}.</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>Octets</translation>
  </message>
  <message>
   <source>CFG scale</source>
   <translation>Échelle CFG</translation>
  </message>
  <message>
   <source>CIE Lab colours</source>
   <translation>couleurs CIE Lab</translation>
  </message>
  <message>
   <source>CIFAKE Desktop, {time}. A verdict is a likelihood, not proof.</source>
   <translation>CIFAKE Desktop, {time}. Un verdict est une probabilité, pas une preuve.</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Appareil photo</translation>
  </message>
  <message>
   <source>Camera data</source>
   <translation>Données d’appareil photo</translation>
  </message>
  <message>
   <source>Can you tell?</source>
   <translation>Sauriez-vous le dire ?</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancel &amp;what runs</source>
   <translation>Annuler la &amp;tâche en cours</translation>
  </message>
  <message>
   <source>Cancel comparing</source>
   <translation>Annuler la comparaison</translation>
  </message>
  <message>
   <source>Cancel: {job}</source>
   <translation>Annuler : {job}</translation>
  </message>
  <message numerus="yes">
   <source>Cancelled. {n} pictures not examined.</source>
   <extracomment>For one: Cancelled. {n} picture not examined.</extracomment>
   <translation>
    <numerusform>Annulé. {n} image non examinée.</numerusform>
    <numerusform>Annulé. {n} images non examinées.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cannot be read</source>
   <translation>Illisible</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Fiche</translation>
  </message>
  <message>
   <source>Card of the model {model}</source>
   <translation>Fiche du modèle {model}</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>Certificats</translation>
  </message>
  <message>
   <source>Chance of a false match</source>
   <translation>Probabilité d’une fausse correspondance</translation>
  </message>
  <message>
   <source>Chance of being AI-made</source>
   <translation>Probabilité d’une création par IA</translation>
  </message>
  <message>
   <source>Chance of being AI-made, from the pixels</source>
   <translation>Probabilité d’une création par IA, d’après les pixels</translation>
  </message>
  <message>
   <source>Chance of being AI-made: {chance}.</source>
   <translation>Probabilité d’une création par IA : {chance}.</translation>
  </message>
  <message>
   <source>Chance of being AI-made: {chance}. Inconclusive from {low} to {high}.</source>
   <translation>Probabilité d’une création par IA : {chance}. Non concluant de {low} à {high}.</translation>
  </message>
  <message>
   <source>Changed after signing</source>
   <translation>Modifié après la signature</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Modifier…</translation>
  </message>
  <message>
   <source>Choose a folder for the files</source>
   <translation>Choisir un dossier pour les fichiers</translation>
  </message>
  <message>
   <source>Choose a folder with REAL and FAKE in it</source>
   <translation>Choisir un dossier contenant REAL et FAKE</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Choisir un dossier…</translation>
  </message>
  <message>
   <source>Choose a trust list</source>
   <translation>Choisir une liste de confiance</translation>
  </message>
  <message>
   <source>Choose a trust list…</source>
   <translation>Choisir une liste de confiance…</translation>
  </message>
  <message>
   <source>Choose all rows</source>
   <translation>Choisir toutes les lignes</translation>
  </message>
  <message>
   <source>Choose it in the list, and it is asked first for the pictures that it accepts. Its answers are marked as those of an own model: nobody but its maker has checked what its card says. What is shown keeps its answers until it is examined again (F5).</source>
   <translation>Choisissez-le dans la liste, et il sera interrogé en premier pour les images qu’il accepte. Ses réponses sont signalées comme venant d’un modèle personnel : personne d’autre que son auteur n’a vérifié ce que dit sa fiche. Ce qui est affiché garde ses réponses jusqu’au prochain examen (F5).</translation>
  </message>
  <message>
   <source>Choose more rows</source>
   <translation>Choisir plus de lignes</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close a dialog or the large view</source>
   <translation>Fermer un dialogue ou la grande vue</translation>
  </message>
  <message>
   <source>Closed watermarks such as {names} and {last} can be read by their owners only, so nothing is said about them.</source>
   <translation>Les filigranes fermés tels que {names} et {last} ne peuvent être lus que par leurs propriétaires ; rien n’en est donc dit.</translation>
  </message>
  <message>
   <source>Co&amp;mpare…</source>
   <translation>Co&amp;mparer…</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>Collection</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Compare nothing (Esc)</source>
   <translation>Ne rien comparer (Échap)</translation>
  </message>
  <message>
   <source>Compare the SHA-256 of your copy of the file with the one above: only the same bytes are meant here.</source>
   <translation>Comparez le SHA-256 de votre copie du fichier avec celui ci-dessus : il ne s’agit ici que de ces octets exacts.</translation>
  </message>
  <message>
   <source>Compare the model's SHA-256 with the one that cifake-desktop models --json prints.</source>
   <translation>Comparez le SHA-256 du modèle avec celui qu’affiche cifake-desktop models --json.</translation>
  </message>
  <message>
   <source>Compare {name} with another picture</source>
   <translation>Comparer {name} avec une autre image</translation>
  </message>
  <message>
   <source>Compare, report, look back</source>
   <translation>Comparer, rapporter, revenir en arrière</translation>
  </message>
  <message>
   <source>Complete</source>
   <translation>Complet</translation>
  </message>
  <message>
   <source>Connection timed out</source>
   <translation>Délai de connexion dépassé</translation>
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
   <translation>Les Content Credentials sont signés. L’application vérifie chaque signature, hors ligne ; que le signataire est bien celui qu’il prétend être, ce sont des autorités qui s’en portent garantes. La coalition à l’origine des Content Credentials (C2PA) publie la liste de celles qu’elle reconnaît sous forme de fichier PEM : téléchargez-la une fois et choisissez-la ici. Sans liste, tout signataire est dit inconnu ; une signature valide montre tout de même que le fichier n’a pas été modifié depuis.</translation>
  </message>
  <message>
   <source>Content Credentials are there, but cannot be checked ({0})</source>
   <translation>Des Content Credentials sont présents, mais ne peuvent pas être vérifiés ({0})</translation>
  </message>
  <message>
   <source>Content Credentials are there, but damaged</source>
   <translation>Des Content Credentials sont présents, mais endommagés</translation>
  </message>
  <message>
   <source>Content Credentials are there, but far larger than usual</source>
   <translation>Des Content Credentials sont présents, mais bien plus volumineux que d’habitude</translation>
  </message>
  <message>
   <source>Content Credentials are there, but the library that reads them is missing</source>
   <translation>Des Content Credentials sont présents, mais la bibliothèque qui les lit est absente</translation>
  </message>
  <message>
   <source>Content Credentials: {0}.</source>
   <translation>Content Credentials : {0}.</translation>
  </message>
  <message>
   <source>Contradiction</source>
   <translation>Contradiction</translation>
  </message>
  <message>
   <source>Contradiction: {0}.</source>
   <translation>Contradiction : {0}.</translation>
  </message>
  <message>
   <source>Copied to the clipboard.</source>
   <translation>Copié dans le presse-papiers.</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Copies</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostic information…</source>
   <translation>Copier les informations de &amp;diagnostic…</translation>
  </message>
  <message>
   <source>Copy SHA-256</source>
   <translation>Copier le SHA-256</translation>
  </message>
  <message>
   <source>Copy a summary</source>
   <translation>Copier un résumé</translation>
  </message>
  <message>
   <source>Copy a summary of the answer (Ctrl+C)</source>
   <translation>Copier un résumé de la réponse (Ctrl+C)</translation>
  </message>
  <message>
   <source>Copy diagnostic information</source>
   <translation>Copier les informations de diagnostic</translation>
  </message>
  <message>
   <source>Copy path</source>
   <translation>Copier le chemin</translation>
  </message>
  <message>
   <source>Copy paths</source>
   <translation>Copier les chemins</translation>
  </message>
  <message>
   <source>Copy the chosen part of a text</source>
   <translation>Copier la partie choisie d’un texte</translation>
  </message>
  <message>
   <source>Copy to the clipboard</source>
   <translation>Copier dans le presse-papiers</translation>
  </message>
  <message numerus="yes">
   <source>Copy {n} files into a folder…</source>
   <extracomment>For one: Copy {n} file into a folder…</extracomment>
   <translation>
    <numerusform>Copier {n} fichier dans un dossier…</numerusform>
    <numerusform>Copier {n} fichiers dans un dossier…</numerusform>
   </translation>
  </message>
  <message>
   <source>Could not be examined</source>
   <translation>Examen impossible</translation>
  </message>
  <message>
   <source>Creator tool</source>
   <translation>Outil de création</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Crédit</translation>
  </message>
  <message>
   <source>Credit line</source>
   <translation>Ligne de crédit</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Decided by {0}: {1}.</source>
   <translation>Décidé par {0} : {1}.</translation>
  </message>
  <message>
   <source>Decided from the pixels at {0} % false positives, where complete camera data turned a narrow call of AI into no call.</source>
   <translation>Décidé d’après les pixels à {0} % de faux positifs ; des données d’appareil photo complètes ont changé un résultat IA serré en absence de verdict.</translation>
  </message>
  <message>
   <source>Decided from the pixels at {0} % false positives.</source>
   <translation>Décidé d’après les pixels à {0} % de faux positifs.</translation>
  </message>
  <message>
   <source>Decided from the pixels, where complete camera data turned a narrow call of AI into no call.</source>
   <translation>Décidé d’après les pixels ; des données d’appareil photo complètes ont changé un résultat IA serré en absence de verdict.</translation>
  </message>
  <message>
   <source>Decided from the pixels.</source>
   <translation>Décidé d’après les pixels.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete all</source>
   <translation>Tout supprimer</translation>
  </message>
  <message>
   <source>Delete all findings</source>
   <translation>Supprimer tous les résultats</translation>
  </message>
  <message>
   <source>Delete all…</source>
   <translation>Tout supprimer…</translation>
  </message>
  <message>
   <source>Delete every finding about files in {folder}, and in the folders in it?</source>
   <translation>Supprimer tous les résultats sur les fichiers de {folder} et de ses sous-dossiers ?</translation>
  </message>
  <message>
   <source>Delete every kept finding; the pictures stay</source>
   <translation>Supprimer tous les résultats conservés ; les images restent</translation>
  </message>
  <message>
   <source>Delete everything of its folder…</source>
   <translation>Supprimer tout ce qui concerne son dossier…</translation>
  </message>
  <message>
   <source>Delete everything that is kept, also what the search does not show?</source>
   <translation>Supprimer tout ce qui est conservé, y compris ce que la recherche n’affiche pas ?</translation>
  </message>
  <message>
   <source>Delete findings</source>
   <translation>Supprimer des résultats</translation>
  </message>
  <message>
   <source>Delete the chosen findings (Del); the pictures stay</source>
   <translation>Supprimer les résultats choisis (Suppr) ; les images restent</translation>
  </message>
  <message>
   <source>Delete the chosen findings; the files stay</source>
   <translation>Supprimer les résultats choisis ; les fichiers restent</translation>
  </message>
  <message numerus="yes">
   <source>Delete {n} findings: {names}?</source>
   <extracomment>For one: Delete {n} finding: {names}?</extracomment>
   <translation>
    <numerusform>Supprimer {n} résultat : {names} ?</numerusform>
    <numerusform>Supprimer {n} résultats : {names} ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Delete {n} findings…</source>
   <extracomment>For one: Delete {n} finding…</extracomment>
   <translation>
    <numerusform>Supprimer {n} résultat…</numerusform>
    <numerusform>Supprimer {n} résultats…</numerusform>
   </translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Details of the picture</source>
   <translation>Détails de l’image</translation>
  </message>
  <message>
   <source>Device or resource busy</source>
   <translation>Périphérique ou ressource occupé</translation>
  </message>
  <message>
   <source>Diagnostic information</source>
   <translation>Informations de diagnostic</translation>
  </message>
  <message>
   <source>DirectDraw surface (DDS)</source>
   <translation>Surface DirectDraw (DDS)</translation>
  </message>
  <message>
   <source>Directory not empty</source>
   <translation>Le dossier n’est pas vide</translation>
  </message>
  <message>
   <source>Disk quota exceeded</source>
   <translation>Quota d’espace disque dépassé</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Ignorer</translation>
  </message>
  <message>
   <source>Dismiss this message</source>
   <translation>Fermer ce message</translation>
  </message>
  <message>
   <source>Drag pictures from a folder onto the window and let go. Four more ways lead to the same:</source>
   <translation>Faites glisser des images d’un dossier sur la fenêtre, puis relâchez. Quatre autres façons mènent au même résultat :</translation>
  </message>
  <message>
   <source>Drawings by hand</source>
   <translation>Dessins à la main</translation>
  </message>
  <message>
   <source>Drop a folder on the window, or use &lt;b&gt;File, Open folder&lt;/b&gt; (Ctrl+Shift+O). Every picture below it gets a row. Links to other folders are not followed.</source>
   <translation>Déposez un dossier sur la fenêtre, ou utilisez &lt;b&gt;Fichier, Ouvrir un dossier&lt;/b&gt; (Ctrl+Maj+O). Chaque image qu’il contient, sous-dossiers compris, reçoit une ligne. Les liens vers d’autres dossiers ne sont pas suivis.</translation>
  </message>
  <message>
   <source>Drop a picture on the window, or open a whole folder. For each picture you get one of three answers, with the reasons: what its pixels look like, and what the file says of its own origin.</source>
   <translation>Déposez une image sur la fenêtre, ou ouvrez un dossier entier. Pour chaque image, vous obtenez l’une de trois réponses, avec les raisons : l’aspect de ses pixels, et ce que le fichier dit de sa propre origine.</translation>
  </message>
  <message>
   <source>Drop pictures</source>
   <translation>Déposer des images</translation>
  </message>
  <message>
   <source>Drop pictures or a folder here, paste one, or use the buttons.</source>
   <translation>Déposez ici des images ou un dossier, collez une image, ou utilisez les boutons.</translation>
  </message>
  <message>
   <source>Drop pictures or a whole folder here, or paste a picture. You get a careful likelihood for each, and see where in the picture it comes from. Nothing ever leaves this computer.</source>
   <translation>Déposez ici des images ou un dossier entier, ou collez une image. Vous obtenez pour chacune une probabilité prudente, et voyez de quelle partie de l’image elle vient. Rien ne quitte jamais cet ordinateur.</translation>
  </message>
  <message>
   <source>Drop pictures to examine them, or a folder to scan it</source>
   <translation>Déposez des images pour les examiner, ou un dossier pour l’analyser</translation>
  </message>
  <message>
   <source>Drop the model to try it out and to add it to your own</source>
   <translation>Déposez le modèle pour l’essayer et l’ajouter aux vôtres</translation>
  </message>
  <message>
   <source>Drop zone</source>
   <translation>Zone de dépôt</translation>
  </message>
  <message>
   <source>Each model knows pictures like those that it learned from; its card says which. It gives no verdict on sizes that it was not made for, because a picture shrunk to fit would be judged by what the shrinking left over.</source>
   <translation>Chaque modèle connaît des images comme celles dont il a appris ; sa fiche dit lesquelles. Il ne donne aucun verdict pour les tailles pour lesquelles il n’est pas fait, car une image réduite pour convenir serait jugée d’après ce que la réduction en laisse.</translation>
  </message>
  <message>
   <source>Each picture becomes a panel, up to 1,000 of them. A whole folder goes to the page &lt;b&gt;Folder scan&lt;/b&gt;.</source>
   <translation>Chaque image devient un panneau, jusqu’à 1 000. Un dossier entier va à la page &lt;b&gt;Analyse de dossier&lt;/b&gt;.</translation>
  </message>
  <message>
   <source>Each picture goes to the bundled model that was made for pictures of its size.</source>
   <translation>Chaque image est confiée au modèle fourni qui est fait pour les images de sa taille.</translation>
  </message>
  <message>
   <source>End the round here</source>
   <translation>Terminer la partie ici</translation>
  </message>
  <message>
   <source>Enlarge</source>
   <translation>Agrandir</translation>
  </message>
  <message>
   <source>Enlarge {name}</source>
   <translation>Agrandir {name}</translation>
  </message>
  <message>
   <source>Every picture below the folder gets one row, which you can sort, filter and export.</source>
   <translation>Chaque image du dossier et de ses sous-dossiers reçoit une ligne, que vous pouvez trier, filtrer et exporter.</translation>
  </message>
  <message>
   <source>Everything in this application can be done without a mouse.</source>
   <translation>Tout peut se faire sans souris dans cette application.</translation>
  </message>
  <message numerus="yes">
   <source>Everything was deleted: {n} findings.</source>
   <extracomment>For one: Everything was deleted: {n} finding.</extracomment>
   <translation>
    <numerusform>Tout a été supprimé : {n} résultat.</numerusform>
    <numerusform>Tout a été supprimé : {n} résultats.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Partout</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Indices</translation>
  </message>
  <message>
   <source>Evidence map: blue places lean towards a real photograph, orange towards AI-made.</source>
   <translation>Carte des indices : les zones bleues penchent vers une vraie photographie, les orange vers une création par IA.</translation>
  </message>
  <message>
   <source>Evidence map: the model did not look at any place.</source>
   <translation>Carte des indices : le modèle n’a regardé aucune zone.</translation>
  </message>
  <message>
   <source>Evidence map: {ai} of the places lean towards AI-made, {real} towards a real photograph.</source>
   <translation>Carte des indices : {ai} des zones penchent vers une création par IA, {real} vers une vraie photographie.</translation>
  </message>
  <message>
   <source>Examine a whole folder</source>
   <translation>Examiner un dossier entier</translation>
  </message>
  <message>
   <source>Examine again</source>
   <translation>Examiner à nouveau</translation>
  </message>
  <message>
   <source>Examine it with {application}, for example: {command}</source>
   <translation>Examinez-le avec {application}, par exemple : {command}</translation>
  </message>
  <message>
   <source>Examine new files as they come into the folder</source>
   <translation>Examiner les nouveaux fichiers à leur arrivée dans le dossier</translation>
  </message>
  <message>
   <source>Examine pictures (Ctrl+O)</source>
   <translation>Examiner des images (Ctrl+O)</translation>
  </message>
  <message>
   <source>Examine the chosen files again, as panels (F5)</source>
   <translation>Examiner à nouveau les fichiers choisis, en panneaux (F5)</translation>
  </message>
  <message>
   <source>Examine the files of the chosen rows again</source>
   <translation>Examiner à nouveau les fichiers des lignes choisies</translation>
  </message>
  <message>
   <source>Examined</source>
   <translation>Examiné le</translation>
  </message>
  <message>
   <source>Examined by an earlier version of the application, which did not note when</source>
   <translation>Examiné par une version antérieure de l’application, qui ne notait pas la date</translation>
  </message>
  <message>
   <source>Examined pictures</source>
   <translation>Images examinées</translation>
  </message>
  <message>
   <source>Examined: {time}</source>
   <translation>Examiné le : {time}</translation>
  </message>
  <message>
   <source>Examines some drawings that came with the application</source>
   <translation>Examine quelques dessins fournis avec l’application</translation>
  </message>
  <message>
   <source>Examining a file that takes longer is broken off; some files are made to take for ever.</source>
   <translation>L’examen d’un fichier qui dure plus longtemps est interrompu ; certains fichiers sont faits pour durer sans fin.</translation>
  </message>
  <message>
   <source>Examining pictures</source>
   <translation>Examen des images</translation>
  </message>
  <message>
   <source>Examining this file ended every worker that tried it, so it was left out.</source>
   <translation>L’examen de ce fichier a mis fin à chaque processus qui s’y est essayé, il a donc été omis.</translation>
  </message>
  <message>
   <source>Examining this file {0}, so it was left out.</source>
   <translation>L’examen de ce fichier {0}, il a donc été omis.</translation>
  </message>
  <message numerus="yes">
   <source>Examining {current} of {n} pictures</source>
   <extracomment>For one: Examining {current} of {n} picture</extracomment>
   <translation>
    <numerusform>Examen de l’image {current} sur {n}</numerusform>
    <numerusform>Examen de l’image {current} sur {n}</numerusform>
   </translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message numerus="yes">
   <source>Export {n} rows…</source>
   <extracomment>For one: Export {n} row…</extracomment>
   <translation>
    <numerusform>Exporter {n} ligne…</numerusform>
    <numerusform>Exporter {n} lignes…</numerusform>
   </translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Exportation</translation>
  </message>
  <message numerus="yes">
   <source>Exporting {done} of {n} rows</source>
   <extracomment>For one: Exporting {done} of {n} row</extracomment>
   <translation>
    <numerusform>Exportation de {done} ligne sur {n}</numerusform>
    <numerusform>Exportation : {done} lignes sur {n}</numerusform>
   </translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>F1 explains the verdicts at length, with the limits of the models in use.</source>
   <translation>F1 explique les verdicts en détail, avec les limites des modèles utilisés.</translation>
  </message>
  <message>
   <source>Failed checks</source>
   <translation>Vérifications échouées</translation>
  </message>
  <message>
   <source>False positives</source>
   <translation>Faux positifs</translation>
  </message>
  <message>
   <source>False positives: {rate}</source>
   <translation>Faux positifs : {rate}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>Le fichier existe déjà</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>Le nom du fichier est trop long</translation>
  </message>
  <message>
   <source>File too large</source>
   <translation>Le fichier est trop volumineux</translation>
  </message>
  <message>
   <source>Files that could not be used once may hold findings, too. They lie in {folder}: {names}.</source>
   <translation>Des fichiers un jour devenus inutilisables peuvent aussi contenir des résultats. Ils se trouvent dans {folder} : {names}.</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtrer</translation>
  </message>
  <message>
   <source>Filter by name, folder, note…</source>
   <translation>Filtrer par nom, dossier, remarque…</translation>
  </message>
  <message>
   <source>Find it again</source>
   <translation>Retrouver</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Findings are not kept: {reason}.</source>
   <translation>Les résultats ne sont pas conservés : {reason}.</translation>
  </message>
  <message>
   <source>Findings cannot be kept in {0}: {1}.</source>
   <translation>Les résultats ne peuvent pas être conservés dans {0} : {1}.</translation>
  </message>
  <message>
   <source>Findings of the scan</source>
   <translation>Résultats de l’analyse</translation>
  </message>
  <message>
   <source>Finished. {summary}</source>
   <translation>Terminé. {summary}</translation>
  </message>
  <message>
   <source>Flat patches and ramps</source>
   <translation>Aplats et dégradés</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Folder scan</source>
   <translation>Analyse de dossier</translation>
  </message>
  <message>
   <source>Folder scans</source>
   <translation>Analyses de dossier</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Found in the pixels</source>
   <translation>Trouvé dans les pixels</translation>
  </message>
  <message>
   <source>From not at all to in full: how strongly the evidence covers the picture</source>
   <translation>De pas du tout à entièrement : l’intensité avec laquelle les indices couvrent l’image</translation>
  </message>
  <message>
   <source>From the pixels</source>
   <translation>D’après les pixels</translation>
  </message>
  <message>
   <source>GIF comment</source>
   <translation>Commentaire GIF</translation>
  </message>
  <message>
   <source>GIMP document (XCF)</source>
   <translation>Document GIMP (XCF)</translation>
  </message>
  <message>
   <source>Gaussian blur, sigma 1</source>
   <translation>Flou gaussien, sigma 1</translation>
  </message>
  <message>
   <source>Gaussian noise, sigma 0.03</source>
   <translation>Bruit gaussien, sigma 0,03</translation>
  </message>
  <message>
   <source>Generator</source>
   <translation>Générateur</translation>
  </message>
  <message>
   <source>Give the original</source>
   <translation>Fournissez l’original</translation>
  </message>
  <message>
   <source>Given at {rate} false positives.</source>
   <translation>Rendu à {rate} de faux positifs.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Go to the first panel</source>
   <translation>Aller au premier panneau</translation>
  </message>
  <message>
   <source>Go to the last panel</source>
   <translation>Aller au dernier panneau</translation>
  </message>
  <message>
   <source>Go to the next or the previous control</source>
   <translation>Aller à l’élément suivant ou précédent</translation>
  </message>
  <message>
   <source>Go to the next panel on that side</source>
   <translation>Aller au panneau voisin de ce côté</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Guide</translation>
  </message>
  <message>
   <source>HEIF with something other than pictures in HEVC</source>
   <translation>HEIF contenant autre chose que des images en HEVC</translation>
  </message>
  <message>
   <source>HEIF without a picture in HEVC</source>
   <translation>HEIF sans image en HEVC</translation>
  </message>
  <message>
   <source>Half the size</source>
   <translation>À la moitié de la taille</translation>
  </message>
  <message>
   <source>Hatched: the model did not look there.</source>
   <translation>Hachuré : le modèle n’a pas regardé là.</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Hold-out photographs of goods</source>
   <translation>Photographies de produits réservées au test</translation>
  </message>
  <message>
   <source>Hold-out photographs, darkened and grained</source>
   <translation>Photographies réservées au test, assombries et granuleuses</translation>
  </message>
  <message>
   <source>How it was trained</source>
   <translation>Comment il a été entraîné</translation>
  </message>
  <message>
   <source>How it went</source>
   <translation>Bilan</translation>
  </message>
  <message>
   <source>How many processes examine at once; fewer leave more of the computer to other programs, and the next scan or export uses them.</source>
   <translation>Le nombre de processus qui examinent à la fois ; moins il y en a, plus il reste de puissance aux autres programmes. Pris en compte à la prochaine analyse ou exportation.</translation>
  </message>
  <message>
   <source>How many real pictures may be called AI-made by mistake</source>
   <translation>Combien d’images réelles peuvent être dites créées par IA à tort</translation>
  </message>
  <message>
   <source>How many real pictures may be called AI-made by mistake. The stricter, the fewer mistakes of that kind, and the more pictures stay inconclusive. A model that lacks the rate uses its next stricter one.</source>
   <translation>Combien d’images réelles peuvent être dites créées par IA à tort. Plus c’est strict, moins il y a d’erreurs de ce type, et plus il reste d’images non concluantes. Un modèle sans ce taux utilise le taux plus strict le plus proche.</translation>
  </message>
  <message>
   <source>How many real pictures may be called AI-made by mistake; the fewer, the more stay inconclusive.</source>
   <translation>Combien d’images réelles peuvent être dites créées par IA à tort ; moins il y en a, plus il reste d’images non concluantes.</translation>
  </message>
  <message>
   <source>How strict it is</source>
   <translation>Degré de rigueur</translation>
  </message>
  <message>
   <source>How strongly the evidence covers both pictures</source>
   <translation>L’intensité avec laquelle les indices couvrent les deux images</translation>
  </message>
  <message>
   <source>How strongly the evidence covers the picture</source>
   <translation>L’intensité avec laquelle les indices couvrent l’image</translation>
  </message>
  <message>
   <source>How to check this</source>
   <translation>Comment vérifier</translation>
  </message>
  <message>
   <source>INCONCLUSIVE is its most frequent answer about a photograph-like picture, and the honest one.</source>
   <translation>NON CONCLUANT est sa réponse la plus fréquente sur une image d’aspect photographique, et la plus honnête.</translation>
  </message>
  <message>
   <source>IPTC label</source>
   <translation>Étiquette IPTC</translation>
  </message>
  <message>
   <source>IPTC labels</source>
   <translation>Étiquettes IPTC</translation>
  </message>
  <message>
   <source>In brackets: 95 % Wilson intervals. With so few pictures chance moves a score that far; where two such ranges overlap widely, nobody has been shown to be better. Tossing a coin gets about half right.</source>
   <translation>Entre parenthèses : intervalles de Wilson à 95 %. Avec si peu d’images, le hasard déplace un score d’autant ; quand deux de ces plages se recouvrent largement, rien ne montre que l’un soit meilleur. À pile ou face, on a raison environ une fois sur deux.</translation>
  </message>
  <message>
   <source>In the large view, the slider sets how strongly the colours cover the picture.</source>
   <translation>Dans la grande vue, le curseur règle l’intensité avec laquelle les couleurs couvrent l’image.</translation>
  </message>
  <message numerus="yes">
   <source>In use: a list of {n} certificates.</source>
   <extracomment>For one: In use: a list of {n} certificate.</extracomment>
   <translation>
    <numerusform>Utilisée : une liste de {n} certificat.</numerusform>
    <numerusform>Utilisée : une liste de {n} certificats.</numerusform>
   </translation>
  </message>
  <message>
   <source>In use: no list. Every signer is called unknown.</source>
   <translation>Utilisée : aucune liste. Tout signataire est dit inconnu.</translation>
  </message>
  <message>
   <source>Inconclusive</source>
   <translation>Non concluant</translation>
  </message>
  <message>
   <source>Ingredients</source>
   <translation>Ingrédients</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>Erreur d’entrée/sortie</translation>
  </message>
  <message>
   <source>Intervals</source>
   <translation>Intervalles</translation>
  </message>
  <message>
   <source>Invalid argument</source>
   <translation>Argument non valide</translation>
  </message>
  <message>
   <source>Invisible watermark</source>
   <translation>Filigrane invisible</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>Est un dossier</translation>
  </message>
  <message>
   <source>Is asked first, for pictures that it accepts; all others go to the bundled models.</source>
   <translation>Interrogé en premier, pour les images qu’il accepte ; toutes les autres vont aux modèles fournis.</translation>
  </message>
  <message>
   <source>It cannot read SynthID or other watermarks that only their makers can read.</source>
   <translation>L’application ne peut pas lire SynthID ni d’autres filigranes que seuls leurs auteurs peuvent lire.</translation>
  </message>
  <message>
   <source>It could be either, so conclude nothing from it. Expect this answer often, because good AI pictures look just like photographs.</source>
   <translation>Les deux sont possibles ; n’en concluez donc rien. Attendez-vous souvent à cette réponse, car les bonnes images d’IA ressemblent tout à fait à des photographies.</translation>
  </message>
  <message>
   <source>It could not be written whole; is the disk full?</source>
   <translation>Écriture incomplète ; le disque est-il plein ?</translation>
  </message>
  <message>
   <source>It could not be written.</source>
   <translation>Écriture impossible.</translation>
  </message>
  <message>
   <source>It is not proof. Use it beside what else you know: where the picture comes from, who published it, when, and whether there are other copies.</source>
   <translation>Ce n’est pas une preuve. Rapprochez-le de ce que vous savez par ailleurs : d’où vient l’image, qui l’a publiée, quand, et s’il en existe d’autres copies.</translation>
  </message>
  <message>
   <source>It judges pixels, not sense: a photograph of a generated picture, a heavily edited or enlarged photograph, a screenshot, a scan or a drawing by hand is not what it was made for.</source>
   <translation>Il juge les pixels, pas le sens : la photographie d’une image générée, une photographie fortement retouchée ou agrandie, une capture d’écran, une numérisation ou un dessin à la main ne sont pas ce pour quoi il est fait.</translation>
  </message>
  <message>
   <source>It lies in that folder already</source>
   <translation>Il se trouve déjà dans ce dossier</translation>
  </message>
  <message>
   <source>It looks at the whole picture at once.</source>
   <translation>Il regarde toute l’image à la fois.</translation>
  </message>
  <message>
   <source>It looks at them in tiles of {size} pixels, at the picture's own resolution; nothing is shrunk.</source>
   <translation>Il les regarde par carreaux de {size} pixels, à la résolution propre de l’image ; rien n’est réduit.</translation>
  </message>
  <message>
   <source>It looks like photographs made with a camera. Pictures made by a new or little known AI can look like that, too, so it is not cleared.</source>
   <translation>Elle ressemble à des photographies prises avec un appareil. Des images d’une IA nouvelle ou peu connue peuvent aussi avoir cet aspect ; elle n’est donc pas mise hors de doute.</translation>
  </message>
  <message>
   <source>It looks like pictures made by AI, or the file itself says that it was. A few real photographs look like that, too: look closer before you say so.</source>
   <translation>Elle ressemble à des images créées par IA, ou le fichier lui-même dit qu’elle l’a été. Quelques vraies photographies ont aussi cet aspect : regardez de plus près avant de l’affirmer.</translation>
  </message>
  <message>
   <source>It says nothing about pictures of any other size; they are never shrunk for it.</source>
   <translation>Il ne dit rien des images d’une autre taille ; elles ne sont jamais réduites pour lui.</translation>
  </message>
  <message>
   <source>It was changed since, and stays</source>
   <translation>Il a été modifié depuis et reste où il est</translation>
  </message>
  <message>
   <source>It was trained on 32 x 32 pictures of ten kinds of things, real ones from CIFAR-10, generated ones from Stable Diffusion 1.4 only. About other generators, other subjects and drawings its answer means little.</source>
   <translation>Il a été entraîné sur des images de 32 x 32 montrant dix sortes de choses, les réelles tirées de CIFAR-10, les générées de Stable Diffusion 1.4 seulement. Sur d’autres générateurs, d’autres sujets et des dessins, sa réponse ne veut pas dire grand-chose.</translation>
  </message>
  <message>
   <source>It was trained on a few thousand crops of some forty generators and collections of 2022 to 2026; about others it may err in either direction.</source>
   <translation>Il a été entraîné sur quelques milliers d’extraits d’une quarantaine de générateurs et de collections de 2022 à 2026 ; sur les autres, il peut se tromper dans les deux sens.</translation>
  </message>
  <message>
   <source>Its card does not say what it learned from.</source>
   <translation>Sa fiche ne dit pas de quoi il a appris.</translation>
  </message>
  <message>
   <source>Its card holds no figures.</source>
   <translation>Sa fiche ne contient aucun chiffre.</translation>
  </message>
  <message>
   <source>Its card is not loaded any more.</source>
   <translation>Sa fiche n’est plus chargée.</translation>
  </message>
  <message>
   <source>Its card names no limits.</source>
   <translation>Sa fiche n’indique aucune limite.</translation>
  </message>
  <message>
   <source>Its checksum is not known.</source>
   <translation>Sa somme de contrôle n’est pas connue.</translation>
  </message>
  <message>
   <source>Its evidence map</source>
   <translation>Sa carte des indices</translation>
  </message>
  <message>
   <source>Its weights were made by this project and have its licence, MIT.</source>
   <translation>Ses poids ont été produits par ce projet et sont sous sa licence, MIT.</translation>
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
   <translation>Commentaire JPEG</translation>
  </message>
  <message>
   <source>JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC and MPO, of up to 512 MiB and 256 million pixels. JPEG XL and cameras' raw files are told apart, but not read. Of an animation, the first picture is examined. The settings hold the limits.</source>
   <translation>JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC et MPO, jusqu’à 512 Mio et 256 millions de pixels. JPEG XL et les fichiers bruts des appareils photo sont reconnus, mais pas lus. D’une animation, la première image est examinée. Les limites se trouvent dans les réglages.</translation>
  </message>
  <message>
   <source>JPEG, quality 50</source>
   <translation>JPEG, qualité 50</translation>
  </message>
  <message>
   <source>JPEG, quality 75</source>
   <translation>JPEG, qualité 75</translation>
  </message>
  <message>
   <source>Job ID</source>
   <translation>ID de la tâche</translation>
  </message>
  <message>
   <source>Keep no findings: nothing of what is examined in this window is written down, and nothing that was kept before is looked up or deleted.</source>
   <translation>Ne conserver aucun résultat : rien de ce qui est examiné dans cette fenêtre n’est noté, et rien de ce qui était conservé n’est consulté ni supprimé.</translation>
  </message>
  <message>
   <source>Kept elsewhere</source>
   <translation>Conservé ailleurs</translation>
  </message>
  <message>
   <source>Kept on this computer only, in {file}</source>
   <translation>Conservé sur cet ordinateur seulement, dans {file}</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Labelled as AI-edited</source>
   <translation>Étiquetée comme modifiée par IA</translation>
  </message>
  <message>
   <source>Labelled as AI-made</source>
   <translation>Étiquetée comme créée par IA</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Agrandir</translation>
  </message>
  <message>
   <source>Larger files are refused without being read.</source>
   <translation>Les fichiers plus volumineux sont refusés sans être lus.</translation>
  </message>
  <message>
   <source>Largest file</source>
   <translation>Plus gros fichier</translation>
  </message>
  <message>
   <source>Largest picture</source>
   <translation>Plus grande image</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>30 derniers jours</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>7 derniers jours</translation>
  </message>
  <message>
   <source>Last changed</source>
   <translation>Dernière modification</translation>
  </message>
  <message>
   <source>Lay the evidence map over the picture (E)</source>
   <translation>Superposer la carte des indices à l’image (E)</translation>
  </message>
  <message>
   <source>Lay the evidence maps over the pictures (E)</source>
   <translation>Superposer les cartes des indices aux images (E)</translation>
  </message>
  <message>
   <source>Left: {picture}</source>
   <translation>À gauche : {picture}</translation>
  </message>
  <message>
   <source>Lens</source>
   <translation>Objectif</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>Licence : {licence}</translation>
  </message>
  <message>
   <source>Lies on this computer: nothing here is fetched.</source>
   <translation>Se trouve sur cet ordinateur : rien n’est téléchargé ici.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Light or dark, or whichever of them the system uses.</source>
   <translation>Clair ou sombre, ou comme le système.</translation>
  </message>
  <message>
   <source>Likely AI-made</source>
   <translation>Probablement créée par IA</translation>
  </message>
  <message>
   <source>Likely AI-made from</source>
   <translation>Probablement créée par IA à partir de</translation>
  </message>
  <message>
   <source>Likely a real photograph</source>
   <translation>Probablement une vraie photographie</translation>
  </message>
  <message>
   <source>Likely real</source>
   <translation>Probablement réelle</translation>
  </message>
  <message>
   <source>Likely real below</source>
   <translation>Probablement réelle en dessous de</translation>
  </message>
  <message>
   <source>Likely real below {low}, inconclusive (hatched) from {low} to {high}, likely AI-made from there.</source>
   <translation>Probablement réelle en dessous de {low}, non concluant (hachuré) de {low} à {high}, probablement créée par IA au-delà.</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Limites</translation>
  </message>
  <message>
   <source>Linked</source>
   <translation>Liées</translation>
  </message>
  <message>
   <source>Longest time for a file</source>
   <translation>Durée maximale pour un fichier</translation>
  </message>
  <message>
   <source>Look at this picture and another side by side (Ctrl+D)</source>
   <translation>Regarder cette image et une autre côte à côte (Ctrl+D)</translation>
  </message>
  <message>
   <source>Look at this picture closely (Enter)</source>
   <translation>Regarder cette image de près (Entrée)</translation>
  </message>
  <message>
   <source>Look at two pictures side by side</source>
   <translation>Regarder deux images côte à côte</translation>
  </message>
  <message>
   <source>Looked for: Content Credentials (C2PA), IPTC's digital source type, credit lines, the AIGC label of Chinese services, the metadata of more than twenty generators in PNG texts, EXIF, XMP and comments, text hidden in the lowest bits of the pixels, the open watermarks of Stable Diffusion and FLUX, and camera data.</source>
   <translation>Recherché : Content Credentials (C2PA), le type de source numérique de l’IPTC, les lignes de crédit, l’étiquette AIGC des services chinois, les métadonnées de plus de vingt générateurs dans les textes PNG, EXIF, XMP et les commentaires, du texte caché dans les bits de poids faible des pixels, les filigranes ouverts de Stable Diffusion et de FLUX, et les données d’appareil photo.</translation>
  </message>
  <message>
   <source>Looking into the folder…</source>
   <translation>Exploration du dossier…</translation>
  </message>
  <message>
   <source>Made smaller by 5 %</source>
   <translation>Réduite de 5 %</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Fait avec</translation>
  </message>
  <message>
   <source>Made with {application}, {time}.</source>
   <translation>Fait avec {application}, {time}.</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>Marque</translation>
  </message>
  <message>
   <source>Make it yours</source>
   <translation>À votre façon</translation>
  </message>
  <message>
   <source>Make the picture larger (+)</source>
   <translation>Agrandir l’image (+)</translation>
  </message>
  <message>
   <source>Make the picture smaller (-)</source>
   <translation>Réduire l’image (-)</translation>
  </message>
  <message>
   <source>Make the whole picture fit (0)</source>
   <translation>Ajuster l’image entière (0)</translation>
  </message>
  <message>
   <source>Maker notes</source>
   <translation>Notes du fabricant</translation>
  </message>
  <message>
   <source>Marks in the file</source>
   <translation>Marques dans le fichier</translation>
  </message>
  <message>
   <source>Matching bits</source>
   <translation>Bits concordants</translation>
  </message>
  <message>
   <source>Menu {menu}</source>
   <translation>Menu {menu}</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Model {model}</source>
   <translation>Modèle {model}</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Models of your own</source>
   <translation>Vos propres modèles</translation>
  </message>
  <message>
   <source>Models…</source>
   <translation>Modèles…</translation>
  </message>
  <message>
   <source>Modern generators imitate photographs well: on collections that hold both, alike in subject and compression, it is right far less often than on pictures that look made. The card gives the figures.</source>
   <translation>Les générateurs modernes imitent bien les photographies : sur des collections qui contiennent les deux, semblables par le sujet et la compression, il a raison bien moins souvent que sur des images d’aspect artificiel. La fiche donne les chiffres.</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Animations</translation>
  </message>
  <message>
   <source>Move the picture</source>
   <translation>Déplacer l’image</translation>
  </message>
  <message numerus="yes">
   <source>Move {n} files into a folder…</source>
   <extracomment>For one: Move {n} file into a folder…</extracomment>
   <translation>
    <numerusform>Déplacer {n} fichier dans un dossier…</numerusform>
    <numerusform>Déplacer {n} fichiers dans un dossier…</numerusform>
   </translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Negative prompt</source>
   <translation>Invite négative</translation>
  </message>
  <message>
   <source>Netpbm (PPM, PGM, PBM)</source>
   <translation>Netpbm (PPM, PGM, PBM)</translation>
  </message>
  <message>
   <source>Newest first. Enter examines the file again, Delete deletes the finding.</source>
   <translation>Du plus récent au plus ancien. Entrée examine le fichier à nouveau, Suppr supprime le résultat.</translation>
  </message>
  <message>
   <source>Next (Enter)</source>
   <translation>Suivante (Entrée)</translation>
  </message>
  <message>
   <source>Night scenes</source>
   <translation>Scènes de nuit</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Sans réponse</translation>
  </message>
  <message>
   <source>No answer is proof. Use it beside what else you know: who published the picture, when, and where.</source>
   <translation>Aucune réponse n’est une preuve. Rapprochez-la de ce que vous savez par ailleurs : qui a publié l’image, quand et où.</translation>
  </message>
  <message>
   <source>No bundled model covers pictures of {0} x {1} pixels; the sizes covered are {2}.</source>
   <translation>Aucun modèle fourni ne couvre les images de {0} x {1} pixels ; les tailles couvertes sont {2}.</translation>
  </message>
  <message>
   <source>No camera was found. Connect one: it appears here by itself.</source>
   <translation>Aucune caméra trouvée. Branchez-en une : elle apparaît ici d’elle-même.</translation>
  </message>
  <message>
   <source>No file can be written in {folder}. Findings are kept where they were.</source>
   <translation>Aucun fichier ne peut être écrit dans {folder}. Les résultats restent conservés là où ils étaient.</translation>
  </message>
  <message>
   <source>No file in this folder could be read as a picture.</source>
   <translation>Aucun fichier de ce dossier n’a pu être lu comme image.</translation>
  </message>
  <message>
   <source>No findings about pictures are kept</source>
   <translation>Aucun résultat sur des images n’est conservé</translation>
  </message>
  <message>
   <source>No folder scanned yet</source>
   <translation>Aucun dossier analysé pour l’instant</translation>
  </message>
  <message>
   <source>No kept finding fits this search</source>
   <translation>Aucun résultat conservé ne correspond à cette recherche</translation>
  </message>
  <message>
   <source>No licence text lies beside this part. Its licence: {0}.</source>
   <translation>Aucun texte de licence n’accompagne cet élément. Sa licence : {0}.</translation>
  </message>
  <message>
   <source>No longer there, so not examined again: {names}.</source>
   <translation>N’existe plus, donc non réexaminé : {names}.</translation>
  </message>
  <message>
   <source>No marks in the file</source>
   <translation>Aucune marque dans le fichier</translation>
  </message>
  <message>
   <source>No marks were found. That proves nothing: most programs and nearly all social networks remove them, and many generators write none.</source>
   <translation>Aucune marque trouvée. Cela ne prouve rien : la plupart des programmes et presque tous les réseaux sociaux les suppriment, et beaucoup de générateurs n’en écrivent pas.</translation>
  </message>
  <message>
   <source>No model is loaded.</source>
   <translation>Aucun modèle n’est chargé.</translation>
  </message>
  <message>
   <source>No model is meant for a picture of this size, so nothing is said about it. That says nothing about the picture itself.</source>
   <translation>Aucun modèle n’est prévu pour une image de cette taille ; rien n’en est donc dit. Cela ne dit rien de l’image elle-même.</translation>
  </message>
  <message>
   <source>No model looked at the pixels.</source>
   <translation>Aucun modèle n’a regardé les pixels.</translation>
  </message>
  <message>
   <source>No picture of these collections ships. Their licences, as the model's card tells them:</source>
   <translation>Aucune image de ces collections n’est fournie. Leurs licences, telles que la fiche du modèle les indique :</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>Plus d’espace disponible sur le disque</translation>
  </message>
  <message>
   <source>No such device</source>
   <translation>Périphérique introuvable</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>Fichier ou dossier introuvable</translation>
  </message>
  <message>
   <source>No verdict</source>
   <translation>Aucun verdict</translation>
  </message>
  <message>
   <source>No verdicts are possible: {problem} Installing the application again should help.</source>
   <translation>Aucun verdict n’est possible : {problem} Réinstaller l’application devrait aider.</translation>
  </message>
  <message>
   <source>No window can be opened: the display does not answer, or a system library that Qt needs for it is missing (on Debian and Ubuntu: libxcb-cursor0). The commands inspect and scan work without a window.</source>
   <translation>Aucune fenêtre ne peut être ouverte : l’affichage ne répond pas, ou une bibliothèque système dont Qt a besoin manque (sous Debian et Ubuntu : libxcb-cursor0). Les commandes inspect et scan fonctionnent sans fenêtre.</translation>
  </message>
  <message>
   <source>None took part: a mark in the file decided.</source>
   <translation>Aucun n’y a pris part : une marque dans le fichier a décidé.</translation>
  </message>
  <message>
   <source>None took part: there is no verdict.</source>
   <translation>Aucun n’y a pris part : il n’y a pas de verdict.</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>N’est pas un dossier</translation>
  </message>
  <message>
   <source>Not examined</source>
   <translation>Non examinée</translation>
  </message>
  <message>
   <source>Not linked</source>
   <translation>Non liées</translation>
  </message>
  <message>
   <source>Not signed</source>
   <translation>Non signé</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Remarque</translation>
  </message>
  <message>
   <source>Note: {note}</source>
   <translation>Remarque : {note}</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Remarques</translation>
  </message>
  <message>
   <source>Nothing is kept</source>
   <translation>Rien n’est conservé</translation>
  </message>
  <message>
   <source>Nothing was found. &lt;b&gt;That proves nothing:&lt;/b&gt; most programs and nearly all social networks remove such marks, and many generators write none.</source>
   <translation>Rien n’a été trouvé. &lt;b&gt;Cela ne prouve rien :&lt;/b&gt; la plupart des programmes et presque tous les réseaux sociaux suppriment ces marques, et beaucoup de générateurs n’en écrivent pas.</translation>
  </message>
  <message>
   <source>Of every file that is examined, in a scan or as a panel, its path, its checksum, the verdict and what the file says of itself are kept; never the picture, and nothing of pictures that were pasted. So the next scan knows what did not change, and you can look things up later.</source>
   <translation>Pour chaque fichier examiné, dans une analyse ou en panneau, sont conservés son chemin, sa somme de contrôle, le verdict et ce que le fichier dit de lui-même ; jamais l’image, et rien des images collées. Ainsi la prochaine analyse sait ce qui n’a pas changé, et vous pouvez retrouver les choses plus tard.</translation>
  </message>
  <message>
   <source>Of many real pictures, some are called likely AI-made by mistake: at False positives {rate} about 10 in 1,000. Look at each before you act on it.</source>
   <translation>Sur de nombreuses images réelles, certaines sont dites probablement créées par IA à tort : à {rate} de faux positifs, environ 10 sur 1 000. Regardez chacune avant d’agir.</translation>
  </message>
  <message>
   <source>Of very large pictures it looks at an even sample of tiles; what lies between them it has not seen.</source>
   <translation>Pour les très grandes images, il regarde un échantillon régulier de tuiles ; il n’a pas vu ce qui se trouve entre elles.</translation>
  </message>
  <message>
   <source>Of {count} test pictures that it never saw, half of them AI-made, it put {accuracy} % on the right side (95 % interval {low} to {high} %).</source>
   <translation>Sur {count} images de test jamais vues, dont la moitié créées par IA, il en a classé {accuracy} % du bon côté (intervalle à 95 % : de {low} à {high} %).</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Activé</translation>
  </message>
  <message>
   <source>One pixel of the picture for each of the screen's</source>
   <translation>Un pixel de l’image pour un pixel de l’écran</translation>
  </message>
  <message>
   <source>One pixel of the picture for each of the screen's (1)</source>
   <translation>Un pixel de l’image pour un pixel de l’écran (1)</translation>
  </message>
  <message numerus="yes">
   <source>Only the first {n} pictures of {total} fit here. For more, put them into a folder and use Open folder: its table has no such limit.</source>
   <extracomment>For one: Only the first {n} picture of {total} fit here. For more, put them into a folder and use Open folder: its table has no such limit.</extracomment>
   <translation>
    <numerusform>Seule la première image ({n}) sur {total} tient ici. Pour en voir plus, placez-les dans un dossier et utilisez Ouvrir un dossier : son tableau n’a pas cette limite.</numerusform>
    <numerusform>Seules les {n} premières images sur {total} tiennent ici. Pour en voir plus, placez-les dans un dossier et utilisez Ouvrir un dossier : son tableau n’a pas cette limite.</numerusform>
   </translation>
  </message>
  <message>
   <source>Only the small copy can be shown: reading the picture again failed ({error}).</source>
   <translation>Seule la petite copie peut être affichée : la relecture de l’image a échoué ({error}).</translation>
  </message>
  <message>
   <source>Only the small copy can be shown: {problem}</source>
   <translation>Seule la petite copie peut être affichée : {problem}</translation>
  </message>
  <message>
   <source>Open &amp;folder…</source>
   <translation>Ouvrir un &amp;dossier…</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ouvrir un dossier</translation>
  </message>
  <message>
   <source>Open in its usual program</source>
   <translation>Ouvrir dans son programme habituel</translation>
  </message>
  <message>
   <source>Open pictures</source>
   <translation>Ouvrir des images</translation>
  </message>
  <message>
   <source>Open the picture large</source>
   <translation>Ouvrir l’image en grand</translation>
  </message>
  <message>
   <source>Operating point</source>
   <translation>Point de fonctionnement</translation>
  </message>
  <message>
   <source>Operating points</source>
   <translation>Points de fonctionnement</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>Opération non permise</translation>
  </message>
  <message>
   <source>P(AI)</source>
   <translation>P(IA)</translation>
  </message>
  <message>
   <source>PNG texts</source>
   <translation>Textes PNG</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Composant</translation>
  </message>
  <message>
   <source>Past findings</source>
   <translation>Résultats passés</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Coller</translation>
  </message>
  <message>
   <source>Paste a picture or copied files (Ctrl+V)</source>
   <translation>Coller une image ou des fichiers copiés (Ctrl+V)</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Pause: {job}</source>
   <translation>Pause : {job}</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>Permission refusée</translation>
  </message>
  <message>
   <source>Photoshop document (PSD)</source>
   <translation>Document Photoshop (PSD)</translation>
  </message>
  <message>
   <source>Picture without a file {number}</source>
   <translation>Image sans fichier {number}</translation>
  </message>
  <message>
   <source>Picture {number} of {total}</source>
   <translation>Image {number} sur {total}</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Pictures ({suffixes})</source>
   <translation>Images ({suffixes})</translation>
  </message>
  <message>
   <source>Pictures are only ever read, never changed. Copying and moving chosen files of a scan is the one thing that touches your folders, and only when you ask for it.</source>
   <translation>Les images sont seulement lues, jamais modifiées. Copier et déplacer des fichiers choisis d’une analyse est la seule action qui touche à vos dossiers, et seulement à votre demande.</translation>
  </message>
  <message>
   <source>Pictures from {smallest} to {largest} pixels.</source>
   <translation>Images de {smallest} à {largest} pixels.</translation>
  </message>
  <message>
   <source>Pictures in a round:</source>
   <translation>Images par partie :</translation>
  </message>
  <message>
   <source>Pictures left inconclusive at {rate} false positives</source>
   <translation>Images laissées non concluantes à {rate} de faux positifs</translation>
  </message>
  <message>
   <source>Pictures of more pixels are refused; large ones take much memory.</source>
   <translation>Les images de plus de pixels sont refusées ; les grandes occupent beaucoup de mémoire.</translation>
  </message>
  <message>
   <source>Pictures of {size} pixels, no others.</source>
   <translation>Images de {size} pixels, aucune autre.</translation>
  </message>
  <message>
   <source>Pictures whose sides have {least} to {most} pixels.</source>
   <translation>Images dont les côtés ont de {least} à {most} pixels.</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Plain metadata: anybody can write, copy or remove it.</source>
   <translation>Simples métadonnées : chacun peut les écrire, les copier ou les supprimer.</translation>
  </message>
  <message>
   <source>PostScript drawing</source>
   <translation>Dessin PostScript</translation>
  </message>
  <message>
   <source>Press the button that has the focus</source>
   <translation>Appuyer sur le bouton actif</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Confidentialité</translation>
  </message>
  <message>
   <source>Private mode</source>
   <translation>Mode privé</translation>
  </message>
  <message>
   <source>Private mode is on: nothing that is examined now is kept.</source>
   <translation>Le mode privé est activé : rien de ce qui est examiné maintenant n’est conservé.</translation>
  </message>
  <message>
   <source>Products on white</source>
   <translation>Produits sur fond blanc</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Invite</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Usage prévu</translation>
  </message>
  <message>
   <source>Qt: the window</source>
   <translation>Qt : la fenêtre</translation>
  </message>
  <message>
   <source>Quiz</source>
   <translation>Quiz</translation>
  </message>
  <message>
   <source>Radiance HDR</source>
   <translation>Radiance HDR</translation>
  </message>
  <message>
   <source>Read a verdict</source>
   <translation>Lire un verdict</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>Système de fichiers en lecture seule</translation>
  </message>
  <message>
   <source>Reading this picture {0}.</source>
   <translation>La lecture de cette image {0}.</translation>
  </message>
  <message>
   <source>Real or AI-made?</source>
   <translation>Réelle ou créée par IA ?</translation>
  </message>
  <message>
   <source>Real photograph (R)</source>
   <translation>Vraie photographie (R)</translation>
  </message>
  <message>
   <source>Real pictures called AI-made</source>
   <translation>Images réelles dites créées par IA</translation>
  </message>
  <message>
   <source>Real pictures called likely AI-made at {rate} false positives</source>
   <translation>Images réelles dites probablement créées par IA à {rate} de faux positifs</translation>
  </message>
  <message>
   <source>Real pictures called likely real at {rate} false positives</source>
   <translation>Images réelles dites probablement réelles à {rate} de faux positifs</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Raison</translation>
  </message>
  <message>
   <source>Reduced</source>
   <translation>Réduites</translation>
  </message>
  <message>
   <source>Reduced motion keeps everything still that would move by itself, such as a busy bar.</source>
   <translation>Les animations réduites gardent immobile tout ce qui bougerait de soi-même, comme une barre d’attente.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove a model</source>
   <translation>Retirer un modèle</translation>
  </message>
  <message>
   <source>Remove all</source>
   <translation>Tout retirer</translation>
  </message>
  <message>
   <source>Remove the model {model}</source>
   <translation>Retirer le modèle {model}</translation>
  </message>
  <message>
   <source>Remove the picture from the window; its file stays</source>
   <translation>Retirer l’image de la fenêtre ; son fichier reste</translation>
  </message>
  <message>
   <source>Remove this picture from the window (Delete)</source>
   <translation>Retirer cette image de la fenêtre (Suppr)</translation>
  </message>
  <message>
   <source>Remove {model} from this application? The file that it was added from stays where it is.</source>
   <translation>Retirer {model} de cette application ? Le fichier d’où il a été ajouté reste à sa place.</translation>
  </message>
  <message>
   <source>Remove {name} from the window</source>
   <translation>Retirer {name} de la fenêtre</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Report on &amp;all pictures…</source>
   <translation>Rapport sur &amp;toutes les images…</translation>
  </message>
  <message>
   <source>Report on pictures</source>
   <translation>Rapport sur des images</translation>
  </message>
  <message numerus="yes">
   <source>Report on {n} pictures</source>
   <extracomment>For one: Report on {n} picture</extracomment>
   <translation>
    <numerusform>Rapport sur {n} image</numerusform>
    <numerusform>Rapport sur {n} images</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Report on {n} pictures written to {file}.</source>
   <extracomment>For one: Report on {n} picture written to {file}.</extracomment>
   <translation>
    <numerusform>Rapport sur {n} image enregistré dans {file}.</numerusform>
    <numerusform>Rapport sur {n} images enregistré dans {file}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Rapport…</translation>
  </message>
  <message>
   <source>Resource temporarily unavailable</source>
   <translation>Ressource temporairement indisponible</translation>
  </message>
  <message>
   <source>Restore defaults</source>
   <translation>Rétablir les valeurs par défaut</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Bonnes réponses</translation>
  </message>
  <message numerus="yes">
   <source>Right on the {n} pictures that the model answered</source>
   <extracomment>For one: Right on the {n} picture that the model answered</extracomment>
   <translation>
    <numerusform>Bonnes réponses sur la {n} image où le modèle a répondu</numerusform>
    <numerusform>Bonnes réponses sur les {n} images où le modèle a répondu</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Right on the {n} pictures where it said nothing</source>
   <extracomment>For one: Right on the {n} picture where it said nothing</extracomment>
   <translation>
    <numerusform>Bonnes réponses sur la {n} image où il n’a rien dit</numerusform>
    <numerusform>Bonnes réponses sur les {n} images où il n’a rien dit</numerusform>
   </translation>
  </message>
  <message>
   <source>Right: {picture}</source>
   <translation>À droite : {picture}</translation>
  </message>
  <message>
   <source>SHA-256 of its file</source>
   <translation>SHA-256 de son fichier</translation>
  </message>
  <message>
   <source>SVG drawing</source>
   <translation>Dessin SVG</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>Échantillonneur</translation>
  </message>
  <message>
   <source>Save the rows shown: for spreadsheets, for programs, or as a page with pictures (Ctrl+S)</source>
   <translation>Enregistrer les lignes affichées : pour tableurs, pour programmes, ou en page avec images (Ctrl+S)</translation>
  </message>
  <message>
   <source>Saved again as JPEG 90</source>
   <translation>Réenregistrées en JPEG 90</translation>
  </message>
  <message>
   <source>Scan a folder</source>
   <translation>Analyser un dossier</translation>
  </message>
  <message>
   <source>Scan a whole folder (Ctrl+Shift+O)</source>
   <translation>Analyser un dossier entier (Ctrl+Maj+O)</translation>
  </message>
  <message>
   <source>Scan of {folders}</source>
   <translation>Analyse de {folders}</translation>
  </message>
  <message>
   <source>Scanning</source>
   <translation>Analyse</translation>
  </message>
  <message>
   <source>Screenshots</source>
   <translation>Captures d’écran</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Search by name, folder, model, verdict…</source>
   <translation>Rechercher par nom, dossier, modèle, verdict…</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Set everything here but the model to what it was at first</source>
   <translation>Rétablir la valeur initiale de tout ce qui est ici, sauf le modèle</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <source>Several models are called so: {0}.</source>
   <translation>Plusieurs modèles portent ce nom : {0}.</translation>
  </message>
  <message>
   <source>Ships with the application.</source>
   <translation>Fourni avec l’application.</translation>
  </message>
  <message>
   <source>Show all findings again</source>
   <translation>Afficher de nouveau tous les résultats</translation>
  </message>
  <message>
   <source>Show all rows again</source>
   <translation>Afficher de nouveau toutes les lignes</translation>
  </message>
  <message>
   <source>Show its folder</source>
   <translation>Afficher son dossier</translation>
  </message>
  <message>
   <source>Show only findings that hold each of these words</source>
   <translation>N’afficher que les résultats contenant chacun de ces mots</translation>
  </message>
  <message>
   <source>Show only rows that hold this text</source>
   <translation>N’afficher que les lignes contenant ce texte</translation>
  </message>
  <message>
   <source>Show or hide the evidence map</source>
   <translation>Afficher ou masquer la carte des indices</translation>
  </message>
  <message>
   <source>Show or hide the evidence map (Space)</source>
   <translation>Afficher ou masquer la carte des indices (Espace)</translation>
  </message>
  <message>
   <source>Show or hide the evidence maps</source>
   <translation>Afficher ou masquer les cartes des indices</translation>
  </message>
  <message>
   <source>Show or hide what is known of the picture</source>
   <translation>Afficher ou masquer ce que l’on sait de l’image</translation>
  </message>
  <message>
   <source>Show or hide what is known of this picture (D)</source>
   <translation>Afficher ou masquer ce que l’on sait de cette image (D)</translation>
  </message>
  <message>
   <source>Show the c&amp;rash log</source>
   <translation>Afficher le &amp;journal des plantages</translation>
  </message>
  <message>
   <source>Show the evidence map of {name}</source>
   <translation>Afficher la carte des indices de {name}</translation>
  </message>
  <message>
   <source>Show the picture of the row as a panel</source>
   <translation>Afficher l’image de la ligne dans un panneau</translation>
  </message>
  <message>
   <source>Shrinking, strong compression and filters remove what it looks for.</source>
   <translation>La réduction, une forte compression et les filtres effacent ce qu’il recherche.</translation>
  </message>
  <message>
   <source>Signed at</source>
   <translation>Signé le</translation>
  </message>
  <message>
   <source>Signer</source>
   <translation>Signataire</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Réduire</translation>
  </message>
  <message>
   <source>Software</source>
   <translation>Logiciel</translation>
  </message>
  <message>
   <source>Something unexpected went wrong with this picture: {0}.</source>
   <translation>Un problème inattendu est survenu avec cette image : {0}.</translation>
  </message>
  <message>
   <source>Something unexpected went wrong: {reason}.</source>
   <translation>Une erreur inattendue s’est produite : {reason}.</translation>
  </message>
  <message>
   <source>Something went wrong inside the application. It goes on, but start it anew if it acts oddly.</source>
   <translation>Un problème est survenu dans l’application. Elle continue de fonctionner, mais redémarrez-la si elle se comporte bizarrement.</translation>
  </message>
  <message>
   <source>Source type</source>
   <translation>Type de source</translation>
  </message>
  <message>
   <source>Stale file handle</source>
   <translation>Descripteur de fichier périmé</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Étapes</translation>
  </message>
  <message>
   <source>Stop here and keep what is done (Esc)</source>
   <translation>S’arrêter ici et garder ce qui est fait (Échap)</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <source>TIFF with the compression {0}</source>
   <translation>TIFF avec la compression {0}</translation>
  </message>
  <message>
   <source>Table for spreadsheets (*.csv)</source>
   <translation>Tableau pour tableurs (*.csv)</translation>
  </message>
  <message>
   <source>Take a picture with the &amp;camera…</source>
   <translation>Prendre une &amp;photo avec la caméra…</translation>
  </message>
  <message>
   <source>Take a snapshot</source>
   <translation>Prendre une photo</translation>
  </message>
  <message>
   <source>Take care</source>
   <translation>Prudence</translation>
  </message>
  <message>
   <source>Take the picture for AI-made</source>
   <translation>Tenir l’image pour créée par IA</translation>
  </message>
  <message>
   <source>Take the picture for a photograph</source>
   <translation>Tenir l’image pour une photographie</translation>
  </message>
  <message>
   <source>Take your time. + and - zoom, the arrows move, 0 shows the whole picture.</source>
   <translation>Prenez votre temps. + et - zooment, les flèches déplacent, 0 montre l’image entière.</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Prise le</translation>
  </message>
  <message>
   <source>Tell others</source>
   <translation>En parler</translation>
  </message>
  <message>
   <source>Tells CIFAR-10 photographs from their Stable Diffusion 1.4 counterparts, at 32 x 32 pixels.</source>
   <translation>Distingue les photographies de CIFAR-10 de leurs équivalents de Stable Diffusion 1.4, à 32 x 32 pixels.</translation>
  </message>
  <message>
   <source>Tells how likely it is that a picture was made by AI. It works offline: no picture leaves this computer. Licence: {licence}.</source>
   <translation>Dit à quel point il est probable qu’une image ait été créée par IA. Fonctionne hors ligne : aucune image ne quitte cet ordinateur. Licence : {licence}.</translation>
  </message>
  <message>
   <source>Tells photographs from generated pictures, at their own size.</source>
   <translation>Distingue les photographies des images générées, à leur propre taille.</translation>
  </message>
  <message>
   <source>Text pages</source>
   <translation>Pages de texte</translation>
  </message>
  <message>
   <source>The AIGC label in this file is damaged and was not read.</source>
   <translation>L’étiquette AIGC de ce fichier est endommagée et n’a pas été lue.</translation>
  </message>
  <message>
   <source>The Content Credentials of this file break a rule of their standard ({0}).</source>
   <translation>Les Content Credentials de ce fichier enfreignent une règle de leur norme ({0}).</translation>
  </message>
  <message>
   <source>The EXIF of this file is damaged or cut off; only part of it was read.</source>
   <translation>Les données EXIF de ce fichier sont endommagées ou tronquées ; seule une partie en a été lue.</translation>
  </message>
  <message>
   <source>The SHA-256 was copied.</source>
   <translation>Le SHA-256 a été copié.</translation>
  </message>
  <message>
   <source>The XMP of this file is built to harm, or far beyond the usual; it was not read on.</source>
   <translation>Les données XMP de ce fichier sont conçues pour nuire, ou bien au-delà de l’usage ; leur lecture a été arrêtée.</translation>
  </message>
  <message>
   <source>The XMP of this file is damaged; only what stands before the damage was read.</source>
   <translation>Les données XMP de ce fichier sont endommagées ; seul ce qui précède a été lu.</translation>
  </message>
  <message>
   <source>The bundled models answer from now on.</source>
   <translation>Les modèles fournis répondent désormais.</translation>
  </message>
  <message>
   <source>The buttons above the table show the rows of one verdict only; the field below them finds words in names, folders and notes.</source>
   <translation>Les boutons au-dessus du tableau n’affichent que les lignes d’un verdict ; le champ en dessous trouve des mots dans les noms, les dossiers et les remarques.</translation>
  </message>
  <message>
   <source>The calibration of a card makes certainty of a threshold, which nothing can be.</source>
   <translation>Le calibrage d’une fiche fait d’un seuil une certitude, ce qui n’existe pas.</translation>
  </message>
  <message>
   <source>The camera cannot be used: it gave no reason.</source>
   <translation>La caméra ne peut pas être utilisée : elle n’a donné aucune raison.</translation>
  </message>
  <message>
   <source>The camera cannot be used: {reason}.</source>
   <translation>La caméra ne peut pas être utilisée : {reason}.</translation>
  </message>
  <message>
   <source>The camera is starting…</source>
   <translation>La caméra démarre…</translation>
  </message>
  <message>
   <source>The card does not say.</source>
   <translation>La fiche ne le dit pas.</translation>
  </message>
  <message>
   <source>The card holds no figures.</source>
   <translation>La fiche ne contient aucun chiffre.</translation>
  </message>
  <message>
   <source>The card in the model file {0} cannot be used: {1}</source>
   <translation>La fiche du fichier de modèle {0} est inutilisable : {1}</translation>
  </message>
  <message>
   <source>The card in the model file {0} is not text.</source>
   <translation>La fiche du fichier de modèle {0} n’est pas du texte.</translation>
  </message>
  <message>
   <source>The card in the model file {0} is too long.</source>
   <translation>La fiche du fichier de modèle {0} est trop longue.</translation>
  </message>
  <message>
   <source>The card names no limits.</source>
   <translation>La fiche n’indique aucune limite.</translation>
  </message>
  <message>
   <source>The chance that it is there by accident stands with its details.</source>
   <translation>La probabilité qu’il s’y trouve par hasard figure parmi ses détails.</translation>
  </message>
  <message>
   <source>The choice could not be remembered: {0}.</source>
   <translation>Le choix n’a pas pu être mémorisé : {0}.</translation>
  </message>
  <message>
   <source>The chosen model is not asked: {problem} The bundled models answer instead.</source>
   <translation>Le modèle choisi n’est pas interrogé : {problem} Les modèles fournis répondent à sa place.</translation>
  </message>
  <message>
   <source>The chosen model {0} accepts {1} only; the bundled model {2} answered.</source>
   <translation>Le modèle choisi {0} n’accepte que {1} ; le modèle fourni {2} a répondu.</translation>
  </message>
  <message>
   <source>The chosen model {0} accepts {1}.</source>
   <translation>Le modèle choisi {0} accepte {1}.</translation>
  </message>
  <message>
   <source>The chosen model {0} answered.</source>
   <translation>Le modèle choisi {0} a répondu.</translation>
  </message>
  <message>
   <source>The clipboard holds no picture and no file. Copy a picture first, then paste it here.</source>
   <translation>Le presse-papiers ne contient ni image ni fichier. Copiez d’abord une image, puis collez-la ici.</translation>
  </message>
  <message>
   <source>The cluster cannot examine files: {0}</source>
   <translation>La grappe de calcul ne peut pas examiner de fichiers : {0}</translation>
  </message>
  <message>
   <source>The colour profile in this file could not be used, so colours may be slightly off.</source>
   <translation>Le profil de couleurs de ce fichier n’a pas pu être utilisé, les couleurs peuvent donc différer légèrement.</translation>
  </message>
  <message>
   <source>The command line</source>
   <translation>La ligne de commande</translation>
  </message>
  <message>
   <source>The comparison of two pictures</source>
   <translation>La comparaison de deux images</translation>
  </message>
  <message>
   <source>The default operating point of a card must be one of its operating points.</source>
   <translation>Le point de fonctionnement par défaut d’une fiche doit être l’un de ses points de fonctionnement.</translation>
  </message>
  <message>
   <source>The directory of this TIFF file is too large: it has {0} entries, and the limit is {1}.</source>
   <translation>Le répertoire de ce fichier TIFF est trop grand : il a {0} entrées, et la limite est de {1}.</translation>
  </message>
  <message>
   <source>The directory of this TIFF file lies beyond its end.</source>
   <translation>Le répertoire de ce fichier TIFF se trouve au-delà de sa fin.</translation>
  </message>
  <message>
   <source>The environment variable {variable} names this file; it goes before the setting.</source>
   <translation>La variable d’environnement {variable} désigne ce fichier ; elle prime sur le paramètre.</translation>
  </message>
  <message>
   <source>The evidence map</source>
   <translation>La carte des indices</translation>
  </message>
  <message>
   <source>The evidence map shows which places moved the score, and which way. It does not explain why. In very large pictures the model looks at tiles spread evenly; places that it did not look at are hatched.</source>
   <translation>La carte des indices montre quelles zones ont déplacé le score, et dans quel sens. Elle n’explique pas pourquoi. Dans les très grandes images, le modèle regarde des carreaux répartis uniformément ; les zones qu’il n’a pas regardées sont hachurées.</translation>
  </message>
  <message>
   <source>The examination</source>
   <translation>L’examen</translation>
  </message>
  <message>
   <source>The exit status is 0 if all went well, 1 if some files could not be examined, 2 for wrong usage, and 3 where &lt;code&gt;--fail-on&lt;/code&gt; was met. Window and command line give the same answers.</source>
   <translation>Le code de sortie est 0 si tout s’est bien passé, 1 si certains fichiers n’ont pas pu être examinés, 2 pour une mauvaise utilisation, et 3 si &lt;code&gt;--fail-on&lt;/code&gt; s’est vérifié. La fenêtre et la ligne de commande donnent les mêmes réponses.</translation>
  </message>
  <message>
   <source>The export was cancelled. No file was written.</source>
   <translation>L’exportation a été annulée. Aucun fichier n’a été écrit.</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>Le fichier</translation>
  </message>
  <message>
   <source>The file could not be read as a picture, or the model failed on it.</source>
   <translation>Le fichier n’a pas pu être lu comme image, ou le modèle a échoué.</translation>
  </message>
  <message>
   <source>The file is as it was when it was signed, and the signer is vouched for by your trust list.</source>
   <translation>Le fichier est tel qu’il était lors de sa signature, et votre liste de confiance se porte garante du signataire.</translation>
  </message>
  <message>
   <source>The file is as it was when it was signed. Who signed it is not vouched for by a trust list that you chose.</source>
   <translation>Le fichier est tel qu’il était lors de sa signature. Aucune liste de confiance choisie par vous ne se porte garante du signataire.</translation>
  </message>
  <message>
   <source>The file is no longer what was signed, so nothing that the credential says can be relied on.</source>
   <translation>Le fichier n’est plus ce qui a été signé ; rien de ce que dit l’attestation n’est donc fiable.</translation>
  </message>
  <message>
   <source>The file itself says so. What its pixels look like is shown beside it.</source>
   <translation>Le fichier lui-même le dit. L’aspect de ses pixels est indiqué à côté.</translation>
  </message>
  <message>
   <source>The file of findings could not be used, because {0}. It was set aside as {1}.</source>
   <translation>Le fichier des résultats n’a pas pu être utilisé, car {0}. Il a été mis de côté sous le nom {1}.</translation>
  </message>
  <message>
   <source>The file of findings {0} is gone or was replaced while it was in use.</source>
   <translation>Le fichier des résultats {0} a disparu ou a été remplacé pendant son utilisation.</translation>
  </message>
  <message>
   <source>The file of settings could not be used, because {0}. The usual settings hold.</source>
   <translation>Le fichier des paramètres n’a pas pu être utilisé, car {0}. Les paramètres habituels s’appliquent.</translation>
  </message>
  <message>
   <source>The file of the model {0} is damaged: its checksum is wrong.</source>
   <translation>Le fichier du modèle {0} est endommagé : sa somme de contrôle est fausse.</translation>
  </message>
  <message>
   <source>The file only names an address. The application works offline and fetches nothing.</source>
   <translation>Le fichier ne donne qu’une adresse. L’application fonctionne hors ligne et ne télécharge rien.</translation>
  </message>
  <message>
   <source>The file says: {0}.</source>
   <translation>Le fichier indique : {0}.</translation>
  </message>
  <message>
   <source>The file {0} is not an ONNX model, or it is cut off.</source>
   <translation>Le fichier {0} n’est pas un modèle ONNX, ou il est tronqué.</translation>
  </message>
  <message>
   <source>The files stayed where they are: {reason}.</source>
   <translation>Les fichiers sont restés à leur place : {reason}.</translation>
  </message>
  <message>
   <source>The findings in {0} are in use, for example by a scan.</source>
   <translation>Les résultats de {0} sont en cours d’utilisation, par exemple par une analyse.</translation>
  </message>
  <message>
   <source>The findings in {0} cannot be read or written: {1}.</source>
   <translation>Les résultats de {0} ne peuvent être ni lus ni écrits : {1}.</translation>
  </message>
  <message>
   <source>The folder could not be read ({error}).</source>
   <translation>Le dossier n’a pas pu être lu ({error}).</translation>
  </message>
  <message>
   <source>The folder of added models could not be read: {0}.</source>
   <translation>Le dossier des modèles ajoutés n’a pas pu être lu : {0}.</translation>
  </message>
  <message>
   <source>The folder of the file of findings, from the next scan on; those kept so far stay where they are.</source>
   <translation>Le dossier du fichier de résultats, dès la prochaine analyse ; ceux conservés jusqu’ici restent à leur place.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold a number of up to a million, not {1}.</source>
   <translation>La clé {0} d’une fiche doit contenir un nombre jusqu’à un million, et non {1}.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold a whole number of up to a million, not {1}.</source>
   <translation>La clé {0} d’une fiche doit contenir un nombre entier jusqu’à un million, et non {1}.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold an object, not {1}.</source>
   <translation>La clé {0} d’une fiche doit contenir un objet, et non {1}.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold plain text of up to {1} letters, not {2}.</source>
   <translation>La clé {0} d’une fiche doit contenir du texte simple de {1} lettres au plus, et non {2}.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold up to 64 plain letters, digits and ._+()-, not {1}.</source>
   <translation>La clé {0} d’une fiche doit contenir au plus 64 lettres simples, chiffres et ._+()-, et non {1}.</translation>
  </message>
  <message>
   <source>The keys on a card must not be longer than {0} letters.</source>
   <translation>Les clés d’une fiche ne doivent pas dépasser {0} lettres.</translation>
  </message>
  <message>
   <source>The language of the window, from its next start on.</source>
   <translation>La langue de la fenêtre, à partir du prochain démarrage.</translation>
  </message>
  <message>
   <source>The large view</source>
   <translation>La grande vue</translation>
  </message>
  <message>
   <source>The last text of this PNG file is cut off and was not read.</source>
   <translation>Le dernier texte de ce fichier PNG est tronqué et n’a pas été lu.</translation>
  </message>
  <message>
   <source>The limits on a card must be a list of up to {0} sentences.</source>
   <translation>Les limites d’une fiche doivent être une liste de {0} phrases au plus.</translation>
  </message>
  <message>
   <source>The list could not be kept: {0}</source>
   <translation>La liste n’a pas pu être conservée : {0}</translation>
  </message>
  <message>
   <source>The list could not be removed: {0}</source>
   <translation>La liste n’a pas pu être supprimée : {0}</translation>
  </message>
  <message>
   <source>The list of models ({0}) could not be read.</source>
   <translation>La liste des modèles ({0}) n’a pas pu être lue.</translation>
  </message>
  <message>
   <source>The list of models ({0}) has a wrong line: {1}.</source>
   <translation>La liste des modèles ({0}) contient une ligne incorrecte : {1}.</translation>
  </message>
  <message>
   <source>The list of trusted signers was changed.</source>
   <translation>La liste des signataires de confiance a été modifiée.</translation>
  </message>
  <message>
   <source>The map shows which places moved the score, and which way. It does not show which places were edited, and it does not explain why. One vivid spot is no finding.</source>
   <translation>La carte montre quelles zones ont déplacé le score, et dans quel sens. Elle ne montre pas quelles zones ont été retouchées, et n’explique pas pourquoi. Une seule tache vive ne prouve rien.</translation>
  </message>
  <message>
   <source>The mean of all these places &lt;i&gt;is&lt;/i&gt; the score that the verdict rests on: the map is the computation itself, not a story told afterwards.</source>
   <translation>La moyenne de toutes ces zones &lt;i&gt;est&lt;/i&gt; le score sur lequel repose le verdict : la carte est le calcul lui-même, non un récit fait après coup.</translation>
  </message>
  <message>
   <source>The metadata of a BigTIFF file is not read.</source>
   <translation>Les métadonnées d’un fichier BigTIFF ne sont pas lues.</translation>
  </message>
  <message>
   <source>The metadata of this JPEG file is cut off.</source>
   <translation>Les métadonnées de ce fichier JPEG sont tronquées.</translation>
  </message>
  <message>
   <source>The metadata of this JPEG file is damaged; what stands after the damage was not read.</source>
   <translation>Les métadonnées de ce fichier JPEG sont endommagées ; ce qui suit n’a pas été lu.</translation>
  </message>
  <message>
   <source>The metadata of this {0} is damaged: {1}</source>
   <translation>Les métadonnées de ce fichier ({0}) sont endommagées : {1}</translation>
  </message>
  <message>
   <source>The metadata of {0} in this file is damaged or far too long; its prompt and settings could not be read.</source>
   <translation>Les métadonnées de {0} dans ce fichier sont endommagées ou bien trop longues ; son invite et ses réglages n’ont pas pu être lus.</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>Le modèle</translation>
  </message>
  <message>
   <source>The model could not be copied to {0}: {1}.</source>
   <translation>Le modèle n’a pas pu être copié vers {0} : {1}.</translation>
  </message>
  <message>
   <source>The model could not be loaded: {reason}.</source>
   <translation>Le modèle n’a pas pu être chargé : {reason}.</translation>
  </message>
  <message>
   <source>The model could not be removed: {0}.</source>
   <translation>Le modèle n’a pas pu être retiré : {0}.</translation>
  </message>
  <message>
   <source>The model did not look at the hatched places.</source>
   <translation>Le modèle n’a pas regardé les zones hachurées.</translation>
  </message>
  <message>
   <source>The model file {0} could not be loaded: {1}</source>
   <translation>Le fichier de modèle {0} n’a pas pu être chargé : {1}</translation>
  </message>
  <message>
   <source>The model file {0} could not be read: {1}.</source>
   <translation>Le fichier de modèle {0} n’a pas pu être lu : {1}.</translation>
  </message>
  <message>
   <source>The model file {0} could not be tried out: {1}.</source>
   <translation>Le fichier de modèle {0} n’a pas pu être essayé : {1}.</translation>
  </message>
  <message>
   <source>The model file {0} has no card.</source>
   <translation>Le fichier de modèle {0} n’a pas de fiche.</translation>
  </message>
  <message>
   <source>The model file {0} is damaged: its checksum is wrong.</source>
   <translation>Le fichier de modèle {0} est endommagé : sa somme de contrôle est fausse.</translation>
  </message>
  <message>
   <source>The model file {0} is too large: {1} MiB are the most that is read.</source>
   <translation>Le fichier de modèle {0} est trop volumineux : {1} Mio au plus sont lus.</translation>
  </message>
  <message>
   <source>The model file {0} must give logit: float32 [N] and evidence: float32 [N, h, w].</source>
   <translation>Le fichier de modèle {0} doit donner logit : float32 [N] et evidence : float32 [N, h, w].</translation>
  </message>
  <message>
   <source>The model file {0} must have one card, not {1}.</source>
   <translation>Le fichier de modèle {0} doit avoir une seule fiche, et non {1}.</translation>
  </message>
  <message>
   <source>The model file {0} must take one input, pixels: uint8 [N, H, W, 3].</source>
   <translation>Le fichier de modèle {0} doit prendre une seule entrée, pixels : uint8 [N, H, W, 3].</translation>
  </message>
  <message>
   <source>The model file {0} was refused: it {1}.</source>
   <translation>Le fichier de modèle {0} a été refusé : il {1}.</translation>
  </message>
  <message>
   <source>The model file {0} was refused: {1}.</source>
   <translation>Le fichier de modèle {0} a été refusé : {1}.</translation>
  </message>
  <message>
   <source>The model gave no answer.</source>
   <translation>Le modèle n’a donné aucune réponse.</translation>
  </message>
  <message>
   <source>The model in use</source>
   <translation>Le modèle utilisé</translation>
  </message>
  <message>
   <source>The model is loading…</source>
   <translation>Chargement du modèle…</translation>
  </message>
  <message>
   <source>The model judges the pixels alone here, as you do: marks in the files do not count. Its “inconclusive” counts as no answer. About pictures that a model was trained on, its score says nothing.</source>
   <translation>Le modèle juge ici les seuls pixels, comme vous : les marques dans les fichiers ne comptent pas. Son « non concluant » compte comme une absence de réponse. Pour les images sur lesquelles un modèle a été entraîné, son score ne dit rien.</translation>
  </message>
  <message>
   <source>The model looked at {0} of {1} tiles, spread evenly over the picture.</source>
   <translation>Le modèle a regardé {0} tuiles sur {1}, réparties régulièrement sur l’image.</translation>
  </message>
  <message>
   <source>The model looked at {share} of the picture.</source>
   <translation>Le modèle a regardé {share} de l’image.</translation>
  </message>
  <message>
   <source>The model was right.</source>
   <translation>Le modèle avait raison.</translation>
  </message>
  <message>
   <source>The model was wrong.</source>
   <translation>Le modèle avait tort.</translation>
  </message>
  <message>
   <source>The model {0} failed: {1}</source>
   <translation>Le modèle {0} a échoué : {1}</translation>
  </message>
  <message>
   <source>The model {0} gave evidence of different sizes for tiles of one size.</source>
   <translation>Le modèle {0} a donné des indices de tailles différentes pour des tuiles de même taille.</translation>
  </message>
  <message>
   <source>The model {0} gave no usable answer.</source>
   <translation>Le modèle {0} n’a pas donné de réponse utilisable.</translation>
  </message>
  <message>
   <source>The model {0} has changed since it was added.</source>
   <translation>Le modèle {0} a changé depuis qu’il a été ajouté.</translation>
  </message>
  <message>
   <source>The model {0} has changed since it was chosen.</source>
   <translation>Le modèle {0} a changé depuis qu’il a été choisi.</translation>
  </message>
  <message>
   <source>The model {0} ships with the application and cannot be removed.</source>
   <translation>Le modèle {0} est fourni avec l’application et ne peut pas être retiré.</translation>
  </message>
  <message>
   <source>The model {0} would be responsible for pictures of {1} x {2} pixels, but it accepts {3} only.</source>
   <translation>Le modèle {0} serait responsable des images de {1} x {2} pixels, mais il n’accepte que {3}.</translation>
  </message>
  <message>
   <source>The model {model}</source>
   <translation>Le modèle {model}</translation>
  </message>
  <message>
   <source>The model's card</source>
   <translation>La fiche du modèle</translation>
  </message>
  <message>
   <source>The models in use</source>
   <translation>Les modèles utilisés</translation>
  </message>
  <message>
   <source>The models that ship with the application are missing: {0}</source>
   <translation>Les modèles fournis avec l’application sont absents : {0}</translation>
  </message>
  <message>
   <source>The names of inputs or outputs in the model file {0} are not text.</source>
   <translation>Les noms des entrées ou des sorties du fichier de modèle {0} ne sont pas du texte.</translation>
  </message>
  <message>
   <source>The next picture is on its way…</source>
   <translation>L’image suivante arrive…</translation>
  </message>
  <message>
   <source>The operating point {0} of a card has a rate that nobody can measure.</source>
   <translation>Le point de fonctionnement {0} d’une fiche a un taux que personne ne peut mesurer.</translation>
  </message>
  <message>
   <source>The operating point {0} of a card is wrong: {1}</source>
   <translation>Le point de fonctionnement {0} d’une fiche est incorrect : {1}</translation>
  </message>
  <message>
   <source>The operating points of a card must rise, without doubles.</source>
   <translation>Les points de fonctionnement d’une fiche doivent croître, sans doublons.</translation>
  </message>
  <message>
   <source>The page &lt;b&gt;History&lt;/b&gt; (Ctrl+3) lists what was found before: search it, examine files again, or delete findings, of which nothing stays in the file then.</source>
   <translation>La page &lt;b&gt;Historique&lt;/b&gt; (Ctrl+3) énumère ce qui a été trouvé auparavant : cherchez-y, examinez à nouveau des fichiers, ou supprimez des résultats, dont rien ne reste alors dans le fichier.</translation>
  </message>
  <message>
   <source>The parts could not be listed: {reason}.</source>
   <translation>Les composants n’ont pas pu être énumérés : {reason}.</translation>
  </message>
  <message>
   <source>The picture</source>
   <translation>L’image</translation>
  </message>
  <message>
   <source>The picture came without a file; the SHA-256 is that of its pixels saved as a PNG.</source>
   <translation>L’image est arrivée sans fichier ; le SHA-256 est celui de ses pixels enregistrés en PNG.</translation>
  </message>
  <message>
   <source>The picture in question</source>
   <translation>L’image en question</translation>
  </message>
  <message>
   <source>The picture looks like the photographs that the model learned from. Pictures of a newer or an unknown generator can end here too.</source>
   <translation>L’image ressemble aux photographies dont le modèle a appris. Des images d’un générateur plus récent ou inconnu peuvent aussi aboutir ici.</translation>
  </message>
  <message>
   <source>The picture looks more like the AI-made pictures that the model learned from than the strict threshold allows for photographs. Some real photographs end here too.</source>
   <translation>L’image ressemble davantage aux images créées par IA dont le modèle a appris que le seuil strict ne l’admet pour des photographies. Quelques vraies photographies aboutissent aussi ici.</translation>
  </message>
  <message>
   <source>The picture was not resized, because that would make a verdict meaningless.</source>
   <translation>L’image n’a pas été redimensionnée, car un verdict n’aurait alors aucun sens.</translation>
  </message>
  <message>
   <source>The picture, made smaller or larger to fit.</source>
   <translation>L’image, réduite ou agrandie pour tenir.</translation>
  </message>
  <message>
   <source>The picture.</source>
   <translation>L’image.</translation>
  </message>
  <message>
   <source>The pixels alone: {chance} chance of AI-made.</source>
   <translation>Les pixels seuls : {chance} de probabilité d’une création par IA.</translation>
  </message>
  <message>
   <source>The pixels look AI-made, yet a trusted signature by {0} vouches for a camera: neither is said.</source>
   <translation>Les pixels semblent créés par IA, mais une signature de confiance de {0} atteste un appareil photo : ni l’un ni l’autre n’est affirmé.</translation>
  </message>
  <message>
   <source>The pixels look AI-made, yet a trusted signature vouches for a camera: neither is said.</source>
   <translation>Les pixels semblent créés par IA, mais une signature de confiance atteste un appareil photo : ni l’un ni l’autre n’est affirmé.</translation>
  </message>
  <message>
   <source>The probability is calibrated on pictures like those that the model was measured on; where AI-made pictures are rarer than there, it is too high. The evidence map shows which places moved the score, and which way; it does not explain why. Edited, enlarged or strongly compressed pictures, drawings and screenshots can mislead the model.</source>
   <translation>La probabilité est calibrée sur des images semblables à celles qui ont servi à mesurer le modèle ; là où les images créées par IA sont plus rares, elle est trop élevée. La carte des indices montre quelles zones ont déplacé le score, et dans quel sens ; elle n’explique pas pourquoi. Les images retouchées, agrandies ou fortement compressées, les dessins et les captures d’écran peuvent tromper le modèle.</translation>
  </message>
  <message>
   <source>The processes that examine files have ended.</source>
   <translation>Les processus qui examinent des fichiers sont terminés.</translation>
  </message>
  <message>
   <source>The quiz</source>
   <translation>Le quiz</translation>
  </message>
  <message>
   <source>The quiz cannot go on ({error}).</source>
   <translation>Le quiz ne peut pas continuer ({error}).</translation>
  </message>
  <message>
   <source>The quiz needs a folder with one sub-folder called REAL and one called FAKE (or AI). This one has neither.</source>
   <translation>Le quiz nécessite un dossier avec un sous-dossier nommé REAL et un autre nommé FAKE (ou AI). Celui-ci n’a ni l’un ni l’autre.</translation>
  </message>
  <message>
   <source>The quiz needs one sub-folder called REAL and one called FAKE (or AI). Here the one for AI-made pictures (FAKE or AI) is missing.</source>
   <translation>Le quiz nécessite un sous-dossier nommé REAL et un autre nommé FAKE (ou AI). Ici, celui des images créées par IA (FAKE ou AI) manque.</translation>
  </message>
  <message>
   <source>The quiz needs one sub-folder called REAL and one called FAKE (or AI). Here the one for real photographs (REAL) is missing.</source>
   <translation>Le quiz nécessite un sous-dossier nommé REAL et un autre nommé FAKE (ou AI). Ici, celui des vraies photographies (REAL) manque.</translation>
  </message>
  <message>
   <source>The report was cancelled. No file was written.</source>
   <translation>Le rapport a été annulé. Aucun fichier n’a été écrit.</translation>
  </message>
  <message numerus="yes">
   <source>The round ended before {n} pictures.</source>
   <extracomment>For one: The round ended before {n} picture.</extracomment>
   <translation>
    <numerusform>La partie s’est terminée avant {n} image.</numerusform>
    <numerusform>La partie s’est terminée avant {n} images.</numerusform>
   </translation>
  </message>
  <message>
   <source>The same without a window, for scripts and servers:</source>
   <translation>La même chose sans fenêtre, pour les scripts et les serveurs :</translation>
  </message>
  <message>
   <source>The scan has ended.</source>
   <translation>L’analyse est terminée.</translation>
  </message>
  <message>
   <source>The scan has ended. {summary}</source>
   <translation>L’analyse est terminée. {summary}</translation>
  </message>
  <message>
   <source>The scan stopped: {reason}.</source>
   <translation>L’analyse s’est arrêtée : {reason}.</translation>
  </message>
  <message numerus="yes">
   <source>The scan was cancelled. The {n} files examined so far stay here.</source>
   <extracomment>For one: The scan was cancelled. The {n} file examined so far stays here.</extracomment>
   <translation>
    <numerusform>L’analyse a été annulée. Le {n} fichier déjà examiné reste ici.</numerusform>
    <numerusform>L’analyse a été annulée. Les {n} fichiers déjà examinés restent ici.</numerusform>
   </translation>
  </message>
  <message>
   <source>The score lies between the two thresholds. Nothing should be concluded from it.</source>
   <translation>Le score se situe entre les deux seuils. Il ne faut rien en conclure.</translation>
  </message>
  <message>
   <source>The settings could not be written to {path} ({reason}). They hold until the window is closed.</source>
   <translation>Les paramètres n’ont pas pu être écrits dans {path} ({reason}). Ils valent jusqu’à la fermeture de la fenêtre.</translation>
  </message>
  <message>
   <source>The signer counts as unknown, because the certificate does not hold ({0}).</source>
   <translation>Le signataire est considéré comme inconnu, car le certificat n’est pas valable ({0}).</translation>
  </message>
  <message>
   <source>The sizes on a card must be positive and in order, not {0}.</source>
   <translation>Les tailles d’une fiche doivent être positives et ordonnées, et non {0}.</translation>
  </message>
  <message>
   <source>The sizes on a card must not exceed {0} pixels a side.</source>
   <translation>Les tailles d’une fiche ne doivent pas dépasser {0} pixels de côté.</translation>
  </message>
  <message>
   <source>The small copy made at the examination is shown: {problem}</source>
   <translation>La petite copie faite lors de l’examen est affichée : {problem}</translation>
  </message>
  <message>
   <source>The surest evidence is seldom in the pixels. Each panel says how many &lt;b&gt;marks in the file&lt;/b&gt; were found; a click shows each of them, how far it can be trusted, and all that it says.</source>
   <translation>Les indices les plus sûrs sont rarement dans les pixels. Chaque panneau dit combien de &lt;b&gt;marques dans le fichier&lt;/b&gt; ont été trouvées ; un clic montre chacune, la confiance qu’elle mérite et tout ce qu’elle dit.</translation>
  </message>
  <message>
   <source>The system does not let this application use the camera. Allow it in the system's settings for privacy, then open this window again.</source>
   <translation>Le système ne laisse pas cette application utiliser la caméra. Autorisez-la dans les paramètres de confidentialité du système, puis rouvrez cette fenêtre.</translation>
  </message>
  <message>
   <source>The table of a folder scan</source>
   <translation>Le tableau d’une analyse de dossier</translation>
  </message>
  <message>
   <source>The table of the history</source>
   <translation>Le tableau de l’historique</translation>
  </message>
  <message>
   <source>The text hidden in the {0} of this picture is cut off.</source>
   <translation>Le texte caché dans cette image ({0}) est tronqué.</translation>
  </message>
  <message>
   <source>The text hidden in the {0} of this picture is damaged.</source>
   <translation>Le texte caché dans cette image ({0}) est endommagé.</translation>
  </message>
  <message>
   <source>The text hidden in the {0} of this picture is {1}.</source>
   <translation>Le texte caché dans cette image ({0}) est {1}.</translation>
  </message>
  <message>
   <source>The texts on a card must not be longer than {0} letters.</source>
   <translation>Les textes d’une fiche ne doivent pas dépasser {0} lettres.</translation>
  </message>
  <message>
   <source>The threshold for real, {0}, lies above that for AI, {1}.</source>
   <translation>Le seuil pour réel, {0}, est au-dessus de celui pour IA, {1}.</translation>
  </message>
  <message>
   <source>The thresholds of an operating point must be finite.</source>
   <translation>Les seuils d’un point de fonctionnement doivent être finis.</translation>
  </message>
  <message>
   <source>The truth, by its folder</source>
   <translation>La vérité, d’après son dossier</translation>
  </message>
  <message>
   <source>The truth: {truth}. {guess} The model: {verdict}.</source>
   <translation>La vérité : {truth}. {guess} Le modèle : {verdict}.</translation>
  </message>
  <message>
   <source>The whole picture</source>
   <translation>L’image entière</translation>
  </message>
  <message>
   <source>The {0} of this file could not be read.</source>
   <translation>Illisible dans ce fichier : {0}.</translation>
  </message>
  <message>
   <source>The {0} of this file is too large and was not read: it has {1} MiB, and the limit is {2} MiB.</source>
   <translation>Trop volumineux et donc non lu ({0} de ce fichier) : {1} Mio, et la limite est de {2} Mio.</translation>
  </message>
  <message>
   <source>There is a mark, but it is damaged or of an unknown kind.</source>
   <translation>Il y a une marque, mais elle est endommagée ou d’un type inconnu.</translation>
  </message>
  <message>
   <source>There is another model called {0} already; remove that one first.</source>
   <translation>Il existe déjà un autre modèle nommé {0} ; retirez d’abord celui-là.</translation>
  </message>
  <message>
   <source>There is no cluster at {0}.</source>
   <translation>Il n’y a pas de grappe de calcul à l’adresse {0}.</translation>
  </message>
  <message>
   <source>There is no file in the sub-folder {0}.</source>
   <translation>Il n’y a aucun fichier dans le sous-dossier {0}.</translation>
  </message>
  <message>
   <source>There is no model of this name; there are {0}.</source>
   <translation>Il n’y a pas de modèle de ce nom ; il y a {0}.</translation>
  </message>
  <message>
   <source>There is no model.</source>
   <translation>Il n’y a pas de modèle.</translation>
  </message>
  <message>
   <source>There is no room left on the disk for the findings in {0}.</source>
   <translation>Il n’y a plus de place sur le disque pour les résultats de {0}.</translation>
  </message>
  <message>
   <source>There is no such file.</source>
   <translation>Ce fichier n’existe pas.</translation>
  </message>
  <message>
   <source>There is too little memory</source>
   <translation>Il y a trop peu de mémoire</translation>
  </message>
  <message>
   <source>These lines help others to find out why something does not work here. They hold no picture, no name of a picture and no name of yours. Nothing is sent: you decide where to paste them.</source>
   <translation>Ces lignes aident d’autres personnes à comprendre pourquoi quelque chose ne fonctionne pas ici. Elles ne contiennent ni image, ni nom d’image, ni votre nom. Rien n’est envoyé : vous décidez où les coller.</translation>
  </message>
  <message>
   <source>They are being looked up…</source>
   <translation>Recherche en cours…</translation>
  </message>
  <message>
   <source>They build on: {weights}.</source>
   <translation>Ils reposent sur : {weights}.</translation>
  </message>
  <message>
   <source>They lie in one file, {file}, and never leave this computer.</source>
   <translation>Ils se trouvent dans un seul fichier, {file}, et ne quittent jamais cet ordinateur.</translation>
  </message>
  <message>
   <source>This GIF is made of far too many small pieces; it was not read to the end.</source>
   <translation>Ce GIF est fait de bien trop de petits morceaux ; il n’a pas été lu jusqu’au bout.</translation>
  </message>
  <message>
   <source>This application does not read this kind of picture yet: {0}.</source>
   <translation>Cette application ne lit pas encore ce type d’image : {0}.</translation>
  </message>
  <message>
   <source>This application is built on the work of others. Choose a part in the list to read its licence. Licences are named as the parts themselves name them. Parts within a part, such as those of Qt and of ONNX Runtime, are named in its own notices where it brings them.</source>
   <translation>Cette application repose sur le travail d’autres personnes. Choisissez un composant dans la liste pour lire sa licence. Les licences sont nommées comme les composants les nomment eux-mêmes. Les éléments d’un composant, tels que ceux de Qt et d’ONNX Runtime, sont nommés dans ses propres mentions, là où il en fournit.</translation>
  </message>
  <message>
   <source>This application never connects to anything. So it looks for no updates, and nothing changes by itself: a newer version comes only when somebody installs it.</source>
   <translation>Cette application ne se connecte jamais à rien. Elle ne cherche donc aucune mise à jour, et rien ne change de soi-même : une version plus récente n’arrive que si quelqu’un l’installe.</translation>
  </message>
  <message>
   <source>This application reads cards of schema {0}, not {1}.</source>
   <translation>Cette application lit les fiches du schéma {0}, et non {1}.</translation>
  </message>
  <message>
   <source>This cannot be undone: nothing of it stays readable in the file of findings. The pictures themselves are not touched, and a later scan examines them anew.</source>
   <translation>Cette action est irréversible : rien n’en reste lisible dans le fichier de résultats. Les images elles-mêmes ne sont pas touchées, et une analyse ultérieure les examine de nouveau.</translation>
  </message>
  <message>
   <source>This card holds more than is shown here.</source>
   <translation>Cette fiche contient plus que ce qui est affiché ici.</translation>
  </message>
  <message>
   <source>This copy of the application lacks the file resources/{0}.</source>
   <translation>Il manque à cette copie de l’application le fichier resources/{0}.</translation>
  </message>
  <message>
   <source>This copy of the application ships no model.</source>
   <translation>Cette copie de l’application est fournie sans modèle.</translation>
  </message>
  <message>
   <source>This drag brought only a web address. The application works offline and fetches nothing: save the picture to a folder first, then drop the file here.</source>
   <translation>Ce glisser-déposer n’a apporté qu’une adresse web. L’application fonctionne hors ligne et ne télécharge rien : enregistrez d’abord l’image dans un dossier, puis déposez le fichier ici.</translation>
  </message>
  <message>
   <source>This file could not be opened: {0}.</source>
   <translation>Ce fichier n’a pas pu être ouvert : {0}.</translation>
  </message>
  <message>
   <source>This file could not be read: {0}</source>
   <translation>Ce fichier n’a pas pu être lu : {0}</translation>
  </message>
  <message>
   <source>This file could not be read: {0}.</source>
   <translation>Ce fichier n’a pas pu être lu : {0}.</translation>
  </message>
  <message>
   <source>This file holds more texts than are read; the rest were left out.</source>
   <translation>Ce fichier contient plus de textes qu’il n’en est lu ; les autres ont été omis.</translation>
  </message>
  <message>
   <source>This file holds no certificate. A trust list is a PEM file.</source>
   <translation>Ce fichier ne contient aucun certificat. Une liste de confiance est un fichier PEM.</translation>
  </message>
  <message>
   <source>This file holds several pages; only the first was examined.</source>
   <translation>Ce fichier contient plusieurs pages ; seule la première a été examinée.</translation>
  </message>
  <message>
   <source>This file holds several pictures; only its main one was examined.</source>
   <translation>Ce fichier contient plusieurs images ; seule l’image principale a été examinée.</translation>
  </message>
  <message>
   <source>This file holds several pictures; only the first was examined.</source>
   <translation>Ce fichier contient plusieurs images ; seule la première a été examinée.</translation>
  </message>
  <message>
   <source>This file holds too many pictures: it has {0}, and the limit is {1}.</source>
   <translation>Ce fichier contient trop d’images : il en a {0}, et la limite est de {1}.</translation>
  </message>
  <message>
   <source>This file is animated; only its first frame was examined.</source>
   <translation>Ce fichier est animé ; seule sa première image a été examinée.</translation>
  </message>
  <message>
   <source>This file is cut off or damaged: the picture in it could not be read.</source>
   <translation>Ce fichier est tronqué ou endommagé : l’image qu’il contient n’a pas pu être lue.</translation>
  </message>
  <message>
   <source>This file is cut off: only part of the picture could be read.</source>
   <translation>Ce fichier est tronqué : seule une partie de l’image a pu être lue.</translation>
  </message>
  <message>
   <source>This file is empty.</source>
   <translation>Ce fichier est vide.</translation>
  </message>
  <message>
   <source>This file is made of far too many small pieces; it was not read to the end.</source>
   <translation>Ce fichier est fait de bien trop de petits morceaux ; il n’a pas été lu jusqu’au bout.</translation>
  </message>
  <message>
   <source>This file is no longer there: {path}</source>
   <translation>Ce fichier n’existe plus : {path}</translation>
  </message>
  <message>
   <source>This file is not a picture.</source>
   <translation>Ce fichier n’est pas une image.</translation>
  </message>
  <message>
   <source>This file is too large for a list of certificates.</source>
   <translation>Ce fichier est trop volumineux pour une liste de certificats.</translation>
  </message>
  <message>
   <source>This file is too large: it has {0} MiB, and the limit is {1} MiB.</source>
   <translation>Ce fichier est trop volumineux : il fait {0} Mio, et la limite est de {1} Mio.</translation>
  </message>
  <message>
   <source>This folder cannot be read: {0}.</source>
   <translation>Ce dossier ne peut pas être lu : {0}.</translation>
  </message>
  <message>
   <source>This folder could not be opened: {0}.</source>
   <translation>Ce dossier n’a pas pu être ouvert : {0}.</translation>
  </message>
  <message>
   <source>This is a folder, not a picture.</source>
   <translation>C’est un dossier, pas une image.</translation>
  </message>
  <message>
   <source>This is a pipe or a device, not an ordinary file.</source>
   <translation>C’est un tube ou un périphérique, pas un fichier ordinaire.</translation>
  </message>
  <message>
   <source>This picture came without a file, so nothing that its file said of itself could be read.</source>
   <translation>Cette image est arrivée sans fichier, rien de ce que son fichier disait de lui-même n’a donc pu être lu.</translation>
  </message>
  <message>
   <source>This picture came without a file: part of what its file said of itself may have been lost on the way.</source>
   <translation>Cette image est arrivée sans fichier : une partie de ce que son fichier disait de lui-même a pu se perdre en route.</translation>
  </message>
  <message>
   <source>This picture is so large that it is shown at a reduced resolution.</source>
   <translation>Cette image est si grande qu’elle est affichée à une résolution réduite.</translation>
  </message>
  <message>
   <source>This picture is stored in too many passes: it has {0}, and the limit is {1}.</source>
   <translation>Cette image est enregistrée en trop de passes : elle en a {0}, et la limite est de {1}.</translation>
  </message>
  <message>
   <source>This picture is too large: decoding it takes {0} MiB of memory, and the limit is {1} MiB.</source>
   <translation>Cette image est trop grande : la décoder demande {0} Mio de mémoire, et la limite est de {1} Mio.</translation>
  </message>
  <message>
   <source>This picture is too large: it has {0} million pixels, and the limit is {1} million.</source>
   <translation>Cette image est trop grande : elle a {0} millions de pixels, et la limite est de {1} millions.</translation>
  </message>
  <message>
   <source>This picture is too large: its longer side has {0} pixels, and the limit is {1}.</source>
   <translation>Cette image est trop grande : son plus long côté a {0} pixels, et la limite est de {1}.</translation>
  </message>
  <message>
   <source>This picture needs more memory than there is.</source>
   <translation>Cette image demande plus de mémoire qu’il n’y en a.</translation>
  </message>
  <message>
   <source>Three quarters of the size</source>
   <translation>Aux trois quarts de la taille</translation>
  </message>
  <message>
   <source>Thumbnail</source>
   <translation>Vignette</translation>
  </message>
  <message>
   <source>Thumbnail agreement</source>
   <translation>Concordance de la vignette</translation>
  </message>
  <message>
   <source>Tiles must have a positive stride that leaves no gap, not {0}.</source>
   <translation>Les tuiles doivent avoir un pas positif qui ne laisse aucun vide, et non {0}.</translation>
  </message>
  <message>
   <source>Tiles must not be larger than {0} pixels a side.</source>
   <translation>Les tuiles ne doivent pas dépasser {0} pixels de côté.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Too many files are called so there</source>
   <translation>Trop de fichiers y portent ce nom</translation>
  </message>
  <message>
   <source>Too many levels of symbolic links</source>
   <translation>Trop de niveaux de liens symboliques</translation>
  </message>
  <message>
   <source>Too many open files</source>
   <translation>Trop de fichiers ouverts</translation>
  </message>
  <message>
   <source>Topics: {title}</source>
   <translation>Sujets : {title}</translation>
  </message>
  <message>
   <source>Transparent parts were filled with white.</source>
   <translation>Les parties transparentes ont été remplies de blanc.</translation>
  </message>
  <message>
   <source>Trust nobody</source>
   <translation>Ne se fier à personne</translation>
  </message>
  <message>
   <source>Trusted signers</source>
   <translation>Signataires de confiance</translation>
  </message>
  <message>
   <source>Try the &amp;samples</source>
   <translation>Essayer les &amp;exemples</translation>
  </message>
  <message>
   <source>Try the bundled samples</source>
   <translation>Essayer les exemples fournis</translation>
  </message>
  <message>
   <source>Try the samples</source>
   <translation>Essayer les exemples</translation>
  </message>
  <message>
   <source>Try yourself</source>
   <translation>Testez-vous</translation>
  </message>
  <message>
   <source>Trying out {file}…</source>
   <translation>Essai de {file}…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo with Ctrl+Z.</source>
   <translation>Pour annuler : Ctrl+Z.</translation>
  </message>
  <message>
   <source>Use a verdict beside what else is known: where the picture comes from, who published it, when, and whether there are other copies.</source>
   <translation>Rapprochez un verdict de ce que l’on sait par ailleurs : d’où vient l’image, qui l’a publiée, quand, et s’il en existe d’autres copies.</translation>
  </message>
  <message>
   <source>Use the file as you got it, before anything was done to it. A screenshot, a crop, or a copy that went through a messenger or a network has lost most of what the file said of itself, and some of what the model looks for.</source>
   <translation>Utilisez le fichier tel que vous l’avez reçu, avant toute modification. Une capture d’écran, un recadrage ou une copie passée par une messagerie ou un réseau a perdu presque tout ce que le fichier disait de lui-même, et une partie de ce que le modèle recherche.</translation>
  </message>
  <message>
   <source>Usual folder</source>
   <translation>Dossier habituel</translation>
  </message>
  <message>
   <source>Valid signature, trusted signer</source>
   <translation>Signature valide, signataire de confiance</translation>
  </message>
  <message>
   <source>Valid signature, unknown signer</source>
   <translation>Signature valide, signataire inconnu</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Verdict</translation>
  </message>
  <message>
   <source>Verdict then</source>
   <translation>Verdict d’alors</translation>
  </message>
  <message>
   <source>Verdicts</source>
   <translation>Verdicts</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>W&amp;elcome</source>
   <translation>&amp;Bienvenue</translation>
  </message>
  <message>
   <source>Waiting for leave to use the camera. The system asks for it in a window of its own.</source>
   <translation>En attente de l’autorisation d’utiliser la caméra. Le système la demande dans sa propre fenêtre.</translation>
  </message>
  <message>
   <source>Waiting to be examined</source>
   <translation>En attente d’examen</translation>
  </message>
  <message>
   <source>Was this picture made by AI?</source>
   <translation>Cette image a-t-elle été créée par IA ?</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>Surveiller</translation>
  </message>
  <message>
   <source>Watch the folder for new files</source>
   <translation>Surveiller l’arrivée de nouveaux fichiers dans le dossier</translation>
  </message>
  <message>
   <source>Watching ended: {reason}</source>
   <translation>Fin de la surveillance : {reason}</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Page web (*.html)</translation>
  </message>
  <message>
   <source>WebP, quality 75</source>
   <translation>WebP, qualité 75</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Bienvenue</translation>
  </message>
  <message>
   <source>Welcome to {application}</source>
   <translation>Bienvenue dans {application}</translation>
  </message>
  <message>
   <source>What a verdict can and cannot mean</source>
   <translation>Ce qu’un verdict peut et ne peut pas signifier</translation>
  </message>
  <message>
   <source>What a verdict cannot tell</source>
   <translation>Ce qu’un verdict ne peut pas dire</translation>
  </message>
  <message>
   <source>What a verdict means</source>
   <translation>Ce que signifie un verdict</translation>
  </message>
  <message>
   <source>What can be done with the files of the chosen rows</source>
   <translation>Ce que l’on peut faire des fichiers des lignes choisies</translation>
  </message>
  <message>
   <source>What can be read</source>
   <translation>Ce qui peut être lu</translation>
  </message>
  <message>
   <source>What decided</source>
   <translation>Ce qui a décidé</translation>
  </message>
  <message>
   <source>What else a panel shows</source>
   <translation>Ce qu’un panneau montre encore</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Utilité</translation>
  </message>
  <message>
   <source>What is kept</source>
   <translation>Ce qui est conservé</translation>
  </message>
  <message>
   <source>What is known of it stands in the crash log, which names no picture: {file}</source>
   <translation>Ce que l’on en sait se trouve dans le journal des plantages, qui ne nomme aucune image : {file}</translation>
  </message>
  <message>
   <source>What is shown keeps its answers until it is examined again (F5).</source>
   <translation>Ce qui est affiché garde ses réponses jusqu’au prochain examen (F5).</translation>
  </message>
  <message>
   <source>What it accepts</source>
   <translation>Ce qu’il accepte</translation>
  </message>
  <message>
   <source>What it cannot do</source>
   <translation>Ses limites</translation>
  </message>
  <message>
   <source>What it cannot do:</source>
   <translation>Ses limites :</translation>
  </message>
  <message>
   <source>What it learned from</source>
   <translation>Ce dont il a appris</translation>
  </message>
  <message>
   <source>What it was trained on</source>
   <translation>Ce sur quoi il a été entraîné</translation>
  </message>
  <message>
   <source>What reads cameras could not be loaded: {reason}.</source>
   <translation>Ce qui lit les caméras n’a pas pu être chargé : {reason}.</translation>
  </message>
  <message>
   <source>What the camera sees</source>
   <translation>Ce que voit la caméra</translation>
  </message>
  <message>
   <source>What the file itself says</source>
   <translation>Ce que dit le fichier lui-même</translation>
  </message>
  <message>
   <source>What the file says of its own origin, and what was looked for</source>
   <translation>Ce que le fichier dit de sa propre origine, et ce qui a été recherché</translation>
  </message>
  <message>
   <source>What the file says of itself</source>
   <translation>Ce que le fichier dit de lui-même</translation>
  </message>
  <message>
   <source>What the file says: {name}</source>
   <translation>Ce que dit le fichier : {name}</translation>
  </message>
  <message>
   <source>What the model cannot do</source>
   <translation>Les limites du modèle</translation>
  </message>
  <message>
   <source>What the model says of the pixels</source>
   <translation>Ce que le modèle dit des pixels</translation>
  </message>
  <message>
   <source>What the verdicts mean</source>
   <translation>Ce que signifient les verdicts</translation>
  </message>
  <message>
   <source>What this means</source>
   <translation>Ce que cela signifie</translation>
  </message>
  <message>
   <source>What this model is, what it was measured at, and what it cannot do</source>
   <translation>Ce qu’est ce modèle, ce qui en a été mesuré, et ses limites</translation>
  </message>
  <message>
   <source>What was kept before stays here until it is deleted.</source>
   <translation>Ce qui était conservé auparavant reste ici jusqu’à sa suppression.</translation>
  </message>
  <message>
   <source>What was looked for</source>
   <translation>Ce qui a été recherché</translation>
  </message>
  <message>
   <source>What was measured</source>
   <translation>Ce qui a été mesuré</translation>
  </message>
  <message>
   <source>What was measured of the model</source>
   <translation>Ce qui a été mesuré du modèle</translation>
  </message>
  <message>
   <source>What {name} says of its own origin</source>
   <translation>Ce que {name} dit de sa propre origine</translation>
  </message>
  <message>
   <source>When it ran last, the application ended abruptly.</source>
   <translation>Lors de sa dernière exécution, l’application s’est arrêtée brutalement.</translation>
  </message>
  <message>
   <source>When the files were examined</source>
   <translation>Quand les fichiers ont été examinés</translation>
  </message>
  <message>
   <source>Where findings are kept</source>
   <translation>Où les résultats sont conservés</translation>
  </message>
  <message>
   <source>Where from</source>
   <translation>Provenance</translation>
  </message>
  <message>
   <source>Where in the picture the evidence lies. The mean of these places is the model's score. The strongest places are the most vivid; where none would be enough for a verdict, all stay pale.</source>
   <translation>Où se trouvent les indices dans l’image. La moyenne de ces zones est le score du modèle. Les zones les plus fortes sont les plus vives ; si aucune ne suffit à un verdict, toutes restent pâles.</translation>
  </message>
  <message>
   <source>Where in the picture the evidence lies; the mean of these places is the model's score.</source>
   <translation>Où se trouvent les indices dans l’image ; la moyenne de ces zones est le score du modèle.</translation>
  </message>
  <message>
   <source>Where no place would be enough for a verdict, all of them stay pale.</source>
   <translation>Si aucune zone ne suffit à un verdict, toutes restent pâles.</translation>
  </message>
  <message>
   <source>Where the evidence lies; its mean is the model's score.</source>
   <translation>Où se trouvent les indices ; leur moyenne est le score du modèle.</translation>
  </message>
  <message>
   <source>Whether a signer is who it claims to be is vouched for by authorities. The application brings no list of them: until you choose one under &lt;b&gt;View, Trusted signers&lt;/b&gt;, every signer is called unknown. A valid signature still shows that the file was not changed since.</source>
   <translation>Que le signataire est bien celui qu’il prétend être, ce sont des autorités qui s’en portent garantes. L’application n’en fournit aucune liste : tant que vous n’en avez pas choisi une sous &lt;b&gt;Affichage, Signataires de confiance&lt;/b&gt;, tout signataire est dit inconnu. Une signature valide montre tout de même que le fichier n’a pas été modifié depuis.</translation>
  </message>
  <message>
   <source>Whether the welcome was closed once; it does not come again by itself then.</source>
   <translation>Si l’accueil a été fermé une fois ; il ne revient alors plus de lui-même.</translation>
  </message>
  <message>
   <source>Which camera</source>
   <translation>Quelle caméra</translation>
  </message>
  <message>
   <source>Which model is asked first; all others answer for the pictures that it does not accept.</source>
   <translation>Quel modèle est interrogé en premier ; tous les autres répondent pour les images qu’il n’accepte pas.</translation>
  </message>
  <message>
   <source>Which models answer, their cards, and how to add one of your own (Ctrl+M)</source>
   <translation>Quels modèles répondent, leurs fiches, et comment ajouter le vôtre (Ctrl+M)</translation>
  </message>
  <message>
   <source>Which picture shall stand beside {name}? Click it, or go to it with the arrows and press Enter.</source>
   <translation>Quelle image placer à côté de {name} ? Cliquez dessus, ou allez-y avec les flèches et appuyez sur Entrée.</translation>
  </message>
  <message>
   <source>Windows icon</source>
   <translation>Icône Windows</translation>
  </message>
  <message>
   <source>With the underlined letter of a menu: open that menu</source>
   <translation>Avec la lettre soulignée d’un menu : ouvrir ce menu</translation>
  </message>
  <message>
   <source>Worker processes</source>
   <translation>Processus de travail</translation>
  </message>
  <message>
   <source>Works offline. Nothing leaves this computer: no picture, no answer, no count of use.</source>
   <translation>Fonctionne hors ligne. Rien ne quitte cet ordinateur : ni image, ni réponse, ni statistique d’utilisation.</translation>
  </message>
  <message>
   <source>Write a report as a PDF or a web page</source>
   <translation>Enregistrer un rapport en PDF ou en page web</translation>
  </message>
  <message>
   <source>Write a report on this picture (Ctrl+R)</source>
   <translation>Enregistrer un rapport sur cette image (Ctrl+R)</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Écriture du rapport</translation>
  </message>
  <message numerus="yes">
   <source>Writing the report on {n} pictures</source>
   <extracomment>For one: Writing the report on {n} picture</extracomment>
   <translation>
    <numerusform>Écriture du rapport sur {n} image</numerusform>
    <numerusform>Écriture du rapport sur {n} images</numerusform>
   </translation>
  </message>
  <message>
   <source>Writing the report: picture {number} of {total}</source>
   <translation>Écriture du rapport : image {number} sur {total}</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>Mauvaises réponses</translation>
  </message>
  <message>
   <source>XMP of another picture</source>
   <translation>XMP d’une autre image</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Vous</translation>
  </message>
  <message>
   <source>You can add a model of your own: an ONNX file that keeps this application's contract. Drop it here or pick it. It is tried out before it is taken.</source>
   <translation>Vous pouvez ajouter un modèle à vous : un fichier ONNX qui respecte le contrat de cette application. Déposez-le ici ou choisissez-le. Il est mis à l’essai avant d’être accepté.</translation>
  </message>
  <message>
   <source>You can add a model of your own: one ONNX file of up to 256 MiB that follows the contract in the project's README. Drop it on the window, or use &lt;b&gt;Add a model file&lt;/b&gt;. It is checked, then tried out in a process of its own, before it is copied; a broken or hostile one is refused with the reason.</source>
   <translation>Vous pouvez ajouter un modèle à vous : un fichier ONNX de 256 Mio au plus qui respecte le contrat décrit dans le README du projet. Déposez-le sur la fenêtre, ou utilisez &lt;b&gt;Ajouter un fichier de modèle&lt;/b&gt;. Il est vérifié, puis essayé dans un processus séparé, avant d’être copié ; un fichier endommagé ou hostile est refusé, avec la raison.</translation>
  </message>
  <message>
   <source>You do not have the permission to read this file.</source>
   <translation>Vous n’avez pas l’autorisation de lire ce fichier.</translation>
  </message>
  <message>
   <source>You need a folder whose sub-folders tell the truth: REAL and FAKE, as in the test part of the CIFAKE data set. “real” and “ai”, or “0_real” and “1_fake”, will do as well.</source>
   <translation>Il faut un dossier dont les sous-dossiers disent la vérité : REAL et FAKE, comme dans la partie de test du jeu de données CIFAKE. « real » et « ai », ou « 0_real » et « 1_fake », conviennent aussi.</translation>
  </message>
  <message>
   <source>You pick how many real pictures may be called likely AI-made by mistake: with False positives at {rate}, about 1 in 100 real pictures is called AI-made, of those that the model was measured on. The stricter, the more pictures stay inconclusive. The percentage beside a verdict is the calibrated chance of AI among pictures like those that the model was measured on. Where AI-made pictures are rarer than there, it is too high.</source>
   <translation>Vous choisissez combien d’images réelles peuvent être dites probablement créées par IA à tort : à {rate} de faux positifs, environ 1 image réelle sur 100 est dite créée par IA, parmi celles qui ont servi à mesurer le modèle. Plus c’est strict, plus il reste d’images non concluantes. Le pourcentage à côté d’un verdict est la probabilité calibrée d’une création par IA parmi des images semblables à celles qui ont servi à mesurer le modèle. Là où les images créées par IA sont plus rares, elle est trop élevée.</translation>
  </message>
  <message>
   <source>You said AI-made: right.</source>
   <translation>Vous avez dit créée par IA : exact.</translation>
  </message>
  <message>
   <source>You said AI-made: wrong.</source>
   <translation>Vous avez dit créée par IA : faux.</translation>
  </message>
  <message>
   <source>You said a real photograph: right.</source>
   <translation>Vous avez dit vraie photographie : exact.</translation>
  </message>
  <message>
   <source>You said a real photograph: wrong.</source>
   <translation>Vous avez dit vraie photographie : faux.</translation>
  </message>
  <message>
   <source>You see pictures one at a time, in random order, and say of each whether it is a real photograph or AI-made. Then you see the truth, what the model says, and where its evidence lies. At the end both scores stand side by side, counted on the same pictures.</source>
   <translation>Vous voyez des images une à une, dans un ordre aléatoire, et dites de chacune si c’est une vraie photographie ou si elle est créée par IA. Puis vous voyez la vérité, l’avis du modèle, et où se trouvent ses indices. À la fin, les deux scores figurent côte à côte, comptés sur les mêmes images.</translation>
  </message>
  <message>
   <source>Zoom and move both pictures in step, or each by itself</source>
   <translation>Zoomer et déplacer les deux images ensemble, ou chacune séparément</translation>
  </message>
  <message>
   <source>[Errno {0}] {1}: {2}</source>
   <translation>[Errno {0}] {1} : {2}</translation>
  </message>
  <message>
   <source>a box is cut off.</source>
   <translation>une boîte est tronquée.</translation>
  </message>
  <message>
   <source>a box is shorter than its own head.</source>
   <translation>une boîte est plus courte que son propre en-tête.</translation>
  </message>
  <message>
   <source>a capture of a screen</source>
   <translation>une capture d’écran</translation>
  </message>
  <message>
   <source>a composite</source>
   <translation>un montage</translation>
  </message>
  <message>
   <source>a composite of captured pictures</source>
   <translation>un montage d’images capturées</translation>
  </message>
  <message>
   <source>a composite with parts made by AI</source>
   <translation>un montage avec des parties créées par IA</translation>
  </message>
  <message>
   <source>a composite with synthetic parts</source>
   <translation>un montage avec des parties synthétiques</translation>
  </message>
  <message>
   <source>a credit line</source>
   <translation>une ligne de crédit</translation>
  </message>
  <message>
   <source>a generator's metadata</source>
   <translation>les métadonnées d’un générateur</translation>
  </message>
  <message>
   <source>a generator's watermark</source>
   <translation>le filigrane d’un générateur</translation>
  </message>
  <message>
   <source>a picture without a name</source>
   <translation>une image sans nom</translation>
  </message>
  <message>
   <source>a recording of a virtual event</source>
   <translation>un enregistrement d’un événement virtuel</translation>
  </message>
  <message>
   <source>a worker has other models, or another version of the application</source>
   <translation>un processus de travail a d’autres modèles ou une autre version de l’application</translation>
  </message>
  <message>
   <source>about 1 in {number} real pictures is called AI-made</source>
   <translation>environ 1 image réelle sur {number} est dite créée par IA</translation>
  </message>
  <message>
   <source>about {time} left</source>
   <translation>encore {time} environ</translation>
  </message>
  <message>
   <source>above {number} %</source>
   <translation>plus de {number} %</translation>
  </message>
  <message>
   <source>adjustedColor</source>
   <translation>couleurs ajustées</translation>
  </message>
  <message>
   <source>alpha</source>
   <translation>alpha</translation>
  </message>
  <message>
   <source>an AIGC label</source>
   <translation>une étiquette AIGC</translation>
  </message>
  <message>
   <source>an IPTC label</source>
   <translation>une étiquette IPTC</translation>
  </message>
  <message numerus="yes">
   <source>and {n} more</source>
   <extracomment>For one: and {n} more</extracomment>
   <translation>
    <numerusform>et {n} autre</numerusform>
    <numerusform>et {n} autres</numerusform>
   </translation>
  </message>
  <message>
   <source>another picture</source>
   <translation>une autre image</translation>
  </message>
  <message>
   <source>aperture</source>
   <translation>ouverture</translation>
  </message>
  <message>
   <source>attempt to write a readonly database</source>
   <translation>tentative d’écriture dans une base de données en lecture seule</translation>
  </message>
  <message>
   <source>begun as an empty picture</source>
   <translation>commencée comme image vide</translation>
  </message>
  <message>
   <source>below {number} %</source>
   <translation>moins de {number} %</translation>
  </message>
  <message numerus="yes">
   <source>beside them {n} files that are no pictures, noted so that scans can pass over them</source>
   <extracomment>For one: beside them {n} file that is no picture, noted so that scans can pass over them</extracomment>
   <translation>
    <numerusform>en plus, {n} fichier qui n’est pas une image, noté pour que les analyses puissent l’ignorer</numerusform>
    <numerusform>en plus, {n} fichiers qui ne sont pas des images, notés pour que les analyses puissent les ignorer</numerusform>
   </translation>
  </message>
  <message>
   <source>binds Qt to Python</source>
   <translation>relie Qt à Python</translation>
  </message>
  <message>
   <source>brings instructions for training</source>
   <translation>apporte des instructions d’entraînement</translation>
  </message>
  <message>
   <source>camera data</source>
   <translation>données d’appareil photo</translation>
  </message>
  <message>
   <source>camera raw</source>
   <translation>données brutes d’appareil photo</translation>
  </message>
  <message>
   <source>camera raw (Canon CR3)</source>
   <translation>données brutes d’appareil photo (Canon CR3)</translation>
  </message>
  <message>
   <source>camera's data</source>
   <translation>les données de l’appareil photo</translation>
  </message>
  <message>
   <source>captured by a camera</source>
   <translation>capturée par un appareil photo</translation>
  </message>
  <message>
   <source>captured by a camera from several frames</source>
   <translation>capturée par un appareil photo à partir de plusieurs vues</translation>
  </message>
  <message>
   <source>captured by a camera that computes</source>
   <translation>capturée par un appareil photo qui calcule</translation>
  </message>
  <message>
   <source>captured by a digital camera</source>
   <translation>capturée par un appareil photo numérique</translation>
  </message>
  <message>
   <source>changed after it was signed; before that: {0}</source>
   <translation>modifiée après sa signature ; avant cela : {0}</translation>
  </message>
  <message>
   <source>checks Content Credentials</source>
   <translation>vérifie les Content Credentials</translation>
  </message>
  <message>
   <source>cifake-desktop FILES or FOLDERS</source>
   <translation>cifake-desktop FICHIERS ou DOSSIERS</translation>
  </message>
  <message>
   <source>color adjustments</source>
   <translation>couleurs ajustées</translation>
  </message>
  <message>
   <source>colour profile</source>
   <translation>profil de couleurs</translation>
  </message>
  <message>
   <source>colours</source>
   <translation>couleurs</translation>
  </message>
  <message>
   <source>comes with ONNX Runtime</source>
   <translation>fourni avec ONNX Runtime</translation>
  </message>
  <message>
   <source>comes with c2pa-python</source>
   <translation>fourni avec c2pa-python</translation>
  </message>
  <message>
   <source>comes with c2pa-python; fetches nothing here</source>
   <translation>fourni avec c2pa-python ; ne télécharge rien ici</translation>
  </message>
  <message>
   <source>converted</source>
   <translation>convertie</translation>
  </message>
  <message>
   <source>created</source>
   <translation>créée</translation>
  </message>
  <message>
   <source>credited as “{0}”</source>
   <translation>créditée « {0} »</translation>
  </message>
  <message>
   <source>cropped</source>
   <translation>recadrée</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>tronqué</translation>
  </message>
  <message>
   <source>data made by AI</source>
   <translation>données créées par IA</translation>
  </message>
  <message>
   <source>database is locked</source>
   <translation>la base de données est verrouillée</translation>
  </message>
  <message>
   <source>database or disk is full</source>
   <translation>la base de données ou le disque est plein</translation>
  </message>
  <message>
   <source>decodes HEIC</source>
   <translation>décode les HEIC</translation>
  </message>
  <message>
   <source>decodes pictures</source>
   <translation>décode les images</translation>
  </message>
  <message>
   <source>defines operators of its own</source>
   <translation>définit ses propres opérateurs</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>supprimée</translation>
  </message>
  <message>
   <source>digital art by people</source>
   <translation>art numérique fait par des personnes</translation>
  </message>
  <message>
   <source>digitised from a negative</source>
   <translation>numérisée d’un négatif</translation>
  </message>
  <message>
   <source>digitised from a positive</source>
   <translation>numérisée d’un positif</translation>
  </message>
  <message>
   <source>digitised from a print</source>
   <translation>numérisée d’un tirage</translation>
  </message>
  <message>
   <source>digitised from film or print</source>
   <translation>numérisée d’une pellicule ou d’un tirage</translation>
  </message>
  <message>
   <source>disk I/O error</source>
   <translation>erreur d’entrée/sortie du disque</translation>
  </message>
  <message>
   <source>dragging a picture out of another program. A browser may bring a web address alone: the application works offline and cannot fetch it, so save the picture first;</source>
   <translation>faire glisser une image hors d’un autre programme. Un navigateur peut n’apporter qu’une adresse web : l’application fonctionne hors ligne et ne peut pas la télécharger ; enregistrez donc d’abord l’image ;</translation>
  </message>
  <message>
   <source>drawing</source>
   <translation>dessinée</translation>
  </message>
  <message>
   <source>drawn by software from data</source>
   <translation>dessinée par un logiciel à partir de données</translation>
  </message>
  <message>
   <source>each with the verdict that was given then</source>
   <translation>chacun avec le verdict rendu à ce moment-là</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>modifiée</translation>
  </message>
  <message>
   <source>edited by AI, or with parts made by AI</source>
   <translation>retouchée par IA, ou avec des parties créées par IA</translation>
  </message>
  <message>
   <source>edited by people, without generative tools</source>
   <translation>retouchée par des personnes, sans outils génératifs</translation>
  </message>
  <message>
   <source>edited from a picture that AI made</source>
   <translation>retouchée à partir d’une image créée par IA</translation>
  </message>
  <message>
   <source>edited with {0} from a picture that AI made</source>
   <translation>retouchée avec {0} à partir d’une image créée par IA</translation>
  </message>
  <message>
   <source>edited.metadata</source>
   <translation>métadonnées modifiées</translation>
  </message>
  <message>
   <source>enhanced</source>
   <translation>améliorée</translation>
  </message>
  <message>
   <source>enhanced by an algorithm</source>
   <translation>améliorée par un algorithme</translation>
  </message>
  <message>
   <source>exposure time</source>
   <translation>temps de pose</translation>
  </message>
  <message>
   <source>far too long</source>
   <translation>bien trop long</translation>
  </message>
  <message>
   <source>filtered</source>
   <translation>filtrée</translation>
  </message>
  <message>
   <source>finds the folders of the user</source>
   <translation>trouve les dossiers de l’utilisateur</translation>
  </message>
  <message>
   <source>floating-point numbers</source>
   <translation>nombres à virgule flottante</translation>
  </message>
  <message>
   <source>focal length</source>
   <translation>distance focale</translation>
  </message>
  <message>
   <source>gave no sensible answer</source>
   <translation>n’a pas donné de réponse sensée</translation>
  </message>
  <message>
   <source>generator's metadata</source>
   <translation>les métadonnées du générateur</translation>
  </message>
  <message>
   <source>giving the files' names when the application is started.</source>
   <translation>donner les noms des fichiers au lancement de l’application.</translation>
  </message>
  <message>
   <source>gone: {name}</source>
   <translation>disparu : {name}</translation>
  </message>
  <message>
   <source>has loops or branches, which may never end</source>
   <translation>contient des boucles ou des branchements, qui pourraient ne jamais finir</translation>
  </message>
  <message>
   <source>has steps whose size depends on what a picture shows, and not on its size alone</source>
   <translation>contient des étapes dont la taille dépend de ce que montre une image, et non de sa seule taille</translation>
  </message>
  <message>
   <source>has too many parts</source>
   <translation>contient trop d’éléments</translation>
  </message>
  <message>
   <source>has too many steps</source>
   <translation>contient trop d’étapes</translation>
  </message>
  <message>
   <source>has too many tensors</source>
   <translation>contient trop de tenseurs</translation>
  </message>
  <message>
   <source>hidden in the pixels</source>
   <translation>caché dans les pixels</translation>
  </message>
  <message>
   <source>hidden text</source>
   <translation>texte caché</translation>
  </message>
  <message>
   <source>inconclusive</source>
   <translation>non concluant</translation>
  </message>
  <message>
   <source>is in training mode, where the same picture gets another answer every time</source>
   <translation>est en mode d’entraînement, où la même image reçoit chaque fois une autre réponse</translation>
  </message>
  <message>
   <source>it belongs to another program</source>
   <translation>il appartient à un autre programme</translation>
  </message>
  <message>
   <source>it cannot be read ({0})</source>
   <translation>il ne peut pas être lu ({0})</translation>
  </message>
  <message>
   <source>it does not give the same answer about the same picture every time</source>
   <translation>il ne donne pas chaque fois la même réponse sur la même image</translation>
  </message>
  <message>
   <source>it failed on tiles of {0} x {1} pixels, or gave no usable answer</source>
   <translation>il a échoué sur des tuiles de {0} x {1} pixels, ou n’a pas donné de réponse utilisable</translation>
  </message>
  <message>
   <source>it is damaged, or no database</source>
   <translation>il est endommagé, ou n’est pas une base de données</translation>
  </message>
  <message>
   <source>it is damaged, or no file of settings</source>
   <translation>il est endommagé, ou n’est pas un fichier de paramètres</translation>
  </message>
  <message>
   <source>it made its trial run crash</source>
   <translation>il a fait planter son essai</translation>
  </message>
  <message>
   <source>it needs too much memory</source>
   <translation>il demande trop de mémoire</translation>
  </message>
  <message>
   <source>it was written by a newer version of this application</source>
   <translation>il a été écrit par une version plus récente de cette application</translation>
  </message>
  <message>
   <source>its AIGC label</source>
   <translation>son étiquette AIGC</translation>
  </message>
  <message>
   <source>its Content Credentials</source>
   <translation>ses Content Credentials</translation>
  </message>
  <message>
   <source>its Content Credentials are kept elsewhere; nothing was fetched</source>
   <translation>ses Content Credentials sont conservés ailleurs ; rien n’a été téléchargé</translation>
  </message>
  <message>
   <source>its IPTC label</source>
   <translation>son étiquette IPTC</translation>
  </message>
  <message>
   <source>its credit line</source>
   <translation>sa ligne de crédit</translation>
  </message>
  <message>
   <source>its evidence is too fine for the pictures that it accepts</source>
   <translation>ses indices sont trop fins pour les images qu’il accepte</translation>
  </message>
  <message>
   <source>its items lie in far too many pieces.</source>
   <translation>ses éléments se trouvent en bien trop de morceaux.</translation>
  </message>
  <message>
   <source>its logit is not the mean of its evidence, so its evidence map would mislead</source>
   <translation>son logit n’est pas la moyenne de ses indices, sa carte des indices serait donc trompeuse</translation>
  </message>
  <message>
   <source>its watermark</source>
   <translation>son filigrane</translation>
  </message>
  <message>
   <source>labelled with the unknown code {0}</source>
   <translation>étiquetée avec le code inconnu {0}</translation>
  </message>
  <message>
   <source>leans AI-made</source>
   <translation>penche vers l’IA</translation>
  </message>
  <message>
   <source>leans real</source>
   <translation>penche vers le réel</translation>
  </message>
  <message>
   <source>likely AI-made</source>
   <translation>probablement créée par IA</translation>
  </message>
  <message>
   <source>likely real</source>
   <translation>probablement réelle</translation>
  </message>
  <message>
   <source>lists the models; also: models add FILE, models remove NAME</source>
   <translation>énumère les modèles ; aussi : models add FICHIER, models remove NOM</translation>
  </message>
  <message>
   <source>macOS icon</source>
   <translation>icône macOS</translation>
  </message>
  <message>
   <source>made by AI</source>
   <translation>créée par IA</translation>
  </message>
  <message>
   <source>made by an algorithm, without trained AI</source>
   <translation>créée par un algorithme, sans IA entraînée</translation>
  </message>
  <message>
   <source>made by people</source>
   <translation>faite par des personnes</translation>
  </message>
  <message>
   <source>made by people with digital tools</source>
   <translation>faite par des personnes avec des outils numériques</translation>
  </message>
  <message>
   <source>made by software</source>
   <translation>faite par un logiciel</translation>
  </message>
  <message>
   <source>made by {0}, by the invisible watermark in its pixels</source>
   <translation>créée par {0}, d’après le filigrane invisible dans ses pixels</translation>
  </message>
  <message>
   <source>made from pictures of which at least one is AI's</source>
   <translation>créée à partir d’images dont l’une au moins vient d’une IA</translation>
  </message>
  <message>
   <source>made from, or with, a picture that was made by AI (IPTC digital source type)</source>
   <translation>créée à partir d’une image créée par IA, ou avec elle (type de source numérique IPTC)</translation>
  </message>
  <message>
   <source>made larger or retouched with Stable Diffusion web UI</source>
   <translation>agrandie ou retouchée avec Stable Diffusion web UI</translation>
  </message>
  <message>
   <source>made the program that decodes it crash</source>
   <translation>a fait planter le programme qui le décode</translation>
  </message>
  <message>
   <source>made with {0}</source>
   <translation>créée avec {0}</translation>
  </message>
  <message>
   <source>made with {0} from pictures of which at least one is AI's</source>
   <translation>créée avec {0} à partir d’images dont l’une au moins vient d’une IA</translation>
  </message>
  <message>
   <source>metadata</source>
   <translation>métadonnées</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>no file can be called so</source>
   <translation>aucun fichier ne peut porter ce nom</translation>
  </message>
  <message>
   <source>no picture</source>
   <translation>pas d’image</translation>
  </message>
  <message>
   <source>no reason is given</source>
   <translation>aucune raison n’est donnée</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>none found, which proves nothing</source>
   <translation>aucune trouvée, ce qui ne prouve rien</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>not looked at</source>
   <translation>non regardé</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>non mesuré</translation>
  </message>
  <message>
   <source>not noted</source>
   <translation>non noté</translation>
  </message>
  <message>
   <source>not shown: nested too deep</source>
   <translation>non affiché : trop imbriqué</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>non indiqué</translation>
  </message>
  <message>
   <source>not stated in its metadata</source>
   <translation>non indiqué dans ses métadonnées</translation>
  </message>
  <message>
   <source>one verdict a line; --json prints all that is known</source>
   <translation>un verdict par ligne ; --json affiche tout ce qui est connu</translation>
  </message>
  <message>
   <source>opened</source>
   <translation>ouverte</translation>
  </message>
  <message>
   <source>opens them in the window</source>
   <translation>les ouvre dans la fenêtre</translation>
  </message>
  <message>
   <source>orientation</source>
   <translation>orientation modifiée</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pause</translation>
  </message>
  <message>
   <source>placed</source>
   <translation>insérée</translation>
  </message>
  <message>
   <source>possibly made by AI</source>
   <translation>peut-être créée par IA</translation>
  </message>
  <message>
   <source>private mode: no findings are kept</source>
   <translation>mode privé : aucun résultat n’est conservé</translation>
  </message>
  <message>
   <source>published</source>
   <translation>publiée</translation>
  </message>
  <message>
   <source>reads XMP safely</source>
   <translation>lit les XMP en toute sécurité</translation>
  </message>
  <message>
   <source>reads the metadata of generators</source>
   <translation>lit les métadonnées des générateurs</translation>
  </message>
  <message>
   <source>reckons with pixels and maps</source>
   <translation>calcule avec les pixels et les cartes</translation>
  </message>
  <message>
   <source>redacted</source>
   <translation>données occultées</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>retirée</translation>
  </message>
  <message>
   <source>repackaged</source>
   <translation>réempaquetée</translation>
  </message>
  <message>
   <source>resized</source>
   <translation>redimensionnée</translation>
  </message>
  <message>
   <source>runs the application</source>
   <translation>fait tourner l’application</translation>
  </message>
  <message>
   <source>runs the models</source>
   <translation>fait tourner les modèles</translation>
  </message>
  <message>
   <source>same picture</source>
   <translation>même image</translation>
  </message>
  <message>
   <source>saved by {0}</source>
   <translation>enregistrée par {0}</translation>
  </message>
  <message>
   <source>saved by {0}; its graph does not show that the picture was generated</source>
   <translation>enregistrée par {0} ; son graphe ne montre pas que l’image a été générée</translation>
  </message>
  <message>
   <source>sensitivity</source>
   <translation>sensibilité</translation>
  </message>
  <message>
   <source>signed with {0}; it does not say how it came about</source>
   <translation>signée avec {0} ; son origine n’est pas indiquée</translation>
  </message>
  <message>
   <source>signed; it does not say how it came about</source>
   <translation>signée ; son origine n’est pas indiquée</translation>
  </message>
  <message>
   <source>still looking for files</source>
   <translation>recherche de fichiers en cours</translation>
  </message>
  <message>
   <source>suspected to be made by AI</source>
   <translation>soupçonnée d’être créée par IA</translation>
  </message>
  <message>
   <source>taken with {0}</source>
   <translation>prise avec {0}</translation>
  </message>
  <message>
   <source>taken with {0} on {1}</source>
   <translation>prise avec {0} le {1}</translation>
  </message>
  <message>
   <source>takes data from other files; a model must be one file</source>
   <translation>prend des données dans d’autres fichiers ; un modèle doit tenir en un seul fichier</translation>
  </message>
  <message>
   <source>takes up the last scan that was broken off</source>
   <translation>reprend la dernière analyse interrompue</translation>
  </message>
  <message>
   <source>the file has changed since it was examined.</source>
   <translation>le fichier a changé depuis son examen.</translation>
  </message>
  <message>
   <source>the generator's own metadata</source>
   <translation>les métadonnées du générateur lui-même</translation>
  </message>
  <message>
   <source>the same for a folder; --csv, --html and --pdf write a report</source>
   <translation>de même pour un dossier ; --csv, --html et --pdf écrivent un rapport</translation>
  </message>
  <message>
   <source>the thumbnail in its EXIF shows another picture: the picture was changed, or its EXIF copied</source>
   <translation>la vignette de ses données EXIF montre une autre image : l’image a été modifiée, ou ses données EXIF copiées</translation>
  </message>
  <message>
   <source>this application</source>
   <translation>cette application</translation>
  </message>
  <message>
   <source>took longer than the {0} seconds that are allowed</source>
   <translation>a pris plus que les {0} secondes permises</translation>
  </message>
  <message>
   <source>took {time}</source>
   <translation>durée : {time}</translation>
  </message>
  <message>
   <source>transcoded</source>
   <translation>transcodée</translation>
  </message>
  <message>
   <source>translated</source>
   <translation>traduite</translation>
  </message>
  <message>
   <source>trying it out failed</source>
   <translation>l’essai a échoué</translation>
  </message>
  <message>
   <source>trying it out took too long</source>
   <translation>l’essai a pris trop de temps</translation>
  </message>
  <message>
   <source>unable to open database file</source>
   <translation>impossible d’ouvrir le fichier de base de données</translation>
  </message>
  <message>
   <source>unclear</source>
   <translation>pas clair</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>unnamed action</source>
   <translation>action sans nom</translation>
  </message>
  <message>
   <source>uses an operator that no model may use{0}</source>
   <translation>utilise un opérateur qu’aucun modèle ne peut utiliser{0}</translation>
  </message>
  <message>
   <source>uses operators that are not part of the ONNX standard</source>
   <translation>utilise des opérateurs qui ne font pas partie de la norme ONNX</translation>
  </message>
  <message>
   <source>watching for new files</source>
   <translation>surveillance des nouveaux fichiers</translation>
  </message>
  <message>
   <source>watermark</source>
   <translation>filigrane</translation>
  </message>
  <message>
   <source>watermarked</source>
   <translation>filigrane ajouté</translation>
  </message>
  <message>
   <source>weights learned from ImageNet, in the photo model</source>
   <translation>poids appris d’ImageNet, dans le modèle photo</translation>
  </message>
  <message>
   <source>what was found before; --search WORDS narrows it, --delete-all deletes it</source>
   <translation>ce qui a été trouvé auparavant ; --search MOTS restreint, --delete-all supprime</translation>
  </message>
  <message>
   <source>with Content Credentials that do not say how it came about</source>
   <translation>avec des Content Credentials qui n’indiquent pas son origine</translation>
  </message>
  <message>
   <source>with minor edits by people</source>
   <translation>avec des retouches mineures faites par des personnes</translation>
  </message>
  <message>
   <source>with the software {0}</source>
   <translation>avec le logiciel {0}</translation>
  </message>
  <message>
   <source>works on text, which is no picture</source>
   <translation>travaille sur du texte, qui n’est pas une image</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>{0} (AIGC label of China's standard GB 45438-2025)</source>
   <translation>{0} (étiquette AIGC de la norme chinoise GB 45438-2025)</translation>
  </message>
  <message>
   <source>{0} (IPTC digital source type)</source>
   <translation>{0} (type de source numérique IPTC)</translation>
  </message>
  <message>
   <source>{0} (own model)</source>
   <translation>{0} (modèle personnel)</translation>
  </message>
  <message>
   <source>{0} A new one was begun.</source>
   <translation>{0} Un nouveau a été commencé.</translation>
  </message>
  <message>
   <source>{0} Choose the folder above it: “{1}”.</source>
   <translation>{0} Choisissez le dossier au-dessus : « {1} ».</translation>
  </message>
  <message>
   <source>{0} Findings that could still be read were taken over: {1}.</source>
   <translation>{0} Les résultats encore lisibles ont été repris : {1}.</translation>
  </message>
  <message>
   <source>{0} It was set aside as {1}.</source>
   <translation>{0} Il a été mis de côté sous le nom {1}.</translation>
  </message>
  <message>
   <source>{0} Its sub-folder “{1}” has both: choose that.</source>
   <translation>{0} Son sous-dossier « {1} » a les deux : choisissez-le.</translation>
  </message>
  <message>
   <source>{0} Nor is there a file {1}.</source>
   <translation>{0} Il n’y a pas non plus de fichier {1}.</translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <translation>{0} et {1}</translation>
  </message>
  <message>
   <source>{0} files</source>
   <translation>{0} fichiers</translation>
  </message>
  <message>
   <source>{0} findings were deleted, but traces of them may be left in the file: {1} Delete something once more when no scan runs, and they go, too.</source>
   <translation>{0} résultats ont été supprimés, mais des traces peuvent en rester dans le fichier : {1} Supprimez encore une fois quelque chose quand aucune analyse n’est en cours, et elles disparaîtront aussi.</translation>
  </message>
  <message>
   <source>{0} for AI, yet {1} for a camera: some of it was copied or added afterwards</source>
   <translation>pour une IA : {0}, mais pour un appareil photo : {1} ; une partie a été copiée ou ajoutée après coup</translation>
  </message>
  <message>
   <source>{0} is not an ordinary file.</source>
   <translation>{0} n’est pas un fichier ordinaire.</translation>
  </message>
  <message>
   <source>{0} more stand in the table alone.</source>
   <translation>{0} de plus ne figurent que dans le tableau.</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} à {1}</translation>
  </message>
  <message>
   <source>{0} with pixels of an unusual type</source>
   <translation>{0} avec des pixels d’un type inhabituel</translation>
  </message>
  <message>
   <source>{0} with pixels of the type {1}</source>
   <translation>{0} avec des pixels du type {1}</translation>
  </message>
  <message>
   <source>{0} with {1}</source>
   <translation>{0} avec {1}</translation>
  </message>
  <message>
   <source>{0} — {1}</source>
   <translation>{0} – {1}</translation>
  </message>
  <message>
   <source>{0}, signed by a signer unknown here</source>
   <translation>{0}, signée par un signataire inconnu ici</translation>
  </message>
  <message>
   <source>{0}, signed by {1}</source>
   <translation>{0}, signée par {1}</translation>
  </message>
  <message>
   <source>{0}: changed after it was signed</source>
   <translation>{0} : modifiée après sa signature</translation>
  </message>
  <message>
   <source>{0}: without Content Credentials</source>
   <translation>{0} : sans Content Credentials</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
  <message>
   <source>{0}: {1}.</source>
   <translation>{0} : {1}.</translation>
  </message>
  <message>
   <source>{application}, topic by topic</source>
   <translation>{application}, sujet par sujet</translation>
  </message>
  <message>
   <source>{chance} chance of being AI-made</source>
   <translation>{chance} de probabilité d’une création par IA</translation>
  </message>
  <message>
   <source>{chance} chance of being AI-made.</source>
   <translation>{chance} de probabilité d’une création par IA.</translation>
  </message>
  <message>
   <source>{column}, {row}: {value}</source>
   <translation>{column}, {row} : {value}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
  <message>
   <source>{file} could not be written.</source>
   <translation>{file} n’a pas pu être écrit.</translation>
  </message>
  <message>
   <source>{file} could not be written: {reason}.</source>
   <translation>{file} n’a pas pu être écrit : {reason}.</translation>
  </message>
  <message>
   <source>{first} or {second}</source>
   <translation>{first} ou {second}</translation>
  </message>
  <message>
   <source>{hours} {minutes}</source>
   <translation>{hours} {minutes}</translation>
  </message>
  <message>
   <source>{job}: progress</source>
   <translation>{job} : progression</translation>
  </message>
  <message>
   <source>{left} and {right}</source>
   <translation>{left} et {right}</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} à {high}</translation>
  </message>
  <message>
   <source>{marks}: what {name} says of its origin</source>
   <translation>{marks} : ce que {name} dit de son origine</translation>
  </message>
  <message>
   <source>{mark} (this decided)</source>
   <translation>{mark} (a décidé)</translation>
  </message>
  <message>
   <source>{mark} — this decided</source>
   <translation>{mark} — a décidé</translation>
  </message>
  <message>
   <source>{mark}: {says} ({standing})</source>
   <translation>{mark} : {says} ({standing})</translation>
  </message>
  <message>
   <source>{model} (own model)</source>
   <translation>{model} (modèle personnel)</translation>
  </message>
  <message>
   <source>{model} is asked first from now on.</source>
   <translation>{model} est désormais interrogé en premier.</translation>
  </message>
  <message>
   <source>{model} is asked first.</source>
   <translation>{model} est interrogé en premier.</translation>
  </message>
  <message>
   <source>{model} was added. Choose it above to have it asked first.</source>
   <translation>{model} a été ajouté. Choisissez-le ci-dessus pour qu’il soit interrogé en premier.</translation>
  </message>
  <message>
   <source>{model} was removed.</source>
   <translation>{model} a été retiré.</translation>
  </message>
  <message>
   <source>{model} was removed. The bundled models answer from now on.</source>
   <translation>{model} a été retiré. Les modèles fournis répondent désormais.</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {n} more</source>
   <extracomment>For one: {names} and {n} more</extracomment>
   <translation>
    <numerusform>{names} et {n} autre</numerusform>
    <numerusform>{names} et {n} autres</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} - report</source>
   <translation>{name} - rapport</translation>
  </message>
  <message>
   <source>{name} has no answer yet.</source>
   <translation>{name} n’a pas encore de réponse.</translation>
  </message>
  <message>
   <source>{name}, a small copy</source>
   <translation>{name}, petite copie</translation>
  </message>
  <message>
   <source>{name}, grey below its evidence map</source>
   <translation>{name}, en gris sous sa carte des indices</translation>
  </message>
  <message>
   <source>{name}, not examined yet</source>
   <translation>{name}, pas encore examinée</translation>
  </message>
  <message>
   <source>{name}, which cannot be shown</source>
   <translation>{name}, qui ne peut pas être affichée</translation>
  </message>
  <message>
   <source>{name}, {size} pixels, shown at {scale}</source>
   <translation>{name}, {size} pixels, affichée à {scale}</translation>
  </message>
  <message>
   <source>{name}, {size} pixels, shown at {scale}. {verdict}</source>
   <translation>{name}, {size} pixels, affichée à {scale}. {verdict}</translation>
  </message>
  <message>
   <source>{name}: waiting to be examined</source>
   <translation>{name} : en attente d’examen</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name} : {value}</translation>
  </message>
  <message>
   <source>{name}: {verdict}</source>
   <translation>{name} : {verdict}</translation>
  </message>
  <message>
   <source>{name}: {verdict}, {chance} chance of AI-made</source>
   <translation>{name} : {verdict}, {chance} de probabilité d’une création par IA</translation>
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
    <numerusform>{n} créée par IA</numerusform>
    <numerusform>{n} créées par IA</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} MiB</source>
   <translation>{n} Mio</translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <extracomment>For one: {n} file</extracomment>
   <translation>
    <numerusform>{n} fichier</numerusform>
    <numerusform>{n} fichiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files copied to {folder}.</source>
   <extracomment>For one: {n} file copied to {folder}.</extracomment>
   <translation>
    <numerusform>{n} fichier copié dans {folder}.</numerusform>
    <numerusform>{n} fichiers copiés dans {folder}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files could not be read as a picture and did not count.</source>
   <extracomment>For one: {n} file could not be read as a picture and did not count.</extracomment>
   <translation>
    <numerusform>{n} fichier n’a pas pu être lu comme image et n’a pas compté.</numerusform>
    <numerusform>{n} fichiers n’ont pas pu être lus comme images et n’ont pas compté.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files examined</source>
   <extracomment>For one: {n} file examined</extracomment>
   <translation>
    <numerusform>{n} fichier examiné</numerusform>
    <numerusform>{n} fichiers examinés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files hold exactly this content; sort by this column to see them together</source>
   <extracomment>For one: {n} file holds exactly this content; sort by this column to see them together</extracomment>
   <translation>
    <numerusform>{n} fichier a exactement ce contenu ; triez selon cette colonne pour les voir ensemble</numerusform>
    <numerusform>{n} fichiers ont exactement ce contenu ; triez selon cette colonne pour les voir ensemble</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files moved back.</source>
   <extracomment>For one: {n} file moved back.</extracomment>
   <translation>
    <numerusform>{n} fichier remis à sa place.</numerusform>
    <numerusform>{n} fichiers remis à leur place.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files moved to {folder}.</source>
   <extracomment>For one: {n} file moved to {folder}.</extracomment>
   <translation>
    <numerusform>{n} fichier déplacé dans {folder}.</numerusform>
    <numerusform>{n} fichiers déplacés dans {folder}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files removed again.</source>
   <extracomment>For one: {n} file removed again.</extracomment>
   <translation>
    <numerusform>{n} fichier de nouveau supprimé.</numerusform>
    <numerusform>{n} fichiers de nouveau supprimés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings deleted.</source>
   <extracomment>For one: {n} finding deleted.</extracomment>
   <translation>
    <numerusform>{n} résultat supprimé.</numerusform>
    <numerusform>{n} résultats supprimés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings found, newest first</source>
   <extracomment>For one: {n} finding found, newest first</extracomment>
   <translation>
    <numerusform>{n} résultat trouvé, le plus récent d’abord</numerusform>
    <numerusform>{n} résultats trouvés, les plus récents d’abord</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings kept, newest first</source>
   <extracomment>For one: {n} finding kept, newest first</extracomment>
   <translation>
    <numerusform>{n} résultat conservé, le plus récent d’abord</numerusform>
    <numerusform>{n} résultats conservés, les plus récents d’abord</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} folders</source>
   <extracomment>For one: {n} folder</extracomment>
   <translation>
    <numerusform>{n} dossier</numerusform>
    <numerusform>{n} dossiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} hours</source>
   <extracomment>For one: {n} hour</extracomment>
   <translation>
    <numerusform>{n} heure</numerusform>
    <numerusform>{n} heures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} inconclusive</source>
   <extracomment>For one: {n} inconclusive</extracomment>
   <translation>
    <numerusform>{n} non concluant</numerusform>
    <numerusform>{n} non concluants</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} known from before</source>
   <extracomment>For one: {n} known from before</extracomment>
   <translation>
    <numerusform>{n} déjà connu</numerusform>
    <numerusform>{n} déjà connus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} likely AI-made</source>
   <extracomment>For one: {n} likely AI-made</extracomment>
   <translation>
    <numerusform>{n} probablement créée par IA</numerusform>
    <numerusform>{n} probablement créées par IA</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} likely real</source>
   <extracomment>For one: {n} likely real</extracomment>
   <translation>
    <numerusform>{n} probablement réelle</numerusform>
    <numerusform>{n} probablement réelles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} marks in the file</source>
   <extracomment>For one: {n} mark in the file</extracomment>
   <translation>
    <numerusform>{n} marque dans le fichier</numerusform>
    <numerusform>{n} marques dans le fichier</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} million pixels</source>
   <translation>{n} millions de pixels</translation>
  </message>
  <message numerus="yes">
   <source>{n} minutes</source>
   <extracomment>For one: {n} minute</extracomment>
   <translation>
    <numerusform>{n} minute</numerusform>
    <numerusform>{n} minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more columns are not shown.</source>
   <extracomment>For one: {n} more column is not shown.</extracomment>
   <translation>
    <numerusform>{n} autre colonne n’est pas affichée.</numerusform>
    <numerusform>{n} autres colonnes ne sont pas affichées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more could not be.</source>
   <extracomment>For one: {n} more could not be.</extracomment>
   <translation>
    <numerusform>{n} autre n’a pas pu l’être.</numerusform>
    <numerusform>{n} autres n’ont pas pu l’être.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more marks are not shown.</source>
   <extracomment>For one: {n} more mark is not shown.</extracomment>
   <translation>
    <numerusform>{n} autre marque n’est pas affichée.</numerusform>
    <numerusform>{n} autres marques ne sont pas affichées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more marks are there.</source>
   <extracomment>For one: {n} more mark is there.</extracomment>
   <translation>
    <numerusform>Il y a {n} autre marque.</numerusform>
    <numerusform>Il y a {n} autres marques.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} no verdict</source>
   <extracomment>For one: {n} no verdict</extracomment>
   <translation>
    <numerusform>{n} sans verdict</numerusform>
    <numerusform>{n} sans verdict</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} not examined</source>
   <extracomment>For one: {n} not examined</extracomment>
   <translation>
    <numerusform>{n} non examinée</numerusform>
    <numerusform>{n} non examinées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} other files left out</source>
   <extracomment>For one: {n} other file left out</extracomment>
   <translation>
    <numerusform>{n} autre fichier laissé de côté</numerusform>
    <numerusform>{n} autres fichiers laissés de côté</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pictures</source>
   <extracomment>For one: {n} picture</extracomment>
   <translation>
    <numerusform>{n} image</numerusform>
    <numerusform>{n} images</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} real photographs</source>
   <extracomment>For one: {n} real photograph</extracomment>
   <translation>
    <numerusform>{n} vraie photographie</numerusform>
    <numerusform>{n} vraies photographies</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows exported to {file}.</source>
   <extracomment>For one: {n} row exported to {file}.</extracomment>
   <translation>
    <numerusform>{n} ligne exportée dans {file}.</numerusform>
    <numerusform>{n} lignes exportées dans {file}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} seconds</source>
   <extracomment>For one: {n} second</extracomment>
   <translation>
    <numerusform>{n} seconde</numerusform>
    <numerusform>{n} secondes</numerusform>
   </translation>
  </message>
  <message>
   <source>{pictures}: {real}, {ai}</source>
   <translation>{pictures} : {real}, {ai}</translation>
  </message>
  <message>
   <source>{picture}, continued: {name}</source>
   <translation>{picture}, suite : {name}</translation>
  </message>
  <message>
   <source>{problem} The scan waits.</source>
   <translation>{problem} L’analyse attend.</translation>
  </message>
  <message>
   <source>{rate} (default)</source>
   <translation>{rate} (par défaut)</translation>
  </message>
  <message>
   <source>{rate} files/s</source>
   <translation>{rate} fichiers/s</translation>
  </message>
  <message>
   <source>{rate}: {meaning}</source>
   <translation>{rate} : {meaning}</translation>
  </message>
  <message>
   <source>{right} of {total} right</source>
   <translation>{right} bonnes réponses sur {total}</translation>
  </message>
  <message>
   <source>{right} of {total}: {rate} ({low} to {high})</source>
   <translation>{right} sur {total} : {rate} ({low} à {high})</translation>
  </message>
  <message>
   <source>{right} right · {wrong} wrong · {silent} no answer, of {total}</source>
   <translation>bonnes : {right} · mauvaises : {wrong} · sans réponse : {silent}, sur {total}</translation>
  </message>
  <message>
   <source>{share} false positives: {meaning}, of those that the model was measured on.</source>
   <translation>{share} de faux positifs : {meaning}, parmi celles qui ont servi à mesurer le modèle.</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {n} rows shown</source>
   <extracomment>For one: {shown} of {n} row shown</extracomment>
   <translation>
    <numerusform>{shown} ligne affichée sur {n}</numerusform>
    <numerusform>Lignes affichées : {shown} sur {n}</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} pixels</source>
   <translation>{size} pixels</translation>
  </message>
  <message>
   <source>{title}: choose another folder</source>
   <translation>{title} : choisir un autre dossier</translation>
  </message>
  <message>
   <source>{title}: none</source>
   <translation>{title} : aucun</translation>
  </message>
  <message>
   <source>{title}: open the list of models</source>
   <translation>{title} : ouvrir la liste des modèles</translation>
  </message>
  <message>
   <source>{title}: the usual folder</source>
   <translation>{title} : le dossier habituel</translation>
  </message>
  <message>
   <source>{title}: {value}</source>
   <translation>{title} : {value}</translation>
  </message>
  <message>
   <source>{verdict}: {number} ({share})</source>
   <translation>{verdict} : {number} ({share})</translation>
  </message>
  <message>
   <source>“Likely AI-made” says that few of the real pictures that the model was measured on score this high; some real photographs end there too. “Likely a real photograph” says that few of the AI-made ones score this low; pictures of a newer or an unknown generator can end there too. “Inconclusive” says that neither can be said. “Labelled” says that the file itself claims it; how far that mark can be trusted stands beside it.</source>
   <translation>« Probablement créée par IA » signifie que peu des images réelles ayant servi à mesurer le modèle ont un score aussi élevé ; quelques vraies photographies y aboutissent aussi. « Probablement une vraie photographie » signifie que peu des images créées par IA ont un score aussi bas ; des images d’un générateur plus récent ou inconnu peuvent aussi y aboutir. « Non concluant » signifie qu’on ne peut dire ni l’un ni l’autre. « Étiquetée » signifie que le fichier lui-même l’affirme ; la confiance que mérite cette marque est indiquée à côté.</translation>
  </message>
  <message numerus="yes">
   <source>… ({n} more characters)</source>
   <extracomment>For one: … ({n} more character)</extracomment>
   <translation>
    <numerusform>… ({n} caractère de plus)</numerusform>
    <numerusform>… ({n} caractères de plus)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>… and {n} more.</source>
   <extracomment>For one: … and {n} more.</extracomment>
   <translation>
    <numerusform>… et {n} autre.</numerusform>
    <numerusform>… et {n} autres.</numerusform>
   </translation>
  </message>
 </context>
</TS>
