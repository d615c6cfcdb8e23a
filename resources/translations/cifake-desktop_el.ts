<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
 <context>
  <name>cifake-desktop</name>
  <message>
   <source>&amp;About CIFAKE Desktop</source>
   <translation>Πλη&amp;ροφορίες για το CIFAKE Desktop</translation>
  </message>
  <message>
   <source>&amp;Copy a summary</source>
   <translation>Αντι&amp;γραφή σύνοψης</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Επεξεργασία</translation>
  </message>
  <message>
   <source>&amp;Examine again</source>
   <translation>Ε&amp;ξέταση ξανά</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>Εξα&amp;γωγή…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Αρχείο</translation>
  </message>
  <message>
   <source>&amp;Folder scan</source>
   <translation>&amp;Σάρωση φακέλου</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>&amp;Οδηγός</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Βοήθεια</translation>
  </message>
  <message>
   <source>&amp;History</source>
   <translation>&amp;Ιστορικό</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Συντομεύσεις πληκτρολογίου</translation>
  </message>
  <message>
   <source>&amp;Models…</source>
   <translation>&amp;Μοντέλα…</translation>
  </message>
  <message>
   <source>&amp;Open pictures…</source>
   <translation>Άνοιγμα &amp;εικόνων…</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Επικόλληση</translation>
  </message>
  <message>
   <source>&amp;Pictures</source>
   <translation>&amp;Εικόνες</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>Έ&amp;ξοδος</translation>
  </message>
  <message>
   <source>&amp;Quiz…</source>
   <translation>&amp;Κουίζ…</translation>
  </message>
  <message>
   <source>&amp;Remove all pictures</source>
   <translation>Κατάργηση ό&amp;λων των εικόνων</translation>
  </message>
  <message>
   <source>&amp;Report on this picture…</source>
   <translation>&amp;Αναφορά για αυτήν την εικόνα…</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>&amp;Ρυθμίσεις…</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>Ερ&amp;γαλεία</translation>
  </message>
  <message>
   <source>&amp;Trusted signers…</source>
   <translation>Α&amp;ξιόπιστοι υπογράφοντες…</translation>
  </message>
  <message>
   <source>&amp;Undo copying or moving</source>
   <translation>&amp;Αναίρεση αντιγραφής ή μετακίνησης</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Προβολή</translation>
  </message>
  <message>
   <source>&amp;What a verdict means</source>
   <translation>&amp;Τι σημαίνει μια κρίση</translation>
  </message>
  <message>
   <source>32-bit whole numbers</source>
   <translation>ακέραιοι αριθμοί 32 bit</translation>
  </message>
  <message>
   <source>8 pixels cut off, left and top</source>
   <translation>Αποκομμένα 8 pixel, αριστερά και επάνω</translation>
  </message>
  <message>
   <source>&lt;b style='color:{colour}'&gt;Labelled as AI-made&lt;/b&gt;, or as AI-edited. The file itself says so: see “Marks in the file”.</source>
   <translation>&lt;b style='color:{colour}'&gt;Επισημασμένη ως δημιουργημένη με ΤΝ&lt;/b&gt; ή ως επεξεργασμένη με ΤΝ. Το λέει το ίδιο το αρχείο: δείτε «Σημάνσεις στο αρχείο».</translation>
  </message>
  <message>
   <source>&lt;b&gt;A crash log&lt;/b&gt;, if something goes wrong inside the application: what its code did, without the names of pictures.</source>
   <translation>&lt;b&gt;Ένα αρχείο καταγραφής σφαλμάτων&lt;/b&gt;, αν κάτι πάει στραβά μέσα στην εφαρμογή: τι έκανε ο κώδικάς της, χωρίς ονόματα εικόνων.</translation>
  </message>
  <message>
   <source>&lt;b&gt;A generator's metadata&lt;/b&gt;: what programs that make pictures write into them, often with the prompt.</source>
   <translation>&lt;b&gt;Μεταδεδομένα γεννήτριας&lt;/b&gt;: όσα γράφουν στις εικόνες τα προγράμματα που τις δημιουργούν, συχνά μαζί με το prompt.</translation>
  </message>
  <message>
   <source>&lt;b&gt;A sentence on what decided&lt;/b&gt;: the pixels, or a mark in the file.</source>
   <translation>&lt;b&gt;Μία πρόταση για το τι καθόρισε την κρίση&lt;/b&gt;: τα pixel ή μια σήμανση στο αρχείο.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Absence proves nothing.&lt;/b&gt; A picture in which no sign of AI is found may still be AI-made: by a generator that the model never saw, or changed afterwards.</source>
   <translation>&lt;b&gt;Η απουσία δεν αποδεικνύει τίποτα.&lt;/b&gt; Μια εικόνα στην οποία δεν βρέθηκε κανένα ίχνος ΤΝ μπορεί παρ' όλα αυτά να είναι δημιουργημένη με ΤΝ: από γεννήτρια που το μοντέλο δεν είδε ποτέ, ή αλλαγμένη εκ των υστέρων.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Camera data&lt;/b&gt;, which is easily copied and so never makes a picture real. Where it is complete, it takes back a narrow “likely AI-made”.</source>
   <translation>&lt;b&gt;Δεδομένα κάμερας&lt;/b&gt;, που αντιγράφονται εύκολα και γι' αυτό δεν καθιστούν ποτέ μια εικόνα πραγματική. Όπου είναι πλήρη, ανακαλούν ένα οριακό «πιθανώς δημιουργημένη με ΤΝ».</translation>
  </message>
  <message>
   <source>&lt;b&gt;Cannot be checked on this computer:&lt;/b&gt; closed watermarks such as {names} and {last}. Only their owners can read them, so nothing is said about them here.</source>
   <translation>&lt;b&gt;Δεν μπορούν να ελεγχθούν σε αυτόν τον υπολογιστή:&lt;/b&gt; κλειστά υδατογραφήματα όπως {names} και {last}. Μόνο οι κάτοχοί τους μπορούν να τα διαβάσουν, γι' αυτό εδώ δεν αναφέρεται τίποτα για αυτά.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Content Credentials (C2PA)&lt;/b&gt;: a signed account of where a picture comes from. Every signature is checked on this computer. A credential whose picture was changed afterwards decides nothing.</source>
   <translation>&lt;b&gt;Content Credentials (C2PA)&lt;/b&gt;: μια υπογεγραμμένη περιγραφή της προέλευσης μιας εικόνας. Κάθε υπογραφή ελέγχεται σε αυτόν τον υπολογιστή. Αν η εικόνα άλλαξε μετά την υπογραφή, το διαπιστευτήριο δεν κρίνει τίποτα.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Copies&lt;/b&gt; counts the files of exactly the same content.</source>
   <translation>Τα &lt;b&gt;Αντίγραφα&lt;/b&gt; μετρούν τα αρχεία με ακριβώς το ίδιο περιεχόμενο.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Edit, Compare&lt;/b&gt; (Ctrl+D) takes the picture with the focus and asks for a second one. Zoom and pan move in step, each picture showing the same part of itself; L unlinks them, and E lays the evidence over both.</source>
   <translation>Η εντολή &lt;b&gt;Επεξεργασία, Σύγκριση&lt;/b&gt; (Ctrl+D) παίρνει την εικόνα που έχει την εστίαση και ζητά μία δεύτερη. Η μεγέθυνση και η μετακίνηση γίνονται συγχρονισμένα, ώστε κάθε εικόνα να δείχνει το ίδιο τμήμα της· το L τις αποσυνδέει και το E απλώνει τις ενδείξεις και στις δύο.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Edit, Paste&lt;/b&gt; (Ctrl+V), after copying a file or a picture elsewhere;</source>
   <translation>&lt;b&gt;Επεξεργασία, Επικόλληση&lt;/b&gt; (Ctrl+V), αφού αντιγράψετε αλλού ένα αρχείο ή μια εικόνα·</translation>
  </message>
  <message>
   <source>&lt;b&gt;Edit, Settings&lt;/b&gt; (Ctrl+,) holds light or dark colours, reduced motion, how much of the computer scans may take, where findings are kept, and a private mode that keeps none.</source>
   <translation>Στο &lt;b&gt;Επεξεργασία, Ρυθμίσεις&lt;/b&gt; (Ctrl+,) θα βρείτε τα ανοιχτά ή σκούρα χρώματα, τη μειωμένη κίνηση, το πόσο από τον υπολογιστή μπορούν να χρησιμοποιούν οι σαρώσεις, τη θέση φύλαξης των ευρημάτων και μια ιδιωτική λειτουργία που δεν φυλάσσει κανένα.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Enter&lt;/b&gt; or a double click shows the picture of a row as a panel.</source>
   <translation>Με &lt;b&gt;Enter&lt;/b&gt; ή διπλό κλικ η εικόνα μιας γραμμής εμφανίζεται ως πλαίσιο.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Evidence&lt;/b&gt; lays a map over the picture, which turns grey. The large view (Enter, or a click on the picture) shows it at any size.</source>
   <translation>Οι &lt;b&gt;Ενδείξεις&lt;/b&gt; απλώνουν έναν χάρτη πάνω στην εικόνα, η οποία γίνεται γκρίζα. Η μεγάλη προβολή (Enter ή κλικ στην εικόνα) τον δείχνει σε οποιοδήποτε μέγεθος.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Export&lt;/b&gt; (Ctrl+S) writes the rows shown: CSV for spreadsheets, JSON Lines for programs, or a web page or PDF with a chart and small copies of the pictures.</source>
   <translation>Η &lt;b&gt;Εξαγωγή&lt;/b&gt; (Ctrl+S) γράφει τις γραμμές που εμφανίζονται: CSV για υπολογιστικά φύλλα, JSON Lines για προγράμματα, ή ιστοσελίδα ή PDF με γράφημα και μικρά αντίγραφα των εικόνων.</translation>
  </message>
  <message>
   <source>&lt;b&gt;False positives&lt;/b&gt;, beside &lt;i&gt;Remove all&lt;/i&gt; and above a scan's table, sets how many real pictures may be called AI-made by mistake: at {rate}, about 1 in 100. The stricter, the more pictures stay inconclusive. What you pick is applied at once to all that is shown, and remembered.</source>
   <translation>Τα &lt;b&gt;Ψευδώς θετικά&lt;/b&gt;, δίπλα στο &lt;i&gt;Κατάργηση όλων&lt;/i&gt; και πάνω από τον πίνακα μιας σάρωσης, ορίζουν πόσες πραγματικές εικόνες επιτρέπεται να χαρακτηριστούν κατά λάθος δημιουργημένες με ΤΝ: στο {rate}, περίπου 1 στις 100. Όσο αυστηρότερο το όριο, τόσο περισσότερες εικόνες μένουν ασαφείς. Η επιλογή σας εφαρμόζεται αμέσως σε όλα όσα εμφανίζονται και απομνημονεύεται.</translation>
  </message>
  <message>
   <source>&lt;b&gt;File, Open pictures&lt;/b&gt; (Ctrl+O);</source>
   <translation>&lt;b&gt;Αρχείο, Άνοιγμα εικόνων&lt;/b&gt; (Ctrl+O)·</translation>
  </message>
  <message>
   <source>&lt;b&gt;File, Report&lt;/b&gt; (Ctrl+R) writes one picture or all of them to a PDF or to one web page that needs nothing else: picture, evidence map, verdict, marks, the model's figures and limits, and checksums, so that somebody else can check it. Ctrl+C copies a summary.</source>
   <translation>Η εντολή &lt;b&gt;Αρχείο, Αναφορά&lt;/b&gt; (Ctrl+R) γράφει μία εικόνα ή όλες σε PDF ή σε μία αυτοτελή ιστοσελίδα: εικόνα, χάρτη ενδείξεων, κρίση, σημάνσεις, τις μετρήσεις και τα όρια του μοντέλου, καθώς και αθροίσματα ελέγχου, ώστε να μπορεί να τα ελέγξει και κάποιος άλλος. Το Ctrl+C αντιγράφει μια σύνοψη.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Findings&lt;/b&gt;: path, checksum, verdict and marks of each file, so that unchanged files need not be examined again, and for the page History, where they can be deleted. Marks can hold a prompt. Pictures themselves are not kept, and pasted ones leave nothing. In private mode nothing is written.</source>
   <translation>&lt;b&gt;Ευρήματα&lt;/b&gt;: διαδρομή, άθροισμα ελέγχου, κρίση και σημάνσεις κάθε αρχείου, ώστε τα αμετάβλητα αρχεία να μη χρειάζεται να εξεταστούν ξανά, και για τη σελίδα Ιστορικό, όπου μπορείτε να τα διαγράψετε. Οι σημάνσεις μπορεί να περιέχουν ένα prompt. Οι ίδιες οι εικόνες δεν φυλάσσονται, και όσες επικολλώνται δεν αφήνουν τίποτα. Στην ιδιωτική λειτουργία δεν γράφεται τίποτα.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Hatched&lt;/b&gt; places were not looked at: of very large pictures the model takes tiles spread evenly.</source>
   <translation>Οι &lt;b&gt;διαγραμμισμένες&lt;/b&gt; περιοχές δεν εξετάστηκαν: από τις πολύ μεγάλες εικόνες το μοντέλο παίρνει πλακίδια ομοιόμορφα κατανεμημένα.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Help, Copy diagnostic information&lt;/b&gt; shows where these files lie. Delete one while the application is closed, and what it held is forgotten.</source>
   <translation>Η εντολή &lt;b&gt;Βοήθεια, Αντιγραφή διαγνωστικών πληροφοριών&lt;/b&gt; δείχνει πού βρίσκονται αυτά τα αρχεία. Αν διαγράψετε κάποιο ενώ η εφαρμογή είναι κλειστή, όσα περιείχε ξεχνιούνται.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It cannot prove anything.&lt;/b&gt; A verdict is a likelihood. Use it beside what else you know: who published the picture, when, and whether there are other copies.</source>
   <translation>&lt;b&gt;Δεν μπορεί να αποδείξει τίποτα.&lt;/b&gt; Μια κρίση είναι πιθανότητα. Χρησιμοποιήστε τη μαζί με όσα άλλα γνωρίζετε: ποιος δημοσίευσε την εικόνα, πότε, και αν υπάρχουν άλλα αντίγραφα.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It cannot read closed watermarks&lt;/b&gt; such as SynthID, and it reads no video.</source>
   <translation>&lt;b&gt;Δεν μπορεί να διαβάσει κλειστά υδατογραφήματα&lt;/b&gt; όπως το SynthID, και δεν διαβάζει βίντεο.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It does not know every generator.&lt;/b&gt; It learned from some forty of 2022 to 2026. About others it may err in either direction.</source>
   <translation>&lt;b&gt;Δεν γνωρίζει όλες τις γεννήτριες.&lt;/b&gt; Έμαθε από περίπου σαράντα, των ετών 2022 έως 2026. Για άλλες μπορεί να σφάλει προς οποιαδήποτε κατεύθυνση.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It judges pixels, not sense.&lt;/b&gt; It does not count fingers, read signs, or know whether an event happened. A real photograph can still be shown in a false context.</source>
   <translation>&lt;b&gt;Κρίνει pixel, όχι νόημα.&lt;/b&gt; Δεν μετρά δάχτυλα, δεν διαβάζει πινακίδες, ούτε ξέρει αν ένα γεγονός συνέβη. Μια πραγματική φωτογραφία μπορεί και πάλι να παρουσιάζεται σε ψευδές πλαίσιο.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It often cannot tell.&lt;/b&gt; Modern generators imitate photographs well, and about pictures that look like photographs &lt;i&gt;Inconclusive&lt;/i&gt; is the most frequent answer of the model for ordinary pictures. Its card says how often it was right, source by source.</source>
   <translation>&lt;b&gt;Συχνά δεν μπορεί να πει.&lt;/b&gt; Οι σύγχρονες γεννήτριες μιμούνται καλά τις φωτογραφίες, και για εικόνες που μοιάζουν με φωτογραφίες το &lt;i&gt;Ασαφές&lt;/i&gt; είναι η συχνότερη απάντηση του μοντέλου για συνηθισμένες εικόνες. Η κάρτα του λέει πόσο συχνά είχε δίκιο, ανά πηγή.</translation>
  </message>
  <message>
   <source>&lt;b&gt;It was made for photographs.&lt;/b&gt; Drawings, paintings, screenshots, scans, collages and heavily edited pictures are not what it learned from.</source>
   <translation>&lt;b&gt;Φτιάχτηκε για φωτογραφίες.&lt;/b&gt; Σχέδια, ζωγραφικοί πίνακες, στιγμιότυπα οθόνης, σαρωμένα έγγραφα, κολάζ και εικόνες με εκτεταμένη επεξεργασία δεν είναι αυτό από το οποίο έμαθε.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Labels&lt;/b&gt;: IPTC's digital source type, credit lines, the AIGC label of Chinese services.</source>
   <translation>&lt;b&gt;Ετικέτες&lt;/b&gt;: ο τύπος ψηφιακής πηγής του IPTC, αναφορές πηγής, η ετικέτα AIGC των κινεζικών υπηρεσιών.</translation>
  </message>
  <message>
   <source>&lt;b&gt;No mark proves nothing.&lt;/b&gt; Most programs and networks remove them. Closed watermarks, such as SynthID, can be read by their makers only.</source>
   <translation>&lt;b&gt;Η απουσία σήμανσης δεν αποδεικνύει τίποτα.&lt;/b&gt; Τα περισσότερα προγράμματα και δίκτυα τις αφαιρούν. Τα κλειστά υδατογραφήματα, όπως το SynthID, μπορούν να διαβαστούν μόνο από τους δημιουργούς τους.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Nothing leaves this computer.&lt;/b&gt; The window uses no network: no picture, no result and no count of use is sent to anybody, and no update is looked for. What a file links to is never fetched. The one exception is an option of the command line that you have to ask for, &lt;code&gt;scan --cluster&lt;/code&gt;: it hands the work to other computers of your own.</source>
   <translation>&lt;b&gt;Τίποτα δεν φεύγει από αυτόν τον υπολογιστή.&lt;/b&gt; Το παράθυρο δεν χρησιμοποιεί δίκτυο: καμία εικόνα, κανένα αποτέλεσμα και κανένα στοιχείο χρήσης δεν αποστέλλεται σε κανέναν, ούτε αναζητούνται ενημερώσεις. Όσα αναφέρει ένα αρχείο ως συνδέσμους δεν ανακτώνται ποτέ. Η μόνη εξαίρεση είναι μια επιλογή της γραμμής εντολών που πρέπει να ζητήσετε εσείς, &lt;code&gt;scan --cluster&lt;/code&gt;: αναθέτει την εργασία σε άλλους δικούς σας υπολογιστές.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Open watermarks&lt;/b&gt; of Stable Diffusion and FLUX, with the chance of a false match.</source>
   <translation>&lt;b&gt;Ανοιχτά υδατογραφήματα&lt;/b&gt; των Stable Diffusion και FLUX, με την πιθανότητα ψευδούς αντιστοίχισης.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Orange&lt;/b&gt; places lean towards AI-made, &lt;b&gt;blue&lt;/b&gt; ones towards a real photograph. The more vivid, the stronger.</source>
   <translation>Οι &lt;b&gt;πορτοκαλί&lt;/b&gt; περιοχές κλίνουν προς δημιουργημένη με ΤΝ, οι &lt;b&gt;μπλε&lt;/b&gt; προς πραγματική φωτογραφία. Όσο εντονότερο το χρώμα, τόσο ισχυρότερη η ένδειξη.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Pause&lt;/b&gt; and &lt;b&gt;Cancel&lt;/b&gt; (Esc) work at any time; what was found stays. A file that did not change since the last scan is known and not examined again.</source>
   <translation>Η &lt;b&gt;Παύση&lt;/b&gt; και η &lt;b&gt;Ακύρωση&lt;/b&gt; (Esc) λειτουργούν ανά πάσα στιγμή· όσα βρέθηκαν παραμένουν. Ένα αρχείο που δεν άλλαξε από την τελευταία σάρωση είναι γνωστό και δεν εξετάζεται ξανά.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Settings&lt;/b&gt;, such as the rate of false positives.</source>
   <translation>&lt;b&gt;Ρυθμίσεις&lt;/b&gt;, όπως το ποσοστό ψευδώς θετικών.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Small copies say less.&lt;/b&gt; Shrinking, strong compression and filters remove what it looks for. Sizes that no model was made for get no verdict.</source>
   <translation>&lt;b&gt;Τα μικρά αντίγραφα λένε λιγότερα.&lt;/b&gt; Η σμίκρυνση, η ισχυρή συμπίεση και τα φίλτρα αφαιρούν αυτά που αναζητά. Για μεγέθη για τα οποία δεν φτιάχτηκε κανένα μοντέλο δεν δίνεται κρίση.</translation>
  </message>
  <message>
   <source>&lt;b&gt;The chance of being AI-made&lt;/b&gt;, from the pixels alone, on a scale. The hatched part of the scale is the inconclusive band. The chance is calibrated on pictures like those that the model was measured on; where AI-made pictures are rarer than there, it is too high.</source>
   <translation>&lt;b&gt;Η πιθανότητα δημιουργίας με ΤΝ&lt;/b&gt;, μόνο από τα pixel, σε κλίμακα. Το διαγραμμισμένο τμήμα της κλίμακας είναι η ασαφής ζώνη. Η πιθανότητα είναι βαθμονομημένη σε εικόνες σαν εκείνες στις οποίες μετρήθηκε το μοντέλο· όπου οι εικόνες που δημιουργήθηκαν με ΤΝ είναι σπανιότερες από ό,τι εκεί, είναι υπερβολικά υψηλή.</translation>
  </message>
  <message>
   <source>&lt;b&gt;The marks in the file&lt;/b&gt; and &lt;b&gt;the model that answered&lt;/b&gt;: a click opens what there is to know.</source>
   <translation>&lt;b&gt;Οι σημάνσεις στο αρχείο&lt;/b&gt; και &lt;b&gt;το μοντέλο που απάντησε&lt;/b&gt;: με ένα κλικ ανοίγουν όσα υπάρχουν να μάθετε.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Tools, Quiz&lt;/b&gt; takes a folder with two folders in it, REAL and FAKE, and shows their pictures one by one. You guess, then see the truth and what the model said. It is a fair way to learn how far either can be trusted.</source>
   <translation>Η εντολή &lt;b&gt;Εργαλεία, Κουίζ&lt;/b&gt; παίρνει έναν φάκελο που περιέχει δύο φακέλους, REAL και FAKE, και δείχνει τις εικόνες τους μία μία. Μαντεύετε και έπειτα βλέπετε την αλήθεια και τι είπε το μοντέλο. Είναι ένας δίκαιος τρόπος να μάθετε πόσο μπορείτε να εμπιστεύεστε τον καθένα.</translation>
  </message>
  <message>
   <source>&lt;b&gt;View, Models&lt;/b&gt; (Ctrl+M) lists the models, each with its &lt;b&gt;card&lt;/b&gt;: what it learned from, what was measured, and what it cannot do. Two ship: one for ordinary pictures at their own size, and one for pictures of 32 x 32 pixels of the kind of the CIFAKE data set. Which one is asked depends on the picture's size.</source>
   <translation>Η εντολή &lt;b&gt;Προβολή, Μοντέλα&lt;/b&gt; (Ctrl+M) παραθέτει τα μοντέλα, το καθένα με την &lt;b&gt;κάρτα&lt;/b&gt; του: από τι έμαθε, τι μετρήθηκε και τι δεν μπορεί να κάνει. Περιλαμβάνονται δύο: ένα για συνηθισμένες εικόνες στο δικό τους μέγεθος και ένα για εικόνες 32 x 32 pixel, του είδους του συνόλου δεδομένων CIFAKE. Ποιο θα ερωτηθεί εξαρτάται από το μέγεθος της εικόνας.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Watch&lt;/b&gt; examines new and changed files as they come into the folder.</source>
   <translation>Η &lt;b&gt;Παρακολούθηση&lt;/b&gt; εξετάζει νέα και αλλαγμένα αρχεία καθώς έρχονται στον φάκελο.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Your own models&lt;/b&gt; and &lt;b&gt;your list of trusted signers&lt;/b&gt;, as copies.</source>
   <translation>&lt;b&gt;Τα δικά σας μοντέλα&lt;/b&gt; και &lt;b&gt;η λίστα σας με αξιόπιστους υπογράφοντες&lt;/b&gt;, ως αντίγραφα.</translation>
  </message>
  <message>
   <source>&lt;code&gt;--help&lt;/code&gt; after any of them tells the rest, for example &lt;code&gt;--only&lt;/code&gt;, &lt;code&gt;--without&lt;/code&gt; and &lt;code&gt;--hidden&lt;/code&gt;, which choose files; &lt;code&gt;--operating-point 0.05&lt;/code&gt;, another rate of false positives; &lt;code&gt;--model&lt;/code&gt;, a model of your own; &lt;code&gt;--limit&lt;/code&gt;, what is too large; and &lt;code&gt;--fail-on ai&lt;/code&gt;, for scripts.</source>
   <translation>Το &lt;code&gt;--help&lt;/code&gt; μετά από οποιαδήποτε από αυτές λέει τα υπόλοιπα, για παράδειγμα τα &lt;code&gt;--only&lt;/code&gt;, &lt;code&gt;--without&lt;/code&gt; και &lt;code&gt;--hidden&lt;/code&gt;, που επιλέγουν αρχεία· το &lt;code&gt;--operating-point 0.05&lt;/code&gt;, για άλλο ποσοστό ψευδώς θετικών· το &lt;code&gt;--model&lt;/code&gt;, για ένα δικό σας μοντέλο· το &lt;code&gt;--limit&lt;/code&gt;, για το τι είναι πολύ μεγάλο· και το &lt;code&gt;--fail-on ai&lt;/code&gt;, για σενάρια εντολών.</translation>
  </message>
  <message>
   <source>A block of metadata in this WebP file is cut off and was not read.</source>
   <translation>Ένα τμήμα μεταδεδομένων σε αυτό το αρχείο WebP είναι κομμένο και δεν διαβάστηκε.</translation>
  </message>
  <message>
   <source>A broken or hostile file costs that one file: pictures are examined in processes of their own.</source>
   <translation>Ένα κατεστραμμένο ή κακόβουλο αρχείο κοστίζει μόνο το ίδιο το αρχείο: οι εικόνες εξετάζονται σε δικές τους διεργασίες.</translation>
  </message>
  <message>
   <source>A calibration must have a positive scale and a finite bias, not {0}.</source>
   <translation>Μια βαθμονόμηση πρέπει να έχει θετική κλίμακα και πεπερασμένη μετατόπιση, όχι {0}.</translation>
  </message>
  <message>
   <source>A card must be JSON: {0}.</source>
   <translation>Μια κάρτα πρέπει να είναι JSON: {0}.</translation>
  </message>
  <message>
   <source>A card must be a JSON object.</source>
   <translation>Μια κάρτα πρέπει να είναι αντικείμενο JSON.</translation>
  </message>
  <message>
   <source>A card must not be longer than a million letters.</source>
   <translation>Μια κάρτα δεν πρέπει να ξεπερνά το ένα εκατομμύριο χαρακτήρες.</translation>
  </message>
  <message>
   <source>A card must not be nested so deeply.</source>
   <translation>Μια κάρτα δεν πρέπει να έχει τόσο βαθιά ένθεση.</translation>
  </message>
  <message>
   <source>A card must not have a key twice in one object.</source>
   <translation>Μια κάρτα δεν πρέπει να έχει το ίδιο κλειδί δύο φορές σε ένα αντικείμενο.</translation>
  </message>
  <message>
   <source>A card must not have more than {0} operating points.</source>
   <translation>Μια κάρτα δεν πρέπει να έχει περισσότερα από {0} σημεία λειτουργίας.</translation>
  </message>
  <message>
   <source>A card must not hold more than {0} values.</source>
   <translation>Μια κάρτα δεν πρέπει να περιέχει περισσότερες από {0} τιμές.</translation>
  </message>
  <message>
   <source>A card must not hold numbers that are none, or that are beyond counting.</source>
   <translation>Μια κάρτα δεν πρέπει να περιέχει αριθμούς που δεν είναι αριθμοί ή που ξεπερνούν κάθε μέτρο.</translation>
  </message>
  <message>
   <source>A click on a column's title sorts by it; a third click brings the first order back.</source>
   <translation>Με ένα κλικ στον τίτλο μιας στήλης γίνεται ταξινόμηση με βάση αυτήν· με τρίτο κλικ επανέρχεται η αρχική σειρά.</translation>
  </message>
  <message>
   <source>A cluster needs the optional part: pip install cifake-desktop[cluster]</source>
   <translation>Μια συστοιχία χρειάζεται το προαιρετικό τμήμα: pip install cifake-desktop[cluster]</translation>
  </message>
  <message>
   <source>A compressed text in this file ({0}) is cut off.</source>
   <translation>Ένα συμπιεσμένο κείμενο σε αυτό το αρχείο ({0}) είναι κομμένο.</translation>
  </message>
  <message>
   <source>A compressed text in this file ({0}) is damaged and was not read.</source>
   <translation>Ένα συμπιεσμένο κείμενο σε αυτό το αρχείο ({0}) είναι κατεστραμμένο και δεν διαβάστηκε.</translation>
  </message>
  <message>
   <source>A false-positive rate lies between 0 and 1, not at {0}.</source>
   <translation>Ένα ποσοστό ψευδώς θετικών βρίσκεται μεταξύ 0 και 1, όχι στο {0}.</translation>
  </message>
  <message>
   <source>A generator's metadata</source>
   <translation>Μεταδεδομένα γεννήτριας</translation>
  </message>
  <message>
   <source>A mark that says AI decides the verdict, which then reads &lt;b&gt;Labelled as AI-made&lt;/b&gt;. The chance from the pixels is shown beside it all the same.</source>
   <translation>Μια σήμανση που δηλώνει ΤΝ καθορίζει την κρίση, η οποία τότε είναι &lt;b&gt;Επισημασμένη ως δημιουργημένη με ΤΝ&lt;/b&gt;. Η πιθανότητα από τα pixel εμφανίζεται δίπλα ούτως ή άλλως.</translation>
  </message>
  <message>
   <source>A model must look at one tile at least, not {0}.</source>
   <translation>Ένα μοντέλο πρέπει να εξετάζει τουλάχιστον ένα πλακίδιο, όχι {0}.</translation>
  </message>
  <message>
   <source>A model of somebody's own: its card says what its maker wrote.</source>
   <translation>Ιδιωτικό μοντέλο κάποιου: η κάρτα του λέει ό,τι έγραψε ο δημιουργός του.</translation>
  </message>
  <message>
   <source>A model of your own. Its card says what its maker wrote; nobody has checked it.</source>
   <translation>Ένα δικό σας μοντέλο. Η κάρτα του λέει ό,τι έγραψε ο δημιουργός του· δεν το έχει ελέγξει κανείς.</translation>
  </message>
  <message>
   <source>A page could not be written.</source>
   <translation>Δεν ήταν δυνατή η εγγραφή μιας σελίδας.</translation>
  </message>
  <message>
   <source>A picture's panel</source>
   <translation>Το πλαίσιο μιας εικόνας</translation>
  </message>
  <message>
   <source>A process that examines files could not be started: {0}.</source>
   <translation>Δεν ήταν δυνατή η εκκίνηση μιας διεργασίας που εξετάζει αρχεία: {0}.</translation>
  </message>
  <message>
   <source>A process that examines files could not begin: it {0}.</source>
   <translation>Μια διεργασία που εξετάζει αρχεία δεν μπόρεσε να ξεκινήσει: {0}.</translation>
  </message>
  <message>
   <source>A process that examines files gave no sensible answer.</source>
   <translation>Μια διεργασία που εξετάζει αρχεία δεν έδωσε λογική απάντηση.</translation>
  </message>
  <message>
   <source>A real photograph</source>
   <translation>Πραγματική φωτογραφία</translation>
  </message>
  <message>
   <source>A right click, or the Menu key, on chosen rows opens a file or its folder, copies paths, and copies or moves the files into a folder. &lt;b&gt;Edit, Undo&lt;/b&gt; (Ctrl+Z) takes that back.</source>
   <translation>Με δεξί κλικ, ή με το πλήκτρο Μενού, σε επιλεγμένες γραμμές μπορείτε να ανοίξετε ένα αρχείο ή τον φάκελό του, να αντιγράψετε διαδρομές, και να αντιγράψετε ή να μετακινήσετε τα αρχεία σε έναν φάκελο. Η εντολή &lt;b&gt;Επεξεργασία, Αναίρεση&lt;/b&gt; (Ctrl+Z) το αναιρεί.</translation>
  </message>
  <message numerus="yes">
   <source>A round of {n} pictures</source>
   <extracomment>For one: A round of {n} picture</extracomment>
   <translation>
    <numerusform>Γύρος με {n} εικόνα</numerusform>
    <numerusform>Γύρος με {n} εικόνες</numerusform>
   </translation>
  </message>
  <message>
   <source>A sample must be of one tile at least, and of no more than `most`, not {0}.</source>
   <translation>Ένα δείγμα πρέπει να έχει τουλάχιστον ένα πλακίδιο και το πολύ `most`, όχι {0}.</translation>
  </message>
  <message>
   <source>A scale of likelihood, from the pixels alone.</source>
   <translation>Κλίμακα πιθανότητας, μόνο από τα pixel.</translation>
  </message>
  <message>
   <source>A snapshot of a print or a screen is itself a photograph: the verdict is about the snapshot, and says little about the picture that it shows.</source>
   <translation>Μια λήψη από εκτύπωση ή οθόνη είναι και η ίδια φωτογραφία: η κρίση αφορά τη λήψη και λέει λίγα για την εικόνα που δείχνει.</translation>
  </message>
  <message>
   <source>A summary of the answer about {name} was copied.</source>
   <translation>Αντιγράφηκε σύνοψη της απάντησης για το {name}.</translation>
  </message>
  <message>
   <source>A summary of the answer was copied.</source>
   <translation>Αντιγράφηκε σύνοψη της απάντησης.</translation>
  </message>
  <message>
   <source>A text in this file ({0}) is too long; only its beginning was read.</source>
   <translation>Ένα κείμενο σε αυτό το αρχείο ({0}) είναι πολύ μεγάλο· διαβάστηκε μόνο η αρχή του.</translation>
  </message>
  <message>
   <source>A verdict is a likelihood, not proof.</source>
   <translation>Μια κρίση είναι πιθανότητα, όχι απόδειξη.</translation>
  </message>
  <message>
   <source>A verdict is a likelihood, not proof. Finding no sign of AI does not prove that a picture is real.</source>
   <translation>Μια κρίση είναι πιθανότητα, όχι απόδειξη. Το ότι δεν βρέθηκε ίχνος ΤΝ δεν αποδεικνύει ότι μια εικόνα είναι πραγματική.</translation>
  </message>
  <message>
   <source>AI-made</source>
   <translation>Δημιουργημένη με ΤΝ</translation>
  </message>
  <message>
   <source>AI-made (F or A)</source>
   <translation>Δημιουργημένη με ΤΝ (F ή A)</translation>
  </message>
  <message>
   <source>AI-made pictures called likely AI-made at {rate} false positives</source>
   <translation>Εικόνες ΤΝ που χαρακτηρίστηκαν πιθανώς δημιουργημένες με ΤΝ, με {rate} ψευδώς θετικά</translation>
  </message>
  <message>
   <source>AI-made pictures called likely real at {rate} false positives</source>
   <translation>Εικόνες ΤΝ που χαρακτηρίστηκαν πιθανώς πραγματικές, με {rate} ψευδώς θετικά</translation>
  </message>
  <message>
   <source>AIGC label</source>
   <translation>Ετικέτα AIGC</translation>
  </message>
  <message>
   <source>AUROC on sources that it never saw</source>
   <translation>AUROC σε πηγές που δεν είδε ποτέ</translation>
  </message>
  <message>
   <source>AUROC on test pictures that it never saw</source>
   <translation>AUROC σε εικόνες δοκιμής που δεν είδε ποτέ</translation>
  </message>
  <message>
   <source>AUROC where both kinds are alike in subject and compression</source>
   <translation>AUROC όπου και τα δύο είδη μοιάζουν σε θέμα και συμπίεση</translation>
  </message>
  <message>
   <source>AVIF or HEIC file</source>
   <translation>Αρχείο AVIF ή HEIC</translation>
  </message>
  <message>
   <source>About {application}</source>
   <translation>Πληροφορίες για το {application}</translation>
  </message>
  <message>
   <source>Accepts</source>
   <translation>Δέχεται</translation>
  </message>
  <message>
   <source>Accuracy on test pictures that it never saw</source>
   <translation>Ακρίβεια σε εικόνες δοκιμής που δεν είδε ποτέ</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Ενέργειες</translation>
  </message>
  <message>
   <source>Actual pixels</source>
   <translation>Πραγματικά pixel</translation>
  </message>
  <message>
   <source>Add a model file</source>
   <translation>Προσθήκη αρχείου μοντέλου</translation>
  </message>
  <message>
   <source>Add a model file…</source>
   <translation>Προσθήκη αρχείου μοντέλου…</translation>
  </message>
  <message>
   <source>Adding a model</source>
   <translation>Προσθήκη μοντέλου</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Διεύθυνση</translation>
  </message>
  <message>
   <source>After the guess: go on</source>
   <translation>Μετά την εκτίμηση: συνέχεια</translation>
  </message>
  <message>
   <source>After the guess: show or hide the evidence map</source>
   <translation>Μετά την εκτίμηση: εμφάνιση ή απόκρυψη του χάρτη ενδείξεων</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Όλα</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Όλα τα αρχεία</translation>
  </message>
  <message>
   <source>All files ({suffixes})</source>
   <translation>Όλα τα αρχεία ({suffixes})</translation>
  </message>
  <message>
   <source>All marks, and what was looked for</source>
   <translation>Όλες οι σημάνσεις και τι αναζητήθηκε</translation>
  </message>
  <message>
   <source>All parts</source>
   <translation>Όλα τα στοιχεία</translation>
  </message>
  <message>
   <source>All pictures of this folder were shown; another round shows them again.</source>
   <translation>Εμφανίστηκαν όλες οι εικόνες αυτού του φακέλου· ένας νέος γύρος θα τις δείξει ξανά.</translation>
  </message>
  <message>
   <source>All settings are as they were at first. The choice of the model stays.</source>
   <translation>Όλες οι ρυθμίσεις είναι όπως στην αρχή. Η επιλογή του μοντέλου παραμένει.</translation>
  </message>
  <message>
   <source>Among the panels</source>
   <translation>Μεταξύ των πλαισίων</translation>
  </message>
  <message>
   <source>An entry of this TIFF file is too large: it has {0} values, and the limit is {1}.</source>
   <translation>Μια καταχώριση αυτού του αρχείου TIFF είναι πολύ μεγάλη: έχει {0} τιμές, ενώ το όριο είναι {1}.</translation>
  </message>
  <message>
   <source>An operating point says how many real pictures may be called AI-made by mistake. The stricter it is, the more pictures stay inconclusive.</source>
   <translation>Ένα σημείο λειτουργίας λέει πόσες πραγματικές εικόνες επιτρέπεται να χαρακτηριστούν κατά λάθος δημιουργημένες με ΤΝ. Όσο αυστηρότερο είναι, τόσο περισσότερες εικόνες μένουν ασαφείς.</translation>
  </message>
  <message>
   <source>Another file has taken its old place, so it stays</source>
   <translation>Στην παλιά του θέση υπάρχει άλλο αρχείο, γι' αυτό μένει</translation>
  </message>
  <message>
   <source>Another model is being tried out. Add this one when that is done.</source>
   <translation>Δοκιμάζεται ήδη άλλο μοντέλο. Προσθέστε αυτό όταν ολοκληρωθεί η δοκιμή.</translation>
  </message>
  <message>
   <source>Another round</source>
   <translation>Νέος γύρος</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>Οποτεδήποτε</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Εμφάνιση</translation>
  </message>
  <message>
   <source>Application</source>
   <translation>Εφαρμογή</translation>
  </message>
  <message>
   <source>As the model says</source>
   <translation>Όπως λέει το μοντέλο</translation>
  </message>
  <message>
   <source>As the model says: {rate}</source>
   <translation>Όπως λέει το μοντέλο: {rate}</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Όπως το σύστημα</translation>
  </message>
  <message>
   <source>As they are</source>
   <translation>Όπως είναι</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Αυτόματα</translation>
  </message>
  <message>
   <source>Automatic ({n})</source>
   <translation>Αυτόματα ({n})</translation>
  </message>
  <message>
   <source>Automatic: the bundled models answer.</source>
   <translation>Αυτόματα: απαντούν τα ενσωματωμένα μοντέλα.</translation>
  </message>
  <message>
   <source>Back to the start</source>
   <translation>Πίσω στην αρχή</translation>
  </message>
  <message>
   <source>Balanced accuracy on sources that it never saw</source>
   <translation>Εξισορροπημένη ακρίβεια σε πηγές που δεν είδε ποτέ</translation>
  </message>
  <message>
   <source>Beside its pixels, a file may say where it comes from: Content Credentials, what a generator wrote into it, a label, a watermark, camera data. A mark that says AI decides, and the verdict then reads &lt;b&gt;Labelled as AI-made&lt;/b&gt;; how far the mark can be trusted stands beside it, one click away. Camera data is copied too easily to prove anything, so it only takes back a narrow call of AI. The chance from the pixels is always shown as well. Most programs and networks remove such marks, so finding none proves nothing; and closed watermarks cannot be read here at all.</source>
   <translation>Πέρα από τα pixel του, ένα αρχείο μπορεί να λέει από πού προέρχεται: Content Credentials, όσα έγραψε σε αυτό μια γεννήτρια, μια ετικέτα, ένα υδατογράφημα, δεδομένα κάμερας. Μια σήμανση που δηλώνει ΤΝ καθορίζει την κρίση, η οποία τότε είναι &lt;b&gt;Επισημασμένη ως δημιουργημένη με ΤΝ&lt;/b&gt;· το πόσο αξιόπιστη είναι η σήμανση αναφέρεται δίπλα, με ένα κλικ. Τα δεδομένα κάμερας αντιγράφονται πολύ εύκολα για να αποδεικνύουν κάτι, γι' αυτό ανακαλούν μόνο έναν οριακό χαρακτηρισμό ΤΝ. Η πιθανότητα από τα pixel εμφανίζεται πάντα επίσης. Τα περισσότερα προγράμματα και δίκτυα αφαιρούν τέτοιες σημάνσεις, επομένως το ότι δεν βρέθηκε καμία δεν αποδεικνύει τίποτα· και τα κλειστά υδατογραφήματα δεν μπορούν να διαβαστούν καθόλου εδώ.</translation>
  </message>
  <message>
   <source>Blur, noise and strong compression make it err more often; the card gives the figures.</source>
   <translation>Το θόλωμα, ο θόρυβος και η ισχυρή συμπίεση το κάνουν να σφάλλει συχνότερα· η κάρτα δίνει τα μεγέθη.</translation>
  </message>
  <message>
   <source>Both classes re-encoded alike (224 x 224, JPEG 85)</source>
   <translation>Και οι δύο κλάσεις επανακωδικοποιημένες όμοια (224 x 224, JPEG 85)</translation>
  </message>
  <message>
   <source>Both pictures move in step: each shows the same part of itself, whatever its size (L)</source>
   <translation>Οι δύο εικόνες κινούνται συγχρονισμένα: καθεμία δείχνει το ίδιο τμήμα της, όποιο κι αν είναι το μέγεθός της (L)</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Από</translation>
  </message>
  <message>
   <source>By {name}.</source>
   <translation>Από: {name}.</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>Byte</translation>
  </message>
  <message>
   <source>CFG scale</source>
   <translation>Κλίμακα CFG</translation>
  </message>
  <message>
   <source>CIE Lab colours</source>
   <translation>χρώματα CIE Lab</translation>
  </message>
  <message>
   <source>CIFAKE Desktop, {time}. A verdict is a likelihood, not proof.</source>
   <translation>CIFAKE Desktop, {time}. Μια κρίση είναι πιθανότητα, όχι απόδειξη.</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Κάμερα</translation>
  </message>
  <message>
   <source>Camera data</source>
   <translation>Δεδομένα κάμερας</translation>
  </message>
  <message>
   <source>Can you tell?</source>
   <translation>Μπορείτε να τις ξεχωρίσετε;</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Ακύρωση</translation>
  </message>
  <message>
   <source>Cancel &amp;what runs</source>
   <translation>Α&amp;κύρωση όσων εκτελούνται</translation>
  </message>
  <message>
   <source>Cancel comparing</source>
   <translation>Ακύρωση σύγκρισης</translation>
  </message>
  <message>
   <source>Cancel: {job}</source>
   <translation>Ακύρωση: {job}</translation>
  </message>
  <message numerus="yes">
   <source>Cancelled. {n} pictures not examined.</source>
   <extracomment>For one: Cancelled. {n} picture not examined.</extracomment>
   <translation>
    <numerusform>Ακυρώθηκε. {n} εικόνα δεν εξετάστηκε.</numerusform>
    <numerusform>Ακυρώθηκε. {n} εικόνες δεν εξετάστηκαν.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cannot be read</source>
   <translation>Δεν μπορεί να διαβαστεί</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Κάρτα</translation>
  </message>
  <message>
   <source>Card of the model {model}</source>
   <translation>Κάρτα του μοντέλου {model}</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>Πιστοποιητικά</translation>
  </message>
  <message>
   <source>Chance of a false match</source>
   <translation>Πιθανότητα ψευδούς αντιστοίχισης</translation>
  </message>
  <message>
   <source>Chance of being AI-made</source>
   <translation>Πιθανότητα δημιουργίας με ΤΝ</translation>
  </message>
  <message>
   <source>Chance of being AI-made, from the pixels</source>
   <translation>Πιθανότητα δημιουργίας με ΤΝ, από τα pixel</translation>
  </message>
  <message>
   <source>Chance of being AI-made: {chance}.</source>
   <translation>Πιθανότητα δημιουργίας με ΤΝ: {chance}.</translation>
  </message>
  <message>
   <source>Chance of being AI-made: {chance}. Inconclusive from {low} to {high}.</source>
   <translation>Πιθανότητα δημιουργίας με ΤΝ: {chance}. Ασαφές από {low} έως {high}.</translation>
  </message>
  <message>
   <source>Changed after signing</source>
   <translation>Άλλαξε μετά την υπογραφή</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Αλλαγή…</translation>
  </message>
  <message>
   <source>Choose a folder for the files</source>
   <translation>Επιλογή φακέλου για τα αρχεία</translation>
  </message>
  <message>
   <source>Choose a folder with REAL and FAKE in it</source>
   <translation>Επιλογή φακέλου που περιέχει REAL και FAKE</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Επιλογή φακέλου…</translation>
  </message>
  <message>
   <source>Choose a trust list</source>
   <translation>Επιλογή λίστας εμπιστοσύνης</translation>
  </message>
  <message>
   <source>Choose a trust list…</source>
   <translation>Επιλογή λίστας εμπιστοσύνης…</translation>
  </message>
  <message>
   <source>Choose all rows</source>
   <translation>Επιλογή όλων των γραμμών</translation>
  </message>
  <message>
   <source>Choose it in the list, and it is asked first for the pictures that it accepts. Its answers are marked as those of an own model: nobody but its maker has checked what its card says. What is shown keeps its answers until it is examined again (F5).</source>
   <translation>Επιλέξτε το στη λίστα και θα ερωτάται πρώτο για τις εικόνες που δέχεται. Οι απαντήσεις του επισημαίνονται ως απαντήσεις δικού σας μοντέλου: κανείς εκτός από τον δημιουργό του δεν έχει ελέγξει όσα λέει η κάρτα του. Όσα εμφανίζονται διατηρούν τις απαντήσεις τους μέχρι να εξεταστούν ξανά (F5).</translation>
  </message>
  <message>
   <source>Choose more rows</source>
   <translation>Επιλογή περισσότερων γραμμών</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Κλείσιμο</translation>
  </message>
  <message>
   <source>Close a dialog or the large view</source>
   <translation>Κλείσιμο ενός παραθύρου διαλόγου ή της μεγάλης προβολής</translation>
  </message>
  <message>
   <source>Closed watermarks such as {names} and {last} can be read by their owners only, so nothing is said about them.</source>
   <translation>Τα κλειστά υδατογραφήματα, όπως {names} και {last}, μπορούν να διαβαστούν μόνο από τους κατόχους τους, γι' αυτό δεν αναφέρεται τίποτα για αυτά.</translation>
  </message>
  <message>
   <source>Co&amp;mpare…</source>
   <translation>&amp;Σύγκριση…</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>Συλλογή</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Χρώματα</translation>
  </message>
  <message>
   <source>Compare nothing (Esc)</source>
   <translation>Καμία σύγκριση (Esc)</translation>
  </message>
  <message>
   <source>Compare the SHA-256 of your copy of the file with the one above: only the same bytes are meant here.</source>
   <translation>Συγκρίνετε το SHA-256 του δικού σας αντιγράφου του αρχείου με το παραπάνω: εδώ εννοούνται μόνο τα ίδια ακριβώς byte.</translation>
  </message>
  <message>
   <source>Compare the model's SHA-256 with the one that cifake-desktop models --json prints.</source>
   <translation>Συγκρίνετε το SHA-256 του μοντέλου με αυτό που εμφανίζει η εντολή cifake-desktop models --json.</translation>
  </message>
  <message>
   <source>Compare {name} with another picture</source>
   <translation>Σύγκριση του {name} με άλλη εικόνα</translation>
  </message>
  <message>
   <source>Compare, report, look back</source>
   <translation>Σύγκριση, αναφορά, αναδρομή</translation>
  </message>
  <message>
   <source>Complete</source>
   <translation>Πλήρη</translation>
  </message>
  <message>
   <source>Connection timed out</source>
   <translation>Λήξη χρονικού ορίου σύνδεσης</translation>
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
   <translation>Τα Content Credentials είναι υπογεγραμμένα. Η εφαρμογή ελέγχει κάθε υπογραφή, χωρίς σύνδεση· για το αν ο υπογράφων είναι αυτός που ισχυρίζεται εγγυώνται αρχές πιστοποίησης. Ο συνασπισμός πίσω από τα Content Credentials (C2PA) δημοσιεύει τη λίστα όσων αναγνωρίζει ως αρχείο PEM: κατεβάστε την μία φορά και επιλέξτε την εδώ. Χωρίς λίστα, κάθε υπογράφων χαρακτηρίζεται άγνωστος· μια έγκυρη υπογραφή δείχνει και πάλι ότι το αρχείο δεν άλλαξε από τότε.</translation>
  </message>
  <message>
   <source>Content Credentials are there, but cannot be checked ({0})</source>
   <translation>Υπάρχουν Content Credentials, αλλά δεν μπορούν να ελεγχθούν ({0})</translation>
  </message>
  <message>
   <source>Content Credentials are there, but damaged</source>
   <translation>Υπάρχουν Content Credentials, αλλά είναι κατεστραμμένα</translation>
  </message>
  <message>
   <source>Content Credentials are there, but far larger than usual</source>
   <translation>Υπάρχουν Content Credentials, αλλά είναι πολύ μεγαλύτερα από το συνηθισμένο</translation>
  </message>
  <message>
   <source>Content Credentials are there, but the library that reads them is missing</source>
   <translation>Υπάρχουν Content Credentials, αλλά λείπει η βιβλιοθήκη που τα διαβάζει</translation>
  </message>
  <message>
   <source>Content Credentials: {0}.</source>
   <translation>Content Credentials: {0}.</translation>
  </message>
  <message>
   <source>Contradiction</source>
   <translation>Αντίφαση</translation>
  </message>
  <message>
   <source>Contradiction: {0}.</source>
   <translation>Αντίφαση: {0}.</translation>
  </message>
  <message>
   <source>Copied to the clipboard.</source>
   <translation>Αντιγράφηκε στο πρόχειρο.</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Αντίγραφα</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostic information…</source>
   <translation>Αντιγραφή &amp;διαγνωστικών πληροφοριών…</translation>
  </message>
  <message>
   <source>Copy SHA-256</source>
   <translation>Αντιγραφή SHA-256</translation>
  </message>
  <message>
   <source>Copy a summary</source>
   <translation>Αντιγραφή σύνοψης</translation>
  </message>
  <message>
   <source>Copy a summary of the answer (Ctrl+C)</source>
   <translation>Αντιγραφή σύνοψης της απάντησης (Ctrl+C)</translation>
  </message>
  <message>
   <source>Copy diagnostic information</source>
   <translation>Αντιγραφή διαγνωστικών πληροφοριών</translation>
  </message>
  <message>
   <source>Copy path</source>
   <translation>Αντιγραφή διαδρομής</translation>
  </message>
  <message>
   <source>Copy paths</source>
   <translation>Αντιγραφή διαδρομών</translation>
  </message>
  <message>
   <source>Copy the chosen part of a text</source>
   <translation>Αντιγραφή του επιλεγμένου μέρους ενός κειμένου</translation>
  </message>
  <message>
   <source>Copy to the clipboard</source>
   <translation>Αντιγραφή στο πρόχειρο</translation>
  </message>
  <message numerus="yes">
   <source>Copy {n} files into a folder…</source>
   <extracomment>For one: Copy {n} file into a folder…</extracomment>
   <translation>
    <numerusform>Αντιγραφή {n} αρχείου σε φάκελο…</numerusform>
    <numerusform>Αντιγραφή {n} αρχείων σε φάκελο…</numerusform>
   </translation>
  </message>
  <message>
   <source>Could not be examined</source>
   <translation>Δεν ήταν δυνατή η εξέταση</translation>
  </message>
  <message>
   <source>Creator tool</source>
   <translation>Εργαλείο δημιουργίας</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Αναφορά πηγής</translation>
  </message>
  <message>
   <source>Credit line</source>
   <translation>Αναφορά πηγής</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Σκούρα</translation>
  </message>
  <message>
   <source>Decided by {0}: {1}.</source>
   <translation>Καθοριστικό στοιχείο – {0}: {1}.</translation>
  </message>
  <message>
   <source>Decided from the pixels at {0} % false positives, where complete camera data turned a narrow call of AI into no call.</source>
   <translation>Κρίθηκε από τα pixel με {0} % ψευδώς θετικά· πλήρη δεδομένα κάμερας μετέτρεψαν μια οριακή κρίση «ΤΝ» σε καμία κρίση.</translation>
  </message>
  <message>
   <source>Decided from the pixels at {0} % false positives.</source>
   <translation>Κρίθηκε από τα pixel με {0} % ψευδώς θετικά.</translation>
  </message>
  <message>
   <source>Decided from the pixels, where complete camera data turned a narrow call of AI into no call.</source>
   <translation>Κρίθηκε από τα pixel· πλήρη δεδομένα κάμερας μετέτρεψαν μια οριακή κρίση «ΤΝ» σε καμία κρίση.</translation>
  </message>
  <message>
   <source>Decided from the pixels.</source>
   <translation>Κρίθηκε από τα pixel.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Διαγραφή</translation>
  </message>
  <message>
   <source>Delete all</source>
   <translation>Διαγραφή όλων</translation>
  </message>
  <message>
   <source>Delete all findings</source>
   <translation>Διαγραφή όλων των ευρημάτων</translation>
  </message>
  <message>
   <source>Delete all…</source>
   <translation>Διαγραφή όλων…</translation>
  </message>
  <message>
   <source>Delete every finding about files in {folder}, and in the folders in it?</source>
   <translation>Να διαγραφούν όλα τα ευρήματα για αρχεία στον φάκελο {folder} και στους φακέλους μέσα σε αυτόν;</translation>
  </message>
  <message>
   <source>Delete every kept finding; the pictures stay</source>
   <translation>Διαγραφή κάθε φυλαγμένου ευρήματος· οι εικόνες παραμένουν</translation>
  </message>
  <message>
   <source>Delete everything of its folder…</source>
   <translation>Διαγραφή όλων του φακέλου του…</translation>
  </message>
  <message>
   <source>Delete everything that is kept, also what the search does not show?</source>
   <translation>Να διαγραφούν όλα όσα φυλάσσονται, ακόμη και όσα δεν εμφανίζει η αναζήτηση;</translation>
  </message>
  <message>
   <source>Delete findings</source>
   <translation>Διαγραφή ευρημάτων</translation>
  </message>
  <message>
   <source>Delete the chosen findings (Del); the pictures stay</source>
   <translation>Διαγραφή των επιλεγμένων ευρημάτων (Del)· οι εικόνες παραμένουν</translation>
  </message>
  <message>
   <source>Delete the chosen findings; the files stay</source>
   <translation>Διαγραφή των επιλεγμένων ευρημάτων· τα αρχεία παραμένουν</translation>
  </message>
  <message numerus="yes">
   <source>Delete {n} findings: {names}?</source>
   <extracomment>For one: Delete {n} finding: {names}?</extracomment>
   <translation>
    <numerusform>Να διαγραφεί {n} εύρημα: {names};</numerusform>
    <numerusform>Να διαγραφούν {n} ευρήματα: {names};</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Delete {n} findings…</source>
   <extracomment>For one: Delete {n} finding…</extracomment>
   <translation>
    <numerusform>Διαγραφή {n} ευρήματος…</numerusform>
    <numerusform>Διαγραφή {n} ευρημάτων…</numerusform>
   </translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Διαγραφή…</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Λεπτομέρειες</translation>
  </message>
  <message>
   <source>Details of the picture</source>
   <translation>Λεπτομέρειες της εικόνας</translation>
  </message>
  <message>
   <source>Device or resource busy</source>
   <translation>Η συσκευή ή ο πόρος χρησιμοποιείται</translation>
  </message>
  <message>
   <source>Diagnostic information</source>
   <translation>Διαγνωστικές πληροφορίες</translation>
  </message>
  <message>
   <source>DirectDraw surface (DDS)</source>
   <translation>Επιφάνεια DirectDraw (DDS)</translation>
  </message>
  <message>
   <source>Directory not empty</source>
   <translation>Ο κατάλογος δεν είναι κενός</translation>
  </message>
  <message>
   <source>Disk quota exceeded</source>
   <translation>Υπέρβαση του ορίου χώρου στον δίσκο</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Απόρριψη</translation>
  </message>
  <message>
   <source>Dismiss this message</source>
   <translation>Απόρριψη αυτού του μηνύματος</translation>
  </message>
  <message>
   <source>Drag pictures from a folder onto the window and let go. Four more ways lead to the same:</source>
   <translation>Σύρετε εικόνες από έναν φάκελο πάνω στο παράθυρο και αφήστε τις. Τέσσερις ακόμη τρόποι οδηγούν στο ίδιο:</translation>
  </message>
  <message>
   <source>Drawings by hand</source>
   <translation>Σχέδια με το χέρι</translation>
  </message>
  <message>
   <source>Drop a folder on the window, or use &lt;b&gt;File, Open folder&lt;/b&gt; (Ctrl+Shift+O). Every picture below it gets a row. Links to other folders are not followed.</source>
   <translation>Αποθέστε έναν φάκελο στο παράθυρο ή χρησιμοποιήστε την εντολή &lt;b&gt;Αρχείο, Άνοιγμα φακέλου&lt;/b&gt; (Ctrl+Shift+O). Κάθε εικόνα μέσα σε αυτόν παίρνει μία γραμμή. Οι σύνδεσμοι προς άλλους φακέλους δεν ακολουθούνται.</translation>
  </message>
  <message>
   <source>Drop a picture on the window, or open a whole folder. For each picture you get one of three answers, with the reasons: what its pixels look like, and what the file says of its own origin.</source>
   <translation>Αποθέστε μια εικόνα στο παράθυρο ή ανοίξτε έναν ολόκληρο φάκελο. Για κάθε εικόνα παίρνετε μία από τρεις απαντήσεις, μαζί με τους λόγους: πώς φαίνονται τα pixel της και τι λέει το αρχείο για την προέλευσή του.</translation>
  </message>
  <message>
   <source>Drop pictures</source>
   <translation>Αποθέστε εικόνες</translation>
  </message>
  <message>
   <source>Drop pictures or a folder here, paste one, or use the buttons.</source>
   <translation>Αποθέστε εδώ εικόνες ή έναν φάκελο, επικολλήστε μια εικόνα ή χρησιμοποιήστε τα κουμπιά.</translation>
  </message>
  <message>
   <source>Drop pictures or a whole folder here, or paste a picture. You get a careful likelihood for each, and see where in the picture it comes from. Nothing ever leaves this computer.</source>
   <translation>Αποθέστε εδώ εικόνες ή έναν ολόκληρο φάκελο, ή επικολλήστε μια εικόνα. Παίρνετε μια προσεκτική πιθανότητα για καθεμία και βλέπετε από ποιο σημείο της εικόνας προκύπτει. Τίποτα δεν φεύγει ποτέ από αυτόν τον υπολογιστή.</translation>
  </message>
  <message>
   <source>Drop pictures to examine them, or a folder to scan it</source>
   <translation>Αποθέστε εικόνες για να εξεταστούν ή έναν φάκελο για να σαρωθεί</translation>
  </message>
  <message>
   <source>Drop the model to try it out and to add it to your own</source>
   <translation>Αποθέστε το μοντέλο για να το δοκιμάσετε και να το προσθέσετε στα δικά σας</translation>
  </message>
  <message>
   <source>Drop zone</source>
   <translation>Ζώνη απόθεσης</translation>
  </message>
  <message>
   <source>Each model knows pictures like those that it learned from; its card says which. It gives no verdict on sizes that it was not made for, because a picture shrunk to fit would be judged by what the shrinking left over.</source>
   <translation>Κάθε μοντέλο γνωρίζει εικόνες σαν εκείνες από τις οποίες έμαθε· η κάρτα του λέει ποιες. Δεν δίνει κρίση για μεγέθη για τα οποία δεν φτιάχτηκε, επειδή μια εικόνα που σμικρύνθηκε για να χωρέσει θα κρινόταν από όσα άφησε η σμίκρυνση.</translation>
  </message>
  <message>
   <source>Each picture becomes a panel, up to 1,000 of them. A whole folder goes to the page &lt;b&gt;Folder scan&lt;/b&gt;.</source>
   <translation>Κάθε εικόνα γίνεται ένα πλαίσιο, έως 1.000 συνολικά. Ένας ολόκληρος φάκελος πηγαίνει στη σελίδα &lt;b&gt;Σάρωση φακέλου&lt;/b&gt;.</translation>
  </message>
  <message>
   <source>Each picture goes to the bundled model that was made for pictures of its size.</source>
   <translation>Κάθε εικόνα πηγαίνει στο ενσωματωμένο μοντέλο που φτιάχτηκε για εικόνες του μεγέθους της.</translation>
  </message>
  <message>
   <source>End the round here</source>
   <translation>Τερματισμός του γύρου εδώ</translation>
  </message>
  <message>
   <source>Enlarge</source>
   <translation>Μεγέθυνση</translation>
  </message>
  <message>
   <source>Enlarge {name}</source>
   <translation>Μεγέθυνση του {name}</translation>
  </message>
  <message>
   <source>Every picture below the folder gets one row, which you can sort, filter and export.</source>
   <translation>Κάθε εικόνα μέσα στον φάκελο παίρνει μία γραμμή, την οποία μπορείτε να ταξινομήσετε, να φιλτράρετε και να εξαγάγετε.</translation>
  </message>
  <message>
   <source>Everything in this application can be done without a mouse.</source>
   <translation>Όλα σε αυτήν την εφαρμογή μπορούν να γίνουν χωρίς ποντίκι.</translation>
  </message>
  <message numerus="yes">
   <source>Everything was deleted: {n} findings.</source>
   <extracomment>For one: Everything was deleted: {n} finding.</extracomment>
   <translation>
    <numerusform>Διαγράφηκαν όλα: {n} εύρημα.</numerusform>
    <numerusform>Διαγράφηκαν όλα: {n} ευρήματα.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Παντού</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Ενδείξεις</translation>
  </message>
  <message>
   <source>Evidence map: blue places lean towards a real photograph, orange towards AI-made.</source>
   <translation>Χάρτης ενδείξεων: οι μπλε περιοχές κλίνουν προς πραγματική φωτογραφία, οι πορτοκαλί προς δημιουργημένη με ΤΝ.</translation>
  </message>
  <message>
   <source>Evidence map: the model did not look at any place.</source>
   <translation>Χάρτης ενδείξεων: το μοντέλο δεν εξέτασε καμία περιοχή.</translation>
  </message>
  <message>
   <source>Evidence map: {ai} of the places lean towards AI-made, {real} towards a real photograph.</source>
   <translation>Χάρτης ενδείξεων: {ai} των περιοχών κλίνουν προς δημιουργημένη με ΤΝ, {real} προς πραγματική φωτογραφία.</translation>
  </message>
  <message>
   <source>Examine a whole folder</source>
   <translation>Εξέταση ολόκληρου φακέλου</translation>
  </message>
  <message>
   <source>Examine again</source>
   <translation>Εξέταση ξανά</translation>
  </message>
  <message>
   <source>Examine it with {application}, for example: {command}</source>
   <translation>Εξετάστε το με το {application}, για παράδειγμα: {command}</translation>
  </message>
  <message>
   <source>Examine new files as they come into the folder</source>
   <translation>Εξέταση νέων αρχείων καθώς έρχονται στον φάκελο</translation>
  </message>
  <message>
   <source>Examine pictures (Ctrl+O)</source>
   <translation>Εξέταση εικόνων (Ctrl+O)</translation>
  </message>
  <message>
   <source>Examine the chosen files again, as panels (F5)</source>
   <translation>Εξέταση ξανά των επιλεγμένων αρχείων, ως πλαισίων (F5)</translation>
  </message>
  <message>
   <source>Examine the files of the chosen rows again</source>
   <translation>Εξέταση ξανά των αρχείων των επιλεγμένων γραμμών</translation>
  </message>
  <message>
   <source>Examined</source>
   <translation>Εξετάστηκε</translation>
  </message>
  <message>
   <source>Examined by an earlier version of the application, which did not note when</source>
   <translation>Εξετάστηκε από παλαιότερη έκδοση της εφαρμογής, η οποία δεν σημείωσε πότε</translation>
  </message>
  <message>
   <source>Examined pictures</source>
   <translation>Εικόνες που εξετάστηκαν</translation>
  </message>
  <message>
   <source>Examined: {time}</source>
   <translation>Εξετάστηκε: {time}</translation>
  </message>
  <message>
   <source>Examines some drawings that came with the application</source>
   <translation>Εξετάζει μερικά σχέδια που συνοδεύουν την εφαρμογή</translation>
  </message>
  <message>
   <source>Examining a file that takes longer is broken off; some files are made to take for ever.</source>
   <translation>Αν η εξέταση ενός αρχείου διαρκεί περισσότερο, διακόπτεται· μερικά αρχεία φτιάχνονται ώστε να μην τελειώνει ποτέ.</translation>
  </message>
  <message>
   <source>Examining pictures</source>
   <translation>Εξέταση εικόνων</translation>
  </message>
  <message>
   <source>Examining this file ended every worker that tried it, so it was left out.</source>
   <translation>Η εξέταση αυτού του αρχείου τερμάτισε κάθε διεργασία που τη δοκίμασε, γι' αυτό παραλείφθηκε.</translation>
  </message>
  <message>
   <source>Examining this file {0}, so it was left out.</source>
   <translation>Η εξέταση αυτού του αρχείου {0}, γι' αυτό παραλείφθηκε.</translation>
  </message>
  <message numerus="yes">
   <source>Examining {current} of {n} pictures</source>
   <extracomment>For one: Examining {current} of {n} picture</extracomment>
   <translation>
    <numerusform>Εξέταση {current} από {n} εικόνα</numerusform>
    <numerusform>Εξέταση {current} από {n} εικόνες</numerusform>
   </translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Εξαγωγή</translation>
  </message>
  <message numerus="yes">
   <source>Export {n} rows…</source>
   <extracomment>For one: Export {n} row…</extracomment>
   <translation>
    <numerusform>Εξαγωγή {n} γραμμής…</numerusform>
    <numerusform>Εξαγωγή {n} γραμμών…</numerusform>
   </translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Γίνεται εξαγωγή</translation>
  </message>
  <message numerus="yes">
   <source>Exporting {done} of {n} rows</source>
   <extracomment>For one: Exporting {done} of {n} row</extracomment>
   <translation>
    <numerusform>Εξαγωγή {done} από {n} γραμμή</numerusform>
    <numerusform>Εξαγωγή {done} από {n} γραμμές</numerusform>
   </translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Εξαγωγή…</translation>
  </message>
  <message>
   <source>F1 explains the verdicts at length, with the limits of the models in use.</source>
   <translation>Το F1 εξηγεί αναλυτικά τις κρίσεις, μαζί με τα όρια των μοντέλων που χρησιμοποιούνται.</translation>
  </message>
  <message>
   <source>Failed checks</source>
   <translation>Αποτυχημένοι έλεγχοι</translation>
  </message>
  <message>
   <source>False positives</source>
   <translation>Ψευδώς θετικά</translation>
  </message>
  <message>
   <source>False positives: {rate}</source>
   <translation>Ψευδώς θετικά: {rate}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Αρχείο</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>Το αρχείο υπάρχει</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>Πολύ μεγάλο όνομα αρχείου</translation>
  </message>
  <message>
   <source>File too large</source>
   <translation>Πολύ μεγάλο αρχείο</translation>
  </message>
  <message>
   <source>Files that could not be used once may hold findings, too. They lie in {folder}: {names}.</source>
   <translation>Αρχεία που κάποτε δεν μπόρεσαν να χρησιμοποιηθούν ενδέχεται επίσης να περιέχουν ευρήματα. Βρίσκονται στον φάκελο {folder}: {names}.</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Φίλτρο</translation>
  </message>
  <message>
   <source>Filter by name, folder, note…</source>
   <translation>Φίλτρο με όνομα, φάκελο, σημείωση…</translation>
  </message>
  <message>
   <source>Find it again</source>
   <translation>Βρείτε το ξανά</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Ευρήματα</translation>
  </message>
  <message>
   <source>Findings are not kept: {reason}.</source>
   <translation>Τα ευρήματα δεν φυλάσσονται: {reason}.</translation>
  </message>
  <message>
   <source>Findings cannot be kept in {0}: {1}.</source>
   <translation>Δεν είναι δυνατή η φύλαξη ευρημάτων στο {0}: {1}.</translation>
  </message>
  <message>
   <source>Findings of the scan</source>
   <translation>Ευρήματα της σάρωσης</translation>
  </message>
  <message>
   <source>Finished. {summary}</source>
   <translation>Ολοκληρώθηκε. {summary}</translation>
  </message>
  <message>
   <source>Flat patches and ramps</source>
   <translation>Μονόχρωμες επιφάνειες και διαβαθμίσεις</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Φάκελος</translation>
  </message>
  <message>
   <source>Folder scan</source>
   <translation>Σάρωση φακέλου</translation>
  </message>
  <message>
   <source>Folder scans</source>
   <translation>Σαρώσεις φακέλων</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Μορφή</translation>
  </message>
  <message>
   <source>Found in the pixels</source>
   <translation>Βρέθηκε στα pixel</translation>
  </message>
  <message>
   <source>From not at all to in full: how strongly the evidence covers the picture</source>
   <translation>Από καθόλου έως πλήρως: πόσο έντονα καλύπτουν οι ενδείξεις την εικόνα</translation>
  </message>
  <message>
   <source>From the pixels</source>
   <translation>Από τα pixel</translation>
  </message>
  <message>
   <source>GIF comment</source>
   <translation>Σχόλιο GIF</translation>
  </message>
  <message>
   <source>GIMP document (XCF)</source>
   <translation>Έγγραφο GIMP (XCF)</translation>
  </message>
  <message>
   <source>Gaussian blur, sigma 1</source>
   <translation>Γκαουσιανό θόλωμα, σίγμα 1</translation>
  </message>
  <message>
   <source>Gaussian noise, sigma 0.03</source>
   <translation>Γκαουσιανός θόρυβος, σίγμα 0,03</translation>
  </message>
  <message>
   <source>Generator</source>
   <translation>Γεννήτρια</translation>
  </message>
  <message>
   <source>Give the original</source>
   <translation>Δώστε το πρωτότυπο</translation>
  </message>
  <message>
   <source>Given at {rate} false positives.</source>
   <translation>Δόθηκε με {rate} ψευδώς θετικά.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Συνέχεια</translation>
  </message>
  <message>
   <source>Go to the first panel</source>
   <translation>Μετάβαση στο πρώτο πλαίσιο</translation>
  </message>
  <message>
   <source>Go to the last panel</source>
   <translation>Μετάβαση στο τελευταίο πλαίσιο</translation>
  </message>
  <message>
   <source>Go to the next or the previous control</source>
   <translation>Μετάβαση στο επόμενο ή το προηγούμενο στοιχείο ελέγχου</translation>
  </message>
  <message>
   <source>Go to the next panel on that side</source>
   <translation>Μετάβαση στο επόμενο πλαίσιο προς εκείνη την πλευρά</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Οδηγός</translation>
  </message>
  <message>
   <source>HEIF with something other than pictures in HEVC</source>
   <translation>HEIF με κάτι άλλο από εικόνες σε HEVC</translation>
  </message>
  <message>
   <source>HEIF without a picture in HEVC</source>
   <translation>HEIF χωρίς εικόνα σε HEVC</translation>
  </message>
  <message>
   <source>Half the size</source>
   <translation>Μισό μέγεθος</translation>
  </message>
  <message>
   <source>Hatched: the model did not look there.</source>
   <translation>Διαγραμμισμένο: το μοντέλο δεν κοίταξε εκεί.</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Ιστορικό</translation>
  </message>
  <message>
   <source>Hold-out photographs of goods</source>
   <translation>Φωτογραφίες ελέγχου με αντικείμενα</translation>
  </message>
  <message>
   <source>Hold-out photographs, darkened and grained</source>
   <translation>Φωτογραφίες ελέγχου, σκουρότερες και με κόκκο</translation>
  </message>
  <message>
   <source>How it was trained</source>
   <translation>Πώς εκπαιδεύτηκε</translation>
  </message>
  <message>
   <source>How it went</source>
   <translation>Πώς πήγε</translation>
  </message>
  <message>
   <source>How many processes examine at once; fewer leave more of the computer to other programs, and the next scan or export uses them.</source>
   <translation>Πόσες διεργασίες εξετάζουν ταυτόχρονα· όσο λιγότερες, τόσο περισσότερο μέρος του υπολογιστή μένει για άλλα προγράμματα. Ισχύει από την επόμενη σάρωση ή εξαγωγή.</translation>
  </message>
  <message>
   <source>How many real pictures may be called AI-made by mistake</source>
   <translation>Πόσες πραγματικές εικόνες επιτρέπεται να χαρακτηριστούν κατά λάθος δημιουργημένες με ΤΝ</translation>
  </message>
  <message>
   <source>How many real pictures may be called AI-made by mistake. The stricter, the fewer mistakes of that kind, and the more pictures stay inconclusive. A model that lacks the rate uses its next stricter one.</source>
   <translation>Πόσες πραγματικές εικόνες επιτρέπεται να χαρακτηριστούν κατά λάθος δημιουργημένες με ΤΝ. Όσο αυστηρότερο το όριο, τόσο λιγότερα τέτοια λάθη και τόσο περισσότερες εικόνες μένουν ασαφείς. Ένα μοντέλο που δεν έχει αυτό το ποσοστό χρησιμοποιεί το αμέσως αυστηρότερο δικό του.</translation>
  </message>
  <message>
   <source>How many real pictures may be called AI-made by mistake; the fewer, the more stay inconclusive.</source>
   <translation>Πόσες πραγματικές εικόνες επιτρέπεται να χαρακτηριστούν κατά λάθος δημιουργημένες με ΤΝ· όσο λιγότερες, τόσο περισσότερες μένουν ασαφείς.</translation>
  </message>
  <message>
   <source>How strict it is</source>
   <translation>Πόσο αυστηρό είναι</translation>
  </message>
  <message>
   <source>How strongly the evidence covers both pictures</source>
   <translation>Πόσο έντονα καλύπτουν οι ενδείξεις τις δύο εικόνες</translation>
  </message>
  <message>
   <source>How strongly the evidence covers the picture</source>
   <translation>Πόσο έντονα καλύπτουν οι ενδείξεις την εικόνα</translation>
  </message>
  <message>
   <source>How to check this</source>
   <translation>Πώς να το ελέγξετε</translation>
  </message>
  <message>
   <source>INCONCLUSIVE is its most frequent answer about a photograph-like picture, and the honest one.</source>
   <translation>Το ΑΣΑΦΕΣ είναι η συχνότερη απάντησή του για μια εικόνα που μοιάζει με φωτογραφία, και η ειλικρινής.</translation>
  </message>
  <message>
   <source>IPTC label</source>
   <translation>Ετικέτα IPTC</translation>
  </message>
  <message>
   <source>IPTC labels</source>
   <translation>Ετικέτες IPTC</translation>
  </message>
  <message>
   <source>In brackets: 95 % Wilson intervals. With so few pictures chance moves a score that far; where two such ranges overlap widely, nobody has been shown to be better. Tossing a coin gets about half right.</source>
   <translation>Σε παρενθέσεις: διαστήματα Wilson 95 %. Με τόσο λίγες εικόνες, η τύχη μπορεί να μετακινήσει μια βαθμολογία τόσο πολύ· όπου δύο τέτοια διαστήματα επικαλύπτονται σε μεγάλο βαθμό, δεν έχει αποδειχθεί ότι κάποιος είναι καλύτερος. Στρίβοντας ένα κέρμα βρίσκει κανείς περίπου τις μισές.</translation>
  </message>
  <message>
   <source>In the large view, the slider sets how strongly the colours cover the picture.</source>
   <translation>Στη μεγάλη προβολή, το ρυθμιστικό ορίζει πόσο έντονα καλύπτουν τα χρώματα την εικόνα.</translation>
  </message>
  <message numerus="yes">
   <source>In use: a list of {n} certificates.</source>
   <extracomment>For one: In use: a list of {n} certificate.</extracomment>
   <translation>
    <numerusform>Σε χρήση: λίστα με {n} πιστοποιητικό.</numerusform>
    <numerusform>Σε χρήση: λίστα με {n} πιστοποιητικά.</numerusform>
   </translation>
  </message>
  <message>
   <source>In use: no list. Every signer is called unknown.</source>
   <translation>Σε χρήση: καμία λίστα. Κάθε υπογράφων χαρακτηρίζεται άγνωστος.</translation>
  </message>
  <message>
   <source>Inconclusive</source>
   <translation>Ασαφές</translation>
  </message>
  <message>
   <source>Ingredients</source>
   <translation>Συστατικά</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>Σφάλμα εισόδου/εξόδου</translation>
  </message>
  <message>
   <source>Intervals</source>
   <translation>Διαστήματα</translation>
  </message>
  <message>
   <source>Invalid argument</source>
   <translation>Μη έγκυρο όρισμα</translation>
  </message>
  <message>
   <source>Invisible watermark</source>
   <translation>Αόρατο υδατογράφημα</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>Είναι κατάλογος</translation>
  </message>
  <message>
   <source>Is asked first, for pictures that it accepts; all others go to the bundled models.</source>
   <translation>Ερωτάται πρώτο, για τις εικόνες που δέχεται· όλες οι άλλες πηγαίνουν στα ενσωματωμένα μοντέλα.</translation>
  </message>
  <message>
   <source>It cannot read SynthID or other watermarks that only their makers can read.</source>
   <translation>Δεν μπορεί να διαβάσει το SynthID ή άλλα υδατογραφήματα που μόνο οι δημιουργοί τους μπορούν να διαβάσουν.</translation>
  </message>
  <message>
   <source>It could be either, so conclude nothing from it. Expect this answer often, because good AI pictures look just like photographs.</source>
   <translation>Θα μπορούσε να ισχύει οποιοδήποτε από τα δύο, επομένως μη βγάλετε κανένα συμπέρασμα. Να περιμένετε συχνά αυτήν την απάντηση, επειδή οι καλές εικόνες ΤΝ μοιάζουν ακριβώς με φωτογραφίες.</translation>
  </message>
  <message>
   <source>It could not be written whole; is the disk full?</source>
   <translation>Δεν ήταν δυνατή η πλήρης εγγραφή του· μήπως είναι γεμάτος ο δίσκος;</translation>
  </message>
  <message>
   <source>It could not be written.</source>
   <translation>Δεν ήταν δυνατή η εγγραφή του.</translation>
  </message>
  <message>
   <source>It is not proof. Use it beside what else you know: where the picture comes from, who published it, when, and whether there are other copies.</source>
   <translation>Δεν είναι απόδειξη. Χρησιμοποιήστε τη μαζί με όσα άλλα γνωρίζετε: από πού προέρχεται η εικόνα, ποιος τη δημοσίευσε, πότε, και αν υπάρχουν άλλα αντίγραφα.</translation>
  </message>
  <message>
   <source>It judges pixels, not sense: a photograph of a generated picture, a heavily edited or enlarged photograph, a screenshot, a scan or a drawing by hand is not what it was made for.</source>
   <translation>Κρίνει pixel, όχι νόημα: δεν φτιάχτηκε για φωτογραφία μιας παραγόμενης εικόνας, πολύ επεξεργασμένη ή μεγεθυμένη φωτογραφία, στιγμιότυπο οθόνης, σάρωση ή σχέδιο με το χέρι.</translation>
  </message>
  <message>
   <source>It lies in that folder already</source>
   <translation>Βρίσκεται ήδη σε αυτόν τον φάκελο</translation>
  </message>
  <message>
   <source>It looks at the whole picture at once.</source>
   <translation>Βλέπει ολόκληρη την εικόνα μονομιάς.</translation>
  </message>
  <message>
   <source>It looks at them in tiles of {size} pixels, at the picture's own resolution; nothing is shrunk.</source>
   <translation>Τις βλέπει σε πλακίδια των {size} pixel, στην ανάλυση της ίδιας της εικόνας· τίποτα δεν σμικρύνεται.</translation>
  </message>
  <message>
   <source>It looks like photographs made with a camera. Pictures made by a new or little known AI can look like that, too, so it is not cleared.</source>
   <translation>Μοιάζει με φωτογραφίες τραβηγμένες με κάμερα. Έτσι μπορεί να φαίνονται και εικόνες από νέα ή ελάχιστα γνωστή ΤΝ, οπότε αυτό το ενδεχόμενο δεν αποκλείεται.</translation>
  </message>
  <message>
   <source>It looks like pictures made by AI, or the file itself says that it was. A few real photographs look like that, too: look closer before you say so.</source>
   <translation>Μοιάζει με εικόνες δημιουργημένες με ΤΝ, ή το ίδιο το αρχείο λέει ότι είναι. Έτσι φαίνονται και μερικές πραγματικές φωτογραφίες: κοιτάξτε πιο προσεκτικά προτού το πείτε.</translation>
  </message>
  <message>
   <source>It says nothing about pictures of any other size; they are never shrunk for it.</source>
   <translation>Δεν λέει τίποτα για εικόνες άλλου μεγέθους· ποτέ δεν σμικρύνονται για χάρη του.</translation>
  </message>
  <message>
   <source>It was changed since, and stays</source>
   <translation>Άλλαξε στο μεταξύ και μένει</translation>
  </message>
  <message>
   <source>It was trained on 32 x 32 pictures of ten kinds of things, real ones from CIFAR-10, generated ones from Stable Diffusion 1.4 only. About other generators, other subjects and drawings its answer means little.</source>
   <translation>Εκπαιδεύτηκε σε εικόνες 32 x 32 με δέκα είδη πραγμάτων, πραγματικές από το CIFAR-10, παραγόμενες μόνο από το Stable Diffusion 1.4. Για άλλες γεννήτριες, άλλα θέματα και σχέδια η απάντησή του σημαίνει λίγα.</translation>
  </message>
  <message>
   <source>It was trained on a few thousand crops of some forty generators and collections of 2022 to 2026; about others it may err in either direction.</source>
   <translation>Εκπαιδεύτηκε σε μερικές χιλιάδες αποκόμματα από περίπου σαράντα γεννήτριες και συλλογές των ετών 2022 έως 2026· για άλλες μπορεί να σφάλλει προς οποιαδήποτε κατεύθυνση.</translation>
  </message>
  <message>
   <source>Its card does not say what it learned from.</source>
   <translation>Η κάρτα του δεν λέει από τι έμαθε.</translation>
  </message>
  <message>
   <source>Its card holds no figures.</source>
   <translation>Η κάρτα του δεν περιέχει μετρήσεις.</translation>
  </message>
  <message>
   <source>Its card is not loaded any more.</source>
   <translation>Η κάρτα του δεν είναι πλέον φορτωμένη.</translation>
  </message>
  <message>
   <source>Its card names no limits.</source>
   <translation>Η κάρτα του δεν αναφέρει όρια.</translation>
  </message>
  <message>
   <source>Its checksum is not known.</source>
   <translation>Το άθροισμα ελέγχου του δεν είναι γνωστό.</translation>
  </message>
  <message>
   <source>Its evidence map</source>
   <translation>Ο χάρτης ενδείξεών της</translation>
  </message>
  <message>
   <source>Its weights were made by this project and have its licence, MIT.</source>
   <translation>Τα βάρη του δημιουργήθηκαν από αυτό το έργο και έχουν την άδειά του, MIT.</translation>
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
   <translation>Σχόλιο JPEG</translation>
  </message>
  <message>
   <source>JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC and MPO, of up to 512 MiB and 256 million pixels. JPEG XL and cameras' raw files are told apart, but not read. Of an animation, the first picture is examined. The settings hold the limits.</source>
   <translation>JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC και MPO, έως 512 MiB και 256 εκατομμύρια pixel. Τα JPEG XL και τα αρχεία raw των καμερών αναγνωρίζονται, αλλά δεν διαβάζονται. Από μια κινούμενη εικόνα εξετάζεται το πρώτο καρέ. Τα όρια βρίσκονται στις ρυθμίσεις.</translation>
  </message>
  <message>
   <source>JPEG, quality 50</source>
   <translation>JPEG, ποιότητα 50</translation>
  </message>
  <message>
   <source>JPEG, quality 75</source>
   <translation>JPEG, ποιότητα 75</translation>
  </message>
  <message>
   <source>Job ID</source>
   <translation>Αναγνωριστικό εργασίας</translation>
  </message>
  <message>
   <source>Keep no findings: nothing of what is examined in this window is written down, and nothing that was kept before is looked up or deleted.</source>
   <translation>Να μη φυλάσσονται ευρήματα: τίποτα από όσα εξετάζονται σε αυτό το παράθυρο δεν καταγράφεται, και τίποτα από όσα φυλάχθηκαν παλαιότερα δεν αναζητείται ούτε διαγράφεται.</translation>
  </message>
  <message>
   <source>Kept elsewhere</source>
   <translation>Φυλάσσεται αλλού</translation>
  </message>
  <message>
   <source>Kept on this computer only, in {file}</source>
   <translation>Φυλάσσονται μόνο σε αυτόν τον υπολογιστή, στο {file}</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Συντομεύσεις πληκτρολογίου</translation>
  </message>
  <message>
   <source>Labelled as AI-edited</source>
   <translation>Επισημασμένη ως επεξεργασμένη με ΤΝ</translation>
  </message>
  <message>
   <source>Labelled as AI-made</source>
   <translation>Επισημασμένη ως δημιουργημένη με ΤΝ</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Γλώσσα</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Μεγέθυνση</translation>
  </message>
  <message>
   <source>Larger files are refused without being read.</source>
   <translation>Τα μεγαλύτερα αρχεία απορρίπτονται χωρίς να διαβαστούν.</translation>
  </message>
  <message>
   <source>Largest file</source>
   <translation>Μεγαλύτερο αρχείο</translation>
  </message>
  <message>
   <source>Largest picture</source>
   <translation>Μεγαλύτερη εικόνα</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Τελευταίες 30 ημέρες</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Τελευταίες 7 ημέρες</translation>
  </message>
  <message>
   <source>Last changed</source>
   <translation>Τελευταία αλλαγή</translation>
  </message>
  <message>
   <source>Lay the evidence map over the picture (E)</source>
   <translation>Τοποθέτηση του χάρτη ενδείξεων πάνω στην εικόνα (E)</translation>
  </message>
  <message>
   <source>Lay the evidence maps over the pictures (E)</source>
   <translation>Τοποθέτηση των χαρτών ενδείξεων πάνω στις εικόνες (E)</translation>
  </message>
  <message>
   <source>Left: {picture}</source>
   <translation>Αριστερά: {picture}</translation>
  </message>
  <message>
   <source>Lens</source>
   <translation>Φακός</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Άδεια</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>Άδεια: {licence}</translation>
  </message>
  <message>
   <source>Lies on this computer: nothing here is fetched.</source>
   <translation>Βρίσκεται σε αυτόν τον υπολογιστή: τίποτα εδώ δεν ανακτάται από αλλού.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Ανοιχτά</translation>
  </message>
  <message>
   <source>Light or dark, or whichever of them the system uses.</source>
   <translation>Ανοιχτά ή σκούρα, ή όποια από τα δύο χρησιμοποιεί το σύστημα.</translation>
  </message>
  <message>
   <source>Likely AI-made</source>
   <translation>Πιθανώς δημιουργημένη με ΤΝ</translation>
  </message>
  <message>
   <source>Likely AI-made from</source>
   <translation>Πιθανώς με ΤΝ από</translation>
  </message>
  <message>
   <source>Likely a real photograph</source>
   <translation>Πιθανώς πραγματική φωτογραφία</translation>
  </message>
  <message>
   <source>Likely real</source>
   <translation>Πιθανώς πραγματική</translation>
  </message>
  <message>
   <source>Likely real below</source>
   <translation>Πιθανώς πραγματική κάτω από</translation>
  </message>
  <message>
   <source>Likely real below {low}, inconclusive (hatched) from {low} to {high}, likely AI-made from there.</source>
   <translation>Πιθανώς πραγματική κάτω από {low}, ασαφές (διαγραμμισμένο) από {low} έως {high}, πιθανώς δημιουργημένη με ΤΝ από εκεί και πάνω.</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Όρια</translation>
  </message>
  <message>
   <source>Linked</source>
   <translation>Συνδεδεμένες</translation>
  </message>
  <message>
   <source>Longest time for a file</source>
   <translation>Μέγιστος χρόνος για ένα αρχείο</translation>
  </message>
  <message>
   <source>Look at this picture and another side by side (Ctrl+D)</source>
   <translation>Προβολή αυτής της εικόνας δίπλα σε μια άλλη (Ctrl+D)</translation>
  </message>
  <message>
   <source>Look at this picture closely (Enter)</source>
   <translation>Προβολή αυτής της εικόνας από κοντά (Enter)</translation>
  </message>
  <message>
   <source>Look at two pictures side by side</source>
   <translation>Προβολή δύο εικόνων δίπλα δίπλα</translation>
  </message>
  <message>
   <source>Looked for: Content Credentials (C2PA), IPTC's digital source type, credit lines, the AIGC label of Chinese services, the metadata of more than twenty generators in PNG texts, EXIF, XMP and comments, text hidden in the lowest bits of the pixels, the open watermarks of Stable Diffusion and FLUX, and camera data.</source>
   <translation>Αναζητήθηκαν: Content Credentials (C2PA), ο τύπος ψηφιακής πηγής του IPTC, αναφορές πηγής, η ετικέτα AIGC των κινεζικών υπηρεσιών, τα μεταδεδομένα περισσότερων από είκοσι γεννητριών σε κείμενα PNG, EXIF, XMP και σχόλια, κείμενο κρυμμένο στα χαμηλότερα bit των pixel, τα ανοιχτά υδατογραφήματα των Stable Diffusion και FLUX, καθώς και δεδομένα κάμερας.</translation>
  </message>
  <message>
   <source>Looking into the folder…</source>
   <translation>Αναζήτηση στον φάκελο…</translation>
  </message>
  <message>
   <source>Made smaller by 5 %</source>
   <translation>Σμίκρυνση κατά 5 %</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Δημιουργήθηκε με</translation>
  </message>
  <message>
   <source>Made with {application}, {time}.</source>
   <translation>Δημιουργήθηκε με {application}, {time}.</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>Κατασκευαστής</translation>
  </message>
  <message>
   <source>Make it yours</source>
   <translation>Προσαρμόστε το</translation>
  </message>
  <message>
   <source>Make the picture larger (+)</source>
   <translation>Μεγέθυνση της εικόνας (+)</translation>
  </message>
  <message>
   <source>Make the picture smaller (-)</source>
   <translation>Σμίκρυνση της εικόνας (-)</translation>
  </message>
  <message>
   <source>Make the whole picture fit (0)</source>
   <translation>Προσαρμογή ολόκληρης της εικόνας (0)</translation>
  </message>
  <message>
   <source>Maker notes</source>
   <translation>Σημειώσεις κατασκευαστή</translation>
  </message>
  <message>
   <source>Marks in the file</source>
   <translation>Σημάνσεις στο αρχείο</translation>
  </message>
  <message>
   <source>Matching bits</source>
   <translation>Bit που συμπίπτουν</translation>
  </message>
  <message>
   <source>Menu {menu}</source>
   <translation>Μενού {menu}</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Μοντέλο</translation>
  </message>
  <message>
   <source>Model {model}</source>
   <translation>Μοντέλο {model}</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Μοντέλα</translation>
  </message>
  <message>
   <source>Models of your own</source>
   <translation>Δικά σας μοντέλα</translation>
  </message>
  <message>
   <source>Models…</source>
   <translation>Μοντέλα…</translation>
  </message>
  <message>
   <source>Modern generators imitate photographs well: on collections that hold both, alike in subject and compression, it is right far less often than on pictures that look made. The card gives the figures.</source>
   <translation>Οι σύγχρονες γεννήτριες μιμούνται καλά τις φωτογραφίες: σε συλλογές που περιέχουν και τις δύο, όμοιες σε θέμα και συμπίεση, έχει δίκιο πολύ σπανιότερα απ' ό,τι σε εικόνες που φαίνονται φτιαχτές. Η κάρτα δίνει τα μεγέθη.</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Κίνηση</translation>
  </message>
  <message>
   <source>Move the picture</source>
   <translation>Μετακίνηση της εικόνας</translation>
  </message>
  <message numerus="yes">
   <source>Move {n} files into a folder…</source>
   <extracomment>For one: Move {n} file into a folder…</extracomment>
   <translation>
    <numerusform>Μετακίνηση {n} αρχείου σε φάκελο…</numerusform>
    <numerusform>Μετακίνηση {n} αρχείων σε φάκελο…</numerusform>
   </translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Όνομα</translation>
  </message>
  <message>
   <source>Negative prompt</source>
   <translation>Αρνητικό prompt</translation>
  </message>
  <message>
   <source>Netpbm (PPM, PGM, PBM)</source>
   <translation>Netpbm (PPM, PGM, PBM)</translation>
  </message>
  <message>
   <source>Newest first. Enter examines the file again, Delete deletes the finding.</source>
   <translation>Τα νεότερα πρώτα. Το Enter εξετάζει ξανά το αρχείο, το Delete διαγράφει το εύρημα.</translation>
  </message>
  <message>
   <source>Next (Enter)</source>
   <translation>Επόμενη (Enter)</translation>
  </message>
  <message>
   <source>Night scenes</source>
   <translation>Νυχτερινές σκηνές</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Καμία απάντηση</translation>
  </message>
  <message>
   <source>No answer is proof. Use it beside what else you know: who published the picture, when, and where.</source>
   <translation>Καμία απάντηση δεν είναι απόδειξη. Χρησιμοποιήστε τη μαζί με όσα άλλα γνωρίζετε: ποιος δημοσίευσε την εικόνα, πότε και πού.</translation>
  </message>
  <message>
   <source>No bundled model covers pictures of {0} x {1} pixels; the sizes covered are {2}.</source>
   <translation>Κανένα ενσωματωμένο μοντέλο δεν καλύπτει εικόνες {0} x {1} pixel· τα μεγέθη που καλύπτονται είναι {2}.</translation>
  </message>
  <message>
   <source>No camera was found. Connect one: it appears here by itself.</source>
   <translation>Δεν βρέθηκε κάμερα. Συνδέστε μία: θα εμφανιστεί εδώ αυτόματα.</translation>
  </message>
  <message>
   <source>No file can be written in {folder}. Findings are kept where they were.</source>
   <translation>Δεν είναι δυνατή η εγγραφή αρχείων στον φάκελο {folder}. Τα ευρήματα φυλάσσονται εκεί όπου ήταν.</translation>
  </message>
  <message>
   <source>No file in this folder could be read as a picture.</source>
   <translation>Κανένα αρχείο σε αυτόν τον φάκελο δεν μπόρεσε να διαβαστεί ως εικόνα.</translation>
  </message>
  <message>
   <source>No findings about pictures are kept</source>
   <translation>Δεν φυλάσσονται ευρήματα για εικόνες</translation>
  </message>
  <message>
   <source>No folder scanned yet</source>
   <translation>Δεν έχει σαρωθεί ακόμη κανένας φάκελος</translation>
  </message>
  <message>
   <source>No kept finding fits this search</source>
   <translation>Κανένα φυλαγμένο εύρημα δεν ταιριάζει στην αναζήτηση</translation>
  </message>
  <message>
   <source>No licence text lies beside this part. Its licence: {0}.</source>
   <translation>Δεν υπάρχει κείμενο άδειας δίπλα σε αυτό το τμήμα. Η άδειά του: {0}.</translation>
  </message>
  <message>
   <source>No longer there, so not examined again: {names}.</source>
   <translation>Δεν υπάρχουν πλέον, άρα δεν εξετάστηκαν ξανά: {names}.</translation>
  </message>
  <message>
   <source>No marks in the file</source>
   <translation>Καμία σήμανση στο αρχείο</translation>
  </message>
  <message>
   <source>No marks were found. That proves nothing: most programs and nearly all social networks remove them, and many generators write none.</source>
   <translation>Δεν βρέθηκαν σημάνσεις. Αυτό δεν αποδεικνύει τίποτα: τα περισσότερα προγράμματα και σχεδόν όλα τα κοινωνικά δίκτυα τις αφαιρούν, και πολλές γεννήτριες δεν γράφουν καμία.</translation>
  </message>
  <message>
   <source>No model is loaded.</source>
   <translation>Δεν έχει φορτωθεί μοντέλο.</translation>
  </message>
  <message>
   <source>No model is meant for a picture of this size, so nothing is said about it. That says nothing about the picture itself.</source>
   <translation>Κανένα μοντέλο δεν προορίζεται για εικόνα αυτού του μεγέθους, γι' αυτό δεν αναφέρεται τίποτα για αυτήν. Αυτό δεν λέει τίποτα για την ίδια την εικόνα.</translation>
  </message>
  <message>
   <source>No model looked at the pixels.</source>
   <translation>Κανένα μοντέλο δεν εξέτασε τα pixel.</translation>
  </message>
  <message>
   <source>No picture of these collections ships. Their licences, as the model's card tells them:</source>
   <translation>Καμία εικόνα από αυτές τις συλλογές δεν περιλαμβάνεται. Οι άδειές τους, όπως τις αναφέρει η κάρτα του μοντέλου:</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>Δεν υπάρχει ελεύθερος χώρος στη συσκευή</translation>
  </message>
  <message>
   <source>No such device</source>
   <translation>Δεν υπάρχει τέτοια συσκευή</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>Δεν υπάρχει τέτοιο αρχείο ή κατάλογος</translation>
  </message>
  <message>
   <source>No verdict</source>
   <translation>Καμία κρίση</translation>
  </message>
  <message>
   <source>No verdicts are possible: {problem} Installing the application again should help.</source>
   <translation>Δεν είναι δυνατή καμία κρίση: {problem} Η επανεγκατάσταση της εφαρμογής αναμένεται να βοηθήσει.</translation>
  </message>
  <message>
   <source>No window can be opened: the display does not answer, or a system library that Qt needs for it is missing (on Debian and Ubuntu: libxcb-cursor0). The commands inspect and scan work without a window.</source>
   <translation>Δεν είναι δυνατό το άνοιγμα παραθύρου: η οθόνη δεν αποκρίνεται ή λείπει μια βιβλιοθήκη συστήματος που χρειάζεται για αυτό η Qt (σε Debian και Ubuntu: libxcb-cursor0). Οι εντολές inspect και scan λειτουργούν χωρίς παράθυρο.</translation>
  </message>
  <message>
   <source>None took part: a mark in the file decided.</source>
   <translation>Δεν συμμετείχε κανένα: την κρίση καθόρισε μια σήμανση στο αρχείο.</translation>
  </message>
  <message>
   <source>None took part: there is no verdict.</source>
   <translation>Δεν συμμετείχε κανένα: δεν υπάρχει κρίση.</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>Δεν είναι κατάλογος</translation>
  </message>
  <message>
   <source>Not examined</source>
   <translation>Δεν εξετάστηκε</translation>
  </message>
  <message>
   <source>Not linked</source>
   <translation>Μη συνδεδεμένες</translation>
  </message>
  <message>
   <source>Not signed</source>
   <translation>Χωρίς υπογραφή</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Σημείωση</translation>
  </message>
  <message>
   <source>Note: {note}</source>
   <translation>Σημείωση: {note}</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Σημειώσεις</translation>
  </message>
  <message>
   <source>Nothing is kept</source>
   <translation>Δεν φυλάσσεται τίποτα</translation>
  </message>
  <message>
   <source>Nothing was found. &lt;b&gt;That proves nothing:&lt;/b&gt; most programs and nearly all social networks remove such marks, and many generators write none.</source>
   <translation>Δεν βρέθηκε τίποτα. &lt;b&gt;Αυτό δεν αποδεικνύει τίποτα:&lt;/b&gt; τα περισσότερα προγράμματα και σχεδόν όλα τα κοινωνικά δίκτυα αφαιρούν τέτοιες σημάνσεις, και πολλές γεννήτριες δεν γράφουν καμία.</translation>
  </message>
  <message>
   <source>Of every file that is examined, in a scan or as a panel, its path, its checksum, the verdict and what the file says of itself are kept; never the picture, and nothing of pictures that were pasted. So the next scan knows what did not change, and you can look things up later.</source>
   <translation>Για κάθε αρχείο που εξετάζεται, σε σάρωση ή ως πλαίσιο, φυλάσσονται η διαδρομή του, το άθροισμα ελέγχου του, η κρίση και όσα λέει το αρχείο για τον εαυτό του· ποτέ η εικόνα, και τίποτα για εικόνες που επικολλήθηκαν. Έτσι η επόμενη σάρωση γνωρίζει τι δεν άλλαξε, και μπορείτε να ανατρέξετε σε αυτά αργότερα.</translation>
  </message>
  <message>
   <source>Of many real pictures, some are called likely AI-made by mistake: at False positives {rate} about 10 in 1,000. Look at each before you act on it.</source>
   <translation>Από πολλές πραγματικές εικόνες, μερικές χαρακτηρίζονται κατά λάθος πιθανώς δημιουργημένες με ΤΝ: με ψευδώς θετικά {rate}, περίπου 10 στις 1.000. Κοιτάξτε την καθεμία προτού ενεργήσετε.</translation>
  </message>
  <message>
   <source>Of very large pictures it looks at an even sample of tiles; what lies between them it has not seen.</source>
   <translation>Στις πολύ μεγάλες εικόνες κοιτάζει ένα ομοιόμορφο δείγμα πλακιδίων· όσα βρίσκονται ανάμεσά τους δεν τα έχει δει.</translation>
  </message>
  <message>
   <source>Of {count} test pictures that it never saw, half of them AI-made, it put {accuracy} % on the right side (95 % interval {low} to {high} %).</source>
   <translation>Από {count} εικόνες δοκιμής που δεν είδε ποτέ, οι μισές από αυτές δημιουργημένες με ΤΝ, κατέταξε το {accuracy} % στη σωστή πλευρά (διάστημα 95 %: {low} έως {high} %).</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Ανενεργό</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Ενεργό</translation>
  </message>
  <message>
   <source>One pixel of the picture for each of the screen's</source>
   <translation>Ένα pixel της εικόνας για κάθε pixel της οθόνης</translation>
  </message>
  <message>
   <source>One pixel of the picture for each of the screen's (1)</source>
   <translation>Ένα pixel της εικόνας για κάθε pixel της οθόνης (1)</translation>
  </message>
  <message numerus="yes">
   <source>Only the first {n} pictures of {total} fit here. For more, put them into a folder and use Open folder: its table has no such limit.</source>
   <extracomment>For one: Only the first {n} picture of {total} fit here. For more, put them into a folder and use Open folder: its table has no such limit.</extracomment>
   <translation>
    <numerusform>Εδώ χωρά μόνο η πρώτη {n} εικόνα από {total}. Για περισσότερες, βάλτε τις σε έναν φάκελο και χρησιμοποιήστε το Άνοιγμα φακέλου: ο πίνακάς του δεν έχει τέτοιο όριο.</numerusform>
    <numerusform>Εδώ χωρούν μόνο οι πρώτες {n} εικόνες από {total}. Για περισσότερες, βάλτε τις σε έναν φάκελο και χρησιμοποιήστε το Άνοιγμα φακέλου: ο πίνακάς του δεν έχει τέτοιο όριο.</numerusform>
   </translation>
  </message>
  <message>
   <source>Only the small copy can be shown: reading the picture again failed ({error}).</source>
   <translation>Μπορεί να εμφανιστεί μόνο το μικρό αντίγραφο: η εκ νέου ανάγνωση της εικόνας απέτυχε ({error}).</translation>
  </message>
  <message>
   <source>Only the small copy can be shown: {problem}</source>
   <translation>Μπορεί να εμφανιστεί μόνο το μικρό αντίγραφο: {problem}</translation>
  </message>
  <message>
   <source>Open &amp;folder…</source>
   <translation>Άνοιγμα &amp;φακέλου…</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Άνοιγμα φακέλου</translation>
  </message>
  <message>
   <source>Open in its usual program</source>
   <translation>Άνοιγμα στο συνηθισμένο του πρόγραμμα</translation>
  </message>
  <message>
   <source>Open pictures</source>
   <translation>Άνοιγμα εικόνων</translation>
  </message>
  <message>
   <source>Open the picture large</source>
   <translation>Άνοιγμα της εικόνας σε μεγάλο μέγεθος</translation>
  </message>
  <message>
   <source>Operating point</source>
   <translation>Σημείο λειτουργίας</translation>
  </message>
  <message>
   <source>Operating points</source>
   <translation>Σημεία λειτουργίας</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>Η ενέργεια δεν επιτρέπεται</translation>
  </message>
  <message>
   <source>P(AI)</source>
   <translation>P(ΤΝ)</translation>
  </message>
  <message>
   <source>PNG texts</source>
   <translation>Κείμενα PNG</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Στοιχείο</translation>
  </message>
  <message>
   <source>Past findings</source>
   <translation>Παλαιότερα ευρήματα</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Επικόλληση</translation>
  </message>
  <message>
   <source>Paste a picture or copied files (Ctrl+V)</source>
   <translation>Επικόλληση εικόνας ή αντιγραμμένων αρχείων (Ctrl+V)</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Παύση</translation>
  </message>
  <message>
   <source>Pause: {job}</source>
   <translation>Παύση: {job}</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>Δεν υπάρχει δικαίωμα πρόσβασης</translation>
  </message>
  <message>
   <source>Photoshop document (PSD)</source>
   <translation>Έγγραφο Photoshop (PSD)</translation>
  </message>
  <message>
   <source>Picture without a file {number}</source>
   <translation>Εικόνα χωρίς αρχείο {number}</translation>
  </message>
  <message>
   <source>Picture {number} of {total}</source>
   <translation>Εικόνα {number} από {total}</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Εικόνες</translation>
  </message>
  <message>
   <source>Pictures ({suffixes})</source>
   <translation>Εικόνες ({suffixes})</translation>
  </message>
  <message>
   <source>Pictures are only ever read, never changed. Copying and moving chosen files of a scan is the one thing that touches your folders, and only when you ask for it.</source>
   <translation>Οι εικόνες μόνο διαβάζονται, ποτέ δεν αλλάζουν. Η αντιγραφή και η μετακίνηση επιλεγμένων αρχείων μιας σάρωσης είναι το μόνο που αγγίζει τους φακέλους σας, και μόνο όταν το ζητήσετε.</translation>
  </message>
  <message>
   <source>Pictures from {smallest} to {largest} pixels.</source>
   <translation>Εικόνες από {smallest} έως {largest} pixel.</translation>
  </message>
  <message>
   <source>Pictures in a round:</source>
   <translation>Εικόνες ανά γύρο:</translation>
  </message>
  <message>
   <source>Pictures left inconclusive at {rate} false positives</source>
   <translation>Εικόνες που έμειναν ασαφείς, με {rate} ψευδώς θετικά</translation>
  </message>
  <message>
   <source>Pictures of more pixels are refused; large ones take much memory.</source>
   <translation>Οι εικόνες με περισσότερα pixel απορρίπτονται· οι μεγάλες θέλουν πολλή μνήμη.</translation>
  </message>
  <message>
   <source>Pictures of {size} pixels, no others.</source>
   <translation>Εικόνες {size} pixel και μόνο.</translation>
  </message>
  <message>
   <source>Pictures whose sides have {least} to {most} pixels.</source>
   <translation>Εικόνες με πλευρές από {least} έως {most} pixel.</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Θέση</translation>
  </message>
  <message>
   <source>Plain metadata: anybody can write, copy or remove it.</source>
   <translation>Απλά μεταδεδομένα: οποιοσδήποτε μπορεί να τα γράψει, να τα αντιγράψει ή να τα αφαιρέσει.</translation>
  </message>
  <message>
   <source>PostScript drawing</source>
   <translation>Σχέδιο PostScript</translation>
  </message>
  <message>
   <source>Press the button that has the focus</source>
   <translation>Πάτημα του κουμπιού που έχει την εστίαση</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Ιδιωτικότητα</translation>
  </message>
  <message>
   <source>Private mode</source>
   <translation>Ιδιωτική λειτουργία</translation>
  </message>
  <message>
   <source>Private mode is on: nothing that is examined now is kept.</source>
   <translation>Η ιδιωτική λειτουργία είναι ενεργή: τίποτα από όσα εξετάζονται τώρα δεν φυλάσσεται.</translation>
  </message>
  <message>
   <source>Products on white</source>
   <translation>Προϊόντα σε λευκό φόντο</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Σκοπός</translation>
  </message>
  <message>
   <source>Qt: the window</source>
   <translation>Qt: το παράθυρο</translation>
  </message>
  <message>
   <source>Quiz</source>
   <translation>Κουίζ</translation>
  </message>
  <message>
   <source>Radiance HDR</source>
   <translation>Radiance HDR</translation>
  </message>
  <message>
   <source>Read a verdict</source>
   <translation>Πώς διαβάζεται μια κρίση</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>Σύστημα αρχείων μόνο για ανάγνωση</translation>
  </message>
  <message>
   <source>Reading this picture {0}.</source>
   <translation>Η ανάγνωση αυτής της εικόνας {0}.</translation>
  </message>
  <message>
   <source>Real or AI-made?</source>
   <translation>Πραγματική ή με ΤΝ;</translation>
  </message>
  <message>
   <source>Real photograph (R)</source>
   <translation>Πραγματική φωτογραφία (R)</translation>
  </message>
  <message>
   <source>Real pictures called AI-made</source>
   <translation>Πραγματικές εικόνες που χαρακτηρίστηκαν δημιουργημένες με ΤΝ</translation>
  </message>
  <message>
   <source>Real pictures called likely AI-made at {rate} false positives</source>
   <translation>Πραγματικές εικόνες που χαρακτηρίστηκαν πιθανώς δημιουργημένες με ΤΝ, με {rate} ψευδώς θετικά</translation>
  </message>
  <message>
   <source>Real pictures called likely real at {rate} false positives</source>
   <translation>Πραγματικές εικόνες που χαρακτηρίστηκαν πιθανώς πραγματικές, με {rate} ψευδώς θετικά</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Λόγος</translation>
  </message>
  <message>
   <source>Reduced</source>
   <translation>Μειωμένη</translation>
  </message>
  <message>
   <source>Reduced motion keeps everything still that would move by itself, such as a busy bar.</source>
   <translation>Η μειωμένη κίνηση κρατά ακίνητο οτιδήποτε θα κινούνταν από μόνο του, όπως μια γραμμή αναμονής.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Κατάργηση</translation>
  </message>
  <message>
   <source>Remove a model</source>
   <translation>Κατάργηση μοντέλου</translation>
  </message>
  <message>
   <source>Remove all</source>
   <translation>Κατάργηση όλων</translation>
  </message>
  <message>
   <source>Remove the model {model}</source>
   <translation>Κατάργηση του μοντέλου {model}</translation>
  </message>
  <message>
   <source>Remove the picture from the window; its file stays</source>
   <translation>Κατάργηση της εικόνας από το παράθυρο· το αρχείο της παραμένει</translation>
  </message>
  <message>
   <source>Remove this picture from the window (Delete)</source>
   <translation>Κατάργηση αυτής της εικόνας από το παράθυρο (Delete)</translation>
  </message>
  <message>
   <source>Remove {model} from this application? The file that it was added from stays where it is.</source>
   <translation>Να καταργηθεί το {model} από αυτήν την εφαρμογή; Το αρχείο από το οποίο προστέθηκε μένει στη θέση του.</translation>
  </message>
  <message>
   <source>Remove {name} from the window</source>
   <translation>Κατάργηση του {name} από το παράθυρο</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Αναφορά</translation>
  </message>
  <message>
   <source>Report on &amp;all pictures…</source>
   <translation>Αναφορά για ό&amp;λες τις εικόνες…</translation>
  </message>
  <message>
   <source>Report on pictures</source>
   <translation>Αναφορά για εικόνες</translation>
  </message>
  <message numerus="yes">
   <source>Report on {n} pictures</source>
   <extracomment>For one: Report on {n} picture</extracomment>
   <translation>
    <numerusform>Αναφορά για {n} εικόνα</numerusform>
    <numerusform>Αναφορά για {n} εικόνες</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Report on {n} pictures written to {file}.</source>
   <extracomment>For one: Report on {n} picture written to {file}.</extracomment>
   <translation>
    <numerusform>Η αναφορά για {n} εικόνα γράφτηκε στο {file}.</numerusform>
    <numerusform>Η αναφορά για {n} εικόνες γράφτηκε στο {file}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Αναφορά…</translation>
  </message>
  <message>
   <source>Resource temporarily unavailable</source>
   <translation>Ο πόρος δεν είναι προσωρινά διαθέσιμος</translation>
  </message>
  <message>
   <source>Restore defaults</source>
   <translation>Επαναφορά προεπιλογών</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Σωστά</translation>
  </message>
  <message numerus="yes">
   <source>Right on the {n} pictures that the model answered</source>
   <extracomment>For one: Right on the {n} picture that the model answered</extracomment>
   <translation>
    <numerusform>Σωστά στη {n} εικόνα για την οποία απάντησε το μοντέλο</numerusform>
    <numerusform>Σωστά στις {n} εικόνες για τις οποίες απάντησε το μοντέλο</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Right on the {n} pictures where it said nothing</source>
   <extracomment>For one: Right on the {n} picture where it said nothing</extracomment>
   <translation>
    <numerusform>Σωστά στη {n} εικόνα για την οποία δεν είπε τίποτα</numerusform>
    <numerusform>Σωστά στις {n} εικόνες για τις οποίες δεν είπε τίποτα</numerusform>
   </translation>
  </message>
  <message>
   <source>Right: {picture}</source>
   <translation>Δεξιά: {picture}</translation>
  </message>
  <message>
   <source>SHA-256 of its file</source>
   <translation>SHA-256 του αρχείου του</translation>
  </message>
  <message>
   <source>SVG drawing</source>
   <translation>Σχέδιο SVG</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>Δειγματολήπτης</translation>
  </message>
  <message>
   <source>Save the rows shown: for spreadsheets, for programs, or as a page with pictures (Ctrl+S)</source>
   <translation>Αποθήκευση των γραμμών που εμφανίζονται: για υπολογιστικά φύλλα, για προγράμματα ή ως σελίδα με εικόνες (Ctrl+S)</translation>
  </message>
  <message>
   <source>Saved again as JPEG 90</source>
   <translation>Αποθηκευμένες ξανά ως JPEG 90</translation>
  </message>
  <message>
   <source>Scan a folder</source>
   <translation>Σάρωση φακέλου</translation>
  </message>
  <message>
   <source>Scan a whole folder (Ctrl+Shift+O)</source>
   <translation>Σάρωση ολόκληρου φακέλου (Ctrl+Shift+O)</translation>
  </message>
  <message>
   <source>Scan of {folders}</source>
   <translation>Σάρωση: {folders}</translation>
  </message>
  <message>
   <source>Scanning</source>
   <translation>Γίνεται σάρωση</translation>
  </message>
  <message>
   <source>Screenshots</source>
   <translation>Στιγμιότυπα οθόνης</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Αναζήτηση</translation>
  </message>
  <message>
   <source>Search by name, folder, model, verdict…</source>
   <translation>Αναζήτηση με όνομα, φάκελο, μοντέλο, κρίση…</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Set everything here but the model to what it was at first</source>
   <translation>Επαναφορά όλων εδώ, εκτός από το μοντέλο, στην αρχική τους κατάσταση</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ρυθμίσεις</translation>
  </message>
  <message>
   <source>Several models are called so: {0}.</source>
   <translation>Πολλά μοντέλα ονομάζονται έτσι: {0}.</translation>
  </message>
  <message>
   <source>Ships with the application.</source>
   <translation>Περιλαμβάνεται στην εφαρμογή.</translation>
  </message>
  <message>
   <source>Show all findings again</source>
   <translation>Εμφάνιση όλων των ευρημάτων ξανά</translation>
  </message>
  <message>
   <source>Show all rows again</source>
   <translation>Εμφάνιση όλων των γραμμών ξανά</translation>
  </message>
  <message>
   <source>Show its folder</source>
   <translation>Εμφάνιση του φακέλου του</translation>
  </message>
  <message>
   <source>Show only findings that hold each of these words</source>
   <translation>Εμφάνιση μόνο των ευρημάτων που περιέχουν καθεμία από αυτές τις λέξεις</translation>
  </message>
  <message>
   <source>Show only rows that hold this text</source>
   <translation>Εμφάνιση μόνο των γραμμών που περιέχουν αυτό το κείμενο</translation>
  </message>
  <message>
   <source>Show or hide the evidence map</source>
   <translation>Εμφάνιση ή απόκρυψη του χάρτη ενδείξεων</translation>
  </message>
  <message>
   <source>Show or hide the evidence map (Space)</source>
   <translation>Εμφάνιση ή απόκρυψη του χάρτη ενδείξεων (Διάστημα)</translation>
  </message>
  <message>
   <source>Show or hide the evidence maps</source>
   <translation>Εμφάνιση ή απόκρυψη των χαρτών ενδείξεων</translation>
  </message>
  <message>
   <source>Show or hide what is known of the picture</source>
   <translation>Εμφάνιση ή απόκρυψη όσων είναι γνωστά για την εικόνα</translation>
  </message>
  <message>
   <source>Show or hide what is known of this picture (D)</source>
   <translation>Εμφάνιση ή απόκρυψη όσων είναι γνωστά για αυτήν την εικόνα (D)</translation>
  </message>
  <message>
   <source>Show the c&amp;rash log</source>
   <translation>Εμφάνιση του &amp;αρχείου καταγραφής σφαλμάτων</translation>
  </message>
  <message>
   <source>Show the evidence map of {name}</source>
   <translation>Εμφάνιση του χάρτη ενδείξεων του {name}</translation>
  </message>
  <message>
   <source>Show the picture of the row as a panel</source>
   <translation>Εμφάνιση της εικόνας της γραμμής ως πλαισίου</translation>
  </message>
  <message>
   <source>Shrinking, strong compression and filters remove what it looks for.</source>
   <translation>Η σμίκρυνση, η ισχυρή συμπίεση και τα φίλτρα αφαιρούν αυτό που αναζητά.</translation>
  </message>
  <message>
   <source>Signed at</source>
   <translation>Υπογράφηκε στις</translation>
  </message>
  <message>
   <source>Signer</source>
   <translation>Υπογράφων</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Μέγεθος</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Σμίκρυνση</translation>
  </message>
  <message>
   <source>Software</source>
   <translation>Λογισμικό</translation>
  </message>
  <message>
   <source>Something unexpected went wrong with this picture: {0}.</source>
   <translation>Κάτι απρόσμενο πήγε στραβά με αυτήν την εικόνα: {0}.</translation>
  </message>
  <message>
   <source>Something unexpected went wrong: {reason}.</source>
   <translation>Παρουσιάστηκε απροσδόκητο πρόβλημα: {reason}.</translation>
  </message>
  <message>
   <source>Something went wrong inside the application. It goes on, but start it anew if it acts oddly.</source>
   <translation>Κάτι πήγε στραβά μέσα στην εφαρμογή. Συνεχίζει να λειτουργεί, αλλά ξεκινήστε την ξανά αν συμπεριφέρεται παράξενα.</translation>
  </message>
  <message>
   <source>Source type</source>
   <translation>Τύπος πηγής</translation>
  </message>
  <message>
   <source>Stale file handle</source>
   <translation>Παρωχημένη αναφορά αρχείου</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Έναρξη</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Βήματα</translation>
  </message>
  <message>
   <source>Stop here and keep what is done (Esc)</source>
   <translation>Διακοπή εδώ και διατήρηση όσων έγιναν (Esc)</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Διακοπή…</translation>
  </message>
  <message>
   <source>TIFF with the compression {0}</source>
   <translation>TIFF με συμπίεση {0}</translation>
  </message>
  <message>
   <source>Table for spreadsheets (*.csv)</source>
   <translation>Πίνακας για υπολογιστικά φύλλα (*.csv)</translation>
  </message>
  <message>
   <source>Take a picture with the &amp;camera…</source>
   <translation>Λήψη εικόνας με την κά&amp;μερα…</translation>
  </message>
  <message>
   <source>Take a snapshot</source>
   <translation>Λήψη φωτογραφίας</translation>
  </message>
  <message>
   <source>Take care</source>
   <translation>Προσοχή</translation>
  </message>
  <message>
   <source>Take the picture for AI-made</source>
   <translation>Επιλογή «δημιουργημένη με ΤΝ»</translation>
  </message>
  <message>
   <source>Take the picture for a photograph</source>
   <translation>Επιλογή «φωτογραφία»</translation>
  </message>
  <message>
   <source>Take your time. + and - zoom, the arrows move, 0 shows the whole picture.</source>
   <translation>Πάρτε τον χρόνο σας. Με + και - αλλάζει η μεγέθυνση, τα βέλη μετακινούν, το 0 δείχνει ολόκληρη την εικόνα.</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Λήψη</translation>
  </message>
  <message>
   <source>Tell others</source>
   <translation>Ενημερώστε άλλους</translation>
  </message>
  <message>
   <source>Tells CIFAR-10 photographs from their Stable Diffusion 1.4 counterparts, at 32 x 32 pixels.</source>
   <translation>Διακρίνει φωτογραφίες του CIFAR-10 από τις αντίστοιχες του Stable Diffusion 1.4, στα 32 x 32 pixel.</translation>
  </message>
  <message>
   <source>Tells how likely it is that a picture was made by AI. It works offline: no picture leaves this computer. Licence: {licence}.</source>
   <translation>Λέει πόσο πιθανό είναι μια εικόνα να δημιουργήθηκε με ΤΝ. Λειτουργεί χωρίς σύνδεση: καμία εικόνα δεν φεύγει από αυτόν τον υπολογιστή. Άδεια: {licence}.</translation>
  </message>
  <message>
   <source>Tells photographs from generated pictures, at their own size.</source>
   <translation>Διακρίνει φωτογραφίες από παραγόμενες εικόνες, στο δικό τους μέγεθος.</translation>
  </message>
  <message>
   <source>Text pages</source>
   <translation>Σελίδες κειμένου</translation>
  </message>
  <message>
   <source>The AIGC label in this file is damaged and was not read.</source>
   <translation>Η ετικέτα AIGC σε αυτό το αρχείο είναι κατεστραμμένη και δεν διαβάστηκε.</translation>
  </message>
  <message>
   <source>The Content Credentials of this file break a rule of their standard ({0}).</source>
   <translation>Τα Content Credentials αυτού του αρχείου παραβαίνουν κανόνα του προτύπου τους ({0}).</translation>
  </message>
  <message>
   <source>The EXIF of this file is damaged or cut off; only part of it was read.</source>
   <translation>Τα EXIF αυτού του αρχείου είναι κατεστραμμένα ή κομμένα· διαβάστηκε μόνο ένα μέρος τους.</translation>
  </message>
  <message>
   <source>The SHA-256 was copied.</source>
   <translation>Το SHA-256 αντιγράφηκε.</translation>
  </message>
  <message>
   <source>The XMP of this file is built to harm, or far beyond the usual; it was not read on.</source>
   <translation>Τα XMP αυτού του αρχείου είναι φτιαγμένα για να βλάψουν ή πολύ πέρα από το συνηθισμένο· δεν διαβάστηκαν παρακάτω.</translation>
  </message>
  <message>
   <source>The XMP of this file is damaged; only what stands before the damage was read.</source>
   <translation>Τα XMP αυτού του αρχείου είναι κατεστραμμένα· διαβάστηκε μόνο ό,τι βρίσκεται πριν από τη βλάβη.</translation>
  </message>
  <message>
   <source>The bundled models answer from now on.</source>
   <translation>Από εδώ και πέρα απαντούν τα ενσωματωμένα μοντέλα.</translation>
  </message>
  <message>
   <source>The buttons above the table show the rows of one verdict only; the field below them finds words in names, folders and notes.</source>
   <translation>Τα κουμπιά πάνω από τον πίνακα δείχνουν μόνο τις γραμμές μίας κρίσης· το πεδίο κάτω από αυτά βρίσκει λέξεις σε ονόματα, φακέλους και σημειώσεις.</translation>
  </message>
  <message>
   <source>The calibration of a card makes certainty of a threshold, which nothing can be.</source>
   <translation>Η βαθμονόμηση μιας κάρτας κάνει ένα κατώφλι βεβαιότητα, κάτι που δεν υπάρχει.</translation>
  </message>
  <message>
   <source>The camera cannot be used: it gave no reason.</source>
   <translation>Η κάμερα δεν μπορεί να χρησιμοποιηθεί: δεν έδωσε κανέναν λόγο.</translation>
  </message>
  <message>
   <source>The camera cannot be used: {reason}.</source>
   <translation>Η κάμερα δεν μπορεί να χρησιμοποιηθεί: {reason}.</translation>
  </message>
  <message>
   <source>The camera is starting…</source>
   <translation>Η κάμερα ξεκινά…</translation>
  </message>
  <message>
   <source>The card does not say.</source>
   <translation>Η κάρτα δεν το αναφέρει.</translation>
  </message>
  <message>
   <source>The card holds no figures.</source>
   <translation>Η κάρτα δεν περιέχει μετρήσεις.</translation>
  </message>
  <message>
   <source>The card in the model file {0} cannot be used: {1}</source>
   <translation>Η κάρτα στο αρχείο μοντέλου {0} δεν μπορεί να χρησιμοποιηθεί: {1}</translation>
  </message>
  <message>
   <source>The card in the model file {0} is not text.</source>
   <translation>Η κάρτα στο αρχείο μοντέλου {0} δεν είναι κείμενο.</translation>
  </message>
  <message>
   <source>The card in the model file {0} is too long.</source>
   <translation>Η κάρτα στο αρχείο μοντέλου {0} είναι πολύ μεγάλη.</translation>
  </message>
  <message>
   <source>The card names no limits.</source>
   <translation>Η κάρτα δεν αναφέρει όρια.</translation>
  </message>
  <message>
   <source>The chance that it is there by accident stands with its details.</source>
   <translation>Η πιθανότητα να βρίσκεται εκεί τυχαία αναφέρεται στις λεπτομέρειές της.</translation>
  </message>
  <message>
   <source>The choice could not be remembered: {0}.</source>
   <translation>Δεν ήταν δυνατή η απομνημόνευση της επιλογής: {0}.</translation>
  </message>
  <message>
   <source>The chosen model is not asked: {problem} The bundled models answer instead.</source>
   <translation>Το επιλεγμένο μοντέλο δεν ερωτάται: {problem} Αντ' αυτού απαντούν τα ενσωματωμένα μοντέλα.</translation>
  </message>
  <message>
   <source>The chosen model {0} accepts {1} only; the bundled model {2} answered.</source>
   <translation>Το επιλεγμένο μοντέλο {0} δέχεται μόνο {1}· απάντησε το ενσωματωμένο μοντέλο {2}.</translation>
  </message>
  <message>
   <source>The chosen model {0} accepts {1}.</source>
   <translation>Το επιλεγμένο μοντέλο {0} δέχεται {1}.</translation>
  </message>
  <message>
   <source>The chosen model {0} answered.</source>
   <translation>Απάντησε το επιλεγμένο μοντέλο {0}.</translation>
  </message>
  <message>
   <source>The clipboard holds no picture and no file. Copy a picture first, then paste it here.</source>
   <translation>Το πρόχειρο δεν περιέχει εικόνα ούτε αρχείο. Αντιγράψτε πρώτα μια εικόνα και έπειτα επικολλήστε την εδώ.</translation>
  </message>
  <message>
   <source>The cluster cannot examine files: {0}</source>
   <translation>Η συστοιχία δεν μπορεί να εξετάσει αρχεία: {0}</translation>
  </message>
  <message>
   <source>The colour profile in this file could not be used, so colours may be slightly off.</source>
   <translation>Δεν ήταν δυνατή η χρήση του προφίλ χρωμάτων αυτού του αρχείου, οπότε τα χρώματα ίσως αποκλίνουν λίγο.</translation>
  </message>
  <message>
   <source>The command line</source>
   <translation>Η γραμμή εντολών</translation>
  </message>
  <message>
   <source>The comparison of two pictures</source>
   <translation>Η σύγκριση δύο εικόνων</translation>
  </message>
  <message>
   <source>The default operating point of a card must be one of its operating points.</source>
   <translation>Το προεπιλεγμένο σημείο λειτουργίας μιας κάρτας πρέπει να είναι ένα από τα σημεία λειτουργίας της.</translation>
  </message>
  <message>
   <source>The directory of this TIFF file is too large: it has {0} entries, and the limit is {1}.</source>
   <translation>Ο κατάλογος αυτού του αρχείου TIFF είναι πολύ μεγάλος: έχει {0} καταχωρίσεις, ενώ το όριο είναι {1}.</translation>
  </message>
  <message>
   <source>The directory of this TIFF file lies beyond its end.</source>
   <translation>Ο κατάλογος αυτού του αρχείου TIFF βρίσκεται πέρα από το τέλος του.</translation>
  </message>
  <message>
   <source>The environment variable {variable} names this file; it goes before the setting.</source>
   <translation>Η μεταβλητή περιβάλλοντος {variable} ορίζει αυτό το αρχείο· υπερισχύει της ρύθμισης.</translation>
  </message>
  <message>
   <source>The evidence map</source>
   <translation>Ο χάρτης ενδείξεων</translation>
  </message>
  <message>
   <source>The evidence map shows which places moved the score, and which way. It does not explain why. In very large pictures the model looks at tiles spread evenly; places that it did not look at are hatched.</source>
   <translation>Ο χάρτης ενδείξεων δείχνει ποιες περιοχές μετακίνησαν τη βαθμολογία και προς ποια κατεύθυνση. Δεν εξηγεί το γιατί. Σε πολύ μεγάλες εικόνες το μοντέλο βλέπει πλακίδια ομοιόμορφα κατανεμημένα· όσες περιοχές δεν εξέτασε είναι διαγραμμισμένες.</translation>
  </message>
  <message>
   <source>The examination</source>
   <translation>Η εξέταση</translation>
  </message>
  <message>
   <source>The exit status is 0 if all went well, 1 if some files could not be examined, 2 for wrong usage, and 3 where &lt;code&gt;--fail-on&lt;/code&gt; was met. Window and command line give the same answers.</source>
   <translation>Η κατάσταση εξόδου είναι 0 αν όλα πήγαν καλά, 1 αν ορισμένα αρχεία δεν μπόρεσαν να εξεταστούν, 2 για λανθασμένη χρήση και 3 όπου ίσχυσε το &lt;code&gt;--fail-on&lt;/code&gt;. Το παράθυρο και η γραμμή εντολών δίνουν τις ίδιες απαντήσεις.</translation>
  </message>
  <message>
   <source>The export was cancelled. No file was written.</source>
   <translation>Η εξαγωγή ακυρώθηκε. Δεν γράφτηκε κανένα αρχείο.</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>Το αρχείο</translation>
  </message>
  <message>
   <source>The file could not be read as a picture, or the model failed on it.</source>
   <translation>Το αρχείο δεν μπόρεσε να διαβαστεί ως εικόνα ή το μοντέλο απέτυχε σε αυτό.</translation>
  </message>
  <message>
   <source>The file is as it was when it was signed, and the signer is vouched for by your trust list.</source>
   <translation>Το αρχείο είναι όπως ήταν όταν υπογράφηκε, και για τον υπογράφοντα εγγυάται η λίστα εμπιστοσύνης σας.</translation>
  </message>
  <message>
   <source>The file is as it was when it was signed. Who signed it is not vouched for by a trust list that you chose.</source>
   <translation>Το αρχείο είναι όπως ήταν όταν υπογράφηκε. Για τον υπογράφοντα δεν εγγυάται κάποια λίστα εμπιστοσύνης που έχετε επιλέξει.</translation>
  </message>
  <message>
   <source>The file is no longer what was signed, so nothing that the credential says can be relied on.</source>
   <translation>Το αρχείο δεν είναι πλέον αυτό που υπογράφηκε, επομένως δεν μπορείτε να βασιστείτε σε τίποτα από όσα λέει το διαπιστευτήριο.</translation>
  </message>
  <message>
   <source>The file itself says so. What its pixels look like is shown beside it.</source>
   <translation>Το λέει το ίδιο το αρχείο. Το πώς φαίνονται τα pixel του εμφανίζεται δίπλα.</translation>
  </message>
  <message>
   <source>The file of findings could not be used, because {0}. It was set aside as {1}.</source>
   <translation>Δεν ήταν δυνατή η χρήση του αρχείου ευρημάτων, επειδή {0}. Διατηρήθηκε χωριστά ως {1}.</translation>
  </message>
  <message>
   <source>The file of findings {0} is gone or was replaced while it was in use.</source>
   <translation>Το αρχείο ευρημάτων {0} χάθηκε ή αντικαταστάθηκε ενώ χρησιμοποιούνταν.</translation>
  </message>
  <message>
   <source>The file of settings could not be used, because {0}. The usual settings hold.</source>
   <translation>Δεν ήταν δυνατή η χρήση του αρχείου ρυθμίσεων, επειδή {0}. Ισχύουν οι συνήθεις ρυθμίσεις.</translation>
  </message>
  <message>
   <source>The file of the model {0} is damaged: its checksum is wrong.</source>
   <translation>Το αρχείο του μοντέλου {0} είναι κατεστραμμένο: το άθροισμα ελέγχου του είναι λάθος.</translation>
  </message>
  <message>
   <source>The file only names an address. The application works offline and fetches nothing.</source>
   <translation>Το αρχείο αναφέρει μόνο μια διεύθυνση. Η εφαρμογή λειτουργεί χωρίς σύνδεση και δεν ανακτά τίποτα.</translation>
  </message>
  <message>
   <source>The file says: {0}.</source>
   <translation>Το αρχείο λέει: {0}.</translation>
  </message>
  <message>
   <source>The file {0} is not an ONNX model, or it is cut off.</source>
   <translation>Το αρχείο {0} δεν είναι μοντέλο ONNX ή είναι κομμένο.</translation>
  </message>
  <message>
   <source>The files stayed where they are: {reason}.</source>
   <translation>Τα αρχεία έμειναν εκεί όπου ήταν: {reason}.</translation>
  </message>
  <message>
   <source>The findings in {0} are in use, for example by a scan.</source>
   <translation>Τα ευρήματα στο {0} χρησιμοποιούνται, για παράδειγμα από μια σάρωση.</translation>
  </message>
  <message>
   <source>The findings in {0} cannot be read or written: {1}.</source>
   <translation>Δεν είναι δυνατή η ανάγνωση ή η εγγραφή των ευρημάτων στο {0}: {1}.</translation>
  </message>
  <message>
   <source>The folder could not be read ({error}).</source>
   <translation>Δεν ήταν δυνατή η ανάγνωση του φακέλου ({error}).</translation>
  </message>
  <message>
   <source>The folder of added models could not be read: {0}.</source>
   <translation>Δεν ήταν δυνατή η ανάγνωση του φακέλου των πρόσθετων μοντέλων: {0}.</translation>
  </message>
  <message>
   <source>The folder of the file of findings, from the next scan on; those kept so far stay where they are.</source>
   <translation>Ο φάκελος του αρχείου ευρημάτων, από την επόμενη σάρωση και μετά· όσα έχουν φυλαχθεί ως τώρα μένουν εκεί όπου είναι.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold a number of up to a million, not {1}.</source>
   <translation>Το κλειδί {0} μιας κάρτας πρέπει να περιέχει αριθμό έως ένα εκατομμύριο, όχι {1}.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold a whole number of up to a million, not {1}.</source>
   <translation>Το κλειδί {0} μιας κάρτας πρέπει να περιέχει ακέραιο αριθμό έως ένα εκατομμύριο, όχι {1}.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold an object, not {1}.</source>
   <translation>Το κλειδί {0} μιας κάρτας πρέπει να περιέχει αντικείμενο, όχι {1}.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold plain text of up to {1} letters, not {2}.</source>
   <translation>Το κλειδί {0} μιας κάρτας πρέπει να περιέχει απλό κείμενο έως {1} γράμματα, όχι {2}.</translation>
  </message>
  <message>
   <source>The key {0} of a card must hold up to 64 plain letters, digits and ._+()-, not {1}.</source>
   <translation>Το κλειδί {0} μιας κάρτας πρέπει να περιέχει έως 64 απλά γράμματα, ψηφία και ._+()-, όχι {1}.</translation>
  </message>
  <message>
   <source>The keys on a card must not be longer than {0} letters.</source>
   <translation>Τα κλειδιά σε μια κάρτα δεν πρέπει να ξεπερνούν τα {0} γράμματα.</translation>
  </message>
  <message>
   <source>The language of the window, from its next start on.</source>
   <translation>Η γλώσσα του παραθύρου, από την επόμενη εκκίνησή του και μετά.</translation>
  </message>
  <message>
   <source>The large view</source>
   <translation>Η μεγάλη προβολή</translation>
  </message>
  <message>
   <source>The last text of this PNG file is cut off and was not read.</source>
   <translation>Το τελευταίο κείμενο αυτού του αρχείου PNG είναι κομμένο και δεν διαβάστηκε.</translation>
  </message>
  <message>
   <source>The limits on a card must be a list of up to {0} sentences.</source>
   <translation>Τα όρια σε μια κάρτα πρέπει να είναι λίστα έως {0} προτάσεων.</translation>
  </message>
  <message>
   <source>The list could not be kept: {0}</source>
   <translation>Δεν ήταν δυνατή η φύλαξη της λίστας: {0}</translation>
  </message>
  <message>
   <source>The list could not be removed: {0}</source>
   <translation>Δεν ήταν δυνατή η κατάργηση της λίστας: {0}</translation>
  </message>
  <message>
   <source>The list of models ({0}) could not be read.</source>
   <translation>Δεν ήταν δυνατή η ανάγνωση της λίστας μοντέλων ({0}).</translation>
  </message>
  <message>
   <source>The list of models ({0}) has a wrong line: {1}.</source>
   <translation>Η λίστα μοντέλων ({0}) έχει μια λανθασμένη γραμμή: {1}.</translation>
  </message>
  <message>
   <source>The list of trusted signers was changed.</source>
   <translation>Η λίστα αξιόπιστων υπογραφόντων άλλαξε.</translation>
  </message>
  <message>
   <source>The map shows which places moved the score, and which way. It does not show which places were edited, and it does not explain why. One vivid spot is no finding.</source>
   <translation>Ο χάρτης δείχνει ποιες περιοχές μετακίνησαν τη βαθμολογία και προς ποια κατεύθυνση. Δεν δείχνει ποιες περιοχές έχουν υποστεί επεξεργασία, και δεν εξηγεί το γιατί. Μία έντονη κηλίδα δεν αποτελεί εύρημα.</translation>
  </message>
  <message>
   <source>The mean of all these places &lt;i&gt;is&lt;/i&gt; the score that the verdict rests on: the map is the computation itself, not a story told afterwards.</source>
   <translation>Ο μέσος όρος όλων αυτών των περιοχών &lt;i&gt;είναι&lt;/i&gt; η βαθμολογία στην οποία βασίζεται η κρίση: ο χάρτης είναι ο ίδιος ο υπολογισμός, όχι μια εκ των υστέρων αφήγηση.</translation>
  </message>
  <message>
   <source>The metadata of a BigTIFF file is not read.</source>
   <translation>Τα μεταδεδομένα ενός αρχείου BigTIFF δεν διαβάζονται.</translation>
  </message>
  <message>
   <source>The metadata of this JPEG file is cut off.</source>
   <translation>Τα μεταδεδομένα αυτού του αρχείου JPEG είναι κομμένα.</translation>
  </message>
  <message>
   <source>The metadata of this JPEG file is damaged; what stands after the damage was not read.</source>
   <translation>Τα μεταδεδομένα αυτού του αρχείου JPEG είναι κατεστραμμένα· όσα βρίσκονται μετά τη βλάβη δεν διαβάστηκαν.</translation>
  </message>
  <message>
   <source>The metadata of this {0} is damaged: {1}</source>
   <translation>Τα μεταδεδομένα σε αυτό το αρχείο ({0}) είναι κατεστραμμένα: {1}</translation>
  </message>
  <message>
   <source>The metadata of {0} in this file is damaged or far too long; its prompt and settings could not be read.</source>
   <translation>Τα μεταδεδομένα του {0} σε αυτό το αρχείο είναι κατεστραμμένα ή υπερβολικά μεγάλα· δεν ήταν δυνατή η ανάγνωση του prompt και των ρυθμίσεων.</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>Το μοντέλο</translation>
  </message>
  <message>
   <source>The model could not be copied to {0}: {1}.</source>
   <translation>Δεν ήταν δυνατή η αντιγραφή του μοντέλου στο {0}: {1}.</translation>
  </message>
  <message>
   <source>The model could not be loaded: {reason}.</source>
   <translation>Δεν ήταν δυνατή η φόρτωση του μοντέλου: {reason}.</translation>
  </message>
  <message>
   <source>The model could not be removed: {0}.</source>
   <translation>Δεν ήταν δυνατή η κατάργηση του μοντέλου: {0}.</translation>
  </message>
  <message>
   <source>The model did not look at the hatched places.</source>
   <translation>Το μοντέλο δεν εξέτασε τις διαγραμμισμένες περιοχές.</translation>
  </message>
  <message>
   <source>The model file {0} could not be loaded: {1}</source>
   <translation>Δεν ήταν δυνατή η φόρτωση του αρχείου μοντέλου {0}: {1}</translation>
  </message>
  <message>
   <source>The model file {0} could not be read: {1}.</source>
   <translation>Δεν ήταν δυνατή η ανάγνωση του αρχείου μοντέλου {0}: {1}.</translation>
  </message>
  <message>
   <source>The model file {0} could not be tried out: {1}.</source>
   <translation>Δεν ήταν δυνατή η δοκιμή του αρχείου μοντέλου {0}: {1}.</translation>
  </message>
  <message>
   <source>The model file {0} has no card.</source>
   <translation>Το αρχείο μοντέλου {0} δεν έχει κάρτα.</translation>
  </message>
  <message>
   <source>The model file {0} is damaged: its checksum is wrong.</source>
   <translation>Το αρχείο μοντέλου {0} είναι κατεστραμμένο: το άθροισμα ελέγχου του είναι λάθος.</translation>
  </message>
  <message>
   <source>The model file {0} is too large: {1} MiB are the most that is read.</source>
   <translation>Το αρχείο μοντέλου {0} είναι πολύ μεγάλο: διαβάζονται το πολύ {1} MiB.</translation>
  </message>
  <message>
   <source>The model file {0} must give logit: float32 [N] and evidence: float32 [N, h, w].</source>
   <translation>Το αρχείο μοντέλου {0} πρέπει να δίνει logit: float32 [N] και evidence: float32 [N, h, w].</translation>
  </message>
  <message>
   <source>The model file {0} must have one card, not {1}.</source>
   <translation>Το αρχείο μοντέλου {0} πρέπει να έχει μία κάρτα, όχι {1}.</translation>
  </message>
  <message>
   <source>The model file {0} must take one input, pixels: uint8 [N, H, W, 3].</source>
   <translation>Το αρχείο μοντέλου {0} πρέπει να δέχεται μία είσοδο, pixels: uint8 [N, H, W, 3].</translation>
  </message>
  <message>
   <source>The model file {0} was refused: it {1}.</source>
   <translation>Το αρχείο μοντέλου {0} απορρίφθηκε: {1}.</translation>
  </message>
  <message>
   <source>The model file {0} was refused: {1}.</source>
   <translation>Το αρχείο μοντέλου {0} απορρίφθηκε: {1}.</translation>
  </message>
  <message>
   <source>The model gave no answer.</source>
   <translation>Το μοντέλο δεν έδωσε απάντηση.</translation>
  </message>
  <message>
   <source>The model in use</source>
   <translation>Το μοντέλο σε χρήση</translation>
  </message>
  <message>
   <source>The model is loading…</source>
   <translation>Το μοντέλο φορτώνεται…</translation>
  </message>
  <message>
   <source>The model judges the pixels alone here, as you do: marks in the files do not count. Its “inconclusive” counts as no answer. About pictures that a model was trained on, its score says nothing.</source>
   <translation>Εδώ το μοντέλο κρίνει μόνο τα pixel, όπως κι εσείς: οι σημάνσεις στα αρχεία δεν μετρούν. Το «ασαφές» του μετρά ως καμία απάντηση. Για εικόνες στις οποίες εκπαιδεύτηκε ένα μοντέλο, η βαθμολογία του δεν λέει τίποτα.</translation>
  </message>
  <message>
   <source>The model looked at {0} of {1} tiles, spread evenly over the picture.</source>
   <translation>Το μοντέλο κοίταξε {0} από {1} πλακίδια, ομοιόμορφα κατανεμημένα στην εικόνα.</translation>
  </message>
  <message>
   <source>The model looked at {share} of the picture.</source>
   <translation>Το μοντέλο εξέτασε το {share} της εικόνας.</translation>
  </message>
  <message>
   <source>The model was right.</source>
   <translation>Το μοντέλο είχε δίκιο.</translation>
  </message>
  <message>
   <source>The model was wrong.</source>
   <translation>Το μοντέλο είχε άδικο.</translation>
  </message>
  <message>
   <source>The model {0} failed: {1}</source>
   <translation>Το μοντέλο {0} απέτυχε: {1}</translation>
  </message>
  <message>
   <source>The model {0} gave evidence of different sizes for tiles of one size.</source>
   <translation>Το μοντέλο {0} έδωσε ενδείξεις διαφορετικού μεγέθους για πλακίδια ίδιου μεγέθους.</translation>
  </message>
  <message>
   <source>The model {0} gave no usable answer.</source>
   <translation>Το μοντέλο {0} δεν έδωσε χρήσιμη απάντηση.</translation>
  </message>
  <message>
   <source>The model {0} has changed since it was added.</source>
   <translation>Το μοντέλο {0} άλλαξε από τότε που προστέθηκε.</translation>
  </message>
  <message>
   <source>The model {0} has changed since it was chosen.</source>
   <translation>Το μοντέλο {0} άλλαξε από τότε που επιλέχθηκε.</translation>
  </message>
  <message>
   <source>The model {0} ships with the application and cannot be removed.</source>
   <translation>Το μοντέλο {0} συνοδεύει την εφαρμογή και δεν μπορεί να καταργηθεί.</translation>
  </message>
  <message>
   <source>The model {0} would be responsible for pictures of {1} x {2} pixels, but it accepts {3} only.</source>
   <translation>Το μοντέλο {0} θα ήταν αρμόδιο για εικόνες {1} x {2} pixel, αλλά δέχεται μόνο {3}.</translation>
  </message>
  <message>
   <source>The model {model}</source>
   <translation>Το μοντέλο {model}</translation>
  </message>
  <message>
   <source>The model's card</source>
   <translation>Η κάρτα του μοντέλου</translation>
  </message>
  <message>
   <source>The models in use</source>
   <translation>Τα μοντέλα σε χρήση</translation>
  </message>
  <message>
   <source>The models that ship with the application are missing: {0}</source>
   <translation>Λείπουν τα μοντέλα που συνοδεύουν την εφαρμογή: {0}</translation>
  </message>
  <message>
   <source>The names of inputs or outputs in the model file {0} are not text.</source>
   <translation>Τα ονόματα εισόδων ή εξόδων στο αρχείο μοντέλου {0} δεν είναι κείμενο.</translation>
  </message>
  <message>
   <source>The next picture is on its way…</source>
   <translation>Η επόμενη εικόνα έρχεται…</translation>
  </message>
  <message>
   <source>The operating point {0} of a card has a rate that nobody can measure.</source>
   <translation>Το σημείο λειτουργίας {0} μιας κάρτας έχει ποσοστό που κανείς δεν μπορεί να μετρήσει.</translation>
  </message>
  <message>
   <source>The operating point {0} of a card is wrong: {1}</source>
   <translation>Το σημείο λειτουργίας {0} μιας κάρτας είναι λάθος: {1}</translation>
  </message>
  <message>
   <source>The operating points of a card must rise, without doubles.</source>
   <translation>Τα σημεία λειτουργίας μιας κάρτας πρέπει να αυξάνονται, χωρίς διπλά.</translation>
  </message>
  <message>
   <source>The page &lt;b&gt;History&lt;/b&gt; (Ctrl+3) lists what was found before: search it, examine files again, or delete findings, of which nothing stays in the file then.</source>
   <translation>Η σελίδα &lt;b&gt;Ιστορικό&lt;/b&gt; (Ctrl+3) παραθέτει όσα βρέθηκαν παλαιότερα: αναζητήστε σε αυτήν, εξετάστε ξανά αρχεία ή διαγράψτε ευρήματα, από τα οποία τότε δεν μένει τίποτα στο αρχείο.</translation>
  </message>
  <message>
   <source>The parts could not be listed: {reason}.</source>
   <translation>Δεν ήταν δυνατή η παράθεση των στοιχείων: {reason}.</translation>
  </message>
  <message>
   <source>The picture</source>
   <translation>Η εικόνα</translation>
  </message>
  <message>
   <source>The picture came without a file; the SHA-256 is that of its pixels saved as a PNG.</source>
   <translation>Η εικόνα ήρθε χωρίς αρχείο· το SHA-256 είναι των pixel της, αποθηκευμένων ως PNG.</translation>
  </message>
  <message>
   <source>The picture in question</source>
   <translation>Η υπό εξέταση εικόνα</translation>
  </message>
  <message>
   <source>The picture looks like the photographs that the model learned from. Pictures of a newer or an unknown generator can end here too.</source>
   <translation>Η εικόνα μοιάζει με τις φωτογραφίες από τις οποίες έμαθε το μοντέλο. Εδώ μπορεί να καταλήξουν και εικόνες από νεότερη ή άγνωστη γεννήτρια.</translation>
  </message>
  <message>
   <source>The picture looks more like the AI-made pictures that the model learned from than the strict threshold allows for photographs. Some real photographs end here too.</source>
   <translation>Η εικόνα μοιάζει με τις εικόνες ΤΝ από τις οποίες έμαθε το μοντέλο περισσότερο από όσο επιτρέπει το αυστηρό όριο για φωτογραφίες. Εδώ καταλήγουν και ορισμένες πραγματικές φωτογραφίες.</translation>
  </message>
  <message>
   <source>The picture was not resized, because that would make a verdict meaningless.</source>
   <translation>Το μέγεθος της εικόνας δεν άλλαξε, επειδή αυτό θα έκανε την κρίση χωρίς νόημα.</translation>
  </message>
  <message>
   <source>The picture, made smaller or larger to fit.</source>
   <translation>Η εικόνα, σμικρυμένη ή μεγεθυμένη ώστε να χωρά.</translation>
  </message>
  <message>
   <source>The picture.</source>
   <translation>Η εικόνα.</translation>
  </message>
  <message>
   <source>The pixels alone: {chance} chance of AI-made.</source>
   <translation>Μόνο από τα pixel: πιθανότητα δημιουργίας με ΤΝ {chance}.</translation>
  </message>
  <message>
   <source>The pixels look AI-made, yet a trusted signature by {0} vouches for a camera: neither is said.</source>
   <translation>Τα pixel μοιάζουν δημιουργημένα με ΤΝ, όμως μια αξιόπιστη υπογραφή ({0}) εγγυάται για κάμερα: δεν λέγεται ούτε το ένα ούτε το άλλο.</translation>
  </message>
  <message>
   <source>The pixels look AI-made, yet a trusted signature vouches for a camera: neither is said.</source>
   <translation>Τα pixel μοιάζουν δημιουργημένα με ΤΝ, όμως μια αξιόπιστη υπογραφή εγγυάται για κάμερα: δεν λέγεται ούτε το ένα ούτε το άλλο.</translation>
  </message>
  <message>
   <source>The probability is calibrated on pictures like those that the model was measured on; where AI-made pictures are rarer than there, it is too high. The evidence map shows which places moved the score, and which way; it does not explain why. Edited, enlarged or strongly compressed pictures, drawings and screenshots can mislead the model.</source>
   <translation>Η πιθανότητα είναι βαθμονομημένη σε εικόνες σαν εκείνες στις οποίες μετρήθηκε το μοντέλο· όπου οι εικόνες που δημιουργήθηκαν με ΤΝ είναι σπανιότερες από ό,τι εκεί, είναι υπερβολικά υψηλή. Ο χάρτης ενδείξεων δείχνει ποιες περιοχές μετακίνησαν τη βαθμολογία και προς ποια κατεύθυνση· δεν εξηγεί το γιατί. Εικόνες με επεξεργασία, μεγέθυνση ή ισχυρή συμπίεση, σχέδια και στιγμιότυπα οθόνης μπορεί να παραπλανήσουν το μοντέλο.</translation>
  </message>
  <message>
   <source>The processes that examine files have ended.</source>
   <translation>Οι διεργασίες που εξετάζουν αρχεία έχουν τερματιστεί.</translation>
  </message>
  <message>
   <source>The quiz</source>
   <translation>Το κουίζ</translation>
  </message>
  <message>
   <source>The quiz cannot go on ({error}).</source>
   <translation>Το κουίζ δεν μπορεί να συνεχιστεί ({error}).</translation>
  </message>
  <message>
   <source>The quiz needs a folder with one sub-folder called REAL and one called FAKE (or AI). This one has neither.</source>
   <translation>Το κουίζ χρειάζεται έναν φάκελο με έναν υποφάκελο REAL και έναν FAKE (ή AI). Αυτός δεν έχει κανέναν από τους δύο.</translation>
  </message>
  <message>
   <source>The quiz needs one sub-folder called REAL and one called FAKE (or AI). Here the one for AI-made pictures (FAKE or AI) is missing.</source>
   <translation>Το κουίζ χρειάζεται έναν υποφάκελο REAL και έναν FAKE (ή AI). Εδώ λείπει εκείνος για τις εικόνες ΤΝ (FAKE ή AI).</translation>
  </message>
  <message>
   <source>The quiz needs one sub-folder called REAL and one called FAKE (or AI). Here the one for real photographs (REAL) is missing.</source>
   <translation>Το κουίζ χρειάζεται έναν υποφάκελο REAL και έναν FAKE (ή AI). Εδώ λείπει εκείνος για τις πραγματικές φωτογραφίες (REAL).</translation>
  </message>
  <message>
   <source>The report was cancelled. No file was written.</source>
   <translation>Η αναφορά ακυρώθηκε. Δεν γράφτηκε κανένα αρχείο.</translation>
  </message>
  <message numerus="yes">
   <source>The round ended before {n} pictures.</source>
   <extracomment>For one: The round ended before {n} picture.</extracomment>
   <translation>
    <numerusform>Ο γύρος έληξε πριν από {n} εικόνα.</numerusform>
    <numerusform>Ο γύρος έληξε πριν από {n} εικόνες.</numerusform>
   </translation>
  </message>
  <message>
   <source>The same without a window, for scripts and servers:</source>
   <translation>Τα ίδια χωρίς παράθυρο, για σενάρια εντολών και διακομιστές:</translation>
  </message>
  <message>
   <source>The scan has ended.</source>
   <translation>Η σάρωση τελείωσε.</translation>
  </message>
  <message>
   <source>The scan has ended. {summary}</source>
   <translation>Η σάρωση ολοκληρώθηκε. {summary}</translation>
  </message>
  <message>
   <source>The scan stopped: {reason}.</source>
   <translation>Η σάρωση σταμάτησε: {reason}.</translation>
  </message>
  <message numerus="yes">
   <source>The scan was cancelled. The {n} files examined so far stay here.</source>
   <extracomment>For one: The scan was cancelled. The {n} file examined so far stays here.</extracomment>
   <translation>
    <numerusform>Η σάρωση ακυρώθηκε. Το {n} αρχείο που εξετάστηκε ως τώρα μένει εδώ.</numerusform>
    <numerusform>Η σάρωση ακυρώθηκε. Τα {n} αρχεία που εξετάστηκαν ως τώρα μένουν εδώ.</numerusform>
   </translation>
  </message>
  <message>
   <source>The score lies between the two thresholds. Nothing should be concluded from it.</source>
   <translation>Η βαθμολογία βρίσκεται ανάμεσα στα δύο όρια. Δεν πρέπει να βγει κανένα συμπέρασμα από αυτήν.</translation>
  </message>
  <message>
   <source>The settings could not be written to {path} ({reason}). They hold until the window is closed.</source>
   <translation>Δεν ήταν δυνατή η εγγραφή των ρυθμίσεων στο {path} ({reason}). Ισχύουν μέχρι να κλείσει το παράθυρο.</translation>
  </message>
  <message>
   <source>The signer counts as unknown, because the certificate does not hold ({0}).</source>
   <translation>Ο υπογράφων θεωρείται άγνωστος, επειδή το πιστοποιητικό δεν ευσταθεί ({0}).</translation>
  </message>
  <message>
   <source>The sizes on a card must be positive and in order, not {0}.</source>
   <translation>Τα μεγέθη σε μια κάρτα πρέπει να είναι θετικά και σε σειρά, όχι {0}.</translation>
  </message>
  <message>
   <source>The sizes on a card must not exceed {0} pixels a side.</source>
   <translation>Τα μεγέθη σε μια κάρτα δεν πρέπει να ξεπερνούν τα {0} pixel ανά πλευρά.</translation>
  </message>
  <message>
   <source>The small copy made at the examination is shown: {problem}</source>
   <translation>Εμφανίζεται το μικρό αντίγραφο που δημιουργήθηκε κατά την εξέταση: {problem}</translation>
  </message>
  <message>
   <source>The surest evidence is seldom in the pixels. Each panel says how many &lt;b&gt;marks in the file&lt;/b&gt; were found; a click shows each of them, how far it can be trusted, and all that it says.</source>
   <translation>Η πιο σίγουρη ένδειξη σπάνια βρίσκεται στα pixel. Κάθε πλαίσιο λέει πόσες &lt;b&gt;σημάνσεις στο αρχείο&lt;/b&gt; βρέθηκαν· με ένα κλικ εμφανίζονται μία μία, μαζί με το πόσο αξιόπιστες είναι και όλα όσα λένε.</translation>
  </message>
  <message>
   <source>The system does not let this application use the camera. Allow it in the system's settings for privacy, then open this window again.</source>
   <translation>Το σύστημα δεν επιτρέπει σε αυτήν την εφαρμογή να χρησιμοποιήσει την κάμερα. Επιτρέψτε το στις ρυθμίσεις ιδιωτικότητας του συστήματος και ανοίξτε ξανά αυτό το παράθυρο.</translation>
  </message>
  <message>
   <source>The table of a folder scan</source>
   <translation>Ο πίνακας μιας σάρωσης φακέλου</translation>
  </message>
  <message>
   <source>The table of the history</source>
   <translation>Ο πίνακας του ιστορικού</translation>
  </message>
  <message>
   <source>The text hidden in the {0} of this picture is cut off.</source>
   <translation>Το κρυφό κείμενο αυτής της εικόνας ({0}) είναι κομμένο.</translation>
  </message>
  <message>
   <source>The text hidden in the {0} of this picture is damaged.</source>
   <translation>Το κρυφό κείμενο αυτής της εικόνας ({0}) είναι κατεστραμμένο.</translation>
  </message>
  <message>
   <source>The text hidden in the {0} of this picture is {1}.</source>
   <translation>Το κρυφό κείμενο αυτής της εικόνας ({0}) είναι {1}.</translation>
  </message>
  <message>
   <source>The texts on a card must not be longer than {0} letters.</source>
   <translation>Τα κείμενα σε μια κάρτα δεν πρέπει να ξεπερνούν τα {0} γράμματα.</translation>
  </message>
  <message>
   <source>The threshold for real, {0}, lies above that for AI, {1}.</source>
   <translation>Το κατώφλι για το πραγματικό, {0}, βρίσκεται πάνω από εκείνο για την ΤΝ, {1}.</translation>
  </message>
  <message>
   <source>The thresholds of an operating point must be finite.</source>
   <translation>Τα κατώφλια ενός σημείου λειτουργίας πρέπει να είναι πεπερασμένα.</translation>
  </message>
  <message>
   <source>The truth, by its folder</source>
   <translation>Η αλήθεια, σύμφωνα με τον φάκελό της</translation>
  </message>
  <message>
   <source>The truth: {truth}. {guess} The model: {verdict}.</source>
   <translation>Η αλήθεια: {truth}. {guess} Το μοντέλο: {verdict}.</translation>
  </message>
  <message>
   <source>The whole picture</source>
   <translation>Ολόκληρη η εικόνα</translation>
  </message>
  <message>
   <source>The {0} of this file could not be read.</source>
   <translation>Δεν ήταν δυνατή η ανάγνωση σε αυτό το αρχείο: {0}.</translation>
  </message>
  <message>
   <source>The {0} of this file is too large and was not read: it has {1} MiB, and the limit is {2} MiB.</source>
   <translation>Πολύ μεγάλο και γι’ αυτό δεν διαβάστηκε ({0} αυτού του αρχείου): είναι {1} MiB, ενώ το όριο είναι {2} MiB.</translation>
  </message>
  <message>
   <source>There is a mark, but it is damaged or of an unknown kind.</source>
   <translation>Υπάρχει σήμανση, αλλά είναι κατεστραμμένη ή άγνωστου είδους.</translation>
  </message>
  <message>
   <source>There is another model called {0} already; remove that one first.</source>
   <translation>Υπάρχει ήδη άλλο μοντέλο με το όνομα {0}· καταργήστε πρώτα εκείνο.</translation>
  </message>
  <message>
   <source>There is no cluster at {0}.</source>
   <translation>Δεν υπάρχει συστοιχία στο {0}.</translation>
  </message>
  <message>
   <source>There is no file in the sub-folder {0}.</source>
   <translation>Δεν υπάρχει αρχείο στον υποφάκελο {0}.</translation>
  </message>
  <message>
   <source>There is no model of this name; there are {0}.</source>
   <translation>Δεν υπάρχει μοντέλο με αυτό το όνομα· υπάρχουν τα {0}.</translation>
  </message>
  <message>
   <source>There is no model.</source>
   <translation>Δεν υπάρχει μοντέλο.</translation>
  </message>
  <message>
   <source>There is no room left on the disk for the findings in {0}.</source>
   <translation>Δεν υπάρχει πια χώρος στον δίσκο για τα ευρήματα στο {0}.</translation>
  </message>
  <message>
   <source>There is no such file.</source>
   <translation>Δεν υπάρχει τέτοιο αρχείο.</translation>
  </message>
  <message>
   <source>There is too little memory</source>
   <translation>Η μνήμη δεν επαρκεί</translation>
  </message>
  <message>
   <source>These lines help others to find out why something does not work here. They hold no picture, no name of a picture and no name of yours. Nothing is sent: you decide where to paste them.</source>
   <translation>Αυτές οι γραμμές βοηθούν άλλους να βρουν γιατί κάτι δεν λειτουργεί εδώ. Δεν περιέχουν καμία εικόνα, κανένα όνομα εικόνας και κανένα δικό σας όνομα. Τίποτα δεν αποστέλλεται: εσείς αποφασίζετε πού θα τις επικολλήσετε.</translation>
  </message>
  <message>
   <source>They are being looked up…</source>
   <translation>Γίνεται αναζήτησή τους…</translation>
  </message>
  <message>
   <source>They build on: {weights}.</source>
   <translation>Βασίζονται σε: {weights}.</translation>
  </message>
  <message>
   <source>They lie in one file, {file}, and never leave this computer.</source>
   <translation>Βρίσκονται σε ένα αρχείο, {file}, και δεν φεύγουν ποτέ από αυτόν τον υπολογιστή.</translation>
  </message>
  <message>
   <source>This GIF is made of far too many small pieces; it was not read to the end.</source>
   <translation>Αυτό το GIF αποτελείται από υπερβολικά πολλά μικρά κομμάτια· δεν διαβάστηκε ως το τέλος.</translation>
  </message>
  <message>
   <source>This application does not read this kind of picture yet: {0}.</source>
   <translation>Αυτή η εφαρμογή δεν διαβάζει ακόμη αυτό το είδος εικόνας: {0}.</translation>
  </message>
  <message>
   <source>This application is built on the work of others. Choose a part in the list to read its licence. Licences are named as the parts themselves name them. Parts within a part, such as those of Qt and of ONNX Runtime, are named in its own notices where it brings them.</source>
   <translation>Αυτή η εφαρμογή βασίζεται στη δουλειά άλλων. Επιλέξτε ένα στοιχείο στη λίστα για να διαβάσετε την άδειά του. Οι άδειες ονομάζονται όπως τις ονομάζουν τα ίδια τα στοιχεία. Στοιχεία μέσα σε ένα στοιχείο, όπως εκείνα της Qt και του ONNX Runtime, αναφέρονται στις δικές του σημειώσεις, όπου τις περιλαμβάνει.</translation>
  </message>
  <message>
   <source>This application never connects to anything. So it looks for no updates, and nothing changes by itself: a newer version comes only when somebody installs it.</source>
   <translation>Αυτή η εφαρμογή δεν συνδέεται ποτέ πουθενά. Γι' αυτό δεν αναζητά ενημερώσεις, και τίποτα δεν αλλάζει από μόνο του: μια νεότερη έκδοση έρχεται μόνο όταν την εγκαταστήσει κάποιος.</translation>
  </message>
  <message>
   <source>This application reads cards of schema {0}, not {1}.</source>
   <translation>Αυτή η εφαρμογή διαβάζει κάρτες με σχήμα {0}, όχι {1}.</translation>
  </message>
  <message>
   <source>This cannot be undone: nothing of it stays readable in the file of findings. The pictures themselves are not touched, and a later scan examines them anew.</source>
   <translation>Αυτό δεν μπορεί να αναιρεθεί: τίποτα δεν μένει αναγνώσιμο στο αρχείο ευρημάτων. Οι ίδιες οι εικόνες δεν θίγονται, και μια μεταγενέστερη σάρωση τις εξετάζει εκ νέου.</translation>
  </message>
  <message>
   <source>This card holds more than is shown here.</source>
   <translation>Αυτή η κάρτα περιέχει περισσότερα από όσα εμφανίζονται εδώ.</translation>
  </message>
  <message>
   <source>This copy of the application lacks the file resources/{0}.</source>
   <translation>Από αυτό το αντίγραφο της εφαρμογής λείπει το αρχείο resources/{0}.</translation>
  </message>
  <message>
   <source>This copy of the application ships no model.</source>
   <translation>Αυτό το αντίγραφο της εφαρμογής δεν περιλαμβάνει μοντέλο.</translation>
  </message>
  <message>
   <source>This drag brought only a web address. The application works offline and fetches nothing: save the picture to a folder first, then drop the file here.</source>
   <translation>Αυτή η μεταφορά έφερε μόνο μια διεύθυνση ιστού. Η εφαρμογή λειτουργεί χωρίς σύνδεση και δεν ανακτά τίποτα: αποθηκεύστε πρώτα την εικόνα σε έναν φάκελο και έπειτα αποθέστε το αρχείο εδώ.</translation>
  </message>
  <message>
   <source>This file could not be opened: {0}.</source>
   <translation>Δεν ήταν δυνατό το άνοιγμα αυτού του αρχείου: {0}.</translation>
  </message>
  <message>
   <source>This file could not be read: {0}</source>
   <translation>Δεν ήταν δυνατή η ανάγνωση αυτού του αρχείου: {0}</translation>
  </message>
  <message>
   <source>This file could not be read: {0}.</source>
   <translation>Δεν ήταν δυνατή η ανάγνωση αυτού του αρχείου: {0}.</translation>
  </message>
  <message>
   <source>This file holds more texts than are read; the rest were left out.</source>
   <translation>Αυτό το αρχείο περιέχει περισσότερα κείμενα από όσα διαβάζονται· τα υπόλοιπα παραλείφθηκαν.</translation>
  </message>
  <message>
   <source>This file holds no certificate. A trust list is a PEM file.</source>
   <translation>Αυτό το αρχείο δεν περιέχει πιστοποιητικό. Μια λίστα εμπιστοσύνης είναι αρχείο PEM.</translation>
  </message>
  <message>
   <source>This file holds several pages; only the first was examined.</source>
   <translation>Αυτό το αρχείο περιέχει πολλές σελίδες· εξετάστηκε μόνο η πρώτη.</translation>
  </message>
  <message>
   <source>This file holds several pictures; only its main one was examined.</source>
   <translation>Αυτό το αρχείο περιέχει πολλές εικόνες· εξετάστηκε μόνο η κύρια.</translation>
  </message>
  <message>
   <source>This file holds several pictures; only the first was examined.</source>
   <translation>Αυτό το αρχείο περιέχει πολλές εικόνες· εξετάστηκε μόνο η πρώτη.</translation>
  </message>
  <message>
   <source>This file holds too many pictures: it has {0}, and the limit is {1}.</source>
   <translation>Αυτό το αρχείο περιέχει υπερβολικά πολλές εικόνες: έχει {0}, ενώ το όριο είναι {1}.</translation>
  </message>
  <message>
   <source>This file is animated; only its first frame was examined.</source>
   <translation>Αυτό το αρχείο είναι κινούμενη εικόνα· εξετάστηκε μόνο το πρώτο καρέ.</translation>
  </message>
  <message>
   <source>This file is cut off or damaged: the picture in it could not be read.</source>
   <translation>Αυτό το αρχείο είναι κομμένο ή κατεστραμμένο: δεν ήταν δυνατή η ανάγνωση της εικόνας του.</translation>
  </message>
  <message>
   <source>This file is cut off: only part of the picture could be read.</source>
   <translation>Αυτό το αρχείο είναι κομμένο: ήταν δυνατή η ανάγνωση μόνο ενός μέρους της εικόνας.</translation>
  </message>
  <message>
   <source>This file is empty.</source>
   <translation>Αυτό το αρχείο είναι κενό.</translation>
  </message>
  <message>
   <source>This file is made of far too many small pieces; it was not read to the end.</source>
   <translation>Αυτό το αρχείο αποτελείται από υπερβολικά πολλά μικρά κομμάτια· δεν διαβάστηκε ως το τέλος.</translation>
  </message>
  <message>
   <source>This file is no longer there: {path}</source>
   <translation>Αυτό το αρχείο δεν υπάρχει πλέον: {path}</translation>
  </message>
  <message>
   <source>This file is not a picture.</source>
   <translation>Αυτό το αρχείο δεν είναι εικόνα.</translation>
  </message>
  <message>
   <source>This file is too large for a list of certificates.</source>
   <translation>Αυτό το αρχείο είναι πολύ μεγάλο για λίστα πιστοποιητικών.</translation>
  </message>
  <message>
   <source>This file is too large: it has {0} MiB, and the limit is {1} MiB.</source>
   <translation>Αυτό το αρχείο είναι πολύ μεγάλο: έχει {0} MiB, ενώ το όριο είναι {1} MiB.</translation>
  </message>
  <message>
   <source>This folder cannot be read: {0}.</source>
   <translation>Δεν είναι δυνατή η ανάγνωση αυτού του φακέλου: {0}.</translation>
  </message>
  <message>
   <source>This folder could not be opened: {0}.</source>
   <translation>Δεν ήταν δυνατό το άνοιγμα αυτού του φακέλου: {0}.</translation>
  </message>
  <message>
   <source>This is a folder, not a picture.</source>
   <translation>Αυτό είναι φάκελος, όχι εικόνα.</translation>
  </message>
  <message>
   <source>This is a pipe or a device, not an ordinary file.</source>
   <translation>Αυτό είναι διοχέτευση ή συσκευή, όχι κανονικό αρχείο.</translation>
  </message>
  <message>
   <source>This picture came without a file, so nothing that its file said of itself could be read.</source>
   <translation>Αυτή η εικόνα ήρθε χωρίς αρχείο, οπότε δεν διαβάστηκε τίποτα από όσα λέει το αρχείο της για τον εαυτό του.</translation>
  </message>
  <message>
   <source>This picture came without a file: part of what its file said of itself may have been lost on the way.</source>
   <translation>Αυτή η εικόνα ήρθε χωρίς αρχείο: μέρος από όσα έλεγε το αρχείο της για τον εαυτό του ίσως χάθηκε στον δρόμο.</translation>
  </message>
  <message>
   <source>This picture is so large that it is shown at a reduced resolution.</source>
   <translation>Αυτή η εικόνα είναι τόσο μεγάλη, ώστε εμφανίζεται σε μειωμένη ανάλυση.</translation>
  </message>
  <message>
   <source>This picture is stored in too many passes: it has {0}, and the limit is {1}.</source>
   <translation>Αυτή η εικόνα είναι αποθηκευμένη σε υπερβολικά πολλά περάσματα: έχει {0}, ενώ το όριο είναι {1}.</translation>
  </message>
  <message>
   <source>This picture is too large: decoding it takes {0} MiB of memory, and the limit is {1} MiB.</source>
   <translation>Αυτή η εικόνα είναι πολύ μεγάλη: η αποκωδικοποίησή της θέλει {0} MiB μνήμης, ενώ το όριο είναι {1} MiB.</translation>
  </message>
  <message>
   <source>This picture is too large: it has {0} million pixels, and the limit is {1} million.</source>
   <translation>Αυτή η εικόνα είναι πολύ μεγάλη: έχει {0} εκατομμύρια pixel, ενώ το όριο είναι {1} εκατομμύρια.</translation>
  </message>
  <message>
   <source>This picture is too large: its longer side has {0} pixels, and the limit is {1}.</source>
   <translation>Αυτή η εικόνα είναι πολύ μεγάλη: η μεγαλύτερη πλευρά της έχει {0} pixel, ενώ το όριο είναι {1}.</translation>
  </message>
  <message>
   <source>This picture needs more memory than there is.</source>
   <translation>Αυτή η εικόνα χρειάζεται περισσότερη μνήμη από όση υπάρχει.</translation>
  </message>
  <message>
   <source>Three quarters of the size</source>
   <translation>Τρία τέταρτα του μεγέθους</translation>
  </message>
  <message>
   <source>Thumbnail</source>
   <translation>Μικρογραφία</translation>
  </message>
  <message>
   <source>Thumbnail agreement</source>
   <translation>Συμφωνία μικρογραφίας</translation>
  </message>
  <message>
   <source>Tiles must have a positive stride that leaves no gap, not {0}.</source>
   <translation>Τα πλακίδια πρέπει να έχουν θετικό βήμα που δεν αφήνει κενό, όχι {0}.</translation>
  </message>
  <message>
   <source>Tiles must not be larger than {0} pixels a side.</source>
   <translation>Τα πλακίδια δεν πρέπει να ξεπερνούν τα {0} pixel ανά πλευρά.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Τίτλος</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Σήμερα</translation>
  </message>
  <message>
   <source>Too many files are called so there</source>
   <translation>Πάρα πολλά αρχεία ονομάζονται έτσι εκεί</translation>
  </message>
  <message>
   <source>Too many levels of symbolic links</source>
   <translation>Πάρα πολλά επίπεδα συμβολικών συνδέσμων</translation>
  </message>
  <message>
   <source>Too many open files</source>
   <translation>Πάρα πολλά ανοιχτά αρχεία</translation>
  </message>
  <message>
   <source>Topics: {title}</source>
   <translation>Θέματα: {title}</translation>
  </message>
  <message>
   <source>Transparent parts were filled with white.</source>
   <translation>Τα διαφανή μέρη γέμισαν με λευκό.</translation>
  </message>
  <message>
   <source>Trust nobody</source>
   <translation>Κανένας αξιόπιστος</translation>
  </message>
  <message>
   <source>Trusted signers</source>
   <translation>Αξιόπιστοι υπογράφοντες</translation>
  </message>
  <message>
   <source>Try the &amp;samples</source>
   <translation>&amp;Δοκιμή των δειγμάτων</translation>
  </message>
  <message>
   <source>Try the bundled samples</source>
   <translation>Δοκιμή των ενσωματωμένων δειγμάτων</translation>
  </message>
  <message>
   <source>Try the samples</source>
   <translation>Δοκιμή των δειγμάτων</translation>
  </message>
  <message>
   <source>Try yourself</source>
   <translation>Δοκιμάστε κι εσείς</translation>
  </message>
  <message>
   <source>Trying out {file}…</source>
   <translation>Δοκιμή του {file}…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Αναίρεση</translation>
  </message>
  <message>
   <source>Undo with Ctrl+Z.</source>
   <translation>Αναίρεση με Ctrl+Z.</translation>
  </message>
  <message>
   <source>Use a verdict beside what else is known: where the picture comes from, who published it, when, and whether there are other copies.</source>
   <translation>Χρησιμοποιήστε μια κρίση μαζί με όσα άλλα είναι γνωστά: από πού προέρχεται η εικόνα, ποιος τη δημοσίευσε, πότε, και αν υπάρχουν άλλα αντίγραφα.</translation>
  </message>
  <message>
   <source>Use the file as you got it, before anything was done to it. A screenshot, a crop, or a copy that went through a messenger or a network has lost most of what the file said of itself, and some of what the model looks for.</source>
   <translation>Χρησιμοποιήστε το αρχείο όπως το λάβατε, προτού του γίνει οτιδήποτε. Ένα στιγμιότυπο οθόνης, ένα απόκομμα ή ένα αντίγραφο που πέρασε από εφαρμογή μηνυμάτων ή δίκτυο έχει χάσει τα περισσότερα από όσα έλεγε το αρχείο για τον εαυτό του, και κάποια από όσα αναζητά το μοντέλο.</translation>
  </message>
  <message>
   <source>Usual folder</source>
   <translation>Συνήθης φάκελος</translation>
  </message>
  <message>
   <source>Valid signature, trusted signer</source>
   <translation>Έγκυρη υπογραφή, αξιόπιστος υπογράφων</translation>
  </message>
  <message>
   <source>Valid signature, unknown signer</source>
   <translation>Έγκυρη υπογραφή, άγνωστος υπογράφων</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Κρίση</translation>
  </message>
  <message>
   <source>Verdict then</source>
   <translation>Κρίση τότε</translation>
  </message>
  <message>
   <source>Verdicts</source>
   <translation>Κρίσεις</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Έκδοση</translation>
  </message>
  <message>
   <source>W&amp;elcome</source>
   <translation>&amp;Καλωσόρισμα</translation>
  </message>
  <message>
   <source>Waiting for leave to use the camera. The system asks for it in a window of its own.</source>
   <translation>Αναμονή για άδεια χρήσης της κάμερας. Το σύστημα τη ζητά σε δικό του παράθυρο.</translation>
  </message>
  <message>
   <source>Waiting to be examined</source>
   <translation>Σε αναμονή για εξέταση</translation>
  </message>
  <message>
   <source>Was this picture made by AI?</source>
   <translation>Δημιουργήθηκε αυτή η εικόνα με ΤΝ;</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>Παρακολούθηση</translation>
  </message>
  <message>
   <source>Watch the folder for new files</source>
   <translation>Παρακολούθηση του φακέλου για νέα αρχεία</translation>
  </message>
  <message>
   <source>Watching ended: {reason}</source>
   <translation>Η παρακολούθηση έληξε: {reason}</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Ιστοσελίδα (*.html)</translation>
  </message>
  <message>
   <source>WebP, quality 75</source>
   <translation>WebP, ποιότητα 75</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Καλωσόρισμα</translation>
  </message>
  <message>
   <source>Welcome to {application}</source>
   <translation>Καλώς ορίσατε στο {application}</translation>
  </message>
  <message>
   <source>What a verdict can and cannot mean</source>
   <translation>Τι μπορεί και τι δεν μπορεί να σημαίνει μια κρίση</translation>
  </message>
  <message>
   <source>What a verdict cannot tell</source>
   <translation>Τι δεν μπορεί να πει μια κρίση</translation>
  </message>
  <message>
   <source>What a verdict means</source>
   <translation>Τι σημαίνει μια κρίση</translation>
  </message>
  <message>
   <source>What can be done with the files of the chosen rows</source>
   <translation>Τι μπορεί να γίνει με τα αρχεία των επιλεγμένων γραμμών</translation>
  </message>
  <message>
   <source>What can be read</source>
   <translation>Τι μπορεί να διαβαστεί</translation>
  </message>
  <message>
   <source>What decided</source>
   <translation>Τι καθόρισε την κρίση</translation>
  </message>
  <message>
   <source>What else a panel shows</source>
   <translation>Τι άλλο δείχνει ένα πλαίσιο</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Για ποιον σκοπό</translation>
  </message>
  <message>
   <source>What is kept</source>
   <translation>Τι φυλάσσεται</translation>
  </message>
  <message>
   <source>What is known of it stands in the crash log, which names no picture: {file}</source>
   <translation>Όσα είναι γνωστά γι’ αυτό βρίσκονται στο αρχείο καταγραφής σφαλμάτων, που δεν κατονομάζει καμία εικόνα: {file}</translation>
  </message>
  <message>
   <source>What is shown keeps its answers until it is examined again (F5).</source>
   <translation>Όσα εμφανίζονται διατηρούν τις απαντήσεις τους μέχρι να εξεταστούν ξανά (F5).</translation>
  </message>
  <message>
   <source>What it accepts</source>
   <translation>Τι δέχεται</translation>
  </message>
  <message>
   <source>What it cannot do</source>
   <translation>Τι δεν μπορεί να κάνει</translation>
  </message>
  <message>
   <source>What it cannot do:</source>
   <translation>Τι δεν μπορεί να κάνει:</translation>
  </message>
  <message>
   <source>What it learned from</source>
   <translation>Από τι έμαθε</translation>
  </message>
  <message>
   <source>What it was trained on</source>
   <translation>Σε τι εκπαιδεύτηκε</translation>
  </message>
  <message>
   <source>What reads cameras could not be loaded: {reason}.</source>
   <translation>Δεν ήταν δυνατή η φόρτωση του τμήματος που διαβάζει κάμερες: {reason}.</translation>
  </message>
  <message>
   <source>What the camera sees</source>
   <translation>Τι βλέπει η κάμερα</translation>
  </message>
  <message>
   <source>What the file itself says</source>
   <translation>Τι λέει το ίδιο το αρχείο</translation>
  </message>
  <message>
   <source>What the file says of its own origin, and what was looked for</source>
   <translation>Τι λέει το αρχείο για την προέλευσή του και τι αναζητήθηκε</translation>
  </message>
  <message>
   <source>What the file says of itself</source>
   <translation>Τι λέει το αρχείο για τον εαυτό του</translation>
  </message>
  <message>
   <source>What the file says: {name}</source>
   <translation>Τι λέει το αρχείο: {name}</translation>
  </message>
  <message>
   <source>What the model cannot do</source>
   <translation>Τι δεν μπορεί να κάνει το μοντέλο</translation>
  </message>
  <message>
   <source>What the model says of the pixels</source>
   <translation>Τι λέει το μοντέλο για τα pixel</translation>
  </message>
  <message>
   <source>What the verdicts mean</source>
   <translation>Τι σημαίνουν οι κρίσεις</translation>
  </message>
  <message>
   <source>What this means</source>
   <translation>Τι σημαίνει αυτό</translation>
  </message>
  <message>
   <source>What this model is, what it was measured at, and what it cannot do</source>
   <translation>Τι είναι αυτό το μοντέλο, σε τι μετρήθηκε και τι δεν μπορεί να κάνει</translation>
  </message>
  <message>
   <source>What was kept before stays here until it is deleted.</source>
   <translation>Όσα φυλάχθηκαν παλαιότερα μένουν εδώ μέχρι να διαγραφούν.</translation>
  </message>
  <message>
   <source>What was looked for</source>
   <translation>Τι αναζητήθηκε</translation>
  </message>
  <message>
   <source>What was measured</source>
   <translation>Τι μετρήθηκε</translation>
  </message>
  <message>
   <source>What was measured of the model</source>
   <translation>Τι μετρήθηκε για το μοντέλο</translation>
  </message>
  <message>
   <source>What {name} says of its own origin</source>
   <translation>Τι λέει το {name} για την προέλευσή του</translation>
  </message>
  <message>
   <source>When it ran last, the application ended abruptly.</source>
   <translation>Την τελευταία φορά που εκτελέστηκε, η εφαρμογή τερματίστηκε απότομα.</translation>
  </message>
  <message>
   <source>When the files were examined</source>
   <translation>Πότε εξετάστηκαν τα αρχεία</translation>
  </message>
  <message>
   <source>Where findings are kept</source>
   <translation>Πού φυλάσσονται τα ευρήματα</translation>
  </message>
  <message>
   <source>Where from</source>
   <translation>Προέλευση</translation>
  </message>
  <message>
   <source>Where in the picture the evidence lies. The mean of these places is the model's score. The strongest places are the most vivid; where none would be enough for a verdict, all stay pale.</source>
   <translation>Πού στην εικόνα βρίσκονται οι ενδείξεις. Ο μέσος όρος αυτών των περιοχών είναι η βαθμολογία του μοντέλου. Οι ισχυρότερες περιοχές έχουν το πιο έντονο χρώμα· όπου καμία δεν θα αρκούσε για κρίση, όλες μένουν αχνές.</translation>
  </message>
  <message>
   <source>Where in the picture the evidence lies; the mean of these places is the model's score.</source>
   <translation>Πού βρίσκονται οι ενδείξεις στην εικόνα· ο μέσος όρος αυτών των θέσεων είναι η βαθμολογία του μοντέλου.</translation>
  </message>
  <message>
   <source>Where no place would be enough for a verdict, all of them stay pale.</source>
   <translation>Όπου καμία περιοχή δεν θα αρκούσε για κρίση, όλες μένουν αχνές.</translation>
  </message>
  <message>
   <source>Where the evidence lies; its mean is the model's score.</source>
   <translation>Πού βρίσκονται οι ενδείξεις· ο μέσος όρος τους είναι η βαθμολογία του μοντέλου.</translation>
  </message>
  <message>
   <source>Whether a signer is who it claims to be is vouched for by authorities. The application brings no list of them: until you choose one under &lt;b&gt;View, Trusted signers&lt;/b&gt;, every signer is called unknown. A valid signature still shows that the file was not changed since.</source>
   <translation>Για το αν ο υπογράφων είναι αυτός που ισχυρίζεται εγγυώνται αρχές πιστοποίησης. Η εφαρμογή δεν περιλαμβάνει λίστα τους: μέχρι να επιλέξετε μία στο &lt;b&gt;Προβολή, Αξιόπιστοι υπογράφοντες&lt;/b&gt;, κάθε υπογράφων χαρακτηρίζεται άγνωστος. Μια έγκυρη υπογραφή δείχνει και πάλι ότι το αρχείο δεν άλλαξε από τότε.</translation>
  </message>
  <message>
   <source>Whether the welcome was closed once; it does not come again by itself then.</source>
   <translation>Αν το καλωσόρισμα έχει κλείσει μία φορά· τότε δεν εμφανίζεται ξανά από μόνο του.</translation>
  </message>
  <message>
   <source>Which camera</source>
   <translation>Ποια κάμερα</translation>
  </message>
  <message>
   <source>Which model is asked first; all others answer for the pictures that it does not accept.</source>
   <translation>Ποιο μοντέλο ερωτάται πρώτο· όλα τα άλλα απαντούν για τις εικόνες που αυτό δεν δέχεται.</translation>
  </message>
  <message>
   <source>Which models answer, their cards, and how to add one of your own (Ctrl+M)</source>
   <translation>Ποια μοντέλα απαντούν, οι κάρτες τους και πώς να προσθέσετε ένα δικό σας (Ctrl+M)</translation>
  </message>
  <message>
   <source>Which picture shall stand beside {name}? Click it, or go to it with the arrows and press Enter.</source>
   <translation>Ποια εικόνα να μπει δίπλα στο {name}; Κάντε κλικ σε αυτήν ή μεταβείτε σε αυτήν με τα βέλη και πατήστε Enter.</translation>
  </message>
  <message>
   <source>Windows icon</source>
   <translation>Εικονίδιο Windows</translation>
  </message>
  <message>
   <source>With the underlined letter of a menu: open that menu</source>
   <translation>Με το υπογραμμισμένο γράμμα ενός μενού: άνοιγμα αυτού του μενού</translation>
  </message>
  <message>
   <source>Worker processes</source>
   <translation>Διεργασίες εξέτασης</translation>
  </message>
  <message>
   <source>Works offline. Nothing leaves this computer: no picture, no answer, no count of use.</source>
   <translation>Λειτουργεί χωρίς σύνδεση. Τίποτα δεν φεύγει από αυτόν τον υπολογιστή: καμία εικόνα, καμία απάντηση, κανένα στοιχείο χρήσης.</translation>
  </message>
  <message>
   <source>Write a report as a PDF or a web page</source>
   <translation>Σύνταξη αναφοράς ως PDF ή ιστοσελίδας</translation>
  </message>
  <message>
   <source>Write a report on this picture (Ctrl+R)</source>
   <translation>Σύνταξη αναφοράς για αυτήν την εικόνα (Ctrl+R)</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Σύνταξη της αναφοράς</translation>
  </message>
  <message numerus="yes">
   <source>Writing the report on {n} pictures</source>
   <extracomment>For one: Writing the report on {n} picture</extracomment>
   <translation>
    <numerusform>Σύνταξη της αναφοράς για {n} εικόνα</numerusform>
    <numerusform>Σύνταξη της αναφοράς για {n} εικόνες</numerusform>
   </translation>
  </message>
  <message>
   <source>Writing the report: picture {number} of {total}</source>
   <translation>Σύνταξη της αναφοράς: εικόνα {number} από {total}</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>Λάθος</translation>
  </message>
  <message>
   <source>XMP of another picture</source>
   <translation>XMP άλλης εικόνας</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Εσείς</translation>
  </message>
  <message>
   <source>You can add a model of your own: an ONNX file that keeps this application's contract. Drop it here or pick it. It is tried out before it is taken.</source>
   <translation>Μπορείτε να προσθέσετε ένα δικό σας μοντέλο: ένα αρχείο ONNX που τηρεί το συμβόλαιο αυτής της εφαρμογής. Αποθέστε το εδώ ή επιλέξτε το. Δοκιμάζεται προτού γίνει δεκτό.</translation>
  </message>
  <message>
   <source>You can add a model of your own: one ONNX file of up to 256 MiB that follows the contract in the project's README. Drop it on the window, or use &lt;b&gt;Add a model file&lt;/b&gt;. It is checked, then tried out in a process of its own, before it is copied; a broken or hostile one is refused with the reason.</source>
   <translation>Μπορείτε να προσθέσετε ένα δικό σας μοντέλο: ένα αρχείο ONNX έως 256 MiB που ακολουθεί το συμβόλαιο στο README του έργου. Αποθέστε το στο παράθυρο ή χρησιμοποιήστε το &lt;b&gt;Προσθήκη αρχείου μοντέλου&lt;/b&gt;. Ελέγχεται και έπειτα δοκιμάζεται σε δική του διεργασία, προτού αντιγραφεί· αν είναι κατεστραμμένο ή κακόβουλο, απορρίπτεται και αναφέρεται ο λόγος.</translation>
  </message>
  <message>
   <source>You do not have the permission to read this file.</source>
   <translation>Δεν έχετε δικαίωμα ανάγνωσης αυτού του αρχείου.</translation>
  </message>
  <message>
   <source>You need a folder whose sub-folders tell the truth: REAL and FAKE, as in the test part of the CIFAKE data set. “real” and “ai”, or “0_real” and “1_fake”, will do as well.</source>
   <translation>Χρειάζεστε έναν φάκελο του οποίου οι υποφάκελοι λένε την αλήθεια: REAL και FAKE, όπως στο τμήμα δοκιμής του συνόλου δεδομένων CIFAKE. Γίνονται δεκτά και τα «real» και «ai», ή «0_real» και «1_fake».</translation>
  </message>
  <message>
   <source>You pick how many real pictures may be called likely AI-made by mistake: with False positives at {rate}, about 1 in 100 real pictures is called AI-made, of those that the model was measured on. The stricter, the more pictures stay inconclusive. The percentage beside a verdict is the calibrated chance of AI among pictures like those that the model was measured on. Where AI-made pictures are rarer than there, it is too high.</source>
   <translation>Εσείς επιλέγετε πόσες πραγματικές εικόνες επιτρέπεται να χαρακτηριστούν κατά λάθος πιθανώς δημιουργημένες με ΤΝ: με τα Ψευδώς θετικά στο {rate}, περίπου 1 στις 100 πραγματικές εικόνες χαρακτηρίζεται δημιουργημένη με ΤΝ, από εκείνες στις οποίες μετρήθηκε το μοντέλο. Όσο αυστηρότερο το όριο, τόσο περισσότερες εικόνες μένουν ασαφείς. Το ποσοστό δίπλα σε μια κρίση είναι η βαθμονομημένη πιθανότητα ΤΝ ανάμεσα σε εικόνες σαν εκείνες στις οποίες μετρήθηκε το μοντέλο. Όπου οι εικόνες που δημιουργήθηκαν με ΤΝ είναι σπανιότερες από ό,τι εκεί, είναι υπερβολικά υψηλό.</translation>
  </message>
  <message>
   <source>You said AI-made: right.</source>
   <translation>Είπατε «δημιουργημένη με ΤΝ»: σωστό.</translation>
  </message>
  <message>
   <source>You said AI-made: wrong.</source>
   <translation>Είπατε «δημιουργημένη με ΤΝ»: λάθος.</translation>
  </message>
  <message>
   <source>You said a real photograph: right.</source>
   <translation>Είπατε «πραγματική φωτογραφία»: σωστό.</translation>
  </message>
  <message>
   <source>You said a real photograph: wrong.</source>
   <translation>Είπατε «πραγματική φωτογραφία»: λάθος.</translation>
  </message>
  <message>
   <source>You see pictures one at a time, in random order, and say of each whether it is a real photograph or AI-made. Then you see the truth, what the model says, and where its evidence lies. At the end both scores stand side by side, counted on the same pictures.</source>
   <translation>Βλέπετε εικόνες μία μία, με τυχαία σειρά, και λέτε για καθεμία αν είναι πραγματική φωτογραφία ή δημιουργημένη με ΤΝ. Έπειτα βλέπετε την αλήθεια, τι λέει το μοντέλο και πού βρίσκονται οι ενδείξεις του. Στο τέλος οι δύο βαθμολογίες εμφανίζονται δίπλα δίπλα, μετρημένες στις ίδιες εικόνες.</translation>
  </message>
  <message>
   <source>Zoom and move both pictures in step, or each by itself</source>
   <translation>Μεγέθυνση και μετακίνηση των δύο εικόνων συγχρονισμένα ή της καθεμίας χωριστά</translation>
  </message>
  <message>
   <source>[Errno {0}] {1}: {2}</source>
   <translation>[Errno {0}] {1}: {2}</translation>
  </message>
  <message>
   <source>a box is cut off.</source>
   <translation>ένα πλαίσιο είναι κομμένο.</translation>
  </message>
  <message>
   <source>a box is shorter than its own head.</source>
   <translation>ένα πλαίσιο είναι μικρότερο από την κεφαλίδα του.</translation>
  </message>
  <message>
   <source>a capture of a screen</source>
   <translation>αποτύπωση οθόνης</translation>
  </message>
  <message>
   <source>a composite</source>
   <translation>σύνθεση</translation>
  </message>
  <message>
   <source>a composite of captured pictures</source>
   <translation>σύνθεση από εικόνες που έχουν ληφθεί</translation>
  </message>
  <message>
   <source>a composite with parts made by AI</source>
   <translation>σύνθεση με μέρη δημιουργημένα με ΤΝ</translation>
  </message>
  <message>
   <source>a composite with synthetic parts</source>
   <translation>σύνθεση με συνθετικά μέρη</translation>
  </message>
  <message>
   <source>a credit line</source>
   <translation>αναφορά πηγής</translation>
  </message>
  <message>
   <source>a generator's metadata</source>
   <translation>μεταδεδομένα γεννήτριας</translation>
  </message>
  <message>
   <source>a generator's watermark</source>
   <translation>υδατογράφημα γεννήτριας</translation>
  </message>
  <message>
   <source>a picture without a name</source>
   <translation>εικόνα χωρίς όνομα</translation>
  </message>
  <message>
   <source>a recording of a virtual event</source>
   <translation>καταγραφή εικονικής εκδήλωσης</translation>
  </message>
  <message>
   <source>a worker has other models, or another version of the application</source>
   <translation>μια διεργασία έχει άλλα μοντέλα ή άλλη έκδοση της εφαρμογής</translation>
  </message>
  <message>
   <source>about 1 in {number} real pictures is called AI-made</source>
   <translation>περίπου 1 στις {number} πραγματικές εικόνες χαρακτηρίζεται δημιουργημένη με ΤΝ</translation>
  </message>
  <message>
   <source>about {time} left</source>
   <translation>απομένουν περίπου {time}</translation>
  </message>
  <message>
   <source>above {number} %</source>
   <translation>πάνω από {number} %</translation>
  </message>
  <message>
   <source>adjustedColor</source>
   <translation>προσαρμογή χρωμάτων</translation>
  </message>
  <message>
   <source>alpha</source>
   <translation>κανάλι άλφα</translation>
  </message>
  <message>
   <source>an AIGC label</source>
   <translation>ετικέτα AIGC</translation>
  </message>
  <message>
   <source>an IPTC label</source>
   <translation>ετικέτα IPTC</translation>
  </message>
  <message numerus="yes">
   <source>and {n} more</source>
   <extracomment>For one: and {n} more</extracomment>
   <translation>
    <numerusform>και {n} ακόμη</numerusform>
    <numerusform>και {n} ακόμη</numerusform>
   </translation>
  </message>
  <message>
   <source>another picture</source>
   <translation>άλλη εικόνα</translation>
  </message>
  <message>
   <source>aperture</source>
   <translation>διάφραγμα</translation>
  </message>
  <message>
   <source>attempt to write a readonly database</source>
   <translation>απόπειρα εγγραφής σε βάση δεδομένων μόνο για ανάγνωση</translation>
  </message>
  <message>
   <source>begun as an empty picture</source>
   <translation>ξεκίνησε ως κενή εικόνα</translation>
  </message>
  <message>
   <source>below {number} %</source>
   <translation>κάτω από {number} %</translation>
  </message>
  <message numerus="yes">
   <source>beside them {n} files that are no pictures, noted so that scans can pass over them</source>
   <extracomment>For one: beside them {n} file that is no picture, noted so that scans can pass over them</extracomment>
   <translation>
    <numerusform>μαζί με αυτές {n} αρχείο που δεν είναι εικόνα, σημειωμένο ώστε οι σαρώσεις να το προσπερνούν</numerusform>
    <numerusform>μαζί με αυτές {n} αρχεία που δεν είναι εικόνες, σημειωμένα ώστε οι σαρώσεις να τα προσπερνούν</numerusform>
   </translation>
  </message>
  <message>
   <source>binds Qt to Python</source>
   <translation>συνδέει το Qt με την Python</translation>
  </message>
  <message>
   <source>brings instructions for training</source>
   <translation>φέρνει οδηγίες εκπαίδευσης</translation>
  </message>
  <message>
   <source>camera data</source>
   <translation>δεδομένα κάμερας</translation>
  </message>
  <message>
   <source>camera raw</source>
   <translation>ακατέργαστα δεδομένα κάμερας</translation>
  </message>
  <message>
   <source>camera raw (Canon CR3)</source>
   <translation>ακατέργαστα δεδομένα κάμερας (Canon CR3)</translation>
  </message>
  <message>
   <source>camera's data</source>
   <translation>δεδομένα κάμερας</translation>
  </message>
  <message>
   <source>captured by a camera</source>
   <translation>αποτυπωμένη από κάμερα</translation>
  </message>
  <message>
   <source>captured by a camera from several frames</source>
   <translation>αποτυπωμένη από κάμερα με συνδυασμό πολλών καρέ</translation>
  </message>
  <message>
   <source>captured by a camera that computes</source>
   <translation>αποτυπωμένη από κάμερα με υπολογιστική επεξεργασία</translation>
  </message>
  <message>
   <source>captured by a digital camera</source>
   <translation>αποτυπωμένη από ψηφιακή κάμερα</translation>
  </message>
  <message>
   <source>changed after it was signed; before that: {0}</source>
   <translation>άλλαξε μετά την υπογραφή της· πριν από αυτό: {0}</translation>
  </message>
  <message>
   <source>checks Content Credentials</source>
   <translation>ελέγχει τα Content Credentials</translation>
  </message>
  <message>
   <source>cifake-desktop FILES or FOLDERS</source>
   <translation>cifake-desktop ΑΡΧΕΙΑ ή ΦΑΚΕΛΟΙ</translation>
  </message>
  <message>
   <source>color adjustments</source>
   <translation>προσαρμογή χρωμάτων</translation>
  </message>
  <message>
   <source>colour profile</source>
   <translation>προφίλ χρωμάτων</translation>
  </message>
  <message>
   <source>colours</source>
   <translation>χρώματα</translation>
  </message>
  <message>
   <source>comes with ONNX Runtime</source>
   <translation>συνοδεύει το ONNX Runtime</translation>
  </message>
  <message>
   <source>comes with c2pa-python</source>
   <translation>συνοδεύει το c2pa-python</translation>
  </message>
  <message>
   <source>comes with c2pa-python; fetches nothing here</source>
   <translation>συνοδεύει το c2pa-python· εδώ δεν ανακτά τίποτα</translation>
  </message>
  <message>
   <source>converted</source>
   <translation>μετατροπή</translation>
  </message>
  <message>
   <source>created</source>
   <translation>δημιουργία</translation>
  </message>
  <message>
   <source>credited as “{0}”</source>
   <translation>με αναφορά πηγής «{0}»</translation>
  </message>
  <message>
   <source>cropped</source>
   <translation>περικοπή</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>κομμένο</translation>
  </message>
  <message>
   <source>data made by AI</source>
   <translation>δεδομένα δημιουργημένα με ΤΝ</translation>
  </message>
  <message>
   <source>database is locked</source>
   <translation>η βάση δεδομένων είναι κλειδωμένη</translation>
  </message>
  <message>
   <source>database or disk is full</source>
   <translation>η βάση δεδομένων ή ο δίσκος είναι γεμάτος</translation>
  </message>
  <message>
   <source>decodes HEIC</source>
   <translation>αποκωδικοποιεί HEIC</translation>
  </message>
  <message>
   <source>decodes pictures</source>
   <translation>αποκωδικοποιεί εικόνες</translation>
  </message>
  <message>
   <source>defines operators of its own</source>
   <translation>ορίζει δικούς του τελεστές</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>διαγραφή</translation>
  </message>
  <message>
   <source>digital art by people</source>
   <translation>ψηφιακή τέχνη από ανθρώπους</translation>
  </message>
  <message>
   <source>digitised from a negative</source>
   <translation>ψηφιοποιημένη από αρνητικό</translation>
  </message>
  <message>
   <source>digitised from a positive</source>
   <translation>ψηφιοποιημένη από θετικό</translation>
  </message>
  <message>
   <source>digitised from a print</source>
   <translation>ψηφιοποιημένη από εκτύπωση</translation>
  </message>
  <message>
   <source>digitised from film or print</source>
   <translation>ψηφιοποιημένη από φιλμ ή εκτύπωση</translation>
  </message>
  <message>
   <source>disk I/O error</source>
   <translation>σφάλμα εισόδου/εξόδου δίσκου</translation>
  </message>
  <message>
   <source>dragging a picture out of another program. A browser may bring a web address alone: the application works offline and cannot fetch it, so save the picture first;</source>
   <translation>μεταφορά μιας εικόνας από άλλο πρόγραμμα. Ένα πρόγραμμα περιήγησης μπορεί να φέρει μόνο μια διεύθυνση ιστού: η εφαρμογή λειτουργεί χωρίς σύνδεση και δεν μπορεί να την ανακτήσει, γι' αυτό αποθηκεύστε πρώτα την εικόνα·</translation>
  </message>
  <message>
   <source>drawing</source>
   <translation>σχεδίαση</translation>
  </message>
  <message>
   <source>drawn by software from data</source>
   <translation>σχεδιασμένη από λογισμικό με βάση δεδομένα</translation>
  </message>
  <message>
   <source>each with the verdict that was given then</source>
   <translation>καθένα με την κρίση που δόθηκε τότε</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>επεξεργασία</translation>
  </message>
  <message>
   <source>edited by AI, or with parts made by AI</source>
   <translation>επεξεργασμένη με ΤΝ ή με μέρη δημιουργημένα με ΤΝ</translation>
  </message>
  <message>
   <source>edited by people, without generative tools</source>
   <translation>επεξεργασμένη από ανθρώπους, χωρίς εργαλεία παραγωγικής ΤΝ</translation>
  </message>
  <message>
   <source>edited from a picture that AI made</source>
   <translation>επεξεργασμένη από εικόνα που δημιούργησε ΤΝ</translation>
  </message>
  <message>
   <source>edited with {0} from a picture that AI made</source>
   <translation>επεξεργασμένη με {0} από εικόνα που δημιούργησε ΤΝ</translation>
  </message>
  <message>
   <source>edited.metadata</source>
   <translation>επεξεργασία μεταδεδομένων</translation>
  </message>
  <message>
   <source>enhanced</source>
   <translation>βελτίωση</translation>
  </message>
  <message>
   <source>enhanced by an algorithm</source>
   <translation>βελτιωμένη από αλγόριθμο</translation>
  </message>
  <message>
   <source>exposure time</source>
   <translation>χρόνος έκθεσης</translation>
  </message>
  <message>
   <source>far too long</source>
   <translation>υπερβολικά μεγάλο</translation>
  </message>
  <message>
   <source>filtered</source>
   <translation>φίλτρο</translation>
  </message>
  <message>
   <source>finds the folders of the user</source>
   <translation>βρίσκει τους φακέλους του χρήστη</translation>
  </message>
  <message>
   <source>floating-point numbers</source>
   <translation>αριθμοί κινητής υποδιαστολής</translation>
  </message>
  <message>
   <source>focal length</source>
   <translation>εστιακή απόσταση</translation>
  </message>
  <message>
   <source>gave no sensible answer</source>
   <translation>δεν έδωσε λογική απάντηση</translation>
  </message>
  <message>
   <source>generator's metadata</source>
   <translation>μεταδεδομένα γεννήτριας</translation>
  </message>
  <message>
   <source>giving the files' names when the application is started.</source>
   <translation>αναφορά των ονομάτων των αρχείων κατά την εκκίνηση της εφαρμογής.</translation>
  </message>
  <message>
   <source>gone: {name}</source>
   <translation>λείπει: {name}</translation>
  </message>
  <message>
   <source>has loops or branches, which may never end</source>
   <translation>έχει βρόχους ή διακλαδώσεις, που ίσως δεν τελειώνουν ποτέ</translation>
  </message>
  <message>
   <source>has steps whose size depends on what a picture shows, and not on its size alone</source>
   <translation>έχει βήματα των οποίων το μέγεθος εξαρτάται από το περιεχόμενο μιας εικόνας και όχι μόνο από το μέγεθός της</translation>
  </message>
  <message>
   <source>has too many parts</source>
   <translation>έχει πάρα πολλά μέρη</translation>
  </message>
  <message>
   <source>has too many steps</source>
   <translation>έχει πάρα πολλά βήματα</translation>
  </message>
  <message>
   <source>has too many tensors</source>
   <translation>έχει πάρα πολλούς τανυστές</translation>
  </message>
  <message>
   <source>hidden in the pixels</source>
   <translation>κρυμμένο στα pixel</translation>
  </message>
  <message>
   <source>hidden text</source>
   <translation>κρυφό κείμενο</translation>
  </message>
  <message>
   <source>inconclusive</source>
   <translation>ασαφές</translation>
  </message>
  <message>
   <source>is in training mode, where the same picture gets another answer every time</source>
   <translation>είναι σε λειτουργία εκπαίδευσης, όπου η ίδια εικόνα παίρνει κάθε φορά άλλη απάντηση</translation>
  </message>
  <message>
   <source>it belongs to another program</source>
   <translation>ανήκει σε άλλο πρόγραμμα</translation>
  </message>
  <message>
   <source>it cannot be read ({0})</source>
   <translation>δεν είναι δυνατή η ανάγνωσή του ({0})</translation>
  </message>
  <message>
   <source>it does not give the same answer about the same picture every time</source>
   <translation>δεν δίνει κάθε φορά την ίδια απάντηση για την ίδια εικόνα</translation>
  </message>
  <message>
   <source>it failed on tiles of {0} x {1} pixels, or gave no usable answer</source>
   <translation>απέτυχε σε πλακίδια {0} x {1} pixel ή δεν έδωσε χρήσιμη απάντηση</translation>
  </message>
  <message>
   <source>it is damaged, or no database</source>
   <translation>είναι κατεστραμμένο ή δεν είναι βάση δεδομένων</translation>
  </message>
  <message>
   <source>it is damaged, or no file of settings</source>
   <translation>είναι κατεστραμμένο ή δεν είναι αρχείο ρυθμίσεων</translation>
  </message>
  <message>
   <source>it made its trial run crash</source>
   <translation>προκάλεσε κατάρρευση της δοκιμαστικής εκτέλεσης</translation>
  </message>
  <message>
   <source>it needs too much memory</source>
   <translation>χρειάζεται υπερβολικά πολλή μνήμη</translation>
  </message>
  <message>
   <source>it was written by a newer version of this application</source>
   <translation>γράφτηκε από νεότερη έκδοση αυτής της εφαρμογής</translation>
  </message>
  <message>
   <source>its AIGC label</source>
   <translation>η ετικέτα AIGC</translation>
  </message>
  <message>
   <source>its Content Credentials</source>
   <translation>τα Content Credentials</translation>
  </message>
  <message>
   <source>its Content Credentials are kept elsewhere; nothing was fetched</source>
   <translation>τα Content Credentials φυλάσσονται αλλού· δεν ανακτήθηκε τίποτα</translation>
  </message>
  <message>
   <source>its IPTC label</source>
   <translation>η ετικέτα IPTC</translation>
  </message>
  <message>
   <source>its credit line</source>
   <translation>η αναφορά πηγής</translation>
  </message>
  <message>
   <source>its evidence is too fine for the pictures that it accepts</source>
   <translation>οι ενδείξεις του είναι πολύ λεπτομερείς για τις εικόνες που δέχεται</translation>
  </message>
  <message>
   <source>its items lie in far too many pieces.</source>
   <translation>τα στοιχεία του βρίσκονται σε υπερβολικά πολλά κομμάτια.</translation>
  </message>
  <message>
   <source>its logit is not the mean of its evidence, so its evidence map would mislead</source>
   <translation>το logit του δεν είναι ο μέσος όρος των ενδείξεών του, οπότε ο χάρτης ενδείξεων θα παραπλανούσε</translation>
  </message>
  <message>
   <source>its watermark</source>
   <translation>το υδατογράφημα</translation>
  </message>
  <message>
   <source>labelled with the unknown code {0}</source>
   <translation>επισημασμένη με τον άγνωστο κωδικό {0}</translation>
  </message>
  <message>
   <source>leans AI-made</source>
   <translation>κλίνει προς ΤΝ</translation>
  </message>
  <message>
   <source>leans real</source>
   <translation>κλίνει προς πραγματική</translation>
  </message>
  <message>
   <source>likely AI-made</source>
   <translation>πιθανώς δημιουργημένη με ΤΝ</translation>
  </message>
  <message>
   <source>likely real</source>
   <translation>πιθανώς πραγματική</translation>
  </message>
  <message>
   <source>lists the models; also: models add FILE, models remove NAME</source>
   <translation>παραθέτει τα μοντέλα· επίσης: models add FILE, models remove NAME</translation>
  </message>
  <message>
   <source>macOS icon</source>
   <translation>Εικονίδιο macOS</translation>
  </message>
  <message>
   <source>made by AI</source>
   <translation>δημιουργημένη με ΤΝ</translation>
  </message>
  <message>
   <source>made by an algorithm, without trained AI</source>
   <translation>δημιουργημένη από αλγόριθμο, χωρίς εκπαιδευμένη ΤΝ</translation>
  </message>
  <message>
   <source>made by people</source>
   <translation>δημιουργημένη από ανθρώπους</translation>
  </message>
  <message>
   <source>made by people with digital tools</source>
   <translation>δημιουργημένη από ανθρώπους με ψηφιακά εργαλεία</translation>
  </message>
  <message>
   <source>made by software</source>
   <translation>δημιουργημένη από λογισμικό</translation>
  </message>
  <message>
   <source>made by {0}, by the invisible watermark in its pixels</source>
   <translation>δημιουργημένη με {0}, σύμφωνα με το αόρατο υδατογράφημα στα pixel της</translation>
  </message>
  <message>
   <source>made from pictures of which at least one is AI's</source>
   <translation>δημιουργημένη από εικόνες, από τις οποίες τουλάχιστον μία είναι της ΤΝ</translation>
  </message>
  <message>
   <source>made from, or with, a picture that was made by AI (IPTC digital source type)</source>
   <translation>δημιουργημένη από ή με εικόνα που δημιουργήθηκε με ΤΝ (τύπος ψηφιακής πηγής IPTC)</translation>
  </message>
  <message>
   <source>made larger or retouched with Stable Diffusion web UI</source>
   <translation>μεγεθυμένη ή ρετουσαρισμένη με Stable Diffusion web UI</translation>
  </message>
  <message>
   <source>made the program that decodes it crash</source>
   <translation>προκάλεσε κατάρρευση του προγράμματος αποκωδικοποίησης</translation>
  </message>
  <message>
   <source>made with {0}</source>
   <translation>δημιουργημένη με {0}</translation>
  </message>
  <message>
   <source>made with {0} from pictures of which at least one is AI's</source>
   <translation>δημιουργημένη με {0} από εικόνες, από τις οποίες τουλάχιστον μία είναι της ΤΝ</translation>
  </message>
  <message>
   <source>metadata</source>
   <translation>μεταδεδομένα</translation>
  </message>
  <message>
   <source>no</source>
   <translation>όχι</translation>
  </message>
  <message>
   <source>no file can be called so</source>
   <translation>κανένα αρχείο δεν μπορεί να ονομάζεται έτσι</translation>
  </message>
  <message>
   <source>no picture</source>
   <translation>καμία εικόνα</translation>
  </message>
  <message>
   <source>no reason is given</source>
   <translation>δεν αναφέρεται λόγος</translation>
  </message>
  <message>
   <source>none</source>
   <translation>κανένα</translation>
  </message>
  <message>
   <source>none found, which proves nothing</source>
   <translation>δεν βρέθηκε καμία, πράγμα που δεν αποδεικνύει τίποτα</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>άγνωστο</translation>
  </message>
  <message>
   <source>not looked at</source>
   <translation>δεν εξετάστηκε</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>δεν μετρήθηκε</translation>
  </message>
  <message>
   <source>not noted</source>
   <translation>δεν σημειώθηκε</translation>
  </message>
  <message>
   <source>not shown: nested too deep</source>
   <translation>δεν εμφανίζεται: υπερβολικά βαθιά ένθεση</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>δεν αναφέρεται</translation>
  </message>
  <message>
   <source>not stated in its metadata</source>
   <translation>δεν αναφέρεται στα μεταδεδομένα</translation>
  </message>
  <message>
   <source>one verdict a line; --json prints all that is known</source>
   <translation>μία κρίση ανά γραμμή· το --json εμφανίζει όλα όσα είναι γνωστά</translation>
  </message>
  <message>
   <source>opened</source>
   <translation>άνοιγμα</translation>
  </message>
  <message>
   <source>opens them in the window</source>
   <translation>τα ανοίγει στο παράθυρο</translation>
  </message>
  <message>
   <source>orientation</source>
   <translation>αλλαγή προσανατολισμού</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>σε παύση</translation>
  </message>
  <message>
   <source>placed</source>
   <translation>τοποθέτηση</translation>
  </message>
  <message>
   <source>possibly made by AI</source>
   <translation>ενδεχομένως δημιουργημένη με ΤΝ</translation>
  </message>
  <message>
   <source>private mode: no findings are kept</source>
   <translation>ιδιωτική λειτουργία: δεν φυλάσσονται ευρήματα</translation>
  </message>
  <message>
   <source>published</source>
   <translation>δημοσίευση</translation>
  </message>
  <message>
   <source>reads XMP safely</source>
   <translation>διαβάζει XMP με ασφάλεια</translation>
  </message>
  <message>
   <source>reads the metadata of generators</source>
   <translation>διαβάζει τα μεταδεδομένα γεννητριών</translation>
  </message>
  <message>
   <source>reckons with pixels and maps</source>
   <translation>υπολογίζει με pixel και χάρτες</translation>
  </message>
  <message>
   <source>redacted</source>
   <translation>απόκρυψη δεδομένων</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>αφαίρεση</translation>
  </message>
  <message>
   <source>repackaged</source>
   <translation>επανασυσκευασία</translation>
  </message>
  <message>
   <source>resized</source>
   <translation>αλλαγή μεγέθους</translation>
  </message>
  <message>
   <source>runs the application</source>
   <translation>εκτελεί την εφαρμογή</translation>
  </message>
  <message>
   <source>runs the models</source>
   <translation>εκτελεί τα μοντέλα</translation>
  </message>
  <message>
   <source>same picture</source>
   <translation>ίδια εικόνα</translation>
  </message>
  <message>
   <source>saved by {0}</source>
   <translation>αποθηκευμένη από {0}</translation>
  </message>
  <message>
   <source>saved by {0}; its graph does not show that the picture was generated</source>
   <translation>αποθηκευμένη από {0}· ο γράφος δεν δείχνει ότι η εικόνα παράχθηκε</translation>
  </message>
  <message>
   <source>sensitivity</source>
   <translation>ευαισθησία</translation>
  </message>
  <message>
   <source>signed with {0}; it does not say how it came about</source>
   <translation>υπογεγραμμένη με {0}· δεν αναφέρεται πώς προέκυψε</translation>
  </message>
  <message>
   <source>signed; it does not say how it came about</source>
   <translation>υπογεγραμμένη· δεν αναφέρεται πώς προέκυψε</translation>
  </message>
  <message>
   <source>still looking for files</source>
   <translation>συνεχίζεται η αναζήτηση αρχείων</translation>
  </message>
  <message>
   <source>suspected to be made by AI</source>
   <translation>με υποψία δημιουργίας με ΤΝ</translation>
  </message>
  <message>
   <source>taken with {0}</source>
   <translation>ληφθείσα με {0}</translation>
  </message>
  <message>
   <source>taken with {0} on {1}</source>
   <translation>ληφθείσα με {0} στις {1}</translation>
  </message>
  <message>
   <source>takes data from other files; a model must be one file</source>
   <translation>παίρνει δεδομένα από άλλα αρχεία· ένα μοντέλο πρέπει να είναι ένα αρχείο</translation>
  </message>
  <message>
   <source>takes up the last scan that was broken off</source>
   <translation>συνεχίζει την τελευταία σάρωση που διακόπηκε</translation>
  </message>
  <message>
   <source>the file has changed since it was examined.</source>
   <translation>το αρχείο άλλαξε από τότε που εξετάστηκε.</translation>
  </message>
  <message>
   <source>the generator's own metadata</source>
   <translation>τα μεταδεδομένα της ίδιας της γεννήτριας</translation>
  </message>
  <message>
   <source>the same for a folder; --csv, --html and --pdf write a report</source>
   <translation>το ίδιο για έναν φάκελο· τα --csv, --html και --pdf γράφουν αναφορά</translation>
  </message>
  <message>
   <source>the thumbnail in its EXIF shows another picture: the picture was changed, or its EXIF copied</source>
   <translation>η μικρογραφία στα EXIF δείχνει άλλη εικόνα: η εικόνα άλλαξε ή τα EXIF της αντιγράφηκαν</translation>
  </message>
  <message>
   <source>this application</source>
   <translation>αυτή η εφαρμογή</translation>
  </message>
  <message>
   <source>took longer than the {0} seconds that are allowed</source>
   <translation>διήρκεσε περισσότερο από τα {0} δευτερόλεπτα που επιτρέπονται</translation>
  </message>
  <message>
   <source>took {time}</source>
   <translation>διάρκεια {time}</translation>
  </message>
  <message>
   <source>transcoded</source>
   <translation>μετακωδικοποίηση</translation>
  </message>
  <message>
   <source>translated</source>
   <translation>μετάφραση</translation>
  </message>
  <message>
   <source>trying it out failed</source>
   <translation>η δοκιμή απέτυχε</translation>
  </message>
  <message>
   <source>trying it out took too long</source>
   <translation>η δοκιμή διήρκεσε υπερβολικά</translation>
  </message>
  <message>
   <source>unable to open database file</source>
   <translation>δεν είναι δυνατό το άνοιγμα του αρχείου βάσης δεδομένων</translation>
  </message>
  <message>
   <source>unclear</source>
   <translation>αβέβαιο</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>άγνωστο</translation>
  </message>
  <message>
   <source>unnamed action</source>
   <translation>ανώνυμη ενέργεια</translation>
  </message>
  <message>
   <source>uses an operator that no model may use{0}</source>
   <translation>χρησιμοποιεί τελεστή που κανένα μοντέλο δεν επιτρέπεται να χρησιμοποιεί{0}</translation>
  </message>
  <message>
   <source>uses operators that are not part of the ONNX standard</source>
   <translation>χρησιμοποιεί τελεστές που δεν ανήκουν στο πρότυπο ONNX</translation>
  </message>
  <message>
   <source>watching for new files</source>
   <translation>παρακολούθηση για νέα αρχεία</translation>
  </message>
  <message>
   <source>watermark</source>
   <translation>υδατογράφημα</translation>
  </message>
  <message>
   <source>watermarked</source>
   <translation>προσθήκη υδατογραφήματος</translation>
  </message>
  <message>
   <source>weights learned from ImageNet, in the photo model</source>
   <translation>βάρη που έμαθε από το ImageNet, στο μοντέλο φωτογραφιών</translation>
  </message>
  <message>
   <source>what was found before; --search WORDS narrows it, --delete-all deletes it</source>
   <translation>όσα βρέθηκαν παλαιότερα· το --search WORDS τα περιορίζει, το --delete-all τα διαγράφει</translation>
  </message>
  <message>
   <source>with Content Credentials that do not say how it came about</source>
   <translation>με Content Credentials που δεν αναφέρουν πώς προέκυψε</translation>
  </message>
  <message>
   <source>with minor edits by people</source>
   <translation>με μικρές επεξεργασίες από ανθρώπους</translation>
  </message>
  <message>
   <source>with the software {0}</source>
   <translation>με το λογισμικό {0}</translation>
  </message>
  <message>
   <source>works on text, which is no picture</source>
   <translation>δουλεύει με κείμενο, που δεν είναι εικόνα</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ναι</translation>
  </message>
  <message>
   <source>{0} (AIGC label of China's standard GB 45438-2025)</source>
   <translation>{0} (ετικέτα AIGC του κινεζικού προτύπου GB 45438-2025)</translation>
  </message>
  <message>
   <source>{0} (IPTC digital source type)</source>
   <translation>{0} (τύπος ψηφιακής πηγής IPTC)</translation>
  </message>
  <message>
   <source>{0} (own model)</source>
   <translation>{0} (δικό σας μοντέλο)</translation>
  </message>
  <message>
   <source>{0} A new one was begun.</source>
   <translation>{0} Ξεκίνησε ένα νέο.</translation>
  </message>
  <message>
   <source>{0} Choose the folder above it: “{1}”.</source>
   <translation>{0} Επιλέξτε τον φάκελο που τον περιέχει: «{1}».</translation>
  </message>
  <message>
   <source>{0} Findings that could still be read were taken over: {1}.</source>
   <translation>{0} Τα ευρήματα που διαβάζονταν ακόμη μεταφέρθηκαν: {1}.</translation>
  </message>
  <message>
   <source>{0} It was set aside as {1}.</source>
   <translation>{0} Διατηρήθηκε χωριστά ως {1}.</translation>
  </message>
  <message>
   <source>{0} Its sub-folder “{1}” has both: choose that.</source>
   <translation>{0} Ο υποφάκελός του «{1}» έχει και τους δύο: επιλέξτε εκείνον.</translation>
  </message>
  <message>
   <source>{0} Nor is there a file {1}.</source>
   <translation>{0} Ούτε υπάρχει αρχείο {1}.</translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <translation>{0} και {1}</translation>
  </message>
  <message>
   <source>{0} files</source>
   <translation>{0} αρχεία</translation>
  </message>
  <message>
   <source>{0} findings were deleted, but traces of them may be left in the file: {1} Delete something once more when no scan runs, and they go, too.</source>
   <translation>{0} ευρήματα διαγράφηκαν, αλλά ίσως έμειναν ίχνη τους στο αρχείο: {1} Διαγράψτε κάτι ακόμη μία φορά όταν δεν εκτελείται σάρωση και θα φύγουν κι αυτά.</translation>
  </message>
  <message>
   <source>{0} for AI, yet {1} for a camera: some of it was copied or added afterwards</source>
   <translation>για ΤΝ: {0}, όμως για κάμερα: {1}· κάτι από αυτά αντιγράφηκε ή προστέθηκε εκ των υστέρων</translation>
  </message>
  <message>
   <source>{0} is not an ordinary file.</source>
   <translation>{0}: δεν είναι κανονικό αρχείο.</translation>
  </message>
  <message>
   <source>{0} more stand in the table alone.</source>
   <translation>{0} ακόμη υπάρχουν μόνο στον πίνακα.</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} από {1}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} έως {1}</translation>
  </message>
  <message>
   <source>{0} with pixels of an unusual type</source>
   <translation>{0} με pixel ασυνήθιστου τύπου</translation>
  </message>
  <message>
   <source>{0} with pixels of the type {1}</source>
   <translation>{0} με pixel τύπου {1}</translation>
  </message>
  <message>
   <source>{0} with {1}</source>
   <translation>{0} με {1}</translation>
  </message>
  <message>
   <source>{0} — {1}</source>
   <translation>{0} – {1}</translation>
  </message>
  <message>
   <source>{0}, signed by a signer unknown here</source>
   <translation>{0}, με υπογραφή άγνωστου εδώ υπογράφοντος</translation>
  </message>
  <message>
   <source>{0}, signed by {1}</source>
   <translation>{0}, με υπογραφή από {1}</translation>
  </message>
  <message>
   <source>{0}: changed after it was signed</source>
   <translation>{0}: άλλαξε μετά την υπογραφή</translation>
  </message>
  <message>
   <source>{0}: without Content Credentials</source>
   <translation>{0}: χωρίς Content Credentials</translation>
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
   <translation>{application}, θέμα προς θέμα</translation>
  </message>
  <message>
   <source>{chance} chance of being AI-made</source>
   <translation>πιθανότητα δημιουργίας με ΤΝ {chance}</translation>
  </message>
  <message>
   <source>{chance} chance of being AI-made.</source>
   <translation>Πιθανότητα δημιουργίας με ΤΝ {chance}.</translation>
  </message>
  <message>
   <source>{column}, {row}: {value}</source>
   <translation>{column}, {row}: {value}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} από {total}</translation>
  </message>
  <message>
   <source>{file} could not be written.</source>
   <translation>Δεν ήταν δυνατή η εγγραφή του {file}.</translation>
  </message>
  <message>
   <source>{file} could not be written: {reason}.</source>
   <translation>Δεν ήταν δυνατή η εγγραφή του {file}: {reason}.</translation>
  </message>
  <message>
   <source>{first} or {second}</source>
   <translation>{first} ή {second}</translation>
  </message>
  <message>
   <source>{hours} {minutes}</source>
   <translation>{hours} {minutes}</translation>
  </message>
  <message>
   <source>{job}: progress</source>
   <translation>{job}: πρόοδος</translation>
  </message>
  <message>
   <source>{left} and {right}</source>
   <translation>{left} και {right}</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} έως {high}</translation>
  </message>
  <message>
   <source>{marks}: what {name} says of its origin</source>
   <translation>{marks}: τι λέει το {name} για την προέλευσή του</translation>
  </message>
  <message>
   <source>{mark} (this decided)</source>
   <translation>{mark} (καθόρισε την κρίση)</translation>
  </message>
  <message>
   <source>{mark} — this decided</source>
   <translation>{mark} — καθόρισε την κρίση</translation>
  </message>
  <message>
   <source>{mark}: {says} ({standing})</source>
   <translation>{mark}: {says} ({standing})</translation>
  </message>
  <message>
   <source>{model} (own model)</source>
   <translation>{model} (δικό σας μοντέλο)</translation>
  </message>
  <message>
   <source>{model} is asked first from now on.</source>
   <translation>Από εδώ και πέρα το {model} ερωτάται πρώτο.</translation>
  </message>
  <message>
   <source>{model} is asked first.</source>
   <translation>Το {model} ερωτάται πρώτο.</translation>
  </message>
  <message>
   <source>{model} was added. Choose it above to have it asked first.</source>
   <translation>Το {model} προστέθηκε. Επιλέξτε το παραπάνω για να ερωτάται πρώτο.</translation>
  </message>
  <message>
   <source>{model} was removed.</source>
   <translation>Το {model} καταργήθηκε.</translation>
  </message>
  <message>
   <source>{model} was removed. The bundled models answer from now on.</source>
   <translation>Το {model} καταργήθηκε. Από εδώ και πέρα απαντούν τα ενσωματωμένα μοντέλα.</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {n} more</source>
   <extracomment>For one: {names} and {n} more</extracomment>
   <translation>
    <numerusform>{names} και {n} ακόμη</numerusform>
    <numerusform>{names} και {n} ακόμη</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} - report</source>
   <translation>{name} - αναφορά</translation>
  </message>
  <message>
   <source>{name} has no answer yet.</source>
   <translation>Δεν υπάρχει ακόμη απάντηση για το {name}.</translation>
  </message>
  <message>
   <source>{name}, a small copy</source>
   <translation>{name}, μικρό αντίγραφο</translation>
  </message>
  <message>
   <source>{name}, grey below its evidence map</source>
   <translation>{name}, σε γκρι κάτω από τον χάρτη ενδείξεων</translation>
  </message>
  <message>
   <source>{name}, not examined yet</source>
   <translation>{name}, δεν έχει εξεταστεί ακόμη</translation>
  </message>
  <message>
   <source>{name}, which cannot be shown</source>
   <translation>{name}, που δεν μπορεί να εμφανιστεί</translation>
  </message>
  <message>
   <source>{name}, {size} pixels, shown at {scale}</source>
   <translation>{name}, {size} pixel, εμφάνιση σε {scale}</translation>
  </message>
  <message>
   <source>{name}, {size} pixels, shown at {scale}. {verdict}</source>
   <translation>{name}, {size} pixel, εμφάνιση σε {scale}. {verdict}</translation>
  </message>
  <message>
   <source>{name}: waiting to be examined</source>
   <translation>{name}: σε αναμονή για εξέταση</translation>
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
   <translation>{name}: {verdict}, πιθανότητα δημιουργίας με ΤΝ {chance}</translation>
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
    <numerusform>{n} με ΤΝ</numerusform>
    <numerusform>{n} με ΤΝ</numerusform>
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
    <numerusform>{n} αρχείο</numerusform>
    <numerusform>{n} αρχεία</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files copied to {folder}.</source>
   <extracomment>For one: {n} file copied to {folder}.</extracomment>
   <translation>
    <numerusform>{n} αρχείο αντιγράφηκε στον φάκελο {folder}.</numerusform>
    <numerusform>{n} αρχεία αντιγράφηκαν στον φάκελο {folder}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files could not be read as a picture and did not count.</source>
   <extracomment>For one: {n} file could not be read as a picture and did not count.</extracomment>
   <translation>
    <numerusform>{n} αρχείο δεν μπόρεσε να διαβαστεί ως εικόνα και δεν μέτρησε.</numerusform>
    <numerusform>{n} αρχεία δεν μπόρεσαν να διαβαστούν ως εικόνες και δεν μέτρησαν.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files examined</source>
   <extracomment>For one: {n} file examined</extracomment>
   <translation>
    <numerusform>{n} αρχείο εξετάστηκε</numerusform>
    <numerusform>{n} αρχεία εξετάστηκαν</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files hold exactly this content; sort by this column to see them together</source>
   <extracomment>For one: {n} file holds exactly this content; sort by this column to see them together</extracomment>
   <translation>
    <numerusform>{n} αρχείο έχει ακριβώς αυτό το περιεχόμενο· ταξινομήστε με αυτήν τη στήλη για να τα δείτε μαζί</numerusform>
    <numerusform>{n} αρχεία έχουν ακριβώς αυτό το περιεχόμενο· ταξινομήστε με αυτήν τη στήλη για να τα δείτε μαζί</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files moved back.</source>
   <extracomment>For one: {n} file moved back.</extracomment>
   <translation>
    <numerusform>{n} αρχείο μετακινήθηκε πίσω.</numerusform>
    <numerusform>{n} αρχεία μετακινήθηκαν πίσω.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files moved to {folder}.</source>
   <extracomment>For one: {n} file moved to {folder}.</extracomment>
   <translation>
    <numerusform>{n} αρχείο μετακινήθηκε στον φάκελο {folder}.</numerusform>
    <numerusform>{n} αρχεία μετακινήθηκαν στον φάκελο {folder}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files removed again.</source>
   <extracomment>For one: {n} file removed again.</extracomment>
   <translation>
    <numerusform>{n} αρχείο αφαιρέθηκε ξανά.</numerusform>
    <numerusform>{n} αρχεία αφαιρέθηκαν ξανά.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings deleted.</source>
   <extracomment>For one: {n} finding deleted.</extracomment>
   <translation>
    <numerusform>{n} εύρημα διαγράφηκε.</numerusform>
    <numerusform>{n} ευρήματα διαγράφηκαν.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings found, newest first</source>
   <extracomment>For one: {n} finding found, newest first</extracomment>
   <translation>
    <numerusform>Βρέθηκε {n} εύρημα, τα νεότερα πρώτα</numerusform>
    <numerusform>Βρέθηκαν {n} ευρήματα, τα νεότερα πρώτα</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings kept, newest first</source>
   <extracomment>For one: {n} finding kept, newest first</extracomment>
   <translation>
    <numerusform>Φυλάσσεται {n} εύρημα, τα νεότερα πρώτα</numerusform>
    <numerusform>Φυλάσσονται {n} ευρήματα, τα νεότερα πρώτα</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} folders</source>
   <extracomment>For one: {n} folder</extracomment>
   <translation>
    <numerusform>{n} φάκελος</numerusform>
    <numerusform>{n} φάκελοι</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} hours</source>
   <extracomment>For one: {n} hour</extracomment>
   <translation>
    <numerusform>{n} ώρα</numerusform>
    <numerusform>{n} ώρες</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} inconclusive</source>
   <extracomment>For one: {n} inconclusive</extracomment>
   <translation>
    <numerusform>{n} ασαφής</numerusform>
    <numerusform>{n} ασαφείς</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} known from before</source>
   <extracomment>For one: {n} known from before</extracomment>
   <translation>
    <numerusform>{n} γνωστό από πριν</numerusform>
    <numerusform>{n} γνωστά από πριν</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} likely AI-made</source>
   <extracomment>For one: {n} likely AI-made</extracomment>
   <translation>
    <numerusform>{n} πιθανώς με ΤΝ</numerusform>
    <numerusform>{n} πιθανώς με ΤΝ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} likely real</source>
   <extracomment>For one: {n} likely real</extracomment>
   <translation>
    <numerusform>{n} πιθανώς πραγματική</numerusform>
    <numerusform>{n} πιθανώς πραγματικές</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} marks in the file</source>
   <extracomment>For one: {n} mark in the file</extracomment>
   <translation>
    <numerusform>{n} σήμανση στο αρχείο</numerusform>
    <numerusform>{n} σημάνσεις στο αρχείο</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} million pixels</source>
   <translation>{n} εκατομμύρια pixel</translation>
  </message>
  <message numerus="yes">
   <source>{n} minutes</source>
   <extracomment>For one: {n} minute</extracomment>
   <translation>
    <numerusform>{n} λεπτό</numerusform>
    <numerusform>{n} λεπτά</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more columns are not shown.</source>
   <extracomment>For one: {n} more column is not shown.</extracomment>
   <translation>
    <numerusform>{n} ακόμη στήλη δεν εμφανίζεται.</numerusform>
    <numerusform>{n} ακόμη στήλες δεν εμφανίζονται.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more could not be.</source>
   <extracomment>For one: {n} more could not be.</extracomment>
   <translation>
    <numerusform>Για {n} ακόμη δεν ήταν δυνατό.</numerusform>
    <numerusform>Για {n} ακόμη δεν ήταν δυνατό.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more marks are not shown.</source>
   <extracomment>For one: {n} more mark is not shown.</extracomment>
   <translation>
    <numerusform>{n} ακόμη σήμανση δεν εμφανίζεται.</numerusform>
    <numerusform>{n} ακόμη σημάνσεις δεν εμφανίζονται.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more marks are there.</source>
   <extracomment>For one: {n} more mark is there.</extracomment>
   <translation>
    <numerusform>Υπάρχει {n} ακόμη σήμανση.</numerusform>
    <numerusform>Υπάρχουν {n} ακόμη σημάνσεις.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} no verdict</source>
   <extracomment>For one: {n} no verdict</extracomment>
   <translation>
    <numerusform>{n} χωρίς κρίση</numerusform>
    <numerusform>{n} χωρίς κρίση</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} not examined</source>
   <extracomment>For one: {n} not examined</extracomment>
   <translation>
    <numerusform>{n} δεν εξετάστηκε</numerusform>
    <numerusform>{n} δεν εξετάστηκαν</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} other files left out</source>
   <extracomment>For one: {n} other file left out</extracomment>
   <translation>
    <numerusform>{n} άλλο αρχείο παραλείφθηκε</numerusform>
    <numerusform>{n} άλλα αρχεία παραλείφθηκαν</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pictures</source>
   <extracomment>For one: {n} picture</extracomment>
   <translation>
    <numerusform>{n} εικόνα</numerusform>
    <numerusform>{n} εικόνες</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} real photographs</source>
   <extracomment>For one: {n} real photograph</extracomment>
   <translation>
    <numerusform>{n} πραγματική φωτογραφία</numerusform>
    <numerusform>{n} πραγματικές φωτογραφίες</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows exported to {file}.</source>
   <extracomment>For one: {n} row exported to {file}.</extracomment>
   <translation>
    <numerusform>{n} γραμμή εξήχθη στο {file}.</numerusform>
    <numerusform>{n} γραμμές εξήχθησαν στο {file}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} seconds</source>
   <extracomment>For one: {n} second</extracomment>
   <translation>
    <numerusform>{n} δευτερόλεπτο</numerusform>
    <numerusform>{n} δευτερόλεπτα</numerusform>
   </translation>
  </message>
  <message>
   <source>{pictures}: {real}, {ai}</source>
   <translation>{pictures}: {real}, {ai}</translation>
  </message>
  <message>
   <source>{picture}, continued: {name}</source>
   <translation>{picture}, συνέχεια: {name}</translation>
  </message>
  <message>
   <source>{problem} The scan waits.</source>
   <translation>{problem} Η σάρωση περιμένει.</translation>
  </message>
  <message>
   <source>{rate} (default)</source>
   <translation>{rate} (προεπιλογή)</translation>
  </message>
  <message>
   <source>{rate} files/s</source>
   <translation>{rate} αρχεία/δευτ.</translation>
  </message>
  <message>
   <source>{rate}: {meaning}</source>
   <translation>{rate}: {meaning}</translation>
  </message>
  <message>
   <source>{right} of {total} right</source>
   <translation>{right} από {total} σωστές</translation>
  </message>
  <message>
   <source>{right} of {total}: {rate} ({low} to {high})</source>
   <translation>{right} από {total}: {rate} ({low} έως {high})</translation>
  </message>
  <message>
   <source>{right} right · {wrong} wrong · {silent} no answer, of {total}</source>
   <translation>{right} σωστές · {wrong} λάθος · {silent} χωρίς απάντηση, από {total}</translation>
  </message>
  <message>
   <source>{share} false positives: {meaning}, of those that the model was measured on.</source>
   <translation>{share} ψευδώς θετικά: {meaning}, από εκείνες στις οποίες μετρήθηκε το μοντέλο.</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {n} rows shown</source>
   <extracomment>For one: {shown} of {n} row shown</extracomment>
   <translation>
    <numerusform>Εμφανίζεται {shown} από {n} γραμμή</numerusform>
    <numerusform>Εμφανίζονται {shown} από {n} γραμμές</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} pixels</source>
   <translation>{size} pixel</translation>
  </message>
  <message>
   <source>{title}: choose another folder</source>
   <translation>{title}: επιλογή άλλου φακέλου</translation>
  </message>
  <message>
   <source>{title}: none</source>
   <translation>{title}: κανένα</translation>
  </message>
  <message>
   <source>{title}: open the list of models</source>
   <translation>{title}: άνοιγμα της λίστας μοντέλων</translation>
  </message>
  <message>
   <source>{title}: the usual folder</source>
   <translation>{title}: ο συνήθης φάκελος</translation>
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
   <translation>Το «Πιθανώς δημιουργημένη με ΤΝ» λέει ότι λίγες από τις πραγματικές εικόνες στις οποίες μετρήθηκε το μοντέλο έχουν τόσο υψηλή βαθμολογία· εκεί καταλήγουν και ορισμένες πραγματικές φωτογραφίες. Το «Πιθανώς πραγματική φωτογραφία» λέει ότι λίγες από εκείνες που δημιουργήθηκαν με ΤΝ έχουν τόσο χαμηλή βαθμολογία· εκεί μπορεί να καταλήξουν και εικόνες από νεότερη ή άγνωστη γεννήτρια. Το «Ασαφές» λέει ότι δεν μπορεί να ειπωθεί ούτε το ένα ούτε το άλλο. Το «Επισημασμένη» λέει ότι το ισχυρίζεται το ίδιο το αρχείο· το πόσο αξιόπιστη είναι αυτή η σήμανση αναφέρεται δίπλα.</translation>
  </message>
  <message numerus="yes">
   <source>… ({n} more characters)</source>
   <extracomment>For one: … ({n} more character)</extracomment>
   <translation>
    <numerusform>… ({n} ακόμη χαρακτήρας)</numerusform>
    <numerusform>… ({n} ακόμη χαρακτήρες)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>… and {n} more.</source>
   <extracomment>For one: … and {n} more.</extracomment>
   <translation>
    <numerusform>… και {n} ακόμη.</numerusform>
    <numerusform>… και {n} ακόμη.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Αποθήκευση</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>Αποθήκευση όλων</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Άνοιγμα</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Ναι</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>Ναι σε ό&amp;λα</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>Ό&amp;χι</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>Όχ&amp;ι σε όλα</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Ματαίωση</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Επανάληψη</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Παράβλεψη</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Κλείσιμο</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Ακύρωση</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Απόρριψη</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Βοήθεια</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Εφαρμογή</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Επαναφορά</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>Επαναφορά προεπιλογών</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Αναίρεση</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>Ακύρωση α&amp;ναίρεσης</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Απο&amp;κοπή</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>Αντι&amp;γραφή</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Επικόλληση</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Διαγραφή</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Επιλογή όλων</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Αναίρεση</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>Ακύρωση α&amp;ναίρεσης</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Απο&amp;κοπή</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>Αντι&amp;γραφή</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Αντιγραφή &amp;θέσης συνδέσμου</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Επικόλληση</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Διαγραφή</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Επιλογή όλων</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>Look in:</source>
   <translation>Αναζήτηση σε:</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>Όνομα &amp;αρχείου:</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>Κατάλογος:</translation>
  </message>
  <message>
   <source>Files of type:</source>
   <translation>Αρχεία τύπου:</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>Άν&amp;οιγμα</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>Απο&amp;θήκευση</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>Επι&amp;λογή</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Πίσω</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Εμπρός</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>Γονικός κατάλογος</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>Δημιουργία νέου φακέλου</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>Προβολή λίστας</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>Προβολή λεπτομερειών</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>Το %1 υπάρχει ήδη.
Θέλετε να το αντικαταστήσετε;</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
Το αρχείο δεν βρέθηκε.
Ελέγξτε αν δόθηκε το σωστό όνομα αρχείου.</translation>
  </message>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
Ο κατάλογος δεν βρέθηκε.
Ελέγξτε αν δόθηκε το σωστό όνομα καταλόγου.</translation>
  </message>
 </context>
 <context>
  <name>QFileSystemModel</name>
  <message>
   <source>Name</source>
   <translation>Όνομα</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Μέγεθος</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Τύπος</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>Ημερομηνία τροποποίησης</translation>
  </message>
 </context>
</TS>
