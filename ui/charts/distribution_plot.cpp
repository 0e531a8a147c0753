// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/distribution_plot.h"

#include "ui/base/text.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/distribution_style.h"
#include "ui/charts/distribution_words.h"

#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QTextDocument>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMargin = 9;
constexpr double kZeroBarWidth = 20;
constexpr double kGap = 9; // between the zeros and the expressed values
constexpr double kTickLength = 3;
constexpr int kPinSize = 20;
constexpr double kHeaderHeight = 18;

QPixmap pinPixmap(const QColor& colour, bool isPinned, double ratio)
{
    constexpr int kSize = 16;
    QPixmap pixmap(QSize(kSize, kSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(QPointF(8, 10), QPointF(8, 15));
    if (isPinned)
        painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF({{5, 1.5}, {11, 1.5}, {10, 3}, {10, 6.5}, {12.5, 10}, {3.5, 10}, {6, 6.5}, {6, 3}}));
    return pixmap;
}

/// A value's place on an axis that is linear from 0 or logarithmic from `floor`.
struct Scale {
    double floor = 0; // 0: linear
    double top = 1;
    double low = 0; // pixels
    double high = 0;

    bool isLog() const { return floor > 0; }
    bool isShown(double value) const { return value > floor; }
    double at(double value) const
    {
        const double share =
            isLog() ? std::log(std::max(value, floor) / floor) / std::log(top / floor) : value / top;
        return low + (high - low) * share;
    }
};

QString powerOfTen(int exponent)
{
    static constexpr std::array<char16_t, 10> kDigits = {u'⁰', u'¹', u'²', u'³', u'⁴',
                                                         u'⁵', u'⁶', u'⁷', u'⁸', u'⁹'};
    QString text = u"10"_s;
    if (exponent < 0)
        text += u'⁻';
    for (const QChar digit : QString::number(std::abs(exponent)))
        text += QChar(kDigits[static_cast<std::size_t>(digit.digitValue())]);
    return text;
}

using Ticks = std::vector<std::pair<double, QString>>;

Ticks linearTicks(double low, double high, double interval)
{
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(interval) + 1e-9)));
    Ticks ticks;
    for (double i = std::ceil(low / interval - 1e-6); i * interval <= high * (1 + 1e-9); ++i)
        ticks.emplace_back(i * interval, QLocale().toString(i * interval, 'f', decimals));
    return ticks;
}

Ticks logTicks(const Scale& scale, bool isPercent)
{
    const int first = static_cast<int>(std::ceil(std::log10(scale.floor) - 1e-9));
    const int last = static_cast<int>(std::floor(std::log10(scale.top) + 1e-9));
    const double room = std::abs(scale.high - scale.low);
    if (last <= first && !isPercent) { // less than a decade
        Ticks ticks;
        const int digits = std::max(0, 1 - first);
        for (int exponent = first - 1; exponent <= last; ++exponent) {
            for (const int digit : {1, 2, 5}) {
                const double value = digit * std::pow(10.0, exponent);
                if (value >= scale.floor && value <= scale.top)
                    ticks.emplace_back(value, QLocale().toString(value, 'g', digits + 2));
            }
        }
        return ticks;
    }
    const int step = std::max(1, static_cast<int>(std::ceil((last - first) * 24 / std::max(room, 1.0))));
    Ticks ticks;
    for (int exponent = last; exponent >= first; exponent -= step) {
        const double value = std::pow(10.0, exponent);
        ticks.emplace_back(value,
                           isPercent ? QLocale().toString(100 * value, 'f', std::max(0, -exponent - 2)) + u'%'
                                     : powerOfTen(exponent));
    }
    return ticks;
}

double widestOf(const Ticks& ticks, const QFontMetricsF& metrics)
{
    double widest = 0;
    for (const auto& tick : ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.second));
    return widest;
}

/// Texts in 4, 2 or 1 columns, as many as fit, from top to bottom.
struct Columns {
    std::vector<double> lefts;
    std::size_t rows = 0;

