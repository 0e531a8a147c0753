// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_layout.h"

#include "ui/base/text.h"
#include "ui/figure/figure_axes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>
#include <variant>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

// Rows: breakRows() puts the panels of each row on as few lines as their smallest frames allow. Lines of the
// same kinds of panels are a group, whose columns stand under each other. solve() finds the frames of a group
// in a few passes, because what stands around a frame (labels, titles on several lines) depends on its size,
// and its size on what that leaves of the width. arrangeRows() looks for the scale of all frames at which the
// lines fill the height, where one is asked for, or a page, where they would be higher.
//
// Grids: all frames are alike; arrangeGrid() tries every number of columns and takes the one with the largest
// frames.

namespace {

// In sizes of the text
constexpr double kEdge = 0.4; // of the page
constexpr double kColumnGap = 1.5;
constexpr double kLineGap = 1.4;
constexpr double kGridGap = 0.9;
constexpr double kGroupGap = 1.6; // between groups of a grid
constexpr double kPairGap = 0.5; // in such a group
constexpr double kHeadGap = 0.5; // between a head and its frame
constexpr double kLegendGap = 0.8;
constexpr double kLetterGap = 0.6;
constexpr double kTitleGap = 0.25; // between a grid and the titles of its axes

constexpr double kAspect = 1.25; // of a frame that is not square
constexpr double kWidest = 3; // aspects
constexpr double kNarrowest = 0.8;
constexpr double kTallestFrame = 46 * kPointsPerMm; // at 7 pt
constexpr double kTallestShift = 80 * kPointsPerMm; // that has a line for itself: the width of a column
constexpr double kTallestAlone = 110 * kPointsPerMm; // that is the figure
constexpr double kTallestInGrid = 45 * kPointsPerMm;
constexpr double kTight = 0.8;
constexpr double kTightBars = 0.87; // their names touch each other, then
constexpr double kTightGap = 0.7; // of lines
constexpr int kPasses = 3; // margins depend on the frame, and the frame on the margins

bool isShift(const FigurePanel& panel)
{
    return std::holds_alternative<ShiftPanel>(panel);
}

bool isBars(const FigurePanel& panel)
{
    return std::holds_alternative<BarPanel>(panel);
}

QString titleOf(const FigurePanel& panel)
{
    return std::visit([](const auto& kind) { return fromUtf8(kind.title); }, panel);
}

QStringList notesOf(const FigurePanel& panel)
{
    QStringList notes;
    if (const auto* distribution = std::get_if<DistributionPanel>(&panel)) {
        for (const std::string& note : distribution->notes)
            notes.append(fromUtf8(note));
    }
    return notes;
}

QString xTitleOf(const FigurePanel& panel)
{
    return std::visit([](const auto& kind) { return fromUtf8(kind.xTitle); }, panel);
}

QString yTitleOf(const FigurePanel& panel)
{
    return std::visit(
        [](const auto& kind) {
            if constexpr (requires { kind.yTitle; })
                return fromUtf8(kind.yTitle);
            else
                return QString();
        },
        panel);
}

/// Lines of a note: broken after commas first, and never between a number and what it is of.
QStringList noteLines(const FigureText& text, const QString& note, double width)
{
    constexpr char16_t kNoBreak = 0x00A0;
    QStringList lines;
    const QStringList parts = note.split(u", "_s);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = i + 1 < parts.size() ? parts[i] + u',' : parts[i];
        const QString longer = lines.isEmpty() ? part : lines.back() + u' ' + part;
        if (!lines.isEmpty() && text.width(longer) <= width) {
            lines.back() = longer;
            continue;
        }
        QString held = part;
        const qsizetype last = held.lastIndexOf(u' ');
        if (last > 0 && last + 1 < held.size() && held[last + 1].isDigit()
            && text.width(held.mid(held.lastIndexOf(u' ', last - 1) + 1)) <= width)
            held[last] = QChar(kNoBreak);
        for (QString& line : text.wrapped(held, width))
            lines.append(line.replace(QChar(kNoBreak), u' '));
    }
    return lines;
}

QMarginsF united(const QMarginsF& a, const QMarginsF& b)
{
    return {std::max(a.left(), b.left()), std::max(a.top(), b.top()), std::max(a.right(), b.right()),
            std::max(a.bottom(), b.bottom())};
}

/// Panels side by side.
struct Line {
    std::vector<std::size_t> panels; // of the figure
    std::size_t columns = 0; // those that another line has, too, and this one leaves empty
};

