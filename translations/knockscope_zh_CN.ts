<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BrowserOpener</name>
    <message>
        <source>No browser could be opened. This is the address:</source>
        <translation>无法打开浏览器。网址如下：</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制网址</translation>
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
        <translation>%1：对照 %2，观测 %3，预测 %4。</translation>
    </message>
    <message>
        <source>%1: control %2, observed %3.</source>
        <translation>%1：对照 %2，观测 %3。</translation>
    </message>
    <message>
        <source>%1: control %2, predicted %3.</source>
        <translation>%1：对照 %2，预测 %3。</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1（扰动 %2）：%3</translation>
    </message>
    <message>
        <source>%1 in %2: W1 observed %3</source>
        <translation>%1（扰动 %2）：W1 观测 %3</translation>
    </message>
    <message>
        <source>%1 in %2: not observed</source>
        <translation>%1（扰动 %2）：未观测</translation>
    </message>
    <message>
        <source>%1 in %2: W1 observed %3, predicted %4</source>
        <translation>%1（扰动 %2）：W1 观测 %3，预测 %4</translation>
    </message>
    <message>
        <source>%1 in %2: W1 predicted %3, not observed</source>
        <translation>%1（扰动 %2）：W1 预测 %3，未观测</translation>
    </message>
    <message>
        <source>W1 %1</source>
        <translation>W1 %1</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>未观测</translation>
    </message>
    <message>
        <source>W1 %1, predicted %2</source>
        <translation>W1 %1，预测 %2</translation>
    </message>
    <message>
        <source>W1 predicted %1</source>
        <translation>W1 预测 %1</translation>
    </message>
    <message>
        <source>%1, as predicted</source>
        <comment>mean shift, as predicted</comment>
        <translation>%1，与预测一致</translation>
    </message>
    <message>
        <source>%1, predicted %2</source>
        <comment>mean shift, predicted zero loss</comment>
        <translation>%1，预测为%2</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <comment>predicted mean shift</comment>
        <translation>预测为%1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Var.</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>零值</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>峰数</translation>
    </message>
    <message>
        <source>detected in %1 of the observed cells only</source>
        <translation>仅在 %1 的观测细胞中检出</translation>
    </message>
    <message>
        <source>not detected</source>
        <translation>未检出</translation>
    </message>
    <message>
        <source>the same in all cells but some of the observed</source>
        <translation>除部分观测细胞外，所有细胞的值相同</translation>
    </message>
    <message>
        <source>the same in all cells</source>
        <translation>所有细胞的值相同</translation>
    </message>
    <message>
        <source>Kind of response: %1.</source>
        <translation>响应类型：%1。</translation>
    </message>
    <message>
        <source>Cells that are exactly zero</source>
        <translation>恰好为零的细胞</translation>
    </message>
    <message>
        <source>Number of modes</source>
        <translation>峰数</translation>
    </message>
    <message>
        <source>Band: %1.</source>
        <comment>Band: range of 9 folds.</comment>
        <translation>色带：%1。</translation>
    </message>
    <message numerus="yes">
        <source>range of %Ln folds</source>
        <translation>
            <numerusform>%Ln 折的范围</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>range of %Ln runs</source>
        <translation>
            <numerusform>%Ln 个运行的范围</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: control %2.</source>
        <translation>%1：对照 %2。</translation>
    </message>
</context>
<context>
    <name>ExperimentJob</name>
    <message>
        <source>Experiment: %1</source>
        <translation>实验：%1</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>At %1 pt the figure needs %2 mm of height, more than the %3 mm it has.</source>
        <translation>字号为 %1 pt 时，图片需要 %2 mm 的高度，超过其现有的 %3 mm。</translation>
    </message>
    <message>
        <source>At %1 pt the figure needs %2 mm of height; journals&apos; pages have %3 mm.</source>
        <translation>字号为 %1 pt 时，图片需要 %2 mm 的高度；期刊页面的高度为 %3 mm。</translation>
    </message>
    <message>
        <source>A word of a title is wider than its panel and is broken over several lines.</source>
        <translation>某个标题中有一个词比其子图更宽，已断成多行。</translation>
    </message>
    <message>
        <source>These genes have no room for their names: %1.</source>
        <translation>以下基因没有空间显示名称：%1。</translation>
    </message>
    <message>
        <source>The points are an image of only %1 dpi, because the figure is so large.</source>
        <translation>由于图片太大，其中的点是只有 %1 dpi 的位图。</translation>
    </message>
</context>
<context>
    <name>FigurePresets</name>
    <message>
        <source>Nature, one column (89 mm)</source>
        <translation>Nature，单栏（89 mm）</translation>
    </message>
    <message>
        <source>Nature, two columns (183 mm)</source>
        <translation>Nature，双栏（183 mm）</translation>
    </message>
    <message>
        <source>Cell, one column (85 mm)</source>
        <translation>Cell，单栏（85 mm）</translation>
    </message>
    <message>
        <source>Cell, two columns (174 mm)</source>
        <translation>Cell，双栏（174 mm）</translation>
    </message>
    <message>
        <source>PLOS, one column (83 mm)</source>
        <translation>PLOS，单栏（83 mm）</translation>
    </message>
    <message>
        <source>PLOS, two columns (173.5 mm)</source>
        <translation>PLOS，双栏（173.5 mm）</translation>
    </message>
    <message>
        <source>Slide, 16:9 (254 × 142.9 mm)</source>
        <translation>幻灯片，16:9（254 × 142.9 mm）</translation>
    </message>
    <message>
        <source>Custom width</source>
        <translation>自定义宽度</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Gene vectors (*.tsv *.csv *.txt *.json *.pickle *.pkl *.pt *.npz *.npy *.h5 *.h5ad *.gz);;Gene sets (*.gmt *.gaf gene2go* *.gz);;All files (*)</source>
        <translation>基因向量 (*.tsv *.csv *.txt *.json *.pickle *.pkl *.pt *.npz *.npy *.h5 *.h5ad *.gz);;基因集 (*.gmt *.gaf gene2go* *.gz);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>FormRows</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>GeneLinks</name>
    <message>
        <source>Look up %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Ramakrishnan, Hedley et al., Beyond Mean Shifts, equation %1</source>
        <translation>Ramakrishnan、Hedley 等，Beyond Mean Shifts，公式 %1</translation>
    </message>
    <message>
        <source>Ramakrishnan, Hedley et al., Beyond Mean Shifts, section %1</source>
        <translation>Ramakrishnan、Hedley 等，Beyond Mean Shifts，第 %1 节</translation>
    </message>
    <message>
        <source>cell-eval 0.8.1, Arc Institute</source>
        <translation>cell-eval 0.8.1，Arc Institute</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Train on a screen</source>
        <translation>用筛选数据训练</translation>
    </message>
    <message>
        <source>A screen is a table of single cells, each labelled with the gene that was knocked down in it; “New training…” leads from that file to a trained model in four steps.</source>
        <translation>筛选数据是一张单细胞表格，每个细胞都标明了被敲低的基因；“新建训练…”只需四步，就能从该文件得到训练好的模型。</translation>
    </message>
    <message>
        <source>Nothing is written before you press Start, and every step says what it found in your file and lets you change it.</source>
        <translation>点击“开始”之前不会写入任何内容，每一步都会说明在文件中识别到了什么，并且可以修改。</translation>
    </message>
    <message>
        <source>Browse distributions</source>
        <translation>浏览分布</translation>
    </message>
    <message>
        <source>Choose a perturbation in the list at the left and a gene in the shift plot or in the table: a card shows how that gene is expressed in control cells, in perturbed cells and in the prediction.</source>
        <translation>在左侧列表中选择一个扰动，再在偏移图或表格中选择一个基因：卡片会显示该基因在对照细胞、扰动细胞和预测中的表达情况。</translation>
    </message>
    <message>
        <source>Cards of pinned genes stay while you go on to other perturbations.</source>
        <translation>切换到其他扰动时，已固定基因的卡片会保留。</translation>
    </message>
    <message>
        <source>Predict unseen knockdowns</source>
        <translation>预测未见的敲低</translation>
    </message>
    <message>
        <source>Type genes into the Predict panel, and the leading run predicts what their knockdown does to every gene of the screen, though no cell of it was ever measured.</source>
        <translation>在“预测”面板中输入基因，主运行就会预测敲低这些基因对筛选数据中每个基因的影响，即使从未测过这样的细胞。</translation>
    </message>
    <message>
        <source>A gene can be predicted when it has a gene vector, and genes joined by + are predicted as a combination.</source>
        <translation>有基因向量的基因才能预测，以 + 连接的基因按组合预测。</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Distribution card</source>
        <translation>分布卡片</translation>
    </message>
    <message>
        <source>Height is density, the share of cells per unit of log expression, for the control (filled), the observed cells (solid line) and the prediction (dashed line); upright lines are their means.</source>
        <translation>高度是密度，即单位对数表达量内的细胞比例，分别表示对照（填充）、观测细胞（实线）和预测（虚线）；竖线是它们的均值。</translation>
    </message>
    <message>
        <source>Cells that are exactly zero stand apart at the left on a scale of their own, so that the two parts together hold all cells.</source>
        <translation>恰好为零的细胞单独画在左侧，使用自己的刻度，因此两部分合起来包含所有细胞。</translation>
    </message>
    <message>
        <source>&lt;i&gt;h&lt;sub&gt;b&lt;/sub&gt;&lt;/i&gt;: share of the cells in the bin of &lt;i&gt;x&lt;/i&gt;; &lt;i&gt;w&lt;/i&gt;: width of a bin</source>
        <translation>&lt;i&gt;h&lt;sub&gt;b&lt;/sub&gt;&lt;/i&gt;：&lt;i&gt;x&lt;/i&gt; 所在分箱中的细胞比例；&lt;i&gt;w&lt;/i&gt;：分箱宽度</translation>
    </message>
    <message>
        <source>Shift plot</source>
        <translation>偏移图</translation>
    </message>
    <message>
        <source>Each point is a gene: to the right is how far the observed cells are from the control, upwards is how far the prediction is from the control.</source>
        <translation>每个点是一个基因：向右表示观测细胞偏离对照的程度，向上表示预测偏离对照的程度。</translation>
    </message>
    <message>
        <source>&lt;i&gt;q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;q̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: observed and predicted distribution of gene &lt;i&gt;g&lt;/i&gt;; &lt;i&gt;q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;&lt;sup&gt;ctrl&lt;/sup&gt;: that of the control cells</source>
        <translation>&lt;i&gt;q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;、&lt;i&gt;q̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;：基因 &lt;i&gt;g&lt;/i&gt; 的观测分布和预测分布；&lt;i&gt;q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;&lt;sup&gt;ctrl&lt;/sup&gt;：对照细胞的分布</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>损失曲线</translation>
    </message>
    <message>
        <source>Each line is a fold: the objective that training lowers, over epochs, which are passes over all training perturbations.</source>
        <translation>每条线是一折：训练所降低的目标函数随轮次的变化，一轮就是把所有训练扰动遍历一次。</translation>
    </message>
    <message>
        <source>The second line of a fold is of perturbations that are set aside to judge by, and the mark is at the epoch whose weights were kept, where that line is lowest.</source>
        <translation>每折的第二条线来自预留用于评判的扰动，标记位于保留其权重的那一轮，也就是该线的最低处。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Perturbations</source>
        <translation>扰动</translation>
    </message>
    <message>
        <source>A row for each perturbation with its cells, how much it shifts the genes, observed and predicted, and how well the two agree over genes.</source>
        <translation>每个扰动一行，列出其细胞数、观测和预测的基因偏移大小，以及两者在各基因间的吻合程度。</translation>
    </message>
    <message>
        <source>A shift below the noise floor says nothing, because as many cells of the control would have it by chance.</source>
        <translation>低于本底噪声的偏移没有意义，因为同样数量的对照细胞仅因随机也会有这样的偏移。</translation>
    </message>
    <message>
        <source>&lt;i&gt;G&lt;/i&gt;: number of genes that vary; &lt;i&gt;q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: distribution of gene &lt;i&gt;g&lt;/i&gt; in the perturbed cells, observed or predicted</source>
        <translation>&lt;i&gt;G&lt;/i&gt;：有变化的基因数；&lt;i&gt;q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;：基因 &lt;i&gt;g&lt;/i&gt; 在扰动细胞中的分布，观测或预测</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>基因</translation>
    </message>
    <message>
        <source>A row for each gene of the chosen perturbation with its distances, means, kind of response and how sure it is that it responds at all.</source>
        <translation>所选扰动的每个基因一行，列出其距离、均值、响应类型，以及它确有响应的可信程度。</translation>
    </message>
    <message>
        <source>The false discovery rate is the share of wrong calls that you accept when you believe every gene up to that row.</source>
        <translation>错误发现率是指：若相信截至该行的所有基因，其中判断错误的比例。</translation>
    </message>
    <message>
        <source>&lt;i&gt;p&lt;/i&gt;&lt;sub&gt;(&lt;i&gt;j&lt;/i&gt;)&lt;/sub&gt;: the &lt;i&gt;j&lt;/i&gt;-th smallest of the &lt;i&gt;G&lt;/i&gt; p values, at most 1</source>
        <translation>&lt;i&gt;p&lt;/i&gt;&lt;sub&gt;(&lt;i&gt;j&lt;/i&gt;)&lt;/sub&gt;：&lt;i&gt;G&lt;/i&gt; 个 p 值中第 &lt;i&gt;j&lt;/i&gt; 小的值，不超过 1</translation>
    </message>
    <message>
        <source>Benjamini and Hochberg 1995</source>
        <translation>Benjamini 和 Hochberg 1995</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>A row for each trained model and, below it, for the baselines that need no training, with its metrics over the perturbations that it had not learnt from.</source>
        <translation>每个训练好的模型一行，其下是无需训练的基线，列出它们在未学习过的扰动上的指标。</translation>
    </message>
    <message>
        <source>Numbers are means and standard deviations over folds, and a model that does not beat its baselines has learnt nothing that they do not say too.</source>
        <translation>数值为各折的均值和标准差；不优于基线的模型，没有学到基线之外的任何东西。</translation>
    </message>
    <message>
        <source>&lt;i&gt;m&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: mean of the metric over the perturbations that fold &lt;i&gt;k&lt;/i&gt; held out; &lt;i&gt;K&lt;/i&gt;: number of finished folds</source>
        <translation>&lt;i&gt;m&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;：指标对第 &lt;i&gt;k&lt;/i&gt; 折留出的扰动的平均；&lt;i&gt;K&lt;/i&gt;：已完成的折数</translation>
    </message>
    <message>
        <source>Comparison of two models</source>
        <translation>两个模型的比较</translation>
    </message>
    <message>
        <source>For each metric, the mean difference of two models on the same perturbations, with the interval in which it would lie had other perturbations been screened.</source>
        <translation>对每个指标，给出两个模型在相同扰动上的平均差异，以及假如筛选的是另一批扰动时该差异所在的区间。</translation>
    </message>
    <message>
        <source>One of them is called better only where that interval leaves out 0.</source>
        <translation>只有当该区间不含 0 时，才认为其中一个更好。</translation>
    </message>
    <message>
        <source>&lt;i&gt;a&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;b&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;: values of models A and B for perturbation &lt;i&gt;p&lt;/i&gt;; the interval is from the 2.5 % to the 97.5 % quantile of &lt;i&gt;d&lt;/i&gt; over samples of perturbations drawn with replacement</source>
        <translation>&lt;i&gt;a&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;、&lt;i&gt;b&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;：模型 A 和 B 在扰动 &lt;i&gt;p&lt;/i&gt; 上的值；区间为对扰动作有放回抽样所得 &lt;i&gt;d&lt;/i&gt; 的 2.5% 至 97.5% 分位数</translation>
    </message>
    <message>
        <source>Efron and Tibshirani 1993, section 13.3</source>
        <translation>Efron 和 Tibshirani 1993，第 13.3 节</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Histograms and bins</source>
        <translation>直方图与分箱</translation>
    </message>
    <message>
        <source>Each gene&apos;s range over the training and control cells is cut into bins of one width, and a distribution is the share of cells in each of them.</source>
        <translation>每个基因在训练细胞和对照细胞中的取值范围被分成等宽的分箱，分布就是各分箱中的细胞比例。</translation>
    </message>
    <message>
        <source>Shift (W1)</source>
        <translation>偏移（W1）</translation>
    </message>
    <message>
        <source>The shift of a gene is the Wasserstein-1 distance of its distribution from that of the control: how far cells must be moved along the expression axis, on average, to turn one into the other.</source>
        <translation>基因的偏移是其分布与对照分布之间的 Wasserstein-1 距离：要把一个分布变成另一个，细胞沿表达量轴平均需要移动多远。</translation>
    </message>
    <message>
        <source>Unlike a change of the mean it also sees cells that scatter more, fall silent or split into two states.</source>
        <translation>与均值变化不同，它还能反映细胞更加分散、变为不表达或分成两种状态的情况。</translation>
    </message>
    <message>
        <source>&lt;i&gt;F̂&lt;/i&gt;, &lt;i&gt;F&lt;/i&gt;: cumulative distribution functions of the two, in units of log expression</source>
        <translation>&lt;i&gt;F̂&lt;/i&gt;、&lt;i&gt;F&lt;/i&gt;：两者的累积分布函数，以对数表达量为单位</translation>
    </message>
    <message>
        <source>Kinds of response</source>
        <translation>响应类型</translation>
    </message>
    <message>
        <source>A response counts as non-mean when the change of the mean makes up less than half of the shift.</source>
        <translation>当均值变化占偏移的比例不到一半时，该响应算作非均值响应。</translation>
    </message>
    <message>
        <source>&lt;i&gt;μ̄&lt;/i&gt;, &lt;i&gt;μ̄&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: means of the two histograms; the share is never above 1</source>
        <translation>&lt;i&gt;μ̄&lt;/i&gt;、&lt;i&gt;μ̄&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;：两个直方图的均值；该比例不会超过 1</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>本底噪声</translation>
    </message>
    <message>
        <source>Two samples of the very same cells differ a little by chance, the more the fewer cells there are; the noise floor is the W1 that chance alone is expected to give.</source>
        <translation>即使取自完全相同的细胞，两份样本也会因随机而略有差异，细胞越少差异越大；本底噪声就是仅因随机预期产生的 W1。</translation>
    </message>
    <message>
        <source>Compare a shift with it before you believe the shift, most of all for perturbations of few cells.</source>
        <translation>相信一个偏移之前，请先与本底噪声比较，细胞少的扰动尤其如此。</translation>
    </message>
    <message>
        <source>&lt;i&gt;n&lt;/i&gt;, &lt;i&gt;N&lt;/i&gt;: cells of the perturbation and of the control; &lt;i&gt;F&lt;sub&gt;b&lt;/sub&gt;&lt;/i&gt;: distribution function of both together at the edges of the bins; &lt;i&gt;w&lt;/i&gt;: width of a bin</source>
        <translation>&lt;i&gt;n&lt;/i&gt;、&lt;i&gt;N&lt;/i&gt;：扰动和对照的细胞数；&lt;i&gt;F&lt;sub&gt;b&lt;/sub&gt;&lt;/i&gt;：两者合并后在各分箱边界处的分布函数；&lt;i&gt;w&lt;/i&gt;：分箱宽度</translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>基因向量</translation>
    </message>
    <message>
        <source>A gene vector is a list of numbers that stands for what is known of a gene, from texts, protein sequences, gene sets or the control cells; genes that do similar things have similar vectors.</source>
        <translation>基因向量是一串数字，代表从文献、蛋白质序列、基因集或对照细胞中获得的关于该基因的知识；功能相似的基因，向量也相似。</translation>
    </message>
    <message>
        <source>The model learns what a knockdown does from the vector of the gene that is knocked down, which is why it can predict knockdowns that it has never seen.</source>
        <translation>模型从被敲低基因的向量学习敲低的效果，因此能预测从未见过的敲低。</translation>
    </message>
    <message>
        <source>&lt;b&gt;e&lt;/b&gt;&lt;sub&gt;&lt;i&gt;p&lt;/i&gt;&lt;/sub&gt;: vector of perturbation &lt;i&gt;p&lt;/i&gt;, with &lt;i&gt;d&lt;/i&gt; numbers; it stays as it is during training</source>
        <translation>&lt;b&gt;e&lt;/b&gt;&lt;sub&gt;&lt;i&gt;p&lt;/i&gt;&lt;/sub&gt;：扰动 &lt;i&gt;p&lt;/i&gt; 的向量，含 &lt;i&gt;d&lt;/i&gt; 个数；训练期间保持不变</translation>
    </message>
    <message>
        <source>Coverage of gene vectors</source>
        <translation>基因向量的覆盖情况</translation>
    </message>
    <message>
        <source>Coverage says how many of the perturbed genes have a vector, under their own name or another one that HGNC knows.</source>
        <translation>覆盖情况说明有多少受扰动的基因以自己的名称或 HGNC 收录的其他名称找到了向量。</translation>
    </message>
    <message>
        <source>A perturbation one of whose genes has none is listed and left out of training; it is never replaced by a vector of zeros.</source>
        <translation>只要扰动中有一个基因没有向量，该扰动就会被列出，不纳入训练；绝不会用零向量代替。</translation>
    </message>
    <message>
        <source>Folds and held-out perturbations</source>
        <translation>折与留出的扰动</translation>
    </message>
    <message>
        <source>The perturbations are dealt into folds, and for each fold a model is trained that never sees the cells of that fold&apos;s perturbations: they are held out.</source>
        <translation>扰动被分成若干折，每折训练一个模型，它从不接触该折扰动的细胞：这些扰动就是留出的扰动。</translation>
    </message>
    <message>
        <source>Every prediction and metric of a seen perturbation comes from the one model that had not learnt from it, so that it says how well an unseen gene would be predicted.</source>
        <translation>已见扰动的每个预测和指标都来自未学习过它的那个模型，因此能说明对未见基因的预测效果如何。</translation>
    </message>
    <message>
        <source>&lt;i&gt;n&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: perturbations that fold &lt;i&gt;k&lt;/i&gt; holds out, of &lt;i&gt;P&lt;/i&gt; in all and &lt;i&gt;K&lt;/i&gt; folds; sizes differ by at most one</source>
        <translation>&lt;i&gt;n&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;：第 &lt;i&gt;k&lt;/i&gt; 折留出的扰动数，共 &lt;i&gt;P&lt;/i&gt; 个扰动、&lt;i&gt;K&lt;/i&gt; 折；各折大小最多相差 1</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>划分方式</translation>
    </message>
    <message>
        <source>Combinations of genes</source>
        <translation>基因组合</translation>
    </message>
    <message>
        <source>Genes joined by + were perturbed in the same cells, and their vector is the mean of the genes&apos; vectors.</source>
        <translation>以 + 连接的基因是在同一细胞中扰动的，其向量为各基因向量的均值。</translation>
    </message>
    <message>
        <source>Whether two genes do more together than each alone is best seen beside the additive model, which assumes that they do not.</source>
        <translation>两个基因一起的作用是否大于各自单独的作用，最好与加性模型对照查看，因为该模型假定并非如此。</translation>
    </message>
    <message>
        <source>&lt;i&gt;𝒫&lt;/i&gt;: the genes of the combination</source>
        <translation>&lt;i&gt;𝒫&lt;/i&gt;：组合中的基因</translation>
    </message>
    <message>
        <source>Unseen perturbations</source>
        <translation>未见扰动</translation>
    </message>
    <message>
        <source>A perturbation is unseen when the screen has no cells of it; the models of all finished folds predict it, and what is shown is the mean of their predictions with its range.</source>
        <translation>如果筛选数据中没有某个扰动的细胞，该扰动就是未见扰动；所有已完成的折的模型都会预测它，显示的是这些预测的均值及其范围。</translation>
    </message>
    <message>
        <source>A wide range means that the folds disagree, so believe such a prediction less.</source>
        <translation>范围宽表示各折的预测不一致，这样的预测不宜太相信。</translation>
    </message>
    <message>
        <source>&lt;i&gt;ĥ&lt;/i&gt;&lt;sup&gt;(&lt;i&gt;k&lt;/i&gt;)&lt;/sup&gt;: histogram that the model of fold &lt;i&gt;k&lt;/i&gt; predicts; &lt;i&gt;K&lt;/i&gt;: number of finished folds</source>
        <translation>&lt;i&gt;ĥ&lt;/i&gt;&lt;sup&gt;(&lt;i&gt;k&lt;/i&gt;)&lt;/sup&gt;：第 &lt;i&gt;k&lt;/i&gt; 折的模型预测的直方图；&lt;i&gt;K&lt;/i&gt;：已完成的折数</translation>
    </message>
    <message>
        <source>Genes that do not vary</source>
        <translation>没有变化的基因</translation>
    </message>
    <message>
        <source>A gene with the same value in all training and control cells of a fold is inactive: it is predicted unchanged and counts in no metric.</source>
        <translation>如果一个基因在某折的所有训练细胞和对照细胞中取值相同，它就是不活跃的：预测其不变，也不计入任何指标。</translation>
    </message>
    <message>
        <source>Most often these are genes that no cell expresses, and their number is always reported.</source>
        <translation>这些多半是没有细胞表达的基因，其数量始终会列出。</translation>
    </message>
    <message>
        <source>of the gene&apos;s values over the fold&apos;s cells</source>
        <translation>该基因在该折细胞中取值的最小值和最大值</translation>
    </message>
    <message>
        <source>Objective of training</source>
        <translation>训练的目标函数</translation>
    </message>
    <message>
        <source>&lt;i&gt;μ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;μ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: predicted and observed mean of gene &lt;i&gt;g&lt;/i&gt;; &lt;i&gt;G&lt;/i&gt;: number of genes; &lt;i&gt;λ&lt;/i&gt;: weights that sum to 1</source>
        <translation>&lt;i&gt;μ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;、&lt;i&gt;μ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;：基因 &lt;i&gt;g&lt;/i&gt; 的预测均值和观测均值；&lt;i&gt;G&lt;/i&gt;：基因数；&lt;i&gt;λ&lt;/i&gt;：总和为 1 的权重</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>不再改进时停止</translation>
    </message>
    <message>
        <source>Some of a fold&apos;s training perturbations are set aside to judge by, and training ends when they have not been predicted better for a while.</source>
        <translation>每折的训练扰动中有一部分预留用于评判，如果一段时间内对它们的预测没有改进，训练就会结束。</translation>
    </message>
    <message>
        <source>What is kept are the weights of the best epoch; with fewer than ten perturbations to judge by, training goes on to its last epoch instead.</source>
        <translation>保留的是最佳轮次的权重；如果可用于评判的扰动不足十个，训练则会进行到最后一轮。</translation>
    </message>
    <message>
        <source>Rows of noise</source>
        <translation>噪声行</translation>
    </message>
    <message>
        <source>Two rows beside each run are no model: one lets half of a perturbation&apos;s cells predict the other half, one lets cells drawn from the control predict others drawn from it.</source>
        <translation>每个运行旁边有两行不是模型：一行用扰动的一半细胞预测另一半，另一行用从对照中抽取的细胞预测从中抽取的其他细胞。</translation>
    </message>
    <message>
        <source>The first says how well the experiment repeats itself, the second what a score is worth that nothing but chance earned; neither is a bound of what a model can reach.</source>
        <translation>前者说明实验自身的重复性如何，后者说明仅凭随机能得多少分；两者都不是模型所能达到的界限。</translation>
    </message>
    <message>
        <source>The negative log-likelihood says how surprised the prediction is by the cells, mean over genes; lower is better.</source>
        <translation>负对数似然说明这些细胞在预测看来有多意外，对各基因取平均；越低越好。</translation>
    </message>
    <message>
        <source>&lt;i&gt;h&lt;sub&gt;gb&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;ĥ&lt;sub&gt;gb&lt;/sub&gt;&lt;/i&gt;: observed and predicted share of the cells in bin &lt;i&gt;b&lt;/i&gt;; &lt;i&gt;w&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: width of a bin; TG and ZITG take their density at each cell instead</source>
        <translation>&lt;i&gt;h&lt;sub&gt;gb&lt;/sub&gt;&lt;/i&gt;、&lt;i&gt;ĥ&lt;sub&gt;gb&lt;/sub&gt;&lt;/i&gt;：分箱 &lt;i&gt;b&lt;/i&gt; 中细胞的观测比例和预测比例；&lt;i&gt;w&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;：分箱宽度；TG 和 ZITG 则取各细胞处的密度</translation>
    </message>
    <message>
        <source>The Wasserstein-1 distance of the predicted from the observed histogram, mean over genes; 0 is perfect.</source>
        <translation>预测直方图与观测直方图之间的 Wasserstein-1 距离，对各基因取平均；0 为完美。</translation>
    </message>
    <message>
        <source>It is in units of log expression and says how far cells would have to be moved to make the prediction true.</source>
        <translation>它以对数表达量为单位，说明细胞要移动多远才能与预测一致。</translation>
    </message>
    <message>
        <source>&lt;i&gt;F̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;F&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: predicted and observed cumulative distribution function of gene &lt;i&gt;g&lt;/i&gt;, mass uniform within bins</source>
        <translation>&lt;i&gt;F̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;、&lt;i&gt;F&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;：基因 &lt;i&gt;g&lt;/i&gt; 的预测和观测累积分布函数，分箱内均匀分布</translation>
    </message>
    <message>
        <source>The same distance to the cells themselves instead of to their histogram, on 1,000 quantiles, mean over genes; 0 is perfect.</source>
        <translation>同样的距离，但不是到直方图，而是到细胞本身，按 1,000 个分位数计算，对各基因取平均；0 为完美。</translation>
    </message>
    <message>
        <source>It can be compared between runs with different numbers of bins, but carries the error of binning itself.</source>
        <translation>它可以在分箱数不同的运行之间比较，但包含分箱本身带来的误差。</translation>
    </message>
    <message>
        <source>&lt;i&gt;Q̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: quantiles of the prediction and of the cells; &lt;i&gt;i&lt;/i&gt; from 0 to 999</source>
        <translation>&lt;i&gt;Q̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;、&lt;i&gt;Q&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;：预测和细胞的分位数；&lt;i&gt;i&lt;/i&gt; 从 0 到 999</translation>
    </message>
    <message>
        <source>RMAE of variance, skewness and kurtosis</source>
        <translation>方差、偏度和峰度的 RMAE</translation>
    </message>
    <message>
        <source>How far the predicted variance, skewness or excess kurtosis is from the observed one, summed over genes, as a share of the observed; 0 is perfect.</source>
        <translation>预测的方差、偏度或超额峰度与观测值的差距，对各基因求和，以占观测值的比例表示；0 为完美。</translation>
    </message>
    <message>
        <source>Variance is the spread of the cells, skewness how lopsided they are, and kurtosis how heavy the tails of their distribution.</source>
        <translation>方差是细胞的离散程度，偏度是分布的不对称程度，峰度是分布尾部的厚重程度。</translation>
    </message>
    <message>
        <source>&lt;i&gt;τ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;τ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: predicted and observed statistic of gene &lt;i&gt;g&lt;/i&gt;</source>
        <translation>&lt;i&gt;τ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;、&lt;i&gt;τ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;：基因 &lt;i&gt;g&lt;/i&gt; 的预测统计量和观测统计量</translation>
    </message>
    <message>
        <source>&lt;i&gt;δ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;δ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: predicted and observed mean of gene &lt;i&gt;g&lt;/i&gt; minus the mean of the control</source>
        <translation>&lt;i&gt;δ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;、&lt;i&gt;δ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;：基因 &lt;i&gt;g&lt;/i&gt; 的预测均值和观测均值减去对照的均值</translation>
    </message>
    <message>
        <source>RMAE of the mean shift</source>
        <translation>均值偏移的 RMAE</translation>
    </message>
    <message>
        <source>How far predicted changes of the mean are from the observed ones, summed over genes, as a share of the observed; 0 is perfect.</source>
        <translation>预测的均值变化与观测值的差距，对各基因求和，以占观测值的比例表示；0 为完美。</translation>
    </message>
    <message>
        <source>A model that predicts no change at all scores exactly 1.</source>
        <translation>预测毫无变化的模型得分恰好为 1。</translation>
    </message>
    <message>
        <source>r of the top 20, 50 or 100 genes</source>
        <translation>前 20、50 或 100 个基因的 r</translation>
    </message>
    <message>
        <source>Pearson&apos;s correlation of predicted and observed change of the mean over the genes that respond most clearly; 1 is perfect, 0 is no relation.</source>
        <translation>在响应最明显的基因上，预测均值变化与观测均值变化的 Pearson 相关系数；1 为完美，0 为无关。</translation>
    </message>
    <message>
        <source>The genes are those of largest Welch&apos;s |&lt;i&gt;t&lt;/i&gt;| between perturbed and control cells, the perturbed gene itself among them.</source>
        <translation>这些是扰动细胞与对照细胞之间 Welch |&lt;i&gt;t&lt;/i&gt;| 最大的基因，也包括被扰动的基因本身。</translation>
    </message>
    <message>
        <source>r of the top genes without the target</source>
        <translation>不含靶基因的前若干基因的 r</translation>
    </message>
    <message>
        <source>The same correlation with the perturbed genes left out.</source>
        <translation>同样的相关系数，但不纳入被扰动的基因。</translation>
    </message>
    <message>
        <source>That a knockdown lowers its own target is easy to predict, and here it earns nothing.</source>
        <translation>敲低会降低自身靶基因的表达，这很容易预测，在这里不得分。</translation>
    </message>
    <message>
        <source>Pearson delta</source>
        <translation>Pearson delta</translation>
    </message>
    <message>
        <source>Pearson&apos;s correlation of predicted and observed change of the mean over all genes that vary; 1 is perfect.</source>
        <translation>在所有有变化的基因上，预测均值变化与观测均值变化的 Pearson 相关系数；1 为完美。</translation>
    </message>
    <message>
        <source>Most genes hardly change, so that this number is lower and noisier than that of the top genes.</source>
        <translation>大多数基因几乎不变，因此该值比前若干基因的值更低，噪声也更大。</translation>
    </message>
    <message>
        <source>MSE and MAE</source>
        <translation>MSE 和 MAE</translation>
    </message>
    <message>
        <source>The mean squared and the mean absolute difference of predicted and observed mean over genes; 0 is perfect.</source>
        <translation>预测均值与观测均值之差的均方值和平均绝对值，对各基因计算；0 为完美。</translation>
    </message>
    <message>
        <source>Their versions of the shifts are the same numbers, because both sides are compared with the same control.</source>
        <translation>按偏移计算的版本数值相同，因为两边都与同一对照比较。</translation>
    </message>
    <message>
        <source>&lt;i&gt;μ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;μ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: predicted and observed mean of gene &lt;i&gt;g&lt;/i&gt;; &lt;i&gt;G&lt;/i&gt;: number of genes</source>
        <translation>&lt;i&gt;μ̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;、&lt;i&gt;μ&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;：基因 &lt;i&gt;g&lt;/i&gt; 的预测均值和观测均值；&lt;i&gt;G&lt;/i&gt;：基因数</translation>
    </message>
    <message>
        <source>Discrimination scores (PDS)</source>
        <translation>判别得分（PDS）</translation>
    </message>
    <message>
        <source>About 0.5 is what a prediction earns that does not tell perturbations apart.</source>
        <translation>不能区分各扰动的预测得分约为 0.5。</translation>
    </message>
    <message>
        <source>The share of the first &lt;i&gt;k&lt;/i&gt; genes that the prediction and the observed cells have in common, each sorted by fold change; 1 is perfect.</source>
        <translation>预测和观测细胞各按变化倍数排序，两者前 &lt;i&gt;k&lt;/i&gt; 个基因中相同基因的比例；1 为完美。</translation>
    </message>
    <message>
        <source>&lt;i&gt;k&lt;/i&gt; is the number of genes that are significant in the observed cells, or at most the number behind the @.</source>
        <translation>&lt;i&gt;k&lt;/i&gt; 是观测细胞中显著的基因数，或以 @ 后的数字为上限。</translation>
    </message>
    <message>
        <source>&lt;i&gt;A&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Â&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: the first &lt;i&gt;k&lt;/i&gt; observed and predicted significant genes</source>
        <translation>&lt;i&gt;A&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;、&lt;i&gt;Â&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;：观测和预测的前 &lt;i&gt;k&lt;/i&gt; 个显著基因</translation>
    </message>
    <message>
        <source>The share of the first &lt;i&gt;k&lt;/i&gt; predicted genes that are among the first &lt;i&gt;k&lt;/i&gt; observed ones; 1 is perfect.</source>
        <translation>预测的前 &lt;i&gt;k&lt;/i&gt; 个基因中，属于观测的前 &lt;i&gt;k&lt;/i&gt; 个基因的比例；1 为完美。</translation>
    </message>
    <message>
        <source>&lt;i&gt;k&lt;/i&gt; is the number of genes that the prediction calls significant, or at most the number behind the @.</source>
        <translation>&lt;i&gt;k&lt;/i&gt; 是预测认为显著的基因数，或以 @ 后的数字为上限。</translation>
    </message>
    <message>
        <source>&lt;i&gt;A&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Â&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: the first &lt;i&gt;k&lt;/i&gt; observed and predicted significant genes, by the size of their fold change</source>
        <translation>&lt;i&gt;A&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;、&lt;i&gt;Â&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;：按变化倍数大小排列，观测和预测的前 &lt;i&gt;k&lt;/i&gt; 个显著基因</translation>
    </message>
    <message>
        <source>The area under the curve of precision over recall when genes are called in the order of their predicted significance; 1 is perfect.</source>
        <translation>按预测显著性的顺序判定基因时，精确率对召回率曲线下的面积；1 为完美。</translation>
    </message>
    <message>
        <source>What chance scores is the share of genes that respond, so that it is low where few do.</source>
        <translation>随机得分等于有响应的基因的比例，因此响应基因少时得分就低。</translation>
    </message>
    <message>
        <source>&lt;i&gt;P&lt;sub&gt;i&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;R&lt;sub&gt;i&lt;/sub&gt;&lt;/i&gt;: precision and recall of the genes up to the &lt;i&gt;i&lt;/i&gt;-th score</source>
        <translation>&lt;i&gt;P&lt;sub&gt;i&lt;/sub&gt;&lt;/i&gt;、&lt;i&gt;R&lt;sub&gt;i&lt;/sub&gt;&lt;/i&gt;：截至第 &lt;i&gt;i&lt;/i&gt; 个得分的基因的精确率和召回率</translation>
    </message>
    <message>
        <source>The chance that a gene which responds has a higher predicted significance than one that does not; 1 is perfect.</source>
        <translation>有响应的基因的预测显著性高于无响应的基因的概率；1 为完美。</translation>
    </message>
    <message>
        <source>A prediction that knows nothing scores 0.5.</source>
        <translation>一无所知的预测得分为 0.5。</translation>
    </message>
    <message>
        <source>&lt;i&gt;s&lt;/i&gt;&lt;sub&gt;+&lt;/sub&gt;, &lt;i&gt;s&lt;/i&gt;&lt;sub&gt;−&lt;/sub&gt;: scores of a gene that is significant in the observed cells and of one that is not</source>
        <translation>&lt;i&gt;s&lt;/i&gt;&lt;sub&gt;+&lt;/sub&gt;、&lt;i&gt;s&lt;/i&gt;&lt;sub&gt;−&lt;/sub&gt;：一个在观测细胞中显著的基因和一个不显著的基因的得分</translation>
    </message>
    <message>
        <source>Direction match</source>
        <translation>方向一致率</translation>
    </message>
    <message>
        <source>The share of the significant genes whose predicted fold change has the observed sign; 1 is perfect.</source>
        <translation>显著基因中，预测变化倍数与观测变化倍数符号相同的比例；1 为完美。</translation>
    </message>
    <message>
        <source>It asks only whether a gene goes up or down, not how far.</source>
        <translation>它只看基因上调还是下调，不看幅度。</translation>
    </message>
    <message>
        <source>&lt;i&gt;A&lt;/i&gt;: significant genes of the observed cells; &lt;i&gt;f̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;f&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;: predicted and observed log fold change</source>
        <translation>&lt;i&gt;A&lt;/i&gt;：观测细胞的显著基因；&lt;i&gt;f̂&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;、&lt;i&gt;f&lt;sub&gt;g&lt;/sub&gt;&lt;/i&gt;：预测和观测的对数变化倍数</translation>
    </message>
    <message>
        <source>Spearman correlation of fold changes</source>
        <translation>变化倍数的 Spearman 相关系数</translation>
    </message>
    <message>
        <source>Whether predicted and observed log fold changes put the significant genes into the same order; 1 is perfect.</source>
        <translation>预测和观测的对数变化倍数对显著基因的排序是否相同；1 为完美。</translation>
    </message>
    <message>
        <source>Ranks are compared, so that the sizes of the changes need not agree.</source>
        <translation>比较的是秩，因此变化的大小不必一致。</translation>
    </message>
    <message>
        <source>&lt;i&gt;f̂&lt;/i&gt;, &lt;i&gt;f&lt;/i&gt;: predicted and observed log fold changes of the genes that are significant in the observed cells</source>
        <translation>&lt;i&gt;f̂&lt;/i&gt;、&lt;i&gt;f&lt;/i&gt;：观测细胞中显著的基因的预测和观测对数变化倍数</translation>
    </message>
    <message>
        <source>DE recall</source>
        <translation>DE 召回率</translation>
    </message>
    <message>
        <source>The share of the genes that are significant in the observed cells which the prediction calls significant too; 1 is perfect.</source>
        <translation>观测细胞中显著的基因里，预测也认为显著的比例；1 为完美。</translation>
    </message>
    <message>
        <source>A prediction that calls every gene has a recall of 1, so read it beside the precision.</source>
        <translation>如果预测把所有基因都判为显著，召回率就是 1，因此请结合精确率来看。</translation>
    </message>
    <message>
        <source>&lt;i&gt;A&lt;/i&gt;, &lt;i&gt;Â&lt;/i&gt;: significant genes of the observed cells and of the prediction</source>
        <translation>&lt;i&gt;A&lt;/i&gt;、&lt;i&gt;Â&lt;/i&gt;：观测细胞和预测的显著基因</translation>
    </message>
    <message>
        <source>Numbers of significant genes</source>
        <translation>显著基因数</translation>
    </message>
    <message>
        <source>How many genes differ significantly from the control, in the observed cells and in the prediction; the two should be alike, and neither high nor low is better.</source>
        <translation>观测细胞和预测中各有多少基因与对照有显著差异；两者应当相近，高低均不代表好坏。</translation>
    </message>
    <message>
        <source>As many cells as were observed are drawn from the prediction and put to the same Mann-Whitney test, at a false discovery rate of 0.05.</source>
        <translation>从预测中抽取与观测数量相同的细胞，做同样的 Mann-Whitney 检验，错误发现率取 0.05。</translation>
    </message>
    <message>
        <source>FDR&lt;sub&gt;&lt;i&gt;g&lt;/i&gt;&lt;/sub&gt;: after Benjamini and Hochberg, over the genes that vary</source>
        <translation>FDR&lt;sub&gt;&lt;i&gt;g&lt;/i&gt;&lt;/sub&gt;：按 Benjamini 和 Hochberg 的方法，对有变化的基因计算</translation>
    </message>
    <message>
        <source>Spearman correlation of their numbers</source>
        <translation>显著基因数的 Spearman 相关系数</translation>
    </message>
    <message>
        <source>Whether perturbations with many significant genes are predicted to have many; 1 is perfect.</source>
        <translation>显著基因多的扰动，预测的显著基因是否也多；1 为完美。</translation>
    </message>
    <message>
        <source>It is one number for the whole run, over perturbations, and has no standard deviation.</source>
        <translation>它是整个运行的一个数值，对各扰动计算，没有标准差。</translation>
    </message>
    <message>
        <source>&lt;i&gt;n̂&lt;/i&gt;, &lt;i&gt;n&lt;/i&gt;: predicted and observed number of significant genes of each perturbation</source>
        <translation>&lt;i&gt;n̂&lt;/i&gt;、&lt;i&gt;n&lt;/i&gt;：每个扰动的预测显著基因数和观测显著基因数</translation>
    </message>
    <message>
        <source>Predicts that nothing changes: every gene keeps the histogram of the control cells.</source>
        <translation>预测一切不变：每个基因保持对照细胞的直方图。</translation>
    </message>
    <message>
        <source>It costs nothing, and a model that is no better has learnt nothing.</source>
        <translation>它不花任何代价，不优于它的模型等于什么也没有学到。</translation>
    </message>
    <message>
        <source>&lt;i&gt;h&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: histogram of the control cells</source>
        <translation>&lt;i&gt;h&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;：对照细胞的直方图</translation>
    </message>
    <message>
        <source>Predicts the same for every perturbation: the histogram of all perturbed training cells together.</source>
        <translation>对每个扰动的预测都相同：所有受扰动的训练细胞合在一起的直方图。</translation>
    </message>
    <message>
        <source>It catches what all perturbations have in common, and often does well by likelihood although it tells none of them apart.</source>
        <translation>它抓住了所有扰动的共同之处，按似然往往表现不错，却完全不能区分各扰动。</translation>
    </message>
    <message>
        <source>&lt;i&gt;h&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;n&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;: histogram and number of cells of training perturbation &lt;i&gt;p&lt;/i&gt;</source>
        <translation>&lt;i&gt;h&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;、&lt;i&gt;n&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;：训练扰动 &lt;i&gt;p&lt;/i&gt; 的直方图和细胞数</translation>
    </message>
    <message>
        <source>Predicts the same mean for every perturbation: the average over training perturbations of their means.</source>
        <translation>对每个扰动预测相同的均值：各训练扰动的均值的平均。</translation>
    </message>
    <message>
        <source>A surprising number of models of mean expression do not beat it.</source>
        <translation>预测平均表达量的模型中，不优于它的多得出人意料。</translation>
    </message>
    <message>
        <source>&lt;i&gt;μ&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;: mean expression of training perturbation &lt;i&gt;p&lt;/i&gt;, of &lt;i&gt;P&lt;/i&gt;</source>
        <translation>&lt;i&gt;μ&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;：训练扰动 &lt;i&gt;p&lt;/i&gt; 的平均表达量，共 &lt;i&gt;P&lt;/i&gt; 个训练扰动</translation>
    </message>
    <message>
        <source>Additive</source>
        <translation>加性模型（Additive）</translation>
    </message>
    <message>
        <source>A combination shifts each quantile of the control by the sum of what its genes do alone.</source>
        <translation>组合使对照的每个分位数移动的量，等于其各基因单独作用之和。</translation>
    </message>
    <message>
        <source>It needs the knockdown of each gene among the training perturbations, and shows where genes do not simply add up.</source>
        <translation>它要求每个基因的敲低都在训练扰动中，并能显示哪些基因的作用并非简单相加。</translation>
    </message>
    <message>
        <source>&lt;i&gt;Q&lt;sub&gt;i&lt;/sub&gt;&lt;/i&gt;, &lt;i&gt;Q&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: quantiles of the cells in which gene &lt;i&gt;i&lt;/i&gt; was perturbed alone, and of the control</source>
        <translation>&lt;i&gt;Q&lt;sub&gt;i&lt;/sub&gt;&lt;/i&gt;、&lt;i&gt;Q&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;：单独扰动基因 &lt;i&gt;i&lt;/i&gt; 的细胞和对照的分位数</translation>
    </message>
    <message>
        <source>After %1, there for means</source>
        <translation>据 %1，原文用于均值</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最近邻（Nearest）</translation>
    </message>
    <message>
        <source>Predicts the average of the training perturbations whose gene vectors are most similar.</source>
        <translation>预测为基因向量最相似的训练扰动的平均。</translation>
    </message>
    <message>
        <source>It is done in seconds and says at once whether the gene vectors know anything about your screen.</source>
        <translation>几秒即可完成，马上就能看出基因向量是否包含与您的筛选数据有关的信息。</translation>
    </message>
    <message>
        <source>Bilinear ridge</source>
        <translation>双线性岭回归（Bilinear ridge）</translation>
    </message>
    <message>
        <source>A linear model that leads from gene vectors to the principal components of the changes of the mean.</source>
        <translation>从基因向量到均值变化的主成分的线性模型。</translation>
    </message>
    <message>
        <source>It predicts means only, is done in seconds, and is a strong baseline for them.</source>
        <translation>它只预测均值，几秒即可完成，是预测均值的有力基线。</translation>
    </message>
    <message>
        <source>&lt;i&gt;Y&lt;/i&gt;: mean shifts, genes × perturbations; &lt;i&gt;A&lt;/i&gt;: principal components over genes; &lt;i&gt;B&lt;/i&gt;: vectors of the perturbations; &lt;i&gt;K&lt;/i&gt;: what is learnt; &lt;i&gt;b&lt;/i&gt;: mean shift</source>
        <translation>&lt;i&gt;Y&lt;/i&gt;：均值偏移，基因 × 扰动；&lt;i&gt;A&lt;/i&gt;：对基因的主成分；&lt;i&gt;B&lt;/i&gt;：扰动的向量；&lt;i&gt;K&lt;/i&gt;：学习得到的量；&lt;i&gt;b&lt;/i&gt;：平均偏移</translation>
    </message>
    <message>
        <source>A Gaussian process predicts the change of each mean from the perturbations with similar gene vectors, the more similar the more they count.</source>
        <translation>高斯过程根据基因向量相似的扰动来预测每个均值的变化，越相似的扰动影响越大。</translation>
    </message>
    <message>
        <source>A neural network that leads from a gene vector to the change of every gene&apos;s mean.</source>
        <translation>从基因向量到每个基因均值变化的神经网络。</translation>
    </message>
    <message>
        <source>Take it when means are all you ask for; MLP+Hist predicts them about as well.</source>
        <translation>只需要均值时可选用它；MLP+Hist 对均值的预测大致同样好。</translation>
    </message>
    <message>
        <source>&lt;i&gt;μ&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: means of the control; &lt;b&gt;e&lt;/b&gt;&lt;sub&gt;&lt;i&gt;p&lt;/i&gt;&lt;/sub&gt;: vector of the perturbation</source>
        <translation>&lt;i&gt;μ&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;：对照的均值；&lt;b&gt;e&lt;/b&gt;&lt;sub&gt;&lt;i&gt;p&lt;/i&gt;&lt;/sub&gt;：扰动的向量</translation>
    </message>
    <message>
        <source>A neural network that predicts a truncated normal distribution, centre and width, for each gene.</source>
        <translation>为每个基因预测一个截断正态分布（中心和宽度）的神经网络。</translation>
    </message>
    <message>
        <source>One bump cannot show silent cells or two states; how much they matter is seen beside MLP+Hist.</source>
        <translation>单峰无法表示不表达的细胞或两种状态；与 MLP+Hist 比较即可看出其影响有多大。</translation>
    </message>
    <message>
        <source>&lt;i&gt;μ&lt;/i&gt;, &lt;i&gt;σ&lt;/i&gt;: predicted centre and width; [&lt;i&gt;a&lt;/i&gt;, &lt;i&gt;b&lt;/i&gt;]: range of the gene; &lt;i&gt;φ&lt;/i&gt;, &lt;i&gt;Φ&lt;/i&gt;: density and distribution function of the standard normal</source>
        <translation>&lt;i&gt;μ&lt;/i&gt;、&lt;i&gt;σ&lt;/i&gt;：预测的中心和宽度；[&lt;i&gt;a&lt;/i&gt;, &lt;i&gt;b&lt;/i&gt;]：该基因的取值范围；&lt;i&gt;φ&lt;/i&gt;、&lt;i&gt;Φ&lt;/i&gt;：标准正态分布的密度和分布函数</translation>
    </message>
    <message>
        <source>TG with a spike at zero, whose height the network predicts too.</source>
        <translation>在零处带有尖峰的 TG，尖峰的高度也由网络预测。</translation>
    </message>
    <message>
        <source>The spike stands for the cells without the gene, which are most cells of most genes.</source>
        <translation>尖峰代表未检出该基因的细胞，对大多数基因来说，这样的细胞占多数。</translation>
    </message>
    <message>
        <source>&lt;i&gt;π&lt;/i&gt;: predicted share of the spike; &lt;i&gt;U&lt;/i&gt;: uniform density over the first bin; &lt;i&gt;f&lt;/i&gt;&lt;sub&gt;TG&lt;/sub&gt;: density of TG</source>
        <translation>&lt;i&gt;π&lt;/i&gt;：预测的尖峰比例；&lt;i&gt;U&lt;/i&gt;：第一个分箱上的均匀密度；&lt;i&gt;f&lt;/i&gt;&lt;sub&gt;TG&lt;/sub&gt;：TG 的密度</translation>
    </message>
    <message>
        <source>A neural network that leads from a gene vector to shifts of the logarithm of every gene&apos;s control histogram.</source>
        <translation>从基因向量到每个基因对照直方图的对数的偏移的神经网络。</translation>
    </message>
    <message>
        <source>It can predict any shape that a histogram can have, and where it predicts no shift the control stays as it is.</source>
        <translation>它可以预测直方图所能具有的任何形状，在预测没有偏移之处，对照保持不变。</translation>
    </message>
    <message>
        <source>&lt;i&gt;h&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;: histogram of the control; &lt;i&gt;Δ&lt;sub&gt;θ&lt;/sub&gt;&lt;/i&gt;: the network; &lt;b&gt;e&lt;/b&gt;&lt;sub&gt;&lt;i&gt;p&lt;/i&gt;&lt;/sub&gt;: vector of the perturbation</source>
        <translation>&lt;i&gt;h&lt;/i&gt;&lt;sub&gt;ctrl&lt;/sub&gt;：对照的直方图；&lt;i&gt;Δ&lt;sub&gt;θ&lt;/sub&gt;&lt;/i&gt;：网络；&lt;b&gt;e&lt;/b&gt;&lt;sub&gt;&lt;i&gt;p&lt;/i&gt;&lt;/sub&gt;：扰动的向量</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>See also: %1</source>
        <translation>另请参阅：%1</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&lt;i&gt;B&lt;/i&gt;: number of bins, 15 unless chosen otherwise; min, max: of the gene&apos;s values; &lt;i&gt;e&lt;/i&gt;&lt;sub&gt;0&lt;/sub&gt;: where the first bin begins</source>
        <translation>&lt;i&gt;B&lt;/i&gt;：分箱数，未另选时为 15；min、max：该基因取值的最小值和最大值；&lt;i&gt;e&lt;/i&gt;&lt;sub&gt;0&lt;/sub&gt;：第一个分箱的起点</translation>
    </message>
    <message>
        <source>&lt;i&gt;h&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;: histogram of training perturbation &lt;i&gt;p&lt;/i&gt;; &lt;i&gt;N&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;: the &lt;i&gt;k&lt;/i&gt; nearest by the cosine of the vectors</source>
        <translation>&lt;i&gt;h&lt;sub&gt;p&lt;/sub&gt;&lt;/i&gt;：训练扰动 &lt;i&gt;p&lt;/i&gt; 的直方图；&lt;i&gt;N&lt;sub&gt;k&lt;/sub&gt;&lt;/i&gt;：按向量余弦最近的 &lt;i&gt;k&lt;/i&gt; 个扰动</translation>
    </message>
    <message>
        <source>Well predicted genes lie on the dashed diagonal, and the shaded strip is as wide as the shift that chance alone gives a gene on average.</source>
        <translation>预测良好的基因落在虚线对角线上，阴影带的宽度是仅由随机性给一个基因带来的平均偏移。</translation>
    </message>
    <message>
        <source>of MLP+Hist, with &lt;i&gt;L&lt;/i&gt;&lt;sub&gt;W1&lt;/sub&gt;: mean W1 over genes; &lt;i&gt;L&lt;/i&gt;&lt;sub&gt;MSE&lt;/sub&gt;: mean squared error of the means; &lt;i&gt;λ&lt;/i&gt;: their weights, 0.75 and 0.25 unless chosen otherwise; TG and ZITG lower the NLL, MLP+Mean the mean squared error</source>
        <translation>这是 MLP+Hist 的目标函数，&lt;i&gt;L&lt;/i&gt;&lt;sub&gt;W1&lt;/sub&gt;：W1 对各基因的平均；&lt;i&gt;L&lt;/i&gt;&lt;sub&gt;MSE&lt;/sub&gt;：均值的均方误差；&lt;i&gt;λ&lt;/i&gt;：两者的权重，未另行选择时为 0.75 和 0.25；TG 和 ZITG 降低 NLL，MLP+Mean 降低均方误差</translation>
    </message>
    <message>
        <source>The first bin is centred on the smallest value, so that cells without the gene share it only with values below half a bin&apos;s width.</source>
        <translation>第一个分箱以最小值为中心，因此未检出该基因的细胞只与低于半个分箱宽度的取值共用这个分箱。</translation>
    </message>
    <message>
        <source>A gene that shifts beyond chance is called by what explains most of its shift: a moved mean of the expressing cells, their wider or narrower spread, more or fewer silent cells, or, when none of these does, a change of the mixture of cell states.</source>
        <translation>偏移超出随机水平的基因，按最能解释其偏移的因素命名：表达该基因的细胞均值移动，这些细胞的分布变宽或变窄，不表达的细胞增多或减少，如果都不是，则为各细胞状态的混合发生变化。</translation>
    </message>
    <message>
        <source>“Any perturbation” holds out single genes and combinations alike; the two splits for combinations hold out only perturbations of several genes.</source>
        <translation>“任意扰动”同样留出单基因和组合；针对组合的两种划分方式只留出含多个基因的扰动。</translation>
    </message>
    <message>
        <source>With “Combinations of known genes” the model may learn from the knockdown of each gene alone, with “Combinations of unknown genes” it learns from no perturbation of a gene that a held-out combination has.</source>
        <translation>使用“已知基因的组合”时，模型可以学习单独敲低每个基因的扰动；使用“未知基因的组合”时，凡含有留出组合中任一基因的扰动，模型都不学习。</translation>
    </message>
    <message>
        <source>Training lowers how far predictions are from the cells: for MLP+Hist a weighted sum of the distances of distributions and of means, for TG and ZITG the NLL, for MLP+Mean the squared error of the means.</source>
        <translation>训练降低预测与细胞之间的差距：MLP+Hist 降低分布差距与均值差距的加权和，TG 和 ZITG 降低 NLL，MLP+Mean 降低均值的平方误差。</translation>
    </message>
    <message>
        <source>Of the weighted sum, the first part sees the shape of a distribution, and the second keeps its mean in place.</source>
        <translation>在加权和中，前一部分反映分布的形状，后一部分使均值保持在正确的位置。</translation>
    </message>
    <message>
        <source>It punishes most a prediction that rules out values which cells do have; where bins are empty, one more cell spread over all of them keeps it finite.</source>
        <translation>如果预测排除了细胞实际具有的取值，受到的惩罚最大；存在空分箱时，再加一个分摊到所有分箱的细胞，使其保持有限。</translation>
    </message>
    <message>
        <source>The observed shift of a perturbation is ranked among those of all perturbations by how close they are to its predicted shift; 1 means that the right one is always nearest.</source>
        <translation>将一个扰动的观测偏移与所有扰动的观测偏移一起，按与该扰动预测偏移的接近程度排名；1 表示正确的扰动总是最接近。</translation>
    </message>
    <message>
        <source>&lt;i&gt;r&lt;/i&gt;: perturbations whose observed shift is closer to the predicted one, by L1, L2 or cosine distance and without the target genes, where ties count half; &lt;i&gt;N&lt;/i&gt;: all of them</source>
        <translation>&lt;i&gt;r&lt;/i&gt;：观测偏移比真正被预测的扰动更接近预测偏移的扰动数，按 L1、L2 或余弦距离，不含靶基因，距离相等的计一半；&lt;i&gt;N&lt;/i&gt;：扰动总数</translation>
    </message>
    <message>
        <source>It predicts means only, says how unsure it is of each, and returns to the average shift for genes unlike all that it has seen.</source>
        <translation>它只预测均值，给出每个均值的不确定程度，对于与已见基因都不相似的基因则回到平均偏移。</translation>
    </message>
    <message>
        <source>&lt;b&gt;e&lt;/b&gt;, &lt;b&gt;e&lt;/b&gt;′: vectors of two perturbations; &lt;i&gt;s&lt;/i&gt;: size of the shifts; &lt;i&gt;ℓ&lt;/i&gt;: how far similarity reaches; these and the size of the noise are learnt</source>
        <translation>&lt;b&gt;e&lt;/b&gt;、&lt;b&gt;e&lt;/b&gt;′：两个扰动的向量；&lt;i&gt;s&lt;/i&gt;：偏移的大小；&lt;i&gt;ℓ&lt;/i&gt;：相似性的作用范围；两者与噪声的大小均由学习得到</translation>
    </message>
    <message>
        <source>“Copy figure” in the Edit menu takes the same figure to another program in one step, and “Export all pinned…” writes a file for each pinned gene.</source>
        <translation>“编辑”菜单中的“复制图片”一步即可将同一图片带到其他程序，“导出所有固定的基因…”则为每个固定的基因写入一个文件。</translation>
    </message>
    <message>
        <source>Figures and tables for papers</source>
        <translation>论文用的图片和表格</translation>
    </message>
    <message>
        <source>Choose at the left what the figure shows and how wide it is, and see it at the right in the size in which it will be printed, white whatever the theme of the window.</source>
        <translation>在左侧选择图片的内容和宽度，右侧即以印刷尺寸显示图片；无论窗口使用什么主题，图片都是白底。</translation>
    </message>
    <message>
        <source>“Figure…” in the File menu shows what is on screen as it will be printed, at the width of a journal&apos;s column, and writes it as SVG and PDF with text that stays text, PNG and TIFF.</source>
        <translation>“文件”菜单中的“图片…”以期刊栏宽、按印刷后的样子显示屏幕上的内容，并将其写成 SVG 和 PDF（其中的文字仍是文字）、PNG 以及 TIFF。</translation>
    </message>
    <message>
        <source>Beside each figure NAME, NAME.json makes the same figure again on any computer (knockscope figure --spec), and NAME.csv holds every number that is drawn.</source>
        <translation>每张图片 NAME 旁的 NAME.json 可在任何计算机上重新生成同一图片（knockscope figure --spec），NAME.csv 则包含绘制的每个数字。</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>values of an unknown kind</source>
        <translation>类型未知的数值</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>log-normalised values</source>
        <translation>对数归一化的数值</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln 个细胞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genes</source>
        <translation>
            <numerusform>%Ln 个基因</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell that meets the conditions is labelled as control.</source>
        <translation>满足条件的细胞中没有标为对照的细胞。</translation>
    </message>
    <message numerus="yes">
        <source>No perturbation has %Ln cells: lower the minimum.</source>
        <translation>
            <numerusform>没有任何扰动达到 %Ln 个细胞：请降低下限。</numerusform>
        </translation>
    </message>
    <message>
        <source>The column holds no label but the control&apos;s.</source>
        <translation>除对照外，该列没有其他标签。</translation>
    </message>
    <message>
        <source>Too large to be counted before the import.</source>
        <translation>文件太大，导入之前无法计数。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations with fewer than %1 cells are left out.</source>
        <translation>
            <numerusform>有 %Ln 个扰动的细胞数少于 %1，不纳入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells have no label.</source>
        <translation>
            <numerusform>有 %Ln 个细胞没有标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln control cells: every prediction starts from them, and distributions of so few cells are rough.</source>
        <translation>
            <numerusform>对照细胞只有 %Ln 个：所有预测都以它们为起点，而细胞这么少，分布会很粗糙。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gene names are written as in mouse or rat (%1): gene vectors must be of the same species, because those of human genes would not fit.</source>
        <translation>基因名按小鼠或大鼠的方式书写（%1）：基因向量必须来自同一物种，因为人类基因的向量并不适用。</translation>
    </message>
    <message>
        <source>No perturbed gene is found among the measured ones, which are named by ids (%1): choose a column of symbols under “Gene names” if there is one.</source>
        <translation>测得的基因以 ID 命名（%1），其中找不到任何受扰动的基因：如果有基因符号列，请在“基因名”处选择该列。</translation>
    </message>
    <message>
        <source>No perturbed gene is found among the measured ones (%1, …): check how labels are read and what “Gene names” says. If the file holds only some genes, this is as it should be.</source>
        <translation>测得的基因中找不到任何受扰动的基因（%1, …）：请检查标签如何解读以及“基因名”的设置。如果文件只含部分基因，则属正常。</translation>
    </message>
    <message>
        <source>No control was recognised. Choose the label of unperturbed cells under “Control label”; without such cells there is nothing that a prediction could start from, and the screen cannot be used.</source>
        <translation>未能识别对照。请在“对照标签”处选择未受扰动的细胞的标签；没有这样的细胞，预测就没有起点，该筛选数据也就无法使用。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations beside the control</source>
        <translation>
            <numerusform>对照之外 %Ln 个扰动</numerusform>
        </translation>
    </message>
    <message>
        <source>Will hold at most: %1.</source>
        <translation>将至多包含：%1。</translation>
    </message>
    <message>
        <source>Will hold: %1.</source>
        <translation>将包含：%1。</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Ending with what there is…</source>
        <translation>正在以现有结果结束…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped and kept</source>
        <translation>已停止并保留</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Begins after: %1</source>
        <translation>在此之后开始：%1</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>几秒</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>约 %1 小时</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln days</source>
        <translation>
            <numerusform>约 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>1 秒以内</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Done after %1.</source>
        <translation>已完成，用时 %1。</translation>
    </message>
    <message>
        <source>Stopped after %1; what was finished is kept.</source>
        <translation>用时 %1 后停止；已完成的部分予以保留。</translation>
    </message>
    <message>
        <source>Cancelled after %1.</source>
        <translation>用时 %1 后取消。</translation>
    </message>
    <message>
        <source>Cancelled before it began.</source>
        <translation>尚未开始即已取消。</translation>
    </message>
    <message>
        <source>%1 of %2 folds finished</source>
        <translation>已完成 %1 折，共 %2 折</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folds at once</source>
        <translation>
            <numerusform>同时训练 %Ln 折</numerusform>
        </translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>第 %1 折，共 %2 折</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>%1 perturbations/s</source>
        <translation>每秒 %1 个扰动</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>it has no gene vector</source>
        <translation>它没有基因向量</translation>
    </message>
    <message>
        <source>making up cells</source>
        <translation>正在生成模拟细胞</translation>
    </message>
    <message>
        <source>importing cells</source>
        <translation>正在导入细胞</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Loading gene vectors</source>
        <translation>加载基因向量</translation>
    </message>
    <message numerus="yes">
        <source>The import left fewer perturbations than were expected, so that the run %1 has %Ln folds.</source>
        <translation>
            <numerusform>导入后剩下的扰动比预期少，因此运行 %1 有 %Ln 折。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The metrics are out of date: %1.</source>
        <translation>指标已过期：%1。</translation>
    </message>
    <message>
        <source>run %1 of %2 (%3)</source>
        <translation>第 %1 个运行，共 %2 个（%3）</translation>
    </message>
</context>
<context>
    <name>ResponseKind</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>mean shift</source>
        <translation>均值偏移</translation>
    </message>
    <message>
        <source>variance inflation</source>
        <translation>方差增大</translation>
    </message>
    <message>
        <source>variance loss</source>
        <translation>方差减小</translation>
    </message>
    <message>
        <source>zero inflation</source>
        <translation>零值增多</translation>
    </message>
    <message>
        <source>zero loss</source>
        <translation>零值减少</translation>
    </message>
    <message>
        <source>mixture change</source>
        <translation>混合变化</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>无响应</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>W1 %1, MSE %2, CE %3</source>
        <translation>W1 %1，MSE %2，CE %3</translation>
    </message>
    <message>
        <source>%1: this model does not read it</source>
        <translation>%1：此模型不使用该项</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Predictions from</source>
        <translation>预测来源</translation>
    </message>
    <message>
        <source>%1
XXH3 %2</source>
        <translation>%1
XXH3 %2</translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>基因向量</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln dimensions</source>
        <translation>
            <numerusform>%1，%Ln 维</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练设备</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器（CPU）</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>生成程序</translation>
    </message>
    <message>
        <source>Perturbations</source>
        <translation>扰动</translation>
    </message>
    <message>
        <source>Fold %1 failed</source>
        <translation>第 %1 折失败</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分方式</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>分箱数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Most epochs</source>
        <translation>最多轮次</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Weights of the objective</source>
        <translation>目标函数各项权重</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>验证集比例</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心值</translation>
    </message>
    <message>
        <source>full</source>
        <translation>满秩</translation>
    </message>
    <message>
        <source>Rank of the last layer</source>
        <translation>最后一层的秩</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>优化器矩</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>矩阵乘法</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近邻数</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>成分数</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>岭参数</translation>
    </message>
    <message>
        <source>Target vectors</source>
        <translation>靶基因向量</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Threads of a fold</source>
        <translation>每折线程数</translation>
    </message>
    <message>
        <source>no gene vector</source>
        <translation>没有基因向量</translation>
    </message>
    <message>
        <source>learnt from, never held out by this split</source>
        <translation>用于学习，但在此划分方式下从未留出</translation>
    </message>
    <message>
        <source>No perturbation was left out</source>
        <translation>没有未纳入的扰动</translation>
    </message>
    <message>
        <source>Perturbations left out: %1</source>
        <translation>未纳入的扰动：%1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Mean ± sd</source>
        <translation>均值 ± 标准差</translation>
    </message>
    <message>
        <source>Over folds</source>
        <translation>对各折</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>第 %1 折</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Kept epoch</source>
        <translation>保留的轮次</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Bold where it is not the default</source>
        <translation>粗体表示不同于默认值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Another program trained this model, so there are no loss curves.</source>
        <translation>此模型由其他程序训练，因此没有损失曲线。</translation>
    </message>
    <message>
        <source>%1 is not trained epoch by epoch, so there are no loss curves.</source>
        <translation>%1 不按轮次训练，因此没有损失曲线。</translation>
    </message>
    <message>
        <source>No epoch is finished yet.</source>
        <translation>还没有轮次完成。</translation>
    </message>
    <message>
        <source>Each has a tip that says what it measures</source>
        <translation>每项都有提示，说明其衡量的内容</translation>
    </message>
    <message>
        <source>Mean over the perturbations that fold %1 held out</source>
        <translation>对第 %1 折留出的扰动取平均</translation>
    </message>
    <message>
        <source>Each has a tip with its option on the command line</source>
        <translation>每项都有提示，给出其命令行选项</translation>
    </message>
    <message>
        <source>What a new run takes unless told otherwise</source>
        <translation>新运行在未另行指定时采用的值</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 %</source>
        <comment>12.5 %</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>约剩 %1 小时</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
</context>
<context>
    <name>VectorSurvey</name>
    <message>
        <source>%1 holds no vector but zeros. Choose another file.</source>
        <translation>%1 中只有零向量。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 does not fit into memory. Choose a smaller file.</source>
        <translation>内存容纳不下 %1。请选择较小的文件。</translation>
    </message>
    <message>
        <source>There are too few control cells to see how genes vary together: remove this source.</source>
        <translation>对照细胞太少，无法看出基因如何共同变化：请移除此来源。</translation>
    </message>
    <message>
        <source>The control cells would be read from %1, which is no longer there: put it back or remove this source.</source>
        <translation>对照细胞要从 %1 读取，但该文件已不在那里：请将其放回原处，或移除此来源。</translation>
    </message>
    <message>
        <source>No gene has a vector in all of these sources. Remove one, or choose HGNC&apos;s complete set if they call genes differently.</source>
        <translation>没有任何基因在所有这些来源中都有向量。请移除一个来源；如果各来源的基因名称不同，请选择 HGNC 完整基因集。</translation>
    </message>
    <message>
        <source>No gene has a vector in all of these sources. Remove one of them.</source>
        <translation>没有任何基因在所有这些来源中都有向量。请移除其中一个来源。</translation>
    </message>
</context>
<context>
    <name>Vectors</name>
    <message>
        <source>reading gene vectors</source>
        <translation>正在读取基因向量</translation>
    </message>
    <message>
        <source>reading other names of genes</source>
        <translation>正在读取基因的其他名称</translation>
    </message>
    <message>
        <source>co-expression of this screen</source>
        <translation>此筛选数据的共表达</translation>
    </message>
    <message>
        <source>co-expression of control cells</source>
        <translation>对照细胞的共表达</translation>
    </message>
    <message>
        <source>matching names of genes</source>
        <translation>正在匹配基因名称</translation>
    </message>
    <message>
        <source>writing gene vectors</source>
        <translation>正在写入基因向量</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Cannot write {}. Check the folder and the free space.</source>
        <translation>无法写入 {}。请检查文件夹和可用空间。</translation>
    </message>
    <message>
        <source>Cannot write {}: there is no folder {}.</source>
        <translation>无法写入 {}：没有文件夹 {}。</translation>
    </message>
    <message>
        <source>The run {} is being trained. Cancel the training first.</source>
        <translation>运行 {} 正在训练。请先取消训练。</translation>
    </message>
    <message>
        <source>Cannot remove {}: {}.</source>
        <translation>无法移除 {}：{}。</translation>
    </message>
    <message>
        <source>Cannot make the folder {}: {}.</source>
        <translation>无法建立文件夹 {}：{}。</translation>
    </message>
    <message>
        <source>Cannot make {}: {}.</source>
        <translation>无法建立 {}：{}。</translation>
    </message>
    <message>
        <source>reading names</source>
        <translation>正在读取名称</translation>
    </message>
    <message>
        <source>{} is empty. Give a file with one gene a line.</source>
        <translation>{} 是空的。请提供每行一个基因的文件。</translation>
    </message>
    <message>
        <source>{} holds no name in its first column. Give a file with one gene a line.</source>
        <translation>{} 的第一列没有名称。请提供每行一个基因的文件。</translation>
    </message>
    <message>
        <source>Cannot write {}: {}. Check the folder, its permissions and the free space.</source>
        <translation>无法写入 {}：{}。请检查文件夹、其权限和可用空间。</translation>
    </message>
    <message>
        <source>Cannot read {}: {}.</source>
        <translation>无法读取 {}：{}。</translation>
    </message>
    <message>
        <source>{} ends too early. Download or save it again.</source>
        <translation>{} 过早结束。请重新下载或保存。</translation>
    </message>
    <message>
        <source>{} is not a file. Give a file of gene vectors.</source>
        <translation>{} 不是文件。请提供基因向量文件。</translation>
    </message>
    <message>
        <source>{}: line {} holds a value of more than {} bytes; is a quote missing?</source>
        <translation>{}：第 {} 行有一个超过 {} 字节的值；是否缺少引号？</translation>
    </message>
    <message>
        <source>{}: the quote opened in line {} is never closed.</source>
        <translation>{}：第 {} 行开始的引号没有结束。</translation>
    </message>
    <message>
        <source>{}: line {} has text after a closing quote. Write quotes inside of values twice.</source>
        <translation>{}：第 {} 行的结束引号之后还有文本。值中的引号请写两次。</translation>
    </message>
    <message>
        <source>{} has {} columns; a table of cells or genes has at most {}.</source>
        <translation>{} 有 {} 列；细胞表格或基因表格最多 {} 列。</translation>
    </message>
    <message>
        <source>{}: line {} has {} values where {} are expected.</source>
        <translation>{}：第 {} 行有 {} 个值，应为 {} 个。</translation>
    </message>
    <message>
        <source>{} has more than {} rows.</source>
        <translation>{} 超过 {} 行。</translation>
    </message>
    <message>
        <source>Cannot read {}. Check that it exists and may be read.</source>
        <translation>无法读取 {}。请检查它是否存在以及是否允许读取。</translation>
    </message>
    <message>
        <source>Cannot read {} to its end. Check the disk.</source>
        <translation>无法将 {} 读到末尾。请检查磁盘。</translation>
    </message>
    <message>
        <source>Cannot lock {}: {}. Check the disk or the network share.</source>
        <translation>无法锁定 {}：{}。请检查磁盘或网络共享。</translation>
    </message>
    <message>
        <source>process {} on {}</source>
        <translation>进程 {}（{}）</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>另一个进程</translation>
    </message>
    <message>
        <source>Cannot create {}: {}. Check the permissions and the free space.</source>
        <translation>无法创建 {}：{}。请检查权限和可用空间。</translation>
    </message>
    <message>
        <source>Cannot write {} to {}. Check the folder, its permissions and the free space.</source>
        <translation>无法将 {} 写入 {}。请检查文件夹、其权限和可用空间。</translation>
    </message>
    <message>
        <source>{}: {} is missing.</source>
        <translation>{}：缺少 {}。</translation>
    </message>
    <message>
        <source>{}: {} is not a dataset.</source>
        <translation>{}：{} 不是数据集（dataset）。</translation>
    </message>
    <message>
        <source>{}: {} cannot be read; the file is damaged.</source>
        <translation>{}：无法读取 {}；文件已损坏。</translation>
    </message>
    <message>
        <source>{}: {} claims more values than a file can hold; the file is damaged.</source>
        <translation>{}：{} 声明的值多于一个文件所能容纳的数量；文件已损坏。</translation>
    </message>
    <message>
        <source>{}: {} claims more values than the file holds; the file is damaged.</source>
        <translation>{}：{} 声明的值多于文件实际包含的数量；文件已损坏。</translation>
    </message>
    <message>
        <source>{}: {} is compressed by the filter &apos;{}&apos; ({}), which is not installed. Save the file again with gzip compression.</source>
        <translation>{}：{} 由过滤器“{}”（{}）压缩，而该过滤器未安装。请用 gzip 压缩重新保存文件。</translation>
    </message>
    <message>
        <source>{}: {} does not hold numbers.</source>
        <translation>{}：{} 不是数字。</translation>
    </message>
    <message>
        <source>{}: {} holds numbers of an impossible size; the file is damaged.</source>
        <translation>{}：{} 中数字的大小不可能成立；文件已损坏。</translation>
    </message>
    <message>
        <source>{}: {} does not hold text.</source>
        <translation>{}：{} 不是文本。</translation>
    </message>
    <message>
        <source>{}: {} is not a table or has fewer columns than expected.</source>
        <translation>{}：{} 不是表格，或列数少于预期。</translation>
    </message>
    <message>
        <source>{}: {} should have one dimension.</source>
        <translation>{}：{} 应为一维。</translation>
    </message>
    <message>
        <source>the column {} of {}</source>
        <translation>{1} 的列 {0}</translation>
    </message>
    <message>
        <source>the attribute {} of {}</source>
        <translation>{1} 的属性 {0}</translation>
    </message>
    <message>
        <source>{}: {} claims more values than it can hold; the file is damaged.</source>
        <translation>{}：{} 声明的值多于它所能容纳的数量；文件已损坏。</translation>
    </message>
    <message>
        <source>Cannot write {}. Check the folder, its permissions and the free space.</source>
        <translation>无法写入 {}。请检查文件夹、其权限和可用空间。</translation>
    </message>
    <message>
        <source>{} does not exist. Check the path.</source>
        <translation>{} 不存在。请检查路径。</translation>
    </message>
    <message>
        <source>{} is a folder. Give a file.</source>
        <translation>{} 是文件夹。请提供文件。</translation>
    </message>
    <message>
        <source>Cannot read {}. Check its permissions.</source>
        <translation>无法读取 {}。请检查其权限。</translation>
    </message>
    <message>
        <source>{} is not an HDF5 file.</source>
        <translation>{} 不是 HDF5 文件。</translation>
    </message>
    <message>
        <source>{} is damaged or incomplete. Copy or download it again.</source>
        <translation>{} 已损坏或不完整。请重新复制或下载。</translation>
    </message>
    <message>
        <source>Cannot write {}. Check the free space.</source>
        <translation>无法写入 {}。请检查可用空间。</translation>
    </message>
    <message>
        <source>{}: {} is missing or not a group.</source>
        <translation>{}：{} 缺失，或不是组（group）。</translation>
    </message>
    <message>
        <source>{}: {} cannot be listed; the file is damaged.</source>
        <translation>{}：无法列出 {} 的内容；文件已损坏。</translation>
    </message>
    <message>
        <source>{}: {} is shorter than expected.</source>
        <translation>{}：{} 比预期短。</translation>
    </message>
    <message>
        <source>{}: {} should have two dimensions.</source>
        <translation>{}：{} 应为二维。</translation>
    </message>
    <message>
        <source>{}: {} is smaller than expected.</source>
        <translation>{}：{} 比预期小。</translation>
    </message>
    <message>
        <source>{}: {} should hold one text.</source>
        <translation>{}：{} 应为一段文本。</translation>
    </message>
    <message>
        <source>{}: {} does not hold whole numbers.</source>
        <translation>{}：{} 不是整数。</translation>
    </message>
    <message>
        <source>{}: {} is given {} values for a shape of {}.</source>
        <translation>{0}：给 {1} 的值有 {2} 个，与形状 {3} 不符。</translation>
    </message>
    <message>
        <source>{}: {} should have one or two dimensions.</source>
        <translation>{}：{} 应为一维或二维。</translation>
    </message>
    <message>
        <source>{}: {} reaches beyond the end of the file; the file is incomplete.</source>
        <translation>{}：{} 超出文件末尾；文件不完整。</translation>
    </message>
    <message>
        <source>The computer ran out of memory; close other programs or use fewer genes.</source>
        <translation>计算机内存不足；请关闭其他程序，或使用较少的基因。</translation>
    </message>
    <message>
        <source>An unknown error stopped the job.</source>
        <translation>任务因未知错误而停止。</translation>
    </message>
    <message>
        <source>Cannot create a temporary file in {}: {}. Make room there, or set TMPDIR to another folder.</source>
        <translation>无法在 {} 中创建临时文件：{}。请腾出空间，或将 TMPDIR 设为其他文件夹。</translation>
    </message>
    <message>
        <source>Cannot write a temporary file in {}: {}. Make room there, or set TMPDIR to another folder.</source>
        <translation>无法在 {} 中写入临时文件：{}。请腾出空间，或将 TMPDIR 设为其他文件夹。</translation>
    </message>
    <message>
        <source>Cannot read a temporary file in {}: {}. Make room there, or set TMPDIR to another folder.</source>
        <translation>无法在 {} 中读取临时文件：{}。请腾出空间，或将 TMPDIR 设为其他文件夹。</translation>
    </message>
    <message>
        <source>{} is not a file. Give a text file, plain or .gz.</source>
        <translation>{} 不是文件。请提供文本文件，未压缩或 .gz 均可。</translation>
    </message>
    <message>
        <source>{} is UTF-16 text. Save it as UTF-8.</source>
        <translation>{} 是 UTF-16 文本。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>{} goes on with something else after its compressed data. Download or compress it again.</source>
        <translation>{} 在压缩数据之后还有其他内容。请重新下载或压缩。</translation>
    </message>
    <message>
        <source>{} is cut off: its compressed data end too early. Download or compress it again.</source>
        <translation>{} 被截断：其压缩数据过早结束。请重新下载或压缩。</translation>
    </message>
    <message>
        <source>{} is damaged: it cannot be decompressed. Download or compress it again.</source>
        <translation>{} 已损坏：无法解压。请重新下载或压缩。</translation>
    </message>
    <message>
        <source>{} is not a text file.</source>
        <translation>{} 不是文本文件。</translation>
    </message>
    <message>
        <source>{} has a line of more than {} bytes, so it is not the table it should be.</source>
        <translation>{} 有一行超过 {} 字节，因此不是所需的表格。</translation>
    </message>
    <message>
        <source>The system does not start {} threads; use fewer --threads.</source>
        <translation>系统无法启动 {} 个线程；请减小 --threads。</translation>
    </message>
    <message>
        <source>{} is damaged ({}). Download or save it again.</source>
        <translation>{} 已损坏（{}）。请重新下载或保存。</translation>
    </message>
    <message>
        <source>{} entries</source>
        <translation>有 {} 个条目</translation>
    </message>
    <message>
        <source>longer than it claims</source>
        <translation>比声明的更长</translation>
    </message>
    <message>
        <source>claims {} bytes</source>
        <translation>声明有 {} 字节</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>mean shift</source>
        <translation>均值偏移</translation>
    </message>
    <message>
        <source>cell-eval, means</source>
        <translation>cell-eval，均值</translation>
    </message>
    <message>
        <source>cell-eval, differential expression</source>
        <translation>cell-eval，差异表达</translation>
    </message>
    <message>
        <source>Negative log-likelihood of the observed cells, mean over genes.</source>
        <translation>观测细胞的负对数似然，取各基因的均值。</translation>
    </message>
    <message>
        <source>Wasserstein-1 distance of the two histograms, mean over genes.</source>
        <translation>两个直方图的 Wasserstein-1 距离，取各基因的均值。</translation>
    </message>
    <message>
        <source>Relative absolute error of the mean shift.</source>
        <translation>均值偏移的相对绝对误差。</translation>
    </message>
    <message>
        <source>Relative absolute error of the variance.</source>
        <translation>方差的相对绝对误差。</translation>
    </message>
    <message>
        <source>Relative absolute error of the skewness.</source>
        <translation>偏度的相对绝对误差。</translation>
    </message>
    <message>
        <source>Relative absolute error of the excess kurtosis.</source>
        <translation>超额峰度的相对绝对误差。</translation>
    </message>
    <message>
        <source>Pearson correlation of the mean shifts of the 20 genes of largest |Welch t|.</source>
        <translation>|Welch t| 最大的 20 个基因的均值偏移的 Pearson 相关系数。</translation>
    </message>
    <message>
        <source>The same of 50 genes.</source>
        <translation>同上，取 50 个基因。</translation>
    </message>
    <message>
        <source>The same of 100 genes.</source>
        <translation>同上，取 100 个基因。</translation>
    </message>
    <message>
        <source>Wasserstein-1 distance to the cells themselves on 1,000 quantiles, mean over genes.</source>
        <translation>在 1,000 个分位数上与细胞本身的 Wasserstein-1 距离，取各基因的均值。</translation>
    </message>
    <message>
        <source>pearson_top20 with the target genes left out of the ranking.</source>
        <translation>同 pearson_top20，但排序时不纳入靶基因。</translation>
    </message>
    <message>
        <source>pearson_top50 with the target genes left out of the ranking.</source>
        <translation>同 pearson_top50，但排序时不纳入靶基因。</translation>
    </message>
    <message>
        <source>pearson_top100 with the target genes left out of the ranking.</source>
        <translation>同 pearson_top100，但排序时不纳入靶基因。</translation>
    </message>
    <message>
        <source>Pearson correlation of the mean shifts of all genes.</source>
        <translation>全部基因的均值偏移的 Pearson 相关系数。</translation>
    </message>
    <message>
        <source>Mean squared difference of the means.</source>
        <translation>均值之差的平方的均值。</translation>
    </message>
    <message>
        <source>Mean absolute difference of the means.</source>
        <translation>均值之差的绝对值的均值。</translation>
    </message>
    <message>
        <source>Mean squared difference of the mean shifts.</source>
        <translation>均值偏移之差的平方的均值。</translation>
    </message>
    <message>
        <source>Mean absolute difference of the mean shifts.</source>
        <translation>均值偏移之差的绝对值的均值。</translation>
    </message>
    <message>
        <source>1 - rank / N of the observed shift among all N by L1 distance to the predicted one.</source>
        <translation>1 - 名次 / N，名次为观测偏移在全部 N 个偏移中按与预测偏移的 L1 距离的排序。</translation>
    </message>
    <message>
        <source>The same by L2 distance.</source>
        <translation>同上，按 L2 距离。</translation>
    </message>
    <message>
        <source>The same by cosine distance.</source>
        <translation>同上，按余弦距离。</translation>
    </message>
    <message>
        <source>Share of the observed significant genes, k of them, among the first k predicted ones.</source>
        <translation>k 个观测显著基因中，位于预测前 k 个基因之内的比例。</translation>
    </message>
    <message>
        <source>The same with k at most 50.</source>
        <translation>同上，k 最多为 50。</translation>
    </message>
    <message>
        <source>The same with k at most 100.</source>
        <translation>同上，k 最多为 100。</translation>
    </message>
    <message>
        <source>The same with k at most 200.</source>
        <translation>同上，k 最多为 200。</translation>
    </message>
    <message>
        <source>The same with k at most 500.</source>
        <translation>同上，k 最多为 500。</translation>
    </message>
    <message>
        <source>Share of the predicted significant genes, k of them, among the first k observed ones.</source>
        <translation>k 个预测显著基因中，位于观测前 k 个基因之内的比例。</translation>
    </message>
    <message>
        <source>Average precision of the predicted significance for the observed significant genes.</source>
        <translation>以预测显著性识别观测显著基因的平均精确率。</translation>
    </message>
    <message>
        <source>Area under the ROC curve of the predicted significance for the observed significant genes.</source>
        <translation>以预测显著性识别观测显著基因的 ROC 曲线下面积。</translation>
    </message>
    <message>
        <source>Share of the observed significant genes whose fold change has the predicted sign.</source>
        <translation>观测显著基因中，预测的倍数变化符号正确的比例。</translation>
    </message>
    <message>
        <source>Spearman correlation of the log fold changes of the observed significant genes.</source>
        <translation>观测显著基因的对数倍数变化的 Spearman 相关系数。</translation>
    </message>
    <message>
        <source>Share of the observed significant genes that are predicted to be significant.</source>
        <translation>观测显著基因中，预测也显著的比例。</translation>
    </message>
    <message>
        <source>Number of observed significant genes.</source>
        <translation>观测显著基因的数量。</translation>
    </message>
    <message>
        <source>Number of predicted significant genes.</source>
        <translation>预测显著基因的数量。</translation>
    </message>
    <message>
        <source>Spearman correlation, over perturbations, of the numbers of significant genes.</source>
        <translation>各扰动的显著基因数量的 Spearman 相关系数。</translation>
    </message>
    <message>
        <source>There is no metric {}; knockscope-cli evaluate --json names all.</source>
        <translation>没有指标 {}；knockscope-cli evaluate --json 会列出全部指标。</translation>
    </message>
    <message>
        <source>{} was written by a newer Knockscope. Update the program, or compute the metrics again.</source>
        <translation>{} 由较新的 Knockscope 写入。请更新程序，或重新计算指标。</translation>
    </message>
    <message>
        <source>{} was written by an older Knockscope, which had other metrics. Compute the metrics again.</source>
        <translation>{} 由较旧的 Knockscope 写入，其指标不同。请重新计算指标。</translation>
    </message>
    <message>
        <source>{} is damaged. Compute the metrics again.</source>
        <translation>{} 已损坏。请重新计算指标。</translation>
    </message>
    <message>
        <source>Knockscope {} computed them, and this is {}</source>
        <translation>它们由 Knockscope {} 计算，而当前版本为 {}</translation>
    </message>
    <message>
        <source>they are of another run, {}</source>
        <translation>它们属于另一个运行 {}</translation>
    </message>
    <message>
        <source>they are of {} bins, and the run has {}</source>
        <translation>它们的分箱数为 {}，而运行的分箱数为 {}</translation>
    </message>
    <message>
        <source>they are of {} finished folds, and the run has {}</source>
        <translation>它们属于 {} 个已完成的折，而运行有 {} 个</translation>
    </message>
    <message>
        <source>they are of other perturbations or folds</source>
        <translation>它们属于其他扰动或其他折</translation>
    </message>
    <message>
        <source>the run was trained again since then</source>
        <translation>此后该运行又重新训练过</translation>
    </message>
    <message>
        <source>Repeatability of half the cells</source>
        <translation>半数细胞的可重复性</translation>
    </message>
    <message>
        <source>Chance, control cells</source>
        <translation>随机水平，对照细胞</translation>
    </message>
    <message>
        <source>They have {} held-out perturbations in common, and a comparison needs {}.</source>
        <translation>两者共有的留出扰动为 {} 个，而比较至少需要 {} 个。</translation>
    </message>
    <message>
        <source>Their folds differ: {} of {} perturbations are held out together with others. Train both with the same folds, split and seed.</source>
        <translation>两者的折不同：{1} 个扰动中有 {0} 个在两者中与不同的扰动一同留出。请用相同的折数、划分方式和随机种子训练两者。</translation>
    </message>
    <message>
        <source>A and B have {} and {} bins: part of the difference may come from that.</source>
        <translation>A 和 B 的分箱数分别为 {} 和 {}：部分差异可能由此产生。</translation>
    </message>
    <message>
        <source>A and B have {} and {} folds: part of the difference may come from that.</source>
        <translation>A 和 B 的折数分别为 {} 和 {}：部分差异可能由此产生。</translation>
    </message>
    <message>
        <source>A predicted {} perturbations and B {}; the {} that both predicted count.</source>
        <translation>A 预测了 {} 个扰动，B 预测了 {} 个；以两者都预测的 {} 个为准。</translation>
    </message>
    <message>
        <source>One of them is no model but says how much of a score is noise.</source>
        <translation>其中一个不是模型，而是表示得分中有多少是噪声。</translation>
    </message>
    <message>
        <source>Models are compared pair by pair, with at least one resample.</source>
        <translation>模型按配对逐一比较，至少需要一次重采样。</translation>
    </message>
    <message>
        <source>Only {} of {} perturbations have a value of both models; at least 2 are needed to compare them.</source>
        <translation>{1} 个扰动中只有 {0} 个同时有两个模型的值；比较至少需要 2 个。</translation>
    </message>
    <message>
        <source>Run {} has no finished fold yet; train it first.</source>
        <translation>运行 {} 还没有完成的折；请先训练它。</translation>
    </message>
    <message>
        <source>--permutations {}: choose a number from 1 to {}.</source>
        <translation>--permutations {}：请选择 1 到 {} 之间的数。</translation>
    </message>
    <message>
        <source>--bins {}: choose a number from 2 to 1000.</source>
        <translation>--bins {}：请选择 2 到 1000 之间的数。</translation>
    </message>
    <message>
        <source>The screen has {} control cells, too few to compare with; import it with another control label.</source>
        <translation>筛选数据只有 {} 个对照细胞，太少，无法比较；请用另一个对照标签重新导入。</translation>
    </message>
    <message>
        <source>Perturbation {} has no cells in the screen; leave it out.</source>
        <translation>扰动 {} 在筛选数据中没有细胞；请不要纳入它。</translation>
    </message>
    <message>
        <source>--null {}: choose shuffled or control.</source>
        <translation>--null {}：请选择 shuffled 或 control。</translation>
    </message>
    <message>
        <source>counting cells</source>
        <translation>正在统计细胞</translation>
    </message>
    <message>
        <source>testing shifts</source>
        <translation>正在检验偏移</translation>
    </message>
    <message>
        <source>Run {} was trained further meanwhile; predict again.</source>
        <translation>运行 {} 在此期间又训练过；请重新预测。</translation>
    </message>
    <message>
        <source>The project&apos;s gene vectors were changed meanwhile; predict again.</source>
        <translation>项目的基因向量在此期间已更改；请重新预测。</translation>
    </message>
    <message>
        <source>Run {} holds predictions of another program and no model; {} is not among them.</source>
        <translation>运行 {} 保存的是其他程序的预测，没有模型；其中没有 {}。</translation>
    </message>
    <message>
        <source>Run {} is of {}, which predicts means and no distribution of {}; choose a run of another model, or write the means with knockscope-cli predict.</source>
        <translation>运行 {} 的模型是 {}，它只预测均值，不预测 {} 的分布；请选择其他模型的运行，或用 knockscope-cli predict 写出均值。</translation>
    </message>
    <message>
        <source>This names no gene.</source>
        <translation>其中没有基因名。</translation>
    </message>
    <message>
        <source>This is the control, which is not predicted; name a gene.</source>
        <translation>这是对照，不作预测；请指定一个基因。</translation>
    </message>
    <message>
        <source>Model {} cannot predict {}: {}.</source>
        <translation>模型 {} 无法预测 {}：{}。</translation>
    </message>
    <message>
        <source>{} is predicted by {} of {} folds; for another, {}.</source>
        <translation>{0} 由 {2} 折中的 {1} 折预测；在其他折中，{3}。</translation>
    </message>
    <message>
        <source>Run {} has not predicted {}; predict it first.</source>
        <translation>运行 {} 没有预测 {}；请先预测它。</translation>
    </message>
    <message>
        <source>The evaluation of run {} lacks {}.</source>
        <translation>运行 {} 的评估缺少 {}。</translation>
    </message>
    <message>
        <source>Run {} of vector set {} is over other perturbations than those that all sets cover; do not compare it with other sets at the same time, and start the experiment again with another --prefix.</source>
        <translation>向量集 {1} 的运行 {0} 所涵盖的扰动，不是所有向量集都覆盖的那些扰动；请不要将它与其他向量集同时比较，并用另一个 --prefix 重新开始实验。</translation>
    </message>
    <message>
        <source>Table 1: distributional models on unseen perturbations</source>
        <translation>表 1：分布模型对未见扰动的预测</translation>
    </message>
    <message>
        <source>Table 2: predicted mean shifts of unseen perturbations</source>
        <translation>表 2：未见扰动的预测均值偏移</translation>
    </message>
    <message>
        <source>Table 3: perturbations of several genes, whose genes the training set knows (Keep) or not (Drop)</source>
        <translation>表 3：多基因扰动，训练集已知其基因（Keep）或未知（Drop）</translation>
    </message>
    <message>
        <source>Table 5: weights of the training objective of MLP+Hist</source>
        <translation>表 5：MLP+Hist 训练目标函数的权重</translation>
    </message>
    <message>
        <source>Table 6: gene vectors, with MLP+Mean</source>
        <translation>表 6：基因向量，用 MLP+Mean</translation>
    </message>
    <message>
        <source>Fig. 3: bins of MLP+Hist and errors of the moments</source>
        <translation>图 3：MLP+Hist 的分箱数与各阶矩的误差</translation>
    </message>
    <message>
        <source>Fig. 4: bins of MLP+Hist and correlations of mean shifts</source>
        <translation>图 4：MLP+Hist 的分箱数与均值偏移的相关系数</translation>
    </message>
    <message>
        <source>There is no experiment {}; choose one of {}.</source>
        <translation>没有实验 {}；请选择：{}。</translation>
    </message>
    <message>
        <source>table6 compares gene vectors; name them with --vectors NAME=FILE, at least two.</source>
        <translation>table6 比较基因向量；请用 --vectors NAME=FILE 指定，至少两个。</translation>
    </message>
    <message>
        <source>--vectors {}: the name is given twice; give each set its own, or join files with {}=FILE,FILE.</source>
        <translation>--vectors {}：该名称给出了两次；请为每个向量集取不同的名称，或用 {}=FILE,FILE 合并文件。</translation>
    </message>
    <message>
        <source>Cannot create {}: {}. Choose another folder with --out.</source>
        <translation>无法创建 {}：{}。请用 --out 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Run {} is there with other settings or gene vectors than those of this experiment; use the same as before, or name the runs of this experiment otherwise with --prefix.</source>
        <translation>运行 {} 已存在，但其设置或基因向量与此实验的不同；请使用与之前相同的设置，或用 --prefix 为此实验的运行另取名称。</translation>
    </message>
    <message>
        <source>Run {} holds predictions of another program, so there is nothing to train; name the runs of this experiment otherwise with --prefix.</source>
        <translation>运行 {} 保存的是其他程序的预测，因此没有可训练的内容；请用 --prefix 为此实验的运行另取名称。</translation>
    </message>
    <message>
        <source>Run {} holds out perturbations of several genes, and this screen has too few of them with gene vectors for {} folds; choose fewer --folds, another experiment or a screen of combinations.</source>
        <translation>运行 {} 留出多基因扰动，而此筛选数据中有基因向量的多基因扰动太少，不够 {} 折；请减小 --folds、选择其他实验，或使用含组合扰动的筛选数据。</translation>
    </message>
    <message>
        <source>Training ran out of memory; choose narrower --hidden layers, fewer --bins or --device cpu, or import fewer --top-genes.</source>
        <translation>训练时内存不足；请减小 --hidden 层的宽度、减小 --bins、使用 --device cpu，或导入时减小 --top-genes。</translation>
    </message>
    <message>
        <source>waiting: {} (run {})</source>
        <translation>正在等待：{}（运行 {}）</translation>
    </message>
    <message>
        <source>Stopped as asked: {} of {} runs are complete; the same command goes on with the others and then makes the report.</source>
        <translation>已按要求停止：{1} 个运行中有 {0} 个已完成；同一命令会继续处理其余运行，然后生成报告。</translation>
    </message>
    <message>
        <source>Run {} is not complete, and no process trains it; start the experiment again to go on.</source>
        <translation>运行 {} 未完成，且没有进程在训练它；请重新启动实验以继续。</translation>
    </message>
    <message>
        <source>--vectors {}: &quot;{}&quot; cannot be a name; use letters, digits and dashes.</source>
        <translation>--vectors {}：“{}”不能用作名称；请使用字母、数字和短横线。</translation>
    </message>
    <message>
        <source>{} covers {}</source>
        <translation>{} 覆盖 {} 个</translation>
    </message>
    <message>
        <source>--vectors: {} of {} perturbations have a vector in every set ({}), and the sets can be compared on no others; leave out the smallest.</source>
        <translation>--vectors：{1} 个扰动中只有 {0} 个在每个向量集中都有向量（{2}），而向量集只能在这些扰动上比较；请不要纳入最小的向量集。</translation>
    </message>
    <message>
        <source>factorising co-expression</source>
        <translation>正在分解共表达</translation>
    </message>
    <message>
        <source>Control cell {} holds a value that is not a number, or a gene beyond {}. Check the screen&apos;s matrix.</source>
        <translation>对照细胞 {} 中有一个值不是数字，或其基因编号超出 {}。请检查筛选数据的矩阵。</translation>
    </message>
    <message>
        <source>--dim must be at least 1.</source>
        <translation>--dim 至少为 1。</translation>
    </message>
    <message>
        <source>Co-expression needs at least {} control cells; the screen has {}.</source>
        <translation>共表达至少需要 {} 个对照细胞；筛选数据有 {} 个。</translation>
    </message>
    <message>
        <source>No gene varies among the control cells, so there is no co-expression. Use other vectors.</source>
        <translation>对照细胞中没有任何基因有变化，因此没有共表达。请使用其他向量。</translation>
    </message>
    <message>
        <source>written like a mouse gene, for which the vector of the human gene is not taken</source>
        <translation>书写方式像小鼠基因，不为它采用人类基因的向量</translation>
    </message>
    <message>
        <source>reading gene names</source>
        <translation>正在读取基因名</translation>
    </message>
    <message>
        <source>{} holds no approved genes. Expected HGNC&apos;s complete set.</source>
        <translation>{} 不含任何已批准的基因。应为 HGNC 的完整数据集。</translation>
    </message>
    <message>
        <source>{} has no column {}. Expected HGNC&apos;s complete set (hgnc_complete_set.txt), separated by tabs.</source>
        <translation>{} 没有列 {}。应为 HGNC 的完整数据集（hgnc_complete_set.txt），以制表符分隔。</translation>
    </message>
    <message>
        <source>{} has two columns {}. Expected HGNC&apos;s complete set.</source>
        <translation>{} 有两列 {}。应为 HGNC 的完整数据集。</translation>
    </message>
    <message>
        <source>{}, line {}: {} values where the header has {} columns. Download HGNC&apos;s complete set again.</source>
        <translation>{}，第 {} 行：有 {} 个值，而表头有 {} 列。请重新下载 HGNC 的完整数据集。</translation>
    </message>
    <message>
        <source>{}, line {}: the symbol is missing. Download HGNC&apos;s complete set again.</source>
        <translation>{}，第 {} 行：缺少基因符号。请重新下载 HGNC 的完整数据集。</translation>
    </message>
    <message>
        <source>{}, line {}: the symbol {} is there twice. Download HGNC&apos;s complete set again.</source>
        <translation>{}，第 {} 行：基因符号 {} 出现两次。请重新下载 HGNC 的完整数据集。</translation>
    </message>
    <message>
        <source>{} holds too many names.</source>
        <translation>{} 中的名称太多。</translation>
    </message>
    <message>
        <source>reading gene sets</source>
        <translation>正在读取基因集</translation>
    </message>
    <message>
        <source>{} annotates no gene.</source>
        <translation>{} 没有注释任何基因。</translation>
    </message>
    <message>
        <source>{} annotates no gene of taxon {}. Choose one that it has: {}.</source>
        <translation>{} 没有注释分类群 {} 的任何基因。请选择文件中已有的分类群：{}。</translation>
    </message>
    <message>
        <source>{} holds no gene sets. Expected a GMT, GAF or gene2go file.</source>
        <translation>{} 不含基因集。应为 GMT、GAF 或 gene2go 文件。</translation>
    </message>
    <message>
        <source>{}, line {}: this is GAF {}. Use a file of version 2.</source>
        <translation>{}，第 {} 行：这是 GAF {}。请使用第 2 版的文件。</translation>
    </message>
    <message>
        <source>{}, line {}: this is a GPAD or GPI file. Use the annotations in the format GAF 2.</source>
        <translation>{}，第 {} 行：这是 GPAD 或 GPI 文件。请使用 GAF 2 格式的注释。</translation>
    </message>
    <message>
        <source>{}, line {}: expected a set name, a description and genes, separated by tabs (GMT).</source>
        <translation>{}，第 {} 行：应为基因集名称、说明和基因，以制表符分隔（GMT）。</translation>
    </message>
    <message>
        <source>{}, line {}: expected an annotation with a gene symbol in column 3, a GO term in column 5 and a taxon in column 13, separated by tabs (GAF).</source>
        <translation>{}，第 {} 行：应为一条注释，第 3 列是基因符号，第 5 列是 GO 条目，第 13 列是分类群，以制表符分隔（GAF）。</translation>
    </message>
    <message>
        <source>{}, line {}: column 13 is not &quot;taxon:&quot; and a number (GAF).</source>
        <translation>{}，第 {} 行：第 13 列不是“taxon:”加数字（GAF）。</translation>
    </message>
    <message>
        <source>{}, line {}: expected a taxon, a gene number and a GO term, separated by tabs (NCBI gene2go).</source>
        <translation>{}，第 {} 行：应为分类群、基因编号和 GO 条目，以制表符分隔（NCBI gene2go）。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no taxon. Give its NCBI number, for example 9606.</source>
        <translation>“{}”不是分类群。请提供其 NCBI 编号，例如 9606。</translation>
    </message>
    <message>
        <source>{}: every set holds every gene, so the sets tell no genes apart. Use others.</source>
        <translation>{}：每个基因集都包含所有基因，因此无法区分基因。请使用其他基因集。</translation>
    </message>
    <message>
        <source>factorising gene sets</source>
        <translation>正在分解基因集</translation>
    </message>
    <message>
        <source>{} holds no gene vectors.</source>
        <translation>{} 不含基因向量。</translation>
    </message>
    <message>
        <source>{} holds {} values for {} genes of {} dimensions.</source>
        <translation>{0} 有 {1} 个值，与 {2} 个基因、{3} 维不符。</translation>
    </message>
    <message>
        <source>{} holds the gene {} twice.</source>
        <translation>{} 中基因 {} 出现两次。</translation>
    </message>
    <message>
        <source>{}: the vector of {} holds a value that is not a number.</source>
        <translation>{}：{} 的向量中有一个值不是数字。</translation>
    </message>
    <message>
        <source>{}: {} leads to {}, which has no vector. Embed the genes again.</source>
        <translation>{}：{} 指向 {}，而后者没有向量。请重新加载基因向量。</translation>
    </message>
    <message>
        <source>{}: {} leads to {} and to {}. Embed the genes again.</source>
        <translation>{}：{} 同时指向 {} 和 {}。请重新加载基因向量。</translation>
    </message>
    <message>
        <source>the vector of {} is all zeros</source>
        <translation>{} 的向量全为零</translation>
    </message>
    <message>
        <source>its vector is all zeros</source>
        <translation>其向量全为零</translation>
    </message>
    <message>
        <source>no such name in their source</source>
        <translation>来源中没有此名称</translation>
    </message>
    <message>
        <source>{} was written by a newer Knockscope. Update the program to open it.</source>
        <translation>{} 由较新的 Knockscope 写入。请更新程序后再打开。</translation>
    </message>
    <message>
        <source>{}: /vectors is not a table. Embed the genes again.</source>
        <translation>{}：/vectors 不是表格。请重新加载基因向量。</translation>
    </message>
    <message>
        <source>{}: the attribute blocks is damaged. Embed the genes again.</source>
        <translation>{}：属性 blocks 已损坏。请重新加载基因向量。</translation>
    </message>
    <message>
        <source>{}: {} is damaged. Embed the genes again.</source>
        <translation>{}：{} 已损坏。请重新加载基因向量。</translation>
    </message>
    <message>
        <source>reading gene vectors</source>
        <translation>正在读取基因向量</translation>
    </message>
    <message>
        <source>{}: {} vectors of {} dimensions are more than the file can hold; it is damaged.</source>
        <translation>{}：{} 个 {} 维向量超过文件所能容纳的数量；文件已损坏。</translation>
    </message>
    <message>
        <source>{}: {} is empty. Download the file again.</source>
        <translation>{}：{} 是空的。请重新下载文件。</translation>
    </message>
    <message>
        <source>{}: {} is no list of {} numbers like {}. Every dataset must be one vector.</source>
        <translation>{0}：{1} 不是像 {3} 那样由 {2} 个数字组成的列表。每个数据集（dataset）都必须是一个向量。</translation>
    </message>
    <message>
        <source>{}: {} has {} rows, but {} has {} names.</source>
        <translation>{}：{} 有 {} 行，而 {} 有 {} 个名称。</translation>
    </message>
    <message>
        <source>{}: {} holds no gene vectors.</source>
        <translation>{}：{} 不含基因向量。</translation>
    </message>
    <message>
        <source>{}: X holds no gene vectors: it has {} rows and {} columns.</source>
        <translation>{}：X 不含基因向量：它有 {} 行 {} 列。</translation>
    </message>
    <message>
        <source>{}: the file was written by a newer Knockscope. Update the program to open it.</source>
        <translation>{}：该文件由较新的 Knockscope 写入。请更新程序后再打开。</translation>
    </message>
    <message>
        <source>{}: the file holds no gene vectors: it is empty.</source>
        <translation>{}：该文件不含基因向量：它是空的。</translation>
    </message>
    <message>
        <source>{}: beside {} there are 0 two-dimensional datasets of numbers. Keep the one that holds the vectors.</source>
        <translation>{}：除 {} 外，没有二维的数字数据集（dataset）。请保留含有向量的那一个。</translation>
    </message>
    <message>
        <source>{}: beside {} there are {} two-dimensional datasets of numbers: {}. Keep the one that holds the vectors.</source>
        <translation>{}：除 {} 外，有 {} 个二维的数字数据集（dataset）：{}。请保留含有向量的那一个。</translation>
    </message>
    <message>
        <source>{}: {} is a table, perhaps a vector for each residue or without names. Give per-protein.h5, or put the names into a dataset /genes.</source>
        <translation>{}：{} 是一个表格，可能每个残基一个向量，或没有名称。请提供 per-protein.h5，或将名称放入数据集 /genes。</translation>
    </message>
    <message>
        <source>{}: no gene vectors were found. Expected a dataset for each protein (per-protein.h5), AnnData with genes as observations, or /genes beside a two-dimensional dataset.</source>
        <translation>{}：没有找到基因向量。应为每个蛋白质一个数据集（per-protein.h5）、以基因为观测的 AnnData，或 /genes 加一个二维数据集。</translation>
    </message>
    <message>
        <source>Expected {&quot;GENE&quot;: [numbers], ...}, [{&quot;gene&quot;: &quot;...&quot;, &quot;embedding&quot;: [numbers]}, ...] or {&quot;genes&quot;: [...], &quot;embeddings&quot;: [[...], ...]}.</source>
        <translation>应为 {&quot;GENE&quot;: [numbers], ...}、[{&quot;gene&quot;: &quot;...&quot;, &quot;embedding&quot;: [numbers]}, ...] 或 {&quot;genes&quot;: [...], &quot;embeddings&quot;: [[...], ...]}。</translation>
    </message>
    <message>
        <source>{} holds a text or a number of more than {} bytes, so it is no file of gene vectors.</source>
        <translation>{} 中有一段超过 {} 字节的文本或数字，因此它不是基因向量文件。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes 对象</translation>
    </message>
    <message>
        <source>{}: the list of {} mixes texts and numbers.</source>
        <translation>{}：{} 的列表混有文本和数字。</translation>
    </message>
    <message>
        <source>{}: {} and {} are both lists of names. {}</source>
        <translation>{}：{} 和 {} 都是名称列表。{}</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>一段文本</translation>
    </message>
    <message>
        <source>{}: an object stands where {} is expected. {}</source>
        <translation>{}：应为{}的位置是一个对象。{}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>数字列表</translation>
    </message>
    <message>
        <source>{}: entry {} has no list of numbers. {}</source>
        <translation>{}：条目 {} 没有数字列表。{}</translation>
    </message>
    <message>
        <source>{}: entry {} has no gene name. {}</source>
        <translation>{}：条目 {} 没有基因名。{}</translation>
    </message>
    <message>
        <source>{}: lists nest where {} is expected. {}</source>
        <translation>{}：应为{}的位置是嵌套的列表。{}</translation>
    </message>
    <message>
        <source>a name and its numbers</source>
        <translation>名称及其数字</translation>
    </message>
    <message>
        <source>{}: the list of {} mixes lists and single values.</source>
        <translation>{}：{} 的列表混有列表和单个值。</translation>
    </message>
    <message>
        <source>{}: {} and {} are both lists of vectors. {}</source>
        <translation>{}：{} 和 {} 都是向量列表。{}</translation>
    </message>
    <message>
        <source>number {}</source>
        <translation>编号 {}</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; is beyond the range of numbers.</source>
        <translation>{}：“{}”超出数字的范围。</translation>
    </message>
    <message>
        <source>{}: what ends at byte {} (value {} of {}) is no JSON: &apos;{}&apos;. NaN and Infinity are none either. Export it again.</source>
        <translation>{0}：结束于字节 {1} 的内容（{3} 的第 {2} 个值）不是 JSON：“{4}”。NaN 和 Infinity 也不是。请重新导出。</translation>
    </message>
    <message>
        <source>{}: what ends at byte {} is no JSON: &apos;{}&apos;. NaN and Infinity are none either. Export it again.</source>
        <translation>{}：结束于字节 {} 的内容不是 JSON：“{}”。NaN 和 Infinity 也不是。请重新导出。</translation>
    </message>
    <message>
        <source>{}: {} vectors stand beside {} names. {}</source>
        <translation>{}：有 {} 个向量，但有 {} 个名称。{}</translation>
    </message>
    <message>
        <source>{}: holds no gene vectors. {}</source>
        <translation>{}：不含基因向量。{}</translation>
    </message>
    <message>
        <source>{}: {} is no list of numbers. {}</source>
        <translation>{}：{} 不是数字列表。{}</translation>
    </message>
    <message>
        <source>{}: entry {} has two lists of numbers. {}</source>
        <translation>{}：条目 {} 有两个数字列表。{}</translation>
    </message>
    <message>
        <source>{}: holds more than {} numbers, so it is no file of gene vectors.</source>
        <translation>{}：数字超过 {} 个，因此它不是基因向量文件。</translation>
    </message>
    <message>
        <source>{}: value {} of {} is {}, no number.</source>
        <translation>{0}：{2} 的第 {1} 个值是{3}，不是数字。</translation>
    </message>
    <message>
        <source>{}: {} stands where a gene and its numbers are expected. {}</source>
        <translation>{}：应为基因及其数字的位置是{}。{}</translation>
    </message>
    <message>
        <source>{}: the vector of {} is empty.</source>
        <translation>{}：{} 的向量是空的。</translation>
    </message>
    <message>
        <source>{}: the vector of {} has {} numbers where those before have {}.</source>
        <translation>{}：{} 的向量有 {} 个数字，而之前的向量有 {} 个。</translation>
    </message>
    <message>
        <source>current symbol</source>
        <translation>现用基因符号</translation>
    </message>
    <message>
        <source>differs in case</source>
        <translation>大小写不同</translation>
    </message>
    <message>
        <source>previous symbol</source>
        <translation>曾用基因符号</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Ensembl id</source>
        <translation>Ensembl ID</translation>
    </message>
    <message>
        <source>Entrez id</source>
        <translation>Entrez ID</translation>
    </message>
    <message>
        <source>UniProt accession</source>
        <translation>UniProt 登录号</translation>
    </message>
    <message>
        <source>{} is called {} in the gene vectors</source>
        <translation>{} 在基因向量中名为 {}</translation>
    </message>
    <message>
        <source>{} is {}</source>
        <translation>{} 即 {}</translation>
    </message>
    <message>
        <source>{} is {}, called {} in the gene vectors</source>
        <translation>{} 即 {}，在基因向量中名为 {}</translation>
    </message>
    <message>
        <source>{} is a name of several genes; say which is meant: {}.</source>
        <translation>{} 是多个基因的名称；请说明是哪一个：{}。</translation>
    </message>
    <message>
        <source>there is no gene vector for {} ({}).</source>
        <translation>{} 没有基因向量（{}）。</translation>
    </message>
    <message>
        <source>there is no gene vector for {} ({}); names like it that have one: {}.</source>
        <translation>{} 没有基因向量（{}）；有向量的相似名称：{}。</translation>
    </message>
    <message>
        <source>r {} among the {} nearest, {} ± {} by chance ({}; {} perturbations, {} genes)</source>
        <translation>{1} 个最近邻中 r 为 {0}，随机情况下为 {2} ± {3}（{4}；{5} 个扰动，{6} 个基因）</translation>
    </message>
    <message>
        <source>Perturbations with similar vectors shift genes alike: {}.</source>
        <translation>向量相似的扰动使基因产生相似的偏移：{}。</translation>
    </message>
    <message>
        <source>Nothing shows that perturbations with similar vectors shift genes alike: {}.</source>
        <translation>没有迹象表明向量相似的扰动使基因产生相似的偏移：{}。</translation>
    </message>
    <message>
        <source>The neighbour check needs at least 1 neighbour and 2 permutations.</source>
        <translation>近邻检验至少需要 1 个近邻和 2 次置换。</translation>
    </message>
    <message>
        <source>comparing neighbours</source>
        <translation>正在比较近邻</translation>
    </message>
    <message>
        <source>Too few perturbations to tell whether the vectors carry signal: {} with a vector and without a gene in common, and the check needs {}.</source>
        <translation>扰动太少，无法判断向量是否含有信号：有向量且没有共同基因的扰动为 {} 个，而检验需要 {} 个。</translation>
    </message>
    <message>
        <source>{} is no sound array of numpy: {}. Save it again with numpy.save.</source>
        <translation>{} 不是完好的 numpy 数组：{}。请用 numpy.save 重新保存。</translation>
    </message>
    <message>
        <source>its shape is missing</source>
        <translation>缺少形状</translation>
    </message>
    <message>
        <source>its shape makes no sense</source>
        <translation>形状不合理</translation>
    </message>
    <message>
        <source>it begins otherwise</source>
        <translation>开头不符</translation>
    </message>
    <message>
        <source>its version is {}</source>
        <translation>版本为 {}</translation>
    </message>
    <message>
        <source>its header is endless</source>
        <translation>文件头没有结尾</translation>
    </message>
    <message>
        <source>{} is a structured array. Save the names and the matrix as two arrays with numpy.savez.</source>
        <translation>{} 是结构化数组。请用 numpy.savez 将名称和矩阵存为两个数组。</translation>
    </message>
    <message>
        <source>its type is missing</source>
        <translation>缺少类型</translation>
    </message>
    <message>
        <source>{} holds values of type {}, not numbers. Save it as float32.</source>
        <translation>{} 中值的类型为 {}，不是数字。请存为 float32。</translation>
    </message>
    <message>
        <source>it holds no numbers</source>
        <translation>其中不是数字</translation>
    </message>
    <message>
        <source>{}: {} gene names but a matrix of shape {}. Expected a row for each name.</source>
        <translation>{}：有 {} 个基因名，但矩阵的形状为 {}。每个名称应有一行。</translation>
    </message>
    <message>
        <source>{} names {} genes but {} has {} rows. Write one name a line, in the order of the rows.</source>
        <translation>{} 列出 {} 个基因，但 {} 有 {} 行。请每行写一个名称，顺序与矩阵的行一致。</translation>
    </message>
    <message>
        <source>{} holds no gene names. Put them beside it, one a line, as {}.</source>
        <translation>{} 不含基因名。请将基因名放在它旁边，每行一个，文件名为 {}。</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>过早结束</translation>
    </message>
    <message>
        <source>{}: the array {} of shape {} is no vector of numbers. Expected the arrays genes and embeddings, or one array for each gene.</source>
        <translation>{0}：形状为 {2} 的数组 {1} 不是数字向量。应为数组 genes 和 embeddings，或每个基因一个数组。</translation>
    </message>
    <message>
        <source>{}: the array {} holds no names. Save the gene names as texts.</source>
        <translation>{}：数组 {} 不含名称。请将基因名存为文本。</translation>
    </message>
    <message>
        <source>it holds objects instead of numbers</source>
        <translation>其中是对象而不是数字</translation>
    </message>
    <message>
        <source>{} is an array of shape {}. Expected a matrix with a row for each gene.</source>
        <translation>{} 是形状为 {} 的数组。应为每个基因一行的矩阵。</translation>
    </message>
    <message>
        <source>{} is damaged: its bytes, written as text, are none. Download or save it again.</source>
        <translation>{} 已损坏：其中写成文本的字节数据无效。请重新下载或保存。</translation>
    </message>
    <message>
        <source>{} is no sound pickle: {} at byte {}. Download or save it again.</source>
        <translation>{0} 不是完好的 pickle 文件：字节 {2} 处，{1}。请重新下载或保存。</translation>
    </message>
    <message>
        <source>{} asks for far more memory than a file of its size needs. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{} 要求的内存远多于这种大小的文件所需。请保存一个从基因名到数字列表的字典（dict），或将表格存为 CSV。</translation>
    </message>
    <message>
        <source>{} bytes are claimed, {} are left</source>
        <translation>声明有 {} 字节，只剩 {} 字节</translation>
    </message>
    <message>
        <source>a name is endless</source>
        <translation>名称没有结尾</translation>
    </message>
    <message>
        <source>its stack is empty</source>
        <translation>栈是空的</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>缺少标记</translation>
    </message>
    <message>
        <source>{}: the pickle appends to {}, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}：该 pickle 向{}追加内容，Knockscope 不支持。请保存一个从基因名到数字列表的字典（dict），或将表格存为 CSV。</translation>
    </message>
    <message>
        <source>{}: the pickle goes back to a list of numbers after it has left it, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}：该 pickle 离开一个数字列表后又回到其中，Knockscope 不支持。请保存一个从基因名到数字列表的字典（dict），或将表格存为 CSV。</translation>
    </message>
    <message>
        <source>{}: the pickle sets items of {}, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}：该 pickle 设置{}的条目，Knockscope 不支持。请保存一个从基因名到数字列表的字典（dict），或将表格存为 CSV。</translation>
    </message>
    <message>
        <source>a key has no value</source>
        <translation>有一个键没有值</translation>
    </message>
    <message>
        <source>it recalls what it never wrote</source>
        <translation>取用了从未写入的内容</translation>
    </message>
    <message>
        <source>a number is none</source>
        <translation>有一个数字不是数字</translation>
    </message>
    <message>
        <source>{} holds a pandas table ({}), which Knockscope does not read from a pickle. Save it with to_csv.</source>
        <translation>{} 含有 pandas 表格（{}），Knockscope 不从 pickle 中读取。请用 to_csv 保存。</translation>
    </message>
    <message>
        <source>{} holds torch tensors in a plain pickle ({}). Save it with torch.save, or the tensors as numpy arrays.</source>
        <translation>{} 是含有 torch 张量的普通 pickle（{}）。请用 torch.save 保存，或将张量存为 numpy 数组。</translation>
    </message>
    <message>
        <source>{}: the pickle calls {}, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}：该 pickle 调用 {}，Knockscope 不支持。请保存一个从基因名到数字列表的字典（dict），或将表格存为 CSV。</translation>
    </message>
    <message>
        <source>a name is {}</source>
        <translation>有一个名称是{}</translation>
    </message>
    <message>
        <source>arguments are {}</source>
        <translation>参数是{}</translation>
    </message>
    <message>
        <source>a size makes no sense</source>
        <translation>有一个大小不合理</translation>
    </message>
    <message>
        <source>{}: the pickle holds an array of {} dimensions, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}：该 pickle 含有 {} 维数组，Knockscope 不支持。请保存一个从基因名到数字列表的字典（dict），或将表格存为 CSV。</translation>
    </message>
    <message>
        <source>it calls {}</source>
        <translation>调用了{}</translation>
    </message>
    <message>
        <source>a numpy.dtype is {}</source>
        <translation>有一个 numpy.dtype 是{}</translation>
    </message>
    <message>
        <source>arguments are missing</source>
        <translation>缺少参数</translation>
    </message>
    <message>
        <source>an array&apos;s numbers are {}</source>
        <translation>数组的数字是{}</translation>
    </message>
    <message>
        <source>an array of shape {} has {} bytes</source>
        <translation>形状为 {} 的数组有 {} 字节</translation>
    </message>
    <message>
        <source>an array is of no known class</source>
        <translation>数组属于未知的类</translation>
    </message>
    <message>
        <source>{}: the pickle holds an OrderedDict of Python 2, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}：该 pickle 含有 Python 2 的 OrderedDict，Knockscope 不支持。请保存一个从基因名到数字列表的字典（dict），或将表格存为 CSV。</translation>
    </message>
    <message>
        <source>{}: the pickle calls {}.{}, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}：该 pickle 调用 {}.{}，Knockscope 不支持。请保存一个从基因名到数字列表的字典（dict），或将表格存为 CSV。</translation>
    </message>
    <message>
        <source>bytes are {}</source>
        <translation>字节数据是{}</translation>
    </message>
    <message>
        <source>a number of numpy is {}</source>
        <translation>有一个 numpy 数字是{}</translation>
    </message>
    <message>
        <source>{}: the pickle holds a value of numpy that is no number, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}：该 pickle 含有一个不是数字的 numpy 值，Knockscope 不支持。请保存一个从基因名到数字列表的字典（dict），或将表格存为 CSV。</translation>
    </message>
    <message>
        <source>a number of numpy has the wrong length</source>
        <translation>有一个 numpy 数字的长度不对</translation>
    </message>
    <message>
        <source>a tensor&apos;s numbers are {}</source>
        <translation>张量的数字是{}</translation>
    </message>
    <message>
        <source>a tensor&apos;s strides do not fit its shape</source>
        <translation>张量的步幅与形状不符</translation>
    </message>
    <message>
        <source>a tensor reaches past its storage</source>
        <translation>张量超出其存储范围</translation>
    </message>
    <message>
        <source>{}: the pickle refers to objects outside of the file, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}：该 pickle 引用文件之外的对象，Knockscope 不支持。请保存一个从基因名到数字列表的字典（dict），或将表格存为 CSV。</translation>
    </message>
    <message>
        <source>{}: the pickle refers to objects that are no numbers, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}：该 pickle 引用不是数字的对象，Knockscope 不支持。请保存一个从基因名到数字列表的字典（dict），或将表格存为 CSV。</translation>
    </message>
    <message>
        <source>an array is filled twice</source>
        <translation>有一个数组被填充两次</translation>
    </message>
    <message>
        <source>{}: the pickle sets the state of {}, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}：该 pickle 设置{}的状态，Knockscope 不支持。请保存一个从基因名到数字列表的字典（dict），或将表格存为 CSV。</translation>
    </message>
    <message>
        <source>{}: the pickle holds an integer of more than 64 bits, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}：该 pickle 含有超过 64 位的整数，Knockscope 不支持。请保存一个从基因名到数字列表的字典（dict），或将表格存为 CSV。</translation>
    </message>
    <message>
        <source>a frame is longer than the file</source>
        <translation>有一个数据帧比文件还长</translation>
    </message>
    <message>
        <source>{} is a pickle of protocol {}; Knockscope reads 0 to 5. Save it with protocol=5.</source>
        <translation>{} 是协议 {} 的 pickle；Knockscope 可读取 0 到 5。请用 protocol=5 保存。</translation>
    </message>
    <message>
        <source>it adds to what is no set</source>
        <translation>向不是集合的对象添加内容</translation>
    </message>
    <message>
        <source>{}: the pickle makes an object of {}, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}：该 pickle 生成 {} 的对象，Knockscope 不支持。请保存一个从基因名到数字列表的字典（dict），或将表格存为 CSV。</translation>
    </message>
    <message>
        <source>{}: the pickle makes an object of a class, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}：该 pickle 生成某个类的对象，Knockscope 不支持。请保存一个从基因名到数字列表的字典（dict），或将表格存为 CSV。</translation>
    </message>
    <message>
        <source>{}: the pickle uses the registry of extensions, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}：该 pickle 使用扩展注册表，Knockscope 不支持。请保存一个从基因名到数字列表的字典（dict），或将表格存为 CSV。</translation>
    </message>
    <message>
        <source>{}: the pickle keeps its numbers outside of the file, which Knockscope does not do. Save a dict of gene name to list of numbers, or a table as CSV.</source>
        <translation>{}：该 pickle 将数字存放在文件之外，Knockscope 不支持。请保存一个从基因名到数字列表的字典（dict），或将表格存为 CSV。</translation>
    </message>
    <message>
        <source>there is no instruction {:#04x}</source>
        <translation>没有指令 {:#04x}</translation>
    </message>
    <message>
        <source>{} holds a name of {} bytes. Check that its keys are gene names.</source>
        <translation>{} 中有一个 {} 字节的名称。请检查它的键是否为基因名。</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>单个数字</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>空列表</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a tuple</source>
        <translation>元组</translation>
    </message>
    <message>
        <source>an empty dict</source>
        <translation>空字典（dict）</translation>
    </message>
    <message>
        <source>a dict</source>
        <translation>字典（dict）</translation>
    </message>
    <message>
        <source>the class {}.{}</source>
        <translation>类 {}.{}</translation>
    </message>
    <message>
        <source>a numpy.dtype</source>
        <translation>numpy.dtype</translation>
    </message>
    <message>
        <source>an array of shape {}</source>
        <translation>形状为 {} 的数组</translation>
    </message>
    <message>
        <source>a torch storage</source>
        <translation>torch 存储</translation>
    </message>
    <message>
        <source>a tensor of shape {}</source>
        <translation>形状为 {} 的张量</translation>
    </message>
    <message>
        <source>a set</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>{} is damaged: an array of shape {} has too few bytes. Download or save it again.</source>
        <translation>{} 已损坏：形状为 {} 的数组字节太少。请重新下载或保存。</translation>
    </message>
    <message>
        <source>Expected a dict of gene name to vector</source>
        <translation>应为从基因名到向量的字典（dict）</translation>
    </message>
    <message>
        <source>{}: {}. {}.</source>
        <translation>{}：{}。{}。</translation>
    </message>
    <message>
        <source>the pickle holds {}</source>
        <translation>该 pickle 中是{}</translation>
    </message>
    <message>
        <source>the pickle holds an empty dict</source>
        <translation>该 pickle 中是空字典（dict）</translation>
    </message>
    <message>
        <source>a key of the dict is {}, not a gene name</source>
        <translation>字典（dict）有一个键是{}，不是基因名</translation>
    </message>
    <message>
        <source>the value of {} is {}, not a vector of numbers</source>
        <translation>{} 的值是{}，不是数字向量</translation>
    </message>
    <message>
        <source>{} holds {} gene names but its matrix is {}. Expected a row for each name.</source>
        <translation>{} 有 {} 个基因名，但其矩阵是{}。每个名称应有一行。</translation>
    </message>
    <message>
        <source>{} lacks numbers of a tensor. Download or save it again.</source>
        <translation>{} 的一个张量缺少数字。请重新下载或保存。</translation>
    </message>
    <message>
        <source>{} is in the format of torch before 1.6. Load it in a current torch and save it again with torch.save.</source>
        <translation>{} 是 torch 1.6 之前的格式。请用现行版本的 torch 加载，并用 torch.save 重新保存。</translation>
    </message>
    <message>
        <source>{} is no file of torch.save. Save a dict of gene name to tensor.</source>
        <translation>{} 不是 torch.save 保存的文件。请保存一个从基因名到张量的字典（dict）。</translation>
    </message>
    <message>
        <source>{} is a zip file, but not of torch.save. Save a dict of gene name to tensor.</source>
        <translation>{} 是 zip 文件，但不是 torch.save 保存的。请保存一个从基因名到张量的字典（dict）。</translation>
    </message>
    <message>
        <source>{} holds no gene vectors. Use another file.</source>
        <translation>{} 不含基因向量。请使用其他文件。</translation>
    </message>
    <message>
        <source>{} holds {} values for {} genes of {} dimensions. Use another file.</source>
        <translation>{0} 有 {1} 个值，与 {2} 个基因、{3} 维不符。请使用其他文件。</translation>
    </message>
    <message>
        <source>{} holds the gene {} twice. Keep one of its vectors.</source>
        <translation>{} 中基因 {} 出现两次。请只保留其中一个向量。</translation>
    </message>
    <message>
        <source>All vectors of {} are zeros. Use another file.</source>
        <translation>{} 的所有向量都为零。请使用其他文件。</translation>
    </message>
    <message>
        <source>{} has a vector for one gene only, which cannot be standardised. Choose another scaling.</source>
        <translation>{} 只有一个基因的向量，无法标准化。请选择其他缩放方式。</translation>
    </message>
    <message>
        <source>There is no scaling &quot;{}&quot;. Choose none, standardise or unit-length.</source>
        <translation>没有缩放方式“{}”。请选择 none、standardise 或 unit-length。</translation>
    </message>
    <message>
        <source>There are no gene vectors to combine. Give at least one source.</source>
        <translation>没有可合并的基因向量。请至少提供一个来源。</translation>
    </message>
    <message>
        <source>{} names {}</source>
        <translation>{} 中的名称如 {}</translation>
    </message>
    <message>
        <source>No gene has a vector in all sources: {}. Use sources with names of one kind, or give HGNC&apos;s table with --aliases.</source>
        <translation>没有任何基因在所有来源中都有向量：{}。请使用名称类型相同的来源，或用 --aliases 提供 HGNC 的表格。</translation>
    </message>
    <message>
        <source>{} is a zip archive, but neither of torch (.pt) nor of NumPy (.npz). Unpack it and give the file with the vectors.</source>
        <translation>{} 是 zip 压缩包，但既不是 torch（.pt）的，也不是 NumPy（.npz）的。请解压，并提供含有向量的文件。</translation>
    </message>
    <message>
        <source>{} is no file of gene vectors that can be read: a table (.csv, .tsv, .txt, also .gz), word2vec text, .json, .npy, .npz, .pkl, .pt, .h5 or .h5ad.</source>
        <translation>{} 不是可读取的基因向量文件：表格（.csv、.tsv、.txt，也可为 .gz）、word2vec 文本、.json、.npy、.npz、.pkl、.pt、.h5 或 .h5ad。</translation>
    </message>
    <message>
        <source>{}: the name of vector {} is empty. Export the vectors again with their genes.</source>
        <translation>{}：向量 {} 的名称是空的。请连同基因名重新导出向量。</translation>
    </message>
    <message>
        <source>{}: the name of vector {} is {} bytes long. Export the vectors again with their genes.</source>
        <translation>{}：向量 {} 的名称长达 {} 字节。请连同基因名重新导出向量。</translation>
    </message>
    <message>
        <source>{} holds or claims {} vectors of {} dimensions, more than a set of gene vectors can have ({} numbers). Check that it is the right file.</source>
        <translation>{0} 包含或声明了 {1} 个 {2} 维向量，超过一组基因向量的上限（{3} 个数字）。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>{}: the vector of {} holds {} at position {}, which is no number to learn from. Leave the gene out or mend it.</source>
        <translation>{0}：{1} 的向量在位置 {3} 的值是 {2}，不是可用于学习的数字。请不纳入该基因，或修正它。</translation>
    </message>
    <message>
        <source>{} claims vectors that are far larger than the file. Save it again, each vector once.</source>
        <translation>{} 声明的向量远大于文件。请重新保存，每个向量只存一次。</translation>
    </message>
    <message>
        <source>{}: the vector of {} is empty. Leave genes without a vector out.</source>
        <translation>{}：{} 的向量是空的。请不纳入没有向量的基因。</translation>
    </message>
    <message>
        <source>{}: the vector of {} has {} numbers, that of {} {}. All vectors must have the same length.</source>
        <translation>{}：{} 的向量有 {} 个数字，{} 的向量有 {} 个。所有向量的长度必须相同。</translation>
    </message>
    <message>
        <source>{} holds no gene vectors. Check that it is the right file.</source>
        <translation>{} 不含基因向量。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>{}: number {} of the vector of {} is not a number (NaN). Leave the gene out or give it a finite number.</source>
        <translation>{0}：{2} 的向量的第 {1} 个数不是数字（NaN）。请不纳入该基因，或改为有限的数字。</translation>
    </message>
    <message>
        <source>{}: number {} of the vector of {} is infinite or too large. Leave the gene out or give it a finite number.</source>
        <translation>{0}：{2} 的向量的第 {1} 个数为无穷大或太大。请不纳入该基因，或改为有限的数字。</translation>
    </message>
    <message>
        <source>{} holds no gene vectors. Expected a table with a gene name and its numbers on each line.</source>
        <translation>{} 不含基因向量。应为表格，每行是一个基因名及其数字。</translation>
    </message>
    <message>
        <source>{} holds numbers without gene names. Add a first line or a first column with the names.</source>
        <translation>{} 只有数字，没有基因名。请添加含有名称的首行或首列。</translation>
    </message>
    <message>
        <source>{} holds names but no numbers. Expected a table with a gene name and its numbers on each line.</source>
        <translation>{} 只有名称，没有数字。应为表格，每行是一个基因名及其数字。</translation>
    </message>
    <message>
        <source>{} has more than {} columns. Check that it is a table of gene vectors.</source>
        <translation>{} 超过 {} 列。请检查它是否为基因向量表格。</translation>
    </message>
    <message>
        <source>{}, line {}: a quote is opened, but not closed in the same line.</source>
        <translation>{}，第 {} 行：引号开始后未在同一行结束。</translation>
    </message>
    <message>
        <source>{} holds no gene vectors, though it announces {}. Download it again.</source>
        <translation>{} 不含基因向量，但其中声明有 {} 个。请重新下载。</translation>
    </message>
    <message>
        <source>{}, line {}: {} numbers where line {} announces {}.</source>
        <translation>{}，第 {} 行：有 {} 个数字，而第 {} 行声明有 {} 个。</translation>
    </message>
    <message>
        <source>{} numbers its rows and its columns, so it names no genes. Export it with the gene names.</source>
        <translation>{} 的行和列只有编号，因此没有基因名。请连同基因名导出。</translation>
    </message>
    <message>
        <source>{}, line {}: the gene name of column {} is missing.</source>
        <translation>{}，第 {} 行：缺少第 {} 列的基因名。</translation>
    </message>
    <message>
        <source>{} announces {} vectors, but holds {}. Download it again.</source>
        <translation>{} 声明有 {} 个向量，但实际有 {} 个。请重新下载。</translation>
    </message>
    <message>
        <source>{}, line {}: the gene name is missing.</source>
        <translation>{}，第 {} 行：缺少基因名。</translation>
    </message>
    <message>
        <source>{}, line {}: the vector of {} holds {} in column {}. Leave the gene out or mend it.</source>
        <translation>{0}，第 {1} 行：{2} 的向量在第 {4} 列的值是 {3}。请不纳入该基因，或修正它。</translation>
    </message>
    <message>
        <source>{}, line {}: {} numbers where the header names {}.</source>
        <translation>{}，第 {} 行：有 {} 个数字，而表头列出 {} 个。</translation>
    </message>
    <message>
        <source>{}, line {}: {} numbers where the first line announces {}.</source>
        <translation>{}，第 {} 行：有 {} 个数字，而第一行声明有 {} 个。</translation>
    </message>
    <message>
        <source>{}, line {}: {} numbers where the lines above have {}.</source>
        <translation>{}，第 {} 行：有 {} 个数字，而上面的行有 {} 个。</translation>
    </message>
    <message>
        <source>{}, line {}: &apos;{}&apos; in column {} is no number. Expected a gene name and numbers, separated by {}.</source>
        <translation>{0}，第 {1} 行：第 {3} 列的“{2}”不是数字。应为一个基因名和数字，以{4}分隔。</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>A histogram needs at least 2 bins.</source>
        <translation>直方图至少需要 2 个分箱。</translation>
    </message>
    <message>
        <source>The screen holds values that are no numbers; import it again.</source>
        <translation>筛选数据中有的值不是数字；请重新导入。</translation>
    </message>
    <message>
        <source>it is a single gene; additive predicts combinations only</source>
        <translation>它是单基因扰动；additive 只能预测组合</translation>
    </message>
    <message>
        <source>its gene {} was not perturbed alone in training</source>
        <translation>其基因 {} 在训练中没有被单独扰动</translation>
    </message>
    <message>
        <source>its genes {} were not perturbed alone in training</source>
        <translation>其基因 {} 在训练中没有被单独扰动</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>gene {} is not among the screen&apos;s genes that vary</source>
        <translation>基因 {} 不在筛选数据中有变化的基因之列</translation>
    </message>
    <message>
        <source>no training perturbation&apos;s genes are among the screen&apos;s genes that vary</source>
        <translation>没有任何训练扰动的基因在筛选数据中有变化的基因之列</translation>
    </message>
    <message>
        <source>Nothing changes: the control cells&apos; histograms.</source>
        <translation>无变化：采用对照细胞的直方图。</translation>
    </message>
    <message>
        <source>The same for all: the histograms of all perturbed training cells together.</source>
        <translation>全部相同：所有受扰动的训练细胞合在一起的直方图。</translation>
    </message>
    <message>
        <source>The same for all: the mean over the training perturbations of their mean expression.</source>
        <translation>全部相同：各训练扰动平均表达量的均值。</translation>
    </message>
    <message>
        <source>A combination shifts each quantile by the sum of its genes&apos; shifts alone.</source>
        <translation>组合对每个分位数的偏移为其各单基因偏移之和。</translation>
    </message>
    <message>
        <source>The mean of the training perturbations whose vectors are most similar (cosine).</source>
        <translation>向量最相似（余弦）的训练扰动的均值。</translation>
    </message>
    <message>
        <source>A ridge regression from gene vectors to principal components of the mean shifts.</source>
        <translation>从基因向量到均值偏移主成分的岭回归。</translation>
    </message>
    <message>
        <source>A Gaussian process on gene vectors for the mean shifts, one kernel for all genes; says how unsure it is.</source>
        <translation>基于基因向量、预测均值偏移的高斯过程，所有基因共用一个核；并给出不确定程度。</translation>
    </message>
    <message>
        <source>A network from gene vectors to the mean of each gene.</source>
        <translation>从基因向量到各基因均值的网络。</translation>
    </message>
    <message>
        <source>A network from gene vectors to a truncated normal distribution of each gene.</source>
        <translation>从基因向量到各基因截断正态分布的网络。</translation>
    </message>
    <message>
        <source>A network from gene vectors to a truncated normal distribution with a spike at zero.</source>
        <translation>从基因向量到各基因在零处带尖峰的截断正态分布的网络。</translation>
    </message>
    <message>
        <source>A network from gene vectors to shifts of each gene&apos;s log control histogram.</source>
        <translation>从基因向量到各基因对数对照直方图偏移的网络。</translation>
    </message>
    <message>
        <source>There is no model {}; choose one of {}.</source>
        <translation>没有模型 {}；请选择：{}。</translation>
    </message>
    <message>
        <source>parts of the cross-validation</source>
        <translation>交叉验证的份数</translation>
    </message>
    <message>
        <source>bins of each gene&apos;s histogram</source>
        <translation>每个基因直方图的分箱数</translation>
    </message>
    <message>
        <source>passes over the training perturbations</source>
        <translation>遍历训练扰动的次数</translation>
    </message>
    <message>
        <source>perturbations a step learns from</source>
        <translation>每步学习的扰动数</translation>
    </message>
    <message>
        <source>width of each hidden layer</source>
        <translation>每个隐藏层的宽度</translation>
    </message>
    <message>
        <source>step size of AdamW</source>
        <translation>AdamW 的步长</translation>
    </message>
    <message>
        <source>of AdamW</source>
        <translation>用于 AdamW</translation>
    </message>
    <message>
        <source>share of the hidden units left out in a step</source>
        <translation>每步不纳入的隐藏单元比例</translation>
    </message>
    <message>
        <source>share of the training perturbations that choose the epoch to keep</source>
        <translation>用于选择保留轮次的训练扰动比例</translation>
    </message>
    <message>
        <source>epochs without a better validation before a fold ends</source>
        <translation>验证多少轮没有改进后结束一折</translation>
    </message>
    <message>
        <source>of a factorised last layer; 0 for none</source>
        <translation>因子分解的最后一层的秩；0 表示不分解</translation>
    </message>
    <message>
        <source>training perturbations that nearest averages</source>
        <translation>nearest 取平均的训练扰动数</translation>
    </message>
    <message>
        <source>principal components of bilinear-ridge</source>
        <translation>bilinear-ridge 的主成分数</translation>
    </message>
    <message>
        <source>penalty of bilinear-ridge</source>
        <translation>bilinear-ridge 的惩罚</translation>
    </message>
    <message>
        <source>folds trained at a time; 0 chooses</source>
        <translation>同时训练的折数；0 表示自动选择</translation>
    </message>
    <message>
        <source>threads of each fold; 0 chooses</source>
        <translation>每折的线程数；0 表示自动选择</translation>
    </message>
    <message>
        <source>The kernel of the Gaussian process has no inverse; check the gene vectors.</source>
        <translation>高斯过程的核没有逆矩阵；请检查基因向量。</translation>
    </message>
    <message>
        <source>{} was written by a newer Knockscope. Update the program to use it.</source>
        <translation>{} 由较新的 Knockscope 写入。请更新程序后再使用。</translation>
    </message>
    <message>
        <source>{} is damaged. Train this fold again.</source>
        <translation>{} 已损坏。请重新训练该折。</translation>
    </message>
    <message>
        <source>Model {} cannot be trained.</source>
        <translation>无法训练模型 {}。</translation>
    </message>
    <message>
        <source>No gene varies over the training cells; there is nothing to learn.</source>
        <translation>训练细胞中没有任何基因有变化；没有可学习的内容。</translation>
    </message>
    <message>
        <source>The gene vectors have not the {} dimensions that the model was trained with; embed the same vectors again.</source>
        <translation>基因向量的维数不是训练模型时的 {} 维；请重新加载相同的向量。</translation>
    </message>
    <message>
        <source>{} does not say of which model it is, as models other than mlp-hist do. Train this fold again.</source>
        <translation>{} 没有说明属于哪个模型，而 mlp-hist 以外的模型都会说明。请重新训练该折。</translation>
    </message>
    <message>
        <source>{} is of model {} and not of {}. Train this fold again.</source>
        <translation>{} 属于模型 {}，而不是 {}。请重新训练该折。</translation>
    </message>
    <message>
        <source>{} belongs to another screen or grid. Train this fold again.</source>
        <translation>{} 属于其他筛选数据或网格。请重新训练该折。</translation>
    </message>
    <message>
        <source>{}: the control cells are not those of the project. Import the screen again.</source>
        <translation>{}：对照细胞与项目中的不同。请重新导入筛选数据。</translation>
    </message>
    <message>
        <source>{}: the cells of {} are not those of the project. Import the screen again.</source>
        <translation>{}：{} 的细胞与项目中的不同。请重新导入筛选数据。</translation>
    </message>
    <message>
        <source>Run {} has predicted nothing yet; train it first.</source>
        <translation>运行 {} 还没有任何预测；请先训练它。</translation>
    </message>
    <message>
        <source>The screen has a perturbation that is called {}, as cell-eval calls the control; import it without those cells (--where).</source>
        <translation>筛选数据中有一个扰动名为 {}，与 cell-eval 对对照的称呼相同；请在导入时不纳入这些细胞（--where）。</translation>
    </message>
    <message>
        <source>{}, from which the project was imported, is not there: the real cells are read from it. Put it back, or say with --source where it is now.</source>
        <translation>项目由 {} 导入，但该文件不存在，而真实细胞要从中读取。请将它放回原处，或用 --source 说明其现在的位置。</translation>
    </message>
    <message>
        <source>writing cells</source>
        <translation>正在写入细胞</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} 及另外 {} 个</translation>
    </message>
    <message>
        <source>{}: no column looks like perturbations; choose one with --perturbation-column: {}.</source>
        <translation>{}：没有像扰动的列；请用 --perturbation-column 选择一列：{}。</translation>
    </message>
    <message>
        <source>{}: the column {} has no cells of the control {}, which must be in both files of a pair. Say with --control what they are called.</source>
        <translation>{}：列 {} 中没有对照 {} 的细胞，而成对的两个文件中都必须有对照。请用 --control 说明对照的名称。</translation>
    </message>
    <message>
        <source>{} lacks {} of the project&apos;s {} genes ({}). Write it with all genes of the screen, under the same names.</source>
        <translation>{0} 缺少项目 {2} 个基因中的 {1} 个（{3}）。请写入筛选数据的所有基因，名称保持相同。</translation>
    </message>
    <message>
        <source>{}: {} of its {} perturbations are not in the project ({}). Leave them out of the file, or import a screen that has them.</source>
        <translation>{0}：其 {2} 个扰动中有 {1} 个不在项目中（{3}）。请从文件中去掉它们，或导入含有它们的筛选数据。</translation>
    </message>
    <message>
        <source>{}: the column {} holds no perturbation but the control; choose another --perturbation-column.</source>
        <translation>{}：列 {} 中除对照外没有扰动；请选择其他 --perturbation-column。</translation>
    </message>
    <message>
        <source>the control</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>{} holds other cells than the project: {}. Leave --real out to compare with the project&apos;s cells, or name a new folder with --project to make the file a project of its own.</source>
        <translation>{} 中的细胞与项目中的不同：{}。请不用 --real 以便与项目的细胞比较，或用 --project 指定新文件夹，使该文件成为独立的项目。</translation>
    </message>
    <message>
        <source>{} of {}, where the project has {}</source>
        <translation>{1} 有 {0} 个细胞，而项目中有 {2} 个</translation>
    </message>
    <message>
        <source>ordering values by cell</source>
        <translation>正在按细胞排列值</translation>
    </message>
    <message>
        <source>reading real cells</source>
        <translation>正在读取真实细胞</translation>
    </message>
    <message>
        <source>the mean of gene {} in {} is {:.6g}, where the project has {:.6g}</source>
        <translation>{1} 中基因 {0} 的均值为 {2:.6g}，而项目中为 {3:.6g}</translation>
    </message>
    <message>
        <source>{}: cell {}, gene {} holds {}; every value must be a number. Mend the file.</source>
        <translation>{}：细胞 {}、基因 {} 的值为 {}；每个值都必须是数字。请修正文件。</translation>
    </message>
    <message>
        <source>{} holds no logarithms of expression: the largest value is {:g}. Normalise its cells like those of the screen.</source>
        <translation>{} 中不是表达量的对数：最大值为 {:g}。请按与筛选数据细胞相同的方式归一化其细胞。</translation>
    </message>
    <message>
        <source>{} holds no logarithms of expression: the largest value is {:g}, and all are whole numbers. Normalise its cells like those of the screen.</source>
        <translation>{} 中不是表达量的对数：最大值为 {:g}，且全部为整数。请按与筛选数据细胞相同的方式归一化其细胞。</translation>
    </message>
    <message>
        <source>reading predicted cells</source>
        <translation>正在读取预测细胞</translation>
    </message>
    <message>
        <source>sorting predicted cells</source>
        <translation>正在排序预测细胞</translation>
    </message>
    <message>
        <source>{} is no project yet; give the observed cells with --real.</source>
        <translation>{} 还不是项目；请用 --real 提供观测细胞。</translation>
    </message>
    <message>
        <source>{} holds counts, and predictions are compared as logarithms. Normalise both files, or import the counts with knockscope-cli import first.</source>
        <translation>{} 中是计数，而预测按对数比较。请归一化两个文件，或先用 knockscope-cli import 导入计数。</translation>
    </message>
    <message>
        <source>--run {}: there is a run of that name; choose another.</source>
        <translation>--run {}：已有同名的运行；请另取名称。</translation>
    </message>
    <message>
        <source>{}, the predicted cells of run {}, is damaged, or of a newer version of Knockscope; import the run again with import-run.</source>
        <translation>{}（运行 {} 的预测细胞）已损坏，或来自较新版本的 Knockscope；请用 import-run 重新导入该运行。</translation>
    </message>
    <message>
        <source>{}, the predicted cells of run {}, does not belong to it; import the run again with import-run.</source>
        <translation>{}（运行 {} 的预测细胞）不属于该运行；请用 import-run 重新导入该运行。</translation>
    </message>
    <message>
        <source>opening the files</source>
        <translation>正在打开文件</translation>
    </message>
    <message>
        <source>The control cells of {} differ from the project&apos;s by {:.0f}% of their mean; other cells, or normalised otherwise?</source>
        <translation>{} 的对照细胞与项目中的相差其均值的 {:.0f}%；是其他细胞，还是归一化方式不同？</translation>
    </message>
    <message>
        <source>writing the run</source>
        <translation>正在写入运行</translation>
    </message>
    <message>
        <source>Run {} is not complete: fold {} is not trained; continue it with train --resume before exporting.</source>
        <translation>运行 {} 未完成：第 {} 折未训练；请先用 train --resume 继续训练，再导出。</translation>
    </message>
    <message>
        <source>--out {}: the file must end in .csv or .h5.</source>
        <translation>--out {}：文件名必须以 .csv 或 .h5 结尾。</translation>
    </message>
    <message>
        <source>{} is damaged. Import the screen again.</source>
        <translation>{} 已损坏。请重新导入筛选数据。</translation>
    </message>
    <message>
        <source>Cannot finish an import that was interrupted: writing {} failed: {}.</source>
        <translation>无法完成中断的导入：写入 {} 失败：{}。</translation>
    </message>
    <message>
        <source>{} is not empty and no Knockscope project; choose another folder.</source>
        <translation>{} 不是空文件夹，也不是 Knockscope 项目；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{} already holds trained runs; import into another folder.</source>
        <translation>{} 中已有训练过的运行；请导入到其他文件夹。</translation>
    </message>
    <message>
        <source>Cannot create {}: {}.</source>
        <translation>无法创建 {}：{}。</translation>
    </message>
    <message>
        <source>Cannot write {}: {}.</source>
        <translation>无法写入 {}：{}。</translation>
    </message>
    <message>
        <source>{} is no Knockscope project: it has no project.json. Import a screen first.</source>
        <translation>{} 不是 Knockscope 项目：其中没有 project.json。请先导入筛选数据。</translation>
    </message>
    <message>
        <source>--run {}: {} has no runs yet; train one first.</source>
        <translation>--run {}：{} 还没有运行；请先训练一个。</translation>
    </message>
    <message>
        <source>--run {}: there is no such run; choose from {}.</source>
        <translation>--run {}：没有这个运行；请选择：{}。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; cannot be a run&apos;s name; use letters, digits and dashes.</source>
        <translation>“{}”不能用作运行的名称；请使用字母、数字和短横线。</translation>
    </message>
    <message>
        <source>{} holds {}, which is not in the project&apos;s screen. The run belongs to another project.</source>
        <translation>{} 中有 {}，而项目的筛选数据中没有它。该运行属于其他项目。</translation>
    </message>
    <message>
        <source>{} does not fit its run.json and the project&apos;s screen. Delete the run and train again.</source>
        <translation>{} 与其 run.json 和项目的筛选数据不符。请删除该运行并重新训练。</translation>
    </message>
    <message>
        <source>{}: the fold of {} is out of bounds.</source>
        <translation>{}：{} 的折超出范围。</translation>
    </message>
    <message>
        <source>{}: the number of folds does not fit the settings.</source>
        <translation>{}：折数与设置不符。</translation>
    </message>
    <message>
        <source>{} is damaged. Delete the run&apos;s folder and train again.</source>
        <translation>{} 已损坏。请删除该运行的文件夹并重新训练。</translation>
    </message>
    <message>
        <source>{} does not fit its run.json. Train again with --resume.</source>
        <translation>{} 与其 run.json 不符。请用 --resume 重新训练。</translation>
    </message>
    <message>
        <source>the split {} never holds it out</source>
        <translation>划分方式 {} 从不留出它</translation>
    </message>
    <message>
        <source>Cannot write {}, most likely because the disk is full; free some space and continue with --resume.</source>
        <translation>无法写入 {}，很可能是因为磁盘已满；请腾出一些空间，再用 --resume 继续。</translation>
    </message>
    <message>
        <source>fold {} is being trained by {}</source>
        <translation>第 {} 折正由{}训练</translation>
    </message>
    <message>
        <source>{} does not fit the project&apos;s screen. Delete the run and train again.</source>
        <translation>{} 与项目的筛选数据不符。请删除该运行并重新训练。</translation>
    </message>
    <message>
        <source>{} is damaged. Delete it, and predict again what it held.</source>
        <translation>{} 已损坏。请删除它，并重新预测其中的内容。</translation>
    </message>
    <message>
        <source>Cannot delete {}: {}. Check the permissions of its folder.</source>
        <translation>无法删除 {}：{}。请检查其所在文件夹的权限。</translation>
    </message>
    <message>
        <source>Cannot read {}: {}. Check its permissions.</source>
        <translation>无法读取 {}：{}。请检查其权限。</translation>
    </message>
    <message>
        <source>Not enough room in {}: what is to be predicted takes {}, and {} are free; make room, or predict fewer.</source>
        <translation>{} 中空间不足：预测内容需要 {}，可用空间为 {}；请腾出空间，或减少预测数量。</translation>
    </message>
    <message>
        <source>{}: the filter {} matches no cell: {} has no numbers for them.</source>
        <translation>{}：过滤条件 {} 没有符合的细胞：{} 中没有它们的数字。</translation>
    </message>
    <message>
        <source>{}: the filter {} matches no cell: {} goes from {:g} to {:g}.</source>
        <translation>{}：过滤条件 {} 没有符合的细胞：{} 的范围为 {:g} 到 {:g}。</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <source>{}: the filter {} names no label of the column. {} holds: {}.</source>
        <translation>{}：过滤条件 {} 不是该列的任何标签。{} 中有：{}。</translation>
    </message>
    <message>
        <source>{}: the filter {} matches no cell that is left. {} holds: {}.</source>
        <translation>{}：过滤条件 {} 在剩余细胞中没有符合的。{} 中有：{}。</translation>
    </message>
    <message>
        <source>--where {}: {} is no number to compare with.</source>
        <translation>--where {}：{} 不是可供比较的数字。</translation>
    </message>
    <message>
        <source>--where {}: write COLUMN=VALUE, COLUMN!=VALUE or, for numbers, COLUMN&gt;=VALUE, COLUMN&lt;=VALUE, COLUMN&gt;VALUE or COLUMN&lt;VALUE.</source>
        <translation>--where {}：请写成 COLUMN=VALUE、COLUMN!=VALUE，数字也可写成 COLUMN&gt;=VALUE、COLUMN&lt;=VALUE、COLUMN&gt;VALUE 或 COLUMN&lt;VALUE。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; compares nothing.</source>
        <translation>“{}”没有作任何比较。</translation>
    </message>
    <message>
        <source>{}: the filter {} compares numbers, but {} holds labels. Use = or !=.</source>
        <translation>{}：过滤条件 {} 比较的是数字，而 {} 中是标签。请使用 = 或 !=。</translation>
    </message>
    <message>
        <source>{}: the filter {}: {} holds numbers; compare with one.</source>
        <translation>{}：过滤条件 {}：{} 中是数字；请与一个数字比较。</translation>
    </message>
    <message>
        <source>{}: the filter {}: there is no column {}. Choose one of: {}.</source>
        <translation>{}：过滤条件 {}：没有列 {}。请选择：{}。</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>另有 {} 个</translation>
    </message>
    <message>
        <source>The column {} has {} cells, but {} were said to be control or not.</source>
        <translation>列 {} 有 {} 个细胞，但给出是否为对照的有 {} 个。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a usual name for unperturbed cells and marks {} of {} cells</source>
        <translation>“{0}”是未受扰动细胞的常用名称，标记了 {2} 个细胞中的 {1} 个</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands for unperturbed cells in some screens and marks {} of {} cells</source>
        <translation>“{0}”在某些筛选数据中代表未受扰动的细胞，标记了 {2} 个细胞中的 {1} 个</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and another label like it (such as &apos;{}&apos;) are usual names for unperturbed cells and mark {} of {} cells</source>
        <translation>“{0}”和另一个类似的标签（例如“{1}”）是未受扰动细胞的常用名称，标记了 {3} 个细胞中的 {2} 个</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and another label like it (such as &apos;{}&apos;) stand for unperturbed cells in some screens and mark {} of {} cells</source>
        <translation>“{0}”和另一个类似的标签（例如“{1}”）在某些筛选数据中代表未受扰动的细胞，标记了 {3} 个细胞中的 {2} 个</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and {} other labels like it (such as &apos;{}&apos;) are usual names for unperturbed cells and mark {} of {} cells</source>
        <translation>“{0}”和其他 {1} 个类似的标签（例如“{2}”）是未受扰动细胞的常用名称，标记了 {4} 个细胞中的 {3} 个</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and {} other labels like it (such as &apos;{}&apos;) stand for unperturbed cells in some screens and mark {} of {} cells</source>
        <translation>“{0}”和其他 {1} 个类似的标签（例如“{2}”）在某些筛选数据中代表未受扰动的细胞，标记了 {4} 个细胞中的 {3} 个</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a usual name for the perturbation column and holds {} labels</source>
        <translation>“{}”是扰动列的常用名称，其中有 {} 个标签</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a usual name for the perturbation column and holds {} labels, of which 1 names a gene of the file</source>
        <translation>“{}”是扰动列的常用名称，其中有 {} 个标签，有 1 个是文件中的基因</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a usual name for the perturbation column and holds {} labels, of which {} name genes of the file</source>
        <translation>“{}”是扰动列的常用名称，其中有 {} 个标签，有 {} 个是文件中的基因</translation>
    </message>
    <message>
        <source>its name is not a usual one, but it holds {} labels</source>
        <translation>其名称并不常用，但其中有 {} 个标签</translation>
    </message>
    <message>
        <source>its name is not a usual one, but it holds {} labels, of which 1 names a gene of the file</source>
        <translation>其名称并不常用，但其中有 {} 个标签，有 1 个是文件中的基因</translation>
    </message>
    <message>
        <source>its name is not a usual one, but it holds {} labels, of which {} name genes of the file</source>
        <translation>其名称并不常用，但其中有 {} 个标签，有 {} 个是文件中的基因</translation>
    </message>
    <message>
        <source>none of them is known as a control</source>
        <translation>其中没有已知的对照</translation>
    </message>
    <message>
        <source>cell {}, gene {}</source>
        <translation>细胞 {}，基因 {}</translation>
    </message>
    <message>
        <source>The expression matrix holds {:.6g} ({}); neither counts nor logarithms can be negative. Choose another layer.</source>
        <translation>表达矩阵中有 {:.6g}（{}）；计数和对数都不能为负。请选择其他数据层。</translation>
    </message>
    <message>
        <source>The expression matrix holds {:.6g} ({}); neither counts nor logarithms can be that. Choose another layer.</source>
        <translation>表达矩阵中有 {:.6g}（{}）；计数和对数都不能是这个值。请选择其他数据层。</translation>
    </message>
    <message>
        <source>The expression matrix holds only zeros in the {} cells that were looked at. Choose another layer.</source>
        <translation>在检查过的 {} 个细胞中，表达矩阵只有零值。请选择其他数据层。</translation>
    </message>
    <message>
        <source>all {} non-zero values of {} sampled cells are whole numbers, up to {:.0f}</source>
        <translation>抽查的 {1} 个细胞的 {0} 个非零值全部为整数，最大为 {2:.0f}</translation>
    </message>
    <message>
        <source>The expression matrix holds fractional values up to {:.6g} ({}): too large for logarithms, not whole like counts. Choose another layer, or say what the values are.</source>
        <translation>表达矩阵中有小数值，最大为 {:.6g}（{}）：作为对数太大，又不像计数那样是整数。请选择其他数据层，或说明这些值是什么。</translation>
    </message>
    <message>
        <source>{} of {} non-zero values of {} sampled cells are fractional and none is above {:.3g}</source>
        <translation>抽查的 {2} 个细胞的 {1} 个非零值中有 {0} 个为小数，且没有大于 {3:.3g} 的值</translation>
    </message>
    <message>
        <source>before the logarithm every cell sums to about {:.0f}</source>
        <translation>取对数之前，每个细胞的总和约为 {:.0f}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>由用户选择</translation>
    </message>
    <message>
        <source>{} has no column {} with gene names. Choose one of: {}.</source>
        <translation>{} 没有含基因名的列 {}。请选择：{}。</translation>
    </message>
    <message>
        <source>does not look like Ensembl ids</source>
        <translation>看起来不像 Ensembl ID</translation>
    </message>
    <message>
        <source>looks like Ensembl ids, but no column has a usual name for gene names</source>
        <translation>看起来像 Ensembl ID，但没有列名是基因名的常用名称</translation>
    </message>
    <message>
        <source>the index looks like Ensembl ids and &apos;{}&apos; is a usual name for gene names</source>
        <translation>索引看起来像 Ensembl ID，而“{}”是基因名的常用列名</translation>
    </message>
    <message>
        <source>{}: the column {} has {} entries for {} genes.</source>
        <translation>{0}：列 {1} 有 {2} 个条目，而基因有 {3} 个。</translation>
    </message>
    <message>
        <source>{}: {} should hold whole numbers, the codes of categories.</source>
        <translation>{}：{} 应为整数，即类别的代码。</translation>
    </message>
    <message>
        <source>{}: {} holds the code {}, but there are only {} categories.</source>
        <translation>{}：{} 中有代码 {}，但只有 {} 个类别。</translation>
    </message>
    <message>
        <source>{}: {} is neither a group of columns nor a table.</source>
        <translation>{}：{} 既不是由列组成的组（group），也不是表格。</translation>
    </message>
    <message>
        <source>{}: {} has no index: no column is called index and none holds text.</source>
        <translation>{}：{} 没有索引：没有名为 index 的列，也没有文本列。</translation>
    </message>
    <message>
        <source>{}: {} is missing: the file is incomplete or no AnnData file.</source>
        <translation>{}：缺少 {}：文件不完整，或不是 AnnData 文件。</translation>
    </message>
    <message>
        <source>{}: {} has no index.</source>
        <translation>{}：{} 没有索引。</translation>
    </message>
    <message>
        <source>{}: {} has no column {}.</source>
        <translation>{}：{} 没有列 {}。</translation>
    </message>
    <message>
        <source>{}: {} is stored in a form that Knockscope does not know.</source>
        <translation>{}：{} 的存储形式是 Knockscope 不认识的。</translation>
    </message>
    <message>
        <source>{}: {} is neither a dataset nor a group.</source>
        <translation>{}：{} 既不是数据集（dataset），也不是组（group）。</translation>
    </message>
    <message>
        <source>{}: {} is missing, so the labels of this column are unknown.</source>
        <translation>{}：缺少 {}，因此不知道该列的标签。</translation>
    </message>
    <message>
        <source>{}: {} is the index, but holds neither text nor numbers.</source>
        <translation>{}：{} 是索引，但其中既不是文本也不是数字。</translation>
    </message>
    <message>
        <source>{}: {} has {} entries; {} are expected.</source>
        <translation>{}：{} 有 {} 个条目；应为 {} 个。</translation>
    </message>
    <message>
        <source>{}: {} and its mask differ in length.</source>
        <translation>{}：{} 与其掩码的长度不同。</translation>
    </message>
    <message>
        <source>The file has no layers and no raw matrix either: save it again with the expression in X.</source>
        <translation>该文件没有数据层，也没有 raw 矩阵：请重新保存，将表达量放在 X 中。</translation>
    </message>
    <message>
        <source>Choose one of: {}.</source>
        <translation>请选择：{}。</translation>
    </message>
    <message>
        <source>{}: there is no expression matrix: X is missing. {}</source>
        <translation>{}：没有表达矩阵：缺少 X。{}</translation>
    </message>
    <message>
        <source>{}: there is no layer {}. {}</source>
        <translation>{}：没有数据层 {}。{}</translation>
    </message>
    <message>
        <source>{} is an HDF5 file, but not an AnnData .h5ad file: {} is missing.</source>
        <translation>{} 是 HDF5 文件，但不是 AnnData .h5ad 文件：缺少 {}。</translation>
    </message>
    <message>
        <source>{}: {} is empty: {} cells, {} genes.</source>
        <translation>{}：{} 是空的：{} 个细胞，{} 个基因。</translation>
    </message>
    <message>
        <source>{}: {} has the encoding &apos;{}&apos;; a sparse matrix is csr_matrix or csc_matrix.</source>
        <translation>{}：{} 的编码为“{}”；稀疏矩阵应为 csr_matrix 或 csc_matrix。</translation>
    </message>
    <message>
        <source>{}: {} has the shape {}, but there are {} cells and {} genes.</source>
        <translation>{}：{} 的形状为 {}，但有 {} 个细胞和 {} 个基因。</translation>
    </message>
    <message>
        <source>{}: there is no column {} in obs. Choose one of: {}.</source>
        <translation>{}：obs 中没有列 {}。请选择：{}。</translation>
    </message>
    <message>
        <source>{}: there is no column of numbers {} in obs. Choose one of: {}.</source>
        <translation>{}：obs 中没有数字列 {}。请选择：{}。</translation>
    </message>
    <message>
        <source>{}: {} holds neither text nor numbers.</source>
        <translation>{}：{} 既不是文本也不是数字。</translation>
    </message>
    <message>
        <source>{}: there is no column of numbers {}; the file holds none. Give a table of cell labels.</source>
        <translation>{}：没有数字列 {}；文件中没有任何数字列。请提供细胞标签表格。</translation>
    </message>
    <message>
        <source>{}: there is no column {}; the file holds none. Give a table of cell labels.</source>
        <translation>{}：没有列 {}；文件中没有任何列。请提供细胞标签表格。</translation>
    </message>
    <message>
        <source>{}: there is no column of numbers {} in {}. Choose one of: {}.</source>
        <translation>{0}：{2} 中没有数字列 {1}。请选择：{3}。</translation>
    </message>
    <message>
        <source>{}: there is no column {} in {}. Choose one of: {}.</source>
        <translation>{0}：{2} 中没有列 {1}。请选择：{3}。</translation>
    </message>
    <message>
        <source>{}: {} has too many genes.</source>
        <translation>{}：{} 的基因太多。</translation>
    </message>
    <message>
        <source>{}: {} has too many cells.</source>
        <translation>{}：{} 的细胞太多。</translation>
    </message>
    <message>
        <source>{}: {} has {} entries, but {} has {}.</source>
        <translation>{}：{} 有 {} 个条目，而 {} 有 {} 个。</translation>
    </message>
    <message>
        <source>{}: {} has indices or indptr that are not whole numbers.</source>
        <translation>{}：{} 的 indices 或 indptr 不是整数。</translation>
    </message>
    <message>
        <source>{}: {} does not start at 0.</source>
        <translation>{}：{} 不从 0 开始。</translation>
    </message>
    <message>
        <source>{}: {} does not ascend.</source>
        <translation>{}：{} 不是升序。</translation>
    </message>
    <message>
        <source>{}: {} claims {} values for cell {}, but there are only {} genes.</source>
        <translation>{0}：{1} 声明细胞 {3} 有 {2} 个值，但只有 {4} 个基因。</translation>
    </message>
    <message>
        <source>{}: {} claims {} values for gene {}, but there are only {} cells.</source>
        <translation>{0}：{1} 声明基因 {3} 有 {2} 个值，但只有 {4} 个细胞。</translation>
    </message>
    <message>
        <source>{}: {} ends at {}, but there are {} values.</source>
        <translation>{}：{} 结束于 {}，但有 {} 个值。</translation>
    </message>
    <message>
        <source>{}: {} holds {} for cell {}, but there are only {} genes.</source>
        <translation>{0}：{1} 中细胞 {3} 的基因编号为 {2}，但只有 {4} 个基因。</translation>
    </message>
    <message>
        <source>{}: {} holds {} for gene {}, but there are only {} cells.</source>
        <translation>{0}：{1} 中基因 {3} 的细胞编号为 {2}，但只有 {4} 个细胞。</translation>
    </message>
    <message>
        <source>{}: {} holds gene {} twice for cell {}.</source>
        <translation>{0}：{1} 中细胞 {3} 的基因 {2} 出现两次。</translation>
    </message>
    <message>
        <source>{}: {} holds cell {} twice for gene {}.</source>
        <translation>{0}：{1} 中基因 {3} 的细胞 {2} 出现两次。</translation>
    </message>
    <message>
        <source>Control cells come from {} values of {}, which are pooled: {}. Keep one of them with a filter such as {}={}.</source>
        <translation>对照细胞来自 {1} 的 {0} 个取值，会被合并：{2}。请用过滤条件只保留其中一个，例如 {3}={4}。</translation>
    </message>
    <message>
        <source>The target sum is {}; give a number above 0, for example 10000.</source>
        <translation>目标总和为 {}；请给出大于 0 的数，例如 10000。</translation>
    </message>
    <message>
        <source>The shares of expression that a knockdown may leave must be above 0, for example 0.3.</source>
        <translation>敲低后允许残留的表达量比例必须大于 0，例如 0.3。</translation>
    </message>
    <message>
        <source>opening the file</source>
        <translation>正在打开文件</translation>
    </message>
    <message>
        <source>{}: there are no cell labels. Give a table of them, CSV or TSV with a column of barcodes.</source>
        <translation>{}：没有细胞标签。请提供细胞标签表格，CSV 或 TSV，其中一列为条形码。</translation>
    </message>
    <message>
        <source>{}: no column looks like perturbations. Choose one of: {}.</source>
        <translation>{}：没有像扰动的列。请选择：{}。</translation>
    </message>
    <message>
        <source>{}: no label of the column {} is known as a control. Choose the control label. Most frequent: {}.</source>
        <translation>{}：列 {} 中没有已知为对照的标签。请选择对照标签。最常见的有：{}。</translation>
    </message>
    <message>
        <source>{}: the column {} has no cells of the control &apos;{}&apos;. Choose another control label. Most frequent: {}.</source>
        <translation>{}：列 {} 中没有对照“{}”的细胞。请选择其他对照标签。最常见的有：{}。</translation>
    </message>
    <message>
        <source>{}: the column {} has no cells of the control &apos;{}&apos; among the cells that pass the filters. Choose another control label. Most frequent: {}.</source>
        <translation>{}：在通过过滤的细胞中，列 {} 没有对照“{}”的细胞。请选择其他对照标签。最常见的有：{}。</translation>
    </message>
    <message>
        <source>{}: the column {} holds no label but the control&apos;s.</source>
        <translation>{}：列 {} 中除对照外没有其他标签。</translation>
    </message>
    <message>
        <source>{}: no control cell has {} genes. Lower the minimum number of genes of a cell.</source>
        <translation>{}：没有对照细胞达到 {} 个基因。请降低每个细胞的最少基因数。</translation>
    </message>
    <message>
        <source>{}: no perturbation in the column {} has {} cells; the largest, {}, has {}. Lower the minimum number of cells.</source>
        <translation>{}：列 {} 中没有扰动达到 {} 个细胞；最大的扰动 {} 有 {} 个。请降低最少细胞数。</translation>
    </message>
    <message>
        <source>{}: the on-target filter leaves no perturbation with {} cells; {}: {}. Leave it out for CRISPRa, or allow more residual expression.</source>
        <translation>{}：敲低效果过滤后，没有扰动达到 {} 个细胞；{}：{}。对 CRISPRa 请不要使用此过滤，或允许更多残留表达。</translation>
    </message>
    <message>
        <source>{}: cell {}, gene {} holds {}; every value must be a number that is not negative. Choose another layer.</source>
        <translation>{}：细胞 {}、基因 {} 的值为 {}；每个值都必须是非负数字。请选择其他数据层。</translation>
    </message>
    <message>
        <source>{}: the values of cell {} are too large to add.</source>
        <translation>{}：细胞 {} 的值太大，无法相加。</translation>
    </message>
    <message>
        <source>reading cells</source>
        <translation>正在读取细胞</translation>
    </message>
    <message>
        <source>checking knockdowns</source>
        <translation>正在检查敲低效果</translation>
    </message>
    <message>
        <source>{}: every cell that would be imported is empty. Choose another layer.</source>
        <translation>{}：要导入的细胞全都是空的。请选择其他数据层。</translation>
    </message>
    <message>
        <source>finding variable genes</source>
        <translation>正在查找高变基因</translation>
    </message>
    <message>
        <source>{}: the flavour seurat_v3 of variable genes needs counts, but the values are log-normalised. Use the flavour seurat, or a layer with counts.</source>
        <translation>{}：选取高变基因的 seurat_v3 方法需要计数，而这些值是对数归一化的。请使用 seurat 方法，或使用含计数的数据层。</translation>
    </message>
    <message>
        <source>counting cells of genes</source>
        <translation>正在统计各基因的细胞数</translation>
    </message>
    <message>
        <source>{}: no gene is seen in {} cells. Lower the minimum number of cells of a gene.</source>
        <translation>{}：没有基因在 {} 个细胞中检出。请降低每个基因的最少细胞数。</translation>
    </message>
    <message>
        <source>writing the screen</source>
        <translation>正在写入筛选数据</translation>
    </message>
    <message>
        <source>{} was removed while it was read. Put it back and import it again.</source>
        <translation>{} 在读取过程中被移除。请将它放回原处并重新导入。</translation>
    </message>
    <message>
        <source>{} was changed while it was read. Import it again.</source>
        <translation>{} 在读取过程中被更改。请重新导入。</translation>
    </message>
    <message>
        <source>reading labels</source>
        <translation>正在读取标签</translation>
    </message>
    <message>
        <source>{} has no cells of {} that the import would keep. Import it again.</source>
        <translation>{} 中没有导入会保留的 {} 的细胞。请重新导入。</translation>
    </message>
    <message>
        <source>{} is not the file that was imported: it was changed since. Import it again.</source>
        <translation>{} 不是当时导入的文件：它此后已被更改。请重新导入。</translation>
    </message>
    <message>
        <source>only the control holds &apos;+&apos;</source>
        <translation>只有对照含有“+”</translation>
    </message>
    <message>
        <source>{} of {} labels hold &apos;+&apos;, for example {}</source>
        <translation>{1} 个标签中有 {0} 个含有“+”，例如 {2}</translation>
    </message>
    <message>
        <source>{} of {} labels hold &apos;{}&apos; and their parts are genes of the file, for example {}</source>
        <translation>{1} 个标签中有 {0} 个含有“{2}”，且其各部分是文件中的基因，例如 {3}</translation>
    </message>
    <message>
        <source>{} of {} labels hold &apos;{}&apos; and their parts are genes of the file, labels of their own or controls, for example {}</source>
        <translation>{1} 个标签中有 {0} 个含有“{2}”，且其各部分是文件中的基因、单独的标签或对照，例如 {3}</translation>
    </message>
    <message>
        <source>1 more with &apos;{}&apos; is left whole, for example {}</source>
        <translation>另有 1 个含“{}”的标签保持完整，例如 {}</translation>
    </message>
    <message>
        <source>{} more with &apos;{}&apos; are left whole, for example {}</source>
        <translation>另有 {} 个含“{}”的标签保持完整，例如 {}</translation>
    </message>
    <message>
        <source>labels are not split at &apos;{}&apos;: {} of {} that hold it have parts that are genes of the file or labels of their own</source>
        <translation>标签不在“{0}”处拆分：含有它的 {2} 个标签中，有 {1} 个的各部分是文件中的基因或单独的标签</translation>
    </message>
    <message>
        <source>no label looks like a combination of several targets</source>
        <translation>没有标签像是多个靶基因的组合</translation>
    </message>
    <message>
        <source>{} labels name the control and are taken together, for example {} and {}</source>
        <translation>{} 个标签表示对照，合并为一个，例如 {} 和 {}</translation>
    </message>
    <message>
        <source>{} of {} names are guides of {} targets, {} of which are genes of the file: {} becomes {}</source>
        <translation>{1} 个名称中有 {0} 个是 {2} 个靶基因的 sgRNA，其中 {3} 个是文件中的基因：{4} 变为 {5}</translation>
    </message>
    <message>
        <source>{} of {} names are guides of {} targets, {} of which are genes of the file: {} and {} become {}</source>
        <translation>{1} 个名称中有 {0} 个是 {2} 个靶基因的 sgRNA，其中 {3} 个是文件中的基因：{4} 和 {5} 变为 {6}</translation>
    </message>
    <message>
        <source>{} labels of the control are taken together</source>
        <translation>{} 个对照标签合并为一个</translation>
    </message>
    <message>
        <source>the unnamed column</source>
        <translation>未命名的列</translation>
    </message>
    <message>
        <source>the column {}</source>
        <translation>列“{}”</translation>
    </message>
    <message>
        <source>{} has no rows. A table of cell labels has a header and a row for each cell.</source>
        <translation>{} 没有数据行。细胞标签表格应有表头，并且每个细胞一行。</translation>
    </message>
    <message>
        <source>{}: {} names {}, but several cells are called so. Make the barcodes of the screen unique.</source>
        <translation>{}：{}中有 {}，但有多个细胞叫这个名称。请使筛选数据的条形码不重复。</translation>
    </message>
    <message>
        <source>{}: no column holds the barcodes of the screen: {} fits best, and names {} of {} cells. A cell of the screen is called {}, the first row of the table {}. That it has as many rows as there are cells, {}, does not tell that they are in the same order. Write the barcodes into one column as the screen has them.</source>
        <translation>{0}：没有列含有筛选数据的条形码：{1}最接近，对应 {3} 个细胞中的 {2} 个。筛选数据中有细胞名为 {4}，表格的第一行为 {5}。表格的行数与细胞数相同（{6}），并不说明两者顺序一致。请将条形码按筛选数据中的写法放入一列。</translation>
    </message>
    <message>
        <source>{}: no column holds the barcodes of the screen: {} fits best, and names {} of {} cells. A cell of the screen is called {}, the first row of the table {}. Write the barcodes into one column as the screen has them.</source>
        <translation>{0}：没有列含有筛选数据的条形码：{1}最接近，对应 {3} 个细胞中的 {2} 个。筛选数据中有细胞名为 {4}，表格的第一行为 {5}。请将条形码按筛选数据中的写法放入一列。</translation>
    </message>
    <message>
        <source>{}: {} holds the barcode {} more than once. Keep one row for each cell.</source>
        <translation>{}：{}中条形码 {} 出现多次。请为每个细胞只保留一行。</translation>
    </message>
    <message>
        <source>{} holds barcodes only. Add a column that names each cell&apos;s perturbation.</source>
        <translation>{} 中只有条形码。请添加一列，写明每个细胞的扰动。</translation>
    </message>
    <message>
        <source>{}: there is no column of numbers {}. Choose one of: {}.</source>
        <translation>{}：没有数字列 {}。请选择：{}。</translation>
    </message>
    <message>
        <source>{}: there is no column of labels {}. Choose one of: {}.</source>
        <translation>{}：没有标签列 {}。请选择：{}。</translation>
    </message>
    <message>
        <source>There is no column {} in the screen or in {}. Choose one of: {}.</source>
        <translation>筛选数据和 {1} 中都没有列 {0}。请选择：{2}。</translation>
    </message>
    <message>
        <source>{}: {} is missing, so this is not a loom file.</source>
        <translation>{}：缺少 {}，因此这不是 loom 文件。</translation>
    </message>
    <message>
        <source>{}: there is no layer {}. Choose one of: {}.</source>
        <translation>{}：没有数据层 {}。请选择：{}。</translation>
    </message>
    <message>
        <source>{}: {} should have two dimensions, genes and cells.</source>
        <translation>{}：{} 应为二维，即基因和细胞。</translation>
    </message>
    <message>
        <source>{}: {} has {} entries, but /matrix has {} rows.</source>
        <translation>{}：{} 有 {} 个条目，而 /matrix 有 {} 行。</translation>
    </message>
    <message>
        <source>{}: {} names no genes: it is empty.</source>
        <translation>{}：{} 中没有基因名：它是空的。</translation>
    </message>
    <message>
        <source>{}: {} has no attribute with a usual name for genes ({}). Choose the column of gene names among: {}.</source>
        <translation>{}：{} 没有名称为基因常用名称的属性（{}）。请从以下各列中选择基因名的列：{}。</translation>
    </message>
    <message>
        <source>{} is not a loom file: it has no dataset /matrix.</source>
        <translation>{} 不是 loom 文件：其中没有数据集 /matrix。</translation>
    </message>
    <message>
        <source>{}: {} has {} entries, but /matrix has {} columns.</source>
        <translation>{}：{} 有 {} 个条目，而 /matrix 有 {} 列。</translation>
    </message>
    <message>
        <source>{} is damaged: {}. Import the screen again.</source>
        <translation>{} 已损坏：{}。请重新导入筛选数据。</translation>
    </message>
    <message>
        <source>Cannot map {}: {}.</source>
        <translation>无法映射 {}：{}。</translation>
    </message>
    <message>
        <source>{} has {} values, {} are expected</source>
        <translation>{} 有 {} 个值，应为 {} 个</translation>
    </message>
    <message>
        <source>{} reaches beyond the end of the file</source>
        <translation>{} 超出文件末尾</translation>
    </message>
    <message>
        <source>{} should have one dimension</source>
        <translation>{} 应为一维</translation>
    </message>
    <message>
        <source>{} is not a screen that Knockscope imported: the attribute {} is missing.</source>
        <translation>{} 不是由 Knockscope 导入的筛选数据：缺少属性 {}。</translation>
    </message>
    <message>
        <source>the attribute {} makes no sense</source>
        <translation>属性 {} 不合理</translation>
    </message>
    <message>
        <source>{} was written by a newer Knockscope (format {}; this one reads up to {}). Update Knockscope.</source>
        <translation>{} 由较新的 Knockscope 写入（格式 {}；本程序最高可读取 {}）。请更新 Knockscope。</translation>
    </message>
    <message>
        <source>/mean holds values that are not finite</source>
        <translation>/mean 中有非有限的值</translation>
    </message>
    <message>
        <source>/value does not hold floating-point numbers</source>
        <translation>/value 中不是浮点数</translation>
    </message>
    <message>
        <source>/offset and /value do not fit together</source>
        <translation>/offset 与 /value 不相符</translation>
    </message>
    <message>
        <source>/offset makes no sense</source>
        <translation>/offset 不合理</translation>
    </message>
    <message>
        <source>The layout of the marginal store does not fit together.</source>
        <translation>边缘分布存储的布局前后不符。</translation>
    </message>
    <message>
        <source>A part of the marginal store does not fit its layout.</source>
        <translation>边缘分布存储的一部分与其布局不符。</translation>
    </message>
    <message>
        <source>Cannot read the folder {}: {}.</source>
        <translation>无法读取文件夹 {}：{}。</translation>
    </message>
    <message>
        <source>{} holds several matrices: {}. Open one of these files instead of the folder.</source>
        <translation>{} 中有多个矩阵：{}。请打开其中一个文件，而不是文件夹。</translation>
    </message>
    <message>
        <source>{} holds no matrix, but its folder {} does. Open that.</source>
        <translation>{} 中没有矩阵，但其子文件夹 {} 中有。请打开该文件夹。</translation>
    </message>
    <message>
        <source>{} holds no matrix.mtx or matrix.mtx.gz. Knockscope opens AnnData .h5ad, 10x .h5 and loom files and Matrix Market folders.</source>
        <translation>{} 中没有 matrix.mtx 或 matrix.mtx.gz。Knockscope 可打开 AnnData .h5ad、10x .h5 和 loom 文件，以及 Matrix Market 文件夹。</translation>
    </message>
    <message>
        <source>{}: several files beside it may hold the {}: {}. Keep one of them in the folder.</source>
        <translation>{}：旁边有多个文件可能含有{}：{}。请在文件夹中只保留其中一个。</translation>
    </message>
    <message>
        <source>{}: there is no file with the {} beside it, such as {}{}.tsv, .tsv.gz or .csv.</source>
        <translation>{}：旁边没有含{}的文件，例如 {}{}.tsv、.tsv.gz 或 .csv。</translation>
    </message>
    <message>
        <source>gene names</source>
        <translation>基因名</translation>
    </message>
    <message>
        <source>barcodes</source>
        <translation>条形码</translation>
    </message>
    <message>
        <source>{} is empty.</source>
        <translation>{} 是空的。</translation>
    </message>
    <message>
        <source>{} lists no feature of the type {}. Choose the matrix of gene expression.</source>
        <translation>{} 中没有类型为 {} 的特征。请选择基因表达矩阵。</translation>
    </message>
    <message>
        <source>{} is not a Matrix Market file: its first line should start with %%MatrixMarket, but is &apos;{}&apos;.</source>
        <translation>{} 不是 Matrix Market 文件：第一行应以 %%MatrixMarket 开头，但实际为“{}”。</translation>
    </message>
    <message>
        <source>{}: line {} is &apos;{}&apos; where &apos;%%MatrixMarket matrix coordinate integer general&apos; or the like is expected.</source>
        <translation>{}：第 {} 行为“{}”，应为“%%MatrixMarket matrix coordinate integer general”或类似内容。</translation>
    </message>
    <message>
        <source>{}: line {} says {}; only coordinate (sparse) matrices are read. Write the matrix in sparse form.</source>
        <translation>{}：第 {} 行为 {}；只能读取 coordinate（稀疏）矩阵。请将矩阵写成稀疏形式。</translation>
    </message>
    <message>
        <source>{}: line {} says {}, which a table of genes and cells cannot be. Write the matrix as general.</source>
        <translation>{}：第 {} 行为 {}，而基因和细胞的表格不可能如此。请将矩阵写成 general。</translation>
    </message>
    <message>
        <source>{}: line {} says {}; the values of a screen are integer, real or pattern.</source>
        <translation>{}：第 {} 行为 {}；筛选数据的值应为 integer、real 或 pattern。</translation>
    </message>
    <message>
        <source>{}: line {} is &apos;{}&apos; where the numbers of rows, columns and entries are expected.</source>
        <translation>{}：第 {} 行为“{}”，应为行数、列数和条目数。</translation>
    </message>
    <message>
        <source>{} ends before the line with the numbers of rows, columns and entries.</source>
        <translation>{} 在写有行数、列数和条目数的那一行之前就结束了。</translation>
    </message>
    <message>
        <source>{}: line {} is &apos;{}&apos; where a row, a column and a value are expected.</source>
        <translation>{}：第 {} 行为“{}”，应为行号、列号和值。</translation>
    </message>
    <message>
        <source>{}: line {} names row {}, but the matrix has rows 1 to {}.</source>
        <translation>{}：第 {} 行的行号为 {}，但矩阵的行为 1 到 {}。</translation>
    </message>
    <message>
        <source>{}: line {} names column {}, but the matrix has columns 1 to {}.</source>
        <translation>{}：第 {} 行的列号为 {}，但矩阵的列为 1 到 {}。</translation>
    </message>
    <message>
        <source>{}: line {} is &apos;{}&apos;, whose value is too large or too small for a number.</source>
        <translation>{}：第 {} 行为“{}”，其值太大或太小，无法表示为数字。</translation>
    </message>
    <message>
        <source>{} holds more entries than the {} that its header announces. Download or write it again.</source>
        <translation>{} 的条目多于文件头声明的 {} 个。请重新下载或写入。</translation>
    </message>
    <message>
        <source>{} is cut off: it holds {} entries where its header announces {}. Download or write it again.</source>
        <translation>{0} 被截断：其中有 {1} 个条目，而文件头声明有 {2} 个。请重新下载或写入。</translation>
    </message>
    <message>
        <source>{} has no layer {}: a Matrix Market file holds one matrix, X.</source>
        <translation>{} 没有数据层 {}：Matrix Market 文件只含一个矩阵 X。</translation>
    </message>
    <message>
        <source>{} has {} rows and {} columns, which does not fit the {} names in {} and the {} in {}. Put the files of one matrix into the folder.</source>
        <translation>{0} 有 {1} 行 {2} 列，与 {4} 中的 {3} 个名称和 {6} 中的 {5} 个不符。请将同一矩阵的文件放入该文件夹。</translation>
    </message>
    <message>
        <source>{} is empty: {} cells, {} genes.</source>
        <translation>{} 是空的：{} 个细胞，{} 个基因。</translation>
    </message>
    <message>
        <source>{}: there is no column {}, as the folder has no table of cell labels. Choose a table of labels.</source>
        <translation>{}：没有列 {}，因为该文件夹没有细胞标签表格。请选择标签表格。</translation>
    </message>
    <message>
        <source>{} was changed while it was open.</source>
        <translation>{} 在打开期间被更改。</translation>
    </message>
    <message>
        <source>a target is not measured</source>
        <translation>有一个靶基因未测量</translation>
    </message>
    <message>
        <source>a target is not expressed in the control</source>
        <translation>有一个靶基因在对照中不表达</translation>
    </message>
    <message>
        <source>keeps {:.2f} of the control&apos;s mean</source>
        <translation>保留了对照均值的 {:.2f} 倍</translation>
    </message>
    <message>
        <source>{} has {} rows, more than can be read.</source>
        <translation>{} 有 {} 行，超出可读取的数量。</translation>
    </message>
    <message>
        <source>{} holds too many entries.</source>
        <translation>{} 的条目太多。</translation>
    </message>
    <message>
        <source>{} holds gene {} twice for cell {}.</source>
        <translation>{0} 中细胞 {2} 的基因 {1} 出现两次。</translation>
    </message>
    <message>
        <source>Knockscope opens AnnData .h5ad, 10x .h5 and loom files and Matrix Market folders</source>
        <translation>Knockscope 可打开 AnnData .h5ad、10x .h5 和 loom 文件，以及 Matrix Market 文件夹</translation>
    </message>
    <message>
        <source>{} is a folder. {}.</source>
        <translation>{} 是文件夹。{}。</translation>
    </message>
    <message>
        <source>{} is not an HDF5 file. {}.</source>
        <translation>{} 不是 HDF5 文件。{}。</translation>
    </message>
    <message>
        <source>{} is a MuData file (.h5mu) of several modalities. Save the modality with RNA as .h5ad and open that.</source>
        <translation>{} 是含多个模态的 MuData 文件（.h5mu）。请将 RNA 模态存为 .h5ad 并打开它。</translation>
    </message>
    <message>
        <source>{} is a list of molecules (molecule_info.h5 of a 10x run), not a matrix of cells and genes. Open filtered_feature_bc_matrix.h5 of the same run.</source>
        <translation>{} 是分子列表（10x 运行的 molecule_info.h5），而不是细胞和基因的矩阵。请打开同一次运行的 filtered_feature_bc_matrix.h5。</translation>
    </message>
    <message>
        <source>{} is a Seurat file (.h5Seurat). Convert it to .h5ad and open that.</source>
        <translation>{} 是 Seurat 文件（.h5Seurat）。请将它转换为 .h5ad 并打开。</translation>
    </message>
    <message>
        <source>{} is an HDF5 file, but not an AnnData .h5ad file (/obs and /var), a 10x .h5 file (/matrix or a genome, with barcodes and genes) or a loom file (/matrix, /row_attrs and /col_attrs). {}.</source>
        <translation>{} 是 HDF5 文件，但不是 AnnData .h5ad 文件（/obs 和 /var）、10x .h5 文件（/matrix 或基因组，含条形码和基因）或 loom 文件（/matrix、/row_attrs 和 /col_attrs）。{}。</translation>
    </message>
    <message>
        <source>Cells {} to {} were asked for, but there are only {}.</source>
        <translation>请求的是第 {} 到第 {} 个细胞，但只有 {} 个。</translation>
    </message>
    <message>
        <source>{}: {} has {} entries, but there are {} features.</source>
        <translation>{0}：{1} 有 {2} 个条目，而特征有 {3} 个。</translation>
    </message>
    <message>
        <source>{}: {} names no feature of the type &apos;{}&apos;, so the file holds no genes. Open the matrix with gene expression of the same run.</source>
        <translation>{}：{} 中没有类型为“{}”的特征，因此文件不含基因。请打开同一次运行的基因表达矩阵。</translation>
    </message>
    <message>
        <source>{} holds a matrix for each of the genomes {}: choose one as the layer.</source>
        <translation>{} 对基因组 {} 各有一个矩阵：请选择其中一个作为数据层。</translation>
    </message>
    <message>
        <source>{}: {} has {} entries, but there are {} genes.</source>
        <translation>{0}：{1} 有 {2} 个条目，而基因有 {3} 个。</translation>
    </message>
    <message>
        <source>where 10x files keep the names of genes</source>
        <translation>10x 文件存放基因名的位置</translation>
    </message>
    <message>
        <source>{} is not a 10x .h5 file: it has no matrix with barcodes and genes.</source>
        <translation>{} 不是 10x .h5 文件：其中没有含条形码和基因的矩阵。</translation>
    </message>
    <message>
        <source>{}: {} should hold two numbers.</source>
        <translation>{}：{} 应为两个数字。</translation>
    </message>
    <message>
        <source>A made-up screen cannot have {} perturbations; choose 1 to {}.</source>
        <translation>模拟筛选数据不能有 {} 个扰动；请选择 1 到 {}。</translation>
    </message>
    <message>
        <source>A made-up screen cannot have {} genes; choose 1 to {}.</source>
        <translation>模拟筛选数据不能有 {} 个基因；请选择 1 到 {}。</translation>
    </message>
    <message>
        <source>A made-up screen cannot have {} cells; choose 1 to {}.</source>
        <translation>模拟筛选数据不能有 {} 个细胞；请选择 1 到 {}。</translation>
    </message>
    <message>
        <source>A made-up screen cannot have {} programmes; choose 1 to {}.</source>
        <translation>模拟筛选数据不能有 {} 个表达程序；请选择 1 到 {}。</translation>
    </message>
    <message>
        <source>A made-up screen cannot have {} vector dimensions; choose 1 to {}.</source>
        <translation>模拟筛选数据的向量不能有 {} 维；请选择 1 到 {}。</translation>
    </message>
    <message>
        <source>{} is not a readable checkpoint. Delete it and train this fold again with --resume.</source>
        <translation>{} 不是可读取的检查点。请删除它，并用 --resume 重新训练该折。</translation>
    </message>
    <message>
        <source>Cannot write {}; is the disk full? Free some space and continue with --resume.</source>
        <translation>无法写入 {}；磁盘是否已满？请腾出一些空间，再用 --resume 继续。</translation>
    </message>
    <message>
        <source>Cannot read {}; check that it is there and readable.</source>
        <translation>无法读取 {}；请检查它是否存在且可读取。</translation>
    </message>
    <message>
        <source>fold {} of {}, epoch {} of {}</source>
        <translation>第 {} 折，共 {} 折，第 {} 轮，共 {} 轮</translation>
    </message>
    <message>
        <source>fold {} of {} (number {}), epoch {} of {}</source>
        <translation>第 {} 折，共 {} 折（编号 {}），第 {} 轮，共 {} 轮</translation>
    </message>
    <message>
        <source>fold {} of {}</source>
        <translation>第 {} 折，共 {} 折</translation>
    </message>
    <message>
        <source>fold {} of {} (number {})</source>
        <translation>第 {} 折，共 {} 折（编号 {}）</translation>
    </message>
    <message>
        <source>objective {:.4g}</source>
        <translation>目标函数 {:.4g}</translation>
    </message>
    <message>
        <source>validation {:.4g}</source>
        <translation>验证 {:.4g}</translation>
    </message>
    <message>
        <source>W1 {:.4g}</source>
        <translation>W1 {:.4g}</translation>
    </message>
    <message>
        <source>{:.0f} examples/s</source>
        <translation>{:.0f} 样本/秒</translation>
    </message>
    <message>
        <source>{} of {} folds finished, epoch {} of {}</source>
        <translation>已完成 {} 折，共 {} 折，第 {} 轮，共 {} 轮</translation>
    </message>
    <message>
        <source>{} of {} folds finished</source>
        <translation>已完成 {} 折，共 {} 折</translation>
    </message>
    <message>
        <source>The file system of {} has no locks; do not let another process train this run at the same time.</source>
        <translation>{} 所在的文件系统没有锁定功能；请勿让其他进程同时训练此运行。</translation>
    </message>
    <message>
        <source>The project has no gene vectors yet; add them with knockscope-cli embed or Run &gt; Gene vectors.</source>
        <translation>项目还没有基因向量；请用 knockscope-cli embed 或“运行 &gt; 基因向量”添加。</translation>
    </message>
    <message>
        <source>Fold {} is being trained by {}.</source>
        <translation>第 {} 折正由{}训练。</translation>
    </message>
    <message>
        <source>training finished</source>
        <translation>训练已完成</translation>
    </message>
    <message>
        <source>{} belongs to another training; delete it to train this fold from its start.</source>
        <translation>{} 属于其他训练；请删除它，以便从头训练该折。</translation>
    </message>
    <message>
        <source>--moments bfloat16 works with --device cpu only; leave it out on a GPU.</source>
        <translation>--moments bfloat16 只能与 --device cpu 一起使用；在显卡（GPU）上请不要使用它。</translation>
    </message>
    <message>
        <source>--model {} predicts perturbations of several genes only, and this screen has none with gene vectors; choose another model.</source>
        <translation>--model {} 只能预测多基因扰动，而此筛选数据中没有有基因向量的多基因扰动；请选择其他模型。</translation>
    </message>
    <message>
        <source>--split {} leaves nothing to learn from in fold {}; choose more --folds or another --split.</source>
        <translation>--split {} 使第 {} 折没有可学习的内容；请增大 --folds，或选择其他 --split。</translation>
    </message>
    <message>
        <source>--device cuda: {} trains on the processor only; choose --device cpu.</source>
        <translation>--device cuda：{} 只能在处理器（CPU）上训练；请选择 --device cpu。</translation>
    </message>
    <message>
        <source>No perturbation of this screen has a gene vector; choose gene vectors with matching gene names.</source>
        <translation>此筛选数据中没有任何扰动有基因向量；请选择基因名相匹配的基因向量。</translation>
    </message>
    <message>
        <source>{} {} is out of bounds; choose a value from {} to {}.</source>
        <translation>{} {} 超出范围；请选择 {} 到 {} 之间的值。</translation>
    </message>
    <message>
        <source>{} {} is unknown; choose {}.</source>
        <translation>{} {} 未知；请选择 {}。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>--weights must add up to 1, for example w1=0.75,mse=0.25,ce=0.</source>
        <translation>--weights 的总和必须为 1，例如 w1=0.75,mse=0.25,ce=0。</translation>
    </message>
    <message>
        <source>{} {} is for --device {}; choose that device or {} float32.</source>
        <translation>{} {} 用于 --device {}；请选择该设备，或使用 {} float32。</translation>
    </message>
    <message>
        <source>LibTorch, which networks are kept with, cannot be loaded ({}); install it, or Knockscope again.</source>
        <translation>无法加载保存网络所需的 LibTorch（{}）；请安装它，或重新安装 Knockscope。</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>原因未知</translation>
    </message>
    <message>
        <source>--perturbation {}: run {} learns from it and never holds it out (--split {}); see the screen for what was observed.</source>
        <translation>--perturbation {}：运行 {} 用它学习，从不留出它（--split {}）；观测结果请见筛选数据。</translation>
    </message>
    <message>
        <source>--perturbation {}: model {} cannot predict it: {}.</source>
        <translation>--perturbation {}：模型 {} 无法预测它：{}。</translation>
    </message>
    <message>
        <source>--perturbation {}: the finished folds of run {} have learnt from it, and fold {}, which holds it out, is not trained; continue the run with train --resume.</source>
        <translation>--perturbation {}：运行 {} 已完成的折用它学习过，而留出它的第 {} 折未训练；请用 train --resume 继续该运行。</translation>
    </message>
    <message>
        <source>The project&apos;s gene vectors are not those that run {} was trained with ({}); embed them again.</source>
        <translation>项目的基因向量不是训练运行 {} 时所用的（{}）；请重新加载那些向量。</translation>
    </message>
    <message>
        <source>--perturbation: name a gene; the control itself is not predicted.</source>
        <translation>--perturbation：请指定基因；对照本身不作预测。</translation>
    </message>
    <message>
        <source>--perturbation {}: run {} holds predictions of another program and no model; only what that program predicted is there.</source>
        <translation>--perturbation {}：运行 {} 保存的是其他程序的预测，没有模型；只有该程序预测过的扰动可用。</translation>
    </message>
    <message>
        <source>--perturbation {}: {}</source>
        <translation>--perturbation {}：{}</translation>
    </message>
    <message>
        <source>The run {} is there already. Choose another name.</source>
        <translation>运行 {} 已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>正在评估</translation>
    </message>
    <message>
        <source>predicting</source>
        <translation>正在预测</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>run {} of {} ({})</source>
        <translation>第 {} 个运行，共 {} 个（{}）</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>{}: {} is {}, but there are {} features and {} barcodes.</source>
        <translation>{}：{} 为 {}，但有 {} 个 features 和 {} 个 barcodes。</translation>
    </message>
    <message>
        <source>{}: {} is {}, but there are {} genes and {} barcodes.</source>
        <translation>{}：{} 为 {}，但有 {} 个基因和 {} 个 barcodes。</translation>
    </message>
    <message>
        <source>simulating</source>
        <translation>正在模拟</translation>
    </message>
    <message>
        <source>The GPU has too little free memory; use a smaller batch (--batch) or the processor (--device cpu).</source>
        <translation>显卡（GPU）的空闲内存不足；请减小批大小（--batch）或使用处理器（--device cpu）。</translation>
    </message>
    <message>
        <source>The GPU failed; finished folds are kept, go on (--resume) on the processor (--device cpu).</source>
        <translation>显卡（GPU）出错；已完成的折会保留，请在处理器上（--device cpu）继续（--resume）。</translation>
    </message>
    <message>
        <source>The GPU failed ({}); finished folds are kept, go on (--resume) on the processor (--device cpu).</source>
        <translation>显卡（GPU）出错（{}）；已完成的折会保留，请在处理器上（--device cpu）继续（--resume）。</translation>
    </message>
    <message>
        <source>Run {} was started with other settings or gene vectors and cannot go on (--resume); use the same, or another name (--run).</source>
        <translation>运行 {} 是用其他设置或基因向量开始的，无法继续（--resume）；请使用相同的设置和向量，或换一个名称（--run）。</translation>
    </message>
    <message>
        <source>Training ran out of memory; use a smaller batch (--batch), a rank (--rank) or the processor (--device cpu), or import fewer genes (--top-genes).</source>
        <translation>训练时内存不足；请减小批大小（--batch）、设置秩（--rank）或使用处理器（--device cpu），或者导入更少的基因（--top-genes）。</translation>
    </message>
    <message>
        <source>Training ran out of memory; use a smaller batch (--batch) or a rank (--rank), or import fewer genes (--top-genes).</source>
        <translation>训练时内存不足；请减小批大小（--batch）或设置秩（--rank），或者导入更少的基因（--top-genes）。</translation>
    </message>
    <message>
        <source>The predictions of run {} come from another program, so there is nothing to train; choose another name (--run).</source>
        <translation>运行 {} 的预测来自其他程序，因此没有可训练的内容；请选择其他名称（--run）。</translation>
    </message>
    <message>
        <source>Run {} exists already; go on with it (--resume) or choose another name (--run).</source>
        <translation>运行 {} 已存在；请继续该运行（--resume）或选择其他名称（--run）。</translation>
    </message>
    <message>
        <source>Chosen folds (--only-folds): {}; leave it out or wait.</source>
        <translation>所选的折（--only-folds）：{}；请不选该折或等待。</translation>
    </message>
    <message>
        <source>The device {} is unknown (--device); choose auto, cpu or cuda.</source>
        <translation>设备 {} 未知（--device）；请选择 auto、cpu 或 cuda。</translation>
    </message>
    <message>
        <source>A GPU was asked for (--device cuda), but this computer or this LibTorch has no CUDA; use the processor (--device cpu).</source>
        <translation>要求使用显卡（--device cuda），但这台计算机或此 LibTorch 没有 CUDA；请使用处理器（--device cpu）。</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{} 分 {} 秒</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} 小时 {} 分</translation>
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
        <translation>1 折，不到一秒，内存 {}。</translation>
    </message>
    <message>
        <source>1 fold of at most {}, {} of memory.</source>
        <translation>1 折，最多 {}，内存 {}。</translation>
    </message>
    <message>
        <source>1 fold of about {}, {} of memory.</source>
        <translation>1 折，约 {}，内存 {}。</translation>
    </message>
    <message>
        <source>{} folds of less than a second each, {} in all, {} of memory.</source>
        <translation>{} 折，每折不到一秒，共 {}，内存 {}。</translation>
    </message>
    <message>
        <source>{} folds of at most {} each, {} in all, {} of memory.</source>
        <translation>{} 折，每折最多 {}，共 {}，内存 {}。</translation>
    </message>
    <message>
        <source>{} folds of about {} each, {} in all, {} of memory.</source>
        <translation>{} 折，每折约 {}，共 {}，内存 {}。</translation>
    </message>
    <message>
        <source>{} folds (--folds) do not fit {} perturbations with a gene vector; choose from 2 to {}.</source>
        <translation>{} 折（--folds）不适合 {} 个有基因向量的扰动；请选择 2 到 {}。</translation>
    </message>
    <message>
        <source>The split over combinations (--split {}) holds out perturbations of several genes, and this screen has {} with a gene vector; choose the random split (--split random) or another screen.</source>
        <translation>按组合划分（--split {}）会留出多基因扰动，而此筛选数据中有基因向量的有 {} 个；请选择随机划分（--split random）或其他筛选数据。</translation>
    </message>
    <message>
        <source>The split over combinations (--split {}) holds out perturbations of several genes, and this screen has {} with a gene vector; choose the random split (--split random) or at most {} folds (--folds).</source>
        <translation>按组合划分（--split {}）会留出多基因扰动，而此筛选数据中有基因向量的有 {} 个；请选择随机划分（--split random）或最多 {} 折（--folds）。</translation>
    </message>
    <message>
        <source>Training diverged in fold {}, epoch {}; use a smaller learning rate than {} (--learning-rate).</source>
        <translation>训练在第 {} 折、第 {} 轮发散；请使用小于 {} 的学习率（--learning-rate）。</translation>
    </message>
    <message>
        <source>Cannot write {}: its numbers would replace {}, which belongs to no figure. Choose another name.</source>
        <translation>无法写入 {}：其数字会替换 {}，而该文件不属于任何图片。请选择其他名称。</translation>
    </message>
    <message>
        <source>Cannot tell the kind of figure from {}: end its name in .svg, .pdf, .png or .tiff.</source>
        <translation>无法从 {} 判断图片的类型：请使文件名以 .svg、.pdf、.png 或 .tiff 结尾。</translation>
    </message>
    <message>
        <source>The figure cannot be written as an image: {}.</source>
        <translation>无法将图片写成位图：{}。</translation>
    </message>
    <message>
        <source>At {} dpi the figure has {:.0f} x {:.0f} pixels, more than fit into an image. Choose fewer dpi, a smaller figure, or PDF.</source>
        <translation>在 {} dpi 下，图片有 {:.0f} x {:.0f} 像素，超过位图所能容纳的大小。请减小 dpi、缩小图片，或选择 PDF。</translation>
    </message>
    <message>
        <source>Qt cannot write TIFF files here: install the package qt6-image-formats-plugins, or choose .png.</source>
        <translation>Qt 在此处无法写入 TIFF 文件：请安装软件包 qt6-image-formats-plugins，或选择 .png。</translation>
    </message>
    <message>
        <source>The figure cannot be written as PDF: {}.</source>
        <translation>无法将图片写成 PDF：{}。</translation>
    </message>
    <message>
        <source>{} was written by a newer Knockscope. Update the program, or make the experiment again.</source>
        <translation>{} 由较新的 Knockscope 写入。请更新程序，或重新执行实验。</translation>
    </message>
    <message>
        <source>{} is damaged. Make the experiment again.</source>
        <translation>{} 已损坏。请重新执行实验。</translation>
    </message>
    <message>
        <source>Run {} has no finished fold. Choose another one or train it on.</source>
        <translation>运行 {} 没有完成的折。请选择其他运行，或继续训练它。</translation>
    </message>
    <message>
        <source>A figure shows at most {} runs, not {}: choose fewer.</source>
        <translation>一张图片最多显示 {} 个运行，而不是 {} 个：请少选一些。</translation>
    </message>
    <message>
        <source>None of these metrics is known of run {}. Choose another run or the other metrics.</source>
        <translation>运行 {} 没有这些指标中的任何一个。请选择其他运行，或另一组指标。</translation>
    </message>
    <message>
        <source>The entry {} of {} cannot be used: {}.</source>
        <translation>{1} 中的条目 {0} 无法使用：{2}。</translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>该条目缺失</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>必须是列表</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>必须是数字</translation>
    </message>
    <message>
        <source>it must be between {} and {}</source>
        <translation>必须在 {} 和 {} 之间</translation>
    </message>
    <message>
        <source>it must have {} values, but it has {}</source>
        <translation>必须有 {} 个值，但实际有 {} 个</translation>
    </message>
    <message>
        <source>it must be one of {}</source>
        <translation>必须是以下之一：{}</translation>
    </message>
    <message>
        <source>one edge makes no bin</source>
        <translation>单个边界不能构成分箱</translation>
    </message>
    <message>
        <source>its numbers must be known and ascend</source>
        <translation>其中的数字必须都有值，且依次递增</translation>
    </message>
    <message>
        <source>there is no gene of that number</source>
        <translation>没有该编号的基因</translation>
    </message>
    <message>
        <source>{} is no figure, or it is damaged. Choose the .json file that was written beside a figure, or export the figure again.</source>
        <translation>{} 不是图片，或已损坏。请选择与图片一同写入的 .json 文件，或重新导出图片。</translation>
    </message>
    <message>
        <source>Run {} has no prediction for {}, which has no gene vector: choose another perturbation or another run.</source>
        <translation>运行 {} 没有对 {} 的预测，因为它没有基因向量：请选择其他扰动或其他运行。</translation>
    </message>
    <message>
        <source>Run {} has no prediction for {}: choose another perturbation or another run.</source>
        <translation>运行 {} 没有对 {} 的预测：请选择其他扰动或其他运行。</translation>
    </message>
    <message>
        <source>Run {} has no prediction for {} ({}): choose another perturbation or another run.</source>
        <translation>运行 {} 没有对 {} 的预测（{}）：请选择其他扰动或其他运行。</translation>
    </message>
    <message>
        <source>Run {} has no prediction for {} yet: finish the fold that holds it out, or choose another perturbation.</source>
        <translation>运行 {} 还没有对 {} 的预测：请完成留出它的那一折，或选择其他扰动。</translation>
    </message>
    <message>
        <source>{} is not in the screen, and run {} cannot predict it: choose a run of a model that predicts distributions.</source>
        <translation>{} 不在筛选数据中，运行 {} 也无法预测它：请选择使用分布预测模型的运行。</translation>
    </message>
    <message>
        <source>{} is not in the screen, and run {} has not predicted it: predict it first.</source>
        <translation>{} 不在筛选数据中，运行 {} 也没有预测它：请先预测它。</translation>
    </message>
    <message>
        <source>There is no perturbation {} in this project; for one that a run has predicted, name the run.</source>
        <translation>此项目中没有扰动 {}；如果它是某个运行预测的扰动，请指定该运行。</translation>
    </message>
    <message>
        <source>A card shows one perturbation, not {}: name one.</source>
        <translation>一张卡片只显示一个扰动，而不是 {} 个：请只指定一个。</translation>
    </message>
    <message>
        <source>computing responses</source>
        <translation>正在计算响应</translation>
    </message>
    <message>
        <source>This figure shows predictions: choose a run.</source>
        <translation>此图片显示预测：请选择一个运行。</translation>
    </message>
    <message>
        <source>Run {} predicts means, of which there is no shift plot: choose a run of a model that predicts distributions, or the figure of distributions alone.</source>
        <translation>运行 {} 预测的是均值，没有偏移图：请选择使用分布预测模型的运行，或选择只含分布的图片。</translation>
    </message>
    <message>
        <source>There is no gene {} in this project.</source>
        <translation>此项目中没有基因 {}。</translation>
    </message>
    <message>
        <source>comparing perturbations</source>
        <translation>正在比较扰动</translation>
    </message>
    <message>
        <source>There is no perturbation in this project.</source>
        <translation>此项目中没有扰动。</translation>
    </message>
    <message>
        <source>Run {} has predicted no perturbation yet: finish a fold of it first.</source>
        <translation>运行 {} 还没有预测任何扰动：请先完成它的一折。</translation>
    </message>
    <message>
        <source>There is no perturbation that both {} and {} have predicted: finish their folds, or choose one run.</source>
        <translation>没有 {} 和 {} 都预测过的扰动：请完成它们的折，或只选择一个运行。</translation>
    </message>
    <message>
        <source>Shift and genes</source>
        <translation>偏移与基因</translation>
    </message>
    <message>
        <source>Distributions of genes</source>
        <translation>基因的分布</translation>
    </message>
    <message>
        <source>Shift plot</source>
        <translation>偏移图</translation>
    </message>
    <message>
        <source>Grid of shift plots</source>
        <translation>偏移图网格</translation>
    </message>
    <message>
        <source>Card of a perturbation</source>
        <translation>扰动卡片</translation>
    </message>
    <message>
        <source>Metrics against bins</source>
        <translation>指标与分箱数</translation>
    </message>
    <message>
        <source>Kinds of response</source>
        <translation>响应类型</translation>
    </message>
    <message>
        <source>counting responding genes</source>
        <translation>正在统计响应基因</translation>
    </message>
    <message>
        <source>Perturbation {} is not in the screen, so that no response to it was observed. Choose one of the screen&apos;s.</source>
        <translation>扰动 {} 不在筛选数据中，因此没有观测到对它的响应。请选择筛选数据中的扰动。</translation>
    </message>
    <message>
        <source>Run {} predicts no distributions, so that it does not say in which way genes respond. Choose a run that does, or none.</source>
        <translation>运行 {} 不预测分布，因此无法说明基因以何种方式响应。请选择预测分布的运行，或不选择运行。</translation>
    </message>
    <message>
        <source>{} holds {}. Make the experiment again.</source>
        <translation>{} 中的内容是 {}。请重新执行实验。</translation>
    </message>
    <message>
        <source>{} is of another screen than the project&apos;s. Make the experiment again.</source>
        <translation>{} 所属的筛选数据与项目的不同。请重新执行实验。</translation>
    </message>
    <message>
        <source>There is no table {}; choose one of {}.</source>
        <translation>没有表格 {}；请选择：{}。</translation>
    </message>
    <message>
        <source>{} is not made of single runs; name none, and make it with &quot;knockscope-cli experiment {} --project {}&quot; or with &quot;Tables of the paper&quot; in the Run menu.</source>
        <translation>{} 不是由单个运行构成的；请不要指定运行，并用“knockscope-cli experiment {} --project {}”或“运行”菜单中的“论文中的表格”生成它。</translation>
    </message>
    <message>
        <source>The project has no report of {} yet; make it with &quot;knockscope-cli experiment {} --project {}&quot; or with &quot;Tables of the paper&quot; in the Run menu.</source>
        <translation>项目还没有 {} 的报告；请用“knockscope-cli experiment {} --project {}”或“运行”菜单中的“论文中的表格”生成它。</translation>
    </message>
    <message>
        <source>Run {} predicts means only, and {} is of distributions; choose table2 or leave the run out.</source>
        <translation>运行 {} 只预测均值，而 {} 是关于分布的；请选择 table2，或不纳入该运行。</translation>
    </message>
    <message>
        <source>Run {} is of split {}, and {} is of other splits; choose another table or leave the run out.</source>
        <translation>运行 {} 的划分方式为 {}，而 {} 使用其他划分方式；请选择其他表格，或不纳入该运行。</translation>
    </message>
    <message>
        <source>Runs {} and {} hold out other perturbations or other folds and have nothing in common; choose runs of the same split, folds and seed.</source>
        <translation>运行 {} 和 {} 留出的扰动或折不同，没有共同之处；请选择划分方式、折数和随机种子都相同的运行。</translation>
    </message>
    <message>
        <source>The project has no finished run for {}; train one, or make the table with &quot;knockscope-cli experiment {} --project {}&quot; or with &quot;Tables of the paper&quot; in the Run menu.</source>
        <translation>项目没有可用于 {} 的已完成运行；请训练一个，或用“knockscope-cli experiment {} --project {}”或“运行”菜单中的“论文中的表格”生成表格。</translation>
    </message>
    <message>
        <source>Nothing is left to draw: choose at least one of control, observed and predicted that there is.</source>
        <translation>没有可绘制的内容：请在现有的对照、观测和预测中至少选择一项。</translation>
    </message>
    <message>
        <source>Cannot read {}: it is a folder.</source>
        <translation>无法读取 {}：它是文件夹。</translation>
    </message>
    <message>
        <source>No two runs of this project differ in their number of bins alone. Train the same model again with another number of bins and everything else as it was.</source>
        <translation>此项目中没有仅分箱数不同的两个运行。请用其他分箱数、其余设置不变，重新训练同一模型。</translation>
    </message>
    <message>
        <source>it must have at most {} letters, but it has {}</source>
        <translation>最多只能有 {} 个字符，但实际有 {} 个</translation>
    </message>
    <message>
        <source>a figure has at most {} panels</source>
        <translation>一张图片最多有 {} 个子图</translation>
    </message>
    <message>
        <source>{} is in the screen and {} is not, and the plots of a grid have the same axes: name only perturbations of the screen, or only predicted ones.</source>
        <translation>{} 在筛选数据中，而 {} 不在，但网格中各图的坐标轴相同：请只指定筛选数据中的扰动，或只指定预测的扰动。</translation>
    </message>
    <message>
        <source>A figure has at most {} panels: name fewer perturbations or genes.</source>
        <translation>一张图片最多有 {} 个子图：请少指定一些扰动或基因。</translation>
    </message>
    <message>
        <source>Cannot tell the kind of table from {}: end its name in .tex, .csv or .html.</source>
        <translation>无法从 {} 判断表格的类型：请使文件名以 .tex、.csv 或 .html 结尾。</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::AdvancedOptions</name>
    <message>
        <source>no minimum</source>
        <translation>无下限</translation>
    </message>
    <message>
        <source>all genes</source>
        <translation>全部基因</translation>
    </message>
    <message>
        <source>Keep only knockdowns that &amp;worked</source>
        <translation>只保留有效的敲低(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>高级(&amp;D)</translation>
    </message>
    <message>
        <source>Choices that most imports leave as they are</source>
        <translation>大多数导入无需改动的选项</translation>
    </message>
    <message>
        <source>Most variable genes to keep</source>
        <translation>保留的高变基因数</translation>
    </message>
    <message>
        <source>How variable genes are told</source>
        <translation>高变基因的判定方法</translation>
    </message>
    <message>
        <source>by dispersion (seurat)</source>
        <translation>按离散度（seurat）</translation>
    </message>
    <message>
        <source>by variance (seurat_v3)</source>
        <translation>按方差（seurat_v3）</translation>
    </message>
    <message>
        <source>seurat_v3 needs counts</source>
        <translation>seurat_v3 需要计数数据</translation>
    </message>
    <message>
        <source>median of the cells</source>
        <translation>各细胞的中位数</translation>
    </message>
    <message>
        <source>What the counts of a cell are scaled to before the logarithm; 0 takes the median total count</source>
        <translation>取对数之前每个细胞的计数缩放到的总数；0 表示取总计数的中位数</translation>
    </message>
    <message>
        <source>Share of the control&apos;s mean that a perturbation may keep</source>
        <translation>扰动的靶基因均值最多可保留对照均值的比例</translation>
    </message>
    <message>
        <source>Share of the control&apos;s mean that a cell may keep</source>
        <translation>单个细胞的靶基因表达最多可保留对照均值的比例</translation>
    </message>
    <message>
        <source>mean of cells below</source>
        <translation>细胞均值低于</translation>
    </message>
    <message>
        <source>each cell below</source>
        <translation>每个细胞低于</translation>
    </message>
    <message>
        <source>Shares of the target&apos;s mean in control cells. Drops perturbations and cells whose target is still expressed. Not for CRISPRa or knockouts, where the target&apos;s RNA may rise or stay.</source>
        <translation>均为相对于对照细胞中靶基因均值的比例。靶基因仍在表达的扰动和细胞会被去除。不适用于 CRISPRa 或敲除，其靶基因的 RNA 可能升高或保持不变。</translation>
    </message>
    <message>
        <source>Minimum genes of a cell</source>
        <translation>每个细胞的最少基因数</translation>
    </message>
    <message>
        <source>Minimum cells of a gene</source>
        <translation>每个基因的最少细胞数</translation>
    </message>
    <message>
        <source>Counts of a cell scaled to</source>
        <translation>每个细胞的计数缩放到</translation>
    </message>
    <message>
        <source>Cells in which fewer genes were found are left out</source>
        <translation>检测到的基因数低于此值的细胞将被排除</translation>
    </message>
    <message>
        <source>Genes that were found in fewer cells are left out</source>
        <translation>检测到的细胞数低于此值的基因将被排除</translation>
    </message>
    <message>
        <source>Keeps only the genes that differ most between cells: training takes less time and memory</source>
        <translation>只保留细胞间差异最大的基因：训练所需时间和内存更少</translation>
    </message>
    <message>
        <source>Leaves out perturbations and cells whose target is still expressed</source>
        <translation>排除靶基因仍在表达的扰动和细胞</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::CoverageModel</name>
    <message>
        <source>a name of several genes: %1</source>
        <translation>多个基因共用的名称：%1</translation>
    </message>
    <message>
        <source>called %1 in the vectors</source>
        <translation>在向量中名为 %1</translation>
    </message>
    <message>
        <source>%1 in another case</source>
        <translation>%1 的另一种大小写</translation>
    </message>
    <message>
        <source>previous symbol of %1</source>
        <translation>%1 的旧符号</translation>
    </message>
    <message>
        <source>alias of %1</source>
        <translation>%1 的别名</translation>
    </message>
    <message>
        <source>Ensembl id of %1</source>
        <translation>%1 的 Ensembl ID</translation>
    </message>
    <message>
        <source>NCBI&apos;s number of %1</source>
        <translation>%1 的 NCBI 编号</translation>
    </message>
    <message>
        <source>protein of %1</source>
        <translation>%1 的蛋白质</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>有歧义</translation>
    </message>
    <message>
        <source>under another name</source>
        <translation>有，名称不同</translation>
    </message>
    <message>
        <source>under the same name</source>
        <translation>有，名称相同</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>基因</translation>
    </message>
    <message>
        <source>As the screen calls it</source>
        <translation>筛选数据中的名称</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>Whether the gene has a vector, and under which name</source>
        <translation>该基因是否有向量，以及以什么名称找到</translation>
    </message>
    <message>
        <source>How or why not</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The name under which it was found, or why it was not</source>
        <translation>找到时所用的名称，或未找到的原因</translation>
    </message>
    <message>
        <source>Perturbations</source>
        <translation>扰动</translation>
    </message>
    <message>
        <source>How many perturbations target the gene</source>
        <translation>有多少扰动以该基因为靶基因</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::DataPage</name>
    <message>
        <source>%1 is a file, not a folder: choose another project folder.</source>
        <translation>%1 是文件而不是文件夹：请选择其他项目文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written to %1: choose another project folder.</source>
        <translation>无法写入 %1：请选择其他项目文件夹。</translation>
    </message>
    <message>
        <source>&amp;Keep the project&apos;s screen</source>
        <translation>保留项目的筛选数据(&amp;K)</translation>
    </message>
    <message>
        <source>Go back to the screen of the open project</source>
        <translation>返回已打开项目的筛选数据</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Which screen is learnt from: the cells, which gene was perturbed in each, and which cells are the control.</source>
        <translation>用于学习的筛选数据：有哪些细胞，每个细胞中哪个基因受到扰动，以及哪些细胞是对照。</translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message>
        <source>This file holds no cell labels: choose a table of them, a CSV or TSV with a column of barcodes, under “Cell labels”.</source>
        <translation>此文件不含细胞标签：请在“细胞标签”处选择标签表，即含条形码列的 CSV 或 TSV 文件。</translation>
    </message>
    <message>
        <source>Check what was recognised; everything can be changed.</source>
        <translation>请检查识别结果；所有内容都可以修改。</translation>
    </message>
    <message>
        <source>Choose the file of a screen.</source>
        <translation>请选择筛选数据文件。</translation>
    </message>
    <message>
        <source>Change what was chosen last, or choose another file.</source>
        <translation>请更改上一次的选择，或选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose a layer.</source>
        <translation>请选择数据层。</translation>
    </message>
    <message>
        <source>Wait until the file has been looked into.</source>
        <translation>请等待文件检查完毕。</translation>
    </message>
    <message>
        <source>%1 holds a project already: choose another folder, or open that project.</source>
        <translation>%1 已含有一个项目：请选择其他文件夹，或打开该项目。</translation>
    </message>
    <message>
        <source>%1 holds other files: choose a folder that is new or empty.</source>
        <translation>%1 含有其他文件：请选择新的或空的文件夹。</translation>
    </message>
    <message>
        <source>Wait until this has been tried out.</source>
        <translation>请等待此选择试算完毕。</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::DetailTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::DistributionPanel</name>
    <message>
        <source>Distributions</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Pin or unpin the current gene</source>
        <translation>固定或取消固定当前基因</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Logarithmic height, for what is rare. Bins without cells are left out.</source>
        <translation>高度取对数，便于查看罕见的取值。没有细胞的分箱不画出。</translation>
    </message>
    <message>
        <source>Bins of cells:</source>
        <translation>细胞的分箱数：</translation>
    </message>
    <message>
        <source>model&apos;s</source>
        <translation>与模型相同</translation>
    </message>
    <message>
        <source>The dashed upright line is the mean over all cells, zeros included. The bar at 0 has a scale of its own: the share of cells that are exactly zero.</source>
        <translation>竖直虚线是所有细胞的均值，包括零值。0 处的柱子有自己的刻度：恰好为零的细胞所占的比例。</translation>
    </message>
    <message>
        <source>Select a gene in the shift plot or in the table of genes: its distributions appear here. Pinned genes stay.</source>
        <translation>在偏移图或基因表中选择一个基因，它的分布就会显示在这里。固定的基因会一直保留。</translation>
    </message>
    <message>
        <source>How finely cells of the control and the perturbation are counted, %1 to %2 bins. Predictions keep the model&apos;s.</source>
        <translation>对照细胞和扰动细胞的计数精细程度，%1 至 %2 个分箱。预测保持模型的分箱。</translation>
    </message>
    <message>
        <source>Other numbers of bins need a project.</source>
        <translation>其他分箱数需要打开项目。</translation>
    </message>
    <message numerus="yes">
        <source>Control, %Ln cells</source>
        <translation>
            <numerusform>对照，%Ln 个细胞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observed, %Ln cells</source>
        <translation>
            <numerusform>观测，%Ln 个细胞</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted mean only</source>
        <translation>仅预测均值</translation>
    </message>
    <message>
        <source>Predicted by %1</source>
        <translation>由 %1 预测</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln genes shown</source>
        <translation>
            <numerusform>共 %Ln 个基因，显示 %1 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::DistributionPlot</name>
    <message>
        <source>Unpin this gene (P)</source>
        <translation>取消固定该基因 (P)</translation>
    </message>
    <message>
        <source>Pin this gene: its card stays when another is selected (P)</source>
        <translation>固定该基因：选择其他基因时，它的卡片仍会保留 (P)</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Control: %1</source>
        <translation>对照：%1</translation>
    </message>
    <message>
        <source>Observed: %1</source>
        <translation>观测：%1</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>预测：%1</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>range of 9 folds: 10 % to 20 %</comment>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>Cells that are exactly zero</source>
        <translation>恰好为零的细胞</translation>
    </message>
    <message>
        <source>Share of cells in the bin at %1</source>
        <translation>%1 处分箱中的细胞比例</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Zeros, share of cells</source>
        <translation>零值，细胞比例</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>零值</translation>
    </message>
    <message>
        <source>Expression (log)</source>
        <translation>表达量（对数）</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达量</translation>
    </message>
    <message>
        <source>Share of cells per unit</source>
        <translation>单位宽度的细胞比例</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>值为 %1</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ExperimentDialog</name>
    <message>
        <source>Tables of the paper</source>
        <translation>论文中的表格</translation>
    </message>
    <message>
        <source>Trains the models of a table or figure of the paper on this screen and writes a report that compares them. Models that are trained already are used as they are.</source>
        <translation>在当前筛选数据上训练论文中某个表格或图所用的模型，并生成比较这些模型的报告。已训练好的模型会直接使用。</translation>
    </message>
    <message>
        <source>Table or figure</source>
        <translation>表格或图</translation>
    </message>
    <message>
        <source>The table or figure to make on this screen</source>
        <translation>要在当前筛选数据上生成的表格或图</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Trains what is missing in the background</source>
        <translation>在后台训练缺少的模型</translation>
    </message>
    <message>
        <source>Each perturbation is predicted by a model that has not seen it: with more folds, each model learns from more perturbations, and all of it takes longer</source>
        <translation>每个扰动都由未见过它的模型来预测：折数越多，每个模型学习的扰动越多，总耗时也越长</translation>
    </message>
    <message>
        <source>How often each network goes through its perturbations; 500 in the paper</source>
        <translation>每个网络遍历其扰动的次数；论文中为 500</translation>
    </message>
    <message>
        <source>Where MLP+Hist is trained; the other models use the processor</source>
        <translation>训练 MLP+Hist 所用的设备；其他模型使用处理器（CPU）</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器（CPU）</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡（GPU）</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>折数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>轮次(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>Gene vectors to compare</source>
        <translation>要比较的基因向量</translation>
    </message>
    <message>
        <source>At least two files of gene vectors; double-click a name to change it</source>
        <translation>至少两个基因向量文件；双击名称可以修改</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Add vectors…</source>
        <translation>添加向量(&amp;A)…</translation>
    </message>
    <message>
        <source>A file of gene vectors, or of gene sets to make them from</source>
        <translation>基因向量文件，或可用来生成基因向量的基因集文件</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the selected vectors off the list</source>
        <translation>从列表中移除所选的向量</translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>基因向量</translation>
    </message>
    <message>
        <source>Add at least two files of gene vectors to compare.</source>
        <translation>请至少添加两个要比较的基因向量文件。</translation>
    </message>
    <message>
        <source>Give each of the gene vectors a name of its own.</source>
        <translation>请为每组基因向量取一个不同的名称。</translation>
    </message>
    <message>
        <source>All its models are trained: only the report is made again.</source>
        <translation>所需模型均已训练好：只重新生成报告。</translation>
    </message>
    <message numerus="yes">
        <source>Trains %Ln models, one after the other.</source>
        <translation>
            <numerusform>依次训练 %Ln 个模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trains %Ln models, one after the other; the others are there already.</source>
        <translation>
            <numerusform>依次训练 %Ln 个模型；其余模型已经训练好。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::Explorer</name>
    <message>
        <source>Perturbations</source>
        <translation>扰动</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Shift plot</source>
        <translation>偏移图</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>基因</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The run whose predictions are listed, plotted and exported</source>
        <translation>列表、绘图和导出所用预测来自的运行</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Up to two more runs in the shift plot and the distributions</source>
        <translation>在偏移图和分布中再叠加最多两个运行</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1（无法读取）</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 folds)</source>
        <translation>%1（%3 折中的 %2 折）</translation>
    </message>
    <message>
        <source>Overlay (%1)</source>
        <translation>叠加（%1）</translation>
    </message>
    <message>
        <source>%1 has not been predicted with this run. Predict it under Predict.</source>
        <translation>此运行尚未预测 %1。请在“预测”面板中进行预测。</translation>
    </message>
    <message>
        <source>&amp;Unpin %1</source>
        <translation>取消固定 %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pin %1</source>
        <translation>固定 %1(&amp;P)</translation>
    </message>
    <message>
        <source>Show the &amp;knockdown of %1</source>
        <translation>显示 %1 的敲低(&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;redict the knockdown of %1</source>
        <translation>预测 %1 的敲低(&amp;R)</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ExportBar</name>
    <message>
        <source>How far the figures are</source>
        <translation>图片的进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ends the copying or writing of figures</source>
        <translation>停止复制或写入图片</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FigureDialog</name>
    <message>
        <source>Figure</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The table, as a word processor takes it over</source>
        <translation>表格，与文字处理软件接收的形式相同</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes it to a file</source>
        <translation>将其写入文件</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>To paste it into another program, as a vector figure where that takes one</source>
        <translation>用于粘贴到其他程序；如果该程序支持，则为矢量图</translation>
    </message>
    <message>
        <source>Export &amp;all pinned…</source>
        <translation>导出所有固定的基因(&amp;A)…</translation>
    </message>
    <message>
        <source>A figure of each pinned gene; none is pinned yet (Ctrl+D)</source>
        <translation>每个固定的基因一张图片；尚未固定任何基因 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Writes a distribution of each pinned gene into a folder</source>
        <translation>将每个固定的基因的分布写入一个文件夹</translation>
    </message>
    <message>
        <source>The numbers of the table are being put together…</source>
        <translation>正在汇总表格中的数字…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>LaTeX (*.tex);;CSV (*.csv);;Web page (*.html)</source>
        <translation>LaTeX (*.tex);;CSV (*.csv);;网页 (*.html)</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>表格已复制</translation>
    </message>
    <message>
        <source>Folder for the figures of all pinned genes</source>
        <translation>存放所有固定的基因的图片的文件夹</translation>
    </message>
    <message>
        <source>Also write its data (.&amp;json, .csv)</source>
        <translation>同时写入其数据（.json、.csv）(&amp;J)</translation>
    </message>
    <message>
        <source>Beside the figure NAME: NAME.json, which makes it again, and NAME.csv with every number that is drawn</source>
        <translation>与图片 NAME 放在一起：NAME.json 可重新生成图片，NAME.csv 包含绘制的每个数字</translation>
    </message>
    <message>
        <source>The figure is being made…</source>
        <translation>正在生成图片…</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FigureExporter</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Figure written to %1</source>
        <translation>图片已写入 %1</translation>
    </message>
    <message>
        <source>Table written to %1</source>
        <translation>表格已写入 %1</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>表格已复制</translation>
    </message>
    <message>
        <source>Figure copied</source>
        <translation>图片已复制</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures written to %1</source>
        <translation>
            <numerusform>%Ln 张图片已写入 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln figures…</source>
        <translation>
            <numerusform>正在写入 %Ln 张图片…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all pinned</source>
        <translation>导出所有固定的基因</translation>
    </message>
    <message>
        <source>Cannot write %1: its numbers would replace %2, which belongs to no figure. Choose another name, or do not tick “Also write its data”.</source>
        <translation>无法写入 %1：其数字会替换 %2，而该文件不属于任何图片。请选择其他名称，或不要勾选“同时写入其数据”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already.</source>
        <translation>
            <numerusform>%Ln 个文件已存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>保留两者(&amp;K)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>正在检查文件夹…</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FigureForm</name>
    <message>
        <source>A panel for each gene: control, observed and predicted cells.</source>
        <translation>每个基因一个子图：对照细胞、观测细胞和预测细胞。</translation>
    </message>
    <message>
        <source>How far every gene is shifted, predicted against observed.</source>
        <translation>每个基因偏移了多少，预测与观测相比。</translation>
    </message>
    <message>
        <source>A row for each perturbation: its shift plot, and the distributions of its genes.</source>
        <translation>每个扰动一行：其偏移图，以及其基因的分布。</translation>
    </message>
    <message>
        <source>How well runs predict that differ in their number of bins alone.</source>
        <translation>仅分箱数不同的各个运行，预测效果如何。</translation>
    </message>
    <message>
        <source>A small shift plot for each of many perturbations, with its correlation.</source>
        <translation>许多扰动，每个一张小偏移图，并附相关系数。</translation>
    </message>
    <message>
        <source>What is predicted of a perturbation, on one page, also of one that is not in the screen.</source>
        <translation>用一页展示对一个扰动的预测，也适用于筛选数据中没有的扰动。</translation>
    </message>
    <message>
        <source>How many genes respond in which way, a bar for each perturbation.</source>
        <translation>各响应类型有多少个基因，每个扰动一个条形。</translation>
    </message>
    <message>
        <source>%1 is no gene of this screen.</source>
        <translation>%1 不是此筛选数据中的基因。</translation>
    </message>
    <message>
        <source>%1 are no genes of this screen.</source>
        <translation>%1 都不是此筛选数据中的基因。</translation>
    </message>
    <message>
        <source>Figure or table</source>
        <translation>图片或表格</translation>
    </message>
    <message>
        <source>What is to be drawn</source>
        <translation>要绘制的内容</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Choices that most figures leave as they are</source>
        <translation>大多数图片无需更改的选项</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>Perturbations</source>
        <translation>扰动</translation>
    </message>
    <message>
        <source>Names between commas; none: those that show most</source>
        <translation>名称之间用逗号分隔；留空：最明显的扰动</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>基因</translation>
    </message>
    <message>
        <source>Names between commas; none: those that shift most</source>
        <translation>名称之间用逗号分隔；留空：偏移最大的基因</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Whose predictions are drawn</source>
        <translation>绘制哪个运行的预测</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>第二个运行</translation>
    </message>
    <message>
        <source>Whose predictions are drawn beside the first&apos;s</source>
        <translation>在第一个运行的预测旁，绘制哪个运行的预测</translation>
    </message>
    <message>
        <source>none: observed only</source>
        <translation>无：仅观测</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What is shown of each run</source>
        <translation>显示每个运行的哪些指标</translation>
    </message>
    <message>
        <source>Errors of the moments</source>
        <translation>各阶矩的误差</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>What journals ask for, or a width of your own</source>
        <translation>期刊要求的尺寸，或自定义的宽度</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Of the whole figure in millimetres; the panels say how high it gets</source>
        <translation>整张图片的宽度（毫米）；高度由子图决定</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Journals ask for 5 to 8 points; panel letters are a point larger</source>
        <translation>期刊要求 5 至 8 pt；子图字母大 1 pt</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>All are told apart by everybody; grey also by every printer</source>
        <translation>每种配色所有人都能分辨；灰色在任何打印机上也能分辨</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>与论文相同</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Panel letters</source>
        <translation>子图字母</translation>
    </message>
    <message>
        <source>a, b, c in bold before the panels</source>
        <translation>子图前的粗体 a、b、c</translation>
    </message>
    <message>
        <source>&amp;Perturbations</source>
        <translation>扰动(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Genes</source>
        <translation>基因(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Seco&amp;nd run</source>
        <translation>第二个运行(&amp;N)</translation>
    </message>
    <message>
        <source>Me&amp;trics</source>
        <translation>指标(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>字号(&amp;X)</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>The cells in which nothing was perturbed</source>
        <translation>未受扰动的细胞</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>The perturbed cells</source>
        <translation>受扰动的细胞</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>What the runs predict</source>
        <translation>各运行的预测</translation>
    </message>
    <message>
        <source>Range of the folds</source>
        <translation>各折的范围</translation>
    </message>
    <message>
        <source>A band where the folds of a run predict differently</source>
        <translation>运行的各折预测不同之处的色带</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>A vertical line at the mean of each group</source>
        <translation>在每组的均值处画一条竖线</translation>
    </message>
    <message>
        <source>Zeros apart</source>
        <translation>零值分开</translation>
    </message>
    <message>
        <source>Cells without the gene are bars of their own, at the left</source>
        <translation>未检出该基因的细胞在左侧单独画成条形</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>对数坐标轴</translation>
    </message>
    <message>
        <source>Shows rare cells beside frequent ones</source>
        <translation>使少见的细胞与常见的细胞同时可见</translation>
    </message>
    <message>
        <source>Bins of cells</source>
        <translation>细胞的分箱数</translation>
    </message>
    <message>
        <source>Into how many bins the cells are counted; predictions keep the model&apos;s</source>
        <translation>将细胞计入多少个分箱；预测保持模型的分箱</translation>
    </message>
    <message>
        <source>as the model</source>
        <translation>与模型相同</translation>
    </message>
    <message>
        <source>Names of genes</source>
        <translation>基因名</translation>
    </message>
    <message>
        <source>Writes the chosen genes beside their points</source>
        <translation>在所选基因的点旁写出基因名</translation>
    </message>
    <message>
        <source>Two runs</source>
        <translation>两个运行</translation>
    </message>
    <message>
        <source>Where the second run is drawn in a grid</source>
        <translation>第二个运行画在网格的何处</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>in one plot</source>
        <translation>在同一张图中</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Very many points make vector files that editors can hardly open</source>
        <translation>点非常多时，编辑软件很难打开矢量文件</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>as vectors</source>
        <translation>矢量</translation>
    </message>
    <message>
        <source>as an image</source>
        <translation>位图</translation>
    </message>
    <message>
        <source>Resolution of pictures</source>
        <translation>位图的分辨率</translation>
    </message>
    <message>
        <source>Of PNG and TIFF files; journals ask for 300 or more</source>
        <translation>PNG 和 TIFF 文件的分辨率；期刊要求 300 或更高</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>位图</translation>
    </message>
    <message>
        <source>Fig. 1</source>
        <translation>图 1</translation>
    </message>
    <message>
        <source>Fig. 2</source>
        <translation>图 2</translation>
    </message>
    <message>
        <source>Fig. 3 and 4</source>
        <translation>图 3 和图 4</translation>
    </message>
    <message>
        <source>Fig. 5</source>
        <translation>图 5</translation>
    </message>
    <message>
        <source>Table 1: distributions</source>
        <translation>表 1：分布</translation>
    </message>
    <message>
        <source>Table 2: mean shifts</source>
        <translation>表 2：均值偏移</translation>
    </message>
    <message>
        <source>Table 3: several genes</source>
        <translation>表 3：多基因扰动</translation>
    </message>
    <message>
        <source>Table 5: training objective</source>
        <translation>表 5：训练目标函数</translation>
    </message>
    <message>
        <source>Table 6: gene vectors</source>
        <translation>表 6：基因向量</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>all that differ in bins alone</source>
        <translation>全部仅分箱数不同的运行</translation>
    </message>
    <message>
        <source>none: as the cells respond</source>
        <translation>无：按细胞的响应</translation>
    </message>
    <message>
        <source>%1 is no perturbation of this screen and has not been predicted: predict it under Predict.</source>
        <translation>%1 不是此筛选数据中的扰动，也没有被预测过：请在“预测”中预测它。</translation>
    </message>
    <message>
        <source>%1 are no perturbations of this screen and have not been predicted: predict them under Predict.</source>
        <translation>%1 都不是此筛选数据中的扰动，也都没有被预测过：请在“预测”中预测它们。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This project has no run yet: train one with “Train…” in the menu Run.</source>
        <translation>此项目还没有运行：请用“运行”菜单中的“训练…”训练一个。</translation>
    </message>
    <message>
        <source>There is no shift plot, because this project has no run yet: train one with “Train…” in the menu Run.</source>
        <translation>没有偏移图，因为此项目还没有运行：请用“运行”菜单中的“训练…”训练一个。</translation>
    </message>
    <message>
        <source>There is no shift plot, because no run is chosen.</source>
        <translation>没有偏移图，因为没有选择运行。</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FigurePreview</name>
    <message>
        <source>Preview of the figure</source>
        <translation>图片预览</translation>
    </message>
    <message>
        <source>The figure is being made</source>
        <translation>正在生成图片</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200%</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>How large the preview is on your screen (Ctrl and the wheel); the file does not change</source>
        <translation>预览在屏幕上的大小（Ctrl 加滚轮）；文件不会改变</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FilterChips</name>
    <message>
        <source>Filters that are on</source>
        <translation>已启用的过滤条件</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>移除所有过滤条件</translation>
    </message>
    <message>
        <source>gene</source>
        <translation>基因</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此过滤条件</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>移除过滤条件“%1”</translation>
    </message>
    <message>
        <source>Another number changes the filter at once</source>
        <translation>修改数值后过滤立即更新</translation>
    </message>
    <message>
        <source>Another gene changes the filter at once; names are completed while you type</source>
        <translation>修改基因后过滤立即更新；输入时会自动补全名称</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FilterList</name>
    <message>
        <source>&amp;Add a condition</source>
        <translation>添加条件(&amp;A)</translation>
    </message>
    <message>
        <source>Import only cells that meet all conditions</source>
        <translation>只导入满足所有条件的细胞</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>用于过滤的列</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>用于比较的值</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>A condition has no column yet: choose one, or remove the condition.</source>
        <translation>有一个条件尚未选择列：请选择一列，或移除该条件。</translation>
    </message>
    <message>
        <source>The condition on %1 has no value yet: choose one, or remove the condition.</source>
        <translation>关于 %1 的条件还没有值：请选择一个值，或移除该条件。</translation>
    </message>
    <message>
        <source>The condition on %1 compares numbers, but “%2” is none. Write it like 0.5.</source>
        <translation>关于 %1 的条件比较的是数值，但“%2”不是数值。请写成 0.5 这样的形式。</translation>
    </message>
    <message>
        <source>There is no column %1 any more: choose another one for the condition, or remove it.</source>
        <translation>列 %1 已不存在：请为该条件选择其他列，或移除该条件。</translation>
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
        <translation>搜索基因</translation>
    </message>
    <message>
        <source>Non-mean responses only</source>
        <translation>只看非均值响应</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>基因</translation>
    </message>
    <message>
        <source>Symbol, alias, Ensembl id, part of a name, or a pasted list of genes</source>
        <translation>基因符号、别名、Ensembl ID、名称的一部分，或粘贴的基因列表</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Show only some of the genes</source>
        <translation>只显示部分基因</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Columns, copy, export</source>
        <translation>列、复制、导出</translation>
    </message>
    <message>
        <source>Genes whose shape changes beyond chance while the mean accounts for less than half of it: variance, share of zeros, mixture of states</source>
        <translation>分布形状的变化超出随机水平，而均值只能解释其中不到一半的基因：方差、零值比例、各状态的混合比例</translation>
    </message>
    <message>
        <source>FDR &lt; %1</source>
        <translation>FDR &lt; %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>kinds of response</comment>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>W1 at least</source>
        <translation>W1 不低于</translation>
    </message>
    <message>
        <source>Selected genes (%1)</source>
        <translation>所选基因（%1）</translation>
    </message>
    <message>
        <source>Beyond chance (FDR &lt; %1)</source>
        <translation>超出随机水平（FDR &lt; %1）</translation>
    </message>
    <message>
        <source>Of the observed shift; of unseen perturbations, of the predicted one</source>
        <translation>指观测偏移；对未见扰动则指预测偏移</translation>
    </message>
    <message>
        <source>Kind of response</source>
        <translation>响应类型</translation>
    </message>
    <message>
        <source>W1 at least…</source>
        <translation>W1 不低于…</translation>
    </message>
    <message>
        <source>Selected genes only</source>
        <translation>仅所选基因</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Co&amp;py selected rows</source>
        <translation>复制所选行(&amp;P)</translation>
    </message>
    <message>
        <source>With titles, separated by tabs (Ctrl+C in the table)</source>
        <translation>带标题，以制表符分隔（在表格中按 Ctrl+C）</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Export CSV of the genes &amp;shown…</source>
        <translation>将显示的基因导出为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Export genes</source>
        <translation>导出基因</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting genes</source>
        <translation>正在导出基因</translation>
    </message>
    <message>
        <source>%1. Wrote %2.</source>
        <translation>%1。已写入 %2。</translation>
    </message>
    <message>
        <source>No genes. Open a screen or a project.</source>
        <translation>没有基因。请打开筛选数据或项目。</translation>
    </message>
    <message>
        <source>No response yet. Choose a perturbation.</source>
        <translation>尚无响应。请选择一个扰动。</translation>
    </message>
    <message>
        <source>None of these genes is in this screen.</source>
        <translation>这些基因均不在此筛选数据中。</translation>
    </message>
    <message>
        <source>No gene of that name.</source>
        <translation>没有该名称的基因。</translation>
    </message>
    <message>
        <source>No gene passes both search and filters. Remove one of them above.</source>
        <translation>没有基因同时符合搜索和过滤条件。请移除上方的某个条件。</translation>
    </message>
    <message>
        <source>No gene here changes its shape beyond chance without its mean.</source>
        <translation>这里没有基因在均值不变的情况下，分布形状的变化超出随机水平。</translation>
    </message>
    <message>
        <source>No gene here shifts beyond chance.</source>
        <translation>这里没有基因的偏移超出随机水平。</translation>
    </message>
    <message>
        <source>No gene passes all filters. Remove one of them above.</source>
        <translation>没有基因符合所有过滤条件。请移除上方的某个条件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln genes</source>
        <translation>
            <numerusform>共 %Ln 个基因，显示 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found: %1</source>
        <translation>
            <numerusform>未找到 %Ln 个：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>how many genes are shown; which ones were not found</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 (%2 is %3)</source>
        <translation>%1（%2 即 %3）</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::GeneTableModel</name>
    <message>
        <source>not detected</source>
        <translation>未检出</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>False discovery rate %1; so few cells differ by a W1 of %2 by chance alone. The mean accounts for %3 % of the shift.</source>
        <translation>错误发现率 %1；这么少的细胞仅因随机就会相差 W1 %2。均值可解释偏移的 %3%。</translation>
    </message>
    <message>
        <source>Control and observed: variance %1 and %2, cells without any %3 % and %4 %.</source>
        <translation>对照和观测：方差分别为 %1 和 %2，未检出该基因的细胞分别占 %3% 和 %4%。</translation>
    </message>
    <message>
        <source>Predicted response: %1.</source>
        <translation>预测响应：%1。</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>All cells have the same value, so the gene has no distribution to compare.</source>
        <translation>所有细胞的值相同，因此该基因没有可比较的分布。</translation>
    </message>
    <message>
        <source>%1: observed cells minus control cells</source>
        <translation>%1：观测细胞减去对照细胞</translation>
    </message>
    <message>
        <source>%1: prediction minus control</source>
        <translation>%1：预测减去对照</translation>
    </message>
    <message>
        <source>Change of the mean log expression</source>
        <translation>平均对数表达量的变化</translation>
    </message>
    <message>
        <source>Change of the variance</source>
        <translation>方差的变化</translation>
    </message>
    <message>
        <source>Change of the share of cells without the gene</source>
        <translation>未检出该基因的细胞比例的变化</translation>
    </message>
    <message>
        <source>Change of the skewness</source>
        <translation>偏度的变化</translation>
    </message>
    <message>
        <source>Change of the number of modes</source>
        <translation>峰数的变化</translation>
    </message>
    <message>
        <source>Δ mean,
observed</source>
        <translation>观测
Δ 均值</translation>
    </message>
    <message>
        <source>Δ mean,
predicted</source>
        <translation>预测
Δ 均值</translation>
    </message>
    <message>
        <source>Δ variance,
observed</source>
        <translation>观测
Δ 方差</translation>
    </message>
    <message>
        <source>Δ variance,
predicted</source>
        <translation>预测
Δ 方差</translation>
    </message>
    <message>
        <source>Δ zeros,
observed</source>
        <translation>观测
Δ 零值</translation>
    </message>
    <message>
        <source>Δ zeros,
predicted</source>
        <translation>预测
Δ 零值</translation>
    </message>
    <message>
        <source>Δ skewness,
observed</source>
        <translation>观测
Δ 偏度</translation>
    </message>
    <message>
        <source>Δ skewness,
predicted</source>
        <translation>预测
Δ 偏度</translation>
    </message>
    <message>
        <source>Δ modes,
observed</source>
        <translation>观测
Δ 峰数</translation>
    </message>
    <message>
        <source>Δ modes,
predicted</source>
        <translation>预测
Δ 峰数</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>基因</translation>
    </message>
    <message>
        <source>As the screen names it</source>
        <translation>筛选数据中的名称</translation>
    </message>
    <message>
        <source>Observed
W1</source>
        <translation>观测
W1</translation>
    </message>
    <message>
        <source>Distance of the observed cells from the control cells</source>
        <translation>观测细胞与对照细胞之间的距离</translation>
    </message>
    <message>
        <source>Predicted
W1</source>
        <translation>预测
W1</translation>
    </message>
    <message>
        <source>Distance of the prediction from the control cells</source>
        <translation>预测与对照细胞之间的距离</translation>
    </message>
    <message>
        <source>Error
W1</source>
        <translation>误差
W1</translation>
    </message>
    <message>
        <source>Distance of the prediction from the observed cells</source>
        <translation>预测与观测细胞之间的距离</translation>
    </message>
    <message>
        <source>Control
mean</source>
        <translation>对照
均值</translation>
    </message>
    <message>
        <source>Mean log expression of the control cells</source>
        <translation>对照细胞的平均对数表达量</translation>
    </message>
    <message>
        <source>Observed
mean</source>
        <translation>观测
均值</translation>
    </message>
    <message>
        <source>Mean log expression of the perturbed cells</source>
        <translation>扰动细胞的平均对数表达量</translation>
    </message>
    <message>
        <source>Predicted
mean</source>
        <translation>预测
均值</translation>
    </message>
    <message>
        <source>Mean log expression of the prediction</source>
        <translation>预测的平均对数表达量</translation>
    </message>
    <message>
        <source>Response,
observed</source>
        <translation>观测
响应</translation>
    </message>
    <message>
        <source>What changes most in the observed cells, where it is more than chance: the mean, the spread, the share of cells without any, or how many cells are in which state</source>
        <translation>在超出随机水平时，观测细胞中变化最大的方面：均值、离散程度、未检出该基因的细胞比例，或处于各状态的细胞数量</translation>
    </message>
    <message>
        <source>Response,
predicted</source>
        <translation>预测
响应</translation>
    </message>
    <message>
        <source>What changes most in the prediction, where it is more than as many cells differ by chance</source>
        <translation>在超出同样数量的细胞因随机产生的差异时，预测中变化最大的方面</translation>
    </message>
    <message>
        <source>FDR,
observed</source>
        <translation>观测
FDR</translation>
    </message>
    <message>
        <source>Significance of the observed W1: the false discovery rate (Benjamini-Hochberg) over all genes that vary</source>
        <translation>观测 W1 的显著性：所有有变化的基因的错误发现率（Benjamini-Hochberg）</translation>
    </message>
    <message>
        <source>FDR,
predicted</source>
        <translation>预测
FDR</translation>
    </message>
    <message>
        <source>The same for the predicted W1, against the scatter of as many cells</source>
        <translation>预测 W1 的显著性，以同样数量的细胞的离散程度为参照</translation>
    </message>
    <message>
        <source>Pinned genes keep their card. Click here or press Space to pin.</source>
        <translation>固定的基因会保留其卡片。单击此处或按空格键可固定。</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::GenesPage</name>
    <message>
        <source>&amp;Keep the project&apos;s vectors</source>
        <translation>保留项目的向量(&amp;K)</translation>
    </message>
    <message>
        <source>Train with the gene vectors that the project has</source>
        <translation>用项目已有的基因向量训练</translation>
    </message>
    <message>
        <source>Use other &amp;vectors</source>
        <translation>使用其他向量(&amp;V)</translation>
    </message>
    <message>
        <source>The project&apos;s vectors are replaced once the training starts</source>
        <translation>训练一开始，项目的向量就会被替换</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>基因</translation>
    </message>
    <message>
        <source>The model learns how alike genes are from a vector of numbers for each gene.</source>
        <translation>每个基因有一个由数字组成的向量，模型从中学习基因之间有多相似。</translation>
    </message>
    <message>
        <source>&amp;File of vectors…</source>
        <translation>向量文件(&amp;F)…</translation>
    </message>
    <message>
        <source>A file with a vector for each gene: a table, a pickle, .pt, .npz, .json, .h5 and others; may also be dropped here</source>
        <translation>每个基因有一个向量的文件：表格、pickle、.pt、.npz、.json、.h5 等；也可以拖放到这里</translation>
    </message>
    <message>
        <source>&amp;Gene sets…</source>
        <translation>基因集(&amp;G)…</translation>
    </message>
    <message>
        <source>Vectors made from the sets that genes are in: .gmt, .gaf or gene2go</source>
        <translation>由基因所属的集合生成的向量：.gmt、.gaf 或 gene2go</translation>
    </message>
    <message>
        <source>Fr&amp;om this screen</source>
        <translation>来自此筛选数据(&amp;O)</translation>
    </message>
    <message>
        <source>Vectors made from how genes vary together in the control cells: needs no file, but knows only the genes that were measured</source>
        <translation>由对照细胞中基因如何共同变化生成的向量：不需要文件，但只包含测得的基因</translation>
    </message>
    <message>
        <source>Sources of gene vectors</source>
        <translation>基因向量的来源</translation>
    </message>
    <message>
        <source>Other names of genes</source>
        <translation>基因的其他名称</translation>
    </message>
    <message>
        <source>optional: HGNC&apos;s complete set</source>
        <translation>可选：HGNC 完整基因集</translation>
    </message>
    <message>
        <source>HGNC&apos;s list of the symbols, former symbols, aliases and ids of human genes, by which a gene of the screen is found under another name: hgnc_complete_set.txt from genenames.org</source>
        <translation>HGNC 的人类基因列表，含基因符号、旧符号、别名和 ID，据此可按其他名称找到筛选数据中的基因：genenames.org 的 hgnc_complete_set.txt</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose HGNC&apos;s complete set, plain or .gz</source>
        <translation>选择 HGNC 完整基因集（可为 .gz）</translation>
    </message>
    <message>
        <source>Other na&amp;mes of genes</source>
        <translation>基因的其他名称(&amp;M)</translation>
    </message>
    <message>
        <source>Reading the gene vectors</source>
        <translation>正在读取基因向量</translation>
    </message>
    <message>
        <source>Genes in the list</source>
        <translation>列表中的基因</translation>
    </message>
    <message>
        <source>Perturbed genes must have a vector to be trained on; other genes with one can be predicted</source>
        <translation>受扰动的基因必须有向量才能用于训练；其他有向量的基因可以预测</translation>
    </message>
    <message>
        <source>Perturbed genes</source>
        <translation>受扰动的基因</translation>
    </message>
    <message>
        <source>Measured genes</source>
        <translation>测得的基因</translation>
    </message>
    <message>
        <source>How they were found</source>
        <translation>找到的方式</translation>
    </message>
    <message>
        <source>Show only genes found like this</source>
        <translation>只显示以此方式找到的基因</translation>
    </message>
    <message>
        <source>Search genes</source>
        <translation>搜索基因</translation>
    </message>
    <message>
        <source>A part of a gene&apos;s name, of what it was found as, or of a perturbation</source>
        <translation>基因名称、找到时所用名称或扰动名称的一部分</translation>
    </message>
    <message>
        <source>Save &amp;list…</source>
        <translation>保存列表(&amp;L)…</translation>
    </message>
    <message>
        <source>Save the genes that are shown as a CSV file</source>
        <translation>将显示的基因保存为 CSV 文件</translation>
    </message>
    <message>
        <source>Genes and their vectors</source>
        <translation>基因及其向量</translation>
    </message>
    <message>
        <source>&amp;Do similar vectors mean similar shifts?</source>
        <translation>向量相似是否意味着偏移相似？(&amp;D)</translation>
    </message>
    <message>
        <source>Compares how perturbations with similar vectors shift genes with what chance gives: whether these vectors say something about this screen</source>
        <translation>将向量相似的扰动的基因偏移与随机水平比较：说明这些向量是否包含与此筛选数据有关的信息</translation>
    </message>
    <message>
        <source>Choose a screen first.</source>
        <translation>请先选择筛选数据。</translation>
    </message>
    <message>
        <source>The gene vectors are still being read.</source>
        <translation>基因向量仍在读取中。</translation>
    </message>
    <message>
        <source>Choose where the vectors of the genes come from.</source>
        <translation>请选择基因向量的来源。</translation>
    </message>
    <message>
        <source>The file of other names cannot be read: clear it or choose another one.</source>
        <translation>无法读取其他名称的文件：请清除或选择其他文件。</translation>
    </message>
    <message>
        <source>A source cannot be used: remove it, or choose another file.</source>
        <translation>有一个来源无法使用：请移除它，或选择其他文件。</translation>
    </message>
    <message>
        <source>Fewer than two perturbations have a gene vector: the screen&apos;s genes are written like those of mice. Choose vectors of mouse genes, or take them from this screen.</source>
        <translation>有基因向量的扰动不足两个：此筛选数据的基因按小鼠基因的方式书写。请选择小鼠基因的向量，或由此筛选数据生成。</translation>
    </message>
    <message>
        <source>Fewer than two perturbations have a gene vector. Choose HGNC&apos;s complete set, so that genes are found under their other names, or vectors of other genes.</source>
        <translation>有基因向量的扰动不足两个。请选择 HGNC 完整基因集，以便按其他名称找到基因，或选择其他基因的向量。</translation>
    </message>
    <message>
        <source>Fewer than two perturbations have a gene vector. Choose vectors that know the screen&apos;s genes: of the same species, or from this screen.</source>
        <translation>有基因向量的扰动不足两个。请选择包含此筛选数据中基因的向量：来自同一物种，或由此筛选数据生成。</translation>
    </message>
    <message>
        <source>Gene sets</source>
        <translation>基因集</translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>基因向量</translation>
    </message>
    <message>
        <source>Gene sets (*.gmt *.gaf gene2go* *.gz);;All files (*)</source>
        <translation>基因集 (*.gmt *.gaf gene2go* *.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>HGNC&apos;s complete set</source>
        <translation>HGNC 完整基因集</translation>
    </message>
    <message>
        <source>HGNC&apos;s complete set (hgnc_complete_set* *.txt *.tsv *.gz);;All files (*)</source>
        <translation>HGNC 完整基因集 (hgnc_complete_set* *.txt *.tsv *.gz);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln genes, %2 dimensions</source>
        <translation>
            <numerusform>%1：%Ln 个基因，%2 维</numerusform>
        </translation>
    </message>
    <message>
        <source>From this screen</source>
        <translation>来自此筛选数据</translation>
    </message>
    <message>
        <source>Remove this source</source>
        <translation>移除此来源</translation>
    </message>
    <message>
        <source>Remove the source %1</source>
        <translation>移除来源 %1</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message numerus="yes">
        <source>From this screen: how the %Ln genes measured vary together in the control cells</source>
        <translation>
            <numerusform>来自此筛选数据：测得的 %Ln 个基因在对照细胞中如何共同变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: none of its %Ln genes has a name of this screen</source>
        <translation>
            <numerusform>%1：其 %Ln 个基因中没有一个与此筛选数据中的名称相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln genes, %2 dimensions (%3)</source>
        <translation>
            <numerusform>%1：%Ln 个基因，%2 维（%3）</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it a gene is found only under the name that the screen gives it.</source>
        <translation>没有它，就只能按筛选数据中的名称查找基因。</translation>
    </message>
    <message>
        <source>No name of this screen had to be looked up there.</source>
        <translation>此筛选数据中没有需要在那里查找的名称。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names of this screen are found under another name.</source>
        <translation>
            <numerusform>此筛选数据中有 %Ln 个名称以其他名称找到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a screen first: its genes are looked up in the vectors.</source>
        <translation>请先选择筛选数据：将在向量中查找其基因。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Choose above where vectors come from, or drop files here.</source>
        <translation>请在上方选择向量的来源，或将文件拖放到这里。</translation>
    </message>
    <message>
        <source>A file of vectors: made elsewhere, for example from texts about genes or protein sequences.</source>
        <translation>向量文件：在别处生成，例如根据有关基因的文献或蛋白质序列。</translation>
    </message>
    <message>
        <source>Gene sets: what is known about genes, for example the Gene Ontology.</source>
        <translation>基因集：已知的基因知识，例如 Gene Ontology。</translation>
    </message>
    <message>
        <source>This screen: needs no file, but knows only the genes that were measured.</source>
        <translation>此筛选数据：不需要文件，但只包含测得的基因。</translation>
    </message>
    <message>
        <source>Of several sources the vectors are joined, for the genes that all of them know.</source>
        <translation>有多个来源时，对所有来源都包含的基因拼接其向量。</translation>
    </message>
    <message>
        <source>The names of the screen are looked up in the vectors…</source>
        <translation>正在向量中查找筛选数据的名称…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %Ln perturbations can be trained on.</source>
        <translation>
            <numerusform>至多 %Ln 个扰动中，%1 个可用于训练。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln perturbations can be trained on.</source>
        <translation>
            <numerusform>%Ln 个扰动中，%1 个可用于训练。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未纳入：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 and %Ln more.</source>
        <translation>
            <numerusform>未纳入：%1 以及另外 %Ln 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln measured genes have a vector, so that their perturbation can be predicted.</source>
        <translation>
            <numerusform>测得的 %Ln 个基因中，%1 个有向量，因此可以预测对它们的扰动。</numerusform>
        </translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部 (%1)</translation>
    </message>
    <message>
        <source>Missing (%1)</source>
        <translation>没有 (%1)</translation>
    </message>
    <message>
        <source>Ambiguous (%1)</source>
        <translation>有歧义 (%1)</translation>
    </message>
    <message>
        <source>Other name (%1)</source>
        <translation>名称不同 (%1)</translation>
    </message>
    <message>
        <source>Same name (%1)</source>
        <translation>名称相同 (%1)</translation>
    </message>
    <message>
        <source>No gene is found like this.</source>
        <translation>没有以此方式找到的基因。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Too few perturbations have a vector to tell.</source>
        <translation>有向量的扰动太少，无法判断。</translation>
    </message>
    <message>
        <source>Yes: shifts of perturbations with similar vectors are alike, r = %1 where chance gives %2 ± %3 (p = %4).</source>
        <translation>是：向量相似的扰动，偏移也相似，r = %1，随机情况下为 %2 ± %3 (p = %4)。</translation>
    </message>
    <message>
        <source>Nothing shows it: shifts of perturbations with similar vectors have r = %1 where chance gives %2 ± %3 (p = %4).</source>
        <translation>没有证据：向量相似的扰动，偏移的 r = %1，随机情况下为 %2 ± %3 (p = %4)。</translation>
    </message>
    <message>
        <source>Save the list of genes</source>
        <translation>保存基因列表</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saving the list of genes</source>
        <translation>正在保存基因列表</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Genes that are the same in all control cells will have no vector.</source>
        <translation>在所有对照细胞中取值相同的基因将没有向量。</translation>
    </message>
    <message>
        <source>Fewer than two perturbations have a gene vector: the screen&apos;s own vectors know only the genes that were measured. Take gene sets or a file of vectors instead of them.</source>
        <translation>具有基因向量的扰动少于两个：来自筛选数据自身的向量只认识测量过的基因。请改用基因集或向量文件。</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::HelpButton</name>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>Explains: %1 (F1)</source>
        <translation>说明：%1 (F1)</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::HelpWindow</name>
    <message>
        <source>Knockscope help</source>
        <translation>Knockscope 帮助</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Lists only pages that hold all these words</source>
        <translation>只列出包含所有这些词的页面</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>The pages of the help; the arrow keys go from one to the next</source>
        <translation>帮助的各个页面；按方向键逐页切换</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Links lead to related pages</source>
        <translation>链接指向相关页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back to the page before (%1)</source>
        <translation>返回上一个页面 (%1)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Forward again (%1)</source>
        <translation>再次前进 (%1)</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ImportForm</name>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>Choose the project folder</source>
        <translation>选择项目文件夹</translation>
    </message>
    <message>
        <source>choose what they are</source>
        <translation>选择数值类型</translation>
    </message>
    <message>
        <source>What the numbers of the matrix are</source>
        <translation>矩阵中数值的类型</translation>
    </message>
    <message>
        <source>Counts, to be normalised</source>
        <translation>计数，需要归一化</translation>
    </message>
    <message>
        <source>Log-normalised already</source>
        <translation>已对数归一化</translation>
    </message>
    <message>
        <source>Perturbations with fewer cells are left out</source>
        <translation>细胞数低于此值的扰动不纳入</translation>
    </message>
    <message>
        <source>Where the project will be; nothing is written there before the import starts</source>
        <translation>项目所在的位置；导入开始之前不会在那里写入任何内容</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>数值(&amp;V)</translation>
    </message>
    <message>
        <source>Only cells with</source>
        <translation>仅限细胞</translation>
    </message>
    <message>
        <source>&amp;Minimum cells</source>
        <translation>最少细胞数(&amp;M)</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>项目文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Knockscope projects (*.knockscope)</source>
        <translation>Knockscope 项目 (*.knockscope)</translation>
    </message>
    <message>
        <source>Choose a table of cell labels.</source>
        <translation>请选择细胞标签表。</translation>
    </message>
    <message>
        <source>Choose what the values are.</source>
        <translation>请选择数值的类型。</translation>
    </message>
    <message>
        <source>Choose the project folder.</source>
        <translation>请选择项目文件夹。</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您选择</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ImportPreviewPane</name>
    <message>
        <source>How labels are &amp;read</source>
        <translation>标签如何解读(&amp;R)</translation>
    </message>
    <message>
        <source>The most frequent labels and the perturbations they become</source>
        <translation>最常见的标签及其对应的扰动</translation>
    </message>
    <message>
        <source>Label in the file</source>
        <translation>文件中的标签</translation>
    </message>
    <message>
        <source>Perturbation</source>
        <translation>扰动</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>细胞数</translation>
    </message>
    <message>
        <source>Shown when the perturbation column and the control label are chosen.</source>
        <translation>选定扰动列和对照标签后在此显示。</translation>
    </message>
    <message>
        <source>Adds the condition %1</source>
        <translation>添加条件 %1</translation>
    </message>
    <message>
        <source>left out: no label</source>
        <translation>不纳入：没有标签</translation>
    </message>
    <message>
        <source>control</source>
        <translation>对照</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln less frequent labels</source>
        <translation>
            <numerusform>以及 %Ln 个较少见的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Control cells of %Ln values of “%1” would be pooled: %2.</source>
        <translation>
            <numerusform>“%1”的 %Ln 个取值的对照细胞会被合并：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are labelled “%1”, which names no gene.</source>
        <translation>
            <numerusform>有 %Ln 个细胞的标签为“%1”，其中没有基因名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不纳入</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::InfoBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>关闭此消息 (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Ends the folds that are being trained, keeps the best they have, and trains no other.</source>
        <translation>结束正在训练的折，保留其目前最好的结果，不再训练其他折。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: cancelling…</source>
        <translation>%1：正在取消…</translation>
    </message>
    <message>
        <source>%1: ending with what there is…</source>
        <translation>%1：正在以现有结果结束…</translation>
    </message>
    <message>
        <source>Ends the job; what it has not finished is lost</source>
        <translation>结束该任务；未完成的部分会丢失</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>显示所有任务</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Job %1 of %2, show all jobs</source>
        <translation>第 %1 个任务，共 %2 个，显示所有任务</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::JobPanel</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Nothing to do. Imports, trainings and long predictions appear here while they run and when they have ended.</source>
        <translation>没有任务。导入、训练和耗时较长的预测在运行时和结束后都会显示在这里。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ends the job and drops what it made; finished folds of a training are kept.</source>
        <translation>结束该任务并丢弃其结果；训练中已完成的折会保留。</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Ends the training early: the folds that are being trained keep the best they have and count as finished, finished ones stay, and no other is trained.</source>
        <translation>提前结束训练：正在训练的折保留目前最好的结果，算作已完成；已完成的折保留，不再训练其他折。</translation>
    </message>
    <message>
        <source>Move to front</source>
        <translation>移到最前</translation>
    </message>
    <message>
        <source>Do this job before all others that wait.</source>
        <translation>先于所有其他等待中的任务执行此任务。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Open the project, and the run, of this job.</source>
        <translation>打开此任务的项目和运行。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Take the job out of this list (Delete). What it made stays.</source>
        <translation>从此列表中移除该任务 (Delete)。其结果会保留。</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已结束的任务</translation>
    </message>
    <message>
        <source>Take all jobs that have ended out of this list. What they made stays.</source>
        <translation>从此列表中移除所有已结束的任务。其结果会保留。</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Copy the message, to send it to somebody.</source>
        <translation>复制消息，以便发送给他人。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Go on with the training where it was; finished folds stay as they are.</source>
        <translation>从中断处继续训练；已完成的折保持不变。</translation>
    </message>
    <message>
        <source>Do this job once more, and what was to come after it.</source>
        <translation>重新执行此任务及其后续任务。</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>剩余时间：%1</translation>
    </message>
    <message>
        <source>This model is not trained epoch by epoch, so there are no curves.</source>
        <translation>此模型不按轮次训练，因此没有曲线。</translation>
    </message>
    <message>
        <source>The curves begin after the first epoch.</source>
        <translation>第一轮之后开始显示曲线。</translation>
    </message>
    <message>
        <source>Mark a job to see how it goes on</source>
        <translation>选中一个任务即可查看其进展</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::JobQueue</name>
    <message>
        <source>The system has no thread left; close other programs.</source>
        <translation>系统已没有可用的线程；请关闭其他程序。</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::JobTableModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What it is doing</source>
        <translation>正在做什么</translation>
    </message>
    <message>
        <source>The time that is left, or the time it took</source>
        <translation>剩余时间或所用时间</translation>
    </message>
    <message>
        <source>What it is doing, or why it failed</source>
        <translation>正在做什么，或失败的原因</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::LabelFields</name>
    <message>
        <source>Perturbation column</source>
        <translation>扰动列</translation>
    </message>
    <message>
        <source>Control label</source>
        <translation>对照标签</translation>
    </message>
    <message>
        <source>What joins the genes of a combination</source>
        <translation>组合扰动中连接各基因的符号</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Whether labels name guides</source>
        <translation>标签是否为 sgRNA 名称</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>选择一列</translation>
    </message>
    <message>
        <source>The column that names each cell&apos;s perturbation, the likeliest first</source>
        <translation>注明每个细胞所受扰动的列，可能性最大的排在最前</translation>
    </message>
    <message>
        <source>choose a label</source>
        <translation>选择一个标签</translation>
    </message>
    <message>
        <source>The label of unperturbed cells, the likeliest first</source>
        <translation>未受扰动的细胞的标签，可能性最大的排在最前</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>按识别结果</translation>
    </message>
    <message>
        <source>Joined by “%1”</source>
        <translation>以“%1”连接</translation>
    </message>
    <message>
        <source>Never split</source>
        <translation>从不拆分</translation>
    </message>
    <message>
        <source>Joined by…</source>
        <translation>其他连接符…</translation>
    </message>
    <message>
        <source>The characters between the genes of a combination</source>
        <translation>组合中各基因之间的字符</translation>
    </message>
    <message>
        <source>Labels name guides</source>
        <translation>标签为 sgRNA 名称</translation>
    </message>
    <message>
        <source>Labels name genes</source>
        <translation>标签为基因名</translation>
    </message>
    <message>
        <source>Guides of one gene (KLF1_1, sgKLF1-2) are taken together under the gene&apos;s name</source>
        <translation>同一基因的 sgRNA（KLF1_1、sgKLF1-2）合并到该基因名下</translation>
    </message>
    <message>
        <source>&amp;Perturbation column</source>
        <translation>扰动列(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;ontrol label</source>
        <translation>对照标签(&amp;O)</translation>
    </message>
    <message>
        <source>Sp&amp;elling</source>
        <translation>书写方式(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln labels)</source>
        <translation>
            <numerusform>%1（%Ln 个标签）</numerusform>
        </translation>
    </message>
    <message>
        <source>does not look like perturbations: see how its labels are read</source>
        <translation>看起来不像扰动：请查看其标签如何解读</translation>
    </message>
    <message>
        <source>there are no cell labels yet</source>
        <translation>还没有细胞标签</translation>
    </message>
    <message>
        <source>not recognised: choose the column that names each cell&apos;s perturbation</source>
        <translation>未能识别：请选择注明每个细胞所受扰动的列</translation>
    </message>
    <message>
        <source>%1 labels are too many to be perturbations: choose another column</source>
        <translation>共有 %1 个标签，太多，不可能是扰动：请选择其他列</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln cells)</source>
        <translation>
            <numerusform>%1（%Ln 个细胞）</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您选择</translation>
    </message>
    <message>
        <source>not recognised: choose the label of unperturbed cells</source>
        <translation>未能识别：请选择未受扰动的细胞的标签</translation>
    </message>
    <message>
        <source>Recognised: never split</source>
        <translation>识别结果：从不拆分</translation>
    </message>
    <message>
        <source>Recognised: joined by “%1”</source>
        <translation>识别结果：以“%1”连接</translation>
    </message>
    <message>
        <source>Recognised: labels name guides</source>
        <translation>识别结果：标签为 sgRNA 名称</translation>
    </message>
    <message>
        <source>Recognised: labels name genes</source>
        <translation>识别结果：标签为基因名</translation>
    </message>
    <message>
        <source>Choose the perturbation column.</source>
        <translation>请选择扰动列。</translation>
    </message>
    <message>
        <source>Choose the control label.</source>
        <translation>请选择对照标签。</translation>
    </message>
    <message>
        <source>Type what joins the genes of a combination.</source>
        <translation>请输入组合扰动中连接各基因的符号。</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::Log</name>
    <message>
        <source>Begun.</source>
        <translation>已开始。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::LogButton</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message numerus="yes">
        <source>Log, %Ln unread errors</source>
        <translation>
            <numerusform>日志，%Ln 个未读错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the log: %Ln errors that nobody has seen yet</source>
        <translation>
            <numerusform>显示日志：有 %Ln 个错误尚未查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>完整消息</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列出的内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Lists only what holds this text</source>
        <translation>只列出包含此文字的内容</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>自动滚动</translation>
    </message>
    <message>
        <source>Scroll to what is new</source>
        <translation>滚动到最新内容</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all that are listed</source>
        <translation>复制选中的行；未选中时复制列出的所有行</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>保存日志…</translation>
    </message>
    <message>
        <source>Write everything into a text file</source>
        <translation>将所有内容写入文本文件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget everything that is in the log</source>
        <translation>清除日志中的所有内容</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What jobs do, and what goes wrong, is written down here.</source>
        <translation>尚无记录。任务的进展和出现的问题都会记录在这里。</translation>
    </message>
    <message>
        <source>Nothing in the log is like this. List everything, or search for something else.</source>
        <translation>日志中没有这样的内容。请列出全部，或搜索其他内容。</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text (*.txt *.log);;All files (*)</source>
        <translation>文本 (*.txt *.log);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saving the log</source>
        <translation>正在保存日志</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Mark an entry to read all of it; Ctrl+C copies what is marked</source>
        <translation>选中一条记录可阅读全文；Ctrl+C 复制所选内容</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::LossPlot</name>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>● Kept epoch</source>
        <translation>● 保留的轮次</translation>
    </message>
    <message>
        <source>No epoch is finished yet.</source>
        <translation>还没有轮次完成。</translation>
    </message>
    <message>
        <source>Objective (log)</source>
        <translation>目标函数（对数）</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标函数</translation>
    </message>
    <message>
        <source>Objective of each fold</source>
        <translation>各折的目标函数</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Fold %1, epoch %2</source>
        <translation>第 %1 折，第 %2 轮</translation>
    </message>
    <message>
        <source>Objective %1</source>
        <translation>目标函数 %1</translation>
    </message>
    <message>
        <source>Validation %1</source>
        <translation>验证 %1</translation>
    </message>
    <message>
        <source>These weights were kept.</source>
        <translation>保留了这些权重。</translation>
    </message>
    <message>
        <source>Fold %1: objective %2 after epoch %3.</source>
        <translation>第 %1 折：第 %3 轮之后目标函数为 %2。</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>损失曲线</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;screen…</source>
        <translation>打开筛选数据(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>A screen as a Matrix Market folder: matrix, genes and barcodes</source>
        <translation>Matrix Market 文件夹形式的筛选数据：矩阵、基因和条形码</translation>
    </message>
    <message>
        <source>Open e&amp;xample</source>
        <translation>打开示例(&amp;X)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>训练(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>停止并保留(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+.</source>
        <translation>Ctrl+Shift+.</translation>
    </message>
    <message>
        <source>Gene &amp;vectors…</source>
        <translation>基因向量(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pin or unpin the gene</source>
        <translation>固定或取消固定基因(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Find perturbation</source>
        <translation>查找扰动(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;gene</source>
        <translation>查找基因(&amp;G)</translation>
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
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Knockscope</source>
        <translation>关于 Knockscope(&amp;A)</translation>
    </message>
    <message>
        <source>Preparing the example</source>
        <translation>准备示例</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open screen</source>
        <translation>打开筛选数据</translation>
    </message>
    <message>
        <source>Screens (*.h5ad *.h5 *.loom *.mtx *.mtx.gz);;All files (*)</source>
        <translation>筛选数据 (*.h5ad *.h5 *.loom *.mtx *.mtx.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a folder with a Matrix Market matrix</source>
        <translation>打开含 Matrix Market 矩阵的文件夹</translation>
    </message>
    <message>
        <source>Knockscope</source>
        <translation>Knockscope</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Another run is still being removed. Try again in a moment.</source>
        <translation>另一个运行仍在移除中。请稍后再试。</translation>
    </message>
    <message>
        <source>Knockscope %1

Predicts how a knockdown changes the distribution of every gene.

Free software under the GNU General Public License, version 3 or later.
Figures use the font Arimo (SIL Open Font License 1.1).</source>
        <translation>Knockscope %1

预测敲低如何改变每个基因的分布。

基于 GNU 通用公共许可证第 3 版或更高版本的自由软件。
图片使用 Arimo 字体（SIL 开放字体许可证 1.1）。</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1：已取消</translation>
    </message>
    <message>
        <source>%1: stopped; the folds so far are kept</source>
        <translation>%1：已停止；已完成的折予以保留</translation>
    </message>
    <message>
        <source>%1 – Knockscope</source>
        <translation>%1 – Knockscope</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations</source>
        <translation>
            <numerusform>%Ln 个扰动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genes</source>
        <translation>
            <numerusform>%Ln 个基因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln 个细胞</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>&amp;New training…</source>
        <translation>新建训练(&amp;N)…</translation>
    </message>
    <message>
        <source>From a file to a trained model, step by step</source>
        <translation>从文件到训练好的模型，逐步完成</translation>
    </message>
    <message>
        <source>A folder that Knockscope made before</source>
        <translation>Knockscope 之前创建的文件夹</translation>
    </message>
    <message>
        <source>A Perturb-seq data set as an AnnData .h5ad, 10x .h5 or loom file</source>
        <translation>AnnData .h5ad、10x .h5 或 loom 文件形式的 Perturb-seq 数据集</translation>
    </message>
    <message>
        <source>A small made-up screen to try things out</source>
        <translation>供试用的小型模拟筛选数据</translation>
    </message>
    <message>
        <source>Trains a model on the open project</source>
        <translation>在打开的项目上训练模型</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>继续训练(&amp;E)</translation>
    </message>
    <message>
        <source>Ends the job that is running</source>
        <translation>结束正在运行的任务</translation>
    </message>
    <message>
        <source>Ends the training with what it has learned so far</source>
        <translation>结束训练，保留目前学到的结果</translation>
    </message>
    <message>
        <source>Vectors by which models know how alike genes are</source>
        <translation>模型据以判断基因有多相似的向量</translation>
    </message>
    <message>
        <source>Tables of the &amp;paper…</source>
        <translation>论文中的表格(&amp;P)…</translation>
    </message>
    <message>
        <source>Compares models as the paper does, on the open screen</source>
        <translation>在打开的筛选数据上，像论文那样比较模型</translation>
    </message>
    <message>
        <source>A pinned gene keeps its card whatever is selected</source>
        <translation>无论选择什么，固定的基因都会保留其卡片</translation>
    </message>
    <message>
        <source>Pre&amp;dict…</source>
        <translation>预测(&amp;D)…</translation>
    </message>
    <message>
        <source>The knockdown of a gene nobody has perturbed</source>
        <translation>从未扰动过的基因的敲低</translation>
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
        <translation>将所有面板恢复到最初的位置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>What the plots, tables and metrics mean</source>
        <translation>图、表格和指标的含义</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>%1 is imported.</source>
        <translation>%1 已导入。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>显示任务</translation>
    </message>
    <message>
        <source>%1 of %2 is trained.</source>
        <translation>%2 的 %1 已训练好。</translation>
    </message>
    <message>
        <source>%1 is trained.</source>
        <translation>%1 已训练好。</translation>
    </message>
    <message>
        <source>no gene vectors</source>
        <translation>没有基因向量</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a gene vector</source>
        <translation>
            <numerusform>%Ln 个没有基因向量</numerusform>
        </translation>
    </message>
    <message>
        <source>A model is being trained. Quit nevertheless?</source>
        <translation>正在训练模型。仍要退出吗？</translation>
    </message>
    <message>
        <source>A job is still running. Quit nevertheless?</source>
        <translation>仍有任务正在运行。仍要退出吗？</translation>
    </message>
    <message>
        <source>Nothing is lost: the training can go on where it was once the project is opened again, or end now with what it has learned so far.</source>
        <translation>不会丢失任何内容：重新打开项目后可以从中断处继续训练，也可以现在结束并保留目前学到的结果。</translation>
    </message>
    <message>
        <source>&amp;Quit, resume later</source>
        <translation>退出，以后继续(&amp;Q)</translation>
    </message>
    <message>
        <source>Cancel it and &amp;quit</source>
        <translation>取消任务并退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Stop, keep and quit</source>
        <translation>停止、保留并退出(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>不退出(&amp;G)</translation>
    </message>
    <message>
        <source>Rep&amp;orts</source>
        <translation>报告(&amp;O)</translation>
    </message>
    <message>
        <source>The run %1 is wanted by the job “%2”. Cancel that first.</source>
        <translation>任务“%2”需要运行 %1。请先取消该任务。</translation>
    </message>
    <message>
        <source>%1: done. The report is in the menu Run.</source>
        <translation>%1：已完成。报告在“运行”菜单中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs that wait for their turn will not be done.</source>
        <translation>
            <numerusform>%Ln 个正在等待的任务将不会执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;gure…</source>
        <translation>图片(&amp;G)…</translation>
    </message>
    <message>
        <source>What is shown as a figure or table for a paper: preview, export, copy</source>
        <translation>将显示的内容作为论文用的图片或表格：预览、导出、复制</translation>
    </message>
    <message>
        <source>Export &amp;all pinned…</source>
        <translation>导出所有固定的基因(&amp;A)…</translation>
    </message>
    <message>
        <source>Writes a distribution of each pinned gene into a folder</source>
        <translation>将每个固定的基因的分布写入一个文件夹</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Copy figure</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copies what is shown as the figure or table that was chosen last</source>
        <translation>以上次选择的图片或表格形式复制显示的内容</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ModelCard</name>
    <message>
        <source>Predicts whole distributions, of unseen genes and of combinations too.</source>
        <translation>预测完整的分布，也适用于未见基因和组合。</translation>
    </message>
    <message>
        <source>Predicts means only, of unseen genes and of combinations too.</source>
        <translation>只预测均值，也适用于未见基因和组合。</translation>
    </message>
    <message>
        <source>Takes minutes to hours; a GPU does not help.</source>
        <translation>耗时数分钟到数小时；使用 GPU 不会更快。</translation>
    </message>
    <message>
        <source>Takes seconds to minutes; a GPU does not help.</source>
        <translation>耗时数秒到数分钟；使用 GPU 不会更快。</translation>
    </message>
    <message>
        <source>The model of the paper: learns how a knockdown reshapes the distribution of every gene, whatever its shape.</source>
        <translation>论文中的模型：学习敲低如何改变每个基因的分布，无论其形状如何。</translation>
    </message>
    <message>
        <source>Takes minutes to hours; a GPU makes it many times faster.</source>
        <translation>耗时数分钟到数小时；使用 GPU 会快许多倍。</translation>
    </message>
    <message>
        <source>Takes the mean of the perturbations whose genes are most alike: shows at once whether the gene vectors say anything.</source>
        <translation>取基因最相似的各扰动的均值：马上就能看出基因向量是否包含有用的信息。</translation>
    </message>
    <message>
        <source>Describes every gene by a bell curve beside a share of silent cells: few numbers that are easy to compare.</source>
        <translation>用一条钟形曲线加上不表达的细胞比例来描述每个基因：数值少，便于比较。</translation>
    </message>
    <message>
        <source>Describes every gene by a bell curve that ends at the smallest and the largest value: for genes that few cells lack.</source>
        <translation>用一条止于最小值和最大值的钟形曲线来描述每个基因：适合在大多数细胞中都能检出的基因。</translation>
    </message>
    <message>
        <source>The network of the paper for means alone: shows what is gained by predicting distributions.</source>
        <translation>论文中只用于均值的网络：可看出预测分布带来的好处。</translation>
    </message>
    <message>
        <source>A Gaussian process: says how sure it is of every mean, and needs few perturbations.</source>
        <translation>高斯过程：给出每个均值的可信程度，只需少量扰动。</translation>
    </message>
    <message>
        <source>A linear model that is hard to beat for perturbations nobody has seen: a good yardstick.</source>
        <translation>对于未见扰动难以超越的线性模型：很好的参照标准。</translation>
    </message>
    <message>
        <source>Adds up what two knockdowns do alone: the yardstick for combinations.</source>
        <translation>将两个敲低各自单独的作用相加：组合的参照标准。</translation>
    </message>
    <message>
        <source>Predicts whole distributions of combinations whose genes were perturbed alone, and nothing else.</source>
        <translation>预测由单独扰动过的基因组成的组合的完整分布，不预测其他扰动。</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1（推荐）</translation>
    </message>
    <message>
        <source>Train this model (space)</source>
        <translation>训练此模型（空格键）</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ModelCards</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ModelPage</name>
    <message>
        <source>Three baselines come along with every model: that nothing changes, and, for distributions and for means, that every knockdown does the same.</source>
        <translation>每个模型都附带三个基线：假定一切不变的基线，以及假定每个敲低作用都相同的两个基线，分别针对分布和均值。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Choose what learns from the screen. The recommended model and its settings are a good start.</source>
        <translation>选择用什么模型来学习筛选数据。推荐的模型及其设置是很好的起点。</translation>
    </message>
    <message>
        <source>At least two perturbations need a gene vector; choose other gene vectors one step before.</source>
        <translation>至少要有两个扰动具有基因向量；请返回上一步选择其他基因向量。</translation>
    </message>
    <message>
        <source>Not for this screen: it has no combination all of whose genes were perturbed alone too and have gene vectors.</source>
        <translation>不适用于此筛选数据：其中没有所有基因都曾单独受扰动且具有基因向量的组合。</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ModelSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>高级(&amp;V)</translation>
    </message>
    <message>
        <source>Choices that most trainings leave as they are</source>
        <translation>大多数训练无需改动的选项</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>恢复默认值(&amp;R)</translation>
    </message>
    <message>
        <source>Sets everything on this side back to what it was in the beginning</source>
        <translation>将这一侧的所有设置恢复到最初的状态</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>细致程度</translation>
    </message>
    <message>
        <source>How long it may take and how much of the screen is predicted</source>
        <translation>可以花多长时间，以及预测筛选数据中的多少扰动</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>快速预览</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>与论文相同</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>自行选择</translation>
    </message>
    <message>
        <source>How thorou&amp;gh</source>
        <translation>细致程度(&amp;G)</translation>
    </message>
    <message>
        <source>What is predicted</source>
        <translation>预测内容</translation>
    </message>
    <message>
        <source>Which perturbations are held out, to be predicted by a model that has not seen them</source>
        <translation>留出哪些扰动，由未见过它们的模型来预测</translation>
    </message>
    <message>
        <source>Any perturbation</source>
        <translation>任意扰动</translation>
    </message>
    <message>
        <source>Combinations of known genes</source>
        <translation>已知基因的组合</translation>
    </message>
    <message>
        <source>Combinations of unknown genes</source>
        <translation>未知基因的组合</translation>
    </message>
    <message>
        <source>&amp;What is predicted</source>
        <translation>预测内容(&amp;W)</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>More folds learn from more perturbations each, and take longer in all</source>
        <translation>折数越多，每个模型学习的扰动越多，总耗时也越长</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>折数(&amp;F)</translation>
    </message>
    <message>
        <source>Train a&amp;ll folds</source>
        <translation>训练所有折(&amp;L)</translation>
    </message>
    <message>
        <source>Off: choose some. The others can be trained later, by another computer too.</source>
        <translation>关闭：选择部分折。其余的折可以以后训练，也可以在另一台计算机上训练。</translation>
    </message>
    <message>
        <source>Folds to train</source>
        <translation>要训练的折</translation>
    </message>
    <message>
        <source>Folds to train (space)</source>
        <translation>要训练的折（空格键）</translation>
    </message>
    <message>
        <source>St&amp;op when it gets no better</source>
        <translation>不再改进时停止(&amp;O)</translation>
    </message>
    <message>
        <source>Takes a fraction of the time and predicts as well or better</source>
        <translation>只需一小部分时间，预测效果相当或更好</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Which part of the computer trains</source>
        <translation>用计算机的哪个部分训练</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器（CPU）</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Computed b&amp;y</source>
        <translation>计算设备(&amp;Y)</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>分箱数</translation>
    </message>
    <message>
        <source>Of each gene&apos;s histogram. More show finer shapes, and take more memory and time.</source>
        <translation>指每个基因的直方图。分箱越多，形状越精细，占用的内存和时间也越多。</translation>
    </message>
    <message>
        <source>Epochs, at most</source>
        <translation>最多轮次</translation>
    </message>
    <message>
        <source>How often the network goes through all perturbations it learns from. Time grows with it.</source>
        <translation>网络遍历其学习的所有扰动的次数。时间随之增加。</translation>
    </message>
    <message>
        <source>Share to judge by</source>
        <translation>用于评判的比例</translation>
    </message>
    <message>
        <source>Of the perturbations, kept aside to tell when it gets no better. Needs at least ten of them.</source>
        <translation>预留多少扰动，用来判断何时不再改进。至少需要十个这样的扰动。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心值</translation>
    </message>
    <message>
        <source>Epochs that may pass without getting better before a fold is stopped</source>
        <translation>连续多少轮没有改进就停止该折</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Widths of the network&apos;s layers, for example 1024, 512, 1024. Empty: three of these from 500 perturbations on, 128 and 64 below, as in the paper.</source>
        <translation>网络各层的宽度，例如 1024, 512, 1024。留空时：扰动达到 500 个则用这样的三层，不足则用 128 和 64，与论文相同。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Perturbations that a step learns from. Larger ones take more memory.</source>
        <translation>每一步学习的扰动数。越大占用的内存越多。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far a step goes. Too large a rate makes the objective jump about.</source>
        <translation>每一步走多远。学习率太大会使目标函数来回跳动。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Pulls weights towards zero, so that the network learns less by heart</source>
        <translation>使权重趋向零，减少网络的死记硬背</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the network that is left out in a step, so that it learns less by heart</source>
        <translation>每一步中不参与的网络比例，减少网络的死记硬背</translation>
    </message>
    <message>
        <source>distance of distributions (W1)</source>
        <translation>分布的距离（W1）</translation>
    </message>
    <message>
        <source>squared error of means</source>
        <translation>均值的平方误差</translation>
    </message>
    <message>
        <source>cross-entropy of bins</source>
        <translation>分箱的交叉熵</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>目标的组成</translation>
    </message>
    <message>
        <source>Weights of the parts of the objective, which add up to 1</source>
        <translation>目标函数各部分的权重，总和为 1</translation>
    </message>
    <message>
        <source>Rank of the last layer</source>
        <translation>最后一层的秩</translation>
    </message>
    <message>
        <source>Makes the last layer of two thin ones: less memory and time, and other results</source>
        <translation>把最后一层换成两个窄层：内存和时间更少，结果也会不同</translation>
    </message>
    <message>
        <source>full</source>
        <translation>满秩</translation>
    </message>
    <message>
        <source>Moments of the optimiser</source>
        <translation>优化器矩</translation>
    </message>
    <message>
        <source>16 bits save a third of a network&apos;s memory, on the processor only</source>
        <translation>16 位可节省网络三分之一的内存，仅限处理器（CPU）</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 位</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>Products of matrices</source>
        <translation>矩阵乘法</translation>
    </message>
    <message>
        <source>Coarser ones are faster, on a GPU only</source>
        <translation>精度越低越快，仅限 GPU</translation>
    </message>
    <message>
        <source>19 bits (TF32)</source>
        <translation>19 位（TF32）</translation>
    </message>
    <message>
        <source>16 bits (bfloat16)</source>
        <translation>16 位（bfloat16）</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近邻数</translation>
    </message>
    <message>
        <source>Perturbations with the most similar gene vectors that are averaged</source>
        <translation>参与平均的基因向量最相似的扰动数</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>成分数</translation>
    </message>
    <message>
        <source>Principal components of the response that are predicted</source>
        <translation>所预测的响应主成分数</translation>
    </message>
    <message>
        <source>Ridge penalty</source>
        <translation>岭参数</translation>
    </message>
    <message>
        <source>Larger ones predict smaller shifts and follow noise less</source>
        <translation>越大则预测的偏移越小，受噪声影响也越小</translation>
    </message>
    <message>
        <source>What is known of a gene</source>
        <translation>基因的已知信息</translation>
    </message>
    <message>
        <source>Its gene vector, or how the screen&apos;s other perturbations change it, for measured genes only</source>
        <translation>其基因向量，或筛选数据中其他扰动对它的改变；后者只适用于测得的基因</translation>
    </message>
    <message>
        <source>its gene vector</source>
        <translation>基因向量</translation>
    </message>
    <message>
        <source>its response in the screen</source>
        <translation>在筛选数据中的响应</translation>
    </message>
    <message>
        <source>Folds at once</source>
        <translation>同时训练的折数</translation>
    </message>
    <message>
        <source>Folds that are trained at a time; each takes its own memory</source>
        <translation>同时训练多少折；每折各占内存</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Threads of a fold</source>
        <translation>每折线程数</translation>
    </message>
    <message>
        <source>Automatic: all cores for a large network, one for a small one</source>
        <translation>自动：大型网络使用所有核心，小型网络使用一个核心</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed gives the same folds and results; another one tells how much chance does</source>
        <translation>同一种子得到相同的折和结果；换一个种子可看出随机的影响有多大</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>第 %1 折</translation>
    </message>
    <message>
        <source>What counts: the three weights must add up to 1, and add up to %1.</source>
        <translation>目标的组成：三个权重之和必须为 1，现在为 %1。</translation>
    </message>
    <message>
        <source>Choose at least one fold to train.</source>
        <translation>请至少选择一折来训练。</translation>
    </message>
    <message>
        <source>This model needs to have seen the genes of a combination alone; let combinations of known genes be predicted.</source>
        <translation>此模型需要见过组合中各基因单独的扰动；请将预测内容设为“已知基因的组合”。</translation>
    </message>
    <message>
        <source>No perturbation is left to learn from in some fold; choose more folds, or something else to be predicted.</source>
        <translation>某一折没有剩下可供学习的扰动；请选择更多折数，或选择其他预测内容。</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已更改）</translation>
    </message>
    <message>
        <source>Ad&amp;vanced (changed)</source>
        <translation>高级（已更改）(&amp;V)</translation>
    </message>
    <message>
        <source>This model does not use a GPU.</source>
        <translation>此模型不使用 GPU。</translation>
    </message>
    <message>
        <source>Looking for a GPU…</source>
        <translation>正在查找 GPU…</translation>
    </message>
    <message>
        <source>There is a GPU, and Automatic takes it.</source>
        <translation>有可用的 GPU，选择“自动”即会使用。</translation>
    </message>
    <message>
        <source>There is no GPU that can be used, so the processor trains.</source>
        <translation>没有可用的 GPU，因此由处理器（CPU）训练。</translation>
    </message>
    <message>
        <source>A first impression in a small part of the time: only some perturbations are predicted, by networks that learnt for a short while.</source>
        <translation>只用一小部分时间的初步结果：只预测部分扰动，所用网络也只经过短时间学习。</translation>
    </message>
    <message>
        <source>A first impression: only some perturbations are predicted.</source>
        <translation>初步结果：只预测部分扰动。</translation>
    </message>
    <message>
        <source>Predicts every perturbation once, and stops early where that predicts as well.</source>
        <translation>每个扰动都预测一次，在提前停止效果同样好时提前停止。</translation>
    </message>
    <message>
        <source>Predicts every perturbation once.</source>
        <translation>每个扰动都预测一次。</translation>
    </message>
    <message>
        <source>Never stops early: comparable with the paper&apos;s numbers, and takes several times as long.</source>
        <translation>从不提前停止：可与论文中的数值比较，耗时为数倍。</translation>
    </message>
    <message>
        <source>As chosen below.</source>
        <translation>按下方的选择。</translation>
    </message>
    <message>
        <source>Only combinations are predicted. The model may have seen their genes, alone or in other combinations.</source>
        <translation>只预测组合。模型可以见过其中的基因，无论单独还是在其他组合中。</translation>
    </message>
    <message>
        <source>Only combinations are predicted, by a model that has not seen any of their genes: the hardest test.</source>
        <translation>只预测组合，由没有见过其中任何基因的模型预测：最难的考验。</translation>
    </message>
    <message>
        <source>Every perturbation is predicted once, single genes and combinations alike.</source>
        <translation>每个扰动都预测一次，单基因和组合均包括在内。</translation>
    </message>
    <message numerus="yes">
        <source>Perturbations are dealt into %Ln groups. Each is predicted by a model that learnt from the others.</source>
        <translation>
            <numerusform>扰动被分成 %Ln 组。每组由学习过其他组的模型来预测。</numerusform>
        </translation>
    </message>
    <message>
        <source>This screen has too few perturbations to judge by, so everything is trained to the end nevertheless.</source>
        <translation>此筛选数据的扰动太少，无法预留用于评判，因此仍全部训练到底。</translation>
    </message>
    <message>
        <source>Some perturbations are kept aside to judge by. Takes a fraction of the time and predicts as well or better.</source>
        <translation>预留部分扰动用于评判。只需一小部分时间，预测效果相当或更好。</translation>
    </message>
    <message>
        <source>Hidden layers: write widths from %1 to %2, each without a separator of thousands, with a comma and a space between them, for example 1024, 512.</source>
        <translation>隐藏层：请填写 %1 至 %2 之间的宽度，每个数都不加千位分隔符，以逗号和空格分隔，例如 1024, 512。</translation>
    </message>
    <message>
        <source>Predicts every combination whose genes were learnt from alone.</source>
        <translation>预测每个其基因都曾单独学习过的组合。</translation>
    </message>
    <message>
        <source>Predicts every combination once, and stops early where that predicts as well.</source>
        <translation>每个组合都预测一次，在提前停止效果同样好时提前停止。</translation>
    </message>
    <message>
        <source>Predicts every combination once.</source>
        <translation>每个组合都预测一次。</translation>
    </message>
    <message>
        <source>Any perturbation is held out once; combinations are predicted where the model has seen their genes alone.</source>
        <translation>每个扰动都留出一次；模型单独见过其基因的组合会得到预测。</translation>
    </message>
    <message numerus="yes">
        <source>Combinations are dealt into %Ln groups. Each is predicted by a model that learnt from the single genes and the other groups.</source>
        <translation>
            <numerusform>组合被分成 %Ln 组。每组由学习过单基因和其他组的模型来预测。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Combinations are dealt into %Ln groups. Each is predicted by a model that learnt from nothing that shares a gene with it.</source>
        <translation>
            <numerusform>组合被分成 %Ln 组。每组由没有学习过任何与其有共同基因的扰动的模型来预测。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::PerturbationModel</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No prediction: %1</source>
        <translation>没有预测：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln cells</source>
        <translation>
            <numerusform>%1，%Ln 个细胞</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unseen: no cells in this screen</source>
        <translation>%1，未见：此筛选数据中没有其细胞</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已见</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Perturbation</source>
        <translation>扰动</translation>
    </message>
    <message>
        <source>The perturbed gene, or genes joined by +</source>
        <translation>受扰动的基因；多个基因以 + 连接</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>细胞数</translation>
    </message>
    <message>
        <source>Number of cells; unseen perturbations have none</source>
        <translation>细胞数量；未见扰动没有细胞</translation>
    </message>
    <message>
        <source>Obs.
shift</source>
        <translation>观测
偏移</translation>
    </message>
    <message>
        <source>Observed shift</source>
        <translation>观测偏移</translation>
    </message>
    <message>
        <source>W1 of the observed cells from the control cells, mean over genes</source>
        <translation>观测细胞与对照细胞的 W1，对各基因取平均</translation>
    </message>
    <message>
        <source>Pred.
shift</source>
        <translation>预测
偏移</translation>
    </message>
    <message>
        <source>Predicted shift</source>
        <translation>预测偏移</translation>
    </message>
    <message>
        <source>W1 of the prediction from the control cells, mean over genes</source>
        <translation>预测与对照细胞的 W1，对各基因取平均</translation>
    </message>
    <message>
        <source>r of
shift</source>
        <translation>偏移
r</translation>
    </message>
    <message>
        <source>r of shift</source>
        <translation>偏移的 r</translation>
    </message>
    <message>
        <source>Pearson correlation over genes of observed and predicted W1</source>
        <translation>观测 W1 与预测 W1 在各基因间的 Pearson 相关系数</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折</translation>
    </message>
    <message>
        <source>The part of the cross-validation in which the perturbation was held out</source>
        <translation>交叉验证中留出该扰动的那一折</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已见</translation>
    </message>
    <message>
        <source>Whether the screen has cells of it; unseen ones are only predicted</source>
        <translation>筛选数据中是否有其细胞；未见扰动只有预测</translation>
    </message>
    <message>
        <source>Noise
floor</source>
        <translation>本底
噪声</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>本底噪声</translation>
    </message>
    <message>
        <source>The shift that as many cells have by chance alone: a smaller one says nothing</source>
        <translation>同样数量的细胞仅因随机产生的偏移：小于它的偏移没有意义</translation>
    </message>
    <message>
        <source>Responding
genes</source>
        <translation>响应
基因</translation>
    </message>
    <message>
        <source>Responding genes</source>
        <translation>响应基因</translation>
    </message>
    <message>
        <source>Genes that shift beyond chance, at a false discovery rate of 0.05: in the observed cells, of unseen perturbations in the prediction</source>
        <translation>偏移超出随机水平的基因，错误发现率取 0.05：按观测细胞计；未见扰动按预测计</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::PerturbationPanel</name>
    <message>
        <source>Seen</source>
        <translation>已见</translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>With prediction</source>
        <translation>有预测</translation>
    </message>
    <message>
        <source>Without prediction</source>
        <translation>无预测</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Shift beyond noise</source>
        <translation>偏移超出噪声</translation>
    </message>
    <message>
        <source>Single gene</source>
        <translation>单基因</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>第 %1 折</translation>
    </message>
    <message>
        <source>Search perturbations</source>
        <translation>搜索扰动</translation>
    </message>
    <message>
        <source>Perturbations</source>
        <translation>扰动</translation>
    </message>
    <message>
        <source>Symbol, alias, Ensembl id or part of a name</source>
        <translation>基因符号、别名、Ensembl ID 或名称的一部分</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Show only some of the perturbations</source>
        <translation>只显示部分扰动</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations</source>
        <translation>
            <numerusform>%Ln 个扰动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln perturbations</source>
        <translation>
            <numerusform>共 %Ln 个扰动，显示 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 is %3)</source>
        <translation>%1（%2 即 %3）</translation>
    </message>
    <message>
        <source>No perturbations. Open a screen or a project.</source>
        <translation>没有扰动。请打开筛选数据或项目。</translation>
    </message>
    <message>
        <source>No perturbation of that name. Unseen ones appear here once they are predicted.</source>
        <translation>没有该名称的扰动。未见扰动在预测之后才会出现在这里。</translation>
    </message>
    <message>
        <source>No perturbation passes all filters. Remove one of them above.</source>
        <translation>没有扰动符合所有过滤条件。请移除上方的某个条件。</translation>
    </message>
    <message>
        <source>The screen has cells of these perturbations</source>
        <translation>筛选数据中有这些扰动的细胞</translation>
    </message>
    <message>
        <source>No cells in this screen, only predicted</source>
        <translation>此筛选数据中没有其细胞，只有预测</translation>
    </message>
    <message>
        <source>Contains a gene…</source>
        <translation>包含某个基因…</translation>
    </message>
    <message>
        <source>At least so many cells…</source>
        <translation>至少多少个细胞…</translation>
    </message>
    <message>
        <source>The observed shift is larger than as many cells have by chance</source>
        <translation>观测偏移大于同样数量的细胞因随机产生的偏移</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>个细胞</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::PredictPanel</name>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Genes to predict</source>
        <translation>要预测的基因</translation>
    </message>
    <message>
        <source>Genes, such as KLF1, GATA1+MAP2K6</source>
        <translation>基因，例如 KLF1, GATA1+MAP2K6</translation>
    </message>
    <message>
        <source>Genes to predict, separated by commas, blanks or line breaks; + joins genes that are perturbed together. Names are completed while you type.</source>
        <translation>要预测的基因，以逗号、空格或换行分隔；同时扰动的基因以 + 连接。输入时会自动补全名称。</translation>
    </message>
    <message>
        <source>Load list…</source>
        <translation>加载列表…</translation>
    </message>
    <message>
        <source>Genes from a text, CSV or TSV file, plain or .gz: the first column is read, with or without a header</source>
        <translation>从文本、CSV 或 TSV 文件（可为 .gz）读取基因：读取第一列，有无表头均可</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Predicted perturbations</source>
        <translation>已预测的扰动</translation>
    </message>
    <message>
        <source>Names that were not predicted</source>
        <translation>未预测的名称</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>The table in its order, numbers with a point</source>
        <translation>按当前顺序导出表格，数字使用小数点</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Open a project to predict perturbations that are not in its screen.</source>
        <translation>要预测筛选数据中没有的扰动，请先打开一个项目。</translation>
    </message>
    <message>
        <source>A trained model makes the predictions: choose a run, or train one with Run &gt; Train…</source>
        <translation>预测由训练好的模型给出：请选择一个运行，或通过“运行 &gt; 训练…”训练一个。</translation>
    </message>
    <message>
        <source>Run %1 holds predictions of another program and no model, so nothing more can be predicted. Choose a run that was trained here.</source>
        <translation>运行 %1 只含其他程序的预测，没有模型，因此无法继续预测。请选择在此处训练的运行。</translation>
    </message>
    <message>
        <source>Run %1 has no finished fold yet. Train it to its end, or choose another run.</source>
        <translation>运行 %1 还没有完成的折。请将其训练完，或选择其他运行。</translation>
    </message>
    <message>
        <source>The project has no gene vectors, from which models predict. Give it some with Run &gt; Gene vectors…</source>
        <translation>项目没有基因向量，而模型要依据基因向量来预测。请通过“运行 &gt; 基因向量…”添加。</translation>
    </message>
    <message>
        <source>%1, the model of run %2, predicts means and no distributions, so there is no shift to list. Choose a run of another model.</source>
        <translation>运行 %2 的模型 %1 只预测均值，不预测分布，因此没有偏移可列出。请选择使用其他模型的运行。</translation>
    </message>
    <message>
        <source>Run %1 was trained with other gene vectors than the project has now. Choose a run that was trained with these, or train one.</source>
        <translation>训练运行 %1 时所用的基因向量与项目现有的不同。请选择用现有基因向量训练的运行，或重新训练一个。</translation>
    </message>
    <message>
        <source>%1 predicts only combinations of genes that are in the screen one by one.</source>
        <translation>%1 只能预测由筛选数据中已有单基因扰动的基因组成的组合。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln genes have a vector</source>
        <translation>
            <numerusform>%Ln 个基因有向量</numerusform>
        </translation>
    </message>
    <message>
        <source>A prediction is under way</source>
        <translation>正在进行预测</translation>
    </message>
    <message>
        <source>Predict these genes (Ctrl+Return)</source>
        <translation>预测这些基因 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Nothing predicted yet.
Type genes above, then press Predict.</source>
        <translation>尚未预测任何内容。
请在上方输入基因，然后点击“预测”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln predicted</source>
        <translation>
            <numerusform>已预测 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking names</source>
        <translation>正在检查名称</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是否要找 %1？</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is a name of several genes.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 是多个基因共用的名称。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; has no vector (%2).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 没有向量（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to predict</source>
        <translation>
            <numerusform>%Ln 个待预测</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln predicted already</source>
        <translation>
            <numerusform>%Ln 个已预测</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the screen</source>
        <translation>%1 在筛选数据中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the screen</source>
        <translation>
            <numerusform>%Ln 个在筛选数据中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no vector</source>
        <translation>
            <numerusform>%Ln 个没有向量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: in the screen</source>
        <translation>%1：在筛选数据中</translation>
    </message>
    <message>
        <source>for run %1</source>
        <translation>针对运行 %1</translation>
    </message>
    <message>
        <source>The predictions for run %1 are kept there.</source>
        <translation>针对运行 %1 的预测保留在该运行中。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Load genes from the first column of a text, CSV or TSV file</source>
        <translation>从文本、CSV 或 TSV 文件的第一列加载基因</translation>
    </message>
    <message>
        <source>Lists of genes (*.txt *.csv *.tsv *.tab *.gz);;All files (*)</source>
        <translation>基因列表 (*.txt *.csv *.tsv *.tab *.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading names</source>
        <translation>正在读取名称</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names read from %1</source>
        <translation>
            <numerusform>从 %1 读取了 %Ln 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; its first line, “%2”, is a header.</source>
        <translation>%1；其第一行“%2”是表头。</translation>
    </message>
    <message>
        <source>Export predicted perturbations</source>
        <translation>导出已预测的扰动</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Exporting predicted perturbations</source>
        <translation>正在导出已预测的扰动</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln predictions from the run? They can be predicted again.</source>
        <translation>
            <numerusform>要从运行中移除 %Ln 个预测吗？之后可以重新预测。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the prediction; what was predicted before stays</source>
        <translation>结束预测；之前的预测会保留</translation>
    </message>
    <message>
        <source>Why some of the names were not predicted, with what to do about it</source>
        <translation>某些名称未预测的原因，以及解决办法</translation>
    </message>
    <message>
        <source>So many are a job of their own, which begins when it is its turn: a network waits for trainings to end. See the panel Jobs.</source>
        <translation>数量较多，作为单独的任务排队进行：网络要等训练结束后才开始。请查看“任务”面板。</translation>
    </message>
    <message>
        <source>Many genes wait for their turn already. Until then, predict up to %1 at once.</source>
        <translation>已有许多基因在排队等待。在此之前，一次最多预测 %1 个。</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ProjectSummary</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>细胞数</translation>
    </message>
    <message>
        <source>Perturbations</source>
        <translation>扰动</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>基因</translation>
    </message>
    <message>
        <source>Control label</source>
        <translation>对照标签</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Only cells with</source>
        <translation>仅限细胞</translation>
    </message>
    <message>
        <source>&amp;Use another screen…</source>
        <translation>使用其他筛选数据(&amp;U)…</translation>
    </message>
    <message>
        <source>Import another file into a project of its own; this project stays as it is</source>
        <translation>将另一个文件导入为单独的项目；此项目保持不变</translation>
    </message>
    <message>
        <source>%1, of which %2 are control cells</source>
        <translation>%1，其中 %2 个为对照细胞</translation>
    </message>
    <message>
        <source>counts, normalised and log-transformed</source>
        <translation>计数，已归一化并取对数</translation>
    </message>
    <message>
        <source>log-normalised, taken as they were</source>
        <translation>对数归一化，按原样采用</translation>
    </message>
    <message>
        <source>no conditions</source>
        <translation>没有条件</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ReadingFields</name>
    <message>
        <source>Layer</source>
        <translation>数据层</translation>
    </message>
    <message>
        <source>Table of cell labels</source>
        <translation>细胞标签表</translation>
    </message>
    <message>
        <source>Choose a table of cell labels</source>
        <translation>选择细胞标签表</translation>
    </message>
    <message>
        <source>Gene names</source>
        <translation>基因名</translation>
    </message>
    <message>
        <source>choose a layer</source>
        <translation>选择数据层</translation>
    </message>
    <message>
        <source>The matrix that is read; in 10x files of several genomes, the genome</source>
        <translation>要读取的矩阵；含多个基因组的 10x 文件则为基因组</translation>
    </message>
    <message>
        <source>those of the file</source>
        <translation>文件自带的标签</translation>
    </message>
    <message>
        <source>A CSV or TSV table with a column of barcodes, when the file lacks the labels</source>
        <translation>含条形码列的 CSV 或 TSV 表格，用于文件本身没有标签的情况</translation>
    </message>
    <message>
        <source>“index”, or a column of the genes: type its name and press Enter</source>
        <translation>“index”或基因表中的某一列：输入列名后按 Enter</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>数据层(&amp;Y)</translation>
    </message>
    <message>
        <source>Cell label&amp;s</source>
        <translation>细胞标签(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Gene names</source>
        <translation>基因名(&amp;G)</translation>
    </message>
    <message>
        <source>none in this file</source>
        <translation>此文件中没有</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names occur several times and get numbers (%1)</source>
        <translation>
            <numerusform>有 %Ln 个名称重复出现，已加上编号（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell labels</source>
        <translation>细胞标签</translation>
    </message>
    <message>
        <source>Tables of cell labels (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz);;All files (*)</source>
        <translation>细胞标签表 (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ReadyPage</name>
    <message>
        <source>Takes a few seconds.</source>
        <translation>需要几秒。</translation>
    </message>
    <message>
        <source>Takes about a minute.</source>
        <translation>约需一分钟。</translation>
    </message>
    <message numerus="yes">
        <source>Takes at most %Ln minutes, and often much less: folds end when they get no better.</source>
        <translation>
            <numerusform>至多需要 %Ln 分钟，往往短得多：各折不再改进时即结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes about %Ln minutes.</source>
        <translation>
            <numerusform>约需 %Ln 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes at most %Ln hours, and often much less: folds end when they get no better.</source>
        <translation>
            <numerusform>至多需要 %Ln 小时，往往短得多：各折不再改进时即结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes about %Ln hours.</source>
        <translation>
            <numerusform>约需 %Ln 小时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes at most %Ln days, and often much less: folds end when they get no better.</source>
        <translation>
            <numerusform>至多需要 %Ln 天，往往短得多：各折不再改进时即结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes about %Ln days.</source>
        <translation>
            <numerusform>约需 %Ln 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready by %1 at the latest.</source>
        <translation>最迟 %1 完成。</translation>
    </message>
    <message>
        <source>Ready around %1.</source>
        <translation>约 %1 完成。</translation>
    </message>
    <message>
        <source>Ready by tomorrow, %1, at the latest.</source>
        <translation>最迟明天 %1 完成。</translation>
    </message>
    <message>
        <source>Ready tomorrow around %1.</source>
        <translation>明天约 %1 完成。</translation>
    </message>
    <message>
        <source>Ready by %1, %2, at the latest.</source>
        <translation>最迟 %1 %2 完成。</translation>
    </message>
    <message>
        <source>Ready on %1 around %2.</source>
        <translation>%1 约 %2 完成。</translation>
    </message>
    <message>
        <source>Every combination is predicted once, in %1 folds.</source>
        <translation>每个组合都预测一次，共 %1 折。</translation>
    </message>
    <message>
        <source>Combinations of %1 of %2 folds are predicted.</source>
        <translation>预测 %2 折中 %1 折的组合。</translation>
    </message>
    <message>
        <source>Every perturbation is predicted once, in %1 folds.</source>
        <translation>每个扰动都预测一次，共 %1 折。</translation>
    </message>
    <message>
        <source>Perturbations of %1 of %2 folds are predicted.</source>
        <translation>预测 %2 折中 %1 折的扰动。</translation>
    </message>
    <message>
        <source>Each fold learns for at most %1 epochs and ends when it gets no better.</source>
        <translation>每折至多学习 %1 轮，不再改进时结束。</translation>
    </message>
    <message>
        <source>Each fold learns for %1 epochs.</source>
        <translation>每折学习 %1 轮。</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>处理器（CPU）</translation>
    </message>
    <message>
        <source>The GPU</source>
        <translation>显卡（GPU）</translation>
    </message>
    <message>
        <source>The GPU where there is one, else the processor</source>
        <translation>有显卡（GPU）时使用显卡，否则使用处理器（CPU）</translation>
    </message>
    <message>
        <source>Those of the project</source>
        <translation>项目已有的基因向量</translation>
    </message>
    <message>
        <source>co-expression in the screen</source>
        <translation>筛选数据中的共表达</translation>
    </message>
    <message>
        <source>Name of the &amp;run</source>
        <translation>运行名称(&amp;R)</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>所需时间和内存</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>运行名称</translation>
    </message>
    <message>
        <source>What the results are listed under, and the name of their folder</source>
        <translation>结果以此名称列出，其文件夹也用此名称</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>将要执行的操作</translation>
    </message>
    <message>
        <source>Estimating time and memory</source>
        <translation>正在估计时间和内存</translation>
    </message>
    <message>
        <source>Times a few steps on made-up numbers</source>
        <translation>用模拟的数值试算几步并计时</translation>
    </message>
    <message>
        <source>That of the project %1</source>
        <translation>项目 %1 的筛选数据</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations</source>
        <translation>
            <numerusform>%Ln 个扰动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genes</source>
        <translation>
            <numerusform>%Ln 个基因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln 个细胞</numerusform>
        </translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>筛选数据</translation>
    </message>
    <message>
        <source>%1 of %2 perturbations have one and take part.</source>
        <translation>%2 个扰动中，%1 个有基因向量并参与训练。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations have one and take part.</source>
        <translation>
            <numerusform>%Ln 个扰动有基因向量并参与训练。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>基因向量</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Look over what was chosen and start. Nothing has been written yet.</source>
        <translation>请检查所作的选择，然后开始。尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Give the run a name.</source>
        <translation>请填写运行名称。</translation>
    </message>
    <message>
        <source>A run&apos;s name cannot have any of / \ : * ? &quot; &lt; &gt; | in it.</source>
        <translation>运行名称不能包含以下字符：/ \ : * ? &quot; &lt; &gt; |。</translation>
    </message>
    <message>
        <source>A run&apos;s name cannot begin with a full stop.</source>
        <translation>运行名称不能以句点开头。</translation>
    </message>
    <message>
        <source>The project has a run of the name %1 already; choose another name.</source>
        <translation>项目中已有名为 %1 的运行；请选择其他名称。</translation>
    </message>
    <message>
        <source>Estimating time and memory…</source>
        <translation>正在估计时间和内存…</translation>
    </message>
    <message>
        <source>You can go on working meanwhile, and results appear fold by fold.</source>
        <translation>其间可以继续工作，结果会逐折出现。</translation>
    </message>
    <message>
        <source>Needs about %1 of memory more than now; %2 are free.</source>
        <translation>还需要约 %1 内存；可用内存为 %2。</translation>
    </message>
    <message>
        <source>Needs about %1 of memory more than now.</source>
        <translation>还需要约 %1 内存。</translation>
    </message>
    <message>
        <source>This does not fit into the free memory: the computer may become very slow or end the training. Go back to Model &gt; Advanced and train one fold at once, give the last layer a rank or take fewer bins; or keep fewer genes at the import.</source>
        <translation>可用内存容纳不下：计算机可能变得很慢，或终止训练。请返回“模型 &gt; 高级”，一次只训练一折、为最后一层设置秩或减少分箱数；也可以在导入时保留较少的基因。</translation>
    </message>
    <message>
        <source>Nobody can say how long this takes: %1</source>
        <translation>无法估计需要多长时间：%1</translation>
    </message>
    <message>
        <source>This counts from when the screen is imported and the gene vectors are there.</source>
        <translation>从筛选数据导入完毕且基因向量就绪时算起。</translation>
    </message>
    <message>
        <source>This counts from when the screen is imported.</source>
        <translation>从筛选数据导入完毕时算起。</translation>
    </message>
    <message>
        <source>This counts from when the gene vectors are there.</source>
        <translation>从基因向量就绪时算起。</translation>
    </message>
    <message>
        <source>Every combination whose genes were learnt from alone is predicted once, in %1 folds.</source>
        <translation>每个其基因都曾单独学习过的组合都预测一次，共 %1 折。</translation>
    </message>
    <message>
        <source>Each fold learns for at most %1 epochs.</source>
        <translation>每折至多学习 %1 轮。</translation>
    </message>
    <message>
        <source>This name is too long for a folder; choose a shorter one.</source>
        <translation>这个名称对文件夹来说太长；请选择更短的名称。</translation>
    </message>
    <message>
        <source>This cannot be trained: %1</source>
        <translation>无法训练：%1</translation>
    </message>
    <message>
        <source>This does not fit into the free memory: the computer may become very slow or end the training. Go back to Model &gt; Advanced and train one fold at once or give the last layer a rank; or keep fewer genes at the import.</source>
        <translation>可用内存容纳不下：计算机可能变得很慢，或终止训练。请返回“模型 &gt; 高级”，一次只训练一折，或为最后一层设置秩；也可以在导入时保留较少的基因。</translation>
    </message>
    <message>
        <source>This does not fit into the free memory: the computer may become very slow or end the training. Go back to Model &gt; Advanced and train one fold at once, or take another model; or keep fewer genes at the import.</source>
        <translation>可用内存容纳不下：计算机可能变得很慢，或终止训练。请返回“模型 &gt; 高级”，一次只训练一折，或选择其他模型；也可以在导入时保留较少的基因。</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ReportWindow</name>
    <message>
        <source>%1 cannot be read: %2. Make the table again.</source>
        <translation>无法读取 %1：%2。请重新生成表格。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>What was trained, how well it predicts, and what the differences mean</source>
        <translation>训练了什么、预测效果如何，以及各项差异的含义</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>复制为 LaTeX(&amp;L)</translation>
    </message>
    <message>
        <source>The table, to be pasted into a manuscript</source>
        <translation>表格，可粘贴到稿件中</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Every number, with a line for each</source>
        <translation>所有数值，每行一个</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>The report, the LaTeX table, the numbers or JSON</source>
        <translation>报告、LaTeX 表格、数值或 JSON</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Report (*.md);;LaTeX table (*.tex);;Numbers (*.csv);;JSON (*.json)</source>
        <translation>报告 (*.md);;LaTeX 表格 (*.tex);;数值 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Knockscope</source>
        <translation>Knockscope</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>报告：%1</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ResumeOffers</name>
    <message numerus="yes">
        <source>%1 (%2 of %Ln folds)</source>
        <translation>
            <numerusform>%1（%2/%Ln 折）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The training of %1 was interrupted after %2 of %Ln folds. It can go on where it was.</source>
        <translation>
            <numerusform>%1 的训练在完成 %2 折后中断（共 %Ln 折）。可以从中断处继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The training of %1 failed after %2 of %Ln folds. It can be tried again from there.</source>
        <translation>
            <numerusform>%1 的训练在完成 %2/%Ln 折后失败。可以从该处重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::RunComparison</name>
    <message>
        <source>neither high nor low is better</source>
        <translation>高低均不代表好坏</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A 更好</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B 更好</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>无明显差异</translation>
    </message>
    <message>
        <source>Comparison of two models</source>
        <translation>两个模型的比较</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>第一个模型</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>第二个模型</translation>
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
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>互换 A 和 B</translation>
    </message>
    <message>
        <source>Compute the metrics of a run first; then its model can be compared with its baselines and with other runs.</source>
        <translation>请先计算某个运行的指标，之后就可以将其模型与基线及其他运行比较。</translation>
    </message>
    <message>
        <source>Choose two models here, or select two rows of the table of runs.</source>
        <translation>请在此选择两个模型，或在运行表中选择两行。</translation>
    </message>
    <message>
        <source>A and B are the same. Choose another model for one of them.</source>
        <translation>A 和 B 相同。请为其中之一选择其他模型。</translation>
    </message>
    <message>
        <source>These two cannot be compared. %1</source>
        <translation>这两者无法比较。%1</translation>
    </message>
    <message>
        <source>These two cannot be compared. They learnt from different perturbations: one was trained with the split %1, the other with %2.</source>
        <translation>这两者无法比较。它们学习的扰动不同：一个按划分方式 %1 训练，另一个按 %2 训练。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>One is better when the interval excludes 0</source>
        <translation>区间不含 0 时，其中一个更好</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>A − B</translation>
    </message>
    <message>
        <source>Mean difference over perturbations</source>
        <translation>对各扰动的平均差异</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Of A − B, bootstrap over perturbations</source>
        <translation>A − B 的区间，对扰动做自助法（bootstrap）</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Two-sided, from the same bootstrap</source>
        <translation>双侧，来自同一自助法（bootstrap）</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Perturbations for which both are defined</source>
        <translation>两者均有定义的扰动数</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>越低越好。</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>越高越好。</translation>
    </message>
    <message>
        <source>Neither high nor low is better.</source>
        <translation>高低均不代表好坏。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>A and B have no metric in common that is defined for two perturbations.</source>
        <translation>A 和 B 没有任何共同指标在至少两个扰动上有定义。</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln perturbations, A is better by %1 of %2 metrics and B by %3.</source>
        <translation>
            <numerusform>在 %Ln 个扰动上，%2 个指标中 A 有 %1 个更好，B 有 %3 个更好。</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the two models that are compared; a positive difference A − B means that A has the larger value</source>
        <translation>所比较的两个模型之一；差值 A − B 为正表示 A 的数值较大</translation>
    </message>
    <message>
        <source>Each has a tip that says what it measures</source>
        <translation>每项都有提示，说明其衡量的内容</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::RunPanel</name>
    <message>
        <source>The plots show at most %1 runs at a time. Uncheck one first.</source>
        <translation>图中最多同时显示 %1 个运行。请先取消勾选一个。</translation>
    </message>
    <message>
        <source>Compute metrics</source>
        <translation>计算指标</translation>
    </message>
    <message>
        <source>with cell-eval</source>
        <translation>含 cell-eval</translation>
    </message>
    <message>
        <source>Also discrimination scores and differential expression; that takes about half as long again</source>
        <translation>另外计算判别得分和差异表达；耗时约增加一半</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Select two rows, of runs or baselines</source>
        <translation>选择两行（运行或基线）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the metrics to show</source>
        <translation>选择要显示的指标</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Every metric of every run, as numbers for other programs</source>
        <translation>所有运行的全部指标，以数值形式供其他程序使用</translation>
    </message>
    <message>
        <source>Runs and their metrics</source>
        <translation>运行及其指标</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>常用列(&amp;U)</translation>
    </message>
    <message>
        <source>Metrics by fold</source>
        <translation>各折的指标</translation>
    </message>
    <message>
        <source>By fold</source>
        <translation>按折</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>损失曲线</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>运行的设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>训练…</translation>
    </message>
    <message>
        <source>Train a model on this screen</source>
        <translation>在当前筛选数据上训练模型</translation>
    </message>
    <message>
        <source>No runs yet. Train a model to see here how well it predicts perturbations that it has not seen.</source>
        <translation>还没有运行。训练一个模型后，即可在此查看它对未见扰动的预测效果。</translation>
    </message>
    <message>
        <source>Open a project to see its runs.</source>
        <translation>打开项目以查看其运行。</translation>
    </message>
    <message>
        <source>Select a run to see it here.</source>
        <translation>选择一个运行以在此查看。</translation>
    </message>
    <message>
        <source>The metrics of %1 have not been computed yet. Press “Compute metrics”.</source>
        <translation>%1 的指标尚未计算。请点击“计算指标”。</translation>
    </message>
    <message>
        <source>No fold of %1 is finished yet.</source>
        <translation>%1 还没有完成的折。</translation>
    </message>
    <message>
        <source>The metrics of all runs are there.</source>
        <translation>所有运行的指标均已计算。</translation>
    </message>
    <message>
        <source>Metrics of %1</source>
        <translation>%1 的指标</translation>
    </message>
    <message numerus="yes">
        <source>Metrics of %Ln runs</source>
        <translation>
            <numerusform>%Ln 个运行的指标</numerusform>
        </translation>
    </message>
    <message>
        <source>Bold: better than all other models, by the paired 95 % interval.</source>
        <translation>粗体：按配对的 95% 区间优于所有其他模型。</translation>
    </message>
    <message>
        <source>No model is better than all others beyond doubt.</source>
        <translation>没有模型确定优于所有其他模型。</translation>
    </message>
    <message numerus="yes">
        <source>Runs of %Ln kinds of folds or splits are judged apart.</source>
        <translation>
            <numerusform>各运行共有 %Ln 种折或划分方式，分别评判。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute the metrics of %1 first.</source>
        <translation>请先计算 %1 的指标。</translation>
    </message>
    <message>
        <source>Cancelled. Metrics that were computed by then are kept.</source>
        <translation>已取消。此前算出的指标已保留。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Export metrics</source>
        <translation>导出指标</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>&amp;Lead in the plots</source>
        <translation>在图中作为主运行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show alone in the plots</source>
        <translation>在图中单独显示(&amp;S)</translation>
    </message>
    <message>
        <source>Compute &amp;metrics</source>
        <translation>计算指标(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;ompare the two selected rows</source>
        <translation>比较所选的两行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove run…</source>
        <translation>移除运行(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove run</source>
        <translation>移除运行</translation>
    </message>
    <message>
        <source>Remove the run %1 with its checkpoints, predictions and metrics?</source>
        <translation>要移除运行 %1 及其检查点、预测和指标吗？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::RunTableModel</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>评估数</translation>
    </message>
    <message>
        <source>Seconds a fold</source>
        <translation>每折秒数</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1（随 %2 评估）</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>training, fold %1, epoch %2 of %3</source>
        <translation>训练中，第 %1 折，第 %2 轮（共 %3 轮）</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>noise, no model</source>
        <translation>噪声，非模型</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>Best: its 95 % interval of the difference from every other model on these perturbations excludes 0.</source>
        <translation>最佳：在这些扰动上，它与其他每个模型之差的 95% 区间都不含 0。</translation>
    </message>
    <message>
        <source>Click to compute the metrics of this run.</source>
        <translation>单击以计算此运行的指标。</translation>
    </message>
    <message>
        <source>No fold is finished yet.</source>
        <translation>还没有完成的折。</translation>
    </message>
    <message>
        <source>Not computed. Turn on the cell-eval metrics and compute again.</source>
        <translation>未计算。请启用 cell-eval 指标后重新计算。</translation>
    </message>
    <message>
        <source>Not defined for a model of means</source>
        <translation>对只预测均值的模型没有定义</translation>
    </message>
    <message>
        <source>Not defined</source>
        <translation>没有定义</translation>
    </message>
    <message>
        <source>%1, %2
Double click, or press Enter, to make it the leading run.</source>
        <translation>%1，%2
双击或按 Enter 可将其设为主运行。</translation>
    </message>
    <message>
        <source>Check to show it in the plots, at most %1 at a time</source>
        <translation>勾选后在图中显示，最多同时 %1 个</translation>
    </message>
    <message>
        <source>Shown in the plots; leads</source>
        <translation>在图中显示；主运行</translation>
    </message>
    <message>
        <source>Shown in the plots</source>
        <translation>在图中显示</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1，最佳</translation>
    </message>
    <message>
        <source>The selected run is described beside the table.
Double click it, or press Enter, to make it the leading run of the plots.</source>
        <translation>所选运行的详情见表格旁。
双击或按 Enter 可将其设为图中的主运行。</translation>
    </message>
    <message>
        <source>Checked runs are shown in the plots, at most %1 at a time; 1 leads.</source>
        <translation>勾选的运行在图中显示，最多同时 %1 个；1 为主运行。</translation>
    </message>
    <message>
        <source>Folds that are finished</source>
        <translation>已完成的折数</translation>
    </message>
    <message>
        <source>Held-out perturbations that the metrics are of</source>
        <translation>计算指标所用的留出扰动数</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>越低越好。</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>越高越好。</translation>
    </message>
    <message>
        <source>Neither high nor low is better.</source>
        <translation>高低均不代表好坏。</translation>
    </message>
    <message>
        <source>Mean and standard deviation over folds.</source>
        <translation>各折的均值和标准差。</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ScreenChooser</name>
    <message>
        <source>C&amp;hoose file…</source>
        <translation>选择文件(&amp;H)…</translation>
    </message>
    <message>
        <source>An AnnData .h5ad, 10x .h5, loom or Matrix Market file</source>
        <translation>AnnData .h5ad、10x .h5、loom 或 Matrix Market 文件</translation>
    </message>
    <message>
        <source>Choose fo&amp;lder…</source>
        <translation>选择文件夹(&amp;L)…</translation>
    </message>
    <message>
        <source>A folder with a Matrix Market matrix, genes and barcodes</source>
        <translation>含 Matrix Market 矩阵、基因和条形码的文件夹</translation>
    </message>
    <message>
        <source>Drop the file of a screen here, or choose one</source>
        <translation>将筛选数据文件拖放到这里，或选择一个文件</translation>
    </message>
    <message>
        <source>An AnnData .h5ad, a 10x .h5, a loom file, or a folder with a Matrix Market matrix</source>
        <translation>AnnData .h5ad、10x .h5、loom 文件，或含 Matrix Market 矩阵的文件夹</translation>
    </message>
    <message>
        <source>Open screen</source>
        <translation>打开筛选数据</translation>
    </message>
    <message>
        <source>Screens (*.h5ad *.h5 *.loom *.mtx *.mtx.gz);;All files (*)</source>
        <translation>筛选数据 (*.h5ad *.h5 *.loom *.mtx *.mtx.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a folder with a Matrix Market matrix</source>
        <translation>打开含 Matrix Market 矩阵的文件夹</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ShiftPanel</name>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic axes, for W1</source>
        <translation>对数坐标轴，用于 W1</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>本底噪声</translation>
    </message>
    <message>
        <source>Shade the observed W1 that chance alone gives: the median over the genes that vary. For W1.</source>
        <translation>以阴影标出仅因随机产生的观测 W1：取有变化的基因的中位数。用于 W1。</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Drag a rectangle around genes to select them; without this, hold Shift. Ctrl adds to what is selected.</source>
        <translation>拖出矩形框以选择其中的基因；未启用时请按住 Shift 拖动。按住 Ctrl 可添加到已选基因。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Show all genes again (0, or a double click)</source>
        <translation>重新显示所有基因（按 0 或双击）</translation>
    </message>
    <message>
        <source>Shift plot</source>
        <translation>偏移图</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较的量</translation>
    </message>
    <message>
        <source>What is compared: the W1 from the control, or the change of the mean</source>
        <translation>比较的量：与对照的 W1，或均值的变化</translation>
    </message>
    <message>
        <source>W1</source>
        <translation>W1</translation>
    </message>
    <message>
        <source>Mean change</source>
        <translation>均值变化</translation>
    </message>
    <message>
        <source>Choose a perturbation to see how each of its genes shifts.</source>
        <translation>选择一个扰动，查看其各基因的偏移。</translation>
    </message>
    <message>
        <source>No prediction yet. Train a model (Ctrl+T) to compare the predicted shift of each gene with the observed one.

The table of genes already shows the observed shifts.</source>
        <translation>尚无预测。请训练一个模型 (Ctrl+T)，以比较各基因的预测偏移与观测偏移。

基因表中已显示观测偏移。</translation>
    </message>
    <message>
        <source>%1 has no prediction in this run: %2.</source>
        <translation>%1 在此运行中没有预测：%2。</translation>
    </message>
    <message>
        <source>%1 has no prediction in these runs: it has no gene vector, or its fold was not finished.</source>
        <translation>%1 在这些运行中没有预测：它没有基因向量，或其所在的折未完成。</translation>
    </message>
    <message>
        <source>%1 has no prediction in this run: it has no gene vector, or its fold was not finished.</source>
        <translation>%1 在此运行中没有预测：它没有基因向量，或其所在的折未完成。</translation>
    </message>
    <message>
        <source>These models predict means only: the change of the mean is shown.</source>
        <translation>这些模型只预测均值：此处显示均值的变化。</translation>
    </message>
    <message>
        <source>This model predicts means only: the change of the mean is shown.</source>
        <translation>此模型只预测均值：此处显示均值的变化。</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ShiftPlot</name>
    <message>
        <source>predicts means only</source>
        <translation>只预测均值</translation>
    </message>
    <message>
        <source>≤&#xa0;%1</source>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>%1, not seen in the screen</source>
        <translation>%1，筛选数据中未见</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>没有预测</translation>
    </message>
    <message>
        <source>%1, r = %2</source>
        <translation>%1，r = %2</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>恒等线</translation>
    </message>
    <message>
        <source>by chance (W1 ≤ %1)</source>
        <translation>随机水平（W1 ≤ %1）</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln genes</source>
        <translation>
            <numerusform>%Ln 个基因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more do not vary</source>
        <translation>
            <numerusform>%1，另有 %Ln 个没有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points below %1 drawn at the edge, %2 of them 0</source>
        <translation>
            <numerusform>%Ln 个低于 %1 的点画在边缘，其中 %2 个为 0</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift of each gene in %1</source>
        <translation>%1 中各基因的偏移</translation>
    </message>
    <message>
        <source>Predicted shift of each gene in %1, not seen in the screen</source>
        <translation>%1 中各基因的预测偏移，筛选数据中未见</translation>
    </message>
    <message>
        <source>Observed W1</source>
        <translation>观测 W1</translation>
    </message>
    <message>
        <source>Mean expression in the control</source>
        <translation>对照中的平均表达量</translation>
    </message>
    <message>
        <source>Predicted W1</source>
        <translation>预测 W1</translation>
    </message>
    <message>
        <source>Observed mean change</source>
        <translation>观测均值变化</translation>
    </message>
    <message>
        <source>Predicted mean change</source>
        <translation>预测均值变化</translation>
    </message>
    <message>
        <source>Shift of each gene</source>
        <translation>各基因的偏移</translation>
    </message>
    <message>
        <source>mean change</source>
        <translation>均值变化</translation>
    </message>
    <message>
        <source>W1</source>
        <translation>W1</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>control mean</source>
        <translation>对照均值</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>expected by chance: %1</source>
        <translation>随机情况下预期：%1</translation>
    </message>
    <message>
        <source>drawn at the edge: below %1</source>
        <translation>画在边缘：低于 %1</translation>
    </message>
    <message>
        <source>Shift plot</source>
        <translation>偏移图</translation>
    </message>
    <message numerus="yes">
        <source>Predicted change of the mean against mean expression in the control of %Ln genes in %1, which the screen has not seen.</source>
        <translation>
            <numerusform>扰动 %1（筛选数据中未见）下 %Ln 个基因的预测均值变化与对照中平均表达量的关系。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Predicted W1 against mean expression in the control of %Ln genes in %1, which the screen has not seen.</source>
        <translation>
            <numerusform>扰动 %1（筛选数据中未见）下 %Ln 个基因的预测 W1 与对照中平均表达量的关系。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observed against predicted change of the mean of %Ln genes in %1.</source>
        <translation>
            <numerusform>扰动 %1 下 %Ln 个基因的观测均值变化与预测均值变化的关系。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observed against predicted W1 of %Ln genes in %1.</source>
        <translation>
            <numerusform>扰动 %1 下 %Ln 个基因的观测 W1 与预测 W1 的关系。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: correlation %2.</source>
        <translation>%1：相关系数 %2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 observed %2, predicted %3</source>
        <translation>%1 观测 %2，预测 %3</translation>
    </message>
    <message>
        <source>%1 control mean %2, predicted %3</source>
        <translation>%1 对照均值 %2，预测 %3</translation>
    </message>
    <message>
        <source>Selected: %1, %2.</source>
        <translation>所选：%1，%2。</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>键盘和鼠标</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Lists only what has these words, in keys or meanings</source>
        <translation>只列出按键或含义中包含这些词的项</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What keys and mouse do, by menu and panel</source>
        <translation>键盘和鼠标的作用，按菜单和面板列出</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys or mouse</source>
        <translation>按键或鼠标</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>Puts what is listed on the clipboard, as text</source>
        <translation>将列出的内容以文本形式复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Shift plot</source>
        <translation>偏移图</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>鼠标滚轮</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以指针处为中心缩放</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Move the plot</source>
        <translation>移动图</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Shift + 拖动</translation>
    </message>
    <message>
        <source>Select the genes in a rectangle; with Ctrl they are added</source>
        <translation>选择矩形框中的基因；按住 Ctrl 则添加到已选基因</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>Select a gene; with Ctrl it is added or taken away</source>
        <translation>选择一个基因；按住 Ctrl 则添加或去除</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show everything</source>
        <translation>放大、缩小、显示全部</translation>
    </message>
    <message>
        <source>Go to the next larger or smaller predicted shift</source>
        <translation>转到下一个更大或更小的预测偏移</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Go to the largest or the smallest predicted shift</source>
        <translation>转到最大或最小的预测偏移</translation>
    </message>
    <message>
        <source>Pin or unpin the current gene</source>
        <translation>固定或取消固定当前基因</translation>
    </message>
    <message>
        <source>Give up the rectangle</source>
        <translation>放弃矩形框</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Make the gene of a card the current one</source>
        <translation>将卡片的基因设为当前基因</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>在卡片之间移动</translation>
    </message>
    <message>
        <source>Go to the first or last card</source>
        <translation>转到第一张或最后一张卡片</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Make the gene of the card with the focus the current one</source>
        <translation>将焦点所在卡片的基因设为当前基因</translation>
    </message>
    <message>
        <source>Pin or unpin the gene of the card with the focus</source>
        <translation>固定或取消固定焦点所在卡片的基因</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右键单击</translation>
    </message>
    <message>
        <source>More about the gene</source>
        <translation>关于该基因的更多操作</translation>
    </message>
    <message>
        <source>Lists of perturbations and genes</source>
        <translation>扰动和基因的列表</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下方向键</translation>
    </message>
    <message>
        <source>Go to the row above or below; what it is about is shown</source>
        <translation>转到上一行或下一行，并显示其内容</translation>
    </message>
    <message>
        <source>Shift + Up, Shift + Down</source>
        <translation>Shift + 上、下方向键</translation>
    </message>
    <message>
        <source>Select several genes</source>
        <translation>选择多个基因</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右方向键</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>左右滚动</translation>
    </message>
    <message>
        <source>Pin or unpin a gene</source>
        <translation>固定或取消固定基因</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Search for what is typed</source>
        <translation>搜索输入的内容</translation>
    </message>
    <message>
        <source>Click on a title</source>
        <translation>单击列标题</translation>
    </message>
    <message>
        <source>Sort by that column</source>
        <translation>按该列排序</translation>
    </message>
    <message>
        <source>Right click on a title</source>
        <translation>右键单击列标题</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>More about the row</source>
        <translation>关于该行的更多操作</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>%1, double click</source>
        <translation>%1, 双击</translation>
    </message>
    <message>
        <source>Make the run the leading one</source>
        <translation>将该运行设为主运行</translation>
    </message>
    <message>
        <source>Show the run in the plots, or no longer</source>
        <translation>在图中显示或不再显示该运行</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>搜索框</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>转到列表</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索内容</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>过滤条件</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Remove the filter with the focus</source>
        <translation>移除焦点所在的过滤条件</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Predict the genes that were typed</source>
        <translation>预测输入的基因</translation>
    </message>
    <message>
        <source>Offer names of genes</source>
        <translation>提供基因名称建议</translation>
    </message>
    <message>
        <source>Remove the selected predictions</source>
        <translation>移除所选的预测</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::TableView</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::TrainingWizard</name>
    <message>
        <source>New training</source>
        <translation>新建训练</translation>
    </message>
    <message>
        <source>&amp;Import only</source>
        <translation>仅导入(&amp;I)</translation>
    </message>
    <message>
        <source>Import the screen now, and train later</source>
        <translation>现在导入筛选数据，以后再训练</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::UnseenPredictor</name>
    <message>
        <source>Predicting</source>
        <translation>正在预测</translation>
    </message>
    <message>
        <source>Reading predictions</source>
        <translation>正在读取预测</translation>
    </message>
    <message numerus="yes">
        <source>Predicting %Ln knockdowns</source>
        <translation>
            <numerusform>预测 %Ln 个敲低</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::UnseenTableModel</name>
    <message>
        <source>%1 would be expected by chance</source>
        <translation>随机情况下预期有 %1 个</translation>
    </message>
    <message>
        <source>%1, predicted shift %2</source>
        <translation>%1，预测偏移 %2</translation>
    </message>
    <message>
        <source>Predicted shift: the mean over genes of W1 between control and predicted</source>
        <translation>预测偏移：对照与预测之间的 W1，对各基因取平均</translation>
    </message>
    <message>
        <source>Genes that are predicted to respond</source>
        <translation>预测会有响应的基因</translation>
    </message>
    <message>
        <source>Folds whose predictions were averaged</source>
        <translation>其预测参与平均的折</translation>
    </message>
    <message>
        <source>Perturbation</source>
        <translation>扰动</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>基因</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折</translation>
    </message>
    <message>
        <source>Perturbations that the screen does not hold, as the leading run predicts them</source>
        <translation>筛选数据中没有的扰动，由主运行预测</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::VectorsDialog</name>
    <message>
        <source>Gene vectors</source>
        <translation>基因向量</translation>
    </message>
    <message>
        <source>&amp;Use these vectors</source>
        <translation>使用这些向量(&amp;U)</translation>
    </message>
    <message>
        <source>Later trainings use them; runs that are there keep theirs</source>
        <translation>以后的训练会使用它们；已有的运行保留各自的向量</translation>
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
        <translation>预测敲低如何改变每个基因的分布</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>A folder that Knockscope made before</source>
        <translation>Knockscope 之前创建的文件夹</translation>
    </message>
    <message>
        <source>Open screen…</source>
        <translation>打开筛选数据…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>A small made-up screen to try things out</source>
        <translation>供试用的小型模拟筛选数据</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations</source>
        <translation>
            <numerusform>%Ln 个扰动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>New training…</source>
        <translation>新建训练…</translation>
    </message>
    <message>
        <source>From your data to a trained model</source>
        <translation>从数据到训练好的模型</translation>
    </message>
    <message>
        <source>Four steps, each with what was found in your file: data, genes, model, ready</source>
        <translation>共四步，每步都显示在文件中识别到的内容：数据、基因、模型、就绪</translation>
    </message>
    <message>
        <source>Choose a .knockscope folder: its perturbations, runs and predictions appear at once</source>
        <translation>选择一个 .knockscope 文件夹：其中的扰动、运行和预测会立即显示</translation>
    </message>
    <message>
        <source>AnnData .h5ad, 10x .h5, loom or .mtx</source>
        <translation>AnnData .h5ad、10x .h5、loom 或 .mtx</translation>
    </message>
    <message>
        <source>Choose a file with single cells and their perturbations; a project is made of it</source>
        <translation>选择含有单细胞及其扰动的文件；由此创建项目</translation>
    </message>
    <message>
        <source>A screen as a Matrix Market folder</source>
        <translation>Matrix Market 文件夹形式的筛选数据</translation>
    </message>
    <message>
        <source>Choose a folder with matrix.mtx, genes and barcodes; a project is made of it</source>
        <translation>选择含有 matrix.mtx、基因和条形码的文件夹；由此创建项目</translation>
    </message>
    <message>
        <source>Made on your computer in a few seconds; nothing is downloaded</source>
        <translation>几秒内在本机生成；不会下载任何内容</translation>
    </message>
    <message>
        <source>Or drop a screen or a project folder anywhere in this window: .h5ad, .h5, .loom, .mtx, .knockscope</source>
        <translation>也可以将筛选数据或项目文件夹拖放到此窗口的任意位置：.h5ad、.h5、.loom、.mtx、.knockscope</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Double click or press Enter to open a project, Delete to take it off this list</source>
        <translation>双击或按 Enter 打开项目，按 Delete 将其从此列表中移除</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Projects that you open appear here, so that you need not look for them.</source>
        <translation>打开过的项目会显示在这里，不必再去查找。</translation>
    </message>
    <message>
        <source>What is possible</source>
        <translation>可以做什么</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>如何操作</translation>
    </message>
    <message>
        <source>How it works: %1</source>
        <translation>如何操作：%1</translation>
    </message>
    <message>
        <source>Train on a screen</source>
        <translation>用筛选数据训练</translation>
    </message>
    <message>
        <source>Four steps lead from a file of single cells to a model of it.</source>
        <translation>只需四步，就能从单细胞文件得到模型。</translation>
    </message>
    <message>
        <source>Browse distributions</source>
        <translation>浏览分布</translation>
    </message>
    <message>
        <source>See gene by gene what a knockdown does to control cells, and what was predicted.</source>
        <translation>逐个基因查看敲低对对照细胞的影响，以及预测结果。</translation>
    </message>
    <message>
        <source>Predict unseen knockdowns</source>
        <translation>预测未见的敲低</translation>
    </message>
    <message>
        <source>Ask for genes that nobody has knocked down, alone or together.</source>
        <translation>预测从未敲低过的基因，可以单个，也可以多个一起。</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>not found in %1</source>
        <translation>未在 %1 中找到</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>显示文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Write or copy figures and tables as a journal wants them.</source>
        <translation>按期刊的要求写入或复制图片和表格。</translation>
    </message>
</context>
<context>
    <name>knockscope::ui::WizardFrame</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps that were reached can be gone back to</source>
        <translation>可以返回已到过的步骤</translation>
    </message>
    <message>
        <source>Close without doing anything (Esc)</source>
        <translation>关闭，不执行任何操作 (Esc)</translation>
    </message>
    <message>
        <source>Go back to the step before</source>
        <translation>返回上一步</translation>
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
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>In the step “%1”: %2</source>
        <translation>在“%1”步骤中：%2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Do what was chosen, in the background (Enter)</source>
        <translation>在后台执行所选的操作 (Enter)</translation>
    </message>
    <message>
        <source>Go to the next step (Enter)</source>
        <translation>转到下一步 (Enter)</translation>
    </message>
    <message>
        <source>Close without starting? What was chosen here is forgotten.</source>
        <translation>不开始就关闭吗？在此所作的选择将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Keep choosing</source>
        <translation>继续选择(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
</TS>