    static std::optional<Columns> of(const QStringList& texts, std::size_t columns,
                                     const QFontMetricsF& metrics, double width)
    {
        Columns result;
        const auto count = static_cast<std::size_t>(texts.size());
        result.rows = (count + columns - 1) / columns;
        double left = 0;
        for (std::size_t first = 0; first < count; first += result.rows) {
            result.lefts.push_back(left);
            double widest = 0;
            for (std::size_t i = first; i < std::min(first + result.rows, count); ++i)
                widest = std::max(widest, metrics.horizontalAdvance(texts[static_cast<qsizetype>(i)]));
            left += widest + kColumnGap;
        }
        return columns == 1 || left - kColumnGap <= width ? std::optional(result) : std::nullopt;
    }

    static constexpr double kColumnGap = 14;
};

} // namespace

struct DistributionPlot::Private {
    GeneDistribution data;
    QString message;
    bool isLog = false;
    bool isCurrent = false;
    bool isPinned = false;
    QToolButton* pin = nullptr;
    DistributionStyle style;
    QFont bold;
    QFont small;

    // Words
    QString shift;
    QString kind;
    QStringList changes;
    QStringList shortChanges;

    // Where everything is
    QRectF body; // of the expressed values
    QRectF zeros; // empty where they are not apart
    double left = 0; // expression at the ends of the body
    double right = 1;
    Scale density;
    Scale share; // of zeros
    Ticks densityTicks;
    Ticks shareTicks;
    bool hasTitles = false;

    double x(double expression) const
    {
        return body.left() + body.width() * (expression - left) / (right - left);
    }

    double paintWords(QPainter& painter, const QRectF& area) const;
    void arrange(const QRectF& area);
    void paintAxes(QPainter& painter) const;
    void paintZeros(QPainter& painter) const;
    void paintBody(QPainter& painter) const;
    void paintConstant(QPainter& painter) const;
    std::vector<QPolygonF> outlines(const CellShares& shares) const;
    void paintSteps(QPainter& painter, const CellShares& shares, const QPen& pen, const QBrush& fill) const;
    void paintBand(QPainter& painter) const;
};

DistributionPlot::DistributionPlot(QWidget* parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>())
{
    m_d->pin = new QToolButton(this);
    m_d->pin->setObjectName(u"pinButton");
    m_d->pin->setAutoRaise(true);
    m_d->pin->setCheckable(true);
    m_d->pin->setFixedSize(kPinSize, kPinSize);
    m_d->pin->hide();
    connect(m_d->pin, &QToolButton::clicked, this, [this] {
        m_d->pin->setChecked(m_d->isPinned); // whether it is pinned is decided elsewhere
        Q_EMIT pinToggled();
    });
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    applyTheme();
    setPinned(false);
    setMessage({});
}

DistributionPlot::~DistributionPlot() = default;

QSize DistributionPlot::sizeHint() const
{
    return {420, 320};
}

QSize DistributionPlot::minimumSizeHint() const
{
    return {230, 220};
}

void DistributionPlot::setData(GeneDistribution data)
{
    m_d->data = std::move(data);
    m_d->message.clear();
    m_d->shift = shiftWords(m_d->data);
    m_d->kind = kindWords(m_d->data);
    m_d->changes = changeWords(m_d->data);
    m_d->shortChanges = changeWords(m_d->data, WordLength::Short);
    describe();
    update();
}

void DistributionPlot::setMessage(const QString& message)
{
    m_d->data = {};
    m_d->message = message;
    describe();
    update();
}

void DistributionPlot::setLogScale(bool isLog)
{
    if (std::exchange(m_d->isLog, isLog) != isLog)
        update();
}

void DistributionPlot::setCanPin(bool canPin)
{
    m_d->pin->setVisible(canPin);
}

void DistributionPlot::setPinned(bool isPinned)
{
    m_d->isPinned = isPinned;
    m_d->pin->setChecked(isPinned);
    m_d->pin->setToolTip(isPinned ? tr("Unpin this gene (P)")
                                  : tr("Pin this gene: its card stays when another is selected (P)"));
    m_d->pin->setAccessibleName(isPinned ? tr("Unpin") : tr("Pin"));
    update();
}