/// Lines whose columns stand under each other.
struct Group {
    std::vector<std::size_t> lines;
    std::vector<std::size_t> columns; // a panel that stands for each
    // Found by solve()
    double height = 0; // of frames
    std::vector<double> widths; // of frames
    std::vector<QMarginsF> margins;
    double head = 0;

    double top() const
    {
        double result = 0;
        for (const QMarginsF& margin : margins)
            result = std::max(result, margin.top());
        return result;
    }
    double bottom() const
    {
        double result = 0;
        for (const QMarginsF& margin : margins)
            result = std::max(result, margin.bottom());
        return result;
    }
};

class Arranger {
public:
    Arranger(const FigureSpec& spec, const FigureText& text, const PanelSurroundings& around)
        : m_spec(spec)
        , m_text(text)
        , m_around(around)
        , m_size(text.size())
        , m_width(spec.style.widthMm * kPointsPerMm - 2 * kEdge * text.size())
    {
    }

    FigureLayoutResult arrange();

private:
    void addPanels();
    void findPeers();
    bool hasTitleOf(std::size_t panel, std::size_t other) const;
    void addLegend();
    void finish(double contentHeight);
    double wantedHeight() const
    {
        return (m_spec.style.heightMm > 0 ? m_spec.style.heightMm : kTallestPageMm) * kPointsPerMm;
    }
    /// What legend and edges leave.
    double roomForPanels() const { return wantedHeight() - m_top - kEdge * m_size; }

    QMarginsF marginsAt(std::size_t panel, QSizeF frame) const
    {
        return marginsAt(panel, frame, m_result.panels[panel].around);
    }
    QMarginsF marginsAt(std::size_t panel, QSizeF frame, const PanelSurroundings& around) const
    {
        return std::visit(
            [&](const auto& kind) { return marginsOf(kind, m_text, m_spec.style, around, frame); },
            *m_result.panels[panel].panel);
    }
    QSizeF smallest(std::size_t panel) const
    {
        return std::visit([&](const auto& kind) { return smallestFrame(kind, m_text, m_around.isGrid); },
                          *m_result.panels[panel].panel);
    }
    bool isShiftAt(std::size_t panel) const { return isShift(*m_result.panels[panel].panel); }

    /// The title and notes of a panel whose head may be so wide; its height.
    double wrapHead(std::size_t panel, double width);

    // Rows
    void breakRows();
    void breakRow(const std::vector<std::size_t>& panels);
    std::vector<Line> evenLines(const std::vector<std::size_t>& panels) const;
    bool fits(const std::vector<std::size_t>& panels) const;
    double widestOfPeers(std::size_t panel, bool beginsLine) const;
    void makeGroups();
    void solve(Group& group, double scale);
    double solveAll(double scale);
    void arrangeRows();

    // Grids
    struct Grid {
        std::size_t columns = 1;
        double side = 0;
        QMarginsF margins;
        QMarginsF innerMargins; // of those that are not the first of their group
        double gap = 0; // in a group
        double groupGap = 0;
        double left = 0; // of the shared title
        std::vector<double> heads; // [lines]
        double height = 0;
    };
    std::size_t perGroup() const
    {
        return static_cast<std::size_t>(std::max(1, m_spec.layout.panelsPerGroup));
    }
    void joinGroups();
    void joinTitles();
    double frameLeft(const Grid& grid, std::size_t column) const;
    Grid gridOf(std::size_t columns, double room);
    QSizeF frameInGrid(double side) const { return {side, m_onlyShifts ? side : side / kAspect}; }
    void arrangeGrid();

    const FigureSpec& m_spec;
    const FigureText& m_text;
    const PanelSurroundings& m_around;
    double m_size;
    double m_width; // between the page's edges
    double m_top = 0; // below the legend
    std::vector<std::vector<std::size_t>> m_peers; // [panels] in rows of the same kinds of panels
    double m_tightness = 1; // of smallest frames
    mutable std::map<std::tuple<std::size_t, bool, double>, double> m_widest; // by first peer
    double m_lineGap = 0;
    bool m_onlyShifts = true;
    QString m_xTitle; // of all panels of a grid; empty where each has its own
    QString m_yTitle;
    std::vector<Line> m_lines;
    std::vector<Group> m_groups;
    FigureLayoutResult m_result;
};

