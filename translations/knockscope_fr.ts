<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>%1: control %2</source>
        <translation>%1&#xa0;: témoin %2</translation>
    </message>
    <message>
        <source>observed %1</source>
        <translation>observé %1</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>prédit %1</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 in %2: W1 observed %3</source>
        <translation>%1 dans %2&#xa0;: W1 observé %3</translation>
    </message>
    <message>
        <source>%1 in %2: not observed</source>
        <translation>%1 dans %2&#xa0;: non observé</translation>
    </message>
    <message>
        <source>%1 in %2: W1 observed %3, predicted %4</source>
        <translation>%1 dans %2&#xa0;: W1 observé %3, prédit %4</translation>
    </message>
    <message>
        <source>%1 in %2: W1 predicted %3, not observed</source>
        <translation>%1 dans %2&#xa0;: W1 prédit %3, non observé</translation>
    </message>
    <message>
        <source>W1 %1</source>
        <translation>W1 %1</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>non observé</translation>
    </message>
    <message>
        <source>W1 %1, predicted %2</source>
        <translation>W1 %1, prédit %2</translation>
    </message>
    <message>
        <source>W1 predicted %1</source>
        <translation>W1 prédit %1</translation>
    </message>
    <message>
        <source>%1, as predicted</source>
        <comment>mean shift, as predicted</comment>
        <translation>%1, comme prédit</translation>
    </message>
    <message>
        <source>%1, predicted %2</source>
        <comment>mean shift, predicted zero loss</comment>
        <translation>%1 (prédiction&#xa0;: %2)</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <comment>predicted mean shift</comment>
        <translation>prédiction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Var.</source>
        <translation>Var.</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Variance</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zéros</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Modes</translation>
    </message>
    <message>
        <source>detected in %1 of the observed cells only</source>
        <translation>détecté dans %1 des cellules observées seulement</translation>
    </message>
    <message>
        <source>not detected</source>
        <translation>non détecté</translation>
    </message>
    <message>
        <source>the same in all cells but some of the observed</source>
        <translation>identique dans toutes les cellules, sauf certaines observées</translation>
    </message>
    <message>
        <source>the same in all cells</source>
        <translation>identique dans toutes les cellules</translation>
    </message>
    <message>
        <source>Kind of response: %1.</source>
        <translation>Type de réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cells that are exactly zero</source>
        <translation>Cellules exactement à zéro</translation>
    </message>
    <message>
        <source>Number of modes</source>
        <translation>Nombre de modes</translation>
    </message>
    <message>
        <source>Band: %1.</source>
        <comment>Band: range of 9 folds.</comment>
        <translation>Bande&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>range of %Ln folds</source>
        <translation>
            <numerusform>étendue sur %Ln pli</numerusform>
            <numerusform>étendue sur %Ln plis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>range of %Ln runs</source>
        <translation>
            <numerusform>étendue sur %Ln entraînement</numerusform>
            <numerusform>étendue sur %Ln entraînements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentJob</name>
    <message>
        <source>Experiment %1</source>
        <translation>Expérience %1</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message numerus="yes">
        <source>%n genes</source>
        <translation>
            <numerusform>%n gène</numerusform>
            <numerusform>%n gènes</numerusform>
        </translation>
    </message>
    <message>
        <source>Observed W1 (log expression)</source>
        <translation>W1 observé (expression log)</translation>
    </message>
    <message>
        <source>Mean expression in the control (log)</source>
        <translation>Expression moyenne du témoin (log)</translation>
    </message>
    <message>
        <source>Predicted W1 (log expression)</source>
        <translation>W1 prédit (expression log)</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Predicted mean</source>
        <translation>Moyenne prédite</translation>
    </message>
    <message numerus="yes">
        <source>range of %n folds</source>
        <translation>
            <numerusform>étendue sur %n pli</numerusform>
            <numerusform>étendue sur %n plis</numerusform>
        </translation>
    </message>
    <message>
        <source>Expression (log)</source>
        <translation>Expression (log)</translation>
    </message>
    <message>
        <source>Share of cells</source>
        <translation>Part des cellules</translation>
    </message>
    <message>
        <source>W1 observed %1</source>
        <translation>W1 observé %1</translation>
    </message>
    <message>
        <source>W1 observed %1, predicted %2</source>
        <translation>W1 observé %1, prédit %2</translation>
    </message>
    <message>
        <source>W1 predicted %1</source>
        <translation>W1 prédit %1</translation>
    </message>
    <message>
        <source>mean predicted %1</source>
        <translation>moyenne prédite %1</translation>
    </message>
    <message>
        <source>not predicted</source>
        <translation>non prédit</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>not detected</source>
        <translation>non détecté</translation>
    </message>
    <message>
        <source>the same in all cells</source>
        <translation>identique dans toutes les cellules</translation>
    </message>
    <message>
        <source>Shift of each gene in %1</source>
        <translation>Décalage de chaque gène dans %1</translation>
    </message>
    <message>
        <source>Predicted shift of genes in %1</source>
        <translation>Décalage prédit des gènes dans %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Gene vectors (*.tsv *.csv *.txt *.json *.pickle *.pkl *.pt *.npz *.npy *.h5 *.h5ad *.gz);;Gene sets (*.gmt *.gaf gene2go* *.gz);;All files (*)</source>
        <translation>Vecteurs de gènes (*.tsv *.csv *.txt *.json *.pickle *.pkl *.pt *.npz *.npy *.h5 *.h5ad *.gz);;Ensembles de gènes (*.gmt *.gaf gene2go* *.gz);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>GeneLinks</name>
    <message>
        <source>No browser could be opened. This is the address:</source>
        <translation>Aucun navigateur n’a pu être ouvert. Voici l’adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>Rechercher %1 en ligne</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>it has no gene vector</source>
        <translation>elle n’a pas de vecteur de gène</translation>
    </message>
    <message>
        <source>reading gene vectors</source>
        <translation>lecture des vecteurs de gènes</translation>
    </message>
    <message>
        <source>making up cells</source>
        <translation>simulation de cellules</translation>
    </message>
    <message>
        <source>importing cells</source>
        <translation>import des cellules</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The metrics are out of date: %1.</source>
        <translation>Les métriques ne sont plus à jour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>run %1 of %2 (%3), </source>
        <translation>entraînement %1 sur %2 (%3), </translation>
    </message>
</context>
<context>
    <name>ResponseKind</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>mean shift</source>
        <translation>décalage de moyenne</translation>
    </message>
    <message>
        <source>variance inflation</source>
        <translation>hausse de variance</translation>
    </message>
    <message>
        <source>variance loss</source>
        <translation>baisse de variance</translation>
    </message>
    <message>
        <source>zero inflation</source>
        <translation>hausse des zéros</translation>
    </message>
    <message>
        <source>zero loss</source>
        <translation>baisse des zéros</translation>
    </message>
    <message>
        <source>mixture change</source>
        <translation>changement de mélange</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>aucune réponse</translation>
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
        <translation>%1&#xa0;: ce modèle ne l’utilise pas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Predictions from</source>
        <translation>Prédictions de</translation>
    </message>
    <message>
        <source>%1
XXH3 %2</source>
        <translation>%1
XXH3 %2</translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>Vecteurs de gènes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln dimensions</source>
        <translation>
            <numerusform>%1, %Ln dimension</numerusform>
            <numerusform>%1, %Ln dimensions</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Durée d’entraînement</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Perturbations</source>
        <translation>Perturbations</translation>
    </message>
    <message>
        <source>Fold %1 failed</source>
        <translation>Échec du pli %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Most epochs</source>
        <translation>Époques au plus</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Couches cachées</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Weights of the objective</source>
        <translation>Poids de l’objectif</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Part de validation</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>full</source>
        <translation>plein</translation>
    </message>
    <message>
        <source>Rank of the last layer</source>
        <translation>Rang de la dernière couche</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composantes</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>Ridge</translation>
    </message>
    <message>
        <source>Target vectors</source>
        <translation>Vecteurs des cibles</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Unité de calcul</translation>
    </message>
    <message>
        <source>Threads of a fold</source>
        <translation>Threads par pli</translation>
    </message>
    <message>
        <source>no gene vector</source>
        <translation>pas de vecteur de gène</translation>
    </message>
    <message>
        <source>learnt from, never held out by this split</source>
        <translation>sert à apprendre, jamais tenue à l’écart par cette partition</translation>
    </message>
    <message>
        <source>No perturbation was left out</source>
        <translation>Aucune perturbation exclue</translation>
    </message>
    <message>
        <source>Perturbations left out: %1</source>
        <translation>Perturbations exclues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Mean ± sd</source>
        <translation>Moyenne ± ET</translation>
    </message>
    <message>
        <source>Over folds</source>
        <translation>Sur les plis</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Pli %1</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Kept epoch</source>
        <translation>Époque retenue</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Bold where it is not the default</source>
        <translation>En gras si ce n’est pas la valeur par défaut</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Another program trained this model, so there are no loss curves.</source>
        <translation>Un autre programme a entraîné ce modèle&#xa0;: il n’y a pas de courbes de perte.</translation>
    </message>
    <message>
        <source>%1 is not trained epoch by epoch, so there are no loss curves.</source>
        <translation>%1 ne s’entraîne pas époque par époque&#xa0;: il n’y a pas de courbes de perte.</translation>
    </message>
    <message>
        <source>No epoch is finished yet.</source>
        <translation>Aucune époque n’est encore terminée.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>encore environ %1&#xa0;s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore environ %1&#xa0;min</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>encore environ %1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::AdvancedOptions</name>
    <message>
        <source>no minimum</source>
        <translation>aucun minimum</translation>
    </message>
    <message>
        <source>all genes</source>
        <translation>tous les gènes</translation>
    </message>
    <message>
        <source>Keep only knockdowns that &amp;worked</source>
        <translation>Ne garder que les &amp;knockdowns efficaces</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>Réglages avan&amp;cés</translation>
    </message>
    <message>
        <source>Choices that most imports leave as they are</source>
        <translation>Choix que la plupart des imports laissent tels quels</translation>
    </message>
    <message>
        <source>Most variable genes to keep</source>
        <translation>Gènes les plus variables à garder</translation>
    </message>
    <message>
        <source>How variable genes are told</source>
        <translation>Mode de sélection des gènes variables</translation>
    </message>
    <message>
        <source>by dispersion (seurat)</source>
        <translation>par dispersion (seurat)</translation>
    </message>
    <message>
        <source>by variance (seurat_v3)</source>
        <translation>par variance (seurat_v3)</translation>
    </message>
    <message>
        <source>seurat_v3 needs counts</source>
        <translation>seurat_v3 exige des comptages</translation>
    </message>
    <message>
        <source>median of the cells</source>
        <translation>médiane des cellules</translation>
    </message>
    <message>
        <source>What the counts of a cell are scaled to before the logarithm; 0 takes the median total count</source>
        <translation>Total auquel les comptages d’une cellule sont ramenés avant le logarithme&#xa0;; 0 prend la médiane des totaux</translation>
    </message>
    <message>
        <source>Share of the control&apos;s mean that a perturbation may keep</source>
        <translation>Part de la moyenne témoin qu’une perturbation peut conserver</translation>
    </message>
    <message>
        <source>Share of the control&apos;s mean that a cell may keep</source>
        <translation>Part de la moyenne témoin qu’une cellule peut conserver</translation>
    </message>
    <message>
        <source>mean of cells below</source>
        <translation>moyenne des cellules sous</translation>
    </message>
    <message>
        <source>each cell below</source>
        <translation>chaque cellule sous</translation>
    </message>
    <message>
        <source>Shares of the target&apos;s mean in control cells. Drops perturbations and cells whose target is still expressed. Not for CRISPRa or knockouts, where the target&apos;s RNA may rise or stay.</source>
        <translation>Parts de la moyenne de la cible dans les cellules témoins. Exclut les perturbations et les cellules dont la cible reste exprimée. À éviter pour la CRISPRa ou les knock-outs, où l’ARN de la cible peut augmenter ou se maintenir.</translation>
    </message>
    <message>
        <source>Minimum genes of a cell</source>
        <translation>Minimum de gènes par cellule</translation>
    </message>
    <message>
        <source>Minimum cells of a gene</source>
        <translation>Minimum de cellules par gène</translation>
    </message>
    <message>
        <source>Counts of a cell scaled to</source>
        <translation>Comptages d’une cellule ramenés à</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::DetailTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::DistributionPanel</name>
    <message>
        <source>Distributions</source>
        <translation>Distributions</translation>
    </message>
    <message>
        <source>Pin or unpin the current gene</source>
        <translation>Épingler ou désépingler le gène courant</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Échelle log</translation>
    </message>
    <message>
        <source>Logarithmic height, for what is rare. Bins without cells are left out.</source>
        <translation>Hauteur logarithmique, pour ce qui est rare. Les classes sans cellules sont omises.</translation>
    </message>
    <message>
        <source>Bins of cells:</source>
        <translation>Classes des cellules&#xa0;:</translation>
    </message>
    <message>
        <source>model&apos;s</source>
        <translation>du modèle</translation>
    </message>
    <message>
        <source>The dashed upright line is the mean over all cells, zeros included. The bar at 0 has a scale of its own: the share of cells that are exactly zero.</source>
        <translation>Le trait vertical en tirets est la moyenne sur toutes les cellules, zéros compris. La barre à 0 a sa propre échelle&#xa0;: la part des cellules exactement à zéro.</translation>
    </message>
    <message>
        <source>Select a gene in the shift plot or in the table of genes: its distributions appear here. Pinned genes stay.</source>
        <translation>Sélectionnez un gène dans le graphique des décalages ou dans la table des gènes&#xa0;: ses distributions apparaissent ici. Les gènes épinglés restent.</translation>
    </message>
    <message>
        <source>How finely cells of the control and the perturbation are counted, %1 to %2 bins. Predictions keep the model&apos;s.</source>
        <translation>Finesse du décompte des cellules témoins et perturbées, de %1 à %2 classes. Les prédictions gardent les classes du modèle.</translation>
    </message>
    <message>
        <source>Other numbers of bins need a project.</source>
        <translation>D’autres nombres de classes exigent un projet.</translation>
    </message>
    <message numerus="yes">
        <source>Control, %Ln cells</source>
        <translation>
            <numerusform>Témoin, %Ln cellule</numerusform>
            <numerusform>Témoin, %Ln cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observed, %Ln cells</source>
        <translation>
            <numerusform>Observé, %Ln cellule</numerusform>
            <numerusform>Observé, %Ln cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted mean only</source>
        <translation>Moyenne prédite seulement</translation>
    </message>
    <message>
        <source>Predicted by %1</source>
        <translation>Prédit par %1</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln genes shown</source>
        <translation>
            <numerusform>Gènes affichés&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>Gènes affichés&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::DistributionPlot</name>
    <message>
        <source>Unpin this gene (P)</source>
        <translation>Désépingler ce gène (P)</translation>
    </message>
    <message>
        <source>Pin this gene: its card stays when another is selected (P)</source>
        <translation>Épingler ce gène&#xa0;: sa carte reste quand un autre est sélectionné (P)</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Control: %1</source>
        <translation>Témoin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Observed: %1</source>
        <translation>Observé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>Prédit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>range of 9 folds: 10 % to 20 %</comment>
        <translation>%1&#xa0;: %2 à %3</translation>
    </message>
    <message>
        <source>Cells that are exactly zero</source>
        <translation>Cellules exactement à zéro</translation>
    </message>
    <message>
        <source>Share of cells in the bin at %1</source>
        <translation>Part des cellules dans la classe à %1</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Zeros, share of cells</source>
        <translation>Zéros, part des cellules</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zéros</translation>
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
        <translation>Part des cellules par unité</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ExperimentDialog</name>
    <message>
        <source>Tables of the paper</source>
        <translation>Tableaux de l’article</translation>
    </message>
    <message>
        <source>Trains the models of a table or figure of the paper on this screen and writes a report that compares them. Models that are trained already are used as they are.</source>
        <translation>Entraîne sur ce crible les modèles d’un tableau ou d’une figure de l’article et écrit un rapport qui les compare. Les modèles déjà entraînés sont utilisés tels quels.</translation>
    </message>
    <message>
        <source>Table or figure</source>
        <translation>Tableau ou figure</translation>
    </message>
    <message>
        <source>The table or figure to make on this screen</source>
        <translation>Le tableau ou la figure à refaire sur ce crible</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Trains what is missing in the background</source>
        <translation>Entraîne ce qui manque en arrière-plan</translation>
    </message>
    <message>
        <source>Each perturbation is predicted by a model that has not seen it: with more folds, each model learns from more perturbations, and all of it takes longer</source>
        <translation>Chaque perturbation est prédite par un modèle qui ne l’a pas vue&#xa0;: avec plus de plis, chaque modèle apprend de plus de perturbations, et le tout dure plus longtemps</translation>
    </message>
    <message>
        <source>How often each network goes through its perturbations; 500 in the paper</source>
        <translation>Nombre de passages de chaque réseau sur ses perturbations&#xa0;; 500 dans l’article</translation>
    </message>
    <message>
        <source>Where MLP+Hist is trained; the other models use the processor</source>
        <translation>Où MLP+Hist est entraîné&#xa0;; les autres modèles utilisent le processeur</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>&amp;Plis</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>Épo&amp;ques</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Unité de calcul</translation>
    </message>
    <message>
        <source>Gene vectors to compare</source>
        <translation>Vecteurs de gènes à comparer</translation>
    </message>
    <message>
        <source>At least two files of gene vectors; double-click a name to change it</source>
        <translation>Au moins deux fichiers de vecteurs de gènes&#xa0;; double-cliquez sur un nom pour le changer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Add vectors…</source>
        <translation>&amp;Ajouter des vecteurs…</translation>
    </message>
    <message>
        <source>A file of gene vectors, or of gene sets to make them from</source>
        <translation>Un fichier de vecteurs de gènes, ou d’ensembles de gènes pour en créer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Takes the selected vectors off the list</source>
        <translation>Retire les vecteurs sélectionnés de la liste</translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>Vecteurs de gènes</translation>
    </message>
    <message>
        <source>Add at least two files of gene vectors to compare.</source>
        <translation>Ajoutez au moins deux fichiers de vecteurs de gènes à comparer.</translation>
    </message>
    <message>
        <source>Give each of the gene vectors a name of its own.</source>
        <translation>Donnez un nom distinct à chaque fichier de vecteurs de gènes.</translation>
    </message>
    <message>
        <source>All its models are trained: only the report is made again.</source>
        <translation>Tous ses modèles sont entraînés&#xa0;: seul le rapport est refait.</translation>
    </message>
    <message numerus="yes">
        <source>Trains %Ln models, one after the other.</source>
        <translation>
            <numerusform>Entraîne %Ln modèle.</numerusform>
            <numerusform>Entraîne %Ln modèles, l’un après l’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trains %Ln models, one after the other; the others are there already.</source>
        <translation>
            <numerusform>Entraîne %Ln modèle&#xa0;; les autres sont déjà prêts.</numerusform>
            <numerusform>Entraîne %Ln modèles, l’un après l’autre&#xa0;; les autres sont déjà prêts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::Explorer</name>
    <message>
        <source>Perturbations</source>
        <translation>Perturbations</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Shift plot</source>
        <translation>Décalages</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distributions</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gènes</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
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
        <source>Run</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>The run whose predictions are listed, plotted and exported</source>
        <translation>L’entraînement dont les prédictions sont listées, tracées et exportées</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposer</translation>
    </message>
    <message>
        <source>Up to two more runs in the shift plot and the distributions</source>
        <translation>Jusqu’à deux autres entraînements dans le graphique des décalages et les distributions</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (illisible)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 folds)</source>
        <translation>%1 (%2/%3 plis)</translation>
    </message>
    <message>
        <source>Overlay (%1)</source>
        <translation>Superposer (%1)</translation>
    </message>
    <message>
        <source>%1 has not been predicted with this run. Predict it under Predict.</source>
        <translation>%1 n’a pas été prédite avec cet entraînement. Faites-le dans le panneau Prédire.</translation>
    </message>
    <message>
        <source>&amp;Unpin %1</source>
        <translation>Désé&amp;pingler %1</translation>
    </message>
    <message>
        <source>&amp;Pin %1</source>
        <translation>É&amp;pingler %1</translation>
    </message>
    <message>
        <source>Show the &amp;knockdown of %1</source>
        <translation>Afficher le &amp;knockdown de %1</translation>
    </message>
    <message>
        <source>P&amp;redict the knockdown of %1</source>
        <translation>Pré&amp;dire le knockdown de %1</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FilterChips</name>
    <message>
        <source>Filters that are on</source>
        <translation>Filtres actifs</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>gene</source>
        <translation>gène</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Retirer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FilterList</name>
    <message>
        <source>&amp;Add a condition</source>
        <translation>&amp;Ajouter une condition</translation>
    </message>
    <message>
        <source>Import only cells that meet all conditions</source>
        <translation>N’importer que les cellules qui remplissent toutes les conditions</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>Colonne de filtrage</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>Valeur de comparaison</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>A condition has no column yet: choose one, or remove the condition.</source>
        <translation>Une condition n’a pas encore de colonne&#xa0;: choisissez-en une ou retirez la condition.</translation>
    </message>
    <message>
        <source>The condition on %1 has no value yet: choose one, or remove the condition.</source>
        <translation>La condition sur %1 n’a pas encore de valeur&#xa0;: choisissez-en une ou retirez la condition.</translation>
    </message>
    <message>
        <source>The condition on %1 compares numbers, but “%2” is none. Write it like 0.5.</source>
        <translation>La condition sur %1 compare des nombres, mais «&#xa0;%2&#xa0;» n’en est pas un. Écrivez-le avec un point, comme 0.5.</translation>
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
        <translation>Rechercher des gènes</translation>
    </message>
    <message>
        <source>Non-mean responses only</source>
        <translation>Réponses hors moyenne seulement</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gènes</translation>
    </message>
    <message>
        <source>Symbol, alias, Ensembl id, part of a name, or a pasted list of genes</source>
        <translation>Symbole, alias, identifiant Ensembl, partie d’un nom, ou liste de gènes collée</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show only some of the genes</source>
        <translation>N’afficher qu’une partie des gènes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Columns, copy, export</source>
        <translation>Colonnes, copie, export</translation>
    </message>
    <message>
        <source>Genes whose shape changes beyond chance while the mean accounts for less than half of it: variance, share of zeros, mixture of states</source>
        <translation>Gènes dont la forme change plus que par hasard alors que la moyenne en explique moins de la moitié&#xa0;: variance, part de zéros, mélange d’états</translation>
    </message>
    <message>
        <source>FDR &lt; %1</source>
        <translation>FDR &lt; %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>kinds of response</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>W1 at least</source>
        <translation>W1 d’au moins</translation>
    </message>
    <message>
        <source>Selected genes (%1)</source>
        <translation>Gènes sélectionnés (%1)</translation>
    </message>
    <message>
        <source>Beyond chance (FDR &lt; %1)</source>
        <translation>Non dû au hasard (FDR &lt; %1)</translation>
    </message>
    <message>
        <source>Of the observed shift; of unseen perturbations, of the predicted one</source>
        <translation>Pour le décalage observé&#xa0;; pour les perturbations non vues, le décalage prédit</translation>
    </message>
    <message>
        <source>Kind of response</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>W1 at least…</source>
        <translation>W1 d’au moins…</translation>
    </message>
    <message>
        <source>Selected genes only</source>
        <translation>Gènes sélectionnés seulement</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Co&amp;py selected rows</source>
        <translation>Co&amp;pier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>With titles, separated by tabs (Ctrl+C in the table)</source>
        <translation>Avec les titres, séparés par des tabulations (Ctrl+C dans la table)</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export CSV of the genes &amp;shown…</source>
        <translation>Exporter en CSV les gènes &amp;affichés…</translation>
    </message>
    <message>
        <source>Export genes</source>
        <translation>Exporter les gènes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting genes</source>
        <translation>Export des gènes</translation>
    </message>
    <message>
        <source>%1. Wrote %2.</source>
        <translation>%1. Fichier écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No genes. Open a screen or a project.</source>
        <translation>Aucun gène. Ouvrez un crible ou un projet.</translation>
    </message>
    <message>
        <source>No response yet. Choose a perturbation.</source>
        <translation>Pas encore de réponse. Choisissez une perturbation.</translation>
    </message>
    <message>
        <source>None of these genes is in this screen.</source>
        <translation>Aucun de ces gènes n’est dans ce crible.</translation>
    </message>
    <message>
        <source>No gene of that name.</source>
        <translation>Aucun gène de ce nom.</translation>
    </message>
    <message>
        <source>No gene passes both search and filters. Remove one of them above.</source>
        <translation>Aucun gène ne satisfait à la fois la recherche et les filtres. Retirez-en un ci-dessus.</translation>
    </message>
    <message>
        <source>No gene here changes its shape beyond chance without its mean.</source>
        <translation>Aucun gène ici ne change de forme plus que par hasard indépendamment de sa moyenne.</translation>
    </message>
    <message>
        <source>No gene here shifts beyond chance.</source>
        <translation>Aucun gène ici ne se décale plus que par hasard.</translation>
    </message>
    <message>
        <source>No gene passes all filters. Remove one of them above.</source>
        <translation>Aucun gène ne passe tous les filtres. Retirez-en un ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln genes</source>
        <translation>
            <numerusform>%1 sur %Ln gène</numerusform>
            <numerusform>%1 sur %Ln gènes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found: %1</source>
        <translation>
            <numerusform>%Ln introuvable&#xa0;: %1</numerusform>
            <numerusform>%Ln introuvables&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>how many genes are shown; which ones were not found</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1 (%2 is %3)</source>
        <translation>%1 (%2 désigne %3)</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::GeneTableModel</name>
    <message>
        <source>not detected</source>
        <translation>non détecté</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>False discovery rate %1; so few cells differ by a W1 of %2 by chance alone. The mean accounts for %3 % of the shift.</source>
        <translation>Taux de fausses découvertes %1&#xa0;; avec si peu de cellules, le hasard seul donne un W1 de %2. La moyenne explique %3&#xa0;% du décalage.</translation>
    </message>
    <message>
        <source>Control and observed: variance %1 and %2, cells without any %3 % and %4 %.</source>
        <translation>Témoin et observé&#xa0;: variance %1 et %2, cellules sans transcrit %3&#xa0;% et %4&#xa0;%.</translation>
    </message>
    <message>
        <source>Predicted response: %1.</source>
        <translation>Réponse prédite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>All cells have the same value, so the gene has no distribution to compare.</source>
        <translation>Toutes les cellules ont la même valeur&#xa0;: le gène n’a pas de distribution à comparer.</translation>
    </message>
    <message>
        <source>%1: observed cells minus control cells</source>
        <translation>%1&#xa0;: cellules observées moins cellules témoins</translation>
    </message>
    <message>
        <source>%1: prediction minus control</source>
        <translation>%1&#xa0;: prédiction moins témoin</translation>
    </message>
    <message>
        <source>Change of the mean log expression</source>
        <translation>Variation de l’expression log moyenne</translation>
    </message>
    <message>
        <source>Change of the variance</source>
        <translation>Variation de la variance</translation>
    </message>
    <message>
        <source>Change of the share of cells without the gene</source>
        <translation>Variation de la part des cellules sans le gène</translation>
    </message>
    <message>
        <source>Change of the skewness</source>
        <translation>Variation de l’asymétrie</translation>
    </message>
    <message>
        <source>Change of the number of modes</source>
        <translation>Variation du nombre de modes</translation>
    </message>
    <message>
        <source>Δ mean,