void DistributionPlot::setCurrent(bool isCurrent)
{
    if (std::exchange(m_d->isCurrent, isCurrent) != isCurrent)
        update();
}

bool DistributionPlot::showsDistributions() const
{
    return !m_d->data.control.empty();
}

const GeneDistribution& DistributionPlot::data() const
{
    return m_d->data;
}

QString DistributionPlot::title() const
{
    return showsDistributions() ? distributionTitle(m_d->data) : QString();
}

bool DistributionPlot::isLogScale() const
{
    return m_d->isLog;
}

bool DistributionPlot::isPinned() const
{
    return m_d->isPinned;
}

bool DistributionPlot::isCurrent() const
{
    return m_d->isCurrent;
}

QString DistributionPlot::numbersAt(QPoint position) const
{
    const GeneDistribution& data = m_d->data;
    if (!showsDistributions() || !data.numbers.active)
        return {};
    const auto percent = [](double share) { return percentText(share, 2); };
    const auto groups = [&](const auto& shareOf) {
        QString text = u'\n' + tr("Control: %1").arg(shareOf(data.control));
        if (!data.observed.empty())
            text += u'\n' + tr("Observed: %1").arg(shareOf(data.observed));
        if (!data.predicted.empty())
            text += u'\n' + tr("Predicted: %1").arg(shareOf(data.predicted));
        if (!data.lowest.empty())
            text += u'\n'
                + tr("%1: %2 to %3", "range of 9 folds: 10 % to 20 %")
                      .arg(spreadWords(data), shareOf(data.lowest), shareOf(data.highest));
        return text;
    };
    if (m_d->zeros.contains(position))
        return tr("Cells that are exactly zero")
            + groups([&](const CellShares& shares) { return percent(shares.zeros); });
    if (!m_d->body.contains(position))
        return {};
    const double at =
        m_d->left + (m_d->right - m_d->left) * (position.x() - m_d->body.left()) / m_d->body.width();
    return tr("Share of cells in the bin at %1").arg(numberText(at, 2))
        + groups([&](const CellShares& shares) {
               const double bin = std::floor((at - shares.left) / shares.width);
               const double last = static_cast<double>(shares.mass.size()) - 1;
               return percent(shares.mass[static_cast<std::size_t>(std::clamp(bin, 0.0, last))]);
           });
}

bool DistributionPlot::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && showsDistributions()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QString text = numbersAt(help->pos());
        if (text.isEmpty())
            text = distributionDescription(m_d->data);
        if (Qt::mightBeRichText(text)) // a name may look like it
            text = Qt::convertFromPlainText(text);
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

void DistributionPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void DistributionPlot::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuRequested(event->globalPos());
}

void DistributionPlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT activated();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DistributionPlot::mousePressEvent(QMouseEvent* event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void DistributionPlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void DistributionPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_d->pin->move(width() - kPinSize - 3, 3);
}

void DistributionPlot::applyTheme()
{
    m_d->style = DistributionStyle::fromPalette(palette());
    m_d->bold = font();
    m_d->bold.setBold(true);
    m_d->small = font();
    if (font().pointSizeF() > 0)
        m_d->small.setPointSizeF(font().pointSizeF() * 0.9);
    QIcon icon;
    const QColor colour = m_d->style.theme.text;
    icon.addPixmap(pinPixmap(colour, false, devicePixelRatioF()), QIcon::Normal, QIcon::Off);
    icon.addPixmap(pinPixmap(colour, true, devicePixelRatioF()), QIcon::Normal, QIcon::On);
    m_d->pin->setIcon(icon);
    update();
}

void DistributionPlot::describe()
{
    setAccessibleName(showsDistributions() ? title() : tr("Distribution"));
    setAccessibleDescription(showsDistributions() ? distributionDescription(m_d->data) : m_d->message);
}

