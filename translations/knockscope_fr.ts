<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BrowserOpener</name>
    <message>
        <source>No browser could be opened. This is the address:</source>
        <translation>Aucun navigateur n’a pu être ouvert. Voici l’adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
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
    <message>
        <source>%1: control %2, observed %3, predicted %4.</source>
        <translation>%1&#xa0;: témoin %2, observé %3, prédit %4.</translation>
    </message>
    <message>
        <source>%1: control %2, observed %3.</source>
        <translation>%1&#xa0;: témoin %2, observé %3.</translation>
    </message>
    <message>
        <source>%1: control %2, predicted %3.</source>
        <translation>%1&#xa0;: témoin %2, prédit %3.</translation>
    </message>
    <message>
        <source>%1: control %2.</source>
        <translation>%1&#xa0;: témoin %2.</translation>
    </message>
</context>
<context>
    <name>ExperimentJob</name>
    <message>
        <source>Experiment: %1</source>
        <translation>Expérience&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>At %1 pt the figure needs %2 mm of height, more than the %3 mm it has.</source>
        <translation>À %1&#xa0;pt, la figure exige %2&#xa0;mm de hauteur, plus que les %3&#xa0;mm dont elle dispose.</translation>
    </message>
    <message>
        <source>At %1 pt the figure needs %2 mm of height; journals&apos; pages have %3 mm.</source>
        <translation>À %1&#xa0;pt, la figure exige %2&#xa0;mm de hauteur&#xa0;; les pages des revues ont %3&#xa0;mm.</translation>
    </message>
    <message>
        <source>A word of a title is wider than its panel and is broken over several lines.</source>
        <translation>Un mot d’un titre est plus large que son panneau et est coupé sur plusieurs lignes.</translation>
    </message>
    <message>
        <source>These genes have no room for their names: %1.</source>
        <translation>Il n’y a pas de place pour les noms de ces gènes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The points are an image of only %1 dpi, because the figure is so large.</source>
        <translation>Les points sont une image de %1 dpi seulement, tant la figure est grande.</translation>
    </message>
</context>
<context>
    <name>FigurePresets</name>
    <message>
        <source>Nature, one column (89 mm)</source>
        <translation>Nature, 1 colonne (89&#xa0;mm)</translation>
    </message>
    <message>
        <source>Nature, two columns (183 mm)</source>
        <translation>Nature, 2 colonnes (183&#xa0;mm)</translation>
    </message>
    <message>
        <source>Cell, one column (85 mm)</source>
        <translation>Cell, 1 colonne (85&#xa0;mm)</translation>
    </message>
    <message>
        <source>Cell, two columns (174 mm)</source>
        <translation>Cell, 2 colonnes (174&#xa0;mm)</translation>
    </message>
    <message>
        <source>PLOS, one column (83 mm)</source>
        <translation>PLOS, 1 colonne (83&#xa0;mm)</translation>
    </message>
    <message>
        <source>PLOS, two columns (173.5 mm)</source>
        <translation>PLOS, 2 colonnes (173,5&#xa0;mm)</translation>
    </message>
    <message>
        <source>Slide, 16:9 (254 × 142.9 mm)</source>
        <translation>Diapositive, 16:9 (254 × 142,9&#xa0;mm)</translation>
    </message>
    <message>
        <source>Custom width</source>
        <translation>Largeur personnalisée</translation>
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
    <name>FormRows</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>GeneLinks</name>
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
    <name>HelpPages</name>
    <message>
        <source>Ramakrishnan, Hedley et al., Beyond Mean Shifts, equation %1</source>
        <translation>Ramakrishnan, Hedley et al., Beyond Mean Shifts, équation %1</translation>
    </message>
    <message>
        <source>Ramakrishnan, Hedley et al., Beyond Mean Shifts, section %1</source>
        <translation>Ramakrishnan, Hedley et al., Beyond Mean Shifts, section %1</translation>
    </message>
    <message>
        <source>cell-eval 0.8.1, Arc Institute</source>
        <translation>cell-eval 0.8.1, Arc Institute</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Train on a screen</source>
        <translation>Entraîner sur un crible</translation>
    </message>
    <message>
        <source>A screen is a table of single cells, each labelled with the gene that was knocked down in it; “New training…” leads from that file to a trained model in four steps.</source>
        <translation>Un crible est une table de cellules uniques, chacune portant l’étiquette du gène qui y a subi un knockdown&#xa0;; «&#xa0;Nouvel entraînement…&#xa0;» mène de ce fichier à un modèle entraîné en quatre étapes.</translation>
    </message>
    <message>
        <source>Nothing is written before you press Start, and every step says what it found in your file and lets you change it.</source>
        <translation>Rien n’est écrit avant que vous n’appuyiez sur Lancer, et chaque étape dit ce qu’elle a trouvé dans votre fichier et vous permet de le changer.</translation>
    </message>
    <message>
        <source>Browse distributions</source>
        <translation>Parcourir les distributions</translation>
    </message>
    <message>
        <source>Choose a perturbation in the list at the left and a gene in the shift plot or in the table: a card shows how that gene is expressed in control cells, in perturbed cells and in the prediction.</source>
        <translation>Choisissez une perturbation dans la liste de gauche et un gène dans le graphique des décalages ou dans la table&#xa0;: une carte montre comment ce gène s’exprime dans les cellules témoins, dans les cellules perturbées et dans la prédiction.</translation>
    </message>
    <message>
        <source>Cards of pinned genes stay while you go on to other perturbations.</source>
        <translation>Les cartes des gènes épinglés restent quand vous passez à d’autres perturbations.</translation>
    </message>
    <message>
        <source>Predict unseen knockdowns</source>
        <translation>Prédire des knockdowns non vus</translation>
    </message>
    <message>
        <source>Type genes into the Predict panel, and the leading run predicts what their knockdown does to every gene of the screen, though no cell of it was ever measured.</source>
        <translation>Saisissez des gènes dans le panneau Prédire&#xa0;: l’entraînement principal prédit ce que leur knockdown fait à chaque gène du crible, alors qu’aucune cellule correspondante n’a jamais été mesurée.</translation>
    </message>
    <message>
        <source>A gene can be predicted when it has a gene vector, and genes joined by + are predicted as a combination.</source>
        <translation>Un gène peut être prédit s’il a un vecteur de gène, et des gènes reliés par + sont prédits comme une combinaison.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exporter des figures</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Distribution card</source>
        <translation>Carte de distribution</translation>
    </message>
    <message>
        <source>Height is density, the share of cells per unit of log expression, for the control (filled), the observed cells (solid line) and the prediction (dashed line); upright lines are their means.</source>
        <translation>La hauteur est la densité, la part des cellules par unité d’expression log, pour le témoin (surface pleine), les cellules observées (trait continu) et la prédiction (tirets)&#xa0;; les traits verticaux sont leurs moyennes.</translation>
    </message>
    <message>
        <source>Cells that are exactly zero stand apart at the left on a scale of their own, so that the two parts together hold all cells.</source>
        <translation>Les cellules exactement à zéro sont à part, à gauche, sur leur propre échelle, de sorte que les deux parties réunies contiennent toutes les cellules.</translation>
    </message>
    <message>
        <source>&lt;i&gt;h&lt;sub&gt;b&lt;/sub&gt;&lt;/i&gt;: share of the cells in the bin of &lt;i&gt;x&lt;/i&gt;; &lt;i&gt;w&lt;/i&gt;: width of a bin</source>
        <translation>&lt;i&gt;h&lt;sub&gt;b&lt;/sub&gt;&lt;/i&gt;&#xa0;: part des cellules dans la classe de &lt;i&gt;x&lt;/i&gt;&#xa0;; &lt;i&gt;w&lt;/i&gt;&#xa0;: largeur d’une classe</translation>
    </message>
    <message>
        <source>Shift plot</source>
        <translation>Décalages</translation>
    </message>
    <message>
        <source>Each point is a gene: to the right is how far the observed cells are from the control, upwards is how far the prediction is from the control.</source>
        <translation>Chaque point est un gène&#xa0;: vers la droite, l’écart des cellules observées au témoin&#xa0;; vers le haut, l’écart de la prédiction au témoin.</translation>
    </message>
    <message>
        <source>&lt;i&gt;q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;q̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: observed and predicted distribution of gene &lt;i&gt;g&lt;/i&gt;; &lt;i&gt;q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;&lt;sup&gt;ctrl&lt;/sup&gt;: that of the control cells</source>
        <translation>&lt;i&gt;q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;q̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;&#xa0;: distributions observée et prédite du gène &lt;i&gt;g&lt;/i&gt;&#xa0;; &lt;i&gt;q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;&lt;sup&gt;ctrl&lt;/sup&gt;&#xa0;: celle des cellules témoins</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>Courbes de perte</translation>
    </message>
    <message>
        <source>Each line is a fold: the objective that training lowers, over epochs, which are passes over all training perturbations.</source>
        <translation>Chaque ligne est un pli&#xa0;: l’objectif que l’entraînement abaisse, au fil des époques, qui sont des passages sur toutes les perturbations d’entraînement.</translation>
    </message>
    <message>
        <source>The second line of a fold is of perturbations that are set aside to judge by, and the mark is at the epoch whose weights were kept, where that line is lowest.</source>
        <translation>La seconde ligne d’un pli porte sur les perturbations réservées pour juger, et la marque est à l’époque dont les poids ont été retenus, là où cette ligne est au plus bas.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Perturbations</source>
        <translation>Perturbations</translation>
    </message>
    <message>
        <source>A row for each perturbation with its cells, how much it shifts the genes, observed and predicted, and how well the two agree over genes.</source>
        <translation>Une ligne par perturbation, avec ses cellules, l’ampleur observée et prédite du décalage des gènes, et l’accord des deux sur les gènes.</translation>
    </message>
    <message>
        <source>A shift below the noise floor says nothing, because as many cells of the control would have it by chance.</source>
        <translation>Un décalage inférieur au bruit de fond ne dit rien, car autant de cellules témoins l’auraient par hasard.</translation>
    </message>
    <message>
        <source>&lt;i&gt;G&lt;/i&gt;: number of genes that vary; &lt;i&gt;q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: distribution of gene &lt;i&gt;g&lt;/i&gt; in the perturbed cells, observed or predicted</source>
        <translation>&lt;i&gt;G&lt;/i&gt;&#xa0;: nombre de gènes qui varient&#xa0;; &lt;i&gt;q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;&#xa0;: distribution du gène &lt;i&gt;g&lt;/i&gt; dans les cellules perturbées, observée ou prédite</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gènes</translation>
    </message>
    <message>
        <source>A row for each gene of the chosen perturbation with its distances, means, kind of response and how sure it is that it responds at all.</source>
        <translation>Une ligne par gène de la perturbation choisie, avec ses distances, ses moyennes, son type de réponse et la certitude qu’il réponde vraiment.</translation>
    </message>
    <message>
        <source>The false discovery rate is the share of wrong calls that you accept when you believe every gene up to that row.</source>
        <translation>Le taux de fausses découvertes est la part d’erreurs que vous acceptez en croyant tous les gènes jusqu’à cette ligne.</translation>
    </message>
    <message>
        <source>&lt;i&gt;p&lt;/i&gt;&lt;sub&gt;(&lt;i&gt;j&lt;/i&gt;)&lt;/sub&gt;: the &lt;i&gt;j&lt;/i&gt;-th smallest of the &lt;i&gt;G&lt;/i&gt; p values, at most 1</source>
        <translation>&lt;i&gt;p&lt;/i&gt;&lt;sub&gt;(&lt;i&gt;j&lt;/i&gt;)&lt;/sub&gt;&#xa0;: la &lt;i&gt;j&lt;/i&gt;-ième plus petite des &lt;i&gt;G&lt;/i&gt; valeurs p, au plus 1</translation>
    </message>
    <message>
        <source>Benjamini and Hochberg 1995</source>
        <translation>Benjamini et Hochberg 1995</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>A row for each trained model and, below it, for the baselines that need no training, with its metrics over the perturbations that it had not learnt from.</source>
        <translation>Une ligne pour chaque modèle entraîné et, en dessous, pour chaque référence sans entraînement, avec ses métriques sur les perturbations qui n’ont pas servi à apprendre.</translation>
    </message>
    <message>
        <source>Numbers are means and standard deviations over folds, and a model that does not beat its baselines has learnt nothing that they do not say too.</source>
        <translation>Les nombres sont des moyennes et des écarts-types sur les plis, et un modèle qui ne bat pas ses références n’a rien appris qu’elles ne disent aussi.</translation>
    </message>
    <message>
        <source>&lt;i&gt;m&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: mean of the metric over the perturbations that fold &lt;i&gt;k&lt;/i&gt; held out; &lt;i&gt;K&lt;/i&gt;: number of finished folds</source>
        <translation>&lt;i&gt;m&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;&#xa0;: moyenne de la métrique sur les perturbations que le pli &lt;i&gt;k&lt;/i&gt; a tenues à l’écart&#xa0;; &lt;i&gt;K&lt;/i&gt;&#xa0;: nombre de plis terminés</translation>
    </message>
    <message>
        <source>Comparison of two models</source>
        <translation>Comparaison de deux modèles</translation>
    </message>
    <message>
        <source>For each metric, the mean difference of two models on the same perturbations, with the interval in which it would lie had other perturbations been screened.</source>
        <translation>Pour chaque métrique, la différence moyenne de deux modèles sur les mêmes perturbations, avec l’intervalle où elle serait si d’autres perturbations avaient été criblées.</translation>
    </message>
    <message>
        <source>One of them is called better only where that interval leaves out 0.</source>
        <translation>L’un d’eux n’est dit meilleur que si cet intervalle exclut 0.</translation>
    </message>
    <message>
        <source>&lt;i&gt;a&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;b&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;: values of models A and B for perturbation &lt;i&gt;p&lt;/i&gt;; the interval is from the 2.5 % to the 97.5 % quantile of &lt;i&gt;d&lt;/i&gt; over samples of perturbations drawn with replacement</source>
        <translation>&lt;i&gt;a&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;b&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;&#xa0;: valeurs des modèles A et B pour la perturbation &lt;i&gt;p&lt;/i&gt;&#xa0;; l’intervalle va du quantile à 2,5&#xa0;% au quantile à 97,5&#xa0;% de &lt;i&gt;d&lt;/i&gt; sur des échantillons de perturbations tirés avec remise</translation>
    </message>
    <message>
        <source>Efron and Tibshirani 1993, section 13.3</source>
        <translation>Efron et Tibshirani 1993, section 13.3</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Notions</translation>
    </message>
    <message>
        <source>Histograms and bins</source>
        <translation>Histogrammes et classes</translation>
    </message>
    <message>
        <source>Each gene&apos;s range over the training and control cells is cut into bins of one width, and a distribution is the share of cells in each of them.</source>
        <translation>L’étendue de chaque gène sur les cellules d’entraînement et les cellules témoins est découpée en classes de même largeur, et une distribution est la part des cellules dans chacune.</translation>
    </message>
    <message>
        <source>Shift (W1)</source>
        <translation>Décalage (W1)</translation>
    </message>
    <message>
        <source>The shift of a gene is the Wasserstein-1 distance of its distribution from that of the control: how far cells must be moved along the expression axis, on average, to turn one into the other.</source>
        <translation>Le décalage d’un gène est la distance de Wasserstein-1 entre sa distribution et celle du témoin&#xa0;: de combien il faut déplacer les cellules le long de l’axe d’expression, en moyenne, pour passer de l’une à l’autre.</translation>
    </message>
    <message>
        <source>Unlike a change of the mean it also sees cells that scatter more, fall silent or split into two states.</source>
        <translation>Contrairement à une variation de la moyenne, il voit aussi les cellules qui se dispersent davantage, qui deviennent silencieuses ou qui se partagent en deux états.</translation>
    </message>
    <message>
        <source>&lt;i&gt;F̂&lt;/i&gt;, &lt;i&gt;F&lt;/i&gt;: cumulative distribution functions of the two, in units of log expression</source>
        <translation>&lt;i&gt;F̂&lt;/i&gt;, &lt;i&gt;F&lt;/i&gt;&#xa0;: fonctions de répartition des deux, en unités d’expression log</translation>
    </message>
    <message>
        <source>Kinds of response</source>
        <translation>Types de réponse</translation>
    </message>
    <message>
        <source>A response counts as non-mean when the change of the mean makes up less than half of the shift.</source>
        <translation>Une réponse compte comme hors moyenne quand la variation de la moyenne fait moins de la moitié du décalage.</translation>
    </message>
    <message>
        <source>&lt;i&gt;μ̄&lt;/i&gt;, &lt;i&gt;μ̄&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: means of the two histograms; the share is never above 1</source>
        <translation>&lt;i&gt;μ̄&lt;/i&gt;, &lt;i&gt;μ̄&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;&#xa0;: moyennes des deux histogrammes&#xa0;; la part ne dépasse jamais 1</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Bruit de fond</translation>
    </message>
    <message>
        <source>Two samples of the very same cells differ a little by chance, the more the fewer cells there are; the noise floor is the W1 that chance alone is expected to give.</source>
        <translation>Deux échantillons des mêmes cellules diffèrent un peu par hasard, d’autant plus que les cellules sont peu nombreuses&#xa0;; le bruit de fond est le W1 que le hasard seul devrait donner.</translation>
    </message>
    <message>
        <source>Compare a shift with it before you believe the shift, most of all for perturbations of few cells.</source>
        <translation>Comparez-lui un décalage avant de croire celui-ci, surtout pour les perturbations de peu de cellules.</translation>
    </message>
    <message>
        <source>&lt;i&gt;n&lt;/i&gt;, &lt;i&gt;N&lt;/i&gt;: cells of the perturbation and of the control; &lt;i&gt;F&lt;sub&gt;b&lt;/sub&gt;&lt;/i&gt;: distribution function of both together at the edges of the bins; &lt;i&gt;w&lt;/i&gt;: width of a bin</source>
        <translation>&lt;i&gt;n&lt;/i&gt;, &lt;i&gt;N&lt;/i&gt;&#xa0;: cellules de la perturbation et du témoin&#xa0;; &lt;i&gt;F&lt;sub&gt;b&lt;/sub&gt;&lt;/i&gt;&#xa0;: fonction de répartition des deux réunis aux bords des classes&#xa0;; &lt;i&gt;w&lt;/i&gt;&#xa0;: largeur d’une classe</translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>Vecteurs de gènes</translation>
    </message>
    <message>
        <source>A gene vector is a list of numbers that stands for what is known of a gene, from texts, protein sequences, gene sets or the control cells; genes that do similar things have similar vectors.</source>
        <translation>Un vecteur de gène est une liste de nombres qui représente ce qu’on sait d’un gène, d’après des textes, des séquences de protéines, des ensembles de gènes ou les cellules témoins&#xa0;; les gènes qui font des choses semblables ont des vecteurs semblables.</translation>
    </message>
    <message>
        <source>The model learns what a knockdown does from the vector of the gene that is knocked down, which is why it can predict knockdowns that it has never seen.</source>
        <translation>Le modèle apprend ce que fait un knockdown à partir du vecteur du gène ciblé&#xa0;; c’est pourquoi il peut prédire des knockdowns qu’il n’a jamais vus.</translation>
    </message>
    <message>
        <source>&lt;b&gt;e&lt;/b&gt;&lt;sub&gt;&lt;i&gt;p&lt;/i&gt;&lt;/sub&gt;: vector of perturbation &lt;i&gt;p&lt;/i&gt;, with &lt;i&gt;d&lt;/i&gt; numbers; it stays as it is during training</source>
        <translation>&lt;b&gt;e&lt;/b&gt;&lt;sub&gt;&lt;i&gt;p&lt;/i&gt;&lt;/sub&gt;&#xa0;: vecteur de la perturbation &lt;i&gt;p&lt;/i&gt;, de &lt;i&gt;d&lt;/i&gt; nombres&#xa0;; il ne change pas pendant l’entraînement</translation>
    </message>
    <message>
        <source>Coverage of gene vectors</source>
        <translation>Couverture des vecteurs de gènes</translation>
    </message>
    <message>
        <source>Coverage says how many of the perturbed genes have a vector, under their own name or another one that HGNC knows.</source>
        <translation>La couverture dit combien de gènes perturbés ont un vecteur, sous leur propre nom ou sous un autre que HGNC connaît.</translation>
    </message>
    <message>
        <source>A perturbation one of whose genes has none is listed and left out of training; it is never replaced by a vector of zeros.</source>
        <translation>Une perturbation dont un des gènes n’en a pas est listée et exclue de l’entraînement&#xa0;; elle n’est jamais remplacée par un vecteur de zéros.</translation>
    </message>
    <message>
        <source>Folds and held-out perturbations</source>
        <translation>Plis et perturbations tenues à l’écart</translation>
    </message>
    <message>
        <source>The perturbations are dealt into folds, and for each fold a model is trained that never sees the cells of that fold&apos;s perturbations: they are held out.</source>
        <translation>Les perturbations sont réparties en plis, et pour chaque pli est entraîné un modèle qui ne voit jamais les cellules des perturbations de ce pli&#xa0;: elles sont tenues à l’écart.</translation>
    </message>
    <message>
        <source>Every prediction and metric of a seen perturbation comes from the one model that had not learnt from it, so that it says how well an unseen gene would be predicted.</source>
        <translation>Chaque prédiction et chaque métrique d’une perturbation vue viennent du seul modèle qui n’en avait pas appris, et disent donc si un gène non vu serait bien prédit.</translation>
    </message>
    <message>
        <source>&lt;i&gt;n&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: perturbations that fold &lt;i&gt;k&lt;/i&gt; holds out, of &lt;i&gt;P&lt;/i&gt; in all and &lt;i&gt;K&lt;/i&gt; folds; sizes differ by at most one</source>
        <translation>&lt;i&gt;n&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;&#xa0;: perturbations que le pli &lt;i&gt;k&lt;/i&gt; tient à l’écart, sur &lt;i&gt;P&lt;/i&gt; en tout et &lt;i&gt;K&lt;/i&gt; plis&#xa0;; les tailles diffèrent d’au plus un</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Combinations of genes</source>
        <translation>Combinaisons de gènes</translation>
    </message>
    <message>
        <source>Genes joined by + were perturbed in the same cells, and their vector is the mean of the genes&apos; vectors.</source>
        <translation>Les gènes reliés par + ont été perturbés dans les mêmes cellules, et leur vecteur est la moyenne des vecteurs des gènes.</translation>
    </message>
    <message>
        <source>Whether two genes do more together than each alone is best seen beside the additive model, which assumes that they do not.</source>
        <translation>Pour voir si deux gènes font ensemble plus que chacun seul, le mieux est de comparer au modèle additif, qui suppose que non.</translation>
    </message>
    <message>
        <source>&lt;i&gt;𝒫&lt;/i&gt;: the genes of the combination</source>
        <translation>&lt;i&gt;𝒫&lt;/i&gt;&#xa0;: les gènes de la combinaison</translation>
    </message>
    <message>
        <source>Unseen perturbations</source>
        <translation>Perturbations non vues</translation>
    </message>
    <message>
        <source>A perturbation is unseen when the screen has no cells of it; the models of all finished folds predict it, and what is shown is the mean of their predictions with its range.</source>
        <translation>Une perturbation est non vue quand le crible n’en a aucune cellule&#xa0;; les modèles de tous les plis terminés la prédisent, et c’est la moyenne de leurs prédictions qui est montrée, avec leur étendue.</translation>
    </message>
    <message>
        <source>A wide range means that the folds disagree, so believe such a prediction less.</source>
        <translation>Une large étendue signifie que les plis ne s’accordent pas&#xa0;: croyez moins une telle prédiction.</translation>
    </message>
    <message>
        <source>&lt;i&gt;ĥ&lt;/i&gt;&lt;sup&gt;(&lt;i&gt;k&lt;/i&gt;)&lt;/sup&gt;: histogram that the model of fold &lt;i&gt;k&lt;/i&gt; predicts; &lt;i&gt;K&lt;/i&gt;: number of finished folds</source>
        <translation>&lt;i&gt;ĥ&lt;/i&gt;&lt;sup&gt;(&lt;i&gt;k&lt;/i&gt;)&lt;/sup&gt;&#xa0;: histogramme que prédit le modèle du pli &lt;i&gt;k&lt;/i&gt;&#xa0;; &lt;i&gt;K&lt;/i&gt;&#xa0;: nombre de plis terminés</translation>
    </message>
    <message>
        <source>Genes that do not vary</source>
        <translation>Gènes qui ne varient pas</translation>
    </message>
    <message>
        <source>A gene with the same value in all training and control cells of a fold is inactive: it is predicted unchanged and counts in no metric.</source>
        <translation>Un gène qui a la même valeur dans toutes les cellules d’entraînement et témoins d’un pli est inactif&#xa0;: il est prédit inchangé et ne compte dans aucune métrique.</translation>
    </message>
    <message>
        <source>Most often these are genes that no cell expresses, and their number is always reported.</source>
        <translation>Le plus souvent, ce sont des gènes qu’aucune cellule n’exprime, et leur nombre est toujours indiqué.</translation>
    </message>
    <message>
        <source>of the gene&apos;s values over the fold&apos;s cells</source>
        <translation>des valeurs du gène sur les cellules du pli</translation>
    </message>
    <message>
        <source>Objective of training</source>
        <translation>Objectif de l’entraînement</translation>
    </message>
    <message>
        <source>&lt;i&gt;μ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;μ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: predicted and observed mean of gene &lt;i&gt;g&lt;/i&gt;; &lt;i&gt;G&lt;/i&gt;: number of genes; &lt;i&gt;λ&lt;/i&gt;: weights that sum to 1</source>
        <translation>&lt;i&gt;μ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;μ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;&#xa0;: moyennes prédite et observée du gène &lt;i&gt;g&lt;/i&gt;&#xa0;; &lt;i&gt;G&lt;/i&gt;&#xa0;: nombre de gènes&#xa0;; &lt;i&gt;λ&lt;/i&gt;&#xa0;: poids de somme 1</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Arrêt anticipé</translation>
    </message>
    <message>
        <source>Some of a fold&apos;s training perturbations are set aside to judge by, and training ends when they have not been predicted better for a while.</source>
        <translation>Certaines perturbations d’entraînement d’un pli sont réservées pour juger, et l’entraînement s’arrête quand elles ne sont plus mieux prédites depuis un certain temps.</translation>
    </message>
    <message>
        <source>What is kept are the weights of the best epoch; with fewer than ten perturbations to judge by, training goes on to its last epoch instead.</source>
        <translation>Ce qui est conservé, ce sont les poids de la meilleure époque&#xa0;; avec moins de dix perturbations pour juger, l’entraînement va jusqu’à sa dernière époque.</translation>
    </message>
    <message>
        <source>Rows of noise</source>
        <translation>Lignes de bruit</translation>
    </message>
    <message>
        <source>Two rows beside each run are no model: one lets half of a perturbation&apos;s cells predict the other half, one lets cells drawn from the control predict others drawn from it.</source>
        <translation>À côté de chaque entraînement, deux lignes ne sont pas des modèles&#xa0;: l’une fait prédire une moitié des cellules d’une perturbation par l’autre moitié, l’autre fait prédire des cellules tirées du témoin par d’autres qui en sont aussi tirées.</translation>
    </message>
    <message>
        <source>The first says how well the experiment repeats itself, the second what a score is worth that nothing but chance earned; neither is a bound of what a model can reach.</source>
        <translation>La première dit à quel point l’expérience se répète, la seconde ce que vaut un score que seul le hasard a donné&#xa0;; ni l’une ni l’autre n’est une borne de ce qu’un modèle peut atteindre.</translation>
    </message>
    <message>
        <source>The negative log-likelihood says how surprised the prediction is by the cells, mean over genes; lower is better.</source>
        <translation>La log-vraisemblance négative dit à quel point les cellules surprennent la prédiction, en moyenne sur les gènes&#xa0;; plus bas est meilleur.</translation>
    </message>
    <message>
        <source>&lt;i&gt;h&lt;sub&gt;gb&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;ĥ&lt;sub&gt;gb&lt;/sub&gt;&lt;/i&gt;: observed and predicted share of the cells in bin &lt;i&gt;b&lt;/i&gt;; &lt;i&gt;w&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: width of a bin; TG and ZITG take their density at each cell instead</source>
        <translation>&lt;i&gt;h&lt;sub&gt;gb&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;ĥ&lt;sub&gt;gb&lt;/sub&gt;&lt;/i&gt;&#xa0;: parts observée et prédite des cellules dans la classe &lt;i&gt;b&lt;/i&gt;&#xa0;; &lt;i&gt;w&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;&#xa0;: largeur d’une classe&#xa0;; TG et ZITG prennent leur densité en chaque cellule</translation>
    </message>
    <message>
        <source>The Wasserstein-1 distance of the predicted from the observed histogram, mean over genes; 0 is perfect.</source>
        <translation>La distance de Wasserstein-1 entre l’histogramme prédit et l’histogramme observé, moyenne sur les gènes&#xa0;; 0 est parfait.</translation>
    </message>
    <message>
        <source>It is in units of log expression and says how far cells would have to be moved to make the prediction true.</source>
        <translation>Elle est en unités d’expression log et dit de combien il faudrait déplacer les cellules pour rendre la prédiction vraie.</translation>
    </message>
    <message>
        <source>&lt;i&gt;F̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;F&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: predicted and observed cumulative distribution function of gene &lt;i&gt;g&lt;/i&gt;, mass uniform within bins</source>
        <translation>&lt;i&gt;F̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;F&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;&#xa0;: fonctions de répartition prédite et observée du gène &lt;i&gt;g&lt;/i&gt;, masse uniforme dans les classes</translation>
    </message>
    <message>
        <source>The same distance to the cells themselves instead of to their histogram, on 1,000 quantiles, mean over genes; 0 is perfect.</source>
        <translation>La même distance aux cellules elles-mêmes, au lieu de leur histogramme, sur 1&#xa0;000 quantiles, moyenne sur les gènes&#xa0;; 0 est parfait.</translation>
    </message>
    <message>
        <source>It can be compared between runs with different numbers of bins, but carries the error of binning itself.</source>
        <translation>Elle se compare entre des entraînements à nombres de classes différents, mais comprend l’erreur de la mise en classes elle-même.</translation>
    </message>
    <message>
        <source>&lt;i&gt;Q̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: quantiles of the prediction and of the cells; &lt;i&gt;i&lt;/i&gt; from 0 to 999</source>
        <translation>&lt;i&gt;Q̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;&#xa0;: quantiles de la prédiction et des cellules&#xa0;; &lt;i&gt;i&lt;/i&gt; de 0 à 999</translation>
    </message>
    <message>
        <source>RMAE of variance, skewness and kurtosis</source>
        <translation>RMAE de la variance, de l’asymétrie et du kurtosis</translation>
    </message>
    <message>
        <source>How far the predicted variance, skewness or excess kurtosis is from the observed one, summed over genes, as a share of the observed; 0 is perfect.</source>
        <translation>De combien la variance, l’asymétrie ou l’excès de kurtosis prédits s’écartent de l’observé, sommé sur les gènes, en part de l’observé&#xa0;; 0 est parfait.</translation>
    </message>
    <message>
        <source>Variance is the spread of the cells, skewness how lopsided they are, and kurtosis how heavy the tails of their distribution.</source>
        <translation>La variance est la dispersion des cellules, l’asymétrie leur déséquilibre et le kurtosis le poids des queues de leur distribution.</translation>
    </message>
    <message>
        <source>&lt;i&gt;τ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;τ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: predicted and observed statistic of gene &lt;i&gt;g&lt;/i&gt;</source>
        <translation>&lt;i&gt;τ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;τ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;&#xa0;: statistique prédite et observée du gène &lt;i&gt;g&lt;/i&gt;</translation>
    </message>
    <message>
        <source>&lt;i&gt;δ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;δ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: predicted and observed mean of gene &lt;i&gt;g&lt;/i&gt; minus the mean of the control</source>
        <translation>&lt;i&gt;δ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;δ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;&#xa0;: moyenne prédite et observée du gène &lt;i&gt;g&lt;/i&gt; moins la moyenne du témoin</translation>
    </message>
    <message>
        <source>RMAE of the mean shift</source>
        <translation>RMAE du décalage de moyenne</translation>
    </message>
    <message>
        <source>How far predicted changes of the mean are from the observed ones, summed over genes, as a share of the observed; 0 is perfect.</source>
        <translation>De combien les variations prédites de la moyenne s’écartent de celles observées, sommé sur les gènes, en part de l’observé&#xa0;; 0 est parfait.</translation>
    </message>
    <message>
        <source>A model that predicts no change at all scores exactly 1.</source>
        <translation>Un modèle qui ne prédit aucun changement obtient exactement 1.</translation>
    </message>
    <message>
        <source>r of the top 20, 50 or 100 genes</source>
        <translation>r des 20, 50 ou 100 premiers gènes</translation>
    </message>
    <message>
        <source>Pearson&apos;s correlation of predicted and observed change of the mean over the genes that respond most clearly; 1 is perfect, 0 is no relation.</source>
        <translation>Corrélation de Pearson entre variations prédite et observée de la moyenne sur les gènes qui répondent le plus nettement&#xa0;; 1 est parfait, 0 est l’absence de lien.</translation>
    </message>
    <message>
        <source>The genes are those of largest Welch&apos;s |&lt;i&gt;t&lt;/i&gt;| between perturbed and control cells, the perturbed gene itself among them.</source>
        <translation>Les gènes sont ceux de plus grand |&lt;i&gt;t&lt;/i&gt;| de Welch entre cellules perturbées et cellules témoins, le gène perturbé lui-même compris.</translation>
    </message>
    <message>
        <source>r of the top genes without the target</source>
        <translation>r des premiers gènes sans la cible</translation>
    </message>
    <message>
        <source>The same correlation with the perturbed genes left out.</source>
        <translation>La même corrélation sans les gènes perturbés.</translation>
    </message>
    <message>
        <source>That a knockdown lowers its own target is easy to predict, and here it earns nothing.</source>
        <translation>Qu’un knockdown abaisse sa propre cible est facile à prédire, et cela ne rapporte rien ici.</translation>
    </message>
    <message>
        <source>Pearson delta</source>
        <translation>Pearson delta</translation>
    </message>
    <message>
        <source>Pearson&apos;s correlation of predicted and observed change of the mean over all genes that vary; 1 is perfect.</source>
        <translation>Corrélation de Pearson entre variations prédite et observée de la moyenne sur tous les gènes qui varient&#xa0;; 1 est parfait.</translation>
    </message>
    <message>
        <source>Most genes hardly change, so that this number is lower and noisier than that of the top genes.</source>
        <translation>La plupart des gènes ne changent guère&#xa0;: ce nombre est donc plus bas et plus bruité que celui des premiers gènes.</translation>
    </message>
    <message>
        <source>MSE and MAE</source>
        <translation>MSE et MAE</translation>
    </message>
    <message>
        <source>The mean squared and the mean absolute difference of predicted and observed mean over genes; 0 is perfect.</source>
        <translation>Les différences quadratique moyenne et absolue moyenne entre moyennes prédite et observée sur les gènes&#xa0;; 0 est parfait.</translation>
    </message>
    <message>
        <source>Their versions of the shifts are the same numbers, because both sides are compared with the same control.</source>
        <translation>Leurs versions pour les décalages sont les mêmes nombres, car les deux côtés sont comparés au même témoin.</translation>
    </message>
    <message>
        <source>&lt;i&gt;μ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;μ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: predicted and observed mean of gene &lt;i&gt;g&lt;/i&gt;; &lt;i&gt;G&lt;/i&gt;: number of genes</source>
        <translation>&lt;i&gt;μ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;μ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;&#xa0;: moyennes prédite et observée du gène &lt;i&gt;g&lt;/i&gt;&#xa0;; &lt;i&gt;G&lt;/i&gt;&#xa0;: nombre de gènes</translation>
    </message>
    <message>
        <source>Discrimination scores (PDS)</source>
        <translation>Scores de discrimination (PDS)</translation>
    </message>
    <message>
        <source>About 0.5 is what a prediction earns that does not tell perturbations apart.</source>
        <translation>Environ 0,5 est ce qu’obtient une prédiction qui ne distingue pas les perturbations.</translation>
    </message>
    <message>
        <source>The share of the first &lt;i&gt;k&lt;/i&gt; genes that the prediction and the observed cells have in common, each sorted by fold change; 1 is perfect.</source>
        <translation>La part des &lt;i&gt;k&lt;/i&gt; premiers gènes communs à la prédiction et aux cellules observées, chacune triée par fold change&#xa0;; 1 est parfait.</translation>
    </message>
    <message>
        <source>&lt;i&gt;k&lt;/i&gt; is the number of genes that are significant in the observed cells, or at most the number behind the @.</source>
        <translation>&lt;i&gt;k&lt;/i&gt; est le nombre de gènes significatifs dans les cellules observées, ou au plus le nombre qui suit le @.</translation>
    </message>
    <message>
        <source>&lt;i&gt;A&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Â&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: the first &lt;i&gt;k&lt;/i&gt; observed and predicted significant genes</source>
        <translation>&lt;i&gt;A&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Â&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;&#xa0;: les &lt;i&gt;k&lt;/i&gt; premiers gènes significatifs observés et prédits</translation>
    </message>
    <message>
        <source>The share of the first &lt;i&gt;k&lt;/i&gt; predicted genes that are among the first &lt;i&gt;k&lt;/i&gt; observed ones; 1 is perfect.</source>
        <translation>La part des &lt;i&gt;k&lt;/i&gt; premiers gènes prédits qui sont parmi les &lt;i&gt;k&lt;/i&gt; premiers observés&#xa0;; 1 est parfait.</translation>
    </message>
    <message>
        <source>&lt;i&gt;k&lt;/i&gt; is the number of genes that the prediction calls significant, or at most the number behind the @.</source>
        <translation>&lt;i&gt;k&lt;/i&gt; est le nombre de gènes que la prédiction dit significatifs, ou au plus le nombre qui suit le @.</translation>
    </message>
    <message>
        <source>&lt;i&gt;A&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Â&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: the first &lt;i&gt;k&lt;/i&gt; observed and predicted significant genes, by the size of their fold change</source>
        <translation>&lt;i&gt;A&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Â&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;&#xa0;: les &lt;i&gt;k&lt;/i&gt; premiers gènes significatifs observés et prédits, par l’ampleur de leur fold change</translation>
    </message>
    <message>
        <source>The area under the curve of precision over recall when genes are called in the order of their predicted significance; 1 is perfect.</source>
        <translation>L’aire sous la courbe de la précision en fonction du rappel quand les gènes sont retenus par ordre de significativité prédite&#xa0;; 1 est parfait.</translation>
    </message>
    <message>
        <source>What chance scores is the share of genes that respond, so that it is low where few do.</source>
        <translation>Ce que donne le hasard est la part des gènes répondeurs&#xa0;: elle est donc basse là où peu répondent.</translation>
    </message>
    <message>
        <source>&lt;i&gt;P&lt;sub&gt;i&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;R&lt;sub&gt;i&lt;/sub&gt;&lt;/i&gt;: precision and recall of the genes up to the &lt;i&gt;i&lt;/i&gt;-th score</source>
        <translation>&lt;i&gt;P&lt;sub&gt;i&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;R&lt;sub&gt;i&lt;/sub&gt;&lt;/i&gt;&#xa0;: précision et rappel des gènes jusqu’au &lt;i&gt;i&lt;/i&gt;-ième score</translation>
    </message>
    <message>
        <source>The chance that a gene which responds has a higher predicted significance than one that does not; 1 is perfect.</source>
        <translation>La probabilité qu’un gène qui répond ait une significativité prédite plus élevée qu’un gène qui ne répond pas&#xa0;; 1 est parfait.</translation>
    </message>
    <message>
        <source>A prediction that knows nothing scores 0.5.</source>
        <translation>Une prédiction qui ne sait rien obtient 0,5.</translation>
    </message>
    <message>
        <source>&lt;i&gt;s&lt;/i&gt;&lt;sub&gt;+&lt;/sub&gt;, &lt;i&gt;s&lt;/i&gt;&lt;sub&gt;−&lt;/sub&gt;: scores of a gene that is significant in the observed cells and of one that is not</source>
        <translation>&lt;i&gt;s&lt;/i&gt;&lt;sub&gt;+&lt;/sub&gt;, &lt;i&gt;s&lt;/i&gt;&lt;sub&gt;−&lt;/sub&gt;&#xa0;: scores d’un gène significatif dans les cellules observées et d’un gène qui ne l’est pas</translation>
    </message>
    <message>
        <source>Direction match</source>
        <translation>Direction match (accord de sens)</translation>
    </message>
    <message>
        <source>The share of the significant genes whose predicted fold change has the observed sign; 1 is perfect.</source>
        <translation>La part des gènes significatifs dont le fold change prédit a le signe observé&#xa0;; 1 est parfait.</translation>
    </message>
    <message>
        <source>It asks only whether a gene goes up or down, not how far.</source>
        <translation>Elle demande seulement si un gène monte ou descend, non de combien.</translation>
    </message>
    <message>
        <source>&lt;i&gt;A&lt;/i&gt;: significant genes of the observed cells; &lt;i&gt;f̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;f&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: predicted and observed log fold change</source>
        <translation>&lt;i&gt;A&lt;/i&gt;&#xa0;: gènes significatifs des cellules observées&#xa0;; &lt;i&gt;f̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;f&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;&#xa0;: log fold change prédit et observé</translation>
    </message>
    <message>
        <source>Spearman correlation of fold changes</source>
        <translation>Corrélation de Spearman des fold changes</translation>
    </message>
    <message>
        <source>Whether predicted and observed log fold changes put the significant genes into the same order; 1 is perfect.</source>
        <translation>Si les log fold changes prédits et observés rangent les gènes significatifs dans le même ordre&#xa0;; 1 est parfait.</translation>
    </message>
    <message>
        <source>Ranks are compared, so that the sizes of the changes need not agree.</source>
        <translation>Ce sont les rangs qui sont comparés&#xa0;: l’ampleur des changements n’a pas à s’accorder.</translation>
    </message>
    <message>
        <source>&lt;i&gt;f̂&lt;/i&gt;, &lt;i&gt;f&lt;/i&gt;: predicted and observed log fold changes of the genes that are significant in the observed cells</source>
        <translation>&lt;i&gt;f̂&lt;/i&gt;, &lt;i&gt;f&lt;/i&gt;&#xa0;: log fold changes prédits et observés des gènes significatifs dans les cellules observées</translation>
    </message>
    <message>
        <source>DE recall</source>
        <translation>DE recall (rappel)</translation>
    </message>
    <message>
        <source>The share of the genes that are significant in the observed cells which the prediction calls significant too; 1 is perfect.</source>
        <translation>La part des gènes significatifs dans les cellules observées que la prédiction dit aussi significatifs&#xa0;; 1 est parfait.</translation>
    </message>
    <message>
        <source>A prediction that calls every gene has a recall of 1, so read it beside the precision.</source>
        <translation>Une prédiction qui retient tous les gènes a un rappel de 1&#xa0;: lisez-le à côté de la précision.</translation>
    </message>
    <message>
        <source>&lt;i&gt;A&lt;/i&gt;, &lt;i&gt;Â&lt;/i&gt;: significant genes of the observed cells and of the prediction</source>
        <translation>&lt;i&gt;A&lt;/i&gt;, &lt;i&gt;Â&lt;/i&gt;&#xa0;: gènes significatifs des cellules observées et de la prédiction</translation>
    </message>
    <message>
        <source>Numbers of significant genes</source>
        <translation>Nombres de gènes significatifs</translation>
    </message>
    <message>
        <source>How many genes differ significantly from the control, in the observed cells and in the prediction; the two should be alike, and neither high nor low is better.</source>
        <translation>Combien de gènes diffèrent significativement du témoin, dans les cellules observées et dans la prédiction&#xa0;; les deux devraient être proches, et ni haut ni bas n’est meilleur.</translation>
    </message>
    <message>
        <source>As many cells as were observed are drawn from the prediction and put to the same Mann-Whitney test, at a false discovery rate of 0.05.</source>
        <translation>Autant de cellules qu’on en a observé sont tirées de la prédiction et soumises au même test de Mann-Whitney, au taux de fausses découvertes de 0,05.</translation>
    </message>
    <message>
        <source>FDR&lt;sub&gt;&lt;i&gt;g&lt;/i&gt;&lt;/sub&gt;: after Benjamini and Hochberg, over the genes that vary</source>
        <translation>FDR&lt;sub&gt;&lt;i&gt;g&lt;/i&gt;&lt;/sub&gt;&#xa0;: selon Benjamini et Hochberg, sur les gènes qui varient</translation>
    </message>
    <message>
        <source>Spearman correlation of their numbers</source>
        <translation>Corrélation de Spearman de leurs nombres</translation>
    </message>
    <message>
        <source>Whether perturbations with many significant genes are predicted to have many; 1 is perfect.</source>
        <translation>Si la prédiction en donne beaucoup aux perturbations qui ont beaucoup de gènes significatifs&#xa0;; 1 est parfait.</translation>
    </message>
    <message>
        <source>It is one number for the whole run, over perturbations, and has no standard deviation.</source>
        <translation>C’est un seul nombre pour tout l’entraînement, sur les perturbations, et il n’a pas d’écart-type.</translation>
    </message>
    <message>
        <source>&lt;i&gt;n̂&lt;/i&gt;, &lt;i&gt;n&lt;/i&gt;: predicted and observed number of significant genes of each perturbation</source>
        <translation>&lt;i&gt;n̂&lt;/i&gt;, &lt;i&gt;n&lt;/i&gt;&#xa0;: nombre prédit et observé de gènes significatifs de chaque perturbation</translation>
    </message>
    <message>
        <source>Predicts that nothing changes: every gene keeps the histogram of the control cells.</source>
        <translation>Prédit que rien ne change&#xa0;: chaque gène garde l’histogramme des cellules témoins.</translation>
    </message>
    <message>
        <source>It costs nothing, and a model that is no better has learnt nothing.</source>
        <translation>Cette référence ne coûte rien, et un modèle qui ne fait pas mieux n’a rien appris.</translation>
    </message>
    <message>
        <source>&lt;i&gt;h&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: histogram of the control cells</source>
        <translation>&lt;i&gt;h&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;&#xa0;: histogramme des cellules témoins</translation>
    </message>
    <message>
        <source>Predicts the same for every perturbation: the histogram of all perturbed training cells together.</source>
        <translation>Prédit la même chose pour chaque perturbation&#xa0;: l’histogramme de toutes les cellules d’entraînement perturbées réunies.</translation>
    </message>
    <message>
        <source>It catches what all perturbations have in common, and often does well by likelihood although it tells none of them apart.</source>
        <translation>Cette référence saisit ce que toutes les perturbations ont en commun, et obtient souvent une bonne vraisemblance sans en distinguer aucune.</translation>
    </message>
    <message>
        <source>&lt;i&gt;h&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;n&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;: histogram and number of cells of training perturbation &lt;i&gt;p&lt;/i&gt;</source>
        <translation>&lt;i&gt;h&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;n&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;&#xa0;: histogramme et nombre de cellules de la perturbation d’entraînement &lt;i&gt;p&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Predicts the same mean for every perturbation: the average over training perturbations of their means.</source>
        <translation>Prédit la même moyenne pour chaque perturbation&#xa0;: la moyenne de leurs moyennes sur les perturbations d’entraînement.</translation>
    </message>
    <message>
        <source>A surprising number of models of mean expression do not beat it.</source>
        <translation>Un nombre surprenant de modèles de l’expression moyenne ne battent pas cette référence.</translation>
    </message>
    <message>
        <source>&lt;i&gt;μ&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;: mean expression of training perturbation &lt;i&gt;p&lt;/i&gt;, of &lt;i&gt;P&lt;/i&gt;</source>
        <translation>&lt;i&gt;μ&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;&#xa0;: expression moyenne de la perturbation d’entraînement &lt;i&gt;p&lt;/i&gt;, sur &lt;i&gt;P&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Additive</source>
        <translation>Additive (modèle additif)</translation>
    </message>
    <message>
        <source>A combination shifts each quantile of the control by the sum of what its genes do alone.</source>
        <translation>Une combinaison décale chaque quantile du témoin de la somme de ce que ses gènes font seuls.</translation>
    </message>
    <message>
        <source>It needs the knockdown of each gene among the training perturbations, and shows where genes do not simply add up.</source>
        <translation>Il lui faut le knockdown de chaque gène parmi les perturbations d’entraînement, et il montre où les effets des gènes ne s’additionnent pas simplement.</translation>
    </message>
    <message>
        <source>&lt;i&gt;Q&lt;sub&gt;i&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Q&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: quantiles of the cells in which gene &lt;i&gt;i&lt;/i&gt; was perturbed alone, and of the control</source>
        <translation>&lt;i&gt;Q&lt;sub&gt;i&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Q&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;&#xa0;: quantiles des cellules où le gène &lt;i&gt;i&lt;/i&gt; a été perturbé seul, et du témoin</translation>
    </message>
    <message>
        <source>After %1, there for means</source>
        <translation>D’après %1, qui le donne pour les moyennes</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nearest (plus proches)</translation>
    </message>
    <message>
        <source>Predicts the average of the training perturbations whose gene vectors are most similar.</source>
        <translation>Prédit la moyenne des perturbations d’entraînement dont les vecteurs de gènes sont les plus semblables.</translation>
    </message>
    <message>
        <source>It is done in seconds and says at once whether the gene vectors know anything about your screen.</source>
        <translation>Il prend quelques secondes et dit tout de suite si les vecteurs de gènes savent quelque chose de votre crible.</translation>
    </message>
    <message>
        <source>Bilinear ridge</source>
        <translation>Bilinear ridge (ridge bilinéaire)</translation>
    </message>
    <message>
        <source>A linear model that leads from gene vectors to the principal components of the changes of the mean.</source>
        <translation>Un modèle linéaire qui mène des vecteurs de gènes aux composantes principales des variations de la moyenne.</translation>
    </message>
    <message>
        <source>It predicts means only, is done in seconds, and is a strong baseline for them.</source>
        <translation>Il ne prédit que des moyennes, prend quelques secondes et est pour elles une référence exigeante.</translation>
    </message>
    <message>
        <source>&lt;i&gt;Y&lt;/i&gt;: mean shifts, genes × perturbations; &lt;i&gt;A&lt;/i&gt;: principal components over genes; &lt;i&gt;B&lt;/i&gt;: vectors of the perturbations; &lt;i&gt;K&lt;/i&gt;: what is learnt; &lt;i&gt;b&lt;/i&gt;: mean shift</source>
        <translation>&lt;i&gt;Y&lt;/i&gt;&#xa0;: décalages de moyenne, gènes × perturbations&#xa0;; &lt;i&gt;A&lt;/i&gt;&#xa0;: composantes principales sur les gènes&#xa0;; &lt;i&gt;B&lt;/i&gt;&#xa0;: vecteurs des perturbations&#xa0;; &lt;i&gt;K&lt;/i&gt;&#xa0;: ce qui est appris&#xa0;; &lt;i&gt;b&lt;/i&gt;&#xa0;: décalage de moyenne moyen</translation>
    </message>
    <message>
        <source>A Gaussian process predicts the change of each mean from the perturbations with similar gene vectors, the more similar the more they count.</source>
        <translation>Un processus gaussien prédit la variation de chaque moyenne à partir des perturbations aux vecteurs de gènes semblables, qui comptent d’autant plus qu’elles sont semblables.</translation>
    </message>
    <message>
        <source>A neural network that leads from a gene vector to the change of every gene&apos;s mean.</source>
        <translation>Un réseau de neurones qui mène d’un vecteur de gène à la variation de la moyenne de chaque gène.</translation>
    </message>
    <message>
        <source>Take it when means are all you ask for; MLP+Hist predicts them about as well.</source>
        <translation>Prenez-le si vous ne demandez que des moyennes&#xa0;; MLP+Hist les prédit à peu près aussi bien.</translation>
    </message>
    <message>
        <source>&lt;i&gt;μ&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: means of the control; &lt;b&gt;e&lt;/b&gt;&lt;sub&gt;&lt;i&gt;p&lt;/i&gt;&lt;/sub&gt;: vector of the perturbation</source>
        <translation>&lt;i&gt;μ&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;&#xa0;: moyennes du témoin&#xa0;; &lt;b&gt;e&lt;/b&gt;&lt;sub&gt;&lt;i&gt;p&lt;/i&gt;&lt;/sub&gt;&#xa0;: vecteur de la perturbation</translation>
    </message>
    <message>
        <source>A neural network that predicts a truncated normal distribution, centre and width, for each gene.</source>
        <translation>Un réseau de neurones qui prédit pour chaque gène une distribution normale tronquée, centre et largeur.</translation>
    </message>
    <message>
        <source>One bump cannot show silent cells or two states; how much they matter is seen beside MLP+Hist.</source>
        <translation>Une seule bosse ne peut montrer ni cellules silencieuses ni deux états&#xa0;; ce que cela pèse se voit à côté de MLP+Hist.</translation>
    </message>
    <message>
        <source>&lt;i&gt;μ&lt;/i&gt;, &lt;i&gt;σ&lt;/i&gt;: predicted centre and width; [&lt;i&gt;a&lt;/i&gt;, &lt;i&gt;b&lt;/i&gt;]: range of the gene; &lt;i&gt;φ&lt;/i&gt;, &lt;i&gt;Φ&lt;/i&gt;: density and distribution function of the standard normal</source>
        <translation>&lt;i&gt;μ&lt;/i&gt;, &lt;i&gt;σ&lt;/i&gt;&#xa0;: centre et largeur prédits&#xa0;; [&lt;i&gt;a&lt;/i&gt;, &lt;i&gt;b&lt;/i&gt;]&#xa0;: étendue du gène&#xa0;; &lt;i&gt;φ&lt;/i&gt;, &lt;i&gt;Φ&lt;/i&gt;&#xa0;: densité et fonction de répartition de la loi normale centrée réduite</translation>
    </message>
    <message>
        <source>TG with a spike at zero, whose height the network predicts too.</source>
        <translation>TG avec un pic à zéro, dont le réseau prédit aussi la hauteur.</translation>
    </message>
    <message>
        <source>The spike stands for the cells without the gene, which are most cells of most genes.</source>
        <translation>Le pic représente les cellules sans le gène, qui sont la plupart des cellules de la plupart des gènes.</translation>
    </message>
    <message>
        <source>&lt;i&gt;π&lt;/i&gt;: predicted share of the spike; &lt;i&gt;U&lt;/i&gt;: uniform density over the first bin; &lt;i&gt;f&lt;/i&gt;&lt;sub&gt;TG&lt;/sub&gt;: density of TG</source>
        <translation>&lt;i&gt;π&lt;/i&gt;&#xa0;: part prédite du pic&#xa0;; &lt;i&gt;U&lt;/i&gt;&#xa0;: densité uniforme sur la première classe&#xa0;; &lt;i&gt;f&lt;/i&gt;&lt;sub&gt;TG&lt;/sub&gt;&#xa0;: densité de TG</translation>
    </message>
    <message>
        <source>A neural network that leads from a gene vector to shifts of the logarithm of every gene&apos;s control histogram.</source>
        <translation>Un réseau de neurones qui mène d’un vecteur de gène aux décalages du logarithme de l’histogramme témoin de chaque gène.</translation>
    </message>
    <message>
        <source>It can predict any shape that a histogram can have, and where it predicts no shift the control stays as it is.</source>
        <translation>Il peut prédire toute forme qu’un histogramme peut avoir, et là où il ne prédit aucun décalage, le témoin reste tel quel.</translation>
    </message>
    <message>
        <source>&lt;i&gt;h&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: histogram of the control; &lt;i&gt;Δ&lt;sub&gt;θ&lt;/sub&gt;&lt;/i&gt;: the network; &lt;b&gt;e&lt;/b&gt;&lt;sub&gt;&lt;i&gt;p&lt;/i&gt;&lt;/sub&gt;: vector of the perturbation</source>
        <translation>&lt;i&gt;h&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;&#xa0;: histogramme du témoin&#xa0;; &lt;i&gt;Δ&lt;sub&gt;θ&lt;/sub&gt;&lt;/i&gt;&#xa0;: le réseau&#xa0;; &lt;b&gt;e&lt;/b&gt;&lt;sub&gt;&lt;i&gt;p&lt;/i&gt;&lt;/sub&gt;&#xa0;: vecteur de la perturbation</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>See also: %1</source>
        <translation>Voir aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>&lt;i&gt;B&lt;/i&gt;: number of bins, 15 unless chosen otherwise; min, max: of the gene&apos;s values; &lt;i&gt;e&lt;/i&gt;&lt;sub&gt;0&lt;/sub&gt;: where the first bin begins</source>
        <translation>&lt;i&gt;B&lt;/i&gt; : nombre de classes, 15 sauf autre choix ; min, max : des valeurs du gène ; &lt;i&gt;e&lt;/i&gt;&lt;sub&gt;0&lt;/sub&gt; : début de la première classe</translation>
    </message>
    <message>
        <source>&lt;i&gt;h&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;: histogram of training perturbation &lt;i&gt;p&lt;/i&gt;; &lt;i&gt;N&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: the &lt;i&gt;k&lt;/i&gt; nearest by the cosine of the vectors</source>
        <translation>&lt;i&gt;h&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt; : histogramme de la perturbation d’entraînement &lt;i&gt;p&lt;/i&gt; ; &lt;i&gt;N&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt; : les &lt;i&gt;k&lt;/i&gt; plus proches selon le cosinus des vecteurs</translation>
    </message>
    <message>
        <source>Well predicted genes lie on the dashed diagonal, and the shaded strip is as wide as the shift that chance alone gives a gene on average.</source>
        <translation>Les gènes bien prédits sont sur la diagonale en tirets, et la bande ombrée est aussi large que le décalage que le hasard seul donne en moyenne à un gène.</translation>
    </message>
    <message>
        <source>of MLP+Hist, with &lt;i&gt;L&lt;/i&gt;&lt;sub&gt;W1&lt;/sub&gt;: mean W1 over genes; &lt;i&gt;L&lt;/i&gt;&lt;sub&gt;MSE&lt;/sub&gt;: mean squared error of the means; &lt;i&gt;λ&lt;/i&gt;: their weights, 0.75 and 0.25 unless chosen otherwise; TG and ZITG lower the NLL, MLP+Mean the mean squared error</source>
        <translation>de MLP+Hist, avec &lt;i&gt;L&lt;/i&gt;&lt;sub&gt;W1&lt;/sub&gt;&#xa0;: W1 moyen sur les gènes&#xa0;; &lt;i&gt;L&lt;/i&gt;&lt;sub&gt;MSE&lt;/sub&gt;&#xa0;: erreur quadratique moyenne des moyennes&#xa0;; &lt;i&gt;λ&lt;/i&gt;&#xa0;: leurs poids, 0,75 et 0,25 sauf autre choix&#xa0;; TG et ZITG abaissent la NLL, MLP+Mean l’erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>The first bin is centred on the smallest value, so that cells without the gene share it only with values below half a bin&apos;s width.</source>
        <translation>La première classe est centrée sur la plus petite valeur, de sorte que les cellules sans le gène ne la partagent qu’avec des valeurs inférieures à une demi-largeur de classe.</translation>
    </message>
    <message>
        <source>A gene that shifts beyond chance is called by what explains most of its shift: a moved mean of the expressing cells, their wider or narrower spread, more or fewer silent cells, or, when none of these does, a change of the mixture of cell states.</source>
        <translation>Un gène qui se décale plus que par hasard reçoit le nom de ce qui explique le plus son décalage&#xa0;: moyenne déplacée des cellules qui l’expriment, leur dispersion plus large ou plus étroite, plus ou moins de cellules silencieuses, ou, si rien de cela ne l’explique, changement du mélange des états cellulaires.</translation>
    </message>
    <message>
        <source>“Any perturbation” holds out single genes and combinations alike; the two splits for combinations hold out only perturbations of several genes.</source>
        <translation>«&#xa0;Toute perturbation&#xa0;» tient à l’écart gènes uniques comme combinaisons&#xa0;; les deux partitions pour combinaisons ne tiennent à l’écart que des perturbations de plusieurs gènes.</translation>
    </message>
    <message>
        <source>With “Combinations of known genes” the model may learn from the knockdown of each gene alone, with “Combinations of unknown genes” it learns from no perturbation of a gene that a held-out combination has.</source>
        <translation>Avec «&#xa0;Combinaisons de gènes connus&#xa0;», le modèle peut apprendre du knockdown de chaque gène seul&#xa0;; avec «&#xa0;Combinaisons de gènes inconnus&#xa0;», il n’apprend d’aucune perturbation d’un gène présent dans une combinaison tenue à l’écart.</translation>
    </message>
    <message>
        <source>Training lowers how far predictions are from the cells: for MLP+Hist a weighted sum of the distances of distributions and of means, for TG and ZITG the NLL, for MLP+Mean the squared error of the means.</source>
        <translation>L’entraînement abaisse l’écart des prédictions aux cellules&#xa0;: pour MLP+Hist une somme pondérée des écarts des distributions et des moyennes, pour TG et ZITG la NLL, pour MLP+Mean l’erreur quadratique des moyennes.</translation>
    </message>
    <message>
        <source>Of the weighted sum, the first part sees the shape of a distribution, and the second keeps its mean in place.</source>
        <translation>De la somme pondérée, la première partie voit la forme d’une distribution et la seconde maintient sa moyenne en place.</translation>
    </message>
    <message>
        <source>It punishes most a prediction that rules out values which cells do have; where bins are empty, one more cell spread over all of them keeps it finite.</source>
        <translation>Elle punit surtout une prédiction qui exclut des valeurs que les cellules ont bien&#xa0;; là où des classes sont vides, une cellule de plus, répartie sur toutes, la garde finie.</translation>
    </message>
    <message>
        <source>The observed shift of a perturbation is ranked among those of all perturbations by how close they are to its predicted shift; 1 means that the right one is always nearest.</source>
        <translation>Le décalage observé d’une perturbation est classé parmi ceux de toutes les perturbations selon sa proximité au décalage prédit pour elle&#xa0;; 1 signifie que la bonne est toujours la plus proche.</translation>
    </message>
    <message>
        <source>&lt;i&gt;r&lt;/i&gt;: perturbations whose observed shift is closer to the predicted one, by L1, L2 or cosine distance and without the target genes, where ties count half; &lt;i&gt;N&lt;/i&gt;: all of them</source>
        <translation>&lt;i&gt;r&lt;/i&gt;&#xa0;: perturbations dont le décalage observé est plus proche du décalage prédit, par distance L1, L2 ou cosinus et sans les gènes cibles, les ex æquo comptant pour moitié&#xa0;; &lt;i&gt;N&lt;/i&gt;&#xa0;: toutes</translation>
    </message>
    <message>
        <source>It predicts means only, says how unsure it is of each, and returns to the average shift for genes unlike all that it has seen.</source>
        <translation>Il ne prédit que des moyennes, dit pour chacune à quel point il est incertain, et revient au décalage moyen pour les gènes qui ne ressemblent à rien de ce qu’il a vu.</translation>
    </message>
    <message>
        <source>&lt;b&gt;e&lt;/b&gt;, &lt;b&gt;e&lt;/b&gt;′: vectors of two perturbations; &lt;i&gt;s&lt;/i&gt;: size of the shifts; &lt;i&gt;ℓ&lt;/i&gt;: how far similarity reaches; these and the size of the noise are learnt</source>
        <translation>&lt;b&gt;e&lt;/b&gt;, &lt;b&gt;e&lt;/b&gt;′&#xa0;: vecteurs de deux perturbations&#xa0;; &lt;i&gt;s&lt;/i&gt;&#xa0;: ampleur des décalages&#xa0;; &lt;i&gt;ℓ&lt;/i&gt;&#xa0;: portée de la ressemblance&#xa0;; les deux et l’ampleur du bruit sont appris</translation>
    </message>
    <message>
        <source>“Copy figure” in the Edit menu takes the same figure to another program in one step, and “Export all pinned…” writes a file for each pinned gene.</source>
        <translation>«&#xa0;Copier la figure&#xa0;» dans le menu Édition transmet la même figure à un autre programme en une seule étape, et «&#xa0;Exporter tous les épinglés…&#xa0;» écrit un fichier par gène épinglé.</translation>
    </message>
    <message>
        <source>Figures and tables for papers</source>
        <translation>Figures et tableaux pour les articles</translation>
    </message>
    <message>
        <source>Choose at the left what the figure shows and how wide it is, and see it at the right in the size in which it will be printed, white whatever the theme of the window.</source>
        <translation>Choisissez à gauche ce que montre la figure et sa largeur, et voyez-la à droite à la taille où elle sera imprimée, sur fond blanc quel que soit le thème de la fenêtre.</translation>
    </message>
    <message>
        <source>“Figure…” in the File menu shows what is on screen as it will be printed, at the width of a journal&apos;s column, and writes it as SVG and PDF with text that stays text, PNG and TIFF.</source>
        <translation>«&#xa0;Figure…&#xa0;» dans le menu Fichier montre le contenu de l’écran tel qu’il sera imprimé, à la largeur d’une colonne de revue, et l’écrit en SVG et PDF avec un texte qui reste du texte, en PNG et en TIFF.</translation>
    </message>
    <message>
        <source>Beside each figure NAME, NAME.json makes the same figure again on any computer (knockscope figure --spec), and NAME.csv holds every number that is drawn.</source>
        <translation>À côté de chaque figure NAME, NAME.json permet de refaire la même figure sur n’importe quel ordinateur (knockscope figure --spec), et NAME.csv contient tous les nombres tracés.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>values of an unknown kind</source>
        <translation>valeurs de nature inconnue</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>comptages</translation>
    </message>
    <message>
        <source>log-normalised values</source>
        <translation>valeurs log-normalisées</translation>
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
    <message numerus="yes">
        <source>Only %Ln control cells: every prediction starts from them, and distributions of so few cells are rough.</source>
        <translation>
            <numerusform>Seulement %Ln cellule témoin&#xa0;: chaque prédiction part des cellules témoins, et les distributions de si peu de cellules sont grossières.</numerusform>
            <numerusform>Seulement %Ln cellules témoins&#xa0;: chaque prédiction part d’elles, et les distributions de si peu de cellules sont grossières.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gene names are written as in mouse or rat (%1): gene vectors must be of the same species, because those of human genes would not fit.</source>
        <translation>Les noms des gènes sont écrits comme chez la souris ou le rat (%1)&#xa0;: les vecteurs de gènes doivent être de la même espèce, car ceux des gènes humains ne conviendraient pas.</translation>
    </message>
    <message>
        <source>No perturbed gene is found among the measured ones, which are named by ids (%1): choose a column of symbols under “Gene names” if there is one.</source>
        <translation>Aucun gène perturbé n’est trouvé parmi les gènes mesurés, nommés par des identifiants (%1)&#xa0;: choisissez une colonne de symboles sous «&#xa0;Noms des gènes&#xa0;» s’il y en a une.</translation>
    </message>
    <message>
        <source>No perturbed gene is found among the measured ones (%1, …): check how labels are read and what “Gene names” says. If the file holds only some genes, this is as it should be.</source>
        <translation>Aucun gène perturbé n’est trouvé parmi les gènes mesurés (%1, …)&#xa0;: vérifiez la lecture des étiquettes et le réglage «&#xa0;Noms des gènes&#xa0;». Si le fichier ne contient qu’une partie des gènes, c’est normal.</translation>
    </message>
    <message>
        <source>No control was recognised. Choose the label of unperturbed cells under “Control label”; without such cells there is nothing that a prediction could start from, and the screen cannot be used.</source>
        <translation>Aucun témoin n’a été reconnu. Choisissez l’étiquette des cellules non perturbées sous «&#xa0;Étiquette du témoin&#xa0;»&#xa0;; sans ces cellules, aucune prédiction n’a de point de départ, et le crible est inutilisable.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations beside the control</source>
        <translation>
            <numerusform>%Ln perturbation en plus du témoin</numerusform>
            <numerusform>%Ln perturbations en plus du témoin</numerusform>
        </translation>
    </message>
    <message>
        <source>Will hold at most: %1.</source>
        <translation>Contiendra au plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Will hold: %1.</source>
        <translation>Contiendra&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Ending with what there is…</source>
        <translation>Arrêt en gardant l’acquis…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped and kept</source>
        <translation>Arrêtée, acquis conservé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>Begins after: %1</source>
        <translation>Commence après&#xa0;: %1</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>environ %1&#xa0;s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1&#xa0;min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>environ %1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln days</source>
        <translation>
            <numerusform>environ %Ln jour</numerusform>
            <numerusform>environ %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>Done after %1.</source>
        <translation>Terminée en %1.</translation>
    </message>
    <message>
        <source>Stopped after %1; what was finished is kept.</source>
        <translation>Arrêtée après %1&#xa0;; ce qui était terminé est conservé.</translation>
    </message>
    <message>
        <source>Cancelled after %1.</source>
        <translation>Annulée après %1.</translation>
    </message>
    <message>
        <source>Cancelled before it began.</source>
        <translation>Annulée avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>%1 of %2 folds finished</source>
        <translation>plis terminés&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folds at once</source>
        <translation>
            <numerusform>%Ln pli à la fois</numerusform>
            <numerusform>%Ln plis à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>pli %1 sur %2</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message>
        <source>%1 perturbations/s</source>
        <translation>%1 perturbations/s</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>it has no gene vector</source>
        <translation>elle n’a pas de vecteur de gène</translation>
    </message>
    <message>
        <source>making up cells</source>
        <translation>simulation de cellules</translation>
    </message>
    <message>
        <source>importing cells</source>
        <translation>import des cellules</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Entraînement %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Loading gene vectors</source>
        <translation>Chargement des vecteurs de gènes</translation>
    </message>
    <message numerus="yes">
        <source>The import left fewer perturbations than were expected, so that the run %1 has %Ln folds.</source>
        <translation>
            <numerusform>L’import a laissé moins de perturbations que prévu, si bien que l’entraînement %1 a %Ln pli.</numerusform>
            <numerusform>L’import a laissé moins de perturbations que prévu, si bien que l’entraînement %1 a %Ln plis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The metrics are out of date: %1.</source>
        <translation>Les métriques ne sont plus à jour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>run %1 of %2 (%3)</source>
        <translation>entraînement %1 sur %2 (%3)</translation>
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
    <message>
        <source>Each has a tip that says what it measures</source>
        <translation>Chacune a une info-bulle qui dit ce qu’elle mesure</translation>
    </message>
    <message>
        <source>Mean over the perturbations that fold %1 held out</source>
        <translation>Moyenne sur les perturbations que le pli %1 a tenues à l’écart</translation>
    </message>
    <message>
        <source>Each has a tip with its option on the command line</source>
        <translation>Chacun a une info-bulle avec son option en ligne de commande</translation>
    </message>
    <message>
        <source>What a new run takes unless told otherwise</source>
        <translation>Ce qu’un nouvel entraînement prend sauf autre choix</translation>
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
    <message>
        <source>%1 %</source>
        <comment>12.5 %</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
</context>
<context>
    <name>VectorSurvey</name>
    <message>
        <source>%1 holds no vector but zeros. Choose another file.</source>
        <translation>%1 ne contient que des vecteurs nuls. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 does not fit into memory. Choose a smaller file.</source>
        <translation>%1 ne tient pas en mémoire. Choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>There are too few control cells to see how genes vary together: remove this source.</source>
        <translation>Il y a trop peu de cellules témoins pour voir comment les gènes varient ensemble&#xa0;: retirez cette source.</translation>
    </message>
    <message>
        <source>The control cells would be read from %1, which is no longer there: put it back or remove this source.</source>
        <translation>Les cellules témoins seraient lues dans %1, qui n’est plus là&#xa0;: remettez-le en place ou retirez cette source.</translation>
    </message>
    <message>
        <source>No gene has a vector in all of these sources. Remove one, or choose HGNC&apos;s complete set if they call genes differently.</source>
        <translation>Aucun gène n’a de vecteur dans toutes ces sources. Retirez-en une, ou choisissez le jeu complet de HGNC si elles nomment les gènes autrement.</translation>
    </message>
    <message>
        <source>No gene has a vector in all of these sources. Remove one of them.</source>
        <translation>Aucun gène n’a de vecteur dans toutes ces sources. Retirez-en une.</translation>
    </message>
</context>
<context>
    <name>Vectors</name>
    <message>
        <source>reading gene vectors</source>
        <translation>lecture des vecteurs de gènes</translation>
    </message>
    <message>
        <source>reading other names of genes</source>
        <translation>lecture des autres noms de gènes</translation>
    </message>
    <message>
        <source>co-expression of this screen</source>
        <translation>co-expression de ce crible</translation>
    </message>
    <message>
        <source>co-expression of control cells</source>
        <translation>co-expression des cellules témoins</translation>
    </message>
    <message>
        <source>matching names of genes</source>
        <translation>mise en correspondance des noms de gènes</translation>
    </message>
    <message>
        <source>writing gene vectors</source>
        <translation>écriture des vecteurs de gènes</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Cannot write {}. Check the folder and the free space.</source>
        <translation>Impossible d’écrire {}. Vérifiez le dossier et l’espace libre.</translation>
    </message>
    <message>
        <source>Cannot write {}: there is no folder {}.</source>
        <translation>Impossible d’écrire {}&#xa0;: le dossier {} n’existe pas.</translation>
    </message>
    <message>
        <source>The run {} is being trained. Cancel the training first.</source>
        <translation>L’entraînement {} est en cours. Annulez-le d’abord.</translation>
    </message>
    <message>
        <source>Cannot remove {}: {}.</source>
        <translation>Impossible de supprimer {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Cannot make the folder {}: {}.</source>
        <translation>Impossible de créer le dossier {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Cannot make {}: {}.</source>
        <translation>Impossible de créer {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>reading names</source>
        <translation>lecture des noms</translation>
    </message>
    <message>
        <source>{} is empty. Give a file with one gene a line.</source>
        <translation>{} est vide. Donnez un fichier avec un gène par ligne.</translation>
    </message>
    <message>
        <source>{} holds no name in its first column. Give a file with one gene a line.</source>
        <translation>{} ne contient aucun nom dans sa première colonne. Donnez un fichier avec un gène par ligne.</translation>
    </message>
    <message>
        <source>Cannot write {}: {}. Check the folder, its permissions and the free space.</source>
        <translation>Impossible d’écrire {}&#xa0;: {}. Vérifiez le dossier, ses droits d’accès et l’espace libre.</translation>
    </message>
    <message>
        <source>Cannot read {}: {}.</source>
        <translation>Impossible de lire {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} ends too early. Download or save it again.</source>
        <translation>{} s’arrête trop tôt. Téléchargez ou enregistrez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{} is not a file. Give a file of gene vectors.</source>
        <translation>{} n’est pas un fichier. Donnez un fichier de vecteurs de gènes.</translation>
    </message>
    <message>
        <source>{}: line {} holds a value of more than {} bytes; is a quote missing?</source>
        <translation>{}&#xa0;: la ligne {} contient une valeur de plus de {} octets&#xa0;; manque-t-il un guillemet&#xa0;?</translation>
    </message>
    <message>
        <source>{}: the quote opened in line {} is never closed.</source>
        <translation>{}&#xa0;: le guillemet ouvert à la ligne {} n’est jamais fermé.</translation>
    </message>
    <message>
        <source>{}: line {} has text after a closing quote. Write quotes inside of values twice.</source>
        <translation>{}&#xa0;: la ligne {} a du texte après un guillemet fermant. Doublez les guillemets à l’intérieur des valeurs.</translation>
    </message>
    <message>
        <source>{} has {} columns; a table of cells or genes has at most {}.</source>
        <translation>{} a {} colonnes&#xa0;; une table de cellules ou de gènes en a au plus {}.</translation>
    </message>
    <message>
        <source>{}: line {} has {} values where {} are expected.</source>
        <translation>{}&#xa0;: la ligne {} a {} valeurs au lieu des {} attendues.</translation>
    </message>
    <message>
        <source>{} has more than {} rows.</source>
        <translation>{} a plus de {} lignes.</translation>
    </message>
    <message>
        <source>Cannot read {}. Check that it exists and may be read.</source>
        <translation>Impossible de lire {}. Vérifiez que le fichier existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Cannot read {} to its end. Check the disk.</source>
        <translation>Impossible de lire {} jusqu’au bout. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>Cannot lock {}: {}. Check the disk or the network share.</source>
        <translation>Impossible de verrouiller {}&#xa0;: {}. Vérifiez le disque ou le partage réseau.</translation>
    </message>
    <message>
        <source>process {} on {}</source>
        <translation>le processus {} sur {}</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>un autre processus</translation>
    </message>
    <message>
        <source>Cannot create {}: {}. Check the permissions and the free space.</source>
        <translation>Impossible de créer {}&#xa0;: {}. Vérifiez les droits d’accès et l’espace libre.</translation>
    </message>
    <message>
        <source>Cannot write {} to {}. Check the folder, its permissions and the free space.</source>
        <translation>Impossible d’écrire {} dans {}. Vérifiez le dossier, ses droits d’accès et l’espace libre.</translation>
    </message>
    <message>
        <source>{}: {} is missing.</source>
        <translation>{}&#xa0;: il manque {}.</translation>
    </message>
    <message>
        <source>{}: {} is not a dataset.</source>
        <translation>{}&#xa0;: {} n’est pas un jeu de données.</translation>
    </message>
    <message>
        <source>{}: {} cannot be read; the file is damaged.</source>
        <translation>{}&#xa0;: impossible de lire {}&#xa0;; le fichier est endommagé.</translation>
    </message>
    <message>
        <source>{}: {} claims more values than a file can hold; the file is damaged.</source>
        <translation>{}&#xa0;: {} annonce plus de valeurs qu’un fichier ne peut en contenir&#xa0;; le fichier est endommagé.</translation>
    </message>
    <message>
        <source>{}: {} claims more values than the file holds; the file is damaged.</source>
        <translation>{}&#xa0;: {} annonce plus de valeurs que le fichier n’en contient&#xa0;; le fichier est endommagé.</translation>
    </message>
    <message>
        <source>{}: {} is compressed by the filter &apos;{}&apos; ({}), which is not installed. Save the file again with gzip compression.</source>
        <translation>{}&#xa0;: {} est compressé avec le filtre «&#xa0;{}&#xa0;» ({}), qui n’est pas installé. Enregistrez à nouveau le fichier avec la compression gzip.</translation>
    </message>
    <message>
        <source>{}: {} does not hold numbers.</source>
        <translation>{}&#xa0;: {} ne contient pas de nombres.</translation>
    </message>
    <message>
        <source>{}: {} holds numbers of an impossible size; the file is damaged.</source>
        <translation>{}&#xa0;: {} contient des nombres d’une taille impossible&#xa0;; le fichier est endommagé.</translation>
    </message>
    <message>
        <source>{}: {} does not hold text.</source>
        <translation>{}&#xa0;: {} ne contient pas de texte.</translation>
    </message>
    <message>
        <source>{}: {} is not a table or has fewer columns than expected.</source>
        <translation>{}&#xa0;: {} n’est pas une table ou a moins de colonnes que prévu.</translation>
    </message>
    <message>
        <source>{}: {} should have one dimension.</source>
        <translation>{}&#xa0;: {} devrait avoir une dimension.</translation>
    </message>
    <message>
        <source>the column {} of {}</source>
        <translation>la colonne {} de {}</translation>
    </message>
    <message>
        <source>the attribute {} of {}</source>
        <translation>l’attribut {} de {}</translation>
    </message>
    <message>
        <source>{}: {} claims more values than it can hold; the file is damaged.</source>
        <translation>{}&#xa0;: {} annonce plus de valeurs que possible&#xa0;; le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Cannot write {}. Check the folder, its permissions and the free space.</source>
        <translation>Impossible d’écrire {}. Vérifiez le dossier, ses droits d’accès et l’espace libre.</translation>
    </message>
    <message>
        <source>{} does not exist. Check the path.</source>
        <translation>{} n’existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>{} is a folder. Give a file.</source>
        <translation>{} est un dossier. Donnez un fichier.</translation>
    </message>
    <message>
        <source>Cannot read {}. Check its permissions.</source>
        <translation>Impossible de lire {}. Vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>{} is not an HDF5 file.</source>
        <translation>{} n’est pas un fichier HDF5.</translation>
    </message>
    <message>
        <source>{} is damaged or incomplete. Copy or download it again.</source>
        <translation>{} est endommagé ou incomplet. Copiez ou téléchargez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Cannot write {}. Check the free space.</source>
        <translation>Impossible d’écrire {}. Vérifiez l’espace libre.</translation>
    </message>
    <message>
        <source>{}: {} is missing or not a group.</source>
        <translation>{}&#xa0;: {} est absent ou n’est pas un groupe.</translation>
    </message>
    <message>
        <source>{}: {} cannot be listed; the file is damaged.</source>
        <translation>{}&#xa0;: impossible de lister {}&#xa0;; le fichier est endommagé.</translation>
    </message>
    <message>
        <source>{}: {} is shorter than expected.</source>
        <translation>{}&#xa0;: {} contient moins de valeurs que prévu.</translation>
    </message>
    <message>
        <source>{}: {} should have two dimensions.</source>
        <translation>{}&#xa0;: {} devrait avoir deux dimensions.</translation>
    </message>
    <message>
        <source>{}: {} is smaller than expected.</source>
        <translation>{}&#xa0;: {} a une taille inférieure à celle prévue.</translation>
    </message>
    <message>
        <source>{}: {} should hold one text.</source>
        <translation>{}&#xa0;: {} devrait contenir un seul texte.</translation>
    </message>
    <message>
        <source>{}: {} does not hold whole numbers.</source>
        <translation>{}&#xa0;: {} ne contient pas de nombres entiers.</translation>
    </message>
    <message>
        <source>{}: {} is given {} values for a shape of {}.</source>
        <translation>{}&#xa0;: {} reçoit {} valeurs pour une forme de {}.</translation>
    </message>
    <message>
        <source>{}: {} should have one or two dimensions.</source>
        <translation>{}&#xa0;: {} devrait avoir une ou deux dimensions.</translation>
    </message>
    <message>
        <source>{}: {} reaches beyond the end of the file; the file is incomplete.</source>
        <translation>{}&#xa0;: {} dépasse la fin du fichier&#xa0;; le fichier est incomplet.</translation>
    </message>
    <message>
        <source>The computer ran out of memory; close other programs or use fewer genes.</source>
        <translation>L’ordinateur manque de mémoire&#xa0;; fermez d’autres programmes ou utilisez moins de gènes.</translation>
    </message>
    <message>
        <source>An unknown error stopped the job.</source>
        <translation>Une erreur inconnue a arrêté la tâche.</translation>
    </message>
    <message>
        <source>Cannot create a temporary file in {}: {}. Make room there, or set TMPDIR to another folder.</source>
        <translation>Impossible de créer un fichier temporaire dans {}&#xa0;: {}. Libérez de l’espace, ou indiquez un autre dossier dans TMPDIR.</translation>
    </message>
    <message>
        <source>Cannot write a temporary file in {}: {}. Make room there, or set TMPDIR to another folder.</source>
        <translation>Impossible d’écrire un fichier temporaire dans {}&#xa0;: {}. Libérez de l’espace, ou indiquez un autre dossier dans TMPDIR.</translation>
    </message>
    <message>
        <source>Cannot read a temporary file in {}: {}. Make room there, or set TMPDIR to another folder.</source>
        <translation>Impossible de lire un fichier temporaire dans {}&#xa0;: {}. Libérez de l’espace, ou indiquez un autre dossier dans TMPDIR.</translation>
    </message>
    <message>
        <source>{} is not a file. Give a text file, plain or .gz.</source>
        <translation>{} n’est pas un fichier. Donnez un fichier texte, brut ou .gz.</translation>
    </message>
    <message>
        <source>{} is UTF-16 text. Save it as UTF-8.</source>
        <translation>{} est un texte UTF-16. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>{} goes on with something else after its compressed data. Download or compress it again.</source>
        <translation>{} contient autre chose après ses données compressées. Téléchargez ou compressez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{} is cut off: its compressed data end too early. Download or compress it again.</source>
        <translation>{} est tronqué&#xa0;: ses données compressées s’arrêtent trop tôt. Téléchargez ou compressez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{} is damaged: it cannot be decompressed. Download or compress it again.</source>
        <translation>{} est endommagé et ne peut pas être décompressé. Téléchargez ou compressez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{} is not a text file.</source>
        <translation>{} n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>{} has a line of more than {} bytes, so it is not the table it should be.</source>
        <translation>{} a une ligne de plus de {} octets&#xa0;: ce n’est pas la table attendue.</translation>
    </message>
    <message>
        <source>The system does not start {} threads; use fewer --threads.</source>
        <translation>Le système ne lance pas {} threads&#xa0;; réduisez --threads.</translation>
    </message>
    <message>
        <source>{} is damaged ({}). Download or save it again.</source>
        <translation>{} est endommagé ({}). Téléchargez ou enregistrez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{} entries</source>
        <translation>{} entrées</translation>
    </message>
    <message>
        <source>longer than it claims</source>
        <translation>plus long qu’annoncé</translation>
    </message>
    <message>
        <source>claims {} bytes</source>
        <translation>annonce {} octets</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>distribution</translation>
    </message>
    <message>
        <source>mean shift</source>
        <translation>décalage de moyenne</translation>
    </message>
    <message>
        <source>cell-eval, means</source>
        <translation>cell-eval, moyennes</translation>
    </message>
    <message>
        <source>cell-eval, differential expression</source>
        <translation>cell-eval, expression différentielle</translation>
    </message>
    <message>
        <source>Negative log-likelihood of the observed cells, mean over genes.</source>
        <translation>Log-vraisemblance négative des cellules observées, moyenne sur les gènes.</translation>
    </message>
    <message>
        <source>Wasserstein-1 distance of the two histograms, mean over genes.</source>
        <translation>Distance de Wasserstein-1 entre les deux histogrammes, moyenne sur les gènes.</translation>
    </message>
    <message>
        <source>Relative absolute error of the mean shift.</source>
        <translation>Erreur absolue relative du décalage de moyenne.</translation>
    </message>
    <message>
        <source>Relative absolute error of the variance.</source>
        <translation>Erreur absolue relative de la variance.</translation>
    </message>
    <message>
        <source>Relative absolute error of the skewness.</source>
        <translation>Erreur absolue relative de l’asymétrie.</translation>
    </message>
    <message>
        <source>Relative absolute error of the excess kurtosis.</source>
        <translation>Erreur absolue relative de l’excès d’aplatissement (kurtosis).</translation>
    </message>
    <message>
        <source>Pearson correlation of the mean shifts of the 20 genes of largest |Welch t|.</source>
        <translation>Corrélation de Pearson des décalages de moyenne des 20 gènes au plus grand |t de Welch|.</translation>
    </message>
    <message>
        <source>The same of 50 genes.</source>
        <translation>De même pour 50 gènes.</translation>
    </message>
    <message>
        <source>The same of 100 genes.</source>
        <translation>De même pour 100 gènes.</translation>
    </message>
    <message>
        <source>Wasserstein-1 distance to the cells themselves on 1,000 quantiles, mean over genes.</source>
        <translation>Distance de Wasserstein-1 aux cellules elles-mêmes sur 1&#xa0;000 quantiles, moyenne sur les gènes.</translation>
    </message>
    <message>
        <source>pearson_top20 with the target genes left out of the ranking.</source>
        <translation>pearson_top20 avec les gènes cibles exclus du classement.</translation>
    </message>
    <message>
        <source>pearson_top50 with the target genes left out of the ranking.</source>
        <translation>pearson_top50 avec les gènes cibles exclus du classement.</translation>
    </message>
    <message>
        <source>pearson_top100 with the target genes left out of the ranking.</source>
        <translation>pearson_top100 avec les gènes cibles exclus du classement.</translation>
    </message>
    <message>
        <source>Pearson correlation of the mean shifts of all genes.</source>
        <translation>Corrélation de Pearson des décalages de moyenne de tous les gènes.</translation>
    </message>
    <message>
        <source>Mean squared difference of the means.</source>
        <translation>Différence quadratique moyenne des moyennes.</translation>
    </message>
    <message>
        <source>Mean absolute difference of the means.</source>
        <translation>Différence absolue moyenne des moyennes.</translation>
    </message>
    <message>
        <source>Mean squared difference of the mean shifts.</source>
        <translation>Différence quadratique moyenne des décalages de moyenne.</translation>
    </message>
    <message>
        <source>Mean absolute difference of the mean shifts.</source>
        <translation>Différence absolue moyenne des décalages de moyenne.</translation>
    </message>
    <message>
        <source>1 - rank / N of the observed shift among all N by L1 distance to the predicted one.</source>
        <translation>1 - rang / N du décalage observé parmi les N, selon la distance L1 au décalage prédit.</translation>
    </message>
    <message>
        <source>The same by L2 distance.</source>
        <translation>De même avec la distance L2.</translation>
    </message>
    <message>
        <source>The same by cosine distance.</source>
        <translation>De même avec la distance cosinus.</translation>
    </message>
    <message>
        <source>Share of the observed significant genes, k of them, among the first k predicted ones.</source>
        <translation>Part des k gènes significatifs observés qui sont parmi les k premiers prédits.</translation>
    </message>
    <message>
        <source>The same with k at most 50.</source>
        <translation>De même avec k d’au plus 50.</translation>
    </message>
    <message>
        <source>The same with k at most 100.</source>
        <translation>De même avec k d’au plus 100.</translation>
    </message>
    <message>
        <source>The same with k at most 200.</source>
        <translation>De même avec k d’au plus 200.</translation>
    </message>
    <message>
        <source>The same with k at most 500.</source>
        <translation>De même avec k d’au plus 500.</translation>
    </message>
    <message>
        <source>Share of the predicted significant genes, k of them, among the first k observed ones.</source>
        <translation>Part des k gènes significatifs prédits qui sont parmi les k premiers observés.</translation>
    </message>
    <message>
        <source>Average precision of the predicted significance for the observed significant genes.</source>
        <translation>Précision moyenne de la significativité prédite pour les gènes significatifs observés.</translation>
    </message>
    <message>
        <source>Area under the ROC curve of the predicted significance for the observed significant genes.</source>
        <translation>Aire sous la courbe ROC de la significativité prédite pour les gènes significatifs observés.</translation>
    </message>
    <message>
        <source>Share of the observed significant genes whose fold change has the predicted sign.</source>
        <translation>Part des gènes significatifs observés dont le changement d’expression (fold change) a le signe prédit.</translation>
    </message>
    <message>
        <source>Spearman correlation of the log fold changes of the observed significant genes.</source>
        <translation>Corrélation de Spearman des log fold changes des gènes significatifs observés.</translation>
    </message>
    <message>
        <source>Share of the observed significant genes that are predicted to be significant.</source>
        <translation>Part des gènes significatifs observés qui sont prédits significatifs.</translation>
    </message>
    <message>
        <source>Number of observed significant genes.</source>
        <translation>Nombre de gènes significatifs observés.</translation>
    </message>
    <message>
        <source>Number of predicted significant genes.</source>
        <translation>Nombre de gènes significatifs prédits.</translation>
    </message>
    <message>
        <source>Spearman correlation, over perturbations, of the numbers of significant genes.</source>
        <translation>Corrélation de Spearman, sur les perturbations, des nombres de gènes significatifs.</translation>
    </message>
    <message>
        <source>There is no metric {}; knockscope-cli evaluate --json names all.</source>
        <translation>La métrique {} n’existe pas&#xa0;; knockscope-cli evaluate --json les nomme toutes.</translation>
    </message>
    <message>
        <source>{} was written by a newer Knockscope. Update the program, or compute the metrics again.</source>
        <translation>{} a été écrit par un Knockscope plus récent. Mettez le programme à jour ou recalculez les métriques.</translation>
    </message>
    <message>
        <source>{} was written by an older Knockscope, which had other metrics. Compute the metrics again.</source>
        <translation>{} a été écrit par un Knockscope plus ancien, qui avait d’autres métriques. Recalculez les métriques.</translation>
    </message>
    <message>
        <source>{} is damaged. Compute the metrics again.</source>
        <translation>{} est endommagé. Recalculez les métriques.</translation>
    </message>
    <message>
        <source>Knockscope {} computed them, and this is {}</source>
        <translation>Knockscope {} les a calculées, et cette version est {}</translation>
    </message>
    <message>
        <source>they are of another run, {}</source>
        <translation>elles sont d’un autre entraînement, {}</translation>
    </message>
    <message>
        <source>they are of {} bins, and the run has {}</source>
        <translation>elles portent sur {} classes, et l’entraînement en a {}</translation>
    </message>
    <message>
        <source>they are of {} finished folds, and the run has {}</source>
        <translation>elles portent sur {} plis terminés, et l’entraînement en a {}</translation>
    </message>
    <message>
        <source>they are of other perturbations or folds</source>
        <translation>elles portent sur d’autres perturbations ou d’autres plis</translation>
    </message>
    <message>
        <source>the run was trained again since then</source>
        <translation>l’entraînement a été refait depuis</translation>
    </message>
    <message>
        <source>Repeatability of half the cells</source>
        <translation>Répétabilité d’une moitié des cellules</translation>
    </message>
    <message>
        <source>Chance, control cells</source>
        <translation>Hasard, cellules témoins</translation>
    </message>
    <message>
        <source>They have {} held-out perturbations in common, and a comparison needs {}.</source>
        <translation>Perturbations tenues à l’écart en commun&#xa0;: {}&#xa0;; une comparaison en exige {}.</translation>
    </message>
    <message>
        <source>Their folds differ: {} of {} perturbations are held out together with others. Train both with the same folds, split and seed.</source>
        <translation>Leurs plis diffèrent&#xa0;: {} perturbations sur {} sont tenues à l’écart avec d’autres. Entraînez les deux avec les mêmes plis, partition et graine.</translation>
    </message>
    <message>
        <source>A and B have {} and {} bins: part of the difference may come from that.</source>
        <translation>A et B ont {} et {} classes&#xa0;: une part de la différence peut en venir.</translation>
    </message>
    <message>
        <source>A and B have {} and {} folds: part of the difference may come from that.</source>
        <translation>A et B ont {} et {} plis&#xa0;: une part de la différence peut en venir.</translation>
    </message>
    <message>
        <source>A predicted {} perturbations and B {}; the {} that both predicted count.</source>
        <translation>A a prédit {} perturbations et B {}&#xa0;; seules comptent les {} que les deux ont prédites.</translation>
    </message>
    <message>
        <source>One of them is no model but says how much of a score is noise.</source>
        <translation>L’un d’eux n’est pas un modèle, mais indique la part de bruit dans un score.</translation>
    </message>
    <message>
        <source>Models are compared pair by pair, with at least one resample.</source>
        <translation>Les modèles sont comparés deux à deux, avec au moins un rééchantillonnage.</translation>
    </message>
    <message>
        <source>Only {} of {} perturbations have a value of both models; at least 2 are needed to compare them.</source>
        <translation>Seules {} perturbations sur {} ont une valeur des deux modèles&#xa0;; il en faut au moins 2 pour les comparer.</translation>
    </message>
    <message>
        <source>Run {} has no finished fold yet; train it first.</source>
        <translation>L’entraînement {} n’a pas encore de pli terminé&#xa0;; lancez-le d’abord.</translation>
    </message>
    <message>
        <source>--permutations {}: choose a number from 1 to {}.</source>
        <translation>--permutations {}&#xa0;: choisissez un nombre de 1 à {}.</translation>
    </message>
    <message>
        <source>--bins {}: choose a number from 2 to 1000.</source>
        <translation>--bins {}&#xa0;: choisissez un nombre de 2 à 1000.</translation>
    </message>
    <message>
        <source>The screen has {} control cells, too few to compare with; import it with another control label.</source>
        <translation>Le crible a {} cellules témoins, trop peu pour une comparaison&#xa0;; importez-le avec une autre étiquette du témoin.</translation>
    </message>
    <message>
        <source>Perturbation {} has no cells in the screen; leave it out.</source>
        <translation>La perturbation {} n’a pas de cellules dans le crible&#xa0;; retirez-la.</translation>
    </message>
    <message>
        <source>--null {}: choose shuffled or control.</source>
        <translation>--null {}&#xa0;: choisissez shuffled ou control.</translation>
    </message>
    <message>
        <source>counting cells</source>
        <translation>décompte des cellules</translation>
    </message>
    <message>
        <source>testing shifts</source>
        <translation>test des décalages</translation>
    </message>
    <message>
        <source>Run {} was trained further meanwhile; predict again.</source>
        <translation>L’entraînement {} a été poursuivi entre-temps&#xa0;; prédisez à nouveau.</translation>
    </message>
    <message>
        <source>The project&apos;s gene vectors were changed meanwhile; predict again.</source>
        <translation>Les vecteurs de gènes du projet ont changé entre-temps&#xa0;; prédisez à nouveau.</translation>
    </message>
    <message>
        <source>Run {} holds predictions of another program and no model; {} is not among them.</source>
        <translation>L’entraînement {} contient les prédictions d’un autre programme, sans modèle&#xa0;; {} n’y figure pas.</translation>
    </message>
    <message>
        <source>Run {} is of {}, which predicts means and no distribution of {}; choose a run of another model, or write the means with knockscope-cli predict.</source>
        <translation>L’entraînement {} est de {}, qui prédit des moyennes, sans distribution pour {}&#xa0;; choisissez un entraînement d’un autre modèle, ou écrivez les moyennes avec knockscope-cli predict.</translation>
    </message>
    <message>
        <source>This names no gene.</source>
        <translation>Cela ne nomme aucun gène.</translation>
    </message>
    <message>
        <source>This is the control, which is not predicted; name a gene.</source>
        <translation>C’est le témoin, qui n’est pas prédit&#xa0;; nommez un gène.</translation>
    </message>
    <message>
        <source>Model {} cannot predict {}: {}.</source>
        <translation>Le modèle {} ne peut pas prédire {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} is predicted by {} of {} folds; for another, {}.</source>
        <translation>{}&#xa0;: prédiction par {} plis sur {}&#xa0;; pour un autre pli, {}.</translation>
    </message>
    <message>
        <source>Run {} has not predicted {}; predict it first.</source>
        <translation>L’entraînement {} n’a pas prédit {}&#xa0;; prédisez d’abord cette perturbation.</translation>
    </message>
    <message>
        <source>The evaluation of run {} lacks {}.</source>
        <translation>Dans l’évaluation de l’entraînement {}, il manque {}.</translation>
    </message>
    <message>
        <source>Run {} of vector set {} is over other perturbations than those that all sets cover; do not compare it with other sets at the same time, and start the experiment again with another --prefix.</source>
        <translation>L’entraînement {} du jeu de vecteurs {} porte sur d’autres perturbations que celles couvertes par tous les jeux&#xa0;; ne le comparez pas en même temps à d’autres jeux, et relancez l’expérience avec un autre --prefix.</translation>
    </message>
    <message>
        <source>Table 1: distributional models on unseen perturbations</source>
        <translation>Tableau 1&#xa0;: modèles de distributions sur des perturbations non vues</translation>
    </message>
    <message>
        <source>Table 2: predicted mean shifts of unseen perturbations</source>
        <translation>Tableau 2&#xa0;: décalages de moyenne prédits pour des perturbations non vues</translation>
    </message>
    <message>
        <source>Table 3: perturbations of several genes, whose genes the training set knows (Keep) or not (Drop)</source>
        <translation>Tableau 3&#xa0;: perturbations de plusieurs gènes, dont les gènes sont connus du jeu d’entraînement (Keep) ou non (Drop)</translation>
    </message>
    <message>
        <source>Table 5: weights of the training objective of MLP+Hist</source>
        <translation>Tableau 5&#xa0;: poids de l’objectif d’entraînement de MLP+Hist</translation>
    </message>
    <message>
        <source>Table 6: gene vectors, with MLP+Mean</source>
        <translation>Tableau 6&#xa0;: vecteurs de gènes, avec MLP+Mean</translation>
    </message>
    <message>
        <source>Fig. 3: bins of MLP+Hist and errors of the moments</source>
        <translation>Fig. 3&#xa0;: classes de MLP+Hist et erreurs des moments</translation>
    </message>
    <message>
        <source>Fig. 4: bins of MLP+Hist and correlations of mean shifts</source>
        <translation>Fig. 4&#xa0;: classes de MLP+Hist et corrélations des décalages de moyenne</translation>
    </message>
    <message>
        <source>There is no experiment {}; choose one of {}.</source>
        <translation>L’expérience {} n’existe pas&#xa0;; choisissez parmi {}.</translation>
    </message>
    <message>
        <source>table6 compares gene vectors; name them with --vectors NAME=FILE, at least two.</source>
        <translation>table6 compare des vecteurs de gènes&#xa0;; nommez-en au moins deux avec --vectors NAME=FILE.</translation>
    </message>
    <message>
        <source>--vectors {}: the name is given twice; give each set its own, or join files with {}=FILE,FILE.</source>
        <translation>--vectors {}&#xa0;: ce nom est donné deux fois&#xa0;; donnez à chaque jeu le sien, ou réunissez les fichiers par {}=FILE,FILE.</translation>
    </message>
    <message>
        <source>Cannot create {}: {}. Choose another folder with --out.</source>
        <translation>Impossible de créer {}&#xa0;: {}. Choisissez un autre dossier avec --out.</translation>
    </message>
    <message>
        <source>Run {} is there with other settings or gene vectors than those of this experiment; use the same as before, or name the runs of this experiment otherwise with --prefix.</source>
        <translation>L’entraînement {} existe avec d’autres réglages ou vecteurs de gènes que ceux de cette expérience&#xa0;; reprenez les mêmes, ou nommez autrement les entraînements de cette expérience avec --prefix.</translation>
    </message>
    <message>
        <source>Run {} holds predictions of another program, so there is nothing to train; name the runs of this experiment otherwise with --prefix.</source>
        <translation>L’entraînement {} contient les prédictions d’un autre programme&#xa0;: il n’y a rien à entraîner&#xa0;; nommez autrement les entraînements de cette expérience avec --prefix.</translation>
    </message>
    <message>
        <source>Run {} holds out perturbations of several genes, and this screen has too few of them with gene vectors for {} folds; choose fewer --folds, another experiment or a screen of combinations.</source>
        <translation>L’entraînement {} tient à l’écart des perturbations de plusieurs gènes, et ce crible en a trop peu avec des vecteurs de gènes pour {} plis&#xa0;; choisissez moins de --folds, une autre expérience ou un crible de combinaisons.</translation>
    </message>
    <message>
        <source>Training ran out of memory; choose narrower --hidden layers, fewer --bins or --device cpu, or import fewer --top-genes.</source>
        <translation>L’entraînement a manqué de mémoire&#xa0;; choisissez des couches --hidden plus étroites, moins de --bins ou --device cpu, ou importez moins de --top-genes.</translation>
    </message>
    <message>
        <source>waiting: {} (run {})</source>
        <translation>en attente&#xa0;: {} (entraînement {})</translation>
    </message>
    <message>
        <source>Stopped as asked: {} of {} runs are complete; the same command goes on with the others and then makes the report.</source>
        <translation>Arrêté comme demandé&#xa0;: {} entraînements sur {} sont complets&#xa0;; la même commande continue avec les autres, puis écrit le rapport.</translation>
    </message>
    <message>
        <source>Run {} is not complete, and no process trains it; start the experiment again to go on.</source>
        <translation>L’entraînement {} n’est pas complet et aucun processus ne le poursuit&#xa0;; relancez l’expérience pour continuer.</translation>
    </message>
    <message>
        <source>--vectors {}: &quot;{}&quot; cannot be a name; use letters, digits and dashes.</source>
        <translation>--vectors {}&#xa0;: «&#xa0;{}&#xa0;» ne peut pas être un nom&#xa0;; utilisez des lettres, des chiffres et des tirets.</translation>
    </message>
    <message>
        <source>{} covers {}</source>
        <translation>{} en couvre {}</translation>
    </message>
    <message>
        <source>--vectors: {} of {} perturbations have a vector in every set ({}), and the sets can be compared on no others; leave out the smallest.</source>
        <translation>--vectors&#xa0;: {} perturbations sur {} ont un vecteur dans chaque jeu ({}), et seules celles-ci permettent de les comparer&#xa0;; retirez le plus petit jeu.</translation>
    </message>
    <message>
        <source>factorising co-expression</source>
        <translation>factorisation de la co-expression</translation>
    </message>
    <message>
        <source>Control cell {} holds a value that is not a number, or a gene beyond {}. Check the screen&apos;s matrix.</source>
        <translation>La cellule témoin {} contient une valeur qui n’est pas un nombre, ou un gène au-delà de {}. Vérifiez la matrice du crible.</translation>
    </message>
    <message>
        <source>--dim must be at least 1.</source>
        <translation>--dim doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>Co-expression needs at least {} control cells; the screen has {}.</source>
        <translation>La co-expression exige au moins {} cellules témoins&#xa0;; le crible en a {}.</translation>
    </message>
    <message>
        <source>No gene varies among the control cells, so there is no co-expression. Use other vectors.</source>
        <translation>Aucun gène ne varie parmi les cellules témoins&#xa0;: il n’y a pas de co-expression. Utilisez d’autres vecteurs.</translation>
    </message>
    <message>
        <source>written like a mouse gene, for which the vector of the human gene is not taken</source>
        <translation>écrit comme un gène de souris, pour lequel le vecteur du gène humain n’est pas pris</translation>
    </message>
    <message>
        <source>reading gene names</source>
        <translation>lecture des noms de gènes</translation>
    </message>
    <message>
        <source>{} holds no approved genes. Expected HGNC&apos;s complete set.</source>
        <translation>{} ne contient aucun gène approuvé. Le jeu complet de HGNC est attendu.</translation>
    </message>
    <message>
        <source>{} has no column {}. Expected HGNC&apos;s complete set (hgnc_complete_set.txt), separated by tabs.</source>
        <translation>{} n’a pas de colonne {}. Le jeu complet de HGNC (hgnc_complete_set.txt), séparé par des tabulations, est attendu.</translation>
    </message>
    <message>
        <source>{} has two columns {}. Expected HGNC&apos;s complete set.</source>
        <translation>{} a deux colonnes {}. Le jeu complet de HGNC est attendu.</translation>
    </message>
    <message>
        <source>{}, line {}: {} values where the header has {} columns. Download HGNC&apos;s complete set again.</source>
        <translation>{}, ligne {}&#xa0;: {} valeurs alors que l’en-tête a {} colonnes. Téléchargez à nouveau le jeu complet de HGNC.</translation>
    </message>
    <message>
        <source>{}, line {}: the symbol is missing. Download HGNC&apos;s complete set again.</source>
        <translation>{}, ligne {}&#xa0;: le symbole manque. Téléchargez à nouveau le jeu complet de HGNC.</translation>
    </message>
    <message>
        <source>{}, line {}: the symbol {} is there twice. Download HGNC&apos;s complete set again.</source>
        <translation>{}, ligne {}&#xa0;: le symbole {} apparaît deux fois. Téléchargez à nouveau le jeu complet de HGNC.</translation>
    </message>
    <message>
        <source>{} holds too many names.</source>
        <translation>{} contient trop de noms.</translation>
    </message>
    <message>
        <source>reading gene sets</source>
        <translation>lecture des ensembles de gènes</translation>
    </message>
    <message>
        <source>{} annotates no gene.</source>
        <translation>{} n’annote aucun gène.</translation>
    </message>
    <message>
        <source>{} annotates no gene of taxon {}. Choose one that it has: {}.</source>
        <translation>{} n’annote aucun gène du taxon {}. Choisissez un taxon présent&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} holds no gene sets. Expected a GMT, GAF or gene2go file.</source>
        <translation>{} ne contient pas d’ensembles de gènes. Un fichier GMT, GAF ou gene2go est attendu.</translation>
    </message>
    <message>
        <source>{}, line {}: this is GAF {}. Use a file of version 2.</source>
        <translation>{}, ligne {}&#xa0;: c’est du GAF {}. Utilisez un fichier de version 2.</translation>
    </message>
    <message>
        <source>{}, line {}: this is a GPAD or GPI file. Use the annotations in the format GAF 2.</source>
        <translation>{}, ligne {}&#xa0;: c’est un fichier GPAD ou GPI. Utilisez les annotations au format GAF 2.</translation>
    </message>
    <message>
        <source>{}, line {}: expected a set name, a description and genes, separated by tabs (GMT).</source>
        <translation>{}, ligne {}&#xa0;: un nom d’ensemble, une description et des gènes, séparés par des tabulations, sont attendus (GMT).</translation>
    </message>
    <message>
        <source>{}, line {}: expected an annotation with a gene symbol in column 3, a GO term in column 5 and a taxon in column 13, separated by tabs (GAF).</source>
        <translation>{}, ligne {}&#xa0;: une annotation avec un symbole de gène en colonne 3, un terme GO en colonne 5 et un taxon en colonne 13, séparés par des tabulations, est attendue (GAF).</translation>
    </message>
    <message>
        <source>{}, line {}: column 13 is not &quot;taxon:&quot; and a number (GAF).</source>
        <translation>{}, ligne {}&#xa0;: la colonne 13 n’est pas «&#xa0;taxon:&#xa0;» suivi d’un nombre (GAF).</translation>
    </message>
    <message>
        <source>{}, line {}: expected a taxon, a gene number and a GO term, separated by tabs (NCBI gene2go).</source>
        <translation>{}, ligne {}&#xa0;: un taxon, un numéro de gène et un terme GO, séparés par des tabulations, sont attendus (NCBI gene2go).</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no taxon. Give its NCBI number, for example 9606.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un taxon. Donnez son numéro NCBI, par exemple 9606.</translation>
    </message>
    <message>
        <source>{}: every set holds every gene, so the sets tell no genes apart. Use others.</source>
        <translation>{}&#xa0;: chaque ensemble contient tous les gènes, donc les ensembles n’en distinguent aucun. Utilisez-en d’autres.</translation>
    </message>
    <message>
        <source>factorising gene sets</source>
        <translation>factorisation des ensembles de gènes</translation>
    </message>
    <message>
        <source>{} holds no gene vectors.</source>
        <translation>{} ne contient pas de vecteurs de gènes.</translation>
    </message>
    <message>
        <source>{} holds {} values for {} genes of {} dimensions.</source>
        <translation>{} contient {} valeurs pour {} gènes à {} dimensions.</translation>
    </message>
    <message>
        <source>{} holds the gene {} twice.</source>
        <translation>{} contient deux fois le gène {}.</translation>
    </message>
    <message>
        <source>{}: the vector of {} holds a value that is not a number.</source>
        <translation>{}&#xa0;: le vecteur de {} contient une valeur qui n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{}: {} leads to {}, which has no vector. Embed the genes again.</source>
        <translation>{}&#xa0;: {} mène à {}, qui n’a pas de vecteur. Chargez à nouveau les vecteurs de gènes.</translation>
    </message>
    <message>
        <source>{}: {} leads to {} and to {}. Embed the genes again.</source>
        <translation>{}&#xa0;: {} mène à {} et à {}. Chargez à nouveau les vecteurs de gènes.</translation>
    </message>
    <message>
        <source>the vector of {} is all zeros</source>
        <translation>le vecteur de {} ne contient que des zéros</translation>
    </message>
    <message>
        <source>its vector is all zeros</source>
        <translation>son vecteur ne contient que des zéros</translation>
    </message>
    <message>
        <source>no such name in their source</source>
        <translation>nom absent de leur source</translation>
    </message>
    <message>
        <source>{} was written by a newer Knockscope. Update the program to open it.</source>
        <translation>{} a été écrit par un Knockscope plus récent. Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{}: /vectors is not a table. Embed the genes again.</source>
        <translation>{}&#xa0;: /vectors n’est pas une table. Chargez à nouveau les vecteurs de gènes.</translation>
    </message>
    <message>
        <source>{}: the attribute blocks is damaged. Embed the genes again.</source>
        <translation>{}&#xa0;: l’attribut blocks est endommagé. Chargez à nouveau les vecteurs de gènes.</translation>
    </message>
    <message>
        <source>{}: {} is damaged. Embed the genes again.</source>
        <translation>{}&#xa0;: {} est endommagé. Chargez à nouveau les vecteurs de gènes.</translation>
    </message>
    <message>
        <source>reading gene vectors</source>
        <translation>lecture des vecteurs de gènes</translation>
    </message>
    <message>
        <source>{}: {} vectors of {} dimensions are more than the file can hold; it is damaged.</source>
        <translation>{}&#xa0;: {} vecteurs à {} dimensions, c’est plus que le fichier ne peut en contenir&#xa0;; il est endommagé.</translation>
    </message>
    <message>
        <source>{}: {} is empty. Download the file again.</source>
        <translation>{}&#xa0;: {} est vide. Téléchargez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{}: {} is no list of {} numbers like {}. Every dataset must be one vector.</source>
        <translation>{}&#xa0;: {} n’est pas une liste de {} nombres comme {}. Chaque jeu de données doit être un vecteur.</translation>
    </message>
    <message>
        <source>{}: {} has {} rows, but {} has {} names.</source>
        <translation>{}&#xa0;: {} a {} lignes, mais {} a {} noms.</translation>
    </message>
    <message>
        <source>{}: {} holds no gene vectors.</source>
        <translation>{}&#xa0;: {} ne contient pas de vecteurs de gènes.</translation>
    </message>
    <message>
        <source>{}: X holds no gene vectors: it has {} rows and {} columns.</source>
        <translation>{}&#xa0;: X ne contient pas de vecteurs de gènes&#xa0;: {} lignes et {} colonnes.</translation>
    </message>
    <message>
        <source>{}: the file was written by a newer Knockscope. Update the program to open it.</source>
        <translation>{}&#xa0;: le fichier a été écrit par un Knockscope plus récent. Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{}: the file holds no gene vectors: it is empty.</source>
        <translation>{}&#xa0;: le fichier ne contient pas de vecteurs de gènes&#xa0;: il est vide.</translation>
    </message>
    <message>
        <source>{}: beside {} there are 0 two-dimensional datasets of numbers. Keep the one that holds the vectors.</source>
        <translation>{}&#xa0;: à côté de {}, il n’y a aucun jeu de données de nombres à deux dimensions. Gardez celui qui contient les vecteurs.</translation>
    </message>
    <message>
        <source>{}: beside {} there are {} two-dimensional datasets of numbers: {}. Keep the one that holds the vectors.</source>
        <translation>{}&#xa0;: à côté de {}, il y a {} jeux de données de nombres à deux dimensions&#xa0;: {}. Gardez celui qui contient les vecteurs.</translation>
    </message>
    <message>
        <source>{}: {} is a table, perhaps a vector for each residue or without names. Give per-protein.h5, or put the names into a dataset /genes.</source>
        <translation>{}&#xa0;: {} est une table, peut-être un vecteur par résidu ou sans noms. Donnez per-protein.h5, ou mettez les noms dans un jeu de données /genes.</translation>
    </message>
    <message>
        <source>{}: no gene vectors were found. Expected a dataset for each protein (per-protein.h5), AnnData with genes as observations, or /genes beside a two-dimensional dataset.</source>
        <translation>{}&#xa0;: aucun vecteur de gène trouvé. Un jeu de données par protéine (per-protein.h5), un AnnData avec les gènes en observations, ou /genes à côté d’un jeu de données à deux dimensions est attendu.</translation>
    </message>
    <message>
        <source>Expected {&quot;GENE&quot;: [numbers], ...}, [{&quot;gene&quot;: &quot;...&quot;, &quot;embedding&quot;: [numbers]}, ...] or {&quot;genes&quot;: [...], &quot;embeddings&quot;: [[...], ...]}.</source>
        <translation>Forme attendue&#xa0;: {&quot;GENE&quot;: [numbers], ...}, [{&quot;gene&quot;: &quot;...&quot;, &quot;embedding&quot;: [numbers]}, ...] ou {&quot;genes&quot;: [...], &quot;embeddings&quot;: [[...], ...]}.</translation>
    </message>
    <message>
        <source>{} holds a text or a number of more than {} bytes, so it is no file of gene vectors.</source>
        <translation>{} contient un texte ou un nombre de plus de {} octets&#xa0;: ce n’est pas un fichier de vecteurs de gènes.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>des octets</translation>
    </message>
    <message>
        <source>{}: the list of {} mixes texts and numbers.</source>
        <translation>{}&#xa0;: la liste de {} mélange textes et nombres.</translation>
    </message>
    <message>
        <source>{}: {} and {} are both lists of names. {}</source>
        <translation>{}&#xa0;: {} et {} sont toutes deux des listes de noms. {}</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>{}: an object stands where {} is expected. {}</source>
        <translation>{}&#xa0;: un objet se trouve là où l’on attend {}. {}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>une liste de nombres</translation>
    </message>
    <message>
        <source>{}: entry {} has no list of numbers. {}</source>
        <translation>{}&#xa0;: l’entrée {} n’a pas de liste de nombres. {}</translation>
    </message>
    <message>
        <source>{}: entry {} has no gene name. {}</source>
        <translation>{}&#xa0;: l’entrée {} n’a pas de nom de gène. {}</translation>
    </message>
    <message>
        <source>{}: lists nest where {} is expected. {}</source>
        <translation>{}&#xa0;: des listes s’emboîtent là où l’on attend {}. {}</translation>
    </message>
    <message>
        <source>a name and its numbers</source>
        <translation>un nom et ses nombres</translation>
    </message>
    <message>
        <source>{}: the list of {} mixes lists and single values.</source>
        <translation>{}&#xa0;: la liste de {} mélange listes et valeurs simples.</translation>
    </message>
    <message>
        <source>{}: {} and {} are both lists of vectors. {}</source>
        <translation>{}&#xa0;: {} et {} sont toutes deux des listes de vecteurs. {}</translation>
    </message>
    <message>
        <source>number {}</source>
        <translation>l’entrée {}</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; is beyond the range of numbers.</source>
        <translation>{}&#xa0;: «&#xa0;{}&#xa0;» dépasse la plage des nombres.</translation>
    </message>
    <message>
        <source>{}: what ends at byte {} (value {} of {}) is no JSON: &apos;{}&apos;. NaN and Infinity are none either. Export it again.</source>
        <translation>{}&#xa0;: ce qui se termine à l’octet {} (valeur {} de {}) n’est pas du JSON&#xa0;: «&#xa0;{}&#xa0;». NaN et Infinity n’en sont pas non plus. Exportez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{}: what ends at byte {} is no JSON: &apos;{}&apos;. NaN and Infinity are none either. Export it again.</source>
        <translation>{}&#xa0;: ce qui se termine à l’octet {} n’est pas du JSON&#xa0;: «&#xa0;{}&#xa0;». NaN et Infinity n’en sont pas non plus. Exportez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{}: {} vectors stand beside {} names. {}</source>
        <translation>{}&#xa0;: {} vecteurs pour {} noms. {}</translation>
    </message>
    <message>
        <source>{}: holds no gene vectors. {}</source>
        <translation>{}&#xa0;: pas de vecteurs de gènes. {}</translation>
    </message>
    <message>
        <source>{}: {} is no list of numbers. {}</source>
        <translation>{}&#xa0;: {} n’est pas une liste de nombres. {}</translation>
    </message>
    <message>
        <source>{}: entry {} has two lists of numbers. {}</source>
        <translation>{}&#xa0;: l’entrée {} a deux listes de nombres. {}</translation>
    </message>
    <message>
        <source>{}: holds more than {} numbers, so it is no file of gene vectors.</source>
        <translation>{}&#xa0;: plus de {} nombres, donc ce n’est pas un fichier de vecteurs de gènes.</translation>
    </message>
    <message>
        <source>{}: value {} of {} is {}, no number.</source>
        <translation>{}&#xa0;: la valeur {} de {} est {}, pas un nombre.</translation>
    </message>
    <message>
        <source>{}: {} stands where a gene and its numbers are expected. {}</source>
        <translation>{}&#xa0;: {} à la place d’un gène et de ses nombres. {}</translation>
    </message>
    <message>
        <source>{}: the vector of {} is empty.</source>
        <translation>{}&#xa0;: le vecteur de {} est vide.</translation>
    </message>
    <message>
        <source>{}: the vector of {} has {} numbers where those before have {}.</source>
        <translation>{}&#xa0;: le vecteur de {} a {} nombres, alors que les précédents en ont {}.</translation>
    </message>
    <message>
        <source>current symbol</source>
        <translation>symbole actuel</translation>
    </message>
    <message>
        <source>differs in case</source>
        <translation>casse différente</translation>
    </message>
    <message>
        <source>previous symbol</source>
        <translation>ancien symbole</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>Ensembl id</source>
        <translation>identifiant Ensembl</translation>
    </message>
    <message>
        <source>Entrez id</source>
        <translation>identifiant Entrez</translation>
    </message>
    <message>
        <source>UniProt accession</source>
        <translation>accession UniProt</translation>
    </message>
    <message>
        <source>{} is called {} in the gene vectors</source>
        <translation>{} s’appelle {} dans les vecteurs de gènes</translation>
    </message>
    <message>
        <source>{} is {}</source>
        <translation>{} désigne {}</translation>
    </message>
    <message>
        <source>{} is {}, called {} in the gene vectors</source>
        <translation>{} désigne {}, appelé {} dans les vecteurs de gènes</translation>
    </message>
    <message>
        <source>{} is a name of several genes; say which is meant: {}.</source>
        <translation>{} est un nom de plusieurs gènes&#xa0;; précisez lequel&#xa0;: {}.</translation>
    </message>
    <message>
        <source>there is no gene vector for {} ({}).</source>
        <translation>il n’y a pas de vecteur de gène pour {} ({}).</translation>
    </message>
    <message>
        <source>there is no gene vector for {} ({}); names like it that have one: {}.</source>
        <translation>il n’y a pas de vecteur de gène pour {} ({})&#xa0;; noms proches qui en ont un&#xa0;: {}.</translation>
    </message>
    <message>
        <source>r {} among the {} nearest, {} ± {} by chance ({}; {} perturbations, {} genes)</source>
        <translation>r {} parmi les {} plus proches, {} ± {} par hasard ({}&#xa0;; {} perturbations, {} gènes)</translation>
    </message>
    <message>
        <source>Perturbations with similar vectors shift genes alike: {}.</source>
        <translation>Les perturbations aux vecteurs semblables décalent les gènes de façon semblable&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Nothing shows that perturbations with similar vectors shift genes alike: {}.</source>
        <translation>Rien ne montre que les perturbations aux vecteurs semblables décalent les gènes de façon semblable&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The neighbour check needs at least 1 neighbour and 2 permutations.</source>
        <translation>La comparaison des voisins exige au moins 1 voisin et 2 permutations.</translation>
    </message>
    <message>
        <source>comparing neighbours</source>
        <translation>comparaison des voisins</translation>
    </message>
    <message>
        <source>Too few perturbations to tell whether the vectors carry signal: {} with a vector and without a gene in common, and the check needs {}.</source>
        <translation>Trop peu de perturbations pour dire si les vecteurs portent un signal&#xa0;: {} ont un vecteur et aucun gène en commun, et il en faut {}.</translation>
    </message>
    <message>
        <source>{} is no sound array of numpy: {}. Save it again with numpy.save.</source>
        <translation>{} n’est pas un tableau numpy correct&#xa0;: {}. Enregistrez-le à nouveau avec numpy.save.</translation>
    </message>
    <message>
        <source>its shape is missing</source>
        <translation>sa forme manque</translation>
    </message>
    <message>
        <source>its shape makes no sense</source>
        <translation>sa forme n’a pas de sens</translation>
    </message>
    <message>
        <source>it begins otherwise</source>
        <translation>son début est inattendu</translation>
    </message>
    <message>
        <source>its version is {}</source>
        <translation>sa version est {}</translation>
    </message>
    <message>
        <source>its header is endless</source>
        <translation>son en-tête est sans fin</translation>
    </message>
    <message>
        <source>{} is a structured array. Save the names and the matrix as two arrays with numpy.savez.</source>
        <translation>{} est un tableau structuré. Enregistrez les noms et la matrice comme deux tableaux avec numpy.savez.</translation>
    </message>
    <message>
        <source>its type is missing</source>
        <translation>son type manque</translation>
    </message>
    <message>
        <source>{} holds values of type {}, not numbers. Save it as float32.</source>
        <translation>{} contient des valeurs de type {}, pas des nombres. Enregistrez-le en float32.</translation>
    </message>
    <message>
        <source>it holds no numbers</source>
        <translation>il ne contient pas de nombres</translation>
    </message>
    <message>
        <source>{}: {} gene names but a matrix of shape {}. Expected a row for each name.</source>
        <translation>{}&#xa0;: {} noms de gènes, mais une matrice de forme {}. Une ligne par nom est attendue.</translation>
    </message>
    <message>
        <source>{} names {} genes but {} has {} rows. Write one name a line, in the order of the rows.</source>
        <translation>{} nomme {} gènes, mais {} a {} lignes. Écrivez un nom par ligne, dans l’ordre des lignes.</translation>
    </message>
    <message>
        <source>{} holds no gene names. Put them beside it, one a line, as {}.</source>
        <translation>{} ne contient pas de noms de gènes. Mettez-les à côté, un par ligne, dans {}.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>il s’arrête trop tôt</translation>
    </message>
    <message>
        <source>{}: the array {} of shape {} is no vector of numbers. Expected the arrays genes and embeddings, or one array for each gene.</source>
        <translation>{}&#xa0;: le tableau {} de forme {} n’est pas un vecteur de nombres. Les tableaux genes et embeddings, ou un tableau par gène, sont attendus.</translation>
    </message>
    <message>
        <source>{}: the array {} holds no names. Save the gene names as texts.</source>
        <translation>{}&#xa0;: le tableau {} ne contient pas de noms. Enregistrez les noms de gènes en textes.</translation>
    </message>
    <message>
        <source>it holds objects instead of numbers</source>
        <translation>il contient des objets au lieu de nombres</translation>
    </message>
    <message>
        <source>{} is an array of shape {}. Expected a matrix with a row for each gene.</source>
        <translation>{} est un tableau de forme {}. Une matrice avec une ligne par gène est attendue.</translation>
    </message>
    <message>
        <source>{} is damaged: its bytes, written as text, are none. Download or save it again.</source>
        <translation>{} est endommagé&#xa0;: ses octets, écrits comme du texte, n’en sont pas. Téléchargez ou enregistrez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{} is no sound pickle: {} at byte {}. Download or save it again.</source>
        <translation>{} n’est pas un pickle correct&#xa0;: {}, à l’octet {}. Téléchargez ou enregistrez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{} asks for far more memory than a file of its size needs. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{} demande bien plus de mémoire qu’un fichier de sa taille n’en exige. Enregistrez un dict (nom de gène et liste de nombres), ou une table en CSV.</translation>
    </message>
    <message>
        <source>{} bytes are claimed, {} are left</source>
        <translation>{} octets sont annoncés, il en reste {}</translation>
    </message>
    <message>
        <source>a name is endless</source>
        <translation>un nom est sans fin</translation>
    </message>
    <message>
        <source>its stack is empty</source>
        <translation>sa pile est vide</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>il manque une marque</translation>
    </message>
    <message>
        <source>{}: the pickle appends to {}, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}&#xa0;: le pickle ajoute des éléments à {}, ce que Knockscope ne prend pas en charge. Enregistrez un dict (nom de gène et liste de nombres), ou une table en CSV.</translation>
    </message>
    <message>
        <source>{}: the pickle goes back to a list of numbers after it has left it, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}&#xa0;: le pickle revient à une liste de nombres après l’avoir quittée, ce que Knockscope ne prend pas en charge. Enregistrez un dict (nom de gène et liste de nombres), ou une table en CSV.</translation>
    </message>
    <message>
        <source>{}: the pickle sets items of {}, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}&#xa0;: le pickle modifie des éléments ({}), ce que Knockscope ne prend pas en charge. Enregistrez un dict (nom de gène et liste de nombres), ou une table en CSV.</translation>
    </message>
    <message>
        <source>a key has no value</source>
        <translation>une clé n’a pas de valeur</translation>
    </message>
    <message>
        <source>it recalls what it never wrote</source>
        <translation>il rappelle ce qu’il n’a jamais écrit</translation>
    </message>
    <message>
        <source>a number is none</source>
        <translation>un nombre n’en est pas un</translation>
    </message>
    <message>
        <source>{} holds a pandas table ({}), which Knockscope does not read from a pickle. Save it with to_csv.</source>
        <translation>{} contient une table pandas ({}), que Knockscope ne lit pas dans un pickle. Enregistrez-la avec to_csv.</translation>
    </message>
    <message>
        <source>{} holds torch tensors in a plain pickle ({}). Save it with torch.save, or the tensors as numpy arrays.</source>
        <translation>{} contient des tenseurs torch dans un simple pickle ({}). Enregistrez-les avec torch.save, ou comme tableaux numpy.</translation>
    </message>
    <message>
        <source>{}: the pickle calls {}, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}&#xa0;: le pickle appelle {}, ce que Knockscope ne prend pas en charge. Enregistrez un dict (nom de gène et liste de nombres), ou une table en CSV.</translation>
    </message>
    <message>
        <source>a name is {}</source>
        <translation>un nom est {}</translation>
    </message>
    <message>
        <source>arguments are {}</source>
        <translation>les arguments sont {}</translation>
    </message>
    <message>
        <source>a size makes no sense</source>
        <translation>une taille n’a pas de sens</translation>
    </message>
    <message>
        <source>{}: the pickle holds an array of {} dimensions, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}&#xa0;: le pickle contient un tableau à {} dimensions, ce que Knockscope ne prend pas en charge. Enregistrez un dict (nom de gène et liste de nombres), ou une table en CSV.</translation>
    </message>
    <message>
        <source>it calls {}</source>
        <translation>il appelle {}</translation>
    </message>
    <message>
        <source>a numpy.dtype is {}</source>
        <translation>un numpy.dtype est {}</translation>
    </message>
    <message>
        <source>arguments are missing</source>
        <translation>il manque des arguments</translation>
    </message>
    <message>
        <source>an array&apos;s numbers are {}</source>
        <translation>les nombres d’un tableau sont {}</translation>
    </message>
    <message>
        <source>an array of shape {} has {} bytes</source>
        <translation>un tableau de forme {} a {} octets</translation>
    </message>
    <message>
        <source>an array is of no known class</source>
        <translation>un tableau est d’une classe inconnue</translation>
    </message>
    <message>
        <source>{}: the pickle holds an OrderedDict of Python 2, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}&#xa0;: le pickle contient un OrderedDict de Python 2, ce que Knockscope ne prend pas en charge. Enregistrez un dict (nom de gène et liste de nombres), ou une table en CSV.</translation>
    </message>
    <message>
        <source>{}: the pickle calls {}.{}, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}&#xa0;: le pickle appelle {}.{}, ce que Knockscope ne prend pas en charge. Enregistrez un dict (nom de gène et liste de nombres), ou une table en CSV.</translation>
    </message>
    <message>
        <source>bytes are {}</source>
        <translation>les octets sont {}</translation>
    </message>
    <message>
        <source>a number of numpy is {}</source>
        <translation>un nombre numpy est {}</translation>
    </message>
    <message>
        <source>{}: the pickle holds a value of numpy that is no number, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}&#xa0;: le pickle contient une valeur numpy qui n’est pas un nombre, ce que Knockscope ne prend pas en charge. Enregistrez un dict (nom de gène et liste de nombres), ou une table en CSV.</translation>
    </message>
    <message>
        <source>a number of numpy has the wrong length</source>
        <translation>un nombre numpy a une longueur incorrecte</translation>
    </message>
    <message>
        <source>a tensor&apos;s numbers are {}</source>
        <translation>les nombres d’un tenseur sont {}</translation>
    </message>
    <message>
        <source>a tensor&apos;s strides do not fit its shape</source>
        <translation>les pas (strides) d’un tenseur ne correspondent pas à sa forme</translation>
    </message>
    <message>
        <source>a tensor reaches past its storage</source>
        <translation>un tenseur dépasse son stockage</translation>
    </message>
    <message>
        <source>{}: the pickle refers to objects outside of the file, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}&#xa0;: le pickle renvoie à des objets hors du fichier, ce que Knockscope ne prend pas en charge. Enregistrez un dict (nom de gène et liste de nombres), ou une table en CSV.</translation>
    </message>
    <message>
        <source>{}: the pickle refers to objects that are no numbers, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}&#xa0;: le pickle renvoie à des objets qui ne sont pas des nombres, ce que Knockscope ne prend pas en charge. Enregistrez un dict (nom de gène et liste de nombres), ou une table en CSV.</translation>
    </message>
    <message>
        <source>an array is filled twice</source>
        <translation>un tableau est rempli deux fois</translation>
    </message>
    <message>
        <source>{}: the pickle sets the state of {}, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}&#xa0;: le pickle fixe l’état d’un objet ({}), ce que Knockscope ne prend pas en charge. Enregistrez un dict (nom de gène et liste de nombres), ou une table en CSV.</translation>
    </message>
    <message>
        <source>{}: the pickle holds an integer of more than 64 bits, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}&#xa0;: le pickle contient un entier de plus de 64 bits, ce que Knockscope ne prend pas en charge. Enregistrez un dict (nom de gène et liste de nombres), ou une table en CSV.</translation>
    </message>
    <message>
        <source>a frame is longer than the file</source>
        <translation>un bloc est plus long que le fichier</translation>
    </message>
    <message>
        <source>{} is a pickle of protocol {}; Knockscope reads 0 to 5. Save it with protocol=5.</source>
        <translation>{} est un pickle de protocole {}&#xa0;; Knockscope lit les protocoles 0 à 5. Enregistrez-le avec protocol=5.</translation>
    </message>
    <message>
        <source>it adds to what is no set</source>
        <translation>il ajoute à ce qui n’est pas un ensemble</translation>
    </message>
    <message>
        <source>{}: the pickle makes an object of {}, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}&#xa0;: le pickle crée un objet ({}), ce que Knockscope ne prend pas en charge. Enregistrez un dict (nom de gène et liste de nombres), ou une table en CSV.</translation>
    </message>
    <message>
        <source>{}: the pickle makes an object of a class, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}&#xa0;: le pickle crée un objet d’une classe, ce que Knockscope ne prend pas en charge. Enregistrez un dict (nom de gène et liste de nombres), ou une table en CSV.</translation>
    </message>
    <message>
        <source>{}: the pickle uses the registry of extensions, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}&#xa0;: le pickle utilise le registre des extensions, ce que Knockscope ne prend pas en charge. Enregistrez un dict (nom de gène et liste de nombres), ou une table en CSV.</translation>
    </message>
    <message>
        <source>{}: the pickle keeps its numbers outside of the file, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}&#xa0;: le pickle garde ses nombres hors du fichier, ce que Knockscope ne prend pas en charge. Enregistrez un dict (nom de gène et liste de nombres), ou une table en CSV.</translation>
    </message>
    <message>
        <source>there is no instruction {:#04x}</source>
        <translation>l’instruction {:#04x} n’existe pas</translation>
    </message>
    <message>
        <source>{} holds a name of {} bytes. Check that its keys are gene names.</source>
        <translation>{} contient un nom de {} octets. Vérifiez que ses clés sont des noms de gènes.</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>un seul nombre</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>une liste vide</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a tuple</source>
        <translation>un tuple</translation>
    </message>
    <message>
        <source>an empty dict</source>
        <translation>un dict vide</translation>
    </message>
    <message>
        <source>a dict</source>
        <translation>un dict</translation>
    </message>
    <message>
        <source>the class {}.{}</source>
        <translation>la classe {}.{}</translation>
    </message>
    <message>
        <source>a numpy.dtype</source>
        <translation>un numpy.dtype</translation>
    </message>
    <message>
        <source>an array of shape {}</source>
        <translation>un tableau de forme {}</translation>
    </message>
    <message>
        <source>a torch storage</source>
        <translation>un stockage torch</translation>
    </message>
    <message>
        <source>a tensor of shape {}</source>
        <translation>un tenseur de forme {}</translation>
    </message>
    <message>
        <source>a set</source>
        <translation>un ensemble</translation>
    </message>
    <message>
        <source>{} is damaged: an array of shape {} has too few bytes. Download or save it again.</source>
        <translation>{} est endommagé&#xa0;: un tableau de forme {} a trop peu d’octets. Téléchargez ou enregistrez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Expected a dict of gene name to vector</source>
        <translation>Un dict (nom de gène et vecteur) est attendu</translation>
    </message>
    <message>
        <source>{}: {}. {}.</source>
        <translation>{}&#xa0;: {}. {}.</translation>
    </message>
    <message>
        <source>the pickle holds {}</source>
        <translation>le pickle contient {}</translation>
    </message>
    <message>
        <source>the pickle holds an empty dict</source>
        <translation>le pickle contient un dict vide</translation>
    </message>
    <message>
        <source>a key of the dict is {}, not a gene name</source>
        <translation>une clé du dict est {}, pas un nom de gène</translation>
    </message>
    <message>
        <source>the value of {} is {}, not a vector of numbers</source>
        <translation>la valeur de {} est {}, pas un vecteur de nombres</translation>
    </message>
    <message>
        <source>{} holds {} gene names but its matrix is {}. Expected a row for each name.</source>
        <translation>{} contient {} noms de gènes, mais sa matrice est {}. Une ligne par nom est attendue.</translation>
    </message>
    <message>
        <source>{} lacks numbers of a tensor. Download or save it again.</source>
        <translation>Il manque à {} des nombres d’un tenseur. Téléchargez ou enregistrez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{} is in the format of torch before 1.6. Load it in a current torch and save it again with torch.save.</source>
        <translation>{} est au format de torch d’avant la version 1.6. Chargez-le dans un torch récent et enregistrez-le à nouveau avec torch.save.</translation>
    </message>
    <message>
        <source>{} is no file of torch.save. Save a dict of gene name to tensor.</source>
        <translation>{} n’est pas un fichier de torch.save. Enregistrez un dict (nom de gène et tenseur).</translation>
    </message>
    <message>
        <source>{} is a zip file, but not of torch.save. Save a dict of gene name to tensor.</source>
        <translation>{} est un fichier zip, mais pas de torch.save. Enregistrez un dict (nom de gène et tenseur).</translation>
    </message>
    <message>
        <source>{} holds no gene vectors. Use another file.</source>
        <translation>{} ne contient pas de vecteurs de gènes. Utilisez un autre fichier.</translation>
    </message>
    <message>
        <source>{} holds {} values for {} genes of {} dimensions. Use another file.</source>
        <translation>{} contient {} valeurs pour {} gènes à {} dimensions. Utilisez un autre fichier.</translation>
    </message>
    <message>
        <source>{} holds the gene {} twice. Keep one of its vectors.</source>
        <translation>{} contient deux fois le gène {}. Gardez un seul de ses vecteurs.</translation>
    </message>
    <message>
        <source>All vectors of {} are zeros. Use another file.</source>
        <translation>Tous les vecteurs de {} sont nuls. Utilisez un autre fichier.</translation>
    </message>
    <message>
        <source>{} has a vector for one gene only, which cannot be standardised. Choose another scaling.</source>
        <translation>{} n’a de vecteur que pour un gène, ce qui ne peut pas être standardisé. Choisissez une autre mise à l’échelle.</translation>
    </message>
    <message>
        <source>There is no scaling &quot;{}&quot;. Choose none, standardise or unit-length.</source>
        <translation>La mise à l’échelle «&#xa0;{}&#xa0;» n’existe pas. Choisissez none, standardise ou unit-length.</translation>
    </message>
    <message>
        <source>There are no gene vectors to combine. Give at least one source.</source>
        <translation>Il n’y a pas de vecteurs de gènes à combiner. Donnez au moins une source.</translation>
    </message>
    <message>
        <source>{} names {}</source>
        <translation>{} emploie des noms comme {}</translation>
    </message>
    <message>
        <source>No gene has a vector in all sources: {}. Use sources with names of one kind, or give HGNC&apos;s table with --aliases.</source>
        <translation>Aucun gène n’a de vecteur dans toutes les sources&#xa0;: {}. Utilisez des sources aux noms de même type, ou donnez la table de HGNC avec --aliases.</translation>
    </message>
    <message>
        <source>{} is a zip archive, but neither of torch (.pt) nor of NumPy (.npz). Unpack it and give the file with the vectors.</source>
        <translation>{} est une archive zip, mais ni de torch (.pt) ni de NumPy (.npz). Décompressez-la et donnez le fichier des vecteurs.</translation>
    </message>
    <message>
        <source>{} is no file of gene vectors that can be read: a table (.csv, .tsv, .txt, also .gz), word2vec text, .json, .npy, .npz, .pkl, .pt, .h5 or .h5ad.</source>
        <translation>{} n’est pas un fichier lisible de vecteurs de gènes&#xa0;: une table (.csv, .tsv, .txt, aussi .gz), du texte word2vec, .json, .npy, .npz, .pkl, .pt, .h5 ou .h5ad.</translation>
    </message>
    <message>
        <source>{}: the name of vector {} is empty. Export the vectors again with their genes.</source>
        <translation>{}&#xa0;: le nom du vecteur {} est vide. Exportez à nouveau les vecteurs avec leurs gènes.</translation>
    </message>
    <message>
        <source>{}: the name of vector {} is {} bytes long. Export the vectors again with their genes.</source>
        <translation>{}&#xa0;: le nom du vecteur {} a {} octets. Exportez à nouveau les vecteurs avec leurs gènes.</translation>
    </message>
    <message>
        <source>{} holds or claims {} vectors of {} dimensions, more than a set of gene vectors can have ({} numbers). Check that it is the right file.</source>
        <translation>{} contient ou annonce {} vecteurs à {} dimensions, plus que ne peut en avoir un jeu de vecteurs de gènes ({} nombres). Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>{}: the vector of {} holds {} at position {}, which is no number to learn from. Leave the gene out or mend it.</source>
        <translation>{}&#xa0;: le vecteur de {} contient {} en position {}, ce qui n’est pas un nombre utilisable. Retirez le gène ou corrigez-le.</translation>
    </message>
    <message>
        <source>{} claims vectors that are far larger than the file. Save it again, each vector once.</source>
        <translation>{} annonce des vecteurs bien plus grands que le fichier. Enregistrez-le à nouveau, chaque vecteur une seule fois.</translation>
    </message>
    <message>
        <source>{}: the vector of {} is empty. Leave genes without a vector out.</source>
        <translation>{}&#xa0;: le vecteur de {} est vide. Retirez les gènes sans vecteur.</translation>
    </message>
    <message>
        <source>{}: the vector of {} has {} numbers, that of {} {}. All vectors must have the same length.</source>
        <translation>{}&#xa0;: le vecteur de {} a {} nombres, celui de {} en a {}. Tous les vecteurs doivent avoir la même longueur.</translation>
    </message>
    <message>
        <source>{} holds no gene vectors. Check that it is the right file.</source>
        <translation>{} ne contient pas de vecteurs de gènes. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>{}: number {} of the vector of {} is not a number (NaN). Leave the gene out or give it a finite number.</source>
        <translation>{}&#xa0;: le nombre {} du vecteur de {} n’est pas un nombre (NaN). Retirez le gène ou donnez-lui un nombre fini.</translation>
    </message>
    <message>
        <source>{}: number {} of the vector of {} is infinite or too large. Leave the gene out or give it a finite number.</source>
        <translation>{}&#xa0;: le nombre {} du vecteur de {} est infini ou trop grand. Retirez le gène ou donnez-lui un nombre fini.</translation>
    </message>
    <message>
        <source>{} holds no gene vectors. Expected a table with a gene name and its numbers on each line.</source>
        <translation>{} ne contient pas de vecteurs de gènes. Une table avec un nom de gène et ses nombres par ligne est attendue.</translation>
    </message>
    <message>
        <source>{} holds numbers without gene names. Add a first line or a first column with the names.</source>
        <translation>{} contient des nombres sans noms de gènes. Ajoutez une première ligne ou une première colonne avec les noms.</translation>
    </message>
    <message>
        <source>{} holds names but no numbers. Expected a table with a gene name and its numbers on each line.</source>
        <translation>{} contient des noms mais pas de nombres. Une table avec un nom de gène et ses nombres par ligne est attendue.</translation>
    </message>
    <message>
        <source>{} has more than {} columns. Check that it is a table of gene vectors.</source>
        <translation>{} a plus de {} colonnes. Vérifiez que c’est une table de vecteurs de gènes.</translation>
    </message>
    <message>
        <source>{}, line {}: a quote is opened, but not closed in the same line.</source>
        <translation>{}, ligne {}&#xa0;: un guillemet est ouvert, mais n’est pas fermé sur la même ligne.</translation>
    </message>
    <message>
        <source>{} holds no gene vectors, though it announces {}. Download it again.</source>
        <translation>{} ne contient pas de vecteurs de gènes, alors que le fichier en annonce {}. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{}, line {}: {} numbers where line {} announces {}.</source>
        <translation>{}, ligne {}&#xa0;: {} nombres alors que la ligne {} en annonce {}.</translation>
    </message>
    <message>
        <source>{} numbers its rows and its columns, so it names no genes. Export it with the gene names.</source>
        <translation>{} numérote ses lignes et ses colonnes, donc ne nomme aucun gène. Exportez-le avec les noms de gènes.</translation>
    </message>
    <message>
        <source>{}, line {}: the gene name of column {} is missing.</source>
        <translation>{}, ligne {}&#xa0;: le nom de gène de la colonne {} manque.</translation>
    </message>
    <message>
        <source>{} announces {} vectors, but holds {}. Download it again.</source>
        <translation>{} annonce {} vecteurs, mais en contient {}. Téléchargez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{}, line {}: the gene name is missing.</source>
        <translation>{}, ligne {}&#xa0;: le nom de gène manque.</translation>
    </message>
    <message>
        <source>{}, line {}: the vector of {} holds {} in column {}. Leave the gene out or mend it.</source>
        <translation>{}, ligne {}&#xa0;: le vecteur de {} contient {} en colonne {}. Retirez le gène ou corrigez-le.</translation>
    </message>
    <message>
        <source>{}, line {}: {} numbers where the header names {}.</source>
        <translation>{}, ligne {}&#xa0;: {} nombres alors que l’en-tête en nomme {}.</translation>
    </message>
    <message>
        <source>{}, line {}: {} numbers where the first line announces {}.</source>
        <translation>{}, ligne {}&#xa0;: {} nombres alors que la première ligne en annonce {}.</translation>
    </message>
    <message>
        <source>{}, line {}: {} numbers where the lines above have {}.</source>
        <translation>{}, ligne {}&#xa0;: {} nombres alors que les lignes précédentes en ont {}.</translation>
    </message>
    <message>
        <source>{}, line {}: &apos;{}&apos; in column {} is no number. Expected a gene name and numbers, separated by {}.</source>
        <translation>{}, ligne {}&#xa0;: «&#xa0;{}&#xa0;» en colonne {} n’est pas un nombre. Un nom de gène et des nombres, séparés par {}, sont attendus.</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>des tabulations</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>des espaces</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>des points-virgules</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>des virgules</translation>
    </message>
    <message>
        <source>A histogram needs at least 2 bins.</source>
        <translation>Un histogramme a besoin d’au moins 2 classes.</translation>
    </message>
    <message>
        <source>The screen holds values that are no numbers; import it again.</source>
        <translation>Le crible contient des valeurs qui ne sont pas des nombres&#xa0;; importez-le à nouveau.</translation>
    </message>
    <message>
        <source>it is a single gene; additive predicts combinations only</source>
        <translation>c’est un gène unique&#xa0;; additive ne prédit que des combinaisons</translation>
    </message>
    <message>
        <source>its gene {} was not perturbed alone in training</source>
        <translation>son gène {} n’a pas été perturbé seul à l’entraînement</translation>
    </message>
    <message>
        <source>its genes {} were not perturbed alone in training</source>
        <translation>ses gènes {} n’ont pas été perturbés seuls à l’entraînement</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>gene {} is not among the screen&apos;s genes that vary</source>
        <translation>le gène {} n’est pas parmi les gènes du crible qui varient</translation>
    </message>
    <message>
        <source>no training perturbation&apos;s genes are among the screen&apos;s genes that vary</source>
        <translation>aucun gène d’une perturbation d’entraînement n’est parmi les gènes du crible qui varient</translation>
    </message>
    <message>
        <source>Nothing changes: the control cells&apos; histograms.</source>
        <translation>Rien ne change&#xa0;: les histogrammes des cellules témoins.</translation>
    </message>
    <message>
        <source>The same for all: the histograms of all perturbed training cells together.</source>
        <translation>Identique pour toutes&#xa0;: les histogrammes de toutes les cellules perturbées d’entraînement réunies.</translation>
    </message>
    <message>
        <source>The same for all: the mean over the training perturbations of their mean expression.</source>
        <translation>Identique pour toutes&#xa0;: la moyenne, sur les perturbations d’entraînement, de leur expression moyenne.</translation>
    </message>
    <message>
        <source>A combination shifts each quantile by the sum of its genes&apos; shifts alone.</source>
        <translation>Une combinaison décale chaque quantile de la somme des décalages de ses gènes seuls.</translation>
    </message>
    <message>
        <source>The mean of the training perturbations whose vectors are most similar (cosine).</source>
        <translation>La moyenne des perturbations d’entraînement aux vecteurs les plus semblables (cosinus).</translation>
    </message>
    <message>
        <source>A ridge regression from gene vectors to principal components of the mean shifts.</source>
        <translation>Une régression ridge des vecteurs de gènes vers les composantes principales des décalages de moyenne.</translation>
    </message>
    <message>
        <source>A Gaussian process on gene vectors for the mean shifts, one kernel for all genes; says how unsure it is.</source>
        <translation>Un processus gaussien sur les vecteurs de gènes pour les décalages de moyenne, un noyau pour tous les gènes&#xa0;; il indique son incertitude.</translation>
    </message>
    <message>
        <source>A network from gene vectors to the mean of each gene.</source>
        <translation>Un réseau des vecteurs de gènes vers la moyenne de chaque gène.</translation>
    </message>
    <message>
        <source>A network from gene vectors to a truncated normal distribution of each gene.</source>
        <translation>Un réseau des vecteurs de gènes vers une loi normale tronquée pour chaque gène.</translation>
    </message>
    <message>
        <source>A network from gene vectors to a truncated normal distribution with a spike at zero.</source>
        <translation>Un réseau des vecteurs de gènes vers une loi normale tronquée avec un pic à zéro.</translation>
    </message>
    <message>
        <source>A network from gene vectors to shifts of each gene&apos;s log control histogram.</source>
        <translation>Un réseau des vecteurs de gènes vers les décalages du log de l’histogramme témoin de chaque gène.</translation>
    </message>
    <message>
        <source>There is no model {}; choose one of {}.</source>
        <translation>Le modèle {} n’existe pas&#xa0;; choisissez parmi {}.</translation>
    </message>
    <message>
        <source>parts of the cross-validation</source>
        <translation>parties de la validation croisée</translation>
    </message>
    <message>
        <source>bins of each gene&apos;s histogram</source>
        <translation>classes de l’histogramme de chaque gène</translation>
    </message>
    <message>
        <source>passes over the training perturbations</source>
        <translation>passages sur les perturbations d’entraînement</translation>
    </message>
    <message>
        <source>perturbations a step learns from</source>
        <translation>perturbations dont une étape apprend</translation>
    </message>
    <message>
        <source>width of each hidden layer</source>
        <translation>largeur de chaque couche cachée</translation>
    </message>
    <message>
        <source>step size of AdamW</source>
        <translation>taille de pas d’AdamW</translation>
    </message>
    <message>
        <source>of AdamW</source>
        <translation>pour AdamW</translation>
    </message>
    <message>
        <source>share of the hidden units left out in a step</source>
        <translation>part des unités cachées omises à une étape</translation>
    </message>
    <message>
        <source>share of the training perturbations that choose the epoch to keep</source>
        <translation>part des perturbations d’entraînement qui choisissent l’époque à retenir</translation>
    </message>
    <message>
        <source>epochs without a better validation before a fold ends</source>
        <translation>époques sans meilleure validation avant qu’un pli se termine</translation>
    </message>
    <message>
        <source>of a factorised last layer; 0 for none</source>
        <translation>d’une dernière couche factorisée&#xa0;; 0 pour aucune</translation>
    </message>
    <message>
        <source>training perturbations that nearest averages</source>
        <translation>perturbations d’entraînement dont nearest fait la moyenne</translation>
    </message>
    <message>
        <source>principal components of bilinear-ridge</source>
        <translation>composantes principales de bilinear-ridge</translation>
    </message>
    <message>
        <source>penalty of bilinear-ridge</source>
        <translation>pénalité de bilinear-ridge</translation>
    </message>
    <message>
        <source>folds trained at a time; 0 chooses</source>
        <translation>plis entraînés à la fois&#xa0;; 0 choisit</translation>
    </message>
    <message>
        <source>threads of each fold; 0 chooses</source>
        <translation>threads de chaque pli&#xa0;; 0 choisit</translation>
    </message>
    <message>
        <source>The kernel of the Gaussian process has no inverse; check the gene vectors.</source>
        <translation>Le noyau du processus gaussien n’est pas inversible&#xa0;; vérifiez les vecteurs de gènes.</translation>
    </message>
    <message>
        <source>{} was written by a newer Knockscope. Update the program to use it.</source>
        <translation>{} a été écrit par un Knockscope plus récent. Mettez le programme à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>{} is damaged. Train this fold again.</source>
        <translation>{} est endommagé. Entraînez ce pli à nouveau.</translation>
    </message>
    <message>
        <source>Model {} cannot be trained.</source>
        <translation>Le modèle {} ne peut pas être entraîné.</translation>
    </message>
    <message>
        <source>No gene varies over the training cells; there is nothing to learn.</source>
        <translation>Aucun gène ne varie sur les cellules d’entraînement&#xa0;; il n’y a rien à apprendre.</translation>
    </message>
    <message>
        <source>The gene vectors have not the {} dimensions that the model was trained with; embed the same vectors again.</source>
        <translation>Les vecteurs de gènes n’ont pas les {} dimensions avec lesquelles le modèle a été entraîné&#xa0;; chargez à nouveau les mêmes vecteurs.</translation>
    </message>
    <message>
        <source>{} does not say of which model it is, as models other than mlp-hist do. Train this fold again.</source>
        <translation>{} ne dit pas de quel modèle il est, comme le font tous les modèles sauf mlp-hist. Entraînez ce pli à nouveau.</translation>
    </message>
    <message>
        <source>{} is of model {} and not of {}. Train this fold again.</source>
        <translation>{} est du modèle {} et non de {}. Entraînez ce pli à nouveau.</translation>
    </message>
    <message>
        <source>{} belongs to another screen or grid. Train this fold again.</source>
        <translation>{} appartient à un autre crible ou une autre grille. Entraînez ce pli à nouveau.</translation>
    </message>
    <message>
        <source>{}: the control cells are not those of the project. Import the screen again.</source>
        <translation>{}&#xa0;: les cellules témoins ne sont pas celles du projet. Importez le crible à nouveau.</translation>
    </message>
    <message>
        <source>{}: the cells of {} are not those of the project. Import the screen again.</source>
        <translation>{}&#xa0;: les cellules de {} ne sont pas celles du projet. Importez le crible à nouveau.</translation>
    </message>
    <message>
        <source>Run {} has predicted nothing yet; train it first.</source>
        <translation>L’entraînement {} n’a encore rien prédit&#xa0;; lancez-le d’abord.</translation>
    </message>
    <message>
        <source>The screen has a perturbation that is called {}, as cell-eval calls the control; import it without those cells (--where).</source>
        <translation>Le crible a une perturbation appelée {}, nom que cell-eval donne au témoin&#xa0;; importez-le sans ces cellules (--where).</translation>
    </message>
    <message>
        <source>{}, from which the project was imported, is not there: the real cells are read from it. Put it back, or say with --source where it is now.</source>
        <translation>{}, d’où le projet a été importé, est introuvable&#xa0;: les cellules réelles y sont lues. Remettez-le en place, ou indiquez avec --source où il est.</translation>
    </message>
    <message>
        <source>writing cells</source>
        <translation>écriture des cellules</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} et {} autres</translation>
    </message>
    <message>
        <source>{}: no column looks like perturbations; choose one with --perturbation-column: {}.</source>
        <translation>{}&#xa0;: aucune colonne ne ressemble à des perturbations&#xa0;; choisissez-en une avec --perturbation-column&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: the column {} has no cells of the control {}, which must be in both files of a pair. Say with --control what they are called.</source>
        <translation>{}&#xa0;: la colonne {} n’a pas de cellules du témoin {}, qui doit être dans les deux fichiers d’une paire. Indiquez son nom avec --control.</translation>
    </message>
    <message>
        <source>{} lacks {} of the project&apos;s {} genes ({}). Write it with all genes of the screen, under the same names.</source>
        <translation>{} n’a pas {} des {} gènes du projet ({}). Écrivez le fichier avec tous les gènes du crible, sous les mêmes noms.</translation>
    </message>
    <message>
        <source>{}: {} of its {} perturbations are not in the project ({}). Leave them out of the file, or import a screen that has them.</source>
        <translation>{}&#xa0;: {} de ses {} perturbations ne sont pas dans le projet ({}). Retirez-les du fichier, ou importez un crible qui les a.</translation>
    </message>
    <message>
        <source>{}: the column {} holds no perturbation but the control; choose another --perturbation-column.</source>
        <translation>{}&#xa0;: la colonne {} ne contient que le témoin&#xa0;; choisissez une autre --perturbation-column.</translation>
    </message>
    <message>
        <source>the control</source>
        <translation>le témoin</translation>
    </message>
    <message>
        <source>{} holds other cells than the project: {}. Leave --real out to compare with the project&apos;s cells, or name a new folder with --project to make the file a project of its own.</source>
        <translation>{} contient d’autres cellules que le projet&#xa0;: {}. Omettez --real pour comparer avec les cellules du projet, ou nommez un nouveau dossier avec --project pour faire du fichier un projet à part.</translation>
    </message>
    <message>
        <source>{} of {}, where the project has {}</source>
        <translation>{1}&#xa0;: {0} cellules, contre {2} dans le projet</translation>
    </message>
    <message>
        <source>ordering values by cell</source>
        <translation>tri des valeurs par cellule</translation>
    </message>
    <message>
        <source>reading real cells</source>
        <translation>lecture des cellules réelles</translation>
    </message>
    <message>
        <source>the mean of gene {} in {} is {:.6g}, where the project has {:.6g}</source>
        <translation>la moyenne du gène {} dans {} est {:.6g}, contre {:.6g} dans le projet</translation>
    </message>
    <message>
        <source>{}: cell {}, gene {} holds {}; every value must be a number. Mend the file.</source>
        <translation>{}&#xa0;: cellule {}, gène {}, la valeur est {}&#xa0;; chaque valeur doit être un nombre. Corrigez le fichier.</translation>
    </message>
    <message>
        <source>{} holds no logarithms of expression: the largest value is {:g}. Normalise its cells like those of the screen.</source>
        <translation>{} ne contient pas de logarithmes d’expression&#xa0;: la plus grande valeur est {:g}. Normalisez ses cellules comme celles du crible.</translation>
    </message>
    <message>
        <source>{} holds no logarithms of expression: the largest value is {:g}, and all are whole numbers. Normalise its cells like those of the screen.</source>
        <translation>{} ne contient pas de logarithmes d’expression&#xa0;: la plus grande valeur est {:g}, et toutes sont entières. Normalisez ses cellules comme celles du crible.</translation>
    </message>
    <message>
        <source>reading predicted cells</source>
        <translation>lecture des cellules prédites</translation>
    </message>
    <message>
        <source>sorting predicted cells</source>
        <translation>tri des cellules prédites</translation>
    </message>
    <message>
        <source>{} is no project yet; give the observed cells with --real.</source>
        <translation>{} n’est pas encore un projet&#xa0;; donnez les cellules observées avec --real.</translation>
    </message>
    <message>
        <source>{} holds counts, and predictions are compared as logarithms. Normalise both files, or import the counts with knockscope-cli import first.</source>
        <translation>{} contient des comptages, et les prédictions se comparent en logarithmes. Normalisez les deux fichiers, ou importez d’abord les comptages avec knockscope-cli import.</translation>
    </message>
    <message>
        <source>--run {}: there is a run of that name; choose another.</source>
        <translation>--run {}&#xa0;: un entraînement porte déjà ce nom&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{}, the predicted cells of run {}, is damaged, or of a newer version of Knockscope; import the run again with import-run.</source>
        <translation>{}, les cellules prédites de l’entraînement {}, est endommagé ou vient d’une version plus récente de Knockscope&#xa0;; importez à nouveau l’entraînement avec import-run.</translation>
    </message>
    <message>
        <source>{}, the predicted cells of run {}, does not belong to it; import the run again with import-run.</source>
        <translation>{}, les cellules prédites de l’entraînement {}, ne lui appartient pas&#xa0;; importez à nouveau l’entraînement avec import-run.</translation>
    </message>
    <message>
        <source>opening the files</source>
        <translation>ouverture des fichiers</translation>
    </message>
    <message>
        <source>The control cells of {} differ from the project&apos;s by {:.0f}% of their mean; other cells, or normalised otherwise?</source>
        <translation>Les cellules témoins de {} diffèrent de celles du projet de {:.0f}&#xa0;% de leur moyenne&#xa0;; autres cellules, ou autre normalisation&#xa0;?</translation>
    </message>
    <message>
        <source>writing the run</source>
        <translation>écriture de l’entraînement</translation>
    </message>
    <message>
        <source>Run {} is not complete: fold {} is not trained; continue it with train --resume before exporting.</source>
        <translation>L’entraînement {} n’est pas complet&#xa0;: le pli {} n’est pas entraîné&#xa0;; poursuivez-le avec train --resume avant l’export.</translation>
    </message>
    <message>
        <source>--out {}: the file must end in .csv or .h5.</source>
        <translation>--out {}&#xa0;: le fichier doit se terminer par .csv ou .h5.</translation>
    </message>
    <message>
        <source>{} is damaged. Import the screen again.</source>
        <translation>{} est endommagé. Importez le crible à nouveau.</translation>
    </message>
    <message>
        <source>Cannot finish an import that was interrupted: writing {} failed: {}.</source>
        <translation>Impossible de terminer un import interrompu&#xa0;: échec de l’écriture de {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} is not empty and no Knockscope project; choose another folder.</source>
        <translation>{} n’est pas vide et n’est pas un projet Knockscope&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{} already holds trained runs; import into another folder.</source>
        <translation>{} contient déjà des entraînements&#xa0;; importez dans un autre dossier.</translation>
    </message>
    <message>
        <source>Cannot create {}: {}.</source>
        <translation>Impossible de créer {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Cannot write {}: {}.</source>
        <translation>Impossible d’écrire {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} is no Knockscope project: it has no project.json. Import a screen first.</source>
        <translation>{} n’est pas un projet Knockscope&#xa0;: project.json manque. Importez d’abord un crible.</translation>
    </message>
    <message>
        <source>--run {}: {} has no runs yet; train one first.</source>
        <translation>--run {}&#xa0;: {} n’a pas encore d’entraînements&#xa0;; entraînez d’abord un modèle.</translation>
    </message>
    <message>
        <source>--run {}: there is no such run; choose from {}.</source>
        <translation>--run {}&#xa0;: cet entraînement n’existe pas&#xa0;; choisissez parmi {}.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; cannot be a run&apos;s name; use letters, digits and dashes.</source>
        <translation>«&#xa0;{}&#xa0;» ne peut pas être le nom d’un entraînement&#xa0;; utilisez des lettres, des chiffres et des tirets.</translation>
    </message>
    <message>
        <source>{} holds {}, which is not in the project&apos;s screen. The run belongs to another project.</source>
        <translation>{} contient {}, qui n’est pas dans le crible du projet. L’entraînement appartient à un autre projet.</translation>
    </message>
    <message>
        <source>{} does not fit its run.json and the project&apos;s screen. Delete the run and train again.</source>
        <translation>{} ne correspond pas à son run.json et au crible du projet. Supprimez l’entraînement et recommencez-le.</translation>
    </message>
    <message>
        <source>{}: the fold of {} is out of bounds.</source>
        <translation>{}&#xa0;: le pli de {} est hors limites.</translation>
    </message>
    <message>
        <source>{}: the number of folds does not fit the settings.</source>
        <translation>{}&#xa0;: le nombre de plis ne correspond pas aux réglages.</translation>
    </message>
    <message>
        <source>{} is damaged. Delete the run&apos;s folder and train again.</source>
        <translation>{} est endommagé. Supprimez le dossier de l’entraînement et recommencez.</translation>
    </message>
    <message>
        <source>{} does not fit its run.json. Train again with --resume.</source>
        <translation>{} ne correspond pas à son run.json. Entraînez à nouveau avec --resume.</translation>
    </message>
    <message>
        <source>the split {} never holds it out</source>
        <translation>la partition {} ne la tient jamais à l’écart</translation>
    </message>
    <message>
        <source>Cannot write {}, most likely because the disk is full; free some space and continue with --resume.</source>
        <translation>Impossible d’écrire {}, sans doute parce que le disque est plein&#xa0;; libérez de l’espace et continuez avec --resume.</translation>
    </message>
    <message>
        <source>fold {} is being trained by {}</source>
        <translation>le pli {} est en cours d’entraînement par {}</translation>
    </message>
    <message>
        <source>{} does not fit the project&apos;s screen. Delete the run and train again.</source>
        <translation>{} ne correspond pas au crible du projet. Supprimez l’entraînement et recommencez-le.</translation>
    </message>
    <message>
        <source>{} is damaged. Delete it, and predict again what it held.</source>
        <translation>{} est endommagé. Supprimez le fichier et refaites ses prédictions.</translation>
    </message>
    <message>
        <source>Cannot delete {}: {}. Check the permissions of its folder.</source>
        <translation>Impossible de supprimer {}&#xa0;: {}. Vérifiez les droits d’accès à son dossier.</translation>
    </message>
    <message>
        <source>Cannot read {}: {}. Check its permissions.</source>
        <translation>Impossible de lire {}&#xa0;: {}. Vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>Not enough room in {}: what is to be predicted takes {}, and {} are free; make room, or predict fewer.</source>
        <translation>Pas assez de place dans {}&#xa0;: ces prédictions occupent {}, et {} sont libres&#xa0;; libérez de l’espace ou prédisez moins.</translation>
    </message>
    <message>
        <source>{}: the filter {} matches no cell: {} has no numbers for them.</source>
        <translation>{}&#xa0;: le filtre {} ne retient aucune cellule&#xa0;: {} n’a pas de nombres pour elles.</translation>
    </message>
    <message>
        <source>{}: the filter {} matches no cell: {} goes from {:g} to {:g}.</source>
        <translation>{}&#xa0;: le filtre {} ne retient aucune cellule&#xa0;: {} va de {:g} à {:g}.</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>aucune étiquette</translation>
    </message>
    <message>
        <source>{}: the filter {} names no label of the column. {} holds: {}.</source>
        <translation>{}&#xa0;: le filtre {} ne nomme aucune étiquette de la colonne. {} contient&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: the filter {} matches no cell that is left. {} holds: {}.</source>
        <translation>{}&#xa0;: le filtre {} ne retient aucune des cellules restantes. {} contient&#xa0;: {}.</translation>
    </message>
    <message>
        <source>--where {}: {} is no number to compare with.</source>
        <translation>--where {}&#xa0;: {} n’est pas un nombre à comparer.</translation>
    </message>
    <message>
        <source>--where {}: write COLUMN=VALUE, COLUMN!=VALUE or, for numbers, COLUMN&gt;=VALUE, COLUMN&lt;=VALUE, COLUMN&gt;VALUE or COLUMN&lt;VALUE.</source>
        <translation>--where {}&#xa0;: écrivez COLUMN=VALUE, COLUMN!=VALUE ou, pour des nombres, COLUMN&gt;=VALUE, COLUMN&lt;=VALUE, COLUMN&gt;VALUE ou COLUMN&lt;VALUE.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; compares nothing.</source>
        <translation>«&#xa0;{}&#xa0;» ne compare rien.</translation>
    </message>
    <message>
        <source>{}: the filter {} compares numbers, but {} holds labels. Use = or !=.</source>
        <translation>{}&#xa0;: le filtre {} compare des nombres, mais {} contient des étiquettes. Utilisez = ou !=.</translation>
    </message>
    <message>
        <source>{}: the filter {}: {} holds numbers; compare with one.</source>
        <translation>{}&#xa0;: le filtre {}&#xa0;: {} contient des nombres&#xa0;; comparez avec un nombre.</translation>
    </message>
    <message>
        <source>{}: the filter {}: there is no column {}. Choose one of: {}.</source>
        <translation>{}&#xa0;: le filtre {}&#xa0;: la colonne {} n’existe pas. Choisissez parmi&#xa0;: {}.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et {} autres</translation>
    </message>
    <message>
        <source>The column {} has {} cells, but {} were said to be control or not.</source>
        <translation>La colonne {} a {} cellules, mais {} ont été indiquées comme témoins ou non.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a usual name for unperturbed cells and marks {} of {} cells</source>
        <translation>«&#xa0;{}&#xa0;» est un nom usuel pour les cellules non perturbées et marque {} cellules sur {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands for unperturbed cells in some screens and marks {} of {} cells</source>
        <translation>«&#xa0;{}&#xa0;» désigne dans certains cribles les cellules non perturbées et marque {} cellules sur {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and another label like it (such as &apos;{}&apos;) are usual names for unperturbed cells and mark {} of {} cells</source>
        <translation>«&#xa0;{}&#xa0;» et une étiquette semblable («&#xa0;{}&#xa0;») sont des noms usuels pour les cellules non perturbées et marquent {} cellules sur {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and another label like it (such as &apos;{}&apos;) stand for unperturbed cells in some screens and mark {} of {} cells</source>
        <translation>«&#xa0;{}&#xa0;» et une étiquette semblable («&#xa0;{}&#xa0;») désignent dans certains cribles les cellules non perturbées et marquent {} cellules sur {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and {} other labels like it (such as &apos;{}&apos;) are usual names for unperturbed cells and mark {} of {} cells</source>
        <translation>«&#xa0;{}&#xa0;» et {} étiquettes semblables (comme «&#xa0;{}&#xa0;») sont des noms usuels pour les cellules non perturbées et marquent {} cellules sur {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and {} other labels like it (such as &apos;{}&apos;) stand for unperturbed cells in some screens and mark {} of {} cells</source>
        <translation>«&#xa0;{}&#xa0;» et {} étiquettes semblables (comme «&#xa0;{}&#xa0;») désignent dans certains cribles les cellules non perturbées et marquent {} cellules sur {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a usual name for the perturbation column and holds {} labels</source>
        <translation>«&#xa0;{}&#xa0;» est un nom usuel pour la colonne des perturbations et contient {} étiquettes</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a usual name for the perturbation column and holds {} labels, of which 1 names a gene of the file</source>
        <translation>«&#xa0;{}&#xa0;» est un nom usuel pour la colonne des perturbations et contient {} étiquettes, dont 1 nomme un gène du fichier</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a usual name for the perturbation column and holds {} labels, of which {} name genes of the file</source>
        <translation>«&#xa0;{}&#xa0;» est un nom usuel pour la colonne des perturbations et contient {} étiquettes, dont {} nomment des gènes du fichier</translation>
    </message>
    <message>
        <source>its name is not a usual one, but it holds {} labels</source>
        <translation>son nom n’est pas usuel, mais elle contient {} étiquettes</translation>
    </message>
    <message>
        <source>its name is not a usual one, but it holds {} labels, of which 1 names a gene of the file</source>
        <translation>son nom n’est pas usuel, mais elle contient {} étiquettes, dont 1 nomme un gène du fichier</translation>
    </message>
    <message>
        <source>its name is not a usual one, but it holds {} labels, of which {} name genes of the file</source>
        <translation>son nom n’est pas usuel, mais elle contient {} étiquettes, dont {} nomment des gènes du fichier</translation>
    </message>
    <message>
        <source>none of them is known as a control</source>
        <translation>aucune d’elles n’est connue comme témoin</translation>
    </message>
    <message>
        <source>cell {}, gene {}</source>
        <translation>cellule {}, gène {}</translation>
    </message>
    <message>
        <source>The expression matrix holds {:.6g} ({}); neither counts nor logarithms can be negative. Choose another layer.</source>
        <translation>La matrice d’expression contient {:.6g} ({})&#xa0;; ni comptages ni logarithmes ne peuvent être négatifs. Choisissez une autre couche.</translation>
    </message>
    <message>
        <source>The expression matrix holds {:.6g} ({}); neither counts nor logarithms can be that. Choose another layer.</source>
        <translation>La matrice d’expression contient {:.6g} ({})&#xa0;; ni comptages ni logarithmes ne peuvent valoir cela. Choisissez une autre couche.</translation>
    </message>
    <message>
        <source>The expression matrix holds only zeros in the {} cells that were looked at. Choose another layer.</source>
        <translation>La matrice d’expression ne contient que des zéros dans les {} cellules examinées. Choisissez une autre couche.</translation>
    </message>
    <message>
        <source>all {} non-zero values of {} sampled cells are whole numbers, up to {:.0f}</source>
        <translation>les {} valeurs non nulles de {} cellules échantillonnées sont toutes entières, au plus {:.0f}</translation>
    </message>
    <message>
        <source>The expression matrix holds fractional values up to {:.6g} ({}): too large for logarithms, not whole like counts. Choose another layer, or say what the values are.</source>
        <translation>La matrice d’expression contient des valeurs décimales jusqu’à {:.6g} ({})&#xa0;: trop grandes pour des logarithmes, pas entières comme des comptages. Choisissez une autre couche, ou précisez ce que sont les valeurs.</translation>
    </message>
    <message>
        <source>{} of {} non-zero values of {} sampled cells are fractional and none is above {:.3g}</source>
        <translation>{} des {} valeurs non nulles de {} cellules échantillonnées sont décimales et aucune ne dépasse {:.3g}</translation>
    </message>
    <message>
        <source>before the logarithm every cell sums to about {:.0f}</source>
        <translation>avant le logarithme, chaque cellule totalise environ {:.0f}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>{} has no column {} with gene names. Choose one of: {}.</source>
        <translation>{} n’a pas de colonne {} avec des noms de gènes. Choisissez parmi&#xa0;: {}.</translation>
    </message>
    <message>
        <source>does not look like Ensembl ids</source>
        <translation>ne ressemble pas à des identifiants Ensembl</translation>
    </message>
    <message>
        <source>looks like Ensembl ids, but no column has a usual name for gene names</source>
        <translation>ressemble à des identifiants Ensembl, mais aucune colonne n’a un nom usuel pour les noms de gènes</translation>
    </message>
    <message>
        <source>the index looks like Ensembl ids and &apos;{}&apos; is a usual name for gene names</source>
        <translation>l’index ressemble à des identifiants Ensembl et «&#xa0;{}&#xa0;» est un nom usuel pour les noms de gènes</translation>
    </message>
    <message>
        <source>{}: the column {} has {} entries for {} genes.</source>
        <translation>{}&#xa0;: la colonne {} a {} entrées pour {} gènes.</translation>
    </message>
    <message>
        <source>{}: {} should hold whole numbers, the codes of categories.</source>
        <translation>{}&#xa0;: {} devrait contenir des nombres entiers, les codes de catégories.</translation>
    </message>
    <message>
        <source>{}: {} holds the code {}, but there are only {} categories.</source>
        <translation>{}&#xa0;: {} contient le code {}, mais il n’y a que {} catégories.</translation>
    </message>
    <message>
        <source>{}: {} is neither a group of columns nor a table.</source>
        <translation>{}&#xa0;: {} n’est ni un groupe de colonnes ni une table.</translation>
    </message>
    <message>
        <source>{}: {} has no index: no column is called index and none holds text.</source>
        <translation>{}&#xa0;: {} n’a pas d’index&#xa0;: aucune colonne ne s’appelle index et aucune ne contient de texte.</translation>
    </message>
    <message>
        <source>{}: {} is missing: the file is incomplete or no AnnData file.</source>
        <translation>{}&#xa0;: il manque {}&#xa0;: le fichier est incomplet ou n’est pas un fichier AnnData.</translation>
    </message>
    <message>
        <source>{}: {} has no index.</source>
        <translation>{}&#xa0;: {} n’a pas d’index.</translation>
    </message>
    <message>
        <source>{}: {} has no column {}.</source>
        <translation>{}&#xa0;: {} n’a pas de colonne {}.</translation>
    </message>
    <message>
        <source>{}: {} is stored in a form that Knockscope does not know.</source>
        <translation>{}&#xa0;: {} a une forme d’enregistrement que Knockscope ne connaît pas.</translation>
    </message>
    <message>
        <source>{}: {} is neither a dataset nor a group.</source>
        <translation>{}&#xa0;: {} n’est ni un jeu de données ni un groupe.</translation>
    </message>
    <message>
        <source>{}: {} is missing, so the labels of this column are unknown.</source>
        <translation>{}&#xa0;: il manque {}, donc les étiquettes de cette colonne sont inconnues.</translation>
    </message>
    <message>
        <source>{}: {} is the index, but holds neither text nor numbers.</source>
        <translation>{}&#xa0;: {} sert d’index, mais ne contient ni texte ni nombres.</translation>
    </message>
    <message>
        <source>{}: {} has {} entries; {} are expected.</source>
        <translation>{}&#xa0;: {} a {} entrées au lieu de {}.</translation>
    </message>
    <message>
        <source>{}: {} and its mask differ in length.</source>
        <translation>{}&#xa0;: {} et son masque n’ont pas la même longueur.</translation>
    </message>
    <message>
        <source>The file has no layers and no raw matrix either: save it again with the expression in X.</source>
        <translation>Le fichier n’a ni couche ni matrice brute&#xa0;: enregistrez-le à nouveau avec l’expression dans X.</translation>
    </message>
    <message>
        <source>Choose one of: {}.</source>
        <translation>Choisissez parmi&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: there is no expression matrix: X is missing. {}</source>
        <translation>{}&#xa0;: il n’y a pas de matrice d’expression&#xa0;: X manque. {}</translation>
    </message>
    <message>
        <source>{}: there is no layer {}. {}</source>
        <translation>{}&#xa0;: la couche {} n’existe pas. {}</translation>
    </message>
    <message>
        <source>{} is an HDF5 file, but not an AnnData .h5ad file: {} is missing.</source>
        <translation>{} est un fichier HDF5, mais pas un fichier AnnData .h5ad&#xa0;: il manque {}.</translation>
    </message>
    <message>
        <source>{}: {} is empty: {} cells, {} genes.</source>
        <translation>{}&#xa0;: {} est vide&#xa0;: {} cellules, {} gènes.</translation>
    </message>
    <message>
        <source>{}: {} has the encoding &apos;{}&apos;; a sparse matrix is csr_matrix or csc_matrix.</source>
        <translation>{}&#xa0;: {} a l’encodage «&#xa0;{}&#xa0;»&#xa0;; une matrice creuse est csr_matrix ou csc_matrix.</translation>
    </message>
    <message>
        <source>{}: {} has the shape {}, but there are {} cells and {} genes.</source>
        <translation>{}&#xa0;: {} a la forme {}, mais il y a {} cellules et {} gènes.</translation>
    </message>
    <message>
        <source>{}: there is no column {} in obs. Choose one of: {}.</source>
        <translation>{}&#xa0;: la colonne {} n’existe pas dans obs. Choisissez parmi&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: there is no column of numbers {} in obs. Choose one of: {}.</source>
        <translation>{}&#xa0;: la colonne de nombres {} n’existe pas dans obs. Choisissez parmi&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: {} holds neither text nor numbers.</source>
        <translation>{}&#xa0;: {} ne contient ni texte ni nombres.</translation>
    </message>
    <message>
        <source>{}: there is no column of numbers {}; the file holds none. Give a table of cell labels.</source>
        <translation>{}&#xa0;: la colonne de nombres {} n’existe pas&#xa0;; le fichier n’en contient aucune. Donnez une table d’étiquettes des cellules.</translation>
    </message>
    <message>
        <source>{}: there is no column {}; the file holds none. Give a table of cell labels.</source>
        <translation>{}&#xa0;: la colonne {} n’existe pas&#xa0;; le fichier n’en contient aucune. Donnez une table d’étiquettes des cellules.</translation>
    </message>
    <message>
        <source>{}: there is no column of numbers {} in {}. Choose one of: {}.</source>
        <translation>{}&#xa0;: la colonne de nombres {} n’existe pas dans {}. Choisissez parmi&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: there is no column {} in {}. Choose one of: {}.</source>
        <translation>{}&#xa0;: la colonne {} n’existe pas dans {}. Choisissez parmi&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: {} has too many genes.</source>
        <translation>{}&#xa0;: {} a trop de gènes.</translation>
    </message>
    <message>
        <source>{}: {} has too many cells.</source>
        <translation>{}&#xa0;: {} a trop de cellules.</translation>
    </message>
    <message>
        <source>{}: {} has {} entries, but {} has {}.</source>
        <translation>{}&#xa0;: {} a {} entrées, mais {} en a {}.</translation>
    </message>
    <message>
        <source>{}: {} has indices or indptr that are not whole numbers.</source>
        <translation>{}&#xa0;: {} a des indices ou un indptr qui ne sont pas des nombres entiers.</translation>
    </message>
    <message>
        <source>{}: {} does not start at 0.</source>
        <translation>{}&#xa0;: {} ne commence pas à 0.</translation>
    </message>
    <message>
        <source>{}: {} does not ascend.</source>
        <translation>{}&#xa0;: {} n’est pas croissant.</translation>
    </message>
    <message>
        <source>{}: {} claims {} values for cell {}, but there are only {} genes.</source>
        <translation>{}&#xa0;: {} annonce {} valeurs pour la cellule {}, mais il n’y a que {} gènes.</translation>
    </message>
    <message>
        <source>{}: {} claims {} values for gene {}, but there are only {} cells.</source>
        <translation>{}&#xa0;: {} annonce {} valeurs pour le gène {}, mais il n’y a que {} cellules.</translation>
    </message>
    <message>
        <source>{}: {} ends at {}, but there are {} values.</source>
        <translation>{}&#xa0;: {} se termine à {}, mais il y a {} valeurs.</translation>
    </message>
    <message>
        <source>{}: {} holds {} for cell {}, but there are only {} genes.</source>
        <translation>{}&#xa0;: {} contient {} pour la cellule {}, mais il n’y a que {} gènes.</translation>
    </message>
    <message>
        <source>{}: {} holds {} for gene {}, but there are only {} cells.</source>
        <translation>{}&#xa0;: {} contient {} pour le gène {}, mais il n’y a que {} cellules.</translation>
    </message>
    <message>
        <source>{}: {} holds gene {} twice for cell {}.</source>
        <translation>{}&#xa0;: {} contient deux fois le gène {} pour la cellule {}.</translation>
    </message>
    <message>
        <source>{}: {} holds cell {} twice for gene {}.</source>
        <translation>{}&#xa0;: {} contient deux fois la cellule {} pour le gène {}.</translation>
    </message>
    <message>
        <source>Control cells come from {} values of {}, which are pooled: {}. Keep one of them with a filter such as {}={}.</source>
        <translation>Les cellules témoins viennent de {} valeurs de {}, qui sont réunies&#xa0;: {}. Gardez-en une avec un filtre comme {}={}.</translation>
    </message>
    <message>
        <source>The target sum is {}; give a number above 0, for example 10000.</source>
        <translation>Le total visé est {}&#xa0;; donnez un nombre supérieur à 0, par exemple 10000.</translation>
    </message>
    <message>
        <source>The shares of expression that a knockdown may leave must be above 0, for example 0.3.</source>
        <translation>Les parts d’expression qu’un knockdown peut laisser doivent être supérieures à 0, par exemple 0.3.</translation>
    </message>
    <message>
        <source>opening the file</source>
        <translation>ouverture du fichier</translation>
    </message>
    <message>
        <source>{}: there are no cell labels. Give a table of them, CSV or TSV with a column of barcodes.</source>
        <translation>{}&#xa0;: il n’y a pas d’étiquettes des cellules. Donnez-en une table, CSV ou TSV avec une colonne de codes-barres.</translation>
    </message>
    <message>
        <source>{}: no column looks like perturbations. Choose one of: {}.</source>
        <translation>{}&#xa0;: aucune colonne ne ressemble à des perturbations. Choisissez parmi&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: no label of the column {} is known as a control. Choose the control label. Most frequent: {}.</source>
        <translation>{}&#xa0;: aucune étiquette de la colonne {} n’est connue comme témoin. Choisissez l’étiquette du témoin. Les plus fréquentes&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: the column {} has no cells of the control &apos;{}&apos;. Choose another control label. Most frequent: {}.</source>
        <translation>{}&#xa0;: la colonne {} n’a pas de cellules du témoin «&#xa0;{}&#xa0;». Choisissez une autre étiquette du témoin. Les plus fréquentes&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: the column {} has no cells of the control &apos;{}&apos; among the cells that pass the filters. Choose another control label. Most frequent: {}.</source>
        <translation>{}&#xa0;: la colonne {} n’a pas de cellules du témoin «&#xa0;{}&#xa0;» parmi les cellules qui passent les filtres. Choisissez une autre étiquette du témoin. Les plus fréquentes&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: the column {} holds no label but the control&apos;s.</source>
        <translation>{}&#xa0;: la colonne {} ne contient que l’étiquette du témoin.</translation>
    </message>
    <message>
        <source>{}: no control cell has {} genes. Lower the minimum number of genes of a cell.</source>
        <translation>{}&#xa0;: aucune cellule témoin n’a {} gènes. Baissez le nombre minimal de gènes par cellule.</translation>
    </message>
    <message>
        <source>{}: no perturbation in the column {} has {} cells; the largest, {}, has {}. Lower the minimum number of cells.</source>
        <translation>{}&#xa0;: aucune perturbation de la colonne {} n’a {} cellules&#xa0;; la plus grande, {}, en a {}. Baissez le nombre minimal de cellules.</translation>
    </message>
    <message>
        <source>{}: the on-target filter leaves no perturbation with {} cells; {}: {}. Leave it out for CRISPRa, or allow more residual expression.</source>
        <translation>{}&#xa0;: le filtre sur la cible ne laisse aucune perturbation avec {} cellules&#xa0;; {}&#xa0;: {}. Omettez-le pour la CRISPRa, ou autorisez plus d’expression résiduelle.</translation>
    </message>
    <message>
        <source>{}: cell {}, gene {} holds {}; every value must be a number that is not negative. Choose another layer.</source>
        <translation>{}&#xa0;: cellule {}, gène {}, la valeur est {}&#xa0;; chaque valeur doit être un nombre non négatif. Choisissez une autre couche.</translation>
    </message>
    <message>
        <source>{}: the values of cell {} are too large to add.</source>
        <translation>{}&#xa0;: les valeurs de la cellule {} sont trop grandes pour être additionnées.</translation>
    </message>
    <message>
        <source>reading cells</source>
        <translation>lecture des cellules</translation>
    </message>
    <message>
        <source>checking knockdowns</source>
        <translation>contrôle des knockdowns</translation>
    </message>
    <message>
        <source>{}: every cell that would be imported is empty. Choose another layer.</source>
        <translation>{}&#xa0;: toutes les cellules à importer sont vides. Choisissez une autre couche.</translation>
    </message>
    <message>
        <source>finding variable genes</source>
        <translation>recherche des gènes variables</translation>
    </message>
    <message>
        <source>{}: the flavour seurat_v3 of variable genes needs counts, but the values are log-normalised. Use the flavour seurat, or a layer with counts.</source>
        <translation>{}&#xa0;: la variante seurat_v3 des gènes variables exige des comptages, mais les valeurs sont log-normalisées. Utilisez la variante seurat, ou une couche de comptages.</translation>
    </message>
    <message>
        <source>counting cells of genes</source>
        <translation>décompte des cellules par gène</translation>
    </message>
    <message>
        <source>{}: no gene is seen in {} cells. Lower the minimum number of cells of a gene.</source>
        <translation>{}&#xa0;: aucun gène n’est vu dans {} cellules. Baissez le nombre minimal de cellules par gène.</translation>
    </message>
    <message>
        <source>writing the screen</source>
        <translation>écriture du crible</translation>
    </message>
    <message>
        <source>{} was removed while it was read. Put it back and import it again.</source>
        <translation>{} a été supprimé pendant la lecture. Remettez le fichier en place et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>{} was changed while it was read. Import it again.</source>
        <translation>{} a été modifié pendant la lecture. Importez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>reading labels</source>
        <translation>lecture des étiquettes</translation>
    </message>
    <message>
        <source>{} has no cells of {} that the import would keep. Import it again.</source>
        <translation>{} n’a aucune cellule de {} que l’import garderait. Importez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{} is not the file that was imported: it was changed since. Import it again.</source>
        <translation>{} n’est pas le fichier importé&#xa0;: il a été modifié depuis. Importez-le à nouveau.</translation>
    </message>
    <message>
        <source>only the control holds &apos;+&apos;</source>
        <translation>seul le témoin contient «&#xa0;+&#xa0;»</translation>
    </message>
    <message>
        <source>{} of {} labels hold &apos;+&apos;, for example {}</source>
        <translation>{} étiquettes sur {} contiennent «&#xa0;+&#xa0;», par exemple {}</translation>
    </message>
    <message>
        <source>{} of {} labels hold &apos;{}&apos; and their parts are genes of the file, for example {}</source>
        <translation>{} étiquettes sur {} contiennent «&#xa0;{}&#xa0;» et leurs parties sont des gènes du fichier, par exemple {}</translation>
    </message>
    <message>
        <source>{} of {} labels hold &apos;{}&apos; and their parts are genes of the file, labels of their own or controls, for example {}</source>
        <translation>{} étiquettes sur {} contiennent «&#xa0;{}&#xa0;» et leurs parties sont des gènes du fichier, des étiquettes existantes ou des témoins, par exemple {}</translation>
    </message>
    <message>
        <source>1 more with &apos;{}&apos; is left whole, for example {}</source>
        <translation>1 autre avec «&#xa0;{}&#xa0;» reste entière, par exemple {}</translation>
    </message>
    <message>
        <source>{} more with &apos;{}&apos; are left whole, for example {}</source>
        <translation>{} autres avec «&#xa0;{}&#xa0;» restent entières, par exemple {}</translation>
    </message>
    <message>
        <source>labels are not split at &apos;{}&apos;: {} of {} that hold it have parts that are genes of the file or labels of their own</source>
        <translation>les étiquettes ne sont pas séparées à «&#xa0;{}&#xa0;»&#xa0;: {} sur {} qui en contiennent ont des parties qui sont des gènes du fichier ou des étiquettes existantes</translation>
    </message>
    <message>
        <source>no label looks like a combination of several targets</source>
        <translation>aucune étiquette ne ressemble à une combinaison de plusieurs cibles</translation>
    </message>
    <message>
        <source>{} labels name the control and are taken together, for example {} and {}</source>
        <translation>{} étiquettes nomment le témoin et sont réunies, par exemple {} et {}</translation>
    </message>
    <message>
        <source>{} of {} names are guides of {} targets, {} of which are genes of the file: {} becomes {}</source>
        <translation>{} noms sur {} sont des guides de {} cibles, dont {} sont des gènes du fichier&#xa0;: {} devient {}</translation>
    </message>
    <message>
        <source>{} of {} names are guides of {} targets, {} of which are genes of the file: {} and {} become {}</source>
        <translation>{} noms sur {} sont des guides de {} cibles, dont {} sont des gènes du fichier&#xa0;: {} et {} deviennent {}</translation>
    </message>
    <message>
        <source>{} labels of the control are taken together</source>
        <translation>{} étiquettes du témoin sont réunies</translation>
    </message>
    <message>
        <source>the unnamed column</source>
        <translation>la colonne sans nom</translation>
    </message>
    <message>
        <source>the column {}</source>
        <translation>la colonne {}</translation>
    </message>
    <message>
        <source>{} has no rows. A table of cell labels has a header and a row for each cell.</source>
        <translation>{} n’a pas de lignes. Une table d’étiquettes des cellules a un en-tête et une ligne par cellule.</translation>
    </message>
    <message>
        <source>{}: {} names {}, but several cells are called so. Make the barcodes of the screen unique.</source>
        <translation>{}&#xa0;: {} nomme {}, mais plusieurs cellules portent ce nom. Rendez uniques les codes-barres du crible.</translation>
    </message>
    <message>
        <source>{}: no column holds the barcodes of the screen: {} fits best, and names {} of {} cells. A cell of the screen is called {}, the first row of the table {}. That it has as many rows as there are cells, {}, does not tell that they are in the same order. Write the barcodes into one column as the screen has them.</source>
        <translation>{}&#xa0;: aucune colonne ne contient les codes-barres du crible&#xa0;: {} convient le mieux et nomme {} cellules sur {}. Une cellule du crible s’appelle {}, la première ligne de la table {}. Avoir autant de lignes que de cellules, {}, ne prouve pas le même ordre. Écrivez les codes-barres dans une colonne tels que dans le crible.</translation>
    </message>
    <message>
        <source>{}: no column holds the barcodes of the screen: {} fits best, and names {} of {} cells. A cell of the screen is called {}, the first row of the table {}. Write the barcodes into one column as the screen has them.</source>
        <translation>{}&#xa0;: aucune colonne ne contient les codes-barres du crible&#xa0;: {} convient le mieux et nomme {} cellules sur {}. Une cellule du crible s’appelle {}, la première ligne de la table {}. Écrivez les codes-barres dans une colonne tels que dans le crible.</translation>
    </message>
    <message>
        <source>{}: {} holds the barcode {} more than once. Keep one row for each cell.</source>
        <translation>{}&#xa0;: {} contient le code-barres {} plusieurs fois. Gardez une ligne par cellule.</translation>
    </message>
    <message>
        <source>{} holds barcodes only. Add a column that names each cell&apos;s perturbation.</source>
        <translation>{} ne contient que des codes-barres. Ajoutez une colonne qui nomme la perturbation de chaque cellule.</translation>
    </message>
    <message>
        <source>{}: there is no column of numbers {}. Choose one of: {}.</source>
        <translation>{}&#xa0;: la colonne de nombres {} n’existe pas. Choisissez parmi&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: there is no column of labels {}. Choose one of: {}.</source>
        <translation>{}&#xa0;: la colonne d’étiquettes {} n’existe pas. Choisissez parmi&#xa0;: {}.</translation>
    </message>
    <message>
        <source>There is no column {} in the screen or in {}. Choose one of: {}.</source>
        <translation>La colonne {} n’existe ni dans le crible ni dans {}. Choisissez parmi&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: {} is missing, so this is not a loom file.</source>
        <translation>{}&#xa0;: il manque {}, donc ce n’est pas un fichier loom.</translation>
    </message>
    <message>
        <source>{}: there is no layer {}. Choose one of: {}.</source>
        <translation>{}&#xa0;: la couche {} n’existe pas. Choisissez parmi&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: {} should have two dimensions, genes and cells.</source>
        <translation>{}&#xa0;: {} devrait avoir deux dimensions, gènes et cellules.</translation>
    </message>
    <message>
        <source>{}: {} has {} entries, but /matrix has {} rows.</source>
        <translation>{}&#xa0;: {} a {} entrées, mais /matrix a {} lignes.</translation>
    </message>
    <message>
        <source>{}: {} names no genes: it is empty.</source>
        <translation>{}&#xa0;: {} ne nomme aucun gène, faute d’entrées.</translation>
    </message>
    <message>
        <source>{}: {} has no attribute with a usual name for genes ({}). Choose the column of gene names among: {}.</source>
        <translation>{}&#xa0;: {} n’a aucun attribut avec un nom usuel pour les gènes ({}). Choisissez la colonne des noms de gènes parmi&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} is not a loom file: it has no dataset /matrix.</source>
        <translation>{} n’est pas un fichier loom&#xa0;: il n’a pas de jeu de données /matrix.</translation>
    </message>
    <message>
        <source>{}: {} has {} entries, but /matrix has {} columns.</source>
        <translation>{}&#xa0;: {} a {} entrées, mais /matrix a {} colonnes.</translation>
    </message>
    <message>
        <source>{} is damaged: {}. Import the screen again.</source>
        <translation>{} est endommagé&#xa0;: {}. Importez le crible à nouveau.</translation>
    </message>
    <message>
        <source>Cannot map {}: {}.</source>
        <translation>Impossible de mapper {} en mémoire&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} has {} values, {} are expected</source>
        <translation>{} a {} valeurs au lieu de {}</translation>
    </message>
    <message>
        <source>{} reaches beyond the end of the file</source>
        <translation>{} dépasse la fin du fichier</translation>
    </message>
    <message>
        <source>{} should have one dimension</source>
        <translation>{} devrait avoir une dimension</translation>
    </message>
    <message>
        <source>{} is not a screen that Knockscope imported: the attribute {} is missing.</source>
        <translation>{} n’est pas un crible importé par Knockscope&#xa0;: il manque l’attribut {}.</translation>
    </message>
    <message>
        <source>the attribute {} makes no sense</source>
        <translation>l’attribut {} n’a pas de sens</translation>
    </message>
    <message>
        <source>{} was written by a newer Knockscope (format {}; this one reads up to {}). Update Knockscope.</source>
        <translation>{} a été écrit par un Knockscope plus récent (format {}&#xa0;; celui-ci lit jusqu’à {}). Mettez Knockscope à jour.</translation>
    </message>
    <message>
        <source>/mean holds values that are not finite</source>
        <translation>/mean contient des valeurs non finies</translation>
    </message>
    <message>
        <source>/value does not hold floating-point numbers</source>
        <translation>/value ne contient pas de nombres à virgule flottante</translation>
    </message>
    <message>
        <source>/offset and /value do not fit together</source>
        <translation>/offset et /value ne concordent pas</translation>
    </message>
    <message>
        <source>/offset makes no sense</source>
        <translation>/offset n’a pas de sens</translation>
    </message>
    <message>
        <source>The layout of the marginal store does not fit together.</source>
        <translation>La disposition du magasin des distributions marginales est incohérente.</translation>
    </message>
    <message>
        <source>A part of the marginal store does not fit its layout.</source>
        <translation>Une partie du magasin des distributions marginales ne correspond pas à sa disposition.</translation>
    </message>
    <message>
        <source>Cannot read the folder {}: {}.</source>
        <translation>Impossible de lire le dossier {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} holds several matrices: {}. Open one of these files instead of the folder.</source>
        <translation>{} contient plusieurs matrices&#xa0;: {}. Ouvrez un de ces fichiers au lieu du dossier.</translation>
    </message>
    <message>
        <source>{} holds no matrix, but its folder {} does. Open that.</source>
        <translation>{} ne contient pas de matrice, mais son dossier {} si. Ouvrez-le.</translation>
    </message>
    <message>
        <source>{} holds no matrix.mtx or matrix.mtx.gz. Knockscope opens AnnData .h5ad, 10x .h5 and loom files and Matrix Market folders.</source>
        <translation>{} ne contient ni matrix.mtx ni matrix.mtx.gz. Knockscope ouvre les fichiers AnnData .h5ad, 10x .h5 et loom et les dossiers Matrix Market.</translation>
    </message>
    <message>
        <source>{}: several files beside it may hold the {}: {}. Keep one of them in the folder.</source>
        <translation>{}&#xa0;: plusieurs fichiers à côté peuvent contenir les {}&#xa0;: {}. Gardez-en un seul dans le dossier.</translation>
    </message>
    <message>
        <source>{}: there is no file with the {} beside it, such as {}{}.tsv, .tsv.gz or .csv.</source>
        <translation>{}&#xa0;: aucun fichier avec les {} à côté, comme {}{}.tsv, .tsv.gz ou .csv.</translation>
    </message>
    <message>
        <source>gene names</source>
        <translation>noms de gènes</translation>
    </message>
    <message>
        <source>barcodes</source>
        <translation>codes-barres</translation>
    </message>
    <message>
        <source>{} is empty.</source>
        <translation>{} est vide.</translation>
    </message>
    <message>
        <source>{} lists no feature of the type {}. Choose the matrix of gene expression.</source>
        <translation>{} ne liste aucune caractéristique de type {}. Choisissez la matrice d’expression des gènes.</translation>
    </message>
    <message>
        <source>{} is not a Matrix Market file: its first line should start with %%MatrixMarket, but is &apos;{}&apos;.</source>
        <translation>{} n’est pas un fichier Matrix Market&#xa0;: sa première ligne devrait commencer par %%MatrixMarket, mais c’est «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>{}: line {} is &apos;{}&apos; where &apos;%%MatrixMarket matrix coordinate integer general&apos; or the like is expected.</source>
        <translation>{}&#xa0;: la ligne {} est «&#xa0;{}&#xa0;» au lieu de «&#xa0;%%MatrixMarket matrix coordinate integer general&#xa0;» ou semblable.</translation>
    </message>
    <message>
        <source>{}: line {} says {}; only coordinate (sparse) matrices are read. Write the matrix in sparse form.</source>
        <translation>{}&#xa0;: la ligne {} indique {}&#xa0;; seules les matrices coordinate (creuses) sont lues. Écrivez la matrice sous forme creuse.</translation>
    </message>
    <message>
        <source>{}: line {} says {}, which a table of genes and cells cannot be. Write the matrix as general.</source>
        <translation>{}&#xa0;: la ligne {} indique {}, ce qu’une table de gènes et de cellules ne peut pas être. Écrivez la matrice en general.</translation>
    </message>
    <message>
        <source>{}: line {} says {}; the values of a screen are integer, real or pattern.</source>
        <translation>{}&#xa0;: la ligne {} indique {}&#xa0;; les valeurs d’un crible sont integer, real ou pattern.</translation>
    </message>
    <message>
        <source>{}: line {} is &apos;{}&apos; where the numbers of rows, columns and entries are expected.</source>
        <translation>{}&#xa0;: la ligne {} est «&#xa0;{}&#xa0;» au lieu des nombres de lignes, de colonnes et d’entrées.</translation>
    </message>
    <message>
        <source>{} ends before the line with the numbers of rows, columns and entries.</source>
        <translation>{} s’arrête avant la ligne des nombres de lignes, de colonnes et d’entrées.</translation>
    </message>
    <message>
        <source>{}: line {} is &apos;{}&apos; where a row, a column and a value are expected.</source>
        <translation>{}&#xa0;: la ligne {} du fichier est «&#xa0;{}&#xa0;» au lieu d’une ligne, d’une colonne et d’une valeur.</translation>
    </message>
    <message>
        <source>{}: line {} names row {}, but the matrix has rows 1 to {}.</source>
        <translation>{}&#xa0;: la ligne {} du fichier nomme la ligne {}, mais la matrice a les lignes 1 à {}.</translation>
    </message>
    <message>
        <source>{}: line {} names column {}, but the matrix has columns 1 to {}.</source>
        <translation>{}&#xa0;: la ligne {} du fichier nomme la colonne {}, mais la matrice a les colonnes 1 à {}.</translation>
    </message>
    <message>
        <source>{}: line {} is &apos;{}&apos;, whose value is too large or too small for a number.</source>
        <translation>{}&#xa0;: la ligne {} est «&#xa0;{}&#xa0;», dont la valeur est trop grande ou trop petite pour un nombre.</translation>
    </message>
    <message>
        <source>{} holds more entries than the {} that its header announces. Download or write it again.</source>
        <translation>{} contient plus d’entrées que les {} annoncées par son en-tête. Téléchargez ou écrivez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{} is cut off: it holds {} entries where its header announces {}. Download or write it again.</source>
        <translation>{} est tronqué&#xa0;: il contient {} entrées alors que son en-tête en annonce {}. Téléchargez ou écrivez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{} has no layer {}: a Matrix Market file holds one matrix, X.</source>
        <translation>{} n’a pas de couche {}&#xa0;: un fichier Matrix Market contient une matrice, X.</translation>
    </message>
    <message>
        <source>{} has {} rows and {} columns, which does not fit the {} names in {} and the {} in {}. Put the files of one matrix into the folder.</source>
        <translation>{} a {} lignes et {} colonnes, ce qui ne correspond pas aux {} noms de {} et aux {} de {}. Mettez dans le dossier les fichiers d’une même matrice.</translation>
    </message>
    <message>
        <source>{} is empty: {} cells, {} genes.</source>
        <translation>{} est vide&#xa0;: {} cellules, {} gènes.</translation>
    </message>
    <message>
        <source>{}: there is no column {}, as the folder has no table of cell labels. Choose a table of labels.</source>
        <translation>{}&#xa0;: la colonne {} n’existe pas, car le dossier n’a pas de table d’étiquettes des cellules. Choisissez une table d’étiquettes.</translation>
    </message>
    <message>
        <source>{} was changed while it was open.</source>
        <translation>{} a été modifié pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <source>a target is not measured</source>
        <translation>une cible n’est pas mesurée</translation>
    </message>
    <message>
        <source>a target is not expressed in the control</source>
        <translation>une cible n’est pas exprimée dans le témoin</translation>
    </message>
    <message>
        <source>keeps {:.2f} of the control&apos;s mean</source>
        <translation>conserve {:.2f} de la moyenne témoin</translation>
    </message>
    <message>
        <source>{} has {} rows, more than can be read.</source>
        <translation>{} a {} lignes, plus que ce qui peut être lu.</translation>
    </message>
    <message>
        <source>{} holds too many entries.</source>
        <translation>{} contient trop d’entrées.</translation>
    </message>
    <message>
        <source>{} holds gene {} twice for cell {}.</source>
        <translation>{} contient deux fois le gène {} pour la cellule {}.</translation>
    </message>
    <message>
        <source>Knockscope opens AnnData .h5ad, 10x .h5 and loom files and Matrix Market folders</source>
        <translation>Knockscope ouvre les fichiers AnnData .h5ad, 10x .h5 et loom et les dossiers Matrix Market</translation>
    </message>
    <message>
        <source>{} is a folder. {}.</source>
        <translation>{} est un dossier. {}.</translation>
    </message>
    <message>
        <source>{} is not an HDF5 file. {}.</source>
        <translation>{} n’est pas un fichier HDF5. {}.</translation>
    </message>
    <message>
        <source>{} is a MuData file (.h5mu) of several modalities. Save the modality with RNA as .h5ad and open that.</source>
        <translation>{} est un fichier MuData (.h5mu) à plusieurs modalités. Enregistrez la modalité d’ARN en .h5ad et ouvrez-la.</translation>
    </message>
    <message>
        <source>{} is a list of molecules (molecule_info.h5 of a 10x run), not a matrix of cells and genes. Open filtered_feature_bc_matrix.h5 of the same run.</source>
        <translation>{} est une liste de molécules (molecule_info.h5 d’une analyse 10x), pas une matrice de cellules et de gènes. Ouvrez filtered_feature_bc_matrix.h5 de la même analyse.</translation>
    </message>
    <message>
        <source>{} is a Seurat file (.h5Seurat). Convert it to .h5ad and open that.</source>
        <translation>{} est un fichier Seurat (.h5Seurat). Convertissez-le en .h5ad et ouvrez le résultat.</translation>
    </message>
    <message>
        <source>{} is an HDF5 file, but not an AnnData .h5ad file (/obs and /var), a 10x .h5 file (/matrix or a genome, with barcodes and genes) or a loom file (/matrix, /row_attrs and /col_attrs). {}.</source>
        <translation>{} est un fichier HDF5, mais ni un fichier AnnData .h5ad (/obs et /var), ni un fichier 10x .h5 (/matrix ou un génome, avec codes-barres et gènes), ni un fichier loom (/matrix, /row_attrs et /col_attrs). {}.</translation>
    </message>
    <message>
        <source>Cells {} to {} were asked for, but there are only {}.</source>
        <translation>Les cellules {} à {} ont été demandées, mais il n’y en a que {}.</translation>
    </message>
    <message>
        <source>{}: {} has {} entries, but there are {} features.</source>
        <translation>{}&#xa0;: {} a {} entrées, mais il y a {} caractéristiques.</translation>
    </message>
    <message>
        <source>{}: {} names no feature of the type &apos;{}&apos;, so the file holds no genes. Open the matrix with gene expression of the same run.</source>
        <translation>{}&#xa0;: {} ne nomme aucune caractéristique de type «&#xa0;{}&#xa0;»&#xa0;: le fichier ne contient pas de gènes. Ouvrez la matrice d’expression des gènes de la même analyse.</translation>
    </message>
    <message>
        <source>{} holds a matrix for each of the genomes {}: choose one as the layer.</source>
        <translation>{} contient une matrice pour chacun des génomes {}&#xa0;: choisissez-en un comme couche.</translation>
    </message>
    <message>
        <source>{}: {} has {} entries, but there are {} genes.</source>
        <translation>{}&#xa0;: {} a {} entrées, mais il y a {} gènes.</translation>
    </message>
    <message>
        <source>where 10x files keep the names of genes</source>
        <translation>là où les fichiers 10x gardent les noms de gènes</translation>
    </message>
    <message>
        <source>{} is not a 10x .h5 file: it has no matrix with barcodes and genes.</source>
        <translation>{} n’est pas un fichier 10x .h5&#xa0;: il n’a pas de matrice avec codes-barres et gènes.</translation>
    </message>
    <message>
        <source>{}: {} should hold two numbers.</source>
        <translation>{}&#xa0;: {} devrait contenir deux nombres.</translation>
    </message>
    <message>
        <source>A made-up screen cannot have {} perturbations; choose 1 to {}.</source>
        <translation>Un crible simulé ne peut pas avoir {} perturbations&#xa0;; choisissez de 1 à {}.</translation>
    </message>
    <message>
        <source>A made-up screen cannot have {} genes; choose 1 to {}.</source>
        <translation>Un crible simulé ne peut pas avoir {} gènes&#xa0;; choisissez de 1 à {}.</translation>
    </message>
    <message>
        <source>A made-up screen cannot have {} cells; choose 1 to {}.</source>
        <translation>Un crible simulé ne peut pas avoir {} cellules&#xa0;; choisissez de 1 à {}.</translation>
    </message>
    <message>
        <source>A made-up screen cannot have {} programmes; choose 1 to {}.</source>
        <translation>Un crible simulé ne peut pas avoir {} programmes&#xa0;; choisissez de 1 à {}.</translation>
    </message>
    <message>
        <source>A made-up screen cannot have {} vector dimensions; choose 1 to {}.</source>
        <translation>Un crible simulé ne peut pas avoir des vecteurs à {} dimensions&#xa0;; choisissez de 1 à {}.</translation>
    </message>
    <message>
        <source>{} is not a readable checkpoint. Delete it and train this fold again with --resume.</source>
        <translation>{} n’est pas un point de reprise lisible. Supprimez-le et entraînez ce pli à nouveau avec --resume.</translation>
    </message>
    <message>
        <source>Cannot write {}; is the disk full? Free some space and continue with --resume.</source>
        <translation>Impossible d’écrire {}&#xa0;; le disque est-il plein&#xa0;? Libérez de l’espace et continuez avec --resume.</translation>
    </message>
    <message>
        <source>Cannot read {}; check that it is there and readable.</source>
        <translation>Impossible de lire {}&#xa0;; vérifiez que le fichier existe et est lisible.</translation>
    </message>
    <message>
        <source>fold {} of {}, epoch {} of {}</source>
        <translation>pli {} sur {}, époque {} sur {}</translation>
    </message>
    <message>
        <source>fold {} of {} (number {}), epoch {} of {}</source>
        <translation>pli {} sur {} (numéro {}), époque {} sur {}</translation>
    </message>
    <message>
        <source>fold {} of {}</source>
        <translation>pli {} sur {}</translation>
    </message>
    <message>
        <source>fold {} of {} (number {})</source>
        <translation>pli {} sur {} (numéro {})</translation>
    </message>
    <message>
        <source>objective {:.4g}</source>
        <translation>objectif {:.4g}</translation>
    </message>
    <message>
        <source>validation {:.4g}</source>
        <translation>validation {:.4g}</translation>
    </message>
    <message>
        <source>W1 {:.4g}</source>
        <translation>W1 {:.4g}</translation>
    </message>
    <message>
        <source>{:.0f} examples/s</source>
        <translation>{:.0f} exemples/s</translation>
    </message>
    <message>
        <source>{} of {} folds finished, epoch {} of {}</source>
        <translation>plis terminés&#xa0;: {} sur {}, époque {} sur {}</translation>
    </message>
    <message>
        <source>{} of {} folds finished</source>
        <translation>plis terminés&#xa0;: {} sur {}</translation>
    </message>
    <message>
        <source>The file system of {} has no locks; do not let another process train this run at the same time.</source>
        <translation>Le système de fichiers de {} n’a pas de verrous&#xa0;; ne laissez pas un autre processus poursuivre cet entraînement en même temps.</translation>
    </message>
    <message>
        <source>The project has no gene vectors yet; add them with knockscope-cli embed or Run &gt; Gene vectors.</source>
        <translation>Le projet n’a pas encore de vecteurs de gènes&#xa0;; ajoutez-les avec knockscope-cli embed ou par Entraînement &gt; Vecteurs de gènes.</translation>
    </message>
    <message>
        <source>Fold {} is being trained by {}.</source>
        <translation>Le pli {} est en cours d’entraînement par {}.</translation>
    </message>
    <message>
        <source>training finished</source>
        <translation>entraînement terminé</translation>
    </message>
    <message>
        <source>{} belongs to another training; delete it to train this fold from its start.</source>
        <translation>{} appartient à un autre entraînement&#xa0;; supprimez le fichier pour entraîner ce pli depuis le début.</translation>
    </message>
    <message>
        <source>--moments bfloat16 works with --device cpu only; leave it out on a GPU.</source>
        <translation>--moments bfloat16 ne fonctionne qu’avec --device cpu&#xa0;; omettez cette option sur un GPU.</translation>
    </message>
    <message>
        <source>--model {} predicts perturbations of several genes only, and this screen has none with gene vectors; choose another model.</source>
        <translation>--model {} ne prédit que des perturbations de plusieurs gènes, et ce crible n’en a aucune avec des vecteurs de gènes&#xa0;; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>--split {} leaves nothing to learn from in fold {}; choose more --folds or another --split.</source>
        <translation>--split {} ne laisse rien à apprendre au pli {}&#xa0;; choisissez plus de --folds ou un autre --split.</translation>
    </message>
    <message>
        <source>--device cuda: {} trains on the processor only; choose --device cpu.</source>
        <translation>--device cuda&#xa0;: {} s’entraîne sur le processeur seulement&#xa0;; choisissez --device cpu.</translation>
    </message>
    <message>
        <source>No perturbation of this screen has a gene vector; choose gene vectors with matching gene names.</source>
        <translation>Aucune perturbation de ce crible n’a de vecteur de gène&#xa0;; choisissez des vecteurs aux noms de gènes correspondants.</translation>
    </message>
    <message>
        <source>{} {} is out of bounds; choose a value from {} to {}.</source>
        <translation>{} {} est hors limites&#xa0;; choisissez une valeur de {} à {}.</translation>
    </message>
    <message>
        <source>{} {} is unknown; choose {}.</source>
        <translation>{} {} est inconnu&#xa0;; choisissez {}.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>--weights must add up to 1, for example w1=0.75,mse=0.25,ce=0.</source>
        <translation>La somme des --weights doit être 1, par exemple w1=0.75,mse=0.25,ce=0.</translation>
    </message>
    <message>
        <source>{} {} is for --device {}; choose that device or {} float32.</source>
        <translation>{} {} est pour --device {}&#xa0;; choisissez cette unité ou {} float32.</translation>
    </message>
    <message>
        <source>LibTorch, which networks are kept with, cannot be loaded ({}); install it, or Knockscope again.</source>
        <translation>Impossible de charger LibTorch, qui conserve les réseaux ({})&#xa0;; installez-la, ou réinstallez Knockscope.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>--perturbation {}: run {} learns from it and never holds it out (--split {}); see the screen for what was observed.</source>
        <translation>--perturbation {}&#xa0;: l’entraînement {} en apprend et ne la tient jamais à l’écart (--split {})&#xa0;; voyez dans le crible ce qui a été observé.</translation>
    </message>
    <message>
        <source>--perturbation {}: model {} cannot predict it: {}.</source>
        <translation>--perturbation {}&#xa0;: le modèle {} ne peut pas la prédire&#xa0;: {}.</translation>
    </message>
    <message>
        <source>--perturbation {}: the finished folds of run {} have learnt from it, and fold {}, which holds it out, is not trained; continue the run with train --resume.</source>
        <translation>--perturbation {}&#xa0;: les plis terminés de l’entraînement {} en ont appris, et le pli {}, qui la tient à l’écart, n’est pas entraîné&#xa0;; poursuivez l’entraînement avec train --resume.</translation>
    </message>
    <message>
        <source>The project&apos;s gene vectors are not those that run {} was trained with ({}); embed them again.</source>
        <translation>Les vecteurs de gènes du projet ne sont pas ceux de l’entraînement {} ({})&#xa0;; chargez-les à nouveau.</translation>
    </message>
    <message>
        <source>--perturbation: name a gene; the control itself is not predicted.</source>
        <translation>--perturbation&#xa0;: nommez un gène&#xa0;; le témoin lui-même n’est pas prédit.</translation>
    </message>
    <message>
        <source>--perturbation {}: run {} holds predictions of another program and no model; only what that program predicted is there.</source>
        <translation>--perturbation {}&#xa0;: l’entraînement {} contient les prédictions d’un autre programme, sans modèle&#xa0;; il n’y a que ce que ce programme a prédit.</translation>
    </message>
    <message>
        <source>--perturbation {}: {}</source>
        <translation>--perturbation {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>The run {} is there already. Choose another name.</source>
        <translation>L’entraînement {} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>predicting</source>
        <translation>prédiction</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>run {} of {} ({})</source>
        <translation>entraînement {} sur {} ({})</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>export</translation>
    </message>
    <message>
        <source>{}: {} is {}, but there are {} features and {} barcodes.</source>
        <translation>{}&#xa0;: {} est {}, mais il y a {} features et {} codes-barres.</translation>
    </message>
    <message>
        <source>{}: {} is {}, but there are {} genes and {} barcodes.</source>
        <translation>{}&#xa0;: {} est {}, mais il y a {} gènes et {} codes-barres.</translation>
    </message>
    <message>
        <source>simulating</source>
        <translation>simulation</translation>
    </message>
    <message>
        <source>The GPU has too little free memory; use a smaller batch (--batch) or the processor (--device cpu).</source>
        <translation>Le GPU a trop peu de mémoire libre&#xa0;; utilisez un lot plus petit (--batch) ou le processeur (--device cpu).</translation>
    </message>
    <message>
        <source>The GPU failed; finished folds are kept, go on (--resume) on the processor (--device cpu).</source>
        <translation>Le GPU a échoué&#xa0;; les plis terminés sont conservés, reprenez (--resume) sur le processeur (--device cpu).</translation>
    </message>
    <message>
        <source>The GPU failed ({}); finished folds are kept, go on (--resume) on the processor (--device cpu).</source>
        <translation>Le GPU a échoué ({})&#xa0;; les plis terminés sont conservés, reprenez (--resume) sur le processeur (--device cpu).</translation>
    </message>
    <message>
        <source>Run {} was started with other settings or gene vectors and cannot go on (--resume); use the same, or another name (--run).</source>
        <translation>L’entraînement {} a été lancé avec d’autres réglages ou vecteurs de gènes et ne peut pas être repris (--resume)&#xa0;; utilisez les mêmes, ou un autre nom (--run).</translation>
    </message>
    <message>
        <source>Training ran out of memory; use a smaller batch (--batch), a rank (--rank) or the processor (--device cpu), or import fewer genes (--top-genes).</source>
        <translation>L’entraînement a manqué de mémoire&#xa0;; utilisez un lot plus petit (--batch), un rang (--rank) ou le processeur (--device cpu), ou importez moins de gènes (--top-genes).</translation>
    </message>
    <message>
        <source>Training ran out of memory; use a smaller batch (--batch) or a rank (--rank), or import fewer genes (--top-genes).</source>
        <translation>L’entraînement a manqué de mémoire&#xa0;; utilisez un lot plus petit (--batch) ou un rang (--rank), ou importez moins de gènes (--top-genes).</translation>
    </message>
    <message>
        <source>The predictions of run {} come from another program, so there is nothing to train; choose another name (--run).</source>
        <translation>Les prédictions de l’entraînement {} viennent d’un autre programme, donc il n’y a rien à entraîner&#xa0;; choisissez un autre nom (--run).</translation>
    </message>
    <message>
        <source>Run {} exists already; go on with it (--resume) or choose another name (--run).</source>
        <translation>L’entraînement {} existe déjà&#xa0;; reprenez-le (--resume) ou choisissez un autre nom (--run).</translation>
    </message>
    <message>
        <source>Chosen folds (--only-folds): {}; leave it out or wait.</source>
        <translation>Plis choisis (--only-folds)&#xa0;: {}&#xa0;; omettez-le ou attendez.</translation>
    </message>
    <message>
        <source>The device {} is unknown (--device); choose auto, cpu or cuda.</source>
        <translation>L’unité de calcul {} est inconnue (--device)&#xa0;; choisissez auto, cpu ou cuda.</translation>
    </message>
    <message>
        <source>A GPU was asked for (--device cuda), but this computer or this LibTorch has no CUDA; use the processor (--device cpu).</source>
        <translation>Un GPU a été demandé (--device cuda), mais cet ordinateur ou cette LibTorch n’a pas CUDA&#xa0;; utilisez le processeur (--device cpu).</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{}&#xa0;s</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{}&#xa0;min {}&#xa0;s</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{}&#xa0;h {}&#xa0;min</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{:.1f} GB</source>
        <translation>{:.1f}&#xa0;Go</translation>
    </message>
    <message>
        <source>1 fold of less than a second, {} of memory.</source>
        <translation>1 pli de moins d’une seconde, {} de mémoire.</translation>
    </message>
    <message>
        <source>1 fold of at most {}, {} of memory.</source>
        <translation>1 pli de {} au plus, {} de mémoire.</translation>
    </message>
    <message>
        <source>1 fold of about {}, {} of memory.</source>
        <translation>1 pli d’environ {}, {} de mémoire.</translation>
    </message>
    <message>
        <source>{} folds of less than a second each, {} in all, {} of memory.</source>
        <translation>{} plis de moins d’une seconde chacun, {} en tout, {} de mémoire.</translation>
    </message>
    <message>
        <source>{} folds of at most {} each, {} in all, {} of memory.</source>
        <translation>{} plis de {} au plus chacun, {} en tout, {} de mémoire.</translation>
    </message>
    <message>
        <source>{} folds of about {} each, {} in all, {} of memory.</source>
        <translation>{} plis d’environ {} chacun, {} en tout, {} de mémoire.</translation>
    </message>
    <message>
        <source>{} folds (--folds) do not fit {} perturbations with a gene vector; choose from 2 to {}.</source>
        <translation>{} plis (--folds) ne conviennent pas à {} perturbations avec un vecteur de gène&#xa0;; choisissez de 2 à {}.</translation>
    </message>
    <message>
        <source>The split over combinations (--split {}) holds out perturbations of several genes, and this screen has {} with a gene vector; choose the random split (--split random) or another screen.</source>
        <translation>La partition par combinaisons (--split {}) tient à l’écart des perturbations de plusieurs gènes, et ce crible en a {} avec un vecteur de gène&#xa0;; choisissez la partition aléatoire (--split random) ou un autre crible.</translation>
    </message>
    <message>
        <source>The split over combinations (--split {}) holds out perturbations of several genes, and this screen has {} with a gene vector; choose the random split (--split random) or at most {} folds (--folds).</source>
        <translation>La partition par combinaisons (--split {}) tient à l’écart des perturbations de plusieurs gènes, et ce crible en a {} avec un vecteur de gène&#xa0;; choisissez la partition aléatoire (--split random) ou au plus {} plis (--folds).</translation>
    </message>
    <message>
        <source>Training diverged in fold {}, epoch {}; use a smaller learning rate than {} (--learning-rate).</source>
        <translation>L’entraînement a divergé au pli {}, époque {}&#xa0;; utilisez un taux d’apprentissage inférieur à {} (--learning-rate).</translation>
    </message>
    <message>
        <source>Cannot write {}: its numbers would replace {}, which belongs to no figure. Choose another name.</source>
        <translation>Impossible d’écrire {}&#xa0;: ses nombres remplaceraient {}, qui n’appartient à aucune figure. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Cannot tell the kind of figure from {}: end its name in .svg, .pdf, .png or .tiff.</source>
        <translation>Impossible de déduire le type de figure de {}&#xa0;: terminez son nom par .svg, .pdf, .png ou .tiff.</translation>
    </message>
    <message>
        <source>The figure cannot be written as an image: {}.</source>
        <translation>Impossible d’écrire la figure comme image&#xa0;: {}.</translation>
    </message>
    <message>
        <source>At {} dpi the figure has {:.0f} x {:.0f} pixels, more than fit into an image. Choose fewer dpi, a smaller figure, or PDF.</source>
        <translation>À {}&#xa0;dpi, la figure a {:.0f} x {:.0f}&#xa0;pixels, plus qu’une image ne peut en contenir. Choisissez moins de dpi, une figure plus petite ou PDF.</translation>
    </message>
    <message>
        <source>Qt cannot write TIFF files here: install the package qt6-image-formats-plugins, or choose .png.</source>
        <translation>Qt ne peut pas écrire de fichiers TIFF ici&#xa0;: installez le paquet qt6-image-formats-plugins ou choisissez .png.</translation>
    </message>
    <message>
        <source>The figure cannot be written as PDF: {}.</source>
        <translation>Impossible d’écrire la figure en PDF&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} was written by a newer Knockscope. Update the program, or make the experiment again.</source>
        <translation>{} a été écrit par un Knockscope plus récent. Mettez le programme à jour ou refaites l’expérience.</translation>
    </message>
    <message>
        <source>{} is damaged. Make the experiment again.</source>
        <translation>{} est endommagé. Refaites l’expérience.</translation>
    </message>
    <message>
        <source>Run {} has no finished fold. Choose another one or train it on.</source>
        <translation>L’entraînement {} n’a aucun pli terminé. Choisissez-en un autre ou poursuivez celui-ci.</translation>
    </message>
    <message>
        <source>A figure shows at most {} runs, not {}: choose fewer.</source>
        <translation>Une figure montre au plus {} entraînements, et non {}&#xa0;: choisissez-en moins.</translation>
    </message>
    <message>
        <source>None of these metrics is known of run {}. Choose another run or the other metrics.</source>
        <translation>Aucune de ces métriques n’est connue pour l’entraînement {}. Choisissez un autre entraînement ou les autres métriques.</translation>
    </message>
    <message>
        <source>The entry {} of {} cannot be used: {}.</source>
        <translation>L’entrée {} de {} est inutilisable&#xa0;: {}.</translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation>elle doit être un objet</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>elle manque</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>elle doit être une liste</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>elle doit être true ou false</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>elle doit être un texte</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>elle doit être un nombre entier</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>elle doit être un nombre</translation>
    </message>
    <message>
        <source>it must be between {} and {}</source>
        <translation>elle doit être entre {} et {}</translation>
    </message>
    <message>
        <source>it must have {} values, but it has {}</source>
        <translation>nombre de valeurs attendu&#xa0;: {}, mais elle en a {}</translation>
    </message>
    <message>
        <source>it must be one of {}</source>
        <translation>elle doit être choisie parmi {}</translation>
    </message>
    <message>
        <source>one edge makes no bin</source>
        <translation>un seul bord ne fait pas de classe</translation>
    </message>
    <message>
        <source>its numbers must be known and ascend</source>
        <translation>ses nombres doivent être connus et croissants</translation>
    </message>
    <message>
        <source>there is no gene of that number</source>
        <translation>aucun gène n’a ce numéro</translation>
    </message>
    <message>
        <source>{} is no figure, or it is damaged. Choose the .json file that was written beside a figure, or export the figure again.</source>
        <translation>{} n’est pas une figure ou est endommagé. Choisissez le fichier .json écrit à côté d’une figure, ou exportez à nouveau la figure.</translation>
    </message>
    <message>
        <source>Run {} has no prediction for {}, which has no gene vector: choose another perturbation or another run.</source>
        <translation>L’entraînement {} n’a pas de prédiction pour {}, qui n’a pas de vecteur de gène&#xa0;: choisissez une autre perturbation ou un autre entraînement.</translation>
    </message>
    <message>
        <source>Run {} has no prediction for {}: choose another perturbation or another run.</source>
        <translation>L’entraînement {} n’a pas de prédiction pour {}&#xa0;: choisissez une autre perturbation ou un autre entraînement.</translation>
    </message>
    <message>
        <source>Run {} has no prediction for {} ({}): choose another perturbation or another run.</source>
        <translation>L’entraînement {} n’a pas de prédiction pour {} ({})&#xa0;: choisissez une autre perturbation ou un autre entraînement.</translation>
    </message>
    <message>
        <source>Run {} has no prediction for {} yet: finish the fold that holds it out, or choose another perturbation.</source>
        <translation>L’entraînement {} n’a pas encore de prédiction pour {}&#xa0;: terminez le pli qui la tient à l’écart, ou choisissez une autre perturbation.</translation>
    </message>
    <message>
        <source>{} is not in the screen, and run {} cannot predict it: choose a run of a model that predicts distributions.</source>
        <translation>{} n’est pas dans le crible, et l’entraînement {} ne peut pas la prédire&#xa0;: choisissez un entraînement d’un modèle qui prédit des distributions.</translation>
    </message>
    <message>
        <source>{} is not in the screen, and run {} has not predicted it: predict it first.</source>
        <translation>{} n’est pas dans le crible, et l’entraînement {} ne l’a pas prédite&#xa0;: prédisez-la d’abord.</translation>
    </message>
    <message>
        <source>There is no perturbation {} in this project; for one that a run has predicted, name the run.</source>
        <translation>La perturbation {} n’existe pas dans ce projet&#xa0;; pour une perturbation prédite par un entraînement, nommez l’entraînement.</translation>
    </message>
    <message>
        <source>A card shows one perturbation, not {}: name one.</source>
        <translation>Une carte montre une seule perturbation, et non {}&#xa0;: nommez-en une.</translation>
    </message>
    <message>
        <source>computing responses</source>
        <translation>calcul des réponses</translation>
    </message>
    <message>
        <source>This figure shows predictions: choose a run.</source>
        <translation>Cette figure montre des prédictions&#xa0;: choisissez un entraînement.</translation>
    </message>
    <message>
        <source>Run {} predicts means, of which there is no shift plot: choose a run of a model that predicts distributions, or the figure of distributions alone.</source>
        <translation>L’entraînement {} prédit des moyennes, pour lesquelles il n’y a pas de graphique des décalages&#xa0;: choisissez un entraînement d’un modèle qui prédit des distributions, ou la figure des seules distributions.</translation>
    </message>
    <message>
        <source>There is no gene {} in this project.</source>
        <translation>Le gène {} n’existe pas dans ce projet.</translation>
    </message>
    <message>
        <source>comparing perturbations</source>
        <translation>comparaison des perturbations</translation>
    </message>
    <message>
        <source>There is no perturbation in this project.</source>
        <translation>Il n’y a aucune perturbation dans ce projet.</translation>
    </message>
    <message>
        <source>Run {} has predicted no perturbation yet: finish a fold of it first.</source>
        <translation>L’entraînement {} n’a encore prédit aucune perturbation&#xa0;: terminez d’abord un de ses plis.</translation>
    </message>
    <message>
        <source>There is no perturbation that both {} and {} have predicted: finish their folds, or choose one run.</source>
        <translation>Aucune perturbation n’a été prédite à la fois par {} et par {}&#xa0;: terminez leurs plis, ou choisissez un seul entraînement.</translation>
    </message>
    <message>
        <source>Shift and genes</source>
        <translation>Décalages et gènes</translation>
    </message>
    <message>
        <source>Distributions of genes</source>
        <translation>Distributions de gènes</translation>
    </message>
    <message>
        <source>Shift plot</source>
        <translation>Graphique des décalages</translation>
    </message>
    <message>
        <source>Grid of shift plots</source>
        <translation>Grille de graphiques des décalages</translation>
    </message>
    <message>
        <source>Card of a perturbation</source>
        <translation>Carte d’une perturbation</translation>
    </message>
    <message>
        <source>Metrics against bins</source>
        <translation>Métriques selon les classes</translation>
    </message>
    <message>
        <source>Kinds of response</source>
        <translation>Types de réponse</translation>
    </message>
    <message>
        <source>counting responding genes</source>
        <translation>décompte des gènes répondeurs</translation>
    </message>
    <message>
        <source>Perturbation {} is not in the screen, so that no response to it was observed. Choose one of the screen&apos;s.</source>
        <translation>La perturbation {} n’est pas dans le crible, et aucune réponse à celle-ci n’a donc été observée. Choisissez-en une du crible.</translation>
    </message>
    <message>
        <source>Run {} predicts no distributions, so that it does not say in which way genes respond. Choose a run that does, or none.</source>
        <translation>L’entraînement {} ne prédit pas de distributions et ne dit donc pas de quelle façon les gènes répondent. Choisissez-en un qui le dit, ou aucun.</translation>
    </message>
    <message>
        <source>{} holds {}. Make the experiment again.</source>
        <translation>{} contient {}. Refaites l’expérience.</translation>
    </message>
    <message>
        <source>{} is of another screen than the project&apos;s. Make the experiment again.</source>
        <translation>{} porte sur un autre crible que celui du projet. Refaites l’expérience.</translation>
    </message>
    <message>
        <source>There is no table {}; choose one of {}.</source>
        <translation>Le tableau {} n’existe pas&#xa0;; choisissez parmi {}.</translation>
    </message>
    <message>
        <source>{} is not made of single runs; name none, and make it with &quot;knockscope-cli experiment {} --project {}&quot; or with &quot;Tables of the paper&quot; in the Run menu.</source>
        <translation>{} ne se compose pas d’entraînements isolés&#xa0;; n’en nommez aucun, et faites ce tableau avec «&#xa0;knockscope-cli experiment {} --project {}&#xa0;» ou avec «&#xa0;Tableaux de l’article&#xa0;» dans le menu Entraînement.</translation>
    </message>
    <message>
        <source>The project has no report of {} yet; make it with &quot;knockscope-cli experiment {} --project {}&quot; or with &quot;Tables of the paper&quot; in the Run menu.</source>
        <translation>Le projet n’a pas encore de rapport de {}&#xa0;; faites-le avec «&#xa0;knockscope-cli experiment {} --project {}&#xa0;» ou avec «&#xa0;Tableaux de l’article&#xa0;» dans le menu Entraînement.</translation>
    </message>
    <message>
        <source>Run {} predicts means only, and {} is of distributions; choose table2 or leave the run out.</source>
        <translation>L’entraînement {} ne prédit que des moyennes, et {} porte sur des distributions&#xa0;; choisissez table2 ou omettez cet entraînement.</translation>
    </message>
    <message>
        <source>Run {} is of split {}, and {} is of other splits; choose another table or leave the run out.</source>
        <translation>L’entraînement {} est de la partition {}, et {} porte sur d’autres partitions&#xa0;; choisissez un autre tableau ou omettez cet entraînement.</translation>
    </message>
    <message>
        <source>Runs {} and {} hold out other perturbations or other folds and have nothing in common; choose runs of the same split, folds and seed.</source>
        <translation>Les entraînements {} et {} diffèrent par les perturbations tenues à l’écart ou par les plis, et n’ont rien en commun&#xa0;; choisissez des entraînements de mêmes partition, plis et graine.</translation>
    </message>
    <message>
        <source>The project has no finished run for {}; train one, or make the table with &quot;knockscope-cli experiment {} --project {}&quot; or with &quot;Tables of the paper&quot; in the Run menu.</source>
        <translation>Le projet n’a aucun entraînement terminé pour {}&#xa0;; lancez-en un, ou faites le tableau avec «&#xa0;knockscope-cli experiment {} --project {}&#xa0;» ou avec «&#xa0;Tableaux de l’article&#xa0;» dans le menu Entraînement.</translation>
    </message>
    <message>
        <source>Nothing is left to draw: choose at least one of control, observed and predicted that there is.</source>
        <translation>Il ne reste rien à tracer&#xa0;: choisissez au moins un élément disponible parmi témoin, observé et prédit.</translation>
    </message>
    <message>
        <source>Cannot read {}: it is a folder.</source>
        <translation>Impossible de lire {}&#xa0;: c’est un dossier.</translation>
    </message>
    <message>
        <source>No two runs of this project differ in their number of bins alone. Train the same model again with another number of bins and everything else as it was.</source>
        <translation>Dans ce projet, aucun entraînement ne diffère d’un autre par son seul nombre de classes. Entraînez à nouveau le même modèle avec un autre nombre de classes, tout le reste étant inchangé.</translation>
    </message>
    <message>
        <source>it must have at most {} letters, but it has {}</source>
        <translation>nombre maximal de caractères&#xa0;: {}, mais elle en a {}</translation>
    </message>
    <message>
        <source>a figure has at most {} panels</source>
        <translation>une figure a au plus {} panneaux</translation>
    </message>
    <message>
        <source>{} is in the screen and {} is not, and the plots of a grid have the same axes: name only perturbations of the screen, or only predicted ones.</source>
        <translation>{} est dans le crible et {} n’y est pas, or les graphiques d’une grille ont les mêmes axes&#xa0;: nommez seulement des perturbations du crible, ou seulement des perturbations prédites.</translation>
    </message>
    <message>
        <source>A figure has at most {} panels: name fewer perturbations or genes.</source>
        <translation>Une figure a au plus {} panneaux&#xa0;: nommez moins de perturbations ou de gènes.</translation>
    </message>
    <message>
        <source>Cannot tell the kind of table from {}: end its name in .tex, .csv or .html.</source>
        <translation>Impossible de déduire le type de tableau de {}&#xa0;: terminez son nom par .tex, .csv ou .html.</translation>
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
    <message>
        <source>Cells in which fewer genes were found are left out</source>
        <translation>Les cellules où moins de gènes ont été détectés sont écartées</translation>
    </message>
    <message>
        <source>Genes that were found in fewer cells are left out</source>
        <translation>Les gènes détectés dans moins de cellules sont écartés</translation>
    </message>
    <message>
        <source>Keeps only the genes that differ most between cells: training takes less time and memory</source>
        <translation>Ne garde que les gènes qui varient le plus entre cellules : l’entraînement demande moins de temps et de mémoire</translation>
    </message>
    <message>
        <source>Leaves out perturbations and cells whose target is still expressed</source>
        <translation>Écarte les perturbations et les cellules dont la cible est encore exprimée</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::CoverageModel</name>
    <message>
        <source>a name of several genes: %1</source>
        <translation>nom de plusieurs gènes&#xa0;: %1</translation>
    </message>
    <message>
        <source>called %1 in the vectors</source>
        <translation>nommé %1 dans les vecteurs</translation>
    </message>
    <message>
        <source>%1 in another case</source>
        <translation>%1 dans une autre casse</translation>
    </message>
    <message>
        <source>previous symbol of %1</source>
        <translation>ancien symbole de %1</translation>
    </message>
    <message>
        <source>alias of %1</source>
        <translation>alias de %1</translation>
    </message>
    <message>
        <source>Ensembl id of %1</source>
        <translation>identifiant Ensembl de %1</translation>
    </message>
    <message>
        <source>NCBI&apos;s number of %1</source>
        <translation>numéro NCBI de %1</translation>
    </message>
    <message>
        <source>protein of %1</source>
        <translation>protéine de %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambigu</translation>
    </message>
    <message>
        <source>under another name</source>
        <translation>sous un autre nom</translation>
    </message>
    <message>
        <source>under the same name</source>
        <translation>sous le même nom</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gène</translation>
    </message>
    <message>
        <source>As the screen calls it</source>
        <translation>Nom dans le crible</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vecteur</translation>
    </message>
    <message>
        <source>Whether the gene has a vector, and under which name</source>
        <translation>Si le gène a un vecteur, et sous quel nom</translation>
    </message>
    <message>
        <source>How or why not</source>
        <translation>Comment ou pourquoi pas</translation>
    </message>
    <message>
        <source>The name under which it was found, or why it was not</source>
        <translation>Le nom sous lequel il a été trouvé, ou pourquoi il ne l’a pas été</translation>
    </message>
    <message>
        <source>Perturbations</source>
        <translation>Perturbations</translation>
    </message>
    <message>
        <source>How many perturbations target the gene</source>
        <translation>Nombre de perturbations qui ciblent le gène</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::DataPage</name>
    <message>
        <source>%1 is a file, not a folder: choose another project folder.</source>
        <translation>%1 est un fichier, non un dossier&#xa0;: choisissez un autre dossier de projet.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1: choose another project folder.</source>
        <translation>Impossible d’écrire dans %1&#xa0;: choisissez un autre dossier de projet.</translation>
    </message>
    <message>
        <source>&amp;Keep the project&apos;s screen</source>
        <translation>&amp;Garder le crible du projet</translation>
    </message>
    <message>
        <source>Go back to the screen of the open project</source>
        <translation>Revenir au crible du projet ouvert</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Which screen is learnt from: the cells, which gene was perturbed in each, and which cells are the control.</source>
        <translation>De quel crible le modèle apprend&#xa0;: les cellules, le gène perturbé dans chacune, et les cellules qui servent de témoin.</translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <source>This file holds no cell labels: choose a table of them, a CSV or TSV with a column of barcodes, under “Cell labels”.</source>
        <translation>Ce fichier ne contient pas d’étiquettes de cellules&#xa0;: choisissez-en une table, CSV ou TSV avec une colonne de codes-barres, sous «&#xa0;Étiquettes des cellules&#xa0;».</translation>
    </message>
    <message>
        <source>Check what was recognised; everything can be changed.</source>
        <translation>Vérifiez ce qui a été reconnu&#xa0;; tout peut être changé.</translation>
    </message>
    <message>
        <source>Choose the file of a screen.</source>
        <translation>Choisissez le fichier d’un crible.</translation>
    </message>
    <message>
        <source>Change what was chosen last, or choose another file.</source>
        <translation>Changez le dernier choix, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose a layer.</source>
        <translation>Choisissez une couche.</translation>
    </message>
    <message>
        <source>Wait until the file has been looked into.</source>
        <translation>Attendez la fin de l’examen du fichier.</translation>
    </message>
    <message>
        <source>%1 holds a project already: choose another folder, or open that project.</source>
        <translation>%1 contient déjà un projet&#xa0;: choisissez un autre dossier, ou ouvrez ce projet.</translation>
    </message>
    <message>
        <source>%1 holds other files: choose a folder that is new or empty.</source>
        <translation>%1 contient d’autres fichiers&#xa0;: choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>Wait until this has been tried out.</source>
        <translation>Attendez la fin de l’essai de ce choix.</translation>
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
    <name>knockscope::ui::ExportBar</name>
    <message>
        <source>How far the figures are</source>
        <translation>Avancement des figures</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ends the copying or writing of figures</source>
        <translation>Met fin à la copie ou à l’écriture de figures</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FigureDialog</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The table, as a word processor takes it over</source>
        <translation>Le tableau, tel qu’un traitement de texte le reprend</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Writes it to a file</source>
        <translation>Écrit la figure ou le tableau dans un fichier</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>To paste it into another program, as a vector figure where that takes one</source>
        <translation>Pour coller dans un autre programme, en figure vectorielle là où il en accepte une</translation>
    </message>
    <message>
        <source>Export &amp;all pinned…</source>
        <translation>Exporter &amp;tous les épinglés…</translation>
    </message>
    <message>
        <source>A figure of each pinned gene; none is pinned yet (Ctrl+D)</source>
        <translation>Une figure de chaque gène épinglé&#xa0;; aucun ne l’est encore (Ctrl+D)</translation>
    </message>
    <message>
        <source>Writes a distribution of each pinned gene into a folder</source>
        <translation>Écrit une distribution de chaque gène épinglé dans un dossier</translation>
    </message>
    <message>
        <source>The numbers of the table are being put together…</source>
        <translation>Assemblage des nombres du tableau…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>LaTeX (*.tex);;CSV (*.csv);;Web page (*.html)</source>
        <translation>LaTeX (*.tex);;CSV (*.csv);;Page web (*.html)</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tableau copié</translation>
    </message>
    <message>
        <source>Folder for the figures of all pinned genes</source>
        <translation>Dossier pour les figures de tous les gènes épinglés</translation>
    </message>
    <message>
        <source>Also write its data (.&amp;json, .csv)</source>
        <translation>Écrire aussi ses données (.&amp;json, .csv)</translation>
    </message>
    <message>
        <source>Beside the figure NAME: NAME.json, which makes it again, and NAME.csv with every number that is drawn</source>
        <translation>À côté de la figure NAME&#xa0;: NAME.json, de quoi la refaire, et NAME.csv avec tous les nombres tracés</translation>
    </message>
    <message>
        <source>The figure is being made…</source>
        <translation>La figure est en préparation…</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FigureExporter</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Figure written to %1</source>
        <translation>Figure écrite dans %1</translation>
    </message>
    <message>
        <source>Table written to %1</source>
        <translation>Tableau écrit dans %1</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tableau copié</translation>
    </message>
    <message>
        <source>Figure copied</source>
        <translation>Figure copiée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures written to %1</source>
        <translation>
            <numerusform>%Ln figure écrite dans %1</numerusform>
            <numerusform>%Ln figures écrites dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln figures…</source>
        <translation>
            <numerusform>Écriture de %Ln figure…</numerusform>
            <numerusform>Écriture de %Ln figures…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all pinned</source>
        <translation>Exporter tous les épinglés</translation>
    </message>
    <message>
        <source>Cannot write %1: its numbers would replace %2, which belongs to no figure. Choose another name, or do not tick “Also write its data”.</source>
        <translation>Impossible d’écrire %1&#xa0;: ses nombres remplaceraient %2, qui n’appartient à aucune figure. Choisissez un autre nom ou ne cochez pas «&#xa0;Écrire aussi ses données&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already.</source>
        <translation>
            <numerusform>%Ln fichier existe déjà.</numerusform>
            <numerusform>%Ln fichiers existent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Conserver les deux</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>Examen du dossier…</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FigureForm</name>
    <message>
        <source>A panel for each gene: control, observed and predicted cells.</source>
        <translation>Un panneau par gène&#xa0;: cellules témoins, observées et prédites.</translation>
    </message>
    <message>
        <source>How far every gene is shifted, predicted against observed.</source>
        <translation>De combien se décale chaque gène, prédit par rapport à observé.</translation>
    </message>
    <message>
        <source>A row for each perturbation: its shift plot, and the distributions of its genes.</source>
        <translation>Une ligne par perturbation&#xa0;: son graphique des décalages et les distributions de ses gènes.</translation>
    </message>
    <message>
        <source>How well runs predict that differ in their number of bins alone.</source>
        <translation>La qualité des prédictions d’entraînements qui ne diffèrent que par leur nombre de classes.</translation>
    </message>
    <message>
        <source>A small shift plot for each of many perturbations, with its correlation.</source>
        <translation>Un petit graphique des décalages pour chacune de nombreuses perturbations, avec sa corrélation.</translation>
    </message>
    <message>
        <source>What is predicted of a perturbation, on one page, also of one that is not in the screen.</source>
        <translation>Ce qui est prédit d’une perturbation, sur une page, même si elle n’est pas dans le crible.</translation>
    </message>
    <message>
        <source>How many genes respond in which way, a bar for each perturbation.</source>
        <translation>Combien de gènes répondent et de quelle façon, une barre par perturbation.</translation>
    </message>
    <message>
        <source>%1 is no gene of this screen.</source>
        <translation>%1 n’est pas un gène de ce crible.</translation>
    </message>
    <message>
        <source>%1 are no genes of this screen.</source>
        <translation>%1 ne sont pas des gènes de ce crible.</translation>
    </message>
    <message>
        <source>Figure or table</source>
        <translation>Figure ou tableau</translation>
    </message>
    <message>
        <source>What is to be drawn</source>
        <translation>Ce qui doit être tracé</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Pl&amp;us</translation>
    </message>
    <message>
        <source>Choices that most figures leave as they are</source>
        <translation>Choix que la plupart des figures laissent tels quels</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>choix automatique</translation>
    </message>
    <message>
        <source>Perturbations</source>
        <translation>Perturbations</translation>
    </message>
    <message>
        <source>Names between commas; none: those that show most</source>
        <translation>Noms séparés par des virgules&#xa0;; sans nom&#xa0;: celles qui en montrent le plus</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gènes</translation>
    </message>
    <message>
        <source>Names between commas; none: those that shift most</source>
        <translation>Noms séparés par des virgules&#xa0;; sans nom&#xa0;: ceux qui se décalent le plus</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Whose predictions are drawn</source>
        <translation>Celui dont les prédictions sont tracées</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Second entraînement</translation>
    </message>
    <message>
        <source>Whose predictions are drawn beside the first&apos;s</source>
        <translation>Celui dont les prédictions sont tracées à côté de celles du premier</translation>
    </message>
    <message>
        <source>none: observed only</source>
        <translation>aucun&#xa0;: observé seulement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>What is shown of each run</source>
        <translation>Ce qui est montré de chaque entraînement</translation>
    </message>
    <message>
        <source>Errors of the moments</source>
        <translation>Erreurs des moments</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Corrélations</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>What journals ask for, or a width of your own</source>
        <translation>Ce que demandent les revues, ou une largeur à votre choix</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Of the whole figure in millimetres; the panels say how high it gets</source>
        <translation>Celle de toute la figure en millimètres&#xa0;; les panneaux déterminent la hauteur</translation>
    </message>
    <message>
        <source> mm</source>
        <translation>&#xa0;mm</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Journals ask for 5 to 8 points; panel letters are a point larger</source>
        <translation>Les revues demandent de 5 à 8 points&#xa0;; les lettres des panneaux ont un point de plus</translation>
    </message>
    <message>
        <source> pt</source>
        <translation>&#xa0;pt</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>All are told apart by everybody; grey also by every printer</source>
        <translation>Toutes se distinguent pour tout le monde&#xa0;; les gris aussi sur toute imprimante</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Comme dans l’article</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Panel letters</source>
        <translation>Lettres des panneaux</translation>
    </message>
    <message>
        <source>a, b, c in bold before the panels</source>
        <translation>a, b, c en gras devant les panneaux</translation>
    </message>
    <message>
        <source>&amp;Perturbations</source>
        <translation>&amp;Perturbations</translation>
    </message>
    <message>
        <source>&amp;Genes</source>
        <translation>&amp;Gènes</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Ent&amp;raînement</translation>
    </message>
    <message>
        <source>Seco&amp;nd run</source>
        <translation>Seco&amp;nd entraînement</translation>
    </message>
    <message>
        <source>Me&amp;trics</source>
        <translation>&amp;Métriques</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Dimensions</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>The cells in which nothing was perturbed</source>
        <translation>Les cellules où rien n’a été perturbé</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>The perturbed cells</source>
        <translation>Les cellules perturbées</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>What the runs predict</source>
        <translation>Ce que prédisent les entraînements</translation>
    </message>
    <message>
        <source>Range of the folds</source>
        <translation>Étendue sur les plis</translation>
    </message>
    <message>
        <source>A band where the folds of a run predict differently</source>
        <translation>Une bande là où les plis d’un entraînement prédisent différemment</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyennes</translation>
    </message>
    <message>
        <source>A vertical line at the mean of each group</source>
        <translation>Un trait vertical à la moyenne de chaque groupe</translation>
    </message>
    <message>
        <source>Zeros apart</source>
        <translation>Zéros à part</translation>
    </message>
    <message>
        <source>Cells without the gene are bars of their own, at the left</source>
        <translation>Les cellules sans le gène ont leurs propres barres, à gauche</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Axe logarithmique</translation>
    </message>
    <message>
        <source>Shows rare cells beside frequent ones</source>
        <translation>Montre les cellules rares à côté des fréquentes</translation>
    </message>
    <message>
        <source>Bins of cells</source>
        <translation>Classes des cellules</translation>
    </message>
    <message>
        <source>Into how many bins the cells are counted; predictions keep the model&apos;s</source>
        <translation>Nombre de classes où les cellules sont comptées&#xa0;; les prédictions gardent celles du modèle</translation>
    </message>
    <message>
        <source>as the model</source>
        <translation>comme le modèle</translation>
    </message>
    <message>
        <source>Names of genes</source>
        <translation>Noms des gènes</translation>
    </message>
    <message>
        <source>Writes the chosen genes beside their points</source>
        <translation>Écrit les gènes choisis à côté de leurs points</translation>
    </message>
    <message>
        <source>Two runs</source>
        <translation>Deux entraînements</translation>
    </message>
    <message>
        <source>Where the second run is drawn in a grid</source>
        <translation>Où le second entraînement est tracé dans une grille</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>côte à côte</translation>
    </message>
    <message>
        <source>in one plot</source>
        <translation>dans un seul graphique</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Very many points make vector files that editors can hardly open</source>
        <translation>De très nombreux points donnent des fichiers vectoriels que les éditeurs ouvrent à peine</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>as vectors</source>
        <translation>en vecteurs</translation>
    </message>
    <message>
        <source>as an image</source>
        <translation>en image</translation>
    </message>
    <message>
        <source>Resolution of pictures</source>
        <translation>Résolution des images</translation>
    </message>
    <message>
        <source>Of PNG and TIFF files; journals ask for 300 or more</source>
        <translation>Celle des fichiers PNG et TIFF&#xa0;; les revues demandent 300 ou plus</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation>&#xa0;dpi</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Fig. 1</source>
        <translation>Fig. 1</translation>
    </message>
    <message>
        <source>Fig. 2</source>
        <translation>Fig. 2</translation>
    </message>
    <message>
        <source>Fig. 3 and 4</source>
        <translation>Fig. 3 et 4</translation>
    </message>
    <message>
        <source>Fig. 5</source>
        <translation>Fig. 5</translation>
    </message>
    <message>
        <source>Table 1: distributions</source>
        <translation>Tableau 1&#xa0;: distributions</translation>
    </message>
    <message>
        <source>Table 2: mean shifts</source>
        <translation>Tableau 2&#xa0;: décalages de moyenne</translation>
    </message>
    <message>
        <source>Table 3: several genes</source>
        <translation>Tableau 3&#xa0;: plusieurs gènes</translation>
    </message>
    <message>
        <source>Table 5: training objective</source>
        <translation>Tableau 5&#xa0;: objectif d’entraînement</translation>
    </message>
    <message>
        <source>Table 6: gene vectors</source>
        <translation>Tableau 6&#xa0;: vecteurs de gènes</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>all that differ in bins alone</source>
        <translation>tous&#xa0;: seules les classes diffèrent</translation>
    </message>
    <message>
        <source>none: as the cells respond</source>
        <translation>aucun&#xa0;: réponse des cellules</translation>
    </message>
    <message>
        <source>%1 is no perturbation of this screen and has not been predicted: predict it under Predict.</source>
        <translation>%1 n’est pas une perturbation de ce crible et n’a pas été prédite&#xa0;: prédisez-la dans le panneau Prédire.</translation>
    </message>
    <message>
        <source>%1 are no perturbations of this screen and have not been predicted: predict them under Predict.</source>
        <translation>%1 ne sont pas des perturbations de ce crible et n’ont pas été prédites&#xa0;: prédisez-les dans le panneau Prédire.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This project has no run yet: train one with “Train…” in the menu Run.</source>
        <translation>Ce projet n’a encore aucun entraînement&#xa0;: lancez-en un avec «&#xa0;Entraîner…&#xa0;» dans le menu Entraînement.</translation>
    </message>
    <message>
        <source>There is no shift plot, because this project has no run yet: train one with “Train…” in the menu Run.</source>
        <translation>Il n’y a pas de graphique des décalages, car ce projet n’a encore aucun entraînement&#xa0;: lancez-en un avec «&#xa0;Entraîner…&#xa0;» dans le menu Entraînement.</translation>
    </message>
    <message>
        <source>There is no shift plot, because no run is chosen.</source>
        <translation>Il n’y a pas de graphique des décalages, car aucun entraînement n’est choisi.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FigurePreview</name>
    <message>
        <source>Preview of the figure</source>
        <translation>Aperçu de la figure</translation>
    </message>
    <message>
        <source>The figure is being made</source>
        <translation>La figure est en préparation</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200&#xa0;%</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2&#xa0;mm</translation>
    </message>
    <message>
        <source>How large the preview is on your screen (Ctrl and the wheel); the file does not change</source>
        <translation>Taille de l’aperçu à l’écran (Ctrl et la molette)&#xa0;; le fichier ne change pas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
    <message>
        <source>Another number changes the filter at once</source>
        <translation>Un autre nombre change aussitôt le filtre</translation>
    </message>
    <message>
        <source>Another gene changes the filter at once; names are completed while you type</source>
        <translation>Un autre gène change aussitôt le filtre&#xa0;; les noms se complètent pendant la saisie</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FilterList</name>
    <message>
        <source>&amp;Add a condition</source>
        <translation>A&amp;jouter une condition</translation>
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
    <message>
        <source>There is no column %1 any more: choose another one for the condition, or remove it.</source>
        <translation>La colonne %1 n’existe plus&#xa0;: choisissez-en une autre pour la condition, ou retirez la condition.</translation>
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
    <name>knockscope::ui::GenesPage</name>
    <message>
        <source>&amp;Keep the project&apos;s vectors</source>
        <translation>&amp;Garder les vecteurs du projet</translation>
    </message>
    <message>
        <source>Train with the gene vectors that the project has</source>
        <translation>Entraîner avec les vecteurs de gènes que le projet a déjà</translation>
    </message>
    <message>
        <source>Use other &amp;vectors</source>
        <translation>Utiliser d’autres &amp;vecteurs</translation>
    </message>
    <message>
        <source>The project&apos;s vectors are replaced once the training starts</source>
        <translation>Les vecteurs du projet sont remplacés dès le début de l’entraînement</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gènes</translation>
    </message>
    <message>
        <source>The model learns how alike genes are from a vector of numbers for each gene.</source>
        <translation>Le modèle apprend la ressemblance des gènes d’après un vecteur de nombres pour chaque gène.</translation>
    </message>
    <message>
        <source>&amp;File of vectors…</source>
        <translation>&amp;Fichier de vecteurs…</translation>
    </message>
    <message>
        <source>A file with a vector for each gene: a table, a pickle, .pt, .npz, .json, .h5 and others; may also be dropped here</source>
        <translation>Un fichier avec un vecteur pour chaque gène&#xa0;: une table, un pickle, .pt, .npz, .json, .h5 et d’autres&#xa0;; il peut aussi être déposé ici</translation>
    </message>
    <message>
        <source>&amp;Gene sets…</source>
        <translation>&amp;Ensembles de gènes…</translation>
    </message>
    <message>
        <source>Vectors made from the sets that genes are in: .gmt, .gaf or gene2go</source>
        <translation>Vecteurs créés d’après les ensembles auxquels appartiennent les gènes&#xa0;: .gmt, .gaf ou gene2go</translation>
    </message>
    <message>
        <source>Fr&amp;om this screen</source>
        <translation>De ce &amp;crible</translation>
    </message>
    <message>
        <source>Vectors made from how genes vary together in the control cells: needs no file, but knows only the genes that were measured</source>
        <translation>Vecteurs créés d’après la façon dont les gènes varient ensemble dans les cellules témoins&#xa0;: sans fichier, mais limités aux gènes mesurés</translation>
    </message>
    <message>
        <source>Sources of gene vectors</source>
        <translation>Sources des vecteurs de gènes</translation>
    </message>
    <message>
        <source>Other names of genes</source>
        <translation>Autres noms de gènes</translation>
    </message>
    <message>
        <source>optional: HGNC&apos;s complete set</source>
        <translation>facultatif&#xa0;: le jeu complet de HGNC</translation>
    </message>
    <message>
        <source>HGNC&apos;s list of the symbols, former symbols, aliases and ids of human genes, by which a gene of the screen is found under another name: hgnc_complete_set.txt from genenames.org</source>
        <translation>La liste HGNC des symboles, anciens symboles, alias et identifiants des gènes humains, qui permet de trouver un gène du crible sous un autre nom&#xa0;: hgnc_complete_set.txt de genenames.org</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose HGNC&apos;s complete set, plain or .gz</source>
        <translation>Choisir le jeu complet de HGNC, brut ou .gz</translation>
    </message>
    <message>
        <source>Other na&amp;mes of genes</source>
        <translation>Autres &amp;noms de gènes</translation>
    </message>
    <message>
        <source>Reading the gene vectors</source>
        <translation>Lecture des vecteurs de gènes</translation>
    </message>
    <message>
        <source>Genes in the list</source>
        <translation>Gènes de la liste</translation>
    </message>
    <message>
        <source>Perturbed genes must have a vector to be trained on; other genes with one can be predicted</source>
        <translation>Les gènes perturbés doivent avoir un vecteur pour servir à l’entraînement&#xa0;; les autres gènes qui en ont un peuvent être prédits</translation>
    </message>
    <message>
        <source>Perturbed genes</source>
        <translation>Gènes perturbés</translation>
    </message>
    <message>
        <source>Measured genes</source>
        <translation>Gènes mesurés</translation>
    </message>
    <message>
        <source>How they were found</source>
        <translation>Comment ils ont été trouvés</translation>
    </message>
    <message>
        <source>Show only genes found like this</source>
        <translation>N’afficher que les gènes trouvés ainsi</translation>
    </message>
    <message>
        <source>Search genes</source>
        <translation>Rechercher des gènes</translation>
    </message>
    <message>
        <source>A part of a gene&apos;s name, of what it was found as, or of a perturbation</source>
        <translation>Une partie du nom d’un gène, du nom trouvé ou d’une perturbation</translation>
    </message>
    <message>
        <source>Save &amp;list…</source>
        <translation>Enregistrer la &amp;liste…</translation>
    </message>
    <message>
        <source>Save the genes that are shown as a CSV file</source>
        <translation>Enregistrer les gènes affichés dans un fichier CSV</translation>
    </message>
    <message>
        <source>Genes and their vectors</source>
        <translation>Gènes et leurs vecteurs</translation>
    </message>
    <message>
        <source>&amp;Do similar vectors mean similar shifts?</source>
        <translation>&amp;Des vecteurs semblables, des décalages semblables&#xa0;?</translation>
    </message>
    <message>
        <source>Compares how perturbations with similar vectors shift genes with what chance gives: whether these vectors say something about this screen</source>
        <translation>Compare la façon dont les perturbations aux vecteurs semblables décalent les gènes à ce que donne le hasard&#xa0;: si ces vecteurs disent quelque chose de ce crible</translation>
    </message>
    <message>
        <source>Choose a screen first.</source>
        <translation>Choisissez d’abord un crible.</translation>
    </message>
    <message>
        <source>The gene vectors are still being read.</source>
        <translation>Les vecteurs de gènes sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Choose where the vectors of the genes come from.</source>
        <translation>Choisissez d’où viennent les vecteurs des gènes.</translation>
    </message>
    <message>
        <source>The file of other names cannot be read: clear it or choose another one.</source>
        <translation>Impossible de lire le fichier des autres noms&#xa0;: effacez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A source cannot be used: remove it, or choose another file.</source>
        <translation>Une source est inutilisable&#xa0;: retirez-la ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Fewer than two perturbations have a gene vector: the screen&apos;s genes are written like those of mice. Choose vectors of mouse genes, or take them from this screen.</source>
        <translation>Moins de deux perturbations ont un vecteur de gène&#xa0;: les gènes du crible sont écrits comme ceux de la souris. Choisissez des vecteurs de gènes de souris, ou tirez-les de ce crible.</translation>
    </message>
    <message>
        <source>Fewer than two perturbations have a gene vector. Choose HGNC&apos;s complete set, so that genes are found under their other names, or vectors of other genes.</source>
        <translation>Moins de deux perturbations ont un vecteur de gène. Choisissez le jeu complet de HGNC, pour que les gènes soient trouvés sous leurs autres noms, ou des vecteurs d’autres gènes.</translation>
    </message>
    <message>
        <source>Fewer than two perturbations have a gene vector. Choose vectors that know the screen&apos;s genes: of the same species, or from this screen.</source>
        <translation>Moins de deux perturbations ont un vecteur de gène. Choisissez des vecteurs qui connaissent les gènes du crible&#xa0;: de la même espèce, ou tirés de ce crible.</translation>
    </message>
    <message>
        <source>Gene sets</source>
        <translation>Ensembles de gènes</translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>Vecteurs de gènes</translation>
    </message>
    <message>
        <source>Gene sets (*.gmt *.gaf gene2go* *.gz);;All files (*)</source>
        <translation>Ensembles de gènes (*.gmt *.gaf gene2go* *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>HGNC&apos;s complete set</source>
        <translation>Jeu complet de HGNC</translation>
    </message>
    <message>
        <source>HGNC&apos;s complete set (hgnc_complete_set* *.txt *.tsv *.gz);;All files (*)</source>
        <translation>Jeu complet de HGNC (hgnc_complete_set* *.txt *.tsv *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln genes, %2 dimensions</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln gène, %2 dimensions</numerusform>
            <numerusform>%1&#xa0;: %Ln gènes, %2 dimensions</numerusform>
        </translation>
    </message>
    <message>
        <source>From this screen</source>
        <translation>De ce crible</translation>
    </message>
    <message>
        <source>Remove this source</source>
        <translation>Retirer cette source</translation>
    </message>
    <message>
        <source>Remove the source %1</source>
        <translation>Retirer la source %1</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message numerus="yes">
        <source>From this screen: how the %Ln genes measured vary together in the control cells</source>
        <translation>
            <numerusform>De ce crible&#xa0;: comment le gène mesuré (%Ln) varie dans les cellules témoins</numerusform>
            <numerusform>De ce crible&#xa0;: comment les %Ln gènes mesurés varient ensemble dans les cellules témoins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: none of its %Ln genes has a name of this screen</source>
        <translation>
            <numerusform>%1&#xa0;: son gène (%Ln) n’a pas de nom de ce crible</numerusform>
            <numerusform>%1&#xa0;: aucun de ses %Ln gènes n’a un nom de ce crible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln genes, %2 dimensions (%3)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln gène, %2 dimensions (%3)</numerusform>
            <numerusform>%1&#xa0;: %Ln gènes, %2 dimensions (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it a gene is found only under the name that the screen gives it.</source>
        <translation>Sans lui, un gène n’est trouvé que sous le nom que le crible lui donne.</translation>
    </message>
    <message>
        <source>No name of this screen had to be looked up there.</source>
        <translation>Aucun nom de ce crible n’a dû y être cherché.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names of this screen are found under another name.</source>
        <translation>
            <numerusform>%Ln nom de ce crible est trouvé sous un autre nom.</numerusform>
            <numerusform>%Ln noms de ce crible sont trouvés sous un autre nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a screen first: its genes are looked up in the vectors.</source>
        <translation>Choisissez d’abord un crible&#xa0;: ses gènes sont cherchés dans les vecteurs.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Choose above where vectors come from, or drop files here.</source>
        <translation>Choisissez ci-dessus d’où viennent les vecteurs, ou déposez des fichiers ici.</translation>
    </message>
    <message>
        <source>A file of vectors: made elsewhere, for example from texts about genes or protein sequences.</source>
        <translation>Un fichier de vecteurs&#xa0;: créé ailleurs, par exemple à partir de textes sur les gènes ou de séquences de protéines.</translation>
    </message>
    <message>
        <source>Gene sets: what is known about genes, for example the Gene Ontology.</source>
        <translation>Ensembles de gènes&#xa0;: ce qu’on sait des gènes, par exemple Gene Ontology.</translation>
    </message>
    <message>
        <source>This screen: needs no file, but knows only the genes that were measured.</source>
        <translation>Ce crible&#xa0;: sans fichier, mais limité aux gènes mesurés.</translation>
    </message>
    <message>
        <source>Of several sources the vectors are joined, for the genes that all of them know.</source>
        <translation>Les vecteurs de plusieurs sources sont joints, pour les gènes que toutes connaissent.</translation>
    </message>
    <message>
        <source>The names of the screen are looked up in the vectors…</source>
        <translation>Les noms du crible sont cherchés dans les vecteurs…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %Ln perturbations can be trained on.</source>
        <translation>
            <numerusform>Perturbations utilisables pour l’entraînement&#xa0;: %1 sur %Ln au plus.</numerusform>
            <numerusform>Perturbations utilisables pour l’entraînement&#xa0;: %1 sur %Ln au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln perturbations can be trained on.</source>
        <translation>
            <numerusform>Perturbations utilisables pour l’entraînement&#xa0;: %1 sur %Ln.</numerusform>
            <numerusform>Perturbations utilisables pour l’entraînement&#xa0;: %1 sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Exclues&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 and %Ln more.</source>
        <translation>
            <numerusform>Exclues&#xa0;: %1 et %Ln autre.</numerusform>
            <numerusform>Exclues&#xa0;: %1 et %Ln autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln measured genes have a vector, so that their perturbation can be predicted.</source>
        <translation>
            <numerusform>Gènes mesurés qui ont un vecteur, et dont la perturbation peut donc être prédite&#xa0;: %1 sur %Ln.</numerusform>
            <numerusform>Gènes mesurés qui ont un vecteur, et dont la perturbation peut donc être prédite&#xa0;: %1 sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Tous (%1)</translation>
    </message>
    <message>
        <source>Missing (%1)</source>
        <translation>Absents (%1)</translation>
    </message>
    <message>
        <source>Ambiguous (%1)</source>
        <translation>Ambigus (%1)</translation>
    </message>
    <message>
        <source>Other name (%1)</source>
        <translation>Autre nom (%1)</translation>
    </message>
    <message>
        <source>Same name (%1)</source>
        <translation>Même nom (%1)</translation>
    </message>
    <message>
        <source>No gene is found like this.</source>
        <translation>Aucun gène n’est trouvé ainsi.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Too few perturbations have a vector to tell.</source>
        <translation>Trop peu de perturbations ont un vecteur pour en juger.</translation>
    </message>
    <message>
        <source>Yes: shifts of perturbations with similar vectors are alike, r = %1 where chance gives %2 ± %3 (p = %4).</source>
        <translation>Oui&#xa0;: les perturbations aux vecteurs semblables ont des décalages semblables, r = %1 quand le hasard donne %2 ± %3 (p = %4).</translation>
    </message>
    <message>
        <source>Nothing shows it: shifts of perturbations with similar vectors have r = %1 where chance gives %2 ± %3 (p = %4).</source>
        <translation>Rien ne le montre&#xa0;: les décalages des perturbations aux vecteurs semblables ont r = %1 quand le hasard donne %2 ± %3 (p = %4).</translation>
    </message>
    <message>
        <source>Save the list of genes</source>
        <translation>Enregistrer la liste des gènes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving the list of genes</source>
        <translation>Enregistrement de la liste des gènes</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Fichier écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Genes that are the same in all control cells will have no vector.</source>
        <translation>Les gènes identiques dans toutes les cellules témoins n’auront pas de vecteur.</translation>
    </message>
    <message>
        <source>Fewer than two perturbations have a gene vector: the screen&apos;s own vectors know only the genes that were measured. Take gene sets or a file of vectors instead of them.</source>
        <translation>Moins de deux perturbations ont un vecteur de gène : les vecteurs tirés du crible ne connaissent que les gènes mesurés. Prenez plutôt des ensembles de gènes ou un fichier de vecteurs.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::HelpButton</name>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Explains: %1 (F1)</source>
        <translation>Explique&#xa0;: %1 (F1)</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::HelpWindow</name>
    <message>
        <source>Knockscope help</source>
        <translation>Aide de Knockscope</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Lists only pages that hold all these words</source>
        <translation>N’affiche que les pages qui contiennent tous ces mots</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The pages of the help; the arrow keys go from one to the next</source>
        <translation>Les pages de l’aide&#xa0;; les flèches passent de l’une à l’autre</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Links lead to related pages</source>
        <translation>Les liens mènent aux pages apparentées</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Back to the page before (%1)</source>
        <translation>Revenir à la page précédente (%1)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Forward again (%1)</source>
        <translation>Avancer à nouveau (%1)</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ImportForm</name>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>Choose the project folder</source>
        <translation>Choisir le dossier du projet</translation>
    </message>
    <message>
        <source>choose what they are</source>
        <translation>choisissez leur nature</translation>
    </message>
    <message>
        <source>What the numbers of the matrix are</source>
        <translation>Nature des nombres de la matrice</translation>
    </message>
    <message>
        <source>Counts, to be normalised</source>
        <translation>Comptages, à normaliser</translation>
    </message>
    <message>
        <source>Log-normalised already</source>
        <translation>Déjà log-normalisées</translation>
    </message>
    <message>
        <source>Perturbations with fewer cells are left out</source>
        <translation>Les perturbations qui ont moins de cellules sont exclues</translation>
    </message>
    <message>
        <source>Where the project will be; nothing is written there before the import starts</source>
        <translation>Où sera le projet&#xa0;; rien n’y est écrit avant le début de l’import</translation>
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
        <source>&amp;Minimum cells</source>
        <translation>&amp;Minimum de cellules</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>&amp;Dossier du projet</translation>
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
        <source>Choose what the values are.</source>
        <translation>Indiquez la nature des valeurs.</translation>
    </message>
    <message>
        <source>Choose the project folder.</source>
        <translation>Choisissez le dossier du projet.</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>votre choix</translation>
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
    <name>knockscope::ui::InfoBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Fermer ce message (Échap)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
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
    <message>
        <source>Ends the job; what it has not finished is lost</source>
        <translation>Met fin à la tâche&#xa0;; ce qu’elle n’a pas terminé est perdu</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Afficher toutes les tâches</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Job %1 of %2, show all jobs</source>
        <translation>Tâche %1 sur %2, afficher toutes les tâches</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::JobPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Nothing to do. Imports, trainings and long predictions appear here while they run and when they have ended.</source>
        <translation>Rien à faire. Les imports, les entraînements et les longues prédictions apparaissent ici pendant qu’ils s’exécutent et une fois terminés.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ends the job and drops what it made; finished folds of a training are kept.</source>
        <translation>Met fin à la tâche et supprime ce qu’elle a fait&#xa0;; les plis terminés d’un entraînement sont conservés.</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Arrêter et conserver</translation>
    </message>
    <message>
        <source>Ends the training early: the folds that are being trained keep the best they have and count as finished, finished ones stay, and no other is trained.</source>
        <translation>Met fin plus tôt à l’entraînement&#xa0;: les plis en cours gardent leur meilleur état et comptent comme terminés, les plis terminés restent, et aucun autre n’est entraîné.</translation>
    </message>
    <message>
        <source>Move to front</source>
        <translation>Mettre en tête</translation>
    </message>
    <message>
        <source>Do this job before all others that wait.</source>
        <translation>Faire cette tâche avant toutes les autres qui attendent.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Open the project, and the run, of this job.</source>
        <translation>Ouvrir le projet, et l’entraînement, de cette tâche.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Take the job out of this list (Delete). What it made stays.</source>
        <translation>Retirer la tâche de cette liste (Suppr). Ce qu’elle a produit reste.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Retirer les terminées</translation>
    </message>
    <message>
        <source>Take all jobs that have ended out of this list. What they made stays.</source>
        <translation>Retirer de cette liste toutes les tâches terminées. Ce qu’elles ont produit reste.</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Copy the message, to send it to somebody.</source>
        <translation>Copier le message, pour l’envoyer à quelqu’un.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on with the training where it was; finished folds stay as they are.</source>
        <translation>Reprendre l’entraînement où il en était&#xa0;; les plis terminés restent tels quels.</translation>
    </message>
    <message>
        <source>Do this job once more, and what was to come after it.</source>
        <translation>Refaire cette tâche, et ce qui devait suivre.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Temps restant&#xa0;: %1</translation>
    </message>
    <message>
        <source>This model is not trained epoch by epoch, so there are no curves.</source>
        <translation>Ce modèle ne s’entraîne pas époque par époque&#xa0;: il n’y a pas de courbes.</translation>
    </message>
    <message>
        <source>The curves begin after the first epoch.</source>
        <translation>Les courbes commencent après la première époque.</translation>
    </message>
    <message>
        <source>Mark a job to see how it goes on</source>
        <translation>Sélectionnez une tâche pour voir où elle en est</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::JobQueue</name>
    <message>
        <source>The system has no thread left; close other programs.</source>
        <translation>Le système n’a plus de thread libre&#xa0;; fermez d’autres programmes.</translation>
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
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>What it is doing</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>The time that is left, or the time it took</source>
        <translation>Le temps restant, ou le temps qu’elle a pris</translation>
    </message>
    <message>
        <source>What it is doing, or why it failed</source>
        <translation>Ce qu’elle fait, ou pourquoi elle a échoué</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::LabelFields</name>
    <message>
        <source>Perturbation column</source>
        <translation>Colonne des perturbations</translation>
    </message>
    <message>
        <source>Control label</source>
        <translation>Étiquette du témoin</translation>
    </message>
    <message>
        <source>What joins the genes of a combination</source>
        <translation>Ce qui relie les gènes d’une combinaison</translation>
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
        <source>choose a column</source>
        <translation>choisissez une colonne</translation>
    </message>
    <message>
        <source>The column that names each cell&apos;s perturbation, the likeliest first</source>
        <translation>La colonne qui nomme la perturbation de chaque cellule, la plus probable en premier</translation>
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
        <source>The characters between the genes of a combination</source>
        <translation>Les caractères entre les gènes d’une combinaison</translation>
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
        <source>&amp;Perturbation column</source>
        <translation>Colonne des &amp;perturbations</translation>
    </message>
    <message>
        <source>C&amp;ontrol label</source>
        <translation>Étiquette du tém&amp;oin</translation>
    </message>
    <message>
        <source>Sp&amp;elling</source>
        <translation>S&amp;yntaxe</translation>
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
        <source>Choose the perturbation column.</source>
        <translation>Choisissez la colonne des perturbations.</translation>
    </message>
    <message>
        <source>Choose the control label.</source>
        <translation>Choisissez l’étiquette du témoin.</translation>
    </message>
    <message>
        <source>Type what joins the genes of a combination.</source>
        <translation>Saisissez ce qui relie les gènes d’une combinaison.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::Log</name>
    <message>
        <source>Begun.</source>
        <translation>Début.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::LogButton</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message numerus="yes">
        <source>Log, %Ln unread errors</source>
        <translation>
            <numerusform>Journal, %Ln erreur non lue</numerusform>
            <numerusform>Journal, %Ln erreurs non lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the log: %Ln errors that nobody has seen yet</source>
        <translation>
            <numerusform>Afficher le journal&#xa0;: %Ln erreur que personne n’a encore vue</numerusform>
            <numerusform>Afficher le journal&#xa0;: %Ln erreurs que personne n’a encore vues</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>Le message entier</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Lists only what holds this text</source>
        <translation>N’affiche que ce qui contient ce texte</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Scroll to what is new</source>
        <translation>Faire défiler jusqu’aux nouveautés</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all that are listed</source>
        <translation>Copier les lignes marquées, ou toutes celles affichées</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Enregistrer le journal…</translation>
    </message>
    <message>
        <source>Write everything into a text file</source>
        <translation>Tout écrire dans un fichier texte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Forget everything that is in the log</source>
        <translation>Oublier tout ce que contient le journal</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What jobs do, and what goes wrong, is written down here.</source>
        <translation>Il ne s’est encore rien passé. Ce que font les tâches, et ce qui va mal, s’écrit ici.</translation>
    </message>
    <message>
        <source>Nothing in the log is like this. List everything, or search for something else.</source>
        <translation>Rien de tel dans le journal. Affichez tout, ou cherchez autre chose.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text (*.txt *.log);;All files (*)</source>
        <translation>Texte (*.txt *.log);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saving the log</source>
        <translation>Enregistrement du journal</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Fichier écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Mark an entry to read all of it; Ctrl+C copies what is marked</source>
        <translation>Sélectionnez une entrée pour la lire en entier ; Ctrl+C copie la sélection</translation>
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
        <source>Knockscope</source>
        <translation>Knockscope</translation>
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
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;New training…</source>
        <translation>&amp;Nouvel entraînement…</translation>
    </message>
    <message>
        <source>From a file to a trained model, step by step</source>
        <translation>D’un fichier à un modèle entraîné, étape par étape</translation>
    </message>
    <message>
        <source>A folder that Knockscope made before</source>
        <translation>Un dossier déjà créé par Knockscope</translation>
    </message>
    <message>
        <source>A Perturb-seq data set as an AnnData .h5ad, 10x .h5 or loom file</source>
        <translation>Un jeu de données Perturb-seq&#xa0;: fichier AnnData .h5ad, 10x .h5 ou loom</translation>
    </message>
    <message>
        <source>A small made-up screen to try things out</source>
        <translation>Un petit crible simulé pour s’exercer</translation>
    </message>
    <message>
        <source>Trains a model on the open project</source>
        <translation>Entraîne un modèle sur le projet ouvert</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>Ends the job that is running</source>
        <translation>Met fin à la tâche en cours</translation>
    </message>
    <message>
        <source>Ends the training with what it has learned so far</source>
        <translation>Termine l’entraînement avec ce qu’il a appris jusqu’ici</translation>
    </message>
    <message>
        <source>Vectors by which models know how alike genes are</source>
        <translation>Vecteurs par lesquels les modèles savent à quel point les gènes se ressemblent</translation>
    </message>
    <message>
        <source>Tables of the &amp;paper…</source>
        <translation>&amp;Tableaux de l’article…</translation>
    </message>
    <message>
        <source>Compares models as the paper does, on the open screen</source>
        <translation>Compare des modèles comme le fait l’article, sur le crible ouvert</translation>
    </message>
    <message>
        <source>A pinned gene keeps its card whatever is selected</source>
        <translation>Un gène épinglé garde sa carte quoi que l’on sélectionne</translation>
    </message>
    <message>
        <source>Pre&amp;dict…</source>
        <translation>Pré&amp;dire…</translation>
    </message>
    <message>
        <source>The knockdown of a gene nobody has perturbed</source>
        <translation>Le knockdown d’un gène que personne n’a perturbé</translation>
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
        <source>Puts all panels back where they were at first</source>
        <translation>Remet tous les panneaux à leur place de départ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>What the plots, tables and metrics mean</source>
        <translation>Ce que signifient les graphiques, les tables et les métriques</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>%1 is imported.</source>
        <translation>%1&#xa0;: import terminé.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>Échec de la tâche «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Afficher les tâches</translation>
    </message>
    <message>
        <source>%1 of %2 is trained.</source>
        <translation>%1 de %2&#xa0;: entraînement terminé.</translation>
    </message>
    <message>
        <source>%1 is trained.</source>
        <translation>%1&#xa0;: entraînement terminé.</translation>
    </message>
    <message>
        <source>no gene vectors</source>
        <translation>sans vecteurs de gènes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a gene vector</source>
        <translation>
            <numerusform>%Ln sans vecteur de gène</numerusform>
            <numerusform>%Ln sans vecteur de gène</numerusform>
        </translation>
    </message>
    <message>
        <source>A model is being trained. Quit nevertheless?</source>
        <translation>Un modèle est en cours d’entraînement. Quitter quand même&#xa0;?</translation>
    </message>
    <message>
        <source>A job is still running. Quit nevertheless?</source>
        <translation>Une tâche est encore en cours. Quitter quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is lost: the training can go on where it was once the project is opened again, or end now with what it has learned so far.</source>
        <translation>Rien n’est perdu&#xa0;: l’entraînement peut reprendre où il en était quand le projet sera rouvert, ou se terminer maintenant avec ce qu’il a appris jusqu’ici.</translation>
    </message>
    <message>
        <source>&amp;Quit, resume later</source>
        <translation>&amp;Quitter, reprendre plus tard</translation>
    </message>
    <message>
        <source>Cancel it and &amp;quit</source>
        <translation>Annuler la tâche et &amp;quitter</translation>
    </message>
    <message>
        <source>&amp;Stop, keep and quit</source>
        <translation>&amp;Arrêter, conserver et quitter</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Rep&amp;orts</source>
        <translation>Rapp&amp;orts</translation>
    </message>
    <message>
        <source>The run %1 is wanted by the job “%2”. Cancel that first.</source>
        <translation>L’entraînement %1 est requis par la tâche « %2 ». Annulez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>%1: done. The report is in the menu Run.</source>
        <translation>%1 : terminé. Le rapport se trouve dans le menu Entraînement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs that wait for their turn will not be done.</source>
        <translation>
            <numerusform>%Ln tâche en attente ne sera pas exécutée.</numerusform>
            <numerusform>%Ln tâches en attente ne seront pas exécutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;gure…</source>
        <translation>Fig&amp;ure…</translation>
    </message>
    <message>
        <source>What is shown as a figure or table for a paper: preview, export, copy</source>
        <translation>Ce qui est affiché, en figure ou en tableau pour un article&#xa0;: aperçu, export, copie</translation>
    </message>
    <message>
        <source>Export &amp;all pinned…</source>
        <translation>Exporter tou&amp;s les épinglés…</translation>
    </message>
    <message>
        <source>Writes a distribution of each pinned gene into a folder</source>
        <translation>Écrit une distribution de chaque gène épinglé dans un dossier</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Copy figure</source>
        <translation>&amp;Copier la figure</translation>
    </message>
    <message>
        <source>Copies what is shown as the figure or table that was chosen last</source>
        <translation>Copie ce qui est affiché, sous la forme choisie en dernier (figure ou tableau)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ModelCard</name>
    <message>
        <source>Predicts whole distributions, of unseen genes and of combinations too.</source>
        <translation>Prédit des distributions entières, aussi pour les gènes non vus et les combinaisons.</translation>
    </message>
    <message>
        <source>Predicts means only, of unseen genes and of combinations too.</source>
        <translation>Ne prédit que des moyennes, aussi pour les gènes non vus et les combinaisons.</translation>
    </message>
    <message>
        <source>Takes minutes to hours; a GPU does not help.</source>
        <translation>Prend des minutes à des heures&#xa0;; un GPU n’aide pas.</translation>
    </message>
    <message>
        <source>Takes seconds to minutes; a GPU does not help.</source>
        <translation>Prend des secondes à des minutes&#xa0;; un GPU n’aide pas.</translation>
    </message>
    <message>
        <source>The model of the paper: learns how a knockdown reshapes the distribution of every gene, whatever its shape.</source>
        <translation>Le modèle de l’article&#xa0;: apprend comment un knockdown remodèle la distribution de chaque gène, quelle que soit sa forme.</translation>
    </message>
    <message>
        <source>Takes minutes to hours; a GPU makes it many times faster.</source>
        <translation>Prend des minutes à des heures&#xa0;; un GPU le rend bien plus rapide.</translation>
    </message>
    <message>
        <source>Takes the mean of the perturbations whose genes are most alike: shows at once whether the gene vectors say anything.</source>
        <translation>Prend la moyenne des perturbations dont les gènes se ressemblent le plus&#xa0;: montre tout de suite si les vecteurs de gènes disent quelque chose.</translation>
    </message>
    <message>
        <source>Describes every gene by a bell curve beside a share of silent cells: few numbers that are easy to compare.</source>
        <translation>Décrit chaque gène par une courbe en cloche à côté d’une part de cellules silencieuses&#xa0;: peu de nombres, faciles à comparer.</translation>
    </message>
    <message>
        <source>Describes every gene by a bell curve that ends at the smallest and the largest value: for genes that few cells lack.</source>
        <translation>Décrit chaque gène par une courbe en cloche qui s’arrête à la plus petite et à la plus grande valeur&#xa0;: pour les gènes qui manquent à peu de cellules.</translation>
    </message>
    <message>
        <source>The network of the paper for means alone: shows what is gained by predicting distributions.</source>
        <translation>Le réseau de l’article pour les seules moyennes&#xa0;: montre ce que l’on gagne à prédire des distributions.</translation>
    </message>
    <message>
        <source>A Gaussian process: says how sure it is of every mean, and needs few perturbations.</source>
        <translation>Un processus gaussien&#xa0;: dit à quel point il est sûr de chaque moyenne, et demande peu de perturbations.</translation>
    </message>
    <message>
        <source>A linear model that is hard to beat for perturbations nobody has seen: a good yardstick.</source>
        <translation>Un modèle linéaire difficile à battre pour les perturbations que personne n’a vues&#xa0;: un bon étalon.</translation>
    </message>
    <message>
        <source>Adds up what two knockdowns do alone: the yardstick for combinations.</source>
        <translation>Additionne ce que font deux knockdowns seuls&#xa0;: l’étalon pour les combinaisons.</translation>
    </message>
    <message>
        <source>Predicts whole distributions of combinations whose genes were perturbed alone, and nothing else.</source>
        <translation>Prédit des distributions entières de combinaisons dont les gènes ont été perturbés seuls, et rien d’autre.</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (recommandé)</translation>
    </message>
    <message>
        <source>Train this model (space)</source>
        <translation>Entraîner ce modèle (espace)</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ModelCards</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ModelPage</name>
    <message>
        <source>Three baselines come along with every model: that nothing changes, and, for distributions and for means, that every knockdown does the same.</source>
        <translation>Trois références accompagnent chaque modèle&#xa0;: que rien ne change, et, pour les distributions et pour les moyennes, que chaque knockdown fait la même chose.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Choose what learns from the screen. The recommended model and its settings are a good start.</source>
        <translation>Choisissez ce qui apprend du crible. Le modèle recommandé et ses réglages sont un bon départ.</translation>
    </message>
    <message>
        <source>At least two perturbations need a gene vector; choose other gene vectors one step before.</source>
        <translation>Au moins deux perturbations doivent avoir un vecteur de gène&#xa0;; choisissez d’autres vecteurs de gènes à l’étape précédente.</translation>
    </message>
    <message>
        <source>Not for this screen: it has no combination all of whose genes were perturbed alone too and have gene vectors.</source>
        <translation>Pas pour ce crible&#xa0;: il n’a aucune combinaison dont tous les gènes ont aussi été perturbés seuls et ont un vecteur.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ModelSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Réglages a&amp;vancés</translation>
    </message>
    <message>
        <source>Choices that most trainings leave as they are</source>
        <translation>Choix que la plupart des entraînements laissent tels quels</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>Réta&amp;blir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Sets everything on this side back to what it was in the beginning</source>
        <translation>Remet tout ce qui est de ce côté comme au départ</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>Exhaustivité</translation>
    </message>
    <message>
        <source>How long it may take and how much of the screen is predicted</source>
        <translation>Le temps que cela peut prendre et la part du crible qui est prédite</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Aperçu rapide</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Comme dans l’article</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>Mon propre choix</translation>
    </message>
    <message>
        <source>How thorou&amp;gh</source>
        <translation>E&amp;xhaustivité</translation>
    </message>
    <message>
        <source>What is predicted</source>
        <translation>Ce qui est prédit</translation>
    </message>
    <message>
        <source>Which perturbations are held out, to be predicted by a model that has not seen them</source>
        <translation>Les perturbations tenues à l’écart, pour être prédites par un modèle qui ne les a pas vues</translation>
    </message>
    <message>
        <source>Any perturbation</source>
        <translation>Toute perturbation</translation>
    </message>
    <message>
        <source>Combinations of known genes</source>
        <translation>Combinaisons de gènes connus</translation>
    </message>
    <message>
        <source>Combinations of unknown genes</source>
        <translation>Combinaisons de gènes inconnus</translation>
    </message>
    <message>
        <source>&amp;What is predicted</source>
        <translation>Ce &amp;qui est prédit</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>More folds learn from more perturbations each, and take longer in all</source>
        <translation>Avec plus de plis, chacun apprend de plus de perturbations, et le tout dure plus longtemps</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>&amp;Plis</translation>
    </message>
    <message>
        <source>Train a&amp;ll folds</source>
        <translation>Entraîner &amp;tous les plis</translation>
    </message>
    <message>
        <source>Off: choose some. The others can be trained later, by another computer too.</source>
        <translation>Désactivé&#xa0;: choisissez-en certains. Les autres pourront être entraînés plus tard, y compris sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Folds to train</source>
        <translation>Plis à entraîner</translation>
    </message>
    <message>
        <source>Folds to train (space)</source>
        <translation>Plis à entraîner (espace)</translation>
    </message>
    <message>
        <source>St&amp;op when it gets no better</source>
        <translation>Arrêter quand le modèle ne s’améli&amp;ore plus</translation>
    </message>
    <message>
        <source>Takes a fraction of the time and predicts as well or better</source>
        <translation>Prend une fraction du temps et prédit aussi bien ou mieux</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Calculé par</translation>
    </message>
    <message>
        <source>Which part of the computer trains</source>
        <translation>La partie de l’ordinateur qui entraîne</translation>
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
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Computed b&amp;y</source>
        <translation>&amp;Calculé par</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Of each gene&apos;s histogram. More show finer shapes, and take more memory and time.</source>
        <translation>De l’histogramme de chaque gène. Plus de classes montrent des formes plus fines, mais demandent plus de mémoire et de temps.</translation>
    </message>
    <message>
        <source>Epochs, at most</source>
        <translation>Époques, au plus</translation>
    </message>
    <message>
        <source>How often the network goes through all perturbations it learns from. Time grows with it.</source>
        <translation>Nombre de passages du réseau sur toutes les perturbations dont il apprend. Le temps croît avec lui.</translation>
    </message>
    <message>
        <source>Share to judge by</source>
        <translation>Part réservée pour juger</translation>
    </message>
    <message>
        <source>Of the perturbations, kept aside to tell when it gets no better. Needs at least ten of them.</source>
        <translation>Part des perturbations réservée pour voir quand rien ne s’améliore plus. Il en faut au moins dix.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Epochs that may pass without getting better before a fold is stopped</source>
        <translation>Nombre d’époques sans amélioration avant qu’un pli soit arrêté</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Couches cachées</translation>
    </message>
    <message>
        <source>Widths of the network&apos;s layers, for example 1024, 512, 1024. Empty: three of these from 500 perturbations on, 128 and 64 below, as in the paper.</source>
        <translation>Largeurs des couches du réseau, par exemple 1024, 512, 1024. Vide&#xa0;: ces trois couches à partir de 500 perturbations, 128 et 64 en dessous, comme dans l’article.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Perturbations that a step learns from. Larger ones take more memory.</source>
        <translation>Perturbations dont un pas apprend. Un lot plus grand demande plus de mémoire.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>How far a step goes. Too large a rate makes the objective jump about.</source>
        <translation>Ampleur d’un pas. Un taux trop grand fait sauter l’objectif.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Pulls weights towards zero, so that the network learns less by heart</source>
        <translation>Tire les poids vers zéro, pour que le réseau apprenne moins par cœur</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the network that is left out in a step, so that it learns less by heart</source>
        <translation>Part du réseau laissée de côté à chaque pas, pour qu’il apprenne moins par cœur</translation>
    </message>
    <message>
        <source>distance of distributions (W1)</source>
        <translation>distance des distributions (W1)</translation>
    </message>
    <message>
        <source>squared error of means</source>
        <translation>erreur quadratique des moyennes</translation>
    </message>
    <message>
        <source>cross-entropy of bins</source>
        <translation>entropie croisée des classes</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Weights of the parts of the objective, which add up to 1</source>
        <translation>Poids des parties de l’objectif, dont la somme est 1</translation>
    </message>
    <message>
        <source>Rank of the last layer</source>
        <translation>Rang de la dernière couche</translation>
    </message>
    <message>
        <source>Makes the last layer of two thin ones: less memory and time, and other results</source>
        <translation>Fait la dernière couche de deux couches minces&#xa0;: moins de mémoire et de temps, et d’autres résultats</translation>
    </message>
    <message>
        <source>full</source>
        <translation>plein</translation>
    </message>
    <message>
        <source>Moments of the optimiser</source>
        <translation>Moments de l’optimiseur</translation>
    </message>
    <message>
        <source>16 bits save a third of a network&apos;s memory, on the processor only</source>
        <translation>16 bits économisent un tiers de la mémoire d’un réseau, sur le processeur seulement</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>Products of matrices</source>
        <translation>Produits de matrices</translation>
    </message>
    <message>
        <source>Coarser ones are faster, on a GPU only</source>
        <translation>Des produits plus grossiers sont plus rapides, sur un GPU seulement</translation>
    </message>
    <message>
        <source>19 bits (TF32)</source>
        <translation>19 bits (TF32)</translation>
    </message>
    <message>
        <source>16 bits (bfloat16)</source>
        <translation>16 bits (bfloat16)</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Perturbations with the most similar gene vectors that are averaged</source>
        <translation>Nombre de perturbations, aux vecteurs de gènes les plus semblables, dont on prend la moyenne</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composantes</translation>
    </message>
    <message>
        <source>Principal components of the response that are predicted</source>
        <translation>Composantes principales de la réponse qui sont prédites</translation>
    </message>
    <message>
        <source>Ridge penalty</source>
        <translation>Pénalité ridge</translation>
    </message>
    <message>
        <source>Larger ones predict smaller shifts and follow noise less</source>
        <translation>Une pénalité plus grande prédit des décalages plus petits et suit moins le bruit</translation>
    </message>
    <message>
        <source>What is known of a gene</source>
        <translation>Ce qu’on sait d’un gène</translation>
    </message>
    <message>
        <source>Its gene vector, or how the screen&apos;s other perturbations change it, for measured genes only</source>
        <translation>Son vecteur de gène, ou la façon dont les autres perturbations du crible le changent, pour les gènes mesurés seulement</translation>
    </message>
    <message>
        <source>its gene vector</source>
        <translation>son vecteur de gène</translation>
    </message>
    <message>
        <source>its response in the screen</source>
        <translation>sa réponse dans le crible</translation>
    </message>
    <message>
        <source>Folds at once</source>
        <translation>Plis à la fois</translation>
    </message>
    <message>
        <source>Folds that are trained at a time; each takes its own memory</source>
        <translation>Plis entraînés en même temps&#xa0;; chacun prend sa propre mémoire</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Threads of a fold</source>
        <translation>Threads par pli</translation>
    </message>
    <message>
        <source>Automatic: all cores for a large network, one for a small one</source>
        <translation>Automatique&#xa0;: tous les cœurs pour un grand réseau, un seul pour un petit</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>The same seed gives the same folds and results; another one tells how much chance does</source>
        <translation>La même graine donne les mêmes plis et les mêmes résultats&#xa0;; une autre montre la part du hasard</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Pli %1</translation>
    </message>
    <message>
        <source>What counts: the three weights must add up to 1, and add up to %1.</source>
        <translation>Ce qui compte&#xa0;: la somme des trois poids doit être 1, elle est de %1.</translation>
    </message>
    <message>
        <source>Choose at least one fold to train.</source>
        <translation>Choisissez au moins un pli à entraîner.</translation>
    </message>
    <message>
        <source>This model needs to have seen the genes of a combination alone; let combinations of known genes be predicted.</source>
        <translation>Ce modèle doit avoir vu seuls les gènes d’une combinaison&#xa0;; faites prédire des combinaisons de gènes connus.</translation>
    </message>
    <message>
        <source>No perturbation is left to learn from in some fold; choose more folds, or something else to be predicted.</source>
        <translation>Un pli n’a plus aucune perturbation dont apprendre&#xa0;; choisissez plus de plis, ou autre chose à prédire.</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>Ad&amp;vanced (changed)</source>
        <translation>Réglages a&amp;vancés (modifiés)</translation>
    </message>
    <message>
        <source>This model does not use a GPU.</source>
        <translation>Ce modèle n’utilise pas de GPU.</translation>
    </message>
    <message>
        <source>Looking for a GPU…</source>
        <translation>Recherche d’un GPU…</translation>
    </message>
    <message>
        <source>There is a GPU, and Automatic takes it.</source>
        <translation>Il y a un GPU, et Automatique le prend.</translation>
    </message>
    <message>
        <source>There is no GPU that can be used, so the processor trains.</source>
        <translation>Aucun GPU n’est utilisable&#xa0;: le processeur entraîne.</translation>
    </message>
    <message>
        <source>A first impression in a small part of the time: only some perturbations are predicted, by networks that learnt for a short while.</source>
        <translation>Une première impression en une petite partie du temps&#xa0;: seules quelques perturbations sont prédites, par des réseaux qui ont appris brièvement.</translation>
    </message>
    <message>
        <source>A first impression: only some perturbations are predicted.</source>
        <translation>Une première impression&#xa0;: seules quelques perturbations sont prédites.</translation>
    </message>
    <message>
        <source>Predicts every perturbation once, and stops early where that predicts as well.</source>
        <translation>Prédit chaque perturbation une fois, et s’arrête plus tôt là où la prédiction est aussi bonne.</translation>
    </message>
    <message>
        <source>Predicts every perturbation once.</source>
        <translation>Prédit chaque perturbation une fois.</translation>
    </message>
    <message>
        <source>Never stops early: comparable with the paper&apos;s numbers, and takes several times as long.</source>
        <translation>Ne s’arrête jamais plus tôt&#xa0;: comparable aux nombres de l’article, et plusieurs fois plus long.</translation>
    </message>
    <message>
        <source>As chosen below.</source>
        <translation>Comme choisi ci-dessous.</translation>
    </message>
    <message>
        <source>Only combinations are predicted. The model may have seen their genes, alone or in other combinations.</source>
        <translation>Seules les combinaisons sont prédites. Le modèle peut avoir vu leurs gènes, seuls ou dans d’autres combinaisons.</translation>
    </message>
    <message>
        <source>Only combinations are predicted, by a model that has not seen any of their genes: the hardest test.</source>
        <translation>Seules les combinaisons sont prédites, par un modèle qui n’a vu aucun de leurs gènes&#xa0;: l’épreuve la plus dure.</translation>
    </message>
    <message>
        <source>Every perturbation is predicted once, single genes and combinations alike.</source>
        <translation>Chaque perturbation est prédite une fois, gènes uniques comme combinaisons.</translation>
    </message>
    <message numerus="yes">
        <source>Perturbations are dealt into %Ln groups. Each is predicted by a model that learnt from the others.</source>
        <translation>
            <numerusform>Les perturbations sont réparties en %Ln groupe. Chacun est prédit par un modèle qui a appris des autres.</numerusform>
            <numerusform>Les perturbations sont réparties en %Ln groupes. Chacun est prédit par un modèle qui a appris des autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This screen has too few perturbations to judge by, so everything is trained to the end nevertheless.</source>
        <translation>Ce crible a trop peu de perturbations pour juger&#xa0;: tout est quand même entraîné jusqu’au bout.</translation>
    </message>
    <message>
        <source>Some perturbations are kept aside to judge by. Takes a fraction of the time and predicts as well or better.</source>
        <translation>Certaines perturbations sont réservées pour juger. Prend une fraction du temps et prédit aussi bien ou mieux.</translation>
    </message>
    <message>
        <source>Hidden layers: write widths from %1 to %2, each without a separator of thousands, with a comma and a space between them, for example 1024, 512.</source>
        <translation>Couches cachées&#xa0;: écrivez des largeurs de %1 à %2, chacune sans séparateur de milliers, séparées par une virgule et une espace, par exemple 1024, 512.</translation>
    </message>
    <message>
        <source>Predicts every combination whose genes were learnt from alone.</source>
        <translation>Prédit chaque combinaison dont les gènes ont été appris seuls.</translation>
    </message>
    <message>
        <source>Predicts every combination once, and stops early where that predicts as well.</source>
        <translation>Prédit chaque combinaison une fois, et s’arrête plus tôt là où la prédiction est aussi bonne.</translation>
    </message>
    <message>
        <source>Predicts every combination once.</source>
        <translation>Prédit chaque combinaison une fois.</translation>
    </message>
    <message>
        <source>Any perturbation is held out once; combinations are predicted where the model has seen their genes alone.</source>
        <translation>Chaque perturbation est tenue à l’écart une fois&#xa0;; les combinaisons sont prédites là où le modèle a vu leurs gènes seuls.</translation>
    </message>
    <message numerus="yes">
        <source>Combinations are dealt into %Ln groups. Each is predicted by a model that learnt from the single genes and the other groups.</source>
        <translation>
            <numerusform>Les combinaisons sont réparties en %Ln groupe. Chacun est prédit par un modèle qui a appris des gènes uniques et des autres groupes.</numerusform>
            <numerusform>Les combinaisons sont réparties en %Ln groupes. Chacun est prédit par un modèle qui a appris des gènes uniques et des autres groupes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Combinations are dealt into %Ln groups. Each is predicted by a model that learnt from nothing that shares a gene with it.</source>
        <translation>
            <numerusform>Les combinaisons sont réparties en %Ln groupe. Chacun est prédit par un modèle qui n’a rien appris qui partage un gène avec lui.</numerusform>
            <numerusform>Les combinaisons sont réparties en %Ln groupes. Chacun est prédit par un modèle qui n’a rien appris qui partage un gène avec lui.</numerusform>
        </translation>
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
    <message>
        <source>Ends the prediction; what was predicted before stays</source>
        <translation>Met fin à la prédiction&#xa0;; ce qui était déjà prédit reste</translation>
    </message>
    <message>
        <source>Why some of the names were not predicted, with what to do about it</source>
        <translation>Pourquoi certains noms n’ont pas été prédits, et que faire</translation>
    </message>
    <message>
        <source>So many are a job of their own, which begins when it is its turn: a network waits for trainings to end. See the panel Jobs.</source>
        <translation>À ce nombre, c’est une tâche à part, qui commence à son tour&#xa0;: un réseau attend la fin des entraînements. Voir le panneau Tâches.</translation>
    </message>
    <message>
        <source>Many genes wait for their turn already. Until then, predict up to %1 at once.</source>
        <translation>De nombreux gènes attendent déjà leur tour. D’ici là, prédisez-en %1 au plus à la fois.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ProjectSummary</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Perturbations</source>
        <translation>Perturbations</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gènes</translation>
    </message>
    <message>
        <source>Control label</source>
        <translation>Étiquette du témoin</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Only cells with</source>
        <translation>Seules cellules avec</translation>
    </message>
    <message>
        <source>&amp;Use another screen…</source>
        <translation>Utiliser un autre cri&amp;ble…</translation>
    </message>
    <message>
        <source>Import another file into a project of its own; this project stays as it is</source>
        <translation>Importer un autre fichier dans un projet à part&#xa0;; ce projet reste tel quel</translation>
    </message>
    <message>
        <source>%1, of which %2 are control cells</source>
        <translation>%1, dont %2 cellules témoins</translation>
    </message>
    <message>
        <source>counts, normalised and log-transformed</source>
        <translation>comptages, normalisés et passés en log</translation>
    </message>
    <message>
        <source>log-normalised, taken as they were</source>
        <translation>log-normalisées, prises telles quelles</translation>
    </message>
    <message>
        <source>no conditions</source>
        <translation>aucune condition</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ReadingFields</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Table of cell labels</source>
        <translation>Table des étiquettes des cellules</translation>
    </message>
    <message>
        <source>Choose a table of cell labels</source>
        <translation>Choisir une table d’étiquettes des cellules</translation>
    </message>
    <message>
        <source>Gene names</source>
        <translation>Noms des gènes</translation>
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
        <source>those of the file</source>
        <translation>celles du fichier</translation>
    </message>
    <message>
        <source>A CSV or TSV table with a column of barcodes, when the file lacks the labels</source>
        <translation>Une table CSV ou TSV avec une colonne de codes-barres, quand le fichier n’a pas d’étiquettes</translation>
    </message>
    <message>
        <source>“index”, or a column of the genes: type its name and press Enter</source>
        <translation>«&#xa0;index&#xa0;», ou une colonne des gènes&#xa0;: saisissez son nom et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>Co&amp;uche</translation>
    </message>
    <message>
        <source>Cell label&amp;s</source>
        <translation>É&amp;tiquettes des cellules</translation>
    </message>
    <message>
        <source>&amp;Gene names</source>
        <translation>&amp;Noms des gènes</translation>
    </message>
    <message>
        <source>none in this file</source>
        <translation>aucune dans ce fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names occur several times and get numbers (%1)</source>
        <translation>
            <numerusform>%Ln nom est répété et reçoit des numéros (%1)</numerusform>
            <numerusform>%Ln noms sont répétés et reçoivent des numéros (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell labels</source>
        <translation>Étiquettes des cellules</translation>
    </message>
    <message>
        <source>Tables of cell labels (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz);;All files (*)</source>
        <translation>Tables d’étiquettes des cellules (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ReadyPage</name>
    <message>
        <source>Takes a few seconds.</source>
        <translation>Prend quelques secondes.</translation>
    </message>
    <message>
        <source>Takes about a minute.</source>
        <translation>Prend environ une minute.</translation>
    </message>
    <message numerus="yes">
        <source>Takes at most %Ln minutes, and often much less: folds end when they get no better.</source>
        <translation>
            <numerusform>Prend au plus %Ln minute, et souvent bien moins&#xa0;: les plis s’arrêtent quand ils ne s’améliorent plus.</numerusform>
            <numerusform>Prend au plus %Ln minutes, et souvent bien moins&#xa0;: les plis s’arrêtent quand ils ne s’améliorent plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes about %Ln minutes.</source>
        <translation>
            <numerusform>Prend environ %Ln minute.</numerusform>
            <numerusform>Prend environ %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes at most %Ln hours, and often much less: folds end when they get no better.</source>
        <translation>
            <numerusform>Prend au plus %Ln heure, et souvent bien moins&#xa0;: les plis s’arrêtent quand ils ne s’améliorent plus.</numerusform>
            <numerusform>Prend au plus %Ln heures, et souvent bien moins&#xa0;: les plis s’arrêtent quand ils ne s’améliorent plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes about %Ln hours.</source>
        <translation>
            <numerusform>Prend environ %Ln heure.</numerusform>
            <numerusform>Prend environ %Ln heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes at most %Ln days, and often much less: folds end when they get no better.</source>
        <translation>
            <numerusform>Prend au plus %Ln jour, et souvent bien moins&#xa0;: les plis s’arrêtent quand ils ne s’améliorent plus.</numerusform>
            <numerusform>Prend au plus %Ln jours, et souvent bien moins&#xa0;: les plis s’arrêtent quand ils ne s’améliorent plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes about %Ln days.</source>
        <translation>
            <numerusform>Prend environ %Ln jour.</numerusform>
            <numerusform>Prend environ %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready by %1 at the latest.</source>
        <translation>Prêt à %1 au plus tard.</translation>
    </message>
    <message>
        <source>Ready around %1.</source>
        <translation>Prêt vers %1.</translation>
    </message>
    <message>
        <source>Ready by tomorrow, %1, at the latest.</source>
        <translation>Prêt demain à %1 au plus tard.</translation>
    </message>
    <message>
        <source>Ready tomorrow around %1.</source>
        <translation>Prêt demain vers %1.</translation>
    </message>
    <message>
        <source>Ready by %1, %2, at the latest.</source>
        <translation>Prêt le %1 à %2 au plus tard.</translation>
    </message>
    <message>
        <source>Ready on %1 around %2.</source>
        <translation>Prêt le %1 vers %2.</translation>
    </message>
    <message>
        <source>Every combination is predicted once, in %1 folds.</source>
        <translation>Chaque combinaison est prédite une fois, en %1 plis.</translation>
    </message>
    <message>
        <source>Combinations of %1 of %2 folds are predicted.</source>
        <translation>Les combinaisons d’une partie des plis sont prédites (%1 sur %2).</translation>
    </message>
    <message>
        <source>Every perturbation is predicted once, in %1 folds.</source>
        <translation>Chaque perturbation est prédite une fois, en %1 plis.</translation>
    </message>
    <message>
        <source>Perturbations of %1 of %2 folds are predicted.</source>
        <translation>Les perturbations d’une partie des plis sont prédites (%1 sur %2).</translation>
    </message>
    <message>
        <source>Each fold learns for at most %1 epochs and ends when it gets no better.</source>
        <translation>Chaque pli apprend pendant au plus %1 époques et s’arrête quand il ne s’améliore plus.</translation>
    </message>
    <message>
        <source>Each fold learns for %1 epochs.</source>
        <translation>Chaque pli apprend pendant %1 époques.</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>Le processeur</translation>
    </message>
    <message>
        <source>The GPU</source>
        <translation>Le GPU</translation>
    </message>
    <message>
        <source>The GPU where there is one, else the processor</source>
        <translation>Le GPU s’il y en a un, sinon le processeur</translation>
    </message>
    <message>
        <source>Those of the project</source>
        <translation>Ceux du projet</translation>
    </message>
    <message>
        <source>co-expression in the screen</source>
        <translation>co-expression dans le crible</translation>
    </message>
    <message>
        <source>Name of the &amp;run</source>
        <translation>&amp;Nom de l’entraînement</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Ce que cela demande</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nom de l’entraînement</translation>
    </message>
    <message>
        <source>What the results are listed under, and the name of their folder</source>
        <translation>Le nom sous lequel les résultats sont listés, et celui de leur dossier</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>Estimating time and memory</source>
        <translation>Estimation du temps et de la mémoire</translation>
    </message>
    <message>
        <source>Times a few steps on made-up numbers</source>
        <translation>Chronomètre quelques pas sur des nombres simulés</translation>
    </message>
    <message>
        <source>That of the project %1</source>
        <translation>Celui du projet %1</translation>
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
        <source>Screen</source>
        <translation>Crible</translation>
    </message>
    <message>
        <source>%1 of %2 perturbations have one and take part.</source>
        <translation>Perturbations qui en ont un et participent&#xa0;: %1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations have one and take part.</source>
        <translation>
            <numerusform>%Ln perturbation en a un et participe.</numerusform>
            <numerusform>%Ln perturbations en ont un et participent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>Vecteurs de gènes</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Calculé par</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Enregistré dans</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Look over what was chosen and start. Nothing has been written yet.</source>
        <translation>Vérifiez vos choix et lancez. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Give the run a name.</source>
        <translation>Donnez un nom à l’entraînement.</translation>
    </message>
    <message>
        <source>A run&apos;s name cannot have any of / \ : * ? &quot; &lt; &gt; | in it.</source>
        <translation>Le nom d’un entraînement ne peut contenir aucun des caractères / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>A run&apos;s name cannot begin with a full stop.</source>
        <translation>Le nom d’un entraînement ne peut pas commencer par un point.</translation>
    </message>
    <message>
        <source>The project has a run of the name %1 already; choose another name.</source>
        <translation>Le projet a déjà un entraînement nommé %1&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Estimating time and memory…</source>
        <translation>Estimation du temps et de la mémoire…</translation>
    </message>
    <message>
        <source>You can go on working meanwhile, and results appear fold by fold.</source>
        <translation>Vous pouvez continuer à travailler entre-temps, et les résultats apparaissent pli par pli.</translation>
    </message>
    <message>
        <source>Needs about %1 of memory more than now; %2 are free.</source>
        <translation>Demande environ %1 de mémoire de plus que maintenant&#xa0;; %2 sont libres.</translation>
    </message>
    <message>
        <source>Needs about %1 of memory more than now.</source>
        <translation>Demande environ %1 de mémoire de plus que maintenant.</translation>
    </message>
    <message>
        <source>This does not fit into the free memory: the computer may become very slow or end the training. Go back to Model &gt; Advanced and train one fold at once, give the last layer a rank or take fewer bins; or keep fewer genes at the import.</source>
        <translation>Cela ne tient pas dans la mémoire libre&#xa0;: l’ordinateur peut devenir très lent ou mettre fin à l’entraînement. Revenez à Modèle &gt; Réglages avancés et entraînez un pli à la fois, donnez un rang à la dernière couche ou prenez moins de classes&#xa0;; ou gardez moins de gènes à l’import.</translation>
    </message>
    <message>
        <source>Nobody can say how long this takes: %1</source>
        <translation>Impossible de dire combien de temps cela prendra&#xa0;: %1</translation>
    </message>
    <message>
        <source>This counts from when the screen is imported and the gene vectors are there.</source>
        <translation>Cela compte à partir du moment où le crible est importé et où les vecteurs de gènes sont prêts.</translation>
    </message>
    <message>
        <source>This counts from when the screen is imported.</source>
        <translation>Cela compte à partir du moment où le crible est importé.</translation>
    </message>
    <message>
        <source>This counts from when the gene vectors are there.</source>
        <translation>Cela compte à partir du moment où les vecteurs de gènes sont prêts.</translation>
    </message>
    <message>
        <source>Every combination whose genes were learnt from alone is predicted once, in %1 folds.</source>
        <translation>Chaque combinaison dont les gènes ont été appris seuls est prédite une fois, en %1 plis.</translation>
    </message>
    <message>
        <source>Each fold learns for at most %1 epochs.</source>
        <translation>Chaque pli apprend pendant au plus %1 époques.</translation>
    </message>
    <message>
        <source>This name is too long for a folder; choose a shorter one.</source>
        <translation>Ce nom est trop long pour un dossier&#xa0;; choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>This cannot be trained: %1</source>
        <translation>Cela ne peut pas être entraîné&#xa0;: %1</translation>
    </message>
    <message>
        <source>This does not fit into the free memory: the computer may become very slow or end the training. Go back to Model &gt; Advanced and train one fold at once or give the last layer a rank; or keep fewer genes at the import.</source>
        <translation>Cela ne tient pas dans la mémoire libre&#xa0;: l’ordinateur peut devenir très lent ou mettre fin à l’entraînement. Revenez à Modèle &gt; Réglages avancés et entraînez un pli à la fois ou donnez un rang à la dernière couche&#xa0;; ou gardez moins de gènes à l’import.</translation>
    </message>
    <message>
        <source>This does not fit into the free memory: the computer may become very slow or end the training. Go back to Model &gt; Advanced and train one fold at once, or take another model; or keep fewer genes at the import.</source>
        <translation>Cela ne tient pas dans la mémoire libre&#xa0;: l’ordinateur peut devenir très lent ou mettre fin à l’entraînement. Revenez à Modèle &gt; Réglages avancés et entraînez un pli à la fois, ou prenez un autre modèle&#xa0;; ou gardez moins de gènes à l’import.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ReportWindow</name>
    <message>
        <source>%1 cannot be read: %2. Make the table again.</source>
        <translation>Impossible de lire %1&#xa0;: %2. Refaites le tableau.</translation>
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
    <message>
        <source>Report: %1</source>
        <translation>Rapport&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ResumeOffers</name>
    <message numerus="yes">
        <source>%1 (%2 of %Ln folds)</source>
        <translation>
            <numerusform>%1 (%2 pli sur %Ln)</numerusform>
            <numerusform>%1 (%2 plis sur %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The training of %1 was interrupted after %2 of %Ln folds. It can go on where it was.</source>
        <translation>
            <numerusform>L’entraînement %1 a été interrompu (plis terminés&#xa0;: %2 sur %Ln). Il peut reprendre où il en était.</numerusform>
            <numerusform>L’entraînement %1 a été interrompu (plis terminés&#xa0;: %2 sur %Ln). Il peut reprendre où il en était.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The training of %1 failed after %2 of %Ln folds. It can be tried again from there.</source>
        <translation>
            <numerusform>L’entraînement %1 a échoué après %2 pli sur %Ln. Il peut être repris à partir de là.</numerusform>
            <numerusform>L’entraînement %1 a échoué après %2 plis sur %Ln. Il peut être repris à partir de là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
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
    <message>
        <source>One of the two models that are compared; a positive difference A − B means that A has the larger value</source>
        <translation>L’un des deux modèles comparés&#xa0;; une différence A − B positive signifie que A a la plus grande valeur</translation>
    </message>
    <message>
        <source>Each has a tip that says what it measures</source>
        <translation>Chacune a une info-bulle qui dit ce qu’elle mesure</translation>
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
    <name>knockscope::ui::ScreenChooser</name>
    <message>
        <source>C&amp;hoose file…</source>
        <translation>C&amp;hoisir un fichier…</translation>
    </message>
    <message>
        <source>An AnnData .h5ad, 10x .h5, loom or Matrix Market file</source>
        <translation>Un fichier AnnData .h5ad, 10x .h5, loom ou Matrix Market</translation>
    </message>
    <message>
        <source>Choose fo&amp;lder…</source>
        <translation>Choisir un dossi&amp;er…</translation>
    </message>
    <message>
        <source>A folder with a Matrix Market matrix, genes and barcodes</source>
        <translation>Un dossier avec une matrice Matrix Market, les gènes et les codes-barres</translation>
    </message>
    <message>
        <source>Drop the file of a screen here, or choose one</source>
        <translation>Déposez ici le fichier d’un crible, ou choisissez-en un</translation>
    </message>
    <message>
        <source>An AnnData .h5ad, a 10x .h5, a loom file, or a folder with a Matrix Market matrix</source>
        <translation>Un fichier AnnData .h5ad, 10x .h5 ou loom, ou un dossier avec une matrice Matrix Market</translation>
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
    <name>knockscope::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Lists only what has these words, in keys or meanings</source>
        <translation>N’affiche que ce qui contient ces mots, dans les touches ou leur sens</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>What keys and mouse do, by menu and panel</source>
        <translation>Ce que font les touches et la souris, par menu et par panneau</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Keys or mouse</source>
        <translation>Touches ou souris</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Puts what is listed on the clipboard, as text</source>
        <translation>Met ce qui est listé dans le presse-papiers, en texte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Shift plot</source>
        <translation>Décalages</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>Molette de la souris</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer sous le pointeur</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Move the plot</source>
        <translation>Déplacer le graphique</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Maj + glisser</translation>
    </message>
    <message>
        <source>Select the genes in a rectangle; with Ctrl they are added</source>
        <translation>Sélectionner les gènes d’un rectangle&#xa0;; avec Ctrl ils s’ajoutent</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Select a gene; with Ctrl it is added or taken away</source>
        <translation>Sélectionner un gène&#xa0;; avec Ctrl il est ajouté ou retiré</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Tout réafficher</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show everything</source>
        <translation>Zoom avant, zoom arrière, tout afficher</translation>
    </message>
    <message>
        <source>Go to the next larger or smaller predicted shift</source>
        <translation>Aller au décalage prédit suivant, plus grand ou plus petit</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>Go to the largest or the smallest predicted shift</source>
        <translation>Aller au plus grand ou au plus petit décalage prédit</translation>
    </message>
    <message>
        <source>Pin or unpin the current gene</source>
        <translation>Épingler ou désépingler le gène courant</translation>
    </message>
    <message>
        <source>Give up the rectangle</source>
        <translation>Abandonner le rectangle</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distributions</translation>
    </message>
    <message>
        <source>Make the gene of a card the current one</source>
        <translation>Faire du gène d’une carte le gène courant</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>Passer de carte en carte</translation>
    </message>
    <message>
        <source>Go to the first or last card</source>
        <translation>Aller à la première ou à la dernière carte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Make the gene of the card with the focus the current one</source>
        <translation>Faire du gène de la carte active le gène courant</translation>
    </message>
    <message>
        <source>Pin or unpin the gene of the card with the focus</source>
        <translation>Épingler ou désépingler le gène de la carte active</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic droit</translation>
    </message>
    <message>
        <source>More about the gene</source>
        <translation>Plus d’actions sur le gène</translation>
    </message>
    <message>
        <source>Lists of perturbations and genes</source>
        <translation>Listes de perturbations et de gènes</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Go to the row above or below; what it is about is shown</source>
        <translation>Aller à la ligne du dessus ou du dessous&#xa0;; ce dont elle parle est affiché</translation>
    </message>
    <message>
        <source>Shift + Up, Shift + Down</source>
        <translation>Maj + Haut, Maj + Bas</translation>
    </message>
    <message>
        <source>Select several genes</source>
        <translation>Sélectionner plusieurs gènes</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Défiler horizontalement</translation>
    </message>
    <message>
        <source>Pin or unpin a gene</source>
        <translation>Épingler ou désépingler un gène</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Search for what is typed</source>
        <translation>Rechercher ce qui est saisi</translation>
    </message>
    <message>
        <source>Click on a title</source>
        <translation>Clic sur un titre</translation>
    </message>
    <message>
        <source>Sort by that column</source>
        <translation>Trier par cette colonne</translation>
    </message>
    <message>
        <source>Right click on a title</source>
        <translation>Clic droit sur un titre</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>More about the row</source>
        <translation>Plus d’actions sur la ligne</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>%1, double click</source>
        <translation>%1, double-clic</translation>
    </message>
    <message>
        <source>Make the run the leading one</source>
        <translation>En faire l’entraînement principal</translation>
    </message>
    <message>
        <source>Show the run in the plots, or no longer</source>
        <translation>Afficher ou ne plus afficher l’entraînement dans les graphiques</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Champs de recherche</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Aller à la liste</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Remove the filter with the focus</source>
        <translation>Retirer le filtre actif au clavier</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Predict the genes that were typed</source>
        <translation>Prédire les gènes saisis</translation>
    </message>
    <message>
        <source>Offer names of genes</source>
        <translation>Proposer des noms de gènes</translation>
    </message>
    <message>
        <source>Remove the selected predictions</source>
        <translation>Supprimer les prédictions sélectionnées</translation>
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
    <name>knockscope::ui::TrainingWizard</name>
    <message>
        <source>New training</source>
        <translation>Nouvel entraînement</translation>
    </message>
    <message>
        <source>&amp;Import only</source>
        <translation>&amp;Importer seulement</translation>
    </message>
    <message>
        <source>Import the screen now, and train later</source>
        <translation>Importer le crible maintenant, et entraîner plus tard</translation>
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
    <message numerus="yes">
        <source>Predicting %Ln knockdowns</source>
        <translation>
            <numerusform>Prédiction de %Ln knockdown</numerusform>
            <numerusform>Prédiction de %Ln knockdowns</numerusform>
        </translation>
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
    <message>
        <source>Perturbations that the screen does not hold, as the leading run predicts them</source>
        <translation>Perturbations absentes du crible, telles que l’entraînement principal les prédit</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::VectorsDialog</name>
    <message>
        <source>Gene vectors</source>
        <translation>Vecteurs de gènes</translation>
    </message>
    <message>
        <source>&amp;Use these vectors</source>
        <translation>&amp;Utiliser ces vecteurs</translation>
    </message>
    <message>
        <source>Later trainings use them; runs that are there keep theirs</source>
        <translation>Les prochains entraînements les utilisent&#xa0;; ceux qui existent gardent les leurs</translation>
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
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>A small made-up screen to try things out</source>
        <translation>Un petit crible simulé pour s’exercer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations</source>
        <translation>
            <numerusform>%Ln perturbation</numerusform>
            <numerusform>%Ln perturbations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln entraînement</numerusform>
            <numerusform>%Ln entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>New training…</source>
        <translation>Nouvel entraînement…</translation>
    </message>
    <message>
        <source>From your data to a trained model</source>
        <translation>De vos données à un modèle entraîné</translation>
    </message>
    <message>
        <source>Four steps, each with what was found in your file: data, genes, model, ready</source>
        <translation>Quatre étapes, chacune avec ce qui a été trouvé dans votre fichier&#xa0;: données, gènes, modèle, prêt</translation>
    </message>
    <message>
        <source>Choose a .knockscope folder: its perturbations, runs and predictions appear at once</source>
        <translation>Choisissez un dossier .knockscope&#xa0;: ses perturbations, entraînements et prédictions apparaissent aussitôt</translation>
    </message>
    <message>
        <source>AnnData .h5ad, 10x .h5, loom or .mtx</source>
        <translation>AnnData .h5ad, 10x .h5, loom ou .mtx</translation>
    </message>
    <message>
        <source>Choose a file with single cells and their perturbations; a project is made of it</source>
        <translation>Choisissez un fichier de cellules uniques avec leurs perturbations&#xa0;; un projet en est créé</translation>
    </message>
    <message>
        <source>A screen as a Matrix Market folder</source>
        <translation>Un crible sous forme de dossier Matrix Market</translation>
    </message>
    <message>
        <source>Choose a folder with matrix.mtx, genes and barcodes; a project is made of it</source>
        <translation>Choisissez un dossier avec matrix.mtx, les gènes et les codes-barres&#xa0;; un projet en est créé</translation>
    </message>
    <message>
        <source>Made on your computer in a few seconds; nothing is downloaded</source>
        <translation>Créé sur votre ordinateur en quelques secondes&#xa0;; rien n’est téléchargé</translation>
    </message>
    <message>
        <source>Or drop a screen or a project folder anywhere in this window: .h5ad, .h5, .loom, .mtx, .knockscope</source>
        <translation>Ou déposez un crible ou un dossier de projet n’importe où dans cette fenêtre&#xa0;: .h5ad, .h5, .loom, .mtx, .knockscope</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Double click or press Enter to open a project, Delete to take it off this list</source>
        <translation>Double-cliquez ou appuyez sur Entrée pour ouvrir un projet, sur Suppr pour le retirer de cette liste</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Projects that you open appear here, so that you need not look for them.</source>
        <translation>Les projets que vous ouvrez apparaissent ici, pour que vous n’ayez pas à les chercher.</translation>
    </message>
    <message>
        <source>What is possible</source>
        <translation>Ce qui est possible</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>How it works: %1</source>
        <translation>Comment faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Train on a screen</source>
        <translation>Entraîner sur un crible</translation>
    </message>
    <message>
        <source>Four steps lead from a file of single cells to a model of it.</source>
        <translation>Quatre étapes mènent d’un fichier de cellules uniques à un modèle de celui-ci.</translation>
    </message>
    <message>
        <source>Browse distributions</source>
        <translation>Parcourir les distributions</translation>
    </message>
    <message>
        <source>See gene by gene what a knockdown does to control cells, and what was predicted.</source>
        <translation>Voyez gène par gène ce qu’un knockdown fait aux cellules témoins, et ce qui a été prédit.</translation>
    </message>
    <message>
        <source>Predict unseen knockdowns</source>
        <translation>Prédire des knockdowns non vus</translation>
    </message>
    <message>
        <source>Ask for genes that nobody has knocked down, alone or together.</source>
        <translation>Demandez des gènes dont personne n’a fait le knockdown, seuls ou ensemble.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exporter des figures</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not found in %1</source>
        <translation>introuvable dans %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>&amp;Afficher le dossier</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Write or copy figures and tables as a journal wants them.</source>
        <translation>Enregistrez ou copiez des figures et des tableaux comme une revue les demande.</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::WizardFrame</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Steps that were reached can be gone back to</source>
        <translation>On peut revenir aux étapes déjà atteintes</translation>
    </message>
    <message>
        <source>Close without doing anything (Esc)</source>
        <translation>Fermer sans rien faire (Échap)</translation>
    </message>
    <message>
        <source>Go back to the step before</source>
        <translation>Revenir à l’étape précédente</translation>
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
        <translation>%1, terminée</translation>
    </message>
    <message>
        <source>In the step “%1”: %2</source>
        <translation>À l’étape «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Do what was chosen, in the background (Enter)</source>
        <translation>Faire ce qui a été choisi, en arrière-plan (Entrée)</translation>
    </message>
    <message>
        <source>Go to the next step (Enter)</source>
        <translation>Aller à l’étape suivante (Entrée)</translation>
    </message>
    <message>
        <source>Close without starting? What was chosen here is forgotten.</source>
        <translation>Fermer sans lancer&#xa0;? Les choix faits ici seront oubliés.</translation>
    </message>
    <message>
        <source>&amp;Keep choosing</source>
        <translation>&amp;Continuer à choisir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
</TS>