observed</source>
        <translation>Δ moyenne,
observé</translation>
    </message>
    <message>
        <source>Δ mean,
predicted</source>
        <translation>Δ moyenne,
prédit</translation>
    </message>
    <message>
        <source>Δ variance,
observed</source>
        <translation>Δ variance,
observé</translation>
    </message>
    <message>
        <source>Δ variance,
predicted</source>
        <translation>Δ variance,
prédit</translation>
    </message>
    <message>
        <source>Δ zeros,
observed</source>
        <translation>Δ zéros,
observé</translation>
    </message>
    <message>
        <source>Δ zeros,
predicted</source>
        <translation>Δ zéros,
prédit</translation>
    </message>
    <message>
        <source>Δ skewness,
observed</source>
        <translation>Δ asymétrie,
observé</translation>
    </message>
    <message>
        <source>Δ skewness,
predicted</source>
        <translation>Δ asymétrie,
prédit</translation>
    </message>
    <message>
        <source>Δ modes,
observed</source>
        <translation>Δ modes,
observé</translation>
    </message>
    <message>
        <source>Δ modes,
predicted</source>
        <translation>Δ modes,
prédit</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gène</translation>
    </message>
    <message>
        <source>As the screen names it</source>
        <translation>Nom dans le crible</translation>
    </message>
    <message>
        <source>Observed