double DistributionPlot::Private::paintWords(QPainter& painter, const QRectF& area) const
{
    const QFontMetricsF boldMetrics(bold);
    const QFontMetricsF metrics(small);
    const double lineHeight = metrics.lineSpacing();
    const bool hasPin = !pin->isHidden();
    const double width = area.width() - (hasPin ? kPinSize : 0);
    painter.setPen(style.theme.text);

    const auto drawLine = [&](double x, double y, double room, const QString& text) {
        painter.drawText(QPointF(x, y), metrics.elidedText(text, Qt::ElideRight, room));
    };
    QStringList words = {shift, kind};
    words.removeAll(QString());
    const QString sentence = words.join(u" · "_s);
    const double nameWidth = std::min(boldMetrics.horizontalAdvance(fromUtf8(data.gene)), width);
    double y = area.top() + boldMetrics.ascent();
    painter.setFont(bold);
    painter.drawText(QPointF(area.left(), y),
                     boldMetrics.elidedText(fromUtf8(data.gene), Qt::ElideMiddle, width));
    painter.setFont(small);
    // What fits beside the gene stands there, the rest below it.
    QStringList below;
    const double beside = width - nameWidth - 10;
    if (metrics.horizontalAdvance(sentence) <= beside)
        drawLine(area.left() + nameWidth + 10, y, beside, sentence);
    else if (metrics.horizontalAdvance(shift) <= beside) {
        drawLine(area.left() + nameWidth + 10, y, beside, shift);
        below = {kind};
    } else
        below = metrics.horizontalAdvance(sentence) <= area.width() ? QStringList{sentence} : words;
    below.removeAll(QString());
    y = area.top() + std::max(boldMetrics.height(), kHeaderHeight) - metrics.descent();
    // The plot keeps at least this much.
    const double bottom = area.bottom() - std::max(95.0, area.height() * 0.42);
    for (const QString& line : below) {
        y += lineHeight;
        drawLine(area.left(), y, area.width(), line);
    }
    const QStringList* texts = &changes;
    std::optional<Columns> columns = Columns::of(changes, 4, metrics, area.width());
    if (!columns)
        columns = Columns::of(changes, 2, metrics, area.width());
    if (!columns) {
        texts = &shortChanges;
        columns = Columns::of(shortChanges, 2, metrics, area.width());
    }
    if (!columns) {
        texts = &changes;
        columns = Columns::of(changes, 1, metrics, area.width());
    }
    for (std::size_t row = 0; row < columns->rows && y + lineHeight <= bottom; ++row) {
        y += lineHeight;
        for (std::size_t column = 0; column < columns->lefts.size(); ++column) {
            const auto index = static_cast<qsizetype>(column * columns->rows + row);
            const double left = columns->lefts[column];
            if (index < texts->size())
                drawLine(area.left() + left, y, area.width() - left, (*texts)[index]);
        }
    }
    return y + metrics.descent() + 4;
}

