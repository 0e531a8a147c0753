<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
</context>
<context>
    <name>ExperimentJob</name>
    <message>
        <source>Experiment %1</source>
        <translation>实验 %1</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message numerus="yes">
        <source>%n genes</source>
        <translation>
            <numerusform>%n 个基因</numerusform>
        </translation>
    </message>
    <message>
        <source>Observed W1 (log expression)</source>
        <translation>观测 W1（对数表达量）</translation>
    </message>
    <message>
        <source>Mean expression in the control (log)</source>
        <translation>对照中的平均表达量（对数）</translation>
    </message>
    <message>
        <source>Predicted W1 (log expression)</source>
        <translation>预测 W1（对数表达量）</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Predicted mean</source>
        <translation>预测均值</translation>
    </message>
    <message numerus="yes">
        <source>range of %n folds</source>
        <translation>
            <numerusform>%n 折的范围</numerusform>
        </translation>
    </message>
    <message>
        <source>Expression (log)</source>
        <translation>表达量（对数）</translation>
    </message>
    <message>
        <source>Share of cells</source>
        <translation>细胞比例</translation>
    </message>
    <message>
        <source>W1 observed %1</source>
        <translation>W1 观测 %1</translation>
    </message>
    <message>
        <source>W1 observed %1, predicted %2</source>
        <translation>W1 观测 %1，预测 %2</translation>
    </message>
    <message>
        <source>W1 predicted %1</source>
        <translation>W1 预测 %1</translation>
    </message>
    <message>
        <source>mean predicted %1</source>
        <translation>均值预测 %1</translation>
    </message>
    <message>
        <source>not predicted</source>
        <translation>未预测</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（扰动 %2）</translation>
    </message>
    <message>
        <source>not detected</source>
        <translation>未检出</translation>
    </message>
    <message>
        <source>the same in all cells</source>
        <translation>所有细胞的值相同</translation>
    </message>
    <message>
        <source>Shift of each gene in %1</source>
        <translation>%1 中各基因的偏移</translation>
    </message>
    <message>
        <source>Predicted shift of genes in %1</source>
        <translation>%1 中基因的预测偏移</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
    <name>GeneLinks</name>
    <message>
        <source>No browser could be opened. This is the address:</source>
        <translation>无法打开浏览器。网址如下：</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制网址</translation>
    </message>
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
    <name>Jobs</name>
    <message>
        <source>it has no gene vector</source>
        <translation>它没有基因向量</translation>
    </message>
    <message>
        <source>reading gene vectors</source>
        <translation>正在读取基因向量</translation>
    </message>
    <message>
        <source>making up cells</source>
        <translation>正在生成模拟细胞</translation>
    </message>
    <message>
        <source>importing cells</source>
        <translation>正在导入细胞</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The metrics are out of date: %1.</source>
        <translation>指标已过期：%1。</translation>
    </message>
    <message>
        <source>run %1 of %2 (%3), </source>
        <translation>第 %1 个运行，共 %2 个（%3），</translation>
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
    <name>Words</name>
    <message>
        <source>%1: control %2.</source>
        <translation>%1：对照 %2。</translation>
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
    <name>knockscope::ui::ImportDialog</name>
    <message>
        <source>Import a screen</source>
        <translation>导入筛选数据</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>数据层</translation>
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
        <source>Table of cell labels</source>
        <translation>细胞标签表</translation>
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
        <source>Gene names</source>
        <translation>基因名</translation>
    </message>
    <message>
        <source>“index”, or a column of the genes: type its name and press Enter</source>
        <translation>“index”或基因表中的某一列：输入列名后按 Enter</translation>
    </message>
    <message>
        <source>Perturbation column</source>
        <translation>扰动列</translation>
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
        <source>Control label</source>
        <translation>对照标签</translation>
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
        <source>What joins the genes of a combination</source>
        <translation>组合扰动中连接各基因的符号</translation>
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
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Whether labels name guides</source>
        <translation>标签是否为 sgRNA 名称</translation>
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
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>choose what they are</source>
        <translation>选择数值类型</translation>
    </message>
    <message>
        <source>Counts (are normalised and log-transformed)</source>
        <translation>计数（将归一化并取对数）</translation>
    </message>
    <message>
        <source>Log-normalised (are taken as they are)</source>
        <translation>已对数归一化（直接使用）</translation>
    </message>
    <message>
        <source>Perturbations with fewer cells are left out</source>
        <translation>细胞数低于此值的扰动不纳入</translation>
    </message>
    <message>
        <source>Gene vectors</source>
        <translation>基因向量</translation>
    </message>
    <message>
        <source>optional: a file of vectors, or gene sets (.gmt, .gaf)</source>
        <translation>可选：向量文件，或基因集（.gmt、.gaf）</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>数据层(&amp;Y)</translation>
    </message>
    <message>
        <source>Cell la&amp;bels</source>
        <translation>细胞标签(&amp;B)</translation>
    </message>
    <message>
        <source>Gene &amp;names</source>
        <translation>基因名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Perturbation column</source>
        <translation>扰动列(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Control label</source>
        <translation>对照标签(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>书写方式(&amp;S)</translation>
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
        <source>&amp;Minimum cells of a perturbation</source>
        <translation>每个扰动的最少细胞数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Gene vectors</source>
        <translation>基因向量(&amp;G)</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>项目文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message>
        <source>none in this file</source>
        <translation>此文件中没有</translation>
    </message>
    <message>
        <source>This file holds no cell labels: choose a table of them, a CSV or TSV with a column of barcodes, under “Cell labels”.</source>
        <translation>此文件不含细胞标签：请在“细胞标签”处选择标签表，即含条形码列的 CSV 或 TSV 文件。</translation>
    </message>
    <message>
        <source>Check what was recognised, then import.</source>
        <translation>请检查识别结果，然后导入。</translation>
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
    <message numerus="yes">
        <source>%Ln names occur several times and get numbers (%1)</source>
        <translation>
            <numerusform>有 %Ln 个名称重复出现，已加上编号（%1）</numerusform>
        </translation>
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
        <source>Cell labels</source>
        <translation>细胞标签</translation>
    </message>
    <message>
        <source>Tables of cell labels (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz);;All files (*)</source>
        <translation>细胞标签表 (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz);;所有文件 (*)</translation>
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
        <source>Choose the perturbation column.</source>
        <translation>请选择扰动列。</translation>
    </message>
    <message>
        <source>Choose the control label.</source>
        <translation>请选择对照标签。</translation>
    </message>
    <message>
        <source>Choose what the values are.</source>
        <translation>请选择数值的类型。</translation>
    </message>
    <message>
        <source>Type what joins the genes of a combination.</source>
        <translation>请输入组合扰动中连接各基因的符号。</translation>
    </message>
    <message>
        <source>Choose the project folder.</source>
        <translation>请选择项目文件夹。</translation>
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
        <source>%Ln perturbations</source>
        <translation>
            <numerusform>%Ln 个扰动</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 of %2 + control, %3.</source>
        <translation>至多 %1，%2 + 对照，%3。</translation>
    </message>
    <message>
        <source>%1 of %2 + control, %3.</source>
        <translation>%1，%2 + 对照，%3。</translation>
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
        <source>&amp;Export figure…</source>
        <translation>导出图片(&amp;E)…</translation>
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
        <source>P&amp;redict…</source>
        <translation>预测(&amp;D)…</translation>
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
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Preparing the example</source>
        <translation>正在准备示例</translation>
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
        <source>Gene vectors</source>
        <translation>基因向量</translation>
    </message>
    <message>
        <source>Loading gene vectors</source>
        <translation>正在加载基因向量</translation>
    </message>
    <message>
        <source>Knockscope</source>
        <translation>Knockscope</translation>
    </message>
    <message>
        <source>Training needs a vector for each perturbed gene, and this project has none yet.</source>
        <translation>训练要求每个受扰动的基因都有向量，而此项目还没有基因向量。</translation>
    </message>
    <message>
        <source>Load gene vectors…</source>
        <translation>加载基因向量…</translation>
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
        <source>Export figure</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf);;PNG, 300 dpi (*.png)</source>
        <translation>SVG (*.svg);;PDF (*.pdf);;PNG，300 dpi (*.png)</translation>
    </message>
    <message>
        <source>Exporting the figure</source>
        <translation>正在导出图片</translation>
    </message>
    <message>
        <source>Figure written to %1</source>
        <translation>图片已写入 %1</translation>
    </message>
    <message>
        <source>Another figure is still being written. Try again in a moment.</source>
        <translation>另一张图片仍在写入中。请稍后再试。</translation>
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
        <source>Something else is still running. Wait for it or cancel it first.</source>
        <translation>另一个任务仍在进行。请等待其完成，或先将其取消。</translation>
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
        <source>, no gene vectors</source>
        <translation>, 没有基因向量</translation>
    </message>
    <message>
        <source>, %1 without a gene vector</source>
        <translation>, %1 个没有基因向量</translation>
    </message>
    <message>
        <source>A job is still running. Stop it and quit?
Finished folds of a training are kept.</source>
        <translation>仍有任务在进行。要停止任务并退出吗？
训练中已完成的折会保留。</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
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
</context>
<context>
    <name>knockscope::ui::ReportWindow</name>
    <message>
        <source>%1 cannot be read: %2. Make the table again.</source>
        <translation>无法读取 %1：%2。请重新生成表格。</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>报告 %1</translation>
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
    <name>knockscope::ui::TrainDialog</name>
    <message>
        <source>All %1 perturbations have a gene vector.</source>
        <translation>全部 %1 个扰动都有基因向量。</translation>
    </message>
    <message>
        <source>%1 of %2 perturbations have a gene vector.</source>
        <translation>%2 个扰动中有 %1 个有基因向量。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未纳入：%1。</translation>
    </message>
    <message>
        <source>%1 has the vector of %2</source>
        <translation>%1 使用 %2 的向量</translation>
    </message>
    <message>
        <source>%1 has no vector (%2)</source>
        <translation>%1 没有向量（%2）</translation>
    </message>
    <message>
        <source>%1 may be one of %2</source>
        <translation>%1 可能是以下之一：%2</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Trains MLP+Hist by cross-validation: each perturbation is predicted by a model that has not seen it.</source>
        <translation>以交叉验证训练 MLP+Hist：每个扰动都由未见过它的模型来预测。</translation>
    </message>
    <message>
        <source>&amp;Epochs, at most</source>
        <translation>最多轮次(&amp;E)</translation>
    </message>
    <message>
        <source>St&amp;op a fold when it gets no better</source>
        <translation>不再改进时停止该折(&amp;O)</translation>
    </message>
    <message>
        <source>A tenth of the perturbations is kept aside to judge by. Takes a fraction of the time and predicts as well or better.
With fewer than 95 perturbations to learn from, all epochs are trained nevertheless. Off: as in the paper.</source>
        <translation>留出十分之一的扰动用于评判。只需一小部分时间，预测效果相当或更好。
若可供学习的扰动少于 95 个，则仍会训练所有轮次。关闭：与论文一致。</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>折数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Bins</source>
        <translation>分箱数(&amp;B)</translation>
    </message>
    <message>
        <source>B&amp;atch size</source>
        <translation>批大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>学习率(&amp;L)</translation>
    </message>
    <message>
        <source>Random &amp;seed</source>
        <translation>随机种子(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
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
        <source>A Perturb-seq data set as an AnnData .h5ad, 10x .h5 or loom file</source>
        <translation>AnnData .h5ad、10x .h5 或 loom 文件形式的 Perturb-seq 数据集</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>A Perturb-seq data set as a Matrix Market folder</source>
        <translation>Matrix Market 文件夹形式的 Perturb-seq 数据集</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>A small made-up screen to try things out</source>
        <translation>供试用的小型模拟筛选数据</translation>
    </message>
</context>
</TS>
