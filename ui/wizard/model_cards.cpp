// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/model_cards.h"

#include "core/model/catalogue.h"
#include "ui/base/translation.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRing = 16; // of the mark that says which one is chosen
constexpr int kMargin = 12;

QColor mixed(const QColor& a, const QColor& b, double shareOfB)
{
    const auto channel = [shareOfB](int x, int y) { return static_cast<int>(x + (y - x) * shareOfB); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

QString titleOf(const std::string& model)
{
    const std::string_view title = modelInfo(model).title;
    return QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()));
}

QLabel* textLabel(const QString& name, const QString& text)
{
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

ModelWords wordsOf(const std::string& model)
{
    const QString distributions =
        ModelCard::tr("Predicts whole distributions, of unseen genes and of combinations too.");
    const QString means = ModelCard::tr("Predicts means only, of unseen genes and of combinations too.");
    const QString network = ModelCard::tr("Takes minutes to hours; a GPU does not help.");
    const QString quick = ModelCard::tr("Takes seconds to minutes; a GPU does not help.");
    if (model == "mlp-hist")
        return {
            ModelCard::tr("The model of the paper: learns how a knockdown reshapes the distribution of every "
                          "gene, whatever its shape."),
            distributions, ModelCard::tr("Takes minutes to hours; a GPU makes it many times faster.")};
    if (model == "nearest")
        return {ModelCard::tr("Takes the mean of the perturbations whose genes are most alike: shows at once "
                              "whether the gene vectors say anything."),
                distributions, quick};
    if (model == "zitg")
        return {
            ModelCard::tr("Describes every gene by a bell curve beside a share of silent cells: few numbers "
                          "that are easy to compare."),
            distributions, network};
    if (model == "tg")
        return {
            ModelCard::tr("Describes every gene by a bell curve that ends at the smallest and the largest "
                          "value: for genes that few cells lack."),
            distributions, network};
    if (model == "mlp-mean")
        return {ModelCard::tr("The network of the paper for means alone: shows what is gained by predicting "
                              "distributions."),
                means, network};
    if (model == "gp")
        return {ModelCard::tr("A Gaussian process: says how sure it is of every mean, and needs few "
                              "perturbations."),
                means, quick};
    if (model == "bilinear-ridge")
        return {ModelCard::tr("A linear model that is hard to beat for perturbations nobody has seen: a good "
                              "yardstick."),
                means, quick};
    if (model == "additive")
        return {ModelCard::tr("Adds up what two knockdowns do alone: the yardstick for combinations."),
                ModelCard::tr(
                    "Predicts whole distributions of combinations whose genes were perturbed alone, and "
                    "nothing else."),
                quick};
    return {coreText(modelInfo(model).summary),
            modelInfo(model).predictsDistributions ? distributions : means, quick};
}

std::vector<std::string> trainableModels()
{
    std::vector<std::string> models{"mlp-hist", "nearest", "zitg",           "tg",
                                    "mlp-mean", "gp",      "bilinear-ridge", "additive"};
    for (const ModelInfo& info : modelCatalogue()) {
        if (!info.isBaseline && std::find(models.begin(), models.end(), info.id) == models.end())
            models.emplace_back(info.id);
    }
    return models;
}

ModelCard::ModelCard(std::string model, bool isRecommended, QWidget* parent)
    : QAbstractButton(parent)
    , m_model(std::move(model))
    , m_words(wordsOf(m_model))
    , m_obstacle(textLabel(u"obstacle"_s, {}))
{
    setObjectName(u"card-"_s + QString::fromStdString(m_model));
    setText(titleOf(m_model));
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    auto* title = textLabel(u"cardTitle"_s,
                            isRecommended ? tr("%1 (recommended)").arg(titleOf(m_model)) : titleOf(m_model));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto* purpose = textLabel(u"purpose"_s, m_words.purpose);
    auto* predicts = textLabel(u"predicts"_s, m_words.predicts);
    auto* cost = textLabel(u"cost"_s, m_words.cost);
    for (QLabel* label : {predicts, cost})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_obstacle->hide();
    m_texts = {title, purpose, predicts, cost};

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin + kRing + 10, kMargin - 2, kMargin, kMargin - 2);
    layout->setSpacing(3);
    for (QLabel* label : m_texts)
        layout->addWidget(label);
    layout->addWidget(m_obstacle);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

void ModelCard::setObstacle(const QString& reason)
{
    m_obstacle->setText(reason);
    m_obstacle->setVisible(!reason.isEmpty());
    setEnabled(reason.isEmpty());
    m_obstacle->setEnabled(true);
    describe();
}

void ModelCard::describe()
{
    QStringList sentences{m_words.purpose, m_words.predicts, m_words.cost};
    if (!m_obstacle->text().isEmpty())
        sentences.append(m_obstacle->text());
    setAccessibleName(text());
    setAccessibleDescription(sentences.join(u' '));
    setToolTip(m_obstacle->text().isEmpty() ? tr("Train this model (space)") : m_obstacle->text());
}

void ModelCard::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        update();
}

void ModelCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Active, QPalette::WindowText);
    const QColor accent = palette().color(QPalette::Active, QPalette::Link);
    const QColor fill = !isEnabled() ? palette().color(QPalette::Window)
        : isChecked()                ? mixed(base, accent, 0.12)
        : underMouse()               ? mixed(base, accent, 0.05)
                                     : base;
    const double width = isChecked() ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setPen(QPen(isChecked() ? accent : mixed(base, text, isEnabled() ? 0.35 : 0.2), width));
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, 6, 6);

    // The mark of a radio button, so that the chosen one is not told by its colour alone.
    const QRectF ring(kMargin, kMargin, kRing, kRing);
    painter.setBrush(base);
    painter.setPen(QPen(isChecked() ? accent : mixed(base, text, isEnabled() ? 0.55 : 0.25), 1.5));
    painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(ring.adjusted(5, 5, -5, -5));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(text, 1, Qt::DotLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 4, 4);
    }
}

ModelCards::ModelCards(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"modelCards");
    setAccessibleName(tr("Models"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const std::string& model : trainableModels()) {
        auto* card = new ModelCard(model, m_cards.empty(), this);
        card->installEventFilter(this);
        connect(card, &QAbstractButton::clicked, this, [this, card] {
            m_wished = card->model();
            choose(card);
        });
        layout->addWidget(card);
        m_cards.push_back(card);
    }
    m_wished = m_cards.front()->model();
    choose(m_cards.front());
}

void ModelCards::setObstacle(const std::string& model, const QString& reason)
{
    for (ModelCard* card : m_cards) {
        if (card->model() == model)
            card->setObstacle(reason);
    }
    const auto wished = std::find_if(m_cards.begin(), m_cards.end(),
                                     [this](const ModelCard* card) { return card->model() == m_wished; });
    if ((*wished)->isEnabled())
        return choose(*wished);
    const auto first =
        std::find_if(m_cards.begin(), m_cards.end(), [](const ModelCard* card) { return card->isEnabled(); });
    if (first != m_cards.end())
        choose(*first);
}

void ModelCards::choose(ModelCard* card)
{
    for (ModelCard* other : m_cards) {
        other->setChecked(other == card);
        other->setFocusPolicy(other == card ? Qt::StrongFocus : Qt::ClickFocus); // Tab leads to this one
    }
    if (m_chosen == card->model())
        return;
    m_chosen = card->model();
    Q_EMIT chosenChanged();
}

void ModelCards::step(const ModelCard* from, int direction)
{
    const auto count = static_cast<int>(m_cards.size());
    const auto place = static_cast<int>(std::find(m_cards.begin(), m_cards.end(), from) - m_cards.begin());
    for (int next = place + direction; next >= 0 && next < count; next += direction) {
        ModelCard* const card = m_cards[static_cast<std::size_t>(next)];
        if (!card->isEnabled())
            continue;
        card->setFocus(Qt::OtherFocusReason);
        Q_EMIT reached(card);
        return;
    }
}

bool ModelCards::eventFilter(QObject* watched, QEvent* event)
{
    const auto* card = qobject_cast<ModelCard*>(watched);
    if (!card || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<const QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        step(card, 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Left:
        step(card, -1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace knockscope::ui