void Arranger::addPanels()
{
    const bool hasLetters = m_spec.style.panelLetters && m_spec.layout.letters != PanelLetters::None;
    std::size_t row = 0;
    for (const FigureRow& of : m_spec.rows) {
        for (std::size_t i = 0; i < of.panels.size(); ++i) {
            FigureLayoutResult::Panel placed{&of.panels[i], m_around};
            if (hasLetters && m_spec.layout.letters == PanelLetters::Panels)
                placed.letter = fromUtf8(panelLetter(m_result.panels.size()));
            else if (hasLetters && i == 0)
                placed.letter = fromUtf8(panelLetter(row));
            m_onlyShifts = m_onlyShifts && isShift(of.panels[i]);
            if (!placed.letter.isEmpty())
                m_result.letterRoom = std::max(
                    m_result.letterRoom, m_text.width(placed.letter, Face::Letter) + kLetterGap * m_size);
            m_result.panels.push_back(std::move(placed));
        }
        if (!of.panels.empty())
            ++row;
    }
}

void Arranger::findPeers()
{
    std::size_t first = 0;
    m_peers.assign(m_result.panels.size(), {});
    for (const FigureRow& row : m_spec.rows) {
        std::size_t other = 0;
        for (const FigureRow& peer : m_spec.rows) {
            if (std::equal(
                    row.panels.begin(), row.panels.end(), peer.panels.begin(), peer.panels.end(),
                    [](const FigurePanel& a, const FigurePanel& b) { return a.index() == b.index(); })) {
                for (std::size_t i = 0; i < row.panels.size(); ++i)
                    m_peers[first + i].push_back(other + i);
            }
            other += peer.panels.size();
        }
        first += row.panels.size();
    }
}

/// Whether a panel's title of y may stand at the left of another, on the same line.
bool Arranger::hasTitleOf(std::size_t panel, std::size_t other) const
{
    const auto* distribution = std::get_if<DistributionPanel>(m_result.panels[panel].panel);
    const auto* left = std::get_if<DistributionPanel>(m_result.panels[other].panel);
    return distribution && left && distribution->yTitle == left->yTitle;
}

void Arranger::addLegend()
{
    std::vector<LegendItem> items;
    for (const FigureLayoutResult::Panel& placed : m_result.panels) {
        for (const LegendItem& item :
             std::visit([&](const auto& kind) { return legendOf(kind, m_spec.style); }, *placed.panel)) {
            if (std::find(items.begin(), items.end(), item) == items.end())
                items.push_back(item);
        }
    }
    // As they lie over each other in panels; means and bands are explained last.
    std::stable_sort(items.begin(), items.end(),
                     [](const LegendItem& a, const LegendItem& b) { return a.ink < b.ink; });
    std::stable_partition(items.begin(), items.end(), [](const LegendItem& item) {
        return item.sample != LegendItem::Sample::Mean && item.sample != LegendItem::Sample::Band;
    });
    m_result.legend = FigureLegend(items, m_text, m_width);
    m_result.legendPlace = {kEdge * m_size, kEdge * m_size};
    m_top = kEdge * m_size;
    if (!m_result.legend.isEmpty())
        m_top += m_result.legend.height() + kLegendGap * m_size;
}

double Arranger::wrapHead(std::size_t panel, double width)
{
    FigureLayoutResult::Panel& placed = m_result.panels[panel];
    const double room = std::max(width - (placed.letter.isEmpty() ? 0 : m_result.letterRoom), 1.0);
    placed.title = m_text.wrapped(titleOf(*placed.panel), room, Face::Bold);
    placed.notes.clear();
    for (const QString& note : notesOf(*placed.panel))
        placed.notes.append(noteLines(m_text, note, room));
    const double height = static_cast<double>(placed.title.size()) * m_text.height(Face::Bold)
        + static_cast<double>(placed.notes.size()) * m_text.height();
    return std::max(height, placed.letter.isEmpty() ? 0 : m_text.height(Face::Letter));
}

/// What the smallest frames of a panel and of its peers need with all around them.
double Arranger::widestOfPeers(std::size_t panel, bool beginsLine) const
{
    const auto [known, isNew] = m_widest.try_emplace({m_peers[panel].front(), beginsLine, m_tightness}, 0);
    if (!isNew)
        return known->second;
    for (const std::size_t peer : m_peers[panel]) {
        const QSizeF frame = smallest(peer);
        PanelSurroundings around = m_around;
        around.repeatsYTitle = !beginsLine && hasTitleOf(peer, peer - 1);
        const QMarginsF margins = marginsAt(peer, frame, around);
        known->second =
            std::max(known->second, m_tightness * frame.width() + margins.left() + margins.right());
    }
    return known->second;
}