void DistributionPlot::Private::arrange(const QRectF& area)
{
    const QFontMetricsF metrics(small);
    const double line = metrics.height();
    hasTitles = area.width() >= 270 && area.height() >= 110;

    // Vertically
    const double top = area.top() + metrics.ascent() / 2;
    const double bottom = area.bottom() - line - kTickLength - (hasTitles ? line : 0);
    double highest = 0;
    double widest = 0;
    for (const CellShares* shares : {&data.control, &data.observed, &data.predicted, &data.highest}) {
        for (std::size_t bin = 0; bin < shares->mass.size(); ++bin)
            highest = std::max(highest, data.density(*shares, bin));
        if (!shares->empty())
            widest = std::max(widest, shares->width);
    }
    if (!(highest > 0))
        highest = 1;
    const double oneCell = 0.5 / static_cast<double>(std::max<quint64>({data.cells, data.controlCells, 1}));
    density = {};
    density.low = share.low = bottom;
    density.high = share.high = top;
    share.top = 1;
    if (isLog) {
        density.floor = std::min(oneCell / widest, highest / 10);
        density.top = highest * 1.3;
        share.floor = std::min(oneCell, 0.1);
        densityTicks = logTicks(density, false);
        shareTicks = logTicks(share, true);
    } else {
        density.top = highest * 1.06;
        share.floor = 0;
        const bool isLow = bottom - top < 90;
        densityTicks = linearTicks(0, density.top, tickInterval(density.top * (isLow ? 2 : 1)));
        shareTicks = {{0, QLocale().toString(0)}, {1, QLocale().toString(100) + u'%'}};
        if (!isLow)
            shareTicks.insert(shareTicks.begin() + 1, {0.5, QLocale().toString(50) + u'%'});
    }

    // Across
    left = data.edge(data.control, 0);
    right = data.edge(data.control, data.control.mass.size());
    double from = area.left() + 2;
    if (data.areZerosApart) {
        from = area.left() + widestOf(shareTicks, metrics) + kTickLength + 2 + (hasTitles ? line : 0);
        zeros = QRectF(QPointF(from, top), QPointF(from + kZeroBarWidth, bottom));
        from += kZeroBarWidth + kGap;
    } else {
        zeros = {};
    }
    const bool hasBody = data.numbers.active;
    const double to = area.right()
        - (hasBody ? widestOf(densityTicks, metrics) + kTickLength + 2 + (hasTitles ? line : 0) : 0);
    body = QRectF(QPointF(from, top), QPointF(std::max(to, from + 1), bottom));
}

void DistributionPlot::Private::paintAxes(QPainter& painter) const
{
    const QFontMetricsF metrics(small);
    const double ascent = metrics.ascent();
    const double half = (metrics.ascent() - metrics.descent()) / 2;
    const double bottom = body.bottom();
    painter.setFont(small);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QPen axisPen(style.theme.axis, 1);
    const QPen gridPen(style.theme.grid, 1);
    const auto centred = [&](double x, double y, const QString& text) {
        painter.drawText(QPointF(x - metrics.horizontalAdvance(text) / 2, y), text);
    };
    const auto title = [&](const QRectF& area, bool isUpright, const QString& text, const QString& instead) {
        const double room = isUpright ? area.height() : area.width();
        const QString fitting = metrics.horizontalAdvance(text) <= room ? text : instead;
        painter.save();
        if (isUpright) {
            painter.translate(area.center());
            painter.rotate(-90);
            const QRectF turned(-area.height() / 2, -area.width() / 2, area.height(), area.width());
            painter.drawText(turned, Qt::AlignCenter,
                             metrics.elidedText(fitting, Qt::ElideRight, turned.width()));
        } else {
            painter.drawText(area, Qt::AlignCenter,
                             metrics.elidedText(fitting, Qt::ElideRight, area.width()));
        }
        painter.restore();
    };
    const QRectF card = pin->parentWidget()->rect();
    if (!zeros.isEmpty()) {
        painter.setPen(axisPen);
        painter.drawLine(zeros.bottomLeft(), zeros.bottomRight());
        for (const auto& [value, text] : shareTicks) {
            const double y = share.at(value);
            painter.setPen(axisPen);
            painter.drawLine(QPointF(zeros.left() - kTickLength, y), QPointF(zeros.left(), y));
            painter.setPen(style.theme.text);
            painter.drawText(
                QPointF(zeros.left() - kTickLength - 2 - metrics.horizontalAdvance(text), y + half), text);
        }
        centred(zeros.center().x(), bottom + kTickLength + ascent, QLocale().toString(0));
        if (hasTitles)
            title(QRectF(card.left() + kMargin - 3, zeros.top(), metrics.height(), zeros.height()), true,
                  tr("Zeros, share of cells"), tr("Zeros"));
    }
    if (!data.numbers.active)
        return;
    for (const auto& [value, text] : densityTicks) {
        const double y = density.at(value);
        painter.setPen(gridPen);
        painter.drawLine(QPointF(body.left(), y), QPointF(body.right(), y));
        painter.setPen(axisPen);
        painter.drawLine(QPointF(body.right(), y), QPointF(body.right() + kTickLength, y));
        painter.setPen(style.theme.text);
        painter.drawText(QPointF(body.right() + kTickLength + 2, y + half), text);
    }
    painter.setPen(axisPen);
    painter.drawLine(body.bottomLeft(), body.bottomRight());
    const double interval = tickInterval((right - left) * (body.width() < 130 ? 2 : 1));
    for (const auto& [value, text] : linearTicks(left, right, interval)) {
        if (!zeros.isEmpty() && value < interval / 2)
            continue; // the zeros have this label
        painter.setPen(axisPen);
        painter.drawLine(QPointF(x(value), bottom), QPointF(x(value), bottom + kTickLength));
        painter.setPen(style.theme.text);
        centred(x(value), bottom + kTickLength + ascent, text);
    }
    if (hasTitles) {
        title(
            QRectF(body.left(), bottom + kTickLength + metrics.height() - 1, body.width(), metrics.height()),
            false, tr("Expression (log)"), tr("Expression"));
        title(QRectF(card.right() - kMargin - metrics.height() + 3, body.top(), metrics.height(),
                     body.height()),
              true, tr("Share of cells per unit"), tr("Density"));
    }
}

