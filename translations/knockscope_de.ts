<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: control %2, observed %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: control %2, predicted %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: control %2.</source>
        <translation type="unfinished"></translation>
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
        <source>Experiment %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message numerus="yes">
        <source>%n genes</source>
        <translation>
            <numerusform>%n Gen</numerusform>
            <numerusform>%n Gene</numerusform>
        </translation>
    </message>
    <message>
        <source>Observed W1 (log expression)</source>
        <translation>W1 beobachtet (log-Expression)</translation>
    </message>
    <message>
        <source>Mean expression in the control (log)</source>
        <translation>Mittlere Expression in der Kontrolle (log)</translation>
    </message>
    <message>
        <source>Predicted W1 (log expression)</source>
        <translation>W1 vorhergesagt (log-Expression)</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Predicted mean</source>
        <translation>Vorhergesagter Mittelwert</translation>
    </message>
    <message numerus="yes">
        <source>range of %n folds</source>
        <translation>
            <numerusform>Spannweite von %n Fold</numerusform>
            <numerusform>Spannweite von %n Folds</numerusform>
        </translation>
    </message>
    <message>
        <source>Expression (log)</source>
        <translation>Expression (log)</translation>
    </message>
    <message>
        <source>Share of cells</source>
        <translation>Anteil der Zellen</translation>
    </message>
    <message>
        <source>W1 observed %1</source>
        <translation>W1 beobachtet %1</translation>
    </message>
    <message>
        <source>W1 observed %1, predicted %2</source>
        <translation>W1 beobachtet %1, vorhergesagt %2</translation>
    </message>
    <message>
        <source>W1 predicted %1</source>
        <translation>W1 vorhergesagt %1</translation>
    </message>
    <message>
        <source>mean predicted %1</source>
        <translation>Mittelwert vorhergesagt %1</translation>
    </message>
    <message>
        <source>not predicted</source>
        <translation>nicht vorhergesagt</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>not detected</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>the same in all cells</source>
        <translation>in allen Zellen gleich</translation>
    </message>
    <message>
        <source>Shift of each gene in %1</source>
        <translation>Verschiebung jedes Gens bei %1</translation>
    </message>
    <message>
        <source>Predicted shift of genes in %1</source>
        <translation>Vorhergesagte Verschiebung der Gene bei %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <name>GeneLinks</name>
    <message>
        <source>No browser could be opened. This is the address:</source>
        <translation>Es ließ sich kein Browser öffnen. Dies ist die Adresse:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
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
    <name>Jobs</name>
    <message>
        <source>it has no gene vector</source>
        <translation>kein Genvektor</translation>
    </message>
    <message>
        <source>reading gene vectors</source>
        <translation>Genvektoren lesen</translation>
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
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The metrics are out of date: %1.</source>
        <translation>Die Metriken sind veraltet: %1.</translation>
    </message>
    <message>
        <source>run %1 of %2 (%3), </source>
        <translation>Lauf %1 von %2 (%3), </translation>
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
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 %</source>
        <comment>12.5 %</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the models of a table or figure of the paper on this screen and writes a report that compares them. Models that are trained already are used as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table or figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table or figure to make on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains what is missing in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each perturbation is predicted by a model that has not seen it: with more folds, each model learns from more perturbations, and all of it takes longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each network goes through its perturbations; 500 in the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where MLP+Hist is trained; the other models use the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>&amp;Folds</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gene vectors to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two files of gene vectors; double-click a name to change it</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of gene vectors, or of gene sets to make them from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Takes the selected vectors off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>Genvektoren</translation>
    </message>
    <message>
        <source>Add at least two files of gene vectors to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each of the gene vectors a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its models are trained: only the report is made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Trains %Ln models, one after the other.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trains %Ln models, one after the other; the others are there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>knockscope::ui::ImportDialog</name>
    <message>
        <source>Import a screen</source>
        <translation>Screen importieren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation>Datei wird untersucht</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
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
        <source>Table of cell labels</source>
        <translation>Tabelle der Zell-Labels</translation>
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
        <source>Gene names</source>
        <translation>Gennamen</translation>
    </message>
    <message>
        <source>“index”, or a column of the genes: type its name and press Enter</source>
        <translation>„index“ oder eine Spalte der Gene: Namen eingeben und die Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Perturbation column</source>
        <translation>Perturbationsspalte</translation>
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
        <source>Control label</source>
        <translation>Kontroll-Label</translation>
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
        <source>What joins the genes of a combination</source>
        <translation>Was die Gene einer Kombination verbindet</translation>
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
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Whether labels name guides</source>
        <translation>Ob Labels Guides nennen</translation>
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
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>choose what they are</source>
        <translation>wählen, was sie sind</translation>
    </message>
    <message>
        <source>Counts (are normalised and log-transformed)</source>
        <translation>Counts (werden normalisiert und logarithmiert)</translation>
    </message>
    <message>
        <source>Log-normalised (are taken as they are)</source>
        <translation>Log-normalisiert (werden unverändert übernommen)</translation>
    </message>
    <message>
        <source>Perturbations with fewer cells are left out</source>
        <translation>Perturbationen mit weniger Zellen werden ausgelassen</translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>Genvektoren</translation>
    </message>
    <message>
        <source>optional: a file of vectors, or gene sets (.gmt, .gaf)</source>
        <translation>optional: Datei mit Vektoren oder Gensets (.gmt, .gaf)</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Projektordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>La&amp;yer</translation>
    </message>
    <message>
        <source>Cell la&amp;bels</source>
        <translation>Zell-&amp;Labels</translation>
    </message>
    <message>
        <source>Gene &amp;names</source>
        <translation>Gen&amp;namen</translation>
    </message>
    <message>
        <source>&amp;Perturbation column</source>
        <translation>&amp;Perturbationsspalte</translation>
    </message>
    <message>
        <source>&amp;Control label</source>
        <translation>&amp;Kontroll-Label</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Schreibweise</translation>
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
        <source>&amp;Minimum cells of a perturbation</source>
        <translation>&amp;Mindestzahl der Zellen je Perturbation</translation>
    </message>
    <message>
        <source>&amp;Gene vectors</source>
        <translation>&amp;Genvektoren</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>Projekt&amp;ordner</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation>%1 wird untersucht…</translation>
    </message>
    <message>
        <source>none in this file</source>
        <translation>keine in dieser Datei</translation>
    </message>
    <message>
        <source>This file holds no cell labels: choose a table of them, a CSV or TSV with a column of barcodes, under “Cell labels”.</source>
        <translation>Diese Datei enthält keine Zell-Labels: Wählen Sie unter „Zell-Labels“ eine Tabelle davon, CSV oder TSV mit einer Spalte von Barcodes.</translation>
    </message>
    <message>
        <source>Check what was recognised, then import.</source>
        <translation>Prüfen Sie, was erkannt wurde, und importieren Sie dann.</translation>
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
    <message numerus="yes">
        <source>%Ln names occur several times and get numbers (%1)</source>
        <translation>
            <numerusform>%Ln Name kommt mehrfach vor und erhält Nummern (%1)</numerusform>
            <numerusform>%Ln Namen kommen mehrfach vor und erhalten Nummern (%1)</numerusform>
        </translation>
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
        <source>Cell labels</source>
        <translation>Zell-Labels</translation>
    </message>
    <message>
        <source>Tables of cell labels (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz);;All files (*)</source>
        <translation>Tabellen mit Zell-Labels (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz);;Alle Dateien (*)</translation>
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
        <source>Choose the perturbation column.</source>
        <translation>Wählen Sie die Perturbationsspalte.</translation>
    </message>
    <message>
        <source>Choose the control label.</source>
        <translation>Wählen Sie das Kontroll-Label.</translation>
    </message>
    <message>
        <source>Choose what the values are.</source>
        <translation>Wählen Sie, was die Werte sind.</translation>
    </message>
    <message>
        <source>Type what joins the genes of a combination.</source>
        <translation>Geben Sie ein, was die Gene einer Kombination verbindet.</translation>
    </message>
    <message>
        <source>Choose the project folder.</source>
        <translation>Wählen Sie den Projektordner.</translation>
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
        <source>%Ln perturbations</source>
        <translation>
            <numerusform>%Ln Perturbation</numerusform>
            <numerusform>%Ln Perturbationen</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 of %2 + control, %3.</source>
        <translation>Höchstens %1 von %2 + Kontrolle, %3.</translation>
    </message>
    <message>
        <source>%1 of %2 + control, %3.</source>
        <translation>%1 von %2 + Kontrolle, %3.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file to a trained model, step by step</source>
        <translation type="unfinished"></translation>
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
        <source>&amp;Export figure…</source>
        <translation>&amp;Abbildung exportieren…</translation>
    </message>
    <message>
        <source>Writes what is shown as a vector figure or a picture</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Ends the job that is running</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of the &amp;paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares models as the paper does, on the open screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repor&amp;ts</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>P&amp;redict…</source>
        <translation>&amp;Vorhersagen…</translation>
    </message>
    <message>
        <source>The knockdown of a gene nobody has perturbed</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Puts all panels back where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>What the plots, tables and metrics mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation type="unfinished"></translation>
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
        <source>%1 (%2 of %3 folds)</source>
        <translation>%1 (%2 von %3 Folds)</translation>
    </message>
    <message numerus="yes">
        <source>The training of %1 was interrupted after %2 of %Ln folds. It can go on where it was.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The training of %1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: abgebrochen</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopped; the folds so far are kept</source>
        <translation>%1: gestoppt; die bisherigen Folds bleiben erhalten</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf);;PNG, 300 dpi (*.png)</source>
        <translation>SVG (*.svg);;PDF (*.pdf);;PNG, 300 dpi (*.png)</translation>
    </message>
    <message>
        <source>Exporting the figure</source>
        <translation>Export der Abbildung</translation>
    </message>
    <message>
        <source>Figure written to %1</source>
        <translation>Abbildung in %1 geschrieben</translation>
    </message>
    <message>
        <source>Another figure is still being written. Try again in a moment.</source>
        <translation>Eine andere Abbildung wird noch geschrieben. Versuchen Sie es gleich noch einmal.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a gene vector</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Knockscope</source>
        <translation>Knockscope</translation>
    </message>
    <message>
        <source>A model is being trained. Quit nevertheless?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job is still running. Quit nevertheless?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: the training can go on where it was once the project is opened again, or end now with what it has learned so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit, resume later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it and &amp;quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop, keep and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>knockscope::ui::ReportWindow</name>
    <message>
        <source>%1 cannot be read: %2. Make the table again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was trained, how well it predicts, and what the differences mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table, to be pasted into a manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number, with a line for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report, the LaTeX table, the numbers or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (*.md);;LaTeX table (*.tex);;Numbers (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knockscope</source>
        <translation>Knockscope</translation>
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
    <name>knockscope::ui::TrainDialog</name>
    <message>
        <source>All %1 perturbations have a gene vector.</source>
        <translation>Alle %1 Perturbationen haben einen Genvektor.</translation>
    </message>
    <message>
        <source>%1 of %2 perturbations have a gene vector.</source>
        <translation>%1 von %2 Perturbationen haben einen Genvektor.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>%1 has the vector of %2</source>
        <translation>%1 hat den Vektor von %2</translation>
    </message>
    <message>
        <source>%1 has no vector (%2)</source>
        <translation>%1 hat keinen Vektor (%2)</translation>
    </message>
    <message>
        <source>%1 may be one of %2</source>
        <translation>%1 kann eines von %2 sein</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Modell trainieren</translation>
    </message>
    <message>
        <source>Trains MLP+Hist by cross-validation: each perturbation is predicted by a model that has not seen it.</source>
        <translation>Trainiert MLP+Hist mit Kreuzvalidierung: Jede Perturbation wird von einem Modell vorhergesagt, das sie nicht gesehen hat.</translation>
    </message>
    <message>
        <source>&amp;Epochs, at most</source>
        <translation>&amp;Epochen, höchstens</translation>
    </message>
    <message>
        <source>St&amp;op a fold when it gets no better</source>
        <translation>Fold beenden, &amp;wenn er nicht mehr besser wird</translation>
    </message>
    <message>
        <source>A tenth of the perturbations is kept aside to judge by. Takes a fraction of the time and predicts as well or better.
With fewer than 95 perturbations to learn from, all epochs are trained nevertheless. Off: as in the paper.</source>
        <translation>Ein Zehntel der Perturbationen wird zur Beurteilung beiseitegelegt. Dauert einen Bruchteil der Zeit und sagt ebenso gut oder besser vorher.
Bei weniger als 95 Perturbationen zum Lernen werden dennoch alle Epochen trainiert. Aus: wie in der Veröffentlichung.</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>&amp;Folds</translation>
    </message>
    <message>
        <source>&amp;Bins</source>
        <translation>&amp;Bins</translation>
    </message>
    <message>
        <source>B&amp;atch size</source>
        <translation>Batch&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Lernrate</translation>
    </message>
    <message>
        <source>Random &amp;seed</source>
        <translation>&amp;Startwert (Zufall)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
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
</context>
<context>
    <name>knockscope::ui::VectorsDialog</name>
    <message>
        <source>Gene vectors</source>
        <translation>Genvektoren</translation>
    </message>
    <message>
        <source>&amp;Use these vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later trainings use them; runs that are there keep theirs</source>
        <translation type="unfinished"></translation>
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
        <source>A Perturb-seq data set as an AnnData .h5ad, 10x .h5 or loom file</source>
        <translation>Ein Perturb-seq-Datensatz als AnnData-.h5ad-, 10x-.h5- oder loom-Datei</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>A Perturb-seq data set as a Matrix Market folder</source>
        <translation>Ein Perturb-seq-Datensatz als Matrix-Market-Ordner</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>A small made-up screen to try things out</source>
        <translation>Ein kleiner simulierter Screen zum Ausprobieren</translation>
    </message>
</context>
</TS>