bool Arranger::fits(const std::vector<std::size_t>& panels) const
{
    double needed = kColumnGap * m_size * static_cast<double>(panels.size() - 1);
    for (std::size_t i = 0; i < panels.size(); ++i)
        needed += widestOfPeers(panels[i], i == 0);
    return needed <= m_width;
}

void Arranger::breakRow(const std::vector<std::size_t>& panels)
{
    const auto shifts = static_cast<std::ptrdiff_t>(
        std::count_if(panels.begin(), panels.end(), [&](std::size_t panel) { return isShiftAt(panel); }));
    std::vector<Line> lines = evenLines(panels);
    if (shifts > 0 && lines.size() > 1) {
        // What is compared stays together, if that takes no more room.
        std::vector<Line> apart = evenLines({panels.begin(), panels.begin() + shifts});
        for (Line& line : evenLines({panels.begin() + shifts, panels.end()}))
            apart.push_back(std::move(line));
        if (apart.size() <= lines.size())
            lines = std::move(apart);
    }
    const bool beginsWithShift = !lines.empty() && isShiftAt(lines.front().panels.front());
    for (Line& line : lines) {
        // Columns stand under each other where kinds do.
        if (beginsWithShift && !isShiftAt(line.panels.front()))
            line.columns = line.panels.size();
        m_lines.push_back(std::move(line));
    }
}

/// As few lines as there can be, of as many panels each.
std::vector<Line> Arranger::evenLines(const std::vector<std::size_t>& panels) const
{
    const auto at = [&](std::size_t panel) {
        return panels.begin() + static_cast<std::ptrdiff_t>(std::min(panel, panels.size()));
    };
    for (std::size_t columns = panels.size(); columns > 0; --columns) {
        std::vector<Line> lines;
        for (std::size_t first = 0; first < panels.size(); first += columns)
            lines.push_back({{at(first), at(first + columns)}, columns});
        const std::size_t fewest = (panels.size() + lines.size() - 1) / lines.size();
        if (fewest < columns)
            continue; // as many lines are filled more evenly
        if (columns == 1
            || std::all_of(lines.begin(), lines.end(), [&](const Line& line) { return fits(line.panels); }))
            return lines;
    }
    return {};
}

void Arranger::makeGroups()
{
    // Lines of a group are of one height, and bars need one that goes by their number.
    const auto kindOf = [&](std::size_t panel) {
        const FigurePanel& of = *m_result.panels[panel].panel;
        return std::pair(of.index(), isBars(of) ? std::get<BarPanel>(of).names.size() : 0);
    };
    // A line joins lines that begin with the same kinds of panels; the longest first.
    std::vector<std::size_t> order(m_lines.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return m_lines[a].columns > m_lines[b].columns; });
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return m_lines[a].panels.size() > m_lines[b].panels.size();
    });
    for (const std::size_t line : order) {
        const std::vector<std::size_t>& panels = m_lines[line].panels;
        const bool isAlone = m_lines[line].columns == 1;
        const auto joins = [&](const Group& group) {
            if (isAlone && group.columns.size() > 1)
                return false;
            return std::equal(panels.begin(), panels.end(), group.columns.begin(),
                              [&](std::size_t a, std::size_t b) { return kindOf(a) == kindOf(b); });
        };
        auto group = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& candidate) {
            return candidate.columns.size() >= panels.size() && joins(candidate);
        });
        if (group == m_groups.end()) {
            m_groups.push_back({{}, panels, 0, {}, {}, 0});
            group = m_groups.end() - 1;
            while (group->columns.size() < m_lines[line].columns)
                group->columns.push_back(panels.back());
        }
        group->lines.push_back(line);
    }
}