std::vector<QPolygonF> DistributionPlot::Private::outlines(const CellShares& shares) const
{
    std::vector<QPolygonF> result;
    QPolygonF outline;
    const std::size_t bins = shares.mass.size();
    outline.reserve(static_cast<qsizetype>(2 * bins + 2));
    const auto close = [&](double at) {
        if (outline.isEmpty())
            return;
        outline.append({at, density.low});
        result.push_back(std::move(outline));
        outline = {};
    };
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const double value = data.density(shares, bin);
        const double from = x(data.edge(shares, bin));
        if (!density.isShown(value)) {
            close(from);
            continue;
        }
        if (outline.isEmpty())
            outline.append({from, density.low});
        const double y = density.at(value);
        outline.append({from, y});
        outline.append({x(data.edge(shares, bin + 1)), y});
    }
    close(x(data.edge(shares, bins)));
    return result;
}

/// Rectangles, as up to 100 bins of lines take the painter several times as long.
void DistributionPlot::Private::paintSteps(QPainter& painter, const CellShares& shares, const QPen& pen,
                                           const QBrush& fill) const
{
    QList<QRectF> bars;
    QList<QRectF> lines;
    const double half = pen.widthF() / 2;
    const auto upright = [&](double at, double y1, double y2) {
        if (y1 != y2)
            lines.append(QRectF(QPointF(at - half, std::min(y1, y2) - half),
                                QPointF(at + half, std::max(y1, y2) + half)));
    };
    double before = density.low;
    double from = shares.empty() ? 0 : x(data.edge(shares, 0));
    for (std::size_t bin = 0; bin < shares.mass.size(); ++bin) {
        const double value = data.density(shares, bin);
        const double to = x(data.edge(shares, bin + 1));
        const double y = density.isShown(value) ? density.at(value) : density.low;
        upright(from, before, y);
        if (density.isShown(value)) {
            lines.append(QRectF(QPointF(from - half, y - half), QPointF(to + half, y + half)));
            bars.append(QRectF(QPointF(from, y), QPointF(to, density.low)));
        }
        before = y;
        from = to;
    }
    upright(from, before, density.low);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    if (fill.style() != Qt::NoBrush) {
        painter.setBrush(fill);
        painter.drawRects(bars);
    }
    painter.setBrush(pen.color());
    painter.drawRects(lines);
}