W1</source>
        <translation>W1
observé</translation>
    </message>
    <message>
        <source>Distance of the observed cells from the control cells</source>
        <translation>Distance entre les cellules observées et les cellules témoins</translation>
    </message>
    <message>
        <source>Predicted
W1</source>
        <translation>W1
prédit</translation>
    </message>
    <message>
        <source>Distance of the prediction from the control cells</source>
        <translation>Distance entre la prédiction et les cellules témoins</translation>
    </message>
    <message>
        <source>Error
W1</source>
        <translation>W1 de
l’erreur</translation>
    </message>
    <message>
        <source>Distance of the prediction from the observed cells</source>
        <translation>Distance entre la prédiction et les cellules observées</translation>
    </message>
    <message>
        <source>Control
mean</source>
        <translation>Moyenne
témoin</translation>
    </message>
    <message>
        <source>Mean log expression of the control cells</source>
        <translation>Expression log moyenne des cellules témoins</translation>
    </message>
    <message>
        <source>Observed
mean</source>
        <translation>Moyenne
observée</translation>
    </message>
    <message>
        <source>Mean log expression of the perturbed cells</source>
        <translation>Expression log moyenne des cellules perturbées</translation>
    </message>
    <message>
        <source>Predicted
mean</source>
        <translation>Moyenne
prédite</translation>
    </message>
    <message>
        <source>Mean log expression of the prediction</source>
        <translation>Expression log moyenne de la prédiction</translation>
    </message>
    <message>
        <source>Response,
observed</source>
        <translation>Réponse
observée</translation>
    </message>
    <message>
        <source>What changes most in the observed cells, where it is more than chance: the mean, the spread, the share of cells without any, or how many cells are in which state</source>
        <translation>Ce qui change le plus dans les cellules observées, au-delà du hasard&#xa0;: la moyenne, la dispersion, la part des cellules sans transcrit, ou la répartition des cellules entre les états</translation>
    </message>
    <message>
        <source>Response,
predicted</source>
        <translation>Réponse
prédite</translation>
    </message>
    <message>
        <source>What changes most in the prediction, where it is more than as many cells differ by chance</source>
        <translation>Ce qui change le plus dans la prédiction, au-delà de ce que le hasard donne avec autant de cellules</translation>
    </message>
    <message>
        <source>FDR,
observed</source>
        <translation>FDR
observé</translation>
    </message>
    <message>
        <source>Significance of the observed W1: the false discovery rate (Benjamini-Hochberg) over all genes that vary</source>
        <translation>Significativité du W1 observé&#xa0;: taux de fausses découvertes (Benjamini-Hochberg) sur tous les gènes qui varient</translation>
    </message>
    <message>
        <source>FDR,
predicted</source>
        <translation>FDR