/// Frames of one height, `scale` times what they like best, over the whole width.
void Arranger::solve(Group& group, double scale)
{
    const std::size_t columns = group.columns.size();
    const auto count = static_cast<double>(columns);
    double shifts = 0;
    bool onlyBars = true;
    QSizeF least(0, 0);
    for (const std::size_t panel : group.columns) {
        shifts += isShiftAt(panel) ? 1 : 0;
        onlyBars = onlyBars && isBars(*m_result.panels[panel].panel);
    }
    double lowest = 0;
    for (const std::size_t line : group.lines) {
        for (const std::size_t panel : m_lines[line].panels) {
            const bool isOfBars = isBars(*m_result.panels[panel].panel);
            lowest = std::max(lowest,
                              smallest(panel).height() * (isOfBars ? std::clamp(scale, kTightBars, 1.0) : 1));
            if (!isShiftAt(panel))
                least = least.expandedTo(smallest(panel));
        }
    }
    const double others = count - shifts;
    const double gaps = kColumnGap * m_size * (count - 1);
    const double larger = std::max(1.0, m_size / 7);
    group.margins.assign(columns, {});
    group.widths.assign(columns, m_width / count * 0.7);
    group.height = m_width / count * 0.6;
    for (int pass = 0; pass < kPasses; ++pass) {
        double available = m_width - gaps;
        std::vector<QMarginsF> margins(columns);
        for (const std::size_t line : group.lines) {
            for (std::size_t column = 0; column < m_lines[line].panels.size(); ++column)
                margins[column] = united(
                    margins[column],
                    marginsAt(m_lines[line].panels[column], QSizeF(group.widths[column], group.height)));
        }
        group.margins = margins;
        for (const QMarginsF& margin : margins)
            available -= margin.left() + margin.right();
        available = std::max(available, count);

        double height = available / (shifts + kAspect * others);
        const double tallestShift = m_result.panels.size() == 1 ? kTallestAlone : kTallestShift;
        height = std::min(height, larger * (others > 0 ? kTallestFrame : tallestShift));
        if (onlyBars)
            height = lowest;
        height = std::max(scale * height, lowest);
        const double most = shifts > 0 ? std::min((available - others * m_tightness * least.width()) / shifts,
                                                  available / (shifts + kNarrowest * others))
                                       : std::max(1.5 * available / count, lowest);
        const double square = std::max(std::min(height, most), 1.0);
        height = shifts > 0 && others == 0 ? square : std::max(std::min(height, most), lowest);
        double width = 0;
        if (others > 0) {
            width = (available - shifts * square) / others;
            if (!onlyBars && columns > 1)
                width = std::min(width, kWidest * height);
        }
        group.height = height;
        for (std::size_t column = 0; column < columns; ++column)
            group.widths[column] = isShiftAt(group.columns[column]) ? square : std::max(width, 1.0);
    }
    group.head = 0;
    for (const std::size_t line : group.lines) {
        double x = 0;
        for (std::size_t column = 0; column < m_lines[line].panels.size(); ++column) {
            const QMarginsF& margin = group.margins[column];
            const double width = margin.left() + group.widths[column] + margin.right();
            const bool isLast = column + 1 == m_lines[line].panels.size();
            group.head =
                std::max(group.head, wrapHead(m_lines[line].panels[column], isLast ? m_width - x : width));
            x += width + kColumnGap * m_size;
        }
    }
}

/// The height of all lines.
double Arranger::solveAll(double scale)
{
    m_lineGap = kLineGap * m_size * std::clamp(scale, kTightGap, 1.0);
    double height = m_lineGap * static_cast<double>(std::max<std::size_t>(1, m_lines.size()) - 1);
    for (Group& group : m_groups) {
        solve(group, scale);
        height += static_cast<double>(group.lines.size())
            * (group.head + (group.head > 0 ? kHeadGap * m_size : 0) + group.top() + group.height
               + group.bottom());
    }
    return height;
}

void Arranger::breakRows()
{
    m_lines.clear();
    m_groups.clear();
    std::size_t first = 0;
    for (const FigureRow& row : m_spec.rows) {
        std::vector<std::size_t> panels(row.panels.size());
        std::iota(panels.begin(), panels.end(), first);
        first += panels.size();
        if (!panels.empty())
            breakRow(panels);
    }
    for (const Line& line : m_lines) {
        for (std::size_t i = 0; i < line.panels.size(); ++i)
            m_result.panels[line.panels[i]].around.repeatsYTitle =
                i > 0 && hasTitleOf(line.panels[i], line.panels[i - 1]);
    }
    makeGroups();
}