void DistributionPlot::Private::paintBand(QPainter& painter) const
{
    QPainterPath band;
    for (std::size_t bin = 0; bin < data.highest.mass.size(); ++bin) {
        const double high = data.density(data.highest, bin);
        if (density.isShown(high))
            band.addRect(QRectF(
                QPointF(x(data.edge(data.highest, bin)), density.at(high)),
                QPointF(x(data.edge(data.highest, bin + 1)), density.at(data.density(data.lowest, bin)))));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillPath(band, style.band);
    painter.setRenderHint(QPainter::Antialiasing);
}

void DistributionPlot::Private::paintZeros(QPainter& painter) const
{
    if (zeros.isEmpty())
        return;
    const auto bar = [&](double value) {
        const double y = share.at(value);
        return QPolygonF(
            {{zeros.left(), share.low}, {zeros.left(), y}, {zeros.right(), y}, {zeros.right(), share.low}});
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.controlFill);
    painter.drawPolygon(bar(data.control.zeros));
    if (!data.highest.empty())
        painter.fillRect(QRectF(QPointF(zeros.left(), share.at(data.highest.zeros)),
                                QPointF(zeros.right(), share.at(data.lowest.zeros))),
                         style.band);
    painter.setBrush(Qt::NoBrush);
    for (const FurtherPrediction& other : data.further) {
        if (!share.isShown(other.shares.zeros))
            continue;
        const double y = share.at(other.shares.zeros);
        painter.setPen(style.furtherAt(other.position));
        painter.drawLine(QPointF(zeros.left(), y), QPointF(zeros.right(), y));
    }
    const std::array<std::pair<const CellShares*, const QPen*>, 3> groups = {
        {{&data.control, &style.control},
         {&data.observed, &style.observed},
         {&data.predicted, &style.predicted}}};
    for (const auto& [shares, pen] : groups) {
        if (shares->empty() || !share.isShown(shares->zeros))
            continue;
        painter.setPen(*pen);
        painter.drawPolyline(bar(shares->zeros));
    }
}

void DistributionPlot::Private::paintBody(QPainter& painter) const
{
    painter.save();
    painter.setClipRect(body.adjusted(-1, -2, 1, 1));
    painter.setRenderHint(QPainter::Antialiasing);
    paintSteps(painter, data.control, style.control, style.controlFill);
    paintBand(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto mean = [&](double value, const QPen& pen) {
        if (!std::isfinite(value))
            return;
        const double at = std::clamp(x(value), body.left(), body.right());
        painter.setPen(pen);
        painter.drawLine(QPointF(at, body.bottom()), QPointF(at, body.top()));
    };
    mean(data.numbers.controlMean, style.controlMean);
    if (data.isObserved())
        mean(data.numbers.observedMean, style.observedMean);
    mean(data.numbers.predictedMean, style.predictedMean);
    paintSteps(painter, data.observed, style.observed, Qt::NoBrush);
    painter.setBrush(Qt::NoBrush);
    for (const FurtherPrediction& other : data.further) { // not smoothed: smooth dashes take the painter long
        painter.setPen(style.furtherAt(other.position));
        for (const QPolygonF& outline : outlines(other.shares))
            painter.drawPolyline(outline);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style.predicted);
    for (const QPolygonF& outline : outlines(data.predicted))
        painter.drawPolyline(outline);
    painter.restore();
}

void DistributionPlot::Private::paintConstant(QPainter& painter) const
{
    const GeneResponse& numbers = data.numbers;
    QStringList lines = {constantWords(data)};
    if (numbers.controlMean != 0)
        lines.append(tr("at %1").arg(numberText(numbers.controlMean)));
    painter.setPen(style.theme.text);
    painter.setFont(small);
    painter.drawText(body, Qt::AlignCenter | Qt::TextWordWrap, lines.join(u'\n'));
}

void DistributionPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_d->isCurrent) {
        painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    } else {
        painter.setPen(QPen(m_d->style.theme.grid, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    QRectF area = QRectF(rect()).adjusted(kMargin, 7, -kMargin, -5);
    if (!showsDistributions()) {
        painter.setPen(m_d->style.theme.text);
        painter.drawText(area.adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_d->message);
    } else {
        area.setTop(m_d->paintWords(painter, area));
        m_d->arrange(area);
        m_d->paintAxes(painter);
        m_d->paintZeros(painter);
        if (m_d->data.numbers.active)
            m_d->paintBody(painter);
        else
            m_d->paintConstant(painter);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(3, 3, -3, -3);
        option.backgroundColor = palette().color(QPalette::Base);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace knockscope::ui
