<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>cifake-desktop</name>
  <message>
   <source>&amp;About CIFAKE Desktop</source>
   <translation>&amp;Über CIFAKE Desktop</translation>
  </message>
  <message>
   <source>&amp;Copy a summary</source>
   <translation>&amp;Zusammenfassung kopieren</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>&amp;Examine again</source>
   <translation>&amp;Erneut untersuchen</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exportieren…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;Folder scan</source>
   <translation>&amp;Ordnerprüfung</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>&amp;Anleitung</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;History</source>
   <translation>&amp;Verlauf</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Tastenkürzel</translation>
  </message>
  <message>
   <source>&amp;Models…</source>
   <translation>&amp;Modelle…</translation>
  </message>
  <message>
   <source>&amp;Open pictures…</source>
   <translation>Bilder ö&amp;ffnen…</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>E&amp;infügen</translation>
  </message>
  <message>
   <source>&amp;Pictures</source>
   <translation>&amp;Bilder</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <source>&amp;Quiz…</source>
   <translation>&amp;Quiz…</translation>
  </message>
  <message>
   <source>&amp;Remove all pictures</source>
   <translation>Alle Bilder &amp;entfernen</translation>
  </message>
  <message>
   <source>&amp;Report on this picture…</source>
   <translation>&amp;Bericht über dieses Bild…</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>&amp;Einstellungen…</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>E&amp;xtras</translation>
  </message>
  <message>
   <source>&amp;Trusted signers…</source>
   <translation>Vertrauenswürdige &amp;Unterzeichner…</translation>
  </message>
  <message>
   <source>&amp;Undo copying or moving</source>
   <translation>Kopieren oder Verschieben &amp;rückgängig machen</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <source>&amp;What a verdict means</source>
   <translation>&amp;Was ein Urteil bedeutet</translation>
  </message>
  <message>
   <source>32-bit whole numbers</source>
   <translation>ganze Zahlen mit 32 Bit</translation>
  </message>
  <message>
   <source>8 pixels cut off, left and top</source>
   <translation>8 Pixel abgeschnitten, links und oben</translation>
  </message>
  <message>
   <source>&lt;b style='color:{colour}'&gt;Labelled as AI-made&lt;/b&gt;, or as AI-edited. The file itself says so: see “Marks in the file”.</source>
   <translation>&lt;b style='color:{colour}'&gt;Als KI-generiert gekennzeichnet&lt;/b&gt; oder als mit KI bearbeitet. Die Datei selbst sagt es: siehe „Merkmale in der Datei“.</translation>
  </message>
  <message>
   <source>&lt;b&gt;A crash log&lt;/b&gt;, if something goes wrong inside the application: what its code did, without the names of pictures.</source>
   <translation>&lt;b&gt;Ein Absturzprotokoll&lt;/b&gt;, falls in der Anwendung etwas schiefgeht: was ihr Code tat, ohne die Namen von Bildern.</translation>
  </message>
  <message>
   <source>&lt;b&gt;A generator's metadata&lt;/b&gt;: what programs that make pictures write into them, often with the prompt.</source>
   <translation>&lt;b&gt;Metadaten eines Generators&lt;/b&gt;: was Programme, die Bilder erzeugen, in sie hineinschreiben, oft samt Prompt.</translation>
  </message>
  <message>
   <source>&lt;b&gt;A sentence on what decided&lt;/b&gt;: the pixels, or a mark in the file.</source>
   <translation>&lt;b&gt;Ein Satz dazu, was entschieden hat&lt;/b&gt;: die Pixel oder ein Merkmal in der Datei.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Absence proves nothing.&lt;/b&gt; A picture in which no sign of AI is found may still be AI-made: by a generator that the model never saw, or changed afterwards.</source>
   <translation>&lt;b&gt;Fehlende Zeichen beweisen nichts.&lt;/b&gt; Ein Bild, in dem kein Zeichen von KI gefunden wird, kann dennoch KI-generiert sein: von einem Generator, den das Modell nie gesehen hat, oder nachträglich verändert.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Camera data&lt;/b&gt;, which is easily copied and so never makes a picture real. Where it is complete, it takes back a narrow “likely AI-made”.</source>
   <translation>&lt;b&gt;Kameradaten&lt;/b&gt;, die leicht kopiert sind und ein Bild darum nie echt machen. Sind sie vollständig, nehmen sie ein knappes „Wahrscheinlich KI-generiert“ zurück.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Cannot be checked on this computer:&lt;/b&gt; closed watermarks such as {names} and {last}. Only their owners can read them, so nothing is said about them here.</source>
   <translation>&lt;b&gt;Auf diesem Computer nicht prüfbar:&lt;/b&gt; geschlossene Wasserzeichen wie {names} und {last}. Nur ihre Eigentümer können sie lesen, darum wird hier nichts über sie gesagt.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Content Credentials (C2PA)&lt;/b&gt;: a signed account of where a picture comes from. Every signature is checked on this computer. A credential whose picture was changed afterwards decides nothing.</source>
   <translation>&lt;b&gt;Content Credentials (C2PA)&lt;/b&gt;: eine signierte Auskunft darüber, woher ein Bild kommt. Jede Signatur wird auf diesem Computer geprüft. Wurde das Bild danach verändert, entscheidet die Auskunft nichts.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Copies&lt;/b&gt; counts the files of exactly the same content.</source>
   <translation>&lt;b&gt;Kopien&lt;/b&gt; zählt die Dateien mit genau demselben Inhalt.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Edit, Compare&lt;/b&gt; (Ctrl+D) takes the picture with the focus and asks for a second one. Zoom and pan move in step, each picture showing the same part of itself; L unlinks them, and E lays the evidence over both.</source>
   <translation>&lt;b&gt;Bearbeiten, Vergleichen&lt;/b&gt; (Strg+D) nimmt das Bild mit dem Fokus und fragt nach einem zweiten. Zoomen und Verschieben laufen im Gleichschritt, jedes Bild zeigt denselben Ausschnitt; L löst die Verbindung, und E legt die Evidenz über beide.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Edit, Paste&lt;/b&gt; (Ctrl+V), after copying a file or a picture elsewhere;</source>
   <translation>&lt;b&gt;Bearbeiten, Einfügen&lt;/b&gt; (Strg+V), nachdem anderswo eine Datei oder ein Bild kopiert wurde;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Edit, Settings&lt;/b&gt; (Ctrl+,) holds light or dark colours, reduced motion, how much of the computer scans may take, where findings are kept, and a private mode that keeps none.</source>
   <translation>&lt;b&gt;Bearbeiten, Einstellungen&lt;/b&gt; (Strg+,): helle oder dunkle Farben, reduzierte Bewegung, wie viel vom Computer Prüfungen nutzen dürfen, wo Befunde aufbewahrt werden, und ein privater Modus, der keine aufbewahrt.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Enter&lt;/b&gt; or a double click shows the picture of a row as a panel.</source>
   <translation>&lt;b&gt;Eingabe&lt;/b&gt; oder ein Doppelklick zeigt das Bild einer Zeile als Bildkarte.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Evidence&lt;/b&gt; lays a map over the picture, which turns grey. The large view (Enter, or a click on the picture) shows it at any size.</source>
   <translation>&lt;b&gt;Evidenz&lt;/b&gt; legt eine Karte über das Bild, das dabei grau wird. Die große Ansicht (Eingabe oder ein Klick auf das Bild) zeigt sie in jeder Größe.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Export&lt;/b&gt; (Ctrl+S) writes the rows shown: CSV for spreadsheets, JSON Lines for programs, or a web page or PDF with a chart and small copies of the pictures.</source>
   <translation>&lt;b&gt;Exportieren&lt;/b&gt; (Strg+S) schreibt die gezeigten Zeilen: CSV für Tabellenprogramme, JSON Lines für Programme oder eine Webseite oder PDF mit Diagramm und kleinen Kopien der Bilder.</translation>
  </message>
  <message>
   <source>&lt;b&gt;False positives&lt;/b&gt;, beside &lt;i&gt;Remove all&lt;/i&gt; and above a scan's table, sets how many real pictures may be called AI-made by mistake: at {rate}, about 1 in 100. The stricter, the more pictures stay inconclusive. What you pick is applied at once to all that is shown, and remembered.</source>
   <translation>&lt;b&gt;Falsch positive&lt;/b&gt;, neben &lt;i&gt;Alle entfernen&lt;/i&gt; und über der Tabelle einer Prüfung, legt fest, wie viele echte Bilder irrtümlich KI-generiert genannt werden dürfen: bei {rate} etwa 1 von 100. Je strenger, desto mehr Bilder bleiben nicht eindeutig. Ihre Wahl gilt sofort für alles, was gezeigt wird, und wird gemerkt.</translation>
  </message>
  <message>
   <source>&lt;b&gt;File, Open pictures&lt;/b&gt; (Ctrl+O);</source>
   <translation>&lt;b&gt;Datei, Bilder öffnen&lt;/b&gt; (Strg+O);</translation>
  </message>
  <message>
   <source>&lt;b&gt;File, Report&lt;/b&gt; (Ctrl+R) writes one picture or all of them to a PDF or to one web page that needs nothing else: picture, evidence map, verdict, marks, the model's figures and limits, and checksums, so that somebody else can check it. Ctrl+C copies a summary.</source>
   <translation>&lt;b&gt;Datei, Bericht&lt;/b&gt; (Strg+R) schreibt ein Bild oder alle in ein PDF oder eine Webseite, die nichts weiter braucht: Bild, Evidenzkarte, Urteil, Merkmale, Kennzahlen und Grenzen des Modells sowie Prüfsummen, damit jemand anders es nachprüfen kann. Strg+C kopiert eine Zusammenfassung.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Findings&lt;/b&gt;: path, checksum, verdict and marks of each file, so that unchanged files need not be examined again, and for the page History, where they can be deleted. Marks can hold a prompt. Pictures themselves are not kept, and pasted ones leave nothing. In private mode nothing is written.</source>
   <translation>&lt;b&gt;Befunde&lt;/b&gt;: Pfad, Prüfsumme, Urteil und Merkmale jeder Datei, damit unveränderte Dateien nicht noch einmal untersucht werden müssen, und für die Seite Verlauf, wo sie gelöscht werden können. Merkmale können einen Prompt enthalten. Die Bilder selbst werden nicht aufbewahrt, und eingefügte hinterlassen nichts. Im privaten Modus wird nichts geschrieben.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Hatched&lt;/b&gt; places were not looked at: of very large pictures the model takes tiles spread evenly.</source>
   <translation>&lt;b&gt;Schraffierte&lt;/b&gt; Stellen wurden nicht angesehen: Bei sehr großen Bildern nimmt das Modell Kacheln, die gleichmäßig verteilt sind.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Help, Copy diagnostic information&lt;/b&gt; shows where these files lie. Delete one while the application is closed, and what it held is forgotten.</source>
   <translation>&lt;b&gt;Hilfe, Diagnoseinformationen kopieren&lt;/b&gt; zeigt, wo diese Dateien liegen. Löschen Sie eine, während die Anwendung geschlossen ist, und was sie enthielt, ist vergessen.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It cannot prove anything.&lt;/b&gt; A verdict is a likelihood. Use it beside what else you know: who published the picture, when, and whether there are other copies.</source>
   <translation>&lt;b&gt;Sie kann nichts beweisen.&lt;/b&gt; Ein Urteil ist eine Wahrscheinlichkeit. Nutzen Sie es neben allem, was Sie sonst wissen: wer das Bild wann veröffentlicht hat und ob es andere Kopien gibt.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It cannot read closed watermarks&lt;/b&gt; such as SynthID, and it reads no video.</source>
   <translation>&lt;b&gt;Geschlossene Wasserzeichen kann sie nicht lesen&lt;/b&gt;, etwa SynthID, und Videos liest sie nicht.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It does not know every generator.&lt;/b&gt; It learned from some forty of 2022 to 2026. About others it may err in either direction.</source>
   <translation>&lt;b&gt;Sie kennt nicht jeden Generator.&lt;/b&gt; Gelernt hat sie von etwa vierzig aus den Jahren 2022 bis 2026. Bei anderen kann sie in beide Richtungen irren.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It judges pixels, not sense.&lt;/b&gt; It does not count fingers, read signs, or know whether an event happened. A real photograph can still be shown in a false context.</source>
   <translation>&lt;b&gt;Sie beurteilt Pixel, nicht den Sinn.&lt;/b&gt; Sie zählt keine Finger, liest keine Schilder und weiß nicht, ob ein Ereignis stattfand. Auch ein echtes Foto kann in falschem Zusammenhang gezeigt werden.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It often cannot tell.&lt;/b&gt; Modern generators imitate photographs well, and about pictures that look like photographs &lt;i&gt;Inconclusive&lt;/i&gt; is the most frequent answer of the model for ordinary pictures. Its card says how often it was right, source by source.</source>
   <translation>&lt;b&gt;Oft kann sie es nicht sagen.&lt;/b&gt; Moderne Generatoren ahmen Fotos gut nach, und bei Bildern, die wie Fotos aussehen, ist &lt;i&gt;Nicht eindeutig&lt;/i&gt; die häufigste Antwort des Modells für gewöhnliche Bilder. Seine Karte sagt Quelle für Quelle, wie oft es richtig lag.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It was made for photographs.&lt;/b&gt; Drawings, paintings, screenshots, scans, collages and heavily edited pictures are not what it learned from.</source>
   <translation>&lt;b&gt;Sie ist für Fotos gemacht.&lt;/b&gt; Von Zeichnungen, Gemälden, Bildschirmfotos, Scans, Collagen und stark bearbeiteten Bildern hat sie nicht gelernt.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Labels&lt;/b&gt;: IPTC's digital source type, credit lines, the AIGC label of Chinese services.</source>
   <translation>&lt;b&gt;Kennzeichnungen&lt;/b&gt;: der digitale Quelltyp der IPTC, Bildnachweise, die AIGC-Kennzeichnung chinesischer Dienste.</translation>
  </message>
  <message>
   <source>&lt;b&gt;No mark proves nothing.&lt;/b&gt; Most programs and networks remove them. Closed watermarks, such as SynthID, can be read by their makers only.</source>
   <translation>&lt;b&gt;Kein Merkmal beweist nichts.&lt;/b&gt; Die meisten Programme und Netzwerke entfernen sie. Geschlossene Wasserzeichen wie SynthID können nur ihre Hersteller lesen.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Nothing leaves this computer.&lt;/b&gt; The window uses no network: no picture, no result and no count of use is sent to anybody, and no update is looked for. What a file links to is never fetched. The one exception is an option of the command line that you have to ask for, &lt;code&gt;scan --cluster&lt;/code&gt;: it hands the work to other computers of your own.</source>
   <translation>&lt;b&gt;Nichts verlässt diesen Computer.&lt;/b&gt; Das Fenster nutzt kein Netzwerk: Kein Bild, kein Ergebnis und keine Nutzungszählung wird an irgendwen gesendet, und nach Aktualisierungen wird nicht gesucht. Worauf eine Datei verweist, wird nie abgerufen. Die einzige Ausnahme ist eine Option der Befehlszeile, um die Sie bitten müssen, &lt;code&gt;scan --cluster&lt;/code&gt;: Sie gibt die Arbeit an andere, eigene Computer weiter.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Open watermarks&lt;/b&gt; of Stable Diffusion and FLUX, with the chance of a false match.</source>
   <translation>&lt;b&gt;Offene Wasserzeichen&lt;/b&gt; von Stable Diffusion und FLUX, mit der Wahrscheinlichkeit eines Zufallstreffers.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Orange&lt;/b&gt; places lean towards AI-made, &lt;b&gt;blue&lt;/b&gt; ones towards a real photograph. The more vivid, the stronger.</source>
   <translation>&lt;b&gt;Orange&lt;/b&gt; Stellen sprechen eher für KI-generiert, &lt;b&gt;blaue&lt;/b&gt; eher für ein echtes Foto. Je kräftiger, desto stärker.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Pause&lt;/b&gt; and &lt;b&gt;Cancel&lt;/b&gt; (Esc) work at any time; what was found stays. A file that did not change since the last scan is known and not examined again.</source>
   <translation>&lt;b&gt;Pause&lt;/b&gt; und &lt;b&gt;Abbrechen&lt;/b&gt; (Esc) wirken jederzeit; was gefunden wurde, bleibt. Eine Datei, die sich seit der letzten Prüfung nicht verändert hat, ist bekannt und wird nicht noch einmal untersucht.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Settings&lt;/b&gt;, such as the rate of false positives.</source>
   <translation>&lt;b&gt;Einstellungen&lt;/b&gt;, etwa die Rate der falsch positiven.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Small copies say less.&lt;/b&gt; Shrinking, strong compression and filters remove what it looks for. Sizes that no model was made for get no verdict.</source>
   <translation>&lt;b&gt;Kleine Kopien sagen weniger.&lt;/b&gt; Verkleinern, starke Kompression und Filter entfernen, wonach sie sucht. Für Größen, für die kein Modell gemacht ist, gibt es kein Urteil.</translation>
  </message>
  <message>
   <source>&lt;b&gt;The chance of being AI-made&lt;/b&gt;, from the pixels alone, on a scale. The hatched part of the scale is the inconclusive band. The chance is calibrated on pictures like those that the model was measured on; where AI-made pictures are rarer than there, it is too high.</source>
   <translation>&lt;b&gt;Die Wahrscheinlichkeit, KI-generiert zu sein&lt;/b&gt;, allein aus den Pixeln, auf einer Skala. Der schraffierte Teil der Skala ist der nicht eindeutige Bereich. Die Wahrscheinlichkeit ist an Bildern kalibriert, wie sie bei der Messung des Modells vorkamen; wo KI-generierte Bilder seltener sind als dort, ist sie zu hoch.</translation>
  </message>
  <message>
   <source>&lt;b&gt;The marks in the file&lt;/b&gt; and &lt;b&gt;the model that answered&lt;/b&gt;: a click opens what there is to know.</source>
   <translation>&lt;b&gt;Die Merkmale in der Datei&lt;/b&gt; und &lt;b&gt;das Modell, das geantwortet hat&lt;/b&gt;: Ein Klick öffnet, was es dazu zu wissen gibt.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Tools, Quiz&lt;/b&gt; takes a folder with two folders in it, REAL and FAKE, and shows their pictures one by one. You guess, then see the truth and what the model said. It is a fair way to learn how far either can be trusted.</source>
   <translation>&lt;b&gt;Extras, Quiz&lt;/b&gt; nimmt einen Ordner mit zwei Ordnern darin, REAL und FAKE, und zeigt deren Bilder eines nach dem anderen. Sie raten, dann sehen Sie die Wahrheit und was das Modell sagte. So lernt man redlich, wie weit beiden zu trauen ist.</translation>
  </message>
  <message>
   <source>&lt;b&gt;View, Models&lt;/b&gt; (Ctrl+M) lists the models, each with its &lt;b&gt;card&lt;/b&gt;: what it learned from, what was measured, and what it cannot do. Two ship: one for ordinary pictures at their own size, and one for pictures of 32 x 32 pixels of the kind of the CIFAKE data set. Which one is asked depends on the picture's size.</source>
   <translation>&lt;b&gt;Ansicht, Modelle&lt;/b&gt; (Strg+M) zeigt die Modelle, jedes mit seiner &lt;b&gt;Karte&lt;/b&gt;: wovon es gelernt hat, was gemessen wurde und was es nicht kann. Zwei werden mitgeliefert: eines für gewöhnliche Bilder in ihrer eigenen Größe und eines für Bilder von 32 x 32 Pixeln von der Art des CIFAKE-Datensatzes. Welches gefragt wird, hängt von der Größe des Bildes ab.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Watch&lt;/b&gt; examines new and changed files as they come into the folder.</source>
   <translation>&lt;b&gt;Beobachten&lt;/b&gt; untersucht neue und geänderte Dateien, sobald sie in den Ordner kommen.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Your own models&lt;/b&gt; and &lt;b&gt;your list of trusted signers&lt;/b&gt;, as copies.</source>
   <translation>&lt;b&gt;Ihre eigenen Modelle&lt;/b&gt; und &lt;b&gt;Ihre Liste vertrauenswürdiger Unterzeichner&lt;/b&gt;, als Kopien.</translation>
  </message>
  <message>
   <source>&lt;code&gt;--help&lt;/code&gt; after any of them tells the rest, for example &lt;code&gt;--only&lt;/code&gt;, &lt;code&gt;--without&lt;/code&gt; and &lt;code&gt;--hidden&lt;/code&gt;, which choose files; &lt;code&gt;--operating-point 0.05&lt;/code&gt;, another rate of false positives; &lt;code&gt;--model&lt;/code&gt;, a model of your own; &lt;code&gt;--limit&lt;/code&gt;, what is too large; and &lt;code&gt;--fail-on ai&lt;/code&gt;, for scripts.</source>
   <translation>&lt;code&gt;--help&lt;/code&gt; nach einem davon verrät das Übrige, zum Beispiel &lt;code&gt;--only&lt;/code&gt;, &lt;code&gt;--without&lt;/code&gt; und &lt;code&gt;--hidden&lt;/code&gt;, die Dateien auswählen; &lt;code&gt;--operating-point 0.05&lt;/code&gt;, eine andere Rate der falsch positiven; &lt;code&gt;--model&lt;/code&gt;, ein eigenes Modell; &lt;code&gt;--limit&lt;/code&gt;, was zu groß ist; und &lt;code&gt;--fail-on ai&lt;/code&gt;, für Skripte.</translation>
  </message>
  <message>
   <source>A block of metadata in this WebP file is cut off and was not read.</source>
   <translation>Ein Metadatenblock in dieser WebP-Datei ist abgeschnitten und wurde nicht gelesen.</translation>
  </message>
  <message>
   <source>A broken or hostile file costs that one file: pictures are examined in processes of their own.</source>
   <translation>Eine beschädigte oder bösartige Datei kostet nur diese eine Datei: Bilder werden in eigenen Prozessen untersucht.</translation>
  </message>
  <message>
   <source>A calibration must have a positive scale and a finite bias, not {0}.</source>
   <translation>Eine Kalibrierung braucht eine positive Skala und einen endlichen Versatz, nicht {0}.</translation>
  </message>
  <message>
   <source>A card must be JSON: {0}.</source>
   <translation>Eine Karte muss JSON sein: {0}.</translation>
  </message>
  <message>
   <source>A card must be a JSON object.</source>
   <translation>Eine Karte muss ein JSON-Objekt sein.</translation>
  </message>
  <message>
   <source>A card must not be longer than a million letters.</source>
   <translation>Eine Karte darf nicht länger als eine Million Buchstaben sein.</translation>
  </message>
  <message>
   <source>A card must not be nested so deeply.</source>
   <translation>Eine Karte darf nicht so tief verschachtelt sein.</translation>
  </message>
  <message>
   <source>A card must not have a key twice in one object.</source>
   <translation>Eine Karte darf in einem Objekt keinen Schlüssel doppelt haben.</translation>
  </message>
  <message>
   <source>A card must not have more than {0} operating points.</source>
   <translation>Eine Karte darf nicht mehr als {0} Arbeitspunkte haben.</translation>
  </message>
  <message>
   <source>A card must not hold more than {0} values.</source>
   <translation>Eine Karte darf nicht mehr als {0} Werte enthalten.</translation>
  </message>
  <message>
   <source>A card must not hold numbers that are none, or that are beyond counting.</source>
   <translation>Eine Karte darf keine Zahlen enthalten, die keine sind oder sich nicht mehr zählen lassen.</translation>
  </message>
  <message>
   <source>A click on a column's title sorts by it; a third click brings the first order back.</source>
   <translation>Ein Klick auf den Titel einer Spalte sortiert nach ihr; ein dritter Klick stellt die erste Reihenfolge wieder her.</translation>
  </message>
  <message>
   <source>A cluster needs the optional part: pip install cifake-desktop[cluster]</source>
   <translation>Ein Cluster braucht den optionalen Teil: pip install cifake-desktop[cluster]</translation>
  </message>
  <message>
   <source>A compressed text in this file ({0}) is cut off.</source>
   <translation>Ein komprimierter Text in dieser Datei ({0}) ist abgeschnitten.</translation>
  </message>
  <message>
   <source>A compressed text in this file ({0}) is damaged and was not read.</source>
   <translation>Ein komprimierter Text in dieser Datei ({0}) ist beschädigt und wurde nicht gelesen.</translation>
  </message>
  <message>
   <source>A false-positive rate lies between 0 and 1, not at {0}.</source>
   <translation>Eine Rate falsch positiver liegt zwischen 0 und 1, nicht bei {0}.</translation>
  </message>
  <message>
   <source>A generator's metadata</source>
   <translation>Metadaten eines Generators</translation>
  </message>
  <message>
   <source>A mark that says AI decides the verdict, which then reads &lt;b&gt;Labelled as AI-made&lt;/b&gt;. The chance from the pixels is shown beside it all the same.</source>
   <translation>Ein Merkmal, das „KI“ sagt, entscheidet das Urteil; es lautet dann &lt;b&gt;Als KI-generiert gekennzeichnet&lt;/b&gt;. Die Wahrscheinlichkeit aus den Pixeln steht dennoch daneben.</translation>
  </message>
  <message>
   <source>A model must look at one tile at least, not {0}.</source>
   <translation>Ein Modell muss mindestens eine Kachel ansehen, nicht {0}.</translation>
  </message>
  <message>
   <source>A model of somebody's own: its card says what its maker wrote.</source>
   <translation>Ein eigenes Modell von jemandem: Seine Karte sagt, was sein Hersteller schrieb.</translation>
  </message>
  <message>
   <source>A model of your own. Its card says what its maker wrote; nobody has checked it.</source>
   <translation>Ein eigenes Modell. Seine Karte sagt, was sein Hersteller schrieb; niemand hat es geprüft.</translation>
  </message>
  <message>
   <source>A page could not be written.</source>
   <translation>Eine Seite konnte nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>A picture's panel</source>
   <translation>Die Bildkarte</translation>
  </message>
  <message>
   <source>A process that examines files could not be started: {0}.</source>
   <translation>Ein Prozess, der Dateien untersucht, konnte nicht gestartet werden: {0}.</translation>
  </message>
  <message>
   <source>A process that examines files could not begin: it {0}.</source>
   <translation>Ein Prozess, der Dateien untersucht, konnte nicht beginnen: {0}.</translation>
  </message>
  <message>
   <source>A process that examines files gave no sensible answer.</source>
   <translation>Ein Prozess, der Dateien untersucht, gab keine sinnvolle Antwort.</translation>
  </message>
  <message>
   <source>A real photograph</source>
   <translation>Ein echtes Foto</translation>
  </message>
  <message>
   <source>A right click, or the Menu key, on chosen rows opens a file or its folder, copies paths, and copies or moves the files into a folder. &lt;b&gt;Edit, Undo&lt;/b&gt; (Ctrl+Z) takes that back.</source>
   <translation>Ein Rechtsklick oder die Menütaste auf gewählten Zeilen öffnet eine Datei oder ihren Ordner, kopiert Pfade und kopiert oder verschiebt die Dateien in einen Ordner. &lt;b&gt;Bearbeiten, Rückgängig&lt;/b&gt; (Strg+Z) nimmt das zurück.</translation>
  </message>
  <message numerus="yes">
   <source>A round of {n} pictures</source>
   <extracomment>For one: A round of {n} picture</extracomment>
   <translation>
    <numerusform>Eine Runde mit {n} Bild</numerusform>
    <numerusform>Eine Runde mit {n} Bildern</numerusform>
   </translation>
  </message>
  <message>
   <source>A sample must be of one tile at least, and of no more than `most`, not {0}.</source>
   <translation>Eine Stichprobe muss mindestens eine Kachel haben und höchstens `most`, nicht {0}.</translation>
  </message>
  <message>
   <source>A scale of likelihood, from the pixels alone.</source>
   <translation>Eine Wahrscheinlichkeitsskala, allein aus den Pixeln.</translation>
  </message>
  <message>
   <source>A snapshot of a print or a screen is itself a photograph: the verdict is about the snapshot, and says little about the picture that it shows.</source>
   <translation>Die Aufnahme eines Abzugs oder Bildschirms ist selbst ein Foto: Das Urteil gilt der Aufnahme und sagt wenig über das Bild, das sie zeigt.</translation>
  </message>
  <message>
   <source>A summary of the answer about {name} was copied.</source>
   <translation>Eine Zusammenfassung der Antwort zu {name} wurde kopiert.</translation>
  </message>
  <message>
   <source>A summary of the answer was copied.</source>
   <translation>Eine Zusammenfassung der Antwort wurde kopiert.</translation>
  </message>
  <message>
   <source>A text in this file ({0}) is too long; only its beginning was read.</source>
   <translation>Ein Text in dieser Datei ({0}) ist zu lang; nur sein Anfang wurde gelesen.</translation>
  </message>
  <message>
   <source>A verdict is a likelihood, not proof.</source>
   <translation>Ein Urteil ist eine Wahrscheinlichkeit, kein Beweis.</translation>
  </message>
  <message>
   <source>A verdict is a likelihood, not proof. Finding no sign of AI does not prove that a picture is real.</source>
   <translation>Ein Urteil ist eine Wahrscheinlichkeit, kein Beweis. Kein Zeichen von KI zu finden, beweist nicht, dass ein Bild echt ist.</translation>
  </message>
  <message>
   <source>AI-made</source>
   <translation>KI-generiert</translation>
  </message>
  <message>
   <source>AI-made (F or A)</source>
   <translation>KI-generiert (F oder A)</translation>
  </message>
  <message>
   <source>AI-made pictures called likely AI-made at {rate} false positives</source>
   <translation>KI-generierte Bilder, bei {rate} falsch positiven wahrscheinlich KI-generiert genannt</translation>
  </message>
  <message>
   <source>AI-made pictures called likely real at {rate} false positives</source>
   <translation>KI-generierte Bilder, bei {rate} falsch positiven wahrscheinlich echt genannt</translation>
  </message>
  <message>
   <source>AIGC label</source>
   <translation>AIGC-Kennzeichnung</translation>
  </message>
  <message>
   <source>AUROC on sources that it never saw</source>
   <translation>AUROC bei nie gesehenen Quellen</translation>
  </message>
  <message>
   <source>AUROC on test pictures that it never saw</source>
   <translation>AUROC bei nie gesehenen Testbildern</translation>
  </message>
  <message>
   <source>AUROC where both kinds are alike in subject and compression</source>
   <translation>AUROC, wo beide Arten sich in Motiv und Kompression gleichen</translation>
  </message>
  <message>
   <source>AVIF or HEIC file</source>
   <translation>AVIF- oder HEIC-Datei</translation>
  </message>
  <message>
   <source>About {application}</source>
   <translation>Über {application}</translation>
  </message>
  <message>
   <source>Accepts</source>
   <translation>Nimmt an</translation>
  </message>
  <message>
   <source>Accuracy on test pictures that it never saw</source>
   <translation>Genauigkeit bei nie gesehenen Testbildern</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Aktionen</translation>
  </message>
  <message>
   <source>Actual pixels</source>
   <translation>Originalpixel</translation>
  </message>
  <message>
   <source>Add a model file</source>
   <translation>Modelldatei hinzufügen</translation>
  </message>
  <message>
   <source>Add a model file…</source>
   <translation>Modelldatei hinzufügen…</translation>
  </message>
  <message>
   <source>Adding a model</source>
   <translation>Ein Modell wird hinzugefügt</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>After the guess: go on</source>
   <translation>Nach dem Tipp: weiter</translation>
  </message>
  <message>
   <source>After the guess: show or hide the evidence map</source>
   <translation>Nach dem Tipp: Evidenzkarte zeigen oder ausblenden</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <source>All files ({suffixes})</source>
   <translation>Alle Dateien ({suffixes})</translation>
  </message>
  <message>
   <source>All marks, and what was looked for</source>
   <translation>Alle Merkmale und wonach gesucht wurde</translation>
  </message>
  <message>
   <source>All parts</source>
   <translation>Alle Teile</translation>
  </message>
  <message>
   <source>All pictures of this folder were shown; another round shows them again.</source>
   <translation>Alle Bilder dieses Ordners wurden gezeigt; eine weitere Runde zeigt sie noch einmal.</translation>
  </message>
  <message>
   <source>All settings are as they were at first. The choice of the model stays.</source>
   <translation>Alle Einstellungen sind wie zu Anfang. Die Wahl des Modells bleibt.</translation>
  </message>
  <message>
   <source>Among the panels</source>
   <translation>Zwischen den Bildkarten</translation>
  </message>
  <message>
   <source>An entry of this TIFF file is too large: it has {0} values, and the limit is {1}.</source>
   <translation>Ein Eintrag dieser TIFF-Datei ist zu groß: Er hat {0} Werte, und die Grenze liegt bei {1}.</translation>
  </message>
  <message>
   <source>An operating point says how many real pictures may be called AI-made by mistake. The stricter it is, the more pictures stay inconclusive.</source>
   <translation>Ein Arbeitspunkt sagt, wie viele echte Bilder irrtümlich KI-generiert genannt werden dürfen. Je strenger er ist, desto mehr Bilder bleiben nicht eindeutig.</translation>
  </message>
  <message>
   <source>Another file has taken its old place, so it stays</source>
   <translation>Eine andere Datei hat ihren alten Platz eingenommen, darum bleibt sie</translation>
  </message>
  <message>
   <source>Another model is being tried out. Add this one when that is done.</source>
   <translation>Ein anderes Modell wird gerade erprobt. Fügen Sie dieses danach hinzu.</translation>
  </message>
  <message>
   <source>Another round</source>
   <translation>Weitere Runde</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>Jederzeit</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <source>Application</source>
   <translation>Anwendung</translation>
  </message>
  <message>
   <source>As the model says</source>
   <translation>Wie das Modell</translation>
  </message>
  <message>
   <source>As the model says: {rate}</source>
   <translation>Wie das Modell: {rate}</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>As they are</source>
   <translation>Wie sie sind</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Automatic ({n})</source>
   <translation>Automatisch ({n})</translation>
  </message>
  <message>
   <source>Automatic: the bundled models answer.</source>
   <translation>Automatisch: Die mitgelieferten Modelle antworten.</translation>
  </message>
  <message>
   <source>Back to the start</source>
   <translation>Zurück zum Anfang</translation>
  </message>
  <message>
   <source>Balanced accuracy on sources that it never saw</source>
   <translation>Ausgewogene Genauigkeit bei nie gesehenen Quellen</translation>
  </message>
  <message>
   <source>Beside its pixels, a file may say where it comes from: Content Credentials, what a generator wrote into it, a label, a watermark, camera data. A mark that says AI decides, and the verdict then reads &lt;b&gt;Labelled as AI-made&lt;/b&gt;; how far the mark can be trusted stands beside it, one click away. Camera data is copied too easily to prove anything, so it only takes back a narrow call of AI. The chance from the pixels is always shown as well. Most programs and networks remove such marks, so finding none proves nothing; and closed watermarks cannot be read here at all.</source>
   <translation>Neben ihren Pixeln kann eine Datei sagen, woher sie kommt: Content Credentials, was ein Generator hineinschrieb, eine Kennzeichnung, ein Wasserzeichen, Kameradaten. Ein Merkmal, das „KI“ sagt, entscheidet, und das Urteil lautet dann &lt;b&gt;Als KI-generiert gekennzeichnet&lt;/b&gt;; wie weit dem Merkmal zu trauen ist, steht daneben, einen Klick entfernt. Kameradaten sind zu leicht kopiert, um etwas zu beweisen, darum nehmen sie nur ein knappes KI-Urteil zurück. Die Wahrscheinlichkeit aus den Pixeln wird immer mit gezeigt. Die meisten Programme und Netzwerke entfernen solche Merkmale, darum beweist es nichts, keine zu finden; und geschlossene Wasserzeichen lassen sich hier gar nicht lesen.</translation>
  </message>
  <message>
   <source>Blur, noise and strong compression make it err more often; the card gives the figures.</source>
   <translation>Unschärfe, Rauschen und starke Kompression lassen es öfter irren; die Karte nennt die Zahlen.</translation>
  </message>
  <message>
   <source>Both classes re-encoded alike (224 x 224, JPEG 85)</source>
   <translation>Beide Klassen gleich neu kodiert (224 x 224, JPEG 85)</translation>
  </message>
  <message>
   <source>Both pictures move in step: each shows the same part of itself, whatever its size (L)</source>
   <translation>Beide Bilder bewegen sich im Gleichschritt: Jedes zeigt denselben Ausschnitt, gleich wie groß es ist (L)</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>By {name}.</source>
   <translation>Von {name}.</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>Bytes</translation>
  </message>
  <message>
   <source>CFG scale</source>
   <translation>CFG-Skala</translation>
  </message>
  <message>
   <source>CIE Lab colours</source>
   <translation>CIE-Lab-Farben</translation>
  </message>
  <message>
   <source>CIFAKE Desktop, {time}. A verdict is a likelihood, not proof.</source>
   <translation>CIFAKE Desktop, {time}. Ein Urteil ist eine Wahrscheinlichkeit, kein Beweis.</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Kamera</translation>
  </message>
  <message>
   <source>Camera data</source>
   <translation>Kameradaten</translation>
  </message>
  <message>
   <source>Can you tell?</source>
   <translation>Erkennen Sie es?</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancel &amp;what runs</source>
   <translation>&amp;Laufendes abbrechen</translation>
  </message>
  <message>
   <source>Cancel comparing</source>
   <translation>Vergleich abbrechen</translation>
  </message>
  <message>
   <source>Cancel: {job}</source>
   <translation>Abbrechen: {job}</translation>
  </message>
  <message numerus="yes">
   <source>Cancelled. {n} pictures not examined.</source>
   <extracomment>For one: Cancelled. {n} picture not examined.</extracomment>
   <translation>
    <numerusform>Abgebrochen. {n} Bild nicht untersucht.</numerusform>
    <numerusform>Abgebrochen. {n} Bilder nicht untersucht.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cannot be read</source>
   <translation>Nicht lesbar</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Card of the model {model}</source>
   <translation>Karte des Modells {model}</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>Zertifikate</translation>
  </message>
  <message>
   <source>Chance of a false match</source>
   <translation>Wahrscheinlichkeit eines Zufallstreffers</translation>
  </message>
  <message>
   <source>Chance of being AI-made</source>
   <translation>KI-Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>Chance of being AI-made, from the pixels</source>
   <translation>KI-Wahrscheinlichkeit, aus den Pixeln</translation>
  </message>
  <message>
   <source>Chance of being AI-made: {chance}.</source>
   <translation>KI-Wahrscheinlichkeit: {chance}.</translation>
  </message>
  <message>
   <source>Chance of being AI-made: {chance}. Inconclusive from {low} to {high}.</source>
   <translation>KI-Wahrscheinlichkeit: {chance}. Nicht eindeutig von {low} bis {high}.</translation>
  </message>
  <message>
   <source>Changed after signing</source>
   <translation>Nach dem Signieren verändert</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <source>Choose a folder for the files</source>
   <translation>Ordner für die Dateien wählen</translation>
  </message>
  <message>
   <source>Choose a folder with REAL and FAKE in it</source>
   <translation>Ordner mit REAL und FAKE darin wählen</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <source>Choose a trust list</source>
   <translation>Vertrauensliste wählen</translation>
  </message>
  <message>
   <source>Choose a trust list…</source>
   <translation>Vertrauensliste wählen…</translation>
  </message>
  <message>
   <source>Choose all rows</source>
   <translation>Alle Zeilen wählen</translation>
  </message>
  <message>
   <source>Choose it in the list, and it is asked first for the pictures that it accepts. Its answers are marked as those of an own model: nobody but its maker has checked what its card says. What is shown keeps its answers until it is examined again (F5).</source>
   <translation>Wählen Sie es in der Liste, und es wird für die Bilder, die es annimmt, zuerst gefragt. Seine Antworten sind als die eines eigenen Modells gekennzeichnet: Niemand außer seinem Hersteller hat geprüft, was seine Karte sagt. Was gezeigt wird, behält seine Antworten, bis es erneut untersucht wird (F5).</translation>
  </message>
  <message>
   <source>Choose more rows</source>
   <translation>Weitere Zeilen wählen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close a dialog or the large view</source>
   <translation>Einen Dialog oder die große Ansicht schließen</translation>
  </message>
  <message>
   <source>Closed watermarks such as {names} and {last} can be read by their owners only, so nothing is said about them.</source>
   <translation>Geschlossene Wasserzeichen wie {names} und {last} können nur ihre Eigentümer lesen, darum wird nichts über sie gesagt.</translation>
  </message>
  <message>
   <source>Co&amp;mpare…</source>
   <translation>Ver&amp;gleichen…</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>Sammlung</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Compare nothing (Esc)</source>
   <translation>Nichts vergleichen (Esc)</translation>
  </message>
  <message>
   <source>Compare the SHA-256 of your copy of the file with the one above: only the same bytes are meant here.</source>
   <translation>Vergleichen Sie den SHA-256 Ihrer Kopie der Datei mit dem obigen: Nur dieselben Bytes sind hier gemeint.</translation>
  </message>
  <message>
   <source>Compare the model's SHA-256 with the one that cifake-desktop models --json prints.</source>
   <translation>Vergleichen Sie den SHA-256 des Modells mit dem, den cifake-desktop models --json ausgibt.</translation>
  </message>
  <message>
   <source>Compare {name} with another picture</source>
   <translation>{name} mit einem anderen Bild vergleichen</translation>
  </message>
  <message>
   <source>Compare, report, look back</source>
   <translation>Vergleichen, berichten, zurückblicken</translation>
  </message>
  <message>
   <source>Complete</source>
   <translation>Vollständig</translation>
  </message>
  <message>
   <source>Connection timed out</source>
   <translation>Zeitüberschreitung der Verbindung</translation>
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
   <translation>Content Credentials sind signiert. Die Anwendung prüft jede Signatur, offline; ob der Unterzeichner der ist, der er zu sein behauptet, dafür bürgen Zertifizierungsstellen. Der Verbund hinter Content Credentials (C2PA) veröffentlicht die Liste der von ihm anerkannten als PEM-Datei: Laden Sie sie einmal herunter und wählen Sie sie hier. Ohne Liste heißt jeder Unterzeichner unbekannt; eine gültige Signatur zeigt dennoch, dass die Datei seither nicht verändert wurde.</translation>
  </message>
  <message>
   <source>Content Credentials are there, but cannot be checked ({0})</source>
   <translation>Content Credentials sind da, lassen sich aber nicht prüfen ({0})</translation>
  </message>
  <message>
   <source>Content Credentials are there, but damaged</source>
   <translation>Content Credentials sind da, aber beschädigt</translation>
  </message>
  <message>
   <source>Content Credentials are there, but far larger than usual</source>
   <translation>Content Credentials sind da, aber weit größer als üblich</translation>
  </message>
  <message>
   <source>Content Credentials are there, but the library that reads them is missing</source>
   <translation>Content Credentials sind da, aber die Bibliothek, die sie liest, fehlt</translation>
  </message>
  <message>
   <source>Content Credentials: {0}.</source>
   <translation>Content Credentials: {0}.</translation>
  </message>
  <message>
   <source>Contradiction</source>
   <translation>Widerspruch</translation>
  </message>
  <message>
   <source>Contradiction: {0}.</source>
   <translation>Widerspruch: {0}.</translation>
  </message>
  <message>
   <source>Copied to the clipboard.</source>
   <translation>In die Zwischenablage kopiert.</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Kopien</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostic information…</source>
   <translation>&amp;Diagnoseinformationen kopieren…</translation>
  </message>
  <message>
   <source>Copy SHA-256</source>
   <translation>SHA-256 kopieren</translation>
  </message>
  <message>
   <source>Copy a summary</source>
   <translation>Zusammenfassung kopieren</translation>
  </message>
  <message>
   <source>Copy a summary of the answer (Ctrl+C)</source>
   <translation>Zusammenfassung der Antwort kopieren (Strg+C)</translation>
  </message>
  <message>
   <source>Copy diagnostic information</source>
   <translation>Diagnoseinformationen kopieren</translation>
  </message>
  <message>
   <source>Copy path</source>
   <translation>Pfad kopieren</translation>
  </message>
  <message>
   <source>Copy paths</source>
   <translation>Pfade kopieren</translation>
  </message>
  <message>
   <source>Copy the chosen part of a text</source>
   <translation>Den gewählten Teil eines Textes kopieren</translation>
  </message>
  <message>
   <source>Copy to the clipboard</source>
   <translation>In die Zwischenablage kopieren</translation>
  </message>
  <message numerus="yes">
   <source>Copy {n} files into a folder…</source>
   <extracomment>For one: Copy {n} file into a folder…</extracomment>
   <translation>
    <numerusform>{n} Datei in einen Ordner kopieren…</numerusform>
    <numerusform>{n} Dateien in einen Ordner kopieren…</numerusform>
   </translation>
  </message>
  <message>
   <source>Could not be examined</source>
   <translation>Konnte nicht untersucht werden</translation>
  </message>
  <message>
   <source>Creator tool</source>
   <translation>Erstellt mit</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Bildnachweis</translation>
  </message>
  <message>
   <source>Credit line</source>
   <translation>Bildnachweis</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Decided by {0}: {1}.</source>
   <translation>Entscheidend: {0}: {1}.</translation>
  </message>
  <message>
   <source>Decided from the pixels at {0} % false positives, where complete camera data turned a narrow call of AI into no call.</source>
   <translation>Aus den Pixeln entschieden, bei {0} % falsch positiven; vollständige Kameradaten machten aus einem knappen KI-Urteil keines.</translation>
  </message>
  <message>
   <source>Decided from the pixels at {0} % false positives.</source>
   <translation>Aus den Pixeln entschieden, bei {0} % falsch positiven.</translation>
  </message>
  <message>
   <source>Decided from the pixels, where complete camera data turned a narrow call of AI into no call.</source>
   <translation>Aus den Pixeln entschieden; vollständige Kameradaten machten aus einem knappen KI-Urteil keines.</translation>
  </message>
  <message>
   <source>Decided from the pixels.</source>
   <translation>Aus den Pixeln entschieden.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete all</source>
   <translation>Alle löschen</translation>
  </message>
  <message>
   <source>Delete all findings</source>
   <translation>Alle Befunde löschen</translation>
  </message>
  <message>
   <source>Delete all…</source>
   <translation>Alle löschen…</translation>
  </message>
  <message>
   <source>Delete every finding about files in {folder}, and in the folders in it?</source>
   <translation>Jeden Befund über Dateien in {folder} und in den Ordnern darin löschen?</translation>
  </message>
  <message>
   <source>Delete every kept finding; the pictures stay</source>
   <translation>Jeden aufbewahrten Befund löschen; die Bilder bleiben</translation>
  </message>
  <message>
   <source>Delete everything of its folder…</source>
   <translation>Alles aus diesem Ordner löschen…</translation>
  </message>
  <message>
   <source>Delete everything that is kept, also what the search does not show?</source>
   <translation>Alles Aufbewahrte löschen, auch was die Suche nicht zeigt?</translation>
  </message>
  <message>
   <source>Delete findings</source>
   <translation>Befunde löschen</translation>
  </message>
  <message>
   <source>Delete the chosen findings (Del); the pictures stay</source>
   <translation>Die gewählten Befunde löschen (Entf); die Bilder bleiben</translation>
  </message>
  <message>
   <source>Delete the chosen findings; the files stay</source>
   <translation>Die gewählten Befunde löschen; die Dateien bleiben</translation>
  </message>
  <message numerus="yes">
   <source>Delete {n} findings: {names}?</source>
   <extracomment>For one: Delete {n} finding: {names}?</extracomment>
   <translation>
    <numerusform>{n} Befund löschen: {names}?</numerusform>
    <numerusform>{n} Befunde löschen: {names}?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Delete {n} findings…</source>
   <extracomment>For one: Delete {n} finding…</extracomment>
   <translation>
    <numerusform>{n} Befund löschen…</numerusform>
    <numerusform>{n} Befunde löschen…</numerusform>
   </translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Löschen…</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>Details of the picture</source>
   <translation>Details des Bildes</translation>
  </message>
  <message>
   <source>Device or resource busy</source>
   <translation>Gerät oder Ressource belegt</translation>
  </message>
  <message>
   <source>Diagnostic information</source>
   <translation>Diagnoseinformationen</translation>
  </message>
  <message>
   <source>DirectDraw surface (DDS)</source>
   <translation>DirectDraw-Oberfläche (DDS)</translation>
  </message>
  <message>
   <source>Directory not empty</source>
   <translation>Ordner nicht leer</translation>
  </message>
  <message>
   <source>Disk quota exceeded</source>
   <translation>Kontingent überschritten</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>Dismiss this message</source>
   <translation>Diese Meldung ausblenden</translation>
  </message>
  <message>
   <source>Drag pictures from a folder onto the window and let go. Four more ways lead to the same:</source>
   <translation>Ziehen Sie Bilder aus einem Ordner auf das Fenster und lassen Sie los. Vier weitere Wege führen zum selben:</translation>
  </message>
  <message>
   <source>Drawings by hand</source>
   <translation>Zeichnungen von Hand</translation>
  </message>
  <message>
   <source>Drop a folder on the window, or use &lt;b&gt;File, Open folder&lt;/b&gt; (Ctrl+Shift+O). Every picture below it gets a row. Links to other folders are not followed.</source>
   <translation>Legen Sie einen Ordner auf dem Fenster ab oder nutzen Sie &lt;b&gt;Datei, Ordner öffnen&lt;/b&gt; (Strg+Umschalt+O). Jedes Bild darunter bekommt eine Zeile. Verknüpfungen zu anderen Ordnern wird nicht gefolgt.</translation>
  </message>
  <message>
   <source>Drop a picture on the window, or open a whole folder. For each picture you get one of three answers, with the reasons: what its pixels look like, and what the file says of its own origin.</source>
   <translation>Legen Sie ein Bild auf dem Fenster ab oder öffnen Sie einen ganzen Ordner. Für jedes Bild bekommen Sie eine von drei Antworten samt den Gründen: wie seine Pixel aussehen und was die Datei über ihre Herkunft sagt.</translation>
  </message>
  <message>
   <source>Drop pictures</source>
   <translation>Bilder ablegen</translation>
  </message>
  <message>
   <source>Drop pictures or a folder here, paste one, or use the buttons.</source>
   <translation>Bilder oder einen Ordner hier ablegen, eines einfügen oder die Schaltflächen nutzen.</translation>
  </message>
  <message>
   <source>Drop pictures or a whole folder here, or paste a picture. You get a careful likelihood for each, and see where in the picture it comes from. Nothing ever leaves this computer.</source>
   <translation>Legen Sie hier Bilder oder einen ganzen Ordner ab oder fügen Sie ein Bild ein. Für jedes bekommen Sie eine vorsichtige Wahrscheinlichkeit und sehen, woher im Bild sie kommt. Nichts verlässt je diesen Computer.</translation>
  </message>
  <message>
   <source>Drop pictures to examine them, or a folder to scan it</source>
   <translation>Bilder zum Untersuchen ablegen, oder einen Ordner zum Prüfen</translation>
  </message>
  <message>
   <source>Drop the model to try it out and to add it to your own</source>
   <translation>Das Modell ablegen, um es zu erproben und zu Ihren eigenen hinzuzufügen</translation>
  </message>
  <message>
   <source>Drop zone</source>
   <translation>Ablagefläche</translation>
  </message>
  <message>
   <source>Each model knows pictures like those that it learned from; its card says which. It gives no verdict on sizes that it was not made for, because a picture shrunk to fit would be judged by what the shrinking left over.</source>
   <translation>Jedes Modell kennt Bilder wie die, von denen es gelernt hat; seine Karte sagt, welche. Zu Größen, für die es nicht gemacht ist, gibt es kein Urteil, denn ein passend verkleinertes Bild würde nach dem beurteilt, was das Verkleinern übrig ließ.</translation>
  </message>
  <message>
   <source>Each picture becomes a panel, up to 1,000 of them. A whole folder goes to the page &lt;b&gt;Folder scan&lt;/b&gt;.</source>
   <translation>Jedes Bild wird eine Bildkarte, bis zu 1.000 davon. Ein ganzer Ordner kommt auf die Seite &lt;b&gt;Ordnerprüfung&lt;/b&gt;.</translation>
  </message>
  <message>
   <source>Each picture goes to the bundled model that was made for pictures of its size.</source>
   <translation>Jedes Bild geht an das mitgelieferte Modell, das für Bilder seiner Größe gemacht ist.</translation>
  </message>
  <message>
   <source>End the round here</source>
   <translation>Die Runde hier beenden</translation>
  </message>
  <message>
   <source>Enlarge</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <source>Enlarge {name}</source>
   <translation>{name} vergrößern</translation>
  </message>
  <message>
   <source>Every picture below the folder gets one row, which you can sort, filter and export.</source>
   <translation>Jedes Bild unter dem Ordner bekommt eine Zeile; die Zeilen lassen sich sortieren, filtern und exportieren.</translation>
  </message>
  <message>
   <source>Everything in this application can be done without a mouse.</source>
   <translation>Alles in dieser Anwendung geht ohne Maus.</translation>
  </message>
  <message numerus="yes">
   <source>Everything was deleted: {n} findings.</source>
   <extracomment>For one: Everything was deleted: {n} finding.</extracomment>
   <translation>
    <numerusform>Alles wurde gelöscht: {n} Befund.</numerusform>
    <numerusform>Alles wurde gelöscht: {n} Befunde.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Evidenz</translation>
  </message>
  <message>
   <source>Evidence map: blue places lean towards a real photograph, orange towards AI-made.</source>
   <translation>Evidenzkarte: Blaue Stellen sprechen eher für ein echtes Foto, orange eher für KI-generiert.</translation>
  </message>
  <message>
   <source>Evidence map: the model did not look at any place.</source>
   <translation>Evidenzkarte: Das Modell hat keine Stelle angesehen.</translation>
  </message>
  <message>
   <source>Evidence map: {ai} of the places lean towards AI-made, {real} towards a real photograph.</source>
   <translation>Evidenzkarte: {ai} der Stellen sprechen eher für KI-generiert, {real} eher für ein echtes Foto.</translation>
  </message>
  <message>
   <source>Examine a whole folder</source>
   <translation>Einen ganzen Ordner untersuchen</translation>
  </message>
  <message>
   <source>Examine again</source>
   <translation>Erneut untersuchen</translation>
  </message>
  <message>
   <source>Examine it with {application}, for example: {command}</source>
   <translation>Mit {application} untersuchen, zum Beispiel: {command}</translation>
  </message>
  <message>
   <source>Examine new files as they come into the folder</source>
   <translation>Neue Dateien untersuchen, sobald sie in den Ordner kommen</translation>
  </message>
  <message>
   <source>Examine pictures (Ctrl+O)</source>
   <translation>Bilder untersuchen (Strg+O)</translation>
  </message>
  <message>
   <source>Examine the chosen files again, as panels (F5)</source>
   <translation>Die gewählten Dateien erneut untersuchen, als Bildkarten (F5)</translation>
  </message>
  <message>
   <source>Examine the files of the chosen rows again</source>
   <translation>Die Dateien der gewählten Zeilen erneut untersuchen</translation>
  </message>
  <message>
   <source>Examined</source>
   <translation>Untersucht</translation>
  </message>
  <message>
   <source>Examined by an earlier version of the application, which did not note when</source>
   <translation>Untersucht von einer früheren Version der Anwendung, die nicht festhielt, wann</translation>
  </message>
  <message>
   <source>Examined pictures</source>
   <translation>Untersuchte Bilder</translation>
  </message>
  <message>
   <source>Examined: {time}</source>
   <translation>Untersucht: {time}</translation>
  </message>
  <message>
   <source>Examines some drawings that came with the application</source>
   <translation>Untersucht einige Zeichnungen, die der Anwendung beiliegen</translation>
  </message>
  <message>
   <source>Examining a file that takes longer is broken off; some files are made to take for ever.</source>
   <translation>Dauert das Untersuchen einer Datei länger, so wird es abgebrochen; manche Dateien sind so gemacht, dass es nie endet.</translation>
  </message>
  <message>
   <source>Examining pictures</source>
   <translation>Bilder werden untersucht</translation>
  </message>
  <message>
   <source>Examining this file ended every worker that tried it, so it was left out.</source>
   <translation>Diese Datei zu untersuchen, beendete jeden Arbeitsprozess, der es versuchte, darum wurde sie ausgelassen.</translation>
  </message>
  <message>
   <source>Examining this file {0}, so it was left out.</source>
   <translation>Beim Untersuchen dieser Datei: {0}. Darum wurde sie ausgelassen.</translation>
  </message>
  <message numerus="yes">
   <source>Examining {current} of {n} pictures</source>
   <extracomment>For one: Examining {current} of {n} picture</extracomment>
   <translation>
    <numerusform>{current} von {n} Bild wird untersucht</numerusform>
    <numerusform>{current} von {n} Bildern werden untersucht</numerusform>
   </translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message numerus="yes">
   <source>Export {n} rows…</source>
   <extracomment>For one: Export {n} row…</extracomment>
   <translation>
    <numerusform>{n} Zeile exportieren…</numerusform>
    <numerusform>{n} Zeilen exportieren…</numerusform>
   </translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Export läuft</translation>
  </message>
  <message numerus="yes">
   <source>Exporting {done} of {n} rows</source>
   <extracomment>For one: Exporting {done} of {n} row</extracomment>
   <translation>
    <numerusform>{done} von {n} Zeile exportiert</numerusform>
    <numerusform>{done} von {n} Zeilen exportiert</numerusform>
   </translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>F1 explains the verdicts at length, with the limits of the models in use.</source>
   <translation>F1 erklärt die Urteile ausführlich, mit den Grenzen der benutzten Modelle.</translation>
  </message>
  <message>
   <source>Failed checks</source>
   <translation>Gescheiterte Prüfungen</translation>
  </message>
  <message>
   <source>False positives</source>
   <translation>Falsch positive</translation>
  </message>
  <message>
   <source>False positives: {rate}</source>
   <translation>Falsch positive: {rate}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>Datei existiert bereits</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>Dateiname zu lang</translation>
  </message>
  <message>
   <source>File too large</source>
   <translation>Datei zu groß</translation>
  </message>
  <message>
   <source>Files that could not be used once may hold findings, too. They lie in {folder}: {names}.</source>
   <translation>Auch Dateien, die einmal nicht benutzbar waren, können Befunde enthalten. Sie liegen in {folder}: {names}.</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Filter by name, folder, note…</source>
   <translation>Filtern nach Name, Ordner, Hinweis…</translation>
  </message>
  <message>
   <source>Find it again</source>
   <translation>Wiederfinden</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Befunde</translation>
  </message>
  <message>
   <source>Findings are not kept: {reason}.</source>
   <translation>Befunde werden nicht aufbewahrt: {reason}.</translation>
  </message>
  <message>
   <source>Findings cannot be kept in {0}: {1}.</source>
   <translation>Befunde können in {0} nicht aufbewahrt werden: {1}.</translation>
  </message>
  <message>
   <source>Findings of the scan</source>
   <translation>Befunde der Prüfung</translation>
  </message>
  <message>
   <source>Finished. {summary}</source>
   <translation>Fertig. {summary}</translation>
  </message>
  <message>
   <source>Flat patches and ramps</source>
   <translation>Glatte Flächen und Verläufe</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Folder scan</source>
   <translation>Ordnerprüfung</translation>
  </message>
  <message>
   <source>Folder scans</source>
   <translation>Ordnerprüfungen</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Found in the pixels</source>
   <translation>In den Pixeln gefunden</translation>
  </message>
  <message>
   <source>From not at all to in full: how strongly the evidence covers the picture</source>
   <translation>Von gar nicht bis ganz: wie stark die Evidenz das Bild bedeckt</translation>
  </message>
  <message>
   <source>From the pixels</source>
   <translation>Aus den Pixeln</translation>
  </message>
  <message>
   <source>GIF comment</source>
   <translation>GIF-Kommentar</translation>
  </message>
  <message>
   <source>GIMP document (XCF)</source>
   <translation>GIMP-Dokument (XCF)</translation>
  </message>
  <message>
   <source>Gaussian blur, sigma 1</source>
   <translation>Gaußsche Unschärfe, Sigma 1</translation>
  </message>
  <message>
   <source>Gaussian noise, sigma 0.03</source>
   <translation>Gaußsches Rauschen, Sigma 0,03</translation>
  </message>
  <message>
   <source>Generator</source>
   <translation>Generator</translation>
  </message>
  <message>
   <source>Give the original</source>
   <translation>Geben Sie das Original</translation>
  </message>
  <message>
   <source>Given at {rate} false positives.</source>
   <translation>Gegeben bei {rate} falsch positiven.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Go to the first panel</source>
   <translation>Zur ersten Bildkarte</translation>
  </message>
  <message>
   <source>Go to the last panel</source>
   <translation>Zur letzten Bildkarte</translation>
  </message>
  <message>
   <source>Go to the next or the previous control</source>
   <translation>Zum nächsten oder vorigen Bedienelement</translation>
  </message>
  <message>
   <source>Go to the next panel on that side</source>
   <translation>Zur nächsten Bildkarte auf dieser Seite</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Anleitung</translation>
  </message>
  <message>
   <source>HEIF with something other than pictures in HEVC</source>
   <translation>HEIF mit etwas anderem als Bildern in HEVC</translation>
  </message>
  <message>
   <source>HEIF without a picture in HEVC</source>
   <translation>HEIF ohne ein Bild in HEVC</translation>
  </message>
  <message>
   <source>Half the size</source>
   <translation>Halbe Größe</translation>
  </message>
  <message>
   <source>Hatched: the model did not look there.</source>
   <translation>Schraffiert: Dort hat das Modell nicht hingesehen.</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Hold-out photographs of goods</source>
   <translation>Zurückgehaltene Warenfotos</translation>
  </message>
  <message>
   <source>Hold-out photographs, darkened and grained</source>
   <translation>Zurückgehaltene Fotos, abgedunkelt und körnig</translation>
  </message>
  <message>
   <source>How it was trained</source>
   <translation>Wie es trainiert wurde</translation>
  </message>
  <message>
   <source>How it went</source>
   <translation>Wie es lief</translation>
  </message>
  <message>
   <source>How many processes examine at once; fewer leave more of the computer to other programs, and the next scan or export uses them.</source>
   <translation>Wie viele Prozesse zugleich untersuchen; weniger lassen anderen Programmen mehr vom Computer. Gilt ab der nächsten Prüfung oder dem nächsten Export.</translation>
  </message>
  <message>
   <source>How many real pictures may be called AI-made by mistake</source>
   <translation>Wie viele echte Bilder irrtümlich KI-generiert genannt werden dürfen</translation>
  </message>
  <message>
   <source>How many real pictures may be called AI-made by mistake. The stricter, the fewer mistakes of that kind, and the more pictures stay inconclusive. A model that lacks the rate uses its next stricter one.</source>
   <translation>Wie viele echte Bilder irrtümlich KI-generiert genannt werden dürfen. Je strenger, desto weniger solche Irrtümer und desto mehr Bilder bleiben nicht eindeutig. Ein Modell ohne diese Rate nimmt seine nächststrengere.</translation>
  </message>
  <message>
   <source>How many real pictures may be called AI-made by mistake; the fewer, the more stay inconclusive.</source>
   <translation>Wie viele echte Bilder irrtümlich KI-generiert genannt werden dürfen; je weniger, desto mehr bleiben nicht eindeutig.</translation>
  </message>
  <message>
   <source>How strict it is</source>
   <translation>Wie streng es ist</translation>
  </message>
  <message>
   <source>How strongly the evidence covers both pictures</source>
   <translation>Wie stark die Evidenz beide Bilder bedeckt</translation>
  </message>
  <message>
   <source>How strongly the evidence covers the picture</source>
   <translation>Wie stark die Evidenz das Bild bedeckt</translation>
  </message>
  <message>
   <source>How to check this</source>
   <translation>So prüfen Sie dies nach</translation>
  </message>
  <message>
   <source>INCONCLUSIVE is its most frequent answer about a photograph-like picture, and the honest one.</source>
   <translation>NICHT EINDEUTIG ist seine häufigste Antwort zu fotoähnlichen Bildern, und die ehrliche.</translation>
  </message>
  <message>
   <source>IPTC label</source>
   <translation>IPTC-Kennzeichnung</translation>
  </message>
  <message>
   <source>IPTC labels</source>
   <translation>IPTC-Kennzeichnungen</translation>
  </message>
  <message>
   <source>In brackets: 95 % Wilson intervals. With so few pictures chance moves a score that far; where two such ranges overlap widely, nobody has been shown to be better. Tossing a coin gets about half right.</source>
   <translation>In Klammern: 95-%-Intervalle nach Wilson. Bei so wenigen Bildern verschiebt der Zufall ein Ergebnis so weit; wo zwei solche Bereiche sich weit überlappen, hat sich niemand als besser erwiesen. Ein Münzwurf liegt etwa zur Hälfte richtig.</translation>
  </message>
  <message>
   <source>In the large view, the slider sets how strongly the colours cover the picture.</source>
   <translation>In der großen Ansicht legt der Regler fest, wie stark die Farben das Bild bedecken.</translation>
  </message>
  <message numerus="yes">
   <source>In use: a list of {n} certificates.</source>
   <extracomment>For one: In use: a list of {n} certificate.</extracomment>
   <translation>
    <numerusform>In Gebrauch: eine Liste mit {n} Zertifikat.</numerusform>
    <numerusform>In Gebrauch: eine Liste mit {n} Zertifikaten.</numerusform>
   </translation>
  </message>
  <message>
   <source>In use: no list. Every signer is called unknown.</source>
   <translation>In Gebrauch: keine Liste. Jeder Unterzeichner heißt unbekannt.</translation>
  </message>
  <message>
   <source>Inconclusive</source>
   <translation>Nicht eindeutig</translation>
  </message>
  <message>
   <source>Ingredients</source>
   <translation>Bestandteile</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>Ein-/Ausgabefehler</translation>
  </message>
  <message>
   <source>Intervals</source>
   <translation>Intervalle</translation>
  </message>
  <message>
   <source>Invalid argument</source>
   <translation>Ungültiges Argument</translation>
  </message>
  <message>
   <source>Invisible watermark</source>
   <translation>Unsichtbares Wasserzeichen</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>Ist ein Ordner</translation>
  </message>
  <message>
   <source>Is asked first, for pictures that it accepts; all others go to the bundled models.</source>
   <translation>Wird für die Bilder, die es annimmt, zuerst gefragt; alle anderen gehen an die mitgelieferten Modelle.</translation>
  </message>
  <message>
   <source>It cannot read SynthID or other watermarks that only their makers can read.</source>
   <translation>Es kann weder SynthID noch andere Wasserzeichen lesen, die nur ihre Hersteller lesen können.</translation>
  </message>
  <message>
   <source>It could be either, so conclude nothing from it. Expect this answer often, because good AI pictures look just like photographs.</source>
   <translation>Beides ist möglich, schließen Sie also nichts daraus. Rechnen Sie oft mit dieser Antwort, denn gute KI-Bilder sehen genau wie Fotos aus.</translation>
  </message>
  <message>
   <source>It could not be written whole; is the disk full?</source>
   <translation>Sie konnte nicht vollständig geschrieben werden; ist der Datenträger voll?</translation>
  </message>
  <message>
   <source>It could not be written.</source>
   <translation>Sie konnte nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>It is not proof. Use it beside what else you know: where the picture comes from, who published it, when, and whether there are other copies.</source>
   <translation>Es ist kein Beweis. Nutzen Sie es neben allem, was Sie sonst wissen: woher das Bild kommt, wer es wann veröffentlicht hat und ob es andere Kopien gibt.</translation>
  </message>
  <message>
   <source>It judges pixels, not sense: a photograph of a generated picture, a heavily edited or enlarged photograph, a screenshot, a scan or a drawing by hand is not what it was made for.</source>
   <translation>Es beurteilt Pixel, nicht den Sinn: Für das Foto eines generierten Bildes, ein stark bearbeitetes oder vergrößertes Foto, ein Bildschirmfoto, einen Scan oder eine Handzeichnung ist es nicht gemacht.</translation>
  </message>
  <message>
   <source>It lies in that folder already</source>
   <translation>Sie liegt schon in diesem Ordner</translation>
  </message>
  <message>
   <source>It looks at the whole picture at once.</source>
   <translation>Es sieht das ganze Bild auf einmal an.</translation>
  </message>
  <message>
   <source>It looks at them in tiles of {size} pixels, at the picture's own resolution; nothing is shrunk.</source>
   <translation>Es sieht sie in Kacheln von {size} Pixeln an, in der eigenen Auflösung des Bildes; nichts wird verkleinert.</translation>
  </message>
  <message>
   <source>It looks like photographs made with a camera. Pictures made by a new or little known AI can look like that, too, so it is not cleared.</source>
   <translation>Es sieht wie Fotos aus einer Kamera aus. Auch Bilder einer neuen oder wenig bekannten KI können so aussehen, es ist also nicht entlastet.</translation>
  </message>
  <message>
   <source>It looks like pictures made by AI, or the file itself says that it was. A few real photographs look like that, too: look closer before you say so.</source>
   <translation>Es sieht wie Bilder von KI aus, oder die Datei selbst sagt es. Auch einige echte Fotos sehen so aus: Schauen Sie genauer hin, bevor Sie es sagen.</translation>
  </message>
  <message>
   <source>It says nothing about pictures of any other size; they are never shrunk for it.</source>
   <translation>Zu Bildern jeder anderen Größe sagt es nichts; sie werden nie dafür verkleinert.</translation>
  </message>
  <message>
   <source>It was changed since, and stays</source>
   <translation>Sie wurde seither geändert und bleibt</translation>
  </message>
  <message>
   <source>It was trained on 32 x 32 pictures of ten kinds of things, real ones from CIFAR-10, generated ones from Stable Diffusion 1.4 only. About other generators, other subjects and drawings its answer means little.</source>
   <translation>Trainiert wurde es mit 32 x 32 großen Bildern von zehn Arten von Dingen, echten aus CIFAR-10, generierten nur von Stable Diffusion 1.4. Bei anderen Generatoren, anderen Motiven und Zeichnungen bedeutet seine Antwort wenig.</translation>
  </message>
  <message>
   <source>It was trained on a few thousand crops of some forty generators and collections of 2022 to 2026; about others it may err in either direction.</source>
   <translation>Trainiert wurde es mit einigen Tausend Ausschnitten von etwa vierzig Generatoren und Sammlungen der Jahre 2022 bis 2026; bei anderen kann es in beide Richtungen irren.</translation>
  </message>
  <message>
   <source>Its card does not say what it learned from.</source>
   <translation>Seine Karte sagt nicht, wovon es gelernt hat.</translation>
  </message>
  <message>
   <source>Its card holds no figures.</source>
   <translation>Seine Karte enthält keine Kennzahlen.</translation>
  </message>
  <message>
   <source>Its card is not loaded any more.</source>
   <translation>Seine Karte ist nicht mehr geladen.</translation>
  </message>
  <message>
   <source>Its card names no limits.</source>
   <translation>Seine Karte nennt keine Grenzen.</translation>
  </message>
  <message>
   <source>Its checksum is not known.</source>
   <translation>Seine Prüfsumme ist nicht bekannt.</translation>
  </message>
  <message>
   <source>Its evidence map</source>
   <translation>Seine Evidenzkarte</translation>
  </message>
  <message>
   <source>Its weights were made by this project and have its licence, MIT.</source>
   <translation>Seine Gewichte hat dieses Projekt erstellt; sie stehen unter dessen Lizenz, MIT.</translation>
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
   <translation>JPEG-Kommentar</translation>
  </message>
  <message>
   <source>JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC and MPO, of up to 512 MiB and 256 million pixels. JPEG XL and cameras' raw files are told apart, but not read. Of an animation, the first picture is examined. The settings hold the limits.</source>
   <translation>JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC und MPO, bis 512 MiB und 256 Millionen Pixel. JPEG XL und Rohdaten von Kameras werden erkannt, aber nicht gelesen. Von einer Animation wird das erste Bild untersucht. Die Grenzen stehen in den Einstellungen.</translation>
  </message>
  <message>
   <source>JPEG, quality 50</source>
   <translation>JPEG, Qualität 50</translation>
  </message>
  <message>
   <source>JPEG, quality 75</source>
   <translation>JPEG, Qualität 75</translation>
  </message>
  <message>
   <source>Job ID</source>
   <translation>Auftragsnummer</translation>
  </message>
  <message>
   <source>Keep no findings: nothing of what is examined in this window is written down, and nothing that was kept before is looked up or deleted.</source>
   <translation>Keine Befunde aufbewahren: Nichts von dem, was in diesem Fenster untersucht wird, wird niedergeschrieben, und nichts früher Aufbewahrtes wird nachgeschlagen oder gelöscht.</translation>
  </message>
  <message>
   <source>Kept elsewhere</source>
   <translation>Anderswo aufbewahrt</translation>
  </message>
  <message>
   <source>Kept on this computer only, in {file}</source>
   <translation>Nur auf diesem Computer aufbewahrt, in {file}</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Labelled as AI-edited</source>
   <translation>Als mit KI bearbeitet gekennzeichnet</translation>
  </message>
  <message>
   <source>Labelled as AI-made</source>
   <translation>Als KI-generiert gekennzeichnet</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Größer</translation>
  </message>
  <message>
   <source>Larger files are refused without being read.</source>
   <translation>Größere Dateien werden abgelehnt, ohne gelesen zu werden.</translation>
  </message>
  <message>
   <source>Largest file</source>
   <translation>Größte Datei</translation>
  </message>
  <message>
   <source>Largest picture</source>
   <translation>Größtes Bild</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Letzte 30 Tage</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Letzte 7 Tage</translation>
  </message>
  <message>
   <source>Last changed</source>
   <translation>Zuletzt geändert</translation>
  </message>
  <message>
   <source>Lay the evidence map over the picture (E)</source>
   <translation>Evidenzkarte über das Bild legen (E)</translation>
  </message>
  <message>
   <source>Lay the evidence maps over the pictures (E)</source>
   <translation>Evidenzkarten über die Bilder legen (E)</translation>
  </message>
  <message>
   <source>Left: {picture}</source>
   <translation>Links: {picture}</translation>
  </message>
  <message>
   <source>Lens</source>
   <translation>Objektiv</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>Lizenz: {licence}</translation>
  </message>
  <message>
   <source>Lies on this computer: nothing here is fetched.</source>
   <translation>Liegt auf diesem Computer: Hier wird nichts abgerufen.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Light or dark, or whichever of them the system uses.</source>
   <translation>Hell oder dunkel, oder was das System benutzt.</translation>
  </message>
  <message>
   <source>Likely AI-made</source>
   <translation>Wahrscheinlich KI-generiert</translation>
  </message>
  <message>
   <source>Likely AI-made from</source>
   <translation>Wahrscheinlich KI-generiert ab</translation>
  </message>
  <message>
   <source>Likely a real photograph</source>
   <translation>Wahrscheinlich ein echtes Foto</translation>
  </message>
  <message>
   <source>Likely real</source>
   <translation>Wahrscheinlich echt</translation>
  </message>
  <message>
   <source>Likely real below</source>
   <translation>Wahrscheinlich echt unter</translation>
  </message>
  <message>
   <source>Likely real below {low}, inconclusive (hatched) from {low} to {high}, likely AI-made from there.</source>
   <translation>Wahrscheinlich echt unter {low}, nicht eindeutig (schraffiert) von {low} bis {high}, darüber wahrscheinlich KI-generiert.</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Grenzen</translation>
  </message>
  <message>
   <source>Linked</source>
   <translation>Verbunden</translation>
  </message>
  <message>
   <source>Longest time for a file</source>
   <translation>Längste Zeit für eine Datei</translation>
  </message>
  <message>
   <source>Look at this picture and another side by side (Ctrl+D)</source>
   <translation>Dieses Bild und ein anderes nebeneinander ansehen (Strg+D)</translation>
  </message>
  <message>
   <source>Look at this picture closely (Enter)</source>
   <translation>Dieses Bild genau ansehen (Eingabe)</translation>
  </message>
  <message>
   <source>Look at two pictures side by side</source>
   <translation>Zwei Bilder nebeneinander ansehen</translation>
  </message>
  <message>
   <source>Looked for: Content Credentials (C2PA), IPTC's digital source type, credit lines, the AIGC label of Chinese services, the metadata of more than twenty generators in PNG texts, EXIF, XMP and comments, text hidden in the lowest bits of the pixels, the open watermarks of Stable Diffusion and FLUX, and camera data.</source>
   <translation>Gesucht wurde nach: Content Credentials (C2PA), dem digitalen Quelltyp der IPTC, Bildnachweisen, der AIGC-Kennzeichnung chinesischer Dienste, den Metadaten von mehr als zwanzig Generatoren in PNG-Texten, EXIF, XMP und Kommentaren, Text in den niedrigsten Bits der Pixel, den offenen Wasserzeichen von Stable Diffusion und FLUX sowie Kameradaten.</translation>
  </message>
  <message>
   <source>Looking into the folder…</source>
   <translation>Der Ordner wird durchgesehen…</translation>
  </message>
  <message>
   <source>Made smaller by 5 %</source>
   <translation>Um 5 % verkleinert</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Erstellt mit</translation>
  </message>
  <message>
   <source>Made with {application}, {time}.</source>
   <translation>Erstellt mit {application}, {time}.</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>Hersteller</translation>
  </message>
  <message>
   <source>Make it yours</source>
   <translation>Nach Ihren Wünschen</translation>
  </message>
  <message>
   <source>Make the picture larger (+)</source>
   <translation>Bild vergrößern (+)</translation>
  </message>
  <message>
   <source>Make the picture smaller (-)</source>
   <translation>Bild verkleinern (-)</translation>
  </message>
  <message>
   <source>Make the whole picture fit (0)</source>
   <translation>Ganzes Bild einpassen (0)</translation>
  </message>
  <message>
   <source>Maker notes</source>
   <translation>Herstellernotizen</translation>
  </message>
  <message>
   <source>Marks in the file</source>
   <translation>Merkmale in der Datei</translation>
  </message>
  <message>
   <source>Matching bits</source>
   <translation>Übereinstimmende Bits</translation>
  </message>
  <message>
   <source>Menu {menu}</source>
   <translation>Menü {menu}</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Model {model}</source>
   <translation>Modell {model}</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Models of your own</source>
   <translation>Eigene Modelle</translation>
  </message>
  <message>
   <source>Models…</source>
   <translation>Modelle…</translation>
  </message>
  <message>
   <source>Modern generators imitate photographs well: on collections that hold both, alike in subject and compression, it is right far less often than on pictures that look made. The card gives the figures.</source>
   <translation>Moderne Generatoren ahmen Fotos gut nach: Bei Sammlungen mit beidem, gleich in Motiv und Kompression, liegt es viel seltener richtig als bei Bildern, die gemacht aussehen. Die Karte nennt die Zahlen.</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Bewegung</translation>
  </message>
  <message>
   <source>Move the picture</source>
   <translation>Das Bild verschieben</translation>
  </message>
  <message numerus="yes">
   <source>Move {n} files into a folder…</source>
   <extracomment>For one: Move {n} file into a folder…</extracomment>
   <translation>
    <numerusform>{n} Datei in einen Ordner verschieben…</numerusform>
    <numerusform>{n} Dateien in einen Ordner verschieben…</numerusform>
   </translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Negative prompt</source>
   <translation>Negativ-Prompt</translation>
  </message>
  <message>
   <source>Netpbm (PPM, PGM, PBM)</source>
   <translation>Netpbm (PPM, PGM, PBM)</translation>
  </message>
  <message>
   <source>Newest first. Enter examines the file again, Delete deletes the finding.</source>
   <translation>Neueste zuerst. Eingabe untersucht die Datei erneut, Entf löscht den Befund.</translation>
  </message>
  <message>
   <source>Next (Enter)</source>
   <translation>Weiter (Eingabe)</translation>
  </message>
  <message>
   <source>Night scenes</source>
   <translation>Nachtszenen</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <source>No answer is proof. Use it beside what else you know: who published the picture, when, and where.</source>
   <translation>Keine Antwort ist ein Beweis. Nutzen Sie sie neben allem, was Sie sonst wissen: wer das Bild veröffentlicht hat, wann und wo.</translation>
  </message>
  <message>
   <source>No bundled model covers pictures of {0} x {1} pixels; the sizes covered are {2}.</source>
   <translation>Kein mitgeliefertes Modell deckt Bilder von {0} x {1} Pixeln ab; abgedeckt sind {2}.</translation>
  </message>
  <message>
   <source>No camera was found. Connect one: it appears here by itself.</source>
   <translation>Es wurde keine Kamera gefunden. Schließen Sie eine an: Sie erscheint hier von selbst.</translation>
  </message>
  <message>
   <source>No file can be written in {folder}. Findings are kept where they were.</source>
   <translation>In {folder} kann keine Datei geschrieben werden. Befunde bleiben, wo sie waren.</translation>
  </message>
  <message>
   <source>No file in this folder could be read as a picture.</source>
   <translation>Keine Datei in diesem Ordner konnte als Bild gelesen werden.</translation>
  </message>
  <message>
   <source>No findings about pictures are kept</source>
   <translation>Es werden keine Befunde über Bilder aufbewahrt</translation>
  </message>
  <message>
   <source>No folder scanned yet</source>
   <translation>Noch kein Ordner geprüft</translation>
  </message>
  <message>
   <source>No kept finding fits this search</source>
   <translation>Kein aufbewahrter Befund passt zu dieser Suche</translation>
  </message>
  <message>
   <source>No licence text lies beside this part. Its licence: {0}.</source>
   <translation>Diesem Teil liegt kein Lizenztext bei. Seine Lizenz: {0}.</translation>
  </message>
  <message>
   <source>No longer there, so not examined again: {names}.</source>
   <translation>Nicht mehr da, darum nicht erneut untersucht: {names}.</translation>
  </message>
  <message>
   <source>No marks in the file</source>
   <translation>Keine Merkmale in der Datei</translation>
  </message>
  <message>
   <source>No marks were found. That proves nothing: most programs and nearly all social networks remove them, and many generators write none.</source>
   <translation>Es wurden keine Merkmale gefunden. Das beweist nichts: Die meisten Programme und fast alle sozialen Netzwerke entfernen sie, und viele Generatoren schreiben keine.</translation>
  </message>
  <message>
   <source>No model is loaded.</source>
   <translation>Kein Modell ist geladen.</translation>
  </message>
  <message>
   <source>No model is meant for a picture of this size, so nothing is said about it. That says nothing about the picture itself.</source>
   <translation>Kein Modell ist für ein Bild dieser Größe gedacht, darum wird nichts darüber gesagt. Über das Bild selbst sagt das nichts.</translation>
  </message>
  <message>
   <source>No model looked at the pixels.</source>
   <translation>Kein Modell hat die Pixel angesehen.</translation>
  </message>
  <message>
   <source>No picture of these collections ships. Their licences, as the model's card tells them:</source>
   <translation>Kein Bild dieser Sammlungen wird mitgeliefert. Ihre Lizenzen, wie die Karte des Modells sie nennt:</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>Kein Platz mehr auf dem Datenträger</translation>
  </message>
  <message>
   <source>No such device</source>
   <translation>Gerät nicht vorhanden</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>Datei oder Ordner nicht vorhanden</translation>
  </message>
  <message>
   <source>No verdict</source>
   <translation>Kein Urteil</translation>
  </message>
  <message>
   <source>No verdicts are possible: {problem} Installing the application again should help.</source>
   <translation>Urteile sind nicht möglich: {problem} Die Anwendung neu zu installieren, sollte helfen.</translation>
  </message>
  <message>
   <source>No window can be opened: the display does not answer, or a system library that Qt needs for it is missing (on Debian and Ubuntu: libxcb-cursor0). The commands inspect and scan work without a window.</source>
   <translation>Es kann kein Fenster geöffnet werden: Der Bildschirm antwortet nicht, oder eine Systembibliothek, die Qt dafür braucht, fehlt (unter Debian und Ubuntu: libxcb-cursor0). Die Befehle inspect und scan gehen ohne Fenster.</translation>
  </message>
  <message>
   <source>None took part: a mark in the file decided.</source>
   <translation>Keines war beteiligt: Ein Merkmal in der Datei hat entschieden.</translation>
  </message>
  <message>
   <source>None took part: there is no verdict.</source>
   <translation>Keines war beteiligt: Es gibt kein Urteil.</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>Kein Ordner</translation>
  </message>
  <message>
   <source>Not examined</source>
   <translation>Nicht untersucht</translation>
  </message>
  <message>
   <source>Not linked</source>
   <translation>Nicht verbunden</translation>
  </message>
  <message>
   <source>Not signed</source>
   <translation>Nicht signiert</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <source>Note: {note}</source>
   <translation>Hinweis: {note}</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <source>Nothing is kept</source>
   <translation>Nichts wird aufbewahrt</translation>
  </message>
  <message>
   <source>Nothing was found. &lt;b&gt;That proves nothing:&lt;/b&gt; most programs and nearly all social networks remove such marks, and many generators write none.</source>
   <translation>Es wurde nichts gefunden. &lt;b&gt;Das beweist nichts:&lt;/b&gt; Die meisten Programme und fast alle sozialen Netzwerke entfernen solche Merkmale, und viele Generatoren schreiben keine.</translation>
  </message>
  <message>
   <source>Of every file that is examined, in a scan or as a panel, its path, its checksum, the verdict and what the file says of itself are kept; never the picture, and nothing of pictures that were pasted. So the next scan knows what did not change, and you can look things up later.</source>
   <translation>Von jeder untersuchten Datei, in einer Prüfung oder als Bildkarte, werden Pfad, Prüfsumme, Urteil und das, was die Datei über sich sagt, aufbewahrt; nie das Bild, und nichts von eingefügten Bildern. So weiß die nächste Prüfung, was sich nicht verändert hat, und Sie können später nachschlagen.</translation>
  </message>
  <message>
   <source>Of many real pictures, some are called likely AI-made by mistake: at False positives {rate} about 10 in 1,000. Look at each before you act on it.</source>
   <translation>Von vielen echten Bildern werden einige irrtümlich wahrscheinlich KI-generiert genannt: bei {rate} falsch positiven etwa 10 von 1.000. Sehen Sie jedes an, bevor Sie danach handeln.</translation>
  </message>
  <message>
   <source>Of very large pictures it looks at an even sample of tiles; what lies between them it has not seen.</source>
   <translation>In sehr großen Bildern sieht es eine gleichmäßige Stichprobe von Kacheln an; was dazwischen liegt, hat es nicht gesehen.</translation>
  </message>
  <message>
   <source>Of {count} test pictures that it never saw, half of them AI-made, it put {accuracy} % on the right side (95 % interval {low} to {high} %).</source>
   <translation>Von {count} nie gesehenen Testbildern, zur Hälfte KI-generiert, ordnete es {accuracy} % der richtigen Seite zu (95-%-Intervall {low} bis {high} %).</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Ein</translation>
  </message>
  <message>
   <source>One pixel of the picture for each of the screen's</source>
   <translation>Ein Pixel des Bildes für jedes des Bildschirms</translation>
  </message>
  <message>
   <source>One pixel of the picture for each of the screen's (1)</source>
   <translation>Ein Pixel des Bildes für jedes des Bildschirms (1)</translation>
  </message>
  <message numerus="yes">
   <source>Only the first {n} pictures of {total} fit here. For more, put them into a folder and use Open folder: its table has no such limit.</source>
   <extracomment>For one: Only the first {n} picture of {total} fit here. For more, put them into a folder and use Open folder: its table has no such limit.</extracomment>
   <translation>
    <numerusform>Nur das erste Bild von {total} passt hierher. Für mehr legen Sie sie in einen Ordner und nutzen „Ordner öffnen“: Dessen Tabelle hat keine solche Grenze.</numerusform>
    <numerusform>Nur die ersten {n} Bilder von {total} passen hierher. Für mehr legen Sie sie in einen Ordner und nutzen „Ordner öffnen“: Dessen Tabelle hat keine solche Grenze.</numerusform>
   </translation>
  </message>
  <message>
   <source>Only the small copy can be shown: reading the picture again failed ({error}).</source>
   <translation>Nur die kleine Kopie kann gezeigt werden: Das Bild erneut zu lesen, ist misslungen ({error}).</translation>
  </message>
  <message>
   <source>Only the small copy can be shown: {problem}</source>
   <translation>Nur die kleine Kopie kann gezeigt werden: {problem}</translation>
  </message>
  <message>
   <source>Open &amp;folder…</source>
   <translation>&amp;Ordner öffnen…</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Open in its usual program</source>
   <translation>Im üblichen Programm öffnen</translation>
  </message>
  <message>
   <source>Open pictures</source>
   <translation>Bilder öffnen</translation>
  </message>
  <message>
   <source>Open the picture large</source>
   <translation>Das Bild groß öffnen</translation>
  </message>
  <message>
   <source>Operating point</source>
   <translation>Arbeitspunkt</translation>
  </message>
  <message>
   <source>Operating points</source>
   <translation>Arbeitspunkte</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>Vorgang nicht erlaubt</translation>
  </message>
  <message>
   <source>P(AI)</source>
   <translation>P(KI)</translation>
  </message>
  <message>
   <source>PNG texts</source>
   <translation>PNG-Texte</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Teil</translation>
  </message>
  <message>
   <source>Past findings</source>
   <translation>Frühere Befunde</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <source>Paste a picture or copied files (Ctrl+V)</source>
   <translation>Ein Bild oder kopierte Dateien einfügen (Strg+V)</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Pause: {job}</source>
   <translation>Pause: {job}</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>Keine Berechtigung</translation>
  </message>
  <message>
   <source>Photoshop document (PSD)</source>
   <translation>Photoshop-Dokument (PSD)</translation>
  </message>
  <message>
   <source>Picture without a file {number}</source>
   <translation>Bild ohne Datei {number}</translation>
  </message>
  <message>
   <source>Picture {number} of {total}</source>
   <translation>Bild {number} von {total}</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Pictures ({suffixes})</source>
   <translation>Bilder ({suffixes})</translation>
  </message>
  <message>
   <source>Pictures are only ever read, never changed. Copying and moving chosen files of a scan is the one thing that touches your folders, and only when you ask for it.</source>
   <translation>Bilder werden nur gelesen, nie verändert. Gewählte Dateien einer Prüfung zu kopieren oder zu verschieben, ist das Einzige, was Ihre Ordner berührt, und nur, wenn Sie darum bitten.</translation>
  </message>
  <message>
   <source>Pictures from {smallest} to {largest} pixels.</source>
   <translation>Bilder von {smallest} bis {largest} Pixel.</translation>
  </message>
  <message>
   <source>Pictures in a round:</source>
   <translation>Bilder in einer Runde:</translation>
  </message>
  <message>
   <source>Pictures left inconclusive at {rate} false positives</source>
   <translation>Bilder, bei {rate} falsch positiven nicht eindeutig</translation>
  </message>
  <message>
   <source>Pictures of more pixels are refused; large ones take much memory.</source>
   <translation>Bilder mit mehr Pixeln werden abgelehnt; große brauchen viel Speicher.</translation>
  </message>
  <message>
   <source>Pictures of {size} pixels, no others.</source>
   <translation>Bilder von {size} Pixeln, keine anderen.</translation>
  </message>
  <message>
   <source>Pictures whose sides have {least} to {most} pixels.</source>
   <translation>Bilder mit Seiten von {least} bis {most} Pixeln.</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Plain metadata: anybody can write, copy or remove it.</source>
   <translation>Einfache Metadaten: Jeder kann sie schreiben, kopieren oder entfernen.</translation>
  </message>
  <message>
   <source>PostScript drawing</source>
   <translation>PostScript-Zeichnung</translation>
  </message>
  <message>
   <source>Press the button that has the focus</source>
   <translation>Die Schaltfläche mit dem Fokus drücken</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privatsphäre</translation>
  </message>
  <message>
   <source>Private mode</source>
   <translation>Privater Modus</translation>
  </message>
  <message>
   <source>Private mode is on: nothing that is examined now is kept.</source>
   <translation>Der private Modus ist an: Nichts, was jetzt untersucht wird, wird aufbewahrt.</translation>
  </message>
  <message>
   <source>Products on white</source>
   <translation>Produkte auf Weiß</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Zweck</translation>
  </message>
  <message>
   <source>Qt: the window</source>
   <translation>Qt: das Fenster</translation>
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
   <translation>Ein Urteil lesen</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>Schreibgeschütztes Dateisystem</translation>
  </message>
  <message>
   <source>Reading this picture {0}.</source>
   <translation>Beim Lesen dieses Bildes: {0}.</translation>
  </message>
  <message>
   <source>Real or AI-made?</source>
   <translation>Echt oder KI-generiert?</translation>
  </message>
  <message>
   <source>Real photograph (R)</source>
   <translation>Echtes Foto (R)</translation>
  </message>
  <message>
   <source>Real pictures called AI-made</source>
   <translation>Echte Bilder, KI-generiert genannt</translation>
  </message>
  <message>
   <source>Real pictures called likely AI-made at {rate} false positives</source>
   <translation>Echte Bilder, bei {rate} falsch positiven wahrscheinlich KI-generiert genannt</translation>
  </message>
  <message>
   <source>Real pictures called likely real at {rate} false positives</source>
   <translation>Echte Bilder, bei {rate} falsch positiven wahrscheinlich echt genannt</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Reduced</source>
   <translation>Reduziert</translation>
  </message>
  <message>
   <source>Reduced motion keeps everything still that would move by itself, such as a busy bar.</source>
   <translation>Reduzierte Bewegung hält alles still, was sich von selbst bewegen würde, etwa einen Laufbalken.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove a model</source>
   <translation>Modell entfernen</translation>
  </message>
  <message>
   <source>Remove all</source>
   <translation>Alle entfernen</translation>
  </message>
  <message>
   <source>Remove the model {model}</source>
   <translation>Das Modell {model} entfernen</translation>
  </message>
  <message>
   <source>Remove the picture from the window; its file stays</source>
   <translation>Das Bild aus dem Fenster entfernen; seine Datei bleibt</translation>
  </message>
  <message>
   <source>Remove this picture from the window (Delete)</source>
   <translation>Dieses Bild aus dem Fenster entfernen (Entf)</translation>
  </message>
  <message>
   <source>Remove {model} from this application? The file that it was added from stays where it is.</source>
   <translation>{model} aus dieser Anwendung entfernen? Die Datei, aus der es hinzugefügt wurde, bleibt, wo sie ist.</translation>
  </message>
  <message>
   <source>Remove {name} from the window</source>
   <translation>{name} aus dem Fenster entfernen</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Report on &amp;all pictures…</source>
   <translation>Bericht über &amp;alle Bilder…</translation>
  </message>
  <message>
   <source>Report on pictures</source>
   <translation>Bericht über Bilder</translation>
  </message>
  <message numerus="yes">
   <source>Report on {n} pictures</source>
   <extracomment>For one: Report on {n} picture</extracomment>
   <translation>
    <numerusform>Bericht über {n} Bild</numerusform>
    <numerusform>Bericht über {n} Bilder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Report on {n} pictures written to {file}.</source>
   <extracomment>For one: Report on {n} picture written to {file}.</extracomment>
   <translation>
    <numerusform>Bericht über {n} Bild in {file} geschrieben.</numerusform>
    <numerusform>Bericht über {n} Bilder in {file} geschrieben.</numerusform>
   </translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Bericht…</translation>
  </message>
  <message>
   <source>Resource temporarily unavailable</source>
   <translation>Ressource vorübergehend nicht verfügbar</translation>
  </message>
  <message>
   <source>Restore defaults</source>
   <translation>Voreinstellungen</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Richtig</translation>
  </message>
  <message numerus="yes">
   <source>Right on the {n} pictures that the model answered</source>
   <extracomment>For one: Right on the {n} picture that the model answered</extracomment>
   <translation>
    <numerusform>Richtig bei dem {n} Bild, zu dem das Modell antwortete</numerusform>
    <numerusform>Richtig bei den {n} Bildern, zu denen das Modell antwortete</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Right on the {n} pictures where it said nothing</source>
   <extracomment>For one: Right on the {n} picture where it said nothing</extracomment>
   <translation>
    <numerusform>Richtig bei dem {n} Bild, zu dem es nichts sagte</numerusform>
    <numerusform>Richtig bei den {n} Bildern, zu denen es nichts sagte</numerusform>
   </translation>
  </message>
  <message>
   <source>Right: {picture}</source>
   <translation>Rechts: {picture}</translation>
  </message>
  <message>
   <source>SHA-256 of its file</source>
   <translation>SHA-256 seiner Datei</translation>
  </message>
  <message>
   <source>SVG drawing</source>
   <translation>SVG-Zeichnung</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>Sampler</translation>
  </message>
  <message>
   <source>Save the rows shown: for spreadsheets, for programs, or as a page with pictures (Ctrl+S)</source>
   <translation>Die gezeigten Zeilen speichern: für Tabellenprogramme, für Programme oder als Seite mit Bildern (Strg+S)</translation>
  </message>
  <message>
   <source>Saved again as JPEG 90</source>
   <translation>Erneut als JPEG 90 gespeichert</translation>
  </message>
  <message>
   <source>Scan a folder</source>
   <translation>Einen Ordner prüfen</translation>
  </message>
  <message>
   <source>Scan a whole folder (Ctrl+Shift+O)</source>
   <translation>Einen ganzen Ordner prüfen (Strg+Umschalt+O)</translation>
  </message>
  <message>
   <source>Scan of {folders}</source>
   <translation>Prüfung von {folders}</translation>
  </message>
  <message>
   <source>Scanning</source>
   <translation>Prüfung läuft</translation>
  </message>
  <message>
   <source>Screenshots</source>
   <translation>Bildschirmfotos</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Search by name, folder, model, verdict…</source>
   <translation>Suchen nach Name, Ordner, Modell, Urteil…</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Set everything here but the model to what it was at first</source>
   <translation>Alles hier außer dem Modell auf den Anfang zurücksetzen</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Several models are called so: {0}.</source>
   <translation>Mehrere Modelle heißen so: {0}.</translation>
  </message>
  <message>
   <source>Ships with the application.</source>
   <translation>Wird mit der Anwendung geliefert.</translation>
  </message>
  <message>
   <source>Show all findings again</source>
   <translation>Wieder alle Befunde zeigen</translation>
  </message>
  <message>
   <source>Show all rows again</source>
   <translation>Wieder alle Zeilen zeigen</translation>
  </message>
  <message>
   <source>Show its folder</source>
   <translation>Ordner zeigen</translation>
  </message>
  <message>
   <source>Show only findings that hold each of these words</source>
   <translation>Nur Befunde zeigen, die jedes dieser Wörter enthalten</translation>
  </message>
  <message>
   <source>Show only rows that hold this text</source>
   <translation>Nur Zeilen zeigen, die diesen Text enthalten</translation>
  </message>
  <message>
   <source>Show or hide the evidence map</source>
   <translation>Evidenzkarte zeigen oder ausblenden</translation>
  </message>
  <message>
   <source>Show or hide the evidence map (Space)</source>
   <translation>Evidenzkarte zeigen oder ausblenden (Leertaste)</translation>
  </message>
  <message>
   <source>Show or hide the evidence maps</source>
   <translation>Evidenzkarten zeigen oder ausblenden</translation>
  </message>
  <message>
   <source>Show or hide what is known of the picture</source>
   <translation>Zeigen oder ausblenden, was über das Bild bekannt ist</translation>
  </message>
  <message>
   <source>Show or hide what is known of this picture (D)</source>
   <translation>Zeigen oder ausblenden, was über dieses Bild bekannt ist (D)</translation>
  </message>
  <message>
   <source>Show the c&amp;rash log</source>
   <translation>Abstu&amp;rzprotokoll anzeigen</translation>
  </message>
  <message>
   <source>Show the evidence map of {name}</source>
   <translation>Evidenzkarte von {name} zeigen</translation>
  </message>
  <message>
   <source>Show the picture of the row as a panel</source>
   <translation>Das Bild der Zeile als Bildkarte zeigen</translation>
  </message>
  <message>
   <source>Shrinking, strong compression and filters remove what it looks for.</source>
   <translation>Verkleinern, starke Kompression und Filter entfernen, wonach es sucht.</translation>
  </message>
  <message>
   <source>Signed at</source>
   <translation>Signiert am</translation>
  </message>
  <message>
   <source>Signer</source>
   <translation>Unterzeichner</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Kleiner</translation>
  </message>
  <message>
   <source>Software</source>
   <translation>Software</translation>
  </message>
  <message>
   <source>Something unexpected went wrong with this picture: {0}.</source>
   <translation>Mit diesem Bild ist etwas Unerwartetes schiefgegangen: {0}.</translation>
  </message>
  <message>
   <source>Something unexpected went wrong: {reason}.</source>
   <translation>Etwas Unerwartetes ist schiefgegangen: {reason}.</translation>
  </message>
  <message>
   <source>Something went wrong inside the application. It goes on, but start it anew if it acts oddly.</source>
   <translation>In der Anwendung ist etwas schiefgegangen. Sie läuft weiter; starten Sie sie neu, falls sie sich seltsam verhält.</translation>
  </message>
  <message>
   <source>Source type</source>
   <translation>Quelltyp</translation>
  </message>
  <message>
   <source>Stale file handle</source>
   <translation>Veraltetes Datei-Handle</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>Stop here and keep what is done (Esc)</source>
   <translation>Hier anhalten und behalten, was fertig ist (Esc)</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <source>TIFF with the compression {0}</source>
   <translation>TIFF mit der Kompression {0}</translation>
  </message>
  <message>
   <source>Table for spreadsheets (*.csv)</source>
   <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
  </message>
  <message>
   <source>Take a picture with the &amp;camera…</source>
   <translation>Mit der &amp;Kamera aufnehmen…</translation>
  </message>
  <message>
   <source>Take a snapshot</source>
   <translation>Aufnahme machen</translation>
  </message>
  <message>
   <source>Take care</source>
   <translation>Vorsicht</translation>
  </message>
  <message>
   <source>Take the picture for AI-made</source>
   <translation>Das Bild für KI-generiert halten</translation>
  </message>
  <message>
   <source>Take the picture for a photograph</source>
   <translation>Das Bild für ein Foto halten</translation>
  </message>
  <message>
   <source>Take your time. + and - zoom, the arrows move, 0 shows the whole picture.</source>
   <translation>Lassen Sie sich Zeit. + und - zoomen, die Pfeile verschieben, 0 zeigt das ganze Bild.</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Aufgenommen</translation>
  </message>
  <message>
   <source>Tell others</source>
   <translation>Anderen berichten</translation>
  </message>
  <message>
   <source>Tells CIFAR-10 photographs from their Stable Diffusion 1.4 counterparts, at 32 x 32 pixels.</source>
   <translation>Unterscheidet CIFAR-10-Fotos von ihren Gegenstücken aus Stable Diffusion 1.4, bei 32 x 32 Pixeln.</translation>
  </message>
  <message>
   <source>Tells how likely it is that a picture was made by AI. It works offline: no picture leaves this computer. Licence: {licence}.</source>
   <translation>Sagt, wie wahrscheinlich es ist, dass ein Bild von KI gemacht wurde. Arbeitet offline: Kein Bild verlässt diesen Computer. Lizenz: {licence}.</translation>
  </message>
  <message>
   <source>Tells photographs from generated pictures, at their own size.</source>
   <translation>Unterscheidet Fotos von generierten Bildern, in ihrer eigenen Größe.</translation>
  </message>
  <message>
   <source>Text pages</source>
   <translation>Textseiten</translation>
  </message>
  <message>
   <source>The AIGC label in this file is damaged and was not read.</source>
   <translation>Die AIGC-Kennzeichnung in dieser Datei ist beschädigt und wurde nicht gelesen.</translation>
  </message>
  <message>
   <source>The Content Credentials of this file break a rule of their standard ({0}).</source>
   <translation>Die Content Credentials dieser Datei verletzen eine Regel ihres Standards ({0}).</translation>
  </message>
  <message>
   <source>The EXIF of this file is damaged or cut off; only part of it was read.</source>
   <translation>Die EXIF-Daten dieser Datei sind beschädigt oder abgeschnitten; nur ein Teil wurde gelesen.</translation>
  </message>
  <message>
   <source>The SHA-256 was copied.</source>
   <translation>Der SHA-256 wurde kopiert.</translation>
  </message>
  <message>
   <source>The XMP of this file is built to harm, or far beyond the usual; it was not read on.</source>
   <translation>Die XMP-Daten dieser Datei sollen schaden oder sind weit jenseits des Üblichen; sie wurden nicht weitergelesen.</translation>
  </message>
  <message>
   <source>The XMP of this file is damaged; only what stands before the damage was read.</source>
   <translation>Die XMP-Daten dieser Datei sind beschädigt; nur was vor dem Schaden steht, wurde gelesen.</translation>
  </message>
  <message>
   <source>The bundled models answer from now on.</source>
   <translation>Von jetzt an antworten die mitgelieferten Modelle.</translation>
  </message>
  <message>
   <source>The buttons above the table show the rows of one verdict only; the field below them finds words in names, folders and notes.</source>
   <translation>Die Schaltflächen über der Tabelle zeigen nur die Zeilen eines Urteils; das Feld darunter findet Wörter in Namen, Ordnern und Hinweisen.</translation>
  </message>
  <message>
   <source>The calibration of a card makes certainty of a threshold, which nothing can be.</source>
   <translation>Die Kalibrierung einer Karte macht aus einer Schwelle Gewissheit, und die gibt es nicht.</translation>
  </message>
  <message>
   <source>The camera cannot be used: it gave no reason.</source>
   <translation>Die Kamera kann nicht benutzt werden: Sie nannte keinen Grund.</translation>
  </message>
  <message>
   <source>The camera cannot be used: {reason}.</source>
   <translation>Die Kamera kann nicht benutzt werden: {reason}.</translation>
  </message>
  <message>
   <source>The camera is starting…</source>
   <translation>Die Kamera startet…</translation>
  </message>
  <message>
   <source>The card does not say.</source>
   <translation>Die Karte sagt es nicht.</translation>
  </message>
  <message>
   <source>The card holds no figures.</source>
   <translation>Die Karte enthält keine Kennzahlen.</translation>
  </message>
  <message>
   <source>The card in the model file {0} cannot be used: {1}</source>
   <translation>Die Karte in der Modelldatei {0} ist nicht verwendbar: {1}</translation>
  </message>
  <message>
   <source>The card in the model file {0} is not text.</source>
   <translation>Die Karte in der Modelldatei {0} ist kein Text.</translation>
  </message>
  <message>
   <source>The card in the model file {0} is too long.</source>
   <translation>Die Karte in der Modelldatei {0} ist zu lang.</translation>
  </message>
  <message>
   <source>The card names no limits.</source>
   <translation>Die Karte nennt keine Grenzen.</translation>
  </message>
  <message>
   <source>The chance that it is there by accident stands with its details.</source>
   <translation>Die Wahrscheinlichkeit, dass es zufällig da ist, steht bei seinen Details.</translation>
  </message>
  <message>
   <source>The choice could not be remembered: {0}.</source>
   <translation>Die Wahl konnte nicht gemerkt werden: {0}.</translation>
  </message>
  <message>
   <source>The chosen model is not asked: {problem} The bundled models answer instead.</source>
   <translation>Das gewählte Modell wird nicht gefragt: {problem} Stattdessen antworten die mitgelieferten Modelle.</translation>
  </message>
  <message>
   <source>The chosen model {0} accepts {1} only; the bundled model {2} answered.</source>
   <translation>Das gewählte Modell {0} nimmt nur {1} an; das mitgelieferte Modell {2} hat geantwortet.</translation>
  </message>
  <message>
   <source>The chosen model {0} accepts {1}.</source>
   <translation>Das gewählte Modell {0} nimmt {1} an.</translation>
  </message>
  <message>
   <source>The chosen model {0} answered.</source>
   <translation>Das gewählte Modell {0} hat geantwortet.</translation>
  </message>
  <message>
   <source>The clipboard holds no picture and no file. Copy a picture first, then paste it here.</source>
   <translation>Die Zwischenablage enthält weder Bild noch Datei. Kopieren Sie erst ein Bild und fügen Sie es dann hier ein.</translation>
  </message>
  <message>
   <source>The cluster cannot examine files: {0}</source>
   <translation>Das Cluster kann keine Dateien untersuchen: {0}</translation>
  </message>
  <message>
   <source>The colour profile in this file could not be used, so colours may be slightly off.</source>
   <translation>Das Farbprofil in dieser Datei war nicht verwendbar, darum können Farben leicht abweichen.</translation>
  </message>
  <message>
   <source>The command line</source>
   <translation>Die Befehlszeile</translation>
  </message>
  <message>
   <source>The comparison of two pictures</source>
   <translation>Der Vergleich zweier Bilder</translation>
  </message>
  <message>
   <source>The default operating point of a card must be one of its operating points.</source>
   <translation>Der voreingestellte Arbeitspunkt einer Karte muss einer ihrer Arbeitspunkte sein.</translation>
  </message>
  <message>
   <source>The directory of this TIFF file is too large: it has {0} entries, and the limit is {1}.</source>
   <translation>Das Verzeichnis dieser TIFF-Datei ist zu groß: Es hat {0} Einträge, und die Grenze liegt bei {1}.</translation>
  </message>
  <message>
   <source>The directory of this TIFF file lies beyond its end.</source>
   <translation>Das Verzeichnis dieser TIFF-Datei liegt hinter ihrem Ende.</translation>
  </message>
  <message>
   <source>The environment variable {variable} names this file; it goes before the setting.</source>
   <translation>Die Umgebungsvariable {variable} nennt diese Datei; sie geht der Einstellung vor.</translation>
  </message>
  <message>
   <source>The evidence map</source>
   <translation>Die Evidenzkarte</translation>
  </message>
  <message>
   <source>The evidence map shows which places moved the score, and which way. It does not explain why. In very large pictures the model looks at tiles spread evenly; places that it did not look at are hatched.</source>
   <translation>Die Evidenzkarte zeigt, welche Stellen das Ergebnis verschoben haben und in welche Richtung. Sie erklärt nicht, warum. In sehr großen Bildern sieht das Modell gleichmäßig verteilte Kacheln an; was es nicht angesehen hat, ist schraffiert.</translation>
  </message>
  <message>
   <source>The examination</source>
   <translation>Die Untersuchung</translation>
  </message>
  <message>
   <source>The exit status is 0 if all went well, 1 if some files could not be examined, 2 for wrong usage, and 3 where &lt;code&gt;--fail-on&lt;/code&gt; was met. Window and command line give the same answers.</source>
   <translation>Der Rückgabewert ist 0, wenn alles gut ging, 1, wenn Dateien nicht untersucht werden konnten, 2 bei falschem Aufruf und 3, wenn &lt;code&gt;--fail-on&lt;/code&gt; zutraf. Fenster und Befehlszeile geben dieselben Antworten.</translation>
  </message>
  <message>
   <source>The export was cancelled. No file was written.</source>
   <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>Die Datei</translation>
  </message>
  <message>
   <source>The file could not be read as a picture, or the model failed on it.</source>
   <translation>Die Datei konnte nicht als Bild gelesen werden, oder das Modell versagte bei ihr.</translation>
  </message>
  <message>
   <source>The file is as it was when it was signed, and the signer is vouched for by your trust list.</source>
   <translation>Die Datei ist, wie sie beim Signieren war, und für den Unterzeichner bürgt Ihre Vertrauensliste.</translation>
  </message>
  <message>
   <source>The file is as it was when it was signed. Who signed it is not vouched for by a trust list that you chose.</source>
   <translation>Die Datei ist, wie sie beim Signieren war. Für den Unterzeichner bürgt keine Vertrauensliste, die Sie gewählt haben.</translation>
  </message>
  <message>
   <source>The file is no longer what was signed, so nothing that the credential says can be relied on.</source>
   <translation>Die Datei ist nicht mehr die, die signiert wurde; auf nichts, was die Auskunft sagt, ist Verlass.</translation>
  </message>
  <message>
   <source>The file itself says so. What its pixels look like is shown beside it.</source>
   <translation>Die Datei selbst sagt es. Wie ihre Pixel aussehen, steht daneben.</translation>
  </message>
  <message>
   <source>The file of findings could not be used, because {0}. It was set aside as {1}.</source>
   <translation>Die Datei der Befunde war nicht verwendbar: {0}. Sie wurde als {1} beiseitegelegt.</translation>
  </message>
  <message>
   <source>The file of findings {0} is gone or was replaced while it was in use.</source>
   <translation>Die Datei der Befunde {0} ist verschwunden oder wurde ersetzt, während sie benutzt wurde.</translation>
  </message>
  <message>
   <source>The file of settings could not be used, because {0}. The usual settings hold.</source>
   <translation>Die Einstellungsdatei war nicht verwendbar: {0}. Es gelten die üblichen Einstellungen.</translation>
  </message>
  <message>
   <source>The file of the model {0} is damaged: its checksum is wrong.</source>
   <translation>Die Datei des Modells {0} ist beschädigt: Ihre Prüfsumme ist falsch.</translation>
  </message>
  <message>
   <source>The file only names an address. The application works offline and fetches nothing.</source>
   <translation>Die Datei nennt nur eine Adresse. Die Anwendung arbeitet offline und ruft nichts ab.</translation>
  </message>
  <message>
   <source>The file says: {0}.</source>
   <translation>Die Datei sagt: {0}.</translation>
  </message>
  <message>
   <source>The file {0} is not an ONNX model, or it is cut off.</source>
   <translation>Die Datei {0} ist kein ONNX-Modell oder abgeschnitten.</translation>
  </message>
  <message>
   <source>The files stayed where they are: {reason}.</source>
   <translation>Die Dateien blieben, wo sie waren: {reason}.</translation>
  </message>
  <message>
   <source>The findings in {0} are in use, for example by a scan.</source>
   <translation>Die Befunde in {0} werden gerade benutzt, zum Beispiel von einer Prüfung.</translation>
  </message>
  <message>
   <source>The findings in {0} cannot be read or written: {1}.</source>
   <translation>Die Befunde in {0} können nicht gelesen oder geschrieben werden: {1}.</translation>
  </message>
  <message>
   <source>The folder could not be read ({error}).</source>
   <translation>Der Ordner konnte nicht gelesen werden ({error}).</translation>
  </message>
  <message>
   <source>The folder of added models could not be read: {0}.</source>
   <translation>Der Ordner der hinzugefügten Modelle konnte nicht gelesen werden: {0}.</translation>
  </message>
  <message>
   <source>The folder of the file of findings, from the next scan on; those kept so far stay where they are.</source>
   <translation>Der Ordner der Datei mit den Befunden, ab der nächsten Prüfung; bisher aufbewahrte bleiben, wo sie sind.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold a number of up to a million, not {1}.</source>
   <translation>Der Schlüssel {0} einer Karte muss eine Zahl bis zu einer Million enthalten, nicht {1}.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold a whole number of up to a million, not {1}.</source>
   <translation>Der Schlüssel {0} einer Karte muss eine ganze Zahl bis zu einer Million enthalten, nicht {1}.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold an object, not {1}.</source>
   <translation>Der Schlüssel {0} einer Karte muss ein Objekt enthalten, nicht {1}.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold plain text of up to {1} letters, not {2}.</source>
   <translation>Der Schlüssel {0} einer Karte muss einfachen Text von bis zu {1} Zeichen enthalten, nicht {2}.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold up to 64 plain letters, digits and ._+()-, not {1}.</source>
   <translation>Der Schlüssel {0} einer Karte muss bis zu 64 einfache Buchstaben, Ziffern und ._+()- enthalten, nicht {1}.</translation>
  </message>
  <message>
   <source>The keys on a card must not be longer than {0} letters.</source>
   <translation>Die Schlüssel auf einer Karte dürfen nicht länger als {0} Zeichen sein.</translation>
  </message>
  <message>
   <source>The language of the window, from its next start on.</source>
   <translation>Die Sprache des Fensters, ab seinem nächsten Start.</translation>
  </message>
  <message>
   <source>The large view</source>
   <translation>Die große Ansicht</translation>
  </message>
  <message>
   <source>The last text of this PNG file is cut off and was not read.</source>
   <translation>Der letzte Text dieser PNG-Datei ist abgeschnitten und wurde nicht gelesen.</translation>
  </message>
  <message>
   <source>The limits on a card must be a list of up to {0} sentences.</source>
   <translation>Die Grenzen auf einer Karte müssen eine Liste von höchstens {0} Sätzen sein.</translation>
  </message>
  <message>
   <source>The list could not be kept: {0}</source>
   <translation>Die Liste konnte nicht behalten werden: {0}</translation>
  </message>
  <message>
   <source>The list could not be removed: {0}</source>
   <translation>Die Liste konnte nicht entfernt werden: {0}</translation>
  </message>
  <message>
   <source>The list of models ({0}) could not be read.</source>
   <translation>Die Liste der Modelle ({0}) konnte nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The list of models ({0}) has a wrong line: {1}.</source>
   <translation>Die Liste der Modelle ({0}) hat eine falsche Zeile: {1}.</translation>
  </message>
  <message>
   <source>The list of trusted signers was changed.</source>
   <translation>Die Liste vertrauenswürdiger Unterzeichner wurde geändert.</translation>
  </message>
  <message>
   <source>The map shows which places moved the score, and which way. It does not show which places were edited, and it does not explain why. One vivid spot is no finding.</source>
   <translation>Die Karte zeigt, welche Stellen das Ergebnis verschoben haben und in welche Richtung. Sie zeigt nicht, welche Stellen bearbeitet wurden, und erklärt nicht, warum. Ein einzelner kräftiger Fleck ist kein Befund.</translation>
  </message>
  <message>
   <source>The mean of all these places &lt;i&gt;is&lt;/i&gt; the score that the verdict rests on: the map is the computation itself, not a story told afterwards.</source>
   <translation>Der Mittelwert all dieser Stellen &lt;i&gt;ist&lt;/i&gt; der Wert, auf dem das Urteil beruht: Die Karte ist die Rechnung selbst, keine nachträgliche Erzählung.</translation>
  </message>
  <message>
   <source>The metadata of a BigTIFF file is not read.</source>
   <translation>Die Metadaten einer BigTIFF-Datei werden nicht gelesen.</translation>
  </message>
  <message>
   <source>The metadata of this JPEG file is cut off.</source>
   <translation>Die Metadaten dieser JPEG-Datei sind abgeschnitten.</translation>
  </message>
  <message>
   <source>The metadata of this JPEG file is damaged; what stands after the damage was not read.</source>
   <translation>Die Metadaten dieser JPEG-Datei sind beschädigt; was hinter dem Schaden steht, wurde nicht gelesen.</translation>
  </message>
  <message>
   <source>The metadata of this {0} is damaged: {1}</source>
   <translation>Die Metadaten dieser {0}-Datei sind beschädigt: {1}</translation>
  </message>
  <message>
   <source>The metadata of {0} in this file is damaged or far too long; its prompt and settings could not be read.</source>
   <translation>Die Metadaten von {0} in dieser Datei sind beschädigt oder viel zu lang; Prompt und Einstellungen konnten nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>Das Modell</translation>
  </message>
  <message>
   <source>The model could not be copied to {0}: {1}.</source>
   <translation>Das Modell konnte nicht nach {0} kopiert werden: {1}.</translation>
  </message>
  <message>
   <source>The model could not be loaded: {reason}.</source>
   <translation>Das Modell konnte nicht geladen werden: {reason}.</translation>
  </message>
  <message>
   <source>The model could not be removed: {0}.</source>
   <translation>Das Modell konnte nicht entfernt werden: {0}.</translation>
  </message>
  <message>
   <source>The model did not look at the hatched places.</source>
   <translation>Die schraffierten Stellen hat das Modell nicht angesehen.</translation>
  </message>
  <message>
   <source>The model file {0} could not be loaded: {1}</source>
   <translation>Die Modelldatei {0} konnte nicht geladen werden: {1}</translation>
  </message>
  <message>
   <source>The model file {0} could not be read: {1}.</source>
   <translation>Die Modelldatei {0} konnte nicht gelesen werden: {1}.</translation>
  </message>
  <message>
   <source>The model file {0} could not be tried out: {1}.</source>
   <translation>Die Modelldatei {0} konnte nicht erprobt werden: {1}.</translation>
  </message>
  <message>
   <source>The model file {0} has no card.</source>
   <translation>Die Modelldatei {0} hat keine Karte.</translation>
  </message>
  <message>
   <source>The model file {0} is damaged: its checksum is wrong.</source>
   <translation>Die Modelldatei {0} ist beschädigt: Ihre Prüfsumme ist falsch.</translation>
  </message>
  <message>
   <source>The model file {0} is too large: {1} MiB are the most that is read.</source>
   <translation>Die Modelldatei {0} ist zu groß: Höchstens {1} MiB werden gelesen.</translation>
  </message>
  <message>
   <source>The model file {0} must give logit: float32 [N] and evidence: float32 [N, h, w].</source>
   <translation>Die Modelldatei {0} muss logit: float32 [N] und evidence: float32 [N, h, w] ausgeben.</translation>
  </message>
  <message>
   <source>The model file {0} must have one card, not {1}.</source>
   <translation>Die Modelldatei {0} muss eine Karte haben, nicht {1}.</translation>
  </message>
  <message>
   <source>The model file {0} must take one input, pixels: uint8 [N, H, W, 3].</source>
   <translation>Die Modelldatei {0} muss eine Eingabe haben, pixels: uint8 [N, H, W, 3].</translation>
  </message>
  <message>
   <source>The model file {0} was refused: it {1}.</source>
   <translation>Die Modelldatei {0} wurde abgelehnt: {1}.</translation>
  </message>
  <message>
   <source>The model file {0} was refused: {1}.</source>
   <translation>Die Modelldatei {0} wurde abgelehnt: {1}.</translation>
  </message>
  <message>
   <source>The model gave no answer.</source>
   <translation>Das Modell gab keine Antwort.</translation>
  </message>
  <message>
   <source>The model in use</source>
   <translation>Das benutzte Modell</translation>
  </message>
  <message>
   <source>The model is loading…</source>
   <translation>Das Modell wird geladen…</translation>
  </message>
  <message>
   <source>The model judges the pixels alone here, as you do: marks in the files do not count. Its “inconclusive” counts as no answer. About pictures that a model was trained on, its score says nothing.</source>
   <translation>Das Modell beurteilt hier allein die Pixel, wie Sie: Merkmale in den Dateien zählen nicht. Sein „nicht eindeutig“ zählt als keine Antwort. Zu Bildern, an denen ein Modell trainiert wurde, sagt sein Ergebnis nichts.</translation>
  </message>
  <message>
   <source>The model looked at {0} of {1} tiles, spread evenly over the picture.</source>
   <translation>Das Modell hat {0} von {1} Kacheln angesehen, gleichmäßig über das Bild verteilt.</translation>
  </message>
  <message>
   <source>The model looked at {share} of the picture.</source>
   <translation>Das Modell hat {share} des Bildes angesehen.</translation>
  </message>
  <message>
   <source>The model was right.</source>
   <translation>Das Modell lag richtig.</translation>
  </message>
  <message>
   <source>The model was wrong.</source>
   <translation>Das Modell lag falsch.</translation>
  </message>
  <message>
   <source>The model {0} failed: {1}</source>
   <translation>Das Modell {0} hat versagt: {1}</translation>
  </message>
  <message>
   <source>The model {0} gave evidence of different sizes for tiles of one size.</source>
   <translation>Das Modell {0} gab zu Kacheln gleicher Größe Evidenz verschiedener Größe.</translation>
  </message>
  <message>
   <source>The model {0} gave no usable answer.</source>
   <translation>Das Modell {0} gab keine brauchbare Antwort.</translation>
  </message>
  <message>
   <source>The model {0} has changed since it was added.</source>
   <translation>Das Modell {0} hat sich geändert, seit es hinzugefügt wurde.</translation>
  </message>
  <message>
   <source>The model {0} has changed since it was chosen.</source>
   <translation>Das Modell {0} hat sich geändert, seit es gewählt wurde.</translation>
  </message>
  <message>
   <source>The model {0} ships with the application and cannot be removed.</source>
   <translation>Das Modell {0} wird mit der Anwendung geliefert und kann nicht entfernt werden.</translation>
  </message>
  <message>
   <source>The model {0} would be responsible for pictures of {1} x {2} pixels, but it accepts {3} only.</source>
   <translation>Das Modell {0} wäre für Bilder von {1} x {2} Pixeln zuständig, nimmt aber nur {3} an.</translation>
  </message>
  <message>
   <source>The model {model}</source>
   <translation>Das Modell {model}</translation>
  </message>
  <message>
   <source>The model's card</source>
   <translation>Die Karte des Modells</translation>
  </message>
  <message>
   <source>The models in use</source>
   <translation>Die benutzten Modelle</translation>
  </message>
  <message>
   <source>The models that ship with the application are missing: {0}</source>
   <translation>Die mitgelieferten Modelle fehlen: {0}</translation>
  </message>
  <message>
   <source>The names of inputs or outputs in the model file {0} are not text.</source>
   <translation>Die Namen der Ein- oder Ausgänge in der Modelldatei {0} sind kein Text.</translation>
  </message>
  <message>
   <source>The next picture is on its way…</source>
   <translation>Das nächste Bild ist unterwegs…</translation>
  </message>
  <message>
   <source>The operating point {0} of a card has a rate that nobody can measure.</source>
   <translation>Der Arbeitspunkt {0} einer Karte hat eine Rate, die niemand messen kann.</translation>
  </message>
  <message>
   <source>The operating point {0} of a card is wrong: {1}</source>
   <translation>Der Arbeitspunkt {0} einer Karte ist falsch: {1}</translation>
  </message>
  <message>
   <source>The operating points of a card must rise, without doubles.</source>
   <translation>Die Arbeitspunkte einer Karte müssen ansteigen, ohne Doppelte.</translation>
  </message>
  <message>
   <source>The page &lt;b&gt;History&lt;/b&gt; (Ctrl+3) lists what was found before: search it, examine files again, or delete findings, of which nothing stays in the file then.</source>
   <translation>Die Seite &lt;b&gt;Verlauf&lt;/b&gt; (Strg+3) zeigt, was früher gefunden wurde: durchsuchen Sie sie, untersuchen Sie Dateien erneut oder löschen Sie Befunde, von denen dann nichts in der Datei bleibt.</translation>
  </message>
  <message>
   <source>The parts could not be listed: {reason}.</source>
   <translation>Die Teile konnten nicht aufgelistet werden: {reason}.</translation>
  </message>
  <message>
   <source>The picture</source>
   <translation>Das Bild</translation>
  </message>
  <message>
   <source>The picture came without a file; the SHA-256 is that of its pixels saved as a PNG.</source>
   <translation>Das Bild kam ohne Datei; der SHA-256 ist der seiner als PNG gespeicherten Pixel.</translation>
  </message>
  <message>
   <source>The picture in question</source>
   <translation>Das fragliche Bild</translation>
  </message>
  <message>
   <source>The picture looks like the photographs that the model learned from. Pictures of a newer or an unknown generator can end here too.</source>
   <translation>Das Bild sieht wie die Fotos aus, von denen das Modell gelernt hat. Auch Bilder eines neueren oder unbekannten Generators können hier landen.</translation>
  </message>
  <message>
   <source>The picture looks more like the AI-made pictures that the model learned from than the strict threshold allows for photographs. Some real photographs end here too.</source>
   <translation>Das Bild ähnelt den KI-generierten Bildern, von denen das Modell gelernt hat, mehr, als die strenge Schwelle bei Fotos zulässt. Auch einige echte Fotos landen hier.</translation>
  </message>
  <message>
   <source>The picture was not resized, because that would make a verdict meaningless.</source>
   <translation>Das Bild wurde nicht in der Größe geändert, weil ein Urteil dann nichts bedeuten würde.</translation>
  </message>
  <message>
   <source>The picture, made smaller or larger to fit.</source>
   <translation>Das Bild, passend verkleinert oder vergrößert.</translation>
  </message>
  <message>
   <source>The picture.</source>
   <translation>Das Bild.</translation>
  </message>
  <message>
   <source>The pixels alone: {chance} chance of AI-made.</source>
   <translation>Die Pixel allein: {chance} KI-Wahrscheinlichkeit.</translation>
  </message>
  <message>
   <source>The pixels look AI-made, yet a trusted signature by {0} vouches for a camera: neither is said.</source>
   <translation>Die Pixel sehen KI-generiert aus, doch eine vertrauenswürdige Signatur von {0} bürgt für eine Kamera: Keines von beiden wird gesagt.</translation>
  </message>
  <message>
   <source>The pixels look AI-made, yet a trusted signature vouches for a camera: neither is said.</source>
   <translation>Die Pixel sehen KI-generiert aus, doch eine vertrauenswürdige Signatur bürgt für eine Kamera: Keines von beiden wird gesagt.</translation>
  </message>
  <message>
   <source>The probability is calibrated on pictures like those that the model was measured on; where AI-made pictures are rarer than there, it is too high. The evidence map shows which places moved the score, and which way; it does not explain why. Edited, enlarged or strongly compressed pictures, drawings and screenshots can mislead the model.</source>
   <translation>Die Wahrscheinlichkeit ist an Bildern kalibriert, wie sie bei der Messung des Modells vorkamen; wo KI-generierte Bilder seltener sind als dort, ist sie zu hoch. Die Evidenzkarte zeigt, welche Stellen das Ergebnis verschoben haben und in welche Richtung; sie erklärt nicht, warum. Bearbeitete, vergrößerte oder stark komprimierte Bilder, Zeichnungen und Bildschirmfotos können das Modell in die Irre führen.</translation>
  </message>
  <message>
   <source>The processes that examine files have ended.</source>
   <translation>Die Prozesse, die Dateien untersuchen, sind beendet.</translation>
  </message>
  <message>
   <source>The quiz</source>
   <translation>Das Quiz</translation>
  </message>
  <message>
   <source>The quiz cannot go on ({error}).</source>
   <translation>Das Quiz kann nicht weitergehen ({error}).</translation>
  </message>
  <message>
   <source>The quiz needs a folder with one sub-folder called REAL and one called FAKE (or AI). This one has neither.</source>
   <translation>Das Quiz braucht einen Ordner mit einem Unterordner REAL und einem namens FAKE (oder AI). Dieser hat keinen davon.</translation>
  </message>
  <message>
   <source>The quiz needs one sub-folder called REAL and one called FAKE (or AI). Here the one for AI-made pictures (FAKE or AI) is missing.</source>
   <translation>Das Quiz braucht einen Unterordner REAL und einen namens FAKE (oder AI). Hier fehlt der für KI-generierte Bilder (FAKE oder AI).</translation>
  </message>
  <message>
   <source>The quiz needs one sub-folder called REAL and one called FAKE (or AI). Here the one for real photographs (REAL) is missing.</source>
   <translation>Das Quiz braucht einen Unterordner REAL und einen namens FAKE (oder AI). Hier fehlt der für echte Fotos (REAL).</translation>
  </message>
  <message>
   <source>The report was cancelled. No file was written.</source>
   <translation>Der Bericht wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
  </message>
  <message numerus="yes">
   <source>The round ended before {n} pictures.</source>
   <extracomment>For one: The round ended before {n} picture.</extracomment>
   <translation>
    <numerusform>Die Runde endete vor {n} Bild.</numerusform>
    <numerusform>Die Runde endete vor {n} Bildern.</numerusform>
   </translation>
  </message>
  <message>
   <source>The same without a window, for scripts and servers:</source>
   <translation>Dasselbe ohne Fenster, für Skripte und Server:</translation>
  </message>
  <message>
   <source>The scan has ended.</source>
   <translation>Die Prüfung ist zu Ende.</translation>
  </message>
  <message>
   <source>The scan has ended. {summary}</source>
   <translation>Die Prüfung ist zu Ende. {summary}</translation>
  </message>
  <message>
   <source>The scan stopped: {reason}.</source>
   <translation>Die Prüfung hielt an: {reason}.</translation>
  </message>
  <message numerus="yes">
   <source>The scan was cancelled. The {n} files examined so far stay here.</source>
   <extracomment>For one: The scan was cancelled. The {n} file examined so far stays here.</extracomment>
   <translation>
    <numerusform>Die Prüfung wurde abgebrochen. Die bisher untersuchte {n} Datei bleibt hier.</numerusform>
    <numerusform>Die Prüfung wurde abgebrochen. Die bisher untersuchten {n} Dateien bleiben hier.</numerusform>
   </translation>
  </message>
  <message>
   <source>The score lies between the two thresholds. Nothing should be concluded from it.</source>
   <translation>Der Wert liegt zwischen den beiden Schwellen. Daraus sollte nichts geschlossen werden.</translation>
  </message>
  <message>
   <source>The settings could not be written to {path} ({reason}). They hold until the window is closed.</source>
   <translation>Die Einstellungen konnten nicht in {path} geschrieben werden ({reason}). Sie gelten, bis das Fenster geschlossen wird.</translation>
  </message>
  <message>
   <source>The signer counts as unknown, because the certificate does not hold ({0}).</source>
   <translation>Der Unterzeichner gilt als unbekannt, weil das Zertifikat nicht trägt ({0}).</translation>
  </message>
  <message>
   <source>The sizes on a card must be positive and in order, not {0}.</source>
   <translation>Die Größen auf einer Karte müssen positiv und geordnet sein, nicht {0}.</translation>
  </message>
  <message>
   <source>The sizes on a card must not exceed {0} pixels a side.</source>
   <translation>Die Größen auf einer Karte dürfen {0} Pixel je Seite nicht überschreiten.</translation>
  </message>
  <message>
   <source>The small copy made at the examination is shown: {problem}</source>
   <translation>Gezeigt wird die kleine Kopie von der Untersuchung: {problem}</translation>
  </message>
  <message>
   <source>The surest evidence is seldom in the pixels. Each panel says how many &lt;b&gt;marks in the file&lt;/b&gt; were found; a click shows each of them, how far it can be trusted, and all that it says.</source>
   <translation>Die sicherste Evidenz liegt selten in den Pixeln. Jede Bildkarte sagt, wie viele &lt;b&gt;Merkmale in der Datei&lt;/b&gt; gefunden wurden; ein Klick zeigt jedes davon, wie weit ihm zu trauen ist und alles, was es sagt.</translation>
  </message>
  <message>
   <source>The system does not let this application use the camera. Allow it in the system's settings for privacy, then open this window again.</source>
   <translation>Das System lässt diese Anwendung die Kamera nicht benutzen. Erlauben Sie es in den Datenschutzeinstellungen des Systems und öffnen Sie dieses Fenster dann erneut.</translation>
  </message>
  <message>
   <source>The table of a folder scan</source>
   <translation>Die Tabelle einer Ordnerprüfung</translation>
  </message>
  <message>
   <source>The table of the history</source>
   <translation>Die Tabelle des Verlaufs</translation>
  </message>
  <message>
   <source>The text hidden in the {0} of this picture is cut off.</source>
   <translation>Der in den Pixeln dieses Bildes versteckte Text ({0}) ist abgeschnitten.</translation>
  </message>
  <message>
   <source>The text hidden in the {0} of this picture is damaged.</source>
   <translation>Der in den Pixeln dieses Bildes versteckte Text ({0}) ist beschädigt.</translation>
  </message>
  <message>
   <source>The text hidden in the {0} of this picture is {1}.</source>
   <translation>Der in den Pixeln dieses Bildes versteckte Text ({0}) ist {1}.</translation>
  </message>
  <message>
   <source>The texts on a card must not be longer than {0} letters.</source>
   <translation>Die Texte auf einer Karte dürfen nicht länger als {0} Zeichen sein.</translation>
  </message>
  <message>
   <source>The threshold for real, {0}, lies above that for AI, {1}.</source>
   <translation>Die Schwelle für echt, {0}, liegt über der für KI, {1}.</translation>
  </message>
  <message>
   <source>The thresholds of an operating point must be finite.</source>
   <translation>Die Schwellen eines Arbeitspunkts müssen endlich sein.</translation>
  </message>
  <message>
   <source>The truth, by its folder</source>
   <translation>Die Wahrheit, nach dem Ordner</translation>
  </message>
  <message>
   <source>The truth: {truth}. {guess} The model: {verdict}.</source>
   <translation>Die Wahrheit: {truth}. {guess} Das Modell: {verdict}.</translation>
  </message>
  <message>
   <source>The whole picture</source>
   <translation>Das ganze Bild</translation>
  </message>
  <message>
   <source>The {0} of this file could not be read.</source>
   <translation>In dieser Datei nicht lesbar: {0}.</translation>
  </message>
  <message>
   <source>The {0} of this file is too large and was not read: it has {1} MiB, and the limit is {2} MiB.</source>
   <translation>Zu groß und darum nicht gelesen ({0} dieser Datei): Es sind {1} MiB, und die Grenze liegt bei {2} MiB.</translation>
  </message>
  <message>
   <source>There is a mark, but it is damaged or of an unknown kind.</source>
   <translation>Es gibt ein Merkmal, aber es ist beschädigt oder von unbekannter Art.</translation>
  </message>
  <message>
   <source>There is another model called {0} already; remove that one first.</source>
   <translation>Es gibt schon ein anderes Modell namens {0}; entfernen Sie das zuerst.</translation>
  </message>
  <message>
   <source>There is no cluster at {0}.</source>
   <translation>Bei {0} gibt es kein Cluster.</translation>
  </message>
  <message>
   <source>There is no file in the sub-folder {0}.</source>
   <translation>Im Unterordner {0} gibt es keine Datei.</translation>
  </message>
  <message>
   <source>There is no model of this name; there are {0}.</source>
   <translation>Es gibt kein Modell dieses Namens; es gibt {0}.</translation>
  </message>
  <message>
   <source>There is no model.</source>
   <translation>Es gibt kein Modell.</translation>
  </message>
  <message>
   <source>There is no room left on the disk for the findings in {0}.</source>
   <translation>Auf dem Datenträger ist kein Platz mehr für die Befunde in {0}.</translation>
  </message>
  <message>
   <source>There is no such file.</source>
   <translation>Es gibt keine solche Datei.</translation>
  </message>
  <message>
   <source>There is too little memory</source>
   <translation>Es ist zu wenig Arbeitsspeicher da</translation>
  </message>
  <message>
   <source>These lines help others to find out why something does not work here. They hold no picture, no name of a picture and no name of yours. Nothing is sent: you decide where to paste them.</source>
   <translation>Diese Zeilen helfen anderen herauszufinden, warum hier etwas nicht geht. Sie enthalten kein Bild, keinen Namen eines Bildes und nicht Ihren Namen. Nichts wird gesendet: Sie entscheiden, wo Sie sie einfügen.</translation>
  </message>
  <message>
   <source>They are being looked up…</source>
   <translation>Sie werden nachgeschlagen…</translation>
  </message>
  <message>
   <source>They build on: {weights}.</source>
   <translation>Sie bauen auf diesen auf: {weights}.</translation>
  </message>
  <message>
   <source>They lie in one file, {file}, and never leave this computer.</source>
   <translation>Sie liegen in einer Datei, {file}, und verlassen diesen Computer nie.</translation>
  </message>
  <message>
   <source>This GIF is made of far too many small pieces; it was not read to the end.</source>
   <translation>Dieses GIF besteht aus viel zu vielen kleinen Stücken; es wurde nicht zu Ende gelesen.</translation>
  </message>
  <message>
   <source>This application does not read this kind of picture yet: {0}.</source>
   <translation>Diese Anwendung liest diese Art von Bild noch nicht: {0}.</translation>
  </message>
  <message>
   <source>This application is built on the work of others. Choose a part in the list to read its licence. Licences are named as the parts themselves name them. Parts within a part, such as those of Qt and of ONNX Runtime, are named in its own notices where it brings them.</source>
   <translation>Diese Anwendung baut auf der Arbeit anderer auf. Wählen Sie einen Teil in der Liste, um seine Lizenz zu lesen. Lizenzen heißen, wie die Teile selbst sie nennen. Teile in einem Teil, etwa die von Qt und von ONNX Runtime, stehen in dessen eigenen Hinweisen, wo er solche mitbringt.</translation>
  </message>
  <message>
   <source>This application never connects to anything. So it looks for no updates, and nothing changes by itself: a newer version comes only when somebody installs it.</source>
   <translation>Diese Anwendung verbindet sich nie mit irgendetwas. Darum sucht sie nach keinen Aktualisierungen, und nichts ändert sich von selbst: Eine neuere Version kommt nur, wenn jemand sie installiert.</translation>
  </message>
  <message>
   <source>This application reads cards of schema {0}, not {1}.</source>
   <translation>Diese Anwendung liest Karten des Schemas {0}, nicht {1}.</translation>
  </message>
  <message>
   <source>This cannot be undone: nothing of it stays readable in the file of findings. The pictures themselves are not touched, and a later scan examines them anew.</source>
   <translation>Das lässt sich nicht rückgängig machen: Nichts davon bleibt in der Datei der Befunde lesbar. Die Bilder selbst werden nicht angetastet, und eine spätere Prüfung untersucht sie von Neuem.</translation>
  </message>
  <message>
   <source>This card holds more than is shown here.</source>
   <translation>Diese Karte enthält mehr, als hier gezeigt wird.</translation>
  </message>
  <message>
   <source>This copy of the application lacks the file resources/{0}.</source>
   <translation>Dieser Kopie der Anwendung fehlt die Datei resources/{0}.</translation>
  </message>
  <message>
   <source>This copy of the application ships no model.</source>
   <translation>Dieser Kopie der Anwendung liegt kein Modell bei.</translation>
  </message>
  <message>
   <source>This drag brought only a web address. The application works offline and fetches nothing: save the picture to a folder first, then drop the file here.</source>
   <translation>Hier wurde nur eine Webadresse gezogen. Die Anwendung arbeitet offline und ruft nichts ab: Speichern Sie das Bild erst in einem Ordner und legen Sie dann die Datei hier ab.</translation>
  </message>
  <message>
   <source>This file could not be opened: {0}.</source>
   <translation>Diese Datei konnte nicht geöffnet werden: {0}.</translation>
  </message>
  <message>
   <source>This file could not be read: {0}</source>
   <translation>Diese Datei konnte nicht gelesen werden: {0}</translation>
  </message>
  <message>
   <source>This file could not be read: {0}.</source>
   <translation>Diese Datei konnte nicht gelesen werden: {0}.</translation>
  </message>
  <message>
   <source>This file holds more texts than are read; the rest were left out.</source>
   <translation>Diese Datei enthält mehr Texte, als gelesen werden; die übrigen wurden ausgelassen.</translation>
  </message>
  <message>
   <source>This file holds no certificate. A trust list is a PEM file.</source>
   <translation>Diese Datei enthält kein Zertifikat. Eine Vertrauensliste ist eine PEM-Datei.</translation>
  </message>
  <message>
   <source>This file holds several pages; only the first was examined.</source>
   <translation>Diese Datei enthält mehrere Seiten; nur die erste wurde untersucht.</translation>
  </message>
  <message>
   <source>This file holds several pictures; only its main one was examined.</source>
   <translation>Diese Datei enthält mehrere Bilder; nur das Hauptbild wurde untersucht.</translation>
  </message>
  <message>
   <source>This file holds several pictures; only the first was examined.</source>
   <translation>Diese Datei enthält mehrere Bilder; nur das erste wurde untersucht.</translation>
  </message>
  <message>
   <source>This file holds too many pictures: it has {0}, and the limit is {1}.</source>
   <translation>Diese Datei enthält zu viele Bilder: Es sind {0}, und die Grenze liegt bei {1}.</translation>
  </message>
  <message>
   <source>This file is animated; only its first frame was examined.</source>
   <translation>Diese Datei ist animiert; nur ihr erstes Einzelbild wurde untersucht.</translation>
  </message>
  <message>
   <source>This file is cut off or damaged: the picture in it could not be read.</source>
   <translation>Diese Datei ist abgeschnitten oder beschädigt: Das Bild darin konnte nicht gelesen werden.</translation>
  </message>
  <message>
   <source>This file is cut off: only part of the picture could be read.</source>
   <translation>Diese Datei ist abgeschnitten: Nur ein Teil des Bildes konnte gelesen werden.</translation>
  </message>
  <message>
   <source>This file is empty.</source>
   <translation>Diese Datei ist leer.</translation>
  </message>
  <message>
   <source>This file is made of far too many small pieces; it was not read to the end.</source>
   <translation>Diese Datei besteht aus viel zu vielen kleinen Stücken; sie wurde nicht zu Ende gelesen.</translation>
  </message>
  <message>
   <source>This file is no longer there: {path}</source>
   <translation>Diese Datei ist nicht mehr da: {path}</translation>
  </message>
  <message>
   <source>This file is not a picture.</source>
   <translation>Diese Datei ist kein Bild.</translation>
  </message>
  <message>
   <source>This file is too large for a list of certificates.</source>
   <translation>Diese Datei ist zu groß für eine Liste von Zertifikaten.</translation>
  </message>
  <message>
   <source>This file is too large: it has {0} MiB, and the limit is {1} MiB.</source>
   <translation>Diese Datei ist zu groß: Sie hat {0} MiB, und die Grenze liegt bei {1} MiB.</translation>
  </message>
  <message>
   <source>This folder cannot be read: {0}.</source>
   <translation>Dieser Ordner kann nicht gelesen werden: {0}.</translation>
  </message>
  <message>
   <source>This folder could not be opened: {0}.</source>
   <translation>Dieser Ordner konnte nicht geöffnet werden: {0}.</translation>
  </message>
  <message>
   <source>This is a folder, not a picture.</source>
   <translation>Das ist ein Ordner, kein Bild.</translation>
  </message>
  <message>
   <source>This is a pipe or a device, not an ordinary file.</source>
   <translation>Das ist eine Pipe oder ein Gerät, keine gewöhnliche Datei.</translation>
  </message>
  <message>
   <source>This picture came without a file, so nothing that its file said of itself could be read.</source>
   <translation>Dieses Bild kam ohne Datei, darum konnte nichts gelesen werden, was seine Datei über sich sagte.</translation>
  </message>
  <message>
   <source>This picture came without a file: part of what its file said of itself may have been lost on the way.</source>
   <translation>Dieses Bild kam ohne Datei: Ein Teil dessen, was seine Datei über sich sagte, kann unterwegs verloren gegangen sein.</translation>
  </message>
  <message>
   <source>This picture is so large that it is shown at a reduced resolution.</source>
   <translation>Dieses Bild ist so groß, dass es in verringerter Auflösung gezeigt wird.</translation>
  </message>
  <message>
   <source>This picture is stored in too many passes: it has {0}, and the limit is {1}.</source>
   <translation>Dieses Bild ist in zu vielen Durchgängen gespeichert: Es sind {0}, und die Grenze liegt bei {1}.</translation>
  </message>
  <message>
   <source>This picture is too large: decoding it takes {0} MiB of memory, and the limit is {1} MiB.</source>
   <translation>Dieses Bild ist zu groß: Es zu dekodieren braucht {0} MiB Speicher, und die Grenze liegt bei {1} MiB.</translation>
  </message>
  <message>
   <source>This picture is too large: it has {0} million pixels, and the limit is {1} million.</source>
   <translation>Dieses Bild ist zu groß: Es hat {0} Millionen Pixel, und die Grenze liegt bei {1} Millionen.</translation>
  </message>
  <message>
   <source>This picture is too large: its longer side has {0} pixels, and the limit is {1}.</source>
   <translation>Dieses Bild ist zu groß: Seine längere Seite hat {0} Pixel, und die Grenze liegt bei {1}.</translation>
  </message>
  <message>
   <source>This picture needs more memory than there is.</source>
   <translation>Dieses Bild braucht mehr Speicher, als da ist.</translation>
  </message>
  <message>
   <source>Three quarters of the size</source>
   <translation>Drei Viertel der Größe</translation>
  </message>
  <message>
   <source>Thumbnail</source>
   <translation>Vorschaubild</translation>
  </message>
  <message>
   <source>Thumbnail agreement</source>
   <translation>Übereinstimmung des Vorschaubilds</translation>
  </message>
  <message>
   <source>Tiles must have a positive stride that leaves no gap, not {0}.</source>
   <translation>Kacheln brauchen einen positiven Abstand, der keine Lücke lässt, nicht {0}.</translation>
  </message>
  <message>
   <source>Tiles must not be larger than {0} pixels a side.</source>
   <translation>Kacheln dürfen nicht größer als {0} Pixel je Seite sein.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Too many files are called so there</source>
   <translation>Zu viele Dateien heißen dort so</translation>
  </message>
  <message>
   <source>Too many levels of symbolic links</source>
   <translation>Zu viele Ebenen symbolischer Verknüpfungen</translation>
  </message>
  <message>
   <source>Too many open files</source>
   <translation>Zu viele offene Dateien</translation>
  </message>
  <message>
   <source>Topics: {title}</source>
   <translation>Themen: {title}</translation>
  </message>
  <message>
   <source>Transparent parts were filled with white.</source>
   <translation>Durchsichtige Teile wurden weiß gefüllt.</translation>
  </message>
  <message>
   <source>Trust nobody</source>
   <translation>Niemandem vertrauen</translation>
  </message>
  <message>
   <source>Trusted signers</source>
   <translation>Vertrauenswürdige Unterzeichner</translation>
  </message>
  <message>
   <source>Try the &amp;samples</source>
   <translation>Bei&amp;spiele ausprobieren</translation>
  </message>
  <message>
   <source>Try the bundled samples</source>
   <translation>Mitgelieferte Beispiele ausprobieren</translation>
  </message>
  <message>
   <source>Try the samples</source>
   <translation>Beispiele ausprobieren</translation>
  </message>
  <message>
   <source>Try yourself</source>
   <translation>Selbst versuchen</translation>
  </message>
  <message>
   <source>Trying out {file}…</source>
   <translation>{file} wird erprobt…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo with Ctrl+Z.</source>
   <translation>Mit Strg+Z rückgängig machen.</translation>
  </message>
  <message>
   <source>Use a verdict beside what else is known: where the picture comes from, who published it, when, and whether there are other copies.</source>
   <translation>Nutzen Sie ein Urteil neben allem, was sonst bekannt ist: woher das Bild kommt, wer es wann veröffentlicht hat und ob es andere Kopien gibt.</translation>
  </message>
  <message>
   <source>Use the file as you got it, before anything was done to it. A screenshot, a crop, or a copy that went through a messenger or a network has lost most of what the file said of itself, and some of what the model looks for.</source>
   <translation>Nehmen Sie die Datei, wie Sie sie bekamen, bevor etwas mit ihr geschah. Ein Bildschirmfoto, ein Ausschnitt oder eine Kopie aus einem Messenger oder Netzwerk hat das meiste von dem verloren, was die Datei über sich sagte, und manches, worauf das Modell achtet.</translation>
  </message>
  <message>
   <source>Usual folder</source>
   <translation>Üblicher Ordner</translation>
  </message>
  <message>
   <source>Valid signature, trusted signer</source>
   <translation>Gültige Signatur, vertrauenswürdiger Unterzeichner</translation>
  </message>
  <message>
   <source>Valid signature, unknown signer</source>
   <translation>Gültige Signatur, unbekannter Unterzeichner</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Urteil</translation>
  </message>
  <message>
   <source>Verdict then</source>
   <translation>Urteil damals</translation>
  </message>
  <message>
   <source>Verdicts</source>
   <translation>Urteile</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>W&amp;elcome</source>
   <translation>&amp;Willkommen</translation>
  </message>
  <message>
   <source>Waiting for leave to use the camera. The system asks for it in a window of its own.</source>
   <translation>Warten auf die Erlaubnis, die Kamera zu benutzen. Das System fragt in einem eigenen Fenster danach.</translation>
  </message>
  <message>
   <source>Waiting to be examined</source>
   <translation>Wartet auf die Untersuchung</translation>
  </message>
  <message>
   <source>Was this picture made by AI?</source>
   <translation>Wurde dieses Bild von KI gemacht?</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>Beobachten</translation>
  </message>
  <message>
   <source>Watch the folder for new files</source>
   <translation>Den Ordner auf neue Dateien beobachten</translation>
  </message>
  <message>
   <source>Watching ended: {reason}</source>
   <translation>Das Beobachten endete: {reason}</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Webseite (*.html)</translation>
  </message>
  <message>
   <source>WebP, quality 75</source>
   <translation>WebP, Qualität 75</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Willkommen</translation>
  </message>
  <message>
   <source>Welcome to {application}</source>
   <translation>Willkommen bei {application}</translation>
  </message>
  <message>
   <source>What a verdict can and cannot mean</source>
   <translation>Was ein Urteil bedeuten kann und was nicht</translation>
  </message>
  <message>
   <source>What a verdict cannot tell</source>
   <translation>Was ein Urteil nicht sagen kann</translation>
  </message>
  <message>
   <source>What a verdict means</source>
   <translation>Was ein Urteil bedeutet</translation>
  </message>
  <message>
   <source>What can be done with the files of the chosen rows</source>
   <translation>Was sich mit den Dateien der gewählten Zeilen tun lässt</translation>
  </message>
  <message>
   <source>What can be read</source>
   <translation>Was gelesen werden kann</translation>
  </message>
  <message>
   <source>What decided</source>
   <translation>Was entschieden hat</translation>
  </message>
  <message>
   <source>What else a panel shows</source>
   <translation>Was eine Bildkarte sonst zeigt</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Wofür</translation>
  </message>
  <message>
   <source>What is kept</source>
   <translation>Was aufbewahrt wird</translation>
  </message>
  <message>
   <source>What is known of it stands in the crash log, which names no picture: {file}</source>
   <translation>Was darüber bekannt ist, steht im Absturzprotokoll, das kein Bild nennt: {file}</translation>
  </message>
  <message>
   <source>What is shown keeps its answers until it is examined again (F5).</source>
   <translation>Was gezeigt wird, behält seine Antworten, bis es erneut untersucht wird (F5).</translation>
  </message>
  <message>
   <source>What it accepts</source>
   <translation>Was es annimmt</translation>
  </message>
  <message>
   <source>What it cannot do</source>
   <translation>Was es nicht kann</translation>
  </message>
  <message>
   <source>What it cannot do:</source>
   <translation>Was es nicht kann:</translation>
  </message>
  <message>
   <source>What it learned from</source>
   <translation>Wovon es gelernt hat</translation>
  </message>
  <message>
   <source>What it was trained on</source>
   <translation>Womit es trainiert wurde</translation>
  </message>
  <message>
   <source>What reads cameras could not be loaded: {reason}.</source>
   <translation>Was Kameras liest, konnte nicht geladen werden: {reason}.</translation>
  </message>
  <message>
   <source>What the camera sees</source>
   <translation>Was die Kamera sieht</translation>
  </message>
  <message>
   <source>What the file itself says</source>
   <translation>Was die Datei selbst sagt</translation>
  </message>
  <message>
   <source>What the file says of its own origin, and what was looked for</source>
   <translation>Was die Datei über ihre Herkunft sagt und wonach gesucht wurde</translation>
  </message>
  <message>
   <source>What the file says of itself</source>
   <translation>Was die Datei über sich sagt</translation>
  </message>
  <message>
   <source>What the file says: {name}</source>
   <translation>Was die Datei sagt: {name}</translation>
  </message>
  <message>
   <source>What the model cannot do</source>
   <translation>Was das Modell nicht kann</translation>
  </message>
  <message>
   <source>What the model says of the pixels</source>
   <translation>Was das Modell zu den Pixeln sagt</translation>
  </message>
  <message>
   <source>What the verdicts mean</source>
   <translation>Was die Urteile bedeuten</translation>
  </message>
  <message>
   <source>What this means</source>
   <translation>Was das bedeutet</translation>
  </message>
  <message>
   <source>What this model is, what it was measured at, and what it cannot do</source>
   <translation>Was dieses Modell ist, woran es gemessen wurde und was es nicht kann</translation>
  </message>
  <message>
   <source>What was kept before stays here until it is deleted.</source>
   <translation>Was früher aufbewahrt wurde, bleibt hier, bis es gelöscht wird.</translation>
  </message>
  <message>
   <source>What was looked for</source>
   <translation>Wonach gesucht wurde</translation>
  </message>
  <message>
   <source>What was measured</source>
   <translation>Was gemessen wurde</translation>
  </message>
  <message>
   <source>What was measured of the model</source>
   <translation>Was am Modell gemessen wurde</translation>
  </message>
  <message>
   <source>What {name} says of its own origin</source>
   <translation>Was {name} über seine Herkunft sagt</translation>
  </message>
  <message>
   <source>When it ran last, the application ended abruptly.</source>
   <translation>Beim letzten Mal wurde die Anwendung unerwartet beendet.</translation>
  </message>
  <message>
   <source>When the files were examined</source>
   <translation>Wann die Dateien untersucht wurden</translation>
  </message>
  <message>
   <source>Where findings are kept</source>
   <translation>Wo Befunde aufbewahrt werden</translation>
  </message>
  <message>
   <source>Where from</source>
   <translation>Woher</translation>
  </message>
  <message>
   <source>Where in the picture the evidence lies. The mean of these places is the model's score. The strongest places are the most vivid; where none would be enough for a verdict, all stay pale.</source>
   <translation>Wo im Bild die Evidenz liegt. Der Mittelwert dieser Stellen ist der Wert des Modells. Die stärksten Stellen sind die kräftigsten; wo keine für ein Urteil reichen würde, bleiben alle blass.</translation>
  </message>
  <message>
   <source>Where in the picture the evidence lies; the mean of these places is the model's score.</source>
   <translation>Wo im Bild die Evidenz liegt; der Mittelwert dieser Stellen ist der Wert des Modells.</translation>
  </message>
  <message>
   <source>Where no place would be enough for a verdict, all of them stay pale.</source>
   <translation>Wo keine Stelle für ein Urteil reichen würde, bleiben alle blass.</translation>
  </message>
  <message>
   <source>Where the evidence lies; its mean is the model's score.</source>
   <translation>Wo die Evidenz liegt; ihr Mittelwert ist der Wert des Modells.</translation>
  </message>
  <message>
   <source>Whether a signer is who it claims to be is vouched for by authorities. The application brings no list of them: until you choose one under &lt;b&gt;View, Trusted signers&lt;/b&gt;, every signer is called unknown. A valid signature still shows that the file was not changed since.</source>
   <translation>Ob ein Unterzeichner der ist, der er zu sein behauptet, dafür bürgen Zertifizierungsstellen. Die Anwendung bringt keine Liste von ihnen mit: Bis Sie eine unter &lt;b&gt;Ansicht, Vertrauenswürdige Unterzeichner&lt;/b&gt; wählen, heißt jeder Unterzeichner unbekannt. Eine gültige Signatur zeigt dennoch, dass die Datei seither nicht verändert wurde.</translation>
  </message>
  <message>
   <source>Whether the welcome was closed once; it does not come again by itself then.</source>
   <translation>Ob die Begrüßung einmal geschlossen wurde; sie kommt dann nicht von selbst wieder.</translation>
  </message>
  <message>
   <source>Which camera</source>
   <translation>Welche Kamera</translation>
  </message>
  <message>
   <source>Which model is asked first; all others answer for the pictures that it does not accept.</source>
   <translation>Welches Modell zuerst gefragt wird; für Bilder, die es nicht annimmt, antworten alle anderen.</translation>
  </message>
  <message>
   <source>Which models answer, their cards, and how to add one of your own (Ctrl+M)</source>
   <translation>Welche Modelle antworten, ihre Karten und wie Sie ein eigenes hinzufügen (Strg+M)</translation>
  </message>
  <message>
   <source>Which picture shall stand beside {name}? Click it, or go to it with the arrows and press Enter.</source>
   <translation>Welches Bild soll neben {name} stehen? Klicken Sie es an, oder gehen Sie mit den Pfeilen hin und drücken Sie Eingabe.</translation>
  </message>
  <message>
   <source>Windows icon</source>
   <translation>Windows-Symbol</translation>
  </message>
  <message>
   <source>With the underlined letter of a menu: open that menu</source>
   <translation>Mit dem unterstrichenen Buchstaben eines Menüs: dieses Menü öffnen</translation>
  </message>
  <message>
   <source>Worker processes</source>
   <translation>Arbeitsprozesse</translation>
  </message>
  <message>
   <source>Works offline. Nothing leaves this computer: no picture, no answer, no count of use.</source>
   <translation>Arbeitet offline. Nichts verlässt diesen Computer: kein Bild, keine Antwort, keine Nutzungszählung.</translation>
  </message>
  <message>
   <source>Write a report as a PDF or a web page</source>
   <translation>Einen Bericht als PDF oder Webseite schreiben</translation>
  </message>
  <message>
   <source>Write a report on this picture (Ctrl+R)</source>
   <translation>Einen Bericht über dieses Bild schreiben (Strg+R)</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Der Bericht wird geschrieben</translation>
  </message>
  <message numerus="yes">
   <source>Writing the report on {n} pictures</source>
   <extracomment>For one: Writing the report on {n} picture</extracomment>
   <translation>
    <numerusform>Der Bericht über {n} Bild wird geschrieben</numerusform>
    <numerusform>Der Bericht über {n} Bilder wird geschrieben</numerusform>
   </translation>
  </message>
  <message>
   <source>Writing the report: picture {number} of {total}</source>
   <translation>Der Bericht wird geschrieben: Bild {number} von {total}</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>Falsch</translation>
  </message>
  <message>
   <source>XMP of another picture</source>
   <translation>XMP eines anderen Bildes</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Sie</translation>
  </message>
  <message>
   <source>You can add a model of your own: an ONNX file that keeps this application's contract. Drop it here or pick it. It is tried out before it is taken.</source>
   <translation>Sie können ein eigenes Modell hinzufügen: eine ONNX-Datei, die den Vertrag dieser Anwendung einhält. Legen Sie sie hier ab oder wählen Sie sie aus. Sie wird erprobt, bevor sie übernommen wird.</translation>
  </message>
  <message>
   <source>You can add a model of your own: one ONNX file of up to 256 MiB that follows the contract in the project's README. Drop it on the window, or use &lt;b&gt;Add a model file&lt;/b&gt;. It is checked, then tried out in a process of its own, before it is copied; a broken or hostile one is refused with the reason.</source>
   <translation>Sie können ein eigenes Modell hinzufügen: eine ONNX-Datei von bis zu 256 MiB, die dem Vertrag in der README des Projekts folgt. Legen Sie sie auf dem Fenster ab oder nutzen Sie &lt;b&gt;Modelldatei hinzufügen&lt;/b&gt;. Sie wird geprüft und in einem eigenen Prozess erprobt, bevor sie kopiert wird; eine beschädigte oder bösartige wird mit Begründung abgelehnt.</translation>
  </message>
  <message>
   <source>You do not have the permission to read this file.</source>
   <translation>Sie dürfen diese Datei nicht lesen.</translation>
  </message>
  <message>
   <source>You need a folder whose sub-folders tell the truth: REAL and FAKE, as in the test part of the CIFAKE data set. “real” and “ai”, or “0_real” and “1_fake”, will do as well.</source>
   <translation>Sie brauchen einen Ordner, dessen Unterordner die Wahrheit sagen: REAL und FAKE, wie im Testteil des CIFAKE-Datensatzes. „real“ und „ai“ oder „0_real“ und „1_fake“ gehen auch.</translation>
  </message>
  <message>
   <source>You pick how many real pictures may be called likely AI-made by mistake: with False positives at {rate}, about 1 in 100 real pictures is called AI-made, of those that the model was measured on. The stricter, the more pictures stay inconclusive. The percentage beside a verdict is the calibrated chance of AI among pictures like those that the model was measured on. Where AI-made pictures are rarer than there, it is too high.</source>
   <translation>Sie legen fest, wie viele echte Bilder irrtümlich wahrscheinlich KI-generiert genannt werden dürfen: bei {rate} falsch positiven etwa 1 von 100 echten Bildern, von denen, an denen das Modell gemessen wurde. Je strenger, desto mehr Bilder bleiben nicht eindeutig. Die Prozentzahl neben einem Urteil ist die kalibrierte Wahrscheinlichkeit von KI unter Bildern, wie sie bei der Messung des Modells vorkamen. Wo KI-generierte Bilder seltener sind als dort, ist sie zu hoch.</translation>
  </message>
  <message>
   <source>You said AI-made: right.</source>
   <translation>Sie sagten KI-generiert: richtig.</translation>
  </message>
  <message>
   <source>You said AI-made: wrong.</source>
   <translation>Sie sagten KI-generiert: falsch.</translation>
  </message>
  <message>
   <source>You said a real photograph: right.</source>
   <translation>Sie sagten echtes Foto: richtig.</translation>
  </message>
  <message>
   <source>You said a real photograph: wrong.</source>
   <translation>Sie sagten echtes Foto: falsch.</translation>
  </message>
  <message>
   <source>You see pictures one at a time, in random order, and say of each whether it is a real photograph or AI-made. Then you see the truth, what the model says, and where its evidence lies. At the end both scores stand side by side, counted on the same pictures.</source>
   <translation>Sie sehen Bilder eines nach dem anderen, in zufälliger Reihenfolge, und sagen bei jedem, ob es ein echtes Foto oder KI-generiert ist. Dann sehen Sie die Wahrheit, was das Modell sagt und wo seine Evidenz liegt. Am Ende stehen beide Ergebnisse nebeneinander, an denselben Bildern gezählt.</translation>
  </message>
  <message>
   <source>Zoom and move both pictures in step, or each by itself</source>
   <translation>Beide Bilder im Gleichschritt zoomen und verschieben, oder jedes für sich</translation>
  </message>
  <message>
   <source>[Errno {0}] {1}: {2}</source>
   <translation>[Errno {0}] {1}: {2}</translation>
  </message>
  <message>
   <source>a box is cut off.</source>
   <translation>eine Box ist abgeschnitten.</translation>
  </message>
  <message>
   <source>a box is shorter than its own head.</source>
   <translation>eine Box ist kürzer als ihr eigener Kopf.</translation>
  </message>
  <message>
   <source>a capture of a screen</source>
   <translation>eine Bildschirmaufnahme</translation>
  </message>
  <message>
   <source>a composite</source>
   <translation>eine Montage</translation>
  </message>
  <message>
   <source>a composite of captured pictures</source>
   <translation>eine Montage aufgenommener Bilder</translation>
  </message>
  <message>
   <source>a composite with parts made by AI</source>
   <translation>eine Montage mit Teilen, die KI gemacht hat</translation>
  </message>
  <message>
   <source>a composite with synthetic parts</source>
   <translation>eine Montage mit synthetischen Teilen</translation>
  </message>
  <message>
   <source>a credit line</source>
   <translation>ein Bildnachweis</translation>
  </message>
  <message>
   <source>a generator's metadata</source>
   <translation>Metadaten eines Generators</translation>
  </message>
  <message>
   <source>a generator's watermark</source>
   <translation>das Wasserzeichen eines Generators</translation>
  </message>
  <message>
   <source>a picture without a name</source>
   <translation>ein Bild ohne Namen</translation>
  </message>
  <message>
   <source>a recording of a virtual event</source>
   <translation>eine Aufzeichnung eines virtuellen Ereignisses</translation>
  </message>
  <message>
   <source>a worker has other models, or another version of the application</source>
   <translation>ein Arbeitsprozess hat andere Modelle oder eine andere Version der Anwendung</translation>
  </message>
  <message>
   <source>about 1 in {number} real pictures is called AI-made</source>
   <translation>etwa 1 von {number} echten Bildern wird KI-generiert genannt</translation>
  </message>
  <message>
   <source>about {time} left</source>
   <translation>noch etwa {time}</translation>
  </message>
  <message>
   <source>above {number} %</source>
   <translation>über {number} %</translation>
  </message>
  <message>
   <source>adjustedColor</source>
   <translation>Farben angepasst</translation>
  </message>
  <message>
   <source>alpha</source>
   <translation>Alphakanal</translation>
  </message>
  <message>
   <source>an AIGC label</source>
   <translation>eine AIGC-Kennzeichnung</translation>
  </message>
  <message>
   <source>an IPTC label</source>
   <translation>eine IPTC-Kennzeichnung</translation>
  </message>
  <message numerus="yes">
   <source>and {n} more</source>
   <extracomment>For one: and {n} more</extracomment>
   <translation>
    <numerusform>und {n} weitere</numerusform>
    <numerusform>und {n} weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>another picture</source>
   <translation>ein anderes Bild</translation>
  </message>
  <message>
   <source>aperture</source>
   <translation>Blende</translation>
  </message>
  <message>
   <source>attempt to write a readonly database</source>
   <translation>Schreibversuch auf eine schreibgeschützte Datenbank</translation>
  </message>
  <message>
   <source>begun as an empty picture</source>
   <translation>als leeres Bild begonnen</translation>
  </message>
  <message>
   <source>below {number} %</source>
   <translation>unter {number} %</translation>
  </message>
  <message numerus="yes">
   <source>beside them {n} files that are no pictures, noted so that scans can pass over them</source>
   <extracomment>For one: beside them {n} file that is no picture, noted so that scans can pass over them</extracomment>
   <translation>
    <numerusform>dazu {n} Datei, die kein Bild ist, vermerkt, damit Prüfungen sie übergehen können</numerusform>
    <numerusform>dazu {n} Dateien, die keine Bilder sind, vermerkt, damit Prüfungen sie übergehen können</numerusform>
   </translation>
  </message>
  <message>
   <source>binds Qt to Python</source>
   <translation>bindet Qt an Python</translation>
  </message>
  <message>
   <source>brings instructions for training</source>
   <translation>sie bringt Anweisungen für ein Training mit</translation>
  </message>
  <message>
   <source>camera data</source>
   <translation>Kameradaten</translation>
  </message>
  <message>
   <source>camera raw</source>
   <translation>Kamera-Rohdaten</translation>
  </message>
  <message>
   <source>camera raw (Canon CR3)</source>
   <translation>Kamera-Rohdaten (Canon CR3)</translation>
  </message>
  <message>
   <source>camera's data</source>
   <translation>Kameradaten</translation>
  </message>
  <message>
   <source>captured by a camera</source>
   <translation>von einer Kamera aufgenommen</translation>
  </message>
  <message>
   <source>captured by a camera from several frames</source>
   <translation>von einer Kamera aus mehreren Aufnahmen erstellt</translation>
  </message>
  <message>
   <source>captured by a camera that computes</source>
   <translation>von einer rechnenden Kamera aufgenommen</translation>
  </message>
  <message>
   <source>captured by a digital camera</source>
   <translation>von einer Digitalkamera aufgenommen</translation>
  </message>
  <message>
   <source>changed after it was signed; before that: {0}</source>
   <translation>nach dem Signieren verändert; davor: {0}</translation>
  </message>
  <message>
   <source>checks Content Credentials</source>
   <translation>prüft Content Credentials</translation>
  </message>
  <message>
   <source>cifake-desktop FILES or FOLDERS</source>
   <translation>cifake-desktop DATEIEN oder ORDNER</translation>
  </message>
  <message>
   <source>color adjustments</source>
   <translation>Farben angepasst</translation>
  </message>
  <message>
   <source>colour profile</source>
   <translation>Farbprofil</translation>
  </message>
  <message>
   <source>colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>comes with ONNX Runtime</source>
   <translation>kommt mit ONNX Runtime</translation>
  </message>
  <message>
   <source>comes with c2pa-python</source>
   <translation>kommt mit c2pa-python</translation>
  </message>
  <message>
   <source>comes with c2pa-python; fetches nothing here</source>
   <translation>kommt mit c2pa-python; ruft hier nichts ab</translation>
  </message>
  <message>
   <source>converted</source>
   <translation>umgewandelt</translation>
  </message>
  <message>
   <source>created</source>
   <translation>erstellt</translation>
  </message>
  <message>
   <source>credited as “{0}”</source>
   <translation>Bildnachweis „{0}“</translation>
  </message>
  <message>
   <source>cropped</source>
   <translation>zugeschnitten</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>abgeschnitten</translation>
  </message>
  <message>
   <source>data made by AI</source>
   <translation>von KI erzeugte Daten</translation>
  </message>
  <message>
   <source>database is locked</source>
   <translation>Datenbank ist gesperrt</translation>
  </message>
  <message>
   <source>database or disk is full</source>
   <translation>Datenbank oder Datenträger ist voll</translation>
  </message>
  <message>
   <source>decodes HEIC</source>
   <translation>dekodiert HEIC</translation>
  </message>
  <message>
   <source>decodes pictures</source>
   <translation>dekodiert Bilder</translation>
  </message>
  <message>
   <source>defines operators of its own</source>
   <translation>sie bringt eigene Operatoren mit</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>gelöscht</translation>
  </message>
  <message>
   <source>digital art by people</source>
   <translation>digitale Kunst von Menschen</translation>
  </message>
  <message>
   <source>digitised from a negative</source>
   <translation>von einem Negativ digitalisiert</translation>
  </message>
  <message>
   <source>digitised from a positive</source>
   <translation>von einem Positiv digitalisiert</translation>
  </message>
  <message>
   <source>digitised from a print</source>
   <translation>von einem Abzug digitalisiert</translation>
  </message>
  <message>
   <source>digitised from film or print</source>
   <translation>von Film oder Abzug digitalisiert</translation>
  </message>
  <message>
   <source>disk I/O error</source>
   <translation>Ein-/Ausgabefehler des Datenträgers</translation>
  </message>
  <message>
   <source>dragging a picture out of another program. A browser may bring a web address alone: the application works offline and cannot fetch it, so save the picture first;</source>
   <translation>ein Bild aus einem anderen Programm herausziehen. Ein Browser bringt vielleicht nur eine Webadresse: Die Anwendung arbeitet offline und kann sie nicht abrufen, speichern Sie das Bild also erst;</translation>
  </message>
  <message>
   <source>drawing</source>
   <translation>gezeichnet</translation>
  </message>
  <message>
   <source>drawn by software from data</source>
   <translation>von Software aus Daten gezeichnet</translation>
  </message>
  <message>
   <source>each with the verdict that was given then</source>
   <translation>jeder mit dem Urteil, das damals gegeben wurde</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>bearbeitet</translation>
  </message>
  <message>
   <source>edited by AI, or with parts made by AI</source>
   <translation>mit KI bearbeitet oder mit Teilen von KI</translation>
  </message>
  <message>
   <source>edited by people, without generative tools</source>
   <translation>von Menschen bearbeitet, ohne generative Werkzeuge</translation>
  </message>
  <message>
   <source>edited from a picture that AI made</source>
   <translation>aus einem Bild bearbeitet, das KI gemacht hat</translation>
  </message>
  <message>
   <source>edited with {0} from a picture that AI made</source>
   <translation>mit {0} aus einem Bild bearbeitet, das KI gemacht hat</translation>
  </message>
  <message>
   <source>edited.metadata</source>
   <translation>Metadaten bearbeitet</translation>
  </message>
  <message>
   <source>enhanced</source>
   <translation>verbessert</translation>
  </message>
  <message>
   <source>enhanced by an algorithm</source>
   <translation>von einem Algorithmus verbessert</translation>
  </message>
  <message>
   <source>exposure time</source>
   <translation>Belichtungszeit</translation>
  </message>
  <message>
   <source>far too long</source>
   <translation>viel zu lang</translation>
  </message>
  <message>
   <source>filtered</source>
   <translation>gefiltert</translation>
  </message>
  <message>
   <source>finds the folders of the user</source>
   <translation>findet die Ordner des Benutzers</translation>
  </message>
  <message>
   <source>floating-point numbers</source>
   <translation>Gleitkommazahlen</translation>
  </message>
  <message>
   <source>focal length</source>
   <translation>Brennweite</translation>
  </message>
  <message>
   <source>gave no sensible answer</source>
   <translation>es kam keine sinnvolle Antwort</translation>
  </message>
  <message>
   <source>generator's metadata</source>
   <translation>Metadaten des Generators</translation>
  </message>
  <message>
   <source>giving the files' names when the application is started.</source>
   <translation>die Namen der Dateien angeben, wenn die Anwendung gestartet wird.</translation>
  </message>
  <message>
   <source>gone: {name}</source>
   <translation>verschwunden: {name}</translation>
  </message>
  <message>
   <source>has loops or branches, which may never end</source>
   <translation>sie hat Schleifen oder Verzweigungen, die vielleicht nie enden</translation>
  </message>
  <message>
   <source>has steps whose size depends on what a picture shows, and not on its size alone</source>
   <translation>sie hat Schritte, deren Größe davon abhängt, was ein Bild zeigt, und nicht allein von seiner Größe</translation>
  </message>
  <message>
   <source>has too many parts</source>
   <translation>sie hat zu viele Teile</translation>
  </message>
  <message>
   <source>has too many steps</source>
   <translation>sie hat zu viele Schritte</translation>
  </message>
  <message>
   <source>has too many tensors</source>
   <translation>sie hat zu viele Tensoren</translation>
  </message>
  <message>
   <source>hidden in the pixels</source>
   <translation>in den Pixeln versteckt</translation>
  </message>
  <message>
   <source>hidden text</source>
   <translation>versteckter Text</translation>
  </message>
  <message>
   <source>inconclusive</source>
   <translation>nicht eindeutig</translation>
  </message>
  <message>
   <source>is in training mode, where the same picture gets another answer every time</source>
   <translation>sie ist im Trainingsmodus, in dem dasselbe Bild jedes Mal eine andere Antwort bekommt</translation>
  </message>
  <message>
   <source>it belongs to another program</source>
   <translation>sie gehört einem anderen Programm</translation>
  </message>
  <message>
   <source>it cannot be read ({0})</source>
   <translation>sie kann nicht gelesen werden ({0})</translation>
  </message>
  <message>
   <source>it does not give the same answer about the same picture every time</source>
   <translation>sie gibt zum selben Bild nicht jedes Mal dieselbe Antwort</translation>
  </message>
  <message>
   <source>it failed on tiles of {0} x {1} pixels, or gave no usable answer</source>
   <translation>sie versagte bei Kacheln von {0} x {1} Pixeln oder gab keine brauchbare Antwort</translation>
  </message>
  <message>
   <source>it is damaged, or no database</source>
   <translation>sie ist beschädigt oder keine Datenbank</translation>
  </message>
  <message>
   <source>it is damaged, or no file of settings</source>
   <translation>sie ist beschädigt oder keine Einstellungsdatei</translation>
  </message>
  <message>
   <source>it made its trial run crash</source>
   <translation>ihr Probelauf stürzte ab</translation>
  </message>
  <message>
   <source>it needs too much memory</source>
   <translation>sie braucht zu viel Speicher</translation>
  </message>
  <message>
   <source>it was written by a newer version of this application</source>
   <translation>sie wurde von einer neueren Version dieser Anwendung geschrieben</translation>
  </message>
  <message>
   <source>its AIGC label</source>
   <translation>ihre AIGC-Kennzeichnung</translation>
  </message>
  <message>
   <source>its Content Credentials</source>
   <translation>ihre Content Credentials</translation>
  </message>
  <message>
   <source>its Content Credentials are kept elsewhere; nothing was fetched</source>
   <translation>ihre Content Credentials liegen anderswo; es wurde nichts abgerufen</translation>
  </message>
  <message>
   <source>its IPTC label</source>
   <translation>ihre IPTC-Kennzeichnung</translation>
  </message>
  <message>
   <source>its credit line</source>
   <translation>ihr Bildnachweis</translation>
  </message>
  <message>
   <source>its evidence is too fine for the pictures that it accepts</source>
   <translation>ihre Evidenz ist zu fein für die Bilder, die sie annimmt</translation>
  </message>
  <message>
   <source>its items lie in far too many pieces.</source>
   <translation>ihre Einträge liegen in viel zu vielen Stücken.</translation>
  </message>
  <message>
   <source>its logit is not the mean of its evidence, so its evidence map would mislead</source>
   <translation>ihr Logit ist nicht der Mittelwert ihrer Evidenz, die Evidenzkarte würde also täuschen</translation>
  </message>
  <message>
   <source>its watermark</source>
   <translation>ihr Wasserzeichen</translation>
  </message>
  <message>
   <source>labelled with the unknown code {0}</source>
   <translation>mit dem unbekannten Code {0} gekennzeichnet</translation>
  </message>
  <message>
   <source>leans AI-made</source>
   <translation>eher KI-generiert</translation>
  </message>
  <message>
   <source>leans real</source>
   <translation>eher echt</translation>
  </message>
  <message>
   <source>likely AI-made</source>
   <translation>wahrscheinlich KI-generiert</translation>
  </message>
  <message>
   <source>likely real</source>
   <translation>wahrscheinlich echt</translation>
  </message>
  <message>
   <source>lists the models; also: models add FILE, models remove NAME</source>
   <translation>zeigt die Modelle; auch: models add DATEI, models remove NAME</translation>
  </message>
  <message>
   <source>macOS icon</source>
   <translation>macOS-Symbol</translation>
  </message>
  <message>
   <source>made by AI</source>
   <translation>von KI gemacht</translation>
  </message>
  <message>
   <source>made by an algorithm, without trained AI</source>
   <translation>von einem Algorithmus gemacht, ohne trainierte KI</translation>
  </message>
  <message>
   <source>made by people</source>
   <translation>von Menschen gemacht</translation>
  </message>
  <message>
   <source>made by people with digital tools</source>
   <translation>von Menschen mit digitalen Werkzeugen gemacht</translation>
  </message>
  <message>
   <source>made by software</source>
   <translation>von Software gemacht</translation>
  </message>
  <message>
   <source>made by {0}, by the invisible watermark in its pixels</source>
   <translation>von {0} gemacht, laut dem unsichtbaren Wasserzeichen in den Pixeln</translation>
  </message>
  <message>
   <source>made from pictures of which at least one is AI's</source>
   <translation>aus Bildern gemacht, von denen mindestens eines von KI stammt</translation>
  </message>
  <message>
   <source>made from, or with, a picture that was made by AI (IPTC digital source type)</source>
   <translation>aus einem von KI gemachten Bild oder damit gemacht (digitaler Quelltyp der IPTC)</translation>
  </message>
  <message>
   <source>made larger or retouched with Stable Diffusion web UI</source>
   <translation>mit Stable Diffusion web UI vergrößert oder retuschiert</translation>
  </message>
  <message>
   <source>made the program that decodes it crash</source>
   <translation>das Programm, das sie dekodiert, stürzte ab</translation>
  </message>
  <message>
   <source>made with {0}</source>
   <translation>mit {0} gemacht</translation>
  </message>
  <message>
   <source>made with {0} from pictures of which at least one is AI's</source>
   <translation>mit {0} aus Bildern gemacht, von denen mindestens eines von KI stammt</translation>
  </message>
  <message>
   <source>metadata</source>
   <translation>Metadaten</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>no file can be called so</source>
   <translation>keine Datei kann so heißen</translation>
  </message>
  <message>
   <source>no picture</source>
   <translation>kein Bild</translation>
  </message>
  <message>
   <source>no reason is given</source>
   <translation>es ist kein Grund angegeben</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>none found, which proves nothing</source>
   <translation>keine gefunden, was nichts beweist</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>not looked at</source>
   <translation>nicht angesehen</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>nicht gemessen</translation>
  </message>
  <message>
   <source>not noted</source>
   <translation>nicht vermerkt</translation>
  </message>
  <message>
   <source>not shown: nested too deep</source>
   <translation>nicht gezeigt: zu tief verschachtelt</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <source>not stated in its metadata</source>
   <translation>in den Metadaten nicht angegeben</translation>
  </message>
  <message>
   <source>one verdict a line; --json prints all that is known</source>
   <translation>ein Urteil je Zeile; --json gibt alles Bekannte aus</translation>
  </message>
  <message>
   <source>opened</source>
   <translation>geöffnet</translation>
  </message>
  <message>
   <source>opens them in the window</source>
   <translation>öffnet sie im Fenster</translation>
  </message>
  <message>
   <source>orientation</source>
   <translation>Ausrichtung geändert</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <source>placed</source>
   <translation>eingesetzt</translation>
  </message>
  <message>
   <source>possibly made by AI</source>
   <translation>möglicherweise von KI gemacht</translation>
  </message>
  <message>
   <source>private mode: no findings are kept</source>
   <translation>privater Modus: Es werden keine Befunde aufbewahrt</translation>
  </message>
  <message>
   <source>published</source>
   <translation>veröffentlicht</translation>
  </message>
  <message>
   <source>reads XMP safely</source>
   <translation>liest XMP sicher</translation>
  </message>
  <message>
   <source>reads the metadata of generators</source>
   <translation>liest die Metadaten von Generatoren</translation>
  </message>
  <message>
   <source>reckons with pixels and maps</source>
   <translation>rechnet mit Pixeln und Karten</translation>
  </message>
  <message>
   <source>redacted</source>
   <translation>geschwärzt</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>entfernt</translation>
  </message>
  <message>
   <source>repackaged</source>
   <translation>neu verpackt</translation>
  </message>
  <message>
   <source>resized</source>
   <translation>Größe geändert</translation>
  </message>
  <message>
   <source>runs the application</source>
   <translation>führt die Anwendung aus</translation>
  </message>
  <message>
   <source>runs the models</source>
   <translation>führt die Modelle aus</translation>
  </message>
  <message>
   <source>same picture</source>
   <translation>dasselbe Bild</translation>
  </message>
  <message>
   <source>saved by {0}</source>
   <translation>gespeichert von {0}</translation>
  </message>
  <message>
   <source>saved by {0}; its graph does not show that the picture was generated</source>
   <translation>gespeichert von {0}; sein Graph zeigt nicht, dass das Bild generiert wurde</translation>
  </message>
  <message>
   <source>sensitivity</source>
   <translation>Empfindlichkeit</translation>
  </message>
  <message>
   <source>signed with {0}; it does not say how it came about</source>
   <translation>mit {0} signiert; wie es entstand, ist nicht gesagt</translation>
  </message>
  <message>
   <source>signed; it does not say how it came about</source>
   <translation>signiert; wie es entstand, ist nicht gesagt</translation>
  </message>
  <message>
   <source>still looking for files</source>
   <translation>es wird noch nach Dateien gesucht</translation>
  </message>
  <message>
   <source>suspected to be made by AI</source>
   <translation>vermutlich von KI gemacht</translation>
  </message>
  <message>
   <source>taken with {0}</source>
   <translation>aufgenommen mit {0}</translation>
  </message>
  <message>
   <source>taken with {0} on {1}</source>
   <translation>aufgenommen mit {0} am {1}</translation>
  </message>
  <message>
   <source>takes data from other files; a model must be one file</source>
   <translation>sie nimmt Daten aus anderen Dateien; ein Modell muss eine Datei sein</translation>
  </message>
  <message>
   <source>takes up the last scan that was broken off</source>
   <translation>nimmt die zuletzt abgebrochene Prüfung wieder auf</translation>
  </message>
  <message>
   <source>the file has changed since it was examined.</source>
   <translation>die Datei hat sich seit der Untersuchung verändert.</translation>
  </message>
  <message>
   <source>the generator's own metadata</source>
   <translation>die eigenen Metadaten des Generators</translation>
  </message>
  <message>
   <source>the same for a folder; --csv, --html and --pdf write a report</source>
   <translation>dasselbe für einen Ordner; --csv, --html und --pdf schreiben einen Bericht</translation>
  </message>
  <message>
   <source>the thumbnail in its EXIF shows another picture: the picture was changed, or its EXIF copied</source>
   <translation>das Vorschaubild in den EXIF-Daten zeigt ein anderes Bild: Das Bild wurde geändert, oder die EXIF-Daten wurden kopiert</translation>
  </message>
  <message>
   <source>this application</source>
   <translation>diese Anwendung</translation>
  </message>
  <message>
   <source>took longer than the {0} seconds that are allowed</source>
   <translation>die erlaubten {0} Sekunden waren überschritten</translation>
  </message>
  <message>
   <source>took {time}</source>
   <translation>dauerte {time}</translation>
  </message>
  <message>
   <source>transcoded</source>
   <translation>umcodiert</translation>
  </message>
  <message>
   <source>translated</source>
   <translation>übersetzt</translation>
  </message>
  <message>
   <source>trying it out failed</source>
   <translation>das Erproben misslang</translation>
  </message>
  <message>
   <source>trying it out took too long</source>
   <translation>das Erproben dauerte zu lange</translation>
  </message>
  <message>
   <source>unable to open database file</source>
   <translation>Datenbankdatei kann nicht geöffnet werden</translation>
  </message>
  <message>
   <source>unclear</source>
   <translation>unklar</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>unnamed action</source>
   <translation>unbenannte Aktion</translation>
  </message>
  <message>
   <source>uses an operator that no model may use{0}</source>
   <translation>sie verwendet einen Operator, den kein Modell verwenden darf{0}</translation>
  </message>
  <message>
   <source>uses operators that are not part of the ONNX standard</source>
   <translation>sie benutzt Operatoren, die nicht zum ONNX-Standard gehören</translation>
  </message>
  <message>
   <source>watching for new files</source>
   <translation>wartet auf neue Dateien</translation>
  </message>
  <message>
   <source>watermark</source>
   <translation>Wasserzeichen</translation>
  </message>
  <message>
   <source>watermarked</source>
   <translation>mit Wasserzeichen versehen</translation>
  </message>
  <message>
   <source>weights learned from ImageNet, in the photo model</source>
   <translation>von ImageNet gelernte Gewichte, im Fotomodell</translation>
  </message>
  <message>
   <source>what was found before; --search WORDS narrows it, --delete-all deletes it</source>
   <translation>was früher gefunden wurde; --search WÖRTER grenzt es ein, --delete-all löscht es</translation>
  </message>
  <message>
   <source>with Content Credentials that do not say how it came about</source>
   <translation>mit Content Credentials, die nicht sagen, wie es entstand</translation>
  </message>
  <message>
   <source>with minor edits by people</source>
   <translation>mit kleinen Änderungen von Menschen</translation>
  </message>
  <message>
   <source>with the software {0}</source>
   <translation>mit der Software {0}</translation>
  </message>
  <message>
   <source>works on text, which is no picture</source>
   <translation>sie arbeitet mit Text, und der ist kein Bild</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>{0} (AIGC label of China's standard GB 45438-2025)</source>
   <translation>{0} (AIGC-Kennzeichnung nach Chinas Norm GB 45438-2025)</translation>
  </message>
  <message>
   <source>{0} (IPTC digital source type)</source>
   <translation>{0} (digitaler Quelltyp der IPTC)</translation>
  </message>
  <message>
   <source>{0} (own model)</source>
   <translation>{0} (eigenes Modell)</translation>
  </message>
  <message>
   <source>{0} A new one was begun.</source>
   <translation>{0} Eine neue wurde begonnen.</translation>
  </message>
  <message>
   <source>{0} Choose the folder above it: “{1}”.</source>
   <translation>{0} Wählen Sie den Ordner darüber: „{1}“.</translation>
  </message>
  <message>
   <source>{0} Findings that could still be read were taken over: {1}.</source>
   <translation>{0} Befunde, die noch zu lesen waren, wurden übernommen: {1}.</translation>
  </message>
  <message>
   <source>{0} It was set aside as {1}.</source>
   <translation>{0} Sie wurde als {1} beiseitegelegt.</translation>
  </message>
  <message>
   <source>{0} Its sub-folder “{1}” has both: choose that.</source>
   <translation>{0} Sein Unterordner „{1}“ hat beide: Wählen Sie den.</translation>
  </message>
  <message>
   <source>{0} Nor is there a file {1}.</source>
   <translation>{0} Auch eine Datei {1} gibt es nicht.</translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <translation>{0} und {1}</translation>
  </message>
  <message>
   <source>{0} files</source>
   <translation>{0} Dateien</translation>
  </message>
  <message>
   <source>{0} findings were deleted, but traces of them may be left in the file: {1} Delete something once more when no scan runs, and they go, too.</source>
   <translation>{0} Befunde wurden gelöscht, doch Spuren davon können in der Datei bleiben: {1} Löschen Sie noch einmal etwas, wenn keine Prüfung läuft, dann gehen auch sie.</translation>
  </message>
  <message>
   <source>{0} for AI, yet {1} for a camera: some of it was copied or added afterwards</source>
   <translation>{0} für KI, {1} für eine Kamera: Etwas davon wurde kopiert oder nachträglich hinzugefügt</translation>
  </message>
  <message>
   <source>{0} is not an ordinary file.</source>
   <translation>{0} ist keine gewöhnliche Datei.</translation>
  </message>
  <message>
   <source>{0} more stand in the table alone.</source>
   <translation>{0} weitere stehen nur in der Tabelle.</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} bis {1}</translation>
  </message>
  <message>
   <source>{0} with pixels of an unusual type</source>
   <translation>{0} mit Pixeln eines ungewöhnlichen Typs</translation>
  </message>
  <message>
   <source>{0} with pixels of the type {1}</source>
   <translation>{0} mit Pixeln vom Typ {1}</translation>
  </message>
  <message>
   <source>{0} with {1}</source>
   <translation>{0} mit {1}</translation>
  </message>
  <message>
   <source>{0} — {1}</source>
   <translation>{0} — {1}</translation>
  </message>
  <message>
   <source>{0}, signed by a signer unknown here</source>
   <translation>{0}, signiert von einem hier unbekannten Unterzeichner</translation>
  </message>
  <message>
   <source>{0}, signed by {1}</source>
   <translation>{0}, signiert von {1}</translation>
  </message>
  <message>
   <source>{0}: changed after it was signed</source>
   <translation>{0}: nach dem Signieren verändert</translation>
  </message>
  <message>
   <source>{0}: without Content Credentials</source>
   <translation>{0}: ohne Content Credentials</translation>
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
   <translation>{application}, Thema für Thema</translation>
  </message>
  <message>
   <source>{chance} chance of being AI-made</source>
   <translation>{chance} KI-Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>{chance} chance of being AI-made.</source>
   <translation>{chance} KI-Wahrscheinlichkeit.</translation>
  </message>
  <message>
   <source>{column}, {row}: {value}</source>
   <translation>{column}, {row}: {value}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
  <message>
   <source>{file} could not be written.</source>
   <translation>{file} konnte nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>{file} could not be written: {reason}.</source>
   <translation>{file} konnte nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>{first} or {second}</source>
   <translation>{first} oder {second}</translation>
  </message>
  <message>
   <source>{hours} {minutes}</source>
   <translation>{hours} {minutes}</translation>
  </message>
  <message>
   <source>{job}: progress</source>
   <translation>{job}: Fortschritt</translation>
  </message>
  <message>
   <source>{left} and {right}</source>
   <translation>{left} und {right}</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} bis {high}</translation>
  </message>
  <message>
   <source>{marks}: what {name} says of its origin</source>
   <translation>{marks}: was {name} über seine Herkunft sagt</translation>
  </message>
  <message>
   <source>{mark} (this decided)</source>
   <translation>{mark} (dies hat entschieden)</translation>
  </message>
  <message>
   <source>{mark} — this decided</source>
   <translation>{mark} — dies hat entschieden</translation>
  </message>
  <message>
   <source>{mark}: {says} ({standing})</source>
   <translation>{mark}: {says} ({standing})</translation>
  </message>
  <message>
   <source>{model} (own model)</source>
   <translation>{model} (eigenes Modell)</translation>
  </message>
  <message>
   <source>{model} is asked first from now on.</source>
   <translation>{model} wird von jetzt an zuerst gefragt.</translation>
  </message>
  <message>
   <source>{model} is asked first.</source>
   <translation>{model} wird zuerst gefragt.</translation>
  </message>
  <message>
   <source>{model} was added. Choose it above to have it asked first.</source>
   <translation>{model} wurde hinzugefügt. Wählen Sie es oben, damit es zuerst gefragt wird.</translation>
  </message>
  <message>
   <source>{model} was removed.</source>
   <translation>{model} wurde entfernt.</translation>
  </message>
  <message>
   <source>{model} was removed. The bundled models answer from now on.</source>
   <translation>{model} wurde entfernt. Von jetzt an antworten die mitgelieferten Modelle.</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {n} more</source>
   <extracomment>For one: {names} and {n} more</extracomment>
   <translation>
    <numerusform>{names} und {n} weiteres</numerusform>
    <numerusform>{names} und {n} weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} - report</source>
   <translation>{name} - Bericht</translation>
  </message>
  <message>
   <source>{name} has no answer yet.</source>
   <translation>{name} hat noch keine Antwort.</translation>
  </message>
  <message>
   <source>{name}, a small copy</source>
   <translation>{name}, eine kleine Kopie</translation>
  </message>
  <message>
   <source>{name}, grey below its evidence map</source>
   <translation>{name}, grau unter seiner Evidenzkarte</translation>
  </message>
  <message>
   <source>{name}, not examined yet</source>
   <translation>{name}, noch nicht untersucht</translation>
  </message>
  <message>
   <source>{name}, which cannot be shown</source>
   <translation>{name}, kann nicht gezeigt werden</translation>
  </message>
  <message>
   <source>{name}, {size} pixels, shown at {scale}</source>
   <translation>{name}, {size} Pixel, gezeigt mit {scale}</translation>
  </message>
  <message>
   <source>{name}, {size} pixels, shown at {scale}. {verdict}</source>
   <translation>{name}, {size} Pixel, gezeigt mit {scale}. {verdict}</translation>
  </message>
  <message>
   <source>{name}: waiting to be examined</source>
   <translation>{name}: wartet auf die Untersuchung</translation>
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
   <translation>{name}: {verdict}, {chance} KI-Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>{number}%</source>
   <translation>{number} %</translation>
  </message>
  <message>
   <source>{number} %</source>
   <translation>{number} %</translation>
  </message>
  <message numerus="yes">
   <source>{n} AI-made</source>
   <extracomment>For one: {n} AI-made</extracomment>
   <translation>
    <numerusform>{n} KI-generiert</numerusform>
    <numerusform>{n} KI-generiert</numerusform>
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
    <numerusform>{n} Datei</numerusform>
    <numerusform>{n} Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files copied to {folder}.</source>
   <extracomment>For one: {n} file copied to {folder}.</extracomment>
   <translation>
    <numerusform>{n} Datei nach {folder} kopiert.</numerusform>
    <numerusform>{n} Dateien nach {folder} kopiert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files could not be read as a picture and did not count.</source>
   <extracomment>For one: {n} file could not be read as a picture and did not count.</extracomment>
   <translation>
    <numerusform>{n} Datei konnte nicht als Bild gelesen werden und zählte nicht.</numerusform>
    <numerusform>{n} Dateien konnten nicht als Bild gelesen werden und zählten nicht.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files examined</source>
   <extracomment>For one: {n} file examined</extracomment>
   <translation>
    <numerusform>{n} Datei untersucht</numerusform>
    <numerusform>{n} Dateien untersucht</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files hold exactly this content; sort by this column to see them together</source>
   <extracomment>For one: {n} file holds exactly this content; sort by this column to see them together</extracomment>
   <translation>
    <numerusform>{n} Datei hat genau diesen Inhalt; sortieren Sie nach dieser Spalte, um gleiche beisammen zu sehen</numerusform>
    <numerusform>{n} Dateien haben genau diesen Inhalt; sortieren Sie nach dieser Spalte, um sie beisammen zu sehen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files moved back.</source>
   <extracomment>For one: {n} file moved back.</extracomment>
   <translation>
    <numerusform>{n} Datei zurückverschoben.</numerusform>
    <numerusform>{n} Dateien zurückverschoben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files moved to {folder}.</source>
   <extracomment>For one: {n} file moved to {folder}.</extracomment>
   <translation>
    <numerusform>{n} Datei nach {folder} verschoben.</numerusform>
    <numerusform>{n} Dateien nach {folder} verschoben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files removed again.</source>
   <extracomment>For one: {n} file removed again.</extracomment>
   <translation>
    <numerusform>{n} Datei wieder entfernt.</numerusform>
    <numerusform>{n} Dateien wieder entfernt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings deleted.</source>
   <extracomment>For one: {n} finding deleted.</extracomment>
   <translation>
    <numerusform>{n} Befund gelöscht.</numerusform>
    <numerusform>{n} Befunde gelöscht.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings found, newest first</source>
   <extracomment>For one: {n} finding found, newest first</extracomment>
   <translation>
    <numerusform>{n} Befund gefunden, neueste zuerst</numerusform>
    <numerusform>{n} Befunde gefunden, neueste zuerst</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings kept, newest first</source>
   <extracomment>For one: {n} finding kept, newest first</extracomment>
   <translation>
    <numerusform>{n} Befund aufbewahrt, neueste zuerst</numerusform>
    <numerusform>{n} Befunde aufbewahrt, neueste zuerst</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} folders</source>
   <extracomment>For one: {n} folder</extracomment>
   <translation>
    <numerusform>{n} Ordner</numerusform>
    <numerusform>{n} Ordnern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} hours</source>
   <extracomment>For one: {n} hour</extracomment>
   <translation>
    <numerusform>{n} Stunde</numerusform>
    <numerusform>{n} Stunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} inconclusive</source>
   <extracomment>For one: {n} inconclusive</extracomment>
   <translation>
    <numerusform>{n} nicht eindeutig</numerusform>
    <numerusform>{n} nicht eindeutig</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} known from before</source>
   <extracomment>For one: {n} known from before</extracomment>
   <translation>
    <numerusform>{n} von früher bekannt</numerusform>
    <numerusform>{n} von früher bekannt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} likely AI-made</source>
   <extracomment>For one: {n} likely AI-made</extracomment>
   <translation>
    <numerusform>{n} wahrscheinlich KI-generiert</numerusform>
    <numerusform>{n} wahrscheinlich KI-generiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} likely real</source>
   <extracomment>For one: {n} likely real</extracomment>
   <translation>
    <numerusform>{n} wahrscheinlich echt</numerusform>
    <numerusform>{n} wahrscheinlich echt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} marks in the file</source>
   <extracomment>For one: {n} mark in the file</extracomment>
   <translation>
    <numerusform>{n} Merkmal in der Datei</numerusform>
    <numerusform>{n} Merkmale in der Datei</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} million pixels</source>
   <translation>{n} Millionen Pixel</translation>
  </message>
  <message numerus="yes">
   <source>{n} minutes</source>
   <extracomment>For one: {n} minute</extracomment>
   <translation>
    <numerusform>{n} Minute</numerusform>
    <numerusform>{n} Minuten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more columns are not shown.</source>
   <extracomment>For one: {n} more column is not shown.</extracomment>
   <translation>
    <numerusform>{n} weitere Spalte wird nicht gezeigt.</numerusform>
    <numerusform>{n} weitere Spalten werden nicht gezeigt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more could not be.</source>
   <extracomment>For one: {n} more could not be.</extracomment>
   <translation>
    <numerusform>{n} weitere ging nicht.</numerusform>
    <numerusform>{n} weitere gingen nicht.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more marks are not shown.</source>
   <extracomment>For one: {n} more mark is not shown.</extracomment>
   <translation>
    <numerusform>{n} weiteres Merkmal wird nicht gezeigt.</numerusform>
    <numerusform>{n} weitere Merkmale werden nicht gezeigt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more marks are there.</source>
   <extracomment>For one: {n} more mark is there.</extracomment>
   <translation>
    <numerusform>{n} weiteres Merkmal ist da.</numerusform>
    <numerusform>{n} weitere Merkmale sind da.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} no verdict</source>
   <extracomment>For one: {n} no verdict</extracomment>
   <translation>
    <numerusform>{n} ohne Urteil</numerusform>
    <numerusform>{n} ohne Urteil</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} not examined</source>
   <extracomment>For one: {n} not examined</extracomment>
   <translation>
    <numerusform>{n} nicht untersucht</numerusform>
    <numerusform>{n} nicht untersucht</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} other files left out</source>
   <extracomment>For one: {n} other file left out</extracomment>
   <translation>
    <numerusform>{n} andere Datei ausgelassen</numerusform>
    <numerusform>{n} andere Dateien ausgelassen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pictures</source>
   <extracomment>For one: {n} picture</extracomment>
   <translation>
    <numerusform>{n} Bild</numerusform>
    <numerusform>{n} Bilder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} real photographs</source>
   <extracomment>For one: {n} real photograph</extracomment>
   <translation>
    <numerusform>{n} echtes Foto</numerusform>
    <numerusform>{n} echte Fotos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows exported to {file}.</source>
   <extracomment>For one: {n} row exported to {file}.</extracomment>
   <translation>
    <numerusform>{n} Zeile nach {file} exportiert.</numerusform>
    <numerusform>{n} Zeilen nach {file} exportiert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} seconds</source>
   <extracomment>For one: {n} second</extracomment>
   <translation>
    <numerusform>{n} Sekunde</numerusform>
    <numerusform>{n} Sekunden</numerusform>
   </translation>
  </message>
  <message>
   <source>{pictures}: {real}, {ai}</source>
   <translation>{pictures}: {real}, {ai}</translation>
  </message>
  <message>
   <source>{picture}, continued: {name}</source>
   <translation>{picture}, Fortsetzung: {name}</translation>
  </message>
  <message>
   <source>{problem} The scan waits.</source>
   <translation>{problem} Die Prüfung wartet.</translation>
  </message>
  <message>
   <source>{rate} (default)</source>
   <translation>{rate} (Voreinstellung)</translation>
  </message>
  <message>
   <source>{rate} files/s</source>
   <translation>{rate} Dateien/s</translation>
  </message>
  <message>
   <source>{rate}: {meaning}</source>
   <translation>{rate}: {meaning}</translation>
  </message>
  <message>
   <source>{right} of {total} right</source>
   <translation>{right} von {total} richtig</translation>
  </message>
  <message>
   <source>{right} of {total}: {rate} ({low} to {high})</source>
   <translation>{right} von {total}: {rate} ({low} bis {high})</translation>
  </message>
  <message>
   <source>{right} right · {wrong} wrong · {silent} no answer, of {total}</source>
   <translation>{right} richtig · {wrong} falsch · {silent} ohne Antwort, von {total}</translation>
  </message>
  <message>
   <source>{share} false positives: {meaning}, of those that the model was measured on.</source>
   <translation>{share} falsch positive: {meaning}, von denen, an denen das Modell gemessen wurde.</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {n} rows shown</source>
   <extracomment>For one: {shown} of {n} row shown</extracomment>
   <translation>
    <numerusform>{shown} von {n} Zeile gezeigt</numerusform>
    <numerusform>{shown} von {n} Zeilen gezeigt</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} pixels</source>
   <translation>{size} Pixel</translation>
  </message>
  <message>
   <source>{title}: choose another folder</source>
   <translation>{title}: anderen Ordner wählen</translation>
  </message>
  <message>
   <source>{title}: none</source>
   <translation>{title}: keine</translation>
  </message>
  <message>
   <source>{title}: open the list of models</source>
   <translation>{title}: Liste der Modelle öffnen</translation>
  </message>
  <message>
   <source>{title}: the usual folder</source>
   <translation>{title}: der übliche Ordner</translation>
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
   <translation>„Wahrscheinlich KI-generiert“ sagt, dass von den echten Bildern, an denen das Modell gemessen wurde, wenige so hoch liegen; auch einige echte Fotos landen dort. „Wahrscheinlich ein echtes Foto“ sagt, dass von den KI-generierten wenige so niedrig liegen; auch Bilder eines neueren oder unbekannten Generators können dort landen. „Nicht eindeutig“ sagt, dass sich keines von beiden sagen lässt. „Gekennzeichnet“ sagt, dass die Datei selbst es behauptet; wie weit diesem Merkmal zu trauen ist, steht daneben.</translation>
  </message>
  <message numerus="yes">
   <source>… ({n} more characters)</source>
   <extracomment>For one: … ({n} more character)</extracomment>
   <translation>
    <numerusform>… ({n} weiteres Zeichen)</numerusform>
    <numerusform>… ({n} weitere Zeichen)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>… and {n} more.</source>
   <extracomment>For one: … and {n} more.</extracomment>
   <translation>
    <numerusform>… und {n} weiteres.</numerusform>
    <numerusform>… und {n} weitere.</numerusform>
   </translation>
  </message>
 </context>
</TS>