void Arranger::arrangeRows()
{
    breakRows();
    const double room = roomForPanels();
    if (const double lowest = solveAll(0); lowest > room) {
        // With frames that are less comfortable, more of them stand on a line.
        m_tightness = kTight;
        breakRows();
        if (solveAll(0) >= lowest) {
            m_tightness = 1;
            breakRows();
        }
    }
    double height = solveAll(1);
    if (height > room || m_spec.style.heightMm > 0) {
        double low = 0.05;
        double high = height > room ? 1 : 12;
        for (int step = 0; step < 18; ++step) {
            const double middle = std::sqrt(low * high);
            (solveAll(middle) > room ? high : low) = middle;
        }
        height = solveAll(low);
    }
    double y = m_top;
    double lineGap = m_lineGap;
    if (m_spec.style.heightMm > 0 && height < room) {
        // Squares cannot fill it.
        const double part = (room - height) / static_cast<double>(2 * m_lines.size() + 1);
        lineGap += 2 * part;
        y += part;
        height = room;
    }
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const Group& group = *std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& candidate) {
            return std::find(candidate.lines.begin(), candidate.lines.end(), line) != candidate.lines.end();
        });
        double x = kEdge * m_size;
        const double top = y + group.head + (group.head > 0 ? kHeadGap * m_size : 0) + group.top();
        for (std::size_t column = 0; column < m_lines[line].panels.size(); ++column) {
            FigureLayoutResult::Panel& placed = m_result.panels[m_lines[line].panels[column]];
            placed.head = {x, y};
            x += group.margins[column].left();
            placed.frame = QRectF(x, top, group.widths[column], group.height);
            if (isShiftAt(m_lines[line].panels[column]))
                placed.frame.setHeight(group.widths[column]);
            x += group.widths[column] + group.margins[column].right() + kColumnGap * m_size;
        }
        y = top + group.height + group.bottom() + lineGap;
    }
    finish(height);
}

/// Panels of a group are there to be compared: they have one range, and one title if they are of the same.
void Arranger::joinGroups()
{
    std::vector<FigureLayoutResult::Panel>& panels = m_result.panels;
    for (std::size_t first = 0; first < panels.size(); first += perGroup()) {
        const std::size_t end = std::min(first + perGroup(), panels.size());
        const auto* leading = std::get_if<ShiftPanel>(panels[first].panel);
        bool isOfOne = true;
        bool isOfOneKind = leading != nullptr;
        for (std::size_t panel = first + 1; panel < end; ++panel) {
            isOfOne = isOfOne && panels[panel].letter.isEmpty()
                && titleOf(*panels[panel].panel) == titleOf(*panels[first].panel);
            const auto* shift = std::get_if<ShiftPanel>(panels[panel].panel);
            isOfOneKind = isOfOneKind && shift && shift->isObserved == leading->isObserved;
        }
        for (std::size_t panel = first; panel < end; ++panel) {
            panels[panel].sharesTitle = isOfOne && panel > first;
            if (!isOfOneKind)
                continue;
            panels[panel].around.repeatsYAxis = panel > first;
            for (std::size_t other = first; other < end; ++other) {
                if (other != panel)
                    panels[panel].around.compared.push_back(&std::get<ShiftPanel>(*panels[other].panel));
            }
        }
    }
}

/// Titles that all panels have stand once.
void Arranger::joinTitles()
{
    std::vector<FigureLayoutResult::Panel>& panels = m_result.panels;
    m_xTitle = xTitleOf(*panels.front().panel);
    m_yTitle = yTitleOf(*panels.front().panel);
    const bool isOneX = std::all_of(panels.begin(), panels.end(),
                                    [&](const auto& placed) { return xTitleOf(*placed.panel) == m_xTitle; });
    const bool isOneY = std::all_of(panels.begin(), panels.end(),
                                    [&](const auto& placed) { return yTitleOf(*placed.panel) == m_yTitle; });
    for (FigureLayoutResult::Panel& placed : panels) {
        placed.around.hasOwnXTitle = !isOneX;
        placed.around.hasOwnYTitle = !isOneY;
    }
    if (!isOneX)
        m_xTitle.clear();
    if (!isOneY)
        m_yTitle.clear();
}

double Arranger::frameLeft(const Grid& grid, std::size_t column) const
{
    const auto group = static_cast<double>(column / perGroup());
    const auto inner = static_cast<double>(column % perGroup());
    const QMarginsF& margins = grid.margins;
    const double rest = grid.side + grid.innerMargins.left() + grid.innerMargins.right() + grid.gap;
    const double width =
        margins.left() + grid.side + margins.right() + static_cast<double>(perGroup() - 1) * rest;
    double x = kEdge * m_size + grid.left + group * (width + grid.groupGap) + margins.left();
    if (inner > 0)
        x += grid.side + margins.right() + grid.gap + grid.innerMargins.left() + (inner - 1) * rest;
    return x;
}

