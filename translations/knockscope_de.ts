<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>BrowserOpener</name>
    <message>
        <source>No browser could be opened. This is the address:</source>
        <translation>Es ließ sich kein Browser öffnen. Dies ist die Adresse:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>DistributionWords</name>
    <message>
        <source>%1 %2 → %3</source>
        <comment>Mean 1.20 → 1.85</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Mean 1.20 → 1.85 (1.71)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2 → (%3)</source>
        <comment>Mean 1.20 → (1.71)</comment>
        <translation>%1 %2 → (%3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Mean 1.20</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: control %2, observed %3, predicted %4.</source>
        <translation>%1: Kontrolle %2, beobachtet %3, vorhergesagt %4.</translation>
    </message>
    <message>
        <source>%1: control %2, observed %3.</source>
        <translation>%1: Kontrolle %2, beobachtet %3.</translation>
    </message>
    <message>
        <source>%1: control %2, predicted %3.</source>
        <translation>%1: Kontrolle %2, vorhergesagt %3.</translation>
    </message>
    <message>
        <source>%1: control %2.</source>
        <translation>%1: Kontrolle %2.</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 bei %2: %3</translation>
    </message>
    <message>
        <source>%1 in %2: W1 observed %3</source>
        <translation>%1 bei %2: W1 beobachtet %3</translation>
    </message>
    <message>
        <source>%1 in %2: not observed</source>
        <translation>%1 bei %2: nicht beobachtet</translation>
    </message>
    <message>
        <source>%1 in %2: W1 observed %3, predicted %4</source>
        <translation>%1 bei %2: W1 beobachtet %3, vorhergesagt %4</translation>
    </message>
    <message>
        <source>%1 in %2: W1 predicted %3, not observed</source>
        <translation>%1 bei %2: W1 vorhergesagt %3, nicht beobachtet</translation>
    </message>
    <message>
        <source>W1 %1</source>
        <translation>W1 %1</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>W1 %1, predicted %2</source>
        <translation>W1 %1, vorhergesagt %2</translation>
    </message>
    <message>
        <source>W1 predicted %1</source>
        <translation>W1 vorhergesagt %1</translation>
    </message>
    <message>
        <source>%1, as predicted</source>
        <comment>mean shift, as predicted</comment>
        <translation>%1, wie vorhergesagt</translation>
    </message>
    <message>
        <source>%1, predicted %2</source>
        <comment>mean shift, predicted zero loss</comment>
        <translation>%1, vorhergesagt: %2</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <comment>predicted mean shift</comment>
        <translation>vorhergesagt: %1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Var.</source>
        <translation>Var.</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Modi</translation>
    </message>
    <message>
        <source>detected in %1 of the observed cells only</source>
        <translation>nur in %1 der beobachteten Zellen nachgewiesen</translation>
    </message>
    <message>
        <source>not detected</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>the same in all cells but some of the observed</source>
        <translation>in allen Zellen gleich, außer in einigen beobachteten</translation>
    </message>
    <message>
        <source>the same in all cells</source>
        <translation>in allen Zellen gleich</translation>
    </message>
    <message>
        <source>Kind of response: %1.</source>
        <translation>Art der Reaktion: %1.</translation>
    </message>
    <message>
        <source>Cells that are exactly zero</source>
        <translation>Zellen, die genau null sind</translation>
    </message>
    <message>
        <source>Number of modes</source>
        <translation>Anzahl der Modi</translation>
    </message>
    <message>
        <source>Band: %1.</source>
        <comment>Band: range of 9 folds.</comment>
        <translation>Band: %1.</translation>
    </message>
    <message numerus="yes">
        <source>range of %Ln folds</source>
        <translation>
            <numerusform>Spannweite von %Ln Fold</numerusform>
            <numerusform>Spannweite von %Ln Folds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>range of %Ln runs</source>
        <translation>
            <numerusform>Spannweite von %Ln Lauf</numerusform>
            <numerusform>Spannweite von %Ln Läufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentJob</name>
    <message>
        <source>Experiment: %1</source>
        <translation>Experiment: %1</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>At %1 pt the figure needs %2 mm of height, more than the %3 mm it has.</source>
        <translation>Bei %1 pt braucht die Abbildung %2 mm Höhe, mehr als die %3 mm, die sie hat.</translation>
    </message>
    <message>
        <source>At %1 pt the figure needs %2 mm of height; journals&apos; pages have %3 mm.</source>
        <translation>Bei %1 pt braucht die Abbildung %2 mm Höhe; Seiten von Zeitschriften haben %3 mm.</translation>
    </message>
    <message>
        <source>A word of a title is wider than its panel and is broken over several lines.</source>
        <translation>Ein Wort eines Titels ist breiter als sein Teilbild und wird über mehrere Zeilen umbrochen.</translation>
    </message>
    <message>
        <source>These genes have no room for their names: %1.</source>
        <translation>Für die Namen dieser Gene ist kein Platz: %1.</translation>
    </message>
    <message>
        <source>The points are an image of only %1 dpi, because the figure is so large.</source>
        <translation>Die Punkte sind ein Bild mit nur %1 dpi, weil die Abbildung so groß ist.</translation>
    </message>
</context>
<context>
    <name>FigurePresets</name>
    <message>
        <source>Nature, one column (89 mm)</source>
        <translation>Nature, eine Spalte (89 mm)</translation>
    </message>
    <message>
        <source>Nature, two columns (183 mm)</source>
        <translation>Nature, zwei Spalten (183 mm)</translation>
    </message>
    <message>
        <source>Cell, one column (85 mm)</source>
        <translation>Cell, eine Spalte (85 mm)</translation>
    </message>
    <message>
        <source>Cell, two columns (174 mm)</source>
        <translation>Cell, zwei Spalten (174 mm)</translation>
    </message>
    <message>
        <source>PLOS, one column (83 mm)</source>
        <translation>PLOS, eine Spalte (83 mm)</translation>
    </message>
    <message>
        <source>PLOS, two columns (173.5 mm)</source>
        <translation>PLOS, zwei Spalten (173,5 mm)</translation>
    </message>
    <message>
        <source>Slide, 16:9 (254 × 142.9 mm)</source>
        <translation>Folie, 16:9 (254 × 142,9 mm)</translation>
    </message>
    <message>
        <source>Custom width</source>
        <translation>Eigene Breite</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Gene vectors (*.tsv *.csv *.txt *.json *.pickle *.pkl *.pt *.npz *.npy *.h5 *.h5ad *.gz);;Gene sets (*.gmt *.gaf gene2go* *.gz);;All files (*)</source>
        <translation>Genvektoren (*.tsv *.csv *.txt *.json *.pickle *.pkl *.pt *.npz *.npy *.h5 *.h5ad *.gz);;Gensets (*.gmt *.gaf gene2go* *.gz);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FormRows</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>GeneLinks</name>
    <message>
        <source>Look up %1</source>
        <translation>%1 nachschlagen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Name kopieren</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Ramakrishnan, Hedley et al., Beyond Mean Shifts, equation %1</source>
        <translation>Ramakrishnan, Hedley et al., Beyond Mean Shifts, Gleichung %1</translation>
    </message>
    <message>
        <source>Ramakrishnan, Hedley et al., Beyond Mean Shifts, section %1</source>
        <translation>Ramakrishnan, Hedley et al., Beyond Mean Shifts, Abschnitt %1</translation>
    </message>
    <message>
        <source>cell-eval 0.8.1, Arc Institute</source>
        <translation>cell-eval 0.8.1, Arc Institute</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Train on a screen</source>
        <translation>Auf einem Screen trainieren</translation>
    </message>
    <message>
        <source>A screen is a table of single cells, each labelled with the gene that was knocked down in it; “New training…” leads from that file to a trained model in four steps.</source>
        <translation>Ein Screen ist eine Tabelle einzelner Zellen, jede mit dem Gen gekennzeichnet, das in ihr herunterreguliert wurde; „Neues Training…“ führt in vier Schritten von dieser Datei zu einem trainierten Modell.</translation>
    </message>
    <message>
        <source>Nothing is written before you press Start, and every step says what it found in your file and lets you change it.</source>
        <translation>Es wird nichts geschrieben, bevor Sie auf „Starten“ drücken, und jeder Schritt sagt, was er in Ihrer Datei gefunden hat, und lässt es Sie ändern.</translation>
    </message>
    <message>
        <source>Browse distributions</source>
        <translation>Verteilungen durchsehen</translation>
    </message>
    <message>
        <source>Choose a perturbation in the list at the left and a gene in the shift plot or in the table: a card shows how that gene is expressed in control cells, in perturbed cells and in the prediction.</source>
        <translation>Wählen Sie links in der Liste eine Perturbation und im Verschiebungsdiagramm oder in der Tabelle ein Gen: Eine Karte zeigt, wie dieses Gen in Kontrollzellen, in perturbierten Zellen und in der Vorhersage exprimiert wird.</translation>
    </message>
    <message>
        <source>Cards of pinned genes stay while you go on to other perturbations.</source>
        <translation>Karten angehefteter Gene bleiben, während Sie zu anderen Perturbationen weitergehen.</translation>
    </message>
    <message>
        <source>Predict unseen knockdowns</source>
        <translation>Ungesehene Knockdowns vorhersagen</translation>
    </message>
    <message>
        <source>Type genes into the Predict panel, and the leading run predicts what their knockdown does to every gene of the screen, though no cell of it was ever measured.</source>
        <translation>Geben Sie Gene im Bereich „Vorhersage“ ein, und der Hauptlauf sagt vorher, was ihr Knockdown mit jedem Gen des Screens macht, obwohl nie eine Zelle davon gemessen wurde.</translation>
    </message>
    <message>
        <source>A gene can be predicted when it has a gene vector, and genes joined by + are predicted as a combination.</source>
        <translation>Ein Gen lässt sich vorhersagen, wenn es einen Genvektor hat, und mit + verbundene Gene werden als Kombination vorhergesagt.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Abbildungen exportieren</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Distribution card</source>
        <translation>Verteilungskarte</translation>
    </message>
    <message>
        <source>Height is density, the share of cells per unit of log expression, for the control (filled), the observed cells (solid line) and the prediction (dashed line); upright lines are their means.</source>
        <translation>Die Höhe ist die Dichte, der Anteil der Zellen je Einheit log-Expression, für die Kontrolle (gefüllt), die beobachteten Zellen (durchgezogene Linie) und die Vorhersage (gestrichelte Linie); senkrechte Linien sind ihre Mittelwerte.</translation>
    </message>
    <message>
        <source>Cells that are exactly zero stand apart at the left on a scale of their own, so that the two parts together hold all cells.</source>
        <translation>Zellen, die genau null sind, stehen links für sich auf einer eigenen Skala, sodass beide Teile zusammen alle Zellen enthalten.</translation>
    </message>
    <message>
        <source>&lt;i&gt;h&lt;sub&gt;b&lt;/sub&gt;&lt;/i&gt;: share of the cells in the bin of &lt;i&gt;x&lt;/i&gt;; &lt;i&gt;w&lt;/i&gt;: width of a bin</source>
        <translation>&lt;i&gt;h&lt;sub&gt;b&lt;/sub&gt;&lt;/i&gt;: Anteil der Zellen im Bin von &lt;i&gt;x&lt;/i&gt;; &lt;i&gt;w&lt;/i&gt;: Breite eines Bins</translation>
    </message>
    <message>
        <source>Shift plot</source>
        <translation>Verschiebungsdiagramm</translation>
    </message>
    <message>
        <source>Each point is a gene: to the right is how far the observed cells are from the control, upwards is how far the prediction is from the control.</source>
        <translation>Jeder Punkt ist ein Gen: Nach rechts steht, wie weit die beobachteten Zellen von der Kontrolle entfernt sind, nach oben, wie weit die Vorhersage von der Kontrolle entfernt ist.</translation>
    </message>
    <message>
        <source>&lt;i&gt;q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;q̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: observed and predicted distribution of gene &lt;i&gt;g&lt;/i&gt;; &lt;i&gt;q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;&lt;sup&gt;ctrl&lt;/sup&gt;: that of the control cells</source>
        <translation>&lt;i&gt;q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;q̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: beobachtete und vorhergesagte Verteilung des Gens &lt;i&gt;g&lt;/i&gt;; &lt;i&gt;q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;&lt;sup&gt;ctrl&lt;/sup&gt;: die der Kontrollzellen</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>Verlustkurven</translation>
    </message>
    <message>
        <source>Each line is a fold: the objective that training lowers, over epochs, which are passes over all training perturbations.</source>
        <translation>Jede Linie ist ein Fold: die Zielfunktion, die das Training senkt, über die Epochen, also die Durchgänge durch alle Trainingsperturbationen.</translation>
    </message>
    <message>
        <source>The second line of a fold is of perturbations that are set aside to judge by, and the mark is at the epoch whose weights were kept, where that line is lowest.</source>
        <translation>Die zweite Linie eines Folds gehört zu Perturbationen, die zum Beurteilen beiseitegelegt sind, und die Markierung steht bei der Epoche, deren Gewichte behalten wurden, wo diese Linie am niedrigsten ist.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Perturbations</source>
        <translation>Perturbationen</translation>
    </message>
    <message>
        <source>A row for each perturbation with its cells, how much it shifts the genes, observed and predicted, and how well the two agree over genes.</source>
        <translation>Eine Zeile je Perturbation mit ihren Zellen, damit, wie stark sie die Gene verschiebt, beobachtet und vorhergesagt, und damit, wie gut beides über die Gene übereinstimmt.</translation>
    </message>
    <message>
        <source>A shift below the noise floor says nothing, because as many cells of the control would have it by chance.</source>
        <translation>Eine Verschiebung unter dem Grundrauschen besagt nichts, denn ebenso viele Zellen der Kontrolle hätten sie durch Zufall.</translation>
    </message>
    <message>
        <source>&lt;i&gt;G&lt;/i&gt;: number of genes that vary; &lt;i&gt;q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: distribution of gene &lt;i&gt;g&lt;/i&gt; in the perturbed cells, observed or predicted</source>
        <translation>&lt;i&gt;G&lt;/i&gt;: Anzahl der Gene, die variieren; &lt;i&gt;q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: Verteilung des Gens &lt;i&gt;g&lt;/i&gt; in den perturbierten Zellen, beobachtet oder vorhergesagt</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gene</translation>
    </message>
    <message>
        <source>A row for each gene of the chosen perturbation with its distances, means, kind of response and how sure it is that it responds at all.</source>
        <translation>Eine Zeile je Gen der gewählten Perturbation mit seinen Abständen, Mittelwerten, der Art der Reaktion und damit, wie sicher es überhaupt reagiert.</translation>
    </message>
    <message>
        <source>The false discovery rate is the share of wrong calls that you accept when you believe every gene up to that row.</source>
        <translation>Die False-Discovery-Rate ist der Anteil falscher Treffer, den Sie hinnehmen, wenn Sie jedem Gen bis zu dieser Zeile glauben.</translation>
    </message>
    <message>
        <source>&lt;i&gt;p&lt;/i&gt;&lt;sub&gt;(&lt;i&gt;j&lt;/i&gt;)&lt;/sub&gt;: the &lt;i&gt;j&lt;/i&gt;-th smallest of the &lt;i&gt;G&lt;/i&gt; p values, at most 1</source>
        <translation>&lt;i&gt;p&lt;/i&gt;&lt;sub&gt;(&lt;i&gt;j&lt;/i&gt;)&lt;/sub&gt;: der &lt;i&gt;j&lt;/i&gt;-kleinste der &lt;i&gt;G&lt;/i&gt; p-Werte, höchstens 1</translation>
    </message>
    <message>
        <source>Benjamini and Hochberg 1995</source>
        <translation>Benjamini und Hochberg 1995</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>A row for each trained model and, below it, for the baselines that need no training, with its metrics over the perturbations that it had not learnt from.</source>
        <translation>Eine Zeile je trainiertem Modell und darunter für die Baselines, die kein Training brauchen, mit den Metriken über die Perturbationen, aus denen es nicht gelernt hatte.</translation>
    </message>
    <message>
        <source>Numbers are means and standard deviations over folds, and a model that does not beat its baselines has learnt nothing that they do not say too.</source>
        <translation>Die Zahlen sind Mittelwerte und Standardabweichungen über die Folds, und ein Modell, das seine Baselines nicht schlägt, hat nichts gelernt, was diese nicht auch sagen.</translation>
    </message>
    <message>
        <source>&lt;i&gt;m&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: mean of the metric over the perturbations that fold &lt;i&gt;k&lt;/i&gt; held out; &lt;i&gt;K&lt;/i&gt;: number of finished folds</source>
        <translation>&lt;i&gt;m&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: Mittelwert der Metrik über die Perturbationen, die Fold &lt;i&gt;k&lt;/i&gt; zurückgehalten hat; &lt;i&gt;K&lt;/i&gt;: Anzahl der fertigen Folds</translation>
    </message>
    <message>
        <source>Comparison of two models</source>
        <translation>Vergleich zweier Modelle</translation>
    </message>
    <message>
        <source>For each metric, the mean difference of two models on the same perturbations, with the interval in which it would lie had other perturbations been screened.</source>
        <translation>Für jede Metrik die mittlere Differenz zweier Modelle auf denselben Perturbationen, mit dem Intervall, in dem sie läge, wären andere Perturbationen gescreent worden.</translation>
    </message>
    <message>
        <source>One of them is called better only where that interval leaves out 0.</source>
        <translation>Eines davon heißt nur dort besser, wo dieses Intervall 0 ausschließt.</translation>
    </message>
    <message>
        <source>&lt;i&gt;a&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;b&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;: values of models A and B for perturbation &lt;i&gt;p&lt;/i&gt;; the interval is from the 2.5 % to the 97.5 % quantile of &lt;i&gt;d&lt;/i&gt; over samples of perturbations drawn with replacement</source>
        <translation>&lt;i&gt;a&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;b&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;: Werte der Modelle A und B für Perturbation &lt;i&gt;p&lt;/i&gt;; das Intervall reicht vom 2,5-%- bis zum 97,5-%-Quantil von &lt;i&gt;d&lt;/i&gt; über Stichproben von Perturbationen, mit Zurücklegen gezogen</translation>
    </message>
    <message>
        <source>Efron and Tibshirani 1993, section 13.3</source>
        <translation>Efron und Tibshirani 1993, Abschnitt 13.3</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Histograms and bins</source>
        <translation>Histogramme und Bins</translation>
    </message>
    <message>
        <source>Each gene&apos;s range over the training and control cells is cut into bins of one width, and a distribution is the share of cells in each of them.</source>
        <translation>Die Spannweite jedes Gens über die Trainings- und Kontrollzellen wird in Bins gleicher Breite geschnitten, und eine Verteilung ist der Anteil der Zellen in jedem davon.</translation>
    </message>
    <message>
        <source>Shift (W1)</source>
        <translation>Verschiebung (W1)</translation>
    </message>
    <message>
        <source>The shift of a gene is the Wasserstein-1 distance of its distribution from that of the control: how far cells must be moved along the expression axis, on average, to turn one into the other.</source>
        <translation>Die Verschiebung eines Gens ist die Wasserstein-1-Distanz seiner Verteilung von der der Kontrolle: wie weit Zellen im Mittel entlang der Expressionsachse bewegt werden müssen, um aus der einen die andere zu machen.</translation>
    </message>
    <message>
        <source>Unlike a change of the mean it also sees cells that scatter more, fall silent or split into two states.</source>
        <translation>Anders als eine Änderung des Mittelwerts erfasst sie auch Zellen, die stärker streuen, verstummen oder sich in zwei Zustände teilen.</translation>
    </message>
    <message>
        <source>&lt;i&gt;F̂&lt;/i&gt;, &lt;i&gt;F&lt;/i&gt;: cumulative distribution functions of the two, in units of log expression</source>
        <translation>&lt;i&gt;F̂&lt;/i&gt;, &lt;i&gt;F&lt;/i&gt;: kumulative Verteilungsfunktionen der beiden, in Einheiten der log-Expression</translation>
    </message>
    <message>
        <source>Kinds of response</source>
        <translation>Arten der Reaktion</translation>
    </message>
    <message>
        <source>A response counts as non-mean when the change of the mean makes up less than half of the shift.</source>
        <translation>Eine Reaktion zählt als Formänderung, wenn die Änderung des Mittelwerts weniger als die Hälfte der Verschiebung ausmacht.</translation>
    </message>
    <message>
        <source>&lt;i&gt;μ̄&lt;/i&gt;, &lt;i&gt;μ̄&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: means of the two histograms; the share is never above 1</source>
        <translation>&lt;i&gt;μ̄&lt;/i&gt;, &lt;i&gt;μ̄&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: Mittelwerte der beiden Histogramme; der Anteil ist nie größer als 1</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Grundrauschen</translation>
    </message>
    <message>
        <source>Two samples of the very same cells differ a little by chance, the more the fewer cells there are; the noise floor is the W1 that chance alone is expected to give.</source>
        <translation>Zwei Stichproben genau derselben Zellen unterscheiden sich durch Zufall ein wenig, umso mehr, je weniger Zellen es sind; das Grundrauschen ist die W1-Distanz, die allein durch Zufall zu erwarten ist.</translation>
    </message>
    <message>
        <source>Compare a shift with it before you believe the shift, most of all for perturbations of few cells.</source>
        <translation>Vergleichen Sie eine Verschiebung damit, bevor Sie ihr glauben, vor allem bei Perturbationen mit wenigen Zellen.</translation>
    </message>
    <message>
        <source>&lt;i&gt;n&lt;/i&gt;, &lt;i&gt;N&lt;/i&gt;: cells of the perturbation and of the control; &lt;i&gt;F&lt;sub&gt;b&lt;/sub&gt;&lt;/i&gt;: distribution function of both together at the edges of the bins; &lt;i&gt;w&lt;/i&gt;: width of a bin</source>
        <translation>&lt;i&gt;n&lt;/i&gt;, &lt;i&gt;N&lt;/i&gt;: Zellen der Perturbation und der Kontrolle; &lt;i&gt;F&lt;sub&gt;b&lt;/sub&gt;&lt;/i&gt;: Verteilungsfunktion beider zusammen an den Rändern der Bins; &lt;i&gt;w&lt;/i&gt;: Breite eines Bins</translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>Genvektoren</translation>
    </message>
    <message>
        <source>A gene vector is a list of numbers that stands for what is known of a gene, from texts, protein sequences, gene sets or the control cells; genes that do similar things have similar vectors.</source>
        <translation>Ein Genvektor ist eine Liste von Zahlen für das, was über ein Gen bekannt ist, aus Texten, Proteinsequenzen, Gensets oder den Kontrollzellen; Gene, die Ähnliches tun, haben ähnliche Vektoren.</translation>
    </message>
    <message>
        <source>The model learns what a knockdown does from the vector of the gene that is knocked down, which is why it can predict knockdowns that it has never seen.</source>
        <translation>Das Modell lernt, was ein Knockdown bewirkt, aus dem Vektor des Gens, das herunterreguliert wird, und kann deshalb Knockdowns vorhersagen, die es nie gesehen hat.</translation>
    </message>
    <message>
        <source>&lt;b&gt;e&lt;/b&gt;&lt;sub&gt;&lt;i&gt;p&lt;/i&gt;&lt;/sub&gt;: vector of perturbation &lt;i&gt;p&lt;/i&gt;, with &lt;i&gt;d&lt;/i&gt; numbers; it stays as it is during training</source>
        <translation>&lt;b&gt;e&lt;/b&gt;&lt;sub&gt;&lt;i&gt;p&lt;/i&gt;&lt;/sub&gt;: Vektor der Perturbation &lt;i&gt;p&lt;/i&gt; mit &lt;i&gt;d&lt;/i&gt; Zahlen; er bleibt während des Trainings, wie er ist</translation>
    </message>
    <message>
        <source>Coverage of gene vectors</source>
        <translation>Abdeckung der Genvektoren</translation>
    </message>
    <message>
        <source>Coverage says how many of the perturbed genes have a vector, under their own name or another one that HGNC knows.</source>
        <translation>Die Abdeckung sagt, wie viele der perturbierten Gene einen Vektor haben, unter ihrem eigenen Namen oder einem anderen, den HGNC kennt.</translation>
    </message>
    <message>
        <source>A perturbation one of whose genes has none is listed and left out of training; it is never replaced by a vector of zeros.</source>
        <translation>Eine Perturbation, von deren Genen eines keinen hat, wird aufgeführt und beim Training ausgelassen; sie wird nie durch einen Vektor aus Nullen ersetzt.</translation>
    </message>
    <message>
        <source>Folds and held-out perturbations</source>
        <translation>Folds und zurückgehaltene Perturbationen</translation>
    </message>
    <message>
        <source>The perturbations are dealt into folds, and for each fold a model is trained that never sees the cells of that fold&apos;s perturbations: they are held out.</source>
        <translation>Die Perturbationen werden auf Folds verteilt, und für jeden Fold wird ein Modell trainiert, das die Zellen der Perturbationen dieses Folds nie sieht: Sie werden zurückgehalten.</translation>
    </message>
    <message>
        <source>Every prediction and metric of a seen perturbation comes from the one model that had not learnt from it, so that it says how well an unseen gene would be predicted.</source>
        <translation>Jede Vorhersage und jede Metrik einer gesehenen Perturbation stammt von dem einen Modell, das nicht aus ihr gelernt hatte, und sagt daher, wie gut ein ungesehenes Gen vorhergesagt würde.</translation>
    </message>
    <message>
        <source>&lt;i&gt;n&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: perturbations that fold &lt;i&gt;k&lt;/i&gt; holds out, of &lt;i&gt;P&lt;/i&gt; in all and &lt;i&gt;K&lt;/i&gt; folds; sizes differ by at most one</source>
        <translation>&lt;i&gt;n&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: Perturbationen, die Fold &lt;i&gt;k&lt;/i&gt; zurückhält, von insgesamt &lt;i&gt;P&lt;/i&gt; und &lt;i&gt;K&lt;/i&gt; Folds; die Größen unterscheiden sich um höchstens eins</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Aufteilungen</translation>
    </message>
    <message>
        <source>Combinations of genes</source>
        <translation>Kombinationen von Genen</translation>
    </message>
    <message>
        <source>Genes joined by + were perturbed in the same cells, and their vector is the mean of the genes&apos; vectors.</source>
        <translation>Mit + verbundene Gene wurden in denselben Zellen perturbiert, und ihr Vektor ist das Mittel der Vektoren der Gene.</translation>
    </message>
    <message>
        <source>Whether two genes do more together than each alone is best seen beside the additive model, which assumes that they do not.</source>
        <translation>Ob zwei Gene zusammen mehr bewirken als jedes allein, sieht man am besten neben dem additiven Modell, das annimmt, dass sie es nicht tun.</translation>
    </message>
    <message>
        <source>&lt;i&gt;𝒫&lt;/i&gt;: the genes of the combination</source>
        <translation>&lt;i&gt;𝒫&lt;/i&gt;: die Gene der Kombination</translation>
    </message>
    <message>
        <source>Unseen perturbations</source>
        <translation>Ungesehene Perturbationen</translation>
    </message>
    <message>
        <source>A perturbation is unseen when the screen has no cells of it; the models of all finished folds predict it, and what is shown is the mean of their predictions with its range.</source>
        <translation>Eine Perturbation ist ungesehen, wenn der Screen keine Zellen von ihr hat; die Modelle aller fertigen Folds sagen sie vorher, und gezeigt wird das Mittel ihrer Vorhersagen mit seiner Spannweite.</translation>
    </message>
    <message>
        <source>A wide range means that the folds disagree, so believe such a prediction less.</source>
        <translation>Eine große Spannweite heißt, dass die Folds sich nicht einig sind; trauen Sie einer solchen Vorhersage weniger.</translation>
    </message>
    <message>
        <source>&lt;i&gt;ĥ&lt;/i&gt;&lt;sup&gt;(&lt;i&gt;k&lt;/i&gt;)&lt;/sup&gt;: histogram that the model of fold &lt;i&gt;k&lt;/i&gt; predicts; &lt;i&gt;K&lt;/i&gt;: number of finished folds</source>
        <translation>&lt;i&gt;ĥ&lt;/i&gt;&lt;sup&gt;(&lt;i&gt;k&lt;/i&gt;)&lt;/sup&gt;: Histogramm, das das Modell von Fold &lt;i&gt;k&lt;/i&gt; vorhersagt; &lt;i&gt;K&lt;/i&gt;: Anzahl der fertigen Folds</translation>
    </message>
    <message>
        <source>Genes that do not vary</source>
        <translation>Gene, die nicht variieren</translation>
    </message>
    <message>
        <source>A gene with the same value in all training and control cells of a fold is inactive: it is predicted unchanged and counts in no metric.</source>
        <translation>Ein Gen mit demselben Wert in allen Trainings- und Kontrollzellen eines Folds ist inaktiv: Es wird unverändert vorhergesagt und zählt in keiner Metrik.</translation>
    </message>
    <message>
        <source>Most often these are genes that no cell expresses, and their number is always reported.</source>
        <translation>Meistens sind das Gene, die keine Zelle exprimiert, und ihre Anzahl wird immer angegeben.</translation>
    </message>
    <message>
        <source>of the gene&apos;s values over the fold&apos;s cells</source>
        <translation>der Werte des Gens über die Zellen des Folds</translation>
    </message>
    <message>
        <source>Objective of training</source>
        <translation>Zielfunktion des Trainings</translation>
    </message>
    <message>
        <source>&lt;i&gt;μ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;μ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: predicted and observed mean of gene &lt;i&gt;g&lt;/i&gt;; &lt;i&gt;G&lt;/i&gt;: number of genes; &lt;i&gt;λ&lt;/i&gt;: weights that sum to 1</source>
        <translation>&lt;i&gt;μ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;μ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: vorhergesagter und beobachteter Mittelwert des Gens &lt;i&gt;g&lt;/i&gt;; &lt;i&gt;G&lt;/i&gt;: Anzahl der Gene; &lt;i&gt;λ&lt;/i&gt;: Gewichte, deren Summe 1 ist</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Vorzeitiges Beenden</translation>
    </message>
    <message>
        <source>Some of a fold&apos;s training perturbations are set aside to judge by, and training ends when they have not been predicted better for a while.</source>
        <translation>Einige Trainingsperturbationen eines Folds werden zum Beurteilen beiseitegelegt, und das Training endet, wenn sie eine Weile nicht mehr besser vorhergesagt wurden.</translation>
    </message>
    <message>
        <source>What is kept are the weights of the best epoch; with fewer than ten perturbations to judge by, training goes on to its last epoch instead.</source>
        <translation>Behalten werden die Gewichte der besten Epoche; bei weniger als zehn Perturbationen zum Beurteilen läuft das Training stattdessen bis zur letzten Epoche.</translation>
    </message>
    <message>
        <source>Rows of noise</source>
        <translation>Rauschzeilen</translation>
    </message>
    <message>
        <source>Two rows beside each run are no model: one lets half of a perturbation&apos;s cells predict the other half, one lets cells drawn from the control predict others drawn from it.</source>
        <translation>Zwei Zeilen neben jedem Lauf sind kein Modell: Die eine lässt die Hälfte der Zellen einer Perturbation die andere Hälfte vorhersagen, die andere lässt aus der Kontrolle gezogene Zellen andere aus ihr gezogene vorhersagen.</translation>
    </message>
    <message>
        <source>The first says how well the experiment repeats itself, the second what a score is worth that nothing but chance earned; neither is a bound of what a model can reach.</source>
        <translation>Die erste sagt, wie gut sich das Experiment selbst wiederholt, die zweite, was ein Wert taugt, den allein der Zufall ergibt; keine ist eine Grenze dessen, was ein Modell erreichen kann.</translation>
    </message>
    <message>
        <source>The negative log-likelihood says how surprised the prediction is by the cells, mean over genes; lower is better.</source>
        <translation>Die negative Log-Likelihood sagt, wie überrascht die Vorhersage von den Zellen ist, Mittel über die Gene; niedriger ist besser.</translation>
    </message>
    <message>
        <source>&lt;i&gt;h&lt;sub&gt;gb&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;ĥ&lt;sub&gt;gb&lt;/sub&gt;&lt;/i&gt;: observed and predicted share of the cells in bin &lt;i&gt;b&lt;/i&gt;; &lt;i&gt;w&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: width of a bin; TG and ZITG take their density at each cell instead</source>
        <translation>&lt;i&gt;h&lt;sub&gt;gb&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;ĥ&lt;sub&gt;gb&lt;/sub&gt;&lt;/i&gt;: beobachteter und vorhergesagter Anteil der Zellen in Bin &lt;i&gt;b&lt;/i&gt;; &lt;i&gt;w&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: Breite eines Bins; TG und ZITG nehmen stattdessen ihre Dichte an jeder Zelle</translation>
    </message>
    <message>
        <source>The Wasserstein-1 distance of the predicted from the observed histogram, mean over genes; 0 is perfect.</source>
        <translation>Die Wasserstein-1-Distanz des vorhergesagten vom beobachteten Histogramm, Mittel über die Gene; 0 ist perfekt.</translation>
    </message>
    <message>
        <source>It is in units of log expression and says how far cells would have to be moved to make the prediction true.</source>
        <translation>Sie ist in Einheiten der log-Expression und sagt, wie weit Zellen bewegt werden müssten, um die Vorhersage wahr zu machen.</translation>
    </message>
    <message>
        <source>&lt;i&gt;F̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;F&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: predicted and observed cumulative distribution function of gene &lt;i&gt;g&lt;/i&gt;, mass uniform within bins</source>
        <translation>&lt;i&gt;F̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;F&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: vorhergesagte und beobachtete kumulative Verteilungsfunktion des Gens &lt;i&gt;g&lt;/i&gt;, Masse innerhalb der Bins gleichverteilt</translation>
    </message>
    <message>
        <source>The same distance to the cells themselves instead of to their histogram, on 1,000 quantiles, mean over genes; 0 is perfect.</source>
        <translation>Dieselbe Distanz zu den Zellen selbst statt zu ihrem Histogramm, auf 1.000 Quantilen, Mittel über die Gene; 0 ist perfekt.</translation>
    </message>
    <message>
        <source>It can be compared between runs with different numbers of bins, but carries the error of binning itself.</source>
        <translation>Sie lässt sich zwischen Läufen mit verschiedener Anzahl von Bins vergleichen, enthält aber den Fehler der Bins selbst.</translation>
    </message>
    <message>
        <source>&lt;i&gt;Q̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: quantiles of the prediction and of the cells; &lt;i&gt;i&lt;/i&gt; from 0 to 999</source>
        <translation>&lt;i&gt;Q̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: Quantile der Vorhersage und der Zellen; &lt;i&gt;i&lt;/i&gt; von 0 bis 999</translation>
    </message>
    <message>
        <source>RMAE of variance, skewness and kurtosis</source>
        <translation>RMAE von Varianz, Schiefe und Kurtosis</translation>
    </message>
    <message>
        <source>How far the predicted variance, skewness or excess kurtosis is from the observed one, summed over genes, as a share of the observed; 0 is perfect.</source>
        <translation>Wie weit die vorhergesagte Varianz, Schiefe oder Exzess-Kurtosis von der beobachteten entfernt ist, summiert über die Gene, als Anteil der beobachteten; 0 ist perfekt.</translation>
    </message>
    <message>
        <source>Variance is the spread of the cells, skewness how lopsided they are, and kurtosis how heavy the tails of their distribution.</source>
        <translation>Die Varianz ist die Streuung der Zellen, die Schiefe, wie einseitig sie sind, und die Kurtosis, wie schwer die Enden ihrer Verteilung sind.</translation>
    </message>
    <message>
        <source>&lt;i&gt;τ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;τ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: predicted and observed statistic of gene &lt;i&gt;g&lt;/i&gt;</source>
        <translation>&lt;i&gt;τ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;τ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: vorhergesagte und beobachtete Statistik des Gens &lt;i&gt;g&lt;/i&gt;</translation>
    </message>
    <message>
        <source>&lt;i&gt;δ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;δ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: predicted and observed mean of gene &lt;i&gt;g&lt;/i&gt; minus the mean of the control</source>
        <translation>&lt;i&gt;δ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;δ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: vorhergesagter und beobachteter Mittelwert des Gens &lt;i&gt;g&lt;/i&gt; minus Mittelwert der Kontrolle</translation>
    </message>
    <message>
        <source>RMAE of the mean shift</source>
        <translation>RMAE der Mittelwertverschiebung</translation>
    </message>
    <message>
        <source>How far predicted changes of the mean are from the observed ones, summed over genes, as a share of the observed; 0 is perfect.</source>
        <translation>Wie weit vorhergesagte Änderungen des Mittelwerts von den beobachteten entfernt sind, summiert über die Gene, als Anteil der beobachteten; 0 ist perfekt.</translation>
    </message>
    <message>
        <source>A model that predicts no change at all scores exactly 1.</source>
        <translation>Ein Modell, das gar keine Änderung vorhersagt, bekommt genau 1.</translation>
    </message>
    <message>
        <source>r of the top 20, 50 or 100 genes</source>
        <translation>r der stärksten 20, 50 oder 100 Gene</translation>
    </message>
    <message>
        <source>Pearson&apos;s correlation of predicted and observed change of the mean over the genes that respond most clearly; 1 is perfect, 0 is no relation.</source>
        <translation>Pearson-Korrelation von vorhergesagter und beobachteter Änderung des Mittelwerts über die Gene, die am deutlichsten reagieren; 1 ist perfekt, 0 ist kein Zusammenhang.</translation>
    </message>
    <message>
        <source>The genes are those of largest Welch&apos;s |&lt;i&gt;t&lt;/i&gt;| between perturbed and control cells, the perturbed gene itself among them.</source>
        <translation>Es sind die Gene mit dem größten |&lt;i&gt;t&lt;/i&gt;| nach Welch zwischen perturbierten und Kontrollzellen, das perturbierte Gen selbst eingeschlossen.</translation>
    </message>
    <message>
        <source>r of the top genes without the target</source>
        <translation>r der stärksten Gene ohne das Zielgen</translation>
    </message>
    <message>
        <source>The same correlation with the perturbed genes left out.</source>
        <translation>Dieselbe Korrelation ohne die perturbierten Gene.</translation>
    </message>
    <message>
        <source>That a knockdown lowers its own target is easy to predict, and here it earns nothing.</source>
        <translation>Dass ein Knockdown sein eigenes Zielgen senkt, ist leicht vorherzusagen und bringt hier nichts.</translation>
    </message>
    <message>
        <source>Pearson delta</source>
        <translation>Pearson-Delta</translation>
    </message>
    <message>
        <source>Pearson&apos;s correlation of predicted and observed change of the mean over all genes that vary; 1 is perfect.</source>
        <translation>Pearson-Korrelation von vorhergesagter und beobachteter Änderung des Mittelwerts über alle Gene, die variieren; 1 ist perfekt.</translation>
    </message>
    <message>
        <source>Most genes hardly change, so that this number is lower and noisier than that of the top genes.</source>
        <translation>Die meisten Gene ändern sich kaum, daher ist diese Zahl niedriger und verrauschter als die der stärksten Gene.</translation>
    </message>
    <message>
        <source>MSE and MAE</source>
        <translation>MSE und MAE</translation>
    </message>
    <message>
        <source>The mean squared and the mean absolute difference of predicted and observed mean over genes; 0 is perfect.</source>
        <translation>Die mittlere quadratische und die mittlere absolute Differenz von vorhergesagtem und beobachtetem Mittelwert über die Gene; 0 ist perfekt.</translation>
    </message>
    <message>
        <source>Their versions of the shifts are the same numbers, because both sides are compared with the same control.</source>
        <translation>Ihre Versionen für die Verschiebungen sind dieselben Zahlen, weil beide Seiten mit derselben Kontrolle verglichen werden.</translation>
    </message>
    <message>
        <source>&lt;i&gt;μ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;μ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: predicted and observed mean of gene &lt;i&gt;g&lt;/i&gt;; &lt;i&gt;G&lt;/i&gt;: number of genes</source>
        <translation>&lt;i&gt;μ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;μ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: vorhergesagter und beobachteter Mittelwert des Gens &lt;i&gt;g&lt;/i&gt;; &lt;i&gt;G&lt;/i&gt;: Anzahl der Gene</translation>
    </message>
    <message>
        <source>Discrimination scores (PDS)</source>
        <translation>Diskriminationswerte (PDS)</translation>
    </message>
    <message>
        <source>About 0.5 is what a prediction earns that does not tell perturbations apart.</source>
        <translation>Etwa 0,5 bekommt eine Vorhersage, die Perturbationen nicht auseinanderhält.</translation>
    </message>
    <message>
        <source>The share of the first &lt;i&gt;k&lt;/i&gt; genes that the prediction and the observed cells have in common, each sorted by fold change; 1 is perfect.</source>
        <translation>Der Anteil der ersten &lt;i&gt;k&lt;/i&gt; Gene, die Vorhersage und beobachtete Zellen gemeinsam haben, jeweils nach Fold-Change sortiert; 1 ist perfekt.</translation>
    </message>
    <message>
        <source>&lt;i&gt;k&lt;/i&gt; is the number of genes that are significant in the observed cells, or at most the number behind the @.</source>
        <translation>&lt;i&gt;k&lt;/i&gt; ist die Anzahl der Gene, die in den beobachteten Zellen signifikant sind, höchstens aber die Zahl hinter dem @.</translation>
    </message>
    <message>
        <source>&lt;i&gt;A&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Â&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: the first &lt;i&gt;k&lt;/i&gt; observed and predicted significant genes</source>
        <translation>&lt;i&gt;A&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Â&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: die ersten &lt;i&gt;k&lt;/i&gt; beobachteten und vorhergesagten signifikanten Gene</translation>
    </message>
    <message>
        <source>The share of the first &lt;i&gt;k&lt;/i&gt; predicted genes that are among the first &lt;i&gt;k&lt;/i&gt; observed ones; 1 is perfect.</source>
        <translation>Der Anteil der ersten &lt;i&gt;k&lt;/i&gt; vorhergesagten Gene, die unter den ersten &lt;i&gt;k&lt;/i&gt; beobachteten sind; 1 ist perfekt.</translation>
    </message>
    <message>
        <source>&lt;i&gt;k&lt;/i&gt; is the number of genes that the prediction calls significant, or at most the number behind the @.</source>
        <translation>&lt;i&gt;k&lt;/i&gt; ist die Anzahl der Gene, die die Vorhersage signifikant nennt, höchstens aber die Zahl hinter dem @.</translation>
    </message>
    <message>
        <source>&lt;i&gt;A&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Â&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: the first &lt;i&gt;k&lt;/i&gt; observed and predicted significant genes, by the size of their fold change</source>
        <translation>&lt;i&gt;A&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Â&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: die ersten &lt;i&gt;k&lt;/i&gt; beobachteten und vorhergesagten signifikanten Gene, nach der Größe ihres Fold-Change</translation>
    </message>
    <message>
        <source>The area under the curve of precision over recall when genes are called in the order of their predicted significance; 1 is perfect.</source>
        <translation>Die Fläche unter der Kurve von Precision über Recall, wenn Gene in der Reihenfolge ihrer vorhergesagten Signifikanz genannt werden; 1 ist perfekt.</translation>
    </message>
    <message>
        <source>What chance scores is the share of genes that respond, so that it is low where few do.</source>
        <translation>Der Zufall bekommt den Anteil der Gene, die reagieren, der Wert ist also niedrig, wo es wenige tun.</translation>
    </message>
    <message>
        <source>&lt;i&gt;P&lt;sub&gt;i&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;R&lt;sub&gt;i&lt;/sub&gt;&lt;/i&gt;: precision and recall of the genes up to the &lt;i&gt;i&lt;/i&gt;-th score</source>
        <translation>&lt;i&gt;P&lt;sub&gt;i&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;R&lt;sub&gt;i&lt;/sub&gt;&lt;/i&gt;: Precision und Recall der Gene bis zum &lt;i&gt;i&lt;/i&gt;-ten Wert</translation>
    </message>
    <message>
        <source>The chance that a gene which responds has a higher predicted significance than one that does not; 1 is perfect.</source>
        <translation>Die Wahrscheinlichkeit, dass ein Gen, das reagiert, eine höhere vorhergesagte Signifikanz hat als eines, das es nicht tut; 1 ist perfekt.</translation>
    </message>
    <message>
        <source>A prediction that knows nothing scores 0.5.</source>
        <translation>Eine Vorhersage, die nichts weiß, bekommt 0,5.</translation>
    </message>
    <message>
        <source>&lt;i&gt;s&lt;/i&gt;&lt;sub&gt;+&lt;/sub&gt;, &lt;i&gt;s&lt;/i&gt;&lt;sub&gt;−&lt;/sub&gt;: scores of a gene that is significant in the observed cells and of one that is not</source>
        <translation>&lt;i&gt;s&lt;/i&gt;&lt;sub&gt;+&lt;/sub&gt;, &lt;i&gt;s&lt;/i&gt;&lt;sub&gt;−&lt;/sub&gt;: Werte eines Gens, das in den beobachteten Zellen signifikant ist, und eines, das es nicht ist</translation>
    </message>
    <message>
        <source>Direction match</source>
        <translation>Richtungstreffer</translation>
    </message>
    <message>
        <source>The share of the significant genes whose predicted fold change has the observed sign; 1 is perfect.</source>
        <translation>Der Anteil der signifikanten Gene, deren vorhergesagter Fold-Change das beobachtete Vorzeichen hat; 1 ist perfekt.</translation>
    </message>
    <message>
        <source>It asks only whether a gene goes up or down, not how far.</source>
        <translation>Gefragt wird nur, ob ein Gen steigt oder fällt, nicht wie weit.</translation>
    </message>
    <message>
        <source>&lt;i&gt;A&lt;/i&gt;: significant genes of the observed cells; &lt;i&gt;f̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;f&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: predicted and observed log fold change</source>
        <translation>&lt;i&gt;A&lt;/i&gt;: signifikante Gene der beobachteten Zellen; &lt;i&gt;f̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;f&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: vorhergesagter und beobachteter log-Fold-Change</translation>
    </message>
    <message>
        <source>Spearman correlation of fold changes</source>
        <translation>Spearman-Korrelation der Fold-Changes</translation>
    </message>
    <message>
        <source>Whether predicted and observed log fold changes put the significant genes into the same order; 1 is perfect.</source>
        <translation>Ob vorhergesagte und beobachtete log-Fold-Changes die signifikanten Gene in dieselbe Reihenfolge bringen; 1 ist perfekt.</translation>
    </message>
    <message>
        <source>Ranks are compared, so that the sizes of the changes need not agree.</source>
        <translation>Verglichen werden Ränge, daher müssen die Größen der Änderungen nicht übereinstimmen.</translation>
    </message>
    <message>
        <source>&lt;i&gt;f̂&lt;/i&gt;, &lt;i&gt;f&lt;/i&gt;: predicted and observed log fold changes of the genes that are significant in the observed cells</source>
        <translation>&lt;i&gt;f̂&lt;/i&gt;, &lt;i&gt;f&lt;/i&gt;: vorhergesagte und beobachtete log-Fold-Changes der Gene, die in den beobachteten Zellen signifikant sind</translation>
    </message>
    <message>
        <source>DE recall</source>
        <translation>DE-Recall</translation>
    </message>
    <message>
        <source>The share of the genes that are significant in the observed cells which the prediction calls significant too; 1 is perfect.</source>
        <translation>Der Anteil der in den beobachteten Zellen signifikanten Gene, die auch die Vorhersage signifikant nennt; 1 ist perfekt.</translation>
    </message>
    <message>
        <source>A prediction that calls every gene has a recall of 1, so read it beside the precision.</source>
        <translation>Eine Vorhersage, die jedes Gen nennt, hat einen Recall von 1; lesen Sie ihn daher neben der Precision.</translation>
    </message>
    <message>
        <source>&lt;i&gt;A&lt;/i&gt;, &lt;i&gt;Â&lt;/i&gt;: significant genes of the observed cells and of the prediction</source>
        <translation>&lt;i&gt;A&lt;/i&gt;, &lt;i&gt;Â&lt;/i&gt;: signifikante Gene der beobachteten Zellen und der Vorhersage</translation>
    </message>
    <message>
        <source>Numbers of significant genes</source>
        <translation>Anzahl signifikanter Gene</translation>
    </message>
    <message>
        <source>How many genes differ significantly from the control, in the observed cells and in the prediction; the two should be alike, and neither high nor low is better.</source>
        <translation>Wie viele Gene sich signifikant von der Kontrolle unterscheiden, in den beobachteten Zellen und in der Vorhersage; beide Zahlen sollten ähnlich sein, und weder hoch noch niedrig ist besser.</translation>
    </message>
    <message>
        <source>As many cells as were observed are drawn from the prediction and put to the same Mann-Whitney test, at a false discovery rate of 0.05.</source>
        <translation>Aus der Vorhersage werden so viele Zellen gezogen, wie beobachtet wurden, und demselben Mann-Whitney-Test unterzogen, bei einer False-Discovery-Rate von 0,05.</translation>
    </message>
    <message>
        <source>FDR&lt;sub&gt;&lt;i&gt;g&lt;/i&gt;&lt;/sub&gt;: after Benjamini and Hochberg, over the genes that vary</source>
        <translation>FDR&lt;sub&gt;&lt;i&gt;g&lt;/i&gt;&lt;/sub&gt;: nach Benjamini und Hochberg, über die Gene, die variieren</translation>
    </message>
    <message>
        <source>Spearman correlation of their numbers</source>
        <translation>Spearman-Korrelation ihrer Anzahlen</translation>
    </message>
    <message>
        <source>Whether perturbations with many significant genes are predicted to have many; 1 is perfect.</source>
        <translation>Ob für Perturbationen mit vielen signifikanten Genen auch viele vorhergesagt werden; 1 ist perfekt.</translation>
    </message>
    <message>
        <source>It is one number for the whole run, over perturbations, and has no standard deviation.</source>
        <translation>Es ist eine einzige Zahl für den ganzen Lauf, über die Perturbationen, und hat keine Standardabweichung.</translation>
    </message>
    <message>
        <source>&lt;i&gt;n̂&lt;/i&gt;, &lt;i&gt;n&lt;/i&gt;: predicted and observed number of significant genes of each perturbation</source>
        <translation>&lt;i&gt;n̂&lt;/i&gt;, &lt;i&gt;n&lt;/i&gt;: vorhergesagte und beobachtete Anzahl signifikanter Gene jeder Perturbation</translation>
    </message>
    <message>
        <source>Predicts that nothing changes: every gene keeps the histogram of the control cells.</source>
        <translation>Sagt vorher, dass sich nichts ändert: Jedes Gen behält das Histogramm der Kontrollzellen.</translation>
    </message>
    <message>
        <source>It costs nothing, and a model that is no better has learnt nothing.</source>
        <translation>Das kostet nichts, und ein Modell, das nicht besser ist, hat nichts gelernt.</translation>
    </message>
    <message>
        <source>&lt;i&gt;h&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: histogram of the control cells</source>
        <translation>&lt;i&gt;h&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: Histogramm der Kontrollzellen</translation>
    </message>
    <message>
        <source>Predicts the same for every perturbation: the histogram of all perturbed training cells together.</source>
        <translation>Sagt für jede Perturbation dasselbe vorher: das Histogramm aller perturbierten Trainingszellen zusammen.</translation>
    </message>
    <message>
        <source>It catches what all perturbations have in common, and often does well by likelihood although it tells none of them apart.</source>
        <translation>Sie erfasst, was allen Perturbationen gemeinsam ist, und schneidet nach der Likelihood oft gut ab, obwohl sie keine von der anderen unterscheidet.</translation>
    </message>
    <message>
        <source>&lt;i&gt;h&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;n&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;: histogram and number of cells of training perturbation &lt;i&gt;p&lt;/i&gt;</source>
        <translation>&lt;i&gt;h&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;n&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;: Histogramm und Zellzahl der Trainingsperturbation &lt;i&gt;p&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Predicts the same mean for every perturbation: the average over training perturbations of their means.</source>
        <translation>Sagt für jede Perturbation denselben Mittelwert vorher: den Durchschnitt ihrer Mittelwerte über die Trainingsperturbationen.</translation>
    </message>
    <message>
        <source>A surprising number of models of mean expression do not beat it.</source>
        <translation>Überraschend viele Modelle der mittleren Expression schlagen sie nicht.</translation>
    </message>
    <message>
        <source>&lt;i&gt;μ&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;: mean expression of training perturbation &lt;i&gt;p&lt;/i&gt;, of &lt;i&gt;P&lt;/i&gt;</source>
        <translation>&lt;i&gt;μ&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;: mittlere Expression der Trainingsperturbation &lt;i&gt;p&lt;/i&gt; von &lt;i&gt;P&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Additive</source>
        <translation>Additive</translation>
    </message>
    <message>
        <source>A combination shifts each quantile of the control by the sum of what its genes do alone.</source>
        <translation>Eine Kombination verschiebt jedes Quantil der Kontrolle um die Summe dessen, was ihre Gene allein bewirken.</translation>
    </message>
    <message>
        <source>It needs the knockdown of each gene among the training perturbations, and shows where genes do not simply add up.</source>
        <translation>Es braucht den Knockdown jedes Gens unter den Trainingsperturbationen und zeigt, wo sich Gene nicht einfach addieren.</translation>
    </message>
    <message>
        <source>&lt;i&gt;Q&lt;sub&gt;i&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Q&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: quantiles of the cells in which gene &lt;i&gt;i&lt;/i&gt; was perturbed alone, and of the control</source>
        <translation>&lt;i&gt;Q&lt;sub&gt;i&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Q&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: Quantile der Zellen, in denen Gen &lt;i&gt;i&lt;/i&gt; allein perturbiert wurde, und der Kontrolle</translation>
    </message>
    <message>
        <source>After %1, there for means</source>
        <translation>Nach %1, dort für Mittelwerte</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nearest</translation>
    </message>
    <message>
        <source>Predicts the average of the training perturbations whose gene vectors are most similar.</source>
        <translation>Sagt den Durchschnitt der Trainingsperturbationen vorher, deren Genvektoren am ähnlichsten sind.</translation>
    </message>
    <message>
        <source>It is done in seconds and says at once whether the gene vectors know anything about your screen.</source>
        <translation>Das ist in Sekunden fertig und sagt sofort, ob die Genvektoren etwas über Ihren Screen wissen.</translation>
    </message>
    <message>
        <source>Bilinear ridge</source>
        <translation>Bilinear ridge</translation>
    </message>
    <message>
        <source>A linear model that leads from gene vectors to the principal components of the changes of the mean.</source>
        <translation>Ein lineares Modell, das von Genvektoren zu den Hauptkomponenten der Änderungen des Mittelwerts führt.</translation>
    </message>
    <message>
        <source>It predicts means only, is done in seconds, and is a strong baseline for them.</source>
        <translation>Es sagt nur Mittelwerte vorher, ist in Sekunden fertig und ist dafür eine starke Baseline.</translation>
    </message>
    <message>
        <source>&lt;i&gt;Y&lt;/i&gt;: mean shifts, genes × perturbations; &lt;i&gt;A&lt;/i&gt;: principal components over genes; &lt;i&gt;B&lt;/i&gt;: vectors of the perturbations; &lt;i&gt;K&lt;/i&gt;: what is learnt; &lt;i&gt;b&lt;/i&gt;: mean shift</source>
        <translation>&lt;i&gt;Y&lt;/i&gt;: Mittelwertverschiebungen, Gene × Perturbationen; &lt;i&gt;A&lt;/i&gt;: Hauptkomponenten über die Gene; &lt;i&gt;B&lt;/i&gt;: Vektoren der Perturbationen; &lt;i&gt;K&lt;/i&gt;: was gelernt wird; &lt;i&gt;b&lt;/i&gt;: Mittelwertverschiebung</translation>
    </message>
    <message>
        <source>A Gaussian process predicts the change of each mean from the perturbations with similar gene vectors, the more similar the more they count.</source>
        <translation>Ein Gauß-Prozess sagt die Änderung jedes Mittelwerts aus den Perturbationen mit ähnlichen Genvektoren vorher; je ähnlicher, desto mehr zählen sie.</translation>
    </message>
    <message>
        <source>A neural network that leads from a gene vector to the change of every gene&apos;s mean.</source>
        <translation>Ein neuronales Netz, das von einem Genvektor zur Änderung des Mittelwerts jedes Gens führt.</translation>
    </message>
    <message>
        <source>Take it when means are all you ask for; MLP+Hist predicts them about as well.</source>
        <translation>Nehmen Sie es, wenn Sie nur Mittelwerte wollen; MLP+Hist sagt sie etwa ebenso gut vorher.</translation>
    </message>
    <message>
        <source>&lt;i&gt;μ&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: means of the control; &lt;b&gt;e&lt;/b&gt;&lt;sub&gt;&lt;i&gt;p&lt;/i&gt;&lt;/sub&gt;: vector of the perturbation</source>
        <translation>&lt;i&gt;μ&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: Mittelwerte der Kontrolle; &lt;b&gt;e&lt;/b&gt;&lt;sub&gt;&lt;i&gt;p&lt;/i&gt;&lt;/sub&gt;: Vektor der Perturbation</translation>
    </message>
    <message>
        <source>A neural network that predicts a truncated normal distribution, centre and width, for each gene.</source>
        <translation>Ein neuronales Netz, das für jedes Gen eine gestutzte Normalverteilung vorhersagt, Lage und Breite.</translation>
    </message>
    <message>
        <source>One bump cannot show silent cells or two states; how much they matter is seen beside MLP+Hist.</source>
        <translation>Ein einzelner Hügel kann keine stummen Zellen und keine zwei Zustände zeigen; wie viel sie ausmachen, sieht man neben MLP+Hist.</translation>
    </message>
    <message>
        <source>&lt;i&gt;μ&lt;/i&gt;, &lt;i&gt;σ&lt;/i&gt;: predicted centre and width; [&lt;i&gt;a&lt;/i&gt;, &lt;i&gt;b&lt;/i&gt;]: range of the gene; &lt;i&gt;φ&lt;/i&gt;, &lt;i&gt;Φ&lt;/i&gt;: density and distribution function of the standard normal</source>
        <translation>&lt;i&gt;μ&lt;/i&gt;, &lt;i&gt;σ&lt;/i&gt;: vorhergesagte Lage und Breite; [&lt;i&gt;a&lt;/i&gt;, &lt;i&gt;b&lt;/i&gt;]: Spannweite des Gens; &lt;i&gt;φ&lt;/i&gt;, &lt;i&gt;Φ&lt;/i&gt;: Dichte und Verteilungsfunktion der Standardnormalverteilung</translation>
    </message>
    <message>
        <source>TG with a spike at zero, whose height the network predicts too.</source>
        <translation>TG mit einer Spitze bei null, deren Höhe das Netz ebenfalls vorhersagt.</translation>
    </message>
    <message>
        <source>The spike stands for the cells without the gene, which are most cells of most genes.</source>
        <translation>Die Spitze steht für die Zellen ohne das Gen, bei den meisten Genen die meisten Zellen.</translation>
    </message>
    <message>
        <source>&lt;i&gt;π&lt;/i&gt;: predicted share of the spike; &lt;i&gt;U&lt;/i&gt;: uniform density over the first bin; &lt;i&gt;f&lt;/i&gt;&lt;sub&gt;TG&lt;/sub&gt;: density of TG</source>
        <translation>&lt;i&gt;π&lt;/i&gt;: vorhergesagter Anteil der Spitze; &lt;i&gt;U&lt;/i&gt;: gleichmäßige Dichte über den ersten Bin; &lt;i&gt;f&lt;/i&gt;&lt;sub&gt;TG&lt;/sub&gt;: Dichte von TG</translation>
    </message>
    <message>
        <source>A neural network that leads from a gene vector to shifts of the logarithm of every gene&apos;s control histogram.</source>
        <translation>Ein neuronales Netz, das von einem Genvektor zu Verschiebungen des Logarithmus des Kontrollhistogramms jedes Gens führt.</translation>
    </message>
    <message>
        <source>It can predict any shape that a histogram can have, and where it predicts no shift the control stays as it is.</source>
        <translation>Es kann jede Form vorhersagen, die ein Histogramm haben kann, und wo es keine Verschiebung vorhersagt, bleibt die Kontrolle, wie sie ist.</translation>
    </message>
    <message>
        <source>&lt;i&gt;h&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: histogram of the control; &lt;i&gt;Δ&lt;sub&gt;θ&lt;/sub&gt;&lt;/i&gt;: the network; &lt;b&gt;e&lt;/b&gt;&lt;sub&gt;&lt;i&gt;p&lt;/i&gt;&lt;/sub&gt;: vector of the perturbation</source>
        <translation>&lt;i&gt;h&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: Histogramm der Kontrolle; &lt;i&gt;Δ&lt;sub&gt;θ&lt;/sub&gt;&lt;/i&gt;: das Netz; &lt;b&gt;e&lt;/b&gt;&lt;sub&gt;&lt;i&gt;p&lt;/i&gt;&lt;/sub&gt;: Vektor der Perturbation</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>See also: %1</source>
        <translation>Siehe auch: %1</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>&lt;i&gt;B&lt;/i&gt;: number of bins, 15 unless chosen otherwise; min, max: of the gene&apos;s values; &lt;i&gt;e&lt;/i&gt;&lt;sub&gt;0&lt;/sub&gt;: where the first bin begins</source>
        <translation>&lt;i&gt;B&lt;/i&gt;: Anzahl der Bins, 15, wenn nicht anders gewählt; min, max: der Werte des Gens; &lt;i&gt;e&lt;/i&gt;&lt;sub&gt;0&lt;/sub&gt;: Anfang des ersten Bins</translation>
    </message>
    <message>
        <source>&lt;i&gt;h&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;: histogram of training perturbation &lt;i&gt;p&lt;/i&gt;; &lt;i&gt;N&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: the &lt;i&gt;k&lt;/i&gt; nearest by the cosine of the vectors</source>
        <translation>&lt;i&gt;h&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;: Histogramm der Trainingsperturbation &lt;i&gt;p&lt;/i&gt;; &lt;i&gt;N&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: die &lt;i&gt;k&lt;/i&gt; nächsten nach dem Kosinus der Vektoren</translation>
    </message>
    <message>
        <source>Well predicted genes lie on the dashed diagonal, and the shaded strip is as wide as the shift that chance alone gives a gene on average.</source>
        <translation>Gut vorhergesagte Gene liegen auf der gestrichelten Diagonale, und der schattierte Streifen ist so breit wie die Verschiebung, die der Zufall allein einem Gen im Mittel gibt.</translation>
    </message>
    <message>
        <source>of MLP+Hist, with &lt;i&gt;L&lt;/i&gt;&lt;sub&gt;W1&lt;/sub&gt;: mean W1 over genes; &lt;i&gt;L&lt;/i&gt;&lt;sub&gt;MSE&lt;/sub&gt;: mean squared error of the means; &lt;i&gt;λ&lt;/i&gt;: their weights, 0.75 and 0.25 unless chosen otherwise; TG and ZITG lower the NLL, MLP+Mean the mean squared error</source>
        <translation>von MLP+Hist, mit &lt;i&gt;L&lt;/i&gt;&lt;sub&gt;W1&lt;/sub&gt;: Mittel von W1 über die Gene; &lt;i&gt;L&lt;/i&gt;&lt;sub&gt;MSE&lt;/sub&gt;: mittlerer quadratischer Fehler der Mittelwerte; &lt;i&gt;λ&lt;/i&gt;: ihre Gewichte, 0,75 und 0,25, wenn nicht anders gewählt; TG und ZITG senken die NLL, MLP+Mean den mittleren quadratischen Fehler</translation>
    </message>
    <message>
        <source>The first bin is centred on the smallest value, so that cells without the gene share it only with values below half a bin&apos;s width.</source>
        <translation>Der erste Bin ist auf den kleinsten Wert zentriert, sodass Zellen ohne das Gen ihn nur mit Werten unter einer halben Binbreite teilen.</translation>
    </message>
    <message>
        <source>A gene that shifts beyond chance is called by what explains most of its shift: a moved mean of the expressing cells, their wider or narrower spread, more or fewer silent cells, or, when none of these does, a change of the mixture of cell states.</source>
        <translation>Ein Gen, das sich überzufällig verschiebt, wird nach dem benannt, was den größten Teil seiner Verschiebung erklärt: ein verschobener Mittelwert der exprimierenden Zellen, deren breitere oder schmalere Streuung, mehr oder weniger stumme Zellen oder, wenn nichts davon zutrifft, eine Änderung der Mischung von Zellzuständen.</translation>
    </message>
    <message>
        <source>“Any perturbation” holds out single genes and combinations alike; the two splits for combinations hold out only perturbations of several genes.</source>
        <translation>„Beliebige Perturbationen“ hält einzelne Gene und Kombinationen gleichermaßen zurück; die beiden Aufteilungen für Kombinationen halten nur Perturbationen mehrerer Gene zurück.</translation>
    </message>
    <message>
        <source>With “Combinations of known genes” the model may learn from the knockdown of each gene alone, with “Combinations of unknown genes” it learns from no perturbation of a gene that a held-out combination has.</source>
        <translation>Mit „Kombinationen bekannter Gene“ darf das Modell aus dem Knockdown jedes einzelnen Gens lernen, mit „Kombinationen unbekannter Gene“ lernt es aus keiner Perturbation eines Gens, das in einer zurückgehaltenen Kombination vorkommt.</translation>
    </message>
    <message>
        <source>Training lowers how far predictions are from the cells: for MLP+Hist a weighted sum of the distances of distributions and of means, for TG and ZITG the NLL, for MLP+Mean the squared error of the means.</source>
        <translation>Das Training senkt, wie weit Vorhersagen von den Zellen entfernt sind: bei MLP+Hist eine gewichtete Summe der Abstände von Verteilungen und Mittelwerten, bei TG und ZITG die NLL, bei MLP+Mean den quadratischen Fehler der Mittelwerte.</translation>
    </message>
    <message>
        <source>Of the weighted sum, the first part sees the shape of a distribution, and the second keeps its mean in place.</source>
        <translation>Von der gewichteten Summe sieht der erste Teil die Form einer Verteilung, und der zweite hält ihren Mittelwert an seinem Platz.</translation>
    </message>
    <message>
        <source>It punishes most a prediction that rules out values which cells do have; where bins are empty, one more cell spread over all of them keeps it finite.</source>
        <translation>Sie bestraft am meisten eine Vorhersage, die Werte ausschließt, welche Zellen sehr wohl haben; wo Bins leer sind, hält eine weitere, über alle Bins verteilte Zelle sie endlich.</translation>
    </message>
    <message>
        <source>The observed shift of a perturbation is ranked among those of all perturbations by how close they are to its predicted shift; 1 means that the right one is always nearest.</source>
        <translation>Die beobachtete Verschiebung einer Perturbation wird unter denen aller Perturbationen danach eingereiht, wie nah sie ihrer vorhergesagten Verschiebung ist; 1 heißt, dass die richtige immer am nächsten liegt.</translation>
    </message>
    <message>
        <source>&lt;i&gt;r&lt;/i&gt;: perturbations whose observed shift is closer to the predicted one, by L1, L2 or cosine distance and without the target genes, where ties count half; &lt;i&gt;N&lt;/i&gt;: all of them</source>
        <translation>&lt;i&gt;r&lt;/i&gt;: Perturbationen, deren beobachtete Verschiebung der vorhergesagten näher ist, nach L1-, L2- oder Kosinus-Abstand und ohne die Zielgene, wobei gleiche Abstände halb zählen; &lt;i&gt;N&lt;/i&gt;: alle</translation>
    </message>
    <message>
        <source>It predicts means only, says how unsure it is of each, and returns to the average shift for genes unlike all that it has seen.</source>
        <translation>Er sagt nur Mittelwerte vorher, gibt an, wie unsicher er sich bei jedem ist, und kehrt bei Genen, die keinem gesehenen ähneln, zur mittleren Verschiebung zurück.</translation>
    </message>
    <message>
        <source>&lt;b&gt;e&lt;/b&gt;, &lt;b&gt;e&lt;/b&gt;′: vectors of two perturbations; &lt;i&gt;s&lt;/i&gt;: size of the shifts; &lt;i&gt;ℓ&lt;/i&gt;: how far similarity reaches; these and the size of the noise are learnt</source>
        <translation>&lt;b&gt;e&lt;/b&gt;, &lt;b&gt;e&lt;/b&gt;′: Vektoren zweier Perturbationen; &lt;i&gt;s&lt;/i&gt;: Größe der Verschiebungen; &lt;i&gt;ℓ&lt;/i&gt;: wie weit die Ähnlichkeit reicht; beide und die Größe des Rauschens werden gelernt</translation>
    </message>
    <message>
        <source>“Copy figure” in the Edit menu takes the same figure to another program in one step, and “Export all pinned…” writes a file for each pinned gene.</source>
        <translation>„Abbildung kopieren“ im Menü „Bearbeiten“ bringt dieselbe Abbildung in einem Schritt in ein anderes Programm, und „Alle angehefteten exportieren…“ schreibt eine Datei je angeheftetem Gen.</translation>
    </message>
    <message>
        <source>Figures and tables for papers</source>
        <translation>Abbildungen und Tabellen für Veröffentlichungen</translation>
    </message>
    <message>
        <source>Choose at the left what the figure shows and how wide it is, and see it at the right in the size in which it will be printed, white whatever the theme of the window.</source>
        <translation>Wählen Sie links, was die Abbildung zeigt und wie breit sie ist, und sehen Sie sie rechts in der Größe, in der sie gedruckt wird, weiß bei jedem Farbschema des Fensters.</translation>
    </message>
    <message>
        <source>“Figure…” in the File menu shows what is on screen as it will be printed, at the width of a journal&apos;s column, and writes it as SVG and PDF with text that stays text, PNG and TIFF.</source>
        <translation>„Abbildung…“ im Menü „Datei“ zeigt, was auf dem Bildschirm ist, so, wie es gedruckt wird, in der Breite einer Zeitschriftenspalte, und schreibt es als SVG und PDF mit Text, der Text bleibt, sowie als PNG und TIFF.</translation>
    </message>
    <message>
        <source>Beside each figure NAME, NAME.json makes the same figure again on any computer (knockscope figure --spec), and NAME.csv holds every number that is drawn.</source>
        <translation>Neben jeder Abbildung NAME erzeugt NAME.json dieselbe Abbildung auf jedem Computer noch einmal (knockscope figure --spec), und NAME.csv enthält jede gezeichnete Zahl.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>values of an unknown kind</source>
        <translation>Werte unbekannter Art</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>log-normalised values</source>
        <translation>log-normalisierte Werte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln Zelle</numerusform>
            <numerusform>%Ln Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genes</source>
        <translation>
            <numerusform>%Ln Gen</numerusform>
            <numerusform>%Ln Gene</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell that meets the conditions is labelled as control.</source>
        <translation>Keine Zelle, die die Bedingungen erfüllt, ist als Kontrolle gekennzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>No perturbation has %Ln cells: lower the minimum.</source>
        <translation>
            <numerusform>Keine Perturbation hat %Ln Zelle: Senken Sie die Mindestzahl.</numerusform>
            <numerusform>Keine Perturbation hat %Ln Zellen: Senken Sie die Mindestzahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column holds no label but the control&apos;s.</source>
        <translation>Die Spalte enthält kein Label außer dem der Kontrolle.</translation>
    </message>
    <message>
        <source>Too large to be counted before the import.</source>
        <translation>Zu groß, um vor dem Import gezählt zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations with fewer than %1 cells are left out.</source>
        <translation>
            <numerusform>%Ln Perturbation mit weniger als %1 Zellen wird ausgelassen.</numerusform>
            <numerusform>%Ln Perturbationen mit weniger als %1 Zellen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells have no label.</source>
        <translation>
            <numerusform>%Ln Zelle hat kein Label.</numerusform>
            <numerusform>%Ln Zellen haben kein Label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln control cells: every prediction starts from them, and distributions of so few cells are rough.</source>
        <translation>
            <numerusform>Nur %Ln Kontrollzelle: Jede Vorhersage geht von ihr aus, und Verteilungen aus so wenigen Zellen sind grob.</numerusform>
            <numerusform>Nur %Ln Kontrollzellen: Jede Vorhersage geht von ihnen aus, und Verteilungen aus so wenigen Zellen sind grob.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gene names are written as in mouse or rat (%1): gene vectors must be of the same species, because those of human genes would not fit.</source>
        <translation>Die Gennamen sind wie bei Maus oder Ratte geschrieben (%1): Genvektoren müssen von derselben Art sein, denn die menschlicher Gene würden nicht passen.</translation>
    </message>
    <message>
        <source>No perturbed gene is found among the measured ones, which are named by ids (%1): choose a column of symbols under “Gene names” if there is one.</source>
        <translation>Kein perturbiertes Gen findet sich unter den gemessenen, die mit IDs benannt sind (%1): Wählen Sie unter „Gennamen“ eine Spalte mit Symbolen, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>No perturbed gene is found among the measured ones (%1, …): check how labels are read and what “Gene names” says. If the file holds only some genes, this is as it should be.</source>
        <translation>Kein perturbiertes Gen findet sich unter den gemessenen (%1, …): Prüfen Sie, wie die Labels gelesen werden und was „Gennamen“ sagt. Enthält die Datei nur einige Gene, ist das in Ordnung.</translation>
    </message>
    <message>
        <source>No control was recognised. Choose the label of unperturbed cells under “Control label”; without such cells there is nothing that a prediction could start from, and the screen cannot be used.</source>
        <translation>Es wurde keine Kontrolle erkannt. Wählen Sie unter „Kontroll-Label“ das Label der nicht perturbierten Zellen; ohne solche Zellen hat eine Vorhersage nichts, wovon sie ausgehen kann, und der Screen ist nicht verwendbar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations beside the control</source>
        <translation>
            <numerusform>%Ln Perturbation neben der Kontrolle</numerusform>
            <numerusform>%Ln Perturbationen neben der Kontrolle</numerusform>
        </translation>
    </message>
    <message>
        <source>Will hold at most: %1.</source>
        <translation>Wird höchstens enthalten: %1.</translation>
    </message>
    <message>
        <source>Will hold: %1.</source>
        <translation>Wird enthalten: %1.</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Ending with what there is…</source>
        <translation>Wird mit dem bisher Erreichten beendet…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped and kept</source>
        <translation>Gestoppt und behalten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Nicht genug Speicher</translation>
    </message>
    <message>
        <source>Begins after: %1</source>
        <translation>Beginnt nach: %1</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>wenige Sekunden</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln days</source>
        <translation>
            <numerusform>etwa %Ln Tag</numerusform>
            <numerusform>etwa %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Done after %1.</source>
        <translation>Fertig. Dauer: %1.</translation>
    </message>
    <message>
        <source>Stopped after %1; what was finished is kept.</source>
        <translation>Gestoppt. Dauer: %1; was fertig war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Cancelled after %1.</source>
        <translation>Abgebrochen. Dauer: %1.</translation>
    </message>
    <message>
        <source>Cancelled before it began.</source>
        <translation>Abgebrochen, bevor es begann.</translation>
    </message>
    <message>
        <source>%1 of %2 folds finished</source>
        <translation>%1 von %2 Folds fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folds at once</source>
        <translation>
            <numerusform>%Ln Fold gleichzeitig</numerusform>
            <numerusform>%Ln Folds gleichzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>Fold %1 von %2</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 perturbations/s</source>
        <translation>%1 Perturbationen/s</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>it has no gene vector</source>
        <translation>kein Genvektor</translation>
    </message>
    <message>
        <source>making up cells</source>
        <translation>Zellen simulieren</translation>
    </message>
    <message>
        <source>importing cells</source>
        <translation>Zellen importieren</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Loading gene vectors</source>
        <translation>Laden der Genvektoren</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Training von %1</translation>
    </message>
    <message numerus="yes">
        <source>The import left fewer perturbations than were expected, so that the run %1 has %Ln folds.</source>
        <translation>
            <numerusform>Der Import hat weniger Perturbationen übrig gelassen als erwartet, sodass der Lauf %1 %Ln Fold hat.</numerusform>
            <numerusform>Der Import hat weniger Perturbationen übrig gelassen als erwartet, sodass der Lauf %1 %Ln Folds hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The metrics are out of date: %1.</source>
        <translation>Die Metriken sind veraltet: %1.</translation>
    </message>
    <message>
        <source>run %1 of %2 (%3)</source>
        <translation>Lauf %1 von %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ResponseKind</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>mean shift</source>
        <translation>Mittelwertverschiebung</translation>
    </message>
    <message>
        <source>variance inflation</source>
        <translation>Varianzzunahme</translation>
    </message>
    <message>
        <source>variance loss</source>
        <translation>Varianzabnahme</translation>
    </message>
    <message>
        <source>zero inflation</source>
        <translation>Zunahme der Nullen</translation>
    </message>
    <message>
        <source>zero loss</source>
        <translation>Abnahme der Nullen</translation>
    </message>
    <message>
        <source>mixture change</source>
        <translation>Mischungsänderung</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>keine Reaktion</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>W1 %1, MSE %2, CE %3</source>
        <translation>W1 %1, MSE %2, CE %3</translation>
    </message>
    <message>
        <source>%1: this model does not read it</source>
        <translation>%1: wird von diesem Modell nicht verwendet</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Predictions from</source>
        <translation>Vorhersagen aus</translation>
    </message>
    <message>
        <source>%1
XXH3 %2</source>
        <translation>%1
XXH3 %2</translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>Genvektoren</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln dimensions</source>
        <translation>
            <numerusform>%1, %Ln Dimension</numerusform>
            <numerusform>%1, %Ln Dimensionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert auf</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Perturbations</source>
        <translation>Perturbationen</translation>
    </message>
    <message>
        <source>Fold %1 failed</source>
        <translation>Fold %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Bins</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Most epochs</source>
        <translation>Epochen, höchstens</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Verborgene Schichten</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Weights of the objective</source>
        <translation>Gewichte der Zielfunktion</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>Rank of the last layer</source>
        <translation>Rang der letzten Schicht</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>Ridge</translation>
    </message>
    <message>
        <source>Target vectors</source>
        <translation>Zielvektoren</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Threads of a fold</source>
        <translation>Threads je Fold</translation>
    </message>
    <message>
        <source>no gene vector</source>
        <translation>kein Genvektor</translation>
    </message>
    <message>
        <source>learnt from, never held out by this split</source>
        <translation>im Training, von dieser Aufteilung nie zurückgehalten</translation>
    </message>
    <message>
        <source>No perturbation was left out</source>
        <translation>Keine Perturbation wurde ausgelassen</translation>
    </message>
    <message>
        <source>Perturbations left out: %1</source>
        <translation>Ausgelassene Perturbationen: %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Mean ± sd</source>
        <translation>Mittel ± SD</translation>
    </message>
    <message>
        <source>Over folds</source>
        <translation>Über die Folds</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Fold %1</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Kept epoch</source>
        <translation>Behaltene Epoche</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Bold where it is not the default</source>
        <translation>Fett, wo er vom Standard abweicht</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Another program trained this model, so there are no loss curves.</source>
        <translation>Ein anderes Programm hat dieses Modell trainiert, daher gibt es keine Verlustkurven.</translation>
    </message>
    <message>
        <source>%1 is not trained epoch by epoch, so there are no loss curves.</source>
        <translation>%1 wird nicht in Epochen trainiert, daher gibt es keine Verlustkurven.</translation>
    </message>
    <message>
        <source>No epoch is finished yet.</source>
        <translation>Noch keine Epoche ist fertig.</translation>
    </message>
    <message>
        <source>Each has a tip that says what it measures</source>
        <translation>Zu jeder sagt ein Tooltip, was sie misst</translation>
    </message>
    <message>
        <source>Mean over the perturbations that fold %1 held out</source>
        <translation>Mittelwert über die Perturbationen, die Fold %1 zurückgehalten hat</translation>
    </message>
    <message>
        <source>Each has a tip with its option on the command line</source>
        <translation>Zu jeder nennt ein Tooltip die Option der Befehlszeile</translation>
    </message>
    <message>
        <source>What a new run takes unless told otherwise</source>
        <translation>Was ein neuer Lauf nimmt, wenn nichts anderes angegeben ist</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 %</source>
        <comment>12.5 %</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>noch etwa %1 h</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
</context>
<context>
    <name>VectorSurvey</name>
    <message>
        <source>%1 holds no vector but zeros. Choose another file.</source>
        <translation>%1 enthält nur Vektoren aus Nullen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 does not fit into memory. Choose a smaller file.</source>
        <translation>%1 passt nicht in den Speicher. Wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>There are too few control cells to see how genes vary together: remove this source.</source>
        <translation>Es gibt zu wenige Kontrollzellen, um zu sehen, wie Gene gemeinsam variieren: Entfernen Sie diese Quelle.</translation>
    </message>
    <message>
        <source>The control cells would be read from %1, which is no longer there: put it back or remove this source.</source>
        <translation>Die Kontrollzellen würden aus %1 gelesen, das nicht mehr da ist: Legen Sie es zurück oder entfernen Sie diese Quelle.</translation>
    </message>
    <message>
        <source>No gene has a vector in all of these sources. Remove one, or choose HGNC&apos;s complete set if they call genes differently.</source>
        <translation>Kein Gen hat in all diesen Quellen einen Vektor. Entfernen Sie eine oder wählen Sie den vollständigen HGNC-Satz, wenn sie Gene verschieden nennen.</translation>
    </message>
    <message>
        <source>No gene has a vector in all of these sources. Remove one of them.</source>
        <translation>Kein Gen hat in all diesen Quellen einen Vektor. Entfernen Sie eine davon.</translation>
    </message>
</context>
<context>
    <name>Vectors</name>
    <message>
        <source>reading gene vectors</source>
        <translation>Genvektoren lesen</translation>
    </message>
    <message>
        <source>reading other names of genes</source>
        <translation>andere Namen der Gene lesen</translation>
    </message>
    <message>
        <source>co-expression of this screen</source>
        <translation>Koexpression dieses Screens</translation>
    </message>
    <message>
        <source>co-expression of control cells</source>
        <translation>Koexpression der Kontrollzellen</translation>
    </message>
    <message>
        <source>matching names of genes</source>
        <translation>Gennamen abgleichen</translation>
    </message>
    <message>
        <source>writing gene vectors</source>
        <translation>Genvektoren schreiben</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Cannot write {}. Check the folder and the free space.</source>
        <translation>{} lässt sich nicht schreiben. Prüfen Sie den Ordner und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Cannot write {}: there is no folder {}.</source>
        <translation>{} lässt sich nicht schreiben: Den Ordner {} gibt es nicht.</translation>
    </message>
    <message>
        <source>The run {} is being trained. Cancel the training first.</source>
        <translation>Der Lauf {} ist gerade im Training. Brechen Sie zuerst das Training ab.</translation>
    </message>
    <message>
        <source>Cannot remove {}: {}.</source>
        <translation>{} lässt sich nicht entfernen: {}.</translation>
    </message>
    <message>
        <source>Cannot make the folder {}: {}.</source>
        <translation>Der Ordner {} lässt sich nicht anlegen: {}.</translation>
    </message>
    <message>
        <source>Cannot make {}: {}.</source>
        <translation>{} lässt sich nicht anlegen: {}.</translation>
    </message>
    <message>
        <source>reading names</source>
        <translation>Namen lesen</translation>
    </message>
    <message>
        <source>{} is empty. Give a file with one gene a line.</source>
        <translation>{} ist leer. Geben Sie eine Datei mit einem Gen je Zeile an.</translation>
    </message>
    <message>
        <source>{} holds no name in its first column. Give a file with one gene a line.</source>
        <translation>{} enthält in der ersten Spalte keinen Namen. Geben Sie eine Datei mit einem Gen je Zeile an.</translation>
    </message>
    <message>
        <source>Cannot write {}: {}. Check the folder, its permissions and the free space.</source>
        <translation>{} lässt sich nicht schreiben: {}. Prüfen Sie den Ordner, seine Zugriffsrechte und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Cannot read {}: {}.</source>
        <translation>{} lässt sich nicht lesen: {}.</translation>
    </message>
    <message>
        <source>{} ends too early. Download or save it again.</source>
        <translation>{} endet zu früh. Laden Sie die Datei noch einmal herunter oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{} is not a file. Give a file of gene vectors.</source>
        <translation>{} ist keine Datei. Geben Sie eine Datei mit Genvektoren an.</translation>
    </message>
    <message>
        <source>{}: line {} holds a value of more than {} bytes; is a quote missing?</source>
        <translation>{}: Zeile {} enthält einen Wert von mehr als {} Bytes; fehlt ein Anführungszeichen?</translation>
    </message>
    <message>
        <source>{}: the quote opened in line {} is never closed.</source>
        <translation>{}: Das Anführungszeichen, das in Zeile {} öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>{}: line {} has text after a closing quote. Write quotes inside of values twice.</source>
        <translation>{}: In Zeile {} steht Text nach einem schließenden Anführungszeichen. Schreiben Sie Anführungszeichen innerhalb von Werten doppelt.</translation>
    </message>
    <message>
        <source>{} has {} columns; a table of cells or genes has at most {}.</source>
        <translation>{} hat {} Spalten; eine Tabelle der Zellen oder Gene hat höchstens {}.</translation>
    </message>
    <message>
        <source>{}: line {} has {} values where {} are expected.</source>
        <translation>{}: Zeile {} hat {} Werte, erwartet werden {}.</translation>
    </message>
    <message>
        <source>{} has more than {} rows.</source>
        <translation>{} hat mehr als {} Zeilen.</translation>
    </message>
    <message>
        <source>Cannot read {}. Check that it exists and may be read.</source>
        <translation>{} lässt sich nicht lesen. Prüfen Sie, ob die Datei existiert und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Cannot read {} to its end. Check the disk.</source>
        <translation>{} lässt sich nicht bis zum Ende lesen. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Cannot lock {}: {}. Check the disk or the network share.</source>
        <translation>{} lässt sich nicht sperren: {}. Prüfen Sie den Datenträger oder das Netzlaufwerk.</translation>
    </message>
    <message>
        <source>process {} on {}</source>
        <translation>Prozess {} auf {}</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>einem anderen Prozess</translation>
    </message>
    <message>
        <source>Cannot create {}: {}. Check the permissions and the free space.</source>
        <translation>{} lässt sich nicht anlegen: {}. Prüfen Sie die Zugriffsrechte und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Cannot write {} to {}. Check the folder, its permissions and the free space.</source>
        <translation>{} lässt sich nicht in {} schreiben. Prüfen Sie den Ordner, seine Zugriffsrechte und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>{}: {} is missing.</source>
        <translation>{}: {} fehlt.</translation>
    </message>
    <message>
        <source>{}: {} is not a dataset.</source>
        <translation>{}: {} ist kein Dataset.</translation>
    </message>
    <message>
        <source>{}: {} cannot be read; the file is damaged.</source>
        <translation>{}: {} lässt sich nicht lesen; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>{}: {} claims more values than a file can hold; the file is damaged.</source>
        <translation>{}: {} gibt mehr Werte an, als eine Datei enthalten kann; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>{}: {} claims more values than the file holds; the file is damaged.</source>
        <translation>{}: {} gibt mehr Werte an, als die Datei enthält; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>{}: {} is compressed by the filter &apos;{}&apos; ({}), which is not installed. Save the file again with gzip compression.</source>
        <translation>{}: {} ist mit dem Filter „{}“ ({}) komprimiert, der nicht installiert ist. Speichern Sie die Datei noch einmal mit gzip-Kompression.</translation>
    </message>
    <message>
        <source>{}: {} does not hold numbers.</source>
        <translation>{}: {} enthält keine Zahlen.</translation>
    </message>
    <message>
        <source>{}: {} holds numbers of an impossible size; the file is damaged.</source>
        <translation>{}: {} enthält Zahlen von unmöglicher Größe; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>{}: {} does not hold text.</source>
        <translation>{}: {} enthält keinen Text.</translation>
    </message>
    <message>
        <source>{}: {} is not a table or has fewer columns than expected.</source>
        <translation>{}: {} ist keine Tabelle oder hat weniger Spalten als erwartet.</translation>
    </message>
    <message>
        <source>{}: {} should have one dimension.</source>
        <translation>{}: {} sollte eine Dimension haben.</translation>
    </message>
    <message>
        <source>the column {} of {}</source>
        <translation>Spalte {} von {}</translation>
    </message>
    <message>
        <source>the attribute {} of {}</source>
        <translation>Attribut {} von {}</translation>
    </message>
    <message>
        <source>{}: {} claims more values than it can hold; the file is damaged.</source>
        <translation>{}: {} gibt mehr Werte an, als darin Platz haben; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Cannot write {}. Check the folder, its permissions and the free space.</source>
        <translation>{} lässt sich nicht schreiben. Prüfen Sie den Ordner, seine Zugriffsrechte und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>{} does not exist. Check the path.</source>
        <translation>{} existiert nicht. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{} is a folder. Give a file.</source>
        <translation>{} ist ein Ordner. Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>Cannot read {}. Check its permissions.</source>
        <translation>{} lässt sich nicht lesen. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>{} is not an HDF5 file.</source>
        <translation>{} ist keine HDF5-Datei.</translation>
    </message>
    <message>
        <source>{} is damaged or incomplete. Copy or download it again.</source>
        <translation>{} ist beschädigt oder unvollständig. Kopieren Sie die Datei noch einmal oder laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>Cannot write {}. Check the free space.</source>
        <translation>{} lässt sich nicht schreiben. Prüfen Sie den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>{}: {} is missing or not a group.</source>
        <translation>{}: {} fehlt oder ist keine Gruppe.</translation>
    </message>
    <message>
        <source>{}: {} cannot be listed; the file is damaged.</source>
        <translation>{}: {} lässt sich nicht auflisten; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>{}: {} is shorter than expected.</source>
        <translation>{}: {} ist kürzer als erwartet.</translation>
    </message>
    <message>
        <source>{}: {} should have two dimensions.</source>
        <translation>{}: {} sollte zwei Dimensionen haben.</translation>
    </message>
    <message>
        <source>{}: {} is smaller than expected.</source>
        <translation>{}: {} ist kleiner als erwartet.</translation>
    </message>
    <message>
        <source>{}: {} should hold one text.</source>
        <translation>{}: {} sollte einen einzelnen Text enthalten.</translation>
    </message>
    <message>
        <source>{}: {} does not hold whole numbers.</source>
        <translation>{}: {} enthält keine ganzen Zahlen.</translation>
    </message>
    <message>
        <source>{}: {} is given {} values for a shape of {}.</source>
        <translation>{0}: {1} soll {2} Werte erhalten, hat aber die Form {3}.</translation>
    </message>
    <message>
        <source>{}: {} should have one or two dimensions.</source>
        <translation>{}: {} sollte eine oder zwei Dimensionen haben.</translation>
    </message>
    <message>
        <source>{}: {} reaches beyond the end of the file; the file is incomplete.</source>
        <translation>{}: {} reicht über das Ende der Datei hinaus; die Datei ist unvollständig.</translation>
    </message>
    <message>
        <source>The computer ran out of memory; close other programs or use fewer genes.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus; schließen Sie andere Programme oder verwenden Sie weniger Gene.</translation>
    </message>
    <message>
        <source>An unknown error stopped the job.</source>
        <translation>Ein unbekannter Fehler hat den Auftrag beendet.</translation>
    </message>
    <message>
        <source>Cannot create a temporary file in {}: {}. Make room there, or set TMPDIR to another folder.</source>
        <translation>In {} lässt sich keine temporäre Datei anlegen: {}. Schaffen Sie dort Platz oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Cannot write a temporary file in {}: {}. Make room there, or set TMPDIR to another folder.</source>
        <translation>In {} lässt sich keine temporäre Datei schreiben: {}. Schaffen Sie dort Platz oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Cannot read a temporary file in {}: {}. Make room there, or set TMPDIR to another folder.</source>
        <translation>In {} lässt sich eine temporäre Datei nicht lesen: {}. Schaffen Sie dort Platz oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{} is not a file. Give a text file, plain or .gz.</source>
        <translation>{} ist keine Datei. Geben Sie eine Textdatei an, unkomprimiert oder als .gz.</translation>
    </message>
    <message>
        <source>{} is UTF-16 text. Save it as UTF-8.</source>
        <translation>{} ist Text in UTF-16. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>{} goes on with something else after its compressed data. Download or compress it again.</source>
        <translation>In {} folgt nach den komprimierten Daten noch etwas anderes. Laden Sie die Datei noch einmal herunter oder komprimieren Sie sie neu.</translation>
    </message>
    <message>
        <source>{} is cut off: its compressed data end too early. Download or compress it again.</source>
        <translation>{} ist abgeschnitten: Die komprimierten Daten enden zu früh. Laden Sie die Datei noch einmal herunter oder komprimieren Sie sie neu.</translation>
    </message>
    <message>
        <source>{} is damaged: it cannot be decompressed. Download or compress it again.</source>
        <translation>{} ist beschädigt: Die Datei lässt sich nicht entpacken. Laden Sie sie noch einmal herunter oder komprimieren Sie sie neu.</translation>
    </message>
    <message>
        <source>{} is not a text file.</source>
        <translation>{} ist keine Textdatei.</translation>
    </message>
    <message>
        <source>{} has a line of more than {} bytes, so it is not the table it should be.</source>
        <translation>{} hat eine Zeile von mehr als {} Bytes, ist also nicht die erwartete Tabelle.</translation>
    </message>
    <message>
        <source>The system does not start {} threads; use fewer --threads.</source>
        <translation>Das System startet keine {} Threads; verwenden Sie weniger --threads.</translation>
    </message>
    <message>
        <source>{} is damaged ({}). Download or save it again.</source>
        <translation>{} ist beschädigt ({}). Laden Sie die Datei noch einmal herunter oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{} entries</source>
        <translation>{} Einträge</translation>
    </message>
    <message>
        <source>longer than it claims</source>
        <translation>länger als angegeben</translation>
    </message>
    <message>
        <source>claims {} bytes</source>
        <translation>gibt {} Bytes an</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>mean shift</source>
        <translation>Mittelwertverschiebung</translation>
    </message>
    <message>
        <source>cell-eval, means</source>
        <translation>cell-eval, Mittelwerte</translation>
    </message>
    <message>
        <source>cell-eval, differential expression</source>
        <translation>cell-eval, differenzielle Expression</translation>
    </message>
    <message>
        <source>Negative log-likelihood of the observed cells, mean over genes.</source>
        <translation>Negative Log-Likelihood der beobachteten Zellen, Mittel über die Gene.</translation>
    </message>
    <message>
        <source>Wasserstein-1 distance of the two histograms, mean over genes.</source>
        <translation>Wasserstein-1-Abstand der beiden Histogramme, Mittel über die Gene.</translation>
    </message>
    <message>
        <source>Relative absolute error of the mean shift.</source>
        <translation>Relativer absoluter Fehler der Mittelwertverschiebung.</translation>
    </message>
    <message>
        <source>Relative absolute error of the variance.</source>
        <translation>Relativer absoluter Fehler der Varianz.</translation>
    </message>
    <message>
        <source>Relative absolute error of the skewness.</source>
        <translation>Relativer absoluter Fehler der Schiefe.</translation>
    </message>
    <message>
        <source>Relative absolute error of the excess kurtosis.</source>
        <translation>Relativer absoluter Fehler der Exzess-Kurtosis.</translation>
    </message>
    <message>
        <source>Pearson correlation of the mean shifts of the 20 genes of largest |Welch t|.</source>
        <translation>Pearson-Korrelation der Mittelwertverschiebungen der 20 Gene mit dem größten |Welch-t|.</translation>
    </message>
    <message>
        <source>The same of 50 genes.</source>
        <translation>Dasselbe mit 50 Genen.</translation>
    </message>
    <message>
        <source>The same of 100 genes.</source>
        <translation>Dasselbe mit 100 Genen.</translation>
    </message>
    <message>
        <source>Wasserstein-1 distance to the cells themselves on 1,000 quantiles, mean over genes.</source>
        <translation>Wasserstein-1-Abstand zu den Zellen selbst auf 1000 Quantilen, Mittel über die Gene.</translation>
    </message>
    <message>
        <source>pearson_top20 with the target genes left out of the ranking.</source>
        <translation>pearson_top20, wobei die Zielgene in der Rangfolge ausgelassen werden.</translation>
    </message>
    <message>
        <source>pearson_top50 with the target genes left out of the ranking.</source>
        <translation>pearson_top50, wobei die Zielgene in der Rangfolge ausgelassen werden.</translation>
    </message>
    <message>
        <source>pearson_top100 with the target genes left out of the ranking.</source>
        <translation>pearson_top100, wobei die Zielgene in der Rangfolge ausgelassen werden.</translation>
    </message>
    <message>
        <source>Pearson correlation of the mean shifts of all genes.</source>
        <translation>Pearson-Korrelation der Mittelwertverschiebungen aller Gene.</translation>
    </message>
    <message>
        <source>Mean squared difference of the means.</source>
        <translation>Mittlere quadrierte Differenz der Mittelwerte.</translation>
    </message>
    <message>
        <source>Mean absolute difference of the means.</source>
        <translation>Mittlere absolute Differenz der Mittelwerte.</translation>
    </message>
    <message>
        <source>Mean squared difference of the mean shifts.</source>
        <translation>Mittlere quadrierte Differenz der Mittelwertverschiebungen.</translation>
    </message>
    <message>
        <source>Mean absolute difference of the mean shifts.</source>
        <translation>Mittlere absolute Differenz der Mittelwertverschiebungen.</translation>
    </message>
    <message>
        <source>1 - rank / N of the observed shift among all N by L1 distance to the predicted one.</source>
        <translation>1 - Rang / N der beobachteten Verschiebung unter allen N, nach L1-Abstand zur vorhergesagten.</translation>
    </message>
    <message>
        <source>The same by L2 distance.</source>
        <translation>Dasselbe nach L2-Abstand.</translation>
    </message>
    <message>
        <source>The same by cosine distance.</source>
        <translation>Dasselbe nach Kosinus-Abstand.</translation>
    </message>
    <message>
        <source>Share of the observed significant genes, k of them, among the first k predicted ones.</source>
        <translation>Anteil der beobachteten signifikanten Gene, k an der Zahl, unter den ersten k vorhergesagten.</translation>
    </message>
    <message>
        <source>The same with k at most 50.</source>
        <translation>Dasselbe mit k höchstens 50.</translation>
    </message>
    <message>
        <source>The same with k at most 100.</source>
        <translation>Dasselbe mit k höchstens 100.</translation>
    </message>
    <message>
        <source>The same with k at most 200.</source>
        <translation>Dasselbe mit k höchstens 200.</translation>
    </message>
    <message>
        <source>The same with k at most 500.</source>
        <translation>Dasselbe mit k höchstens 500.</translation>
    </message>
    <message>
        <source>Share of the predicted significant genes, k of them, among the first k observed ones.</source>
        <translation>Anteil der vorhergesagten signifikanten Gene, k an der Zahl, unter den ersten k beobachteten.</translation>
    </message>
    <message>
        <source>Average precision of the predicted significance for the observed significant genes.</source>
        <translation>Mittlere Präzision (Average Precision) der vorhergesagten Signifikanz für die beobachteten signifikanten Gene.</translation>
    </message>
    <message>
        <source>Area under the ROC curve of the predicted significance for the observed significant genes.</source>
        <translation>Fläche unter der ROC-Kurve der vorhergesagten Signifikanz für die beobachteten signifikanten Gene.</translation>
    </message>
    <message>
        <source>Share of the observed significant genes whose fold change has the predicted sign.</source>
        <translation>Anteil der beobachteten signifikanten Gene, deren Fold Change das vorhergesagte Vorzeichen hat.</translation>
    </message>
    <message>
        <source>Spearman correlation of the log fold changes of the observed significant genes.</source>
        <translation>Spearman-Korrelation der log Fold Changes der beobachteten signifikanten Gene.</translation>
    </message>
    <message>
        <source>Share of the observed significant genes that are predicted to be significant.</source>
        <translation>Anteil der beobachteten signifikanten Gene, die als signifikant vorhergesagt werden.</translation>
    </message>
    <message>
        <source>Number of observed significant genes.</source>
        <translation>Zahl der beobachteten signifikanten Gene.</translation>
    </message>
    <message>
        <source>Number of predicted significant genes.</source>
        <translation>Zahl der vorhergesagten signifikanten Gene.</translation>
    </message>
    <message>
        <source>Spearman correlation, over perturbations, of the numbers of significant genes.</source>
        <translation>Spearman-Korrelation der Zahlen signifikanter Gene, über die Perturbationen.</translation>
    </message>
    <message>
        <source>There is no metric {}; knockscope-cli evaluate --json names all.</source>
        <translation>Es gibt keine Metrik {}; knockscope-cli evaluate --json nennt alle.</translation>
    </message>
    <message>
        <source>{} was written by a newer Knockscope. Update the program, or compute the metrics again.</source>
        <translation>{} wurde von einem neueren Knockscope geschrieben. Aktualisieren Sie das Programm oder berechnen Sie die Metriken neu.</translation>
    </message>
    <message>
        <source>{} was written by an older Knockscope, which had other metrics. Compute the metrics again.</source>
        <translation>{} wurde von einem älteren Knockscope geschrieben, das andere Metriken hatte. Berechnen Sie die Metriken neu.</translation>
    </message>
    <message>
        <source>{} is damaged. Compute the metrics again.</source>
        <translation>{} ist beschädigt. Berechnen Sie die Metriken neu.</translation>
    </message>
    <message>
        <source>Knockscope {} computed them, and this is {}</source>
        <translation>berechnet mit Knockscope {}, dies ist aber {}</translation>
    </message>
    <message>
        <source>they are of another run, {}</source>
        <translation>sie gehören zu einem anderen Lauf, {}</translation>
    </message>
    <message>
        <source>they are of {} bins, and the run has {}</source>
        <translation>sie beruhen auf {} Bins, der Lauf hat aber {}</translation>
    </message>
    <message>
        <source>they are of {} finished folds, and the run has {}</source>
        <translation>sie beruhen auf {} fertigen Folds, der Lauf hat aber {}</translation>
    </message>
    <message>
        <source>they are of other perturbations or folds</source>
        <translation>sie beruhen auf anderen Perturbationen oder Folds</translation>
    </message>
    <message>
        <source>the run was trained again since then</source>
        <translation>der Lauf wurde seitdem neu trainiert</translation>
    </message>
    <message>
        <source>Repeatability of half the cells</source>
        <translation>Wiederholbarkeit mit der Hälfte der Zellen</translation>
    </message>
    <message>
        <source>Chance, control cells</source>
        <translation>Zufall, Kontrollzellen</translation>
    </message>
    <message>
        <source>They have {} held-out perturbations in common, and a comparison needs {}.</source>
        <translation>Sie haben {} zurückgehaltene Perturbationen gemeinsam, für einen Vergleich braucht es {}.</translation>
    </message>
    <message>
        <source>Their folds differ: {} of {} perturbations are held out together with others. Train both with the same folds, split and seed.</source>
        <translation>Ihre Folds sind verschieden: {} von {} Perturbationen werden zusammen mit anderen zurückgehalten. Trainieren Sie beide mit denselben Folds, derselben Aufteilung und demselben Startwert.</translation>
    </message>
    <message>
        <source>A and B have {} and {} bins: part of the difference may come from that.</source>
        <translation>A und B haben {} und {} Bins: Ein Teil des Unterschieds kann daher kommen.</translation>
    </message>
    <message>
        <source>A and B have {} and {} folds: part of the difference may come from that.</source>
        <translation>A und B haben {} und {} Folds: Ein Teil des Unterschieds kann daher kommen.</translation>
    </message>
    <message>
        <source>A predicted {} perturbations and B {}; the {} that both predicted count.</source>
        <translation>A hat {} Perturbationen vorhergesagt, B {}; gezählt werden die {}, die beide vorhergesagt haben.</translation>
    </message>
    <message>
        <source>One of them is no model but says how much of a score is noise.</source>
        <translation>Eines von beiden ist kein Modell, sondern zeigt, wie viel eines Werts Rauschen ist.</translation>
    </message>
    <message>
        <source>Models are compared pair by pair, with at least one resample.</source>
        <translation>Modelle werden paarweise verglichen, mit mindestens einer Bootstrap-Stichprobe.</translation>
    </message>
    <message>
        <source>Only {} of {} perturbations have a value of both models; at least 2 are needed to compare them.</source>
        <translation>Nur {} von {} Perturbationen haben einen Wert beider Modelle; für einen Vergleich braucht es mindestens 2.</translation>
    </message>
    <message>
        <source>Run {} has no finished fold yet; train it first.</source>
        <translation>Lauf {} hat noch keinen fertigen Fold; trainieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>--permutations {}: choose a number from 1 to {}.</source>
        <translation>--permutations {}: Wählen Sie eine Zahl von 1 bis {}.</translation>
    </message>
    <message>
        <source>--bins {}: choose a number from 2 to 1000.</source>
        <translation>--bins {}: Wählen Sie eine Zahl von 2 bis 1000.</translation>
    </message>
    <message>
        <source>The screen has {} control cells, too few to compare with; import it with another control label.</source>
        <translation>Der Screen hat {} Kontrollzellen, zu wenige für einen Vergleich; importieren Sie ihn mit einem anderen Kontroll-Label.</translation>
    </message>
    <message>
        <source>Perturbation {} has no cells in the screen; leave it out.</source>
        <translation>Perturbation {} hat im Screen keine Zellen; lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>--null {}: choose shuffled or control.</source>
        <translation>--null {}: Wählen Sie shuffled oder control.</translation>
    </message>
    <message>
        <source>counting cells</source>
        <translation>Zellen zählen</translation>
    </message>
    <message>
        <source>testing shifts</source>
        <translation>Verschiebungen testen</translation>
    </message>
    <message>
        <source>Run {} was trained further meanwhile; predict again.</source>
        <translation>Lauf {} wurde inzwischen weiter trainiert; sagen Sie noch einmal vorher.</translation>
    </message>
    <message>
        <source>The project&apos;s gene vectors were changed meanwhile; predict again.</source>
        <translation>Die Genvektoren des Projekts wurden inzwischen geändert; sagen Sie noch einmal vorher.</translation>
    </message>
    <message>
        <source>Run {} holds predictions of another program and no model; {} is not among them.</source>
        <translation>Lauf {} enthält Vorhersagen eines anderen Programms und kein Modell; {} ist nicht darunter.</translation>
    </message>
    <message>
        <source>Run {} is of {}, which predicts means and no distribution of {}; choose a run of another model, or write the means with knockscope-cli predict.</source>
        <translation>Lauf {} ist von {}, das Mittelwerte vorhersagt und keine Verteilung von {}; wählen Sie einen Lauf eines anderen Modells oder schreiben Sie die Mittelwerte mit knockscope-cli predict.</translation>
    </message>
    <message>
        <source>This names no gene.</source>
        <translation>Das nennt kein Gen.</translation>
    </message>
    <message>
        <source>This is the control, which is not predicted; name a gene.</source>
        <translation>Das ist die Kontrolle, die nicht vorhergesagt wird; nennen Sie ein Gen.</translation>
    </message>
    <message>
        <source>Model {} cannot predict {}: {}.</source>
        <translation>Modell {} kann {} nicht vorhersagen ({}).</translation>
    </message>
    <message>
        <source>{} is predicted by {} of {} folds; for another, {}.</source>
        <translation>{} wird von {} der {} Folds vorhergesagt; für einen anderen gilt: {}.</translation>
    </message>
    <message>
        <source>Run {} has not predicted {}; predict it first.</source>
        <translation>Lauf {} hat {} nicht vorhergesagt; sagen Sie es zuerst vorher.</translation>
    </message>
    <message>
        <source>The evaluation of run {} lacks {}.</source>
        <translation>In der Auswertung von Lauf {} fehlt {}.</translation>
    </message>
    <message>
        <source>Run {} of vector set {} is over other perturbations than those that all sets cover; do not compare it with other sets at the same time, and start the experiment again with another --prefix.</source>
        <translation>Lauf {} der Genvektoren {} umfasst andere Perturbationen als die, die alle Vektoren abdecken; vergleichen Sie ihn nicht gleichzeitig mit anderen, und starten Sie das Experiment neu mit einem anderen --prefix.</translation>
    </message>
    <message>
        <source>Table 1: distributional models on unseen perturbations</source>
        <translation>Tabelle 1: Verteilungsmodelle bei ungesehenen Perturbationen</translation>
    </message>
    <message>
        <source>Table 2: predicted mean shifts of unseen perturbations</source>
        <translation>Tabelle 2: vorhergesagte Mittelwertverschiebungen bei ungesehenen Perturbationen</translation>
    </message>
    <message>
        <source>Table 3: perturbations of several genes, whose genes the training set knows (Keep) or not (Drop)</source>
        <translation>Tabelle 3: Perturbationen mehrerer Gene, die im Training vorkommen (Keep) oder nicht (Drop)</translation>
    </message>
    <message>
        <source>Table 5: weights of the training objective of MLP+Hist</source>
        <translation>Tabelle 5: Gewichte der Zielfunktion von MLP+Hist</translation>
    </message>
    <message>
        <source>Table 6: gene vectors, with MLP+Mean</source>
        <translation>Tabelle 6: Genvektoren, mit MLP+Mean</translation>
    </message>
    <message>
        <source>Fig. 3: bins of MLP+Hist and errors of the moments</source>
        <translation>Abb. 3: Bins von MLP+Hist und Fehler der Momente</translation>
    </message>
    <message>
        <source>Fig. 4: bins of MLP+Hist and correlations of mean shifts</source>
        <translation>Abb. 4: Bins von MLP+Hist und Korrelationen der Mittelwertverschiebungen</translation>
    </message>
    <message>
        <source>There is no experiment {}; choose one of {}.</source>
        <translation>Es gibt kein Experiment {}; wählen Sie eines von {}.</translation>
    </message>
    <message>
        <source>table6 compares gene vectors; name them with --vectors NAME=FILE, at least two.</source>
        <translation>table6 vergleicht Genvektoren; nennen Sie mindestens zwei mit --vectors NAME=FILE.</translation>
    </message>
    <message>
        <source>--vectors {}: the name is given twice; give each set its own, or join files with {}=FILE,FILE.</source>
        <translation>--vectors {}: Der Name kommt doppelt vor; geben Sie jedem Satz Vektoren einen eigenen oder verbinden Sie Dateien mit {}=FILE,FILE.</translation>
    </message>
    <message>
        <source>Cannot create {}: {}. Choose another folder with --out.</source>
        <translation>{} lässt sich nicht anlegen: {}. Wählen Sie mit --out einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Run {} is there with other settings or gene vectors than those of this experiment; use the same as before, or name the runs of this experiment otherwise with --prefix.</source>
        <translation>Lauf {} gibt es schon, mit anderen Einstellungen oder Genvektoren als denen dieses Experiments; verwenden Sie dieselben wie zuvor oder nennen Sie die Läufe dieses Experiments mit --prefix anders.</translation>
    </message>
    <message>
        <source>Run {} holds predictions of another program, so there is nothing to train; name the runs of this experiment otherwise with --prefix.</source>
        <translation>Lauf {} enthält Vorhersagen eines anderen Programms, zu trainieren gibt es also nichts; nennen Sie die Läufe dieses Experiments mit --prefix anders.</translation>
    </message>
    <message>
        <source>Run {} holds out perturbations of several genes, and this screen has too few of them with gene vectors for {} folds; choose fewer --folds, another experiment or a screen of combinations.</source>
        <translation>Lauf {} hält Perturbationen mehrerer Gene zurück, und dieser Screen hat davon zu wenige mit Genvektoren für {} Folds; wählen Sie weniger --folds, ein anderes Experiment oder einen Screen mit Kombinationen.</translation>
    </message>
    <message>
        <source>Training ran out of memory; choose narrower --hidden layers, fewer --bins or --device cpu, or import fewer --top-genes.</source>
        <translation>Beim Training reichte der Arbeitsspeicher nicht aus; wählen Sie schmalere --hidden, weniger --bins oder --device cpu, oder importieren Sie weniger --top-genes.</translation>
    </message>
    <message>
        <source>waiting: {} (run {})</source>
        <translation>wartet: {} (Lauf {})</translation>
    </message>
    <message>
        <source>Stopped as asked: {} of {} runs are complete; the same command goes on with the others and then makes the report.</source>
        <translation>Wie verlangt gestoppt: {} von {} Läufen sind vollständig; derselbe Befehl setzt die anderen fort und erstellt dann den Bericht.</translation>
    </message>
    <message>
        <source>Run {} is not complete, and no process trains it; start the experiment again to go on.</source>
        <translation>Lauf {} ist nicht vollständig, und kein Prozess trainiert ihn; starten Sie das Experiment noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>--vectors {}: &quot;{}&quot; cannot be a name; use letters, digits and dashes.</source>
        <translation>--vectors {}: „{}“ kann kein Name sein; verwenden Sie Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>{} covers {}</source>
        <translation>{} deckt {} ab</translation>
    </message>
    <message>
        <source>--vectors: {} of {} perturbations have a vector in every set ({}), and the sets can be compared on no others; leave out the smallest.</source>
        <translation>--vectors: {} von {} Perturbationen haben in jedem Satz Vektoren einen Vektor ({}), und nur auf diesen lassen sich die Sätze vergleichen; lassen Sie den kleinsten weg.</translation>
    </message>
    <message>
        <source>factorising co-expression</source>
        <translation>Koexpression faktorisieren</translation>
    </message>
    <message>
        <source>Control cell {} holds a value that is not a number, or a gene beyond {}. Check the screen&apos;s matrix.</source>
        <translation>Kontrollzelle {} enthält einen Wert, der keine Zahl ist, oder ein Gen jenseits von {}. Prüfen Sie die Matrix des Screens.</translation>
    </message>
    <message>
        <source>--dim must be at least 1.</source>
        <translation>--dim muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>Co-expression needs at least {} control cells; the screen has {}.</source>
        <translation>Koexpression braucht mindestens {} Kontrollzellen; der Screen hat {}.</translation>
    </message>
    <message>
        <source>No gene varies among the control cells, so there is no co-expression. Use other vectors.</source>
        <translation>Kein Gen variiert unter den Kontrollzellen, es gibt also keine Koexpression. Verwenden Sie andere Vektoren.</translation>
    </message>
    <message>
        <source>written like a mouse gene, for which the vector of the human gene is not taken</source>
        <translation>geschrieben wie ein Mausgen, für das der Vektor des menschlichen Gens nicht verwendet wird</translation>
    </message>
    <message>
        <source>reading gene names</source>
        <translation>Gennamen lesen</translation>
    </message>
    <message>
        <source>{} holds no approved genes. Expected HGNC&apos;s complete set.</source>
        <translation>{} enthält keine bestätigten Gene. Erwartet wird die vollständige Liste von HGNC.</translation>
    </message>
    <message>
        <source>{} has no column {}. Expected HGNC&apos;s complete set (hgnc_complete_set.txt), separated by tabs.</source>
        <translation>{} hat keine Spalte {}. Erwartet wird die vollständige Liste von HGNC (hgnc_complete_set.txt), durch Tabulatoren getrennt.</translation>
    </message>
    <message>
        <source>{} has two columns {}. Expected HGNC&apos;s complete set.</source>
        <translation>{} hat zwei Spalten {}. Erwartet wird die vollständige Liste von HGNC.</translation>
    </message>
    <message>
        <source>{}, line {}: {} values where the header has {} columns. Download HGNC&apos;s complete set again.</source>
        <translation>{}, Zeile {}: {} Werte, der Kopf hat aber {} Spalten. Laden Sie die vollständige Liste von HGNC noch einmal herunter.</translation>
    </message>
    <message>
        <source>{}, line {}: the symbol is missing. Download HGNC&apos;s complete set again.</source>
        <translation>{}, Zeile {}: Das Symbol fehlt. Laden Sie die vollständige Liste von HGNC noch einmal herunter.</translation>
    </message>
    <message>
        <source>{}, line {}: the symbol {} is there twice. Download HGNC&apos;s complete set again.</source>
        <translation>{}, Zeile {}: Das Symbol {} kommt doppelt vor. Laden Sie die vollständige Liste von HGNC noch einmal herunter.</translation>
    </message>
    <message>
        <source>{} holds too many names.</source>
        <translation>{} enthält zu viele Namen.</translation>
    </message>
    <message>
        <source>reading gene sets</source>
        <translation>Gensets lesen</translation>
    </message>
    <message>
        <source>{} annotates no gene.</source>
        <translation>{} annotiert kein Gen.</translation>
    </message>
    <message>
        <source>{} annotates no gene of taxon {}. Choose one that it has: {}.</source>
        <translation>{} annotiert kein Gen des Taxons {}. Wählen Sie ein vorhandenes: {}.</translation>
    </message>
    <message>
        <source>{} holds no gene sets. Expected a GMT, GAF or gene2go file.</source>
        <translation>{} enthält keine Gensets. Erwartet wird eine GMT-, GAF- oder gene2go-Datei.</translation>
    </message>
    <message>
        <source>{}, line {}: this is GAF {}. Use a file of version 2.</source>
        <translation>{}, Zeile {}: Dies ist GAF {}. Verwenden Sie eine Datei der Version 2.</translation>
    </message>
    <message>
        <source>{}, line {}: this is a GPAD or GPI file. Use the annotations in the format GAF 2.</source>
        <translation>{}, Zeile {}: Dies ist eine GPAD- oder GPI-Datei. Verwenden Sie die Annotationen im Format GAF 2.</translation>
    </message>
    <message>
        <source>{}, line {}: expected a set name, a description and genes, separated by tabs (GMT).</source>
        <translation>{}, Zeile {}: Erwartet werden ein Setname, eine Beschreibung und Gene, durch Tabulatoren getrennt (GMT).</translation>
    </message>
    <message>
        <source>{}, line {}: expected an annotation with a gene symbol in column 3, a GO term in column 5 and a taxon in column 13, separated by tabs (GAF).</source>
        <translation>{}, Zeile {}: Erwartet wird eine Annotation mit einem Gensymbol in Spalte 3, einem GO-Term in Spalte 5 und einem Taxon in Spalte 13, durch Tabulatoren getrennt (GAF).</translation>
    </message>
    <message>
        <source>{}, line {}: column 13 is not &quot;taxon:&quot; and a number (GAF).</source>
        <translation>{}, Zeile {}: Spalte 13 ist nicht „taxon:“ und eine Zahl (GAF).</translation>
    </message>
    <message>
        <source>{}, line {}: expected a taxon, a gene number and a GO term, separated by tabs (NCBI gene2go).</source>
        <translation>{}, Zeile {}: Erwartet werden ein Taxon, eine Gennummer und ein GO-Term, durch Tabulatoren getrennt (NCBI gene2go).</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no taxon. Give its NCBI number, for example 9606.</source>
        <translation>„{}“ ist kein Taxon. Geben Sie die NCBI-Nummer an, zum Beispiel 9606.</translation>
    </message>
    <message>
        <source>{}: every set holds every gene, so the sets tell no genes apart. Use others.</source>
        <translation>{}: Jedes Set enthält jedes Gen, die Sets unterscheiden also keine Gene. Verwenden Sie andere.</translation>
    </message>
    <message>
        <source>factorising gene sets</source>
        <translation>Gensets faktorisieren</translation>
    </message>
    <message>
        <source>{} holds no gene vectors.</source>
        <translation>{} enthält keine Genvektoren.</translation>
    </message>
    <message>
        <source>{} holds {} values for {} genes of {} dimensions.</source>
        <translation>{} enthält {} Werte für {} Gene mit {} Dimensionen.</translation>
    </message>
    <message>
        <source>{} holds the gene {} twice.</source>
        <translation>{} enthält das Gen {} doppelt.</translation>
    </message>
    <message>
        <source>{}: the vector of {} holds a value that is not a number.</source>
        <translation>{}: Der Vektor von {} enthält einen Wert, der keine Zahl ist.</translation>
    </message>
    <message>
        <source>{}: {} leads to {}, which has no vector. Embed the genes again.</source>
        <translation>{}: {} führt zu {}, das keinen Vektor hat. Erzeugen Sie die Genvektoren neu.</translation>
    </message>
    <message>
        <source>{}: {} leads to {} and to {}. Embed the genes again.</source>
        <translation>{}: {} führt zu {} und zu {}. Erzeugen Sie die Genvektoren neu.</translation>
    </message>
    <message>
        <source>the vector of {} is all zeros</source>
        <translation>der Vektor von {} besteht nur aus Nullen</translation>
    </message>
    <message>
        <source>its vector is all zeros</source>
        <translation>sein Vektor besteht nur aus Nullen</translation>
    </message>
    <message>
        <source>no such name in their source</source>
        <translation>kein solcher Name in ihrer Quelle</translation>
    </message>
    <message>
        <source>{} was written by a newer Knockscope. Update the program to open it.</source>
        <translation>{} wurde von einem neueren Knockscope geschrieben. Aktualisieren Sie das Programm, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>{}: /vectors is not a table. Embed the genes again.</source>
        <translation>{}: /vectors ist keine Tabelle. Erzeugen Sie die Genvektoren neu.</translation>
    </message>
    <message>
        <source>{}: the attribute blocks is damaged. Embed the genes again.</source>
        <translation>{}: Das Attribut blocks ist beschädigt. Erzeugen Sie die Genvektoren neu.</translation>
    </message>
    <message>
        <source>{}: {} is damaged. Embed the genes again.</source>
        <translation>{}: {} ist beschädigt. Erzeugen Sie die Genvektoren neu.</translation>
    </message>
    <message>
        <source>reading gene vectors</source>
        <translation>Genvektoren lesen</translation>
    </message>
    <message>
        <source>{}: {} vectors of {} dimensions are more than the file can hold; it is damaged.</source>
        <translation>{}: {} Vektoren mit {} Dimensionen sind mehr, als die Datei enthalten kann; sie ist beschädigt.</translation>
    </message>
    <message>
        <source>{}: {} is empty. Download the file again.</source>
        <translation>{}: {} ist leer. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>{}: {} is no list of {} numbers like {}. Every dataset must be one vector.</source>
        <translation>{}: {} ist keine Liste von {} Zahlen wie {}. Jedes Dataset muss ein Vektor sein.</translation>
    </message>
    <message>
        <source>{}: {} has {} rows, but {} has {} names.</source>
        <translation>{}: {} hat {} Zeilen, {} aber {} Namen.</translation>
    </message>
    <message>
        <source>{}: {} holds no gene vectors.</source>
        <translation>{}: {} enthält keine Genvektoren.</translation>
    </message>
    <message>
        <source>{}: X holds no gene vectors: it has {} rows and {} columns.</source>
        <translation>{}: X enthält keine Genvektoren: Es hat {} Zeilen und {} Spalten.</translation>
    </message>
    <message>
        <source>{}: the file was written by a newer Knockscope. Update the program to open it.</source>
        <translation>{}: Die Datei wurde von einem neueren Knockscope geschrieben. Aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>{}: the file holds no gene vectors: it is empty.</source>
        <translation>{}: Die Datei enthält keine Genvektoren: Sie ist leer.</translation>
    </message>
    <message>
        <source>{}: beside {} there are 0 two-dimensional datasets of numbers. Keep the one that holds the vectors.</source>
        <translation>{}: Neben {} gibt es 0 zweidimensionale Datasets mit Zahlen. Behalten Sie das mit den Vektoren.</translation>
    </message>
    <message>
        <source>{}: beside {} there are {} two-dimensional datasets of numbers: {}. Keep the one that holds the vectors.</source>
        <translation>{}: Neben {} gibt es {} zweidimensionale Datasets mit Zahlen: {}. Behalten Sie nur das mit den Vektoren.</translation>
    </message>
    <message>
        <source>{}: {} is a table, perhaps a vector for each residue or without names. Give per-protein.h5, or put the names into a dataset /genes.</source>
        <translation>{}: {} ist eine Tabelle, vielleicht mit einem Vektor je Aminosäure oder ohne Namen. Geben Sie per-protein.h5 an oder legen Sie die Namen in ein Dataset /genes.</translation>
    </message>
    <message>
        <source>{}: no gene vectors were found. Expected a dataset for each protein (per-protein.h5), AnnData with genes as observations, or /genes beside a two-dimensional dataset.</source>
        <translation>{}: Es wurden keine Genvektoren gefunden. Erwartet wird ein Dataset je Protein (per-protein.h5), AnnData mit Genen als Beobachtungen oder /genes neben einem zweidimensionalen Dataset.</translation>
    </message>
    <message>
        <source>Expected {&quot;GENE&quot;: [numbers], ...}, [{&quot;gene&quot;: &quot;...&quot;, &quot;embedding&quot;: [numbers]}, ...] or {&quot;genes&quot;: [...], &quot;embeddings&quot;: [[...], ...]}.</source>
        <translation>Erwartet wird {&quot;GENE&quot;: [numbers], ...}, [{&quot;gene&quot;: &quot;...&quot;, &quot;embedding&quot;: [numbers]}, ...] oder {&quot;genes&quot;: [...], &quot;embeddings&quot;: [[...], ...]}.</translation>
    </message>
    <message>
        <source>{} holds a text or a number of more than {} bytes, so it is no file of gene vectors.</source>
        <translation>{} enthält einen Text oder eine Zahl von mehr als {} Bytes, ist also keine Datei mit Genvektoren.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>eine Bytefolge</translation>
    </message>
    <message>
        <source>{}: the list of {} mixes texts and numbers.</source>
        <translation>{}: Die Liste von {} mischt Texte und Zahlen.</translation>
    </message>
    <message>
        <source>{}: {} and {} are both lists of names. {}</source>
        <translation>{}: {} und {} sind beide Listen von Namen. {}</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>{}: an object stands where {} is expected. {}</source>
        <translation>{}: Es steht ein Objekt, wo {} erwartet wird. {}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>eine Liste von Zahlen</translation>
    </message>
    <message>
        <source>{}: entry {} has no list of numbers. {}</source>
        <translation>{}: Eintrag {} hat keine Liste von Zahlen. {}</translation>
    </message>
    <message>
        <source>{}: entry {} has no gene name. {}</source>
        <translation>{}: Eintrag {} hat keinen Gennamen. {}</translation>
    </message>
    <message>
        <source>{}: lists nest where {} is expected. {}</source>
        <translation>{}: Listen sind verschachtelt, wo {} erwartet wird. {}</translation>
    </message>
    <message>
        <source>a name and its numbers</source>
        <translation>ein Name mit seinen Zahlen</translation>
    </message>
    <message>
        <source>{}: the list of {} mixes lists and single values.</source>
        <translation>{}: Die Liste von {} mischt Listen und einzelne Werte.</translation>
    </message>
    <message>
        <source>{}: {} and {} are both lists of vectors. {}</source>
        <translation>{}: {} und {} sind beide Listen von Vektoren. {}</translation>
    </message>
    <message>
        <source>number {}</source>
        <translation>Nummer {}</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; is beyond the range of numbers.</source>
        <translation>{}: „{}“ liegt außerhalb des Bereichs der Zahlen.</translation>
    </message>
    <message>
        <source>{}: what ends at byte {} (value {} of {}) is no JSON: &apos;{}&apos;. NaN and Infinity are none either. Export it again.</source>
        <translation>{}: Was bei Byte {} endet (Wert {} von {}), ist kein JSON: „{}“. Auch NaN und Infinity sind keines. Exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{}: what ends at byte {} is no JSON: &apos;{}&apos;. NaN and Infinity are none either. Export it again.</source>
        <translation>{}: Was bei Byte {} endet, ist kein JSON: „{}“. Auch NaN und Infinity sind keines. Exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{}: {} vectors stand beside {} names. {}</source>
        <translation>{}: {} Vektoren stehen neben {} Namen. {}</translation>
    </message>
    <message>
        <source>{}: holds no gene vectors. {}</source>
        <translation>{}: Die Datei enthält keine Genvektoren. {}</translation>
    </message>
    <message>
        <source>{}: {} is no list of numbers. {}</source>
        <translation>{}: {} ist keine Liste von Zahlen. {}</translation>
    </message>
    <message>
        <source>{}: entry {} has two lists of numbers. {}</source>
        <translation>{}: Eintrag {} hat zwei Listen von Zahlen. {}</translation>
    </message>
    <message>
        <source>{}: holds more than {} numbers, so it is no file of gene vectors.</source>
        <translation>{}: Die Datei enthält mehr als {} Zahlen, ist also keine Datei mit Genvektoren.</translation>
    </message>
    <message>
        <source>{}: value {} of {} is {}, no number.</source>
        <translation>{}: Wert {} von {} ist {}, keine Zahl.</translation>
    </message>
    <message>
        <source>{}: {} stands where a gene and its numbers are expected. {}</source>
        <translation>{0}: Statt eines Gens und seiner Zahlen steht hier {1}. {2}</translation>
    </message>
    <message>
        <source>{}: the vector of {} is empty.</source>
        <translation>{}: Der Vektor von {} ist leer.</translation>
    </message>
    <message>
        <source>{}: the vector of {} has {} numbers where those before have {}.</source>
        <translation>{}: Der Vektor von {} hat {} Zahlen, die davor haben {}.</translation>
    </message>
    <message>
        <source>current symbol</source>
        <translation>aktuelles Symbol</translation>
    </message>
    <message>
        <source>differs in case</source>
        <translation>andere Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>previous symbol</source>
        <translation>früheres Symbol</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Ensembl id</source>
        <translation>Ensembl-ID</translation>
    </message>
    <message>
        <source>Entrez id</source>
        <translation>Entrez-ID</translation>
    </message>
    <message>
        <source>UniProt accession</source>
        <translation>UniProt-Accession</translation>
    </message>
    <message>
        <source>{} is called {} in the gene vectors</source>
        <translation>{} heißt in den Genvektoren {}</translation>
    </message>
    <message>
        <source>{} is {}</source>
        <translation>{} ist {}</translation>
    </message>
    <message>
        <source>{} is {}, called {} in the gene vectors</source>
        <translation>{} ist {} und heißt in den Genvektoren {}</translation>
    </message>
    <message>
        <source>{} is a name of several genes; say which is meant: {}.</source>
        <translation>{} ist ein Name mehrerer Gene; sagen Sie, welches gemeint ist: {}.</translation>
    </message>
    <message>
        <source>there is no gene vector for {} ({}).</source>
        <translation>Es gibt keinen Genvektor für {} ({}).</translation>
    </message>
    <message>
        <source>there is no gene vector for {} ({}); names like it that have one: {}.</source>
        <translation>Es gibt keinen Genvektor für {} ({}); ähnliche Namen, die einen haben: {}.</translation>
    </message>
    <message>
        <source>r {} among the {} nearest, {} ± {} by chance ({}; {} perturbations, {} genes)</source>
        <translation>r {} unter den {} nächsten, {} ± {} durch Zufall ({}; {} Perturbationen, {} Gene)</translation>
    </message>
    <message>
        <source>Perturbations with similar vectors shift genes alike: {}.</source>
        <translation>Perturbationen mit ähnlichen Vektoren verschieben Gene ähnlich: {}.</translation>
    </message>
    <message>
        <source>Nothing shows that perturbations with similar vectors shift genes alike: {}.</source>
        <translation>Nichts zeigt, dass Perturbationen mit ähnlichen Vektoren Gene ähnlich verschieben: {}.</translation>
    </message>
    <message>
        <source>The neighbour check needs at least 1 neighbour and 2 permutations.</source>
        <translation>Die Nachbarprüfung braucht mindestens 1 Nachbarn und 2 Permutationen.</translation>
    </message>
    <message>
        <source>comparing neighbours</source>
        <translation>Nachbarn vergleichen</translation>
    </message>
    <message>
        <source>Too few perturbations to tell whether the vectors carry signal: {} with a vector and without a gene in common, and the check needs {}.</source>
        <translation>Zu wenige Perturbationen, um zu sagen, ob die Vektoren ein Signal tragen: {} mit einem Vektor und ohne gemeinsames Gen, die Prüfung braucht {}.</translation>
    </message>
    <message>
        <source>{} is no sound array of numpy: {}. Save it again with numpy.save.</source>
        <translation>{} ist kein einwandfreies numpy-Array ({}). Speichern Sie es noch einmal mit numpy.save.</translation>
    </message>
    <message>
        <source>its shape is missing</source>
        <translation>seine Form fehlt</translation>
    </message>
    <message>
        <source>its shape makes no sense</source>
        <translation>seine Form ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>it begins otherwise</source>
        <translation>es beginnt anders</translation>
    </message>
    <message>
        <source>its version is {}</source>
        <translation>seine Version ist {}</translation>
    </message>
    <message>
        <source>its header is endless</source>
        <translation>sein Kopf hat kein Ende</translation>
    </message>
    <message>
        <source>{} is a structured array. Save the names and the matrix as two arrays with numpy.savez.</source>
        <translation>{} ist ein strukturiertes Array. Speichern Sie die Namen und die Matrix als zwei Arrays mit numpy.savez.</translation>
    </message>
    <message>
        <source>its type is missing</source>
        <translation>sein Typ fehlt</translation>
    </message>
    <message>
        <source>{} holds values of type {}, not numbers. Save it as float32.</source>
        <translation>{} enthält Werte vom Typ {}, keine Zahlen. Speichern Sie sie als float32.</translation>
    </message>
    <message>
        <source>it holds no numbers</source>
        <translation>es enthält keine Zahlen</translation>
    </message>
    <message>
        <source>{}: {} gene names but a matrix of shape {}. Expected a row for each name.</source>
        <translation>{}: {} Gennamen, aber eine Matrix der Form {}. Erwartet wird eine Zeile je Name.</translation>
    </message>
    <message>
        <source>{} names {} genes but {} has {} rows. Write one name a line, in the order of the rows.</source>
        <translation>{} nennt {} Gene, aber {} hat {} Zeilen. Schreiben Sie einen Namen je Zeile, in der Reihenfolge der Matrixzeilen.</translation>
    </message>
    <message>
        <source>{} holds no gene names. Put them beside it, one a line, as {}.</source>
        <translation>{} enthält keine Gennamen. Legen Sie sie daneben, einen je Zeile, als {}.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>{}: the array {} of shape {} is no vector of numbers. Expected the arrays genes and embeddings, or one array for each gene.</source>
        <translation>{}: Das Array {} der Form {} ist kein Vektor von Zahlen. Erwartet werden die Arrays genes und embeddings oder ein Array je Gen.</translation>
    </message>
    <message>
        <source>{}: the array {} holds no names. Save the gene names as texts.</source>
        <translation>{}: Das Array {} enthält keine Namen. Speichern Sie die Gennamen als Texte.</translation>
    </message>
    <message>
        <source>it holds objects instead of numbers</source>
        <translation>es enthält Objekte statt Zahlen</translation>
    </message>
    <message>
        <source>{} is an array of shape {}. Expected a matrix with a row for each gene.</source>
        <translation>{} ist ein Array der Form {}. Erwartet wird eine Matrix mit einer Zeile je Gen.</translation>
    </message>
    <message>
        <source>{} is damaged: its bytes, written as text, are none. Download or save it again.</source>
        <translation>{} ist beschädigt: Als Text geschriebene Bytes sind keine. Laden Sie die Datei noch einmal herunter oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{} is no sound pickle: {} at byte {}. Download or save it again.</source>
        <translation>{} ist keine einwandfreie Pickle-Datei ({}; bei Byte {}). Laden Sie sie noch einmal herunter oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{} asks for far more memory than a file of its size needs. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{} verlangt viel mehr Arbeitsspeicher, als eine Datei dieser Größe braucht. Speichern Sie ein Dict von Genname zu Zahlenliste oder eine Tabelle als CSV.</translation>
    </message>
    <message>
        <source>{} bytes are claimed, {} are left</source>
        <translation>angegeben sind {} Bytes, übrig sind {}</translation>
    </message>
    <message>
        <source>a name is endless</source>
        <translation>ein Name hat kein Ende</translation>
    </message>
    <message>
        <source>its stack is empty</source>
        <translation>ihr Stack ist leer</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>eine Markierung fehlt</translation>
    </message>
    <message>
        <source>{}: the pickle appends to {}, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}: Die Pickle-Datei hängt etwas an (Ziel: {}), was Knockscope nicht unterstützt. Speichern Sie ein Dict von Genname zu Zahlenliste oder eine Tabelle als CSV.</translation>
    </message>
    <message>
        <source>{}: the pickle goes back to a list of numbers after it has left it, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}: Die Pickle-Datei kehrt zu einer schon verlassenen Zahlenliste zurück, was Knockscope nicht unterstützt. Speichern Sie ein Dict von Genname zu Zahlenliste oder eine Tabelle als CSV.</translation>
    </message>
    <message>
        <source>{}: the pickle sets items of {}, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}: Die Pickle-Datei setzt Elemente (Ziel: {}), was Knockscope nicht unterstützt. Speichern Sie ein Dict von Genname zu Zahlenliste oder eine Tabelle als CSV.</translation>
    </message>
    <message>
        <source>a key has no value</source>
        <translation>ein Schlüssel hat keinen Wert</translation>
    </message>
    <message>
        <source>it recalls what it never wrote</source>
        <translation>sie ruft ab, was sie nie geschrieben hat</translation>
    </message>
    <message>
        <source>a number is none</source>
        <translation>eine Zahl ist keine</translation>
    </message>
    <message>
        <source>{} holds a pandas table ({}), which Knockscope does not read from a pickle. Save it with to_csv.</source>
        <translation>{} enthält eine pandas-Tabelle ({}), die Knockscope nicht aus einer Pickle-Datei liest. Speichern Sie sie mit to_csv.</translation>
    </message>
    <message>
        <source>{} holds torch tensors in a plain pickle ({}). Save it with torch.save, or the tensors as numpy arrays.</source>
        <translation>{} enthält torch-Tensoren in einer einfachen Pickle-Datei ({}). Speichern Sie sie mit torch.save oder die Tensoren als numpy-Arrays.</translation>
    </message>
    <message>
        <source>{}: the pickle calls {}, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}: Die Pickle-Datei ruft {} auf, was Knockscope nicht unterstützt. Speichern Sie ein Dict von Genname zu Zahlenliste oder eine Tabelle als CSV.</translation>
    </message>
    <message>
        <source>a name is {}</source>
        <translation>ein Name ist {}</translation>
    </message>
    <message>
        <source>arguments are {}</source>
        <translation>statt der Argumente steht da {}</translation>
    </message>
    <message>
        <source>a size makes no sense</source>
        <translation>eine Größe ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>{}: the pickle holds an array of {} dimensions, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}: Die Pickle-Datei enthält ein Array mit {} Dimensionen, was Knockscope nicht unterstützt. Speichern Sie ein Dict von Genname zu Zahlenliste oder eine Tabelle als CSV.</translation>
    </message>
    <message>
        <source>it calls {}</source>
        <translation>aufgerufen wird {}</translation>
    </message>
    <message>
        <source>a numpy.dtype is {}</source>
        <translation>ein numpy.dtype ist {}</translation>
    </message>
    <message>
        <source>arguments are missing</source>
        <translation>Argumente fehlen</translation>
    </message>
    <message>
        <source>an array&apos;s numbers are {}</source>
        <translation>statt der Zahlen eines Arrays steht da {}</translation>
    </message>
    <message>
        <source>an array of shape {} has {} bytes</source>
        <translation>ein Array der Form {} hat {} Bytes</translation>
    </message>
    <message>
        <source>an array is of no known class</source>
        <translation>ein Array ist von keiner bekannten Klasse</translation>
    </message>
    <message>
        <source>{}: the pickle holds an OrderedDict of Python 2, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}: Die Pickle-Datei enthält ein OrderedDict von Python 2, was Knockscope nicht unterstützt. Speichern Sie ein Dict von Genname zu Zahlenliste oder eine Tabelle als CSV.</translation>
    </message>
    <message>
        <source>{}: the pickle calls {}.{}, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}: Die Pickle-Datei ruft {}.{} auf, was Knockscope nicht unterstützt. Speichern Sie ein Dict von Genname zu Zahlenliste oder eine Tabelle als CSV.</translation>
    </message>
    <message>
        <source>bytes are {}</source>
        <translation>statt einer Bytefolge steht da {}</translation>
    </message>
    <message>
        <source>a number of numpy is {}</source>
        <translation>statt einer numpy-Zahl steht da {}</translation>
    </message>
    <message>
        <source>{}: the pickle holds a value of numpy that is no number, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}: Die Pickle-Datei enthält einen numpy-Wert, der keine Zahl ist, was Knockscope nicht unterstützt. Speichern Sie ein Dict von Genname zu Zahlenliste oder eine Tabelle als CSV.</translation>
    </message>
    <message>
        <source>a number of numpy has the wrong length</source>
        <translation>eine numpy-Zahl hat die falsche Länge</translation>
    </message>
    <message>
        <source>a tensor&apos;s numbers are {}</source>
        <translation>statt der Zahlen eines Tensors steht da {}</translation>
    </message>
    <message>
        <source>a tensor&apos;s strides do not fit its shape</source>
        <translation>die Schrittweiten eines Tensors passen nicht zu seiner Form</translation>
    </message>
    <message>
        <source>a tensor reaches past its storage</source>
        <translation>ein Tensor reicht über seinen Speicher hinaus</translation>
    </message>
    <message>
        <source>{}: the pickle refers to objects outside of the file, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}: Die Pickle-Datei verweist auf Objekte außerhalb der Datei, was Knockscope nicht unterstützt. Speichern Sie ein Dict von Genname zu Zahlenliste oder eine Tabelle als CSV.</translation>
    </message>
    <message>
        <source>{}: the pickle refers to objects that are no numbers, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}: Die Pickle-Datei verweist auf Objekte, die keine Zahlen sind, was Knockscope nicht unterstützt. Speichern Sie ein Dict von Genname zu Zahlenliste oder eine Tabelle als CSV.</translation>
    </message>
    <message>
        <source>an array is filled twice</source>
        <translation>ein Array wird doppelt gefüllt</translation>
    </message>
    <message>
        <source>{}: the pickle sets the state of {}, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}: Die Pickle-Datei setzt einen Zustand (Ziel: {}), was Knockscope nicht unterstützt. Speichern Sie ein Dict von Genname zu Zahlenliste oder eine Tabelle als CSV.</translation>
    </message>
    <message>
        <source>{}: the pickle holds an integer of more than 64 bits, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}: Die Pickle-Datei enthält eine ganze Zahl von mehr als 64 Bit, was Knockscope nicht unterstützt. Speichern Sie ein Dict von Genname zu Zahlenliste oder eine Tabelle als CSV.</translation>
    </message>
    <message>
        <source>a frame is longer than the file</source>
        <translation>ein Frame ist länger als die Datei</translation>
    </message>
    <message>
        <source>{} is a pickle of protocol {}; Knockscope reads 0 to 5. Save it with protocol=5.</source>
        <translation>{} ist eine Pickle-Datei mit Protokoll {}; Knockscope liest 0 bis 5. Speichern Sie sie mit protocol=5.</translation>
    </message>
    <message>
        <source>it adds to what is no set</source>
        <translation>sie ergänzt etwas, das kein Set ist</translation>
    </message>
    <message>
        <source>{}: the pickle makes an object of {}, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}: Die Pickle-Datei erzeugt ein Objekt ({}), was Knockscope nicht unterstützt. Speichern Sie ein Dict von Genname zu Zahlenliste oder eine Tabelle als CSV.</translation>
    </message>
    <message>
        <source>{}: the pickle makes an object of a class, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}: Die Pickle-Datei erzeugt ein Objekt einer Klasse, was Knockscope nicht unterstützt. Speichern Sie ein Dict von Genname zu Zahlenliste oder eine Tabelle als CSV.</translation>
    </message>
    <message>
        <source>{}: the pickle uses the registry of extensions, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}: Die Pickle-Datei verwendet das Register der Erweiterungen, was Knockscope nicht unterstützt. Speichern Sie ein Dict von Genname zu Zahlenliste oder eine Tabelle als CSV.</translation>
    </message>
    <message>
        <source>{}: the pickle keeps its numbers outside of the file, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}: Die Pickle-Datei bewahrt ihre Zahlen außerhalb der Datei auf, was Knockscope nicht unterstützt. Speichern Sie ein Dict von Genname zu Zahlenliste oder eine Tabelle als CSV.</translation>
    </message>
    <message>
        <source>there is no instruction {:#04x}</source>
        <translation>es gibt keine Anweisung {:#04x}</translation>
    </message>
    <message>
        <source>{} holds a name of {} bytes. Check that its keys are gene names.</source>
        <translation>{} enthält einen Namen von {} Bytes. Prüfen Sie, ob die Schlüssel Gennamen sind.</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>eine einzelne Zahl</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>eine leere Liste</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a tuple</source>
        <translation>ein Tupel</translation>
    </message>
    <message>
        <source>an empty dict</source>
        <translation>ein leeres Dict</translation>
    </message>
    <message>
        <source>a dict</source>
        <translation>ein Dict</translation>
    </message>
    <message>
        <source>the class {}.{}</source>
        <translation>die Klasse {}.{}</translation>
    </message>
    <message>
        <source>a numpy.dtype</source>
        <translation>ein numpy.dtype</translation>
    </message>
    <message>
        <source>an array of shape {}</source>
        <translation>ein Array der Form {}</translation>
    </message>
    <message>
        <source>a torch storage</source>
        <translation>ein torch-Speicher</translation>
    </message>
    <message>
        <source>a tensor of shape {}</source>
        <translation>ein Tensor der Form {}</translation>
    </message>
    <message>
        <source>a set</source>
        <translation>ein Set</translation>
    </message>
    <message>
        <source>{} is damaged: an array of shape {} has too few bytes. Download or save it again.</source>
        <translation>{} ist beschädigt: Ein Array der Form {} hat zu wenige Bytes. Laden Sie die Datei noch einmal herunter oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Expected a dict of gene name to vector</source>
        <translation>Erwartet wird ein Dict von Genname zu Vektor</translation>
    </message>
    <message>
        <source>{}: {}. {}.</source>
        <translation>{}: {}. {}.</translation>
    </message>
    <message>
        <source>the pickle holds {}</source>
        <translation>In der Pickle-Datei steht {}</translation>
    </message>
    <message>
        <source>the pickle holds an empty dict</source>
        <translation>In der Pickle-Datei steht ein leeres Dict</translation>
    </message>
    <message>
        <source>a key of the dict is {}, not a gene name</source>
        <translation>Ein Schlüssel des Dicts ist {}, kein Genname</translation>
    </message>
    <message>
        <source>the value of {} is {}, not a vector of numbers</source>
        <translation>Der Wert von {} ist {}, kein Vektor von Zahlen</translation>
    </message>
    <message>
        <source>{} holds {} gene names but its matrix is {}. Expected a row for each name.</source>
        <translation>{} enthält {} Gennamen, die Matrix ist aber {}. Erwartet wird eine Zeile je Name.</translation>
    </message>
    <message>
        <source>{} lacks numbers of a tensor. Download or save it again.</source>
        <translation>In {} fehlen Zahlen eines Tensors. Laden Sie die Datei noch einmal herunter oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{} is in the format of torch before 1.6. Load it in a current torch and save it again with torch.save.</source>
        <translation>{} hat das Format von torch vor 1.6. Laden Sie die Datei in einem aktuellen torch und speichern Sie sie noch einmal mit torch.save.</translation>
    </message>
    <message>
        <source>{} is no file of torch.save. Save a dict of gene name to tensor.</source>
        <translation>{} ist keine Datei von torch.save. Speichern Sie ein Dict von Genname zu Tensor.</translation>
    </message>
    <message>
        <source>{} is a zip file, but not of torch.save. Save a dict of gene name to tensor.</source>
        <translation>{} ist eine Zip-Datei, aber nicht von torch.save. Speichern Sie ein Dict von Genname zu Tensor.</translation>
    </message>
    <message>
        <source>{} holds no gene vectors. Use another file.</source>
        <translation>{} enthält keine Genvektoren. Verwenden Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{} holds {} values for {} genes of {} dimensions. Use another file.</source>
        <translation>{} enthält {} Werte für {} Gene mit {} Dimensionen. Verwenden Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{} holds the gene {} twice. Keep one of its vectors.</source>
        <translation>{} enthält das Gen {} doppelt. Behalten Sie einen seiner Vektoren.</translation>
    </message>
    <message>
        <source>All vectors of {} are zeros. Use another file.</source>
        <translation>Alle Vektoren von {} bestehen nur aus Nullen. Verwenden Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{} has a vector for one gene only, which cannot be standardised. Choose another scaling.</source>
        <translation>{} hat nur für ein Gen einen Vektor, was sich nicht standardisieren lässt. Wählen Sie eine andere Skalierung.</translation>
    </message>
    <message>
        <source>There is no scaling &quot;{}&quot;. Choose none, standardise or unit-length.</source>
        <translation>Es gibt keine Skalierung „{}“. Wählen Sie none, standardise oder unit-length.</translation>
    </message>
    <message>
        <source>There are no gene vectors to combine. Give at least one source.</source>
        <translation>Es gibt keine Genvektoren zum Verbinden. Geben Sie mindestens eine Quelle an.</translation>
    </message>
    <message>
        <source>{} names {}</source>
        <translation>{} nennt {}</translation>
    </message>
    <message>
        <source>No gene has a vector in all sources: {}. Use sources with names of one kind, or give HGNC&apos;s table with --aliases.</source>
        <translation>Kein Gen hat in allen Quellen einen Vektor: {}. Verwenden Sie Quellen mit Namen derselben Art oder geben Sie mit --aliases die Tabelle von HGNC an.</translation>
    </message>
    <message>
        <source>{} is a zip archive, but neither of torch (.pt) nor of NumPy (.npz). Unpack it and give the file with the vectors.</source>
        <translation>{} ist ein Zip-Archiv, aber weder von torch (.pt) noch von NumPy (.npz). Entpacken Sie es und geben Sie die Datei mit den Vektoren an.</translation>
    </message>
    <message>
        <source>{} is no file of gene vectors that can be read: a table (.csv, .tsv, .txt, also .gz), word2vec text, .json, .npy, .npz, .pkl, .pt, .h5 or .h5ad.</source>
        <translation>{} ist keine lesbare Datei mit Genvektoren: eine Tabelle (.csv, .tsv, .txt, auch .gz), word2vec-Text, .json, .npy, .npz, .pkl, .pt, .h5 oder .h5ad.</translation>
    </message>
    <message>
        <source>{}: the name of vector {} is empty. Export the vectors again with their genes.</source>
        <translation>{}: Der Name von Vektor {} ist leer. Exportieren Sie die Vektoren noch einmal mit ihren Genen.</translation>
    </message>
    <message>
        <source>{}: the name of vector {} is {} bytes long. Export the vectors again with their genes.</source>
        <translation>{}: Der Name von Vektor {} ist {} Bytes lang. Exportieren Sie die Vektoren noch einmal mit ihren Genen.</translation>
    </message>
    <message>
        <source>{} holds or claims {} vectors of {} dimensions, more than a set of gene vectors can have ({} numbers). Check that it is the right file.</source>
        <translation>{} enthält oder kündigt an: {} Vektoren mit {} Dimensionen, mehr als ein Satz Genvektoren haben kann ({} Zahlen). Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>{}: the vector of {} holds {} at position {}, which is no number to learn from. Leave the gene out or mend it.</source>
        <translation>{}: Der Vektor von {} enthält {} an Position {}, keine Zahl, aus der sich lernen lässt. Lassen Sie das Gen weg oder korrigieren Sie den Wert.</translation>
    </message>
    <message>
        <source>{} claims vectors that are far larger than the file. Save it again, each vector once.</source>
        <translation>{} gibt Vektoren an, die weit größer als die Datei sind. Speichern Sie sie noch einmal, jeden Vektor einmal.</translation>
    </message>
    <message>
        <source>{}: the vector of {} is empty. Leave genes without a vector out.</source>
        <translation>{}: Der Vektor von {} ist leer. Lassen Sie Gene ohne Vektor weg.</translation>
    </message>
    <message>
        <source>{}: the vector of {} has {} numbers, that of {} {}. All vectors must have the same length.</source>
        <translation>{}: Der Vektor von {} hat {} Zahlen, der von {} {}. Alle Vektoren müssen dieselbe Länge haben.</translation>
    </message>
    <message>
        <source>{} holds no gene vectors. Check that it is the right file.</source>
        <translation>{} enthält keine Genvektoren. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>{}: number {} of the vector of {} is not a number (NaN). Leave the gene out or give it a finite number.</source>
        <translation>{}: Zahl {} des Vektors von {} ist keine Zahl (NaN). Lassen Sie das Gen weg oder geben Sie ihm eine endliche Zahl.</translation>
    </message>
    <message>
        <source>{}: number {} of the vector of {} is infinite or too large. Leave the gene out or give it a finite number.</source>
        <translation>{}: Zahl {} des Vektors von {} ist unendlich oder zu groß. Lassen Sie das Gen weg oder geben Sie ihm eine endliche Zahl.</translation>
    </message>
    <message>
        <source>{} holds no gene vectors. Expected a table with a gene name and its numbers on each line.</source>
        <translation>{} enthält keine Genvektoren. Erwartet wird eine Tabelle mit einem Gennamen und seinen Zahlen in jeder Zeile.</translation>
    </message>
    <message>
        <source>{} holds numbers without gene names. Add a first line or a first column with the names.</source>
        <translation>{} enthält Zahlen ohne Gennamen. Fügen Sie eine erste Zeile oder eine erste Spalte mit den Namen hinzu.</translation>
    </message>
    <message>
        <source>{} holds names but no numbers. Expected a table with a gene name and its numbers on each line.</source>
        <translation>{} enthält Namen, aber keine Zahlen. Erwartet wird eine Tabelle mit einem Gennamen und seinen Zahlen in jeder Zeile.</translation>
    </message>
    <message>
        <source>{} has more than {} columns. Check that it is a table of gene vectors.</source>
        <translation>{} hat mehr als {} Spalten. Prüfen Sie, ob es eine Tabelle mit Genvektoren ist.</translation>
    </message>
    <message>
        <source>{}, line {}: a quote is opened, but not closed in the same line.</source>
        <translation>{}, Zeile {}: Ein Anführungszeichen öffnet, schließt aber nicht in derselben Zeile.</translation>
    </message>
    <message>
        <source>{} holds no gene vectors, though it announces {}. Download it again.</source>
        <translation>{} enthält keine Genvektoren, obwohl {} angekündigt sind. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>{}, line {}: {} numbers where line {} announces {}.</source>
        <translation>{}, Zeile {}: {} Zahlen, Zeile {} kündigt aber {} an.</translation>
    </message>
    <message>
        <source>{} numbers its rows and its columns, so it names no genes. Export it with the gene names.</source>
        <translation>{} nummeriert Zeilen und Spalten, nennt also keine Gene. Exportieren Sie die Datei mit den Gennamen.</translation>
    </message>
    <message>
        <source>{}, line {}: the gene name of column {} is missing.</source>
        <translation>{}, Zeile {}: Der Genname von Spalte {} fehlt.</translation>
    </message>
    <message>
        <source>{} announces {} vectors, but holds {}. Download it again.</source>
        <translation>{} kündigt {} Vektoren an, enthält aber {}. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>{}, line {}: the gene name is missing.</source>
        <translation>{}, Zeile {}: Der Genname fehlt.</translation>
    </message>
    <message>
        <source>{}, line {}: the vector of {} holds {} in column {}. Leave the gene out or mend it.</source>
        <translation>{}, Zeile {}: Der Vektor von {} enthält {} in Spalte {}. Lassen Sie das Gen weg oder korrigieren Sie den Wert.</translation>
    </message>
    <message>
        <source>{}, line {}: {} numbers where the header names {}.</source>
        <translation>{}, Zeile {}: {} Zahlen, der Kopf nennt aber {}.</translation>
    </message>
    <message>
        <source>{}, line {}: {} numbers where the first line announces {}.</source>
        <translation>{}, Zeile {}: {} Zahlen, die erste Zeile kündigt aber {} an.</translation>
    </message>
    <message>
        <source>{}, line {}: {} numbers where the lines above have {}.</source>
        <translation>{}, Zeile {}: {} Zahlen, die Zeilen darüber haben aber {}.</translation>
    </message>
    <message>
        <source>{}, line {}: &apos;{}&apos; in column {} is no number. Expected a gene name and numbers, separated by {}.</source>
        <translation>{}, Zeile {}: „{}“ in Spalte {} ist keine Zahl. Erwartet werden ein Genname und Zahlen, getrennt durch {}.</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>A histogram needs at least 2 bins.</source>
        <translation>Ein Histogramm braucht mindestens 2 Bins.</translation>
    </message>
    <message>
        <source>The screen holds values that are no numbers; import it again.</source>
        <translation>Der Screen enthält Werte, die keine Zahlen sind; importieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>it is a single gene; additive predicts combinations only</source>
        <translation>es ist ein einzelnes Gen; additive sagt nur Kombinationen vorher</translation>
    </message>
    <message>
        <source>its gene {} was not perturbed alone in training</source>
        <translation>das Gen {} wurde im Training nicht allein perturbiert</translation>
    </message>
    <message>
        <source>its genes {} were not perturbed alone in training</source>
        <translation>die Gene {} wurden im Training nicht allein perturbiert</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>gene {} is not among the screen&apos;s genes that vary</source>
        <translation>Gen {} ist nicht unter den Genen des Screens, die variieren</translation>
    </message>
    <message>
        <source>no training perturbation&apos;s genes are among the screen&apos;s genes that vary</source>
        <translation>von keiner Perturbation des Trainings sind Gene unter den Genen des Screens, die variieren</translation>
    </message>
    <message>
        <source>Nothing changes: the control cells&apos; histograms.</source>
        <translation>Nichts ändert sich: die Histogramme der Kontrollzellen.</translation>
    </message>
    <message>
        <source>The same for all: the histograms of all perturbed training cells together.</source>
        <translation>Für alle gleich: die Histogramme aller perturbierten Trainingszellen zusammen.</translation>
    </message>
    <message>
        <source>The same for all: the mean over the training perturbations of their mean expression.</source>
        <translation>Für alle gleich: das Mittel der mittleren Expression über die Trainingsperturbationen.</translation>
    </message>
    <message>
        <source>A combination shifts each quantile by the sum of its genes&apos; shifts alone.</source>
        <translation>Eine Kombination verschiebt jedes Quantil um die Summe der Verschiebungen ihrer einzelnen Gene.</translation>
    </message>
    <message>
        <source>The mean of the training perturbations whose vectors are most similar (cosine).</source>
        <translation>Das Mittel der Trainingsperturbationen mit den ähnlichsten Vektoren (Kosinus).</translation>
    </message>
    <message>
        <source>A ridge regression from gene vectors to principal components of the mean shifts.</source>
        <translation>Eine Ridge-Regression von Genvektoren auf Hauptkomponenten der Mittelwertverschiebungen.</translation>
    </message>
    <message>
        <source>A Gaussian process on gene vectors for the mean shifts, one kernel for all genes; says how unsure it is.</source>
        <translation>Ein Gauß-Prozess auf Genvektoren für die Mittelwertverschiebungen, ein Kernel für alle Gene; sagt, wie unsicher er ist.</translation>
    </message>
    <message>
        <source>A network from gene vectors to the mean of each gene.</source>
        <translation>Ein Netz von Genvektoren zum Mittelwert jedes Gens.</translation>
    </message>
    <message>
        <source>A network from gene vectors to a truncated normal distribution of each gene.</source>
        <translation>Ein Netz von Genvektoren zu einer gestutzten Normalverteilung jedes Gens.</translation>
    </message>
    <message>
        <source>A network from gene vectors to a truncated normal distribution with a spike at zero.</source>
        <translation>Ein Netz von Genvektoren zu einer gestutzten Normalverteilung mit einer Spitze bei null.</translation>
    </message>
    <message>
        <source>A network from gene vectors to shifts of each gene&apos;s log control histogram.</source>
        <translation>Ein Netz von Genvektoren zu Verschiebungen des log-Kontrollhistogramms jedes Gens.</translation>
    </message>
    <message>
        <source>There is no model {}; choose one of {}.</source>
        <translation>Es gibt kein Modell {}; wählen Sie eines von {}.</translation>
    </message>
    <message>
        <source>parts of the cross-validation</source>
        <translation>Teile der Kreuzvalidierung</translation>
    </message>
    <message>
        <source>bins of each gene&apos;s histogram</source>
        <translation>Bins des Histogramms jedes Gens</translation>
    </message>
    <message>
        <source>passes over the training perturbations</source>
        <translation>Durchgänge durch die Trainingsperturbationen</translation>
    </message>
    <message>
        <source>perturbations a step learns from</source>
        <translation>Perturbationen, aus denen ein Schritt lernt</translation>
    </message>
    <message>
        <source>width of each hidden layer</source>
        <translation>Breite jeder verborgenen Schicht</translation>
    </message>
    <message>
        <source>step size of AdamW</source>
        <translation>Schrittweite von AdamW</translation>
    </message>
    <message>
        <source>of AdamW</source>
        <translation>von AdamW</translation>
    </message>
    <message>
        <source>share of the hidden units left out in a step</source>
        <translation>Anteil der verborgenen Einheiten, die ein Schritt auslässt</translation>
    </message>
    <message>
        <source>share of the training perturbations that choose the epoch to keep</source>
        <translation>Anteil der Trainingsperturbationen, nach denen die behaltene Epoche gewählt wird</translation>
    </message>
    <message>
        <source>epochs without a better validation before a fold ends</source>
        <translation>Epochen ohne bessere Validierung, bevor ein Fold endet</translation>
    </message>
    <message>
        <source>of a factorised last layer; 0 for none</source>
        <translation>einer faktorisierten letzten Schicht; 0 für keinen</translation>
    </message>
    <message>
        <source>training perturbations that nearest averages</source>
        <translation>Trainingsperturbationen, über die nearest mittelt</translation>
    </message>
    <message>
        <source>principal components of bilinear-ridge</source>
        <translation>Hauptkomponenten von bilinear-ridge</translation>
    </message>
    <message>
        <source>penalty of bilinear-ridge</source>
        <translation>Strafterm von bilinear-ridge</translation>
    </message>
    <message>
        <source>folds trained at a time; 0 chooses</source>
        <translation>Folds, die gleichzeitig trainiert werden; 0 wählt selbst</translation>
    </message>
    <message>
        <source>threads of each fold; 0 chooses</source>
        <translation>Threads je Fold; 0 wählt selbst</translation>
    </message>
    <message>
        <source>The kernel of the Gaussian process has no inverse; check the gene vectors.</source>
        <translation>Der Kernel des Gauß-Prozesses hat keine Inverse; prüfen Sie die Genvektoren.</translation>
    </message>
    <message>
        <source>{} was written by a newer Knockscope. Update the program to use it.</source>
        <translation>{} wurde von einem neueren Knockscope geschrieben. Aktualisieren Sie das Programm, um die Datei zu verwenden.</translation>
    </message>
    <message>
        <source>{} is damaged. Train this fold again.</source>
        <translation>{} ist beschädigt. Trainieren Sie diesen Fold noch einmal.</translation>
    </message>
    <message>
        <source>Model {} cannot be trained.</source>
        <translation>Modell {} lässt sich nicht trainieren.</translation>
    </message>
    <message>
        <source>No gene varies over the training cells; there is nothing to learn.</source>
        <translation>Kein Gen variiert über die Trainingszellen; es gibt nichts zu lernen.</translation>
    </message>
    <message>
        <source>The gene vectors have not the {} dimensions that the model was trained with; embed the same vectors again.</source>
        <translation>Die Genvektoren haben nicht die {} Dimensionen, mit denen das Modell trainiert wurde; erzeugen Sie dieselben Vektoren noch einmal.</translation>
    </message>
    <message>
        <source>{} does not say of which model it is, as models other than mlp-hist do. Train this fold again.</source>
        <translation>{} sagt nicht, zu welchem Modell es gehört, wie es andere Modelle als mlp-hist tun. Trainieren Sie diesen Fold noch einmal.</translation>
    </message>
    <message>
        <source>{} is of model {} and not of {}. Train this fold again.</source>
        <translation>{} gehört zu Modell {} und nicht zu {}. Trainieren Sie diesen Fold noch einmal.</translation>
    </message>
    <message>
        <source>{} belongs to another screen or grid. Train this fold again.</source>
        <translation>{} gehört zu einem anderen Screen oder Raster. Trainieren Sie diesen Fold noch einmal.</translation>
    </message>
    <message>
        <source>{}: the control cells are not those of the project. Import the screen again.</source>
        <translation>{}: Die Kontrollzellen sind nicht die des Projekts. Importieren Sie den Screen noch einmal.</translation>
    </message>
    <message>
        <source>{}: the cells of {} are not those of the project. Import the screen again.</source>
        <translation>{}: Die Zellen von {} sind nicht die des Projekts. Importieren Sie den Screen noch einmal.</translation>
    </message>
    <message>
        <source>Run {} has predicted nothing yet; train it first.</source>
        <translation>Lauf {} hat noch nichts vorhergesagt; trainieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The screen has a perturbation that is called {}, as cell-eval calls the control; import it without those cells (--where).</source>
        <translation>Der Screen hat eine Perturbation namens {}, wie cell-eval die Kontrolle nennt; importieren Sie ihn ohne diese Zellen (--where).</translation>
    </message>
    <message>
        <source>{}, from which the project was imported, is not there: the real cells are read from it. Put it back, or say with --source where it is now.</source>
        <translation>{}, woraus das Projekt importiert wurde, ist nicht mehr da: Daraus werden die echten Zellen gelesen. Legen Sie die Datei zurück oder sagen Sie mit --source, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>writing cells</source>
        <translation>Zellen schreiben</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <source>{}: no column looks like perturbations; choose one with --perturbation-column: {}.</source>
        <translation>{}: Keine Spalte sieht nach Perturbationen aus; wählen Sie eine mit --perturbation-column: {}.</translation>
    </message>
    <message>
        <source>{}: the column {} has no cells of the control {}, which must be in both files of a pair. Say with --control what they are called.</source>
        <translation>{}: Die Spalte {} hat keine Zellen der Kontrolle {}, die in beiden Dateien eines Paars stehen müssen. Sagen Sie mit --control, wie sie heißen.</translation>
    </message>
    <message>
        <source>{} lacks {} of the project&apos;s {} genes ({}). Write it with all genes of the screen, under the same names.</source>
        <translation>In {} fehlen {} der {} Gene des Projekts ({}). Schreiben Sie die Datei mit allen Genen des Screens unter denselben Namen.</translation>
    </message>
    <message>
        <source>{}: {} of its {} perturbations are not in the project ({}). Leave them out of the file, or import a screen that has them.</source>
        <translation>{}: {} der {} Perturbationen sind nicht im Projekt ({}). Lassen Sie sie in der Datei weg oder importieren Sie einen Screen, der sie hat.</translation>
    </message>
    <message>
        <source>{}: the column {} holds no perturbation but the control; choose another --perturbation-column.</source>
        <translation>{}: Die Spalte {} enthält keine Perturbation außer der Kontrolle; wählen Sie eine andere --perturbation-column.</translation>
    </message>
    <message>
        <source>the control</source>
        <translation>der Kontrolle</translation>
    </message>
    <message>
        <source>{} holds other cells than the project: {}. Leave --real out to compare with the project&apos;s cells, or name a new folder with --project to make the file a project of its own.</source>
        <translation>{} enthält andere Zellen als das Projekt: {}. Lassen Sie --real weg, um mit den Zellen des Projekts zu vergleichen, oder nennen Sie mit --project einen neuen Ordner, um aus der Datei ein eigenes Projekt zu machen.</translation>
    </message>
    <message>
        <source>{} of {}, where the project has {}</source>
        <translation>{} von {}, das Projekt hat {}</translation>
    </message>
    <message>
        <source>ordering values by cell</source>
        <translation>Werte nach Zellen ordnen</translation>
    </message>
    <message>
        <source>reading real cells</source>
        <translation>echte Zellen lesen</translation>
    </message>
    <message>
        <source>the mean of gene {} in {} is {:.6g}, where the project has {:.6g}</source>
        <translation>das Mittel von Gen {} bei {} ist {:.6g}, im Projekt {:.6g}</translation>
    </message>
    <message>
        <source>{}: cell {}, gene {} holds {}; every value must be a number. Mend the file.</source>
        <translation>{}: Zelle {}, Gen {} enthält {}; jeder Wert muss eine Zahl sein. Korrigieren Sie die Datei.</translation>
    </message>
    <message>
        <source>{} holds no logarithms of expression: the largest value is {:g}. Normalise its cells like those of the screen.</source>
        <translation>{} enthält keine Logarithmen der Expression: Der größte Wert ist {:g}. Normalisieren Sie die Zellen wie die des Screens.</translation>
    </message>
    <message>
        <source>{} holds no logarithms of expression: the largest value is {:g}, and all are whole numbers. Normalise its cells like those of the screen.</source>
        <translation>{} enthält keine Logarithmen der Expression: Der größte Wert ist {:g}, und alle sind ganze Zahlen. Normalisieren Sie die Zellen wie die des Screens.</translation>
    </message>
    <message>
        <source>reading predicted cells</source>
        <translation>vorhergesagte Zellen lesen</translation>
    </message>
    <message>
        <source>sorting predicted cells</source>
        <translation>vorhergesagte Zellen sortieren</translation>
    </message>
    <message>
        <source>{} is no project yet; give the observed cells with --real.</source>
        <translation>{} ist noch kein Projekt; geben Sie die beobachteten Zellen mit --real an.</translation>
    </message>
    <message>
        <source>{} holds counts, and predictions are compared as logarithms. Normalise both files, or import the counts with knockscope-cli import first.</source>
        <translation>{} enthält Counts, Vorhersagen werden aber als Logarithmen verglichen. Normalisieren Sie beide Dateien oder importieren Sie die Counts zuerst mit knockscope-cli import.</translation>
    </message>
    <message>
        <source>--run {}: there is a run of that name; choose another.</source>
        <translation>--run {}: Einen Lauf dieses Namens gibt es schon; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{}, the predicted cells of run {}, is damaged, or of a newer version of Knockscope; import the run again with import-run.</source>
        <translation>{}, die vorhergesagten Zellen von Lauf {}, ist beschädigt oder von einer neueren Version von Knockscope; importieren Sie den Lauf noch einmal mit import-run.</translation>
    </message>
    <message>
        <source>{}, the predicted cells of run {}, does not belong to it; import the run again with import-run.</source>
        <translation>{}, die vorhergesagten Zellen von Lauf {}, gehört nicht zu diesem; importieren Sie den Lauf noch einmal mit import-run.</translation>
    </message>
    <message>
        <source>opening the files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>The control cells of {} differ from the project&apos;s by {:.0f}% of their mean; other cells, or normalised otherwise?</source>
        <translation>Die Kontrollzellen von {} weichen um {:.0f}&#xa0;% des Mittels von denen des Projekts ab; sind es andere Zellen oder anders normalisierte?</translation>
    </message>
    <message>
        <source>writing the run</source>
        <translation>Lauf schreiben</translation>
    </message>
    <message>
        <source>Run {} is not complete: fold {} is not trained; continue it with train --resume before exporting.</source>
        <translation>Lauf {} ist nicht vollständig: Fold {} ist nicht trainiert; setzen Sie ihn mit train --resume fort, bevor Sie exportieren.</translation>
    </message>
    <message>
        <source>--out {}: the file must end in .csv or .h5.</source>
        <translation>--out {}: Die Datei muss auf .csv oder .h5 enden.</translation>
    </message>
    <message>
        <source>{} is damaged. Import the screen again.</source>
        <translation>{} ist beschädigt. Importieren Sie den Screen noch einmal.</translation>
    </message>
    <message>
        <source>Cannot finish an import that was interrupted: writing {} failed: {}.</source>
        <translation>Ein unterbrochener Import lässt sich nicht abschließen: {} ließ sich nicht schreiben: {}.</translation>
    </message>
    <message>
        <source>{} is not empty and no Knockscope project; choose another folder.</source>
        <translation>{} ist nicht leer und kein Knockscope-Projekt; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{} already holds trained runs; import into another folder.</source>
        <translation>{} enthält schon trainierte Läufe; importieren Sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Cannot create {}: {}.</source>
        <translation>{} lässt sich nicht anlegen: {}.</translation>
    </message>
    <message>
        <source>Cannot write {}: {}.</source>
        <translation>{} lässt sich nicht schreiben: {}.</translation>
    </message>
    <message>
        <source>{} is no Knockscope project: it has no project.json. Import a screen first.</source>
        <translation>{} ist kein Knockscope-Projekt: Es hat keine project.json. Importieren Sie zuerst einen Screen.</translation>
    </message>
    <message>
        <source>--run {}: {} has no runs yet; train one first.</source>
        <translation>--run {}: {} hat noch keine Läufe; trainieren Sie zuerst einen.</translation>
    </message>
    <message>
        <source>--run {}: there is no such run; choose from {}.</source>
        <translation>--run {}: Diesen Lauf gibt es nicht; wählen Sie aus {}.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; cannot be a run&apos;s name; use letters, digits and dashes.</source>
        <translation>„{}“ kann kein Name eines Laufs sein; verwenden Sie Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>{} holds {}, which is not in the project&apos;s screen. The run belongs to another project.</source>
        <translation>{} enthält {}, das nicht im Screen des Projekts ist. Der Lauf gehört zu einem anderen Projekt.</translation>
    </message>
    <message>
        <source>{} does not fit its run.json and the project&apos;s screen. Delete the run and train again.</source>
        <translation>{} passt nicht zu seiner run.json und dem Screen des Projekts. Löschen Sie den Lauf und trainieren Sie neu.</translation>
    </message>
    <message>
        <source>{}: the fold of {} is out of bounds.</source>
        <translation>{}: Der Fold von {} liegt außerhalb des erlaubten Bereichs.</translation>
    </message>
    <message>
        <source>{}: the number of folds does not fit the settings.</source>
        <translation>{}: Die Zahl der Folds passt nicht zu den Einstellungen.</translation>
    </message>
    <message>
        <source>{} is damaged. Delete the run&apos;s folder and train again.</source>
        <translation>{} ist beschädigt. Löschen Sie den Ordner des Laufs und trainieren Sie neu.</translation>
    </message>
    <message>
        <source>{} does not fit its run.json. Train again with --resume.</source>
        <translation>{} passt nicht zu seiner run.json. Trainieren Sie noch einmal mit --resume.</translation>
    </message>
    <message>
        <source>the split {} never holds it out</source>
        <translation>die Aufteilung {} hält sie nie zurück</translation>
    </message>
    <message>
        <source>Cannot write {}, most likely because the disk is full; free some space and continue with --resume.</source>
        <translation>{} lässt sich nicht schreiben, vermutlich weil der Datenträger voll ist; schaffen Sie Platz und fahren Sie mit --resume fort.</translation>
    </message>
    <message>
        <source>fold {} is being trained by {}</source>
        <translation>Fold {} wird von {} trainiert</translation>
    </message>
    <message>
        <source>{} does not fit the project&apos;s screen. Delete the run and train again.</source>
        <translation>{} passt nicht zum Screen des Projekts. Löschen Sie den Lauf und trainieren Sie neu.</translation>
    </message>
    <message>
        <source>{} is damaged. Delete it, and predict again what it held.</source>
        <translation>{} ist beschädigt. Löschen Sie die Datei und sagen Sie noch einmal vorher, was sie enthielt.</translation>
    </message>
    <message>
        <source>Cannot delete {}: {}. Check the permissions of its folder.</source>
        <translation>{} lässt sich nicht löschen: {}. Prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>Cannot read {}: {}. Check its permissions.</source>
        <translation>{} lässt sich nicht lesen: {}. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Not enough room in {}: what is to be predicted takes {}, and {} are free; make room, or predict fewer.</source>
        <translation>Nicht genug Platz in {}: Für die Vorhersage werden {} gebraucht, {} sind frei; schaffen Sie Platz oder sagen Sie weniger vorher.</translation>
    </message>
    <message>
        <source>{}: the filter {} matches no cell: {} has no numbers for them.</source>
        <translation>{}: Der Filter {} trifft auf keine Zelle zu: {} hat keine Zahlen für sie.</translation>
    </message>
    <message>
        <source>{}: the filter {} matches no cell: {} goes from {:g} to {:g}.</source>
        <translation>{}: Der Filter {} trifft auf keine Zelle zu: {} reicht von {:g} bis {:g}.</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>keine Labels</translation>
    </message>
    <message>
        <source>{}: the filter {} names no label of the column. {} holds: {}.</source>
        <translation>{}: Der Filter {} nennt kein Label der Spalte. {} enthält: {}.</translation>
    </message>
    <message>
        <source>{}: the filter {} matches no cell that is left. {} holds: {}.</source>
        <translation>{}: Der Filter {} trifft auf keine der übrigen Zellen zu. {} enthält: {}.</translation>
    </message>
    <message>
        <source>--where {}: {} is no number to compare with.</source>
        <translation>--where {}: {} ist keine Zahl, mit der sich vergleichen lässt.</translation>
    </message>
    <message>
        <source>--where {}: write COLUMN=VALUE, COLUMN!=VALUE or, for numbers, COLUMN&gt;=VALUE, COLUMN&lt;=VALUE, COLUMN&gt;VALUE or COLUMN&lt;VALUE.</source>
        <translation>--where {}: Schreiben Sie COLUMN=VALUE, COLUMN!=VALUE oder, für Zahlen, COLUMN&gt;=VALUE, COLUMN&lt;=VALUE, COLUMN&gt;VALUE oder COLUMN&lt;VALUE.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; compares nothing.</source>
        <translation>„{}“ vergleicht nichts.</translation>
    </message>
    <message>
        <source>{}: the filter {} compares numbers, but {} holds labels. Use = or !=.</source>
        <translation>{}: Der Filter {} vergleicht Zahlen, {} enthält aber Labels. Verwenden Sie = oder !=.</translation>
    </message>
    <message>
        <source>{}: the filter {}: {} holds numbers; compare with one.</source>
        <translation>{}: Der Filter {}: {} enthält Zahlen; vergleichen Sie mit einer Zahl.</translation>
    </message>
    <message>
        <source>{}: the filter {}: there is no column {}. Choose one of: {}.</source>
        <translation>{}: Der Filter {}: Es gibt keine Spalte {}. Wählen Sie eine von: {}.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>The column {} has {} cells, but {} were said to be control or not.</source>
        <translation>Die Spalte {} hat {} Zellen, für {} wurde aber gesagt, ob sie Kontrolle sind.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a usual name for unperturbed cells and marks {} of {} cells</source>
        <translation>„{}“ ist ein üblicher Name für nicht perturbierte Zellen und kennzeichnet {} von {} Zellen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands for unperturbed cells in some screens and marks {} of {} cells</source>
        <translation>„{}“ steht in manchen Screens für nicht perturbierte Zellen und kennzeichnet {} von {} Zellen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and another label like it (such as &apos;{}&apos;) are usual names for unperturbed cells and mark {} of {} cells</source>
        <translation>„{}“ und ein ähnliches Label (etwa „{}“) sind übliche Namen für nicht perturbierte Zellen und kennzeichnen {} von {} Zellen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and another label like it (such as &apos;{}&apos;) stand for unperturbed cells in some screens and mark {} of {} cells</source>
        <translation>„{}“ und ein ähnliches Label (etwa „{}“) stehen in manchen Screens für nicht perturbierte Zellen und kennzeichnen {} von {} Zellen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and {} other labels like it (such as &apos;{}&apos;) are usual names for unperturbed cells and mark {} of {} cells</source>
        <translation>„{}“ und {} ähnliche Labels (etwa „{}“) sind übliche Namen für nicht perturbierte Zellen und kennzeichnen {} von {} Zellen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and {} other labels like it (such as &apos;{}&apos;) stand for unperturbed cells in some screens and mark {} of {} cells</source>
        <translation>„{}“ und {} ähnliche Labels (etwa „{}“) stehen in manchen Screens für nicht perturbierte Zellen und kennzeichnen {} von {} Zellen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a usual name for the perturbation column and holds {} labels</source>
        <translation>„{}“ ist ein üblicher Name für die Spalte der Perturbationen und enthält {} Labels</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a usual name for the perturbation column and holds {} labels, of which 1 names a gene of the file</source>
        <translation>„{}“ ist ein üblicher Name für die Spalte der Perturbationen und enthält {} Labels, von denen 1 ein Gen der Datei nennt</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a usual name for the perturbation column and holds {} labels, of which {} name genes of the file</source>
        <translation>„{}“ ist ein üblicher Name für die Spalte der Perturbationen und enthält {} Labels, von denen {} Gene der Datei nennen</translation>
    </message>
    <message>
        <source>its name is not a usual one, but it holds {} labels</source>
        <translation>ihr Name ist kein üblicher, aber sie enthält {} Labels</translation>
    </message>
    <message>
        <source>its name is not a usual one, but it holds {} labels, of which 1 names a gene of the file</source>
        <translation>ihr Name ist kein üblicher, aber sie enthält {} Labels, von denen 1 ein Gen der Datei nennt</translation>
    </message>
    <message>
        <source>its name is not a usual one, but it holds {} labels, of which {} name genes of the file</source>
        <translation>ihr Name ist kein üblicher, aber sie enthält {} Labels, von denen {} Gene der Datei nennen</translation>
    </message>
    <message>
        <source>none of them is known as a control</source>
        <translation>keines davon ist als Kontrolle bekannt</translation>
    </message>
    <message>
        <source>cell {}, gene {}</source>
        <translation>Zelle {}, Gen {}</translation>
    </message>
    <message>
        <source>The expression matrix holds {:.6g} ({}); neither counts nor logarithms can be negative. Choose another layer.</source>
        <translation>Die Expressionsmatrix enthält {:.6g} ({}); weder Counts noch Logarithmen können negativ sein. Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>The expression matrix holds {:.6g} ({}); neither counts nor logarithms can be that. Choose another layer.</source>
        <translation>Die Expressionsmatrix enthält {:.6g} ({}); weder Counts noch Logarithmen können das sein. Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>The expression matrix holds only zeros in the {} cells that were looked at. Choose another layer.</source>
        <translation>Die Expressionsmatrix enthält in den {} untersuchten Zellen nur Nullen. Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>all {} non-zero values of {} sampled cells are whole numbers, up to {:.0f}</source>
        <translation>alle {} von null verschiedenen Werte von {} Zellen der Stichprobe sind ganze Zahlen, bis {:.0f}</translation>
    </message>
    <message>
        <source>The expression matrix holds fractional values up to {:.6g} ({}): too large for logarithms, not whole like counts. Choose another layer, or say what the values are.</source>
        <translation>Die Expressionsmatrix enthält gebrochene Werte bis {:.6g} ({}): zu groß für Logarithmen, nicht ganz wie Counts. Wählen Sie einen anderen Layer oder sagen Sie, was die Werte sind.</translation>
    </message>
    <message>
        <source>{} of {} non-zero values of {} sampled cells are fractional and none is above {:.3g}</source>
        <translation>{} von {} von null verschiedenen Werten von {} Zellen der Stichprobe sind gebrochen, und keiner liegt über {:.3g}</translation>
    </message>
    <message>
        <source>before the logarithm every cell sums to about {:.0f}</source>
        <translation>vor dem Logarithmieren ist die Summe jeder Zelle etwa {:.0f}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>{} has no column {} with gene names. Choose one of: {}.</source>
        <translation>{} hat keine Spalte {} mit Gennamen. Wählen Sie eine von: {}.</translation>
    </message>
    <message>
        <source>does not look like Ensembl ids</source>
        <translation>sieht nicht nach Ensembl-IDs aus</translation>
    </message>
    <message>
        <source>looks like Ensembl ids, but no column has a usual name for gene names</source>
        <translation>sieht nach Ensembl-IDs aus, aber keine Spalte hat einen üblichen Namen für Gennamen</translation>
    </message>
    <message>
        <source>the index looks like Ensembl ids and &apos;{}&apos; is a usual name for gene names</source>
        <translation>der Index sieht nach Ensembl-IDs aus, und „{}“ ist ein üblicher Name für Gennamen</translation>
    </message>
    <message>
        <source>{}: the column {} has {} entries for {} genes.</source>
        <translation>{}: Die Spalte {} hat {} Einträge für {} Gene.</translation>
    </message>
    <message>
        <source>{}: {} should hold whole numbers, the codes of categories.</source>
        <translation>{}: {} sollte ganze Zahlen enthalten, die Codes der Kategorien.</translation>
    </message>
    <message>
        <source>{}: {} holds the code {}, but there are only {} categories.</source>
        <translation>{}: {} enthält den Code {}, es gibt aber nur {} Kategorien.</translation>
    </message>
    <message>
        <source>{}: {} is neither a group of columns nor a table.</source>
        <translation>{}: {} ist weder eine Gruppe von Spalten noch eine Tabelle.</translation>
    </message>
    <message>
        <source>{}: {} has no index: no column is called index and none holds text.</source>
        <translation>{}: {} hat keinen Index: Keine Spalte heißt index, und keine enthält Text.</translation>
    </message>
    <message>
        <source>{}: {} is missing: the file is incomplete or no AnnData file.</source>
        <translation>{}: {} fehlt: Die Datei ist unvollständig oder keine AnnData-Datei.</translation>
    </message>
    <message>
        <source>{}: {} has no index.</source>
        <translation>{}: {} hat keinen Index.</translation>
    </message>
    <message>
        <source>{}: {} has no column {}.</source>
        <translation>{}: {} hat keine Spalte {}.</translation>
    </message>
    <message>
        <source>{}: {} is stored in a form that Knockscope does not know.</source>
        <translation>{}: {} ist in einer Form gespeichert, die Knockscope nicht kennt.</translation>
    </message>
    <message>
        <source>{}: {} is neither a dataset nor a group.</source>
        <translation>{}: {} ist weder ein Dataset noch eine Gruppe.</translation>
    </message>
    <message>
        <source>{}: {} is missing, so the labels of this column are unknown.</source>
        <translation>{}: {} fehlt, die Labels dieser Spalte sind also unbekannt.</translation>
    </message>
    <message>
        <source>{}: {} is the index, but holds neither text nor numbers.</source>
        <translation>{}: {} ist der Index, enthält aber weder Text noch Zahlen.</translation>
    </message>
    <message>
        <source>{}: {} has {} entries; {} are expected.</source>
        <translation>{}: {} hat {} Einträge; erwartet werden {}.</translation>
    </message>
    <message>
        <source>{}: {} and its mask differ in length.</source>
        <translation>{}: {} und die zugehörige Maske sind verschieden lang.</translation>
    </message>
    <message>
        <source>The file has no layers and no raw matrix either: save it again with the expression in X.</source>
        <translation>Die Datei hat keine Layer und auch keine rohe Matrix: Speichern Sie sie noch einmal mit der Expression in X.</translation>
    </message>
    <message>
        <source>Choose one of: {}.</source>
        <translation>Wählen Sie einen von: {}.</translation>
    </message>
    <message>
        <source>{}: there is no expression matrix: X is missing. {}</source>
        <translation>{}: Es gibt keine Expressionsmatrix: X fehlt. {}</translation>
    </message>
    <message>
        <source>{}: there is no layer {}. {}</source>
        <translation>{}: Es gibt keinen Layer {}. {}</translation>
    </message>
    <message>
        <source>{} is an HDF5 file, but not an AnnData .h5ad file: {} is missing.</source>
        <translation>{} ist eine HDF5-Datei, aber keine AnnData-Datei (.h5ad): {} fehlt.</translation>
    </message>
    <message>
        <source>{}: {} is empty: {} cells, {} genes.</source>
        <translation>{}: {} ist leer: {} Zellen, {} Gene.</translation>
    </message>
    <message>
        <source>{}: {} has the encoding &apos;{}&apos;; a sparse matrix is csr_matrix or csc_matrix.</source>
        <translation>{}: {} hat die Kodierung „{}“; eine dünn besetzte Matrix ist csr_matrix oder csc_matrix.</translation>
    </message>
    <message>
        <source>{}: {} has the shape {}, but there are {} cells and {} genes.</source>
        <translation>{}: {} hat die Form {}, es gibt aber {} Zellen und {} Gene.</translation>
    </message>
    <message>
        <source>{}: there is no column {} in obs. Choose one of: {}.</source>
        <translation>{}: Es gibt keine Spalte {} in obs. Wählen Sie eine von: {}.</translation>
    </message>
    <message>
        <source>{}: there is no column of numbers {} in obs. Choose one of: {}.</source>
        <translation>{}: Es gibt keine Spalte mit Zahlen {} in obs. Wählen Sie eine von: {}.</translation>
    </message>
    <message>
        <source>{}: {} holds neither text nor numbers.</source>
        <translation>{}: {} enthält weder Text noch Zahlen.</translation>
    </message>
    <message>
        <source>{}: there is no column of numbers {}; the file holds none. Give a table of cell labels.</source>
        <translation>{}: Es gibt keine Spalte mit Zahlen {}; die Datei enthält keine. Geben Sie eine Tabelle der Zell-Labels an.</translation>
    </message>
    <message>
        <source>{}: there is no column {}; the file holds none. Give a table of cell labels.</source>
        <translation>{}: Es gibt keine Spalte {}; die Datei enthält keine. Geben Sie eine Tabelle der Zell-Labels an.</translation>
    </message>
    <message>
        <source>{}: there is no column of numbers {} in {}. Choose one of: {}.</source>
        <translation>{}: Es gibt keine Spalte mit Zahlen {} in {}. Wählen Sie eine von: {}.</translation>
    </message>
    <message>
        <source>{}: there is no column {} in {}. Choose one of: {}.</source>
        <translation>{}: Es gibt keine Spalte {} in {}. Wählen Sie eine von: {}.</translation>
    </message>
    <message>
        <source>{}: {} has too many genes.</source>
        <translation>{}: {} hat zu viele Gene.</translation>
    </message>
    <message>
        <source>{}: {} has too many cells.</source>
        <translation>{}: {} hat zu viele Zellen.</translation>
    </message>
    <message>
        <source>{}: {} has {} entries, but {} has {}.</source>
        <translation>{}: {} hat {} Einträge, {} aber {}.</translation>
    </message>
    <message>
        <source>{}: {} has indices or indptr that are not whole numbers.</source>
        <translation>{}: {} hat indices oder indptr, die keine ganzen Zahlen sind.</translation>
    </message>
    <message>
        <source>{}: {} does not start at 0.</source>
        <translation>{}: {} beginnt nicht bei 0.</translation>
    </message>
    <message>
        <source>{}: {} does not ascend.</source>
        <translation>{}: {} ist nicht aufsteigend.</translation>
    </message>
    <message>
        <source>{}: {} claims {} values for cell {}, but there are only {} genes.</source>
        <translation>{}: {} gibt {} Werte für Zelle {} an, es gibt aber nur {} Gene.</translation>
    </message>
    <message>
        <source>{}: {} claims {} values for gene {}, but there are only {} cells.</source>
        <translation>{}: {} gibt {} Werte für Gen {} an, es gibt aber nur {} Zellen.</translation>
    </message>
    <message>
        <source>{}: {} ends at {}, but there are {} values.</source>
        <translation>{}: {} endet bei {}, es gibt aber {} Werte.</translation>
    </message>
    <message>
        <source>{}: {} holds {} for cell {}, but there are only {} genes.</source>
        <translation>{}: {} enthält {} für Zelle {}, es gibt aber nur {} Gene.</translation>
    </message>
    <message>
        <source>{}: {} holds {} for gene {}, but there are only {} cells.</source>
        <translation>{}: {} enthält {} für Gen {}, es gibt aber nur {} Zellen.</translation>
    </message>
    <message>
        <source>{}: {} holds gene {} twice for cell {}.</source>
        <translation>{0}: {1} enthält Gen {2} doppelt für Zelle {3}.</translation>
    </message>
    <message>
        <source>{}: {} holds cell {} twice for gene {}.</source>
        <translation>{0}: {1} enthält Zelle {2} doppelt für Gen {3}.</translation>
    </message>
    <message>
        <source>Control cells come from {} values of {}, which are pooled: {}. Keep one of them with a filter such as {}={}.</source>
        <translation>Kontrollzellen kommen aus {} Werten von {}, die zusammengefasst werden: {}. Behalten Sie einen davon mit einem Filter wie {}={}.</translation>
    </message>
    <message>
        <source>The target sum is {}; give a number above 0, for example 10000.</source>
        <translation>Die Zielsumme ist {}; geben Sie eine Zahl über 0 an, zum Beispiel 10000.</translation>
    </message>
    <message>
        <source>The shares of expression that a knockdown may leave must be above 0, for example 0.3.</source>
        <translation>Die Anteile der Expression, die ein Knockdown übrig lassen darf, müssen über 0 liegen, zum Beispiel 0.3.</translation>
    </message>
    <message>
        <source>opening the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>{}: there are no cell labels. Give a table of them, CSV or TSV with a column of barcodes.</source>
        <translation>{}: Es gibt keine Zell-Labels. Geben Sie eine Tabelle davon an, CSV oder TSV mit einer Spalte von Barcodes.</translation>
    </message>
    <message>
        <source>{}: no column looks like perturbations. Choose one of: {}.</source>
        <translation>{}: Keine Spalte sieht nach Perturbationen aus. Wählen Sie eine von: {}.</translation>
    </message>
    <message>
        <source>{}: no label of the column {} is known as a control. Choose the control label. Most frequent: {}.</source>
        <translation>{}: Kein Label der Spalte {} ist als Kontrolle bekannt. Wählen Sie das Kontroll-Label. Am häufigsten: {}.</translation>
    </message>
    <message>
        <source>{}: the column {} has no cells of the control &apos;{}&apos;. Choose another control label. Most frequent: {}.</source>
        <translation>{}: Die Spalte {} hat keine Zellen der Kontrolle „{}“. Wählen Sie ein anderes Kontroll-Label. Am häufigsten: {}.</translation>
    </message>
    <message>
        <source>{}: the column {} has no cells of the control &apos;{}&apos; among the cells that pass the filters. Choose another control label. Most frequent: {}.</source>
        <translation>{}: Die Spalte {} hat unter den Zellen, die die Filter erfüllen, keine der Kontrolle „{}“. Wählen Sie ein anderes Kontroll-Label. Am häufigsten: {}.</translation>
    </message>
    <message>
        <source>{}: the column {} holds no label but the control&apos;s.</source>
        <translation>{}: Die Spalte {} enthält kein Label außer dem der Kontrolle.</translation>
    </message>
    <message>
        <source>{}: no control cell has {} genes. Lower the minimum number of genes of a cell.</source>
        <translation>{}: Keine Kontrollzelle hat {} Gene. Senken Sie die Mindestzahl der Gene je Zelle.</translation>
    </message>
    <message>
        <source>{}: no perturbation in the column {} has {} cells; the largest, {}, has {}. Lower the minimum number of cells.</source>
        <translation>{}: Keine Perturbation in der Spalte {} hat {} Zellen; die größte, {}, hat {}. Senken Sie die Mindestzahl der Zellen.</translation>
    </message>
    <message>
        <source>{}: the on-target filter leaves no perturbation with {} cells; {}: {}. Leave it out for CRISPRa, or allow more residual expression.</source>
        <translation>{}: Der Filter für wirksame Knockdowns lässt keine Perturbation mit {} Zellen übrig; {}: {}. Lassen Sie ihn bei CRISPRa weg oder erlauben Sie mehr restliche Expression.</translation>
    </message>
    <message>
        <source>{}: cell {}, gene {} holds {}; every value must be a number that is not negative. Choose another layer.</source>
        <translation>{}: Zelle {}, Gen {} enthält {}; jeder Wert muss eine Zahl sein, die nicht negativ ist. Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>{}: the values of cell {} are too large to add.</source>
        <translation>{}: Die Werte von Zelle {} sind zu groß zum Addieren.</translation>
    </message>
    <message>
        <source>reading cells</source>
        <translation>Zellen lesen</translation>
    </message>
    <message>
        <source>checking knockdowns</source>
        <translation>Knockdowns prüfen</translation>
    </message>
    <message>
        <source>{}: every cell that would be imported is empty. Choose another layer.</source>
        <translation>{}: Jede Zelle, die importiert würde, ist leer. Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>finding variable genes</source>
        <translation>variable Gene finden</translation>
    </message>
    <message>
        <source>{}: the flavour seurat_v3 of variable genes needs counts, but the values are log-normalised. Use the flavour seurat, or a layer with counts.</source>
        <translation>{}: Die Methode seurat_v3 für variable Gene braucht Counts, die Werte sind aber log-normalisiert. Verwenden Sie die Methode seurat oder einen Layer mit Counts.</translation>
    </message>
    <message>
        <source>counting cells of genes</source>
        <translation>Zellen je Gen zählen</translation>
    </message>
    <message>
        <source>{}: no gene is seen in {} cells. Lower the minimum number of cells of a gene.</source>
        <translation>{}: Kein Gen kommt in {} Zellen vor. Senken Sie die Mindestzahl der Zellen je Gen.</translation>
    </message>
    <message>
        <source>writing the screen</source>
        <translation>Screen schreiben</translation>
    </message>
    <message>
        <source>{} was removed while it was read. Put it back and import it again.</source>
        <translation>{} wurde während des Lesens entfernt. Legen Sie die Datei zurück und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{} was changed while it was read. Import it again.</source>
        <translation>{} wurde während des Lesens geändert. Importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>reading labels</source>
        <translation>Labels lesen</translation>
    </message>
    <message>
        <source>{} has no cells of {} that the import would keep. Import it again.</source>
        <translation>{} hat keine Zellen von {}, die der Import behalten würde. Importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{} is not the file that was imported: it was changed since. Import it again.</source>
        <translation>{} ist nicht die importierte Datei: Sie wurde seitdem geändert. Importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>only the control holds &apos;+&apos;</source>
        <translation>nur die Kontrolle enthält „+“</translation>
    </message>
    <message>
        <source>{} of {} labels hold &apos;+&apos;, for example {}</source>
        <translation>{} von {} Labels enthalten „+“, zum Beispiel {}</translation>
    </message>
    <message>
        <source>{} of {} labels hold &apos;{}&apos; and their parts are genes of the file, for example {}</source>
        <translation>{} von {} Labels enthalten „{}“, und ihre Teile sind Gene der Datei, zum Beispiel {}</translation>
    </message>
    <message>
        <source>{} of {} labels hold &apos;{}&apos; and their parts are genes of the file, labels of their own or controls, for example {}</source>
        <translation>{} von {} Labels enthalten „{}“, und ihre Teile sind Gene der Datei, eigene Labels oder Kontrollen, zum Beispiel {}</translation>
    </message>
    <message>
        <source>1 more with &apos;{}&apos; is left whole, for example {}</source>
        <translation>1 weiteres mit „{}“ bleibt ganz, zum Beispiel {}</translation>
    </message>
    <message>
        <source>{} more with &apos;{}&apos; are left whole, for example {}</source>
        <translation>{} weitere mit „{}“ bleiben ganz, zum Beispiel {}</translation>
    </message>
    <message>
        <source>labels are not split at &apos;{}&apos;: {} of {} that hold it have parts that are genes of the file or labels of their own</source>
        <translation>Labels werden bei „{}“ nicht geteilt: Bei {} von {}, die es enthalten, sind die Teile Gene der Datei oder eigene Labels</translation>
    </message>
    <message>
        <source>no label looks like a combination of several targets</source>
        <translation>kein Label sieht nach einer Kombination mehrerer Zielgene aus</translation>
    </message>
    <message>
        <source>{} labels name the control and are taken together, for example {} and {}</source>
        <translation>{} Labels bezeichnen die Kontrolle und werden zusammengefasst, zum Beispiel {} und {}</translation>
    </message>
    <message>
        <source>{} of {} names are guides of {} targets, {} of which are genes of the file: {} becomes {}</source>
        <translation>{} von {} Namen sind Guides von {} Zielgenen, von denen {} Gene der Datei sind: {} wird zu {}</translation>
    </message>
    <message>
        <source>{} of {} names are guides of {} targets, {} of which are genes of the file: {} and {} become {}</source>
        <translation>{} von {} Namen sind Guides von {} Zielgenen, von denen {} Gene der Datei sind: {} und {} werden zu {}</translation>
    </message>
    <message>
        <source>{} labels of the control are taken together</source>
        <translation>{} Labels der Kontrolle werden zusammengefasst</translation>
    </message>
    <message>
        <source>the unnamed column</source>
        <translation>Die Spalte ohne Namen</translation>
    </message>
    <message>
        <source>the column {}</source>
        <translation>Die Spalte {}</translation>
    </message>
    <message>
        <source>{} has no rows. A table of cell labels has a header and a row for each cell.</source>
        <translation>{} hat keine Zeilen. Eine Tabelle der Zell-Labels hat einen Kopf und eine Zeile je Zelle.</translation>
    </message>
    <message>
        <source>{}: {} names {}, but several cells are called so. Make the barcodes of the screen unique.</source>
        <translation>{}: {} nennt {}, aber mehrere Zellen heißen so. Machen Sie die Barcodes des Screens eindeutig.</translation>
    </message>
    <message>
        <source>{}: no column holds the barcodes of the screen: {} fits best, and names {} of {} cells. A cell of the screen is called {}, the first row of the table {}. That it has as many rows as there are cells, {}, does not tell that they are in the same order. Write the barcodes into one column as the screen has them.</source>
        <translation>{}: Keine Spalte enthält die Barcodes des Screens: {} passt am besten und nennt {} von {} Zellen. Eine Zelle des Screens heißt {}, die erste Zeile der Tabelle {}. Dass die Tabelle so viele Zeilen hat, wie es Zellen gibt, {}, sagt nicht, dass sie in derselben Reihenfolge stehen. Schreiben Sie die Barcodes so in eine Spalte, wie der Screen sie hat.</translation>
    </message>
    <message>
        <source>{}: no column holds the barcodes of the screen: {} fits best, and names {} of {} cells. A cell of the screen is called {}, the first row of the table {}. Write the barcodes into one column as the screen has them.</source>
        <translation>{}: Keine Spalte enthält die Barcodes des Screens: {} passt am besten und nennt {} von {} Zellen. Eine Zelle des Screens heißt {}, die erste Zeile der Tabelle {}. Schreiben Sie die Barcodes so in eine Spalte, wie der Screen sie hat.</translation>
    </message>
    <message>
        <source>{}: {} holds the barcode {} more than once. Keep one row for each cell.</source>
        <translation>{}: {} enthält den Barcode {} mehr als einmal. Behalten Sie eine Zeile je Zelle.</translation>
    </message>
    <message>
        <source>{} holds barcodes only. Add a column that names each cell&apos;s perturbation.</source>
        <translation>{} enthält nur Barcodes. Fügen Sie eine Spalte hinzu, die die Perturbation jeder Zelle nennt.</translation>
    </message>
    <message>
        <source>{}: there is no column of numbers {}. Choose one of: {}.</source>
        <translation>{}: Es gibt keine Spalte mit Zahlen {}. Wählen Sie eine von: {}.</translation>
    </message>
    <message>
        <source>{}: there is no column of labels {}. Choose one of: {}.</source>
        <translation>{}: Es gibt keine Spalte mit Labels {}. Wählen Sie eine von: {}.</translation>
    </message>
    <message>
        <source>There is no column {} in the screen or in {}. Choose one of: {}.</source>
        <translation>Es gibt keine Spalte {} im Screen oder in {}. Wählen Sie eine von: {}.</translation>
    </message>
    <message>
        <source>{}: {} is missing, so this is not a loom file.</source>
        <translation>{}: {} fehlt, dies ist also keine loom-Datei.</translation>
    </message>
    <message>
        <source>{}: there is no layer {}. Choose one of: {}.</source>
        <translation>{}: Es gibt keinen Layer {}. Wählen Sie einen von: {}.</translation>
    </message>
    <message>
        <source>{}: {} should have two dimensions, genes and cells.</source>
        <translation>{}: {} sollte zwei Dimensionen haben, Gene und Zellen.</translation>
    </message>
    <message>
        <source>{}: {} has {} entries, but /matrix has {} rows.</source>
        <translation>{}: {} hat {} Einträge, /matrix aber {} Zeilen.</translation>
    </message>
    <message>
        <source>{}: {} names no genes: it is empty.</source>
        <translation>{}: {} nennt keine Gene: Es ist leer.</translation>
    </message>
    <message>
        <source>{}: {} has no attribute with a usual name for genes ({}). Choose the column of gene names among: {}.</source>
        <translation>{}: {} hat kein Attribut mit einem üblichen Namen für Gene ({}). Wählen Sie die Spalte der Gennamen aus: {}.</translation>
    </message>
    <message>
        <source>{} is not a loom file: it has no dataset /matrix.</source>
        <translation>{} ist keine loom-Datei: Sie hat kein Dataset /matrix.</translation>
    </message>
    <message>
        <source>{}: {} has {} entries, but /matrix has {} columns.</source>
        <translation>{}: {} hat {} Einträge, /matrix aber {} Spalten.</translation>
    </message>
    <message>
        <source>{} is damaged: {}. Import the screen again.</source>
        <translation>{} ist beschädigt ({}). Importieren Sie den Screen noch einmal.</translation>
    </message>
    <message>
        <source>Cannot map {}: {}.</source>
        <translation>{} lässt sich nicht in den Arbeitsspeicher abbilden: {}.</translation>
    </message>
    <message>
        <source>{} has {} values, {} are expected</source>
        <translation>{} hat {} Werte, erwartet werden {}</translation>
    </message>
    <message>
        <source>{} reaches beyond the end of the file</source>
        <translation>{} reicht über das Ende der Datei hinaus</translation>
    </message>
    <message>
        <source>{} should have one dimension</source>
        <translation>{} sollte eine Dimension haben</translation>
    </message>
    <message>
        <source>{} is not a screen that Knockscope imported: the attribute {} is missing.</source>
        <translation>{} ist kein Screen, den Knockscope importiert hat: Das Attribut {} fehlt.</translation>
    </message>
    <message>
        <source>the attribute {} makes no sense</source>
        <translation>das Attribut {} ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>{} was written by a newer Knockscope (format {}; this one reads up to {}). Update Knockscope.</source>
        <translation>{} wurde von einem neueren Knockscope geschrieben (Format {}; dieses liest bis {}). Aktualisieren Sie Knockscope.</translation>
    </message>
    <message>
        <source>/mean holds values that are not finite</source>
        <translation>/mean enthält Werte, die nicht endlich sind</translation>
    </message>
    <message>
        <source>/value does not hold floating-point numbers</source>
        <translation>/value enthält keine Gleitkommazahlen</translation>
    </message>
    <message>
        <source>/offset and /value do not fit together</source>
        <translation>/offset und /value passen nicht zusammen</translation>
    </message>
    <message>
        <source>/offset makes no sense</source>
        <translation>/offset ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>The layout of the marginal store does not fit together.</source>
        <translation>Der Aufbau des Speichers der Randverteilungen passt nicht zusammen.</translation>
    </message>
    <message>
        <source>A part of the marginal store does not fit its layout.</source>
        <translation>Ein Teil des Speichers der Randverteilungen passt nicht zu seinem Aufbau.</translation>
    </message>
    <message>
        <source>Cannot read the folder {}: {}.</source>
        <translation>Der Ordner {} lässt sich nicht lesen: {}.</translation>
    </message>
    <message>
        <source>{} holds several matrices: {}. Open one of these files instead of the folder.</source>
        <translation>{} enthält mehrere Matrizen: {}. Öffnen Sie eine dieser Dateien statt des Ordners.</translation>
    </message>
    <message>
        <source>{} holds no matrix, but its folder {} does. Open that.</source>
        <translation>{} enthält keine Matrix, aber der Ordner {} darin schon. Öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>{} holds no matrix.mtx or matrix.mtx.gz. Knockscope opens AnnData .h5ad, 10x .h5 and loom files and Matrix Market folders.</source>
        <translation>{} enthält weder matrix.mtx noch matrix.mtx.gz. Knockscope öffnet AnnData-Dateien (.h5ad), 10x-Dateien (.h5), loom-Dateien und Matrix-Market-Ordner.</translation>
    </message>
    <message>
        <source>{}: several files beside it may hold the {}: {}. Keep one of them in the folder.</source>
        <translation>{}: Mehrere Dateien daneben könnten die {} enthalten: {}. Behalten Sie eine davon im Ordner.</translation>
    </message>
    <message>
        <source>{}: there is no file with the {} beside it, such as {}{}.tsv, .tsv.gz or .csv.</source>
        <translation>{}: Daneben liegt keine Datei für die {}, etwa {}{}.tsv, .tsv.gz oder .csv.</translation>
    </message>
    <message>
        <source>gene names</source>
        <translation>Gennamen</translation>
    </message>
    <message>
        <source>barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>{} is empty.</source>
        <translation>{} ist leer.</translation>
    </message>
    <message>
        <source>{} lists no feature of the type {}. Choose the matrix of gene expression.</source>
        <translation>{} führt kein Feature vom Typ {} auf. Wählen Sie die Matrix der Genexpression.</translation>
    </message>
    <message>
        <source>{} is not a Matrix Market file: its first line should start with %%MatrixMarket, but is &apos;{}&apos;.</source>
        <translation>{} ist keine Matrix-Market-Datei: Die erste Zeile sollte mit %%MatrixMarket beginnen, ist aber „{}“.</translation>
    </message>
    <message>
        <source>{}: line {} is &apos;{}&apos; where &apos;%%MatrixMarket matrix coordinate integer general&apos; or the like is expected.</source>
        <translation>{}: Zeile {} ist „{}“, erwartet wird „%%MatrixMarket matrix coordinate integer general“ oder Ähnliches.</translation>
    </message>
    <message>
        <source>{}: line {} says {}; only coordinate (sparse) matrices are read. Write the matrix in sparse form.</source>
        <translation>{}: In Zeile {} steht {}; gelesen werden nur Matrizen im Format coordinate (dünn besetzt). Schreiben Sie die Matrix in dünn besetzter Form.</translation>
    </message>
    <message>
        <source>{}: line {} says {}, which a table of genes and cells cannot be. Write the matrix as general.</source>
        <translation>{}: In Zeile {} steht {}, was eine Tabelle von Genen und Zellen nicht sein kann. Schreiben Sie die Matrix als general.</translation>
    </message>
    <message>
        <source>{}: line {} says {}; the values of a screen are integer, real or pattern.</source>
        <translation>{}: In Zeile {} steht {}; die Werte eines Screens sind integer, real oder pattern.</translation>
    </message>
    <message>
        <source>{}: line {} is &apos;{}&apos; where the numbers of rows, columns and entries are expected.</source>
        <translation>{}: Zeile {} ist „{}“, erwartet werden die Zahlen der Zeilen, Spalten und Einträge.</translation>
    </message>
    <message>
        <source>{} ends before the line with the numbers of rows, columns and entries.</source>
        <translation>{} endet vor der Zeile mit den Zahlen der Zeilen, Spalten und Einträge.</translation>
    </message>
    <message>
        <source>{}: line {} is &apos;{}&apos; where a row, a column and a value are expected.</source>
        <translation>{}: Zeile {} ist „{}“, erwartet werden eine Zeile, eine Spalte und ein Wert.</translation>
    </message>
    <message>
        <source>{}: line {} names row {}, but the matrix has rows 1 to {}.</source>
        <translation>{}: Zeile {} nennt die Matrixzeile {}, die Matrix hat aber Zeilen 1 bis {}.</translation>
    </message>
    <message>
        <source>{}: line {} names column {}, but the matrix has columns 1 to {}.</source>
        <translation>{}: Zeile {} nennt die Spalte {}, die Matrix hat aber Spalten 1 bis {}.</translation>
    </message>
    <message>
        <source>{}: line {} is &apos;{}&apos;, whose value is too large or too small for a number.</source>
        <translation>{}: Zeile {} ist „{}“; der Wert ist zu groß oder zu klein für eine Zahl.</translation>
    </message>
    <message>
        <source>{} holds more entries than the {} that its header announces. Download or write it again.</source>
        <translation>{} enthält mehr Einträge als die {}, die der Kopf ankündigt. Laden Sie die Datei noch einmal herunter oder schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>{} is cut off: it holds {} entries where its header announces {}. Download or write it again.</source>
        <translation>{} ist abgeschnitten: Die Datei enthält {} Einträge, der Kopf kündigt aber {} an. Laden Sie sie noch einmal herunter oder schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>{} has no layer {}: a Matrix Market file holds one matrix, X.</source>
        <translation>{} hat keinen Layer {}: Eine Matrix-Market-Datei enthält eine Matrix, X.</translation>
    </message>
    <message>
        <source>{} has {} rows and {} columns, which does not fit the {} names in {} and the {} in {}. Put the files of one matrix into the folder.</source>
        <translation>{} hat {} Zeilen und {} Spalten, was nicht zu den {} Namen in {} und den {} in {} passt. Legen Sie die Dateien einer einzigen Matrix in den Ordner.</translation>
    </message>
    <message>
        <source>{} is empty: {} cells, {} genes.</source>
        <translation>{} ist leer: {} Zellen, {} Gene.</translation>
    </message>
    <message>
        <source>{}: there is no column {}, as the folder has no table of cell labels. Choose a table of labels.</source>
        <translation>{}: Es gibt keine Spalte {}, denn der Ordner hat keine Tabelle der Zell-Labels. Wählen Sie eine Tabelle der Labels.</translation>
    </message>
    <message>
        <source>{} was changed while it was open.</source>
        <translation>{} wurde geändert, während die Datei geöffnet war.</translation>
    </message>
    <message>
        <source>a target is not measured</source>
        <translation>ein Zielgen ist nicht gemessen</translation>
    </message>
    <message>
        <source>a target is not expressed in the control</source>
        <translation>ein Zielgen ist in der Kontrolle nicht exprimiert</translation>
    </message>
    <message>
        <source>keeps {:.2f} of the control&apos;s mean</source>
        <translation>behält {:.2f} vom Mittel der Kontrolle</translation>
    </message>
    <message>
        <source>{} has {} rows, more than can be read.</source>
        <translation>{} hat {} Zeilen, mehr als sich lesen lassen.</translation>
    </message>
    <message>
        <source>{} holds too many entries.</source>
        <translation>{} enthält zu viele Einträge.</translation>
    </message>
    <message>
        <source>{} holds gene {} twice for cell {}.</source>
        <translation>{} enthält Gen {} doppelt für Zelle {}.</translation>
    </message>
    <message>
        <source>Knockscope opens AnnData .h5ad, 10x .h5 and loom files and Matrix Market folders</source>
        <translation>Knockscope öffnet AnnData-Dateien (.h5ad), 10x-Dateien (.h5), loom-Dateien und Matrix-Market-Ordner</translation>
    </message>
    <message>
        <source>{} is a folder. {}.</source>
        <translation>{} ist ein Ordner. {}.</translation>
    </message>
    <message>
        <source>{} is not an HDF5 file. {}.</source>
        <translation>{} ist keine HDF5-Datei. {}.</translation>
    </message>
    <message>
        <source>{} is a MuData file (.h5mu) of several modalities. Save the modality with RNA as .h5ad and open that.</source>
        <translation>{} ist eine MuData-Datei (.h5mu) mit mehreren Modalitäten. Speichern Sie die Modalität mit RNA als .h5ad und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>{} is a list of molecules (molecule_info.h5 of a 10x run), not a matrix of cells and genes. Open filtered_feature_bc_matrix.h5 of the same run.</source>
        <translation>{} ist eine Liste von Molekülen (molecule_info.h5 eines 10x-Laufs), keine Matrix von Zellen und Genen. Öffnen Sie filtered_feature_bc_matrix.h5 desselben Laufs.</translation>
    </message>
    <message>
        <source>{} is a Seurat file (.h5Seurat). Convert it to .h5ad and open that.</source>
        <translation>{} ist eine Seurat-Datei (.h5Seurat). Wandeln Sie sie in .h5ad um und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>{} is an HDF5 file, but not an AnnData .h5ad file (/obs and /var), a 10x .h5 file (/matrix or a genome, with barcodes and genes) or a loom file (/matrix, /row_attrs and /col_attrs). {}.</source>
        <translation>{} ist eine HDF5-Datei, aber keine AnnData-Datei (.h5ad; /obs und /var), keine 10x-Datei (.h5; /matrix oder ein Genom, mit Barcodes und Genen) und keine loom-Datei (/matrix, /row_attrs und /col_attrs). {}.</translation>
    </message>
    <message>
        <source>Cells {} to {} were asked for, but there are only {}.</source>
        <translation>Verlangt wurden die Zellen {} bis {}, es gibt aber nur {}.</translation>
    </message>
    <message>
        <source>{}: {} has {} entries, but there are {} features.</source>
        <translation>{}: {} hat {} Einträge, es gibt aber {} Features.</translation>
    </message>
    <message>
        <source>{}: {} names no feature of the type &apos;{}&apos;, so the file holds no genes. Open the matrix with gene expression of the same run.</source>
        <translation>{}: {} nennt kein Feature vom Typ „{}“, die Datei enthält also keine Gene. Öffnen Sie die Matrix mit der Genexpression desselben Laufs.</translation>
    </message>
    <message>
        <source>{} holds a matrix for each of the genomes {}: choose one as the layer.</source>
        <translation>{} enthält je eine Matrix für die Genome {}: Wählen Sie eines als Layer.</translation>
    </message>
    <message>
        <source>{}: {} has {} entries, but there are {} genes.</source>
        <translation>{}: {} hat {} Einträge, es gibt aber {} Gene.</translation>
    </message>
    <message>
        <source>where 10x files keep the names of genes</source>
        <translation>dort stehen in 10x-Dateien die Namen der Gene</translation>
    </message>
    <message>
        <source>{} is not a 10x .h5 file: it has no matrix with barcodes and genes.</source>
        <translation>{} ist keine 10x-Datei (.h5): Sie hat keine Matrix mit Barcodes und Genen.</translation>
    </message>
    <message>
        <source>{}: {} should hold two numbers.</source>
        <translation>{}: {} sollte zwei Zahlen enthalten.</translation>
    </message>
    <message>
        <source>A made-up screen cannot have {} perturbations; choose 1 to {}.</source>
        <translation>Ein simulierter Screen kann nicht {} Perturbationen haben; wählen Sie 1 bis {}.</translation>
    </message>
    <message>
        <source>A made-up screen cannot have {} genes; choose 1 to {}.</source>
        <translation>Ein simulierter Screen kann nicht {} Gene haben; wählen Sie 1 bis {}.</translation>
    </message>
    <message>
        <source>A made-up screen cannot have {} cells; choose 1 to {}.</source>
        <translation>Ein simulierter Screen kann nicht {} Zellen haben; wählen Sie 1 bis {}.</translation>
    </message>
    <message>
        <source>A made-up screen cannot have {} programmes; choose 1 to {}.</source>
        <translation>Ein simulierter Screen kann nicht {} Programme haben; wählen Sie 1 bis {}.</translation>
    </message>
    <message>
        <source>A made-up screen cannot have {} vector dimensions; choose 1 to {}.</source>
        <translation>Ein simulierter Screen kann nicht {} Vektordimensionen haben; wählen Sie 1 bis {}.</translation>
    </message>
    <message>
        <source>{} is not a readable checkpoint. Delete it and train this fold again with --resume.</source>
        <translation>{} ist kein lesbarer Checkpoint. Löschen Sie die Datei und trainieren Sie diesen Fold noch einmal mit --resume.</translation>
    </message>
    <message>
        <source>Cannot write {}; is the disk full? Free some space and continue with --resume.</source>
        <translation>{} lässt sich nicht schreiben; ist der Datenträger voll? Schaffen Sie Platz und fahren Sie mit --resume fort.</translation>
    </message>
    <message>
        <source>Cannot read {}; check that it is there and readable.</source>
        <translation>{} lässt sich nicht lesen; prüfen Sie, ob die Datei da und lesbar ist.</translation>
    </message>
    <message>
        <source>fold {} of {}, epoch {} of {}</source>
        <translation>Fold {} von {}, Epoche {} von {}</translation>
    </message>
    <message>
        <source>fold {} of {} (number {}), epoch {} of {}</source>
        <translation>Fold {} von {} (Nummer {}), Epoche {} von {}</translation>
    </message>
    <message>
        <source>fold {} of {}</source>
        <translation>Fold {} von {}</translation>
    </message>
    <message>
        <source>fold {} of {} (number {})</source>
        <translation>Fold {} von {} (Nummer {})</translation>
    </message>
    <message>
        <source>objective {:.4g}</source>
        <translation>Zielfunktion {:.4g}</translation>
    </message>
    <message>
        <source>validation {:.4g}</source>
        <translation>Validierung {:.4g}</translation>
    </message>
    <message>
        <source>W1 {:.4g}</source>
        <translation>W1 {:.4g}</translation>
    </message>
    <message>
        <source>{:.0f} examples/s</source>
        <translation>{:.0f} Beispiele/s</translation>
    </message>
    <message>
        <source>{} of {} folds finished, epoch {} of {}</source>
        <translation>{} von {} Folds fertig, Epoche {} von {}</translation>
    </message>
    <message>
        <source>{} of {} folds finished</source>
        <translation>{} von {} Folds fertig</translation>
    </message>
    <message>
        <source>The file system of {} has no locks; do not let another process train this run at the same time.</source>
        <translation>Das Dateisystem von {} kennt keine Sperren; lassen Sie diesen Lauf nicht gleichzeitig von einem anderen Prozess trainieren.</translation>
    </message>
    <message>
        <source>The project has no gene vectors yet; add them with knockscope-cli embed or Run &gt; Gene vectors.</source>
        <translation>Das Projekt hat noch keine Genvektoren; fügen Sie sie mit knockscope-cli embed oder unter „Lauf &gt; Genvektoren“ hinzu.</translation>
    </message>
    <message>
        <source>Fold {} is being trained by {}.</source>
        <translation>Fold {} wird von {} trainiert.</translation>
    </message>
    <message>
        <source>training finished</source>
        <translation>Training abgeschlossen</translation>
    </message>
    <message>
        <source>{} belongs to another training; delete it to train this fold from its start.</source>
        <translation>{} gehört zu einem anderen Training; löschen Sie die Datei, um diesen Fold von Anfang an zu trainieren.</translation>
    </message>
    <message>
        <source>--moments bfloat16 works with --device cpu only; leave it out on a GPU.</source>
        <translation>--moments bfloat16 geht nur mit --device cpu; lassen Sie es auf einer GPU weg.</translation>
    </message>
    <message>
        <source>--model {} predicts perturbations of several genes only, and this screen has none with gene vectors; choose another model.</source>
        <translation>--model {} sagt nur Perturbationen mehrerer Gene vorher, und dieser Screen hat keine mit Genvektoren; wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>--split {} leaves nothing to learn from in fold {}; choose more --folds or another --split.</source>
        <translation>--split {} lässt in Fold {} nichts zum Lernen übrig; wählen Sie mehr --folds oder eine andere --split.</translation>
    </message>
    <message>
        <source>--device cuda: {} trains on the processor only; choose --device cpu.</source>
        <translation>--device cuda: {} wird nur auf dem Prozessor trainiert; wählen Sie --device cpu.</translation>
    </message>
    <message>
        <source>No perturbation of this screen has a gene vector; choose gene vectors with matching gene names.</source>
        <translation>Keine Perturbation dieses Screens hat einen Genvektor; wählen Sie Genvektoren mit passenden Gennamen.</translation>
    </message>
    <message>
        <source>{} {} is out of bounds; choose a value from {} to {}.</source>
        <translation>{} {} liegt außerhalb des erlaubten Bereichs; wählen Sie einen Wert von {} bis {}.</translation>
    </message>
    <message>
        <source>{} {} is unknown; choose {}.</source>
        <translation>{} {} ist unbekannt; wählen Sie {}.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>--weights must add up to 1, for example w1=0.75,mse=0.25,ce=0.</source>
        <translation>--weights müssen zusammen 1 ergeben, zum Beispiel w1=0.75,mse=0.25,ce=0.</translation>
    </message>
    <message>
        <source>{} {} is for --device {}; choose that device or {} float32.</source>
        <translation>{} {} gilt für --device {}; wählen Sie dieses Gerät oder {} float32.</translation>
    </message>
    <message>
        <source>LibTorch, which networks are kept with, cannot be loaded ({}); install it, or Knockscope again.</source>
        <translation>LibTorch, womit Netze gespeichert werden, lässt sich nicht laden ({}); installieren Sie es oder Knockscope noch einmal.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>--perturbation {}: run {} learns from it and never holds it out (--split {}); see the screen for what was observed.</source>
        <translation>--perturbation {0}: Lauf {1} lernt daraus und hält sie nie zurück (--split {2}); was beobachtet wurde, zeigt der Screen.</translation>
    </message>
    <message>
        <source>--perturbation {}: model {} cannot predict it: {}.</source>
        <translation>--perturbation {}: Modell {} kann sie nicht vorhersagen ({}).</translation>
    </message>
    <message>
        <source>--perturbation {}: the finished folds of run {} have learnt from it, and fold {}, which holds it out, is not trained; continue the run with train --resume.</source>
        <translation>--perturbation {}: Die fertigen Folds von Lauf {} haben daraus gelernt, und Fold {}, der sie zurückhält, ist nicht trainiert; setzen Sie den Lauf mit train --resume fort.</translation>
    </message>
    <message>
        <source>The project&apos;s gene vectors are not those that run {} was trained with ({}); embed them again.</source>
        <translation>Die Genvektoren des Projekts sind nicht die, mit denen Lauf {} trainiert wurde ({}); erzeugen Sie diese noch einmal.</translation>
    </message>
    <message>
        <source>--perturbation: name a gene; the control itself is not predicted.</source>
        <translation>--perturbation: Nennen Sie ein Gen; die Kontrolle selbst wird nicht vorhergesagt.</translation>
    </message>
    <message>
        <source>--perturbation {}: run {} holds predictions of another program and no model; only what that program predicted is there.</source>
        <translation>--perturbation {}: Lauf {} enthält Vorhersagen eines anderen Programms und kein Modell; es gibt nur, was jenes Programm vorhergesagt hat.</translation>
    </message>
    <message>
        <source>--perturbation {}: {}</source>
        <translation>--perturbation {}: {}</translation>
    </message>
    <message>
        <source>The run {} is there already. Choose another name.</source>
        <translation>Den Lauf {} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>predicting</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>run {} of {} ({})</source>
        <translation>Lauf {} von {} ({})</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>{}: {} is {}, but there are {} features and {} barcodes.</source>
        <translation>{}: {} ist {}, es gibt aber {} features und {} barcodes.</translation>
    </message>
    <message>
        <source>{}: {} is {}, but there are {} genes and {} barcodes.</source>
        <translation>{}: {} ist {}, es gibt aber {} Gene und {} barcodes.</translation>
    </message>
    <message>
        <source>simulating</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>The GPU has too little free memory; use a smaller batch (--batch) or the processor (--device cpu).</source>
        <translation>Die GPU hat zu wenig freien Speicher; verwenden Sie einen kleineren Batch (--batch) oder den Prozessor (--device cpu).</translation>
    </message>
    <message>
        <source>The GPU failed; finished folds are kept, go on (--resume) on the processor (--device cpu).</source>
        <translation>Die GPU ist ausgefallen; fertige Folds bleiben erhalten, fahren Sie (--resume) auf dem Prozessor fort (--device cpu).</translation>
    </message>
    <message>
        <source>The GPU failed ({}); finished folds are kept, go on (--resume) on the processor (--device cpu).</source>
        <translation>Die GPU ist ausgefallen ({}); fertige Folds bleiben erhalten, fahren Sie (--resume) auf dem Prozessor fort (--device cpu).</translation>
    </message>
    <message>
        <source>Run {} was started with other settings or gene vectors and cannot go on (--resume); use the same, or another name (--run).</source>
        <translation>Lauf {} wurde mit anderen Einstellungen oder Genvektoren begonnen und kann nicht fortgesetzt werden (--resume); verwenden Sie dieselben oder einen anderen Namen (--run).</translation>
    </message>
    <message>
        <source>Training ran out of memory; use a smaller batch (--batch), a rank (--rank) or the processor (--device cpu), or import fewer genes (--top-genes).</source>
        <translation>Beim Training reichte der Arbeitsspeicher nicht aus; verwenden Sie einen kleineren Batch (--batch), einen Rang (--rank) oder den Prozessor (--device cpu), oder importieren Sie weniger Gene (--top-genes).</translation>
    </message>
    <message>
        <source>Training ran out of memory; use a smaller batch (--batch) or a rank (--rank), or import fewer genes (--top-genes).</source>
        <translation>Beim Training reichte der Arbeitsspeicher nicht aus; verwenden Sie einen kleineren Batch (--batch) oder einen Rang (--rank), oder importieren Sie weniger Gene (--top-genes).</translation>
    </message>
    <message>
        <source>The predictions of run {} come from another program, so there is nothing to train; choose another name (--run).</source>
        <translation>Die Vorhersagen von Lauf {} kommen aus einem anderen Programm, zu trainieren gibt es also nichts; wählen Sie einen anderen Namen (--run).</translation>
    </message>
    <message>
        <source>Run {} exists already; go on with it (--resume) or choose another name (--run).</source>
        <translation>Lauf {} gibt es schon; setzen Sie ihn fort (--resume) oder wählen Sie einen anderen Namen (--run).</translation>
    </message>
    <message>
        <source>Chosen folds (--only-folds): {}; leave it out or wait.</source>
        <translation>Gewählte Folds (--only-folds): {}; lassen Sie ihn weg oder warten Sie.</translation>
    </message>
    <message>
        <source>The device {} is unknown (--device); choose auto, cpu or cuda.</source>
        <translation>Das Gerät {} ist unbekannt (--device); wählen Sie auto, cpu oder cuda.</translation>
    </message>
    <message>
        <source>A GPU was asked for (--device cuda), but this computer or this LibTorch has no CUDA; use the processor (--device cpu).</source>
        <translation>Eine GPU wurde verlangt (--device cuda), aber dieser Computer oder diese LibTorch hat kein CUDA; verwenden Sie den Prozessor (--device cpu).</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{} min {} s</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>{:.1f} GB</source>
        <translation>{:.1f} GB</translation>
    </message>
    <message>
        <source>1 fold of less than a second, {} of memory.</source>
        <translation>1 Fold von weniger als einer Sekunde, {} Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>1 fold of at most {}, {} of memory.</source>
        <translation>1 Fold von höchstens {}, {} Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>1 fold of about {}, {} of memory.</source>
        <translation>1 Fold von etwa {}, {} Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>{} folds of less than a second each, {} in all, {} of memory.</source>
        <translation>{} Folds von je weniger als einer Sekunde, insgesamt {}, {} Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>{} folds of at most {} each, {} in all, {} of memory.</source>
        <translation>{} Folds von je höchstens {}, insgesamt {}, {} Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>{} folds of about {} each, {} in all, {} of memory.</source>
        <translation>{} Folds von je etwa {}, insgesamt {}, {} Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>{} folds (--folds) do not fit {} perturbations with a gene vector; choose from 2 to {}.</source>
        <translation>{} Folds (--folds) passen nicht zu {} Perturbationen mit einem Genvektor; wählen Sie 2 bis {}.</translation>
    </message>
    <message>
        <source>The split over combinations (--split {}) holds out perturbations of several genes, and this screen has {} with a gene vector; choose the random split (--split random) or another screen.</source>
        <translation>Die Aufteilung nach Kombinationen (--split {}) hält Perturbationen mehrerer Gene zurück, und dieser Screen hat davon {} mit Genvektoren; wählen Sie die zufällige Aufteilung (--split random) oder einen anderen Screen.</translation>
    </message>
    <message>
        <source>The split over combinations (--split {}) holds out perturbations of several genes, and this screen has {} with a gene vector; choose the random split (--split random) or at most {} folds (--folds).</source>
        <translation>Die Aufteilung nach Kombinationen (--split {}) hält Perturbationen mehrerer Gene zurück, und dieser Screen hat davon {} mit Genvektoren; wählen Sie die zufällige Aufteilung (--split random) oder höchstens {} Folds (--folds).</translation>
    </message>
    <message>
        <source>Training diverged in fold {}, epoch {}; use a smaller learning rate than {} (--learning-rate).</source>
        <translation>Das Training ist in Fold {}, Epoche {} divergiert; verwenden Sie eine kleinere Lernrate als {} (--learning-rate).</translation>
    </message>
    <message>
        <source>Cannot write {}: its numbers would replace {}, which belongs to no figure. Choose another name.</source>
        <translation>{} lässt sich nicht schreiben: Die Zahlen dazu würden die Datei {} ersetzen, die zu keiner Abbildung gehört. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Cannot tell the kind of figure from {}: end its name in .svg, .pdf, .png or .tiff.</source>
        <translation>Die Art der Abbildung ist an {} nicht zu erkennen: Lassen Sie den Namen auf .svg, .pdf, .png oder .tiff enden.</translation>
    </message>
    <message>
        <source>The figure cannot be written as an image: {}.</source>
        <translation>Die Abbildung lässt sich nicht als Bild schreiben: {}.</translation>
    </message>
    <message>
        <source>At {} dpi the figure has {:.0f} x {:.0f} pixels, more than fit into an image. Choose fewer dpi, a smaller figure, or PDF.</source>
        <translation>Bei {} dpi hat die Abbildung {:.0f} x {:.0f} Pixel, mehr als in ein Bild passen. Wählen Sie weniger dpi, eine kleinere Abbildung oder PDF.</translation>
    </message>
    <message>
        <source>Qt cannot write TIFF files here: install the package qt6-image-formats-plugins, or choose .png.</source>
        <translation>Qt kann hier keine TIFF-Dateien schreiben: Installieren Sie das Paket qt6-image-formats-plugins oder wählen Sie .png.</translation>
    </message>
    <message>
        <source>The figure cannot be written as PDF: {}.</source>
        <translation>Die Abbildung lässt sich nicht als PDF schreiben: {}.</translation>
    </message>
    <message>
        <source>{} was written by a newer Knockscope. Update the program, or make the experiment again.</source>
        <translation>{} wurde von einem neueren Knockscope geschrieben. Aktualisieren Sie das Programm oder führen Sie das Experiment noch einmal aus.</translation>
    </message>
    <message>
        <source>{} is damaged. Make the experiment again.</source>
        <translation>{} ist beschädigt. Führen Sie das Experiment noch einmal aus.</translation>
    </message>
    <message>
        <source>Run {} has no finished fold. Choose another one or train it on.</source>
        <translation>Lauf {} hat keinen fertigen Fold. Wählen Sie einen anderen oder trainieren Sie ihn weiter.</translation>
    </message>
    <message>
        <source>A figure shows at most {} runs, not {}: choose fewer.</source>
        <translation>Eine Abbildung zeigt höchstens {} Läufe, nicht {}: Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>None of these metrics is known of run {}. Choose another run or the other metrics.</source>
        <translation>Von Lauf {} ist keine dieser Metriken bekannt. Wählen Sie einen anderen Lauf oder die anderen Metriken.</translation>
    </message>
    <message>
        <source>The entry {} of {} cannot be used: {}.</source>
        <translation>Der Eintrag {} von {} ist nicht verwendbar: {}.</translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation>Er muss ein Objekt sein</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>Er fehlt</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>Er muss eine Liste sein</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>Er muss true oder false sein</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>Er muss ein Text sein</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>Er muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>Er muss eine Zahl sein</translation>
    </message>
    <message>
        <source>it must be between {} and {}</source>
        <translation>Er muss zwischen {} und {} liegen</translation>
    </message>
    <message>
        <source>it must have {} values, but it has {}</source>
        <translation>Er muss {} Werte haben, hat aber {}</translation>
    </message>
    <message>
        <source>it must be one of {}</source>
        <translation>Möglich sind nur {}</translation>
    </message>
    <message>
        <source>one edge makes no bin</source>
        <translation>Ein einziger Rand ergibt keinen Bin</translation>
    </message>
    <message>
        <source>its numbers must be known and ascend</source>
        <translation>Seine Zahlen müssen bekannt sein und aufsteigen</translation>
    </message>
    <message>
        <source>there is no gene of that number</source>
        <translation>Ein Gen mit dieser Nummer gibt es nicht</translation>
    </message>
    <message>
        <source>{} is no figure, or it is damaged. Choose the .json file that was written beside a figure, or export the figure again.</source>
        <translation>{} ist keine Abbildung oder ist beschädigt. Wählen Sie die .json-Datei, die neben einer Abbildung geschrieben wurde, oder exportieren Sie die Abbildung noch einmal.</translation>
    </message>
    <message>
        <source>Run {} has no prediction for {}, which has no gene vector: choose another perturbation or another run.</source>
        <translation>Lauf {} hat keine Vorhersage für {}, denn dafür gibt es keinen Genvektor: Wählen Sie eine andere Perturbation oder einen anderen Lauf.</translation>
    </message>
    <message>
        <source>Run {} has no prediction for {}: choose another perturbation or another run.</source>
        <translation>Lauf {} hat keine Vorhersage für {}: Wählen Sie eine andere Perturbation oder einen anderen Lauf.</translation>
    </message>
    <message>
        <source>Run {} has no prediction for {} ({}): choose another perturbation or another run.</source>
        <translation>Lauf {} hat keine Vorhersage für {} ({}): Wählen Sie eine andere Perturbation oder einen anderen Lauf.</translation>
    </message>
    <message>
        <source>Run {} has no prediction for {} yet: finish the fold that holds it out, or choose another perturbation.</source>
        <translation>Lauf {} hat noch keine Vorhersage für {}: Trainieren Sie den Fold fertig, der diese Perturbation zurückhält, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{} is not in the screen, and run {} cannot predict it: choose a run of a model that predicts distributions.</source>
        <translation>{} ist nicht im Screen, und Lauf {} kann es nicht vorhersagen: Wählen Sie einen Lauf eines Modells, das Verteilungen vorhersagt.</translation>
    </message>
    <message>
        <source>{} is not in the screen, and run {} has not predicted it: predict it first.</source>
        <translation>{} ist nicht im Screen, und Lauf {} hat es nicht vorhergesagt: Sagen Sie es zuerst vorher.</translation>
    </message>
    <message>
        <source>There is no perturbation {} in this project; for one that a run has predicted, name the run.</source>
        <translation>Die Perturbation {} gibt es in diesem Projekt nicht; nennen Sie für eine, die ein Lauf vorhergesagt hat, den Lauf.</translation>
    </message>
    <message>
        <source>A card shows one perturbation, not {}: name one.</source>
        <translation>Eine Karte zeigt eine einzige Perturbation, nicht {}: Nennen Sie eine.</translation>
    </message>
    <message>
        <source>computing responses</source>
        <translation>Reaktionen berechnen</translation>
    </message>
    <message>
        <source>This figure shows predictions: choose a run.</source>
        <translation>Diese Abbildung zeigt Vorhersagen: Wählen Sie einen Lauf.</translation>
    </message>
    <message>
        <source>Run {} predicts means, of which there is no shift plot: choose a run of a model that predicts distributions, or the figure of distributions alone.</source>
        <translation>Lauf {} sagt Mittelwerte vorher, von denen es kein Verschiebungsdiagramm gibt: Wählen Sie einen Lauf eines Modells, das Verteilungen vorhersagt, oder die Abbildung nur mit Verteilungen.</translation>
    </message>
    <message>
        <source>There is no gene {} in this project.</source>
        <translation>Das Gen {} gibt es in diesem Projekt nicht.</translation>
    </message>
    <message>
        <source>comparing perturbations</source>
        <translation>Perturbationen vergleichen</translation>
    </message>
    <message>
        <source>There is no perturbation in this project.</source>
        <translation>In diesem Projekt gibt es keine Perturbation.</translation>
    </message>
    <message>
        <source>Run {} has predicted no perturbation yet: finish a fold of it first.</source>
        <translation>Lauf {} hat noch keine Perturbation vorhergesagt: Trainieren Sie zuerst einen seiner Folds fertig.</translation>
    </message>
    <message>
        <source>There is no perturbation that both {} and {} have predicted: finish their folds, or choose one run.</source>
        <translation>Es gibt keine Perturbation, die sowohl {} als auch {} vorhergesagt hat: Trainieren Sie ihre Folds fertig oder wählen Sie nur einen Lauf.</translation>
    </message>
    <message>
        <source>Shift and genes</source>
        <translation>Verschiebung und Gene</translation>
    </message>
    <message>
        <source>Distributions of genes</source>
        <translation>Verteilungen von Genen</translation>
    </message>
    <message>
        <source>Shift plot</source>
        <translation>Verschiebungsdiagramm</translation>
    </message>
    <message>
        <source>Grid of shift plots</source>
        <translation>Raster von Verschiebungsdiagrammen</translation>
    </message>
    <message>
        <source>Card of a perturbation</source>
        <translation>Karte einer Perturbation</translation>
    </message>
    <message>
        <source>Metrics against bins</source>
        <translation>Metriken gegen Bins</translation>
    </message>
    <message>
        <source>Kinds of response</source>
        <translation>Arten der Reaktion</translation>
    </message>
    <message>
        <source>counting responding genes</source>
        <translation>reagierende Gene zählen</translation>
    </message>
    <message>
        <source>Perturbation {} is not in the screen, so that no response to it was observed. Choose one of the screen&apos;s.</source>
        <translation>Die Perturbation {} ist nicht im Screen, daher wurde keine Reaktion darauf beobachtet. Wählen Sie eine aus dem Screen.</translation>
    </message>
    <message>
        <source>Run {} predicts no distributions, so that it does not say in which way genes respond. Choose a run that does, or none.</source>
        <translation>Lauf {} sagt keine Verteilungen vorher und damit nicht, auf welche Art Gene reagieren. Wählen Sie einen Lauf, der es tut, oder keinen.</translation>
    </message>
    <message>
        <source>{} holds {}. Make the experiment again.</source>
        <translation>{} enthält {}. Führen Sie das Experiment noch einmal aus.</translation>
    </message>
    <message>
        <source>{} is of another screen than the project&apos;s. Make the experiment again.</source>
        <translation>{} gehört zu einem anderen Screen als dem des Projekts. Führen Sie das Experiment noch einmal aus.</translation>
    </message>
    <message>
        <source>There is no table {}; choose one of {}.</source>
        <translation>Es gibt keine Tabelle {}; wählen Sie eine von {}.</translation>
    </message>
    <message>
        <source>{} is not made of single runs; name none, and make it with &quot;knockscope-cli experiment {} --project {}&quot; or with &quot;Tables of the paper&quot; in the Run menu.</source>
        <translation>{} besteht nicht aus einzelnen Läufen; nennen Sie keinen, und erstellen Sie die Tabelle mit „knockscope-cli experiment {} --project {}“ oder unter „Lauf &gt; Tabellen der Veröffentlichung“.</translation>
    </message>
    <message>
        <source>The project has no report of {} yet; make it with &quot;knockscope-cli experiment {} --project {}&quot; or with &quot;Tables of the paper&quot; in the Run menu.</source>
        <translation>Das Projekt hat noch keinen Bericht zu {}; erstellen Sie ihn mit „knockscope-cli experiment {} --project {}“ oder unter „Lauf &gt; Tabellen der Veröffentlichung“.</translation>
    </message>
    <message>
        <source>Run {} predicts means only, and {} is of distributions; choose table2 or leave the run out.</source>
        <translation>Lauf {} sagt nur Mittelwerte vorher, und in {} geht es um Verteilungen; wählen Sie table2 oder lassen Sie den Lauf weg.</translation>
    </message>
    <message>
        <source>Run {} is of split {}, and {} is of other splits; choose another table or leave the run out.</source>
        <translation>Lauf {} hat die Aufteilung {}, und in {} geht es um andere Aufteilungen; wählen Sie eine andere Tabelle oder lassen Sie den Lauf weg.</translation>
    </message>
    <message>
        <source>Runs {} and {} hold out other perturbations or other folds and have nothing in common; choose runs of the same split, folds and seed.</source>
        <translation>Die Läufe {} und {} halten andere Perturbationen oder andere Folds zurück und haben nichts gemeinsam; wählen Sie Läufe mit derselben Aufteilung, denselben Folds und demselben Startwert.</translation>
    </message>
    <message>
        <source>The project has no finished run for {}; train one, or make the table with &quot;knockscope-cli experiment {} --project {}&quot; or with &quot;Tables of the paper&quot; in the Run menu.</source>
        <translation>Das Projekt hat keinen fertigen Lauf für {}; trainieren Sie einen, oder erstellen Sie die Tabelle mit „knockscope-cli experiment {} --project {}“ oder unter „Lauf &gt; Tabellen der Veröffentlichung“.</translation>
    </message>
    <message>
        <source>Nothing is left to draw: choose at least one of control, observed and predicted that there is.</source>
        <translation>Es bleibt nichts zu zeichnen: Wählen Sie von Kontrolle, Beobachtetem und Vorhergesagtem mindestens eines, das es gibt.</translation>
    </message>
    <message>
        <source>Cannot read {}: it is a folder.</source>
        <translation>{} lässt sich nicht lesen: Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>No two runs of this project differ in their number of bins alone. Train the same model again with another number of bins and everything else as it was.</source>
        <translation>Keine zwei Läufe dieses Projekts unterscheiden sich allein in der Anzahl der Bins. Trainieren Sie dasselbe Modell noch einmal mit einer anderen Anzahl von Bins und sonst unverändert.</translation>
    </message>
    <message>
        <source>it must have at most {} letters, but it has {}</source>
        <translation>Er darf höchstens {} Buchstaben haben, hat aber {}</translation>
    </message>
    <message>
        <source>a figure has at most {} panels</source>
        <translation>Eine Abbildung hat höchstens {} Teilbilder</translation>
    </message>
    <message>
        <source>{} is in the screen and {} is not, and the plots of a grid have the same axes: name only perturbations of the screen, or only predicted ones.</source>
        <translation>{} ist im Screen und {} nicht, und die Diagramme eines Rasters haben dieselben Achsen: Nennen Sie nur Perturbationen des Screens oder nur vorhergesagte.</translation>
    </message>
    <message>
        <source>A figure has at most {} panels: name fewer perturbations or genes.</source>
        <translation>Eine Abbildung hat höchstens {} Teilbilder: Nennen Sie weniger Perturbationen oder Gene.</translation>
    </message>
    <message>
        <source>Cannot tell the kind of table from {}: end its name in .tex, .csv or .html.</source>
        <translation>Die Art der Tabelle ist an {} nicht zu erkennen: Lassen Sie den Namen auf .tex, .csv oder .html enden.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::AdvancedOptions</name>
    <message>
        <source>no minimum</source>
        <translation>kein Minimum</translation>
    </message>
    <message>
        <source>all genes</source>
        <translation>alle Gene</translation>
    </message>
    <message>
        <source>Keep only knockdowns that &amp;worked</source>
        <translation>Nur wirksame Knockdowns &amp;behalten</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>Choices that most imports leave as they are</source>
        <translation>Einstellungen, die bei den meisten Importen so bleiben</translation>
    </message>
    <message>
        <source>Most variable genes to keep</source>
        <translation>Zahl der variabelsten Gene</translation>
    </message>
    <message>
        <source>How variable genes are told</source>
        <translation>Wie variable Gene erkannt werden</translation>
    </message>
    <message>
        <source>by dispersion (seurat)</source>
        <translation>nach Dispersion (seurat)</translation>
    </message>
    <message>
        <source>by variance (seurat_v3)</source>
        <translation>nach Varianz (seurat_v3)</translation>
    </message>
    <message>
        <source>seurat_v3 needs counts</source>
        <translation>seurat_v3 braucht Counts</translation>
    </message>
    <message>
        <source>median of the cells</source>
        <translation>Median der Zellen</translation>
    </message>
    <message>
        <source>What the counts of a cell are scaled to before the logarithm; 0 takes the median total count</source>
        <translation>Worauf die Counts einer Zelle vor dem Logarithmieren skaliert werden; 0 nimmt den Median der Gesamtcounts</translation>
    </message>
    <message>
        <source>Share of the control&apos;s mean that a perturbation may keep</source>
        <translation>Anteil am Mittelwert der Kontrolle, den eine Perturbation behalten darf</translation>
    </message>
    <message>
        <source>Share of the control&apos;s mean that a cell may keep</source>
        <translation>Anteil am Mittelwert der Kontrolle, den eine Zelle behalten darf</translation>
    </message>
    <message>
        <source>mean of cells below</source>
        <translation>Mittel der Zellen unter</translation>
    </message>
    <message>
        <source>each cell below</source>
        <translation>jede Zelle unter</translation>
    </message>
    <message>
        <source>Shares of the target&apos;s mean in control cells. Drops perturbations and cells whose target is still expressed. Not for CRISPRa or knockouts, where the target&apos;s RNA may rise or stay.</source>
        <translation>Anteile am Mittelwert des Zielgens in Kontrollzellen. Verwirft Perturbationen und Zellen, deren Zielgen noch exprimiert wird. Nicht für CRISPRa oder Knockouts, bei denen die RNA des Zielgens steigen oder bleiben kann.</translation>
    </message>
    <message>
        <source>Minimum genes of a cell</source>
        <translation>Mindestzahl der Gene je Zelle</translation>
    </message>
    <message>
        <source>Minimum cells of a gene</source>
        <translation>Mindestzahl der Zellen je Gen</translation>
    </message>
    <message>
        <source>Counts of a cell scaled to</source>
        <translation>Counts je Zelle skaliert auf</translation>
    </message>
    <message>
        <source>Cells in which fewer genes were found are left out</source>
        <translation>Zellen, in denen weniger Gene gefunden wurden, bleiben außen vor</translation>
    </message>
    <message>
        <source>Genes that were found in fewer cells are left out</source>
        <translation>Gene, die in weniger Zellen gefunden wurden, bleiben außen vor</translation>
    </message>
    <message>
        <source>Keeps only the genes that differ most between cells: training takes less time and memory</source>
        <translation>Behält nur die Gene, die sich zwischen Zellen am meisten unterscheiden: das Training braucht weniger Zeit und Speicher</translation>
    </message>
    <message>
        <source>Leaves out perturbations and cells whose target is still expressed</source>
        <translation>Lässt Perturbationen und Zellen weg, deren Ziel noch exprimiert wird</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::CoverageModel</name>
    <message>
        <source>a name of several genes: %1</source>
        <translation>ein Name mehrerer Gene: %1</translation>
    </message>
    <message>
        <source>called %1 in the vectors</source>
        <translation>heißt in den Vektoren %1</translation>
    </message>
    <message>
        <source>%1 in another case</source>
        <translation>%1 in anderer Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>previous symbol of %1</source>
        <translation>früheres Symbol von %1</translation>
    </message>
    <message>
        <source>alias of %1</source>
        <translation>Alias von %1</translation>
    </message>
    <message>
        <source>Ensembl id of %1</source>
        <translation>Ensembl-ID von %1</translation>
    </message>
    <message>
        <source>NCBI&apos;s number of %1</source>
        <translation>NCBI-Nummer von %1</translation>
    </message>
    <message>
        <source>protein of %1</source>
        <translation>Protein von %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>under another name</source>
        <translation>unter anderem Namen</translation>
    </message>
    <message>
        <source>under the same name</source>
        <translation>unter demselben Namen</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gen</translation>
    </message>
    <message>
        <source>As the screen calls it</source>
        <translation>Wie der Screen es nennt</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vektor</translation>
    </message>
    <message>
        <source>Whether the gene has a vector, and under which name</source>
        <translation>Ob das Gen einen Vektor hat und unter welchem Namen</translation>
    </message>
    <message>
        <source>How or why not</source>
        <translation>Wie oder warum nicht</translation>
    </message>
    <message>
        <source>The name under which it was found, or why it was not</source>
        <translation>Der Name, unter dem es gefunden wurde, oder warum nicht</translation>
    </message>
    <message>
        <source>Perturbations</source>
        <translation>Perturbationen</translation>
    </message>
    <message>
        <source>How many perturbations target the gene</source>
        <translation>Wie viele Perturbationen auf das Gen zielen</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::DataPage</name>
    <message>
        <source>%1 is a file, not a folder: choose another project folder.</source>
        <translation>%1 ist eine Datei, kein Ordner: Wählen Sie einen anderen Projektordner.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1: choose another project folder.</source>
        <translation>In %1 lässt sich nichts schreiben: Wählen Sie einen anderen Projektordner.</translation>
    </message>
    <message>
        <source>&amp;Keep the project&apos;s screen</source>
        <translation>S&amp;creen des Projekts behalten</translation>
    </message>
    <message>
        <source>Go back to the screen of the open project</source>
        <translation>Zurück zum Screen des geöffneten Projekts</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation>Datei wird untersucht</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Which screen is learnt from: the cells, which gene was perturbed in each, and which cells are the control.</source>
        <translation>Aus welchem Screen gelernt wird: die Zellen, welches Gen in jeder perturbiert wurde und welche Zellen die Kontrolle sind.</translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation>%1 wird untersucht…</translation>
    </message>
    <message>
        <source>This file holds no cell labels: choose a table of them, a CSV or TSV with a column of barcodes, under “Cell labels”.</source>
        <translation>Diese Datei enthält keine Zell-Labels: Wählen Sie unter „Zell-Labels“ eine Tabelle davon, CSV oder TSV mit einer Spalte von Barcodes.</translation>
    </message>
    <message>
        <source>Check what was recognised; everything can be changed.</source>
        <translation>Prüfen Sie, was erkannt wurde; alles lässt sich ändern.</translation>
    </message>
    <message>
        <source>Choose the file of a screen.</source>
        <translation>Wählen Sie die Datei eines Screens.</translation>
    </message>
    <message>
        <source>Change what was chosen last, or choose another file.</source>
        <translation>Ändern Sie, was zuletzt gewählt wurde, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose a layer.</source>
        <translation>Wählen Sie einen Layer.</translation>
    </message>
    <message>
        <source>Wait until the file has been looked into.</source>
        <translation>Warten Sie, bis die Datei untersucht ist.</translation>
    </message>
    <message>
        <source>%1 holds a project already: choose another folder, or open that project.</source>
        <translation>%1 enthält bereits ein Projekt: Wählen Sie einen anderen Ordner oder öffnen Sie dieses Projekt.</translation>
    </message>
    <message>
        <source>%1 holds other files: choose a folder that is new or empty.</source>
        <translation>%1 enthält andere Dateien: Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>Wait until this has been tried out.</source>
        <translation>Warten Sie, bis dies durchgespielt ist.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::DetailTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::DistributionPanel</name>
    <message>
        <source>Distributions</source>
        <translation>Verteilungen</translation>
    </message>
    <message>
        <source>Pin or unpin the current gene</source>
        <translation>Aktuelles Gen anheften oder lösen</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Log-Skala</translation>
    </message>
    <message>
        <source>Logarithmic height, for what is rare. Bins without cells are left out.</source>
        <translation>Logarithmische Höhe, für Seltenes. Bins ohne Zellen werden ausgelassen.</translation>
    </message>
    <message>
        <source>Bins of cells:</source>
        <translation>Bins der Zellen:</translation>
    </message>
    <message>
        <source>model&apos;s</source>
        <translation>wie Modell</translation>
    </message>
    <message>
        <source>The dashed upright line is the mean over all cells, zeros included. The bar at 0 has a scale of its own: the share of cells that are exactly zero.</source>
        <translation>Die gestrichelte senkrechte Linie ist der Mittelwert aller Zellen, Nullen eingeschlossen. Der Balken bei 0 hat eine eigene Skala: den Anteil der Zellen, die genau null sind.</translation>
    </message>
    <message>
        <source>Select a gene in the shift plot or in the table of genes: its distributions appear here. Pinned genes stay.</source>
        <translation>Wählen Sie ein Gen im Verschiebungsdiagramm oder in der Tabelle der Gene: Seine Verteilungen erscheinen hier. Angeheftete Gene bleiben.</translation>
    </message>
    <message>
        <source>How finely cells of the control and the perturbation are counted, %1 to %2 bins. Predictions keep the model&apos;s.</source>
        <translation>Wie fein die Zellen der Kontrolle und der Perturbation gezählt werden, %1 bis %2 Bins. Vorhersagen behalten die Bins des Modells.</translation>
    </message>
    <message>
        <source>Other numbers of bins need a project.</source>
        <translation>Für andere Bin-Zahlen braucht es ein Projekt.</translation>
    </message>
    <message numerus="yes">
        <source>Control, %Ln cells</source>
        <translation>
            <numerusform>Kontrolle, %Ln Zelle</numerusform>
            <numerusform>Kontrolle, %Ln Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observed, %Ln cells</source>
        <translation>
            <numerusform>Beobachtet, %Ln Zelle</numerusform>
            <numerusform>Beobachtet, %Ln Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted mean only</source>
        <translation>Nur vorhergesagter Mittelwert</translation>
    </message>
    <message>
        <source>Predicted by %1</source>
        <translation>Vorhergesagt von %1</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln genes shown</source>
        <translation>
            <numerusform>%1 von %Ln Gen gezeigt</numerusform>
            <numerusform>%1 von %Ln Genen gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::DistributionPlot</name>
    <message>
        <source>Unpin this gene (P)</source>
        <translation>Dieses Gen lösen (P)</translation>
    </message>
    <message>
        <source>Pin this gene: its card stays when another is selected (P)</source>
        <translation>Dieses Gen anheften: Seine Karte bleibt, wenn ein anderes gewählt wird (P)</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Control: %1</source>
        <translation>Kontrolle: %1</translation>
    </message>
    <message>
        <source>Observed: %1</source>
        <translation>Beobachtet: %1</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>Vorhergesagt: %1</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>range of 9 folds: 10 % to 20 %</comment>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>Cells that are exactly zero</source>
        <translation>Zellen, die genau null sind</translation>
    </message>
    <message>
        <source>Share of cells in the bin at %1</source>
        <translation>Anteil der Zellen im Bin bei %1</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Zeros, share of cells</source>
        <translation>Nullen, Anteil der Zellen</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Expression (log)</source>
        <translation>Expression (log)</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Share of cells per unit</source>
        <translation>Anteil der Zellen je Einheit</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ExperimentDialog</name>
    <message>
        <source>Tables of the paper</source>
        <translation>Tabellen der Veröffentlichung</translation>
    </message>
    <message>
        <source>Trains the models of a table or figure of the paper on this screen and writes a report that compares them. Models that are trained already are used as they are.</source>
        <translation>Trainiert die Modelle einer Tabelle oder Abbildung der Veröffentlichung auf diesem Screen und schreibt einen Bericht, der sie vergleicht. Bereits trainierte Modelle werden übernommen, wie sie sind.</translation>
    </message>
    <message>
        <source>Table or figure</source>
        <translation>Tabelle oder Abbildung</translation>
    </message>
    <message>
        <source>The table or figure to make on this screen</source>
        <translation>Die Tabelle oder Abbildung, die auf diesem Screen erstellt werden soll</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Trains what is missing in the background</source>
        <translation>Trainiert im Hintergrund, was fehlt</translation>
    </message>
    <message>
        <source>Each perturbation is predicted by a model that has not seen it: with more folds, each model learns from more perturbations, and all of it takes longer</source>
        <translation>Jede Perturbation wird von einem Modell vorhergesagt, das sie nicht gesehen hat: Bei mehr Folds lernt jedes Modell aus mehr Perturbationen, und alles zusammen dauert länger</translation>
    </message>
    <message>
        <source>How often each network goes through its perturbations; 500 in the paper</source>
        <translation>Wie oft jedes Netz seine Perturbationen durchläuft; in der Veröffentlichung 500</translation>
    </message>
    <message>
        <source>Where MLP+Hist is trained; the other models use the processor</source>
        <translation>Wo MLP+Hist trainiert wird; die anderen Modelle nutzen den Prozessor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>&amp;Folds</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>E&amp;pochen</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>Gene vectors to compare</source>
        <translation>Zu vergleichende Genvektoren</translation>
    </message>
    <message>
        <source>At least two files of gene vectors; double-click a name to change it</source>
        <translation>Mindestens zwei Dateien mit Genvektoren; ein Doppelklick auf einen Namen ändert ihn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Add vectors…</source>
        <translation>&amp;Vektoren hinzufügen…</translation>
    </message>
    <message>
        <source>A file of gene vectors, or of gene sets to make them from</source>
        <translation>Eine Datei mit Genvektoren oder mit Gensets, aus denen sie gemacht werden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Takes the selected vectors off the list</source>
        <translation>Nimmt die ausgewählten Vektoren von der Liste</translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>Genvektoren</translation>
    </message>
    <message>
        <source>Add at least two files of gene vectors to compare.</source>
        <translation>Fügen Sie mindestens zwei Dateien mit Genvektoren zum Vergleich hinzu.</translation>
    </message>
    <message>
        <source>Give each of the gene vectors a name of its own.</source>
        <translation>Geben Sie jedem der Genvektorsätze einen eigenen Namen.</translation>
    </message>
    <message>
        <source>All its models are trained: only the report is made again.</source>
        <translation>Alle Modelle sind trainiert: Nur der Bericht wird neu erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>Trains %Ln models, one after the other.</source>
        <translation>
            <numerusform>Trainiert %Ln Modell.</numerusform>
            <numerusform>Trainiert %Ln Modelle, eines nach dem anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trains %Ln models, one after the other; the others are there already.</source>
        <translation>
            <numerusform>Trainiert %Ln Modell; die anderen sind schon da.</numerusform>
            <numerusform>Trainiert %Ln Modelle, eines nach dem anderen; die anderen sind schon da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::Explorer</name>
    <message>
        <source>Perturbations</source>
        <translation>Perturbationen</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Shift plot</source>
        <translation>Verschiebungsdiagramm</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Verteilungen</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gene</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The run whose predictions are listed, plotted and exported</source>
        <translation>Der Lauf, dessen Vorhersagen aufgelistet, gezeichnet und exportiert werden</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagern</translation>
    </message>
    <message>
        <source>Up to two more runs in the shift plot and the distributions</source>
        <translation>Bis zu zwei weitere Läufe im Verschiebungsdiagramm und in den Verteilungen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (nicht lesbar)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 folds)</source>
        <translation>%1 (%2 von %3 Folds)</translation>
    </message>
    <message>
        <source>Overlay (%1)</source>
        <translation>Überlagern (%1)</translation>
    </message>
    <message>
        <source>%1 has not been predicted with this run. Predict it under Predict.</source>
        <translation>%1 wurde mit diesem Lauf noch nicht vorhergesagt. Das geht unter „Vorhersage“.</translation>
    </message>
    <message>
        <source>&amp;Unpin %1</source>
        <translation>%1 &amp;lösen</translation>
    </message>
    <message>
        <source>&amp;Pin %1</source>
        <translation>%1 &amp;anheften</translation>
    </message>
    <message>
        <source>Show the &amp;knockdown of %1</source>
        <translation>&amp;Knockdown von %1 zeigen</translation>
    </message>
    <message>
        <source>P&amp;redict the knockdown of %1</source>
        <translation>Knockdown von %1 &amp;vorhersagen</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ExportBar</name>
    <message>
        <source>How far the figures are</source>
        <translation>Wie weit die Abbildungen sind</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ends the copying or writing of figures</source>
        <translation>Beendet das Kopieren oder Schreiben von Abbildungen</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FigureDialog</name>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The table, as a word processor takes it over</source>
        <translation>Die Tabelle, wie eine Textverarbeitung sie übernimmt</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Writes it to a file</source>
        <translation>Schreibt sie in eine Datei</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>To paste it into another program, as a vector figure where that takes one</source>
        <translation>Zum Einfügen in ein anderes Programm, als Vektorgrafik, wo dieses eine annimmt</translation>
    </message>
    <message>
        <source>Export &amp;all pinned…</source>
        <translation>&amp;Alle angehefteten exportieren…</translation>
    </message>
    <message>
        <source>A figure of each pinned gene; none is pinned yet (Ctrl+D)</source>
        <translation>Eine Abbildung je angeheftetem Gen; noch ist keines angeheftet (Strg+D)</translation>
    </message>
    <message>
        <source>Writes a distribution of each pinned gene into a folder</source>
        <translation>Schreibt für jedes angeheftete Gen eine Verteilung in einen Ordner</translation>
    </message>
    <message>
        <source>The numbers of the table are being put together…</source>
        <translation>Die Zahlen der Tabelle werden zusammengestellt…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>LaTeX (*.tex);;CSV (*.csv);;Web page (*.html)</source>
        <translation>LaTeX (*.tex);;CSV (*.csv);;Webseite (*.html)</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabelle kopiert</translation>
    </message>
    <message>
        <source>Folder for the figures of all pinned genes</source>
        <translation>Ordner für die Abbildungen aller angehefteten Gene</translation>
    </message>
    <message>
        <source>Also write its data (.&amp;json, .csv)</source>
        <translation>Auch die Daten schreiben (.&amp;json, .csv)</translation>
    </message>
    <message>
        <source>Beside the figure NAME: NAME.json, which makes it again, and NAME.csv with every number that is drawn</source>
        <translation>Neben der Abbildung NAME: NAME.json, die sie noch einmal erzeugt, und NAME.csv mit jeder gezeichneten Zahl</translation>
    </message>
    <message>
        <source>The figure is being made…</source>
        <translation>Die Abbildung wird erstellt…</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FigureExporter</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Figure written to %1</source>
        <translation>Abbildung in %1 geschrieben</translation>
    </message>
    <message>
        <source>Table written to %1</source>
        <translation>Tabelle in %1 geschrieben</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabelle kopiert</translation>
    </message>
    <message>
        <source>Figure copied</source>
        <translation>Abbildung kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures written to %1</source>
        <translation>
            <numerusform>%Ln Abbildung in %1 geschrieben</numerusform>
            <numerusform>%Ln Abbildungen in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln figures…</source>
        <translation>
            <numerusform>%Ln Abbildung wird geschrieben…</numerusform>
            <numerusform>%Ln Abbildungen werden geschrieben…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all pinned</source>
        <translation>Alle angehefteten exportieren</translation>
    </message>
    <message>
        <source>Cannot write %1: its numbers would replace %2, which belongs to no figure. Choose another name, or do not tick “Also write its data”.</source>
        <translation>%1 lässt sich nicht schreiben: Die Zahlen dazu würden die Datei %2 ersetzen, die zu keiner Abbildung gehört. Wählen Sie einen anderen Namen oder lassen Sie „Auch die Daten schreiben“ ohne Häkchen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already.</source>
        <translation>
            <numerusform>%Ln Datei ist schon da.</numerusform>
            <numerusform>%Ln Dateien sind schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>Ordner wird untersucht…</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FigureForm</name>
    <message>
        <source>A panel for each gene: control, observed and predicted cells.</source>
        <translation>Ein Teilbild je Gen: Kontrollzellen, beobachtete und vorhergesagte Zellen.</translation>
    </message>
    <message>
        <source>How far every gene is shifted, predicted against observed.</source>
        <translation>Wie stark jedes Gen verschoben ist, vorhergesagt gegen beobachtet.</translation>
    </message>
    <message>
        <source>A row for each perturbation: its shift plot, and the distributions of its genes.</source>
        <translation>Eine Zeile je Perturbation: ihr Verschiebungsdiagramm und die Verteilungen ihrer Gene.</translation>
    </message>
    <message>
        <source>How well runs predict that differ in their number of bins alone.</source>
        <translation>Wie gut Läufe vorhersagen, die sich allein in der Anzahl der Bins unterscheiden.</translation>
    </message>
    <message>
        <source>A small shift plot for each of many perturbations, with its correlation.</source>
        <translation>Ein kleines Verschiebungsdiagramm für jede von vielen Perturbationen, mit seiner Korrelation.</translation>
    </message>
    <message>
        <source>What is predicted of a perturbation, on one page, also of one that is not in the screen.</source>
        <translation>Was für eine Perturbation vorhergesagt ist, auf einer Seite, auch für eine, die nicht im Screen ist.</translation>
    </message>
    <message>
        <source>How many genes respond in which way, a bar for each perturbation.</source>
        <translation>Wie viele Gene auf welche Art reagieren, ein Balken je Perturbation.</translation>
    </message>
    <message>
        <source>%1 is no gene of this screen.</source>
        <translation>%1 ist kein Gen dieses Screens.</translation>
    </message>
    <message>
        <source>%1 are no genes of this screen.</source>
        <translation>%1 sind keine Gene dieses Screens.</translation>
    </message>
    <message>
        <source>Figure or table</source>
        <translation>Abbildung oder Tabelle</translation>
    </message>
    <message>
        <source>What is to be drawn</source>
        <translation>Was gezeichnet werden soll</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Choices that most figures leave as they are</source>
        <translation>Einstellungen, die die meisten Abbildungen unverändert lassen</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>automatisch gewählt</translation>
    </message>
    <message>
        <source>Perturbations</source>
        <translation>Perturbationen</translation>
    </message>
    <message>
        <source>Names between commas; none: those that show most</source>
        <translation>Namen, durch Kommas getrennt; ohne Namen: die, die am meisten zeigen</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gene</translation>
    </message>
    <message>
        <source>Names between commas; none: those that shift most</source>
        <translation>Namen, durch Kommas getrennt; ohne Namen: die, die sich am stärksten verschieben</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Whose predictions are drawn</source>
        <translation>Der Lauf, dessen Vorhersagen gezeichnet werden</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Zweiter Lauf</translation>
    </message>
    <message>
        <source>Whose predictions are drawn beside the first&apos;s</source>
        <translation>Der Lauf, dessen Vorhersagen neben denen des ersten gezeichnet werden</translation>
    </message>
    <message>
        <source>none: observed only</source>
        <translation>keiner: nur beobachtet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>What is shown of each run</source>
        <translation>Was von jedem Lauf gezeigt wird</translation>
    </message>
    <message>
        <source>Errors of the moments</source>
        <translation>Fehler der Momente</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Korrelationen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What journals ask for, or a width of your own</source>
        <translation>Was Zeitschriften verlangen, oder eine eigene Breite</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Of the whole figure in millimetres; the panels say how high it gets</source>
        <translation>Der ganzen Abbildung in Millimetern; die Teilbilder bestimmen, wie hoch sie wird</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Journals ask for 5 to 8 points; panel letters are a point larger</source>
        <translation>Zeitschriften verlangen 5 bis 8 Punkt; die Buchstaben der Teilbilder sind einen Punkt größer</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>All are told apart by everybody; grey also by every printer</source>
        <translation>Alle sind für jeden zu unterscheiden; Grau auch auf jedem Drucker</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Wie in der Veröffentlichung</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Panel letters</source>
        <translation>Buchstaben der Teilbilder</translation>
    </message>
    <message>
        <source>a, b, c in bold before the panels</source>
        <translation>a, b, c in Fettschrift vor den Teilbildern</translation>
    </message>
    <message>
        <source>&amp;Perturbations</source>
        <translation>&amp;Perturbationen</translation>
    </message>
    <message>
        <source>&amp;Genes</source>
        <translation>&amp;Gene</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>Seco&amp;nd run</source>
        <translation>&amp;Zweiter Lauf</translation>
    </message>
    <message>
        <source>Me&amp;trics</source>
        <translation>Me&amp;triken</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>G&amp;röße</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>The cells in which nothing was perturbed</source>
        <translation>Die Zellen, in denen nichts perturbiert wurde</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>The perturbed cells</source>
        <translation>Die perturbierten Zellen</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>What the runs predict</source>
        <translation>Was die Läufe vorhersagen</translation>
    </message>
    <message>
        <source>Range of the folds</source>
        <translation>Spannweite der Folds</translation>
    </message>
    <message>
        <source>A band where the folds of a run predict differently</source>
        <translation>Ein Band, wo die Folds eines Laufs verschieden vorhersagen</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>A vertical line at the mean of each group</source>
        <translation>Eine senkrechte Linie beim Mittelwert jeder Gruppe</translation>
    </message>
    <message>
        <source>Zeros apart</source>
        <translation>Nullen für sich</translation>
    </message>
    <message>
        <source>Cells without the gene are bars of their own, at the left</source>
        <translation>Zellen ohne das Gen sind eigene Balken, links</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logarithmische Achse</translation>
    </message>
    <message>
        <source>Shows rare cells beside frequent ones</source>
        <translation>Zeigt seltene Zellen neben häufigen</translation>
    </message>
    <message>
        <source>Bins of cells</source>
        <translation>Bins der Zellen</translation>
    </message>
    <message>
        <source>Into how many bins the cells are counted; predictions keep the model&apos;s</source>
        <translation>In wie viele Bins die Zellen gezählt werden; Vorhersagen behalten die des Modells</translation>
    </message>
    <message>
        <source>as the model</source>
        <translation>wie das Modell</translation>
    </message>
    <message>
        <source>Names of genes</source>
        <translation>Namen der Gene</translation>
    </message>
    <message>
        <source>Writes the chosen genes beside their points</source>
        <translation>Schreibt die gewählten Gene neben ihre Punkte</translation>
    </message>
    <message>
        <source>Two runs</source>
        <translation>Zwei Läufe</translation>
    </message>
    <message>
        <source>Where the second run is drawn in a grid</source>
        <translation>Wo der zweite Lauf in einem Raster gezeichnet wird</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <source>in one plot</source>
        <translation>in einem Diagramm</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Very many points make vector files that editors can hardly open</source>
        <translation>Sehr viele Punkte ergeben Vektordateien, die Grafikprogramme kaum öffnen können</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>as vectors</source>
        <translation>als Vektoren</translation>
    </message>
    <message>
        <source>as an image</source>
        <translation>als Bild</translation>
    </message>
    <message>
        <source>Resolution of pictures</source>
        <translation>Auflösung der Bilder</translation>
    </message>
    <message>
        <source>Of PNG and TIFF files; journals ask for 300 or more</source>
        <translation>Von PNG- und TIFF-Dateien; Zeitschriften verlangen 300 oder mehr</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Fig. 1</source>
        <translation>Abb. 1</translation>
    </message>
    <message>
        <source>Fig. 2</source>
        <translation>Abb. 2</translation>
    </message>
    <message>
        <source>Fig. 3 and 4</source>
        <translation>Abb. 3 und 4</translation>
    </message>
    <message>
        <source>Fig. 5</source>
        <translation>Abb. 5</translation>
    </message>
    <message>
        <source>Table 1: distributions</source>
        <translation>Tabelle 1: Verteilungen</translation>
    </message>
    <message>
        <source>Table 2: mean shifts</source>
        <translation>Tabelle 2: Mittelwertversch.</translation>
    </message>
    <message>
        <source>Table 3: several genes</source>
        <translation>Tabelle 3: mehrere Gene</translation>
    </message>
    <message>
        <source>Table 5: training objective</source>
        <translation>Tabelle 5: Zielfunktion</translation>
    </message>
    <message>
        <source>Table 6: gene vectors</source>
        <translation>Tabelle 6: Genvektoren</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>all that differ in bins alone</source>
        <translation>alle, nur in Bins verschieden</translation>
    </message>
    <message>
        <source>none: as the cells respond</source>
        <translation>keiner: Reaktion der Zellen</translation>
    </message>
    <message>
        <source>%1 is no perturbation of this screen and has not been predicted: predict it under Predict.</source>
        <translation>%1 ist keine Perturbation dieses Screens und wurde nicht vorhergesagt: Sagen Sie sie unter „Vorhersage“ vorher.</translation>
    </message>
    <message>
        <source>%1 are no perturbations of this screen and have not been predicted: predict them under Predict.</source>
        <translation>%1 sind keine Perturbationen dieses Screens und wurden nicht vorhergesagt: Sagen Sie sie unter „Vorhersage“ vorher.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This project has no run yet: train one with “Train…” in the menu Run.</source>
        <translation>Dieses Projekt hat noch keinen Lauf: Trainieren Sie einen mit „Trainieren…“ im Menü „Lauf“.</translation>
    </message>
    <message>
        <source>There is no shift plot, because this project has no run yet: train one with “Train…” in the menu Run.</source>
        <translation>Es gibt kein Verschiebungsdiagramm, weil dieses Projekt noch keinen Lauf hat: Trainieren Sie einen mit „Trainieren…“ im Menü „Lauf“.</translation>
    </message>
    <message>
        <source>There is no shift plot, because no run is chosen.</source>
        <translation>Es gibt kein Verschiebungsdiagramm, weil kein Lauf gewählt ist.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FigurePreview</name>
    <message>
        <source>Preview of the figure</source>
        <translation>Vorschau der Abbildung</translation>
    </message>
    <message>
        <source>The figure is being made</source>
        <translation>Die Abbildung wird erstellt</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>How large the preview is on your screen (Ctrl and the wheel); the file does not change</source>
        <translation>Wie groß die Vorschau auf Ihrem Bildschirm ist (Strg und Mausrad); die Datei ändert sich nicht</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FilterChips</name>
    <message>
        <source>Filters that are on</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>gene</source>
        <translation>Gen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Filter „%1“ entfernen</translation>
    </message>
    <message>
        <source>Another number changes the filter at once</source>
        <translation>Eine andere Zahl ändert den Filter sofort</translation>
    </message>
    <message>
        <source>Another gene changes the filter at once; names are completed while you type</source>
        <translation>Ein anderes Gen ändert den Filter sofort; Namen werden beim Tippen ergänzt</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FilterList</name>
    <message>
        <source>&amp;Add a condition</source>
        <translation>Bedingung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Import only cells that meet all conditions</source>
        <translation>Nur Zellen importieren, die alle Bedingungen erfüllen</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>Spalte, nach der gefiltert wird</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>A condition has no column yet: choose one, or remove the condition.</source>
        <translation>Eine Bedingung hat noch keine Spalte: Wählen Sie eine oder entfernen Sie die Bedingung.</translation>
    </message>
    <message>
        <source>The condition on %1 has no value yet: choose one, or remove the condition.</source>
        <translation>Die Bedingung für %1 hat noch keinen Wert: Wählen Sie einen oder entfernen Sie die Bedingung.</translation>
    </message>
    <message>
        <source>The condition on %1 compares numbers, but “%2” is none. Write it like 0.5.</source>
        <translation>Die Bedingung für %1 vergleicht Zahlen, aber „%2“ ist keine. Schreiben Sie Zahlen wie 0.5.</translation>
    </message>
    <message>
        <source>There is no column %1 any more: choose another one for the condition, or remove it.</source>
        <translation>Die Spalte %1 gibt es nicht mehr: Wählen Sie für die Bedingung eine andere oder entfernen Sie die Bedingung.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::GeneNameCompleter</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::GenePanel</name>
    <message>
        <source>Search genes</source>
        <translation>Gene suchen</translation>
    </message>
    <message>
        <source>Non-mean responses only</source>
        <translation>Nur Formänderungen</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gene</translation>
    </message>
    <message>
        <source>Symbol, alias, Ensembl id, part of a name, or a pasted list of genes</source>
        <translation>Symbol, Alias, Ensembl-ID, Teil eines Namens oder eine eingefügte Genliste</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only some of the genes</source>
        <translation>Nur einen Teil der Gene zeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Columns, copy, export</source>
        <translation>Spalten, Kopieren, Export</translation>
    </message>
    <message>
        <source>Genes whose shape changes beyond chance while the mean accounts for less than half of it: variance, share of zeros, mixture of states</source>
        <translation>Gene, deren Form sich überzufällig ändert, während der Mittelwert weniger als die Hälfte davon ausmacht: Varianz, Anteil der Nullen, Mischung von Zuständen</translation>
    </message>
    <message>
        <source>FDR &lt; %1</source>
        <translation>FDR &lt; %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>kinds of response</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>W1 at least</source>
        <translation>W1 mindestens</translation>
    </message>
    <message>
        <source>Selected genes (%1)</source>
        <translation>Ausgewählte Gene (%1)</translation>
    </message>
    <message>
        <source>Beyond chance (FDR &lt; %1)</source>
        <translation>Überzufällig (FDR &lt; %1)</translation>
    </message>
    <message>
        <source>Of the observed shift; of unseen perturbations, of the predicted one</source>
        <translation>Der beobachteten Verschiebung; bei ungesehenen Perturbationen der vorhergesagten</translation>
    </message>
    <message>
        <source>Kind of response</source>
        <translation>Art der Reaktion</translation>
    </message>
    <message>
        <source>W1 at least…</source>
        <translation>W1 mindestens…</translation>
    </message>
    <message>
        <source>Selected genes only</source>
        <translation>Nur ausgewählte Gene</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Co&amp;py selected rows</source>
        <translation>Ausgewählte Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>With titles, separated by tabs (Ctrl+C in the table)</source>
        <translation>Mit Spaltentiteln, durch Tabulatoren getrennt (Strg+C in der Tabelle)</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>Als CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export CSV of the genes &amp;shown…</source>
        <translation>An&amp;gezeigte Gene als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export genes</source>
        <translation>Gene exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Exporting genes</source>
        <translation>Export der Gene</translation>
    </message>
    <message>
        <source>%1. Wrote %2.</source>
        <translation>%1. %2 wurde geschrieben.</translation>
    </message>
    <message>
        <source>No genes. Open a screen or a project.</source>
        <translation>Keine Gene. Öffnen Sie einen Screen oder ein Projekt.</translation>
    </message>
    <message>
        <source>No response yet. Choose a perturbation.</source>
        <translation>Noch keine Reaktion. Wählen Sie eine Perturbation.</translation>
    </message>
    <message>
        <source>None of these genes is in this screen.</source>
        <translation>Keines dieser Gene ist in diesem Screen.</translation>
    </message>
    <message>
        <source>No gene of that name.</source>
        <translation>Kein Gen dieses Namens.</translation>
    </message>
    <message>
        <source>No gene passes both search and filters. Remove one of them above.</source>
        <translation>Kein Gen entspricht der Suche und den Filtern. Entfernen Sie oben etwas davon.</translation>
    </message>
    <message>
        <source>No gene here changes its shape beyond chance without its mean.</source>
        <translation>Kein Gen ändert hier überzufällig seine Form, ohne dass es am Mittelwert liegt.</translation>
    </message>
    <message>
        <source>No gene here shifts beyond chance.</source>
        <translation>Kein Gen verschiebt sich hier überzufällig.</translation>
    </message>
    <message>
        <source>No gene passes all filters. Remove one of them above.</source>
        <translation>Kein Gen besteht alle Filter. Entfernen Sie oben einen davon.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln genes</source>
        <translation>
            <numerusform>%1 von %Ln Gen</numerusform>
            <numerusform>%1 von %Ln Genen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found: %1</source>
        <translation>
            <numerusform>%Ln nicht gefunden: %1</numerusform>
            <numerusform>%Ln nicht gefunden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>how many genes are shown; which ones were not found</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 (%2 is %3)</source>
        <translation>%1 (%2 ist %3)</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::GeneTableModel</name>
    <message>
        <source>not detected</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>False discovery rate %1; so few cells differ by a W1 of %2 by chance alone. The mean accounts for %3 % of the shift.</source>
        <translation>False-Discovery-Rate %1; so wenige Zellen unterscheiden sich allein durch Zufall um W1 = %2. Der Mittelwert macht %3 % der Verschiebung aus.</translation>
    </message>
    <message>
        <source>Control and observed: variance %1 and %2, cells without any %3 % and %4 %.</source>
        <translation>Kontrolle und beobachtet: Varianz %1 und %2, Zellen ohne Expression %3 % und %4 %.</translation>
    </message>
    <message>
        <source>Predicted response: %1.</source>
        <translation>Vorhergesagte Reaktion: %1.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>All cells have the same value, so the gene has no distribution to compare.</source>
        <translation>Alle Zellen haben denselben Wert, daher hat das Gen keine Verteilung zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1: observed cells minus control cells</source>
        <translation>%1: beobachtete Zellen minus Kontrollzellen</translation>
    </message>
    <message>
        <source>%1: prediction minus control</source>
        <translation>%1: Vorhersage minus Kontrolle</translation>
    </message>
    <message>
        <source>Change of the mean log expression</source>
        <translation>Änderung der mittleren log-Expression</translation>
    </message>
    <message>
        <source>Change of the variance</source>
        <translation>Änderung der Varianz</translation>
    </message>
    <message>
        <source>Change of the share of cells without the gene</source>
        <translation>Änderung des Anteils der Zellen ohne das Gen</translation>
    </message>
    <message>
        <source>Change of the skewness</source>
        <translation>Änderung der Schiefe</translation>
    </message>
    <message>
        <source>Change of the number of modes</source>
        <translation>Änderung der Anzahl der Modi</translation>
    </message>
    <message>
        <source>Δ mean,
observed</source>
        <translation>Δ Mittelwert,
beobachtet</translation>
    </message>
    <message>
        <source>Δ mean,
predicted</source>
        <translation>Δ Mittelwert,
vorhergesagt</translation>
    </message>
    <message>
        <source>Δ variance,
observed</source>
        <translation>Δ Varianz,
beobachtet</translation>
    </message>
    <message>
        <source>Δ variance,
predicted</source>
        <translation>Δ Varianz,
vorhergesagt</translation>
    </message>
    <message>
        <source>Δ zeros,
observed</source>
        <translation>Δ Nullen,
beobachtet</translation>
    </message>
    <message>
        <source>Δ zeros,
predicted</source>
        <translation>Δ Nullen,
vorhergesagt</translation>
    </message>
    <message>
        <source>Δ skewness,
observed</source>
        <translation>Δ Schiefe,
beobachtet</translation>
    </message>
    <message>
        <source>Δ skewness,
predicted</source>
        <translation>Δ Schiefe,
vorhergesagt</translation>
    </message>
    <message>
        <source>Δ modes,
observed</source>
        <translation>Δ Modi,
beobachtet</translation>
    </message>
    <message>
        <source>Δ modes,
predicted</source>
        <translation>Δ Modi,
vorhergesagt</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gen</translation>
    </message>
    <message>
        <source>As the screen names it</source>
        <translation>Wie der Screen es nennt</translation>
    </message>
    <message>
        <source>Observed
W1</source>
        <translation>W1,
beobachtet</translation>
    </message>
    <message>
        <source>Distance of the observed cells from the control cells</source>
        <translation>Abstand der beobachteten Zellen von den Kontrollzellen</translation>
    </message>
    <message>
        <source>Predicted
W1</source>
        <translation>W1,
vorhergesagt</translation>
    </message>
    <message>
        <source>Distance of the prediction from the control cells</source>
        <translation>Abstand der Vorhersage von den Kontrollzellen</translation>
    </message>
    <message>
        <source>Error
W1</source>
        <translation>W1,
Fehler</translation>
    </message>
    <message>
        <source>Distance of the prediction from the observed cells</source>
        <translation>Abstand der Vorhersage von den beobachteten Zellen</translation>
    </message>
    <message>
        <source>Control
mean</source>
        <translation>Mittelwert,
Kontrolle</translation>
    </message>
    <message>
        <source>Mean log expression of the control cells</source>
        <translation>Mittlere log-Expression der Kontrollzellen</translation>
    </message>
    <message>
        <source>Observed
mean</source>
        <translation>Mittelwert,
beobachtet</translation>
    </message>
    <message>
        <source>Mean log expression of the perturbed cells</source>
        <translation>Mittlere log-Expression der perturbierten Zellen</translation>
    </message>
    <message>
        <source>Predicted
mean</source>
        <translation>Mittelwert,
vorhergesagt</translation>
    </message>
    <message>
        <source>Mean log expression of the prediction</source>
        <translation>Mittlere log-Expression der Vorhersage</translation>
    </message>
    <message>
        <source>Response,
observed</source>
        <translation>Reaktion,
beobachtet</translation>
    </message>
    <message>
        <source>What changes most in the observed cells, where it is more than chance: the mean, the spread, the share of cells without any, or how many cells are in which state</source>
        <translation>Was sich in den beobachteten Zellen am meisten und mehr als zufällig ändert: der Mittelwert, die Streuung, der Anteil der Zellen ohne Expression oder wie viele Zellen in welchem Zustand sind</translation>
    </message>
    <message>
        <source>Response,
predicted</source>
        <translation>Reaktion,
vorhergesagt</translation>
    </message>
    <message>
        <source>What changes most in the prediction, where it is more than as many cells differ by chance</source>
        <translation>Was sich in der Vorhersage am meisten ändert, soweit es mehr ist, als sich ebenso viele Zellen durch Zufall unterscheiden</translation>
    </message>
    <message>
        <source>FDR,
observed</source>
        <translation>FDR,
beobachtet</translation>
    </message>
    <message>
        <source>Significance of the observed W1: the false discovery rate (Benjamini-Hochberg) over all genes that vary</source>
        <translation>Signifikanz der beobachteten W1-Distanz: die False-Discovery-Rate (Benjamini-Hochberg) über alle Gene, die variieren</translation>
    </message>
    <message>
        <source>FDR,
predicted</source>
        <translation>FDR,
vorhergesagt</translation>
    </message>
    <message>
        <source>The same for the predicted W1, against the scatter of as many cells</source>
        <translation>Dasselbe für die vorhergesagte W1-Distanz, gegen die Streuung ebenso vieler Zellen</translation>
    </message>
    <message>
        <source>Pinned genes keep their card. Click here or press Space to pin.</source>
        <translation>Angeheftete Gene behalten ihre Karte. Zum Anheften hier klicken oder die Leertaste drücken.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::GenesPage</name>
    <message>
        <source>&amp;Keep the project&apos;s vectors</source>
        <translation>Vektoren des Projekts &amp;behalten</translation>
    </message>
    <message>
        <source>Train with the gene vectors that the project has</source>
        <translation>Mit den Genvektoren trainieren, die das Projekt hat</translation>
    </message>
    <message>
        <source>Use other &amp;vectors</source>
        <translation>Andere &amp;Vektoren verwenden</translation>
    </message>
    <message>
        <source>The project&apos;s vectors are replaced once the training starts</source>
        <translation>Die Vektoren des Projekts werden ersetzt, sobald das Training beginnt</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gene</translation>
    </message>
    <message>
        <source>The model learns how alike genes are from a vector of numbers for each gene.</source>
        <translation>Das Modell lernt aus einem Zahlenvektor für jedes Gen, wie ähnlich Gene einander sind.</translation>
    </message>
    <message>
        <source>&amp;File of vectors…</source>
        <translation>&amp;Datei mit Vektoren…</translation>
    </message>
    <message>
        <source>A file with a vector for each gene: a table, a pickle, .pt, .npz, .json, .h5 and others; may also be dropped here</source>
        <translation>Eine Datei mit einem Vektor für jedes Gen: eine Tabelle, ein Pickle, .pt, .npz, .json, .h5 und andere; kann auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>&amp;Gene sets…</source>
        <translation>&amp;Gensets…</translation>
    </message>
    <message>
        <source>Vectors made from the sets that genes are in: .gmt, .gaf or gene2go</source>
        <translation>Vektoren aus den Sets, in denen Gene sind: .gmt, .gaf oder gene2go</translation>
    </message>
    <message>
        <source>Fr&amp;om this screen</source>
        <translation>Aus diesem S&amp;creen</translation>
    </message>
    <message>
        <source>Vectors made from how genes vary together in the control cells: needs no file, but knows only the genes that were measured</source>
        <translation>Vektoren daraus, wie Gene in den Kontrollzellen gemeinsam variieren: braucht keine Datei, kennt aber nur die gemessenen Gene</translation>
    </message>
    <message>
        <source>Sources of gene vectors</source>
        <translation>Quellen der Genvektoren</translation>
    </message>
    <message>
        <source>Other names of genes</source>
        <translation>Andere Namen der Gene</translation>
    </message>
    <message>
        <source>optional: HGNC&apos;s complete set</source>
        <translation>optional: der vollständige HGNC-Satz</translation>
    </message>
    <message>
        <source>HGNC&apos;s list of the symbols, former symbols, aliases and ids of human genes, by which a gene of the screen is found under another name: hgnc_complete_set.txt from genenames.org</source>
        <translation>HGNCs Liste der Symbole, früheren Symbole, Aliasse und IDs menschlicher Gene, mit der ein Gen des Screens unter einem anderen Namen gefunden wird: hgnc_complete_set.txt von genenames.org</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>Choose HGNC&apos;s complete set, plain or .gz</source>
        <translation>Vollständigen HGNC-Satz wählen, auch als .gz</translation>
    </message>
    <message>
        <source>Other na&amp;mes of genes</source>
        <translation>Andere &amp;Namen der Gene</translation>
    </message>
    <message>
        <source>Reading the gene vectors</source>
        <translation>Genvektoren lesen</translation>
    </message>
    <message>
        <source>Genes in the list</source>
        <translation>Gene in der Liste</translation>
    </message>
    <message>
        <source>Perturbed genes must have a vector to be trained on; other genes with one can be predicted</source>
        <translation>Perturbierte Gene müssen einen Vektor haben, um zum Training zu dienen; andere Gene mit Vektor lassen sich vorhersagen</translation>
    </message>
    <message>
        <source>Perturbed genes</source>
        <translation>Perturbierte Gene</translation>
    </message>
    <message>
        <source>Measured genes</source>
        <translation>Gemessene Gene</translation>
    </message>
    <message>
        <source>How they were found</source>
        <translation>Wie sie gefunden wurden</translation>
    </message>
    <message>
        <source>Show only genes found like this</source>
        <translation>Nur so gefundene Gene zeigen</translation>
    </message>
    <message>
        <source>Search genes</source>
        <translation>Gene suchen</translation>
    </message>
    <message>
        <source>A part of a gene&apos;s name, of what it was found as, or of a perturbation</source>
        <translation>Ein Teil des Namens eines Gens, dessen, als was es gefunden wurde, oder einer Perturbation</translation>
    </message>
    <message>
        <source>Save &amp;list…</source>
        <translation>&amp;Liste speichern…</translation>
    </message>
    <message>
        <source>Save the genes that are shown as a CSV file</source>
        <translation>Die gezeigten Gene als CSV-Datei speichern</translation>
    </message>
    <message>
        <source>Genes and their vectors</source>
        <translation>Gene und ihre Vektoren</translation>
    </message>
    <message>
        <source>&amp;Do similar vectors mean similar shifts?</source>
        <translation>B&amp;edeuten ähnliche Vektoren ähnliche Verschiebungen?</translation>
    </message>
    <message>
        <source>Compares how perturbations with similar vectors shift genes with what chance gives: whether these vectors say something about this screen</source>
        <translation>Vergleicht, wie Perturbationen mit ähnlichen Vektoren Gene verschieben, mit dem, was der Zufall ergibt: ob diese Vektoren etwas über diesen Screen sagen</translation>
    </message>
    <message>
        <source>Choose a screen first.</source>
        <translation>Wählen Sie zuerst einen Screen.</translation>
    </message>
    <message>
        <source>The gene vectors are still being read.</source>
        <translation>Die Genvektoren werden noch gelesen.</translation>
    </message>
    <message>
        <source>Choose where the vectors of the genes come from.</source>
        <translation>Wählen Sie, woher die Vektoren der Gene kommen.</translation>
    </message>
    <message>
        <source>The file of other names cannot be read: clear it or choose another one.</source>
        <translation>Die Datei mit anderen Namen ist nicht lesbar: Leeren Sie das Feld oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A source cannot be used: remove it, or choose another file.</source>
        <translation>Eine Quelle ist nicht verwendbar: Entfernen Sie sie oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Fewer than two perturbations have a gene vector: the screen&apos;s genes are written like those of mice. Choose vectors of mouse genes, or take them from this screen.</source>
        <translation>Weniger als zwei Perturbationen haben einen Genvektor: Die Gene des Screens sind wie Mausgene geschrieben. Wählen Sie Vektoren von Mausgenen oder nehmen Sie sie aus diesem Screen.</translation>
    </message>
    <message>
        <source>Fewer than two perturbations have a gene vector. Choose HGNC&apos;s complete set, so that genes are found under their other names, or vectors of other genes.</source>
        <translation>Weniger als zwei Perturbationen haben einen Genvektor. Wählen Sie den vollständigen HGNC-Satz, damit Gene unter ihren anderen Namen gefunden werden, oder Vektoren anderer Gene.</translation>
    </message>
    <message>
        <source>Fewer than two perturbations have a gene vector. Choose vectors that know the screen&apos;s genes: of the same species, or from this screen.</source>
        <translation>Weniger als zwei Perturbationen haben einen Genvektor. Wählen Sie Vektoren, die die Gene des Screens kennen: von derselben Art oder aus diesem Screen.</translation>
    </message>
    <message>
        <source>Gene sets</source>
        <translation>Gensets</translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>Genvektoren</translation>
    </message>
    <message>
        <source>Gene sets (*.gmt *.gaf gene2go* *.gz);;All files (*)</source>
        <translation>Gensets (*.gmt *.gaf gene2go* *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>HGNC&apos;s complete set</source>
        <translation>Vollständiger HGNC-Satz</translation>
    </message>
    <message>
        <source>HGNC&apos;s complete set (hgnc_complete_set* *.txt *.tsv *.gz);;All files (*)</source>
        <translation>Vollständiger HGNC-Satz (hgnc_complete_set* *.txt *.tsv *.gz);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln genes, %2 dimensions</source>
        <translation>
            <numerusform>%1: %Ln Gen, %2 Dimensionen</numerusform>
            <numerusform>%1: %Ln Gene, %2 Dimensionen</numerusform>
        </translation>
    </message>
    <message>
        <source>From this screen</source>
        <translation>Aus diesem Screen</translation>
    </message>
    <message>
        <source>Remove this source</source>
        <translation>Diese Quelle entfernen</translation>
    </message>
    <message>
        <source>Remove the source %1</source>
        <translation>Quelle %1 entfernen</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>From this screen: how the %Ln genes measured vary together in the control cells</source>
        <translation>
            <numerusform>Aus diesem Screen: wie das %Ln gemessene Gen in den Kontrollzellen variiert</numerusform>
            <numerusform>Aus diesem Screen: wie die %Ln gemessenen Gene in den Kontrollzellen gemeinsam variieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: none of its %Ln genes has a name of this screen</source>
        <translation>
            <numerusform>%1: von %Ln Gen hat keines einen Namen aus diesem Screen</numerusform>
            <numerusform>%1: keines der %Ln Gene hat einen Namen aus diesem Screen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln genes, %2 dimensions (%3)</source>
        <translation>
            <numerusform>%1: %Ln Gen, %2 Dimensionen (%3)</numerusform>
            <numerusform>%1: %Ln Gene, %2 Dimensionen (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it a gene is found only under the name that the screen gives it.</source>
        <translation>Ohne ihn wird ein Gen nur unter dem Namen gefunden, den der Screen ihm gibt.</translation>
    </message>
    <message>
        <source>No name of this screen had to be looked up there.</source>
        <translation>Kein Name dieses Screens musste dort nachgeschlagen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names of this screen are found under another name.</source>
        <translation>
            <numerusform>%Ln Name dieses Screens wird unter einem anderen Namen gefunden.</numerusform>
            <numerusform>%Ln Namen dieses Screens werden unter einem anderen Namen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a screen first: its genes are looked up in the vectors.</source>
        <translation>Wählen Sie zuerst einen Screen: Seine Gene werden in den Vektoren nachgeschlagen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Choose above where vectors come from, or drop files here.</source>
        <translation>Wählen Sie oben, woher Vektoren kommen, oder legen Sie Dateien hier ab.</translation>
    </message>
    <message>
        <source>A file of vectors: made elsewhere, for example from texts about genes or protein sequences.</source>
        <translation>Eine Datei mit Vektoren: anderswo gemacht, zum Beispiel aus Texten über Gene oder Proteinsequenzen.</translation>
    </message>
    <message>
        <source>Gene sets: what is known about genes, for example the Gene Ontology.</source>
        <translation>Gensets: was über Gene bekannt ist, zum Beispiel die Gene Ontology.</translation>
    </message>
    <message>
        <source>This screen: needs no file, but knows only the genes that were measured.</source>
        <translation>Dieser Screen: braucht keine Datei, kennt aber nur die gemessenen Gene.</translation>
    </message>
    <message>
        <source>Of several sources the vectors are joined, for the genes that all of them know.</source>
        <translation>Bei mehreren Quellen werden die Vektoren zusammengefügt, für die Gene, die alle kennen.</translation>
    </message>
    <message>
        <source>The names of the screen are looked up in the vectors…</source>
        <translation>Die Namen des Screens werden in den Vektoren nachgeschlagen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %Ln perturbations can be trained on.</source>
        <translation>
            <numerusform>Auf %1 von höchstens %Ln Perturbation kann trainiert werden.</numerusform>
            <numerusform>Auf %1 von höchstens %Ln Perturbationen kann trainiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln perturbations can be trained on.</source>
        <translation>
            <numerusform>Auf %1 von %Ln Perturbation kann trainiert werden.</numerusform>
            <numerusform>Auf %1 von %Ln Perturbationen kann trainiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 and %Ln more.</source>
        <translation>
            <numerusform>Ausgelassen: %1 und %Ln weitere.</numerusform>
            <numerusform>Ausgelassen: %1 und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln measured genes have a vector, so that their perturbation can be predicted.</source>
        <translation>
            <numerusform>%1 von %Ln gemessenen Gen hat einen Vektor, sodass seine Perturbation vorhergesagt werden kann.</numerusform>
            <numerusform>%1 von %Ln gemessenen Genen haben einen Vektor, sodass ihre Perturbation vorhergesagt werden kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>Missing (%1)</source>
        <translation>Fehlend (%1)</translation>
    </message>
    <message>
        <source>Ambiguous (%1)</source>
        <translation>Mehrdeutig (%1)</translation>
    </message>
    <message>
        <source>Other name (%1)</source>
        <translation>Anderer Name (%1)</translation>
    </message>
    <message>
        <source>Same name (%1)</source>
        <translation>Gleicher Name (%1)</translation>
    </message>
    <message>
        <source>No gene is found like this.</source>
        <translation>Kein Gen wird so gefunden.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Too few perturbations have a vector to tell.</source>
        <translation>Zu wenige Perturbationen haben einen Vektor, um es zu sagen.</translation>
    </message>
    <message>
        <source>Yes: shifts of perturbations with similar vectors are alike, r = %1 where chance gives %2 ± %3 (p = %4).</source>
        <translation>Ja: Verschiebungen von Perturbationen mit ähnlichen Vektoren ähneln sich, r = %1, wo der Zufall %2 ± %3 ergibt (p = %4).</translation>
    </message>
    <message>
        <source>Nothing shows it: shifts of perturbations with similar vectors have r = %1 where chance gives %2 ± %3 (p = %4).</source>
        <translation>Nichts deutet darauf hin: Verschiebungen von Perturbationen mit ähnlichen Vektoren haben r = %1, wo der Zufall %2 ± %3 ergibt (p = %4).</translation>
    </message>
    <message>
        <source>Save the list of genes</source>
        <translation>Liste der Gene speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saving the list of genes</source>
        <translation>Speichern der Genliste</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Genes that are the same in all control cells will have no vector.</source>
        <translation>Gene, die in allen Kontrollzellen gleich sind, werden keinen Vektor haben.</translation>
    </message>
    <message>
        <source>Fewer than two perturbations have a gene vector: the screen&apos;s own vectors know only the genes that were measured. Take gene sets or a file of vectors instead of them.</source>
        <translation>Weniger als zwei Perturbationen haben einen Genvektor: Die Vektoren aus dem Screen selbst kennen nur die gemessenen Gene. Nehmen Sie stattdessen Gensets oder eine Datei mit Vektoren.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::HelpButton</name>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Explains: %1 (F1)</source>
        <translation>Erklärt: %1 (F1)</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::HelpWindow</name>
    <message>
        <source>Knockscope help</source>
        <translation>Knockscope-Hilfe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Lists only pages that hold all these words</source>
        <translation>Listet nur Seiten, die alle diese Wörter enthalten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The pages of the help; the arrow keys go from one to the next</source>
        <translation>Die Seiten der Hilfe; die Pfeiltasten führen von einer zur nächsten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Links lead to related pages</source>
        <translation>Verweise führen zu verwandten Seiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the page before (%1)</source>
        <translation>Zurück zur vorigen Seite (%1)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Forward again (%1)</source>
        <translation>Wieder vorwärts (%1)</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ImportForm</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Projektordner</translation>
    </message>
    <message>
        <source>Choose the project folder</source>
        <translation>Projektordner wählen</translation>
    </message>
    <message>
        <source>choose what they are</source>
        <translation>wählen, was sie sind</translation>
    </message>
    <message>
        <source>What the numbers of the matrix are</source>
        <translation>Was die Zahlen der Matrix sind</translation>
    </message>
    <message>
        <source>Counts, to be normalised</source>
        <translation>Counts, noch zu normalisieren</translation>
    </message>
    <message>
        <source>Log-normalised already</source>
        <translation>Bereits log-normalisiert</translation>
    </message>
    <message>
        <source>Perturbations with fewer cells are left out</source>
        <translation>Perturbationen mit weniger Zellen werden ausgelassen</translation>
    </message>
    <message>
        <source>Where the project will be; nothing is written there before the import starts</source>
        <translation>Wo das Projekt liegen wird; vor dem Import wird dort nichts geschrieben</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Werte</translation>
    </message>
    <message>
        <source>Only cells with</source>
        <translation>Nur Zellen mit</translation>
    </message>
    <message>
        <source>&amp;Minimum cells</source>
        <translation>&amp;Mindestzahl der Zellen</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>Projekt&amp;ordner</translation>
    </message>
    <message>
        <source>Knockscope projects (*.knockscope)</source>
        <translation>Knockscope-Projekte (*.knockscope)</translation>
    </message>
    <message>
        <source>Choose a table of cell labels.</source>
        <translation>Wählen Sie eine Tabelle der Zell-Labels.</translation>
    </message>
    <message>
        <source>Choose what the values are.</source>
        <translation>Wählen Sie, was die Werte sind.</translation>
    </message>
    <message>
        <source>Choose the project folder.</source>
        <translation>Wählen Sie den Projektordner.</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ImportPreviewPane</name>
    <message>
        <source>How labels are &amp;read</source>
        <translation>Wie &amp;die Labels gelesen werden</translation>
    </message>
    <message>
        <source>The most frequent labels and the perturbations they become</source>
        <translation>Die häufigsten Labels und die Perturbationen, die daraus werden</translation>
    </message>
    <message>
        <source>Label in the file</source>
        <translation>Label in der Datei</translation>
    </message>
    <message>
        <source>Perturbation</source>
        <translation>Perturbation</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Shown when the perturbation column and the control label are chosen.</source>
        <translation>Erscheint, sobald Perturbationsspalte und Kontroll-Label gewählt sind.</translation>
    </message>
    <message>
        <source>Adds the condition %1</source>
        <translation>Fügt die Bedingung %1 hinzu</translation>
    </message>
    <message>
        <source>left out: no label</source>
        <translation>ausgelassen: kein Label</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Kontrolle</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln less frequent labels</source>
        <translation>
            <numerusform>und %Ln selteneres Label</numerusform>
            <numerusform>und %Ln seltenere Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Control cells of %Ln values of “%1” would be pooled: %2.</source>
        <translation>
            <numerusform>Kontrollzellen mit %Ln Wert von „%1“ würden zusammengefasst: %2.</numerusform>
            <numerusform>Kontrollzellen mit %Ln Werten von „%1“ würden zusammengefasst: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are labelled “%1”, which names no gene.</source>
        <translation>
            <numerusform>%Ln Zelle trägt das Label „%1“, das kein Gen nennt.</numerusform>
            <numerusform>%Ln Zellen tragen das Label „%1“, das kein Gen nennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::InfoBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stoppen und behalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Ends the folds that are being trained, keeps the best they have, and trains no other.</source>
        <translation>Beendet die Folds, die gerade trainiert werden, behält ihren besten Stand und trainiert keinen weiteren.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: cancelling…</source>
        <translation>%1: wird abgebrochen…</translation>
    </message>
    <message>
        <source>%1: ending with what there is…</source>
        <translation>%1: wird mit dem bisher Erreichten beendet…</translation>
    </message>
    <message>
        <source>Ends the job; what it has not finished is lost</source>
        <translation>Beendet den Auftrag; was nicht fertig ist, geht verloren</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Alle Aufträge zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Job %1 of %2, show all jobs</source>
        <translation>Auftrag %1 von %2, alle Aufträge zeigen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::JobPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Nothing to do. Imports, trainings and long predictions appear here while they run and when they have ended.</source>
        <translation>Nichts zu tun. Importe, Trainings und lange Vorhersagen erscheinen hier, während sie laufen und wenn sie beendet sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ends the job and drops what it made; finished folds of a training are kept.</source>
        <translation>Beendet den Auftrag und verwirft, was er gemacht hat; fertige Folds eines Trainings bleiben erhalten.</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stoppen und behalten</translation>
    </message>
    <message>
        <source>Ends the training early: the folds that are being trained keep the best they have and count as finished, finished ones stay, and no other is trained.</source>
        <translation>Beendet das Training vorzeitig: Die Folds, die gerade trainiert werden, behalten ihren besten Stand und zählen als fertig, fertige bleiben, und kein weiterer wird trainiert.</translation>
    </message>
    <message>
        <source>Move to front</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Do this job before all others that wait.</source>
        <translation>Diesen Auftrag vor allen anderen wartenden ausführen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Open the project, and the run, of this job.</source>
        <translation>Das Projekt und den Lauf dieses Auftrags öffnen.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Take the job out of this list (Delete). What it made stays.</source>
        <translation>Den Auftrag aus dieser Liste nehmen (Entf). Was er gemacht hat, bleibt.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>Take all jobs that have ended out of this list. What they made stays.</source>
        <translation>Alle beendeten Aufträge aus dieser Liste nehmen. Was sie gemacht haben, bleibt.</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Meldung kopieren</translation>
    </message>
    <message>
        <source>Copy the message, to send it to somebody.</source>
        <translation>Die Meldung kopieren, um sie jemandem zu schicken.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the training where it was; finished folds stay as they are.</source>
        <translation>Das Training dort weiterführen, wo es war; fertige Folds bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Do this job once more, and what was to come after it.</source>
        <translation>Diesen Auftrag noch einmal ausführen und was danach kommen sollte.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Restzeit: %1</translation>
    </message>
    <message>
        <source>This model is not trained epoch by epoch, so there are no curves.</source>
        <translation>Dieses Modell wird nicht in Epochen trainiert, daher gibt es keine Kurven.</translation>
    </message>
    <message>
        <source>The curves begin after the first epoch.</source>
        <translation>Die Kurven beginnen nach der ersten Epoche.</translation>
    </message>
    <message>
        <source>Mark a job to see how it goes on</source>
        <translation>Markieren Sie einen Auftrag, um zu sehen, wie er vorankommt</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::JobQueue</name>
    <message>
        <source>The system has no thread left; close other programs.</source>
        <translation>Das System hat keinen freien Thread mehr; schließen Sie andere Programme.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::JobTableModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What it is doing</source>
        <translation>Was er gerade tut</translation>
    </message>
    <message>
        <source>The time that is left, or the time it took</source>
        <translation>Die Zeit, die noch bleibt, oder die er gebraucht hat</translation>
    </message>
    <message>
        <source>What it is doing, or why it failed</source>
        <translation>Was er gerade tut oder warum er fehlgeschlagen ist</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::LabelFields</name>
    <message>
        <source>Perturbation column</source>
        <translation>Perturbationsspalte</translation>
    </message>
    <message>
        <source>Control label</source>
        <translation>Kontroll-Label</translation>
    </message>
    <message>
        <source>What joins the genes of a combination</source>
        <translation>Was die Gene einer Kombination verbindet</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Whether labels name guides</source>
        <translation>Ob Labels Guides nennen</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>The column that names each cell&apos;s perturbation, the likeliest first</source>
        <translation>Die Spalte, die die Perturbation jeder Zelle nennt; die wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>choose a label</source>
        <translation>Label wählen</translation>
    </message>
    <message>
        <source>The label of unperturbed cells, the likeliest first</source>
        <translation>Das Label der nicht perturbierten Zellen; das wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Joined by “%1”</source>
        <translation>Verbunden durch „%1“</translation>
    </message>
    <message>
        <source>Never split</source>
        <translation>Nie trennen</translation>
    </message>
    <message>
        <source>Joined by…</source>
        <translation>Verbunden durch…</translation>
    </message>
    <message>
        <source>The characters between the genes of a combination</source>
        <translation>Die Zeichen zwischen den Genen einer Kombination</translation>
    </message>
    <message>
        <source>Labels name guides</source>
        <translation>Labels nennen Guides</translation>
    </message>
    <message>
        <source>Labels name genes</source>
        <translation>Labels nennen Gene</translation>
    </message>
    <message>
        <source>Guides of one gene (KLF1_1, sgKLF1-2) are taken together under the gene&apos;s name</source>
        <translation>Guides eines Gens (KLF1_1, sgKLF1-2) werden unter dem Namen des Gens zusammengefasst</translation>
    </message>
    <message>
        <source>&amp;Perturbation column</source>
        <translation>&amp;Perturbationsspalte</translation>
    </message>
    <message>
        <source>C&amp;ontrol label</source>
        <translation>&amp;Kontroll-Label</translation>
    </message>
    <message>
        <source>Sp&amp;elling</source>
        <translation>Sch&amp;reibweise</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln labels)</source>
        <translation>
            <numerusform>%1 (%Ln Label)</numerusform>
            <numerusform>%1 (%Ln Labels)</numerusform>
        </translation>
    </message>
    <message>
        <source>does not look like perturbations: see how its labels are read</source>
        <translation>sieht nicht nach Perturbationen aus: Sehen Sie nach, wie die Labels gelesen werden</translation>
    </message>
    <message>
        <source>there are no cell labels yet</source>
        <translation>es gibt noch keine Zell-Labels</translation>
    </message>
    <message>
        <source>not recognised: choose the column that names each cell&apos;s perturbation</source>
        <translation>nicht erkannt: Wählen Sie die Spalte, die die Perturbation jeder Zelle nennt</translation>
    </message>
    <message>
        <source>%1 labels are too many to be perturbations: choose another column</source>
        <translation>%1 Labels sind zu viele für Perturbationen: Wählen Sie eine andere Spalte</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln cells)</source>
        <translation>
            <numerusform>%1 (%Ln Zelle)</numerusform>
            <numerusform>%1 (%Ln Zellen)</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>not recognised: choose the label of unperturbed cells</source>
        <translation>nicht erkannt: Wählen Sie das Label der nicht perturbierten Zellen</translation>
    </message>
    <message>
        <source>Recognised: never split</source>
        <translation>Erkannt: nie trennen</translation>
    </message>
    <message>
        <source>Recognised: joined by “%1”</source>
        <translation>Erkannt: verbunden durch „%1“</translation>
    </message>
    <message>
        <source>Recognised: labels name guides</source>
        <translation>Erkannt: Labels nennen Guides</translation>
    </message>
    <message>
        <source>Recognised: labels name genes</source>
        <translation>Erkannt: Labels nennen Gene</translation>
    </message>
    <message>
        <source>Choose the perturbation column.</source>
        <translation>Wählen Sie die Perturbationsspalte.</translation>
    </message>
    <message>
        <source>Choose the control label.</source>
        <translation>Wählen Sie das Kontroll-Label.</translation>
    </message>
    <message>
        <source>Type what joins the genes of a combination.</source>
        <translation>Geben Sie ein, was die Gene einer Kombination verbindet.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::Log</name>
    <message>
        <source>Begun.</source>
        <translation>Begonnen.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::LogButton</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>Log, %Ln unread errors</source>
        <translation>
            <numerusform>Protokoll, %Ln ungelesener Fehler</numerusform>
            <numerusform>Protokoll, %Ln ungelesene Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the log: %Ln errors that nobody has seen yet</source>
        <translation>
            <numerusform>Protokoll zeigen: %Ln Fehler, den noch niemand gesehen hat</numerusform>
            <numerusform>Protokoll zeigen: %Ln Fehler, die noch niemand gesehen hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>Die ganze Meldung</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was gelistet wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Lists only what holds this text</source>
        <translation>Listet nur, was diesen Text enthält</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Scroll to what is new</source>
        <translation>Zu Neuem rollen</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all that are listed</source>
        <translation>Die markierten Zeilen kopieren oder alle, die gelistet sind</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Protokoll speichern…</translation>
    </message>
    <message>
        <source>Write everything into a text file</source>
        <translation>Alles in eine Textdatei schreiben</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forget everything that is in the log</source>
        <translation>Alles vergessen, was im Protokoll steht</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What jobs do, and what goes wrong, is written down here.</source>
        <translation>Noch ist nichts geschehen. Hier steht, was Aufträge tun und was schiefgeht.</translation>
    </message>
    <message>
        <source>Nothing in the log is like this. List everything, or search for something else.</source>
        <translation>Nichts im Protokoll passt dazu. Listen Sie alles auf oder suchen Sie nach etwas anderem.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.txt *.log);;All files (*)</source>
        <translation>Text (*.txt *.log);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saving the log</source>
        <translation>Speichern des Protokolls</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>Mark an entry to read all of it; Ctrl+C copies what is marked</source>
        <translation>Markieren Sie einen Eintrag, um ihn ganz zu lesen; Strg+C kopiert Markiertes</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::LossPlot</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>● Kept epoch</source>
        <translation>● Behaltene Epoche</translation>
    </message>
    <message>
        <source>No epoch is finished yet.</source>
        <translation>Noch keine Epoche ist fertig.</translation>
    </message>
    <message>
        <source>Objective (log)</source>
        <translation>Zielfunktion (log)</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <source>Objective of each fold</source>
        <translation>Zielfunktion je Fold</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Fold %1, epoch %2</source>
        <translation>Fold %1, Epoche %2</translation>
    </message>
    <message>
        <source>Objective %1</source>
        <translation>Zielfunktion %1</translation>
    </message>
    <message>
        <source>Validation %1</source>
        <translation>Validierung %1</translation>
    </message>
    <message>
        <source>These weights were kept.</source>
        <translation>Diese Gewichte wurden behalten.</translation>
    </message>
    <message>
        <source>Fold %1: objective %2 after epoch %3.</source>
        <translation>Fold %1: Zielfunktion %2 nach Epoche %3.</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>Verlustkurven</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::MainWindow</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New training…</source>
        <translation>&amp;Neues Training…</translation>
    </message>
    <message>
        <source>From a file to a trained model, step by step</source>
        <translation>Von einer Datei zu einem trainierten Modell, Schritt für Schritt</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>A folder that Knockscope made before</source>
        <translation>Ein Ordner, den Knockscope früher angelegt hat</translation>
    </message>
    <message>
        <source>Open &amp;screen…</source>
        <translation>&amp;Screen öffnen…</translation>
    </message>
    <message>
        <source>A Perturb-seq data set as an AnnData .h5ad, 10x .h5 or loom file</source>
        <translation>Ein Perturb-seq-Datensatz als AnnData-.h5ad-, 10x-.h5- oder loom-Datei</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>A screen as a Matrix Market folder: matrix, genes and barcodes</source>
        <translation>Ein Screen als Matrix-Market-Ordner: Matrix, Gene und Barcodes</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Open e&amp;xample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>A small made-up screen to try things out</source>
        <translation>Ein kleiner simulierter Screen zum Ausprobieren</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>&amp;Trainieren…</translation>
    </message>
    <message>
        <source>Trains a model on the open project</source>
        <translation>Trainiert ein Modell auf dem geöffneten Projekt</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Ends the job that is running</source>
        <translation>Beendet den laufenden Auftrag</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>&amp;Stoppen und behalten</translation>
    </message>
    <message>
        <source>Ends the training with what it has learned so far</source>
        <translation>Beendet das Training mit dem bisher Gelernten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+.</source>
        <translation>Ctrl+Shift+.</translation>
    </message>
    <message>
        <source>Gene &amp;vectors…</source>
        <translation>Gen&amp;vektoren…</translation>
    </message>
    <message>
        <source>Vectors by which models know how alike genes are</source>
        <translation>Vektoren, an denen Modelle erkennen, wie ähnlich Gene sind</translation>
    </message>
    <message>
        <source>Tables of the &amp;paper…</source>
        <translation>Ta&amp;bellen der Veröffentlichung…</translation>
    </message>
    <message>
        <source>Compares models as the paper does, on the open screen</source>
        <translation>Vergleicht Modelle wie die Veröffentlichung, auf dem geöffneten Screen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Pin or unpin the gene</source>
        <translation>Gen &amp;anheften oder lösen</translation>
    </message>
    <message>
        <source>A pinned gene keeps its card whatever is selected</source>
        <translation>Ein angeheftetes Gen behält seine Karte, was auch immer ausgewählt ist</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Find perturbation</source>
        <translation>&amp;Perturbation suchen</translation>
    </message>
    <message>
        <source>Find &amp;gene</source>
        <translation>&amp;Gen suchen</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>The knockdown of a gene nobody has perturbed</source>
        <translation>Der Knockdown eines Gens, das niemand perturbiert hat</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Puts all panels back where they were at first</source>
        <translation>Stellt alle Bereiche zurück, wo sie am Anfang waren</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>What the plots, tables and metrics mean</source>
        <translation>Was die Diagramme, Tabellen und Metriken bedeuten</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>&amp;About Knockscope</source>
        <translation>Ü&amp;ber Knockscope</translation>
    </message>
    <message>
        <source>Preparing the example</source>
        <translation>Vorbereiten des Beispiels</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open screen</source>
        <translation>Screen öffnen</translation>
    </message>
    <message>
        <source>Screens (*.h5ad *.h5 *.loom *.mtx *.mtx.gz);;All files (*)</source>
        <translation>Screens (*.h5ad *.h5 *.loom *.mtx *.mtx.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder with a Matrix Market matrix</source>
        <translation>Ordner mit einer Matrix-Market-Matrix öffnen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Another run is still being removed. Try again in a moment.</source>
        <translation>Ein anderer Lauf wird noch entfernt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is imported.</source>
        <translation>%1 ist importiert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: abgebrochen</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Aufträge zeigen</translation>
    </message>
    <message>
        <source>%1 of %2 is trained.</source>
        <translation>%1 von %2 ist trainiert.</translation>
    </message>
    <message>
        <source>%1 is trained.</source>
        <translation>%1 ist trainiert.</translation>
    </message>
    <message>
        <source>%1: stopped; the folds so far are kept</source>
        <translation>%1: gestoppt; die bisherigen Folds bleiben erhalten</translation>
    </message>
    <message>
        <source>Knockscope %1

Predicts how a knockdown changes the distribution of every gene.

Free software under the GNU General Public License, version 3 or later.
Figures use the font Arimo (SIL Open Font License 1.1).</source>
        <translation>Knockscope %1

Sagt vorher, wie ein Knockdown die Verteilung jedes Gens verändert.

Freie Software unter der GNU General Public License, Version 3 oder später.
Abbildungen verwenden die Schrift Arimo (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>%1 – Knockscope</source>
        <translation>%1 – Knockscope</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations</source>
        <translation>
            <numerusform>%Ln Perturbation</numerusform>
            <numerusform>%Ln Perturbationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genes</source>
        <translation>
            <numerusform>%Ln Gen</numerusform>
            <numerusform>%Ln Gene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln Zelle</numerusform>
            <numerusform>%Ln Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>no gene vectors</source>
        <translation>keine Genvektoren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a gene vector</source>
        <translation>
            <numerusform>%Ln ohne Genvektor</numerusform>
            <numerusform>%Ln ohne Genvektor</numerusform>
        </translation>
    </message>
    <message>
        <source>Knockscope</source>
        <translation>Knockscope</translation>
    </message>
    <message>
        <source>A model is being trained. Quit nevertheless?</source>
        <translation>Ein Modell wird gerade trainiert. Trotzdem beenden?</translation>
    </message>
    <message>
        <source>A job is still running. Quit nevertheless?</source>
        <translation>Ein Auftrag läuft noch. Trotzdem beenden?</translation>
    </message>
    <message>
        <source>Nothing is lost: the training can go on where it was once the project is opened again, or end now with what it has learned so far.</source>
        <translation>Nichts geht verloren: Das Training kann dort weitergehen, wo es war, sobald das Projekt wieder geöffnet ist, oder jetzt mit dem bisher Gelernten enden.</translation>
    </message>
    <message>
        <source>&amp;Quit, resume later</source>
        <translation>&amp;Beenden, später fortsetzen</translation>
    </message>
    <message>
        <source>Cancel it and &amp;quit</source>
        <translation>Abbrechen und &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Stop, keep and quit</source>
        <translation>&amp;Stoppen, behalten und beenden</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
    <message>
        <source>Pre&amp;dict…</source>
        <translation>&amp;Vorhersagen…</translation>
    </message>
    <message>
        <source>Rep&amp;orts</source>
        <translation>&amp;Berichte</translation>
    </message>
    <message>
        <source>The run %1 is wanted by the job “%2”. Cancel that first.</source>
        <translation>Der Lauf %1 wird vom Auftrag „%2“ gebraucht. Brechen Sie diesen zuerst ab.</translation>
    </message>
    <message>
        <source>%1: done. The report is in the menu Run.</source>
        <translation>%1: fertig. Der Bericht steht im Menü „Lauf“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs that wait for their turn will not be done.</source>
        <translation>
            <numerusform>%Ln wartender Auftrag wird nicht ausgeführt.</numerusform>
            <numerusform>%Ln wartende Aufträge werden nicht ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;gure…</source>
        <translation>Abb&amp;ildung…</translation>
    </message>
    <message>
        <source>What is shown as a figure or table for a paper: preview, export, copy</source>
        <translation>Was gezeigt wird, als Abbildung oder Tabelle für eine Veröffentlichung: Vorschau, Export, Kopie</translation>
    </message>
    <message>
        <source>Export &amp;all pinned…</source>
        <translation>Alle angehefteten e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes a distribution of each pinned gene into a folder</source>
        <translation>Schreibt für jedes angeheftete Gen eine Verteilung in einen Ordner</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Copy figure</source>
        <translation>Abbildung &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies what is shown as the figure or table that was chosen last</source>
        <translation>Kopiert, was gezeigt wird, als die Abbildung oder Tabelle, die zuletzt gewählt wurde</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ModelCard</name>
    <message>
        <source>Predicts whole distributions, of unseen genes and of combinations too.</source>
        <translation>Sagt ganze Verteilungen vorher, auch von ungesehenen Genen und von Kombinationen.</translation>
    </message>
    <message>
        <source>Predicts means only, of unseen genes and of combinations too.</source>
        <translation>Sagt nur Mittelwerte vorher, auch von ungesehenen Genen und von Kombinationen.</translation>
    </message>
    <message>
        <source>Takes minutes to hours; a GPU does not help.</source>
        <translation>Braucht Minuten bis Stunden; eine GPU hilft nicht.</translation>
    </message>
    <message>
        <source>Takes seconds to minutes; a GPU does not help.</source>
        <translation>Braucht Sekunden bis Minuten; eine GPU hilft nicht.</translation>
    </message>
    <message>
        <source>The model of the paper: learns how a knockdown reshapes the distribution of every gene, whatever its shape.</source>
        <translation>Das Modell der Veröffentlichung: lernt, wie ein Knockdown die Verteilung jedes Gens umformt, welche Form sie auch hat.</translation>
    </message>
    <message>
        <source>Takes minutes to hours; a GPU makes it many times faster.</source>
        <translation>Braucht Minuten bis Stunden; mit einer GPU geht es um ein Vielfaches schneller.</translation>
    </message>
    <message>
        <source>Takes the mean of the perturbations whose genes are most alike: shows at once whether the gene vectors say anything.</source>
        <translation>Nimmt das Mittel der Perturbationen, deren Gene einander am ähnlichsten sind: zeigt sofort, ob die Genvektoren etwas aussagen.</translation>
    </message>
    <message>
        <source>Describes every gene by a bell curve beside a share of silent cells: few numbers that are easy to compare.</source>
        <translation>Beschreibt jedes Gen durch eine Glockenkurve neben einem Anteil stummer Zellen: wenige Zahlen, die leicht zu vergleichen sind.</translation>
    </message>
    <message>
        <source>Describes every gene by a bell curve that ends at the smallest and the largest value: for genes that few cells lack.</source>
        <translation>Beschreibt jedes Gen durch eine Glockenkurve, die beim kleinsten und größten Wert endet: für Gene, die in wenigen Zellen fehlen.</translation>
    </message>
    <message>
        <source>The network of the paper for means alone: shows what is gained by predicting distributions.</source>
        <translation>Das Netz der Veröffentlichung nur für Mittelwerte: zeigt, was das Vorhersagen von Verteilungen bringt.</translation>
    </message>
    <message>
        <source>A Gaussian process: says how sure it is of every mean, and needs few perturbations.</source>
        <translation>Ein Gauß-Prozess: gibt an, wie sicher er sich bei jedem Mittelwert ist, und braucht wenige Perturbationen.</translation>
    </message>
    <message>
        <source>A linear model that is hard to beat for perturbations nobody has seen: a good yardstick.</source>
        <translation>Ein lineares Modell, das bei Perturbationen, die niemand gesehen hat, schwer zu schlagen ist: ein guter Maßstab.</translation>
    </message>
    <message>
        <source>Adds up what two knockdowns do alone: the yardstick for combinations.</source>
        <translation>Addiert, was zwei Knockdowns allein bewirken: der Maßstab für Kombinationen.</translation>
    </message>
    <message>
        <source>Predicts whole distributions of combinations whose genes were perturbed alone, and nothing else.</source>
        <translation>Sagt ganze Verteilungen von Kombinationen vorher, deren Gene einzeln perturbiert wurden, und nichts anderes.</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (empfohlen)</translation>
    </message>
    <message>
        <source>Train this model (space)</source>
        <translation>Dieses Modell trainieren (Leertaste)</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ModelCards</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ModelPage</name>
    <message>
        <source>Three baselines come along with every model: that nothing changes, and, for distributions and for means, that every knockdown does the same.</source>
        <translation>Drei Baselines kommen mit jedem Modell mit: dass sich nichts ändert und, für Verteilungen und für Mittelwerte, dass jeder Knockdown dasselbe bewirkt.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Choose what learns from the screen. The recommended model and its settings are a good start.</source>
        <translation>Wählen Sie, was aus dem Screen lernt. Das empfohlene Modell und seine Einstellungen sind ein guter Anfang.</translation>
    </message>
    <message>
        <source>At least two perturbations need a gene vector; choose other gene vectors one step before.</source>
        <translation>Mindestens zwei Perturbationen brauchen einen Genvektor; wählen Sie einen Schritt zuvor andere Genvektoren.</translation>
    </message>
    <message>
        <source>Not for this screen: it has no combination all of whose genes were perturbed alone too and have gene vectors.</source>
        <translation>Nicht für diesen Screen: Er hat keine Kombination, deren Gene alle auch allein perturbiert wurden und Genvektoren haben.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ModelSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>Choices that most trainings leave as they are</source>
        <translation>Einstellungen, die bei den meisten Trainings so bleiben</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>Standard &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Sets everything on this side back to what it was in the beginning</source>
        <translation>Setzt alles auf dieser Seite auf den Anfangsstand zurück</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>Gründlichkeit</translation>
    </message>
    <message>
        <source>How long it may take and how much of the screen is predicted</source>
        <translation>Wie lange es dauern darf und wie viel vom Screen vorhergesagt wird</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Schneller Blick</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Wie in der Veröffentlichung</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>Eigene Wahl</translation>
    </message>
    <message>
        <source>How thorou&amp;gh</source>
        <translation>&amp;Gründlichkeit</translation>
    </message>
    <message>
        <source>What is predicted</source>
        <translation>Was vorhergesagt wird</translation>
    </message>
    <message>
        <source>Which perturbations are held out, to be predicted by a model that has not seen them</source>
        <translation>Welche Perturbationen zurückgehalten werden, damit ein Modell sie vorhersagt, das sie nicht gesehen hat</translation>
    </message>
    <message>
        <source>Any perturbation</source>
        <translation>Beliebige Perturbationen</translation>
    </message>
    <message>
        <source>Combinations of known genes</source>
        <translation>Kombinationen bekannter Gene</translation>
    </message>
    <message>
        <source>Combinations of unknown genes</source>
        <translation>Kombinationen unbekannter Gene</translation>
    </message>
    <message>
        <source>&amp;What is predicted</source>
        <translation>Was vor&amp;hergesagt wird</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>More folds learn from more perturbations each, and take longer in all</source>
        <translation>Mehr Folds lernen jeweils aus mehr Perturbationen und dauern insgesamt länger</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>&amp;Folds</translation>
    </message>
    <message>
        <source>Train a&amp;ll folds</source>
        <translation>A&amp;lle Folds trainieren</translation>
    </message>
    <message>
        <source>Off: choose some. The others can be trained later, by another computer too.</source>
        <translation>Aus: einige wählen. Die anderen lassen sich später trainieren, auch auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>Folds to train</source>
        <translation>Folds zum Trainieren</translation>
    </message>
    <message>
        <source>Folds to train (space)</source>
        <translation>Folds zum Trainieren (Leertaste)</translation>
    </message>
    <message>
        <source>St&amp;op when it gets no better</source>
        <translation>Bee&amp;nden, wenn es nicht mehr besser wird</translation>
    </message>
    <message>
        <source>Takes a fraction of the time and predicts as well or better</source>
        <translation>Braucht einen Bruchteil der Zeit und sagt ebenso gut oder besser vorher</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Which part of the computer trains</source>
        <translation>Welcher Teil des Computers trainiert</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Computed b&amp;y</source>
        <translation>Ge&amp;rät</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Bins</translation>
    </message>
    <message>
        <source>Of each gene&apos;s histogram. More show finer shapes, and take more memory and time.</source>
        <translation>Im Histogramm jedes Gens. Mehr Bins zeigen feinere Formen und brauchen mehr Speicher und Zeit.</translation>
    </message>
    <message>
        <source>Epochs, at most</source>
        <translation>Epochen, höchstens</translation>
    </message>
    <message>
        <source>How often the network goes through all perturbations it learns from. Time grows with it.</source>
        <translation>Wie oft das Netz alle Perturbationen durchläuft, aus denen es lernt. Die Zeit wächst mit der Zahl.</translation>
    </message>
    <message>
        <source>Share to judge by</source>
        <translation>Anteil zum Beurteilen</translation>
    </message>
    <message>
        <source>Of the perturbations, kept aside to tell when it gets no better. Needs at least ten of them.</source>
        <translation>Der Perturbationen, zurückgelegt, um zu sehen, wann es nicht mehr besser wird. Braucht mindestens zehn davon.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Epochs that may pass without getting better before a fold is stopped</source>
        <translation>Epochen, die ohne Verbesserung vergehen dürfen, bevor ein Fold gestoppt wird</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Verborgene Schichten</translation>
    </message>
    <message>
        <source>Widths of the network&apos;s layers, for example 1024, 512, 1024. Empty: three of these from 500 perturbations on, 128 and 64 below, as in the paper.</source>
        <translation>Breiten der Schichten des Netzes, zum Beispiel 1024, 512, 1024. Leer: drei wie diese ab 500 Perturbationen, darunter 128 und 64, wie in der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Perturbations that a step learns from. Larger ones take more memory.</source>
        <translation>Perturbationen, aus denen ein Schritt lernt. Größere Batches brauchen mehr Speicher.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far a step goes. Too large a rate makes the objective jump about.</source>
        <translation>Wie weit ein Schritt geht. Bei einer zu großen Rate springt die Zielfunktion umher.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Pulls weights towards zero, so that the network learns less by heart</source>
        <translation>Zieht Gewichte gegen null, damit das Netz weniger auswendig lernt</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the network that is left out in a step, so that it learns less by heart</source>
        <translation>Anteil des Netzes, der in einem Schritt ausgelassen wird, damit es weniger auswendig lernt</translation>
    </message>
    <message>
        <source>distance of distributions (W1)</source>
        <translation>Abstand der Verteilungen (W1)</translation>
    </message>
    <message>
        <source>squared error of means</source>
        <translation>quadratischer Fehler der Mittelwerte</translation>
    </message>
    <message>
        <source>cross-entropy of bins</source>
        <translation>Kreuzentropie der Bins</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Weights of the parts of the objective, which add up to 1</source>
        <translation>Gewichte der Teile der Zielfunktion, die zusammen 1 ergeben</translation>
    </message>
    <message>
        <source>Rank of the last layer</source>
        <translation>Rang der letzten Schicht</translation>
    </message>
    <message>
        <source>Makes the last layer of two thin ones: less memory and time, and other results</source>
        <translation>Macht die letzte Schicht aus zwei dünnen: weniger Speicher und Zeit, und andere Ergebnisse</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>Moments of the optimiser</source>
        <translation>Momente des Optimierers</translation>
    </message>
    <message>
        <source>16 bits save a third of a network&apos;s memory, on the processor only</source>
        <translation>16 Bit sparen ein Drittel des Speichers eines Netzes, nur auf dem Prozessor</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>Products of matrices</source>
        <translation>Matrixprodukte</translation>
    </message>
    <message>
        <source>Coarser ones are faster, on a GPU only</source>
        <translation>Gröbere sind schneller, nur auf einer GPU</translation>
    </message>
    <message>
        <source>19 bits (TF32)</source>
        <translation>19 Bit (TF32)</translation>
    </message>
    <message>
        <source>16 bits (bfloat16)</source>
        <translation>16 Bit (bfloat16)</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Perturbations with the most similar gene vectors that are averaged</source>
        <translation>Perturbationen mit den ähnlichsten Genvektoren, über die gemittelt wird</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Principal components of the response that are predicted</source>
        <translation>Hauptkomponenten der Reaktion, die vorhergesagt werden</translation>
    </message>
    <message>
        <source>Ridge penalty</source>
        <translation>Ridge-Strafterm</translation>
    </message>
    <message>
        <source>Larger ones predict smaller shifts and follow noise less</source>
        <translation>Größere sagen kleinere Verschiebungen vorher und folgen dem Rauschen weniger</translation>
    </message>
    <message>
        <source>What is known of a gene</source>
        <translation>Was über ein Gen bekannt ist</translation>
    </message>
    <message>
        <source>Its gene vector, or how the screen&apos;s other perturbations change it, for measured genes only</source>
        <translation>Sein Genvektor, oder wie die anderen Perturbationen des Screens es ändern, nur für gemessene Gene</translation>
    </message>
    <message>
        <source>its gene vector</source>
        <translation>sein Genvektor</translation>
    </message>
    <message>
        <source>its response in the screen</source>
        <translation>seine Reaktion im Screen</translation>
    </message>
    <message>
        <source>Folds at once</source>
        <translation>Folds gleichzeitig</translation>
    </message>
    <message>
        <source>Folds that are trained at a time; each takes its own memory</source>
        <translation>Folds, die gleichzeitig trainiert werden; jeder braucht eigenen Speicher</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Threads of a fold</source>
        <translation>Threads je Fold</translation>
    </message>
    <message>
        <source>Automatic: all cores for a large network, one for a small one</source>
        <translation>Automatisch: alle Kerne für ein großes Netz, einer für ein kleines</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Startwert (Zufall)</translation>
    </message>
    <message>
        <source>The same seed gives the same folds and results; another one tells how much chance does</source>
        <translation>Derselbe Startwert ergibt dieselben Folds und Ergebnisse; ein anderer zeigt, wie viel der Zufall ausmacht</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Fold %1</translation>
    </message>
    <message>
        <source>What counts: the three weights must add up to 1, and add up to %1.</source>
        <translation>Was zählt: Die drei Gewichte müssen zusammen 1 ergeben, ergeben aber %1.</translation>
    </message>
    <message>
        <source>Choose at least one fold to train.</source>
        <translation>Wählen Sie mindestens einen Fold zum Trainieren.</translation>
    </message>
    <message>
        <source>This model needs to have seen the genes of a combination alone; let combinations of known genes be predicted.</source>
        <translation>Dieses Modell muss die Gene einer Kombination einzeln gesehen haben; lassen Sie Kombinationen bekannter Gene vorhersagen.</translation>
    </message>
    <message>
        <source>No perturbation is left to learn from in some fold; choose more folds, or something else to be predicted.</source>
        <translation>In einem Fold bleibt keine Perturbation zum Lernen; wählen Sie mehr Folds oder etwas anderes zum Vorhersagen.</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Ad&amp;vanced (changed)</source>
        <translation>&amp;Erweitert (geändert)</translation>
    </message>
    <message>
        <source>This model does not use a GPU.</source>
        <translation>Dieses Modell nutzt keine GPU.</translation>
    </message>
    <message>
        <source>Looking for a GPU…</source>
        <translation>Eine GPU wird gesucht…</translation>
    </message>
    <message>
        <source>There is a GPU, and Automatic takes it.</source>
        <translation>Es gibt eine GPU, und „Automatisch“ nimmt sie.</translation>
    </message>
    <message>
        <source>There is no GPU that can be used, so the processor trains.</source>
        <translation>Es gibt keine verwendbare GPU, daher trainiert der Prozessor.</translation>
    </message>
    <message>
        <source>A first impression in a small part of the time: only some perturbations are predicted, by networks that learnt for a short while.</source>
        <translation>Ein erster Eindruck in einem Bruchteil der Zeit: Nur einige Perturbationen werden vorhergesagt, von Netzen, die kurz gelernt haben.</translation>
    </message>
    <message>
        <source>A first impression: only some perturbations are predicted.</source>
        <translation>Ein erster Eindruck: Nur einige Perturbationen werden vorhergesagt.</translation>
    </message>
    <message>
        <source>Predicts every perturbation once, and stops early where that predicts as well.</source>
        <translation>Sagt jede Perturbation einmal vorher und endet früh, wo das ebenso gut vorhersagt.</translation>
    </message>
    <message>
        <source>Predicts every perturbation once.</source>
        <translation>Sagt jede Perturbation einmal vorher.</translation>
    </message>
    <message>
        <source>Never stops early: comparable with the paper&apos;s numbers, and takes several times as long.</source>
        <translation>Endet nie früh: mit den Zahlen der Veröffentlichung vergleichbar, dauert aber ein Mehrfaches.</translation>
    </message>
    <message>
        <source>As chosen below.</source>
        <translation>Wie unten gewählt.</translation>
    </message>
    <message>
        <source>Only combinations are predicted. The model may have seen their genes, alone or in other combinations.</source>
        <translation>Nur Kombinationen werden vorhergesagt. Das Modell darf ihre Gene gesehen haben, allein oder in anderen Kombinationen.</translation>
    </message>
    <message>
        <source>Only combinations are predicted, by a model that has not seen any of their genes: the hardest test.</source>
        <translation>Nur Kombinationen werden vorhergesagt, von einem Modell, das keines ihrer Gene gesehen hat: der schwerste Test.</translation>
    </message>
    <message>
        <source>Every perturbation is predicted once, single genes and combinations alike.</source>
        <translation>Jede Perturbation wird einmal vorhergesagt, einzelne Gene und Kombinationen gleichermaßen.</translation>
    </message>
    <message numerus="yes">
        <source>Perturbations are dealt into %Ln groups. Each is predicted by a model that learnt from the others.</source>
        <translation>
            <numerusform>Perturbationen werden auf %Ln Gruppe verteilt. Jede wird von einem Modell vorhergesagt, das aus den anderen gelernt hat.</numerusform>
            <numerusform>Perturbationen werden auf %Ln Gruppen verteilt. Jede wird von einem Modell vorhergesagt, das aus den anderen gelernt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>This screen has too few perturbations to judge by, so everything is trained to the end nevertheless.</source>
        <translation>Dieser Screen hat zu wenige Perturbationen zum Beurteilen, daher wird trotzdem alles zu Ende trainiert.</translation>
    </message>
    <message>
        <source>Some perturbations are kept aside to judge by. Takes a fraction of the time and predicts as well or better.</source>
        <translation>Einige Perturbationen werden zum Beurteilen beiseitegelegt. Das braucht einen Bruchteil der Zeit und sagt ebenso gut oder besser vorher.</translation>
    </message>
    <message>
        <source>Hidden layers: write widths from %1 to %2, each without a separator of thousands, with a comma and a space between them, for example 1024, 512.</source>
        <translation>Verborgene Schichten: Schreiben Sie Breiten von %1 bis %2, jede ohne Tausendertrennzeichen, mit einem Komma und einem Leerzeichen dazwischen, zum Beispiel 1024, 512.</translation>
    </message>
    <message>
        <source>Predicts every combination whose genes were learnt from alone.</source>
        <translation>Sagt jede Kombination vorher, aus deren Genen einzeln gelernt wurde.</translation>
    </message>
    <message>
        <source>Predicts every combination once, and stops early where that predicts as well.</source>
        <translation>Sagt jede Kombination einmal vorher und endet früh, wo das ebenso gut vorhersagt.</translation>
    </message>
    <message>
        <source>Predicts every combination once.</source>
        <translation>Sagt jede Kombination einmal vorher.</translation>
    </message>
    <message>
        <source>Any perturbation is held out once; combinations are predicted where the model has seen their genes alone.</source>
        <translation>Jede Perturbation wird einmal zurückgehalten; Kombinationen werden vorhergesagt, wo das Modell ihre Gene einzeln gesehen hat.</translation>
    </message>
    <message numerus="yes">
        <source>Combinations are dealt into %Ln groups. Each is predicted by a model that learnt from the single genes and the other groups.</source>
        <translation>
            <numerusform>Kombinationen werden auf %Ln Gruppe verteilt. Jede wird von einem Modell vorhergesagt, das aus den einzelnen Genen und den anderen Gruppen gelernt hat.</numerusform>
            <numerusform>Kombinationen werden auf %Ln Gruppen verteilt. Jede wird von einem Modell vorhergesagt, das aus den einzelnen Genen und den anderen Gruppen gelernt hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Combinations are dealt into %Ln groups. Each is predicted by a model that learnt from nothing that shares a gene with it.</source>
        <translation>
            <numerusform>Kombinationen werden auf %Ln Gruppe verteilt. Jede wird von einem Modell vorhergesagt, das aus nichts gelernt hat, was ein Gen mit ihr teilt.</numerusform>
            <numerusform>Kombinationen werden auf %Ln Gruppen verteilt. Jede wird von einem Modell vorhergesagt, das aus nichts gelernt hat, was ein Gen mit ihr teilt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::PerturbationModel</name>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>No prediction: %1</source>
        <translation>Keine Vorhersage: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln cells</source>
        <translation>
            <numerusform>%1, %Ln Zelle</numerusform>
            <numerusform>%1, %Ln Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unseen: no cells in this screen</source>
        <translation>%1, ungesehen: keine Zellen in diesem Screen</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>ungesehen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Perturbation</source>
        <translation>Perturbation</translation>
    </message>
    <message>
        <source>The perturbed gene, or genes joined by +</source>
        <translation>Das perturbierte Gen oder mehrere, durch + verbunden</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Number of cells; unseen perturbations have none</source>
        <translation>Anzahl der Zellen; ungesehene Perturbationen haben keine</translation>
    </message>
    <message>
        <source>Obs.
shift</source>
        <translation>Versch.
beob.</translation>
    </message>
    <message>
        <source>Observed shift</source>
        <translation>Beobachtete Verschiebung</translation>
    </message>
    <message>
        <source>W1 of the observed cells from the control cells, mean over genes</source>
        <translation>W1 der beobachteten Zellen von den Kontrollzellen, Mittel über die Gene</translation>
    </message>
    <message>
        <source>Pred.
shift</source>
        <translation>Versch.
vorh.</translation>
    </message>
    <message>
        <source>Predicted shift</source>
        <translation>Vorhergesagte Verschiebung</translation>
    </message>
    <message>
        <source>W1 of the prediction from the control cells, mean over genes</source>
        <translation>W1 der Vorhersage von den Kontrollzellen, Mittel über die Gene</translation>
    </message>
    <message>
        <source>r of
shift</source>
        <translation>r der
Versch.</translation>
    </message>
    <message>
        <source>r of shift</source>
        <translation>r der Verschiebung</translation>
    </message>
    <message>
        <source>Pearson correlation over genes of observed and predicted W1</source>
        <translation>Pearson-Korrelation der beobachteten und der vorhergesagten W1-Distanz über die Gene</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>The part of the cross-validation in which the perturbation was held out</source>
        <translation>Der Teil der Kreuzvalidierung, in dem die Perturbation zurückgehalten wurde</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Whether the screen has cells of it; unseen ones are only predicted</source>
        <translation>Ob der Screen Zellen davon enthält; ungesehene werden nur vorhergesagt</translation>
    </message>
    <message>
        <source>Noise
floor</source>
        <translation>Grund-
rauschen</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Grundrauschen</translation>
    </message>
    <message>
        <source>The shift that as many cells have by chance alone: a smaller one says nothing</source>
        <translation>Die Verschiebung, die ebenso viele Zellen allein durch Zufall haben: Eine kleinere besagt nichts</translation>
    </message>
    <message>
        <source>Responding
genes</source>
        <translation>Reagierende
Gene</translation>
    </message>
    <message>
        <source>Responding genes</source>
        <translation>Reagierende Gene</translation>
    </message>
    <message>
        <source>Genes that shift beyond chance, at a false discovery rate of 0.05: in the observed cells, of unseen perturbations in the prediction</source>
        <translation>Gene, die sich überzufällig verschieben, bei einer False-Discovery-Rate von 0,05: in den beobachteten Zellen, bei ungesehenen Perturbationen in der Vorhersage</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::PerturbationPanel</name>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation>Ungesehen</translation>
    </message>
    <message>
        <source>With prediction</source>
        <translation>Mit Vorhersage</translation>
    </message>
    <message>
        <source>Without prediction</source>
        <translation>Ohne Vorhersage</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Shift beyond noise</source>
        <translation>Verschiebung über dem Rauschen</translation>
    </message>
    <message>
        <source>Single gene</source>
        <translation>Einzelnes Gen</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Kombination</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Fold %1</translation>
    </message>
    <message>
        <source>Search perturbations</source>
        <translation>Perturbationen suchen</translation>
    </message>
    <message>
        <source>Perturbations</source>
        <translation>Perturbationen</translation>
    </message>
    <message>
        <source>Symbol, alias, Ensembl id or part of a name</source>
        <translation>Symbol, Alias, Ensembl-ID oder Teil eines Namens</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only some of the perturbations</source>
        <translation>Nur einen Teil der Perturbationen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations</source>
        <translation>
            <numerusform>%Ln Perturbation</numerusform>
            <numerusform>%Ln Perturbationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln perturbations</source>
        <translation>
            <numerusform>%1 von %Ln Perturbation</numerusform>
            <numerusform>%1 von %Ln Perturbationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 is %3)</source>
        <translation>%1 (%2 ist %3)</translation>
    </message>
    <message>
        <source>No perturbations. Open a screen or a project.</source>
        <translation>Keine Perturbationen. Öffnen Sie einen Screen oder ein Projekt.</translation>
    </message>
    <message>
        <source>No perturbation of that name. Unseen ones appear here once they are predicted.</source>
        <translation>Keine Perturbation dieses Namens. Ungesehene erscheinen hier, sobald sie vorhergesagt sind.</translation>
    </message>
    <message>
        <source>No perturbation passes all filters. Remove one of them above.</source>
        <translation>Keine Perturbation besteht alle Filter. Entfernen Sie oben einen davon.</translation>
    </message>
    <message>
        <source>The screen has cells of these perturbations</source>
        <translation>Der Screen enthält Zellen dieser Perturbationen</translation>
    </message>
    <message>
        <source>No cells in this screen, only predicted</source>
        <translation>Keine Zellen in diesem Screen, nur vorhergesagt</translation>
    </message>
    <message>
        <source>Contains a gene…</source>
        <translation>Enthält ein Gen…</translation>
    </message>
    <message>
        <source>At least so many cells…</source>
        <translation>Mindestens so viele Zellen…</translation>
    </message>
    <message>
        <source>The observed shift is larger than as many cells have by chance</source>
        <translation>Die beobachtete Verschiebung ist größer, als ebenso viele Zellen sie durch Zufall haben</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::PredictPanel</name>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Genes to predict</source>
        <translation>Vorherzusagende Gene</translation>
    </message>
    <message>
        <source>Genes, such as KLF1, GATA1+MAP2K6</source>
        <translation>Gene, z. B. KLF1, GATA1+MAP2K6</translation>
    </message>
    <message>
        <source>Genes to predict, separated by commas, blanks or line breaks; + joins genes that are perturbed together. Names are completed while you type.</source>
        <translation>Vorherzusagende Gene, durch Kommas, Leerzeichen oder Zeilenumbrüche getrennt; + verbindet Gene, die zusammen perturbiert werden. Namen werden beim Tippen ergänzt.</translation>
    </message>
    <message>
        <source>Load list…</source>
        <translation>Liste laden…</translation>
    </message>
    <message>
        <source>Genes from a text, CSV or TSV file, plain or .gz: the first column is read, with or without a header</source>
        <translation>Gene aus einer Text-, CSV- oder TSV-Datei, auch als .gz: Gelesen wird die erste Spalte, mit oder ohne Kopfzeile</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Predicted perturbations</source>
        <translation>Vorhergesagte Perturbationen</translation>
    </message>
    <message>
        <source>Names that were not predicted</source>
        <translation>Namen, die nicht vorhergesagt wurden</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>The table in its order, numbers with a point</source>
        <translation>Die Tabelle in ihrer Reihenfolge, Zahlen mit Dezimalpunkt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Open a project to predict perturbations that are not in its screen.</source>
        <translation>Öffnen Sie ein Projekt, um Perturbationen vorherzusagen, die nicht in seinem Screen sind.</translation>
    </message>
    <message>
        <source>A trained model makes the predictions: choose a run, or train one with Run &gt; Train…</source>
        <translation>Die Vorhersagen macht ein trainiertes Modell: Wählen Sie einen Lauf oder trainieren Sie einen mit Lauf &gt; Trainieren…</translation>
    </message>
    <message>
        <source>Run %1 holds predictions of another program and no model, so nothing more can be predicted. Choose a run that was trained here.</source>
        <translation>Lauf %1 enthält Vorhersagen eines anderen Programms und kein Modell, daher lässt sich nichts weiter vorhersagen. Wählen Sie einen Lauf, der hier trainiert wurde.</translation>
    </message>
    <message>
        <source>Run %1 has no finished fold yet. Train it to its end, or choose another run.</source>
        <translation>Lauf %1 hat noch keinen fertigen Fold. Trainieren Sie ihn zu Ende oder wählen Sie einen anderen Lauf.</translation>
    </message>
    <message>
        <source>The project has no gene vectors, from which models predict. Give it some with Run &gt; Gene vectors…</source>
        <translation>Das Projekt hat keine Genvektoren, aus denen Modelle vorhersagen. Laden Sie welche mit Lauf &gt; Genvektoren…</translation>
    </message>
    <message>
        <source>%1, the model of run %2, predicts means and no distributions, so there is no shift to list. Choose a run of another model.</source>
        <translation>%1, das Modell des Laufs %2, sagt Mittelwerte und keine Verteilungen vorher, daher gibt es keine Verschiebung aufzulisten. Wählen Sie einen Lauf eines anderen Modells.</translation>
    </message>
    <message>
        <source>Run %1 was trained with other gene vectors than the project has now. Choose a run that was trained with these, or train one.</source>
        <translation>Lauf %1 wurde mit anderen Genvektoren trainiert, als das Projekt jetzt hat. Wählen Sie einen Lauf, der mit diesen trainiert wurde, oder trainieren Sie einen.</translation>
    </message>
    <message>
        <source>%1 predicts only combinations of genes that are in the screen one by one.</source>
        <translation>%1 sagt nur Kombinationen von Genen vorher, die einzeln im Screen sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln genes have a vector</source>
        <translation>
            <numerusform>%Ln Gen hat einen Vektor</numerusform>
            <numerusform>%Ln Gene haben einen Vektor</numerusform>
        </translation>
    </message>
    <message>
        <source>A prediction is under way</source>
        <translation>Eine Vorhersage läuft</translation>
    </message>
    <message>
        <source>Predict these genes (Ctrl+Return)</source>
        <translation>Diese Gene vorhersagen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Nothing predicted yet.
Type genes above, then press Predict.</source>
        <translation>Noch nichts vorhergesagt.
Geben Sie oben Gene ein und drücken Sie „Vorhersagen“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln predicted</source>
        <translation>
            <numerusform>%Ln vorhergesagt</numerusform>
            <numerusform>%Ln vorhergesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking names</source>
        <translation>Namen prüfen</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is a name of several genes.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ist ein Name mehrerer Gene.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; has no vector (%2).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; hat keinen Vektor (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to predict</source>
        <translation>
            <numerusform>%Ln vorherzusagen</numerusform>
            <numerusform>%Ln vorherzusagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln predicted already</source>
        <translation>
            <numerusform>%Ln bereits vorhergesagt</numerusform>
            <numerusform>%Ln bereits vorhergesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the screen</source>
        <translation>%1 ist im Screen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the screen</source>
        <translation>
            <numerusform>%Ln ist im Screen</numerusform>
            <numerusform>%Ln sind im Screen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no vector</source>
        <translation>
            <numerusform>%Ln hat keinen Vektor</numerusform>
            <numerusform>%Ln haben keinen Vektor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und noch %Ln</numerusform>
            <numerusform>und noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: in the screen</source>
        <translation>%1: im Screen</translation>
    </message>
    <message>
        <source>for run %1</source>
        <translation>für Lauf %1</translation>
    </message>
    <message>
        <source>The predictions for run %1 are kept there.</source>
        <translation>Die Vorhersagen für Lauf %1 sind dort gespeichert.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Load genes from the first column of a text, CSV or TSV file</source>
        <translation>Gene aus der ersten Spalte einer Text-, CSV- oder TSV-Datei laden</translation>
    </message>
    <message>
        <source>Lists of genes (*.txt *.csv *.tsv *.tab *.gz);;All files (*)</source>
        <translation>Genlisten (*.txt *.csv *.tsv *.tab *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading names</source>
        <translation>Namen lesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names read from %1</source>
        <translation>
            <numerusform>%Ln Name aus %1 gelesen</numerusform>
            <numerusform>%Ln Namen aus %1 gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; its first line, “%2”, is a header.</source>
        <translation>%1; die erste Zeile, „%2“, ist eine Kopfzeile.</translation>
    </message>
    <message>
        <source>Export predicted perturbations</source>
        <translation>Vorhergesagte Perturbationen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Exporting predicted perturbations</source>
        <translation>Export der vorhergesagten Perturbationen</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln predictions from the run? They can be predicted again.</source>
        <translation>
            <numerusform>%Ln Vorhersage aus dem Lauf entfernen? Sie kann wieder vorhergesagt werden.</numerusform>
            <numerusform>%Ln Vorhersagen aus dem Lauf entfernen? Sie können wieder vorhergesagt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the prediction; what was predicted before stays</source>
        <translation>Beendet die Vorhersage; was zuvor vorhergesagt wurde, bleibt</translation>
    </message>
    <message>
        <source>Why some of the names were not predicted, with what to do about it</source>
        <translation>Warum einige der Namen nicht vorhergesagt wurden und was sich tun lässt</translation>
    </message>
    <message>
        <source>So many are a job of their own, which begins when it is its turn: a network waits for trainings to end. See the panel Jobs.</source>
        <translation>So viele sind ein eigener Auftrag, der beginnt, wenn er an der Reihe ist: Ein Netz wartet, bis Trainings enden. Siehe den Bereich „Aufträge“.</translation>
    </message>
    <message>
        <source>Many genes wait for their turn already. Until then, predict up to %1 at once.</source>
        <translation>Viele Gene warten schon, bis sie an der Reihe sind. Sagen Sie bis dahin höchstens %1 auf einmal vorher.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ProjectSummary</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Perturbations</source>
        <translation>Perturbationen</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gene</translation>
    </message>
    <message>
        <source>Control label</source>
        <translation>Kontroll-Label</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Only cells with</source>
        <translation>Nur Zellen mit</translation>
    </message>
    <message>
        <source>&amp;Use another screen…</source>
        <translation>Anderen Screen &amp;verwenden…</translation>
    </message>
    <message>
        <source>Import another file into a project of its own; this project stays as it is</source>
        <translation>Eine andere Datei in ein eigenes Projekt importieren; dieses Projekt bleibt, wie es ist</translation>
    </message>
    <message>
        <source>%1, of which %2 are control cells</source>
        <translation>%1, davon %2 Kontrollzellen</translation>
    </message>
    <message>
        <source>counts, normalised and log-transformed</source>
        <translation>Counts, normalisiert und log-transformiert</translation>
    </message>
    <message>
        <source>log-normalised, taken as they were</source>
        <translation>log-normalisiert, unverändert übernommen</translation>
    </message>
    <message>
        <source>no conditions</source>
        <translation>keine Bedingungen</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ReadingFields</name>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Table of cell labels</source>
        <translation>Tabelle der Zell-Labels</translation>
    </message>
    <message>
        <source>Choose a table of cell labels</source>
        <translation>Tabelle der Zell-Labels wählen</translation>
    </message>
    <message>
        <source>Gene names</source>
        <translation>Gennamen</translation>
    </message>
    <message>
        <source>choose a layer</source>
        <translation>Layer wählen</translation>
    </message>
    <message>
        <source>The matrix that is read; in 10x files of several genomes, the genome</source>
        <translation>Die Matrix, die gelesen wird; bei 10x-Dateien mit mehreren Genomen das Genom</translation>
    </message>
    <message>
        <source>those of the file</source>
        <translation>die der Datei</translation>
    </message>
    <message>
        <source>A CSV or TSV table with a column of barcodes, when the file lacks the labels</source>
        <translation>Eine CSV- oder TSV-Tabelle mit einer Spalte von Barcodes, wenn der Datei die Labels fehlen</translation>
    </message>
    <message>
        <source>“index”, or a column of the genes: type its name and press Enter</source>
        <translation>„index“ oder eine Spalte der Gene: Namen eingeben und die Eingabetaste drücken</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>La&amp;yer</translation>
    </message>
    <message>
        <source>Cell label&amp;s</source>
        <translation>Zell-&amp;Labels</translation>
    </message>
    <message>
        <source>&amp;Gene names</source>
        <translation>&amp;Gennamen</translation>
    </message>
    <message>
        <source>none in this file</source>
        <translation>keine in dieser Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names occur several times and get numbers (%1)</source>
        <translation>
            <numerusform>%Ln Name kommt mehrfach vor und erhält Nummern (%1)</numerusform>
            <numerusform>%Ln Namen kommen mehrfach vor und erhalten Nummern (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell labels</source>
        <translation>Zell-Labels</translation>
    </message>
    <message>
        <source>Tables of cell labels (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz);;All files (*)</source>
        <translation>Tabellen mit Zell-Labels (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ReadyPage</name>
    <message>
        <source>Takes a few seconds.</source>
        <translation>Dauert wenige Sekunden.</translation>
    </message>
    <message>
        <source>Takes about a minute.</source>
        <translation>Dauert etwa eine Minute.</translation>
    </message>
    <message numerus="yes">
        <source>Takes at most %Ln minutes, and often much less: folds end when they get no better.</source>
        <translation>
            <numerusform>Dauert höchstens %Ln Minute, oft viel weniger: Folds enden, wenn sie nicht mehr besser werden.</numerusform>
            <numerusform>Dauert höchstens %Ln Minuten, oft viel weniger: Folds enden, wenn sie nicht mehr besser werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes about %Ln minutes.</source>
        <translation>
            <numerusform>Dauert etwa %Ln Minute.</numerusform>
            <numerusform>Dauert etwa %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes at most %Ln hours, and often much less: folds end when they get no better.</source>
        <translation>
            <numerusform>Dauert höchstens %Ln Stunde, oft viel weniger: Folds enden, wenn sie nicht mehr besser werden.</numerusform>
            <numerusform>Dauert höchstens %Ln Stunden, oft viel weniger: Folds enden, wenn sie nicht mehr besser werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes about %Ln hours.</source>
        <translation>
            <numerusform>Dauert etwa %Ln Stunde.</numerusform>
            <numerusform>Dauert etwa %Ln Stunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes at most %Ln days, and often much less: folds end when they get no better.</source>
        <translation>
            <numerusform>Dauert höchstens %Ln Tag, oft viel weniger: Folds enden, wenn sie nicht mehr besser werden.</numerusform>
            <numerusform>Dauert höchstens %Ln Tage, oft viel weniger: Folds enden, wenn sie nicht mehr besser werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes about %Ln days.</source>
        <translation>
            <numerusform>Dauert etwa %Ln Tag.</numerusform>
            <numerusform>Dauert etwa %Ln Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready by %1 at the latest.</source>
        <translation>Spätestens um %1 fertig.</translation>
    </message>
    <message>
        <source>Ready around %1.</source>
        <translation>Gegen %1 fertig.</translation>
    </message>
    <message>
        <source>Ready by tomorrow, %1, at the latest.</source>
        <translation>Spätestens morgen um %1 fertig.</translation>
    </message>
    <message>
        <source>Ready tomorrow around %1.</source>
        <translation>Morgen gegen %1 fertig.</translation>
    </message>
    <message>
        <source>Ready by %1, %2, at the latest.</source>
        <translation>Spätestens am %1 um %2 fertig.</translation>
    </message>
    <message>
        <source>Ready on %1 around %2.</source>
        <translation>Am %1 gegen %2 fertig.</translation>
    </message>
    <message>
        <source>Every combination is predicted once, in %1 folds.</source>
        <translation>Jede Kombination wird einmal vorhergesagt, in %1 Folds.</translation>
    </message>
    <message>
        <source>Combinations of %1 of %2 folds are predicted.</source>
        <translation>Kombinationen von %1 von %2 Folds werden vorhergesagt.</translation>
    </message>
    <message>
        <source>Every perturbation is predicted once, in %1 folds.</source>
        <translation>Jede Perturbation wird einmal vorhergesagt, in %1 Folds.</translation>
    </message>
    <message>
        <source>Perturbations of %1 of %2 folds are predicted.</source>
        <translation>Perturbationen von %1 von %2 Folds werden vorhergesagt.</translation>
    </message>
    <message>
        <source>Each fold learns for at most %1 epochs and ends when it gets no better.</source>
        <translation>Jeder Fold lernt höchstens %1 Epochen lang und endet, wenn er nicht mehr besser wird.</translation>
    </message>
    <message>
        <source>Each fold learns for %1 epochs.</source>
        <translation>Jeder Fold lernt %1 Epochen lang.</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>Der Prozessor</translation>
    </message>
    <message>
        <source>The GPU</source>
        <translation>Die GPU</translation>
    </message>
    <message>
        <source>The GPU where there is one, else the processor</source>
        <translation>Die GPU, wenn es eine gibt, sonst der Prozessor</translation>
    </message>
    <message>
        <source>Those of the project</source>
        <translation>Die des Projekts</translation>
    </message>
    <message>
        <source>co-expression in the screen</source>
        <translation>Koexpression im Screen</translation>
    </message>
    <message>
        <source>Name of the &amp;run</source>
        <translation>Na&amp;me des Laufs</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>What the results are listed under, and the name of their folder</source>
        <translation>Worunter die Ergebnisse gelistet werden und wie ihr Ordner heißt</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Estimating time and memory</source>
        <translation>Zeit und Speicher schätzen</translation>
    </message>
    <message>
        <source>Times a few steps on made-up numbers</source>
        <translation>Misst einige Schritte auf erfundenen Zahlen</translation>
    </message>
    <message>
        <source>That of the project %1</source>
        <translation>Der des Projekts %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations</source>
        <translation>
            <numerusform>%Ln Perturbation</numerusform>
            <numerusform>%Ln Perturbationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genes</source>
        <translation>
            <numerusform>%Ln Gen</numerusform>
            <numerusform>%Ln Gene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln Zelle</numerusform>
            <numerusform>%Ln Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>%1 of %2 perturbations have one and take part.</source>
        <translation>%1 von %2 Perturbationen haben einen und nehmen teil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations have one and take part.</source>
        <translation>
            <numerusform>%Ln Perturbation hat einen und nimmt teil.</numerusform>
            <numerusform>%Ln Perturbationen haben einen und nehmen teil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>Genvektoren</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Look over what was chosen and start. Nothing has been written yet.</source>
        <translation>Sehen Sie durch, was gewählt wurde, und starten Sie. Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Give the run a name.</source>
        <translation>Geben Sie dem Lauf einen Namen.</translation>
    </message>
    <message>
        <source>A run&apos;s name cannot have any of / \ : * ? &quot; &lt; &gt; | in it.</source>
        <translation>Der Name eines Laufs darf keines der Zeichen / \ : * ? &quot; &lt; &gt; | enthalten.</translation>
    </message>
    <message>
        <source>A run&apos;s name cannot begin with a full stop.</source>
        <translation>Der Name eines Laufs darf nicht mit einem Punkt beginnen.</translation>
    </message>
    <message>
        <source>The project has a run of the name %1 already; choose another name.</source>
        <translation>Das Projekt hat bereits einen Lauf mit dem Namen %1; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Estimating time and memory…</source>
        <translation>Zeit und Speicher werden geschätzt…</translation>
    </message>
    <message>
        <source>You can go on working meanwhile, and results appear fold by fold.</source>
        <translation>Sie können inzwischen weiterarbeiten, und Ergebnisse erscheinen Fold für Fold.</translation>
    </message>
    <message>
        <source>Needs about %1 of memory more than now; %2 are free.</source>
        <translation>Braucht etwa %1 Speicher mehr als jetzt; %2 sind frei.</translation>
    </message>
    <message>
        <source>Needs about %1 of memory more than now.</source>
        <translation>Braucht etwa %1 Speicher mehr als jetzt.</translation>
    </message>
    <message>
        <source>This does not fit into the free memory: the computer may become very slow or end the training. Go back to Model &gt; Advanced and train one fold at once, give the last layer a rank or take fewer bins; or keep fewer genes at the import.</source>
        <translation>Das passt nicht in den freien Speicher: Der Computer kann sehr langsam werden oder das Training beenden. Gehen Sie zurück zu Modell &gt; Erweitert und trainieren Sie immer nur einen Fold, geben Sie der letzten Schicht einen Rang oder nehmen Sie weniger Bins; oder behalten Sie beim Import weniger Gene.</translation>
    </message>
    <message>
        <source>Nobody can say how long this takes: %1</source>
        <translation>Wie lange das dauert, lässt sich nicht sagen: %1</translation>
    </message>
    <message>
        <source>This counts from when the screen is imported and the gene vectors are there.</source>
        <translation>Das zählt ab dem Moment, in dem der Screen importiert ist und die Genvektoren da sind.</translation>
    </message>
    <message>
        <source>This counts from when the screen is imported.</source>
        <translation>Das zählt ab dem Moment, in dem der Screen importiert ist.</translation>
    </message>
    <message>
        <source>This counts from when the gene vectors are there.</source>
        <translation>Das zählt ab dem Moment, in dem die Genvektoren da sind.</translation>
    </message>
    <message>
        <source>Every combination whose genes were learnt from alone is predicted once, in %1 folds.</source>
        <translation>Jede Kombination, aus deren Genen einzeln gelernt wurde, wird einmal vorhergesagt, in %1 Folds.</translation>
    </message>
    <message>
        <source>Each fold learns for at most %1 epochs.</source>
        <translation>Jeder Fold lernt höchstens %1 Epochen lang.</translation>
    </message>
    <message>
        <source>This name is too long for a folder; choose a shorter one.</source>
        <translation>Dieser Name ist für einen Ordner zu lang; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>This cannot be trained: %1</source>
        <translation>Das kann nicht trainiert werden: %1</translation>
    </message>
    <message>
        <source>This does not fit into the free memory: the computer may become very slow or end the training. Go back to Model &gt; Advanced and train one fold at once or give the last layer a rank; or keep fewer genes at the import.</source>
        <translation>Das passt nicht in den freien Speicher: Der Computer kann sehr langsam werden oder das Training beenden. Gehen Sie zurück zu Modell &gt; Erweitert und trainieren Sie immer nur einen Fold oder geben Sie der letzten Schicht einen Rang; oder behalten Sie beim Import weniger Gene.</translation>
    </message>
    <message>
        <source>This does not fit into the free memory: the computer may become very slow or end the training. Go back to Model &gt; Advanced and train one fold at once, or take another model; or keep fewer genes at the import.</source>
        <translation>Das passt nicht in den freien Speicher: Der Computer kann sehr langsam werden oder das Training beenden. Gehen Sie zurück zu Modell &gt; Erweitert und trainieren Sie immer nur einen Fold, oder nehmen Sie ein anderes Modell; oder behalten Sie beim Import weniger Gene.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ReportWindow</name>
    <message>
        <source>%1 cannot be read: %2. Make the table again.</source>
        <translation>%1 ist nicht lesbar: %2. Erstellen Sie die Tabelle noch einmal.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What was trained, how well it predicts, and what the differences mean</source>
        <translation>Was trainiert wurde, wie gut es vorhersagt und was die Unterschiede bedeuten</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>Als &amp;LaTeX kopieren</translation>
    </message>
    <message>
        <source>The table, to be pasted into a manuscript</source>
        <translation>Die Tabelle, zum Einfügen in ein Manuskript</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Every number, with a line for each</source>
        <translation>Jede Zahl, mit einer Zeile für jede</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>The report, the LaTeX table, the numbers or JSON</source>
        <translation>Den Bericht, die LaTeX-Tabelle, die Zahlen oder JSON</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Report (*.md);;LaTeX table (*.tex);;Numbers (*.csv);;JSON (*.json)</source>
        <translation>Bericht (*.md);;LaTeX-Tabelle (*.tex);;Zahlen (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Knockscope</source>
        <translation>Knockscope</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ResumeOffers</name>
    <message numerus="yes">
        <source>%1 (%2 of %Ln folds)</source>
        <translation>
            <numerusform>%1 (%2 von %Ln Fold)</numerusform>
            <numerusform>%1 (%2 von %Ln Folds)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The training of %1 was interrupted after %2 of %Ln folds. It can go on where it was.</source>
        <translation>
            <numerusform>Das Training von %1 wurde nach %2 von %Ln Fold unterbrochen. Es kann dort weitergehen, wo es war.</numerusform>
            <numerusform>Das Training von %1 wurde nach %2 von %Ln Folds unterbrochen. Es kann dort weitergehen, wo es war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The training of %1 failed after %2 of %Ln folds. It can be tried again from there.</source>
        <translation>
            <numerusform>Das Training von %1 ist nach %2 von %Ln Fold fehlgeschlagen. Es kann von dort aus noch einmal versucht werden.</numerusform>
            <numerusform>Das Training von %1 ist nach %2 von %Ln Folds fehlgeschlagen. Es kann von dort aus noch einmal versucht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::RunComparison</name>
    <message>
        <source>neither high nor low is better</source>
        <translation>weder hoch noch niedrig ist besser</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A ist besser</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B ist besser</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>kein klarer Unterschied</translation>
    </message>
    <message>
        <source>Comparison of two models</source>
        <translation>Vergleich zweier Modelle</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Erstes Modell</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Zweites Modell</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A und B tauschen</translation>
    </message>
    <message>
        <source>Compute the metrics of a run first; then its model can be compared with its baselines and with other runs.</source>
        <translation>Berechnen Sie zuerst die Metriken eines Laufs; dann lässt sich sein Modell mit seinen Baselines und mit anderen Läufen vergleichen.</translation>
    </message>
    <message>
        <source>Choose two models here, or select two rows of the table of runs.</source>
        <translation>Wählen Sie hier zwei Modelle oder zwei Zeilen in der Tabelle der Läufe.</translation>
    </message>
    <message>
        <source>A and B are the same. Choose another model for one of them.</source>
        <translation>A und B sind gleich. Wählen Sie für eines davon ein anderes Modell.</translation>
    </message>
    <message>
        <source>These two cannot be compared. %1</source>
        <translation>Diese beiden lassen sich nicht vergleichen. %1</translation>
    </message>
    <message>
        <source>These two cannot be compared. They learnt from different perturbations: one was trained with the split %1, the other with %2.</source>
        <translation>Diese beiden lassen sich nicht vergleichen. Sie haben aus verschiedenen Perturbationen gelernt: Eines wurde mit der Aufteilung %1 trainiert, das andere mit %2.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>One is better when the interval excludes 0</source>
        <translation>Eines ist besser, wenn das Intervall 0 ausschließt</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>A − B</translation>
    </message>
    <message>
        <source>Mean difference over perturbations</source>
        <translation>Mittlere Differenz über die Perturbationen</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Of A − B, bootstrap over perturbations</source>
        <translation>Von A − B, Bootstrap über die Perturbationen</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Two-sided, from the same bootstrap</source>
        <translation>Zweiseitig, aus demselben Bootstrap</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Perturbations for which both are defined</source>
        <translation>Perturbationen, für die beide definiert sind</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Niedriger ist besser.</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Höher ist besser.</translation>
    </message>
    <message>
        <source>Neither high nor low is better.</source>
        <translation>Weder hoch noch niedrig ist besser.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>A and B have no metric in common that is defined for two perturbations.</source>
        <translation>A und B haben keine gemeinsame Metrik, die für zwei Perturbationen definiert ist.</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln perturbations, A is better by %1 of %2 metrics and B by %3.</source>
        <translation>
            <numerusform>Bei %Ln Perturbation ist A nach %1 von %2 Metriken besser und B nach %3.</numerusform>
            <numerusform>Bei %Ln Perturbationen ist A nach %1 von %2 Metriken besser und B nach %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the two models that are compared; a positive difference A − B means that A has the larger value</source>
        <translation>Eines der beiden verglichenen Modelle; eine positive Differenz A − B heißt, dass A den größeren Wert hat</translation>
    </message>
    <message>
        <source>Each has a tip that says what it measures</source>
        <translation>Zu jeder sagt ein Tooltip, was sie misst</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::RunPanel</name>
    <message>
        <source>The plots show at most %1 runs at a time. Uncheck one first.</source>
        <translation>Die Diagramme zeigen höchstens %1 Läufe gleichzeitig. Entfernen Sie zuerst ein Häkchen.</translation>
    </message>
    <message>
        <source>Compute metrics</source>
        <translation>Metriken berechnen</translation>
    </message>
    <message>
        <source>with cell-eval</source>
        <translation>mit cell-eval</translation>
    </message>
    <message>
        <source>Also discrimination scores and differential expression; that takes about half as long again</source>
        <translation>Auch Diskriminationswerte und differenzielle Expression; das dauert etwa anderthalbmal so lange</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Select two rows, of runs or baselines</source>
        <translation>Wählen Sie zwei Zeilen, Läufe oder Baselines</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the metrics to show</source>
        <translation>Metriken wählen, die gezeigt werden</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Every metric of every run, as numbers for other programs</source>
        <translation>Alle Metriken aller Läufe, als Zahlen für andere Programme</translation>
    </message>
    <message>
        <source>Runs and their metrics</source>
        <translation>Läufe und ihre Metriken</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Übliche Spalten</translation>
    </message>
    <message>
        <source>Metrics by fold</source>
        <translation>Metriken je Fold</translation>
    </message>
    <message>
        <source>By fold</source>
        <translation>Je Fold</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>Verlustkurven</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>Einstellungen des Laufs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Trainieren…</translation>
    </message>
    <message>
        <source>Train a model on this screen</source>
        <translation>Ein Modell auf diesem Screen trainieren</translation>
    </message>
    <message>
        <source>No runs yet. Train a model to see here how well it predicts perturbations that it has not seen.</source>
        <translation>Noch keine Läufe. Trainieren Sie ein Modell, um hier zu sehen, wie gut es Perturbationen vorhersagt, die es nicht gesehen hat.</translation>
    </message>
    <message>
        <source>Open a project to see its runs.</source>
        <translation>Öffnen Sie ein Projekt, um seine Läufe zu sehen.</translation>
    </message>
    <message>
        <source>Select a run to see it here.</source>
        <translation>Wählen Sie einen Lauf, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>The metrics of %1 have not been computed yet. Press “Compute metrics”.</source>
        <translation>Die Metriken von %1 sind noch nicht berechnet. Drücken Sie „Metriken berechnen“.</translation>
    </message>
    <message>
        <source>No fold of %1 is finished yet.</source>
        <translation>Noch kein Fold von %1 ist fertig.</translation>
    </message>
    <message>
        <source>The metrics of all runs are there.</source>
        <translation>Die Metriken aller Läufe sind berechnet.</translation>
    </message>
    <message>
        <source>Metrics of %1</source>
        <translation>Metriken von %1</translation>
    </message>
    <message numerus="yes">
        <source>Metrics of %Ln runs</source>
        <translation>
            <numerusform>Metriken von %Ln Lauf</numerusform>
            <numerusform>Metriken von %Ln Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bold: better than all other models, by the paired 95 % interval.</source>
        <translation>Fett: besser als alle anderen Modelle, nach dem gepaarten 95-%-Intervall.</translation>
    </message>
    <message>
        <source>No model is better than all others beyond doubt.</source>
        <translation>Kein Modell ist zweifelsfrei besser als alle anderen.</translation>
    </message>
    <message numerus="yes">
        <source>Runs of %Ln kinds of folds or splits are judged apart.</source>
        <translation>
            <numerusform>Läufe mit %Ln Art von Folds oder Aufteilungen werden getrennt beurteilt.</numerusform>
            <numerusform>Läufe mit %Ln Arten von Folds oder Aufteilungen werden getrennt beurteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute the metrics of %1 first.</source>
        <translation>Berechnen Sie zuerst die Metriken von %1.</translation>
    </message>
    <message>
        <source>Cancelled. Metrics that were computed by then are kept.</source>
        <translation>Abgebrochen. Bis dahin berechnete Metriken bleiben erhalten.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Export metrics</source>
        <translation>Metriken exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Lead in the plots</source>
        <translation>Zum &amp;Hauptlauf der Diagramme machen</translation>
    </message>
    <message>
        <source>&amp;Show alone in the plots</source>
        <translation>In den Diagrammen &amp;allein zeigen</translation>
    </message>
    <message>
        <source>Compute &amp;metrics</source>
        <translation>&amp;Metriken berechnen</translation>
    </message>
    <message>
        <source>C&amp;ompare the two selected rows</source>
        <translation>Die zwei ausgewählten Zeilen &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Remove run…</source>
        <translation>Lauf &amp;entfernen…</translation>
    </message>
    <message>
        <source>Remove run</source>
        <translation>Lauf entfernen</translation>
    </message>
    <message>
        <source>Remove the run %1 with its checkpoints, predictions and metrics?</source>
        <translation>Den Lauf %1 mit seinen Checkpoints, Vorhersagen und Metriken entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::RunTableModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Ausgewertet</translation>
    </message>
    <message>
        <source>Seconds a fold</source>
        <translation>Sekunden je Fold</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>training, fold %1, epoch %2 of %3</source>
        <translation>im Training, Fold %1, Epoche %2 von %3</translation>
    </message>
    <message>
        <source>training</source>
        <translation>im Training</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>noise, no model</source>
        <translation>Rauschen, kein Modell</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>wird berechnet…</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>berechnen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Best: its 95 % interval of the difference from every other model on these perturbations excludes 0.</source>
        <translation>Bester Wert: Das 95-%-Intervall der Differenz zu jedem anderen Modell auf diesen Perturbationen schließt 0 aus.</translation>
    </message>
    <message>
        <source>Click to compute the metrics of this run.</source>
        <translation>Klicken, um die Metriken dieses Laufs zu berechnen.</translation>
    </message>
    <message>
        <source>No fold is finished yet.</source>
        <translation>Noch kein Fold ist fertig.</translation>
    </message>
    <message>
        <source>Not computed. Turn on the cell-eval metrics and compute again.</source>
        <translation>Nicht berechnet. Schalten Sie die cell-eval-Metriken ein und berechnen Sie neu.</translation>
    </message>
    <message>
        <source>Not defined for a model of means</source>
        <translation>Für ein Modell von Mittelwerten nicht definiert</translation>
    </message>
    <message>
        <source>Not defined</source>
        <translation>Nicht definiert</translation>
    </message>
    <message>
        <source>%1, %2
Double click, or press Enter, to make it the leading run.</source>
        <translation>%1, %2
Doppelklick oder Eingabetaste macht ihn zum Hauptlauf.</translation>
    </message>
    <message>
        <source>Check to show it in the plots, at most %1 at a time</source>
        <translation>Häkchen setzen, um ihn in den Diagrammen zu zeigen, höchstens %1 gleichzeitig</translation>
    </message>
    <message>
        <source>Shown in the plots; leads</source>
        <translation>In den Diagrammen gezeigt; Hauptlauf</translation>
    </message>
    <message>
        <source>Shown in the plots</source>
        <translation>In den Diagrammen gezeigt</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1, bester Wert</translation>
    </message>
    <message>
        <source>The selected run is described beside the table.
Double click it, or press Enter, to make it the leading run of the plots.</source>
        <translation>Der ausgewählte Lauf wird neben der Tabelle beschrieben.
Doppelklick oder Eingabetaste macht ihn zum Hauptlauf der Diagramme.</translation>
    </message>
    <message>
        <source>Checked runs are shown in the plots, at most %1 at a time; 1 leads.</source>
        <translation>Läufe mit Häkchen werden in den Diagrammen gezeigt, höchstens %1 gleichzeitig; 1 ist der Hauptlauf.</translation>
    </message>
    <message>
        <source>Folds that are finished</source>
        <translation>Fertige Folds</translation>
    </message>
    <message>
        <source>Held-out perturbations that the metrics are of</source>
        <translation>Zurückgehaltene Perturbationen, auf denen die Metriken beruhen</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Niedriger ist besser.</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Höher ist besser.</translation>
    </message>
    <message>
        <source>Neither high nor low is better.</source>
        <translation>Weder hoch noch niedrig ist besser.</translation>
    </message>
    <message>
        <source>Mean and standard deviation over folds.</source>
        <translation>Mittelwert und Standardabweichung über die Folds.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ScreenChooser</name>
    <message>
        <source>C&amp;hoose file…</source>
        <translation>Datei a&amp;uswählen…</translation>
    </message>
    <message>
        <source>An AnnData .h5ad, 10x .h5, loom or Matrix Market file</source>
        <translation>Eine Datei AnnData .h5ad, 10x .h5, loom oder Matrix Market</translation>
    </message>
    <message>
        <source>Choose fo&amp;lder…</source>
        <translation>Ord&amp;ner auswählen…</translation>
    </message>
    <message>
        <source>A folder with a Matrix Market matrix, genes and barcodes</source>
        <translation>Ein Ordner mit einer Matrix-Market-Matrix, Genen und Barcodes</translation>
    </message>
    <message>
        <source>Drop the file of a screen here, or choose one</source>
        <translation>Legen Sie die Datei eines Screens hier ab oder wählen Sie eine</translation>
    </message>
    <message>
        <source>An AnnData .h5ad, a 10x .h5, a loom file, or a folder with a Matrix Market matrix</source>
        <translation>Eine AnnData-.h5ad-, eine 10x-.h5- oder eine loom-Datei oder ein Ordner mit einer Matrix-Market-Matrix</translation>
    </message>
    <message>
        <source>Open screen</source>
        <translation>Screen öffnen</translation>
    </message>
    <message>
        <source>Screens (*.h5ad *.h5 *.loom *.mtx *.mtx.gz);;All files (*)</source>
        <translation>Screens (*.h5ad *.h5 *.loom *.mtx *.mtx.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder with a Matrix Market matrix</source>
        <translation>Ordner mit einer Matrix-Market-Matrix öffnen</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ShiftPanel</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic axes, for W1</source>
        <translation>Logarithmische Achsen, für W1</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Grundrauschen</translation>
    </message>
    <message>
        <source>Shade the observed W1 that chance alone gives: the median over the genes that vary. For W1.</source>
        <translation>Schattiert die beobachtete W1-Distanz, die allein der Zufall ergibt: den Median über die Gene, die variieren. Für W1.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Drag a rectangle around genes to select them; without this, hold Shift. Ctrl adds to what is selected.</source>
        <translation>Ziehen Sie ein Rechteck um Gene, um sie auszuwählen; ohne diesen Modus mit der Umschalttaste. Strg erweitert die Auswahl.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show all genes again (0, or a double click)</source>
        <translation>Wieder alle Gene zeigen (0 oder Doppelklick)</translation>
    </message>
    <message>
        <source>Shift plot</source>
        <translation>Verschiebungsdiagramm</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>What is compared: the W1 from the control, or the change of the mean</source>
        <translation>Was verglichen wird: die W1-Distanz von der Kontrolle oder die Änderung des Mittelwerts</translation>
    </message>
    <message>
        <source>W1</source>
        <translation>W1</translation>
    </message>
    <message>
        <source>Mean change</source>
        <translation>Mittelwertänderung</translation>
    </message>
    <message>
        <source>Choose a perturbation to see how each of its genes shifts.</source>
        <translation>Wählen Sie eine Perturbation, um zu sehen, wie sich jedes ihrer Gene verschiebt.</translation>
    </message>
    <message>
        <source>No prediction yet. Train a model (Ctrl+T) to compare the predicted shift of each gene with the observed one.

The table of genes already shows the observed shifts.</source>
        <translation>Noch keine Vorhersage. Trainieren Sie ein Modell (Strg+T), um die vorhergesagte Verschiebung jedes Gens mit der beobachteten zu vergleichen.

Die Tabelle der Gene zeigt bereits die beobachteten Verschiebungen.</translation>
    </message>
    <message>
        <source>%1 has no prediction in this run: %2.</source>
        <translation>%1 hat in diesem Lauf keine Vorhersage: %2.</translation>
    </message>
    <message>
        <source>%1 has no prediction in these runs: it has no gene vector, or its fold was not finished.</source>
        <translation>%1 hat in diesen Läufen keine Vorhersage: kein Genvektor, oder der Fold wurde nicht fertig.</translation>
    </message>
    <message>
        <source>%1 has no prediction in this run: it has no gene vector, or its fold was not finished.</source>
        <translation>%1 hat in diesem Lauf keine Vorhersage: kein Genvektor, oder der Fold wurde nicht fertig.</translation>
    </message>
    <message>
        <source>These models predict means only: the change of the mean is shown.</source>
        <translation>Diese Modelle sagen nur Mittelwerte vorher: Gezeigt wird die Änderung des Mittelwerts.</translation>
    </message>
    <message>
        <source>This model predicts means only: the change of the mean is shown.</source>
        <translation>Dieses Modell sagt nur Mittelwerte vorher: Gezeigt wird die Änderung des Mittelwerts.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ShiftPlot</name>
    <message>
        <source>predicts means only</source>
        <translation>sagt nur Mittelwerte vorher</translation>
    </message>
    <message>
        <source>≤&#xa0;%1</source>
        <translation>≤&#xa0;%1</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>%1, not seen in the screen</source>
        <translation>%1, im Screen nicht gesehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>keine Vorhersage</translation>
    </message>
    <message>
        <source>%1, r = %2</source>
        <translation>%1, r = %2</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>by chance (W1 ≤ %1)</source>
        <translation>durch Zufall (W1 ≤ %1)</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln genes</source>
        <translation>
            <numerusform>%Ln Gen</numerusform>
            <numerusform>%Ln Gene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more do not vary</source>
        <translation>
            <numerusform>%1, %Ln weiteres variiert nicht</numerusform>
            <numerusform>%1, %Ln weitere variieren nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points below %1 drawn at the edge, %2 of them 0</source>
        <translation>
            <numerusform>%Ln Punkt unter %1 am Rand gezeichnet, davon %2 mit 0</numerusform>
            <numerusform>%Ln Punkte unter %1 am Rand gezeichnet, davon %2 mit 0</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift of each gene in %1</source>
        <translation>Verschiebung jedes Gens bei %1</translation>
    </message>
    <message>
        <source>Predicted shift of each gene in %1, not seen in the screen</source>
        <translation>Vorhergesagte Verschiebung jedes Gens bei %1, im Screen nicht gesehen</translation>
    </message>
    <message>
        <source>Observed W1</source>
        <translation>W1 beobachtet</translation>
    </message>
    <message>
        <source>Mean expression in the control</source>
        <translation>Mittlere Expression in der Kontrolle</translation>
    </message>
    <message>
        <source>Predicted W1</source>
        <translation>W1 vorhergesagt</translation>
    </message>
    <message>
        <source>Observed mean change</source>
        <translation>Mittelwertänderung, beobachtet</translation>
    </message>
    <message>
        <source>Predicted mean change</source>
        <translation>Mittelwertänderung, vorhergesagt</translation>
    </message>
    <message>
        <source>Shift of each gene</source>
        <translation>Verschiebung jedes Gens</translation>
    </message>
    <message>
        <source>mean change</source>
        <translation>Mittelwertänderung</translation>
    </message>
    <message>
        <source>W1</source>
        <translation>W1</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>control mean</source>
        <translation>Kontrollmittel</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>expected by chance: %1</source>
        <translation>durch Zufall zu erwarten: %1</translation>
    </message>
    <message>
        <source>drawn at the edge: below %1</source>
        <translation>am Rand gezeichnet: unter %1</translation>
    </message>
    <message>
        <source>Shift plot</source>
        <translation>Verschiebungsdiagramm</translation>
    </message>
    <message numerus="yes">
        <source>Predicted change of the mean against mean expression in the control of %Ln genes in %1, which the screen has not seen.</source>
        <translation>
            <numerusform>Vorhergesagte Änderung des Mittelwerts gegen die mittlere Expression in der Kontrolle von %Ln Gen bei %1, im Screen nicht gesehen.</numerusform>
            <numerusform>Vorhergesagte Änderung des Mittelwerts gegen die mittlere Expression in der Kontrolle von %Ln Genen bei %1, im Screen nicht gesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Predicted W1 against mean expression in the control of %Ln genes in %1, which the screen has not seen.</source>
        <translation>
            <numerusform>Vorhergesagte W1-Distanz gegen die mittlere Expression in der Kontrolle von %Ln Gen bei %1, im Screen nicht gesehen.</numerusform>
            <numerusform>Vorhergesagte W1-Distanz gegen die mittlere Expression in der Kontrolle von %Ln Genen bei %1, im Screen nicht gesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observed against predicted change of the mean of %Ln genes in %1.</source>
        <translation>
            <numerusform>Beobachtete gegen vorhergesagte Änderung des Mittelwerts von %Ln Gen bei %1.</numerusform>
            <numerusform>Beobachtete gegen vorhergesagte Änderung des Mittelwerts von %Ln Genen bei %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observed against predicted W1 of %Ln genes in %1.</source>
        <translation>
            <numerusform>Beobachtete gegen vorhergesagte W1-Distanz von %Ln Gen bei %1.</numerusform>
            <numerusform>Beobachtete gegen vorhergesagte W1-Distanz von %Ln Genen bei %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: correlation %2.</source>
        <translation>%1: Korrelation %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 observed %2, predicted %3</source>
        <translation>%1 beobachtet %2, vorhergesagt %3</translation>
    </message>
    <message>
        <source>%1 control mean %2, predicted %3</source>
        <translation>%1 Kontrollmittel %2, vorhergesagt %3</translation>
    </message>
    <message>
        <source>Selected: %1, %2.</source>
        <translation>Ausgewählt: %1, %2.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Lists only what has these words, in keys or meanings</source>
        <translation>Listet nur, was diese Wörter in Tasten oder Bedeutungen enthält</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What keys and mouse do, by menu and panel</source>
        <translation>Was Tasten und Maus bewirken, nach Menü und Bereich</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Keys or mouse</source>
        <translation>Tasten oder Maus</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Puts what is listed on the clipboard, as text</source>
        <translation>Legt, was gelistet ist, als Text in die Zwischenablage</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Shift plot</source>
        <translation>Verschiebungsdiagramm</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Move the plot</source>
        <translation>Das Diagramm verschieben</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Umschalt + Ziehen</translation>
    </message>
    <message>
        <source>Select the genes in a rectangle; with Ctrl they are added</source>
        <translation>Gene in einem Rechteck auswählen; mit Strg kommen sie hinzu</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Select a gene; with Ctrl it is added or taken away</source>
        <translation>Ein Gen auswählen; mit Strg kommt es hinzu oder fällt weg</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show everything</source>
        <translation>Vergrößern, verkleinern, alles zeigen</translation>
    </message>
    <message>
        <source>Go to the next larger or smaller predicted shift</source>
        <translation>Zur nächstgrößeren oder nächstkleineren vorhergesagten Verschiebung gehen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Go to the largest or the smallest predicted shift</source>
        <translation>Zur größten oder kleinsten vorhergesagten Verschiebung gehen</translation>
    </message>
    <message>
        <source>Pin or unpin the current gene</source>
        <translation>Aktuelles Gen anheften oder lösen</translation>
    </message>
    <message>
        <source>Give up the rectangle</source>
        <translation>Das Rechteck aufgeben</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Verteilungen</translation>
    </message>
    <message>
        <source>Make the gene of a card the current one</source>
        <translation>Das Gen einer Karte zum aktuellen machen</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>Von Karte zu Karte gehen</translation>
    </message>
    <message>
        <source>Go to the first or last card</source>
        <translation>Zur ersten oder letzten Karte gehen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Make the gene of the card with the focus the current one</source>
        <translation>Das Gen der Karte mit dem Fokus zum aktuellen machen</translation>
    </message>
    <message>
        <source>Pin or unpin the gene of the card with the focus</source>
        <translation>Das Gen der Karte mit dem Fokus anheften oder lösen</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>More about the gene</source>
        <translation>Mehr zum Gen</translation>
    </message>
    <message>
        <source>Lists of perturbations and genes</source>
        <translation>Listen von Perturbationen und Genen</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Aufwärts, Abwärts</translation>
    </message>
    <message>
        <source>Go to the row above or below; what it is about is shown</source>
        <translation>Zur Zeile darüber oder darunter gehen; gezeigt wird, worum es in ihr geht</translation>
    </message>
    <message>
        <source>Shift + Up, Shift + Down</source>
        <translation>Umschalt + Aufwärts, Umschalt + Abwärts</translation>
    </message>
    <message>
        <source>Select several genes</source>
        <translation>Mehrere Gene auswählen</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Seitwärts rollen</translation>
    </message>
    <message>
        <source>Pin or unpin a gene</source>
        <translation>Ein Gen anheften oder lösen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Search for what is typed</source>
        <translation>Suchen, was getippt wird</translation>
    </message>
    <message>
        <source>Click on a title</source>
        <translation>Klick auf einen Spaltentitel</translation>
    </message>
    <message>
        <source>Sort by that column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Right click on a title</source>
        <translation>Rechtsklick auf einen Spaltentitel</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>More about the row</source>
        <translation>Mehr zur Zeile</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>%1, double click</source>
        <translation>%1, Doppelklick</translation>
    </message>
    <message>
        <source>Make the run the leading one</source>
        <translation>Den Lauf zum Hauptlauf machen</translation>
    </message>
    <message>
        <source>Show the run in the plots, or no longer</source>
        <translation>Den Lauf in den Diagrammen zeigen oder nicht mehr</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Suchfelder</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Zur Liste gehen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Remove the filter with the focus</source>
        <translation>Den Filter mit dem Fokus entfernen</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Predict the genes that were typed</source>
        <translation>Die eingegebenen Gene vorhersagen</translation>
    </message>
    <message>
        <source>Offer names of genes</source>
        <translation>Gennamen vorschlagen</translation>
    </message>
    <message>
        <source>Remove the selected predictions</source>
        <translation>Die ausgewählten Vorhersagen entfernen</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::TableView</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::TrainingWizard</name>
    <message>
        <source>New training</source>
        <translation>Neues Training</translation>
    </message>
    <message>
        <source>&amp;Import only</source>
        <translation>Nur &amp;importieren</translation>
    </message>
    <message>
        <source>Import the screen now, and train later</source>
        <translation>Den Screen jetzt importieren und später trainieren</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::UnseenPredictor</name>
    <message>
        <source>Predicting</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Reading predictions</source>
        <translation>Vorhersagen lesen</translation>
    </message>
    <message numerus="yes">
        <source>Predicting %Ln knockdowns</source>
        <translation>
            <numerusform>Vorhersage von %Ln Knockdown</numerusform>
            <numerusform>Vorhersage von %Ln Knockdowns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::UnseenTableModel</name>
    <message>
        <source>%1 would be expected by chance</source>
        <translation>durch Zufall wäre %1 zu erwarten</translation>
    </message>
    <message>
        <source>%1, predicted shift %2</source>
        <translation>%1, vorhergesagte Verschiebung %2</translation>
    </message>
    <message>
        <source>Predicted shift: the mean over genes of W1 between control and predicted</source>
        <translation>Vorhergesagte Verschiebung: Mittel der W1-Distanz zwischen Kontrolle und Vorhersage über die Gene</translation>
    </message>
    <message>
        <source>Genes that are predicted to respond</source>
        <translation>Gene, deren Reaktion vorhergesagt wird</translation>
    </message>
    <message>
        <source>Folds whose predictions were averaged</source>
        <translation>Folds, deren Vorhersagen gemittelt wurden</translation>
    </message>
    <message>
        <source>Perturbation</source>
        <translation>Perturbation</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gene</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Perturbations that the screen does not hold, as the leading run predicts them</source>
        <translation>Perturbationen, die der Screen nicht enthält, wie der Hauptlauf sie vorhersagt</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::VectorsDialog</name>
    <message>
        <source>Gene vectors</source>
        <translation>Genvektoren</translation>
    </message>
    <message>
        <source>&amp;Use these vectors</source>
        <translation>Diese Ve&amp;ktoren verwenden</translation>
    </message>
    <message>
        <source>Later trainings use them; runs that are there keep theirs</source>
        <translation>Spätere Trainings verwenden sie; vorhandene Läufe behalten ihre</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::WelcomePage</name>
    <message>
        <source>Knockscope</source>
        <translation>Knockscope</translation>
    </message>
    <message>
        <source>Predict how a knockdown changes the distribution of every gene</source>
        <translation>Vorhersagen, wie ein Knockdown die Verteilung jedes Gens verändert</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>A folder that Knockscope made before</source>
        <translation>Ein Ordner, den Knockscope früher angelegt hat</translation>
    </message>
    <message>
        <source>Open screen…</source>
        <translation>Screen öffnen…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>A small made-up screen to try things out</source>
        <translation>Ein kleiner simulierter Screen zum Ausprobieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations</source>
        <translation>
            <numerusform>%Ln Perturbation</numerusform>
            <numerusform>%Ln Perturbationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>New training…</source>
        <translation>Neues Training…</translation>
    </message>
    <message>
        <source>From your data to a trained model</source>
        <translation>Von Ihren Daten zu einem trainierten Modell</translation>
    </message>
    <message>
        <source>Four steps, each with what was found in your file: data, genes, model, ready</source>
        <translation>Vier Schritte, jeder mit dem, was in Ihrer Datei gefunden wurde: Daten, Gene, Modell, Bereit</translation>
    </message>
    <message>
        <source>Choose a .knockscope folder: its perturbations, runs and predictions appear at once</source>
        <translation>Wählen Sie einen .knockscope-Ordner: Seine Perturbationen, Läufe und Vorhersagen erscheinen sofort</translation>
    </message>
    <message>
        <source>AnnData .h5ad, 10x .h5, loom or .mtx</source>
        <translation>AnnData .h5ad, 10x .h5, loom oder .mtx</translation>
    </message>
    <message>
        <source>Choose a file with single cells and their perturbations; a project is made of it</source>
        <translation>Wählen Sie eine Datei mit einzelnen Zellen und ihren Perturbationen; daraus wird ein Projekt</translation>
    </message>
    <message>
        <source>A screen as a Matrix Market folder</source>
        <translation>Ein Screen als Matrix-Market-Ordner</translation>
    </message>
    <message>
        <source>Choose a folder with matrix.mtx, genes and barcodes; a project is made of it</source>
        <translation>Wählen Sie einen Ordner mit matrix.mtx, Genen und Barcodes; daraus wird ein Projekt</translation>
    </message>
    <message>
        <source>Made on your computer in a few seconds; nothing is downloaded</source>
        <translation>In wenigen Sekunden auf Ihrem Computer erstellt; es wird nichts heruntergeladen</translation>
    </message>
    <message>
        <source>Or drop a screen or a project folder anywhere in this window: .h5ad, .h5, .loom, .mtx, .knockscope</source>
        <translation>Oder legen Sie einen Screen oder Projektordner irgendwo in diesem Fenster ab: .h5ad, .h5, .loom, .mtx, .knockscope</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt verwendete Projekte</translation>
    </message>
    <message>
        <source>Double click or press Enter to open a project, Delete to take it off this list</source>
        <translation>Doppelklick oder Eingabetaste öffnet ein Projekt, Entf nimmt es von dieser Liste</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Projects that you open appear here, so that you need not look for them.</source>
        <translation>Projekte, die Sie öffnen, erscheinen hier, damit Sie sie nicht suchen müssen.</translation>
    </message>
    <message>
        <source>What is possible</source>
        <translation>Was möglich ist</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Wie es geht</translation>
    </message>
    <message>
        <source>How it works: %1</source>
        <translation>Wie es geht: %1</translation>
    </message>
    <message>
        <source>Train on a screen</source>
        <translation>Auf einem Screen trainieren</translation>
    </message>
    <message>
        <source>Four steps lead from a file of single cells to a model of it.</source>
        <translation>Vier Schritte führen von einer Datei einzelner Zellen zu einem Modell davon.</translation>
    </message>
    <message>
        <source>Browse distributions</source>
        <translation>Verteilungen durchsehen</translation>
    </message>
    <message>
        <source>See gene by gene what a knockdown does to control cells, and what was predicted.</source>
        <translation>Sehen Sie Gen für Gen, was ein Knockdown mit Kontrollzellen macht und was vorhergesagt wurde.</translation>
    </message>
    <message>
        <source>Predict unseen knockdowns</source>
        <translation>Ungesehene Knockdowns vorhersagen</translation>
    </message>
    <message>
        <source>Ask for genes that nobody has knocked down, alone or together.</source>
        <translation>Fragen Sie nach Genen, die niemand herunterreguliert hat, allein oder zusammen.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Abbildungen exportieren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not found in %1</source>
        <translation>in %1 nicht gefunden</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>Ordner &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>Write or copy figures and tables as a journal wants them.</source>
        <translation>Schreiben oder kopieren Sie Abbildungen und Tabellen, wie eine Zeitschrift sie haben will.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::WizardFrame</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Wei&amp;ter</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps that were reached can be gone back to</source>
        <translation>Zu erreichten Schritten kann man zurückkehren</translation>
    </message>
    <message>
        <source>Close without doing anything (Esc)</source>
        <translation>Schließen, ohne etwas zu tun (Esc)</translation>
    </message>
    <message>
        <source>Go back to the step before</source>
        <translation>Zurück zum vorigen Schritt</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, fertig</translation>
    </message>
    <message>
        <source>In the step “%1”: %2</source>
        <translation>Im Schritt „%1“: %2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Do what was chosen, in the background (Enter)</source>
        <translation>Das Gewählte ausführen, im Hintergrund (Eingabetaste)</translation>
    </message>
    <message>
        <source>Go to the next step (Enter)</source>
        <translation>Zum nächsten Schritt (Eingabetaste)</translation>
    </message>
    <message>
        <source>Close without starting? What was chosen here is forgotten.</source>
        <translation>Schließen, ohne zu starten? Was hier gewählt wurde, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Keep choosing</source>
        <translation>&amp;Weiter wählen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
</TS>