prédit</translation>
    </message>
    <message>
        <source>The same for the predicted W1, against the scatter of as many cells</source>
        <translation>De même pour le W1 prédit, face à la dispersion d’autant de cellules</translation>
    </message>
    <message>
        <source>Pinned genes keep their card. Click here or press Space to pin.</source>
        <translation>Les gènes épinglés gardent leur carte. Cliquez ici ou appuyez sur Espace pour épingler.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ImportDialog</name>
    <message>
        <source>Import a screen</source>
        <translation>Importer un crible</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>choose a layer</source>
        <translation>choisissez une couche</translation>
    </message>
    <message>
        <source>The matrix that is read; in 10x files of several genomes, the genome</source>
        <translation>La matrice lue&#xa0;; dans les fichiers 10x à plusieurs génomes, le génome</translation>
    </message>
    <message>
        <source>Table of cell labels</source>
        <translation>Table des étiquettes des cellules</translation>
    </message>
    <message>
        <source>those of the file</source>
        <translation>celles du fichier</translation>
    </message>
    <message>
        <source>A CSV or TSV table with a column of barcodes, when the file lacks the labels</source>
        <translation>Une table CSV ou TSV avec une colonne de codes-barres, quand le fichier n’a pas d’étiquettes</translation>
    </message>
    <message>
        <source>Gene names</source>
        <translation>Noms des gènes</translation>
    </message>
    <message>
        <source>“index”, or a column of the genes: type its name and press Enter</source>
        <translation>«&#xa0;index&#xa0;», ou une colonne des gènes&#xa0;: saisissez son nom et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Perturbation column</source>
        <translation>Colonne des perturbations</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>choisissez une colonne</translation>
    </message>
    <message>
        <source>The column that names each cell&apos;s perturbation, the likeliest first</source>
        <translation>La colonne qui nomme la perturbation de chaque cellule, la plus probable en premier</translation>
    </message>
    <message>
        <source>Control label</source>
        <translation>Étiquette du témoin</translation>
    </message>
    <message>
        <source>choose a label</source>
        <translation>choisissez une étiquette</translation>
    </message>
    <message>
        <source>The label of unperturbed cells, the likeliest first</source>
        <translation>L’étiquette des cellules non perturbées, la plus probable en premier</translation>
    </message>
    <message>
        <source>What joins the genes of a combination</source>
        <translation>Ce qui relie les gènes d’une combinaison</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Comme reconnu</translation>
    </message>
    <message>
        <source>Joined by “%1”</source>
        <translation>Reliés par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Never split</source>
        <translation>Jamais séparés</translation>
    </message>
    <message>
        <source>Joined by…</source>
        <translation>Reliés par…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Whether labels name guides</source>
        <translation>Si les étiquettes nomment des guides</translation>
    </message>
    <message>
        <source>Labels name guides</source>
        <translation>Étiquettes de guides</translation>
    </message>
    <message>
        <source>Labels name genes</source>
        <translation>Étiquettes de gènes</translation>
    </message>
    <message>
        <source>Guides of one gene (KLF1_1, sgKLF1-2) are taken together under the gene&apos;s name</source>
        <translation>Les guides d’un même gène (KLF1_1, sgKLF1-2) sont réunis sous le nom du gène</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>choose what they are</source>
        <translation>choisissez leur nature</translation>
    </message>
    <message>
        <source>Counts (are normalised and log-transformed)</source>
        <translation>Comptages (à normaliser et passer en log)</translation>
    </message>
    <message>
        <source>Log-normalised (are taken as they are)</source>
        <translation>Log-normalisées (prises telles quelles)</translation>
    </message>
    <message>
        <source>Perturbations with fewer cells are left out</source>
        <translation>Les perturbations qui ont moins de cellules sont exclues</translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>Vecteurs de gènes</translation>
    </message>
    <message>
        <source>optional: a file of vectors, or gene sets (.gmt, .gaf)</source>
        <translation>facultatif&#xa0;: fichier de vecteurs ou ensembles de gènes (.gmt, .gaf)</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>Co&amp;uche</translation>
    </message>
    <message>
        <source>Cell la&amp;bels</source>
        <translation>É&amp;tiquettes des cellules</translation>
    </message>
    <message>
        <source>Gene &amp;names</source>
        <translation>&amp;Noms des gènes</translation>
    </message>
    <message>
        <source>&amp;Perturbation column</source>
        <translation>Colonne des &amp;perturbations</translation>
    </message>
    <message>
        <source>&amp;Control label</source>
        <translation>Étiquette du tém&amp;oin</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Syntaxe</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Valeurs</translation>
    </message>
    <message>
        <source>Only cells with</source>
        <translation>Seules cellules avec</translation>
    </message>
    <message>
        <source>&amp;Minimum cells of a perturbation</source>
        <translation>&amp;Minimum de cellules par perturbation</translation>
    </message>
    <message>
        <source>&amp;Gene vectors</source>
        <translation>Vecteurs de &amp;gènes</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>&amp;Dossier du projet</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <source>none in this file</source>
        <translation>aucune dans ce fichier</translation>
    </message>
    <message>
        <source>This file holds no cell labels: choose a table of them, a CSV or TSV with a column of barcodes, under “Cell labels”.</source>
        <translation>Ce fichier ne contient pas d’étiquettes de cellules&#xa0;: choisissez-en une table, CSV ou TSV avec une colonne de codes-barres, sous «&#xa0;Étiquettes des cellules&#xa0;».</translation>
    </message>
    <message>
        <source>Check what was recognised, then import.</source>
        <translation>Vérifiez ce qui a été reconnu, puis importez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln cellule</numerusform>
            <numerusform>%Ln cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genes</source>
        <translation>
            <numerusform>%Ln gène</numerusform>
            <numerusform>%Ln gènes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names occur several times and get numbers (%1)</source>
        <translation>
            <numerusform>%Ln nom est répété et reçoit des numéros (%1)</numerusform>
            <numerusform>%Ln noms sont répétés et reçoivent des numéros (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln labels)</source>
        <translation>
            <numerusform>%1 (%Ln étiquette)</numerusform>
            <numerusform>%1 (%Ln étiquettes)</numerusform>
        </translation>
    </message>
    <message>
        <source>does not look like perturbations: see how its labels are read</source>
        <translation>ne ressemble pas à des perturbations&#xa0;: voyez comment ses étiquettes sont lues</translation>
    </message>
    <message>
        <source>there are no cell labels yet</source>
        <translation>il n’y a pas encore d’étiquettes de cellules</translation>
    </message>
    <message>
        <source>not recognised: choose the column that names each cell&apos;s perturbation</source>
        <translation>non reconnue&#xa0;: choisissez la colonne qui nomme la perturbation de chaque cellule</translation>
    </message>
    <message>
        <source>%1 labels are too many to be perturbations: choose another column</source>
        <translation>%1 étiquettes, c’est trop pour des perturbations&#xa0;: choisissez une autre colonne</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln cells)</source>
        <translation>
            <numerusform>%1 (%Ln cellule)</numerusform>
            <numerusform>%1 (%Ln cellules)</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>not recognised: choose the label of unperturbed cells</source>
        <translation>non reconnue&#xa0;: choisissez l’étiquette des cellules non perturbées</translation>
    </message>
    <message>
        <source>Cell labels</source>
        <translation>Étiquettes des cellules</translation>
    </message>
    <message>
        <source>Tables of cell labels (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz);;All files (*)</source>
        <translation>Tables d’étiquettes des cellules (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Knockscope projects (*.knockscope)</source>
        <translation>Projets Knockscope (*.knockscope)</translation>
    </message>
    <message>
        <source>Choose a table of cell labels.</source>
        <translation>Choisissez une table d’étiquettes des cellules.</translation>
    </message>
    <message>
        <source>Choose the perturbation column.</source>
        <translation>Choisissez la colonne des perturbations.</translation>
    </message>
    <message>
        <source>Choose the control label.</source>
        <translation>Choisissez l’étiquette du témoin.</translation>
    </message>
    <message>
        <source>Choose what the values are.</source>
        <translation>Indiquez la nature des valeurs.</translation>
    </message>
    <message>
        <source>Type what joins the genes of a combination.</source>
        <translation>Saisissez ce qui relie les gènes d’une combinaison.</translation>
    </message>
    <message>
        <source>Choose the project folder.</source>
        <translation>Choisissez le dossier du projet.</translation>
    </message>
    <message>
        <source>Recognised: never split</source>
        <translation>Reconnu&#xa0;: jamais séparés</translation>
    </message>
    <message>
        <source>Recognised: joined by “%1”</source>
        <translation>Reconnu&#xa0;: reliés par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Recognised: labels name guides</source>
        <translation>Reconnu&#xa0;: étiquettes de guides</translation>
    </message>
    <message>
        <source>Recognised: labels name genes</source>
        <translation>Reconnu&#xa0;: étiquettes de gènes</translation>
    </message>
    <message>
        <source>No cell that meets the conditions is labelled as control.</source>
        <translation>Aucune cellule qui remplit les conditions ne porte l’étiquette du témoin.</translation>
    </message>
    <message numerus="yes">
        <source>No perturbation has %Ln cells: lower the minimum.</source>
        <translation>
            <numerusform>Aucune perturbation n’atteint %Ln cellule&#xa0;: abaissez le minimum.</numerusform>
            <numerusform>Aucune perturbation n’atteint %Ln cellules&#xa0;: abaissez le minimum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column holds no label but the control&apos;s.</source>
        <translation>La colonne ne contient que l’étiquette du témoin.</translation>
    </message>
    <message>
        <source>Too large to be counted before the import.</source>
        <translation>Trop volumineux pour un décompte avant l’import.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations</source>
        <translation>
            <numerusform>%Ln perturbation</numerusform>
            <numerusform>%Ln perturbations</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 of %2 + control, %3.</source>
        <translation>Au plus %1 de %2 + témoin, %3.</translation>
    </message>
    <message>
        <source>%1 of %2 + control, %3.</source>
        <translation>%1 de %2 + témoin, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations with fewer than %1 cells are left out.</source>
        <translation>
            <numerusform>%Ln perturbation de moins de %1 cellules est exclue.</numerusform>
            <numerusform>%Ln perturbations de moins de %1 cellules sont exclues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells have no label.</source>
        <translation>
            <numerusform>%Ln cellule n’a pas d’étiquette.</numerusform>
            <numerusform>%Ln cellules n’ont pas d’étiquette.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ImportPreviewPane</name>
    <message>
        <source>How labels are &amp;read</source>
        <translation>&amp;Lecture des étiquettes</translation>
    </message>
    <message>
        <source>The most frequent labels and the perturbations they become</source>
        <translation>Les étiquettes les plus fréquentes et les perturbations qu’elles deviennent</translation>
    </message>
    <message>
        <source>Label in the file</source>
        <translation>Étiquette du fichier</translation>
    </message>
    <message>
        <source>Perturbation</source>
        <translation>Perturbation</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Shown when the perturbation column and the control label are chosen.</source>
        <translation>Affiché dès que la colonne des perturbations et l’étiquette du témoin sont choisies.</translation>
    </message>
    <message>
        <source>Adds the condition %1</source>
        <translation>Ajoute la condition %1</translation>
    </message>
    <message>
        <source>left out: no label</source>
        <translation>exclues&#xa0;: sans étiquette</translation>
    </message>
    <message>
        <source>control</source>
        <translation>témoin</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln less frequent labels</source>
        <translation>
            <numerusform>et %Ln étiquette moins fréquente</numerusform>
            <numerusform>et %Ln étiquettes moins fréquentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Control cells of %Ln values of “%1” would be pooled: %2.</source>
        <translation>
            <numerusform>Les cellules témoins de %Ln valeur de «&#xa0;%1&#xa0;» seraient regroupées&#xa0;: %2.</numerusform>
            <numerusform>Les cellules témoins de %Ln valeurs de «&#xa0;%1&#xa0;» seraient regroupées&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are labelled “%1”, which names no gene.</source>
        <translation>
            <numerusform>%Ln cellule porte l’étiquette «&#xa0;%1&#xa0;», qui ne nomme aucun gène.</numerusform>
            <numerusform>%Ln cellules portent l’étiquette «&#xa0;%1&#xa0;», qui ne nomme aucun gène.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Arrêter et conserver</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Ends the folds that are being trained, keeps the best they have, and trains no other.</source>
        <translation>Termine les plis en cours d’entraînement, garde leur meilleur état et n’en entraîne pas d’autre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: cancelling…</source>
        <translation>%1&#xa0;: annulation…</translation>
    </message>
    <message>
        <source>%1: ending with what there is…</source>
        <translation>%1&#xa0;: arrêt en gardant l’acquis…</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::LossPlot</name>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>● Kept epoch</source>
        <translation>● Époque retenue</translation>
    </message>
    <message>
        <source>No epoch is finished yet.</source>
        <translation>Aucune époque n’est encore terminée.</translation>
    </message>
    <message>
        <source>Objective (log)</source>
        <translation>Objectif (log)</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Objective of each fold</source>
        <translation>Objectif de chaque pli</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Fold %1, epoch %2</source>
        <translation>Pli %1, époque %2</translation>
    </message>
    <message>
        <source>Objective %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>Validation %1</source>
        <translation>Validation %1</translation>
    </message>
    <message>
        <source>These weights were kept.</source>
        <translation>Ces poids ont été retenus.</translation>
    </message>
    <message>
        <source>Fold %1: objective %2 after epoch %3.</source>
        <translation>Pli %1&#xa0;: objectif %2 après l’époque %3.</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>Courbes de perte</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open &amp;screen…</source>
        <translation>Ouvrir un &amp;crible…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>A screen as a Matrix Market folder: matrix, genes and barcodes</source>
        <translation>Un crible sous forme de dossier Matrix Market&#xa0;: matrice, gènes et codes-barres</translation>
    </message>
    <message>
        <source>Open e&amp;xample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;Exporter la figure…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Entraînement</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>&amp;Entraîner…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler la tâche</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>A&amp;rrêter et conserver</translation>
    </message>
    <message>
        <source>Ctrl+Shift+.</source>
        <translation>Ctrl+Shift+.</translation>
    </message>
    <message>
        <source>Gene &amp;vectors…</source>
        <translation>&amp;Vecteurs de gènes…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Pin or unpin the gene</source>
        <translation>Épin&amp;gler ou désépingler le gène</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Find perturbation</source>
        <translation>Rechercher une &amp;perturbation</translation>
    </message>
    <message>
        <source>Find &amp;gene</source>
        <translation>Rec&amp;hercher un gène</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>P&amp;redict…</source>
        <translation>Pré&amp;dire…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About Knockscope</source>
        <translation>À &amp;propos de Knockscope</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Preparing the example</source>
        <translation>Préparation de l’exemple</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open screen</source>
        <translation>Ouvrir un crible</translation>
    </message>
    <message>
        <source>Screens (*.h5ad *.h5 *.loom *.mtx *.mtx.gz);;All files (*)</source>
        <translation>Cribles (*.h5ad *.h5 *.loom *.mtx *.mtx.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a folder with a Matrix Market matrix</source>
        <translation>Ouvrir un dossier contenant une matrice Matrix Market</translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>Vecteurs de gènes</translation>
    </message>
    <message>
        <source>Loading gene vectors</source>
        <translation>Chargement des vecteurs de gènes</translation>
    </message>
    <message>
        <source>Knockscope</source>
        <translation>Knockscope</translation>
    </message>
    <message>
        <source>Training needs a vector for each perturbed gene, and this project has none yet.</source>
        <translation>L’entraînement exige un vecteur pour chaque gène perturbé, et ce projet n’en a pas encore.</translation>
    </message>
    <message>
        <source>Load gene vectors…</source>
        <translation>Charger des vecteurs de gènes…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Another run is still being removed. Try again in a moment.</source>
        <translation>Un autre entraînement est en cours de suppression. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf);;PNG, 300 dpi (*.png)</source>
        <translation>SVG (*.svg);;PDF (*.pdf);;PNG, 300 dpi (*.png)</translation>
    </message>
    <message>
        <source>Exporting the figure</source>
        <translation>Export de la figure</translation>
    </message>
    <message>
        <source>Figure written to %1</source>
        <translation>Figure enregistrée dans %1</translation>
    </message>
    <message>
        <source>Another figure is still being written. Try again in a moment.</source>
        <translation>Une autre figure est en cours d’enregistrement. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Knockscope %1

Predicts how a knockdown changes the distribution of every gene.

Free software under the GNU General Public License, version 3 or later.
Figures use the font Arimo (SIL Open Font License 1.1).</source>
        <translation>Knockscope %1

Prédit comment un knockdown change la distribution de chaque gène.

Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.
Les figures utilisent la police Arimo (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1&#xa0;: tâche annulée</translation>
    </message>
    <message>
        <source>%1: stopped; the folds so far are kept</source>
        <translation>%1&#xa0;: tâche arrêtée&#xa0;; les plis déjà faits sont conservés</translation>
    </message>
    <message>
        <source>Something else is still running. Wait for it or cancel it first.</source>
        <translation>Une autre tâche est en cours. Attendez sa fin ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 – Knockscope</source>
        <translation>%1 – Knockscope</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations</source>
        <translation>
            <numerusform>%Ln perturbation</numerusform>
            <numerusform>%Ln perturbations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genes</source>
        <translation>
            <numerusform>%Ln gène</numerusform>
            <numerusform>%Ln gènes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln cellule</numerusform>
            <numerusform>%Ln cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>, no gene vectors</source>
        <translation>, sans vecteurs de gènes</translation>
    </message>
    <message>
        <source>, %1 without a gene vector</source>
        <translation>, %1 sans vecteur de gène</translation>
    </message>
    <message>
        <source>A job is still running. Stop it and quit?
Finished folds of a training are kept.</source>
        <translation>Une tâche est en cours. L’arrêter et quitter&#xa0;?
Les plis terminés d’un entraînement sont conservés.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::PerturbationModel</name>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>No prediction: %1</source>
        <translation>Pas de prédiction&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln cells</source>
        <translation>
            <numerusform>%1, %Ln cellule</numerusform>
            <numerusform>%1, %Ln cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unseen: no cells in this screen</source>
        <translation>%1, non vue&#xa0;: aucune cellule dans ce crible</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>non vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Perturbation</source>
        <translation>Perturbation</translation>
    </message>
    <message>
        <source>The perturbed gene, or genes joined by +</source>
        <translation>Le gène perturbé, ou les gènes reliés par +</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Number of cells; unseen perturbations have none</source>
        <translation>Nombre de cellules&#xa0;; les perturbations non vues n’en ont pas</translation>
    </message>
    <message>
        <source>Obs.
shift</source>
        <translation>Décal.
obs.</translation>
    </message>
    <message>
        <source>Observed shift</source>
        <translation>Décalage observé</translation>
    </message>
    <message>
        <source>W1 of the observed cells from the control cells, mean over genes</source>
        <translation>W1 entre cellules observées et cellules témoins, moyenne sur les gènes</translation>
    </message>
    <message>
        <source>Pred.
shift</source>
        <translation>Décal.
prédit</translation>
    </message>
    <message>
        <source>Predicted shift</source>
        <translation>Décalage prédit</translation>
    </message>
    <message>
        <source>W1 of the prediction from the control cells, mean over genes</source>
        <translation>W1 entre la prédiction et les cellules témoins, moyenne sur les gènes</translation>
    </message>
    <message>
        <source>r of
shift</source>
        <translation>r du
décal.</translation>
    </message>
    <message>
        <source>r of shift</source>
        <translation>r du décalage</translation>
    </message>
    <message>
        <source>Pearson correlation over genes of observed and predicted W1</source>
        <translation>Corrélation de Pearson sur les gènes entre W1 observé et W1 prédit</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Pli</translation>
    </message>
    <message>
        <source>The part of the cross-validation in which the perturbation was held out</source>
        <translation>La partie de la validation croisée où la perturbation était tenue à l’écart</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Whether the screen has cells of it; unseen ones are only predicted</source>
        <translation>Si le crible en contient des cellules&#xa0;; les non vues sont seulement prédites</translation>
    </message>
    <message>
        <source>Noise
floor</source>
        <translation>Bruit
de fond</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Bruit de fond</translation>
    </message>
    <message>
        <source>The shift that as many cells have by chance alone: a smaller one says nothing</source>
        <translation>Le décalage que le hasard seul donne avec autant de cellules&#xa0;: un plus petit ne dit rien</translation>
    </message>
    <message>
        <source>Responding
genes</source>
        <translation>Gènes
répondeurs</translation>
    </message>
    <message>
        <source>Responding genes</source>
        <translation>Gènes répondeurs</translation>
    </message>
    <message>
        <source>Genes that shift beyond chance, at a false discovery rate of 0.05: in the observed cells, of unseen perturbations in the prediction</source>
        <translation>Gènes qui se décalent plus que par hasard, au taux de fausses découvertes de 0,05&#xa0;: dans les cellules observées, ou dans la prédiction pour les perturbations non vues</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::PerturbationPanel</name>
    <message>
        <source>Seen</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation>Non vues</translation>
    </message>
    <message>
        <source>With prediction</source>
        <translation>Avec prédiction</translation>
    </message>
    <message>
        <source>Without prediction</source>
        <translation>Sans prédiction</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Shift beyond noise</source>
        <translation>Décalage au-delà du bruit</translation>
    </message>
    <message>
        <source>Single gene</source>
        <translation>Gène unique</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Combinaison</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Pli</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Pli %1</translation>
    </message>
    <message>
        <source>Search perturbations</source>
        <translation>Rechercher des perturbations</translation>
    </message>
    <message>
        <source>Perturbations</source>
        <translation>Perturbations</translation>
    </message>
    <message>
        <source>Symbol, alias, Ensembl id or part of a name</source>
        <translation>Symbole, alias, identifiant Ensembl ou partie d’un nom</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show only some of the perturbations</source>
        <translation>N’afficher qu’une partie des perturbations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations</source>
        <translation>
            <numerusform>%Ln perturbation</numerusform>
            <numerusform>%Ln perturbations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln perturbations</source>
        <translation>
            <numerusform>%1 sur %Ln perturbation</numerusform>
            <numerusform>%1 sur %Ln perturbations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 is %3)</source>
        <translation>%1 (%2 désigne %3)</translation>
    </message>
    <message>
        <source>No perturbations. Open a screen or a project.</source>
        <translation>Aucune perturbation. Ouvrez un crible ou un projet.</translation>
    </message>
    <message>
        <source>No perturbation of that name. Unseen ones appear here once they are predicted.</source>
        <translation>Aucune perturbation de ce nom. Les perturbations non vues apparaissent ici une fois prédites.</translation>
    </message>
    <message>
        <source>No perturbation passes all filters. Remove one of them above.</source>
        <translation>Aucune perturbation ne passe tous les filtres. Retirez-en un ci-dessus.</translation>
    </message>
    <message>
        <source>The screen has cells of these perturbations</source>
        <translation>Le crible contient des cellules de ces perturbations</translation>
    </message>
    <message>
        <source>No cells in this screen, only predicted</source>
        <translation>Aucune cellule dans ce crible, seulement prédites</translation>
    </message>
    <message>
        <source>Contains a gene…</source>
        <translation>Contient un gène…</translation>
    </message>
    <message>
        <source>At least so many cells…</source>
        <translation>Nombre minimal de cellules…</translation>
    </message>
    <message>
        <source>The observed shift is larger than as many cells have by chance</source>
        <translation>Le décalage observé dépasse celui que le hasard donne avec autant de cellules</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>cellules</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::PredictPanel</name>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Genes to predict</source>
        <translation>Gènes à prédire</translation>
    </message>
    <message>
        <source>Genes, such as KLF1, GATA1+MAP2K6</source>
        <translation>Gènes, par exemple KLF1, GATA1+MAP2K6</translation>
    </message>
    <message>
        <source>Genes to predict, separated by commas, blanks or line breaks; + joins genes that are perturbed together. Names are completed while you type.</source>
        <translation>Gènes à prédire, séparés par des virgules, des espaces ou des retours à la ligne&#xa0;; + relie les gènes perturbés ensemble. Les noms se complètent pendant la saisie.</translation>
    </message>
    <message>
        <source>Load list…</source>
        <translation>Charger une liste…</translation>
    </message>
    <message>
        <source>Genes from a text, CSV or TSV file, plain or .gz: the first column is read, with or without a header</source>
        <translation>Gènes d’un fichier texte, CSV ou TSV, brut ou .gz&#xa0;: la première colonne est lue, avec ou sans en-tête</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Predicted perturbations</source>
        <translation>Perturbations prédites</translation>
    </message>
    <message>
        <source>Names that were not predicted</source>
        <translation>Noms non prédits</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>The table in its order, numbers with a point</source>
        <translation>La table dans son ordre, nombres avec un point décimal</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Open a project to predict perturbations that are not in its screen.</source>
        <translation>Ouvrez un projet pour prédire des perturbations absentes de son crible.</translation>
    </message>
    <message>
        <source>A trained model makes the predictions: choose a run, or train one with Run &gt; Train…</source>
        <translation>Les prédictions viennent d’un modèle entraîné&#xa0;: choisissez un entraînement ou lancez-en un par Entraînement &gt; Entraîner…</translation>
    </message>
    <message>
        <source>Run %1 holds predictions of another program and no model, so nothing more can be predicted. Choose a run that was trained here.</source>
        <translation>L’entraînement %1 contient les prédictions d’un autre programme, sans modèle&#xa0;: rien de plus ne peut être prédit. Choisissez un entraînement fait ici.</translation>
    </message>
    <message>
        <source>Run %1 has no finished fold yet. Train it to its end, or choose another run.</source>
        <translation>L’entraînement %1 n’a pas encore de pli terminé. Menez-le à terme ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The project has no gene vectors, from which models predict. Give it some with Run &gt; Gene vectors…</source>
        <translation>Le projet n’a pas de vecteurs de gènes, dont les modèles ont besoin pour prédire. Ajoutez-en par Entraînement &gt; Vecteurs de gènes…</translation>
    </message>
    <message>
        <source>%1, the model of run %2, predicts means and no distributions, so there is no shift to list. Choose a run of another model.</source>
        <translation>%1, le modèle de l’entraînement %2, prédit des moyennes et non des distributions&#xa0;: il n’y a pas de décalage à lister. Choisissez un entraînement d’un autre modèle.</translation>
    </message>
    <message>
        <source>Run %1 was trained with other gene vectors than the project has now. Choose a run that was trained with these, or train one.</source>
        <translation>L’entraînement %1 a utilisé d’autres vecteurs de gènes que ceux du projet actuel. Choisissez un entraînement fait avec ceux-ci ou lancez-en un.</translation>
    </message>
    <message>
        <source>%1 predicts only combinations of genes that are in the screen one by one.</source>
        <translation>%1 ne prédit que des combinaisons de gènes présents un par un dans le crible.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln genes have a vector</source>
        <translation>
            <numerusform>%Ln gène a un vecteur</numerusform>
            <numerusform>%Ln gènes ont un vecteur</numerusform>
        </translation>
    </message>
    <message>
        <source>A prediction is under way</source>
        <translation>Une prédiction est en cours</translation>
    </message>
    <message>
        <source>Predict these genes (Ctrl+Return)</source>
        <translation>Prédire ces gènes (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Nothing predicted yet.
Type genes above, then press Predict.</source>
        <translation>Rien n’est encore prédit.
Saisissez des gènes ci-dessus, puis appuyez sur Prédire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln predicted</source>
        <translation>
            <numerusform>%Ln prédite</numerusform>
            <numerusform>%Ln prédites</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking names</source>
        <translation>Vérification des noms</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is a name of several genes.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; est un nom de plusieurs gènes.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; has no vector (%2).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; n’a pas de vecteur (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to predict</source>
        <translation>
            <numerusform>%Ln à prédire</numerusform>
            <numerusform>%Ln à prédire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln predicted already</source>
        <translation>
            <numerusform>%Ln déjà prédite</numerusform>
            <numerusform>%Ln déjà prédites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the screen</source>
        <translation>%1 est dans le crible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the screen</source>
        <translation>
            <numerusform>%Ln est dans le crible</numerusform>
            <numerusform>%Ln sont dans le crible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no vector</source>
        <translation>
            <numerusform>%Ln n’a pas de vecteur</numerusform>
            <numerusform>%Ln n’ont pas de vecteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: in the screen</source>
        <translation>%1&#xa0;: dans le crible</translation>
    </message>
    <message>
        <source>for run %1</source>
        <translation>pour l’entraînement %1</translation>
    </message>
    <message>
        <source>The predictions for run %1 are kept there.</source>
        <translation>Les prédictions de l’entraînement %1 y sont conservées.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Load genes from the first column of a text, CSV or TSV file</source>
        <translation>Charger les gènes de la première colonne d’un fichier texte, CSV ou TSV</translation>
    </message>
    <message>
        <source>Lists of genes (*.txt *.csv *.tsv *.tab *.gz);;All files (*)</source>
        <translation>Listes de gènes (*.txt *.csv *.tsv *.tab *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading names</source>
        <translation>Lecture des noms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names read from %1</source>
        <translation>
            <numerusform>%Ln nom lu dans %1</numerusform>
            <numerusform>%Ln noms lus dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; its first line, “%2”, is a header.</source>
        <translation>%1&#xa0;; sa première ligne, «&#xa0;%2&#xa0;», est un en-tête.</translation>
    </message>
    <message>
        <source>Export predicted perturbations</source>
        <translation>Exporter les perturbations prédites</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Exporting predicted perturbations</source>
        <translation>Export des perturbations prédites</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Fichier écrit&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln predictions from the run? They can be predicted again.</source>
        <translation>
            <numerusform>Supprimer %Ln prédiction de l’entraînement&#xa0;? Elle peut être refaite.</numerusform>
            <numerusform>Supprimer %Ln prédictions de l’entraînement&#xa0;? Elles peuvent être refaites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ReportWindow</name>
    <message>
        <source>%1 cannot be read: %2. Make the table again.</source>
        <translation>Impossible de lire %1&#xa0;: %2. Refaites le tableau.</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Rapport %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>What was trained, how well it predicts, and what the differences mean</source>
        <translation>Ce qui a été entraîné, la qualité des prédictions et le sens des différences</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>Copier en &amp;LaTeX</translation>
    </message>
    <message>
        <source>The table, to be pasted into a manuscript</source>
        <translation>Le tableau, à coller dans un manuscrit</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copier en &amp;CSV</translation>
    </message>
    <message>
        <source>Every number, with a line for each</source>
        <translation>Tous les nombres, un par ligne</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>The report, the LaTeX table, the numbers or JSON</source>
        <translation>Le rapport, le tableau LaTeX, les nombres ou JSON</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Report (*.md);;LaTeX table (*.tex);;Numbers (*.csv);;JSON (*.json)</source>
        <translation>Rapport (*.md);;Tableau LaTeX (*.tex);;Nombres (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre dossier.</translation>
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
        <translation>ni haut ni bas n’est meilleur</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A est meilleur</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B est meilleur</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>pas de différence nette</translation>
    </message>
    <message>
        <source>Comparison of two models</source>
        <translation>Comparaison de deux modèles</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Premier modèle</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Second modèle</translation>
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
        <translation>Choisissez un modèle</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Échanger A et B</translation>
    </message>
    <message>
        <source>Compute the metrics of a run first; then its model can be compared with its baselines and with other runs.</source>
        <translation>Calculez d’abord les métriques d’un entraînement&#xa0;; son modèle pourra alors être comparé à ses références et à d’autres entraînements.</translation>
    </message>
    <message>
        <source>Choose two models here, or select two rows of the table of runs.</source>
        <translation>Choisissez deux modèles ici, ou sélectionnez deux lignes de la table des entraînements.</translation>
    </message>
    <message>
        <source>A and B are the same. Choose another model for one of them.</source>
        <translation>A et B sont identiques. Choisissez un autre modèle pour l’un d’eux.</translation>
    </message>
    <message>
        <source>These two cannot be compared. %1</source>
        <translation>Ces deux modèles ne sont pas comparables. %1</translation>
    </message>
    <message>
        <source>These two cannot be compared. They learnt from different perturbations: one was trained with the split %1, the other with %2.</source>
        <translation>Ces deux modèles ne sont pas comparables. Ils ont appris de perturbations différentes&#xa0;: l’un a été entraîné avec la partition %1, l’autre avec %2.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>One is better when the interval excludes 0</source>
        <translation>L’un est meilleur quand l’intervalle exclut 0</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>A − B</translation>
    </message>
    <message>
        <source>Mean difference over perturbations</source>
        <translation>Différence moyenne sur les perturbations</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Of A − B, bootstrap over perturbations</source>
        <translation>De A − B, bootstrap sur les perturbations</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Two-sided, from the same bootstrap</source>
        <translation>Bilatérale, du même bootstrap</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Perturbations for which both are defined</source>
        <translation>Perturbations pour lesquelles les deux sont définies</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Plus bas est meilleur.</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Plus haut est meilleur.</translation>
    </message>
    <message>
        <source>Neither high nor low is better.</source>
        <translation>Ni haut ni bas n’est meilleur.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>A and B have no metric in common that is defined for two perturbations.</source>
        <translation>A et B n’ont en commun aucune métrique définie pour deux perturbations.</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln perturbations, A is better by %1 of %2 metrics and B by %3.</source>
        <translation>
            <numerusform>Sur %Ln perturbation, A est meilleur selon %1 des %2 métriques, et B selon %3.</numerusform>
            <numerusform>Sur %Ln perturbations, A est meilleur selon %1 des %2 métriques, et B selon %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::RunPanel</name>
    <message>
        <source>The plots show at most %1 runs at a time. Uncheck one first.</source>
        <translation>Les graphiques montrent au plus %1 entraînements à la fois. Décochez-en un d’abord.</translation>
    </message>
    <message>
        <source>Compute metrics</source>
        <translation>Calculer les métriques</translation>
    </message>
    <message>
        <source>with cell-eval</source>
        <translation>avec cell-eval</translation>
    </message>
    <message>
        <source>Also discrimination scores and differential expression; that takes about half as long again</source>
        <translation>Ajoute les scores de discrimination et l’expression différentielle&#xa0;; le calcul dure environ moitié plus</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Select two rows, of runs or baselines</source>
        <translation>Sélectionnez deux lignes, d’entraînements ou de références</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose the metrics to show</source>
        <translation>Choisir les métriques à afficher</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Every metric of every run, as numbers for other programs</source>
        <translation>Toutes les métriques de tous les entraînements, en nombres pour d’autres programmes</translation>
    </message>
    <message>
        <source>Runs and their metrics</source>
        <translation>Entraînements et leurs métriques</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Colonnes &amp;usuelles</translation>
    </message>
    <message>
        <source>Metrics by fold</source>
        <translation>Métriques par pli</translation>
    </message>
    <message>
        <source>By fold</source>
        <translation>Par pli</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>Courbes de perte</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>Réglages de l’entraînement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Entraîner…</translation>
    </message>
    <message>
        <source>Train a model on this screen</source>
        <translation>Entraîner un modèle sur ce crible</translation>
    </message>
    <message>
        <source>No runs yet. Train a model to see here how well it predicts perturbations that it has not seen.</source>
        <translation>Aucun entraînement. Entraînez un modèle pour voir ici s’il prédit bien des perturbations qu’il n’a pas vues.</translation>
    </message>
    <message>
        <source>Open a project to see its runs.</source>
        <translation>Ouvrez un projet pour voir ses entraînements.</translation>
    </message>
    <message>
        <source>Select a run to see it here.</source>
        <translation>Sélectionnez un entraînement pour le voir ici.</translation>
    </message>
    <message>
        <source>The metrics of %1 have not been computed yet. Press “Compute metrics”.</source>
        <translation>Les métriques de %1 n’ont pas encore été calculées. Appuyez sur «&#xa0;Calculer les métriques&#xa0;».</translation>
    </message>
    <message>
        <source>No fold of %1 is finished yet.</source>
        <translation>Aucun pli de %1 n’est encore terminé.</translation>
    </message>
    <message>
        <source>The metrics of all runs are there.</source>
        <translation>Les métriques de tous les entraînements sont là.</translation>
    </message>
    <message>
        <source>Metrics of %1</source>
        <translation>Métriques de %1</translation>
    </message>
    <message numerus="yes">
        <source>Metrics of %Ln runs</source>
        <translation>
            <numerusform>Métriques de %Ln entraînement</numerusform>
            <numerusform>Métriques de %Ln entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>Bold: better than all other models, by the paired 95 % interval.</source>
        <translation>Gras&#xa0;: meilleur que tous les autres modèles, selon l’intervalle apparié à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>No model is better than all others beyond doubt.</source>
        <translation>Aucun modèle n’est nettement meilleur que tous les autres.</translation>
    </message>
    <message numerus="yes">
        <source>Runs of %Ln kinds of folds or splits are judged apart.</source>
        <translation>
            <numerusform>Les entraînements de %Ln type de plis ou de partitions sont jugés à part.</numerusform>
            <numerusform>Les entraînements de %Ln types de plis ou de partitions sont jugés séparément.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute the metrics of %1 first.</source>
        <translation>Calculez d’abord les métriques de %1.</translation>
    </message>
    <message>
        <source>Cancelled. Metrics that were computed by then are kept.</source>
        <translation>Annulé. Les métriques déjà calculées sont conservées.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Export metrics</source>
        <translation>Exporter les métriques</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Fichier écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Lead in the plots</source>
        <translation>Afficher en &amp;premier dans les graphiques</translation>
    </message>
    <message>
        <source>&amp;Show alone in the plots</source>
        <translation>Afficher &amp;seul dans les graphiques</translation>
    </message>
    <message>
        <source>Compute &amp;metrics</source>
        <translation>Calculer les &amp;métriques</translation>
    </message>
    <message>
        <source>C&amp;ompare the two selected rows</source>
        <translation>C&amp;omparer les deux lignes sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Remove run…</source>
        <translation>S&amp;upprimer l’entraînement…</translation>
    </message>
    <message>
        <source>Remove run</source>
        <translation>Supprimer l’entraînement</translation>
    </message>
    <message>
        <source>Remove the run %1 with its checkpoints, predictions and metrics?</source>
        <translation>Supprimer l’entraînement %1 avec ses points de reprise, ses prédictions et ses métriques&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::RunTableModel</name>
    <message>
        <source>Run</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Évaluées</translation>
    </message>
    <message>
        <source>Seconds a fold</source>
        <translation>Secondes par pli</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1, à côté de %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>training, fold %1, epoch %2 of %3</source>
        <translation>en cours, pli %1, époque %2 sur %3</translation>
    </message>
    <message>
        <source>training</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>noise, no model</source>
        <translation>bruit, sans modèle</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>calcul…</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>calculer</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Best: its 95 % interval of the difference from every other model on these perturbations excludes 0.</source>
        <translation>Le meilleur&#xa0;: sur ces perturbations, son intervalle à 95&#xa0;% de la différence avec chaque autre modèle exclut 0.</translation>
    </message>
    <message>
        <source>Click to compute the metrics of this run.</source>
        <translation>Cliquez pour calculer les métriques de cet entraînement.</translation>
    </message>
    <message>
        <source>No fold is finished yet.</source>
        <translation>Aucun pli n’est encore terminé.</translation>
    </message>
    <message>
        <source>Not computed. Turn on the cell-eval metrics and compute again.</source>
        <translation>Non calculée. Activez les métriques cell-eval et relancez le calcul.</translation>
    </message>
    <message>
        <source>Not defined for a model of means</source>
        <translation>Non définie pour un modèle de moyennes</translation>
    </message>
    <message>
        <source>Not defined</source>
        <translation>Non définie</translation>
    </message>
    <message>
        <source>%1, %2
Double click, or press Enter, to make it the leading run.</source>
        <translation>%1, %2
Double-cliquez ou appuyez sur Entrée pour en faire l’entraînement principal.</translation>
    </message>
    <message>
        <source>Check to show it in the plots, at most %1 at a time</source>
        <translation>Cochez pour l’afficher dans les graphiques, au plus %1 à la fois</translation>
    </message>
    <message>
        <source>Shown in the plots; leads</source>
        <translation>Affiché dans les graphiques&#xa0;; principal</translation>
    </message>
    <message>
        <source>Shown in the plots</source>
        <translation>Affiché dans les graphiques</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1, le meilleur</translation>
    </message>
    <message>
        <source>The selected run is described beside the table.
Double click it, or press Enter, to make it the leading run of the plots.</source>
        <translation>L’entraînement sélectionné est décrit à côté de la table.
Double-cliquez ou appuyez sur Entrée pour en faire l’entraînement principal des graphiques.</translation>
    </message>
    <message>
        <source>Checked runs are shown in the plots, at most %1 at a time; 1 leads.</source>
        <translation>Les entraînements cochés sont affichés dans les graphiques, au plus %1 à la fois&#xa0;; le 1 est le principal.</translation>
    </message>
    <message>
        <source>Folds that are finished</source>
        <translation>Plis terminés</translation>
    </message>
    <message>
        <source>Held-out perturbations that the metrics are of</source>
        <translation>Perturbations tenues à l’écart sur lesquelles portent les métriques</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Plus bas est meilleur.</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Plus haut est meilleur.</translation>
    </message>
    <message>
        <source>Neither high nor low is better.</source>
        <translation>Ni haut ni bas n’est meilleur.</translation>
    </message>
    <message>
        <source>Mean and standard deviation over folds.</source>
        <translation>Moyenne et écart-type sur les plis.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::SelectionHistory</name>
    <message>
        <source>selection</source>
        <translation>le changement de sélection</translation>
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
        <translation>Axes logarithmiques, pour W1</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Bruit de fond</translation>
    </message>
    <message>
        <source>Shade the observed W1 that chance alone gives: the median over the genes that vary. For W1.</source>
        <translation>Ombrer le W1 observé que le hasard seul donne&#xa0;: la médiane sur les gènes qui varient. Pour W1.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Drag a rectangle around genes to select them; without this, hold Shift. Ctrl adds to what is selected.</source>
        <translation>Tracez un rectangle autour des gènes pour les sélectionner&#xa0;; sans cet outil, maintenez Maj. Ctrl ajoute à la sélection.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Show all genes again (0, or a double click)</source>
        <translation>Réafficher tous les gènes (0 ou double-clic)</translation>
    </message>
    <message>
        <source>Shift plot</source>
        <translation>Graphique des décalages</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Grandeur comparée</translation>
    </message>
    <message>
        <source>What is compared: the W1 from the control, or the change of the mean</source>
        <translation>Grandeur comparée&#xa0;: le W1 par rapport au témoin, ou la variation de la moyenne</translation>
    </message>
    <message>
        <source>W1</source>
        <translation>W1</translation>
    </message>
    <message>
        <source>Mean change</source>
        <translation>Δ moyenne</translation>
    </message>
    <message>
        <source>Choose a perturbation to see how each of its genes shifts.</source>
        <translation>Choisissez une perturbation pour voir comment chaque gène se décale.</translation>
    </message>
    <message>
        <source>No prediction yet. Train a model (Ctrl+T) to compare the predicted shift of each gene with the observed one.

The table of genes already shows the observed shifts.</source>
        <translation>Pas encore de prédiction. Entraînez un modèle (Ctrl+T) pour comparer le décalage prédit de chaque gène au décalage observé.

La table des gènes montre déjà les décalages observés.</translation>
    </message>
    <message>
        <source>%1 has no prediction in this run: %2.</source>
        <translation>%1 n’a pas de prédiction dans cet entraînement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has no prediction in these runs: it has no gene vector, or its fold was not finished.</source>
        <translation>%1 n’a pas de prédiction dans ces entraînements&#xa0;: elle n’a pas de vecteur de gène, ou son pli n’est pas terminé.</translation>
    </message>
    <message>
        <source>%1 has no prediction in this run: it has no gene vector, or its fold was not finished.</source>
        <translation>%1 n’a pas de prédiction dans cet entraînement&#xa0;: elle n’a pas de vecteur de gène, ou son pli n’est pas terminé.</translation>
    </message>
    <message>
        <source>These models predict means only: the change of the mean is shown.</source>
        <translation>Ces modèles ne prédisent que des moyennes&#xa0;: la variation de la moyenne est affichée.</translation>
    </message>
    <message>
        <source>This model predicts means only: the change of the mean is shown.</source>
        <translation>Ce modèle ne prédit que des moyennes&#xa0;: la variation de la moyenne est affichée.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ShiftPlot</name>
    <message>
        <source>predicts means only</source>
        <translation>ne prédit que des moyennes</translation>
    </message>
    <message>
        <source>≤&#xa0;%1</source>
        <translation>≤&#xa0;%1</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>%1, not seen in the screen</source>
        <translation>%1, non vue dans le crible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>pas de prédiction</translation>
    </message>
    <message>
        <source>%1, r = %2</source>
        <translation>%1, r = %2</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>by chance (W1 ≤ %1)</source>
        <translation>dû au hasard (W1 ≤ %1)</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln genes</source>
        <translation>
            <numerusform>%Ln gène</numerusform>
            <numerusform>%Ln gènes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more do not vary</source>
        <translation>
            <numerusform>%1, %Ln autre ne varie pas</numerusform>
            <numerusform>%1, %Ln autres ne varient pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points below %1 drawn at the edge, %2 of them 0</source>
        <translation>
            <numerusform>%Ln point sous %1 tracé au bord, dont %2 à 0</numerusform>
            <numerusform>%Ln points sous %1 tracés au bord, dont %2 à 0</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift of each gene in %1</source>
        <translation>Décalage de chaque gène dans %1</translation>
    </message>
    <message>
        <source>Predicted shift of each gene in %1, not seen in the screen</source>
        <translation>Décalage prédit de chaque gène dans %1, non vue dans le crible</translation>
    </message>
    <message>
        <source>Observed W1</source>
        <translation>W1 observé</translation>
    </message>
    <message>
        <source>Mean expression in the control</source>
        <translation>Expression moyenne du témoin</translation>
    </message>
    <message>
        <source>Predicted W1</source>
        <translation>W1 prédit</translation>
    </message>
    <message>
        <source>Observed mean change</source>
        <translation>Variation observée de la moyenne</translation>
    </message>
    <message>
        <source>Predicted mean change</source>
        <translation>Variation prédite de la moyenne</translation>
    </message>
    <message>
        <source>Shift of each gene</source>
        <translation>Décalage de chaque gène</translation>
    </message>
    <message>
        <source>mean change</source>
        <translation>variation de la moyenne</translation>
    </message>
    <message>
        <source>W1</source>
        <translation>W1</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>control mean</source>
        <translation>moyenne témoin</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>expected by chance: %1</source>
        <translation>attendu par hasard&#xa0;: %1</translation>
    </message>
    <message>
        <source>drawn at the edge: below %1</source>
        <translation>tracé au bord&#xa0;: inférieur à %1</translation>
    </message>
    <message>
        <source>Shift plot</source>
        <translation>Graphique des décalages</translation>
    </message>
    <message numerus="yes">
        <source>Predicted change of the mean against mean expression in the control of %Ln genes in %1, which the screen has not seen.</source>
        <translation>
            <numerusform>Variation prédite de la moyenne en fonction de l’expression moyenne du témoin, pour %Ln gène dans %1, non vue dans le crible.</numerusform>
            <numerusform>Variation prédite de la moyenne en fonction de l’expression moyenne du témoin, pour %Ln gènes dans %1, non vue dans le crible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Predicted W1 against mean expression in the control of %Ln genes in %1, which the screen has not seen.</source>
        <translation>
            <numerusform>W1 prédit en fonction de l’expression moyenne du témoin, pour %Ln gène dans %1, non vue dans le crible.</numerusform>
            <numerusform>W1 prédit en fonction de l’expression moyenne du témoin, pour %Ln gènes dans %1, non vue dans le crible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observed against predicted change of the mean of %Ln genes in %1.</source>
        <translation>
            <numerusform>Variations observée et prédite de la moyenne de %Ln gène dans %1.</numerusform>
            <numerusform>Variations observées et prédites de la moyenne de %Ln gènes dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observed against predicted W1 of %Ln genes in %1.</source>
        <translation>
            <numerusform>W1 observé et W1 prédit de %Ln gène dans %1.</numerusform>
            <numerusform>W1 observés et W1 prédits de %Ln gènes dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: correlation %2.</source>
        <translation>%1&#xa0;: corrélation %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 observed %2, predicted %3</source>
        <translation>%1 observé %2, prédit %3</translation>
    </message>
    <message>
        <source>%1 control mean %2, predicted %3</source>
        <translation>%1 moyenne témoin %2, prédit %3</translation>
    </message>
    <message>
        <source>Selected: %1, %2.</source>
        <translation>Sélectionné&#xa0;: %1, %2.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::TableView</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Tout &amp;afficher</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::TrainDialog</name>
    <message>
        <source>All %1 perturbations have a gene vector.</source>
        <translation>Toutes les perturbations (%1) ont un vecteur de gène.</translation>
    </message>
    <message>
        <source>%1 of %2 perturbations have a gene vector.</source>
        <translation>Perturbations avec un vecteur de gène&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et encore %2</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Exclues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has the vector of %2</source>
        <translation>%1 a le vecteur de %2</translation>
    </message>
    <message>
        <source>%1 has no vector (%2)</source>
        <translation>%1 n’a pas de vecteur (%2)</translation>
    </message>
    <message>
        <source>%1 may be one of %2</source>
        <translation>%1 peut désigner&#xa0;: %2</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>Trains MLP+Hist by cross-validation: each perturbation is predicted by a model that has not seen it.</source>
        <translation>Entraîne MLP+Hist par validation croisée&#xa0;: chaque perturbation est prédite par un modèle qui ne l’a pas vue.</translation>
    </message>
    <message>
        <source>&amp;Epochs, at most</source>
        <translation>Épo&amp;ques, au plus</translation>
    </message>
    <message>
        <source>St&amp;op a fold when it gets no better</source>
        <translation>A&amp;rrêter un pli qui ne s’améliore plus</translation>
    </message>
    <message>
        <source>A tenth of the perturbations is kept aside to judge by. Takes a fraction of the time and predicts as well or better.
With fewer than 95 perturbations to learn from, all epochs are trained nevertheless. Off: as in the paper.</source>
        <translation>Un dixième des perturbations est réservé pour en juger. Prend une fraction du temps et prédit aussi bien ou mieux.
Avec moins de 95 perturbations dont apprendre, toutes les époques sont quand même faites. Désactivé&#xa0;: comme dans l’article.</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>&amp;Plis</translation>
    </message>
    <message>
        <source>&amp;Bins</source>
        <translation>&amp;Classes des histogrammes</translation>
    </message>
    <message>
        <source>B&amp;atch size</source>
        <translation>Taille de &amp;lot</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Random &amp;seed</source>
        <translation>&amp;Graine aléatoire</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::UnseenPredictor</name>
    <message>
        <source>Predicting</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>Reading predictions</source>
        <translation>Lecture des prédictions</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::UnseenTableModel</name>
    <message>
        <source>%1 would be expected by chance</source>
        <translation>%1 serait attendu par hasard</translation>
    </message>
    <message>
        <source>%1, predicted shift %2</source>
        <translation>%1, décalage prédit %2</translation>
    </message>
    <message>
        <source>Predicted shift: the mean over genes of W1 between control and predicted</source>
        <translation>Décalage prédit&#xa0;: moyenne sur les gènes du W1 entre témoin et prédiction</translation>
    </message>
    <message>
        <source>Genes that are predicted to respond</source>
        <translation>Gènes dont une réponse est prédite</translation>
    </message>
    <message>
        <source>Folds whose predictions were averaged</source>
        <translation>Plis dont les prédictions ont été moyennées</translation>
    </message>
    <message>
        <source>Perturbation</source>
        <translation>Perturbation</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gènes</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
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
        <translation>Prédisez comment un knockdown change la distribution de chaque gène</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>A folder that Knockscope made before</source>
        <translation>Un dossier déjà créé par Knockscope</translation>
    </message>
    <message>
        <source>Open screen…</source>
        <translation>Ouvrir un crible…</translation>
    </message>
    <message>
        <source>A Perturb-seq data set as an AnnData .h5ad, 10x .h5 or loom file</source>
        <translation>Un jeu de données Perturb-seq&#xa0;: fichier AnnData .h5ad, 10x .h5 ou loom</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>A Perturb-seq data set as a Matrix Market folder</source>
        <translation>Un jeu de données Perturb-seq&#xa0;: dossier Matrix Market</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>A small made-up screen to try things out</source>
        <translation>Un petit crible simulé pour s’exercer</translation>
    </message>
</context>
</TS>