Arranger::Grid Arranger::gridOf(std::size_t columns, double room)
{
    const std::size_t panels = m_result.panels.size();
    const std::size_t lines = (panels + columns - 1) / columns;
    const auto groups = static_cast<double>(columns / perGroup());
    const auto inner = static_cast<double>(columns - columns / perGroup());
    const auto count = static_cast<double>(columns);
    const auto lineCount = static_cast<double>(lines);
    Grid grid;
    grid.columns = columns;
    grid.gap = kPairGap * m_size;
    grid.groupGap = (perGroup() > 1 ? kGroupGap : kGridGap) * m_size;
    const double lineGap = kGridGap * m_size;
    const double gaps = grid.gap * inner + grid.groupGap * (groups - 1);
    grid.side = m_width / count * 0.8;
    double wide = 0;
    for (int pass = 0; pass < kPasses; ++pass) {
        grid.margins = {};
        grid.innerMargins = {};
        for (std::size_t panel = 0; panel < panels; ++panel) {
            QMarginsF& margins = panel % perGroup() > 0 ? grid.innerMargins : grid.margins;
            margins = united(margins, marginsAt(panel, frameInGrid(grid.side)));
        }
        const double above = std::max(grid.margins.top(), grid.innerMargins.top());
        const double below = std::max(grid.margins.bottom(), grid.innerMargins.bottom());
        for (QMarginsF* const margins : {&grid.margins, &grid.innerMargins}) {
            margins->setTop(above);
            margins->setBottom(below);
        }
        const double titleHeight =
            static_cast<double>(titleLines(m_text, m_xTitle, m_width).size()) * m_text.height();
        grid.left = 0;
        if (!m_yTitle.isEmpty()) {
            const qsizetype titles = pass > 0 ? titleLines(m_text, m_yTitle, grid.height).size() : 1;
            grid.left = static_cast<double>(titles) * m_text.height() + kTitleGap * m_size;
        }
        wide = (m_width - grid.left - gaps - groups * (grid.margins.left() + grid.margins.right())
                - inner * (grid.innerMargins.left() + grid.innerMargins.right()))
            / count;
        grid.heads.assign(lines, 0);
        for (std::size_t panel = 0; panel < panels; ++panel) {
            if (m_result.panels[panel].sharesTitle)
                continue;
            std::size_t end = panel + 1;
            while (end < panels && m_result.panels[end].sharesTitle)
                ++end;
            // From the frame's left, or the letter's, to what is right of it
            const std::size_t column = panel % columns;
            const std::size_t next = column + end - panel;
            double width = next < columns ? frameLeft(grid, next) - kGridGap * m_size
                                          : frameLeft(grid, next - 1) + grid.side + grid.margins.right();
            width -= frameLeft(grid, column);
            if (!m_result.panels[panel].letter.isEmpty())
                width += grid.margins.left();
            grid.heads[panel / columns] = std::max(grid.heads[panel / columns], wrapHead(panel, width));
        }
        const double around = std::accumulate(grid.heads.begin(), grid.heads.end(), 0.0)
            + lineCount * (0.5 * kHeadGap * m_size + grid.margins.top() + grid.margins.bottom())
            + (lineCount - 1) * lineGap + titleHeight + (titleHeight > 0 ? kTitleGap * m_size : 0);
        double side = std::min(wide, kTallestInGrid * std::max(1.0, m_size / 7));
        const double tall = (room - around) / lineCount * (m_onlyShifts ? 1 : kAspect);
        const double least = smallest(0).width();
        side = std::max(std::min(side, tall), std::min(wide, least));
        grid.side = std::max(side, 1.0);
        grid.height = around + lineCount * frameInGrid(grid.side).height();
    }
    // What squares leave of the width stands between them.
    if (groups > 1) {
        const double spread = std::max(0.0, wide - grid.side) * count / (groups - 1);
        grid.groupGap += std::min(spread, 3 * m_size);
    }
    return grid;
}

void Arranger::arrangeGrid()
{
    const std::size_t panels = m_result.panels.size();
    joinGroups();
    joinTitles();
    const double room = roomForPanels();
    Grid best;
    bool isBestWhole = false;
    for (std::size_t columns = perGroup(); columns < panels + perGroup(); columns += perGroup()) {
        const Grid grid = gridOf(columns, room);
        if (columns > perGroup() && grid.side < smallest(0).width() - 1e-6)
            break;
        // As large as can be within the height; beyond it, as low as can be.
        const bool isWhole = grid.height <= room + 1e-6;
        const bool isBetter = columns == perGroup() || (isWhole && !isBestWhole)
            || (isWhole && grid.side > best.side + 1e-6)
            || (!isWhole && !isBestWhole && grid.height < best.height);
        if (isBetter) {
            best = grid;
            isBestWhole = isWhole;
        }
    }
    best = gridOf(best.columns, room); // its titles

    double y = m_top;
    const double blank = m_spec.style.heightMm > 0 ? std::max(0.0, room - best.height) : 0;
    y += blank / 2;
    const double gridTop = y;
    double right = 0;
    const QSizeF frame = frameInGrid(best.side);
    for (std::size_t line = 0; line < best.heads.size(); ++line) {
        const double top = y + best.heads[line] + 0.5 * kHeadGap * m_size + best.margins.top();
        for (std::size_t column = 0; column < best.columns; ++column) {
            const std::size_t panel = line * best.columns + column;
            if (panel >= panels)
                break;
            FigureLayoutResult::Panel& placed = m_result.panels[panel];
            placed.frame = QRectF(QPointF(frameLeft(best, column), top), frame);
            const double height = static_cast<double>(placed.title.size()) * m_text.height(Face::Bold)
                + static_cast<double>(placed.notes.size()) * m_text.height();
            const double left = column % perGroup() > 0 ? best.innerMargins.left() : best.margins.left();
            placed.head = {placed.frame.left() - (placed.letter.isEmpty() ? 0 : left),
                           y + (placed.letter.isEmpty() ? best.heads[line] - height : 0)};
            right = std::max(right, placed.frame.right());
        }
        y = top + frame.height() + best.margins.bottom() + kGridGap * m_size;
    }
    y -= kGridGap * m_size;
    const QRectF all(QPointF(kEdge * m_size + best.left + best.margins.left(), gridTop),
                     QPointF(right, y - best.margins.bottom()));
    m_result.xTitle = titleLines(m_text, m_xTitle, m_width);
    double half = 0;
    for (const QString& line : m_result.xTitle)
        half = std::max(half, m_text.width(line) / 2);
    const double rightmost = kEdge * m_size + m_width - half;
    m_result.xTitlePlace = {std::max(std::min(all.center().x(), rightmost), kEdge * m_size + half),
                            y + kTitleGap * m_size};
    m_result.yTitle = titleLines(m_text, m_yTitle, best.height);
    m_result.yTitlePlace = {kEdge * m_size, all.center().y()};
    finish(best.height + blank);
}

void Arranger::finish(double contentHeight)
{
    const double needed = m_top + contentHeight + kEdge * m_size;
    m_result.neededHeight = needed;
    const double height = m_spec.style.heightMm > 0 ? std::max(needed, wantedHeight()) : needed;
    m_result.size = {m_spec.style.widthMm * kPointsPerMm, height};
    // What scaling found but for a hair
    if (m_spec.style.heightMm > 0 && needed < wantedHeight() + 0.01)
        m_result.size.setHeight(wantedHeight());
    for (const FigureLayoutResult::Panel& placed : m_result.panels) {
        if (placed.sharesTitle)
            continue;
        const QStringList words = titleOf(*placed.panel).split(u' ', Qt::SkipEmptyParts);
        m_result.hasBrokenWord =
            m_result.hasBrokenWord || placed.title.join(u' ').split(u' ', Qt::SkipEmptyParts) != words;
    }
}

FigureLayoutResult Arranger::arrange()
{
    addPanels();
    findPeers();
    addLegend();
    if (m_result.panels.empty())
        finish(m_spec.style.heightMm > 0 ? roomForPanels() : 2 * m_size);
    else if (m_spec.layout.isGrid)
        arrangeGrid();
    else
        arrangeRows();
    return std::move(m_result);
}

} // namespace

FigureLayoutResult layOutFigure(const FigureSpec& spec, const FigureText& text,
                                const PanelSurroundings& around)
{
    return Arranger(spec, text, around).arrange();
}

} // namespace knockscope::ui
