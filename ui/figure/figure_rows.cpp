// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_rows.h"

#include "ui/figure/figure_axes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>
#include <variant>
#include <vector>

namespace knockscope::ui {

// breakRows() puts the panels of each row on as few lines as their smallest frames allow. Lines of the same
// kinds of panels are a group, whose columns stand under each other. solve() finds the frames of a group in a
// few passes, because what stands around a frame (labels, titles on several lines) depends on its size, and
// its size on what that leaves of the width. arrangeRows() looks for the scale of all frames at which the
// lines fill the height, where one is asked for, or a page, where they would be higher.

namespace {

// In sizes of the text
constexpr double kColumnGap = 1.5;
constexpr double kLineGap = 1.4;

constexpr double kWidest = 3; // aspects
constexpr double kNarrowest = 0.8;
constexpr double kTallestFrame = 46 * kPointsPerMm; // at 7 pt
constexpr double kTallestShift = 80 * kPointsPerMm; // that has a line for itself: the width of a column
constexpr double kTallestAlone = 110 * kPointsPerMm; // that is the figure
constexpr double kTight = 0.8;
constexpr double kTightBars = 0.87; // their names touch each other, then
constexpr double kTightGap = 0.7; // of lines

bool isBars(const FigurePanel& panel)
{
    return std::holds_alternative<BarPanel>(panel);
}

bool isShiftAt(const FigurePage& page, std::size_t panel)
{
    return isShift(*page.result.panels[panel].panel);
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

/// All panels on their lines.
struct Rows {
    double tightness = 1; // of smallest frames
    std::vector<Line> lines = {};
    std::vector<Group> groups = {};
    double lineGap = 0; // found by solveAll()
};

const Group& groupOf(const Rows& rows, std::size_t line)
{
    return *std::find_if(rows.groups.begin(), rows.groups.end(), [&](const Group& group) {
        return std::find(group.lines.begin(), group.lines.end(), line) != group.lines.end();
    });
}

/// [panels]: those that stand where it stands in rows of the same kinds of panels, itself among them.
using Peers = std::vector<std::vector<std::size_t>>;

Peers findPeers(const FigurePage& page)
{
    std::size_t first = 0;
    Peers peers(page.result.panels.size());
    for (const FigureRow& row : page.spec.rows) {
        std::size_t other = 0;
        for (const FigureRow& peer : page.spec.rows) {
            if (std::equal(
                    row.panels.begin(), row.panels.end(), peer.panels.begin(), peer.panels.end(),
                    [](const FigurePanel& a, const FigurePanel& b) { return a.index() == b.index(); })) {
                for (std::size_t i = 0; i < row.panels.size(); ++i)
                    peers[first + i].push_back(other + i);
            }
            other += peer.panels.size();
        }
        first += row.panels.size();
    }
    return peers;
}

/// Whether a panel's title of y may stand at the left of another, on the same line.
bool hasTitleOf(const FigurePage& page, std::size_t panel, std::size_t other)
{
    const auto* distribution = std::get_if<DistributionPanel>(page.result.panels[panel].panel);
    const auto* left = std::get_if<DistributionPanel>(page.result.panels[other].panel);
    return distribution && left && distribution->yTitle == left->yTitle;
}

/// Puts the panels of a row on lines.
class LineBreaker {
public:
    LineBreaker(const FigurePage& page, const Peers& peers, double tightness)
        : m_page(page)
        , m_peers(peers)
        , m_tightness(tightness)
    {
    }

    std::vector<Line> breakRow(const std::vector<std::size_t>& panels);

private:
    double widestOfPeers(std::size_t panel, bool beginsLine);
    bool fits(const std::vector<std::size_t>& panels);
    std::vector<Line> evenLines(const std::vector<std::size_t>& panels);

    const FigurePage& m_page;
    const Peers& m_peers;
    double m_tightness;
    std::map<std::pair<std::size_t, bool>, double> m_widest; // by first peer
};

/// What the smallest frames of a panel and of its peers need with all around them.
double LineBreaker::widestOfPeers(std::size_t panel, bool beginsLine)
{
    const auto [known, isNew] = m_widest.try_emplace({m_peers[panel].front(), beginsLine}, 0);
    if (!isNew)
        return known->second;
    for (const std::size_t peer : m_peers[panel]) {
        const QSizeF frame = smallest(m_page, peer);
        PanelSurroundings around = m_page.around;
        around.repeatsYTitle = !beginsLine && hasTitleOf(m_page, peer, peer - 1);
        const QMarginsF margins = marginsAt(m_page, peer, frame, around);
        known->second =
            std::max(known->second, m_tightness * frame.width() + margins.left() + margins.right());
    }
    return known->second;
}

bool LineBreaker::fits(const std::vector<std::size_t>& panels)
{
    double needed = kColumnGap * m_page.size * static_cast<double>(panels.size() - 1);
    for (std::size_t i = 0; i < panels.size(); ++i)
        needed += widestOfPeers(panels[i], i == 0);
    return needed <= m_page.width;
}

std::vector<Line> LineBreaker::breakRow(const std::vector<std::size_t>& panels)
{
    const auto shifts = static_cast<std::ptrdiff_t>(std::count_if(
        panels.begin(), panels.end(), [&](std::size_t panel) { return isShiftAt(m_page, panel); }));
    std::vector<Line> lines = evenLines(panels);
    if (shifts > 0 && lines.size() > 1) {
        // What is compared stays together, if that takes no more room.
        std::vector<Line> apart = evenLines({panels.begin(), panels.begin() + shifts});
        for (Line& line : evenLines({panels.begin() + shifts, panels.end()}))
            apart.push_back(std::move(line));
        if (apart.size() <= lines.size())
            lines = std::move(apart);
    }
    const bool beginsWithShift = !lines.empty() && isShiftAt(m_page, lines.front().panels.front());
    for (Line& line : lines) {
        // Columns stand under each other where kinds do.
        if (beginsWithShift && !isShiftAt(m_page, line.panels.front()))
            line.columns = line.panels.size();
    }
    return lines;
}

/// As few lines as there can be, of as many panels each.
std::vector<Line> LineBreaker::evenLines(const std::vector<std::size_t>& panels)
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

std::vector<Group> makeGroups(const FigurePage& page, const std::vector<Line>& lines)
{
    std::vector<Group> groups;
    // Lines of a group are of one height, and bars need one that goes by their number.
    const auto kindOf = [&](std::size_t panel) {
        const FigurePanel& of = *page.result.panels[panel].panel;
        return std::pair(of.index(), isBars(of) ? std::get<BarPanel>(of).names.size() : 0);
    };
    // A line joins lines that begin with the same kinds of panels; the longest first.
    std::vector<std::size_t> order(lines.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return lines[a].columns > lines[b].columns; });
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return lines[a].panels.size() > lines[b].panels.size();
    });
    for (const std::size_t line : order) {
        const std::vector<std::size_t>& panels = lines[line].panels;
        const bool isAlone = lines[line].columns == 1;
        const auto joins = [&](const Group& group) {
            if (isAlone && group.columns.size() > 1)
                return false;
            return std::equal(panels.begin(), panels.end(), group.columns.begin(),
                              [&](std::size_t a, std::size_t b) { return kindOf(a) == kindOf(b); });
        };
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& candidate) {
            return candidate.columns.size() >= panels.size() && joins(candidate);
        });
        if (group == groups.end()) {
            groups.push_back({{}, panels, 0, {}, {}, 0});
            group = groups.end() - 1;
            while (group->columns.size() < lines[line].columns)
                group->columns.push_back(panels.back());
        }
        group->lines.push_back(line);
    }
    return groups;
}

Rows breakRows(const FigurePage& page, const Peers& peers, double tightness)
{
    Rows rows{tightness};
    LineBreaker breaker(page, peers, tightness);
    std::size_t first = 0;
    for (const FigureRow& row : page.spec.rows) {
        std::vector<std::size_t> panels(row.panels.size());
        std::iota(panels.begin(), panels.end(), first);
        first += panels.size();
        if (panels.empty())
            continue;
        for (Line& line : breaker.breakRow(panels))
            rows.lines.push_back(std::move(line));
    }
    rows.groups = makeGroups(page, rows.lines);
    return rows;
}

/// Panels on the same line show a title of y once.
void joinTitles(FigurePage& page, const std::vector<Line>& lines)
{
    for (const Line& line : lines) {
        for (std::size_t i = 0; i < line.panels.size(); ++i)
            page.result.panels[line.panels[i]].around.repeatsYTitle =
                i > 0 && hasTitleOf(page, line.panels[i], line.panels[i - 1]);
    }
}

/// Frames of one height, `scale` times what they like best, over the whole width.
void solve(FigurePage& page, const Rows& rows, Group& group, double scale)
{
    const std::size_t columns = group.columns.size();
    const auto count = static_cast<double>(columns);
    double shifts = 0;
    bool onlyBars = true;
    QSizeF least(0, 0);
    for (const std::size_t panel : group.columns) {
        shifts += isShiftAt(page, panel) ? 1 : 0;
        onlyBars = onlyBars && isBars(*page.result.panels[panel].panel);
    }
    double lowest = 0;
    for (const std::size_t line : group.lines) {
        for (const std::size_t panel : rows.lines[line].panels) {
            const bool isOfBars = isBars(*page.result.panels[panel].panel);
            lowest = std::max(
                lowest, smallest(page, panel).height() * (isOfBars ? std::clamp(scale, kTightBars, 1.0) : 1));
            if (!isShiftAt(page, panel))
                least = least.expandedTo(smallest(page, panel));
        }
    }
    const double others = count - shifts;
    const double gaps = kColumnGap * page.size * (count - 1);
    const double larger = std::max(1.0, page.size / 7);
    group.margins.assign(columns, {});
    group.widths.assign(columns, page.width / count * 0.7);
    group.height = page.width / count * 0.6;
    for (int pass = 0; pass < kPasses; ++pass) {
        double available = page.width - gaps;
        std::vector<QMarginsF> margins(columns);
        for (const std::size_t line : group.lines) {
            for (std::size_t column = 0; column < rows.lines[line].panels.size(); ++column)
                margins[column] = united(margins[column],
                                         marginsAt(page, rows.lines[line].panels[column],
                                                   QSizeF(group.widths[column], group.height)));
        }
        group.margins = margins;
        for (const QMarginsF& margin : margins)
            available -= margin.left() + margin.right();
        available = std::max(available, count);

        double height = available / (shifts + kAspect * others);
        const double tallestShift = page.result.panels.size() == 1 ? kTallestAlone : kTallestShift;
        height = std::min(height, larger * (others > 0 ? kTallestFrame : tallestShift));
        if (onlyBars)
            height = lowest;
        height = std::max(scale * height, lowest);
        const double most = shifts > 0
            ? std::min((available - others * rows.tightness * least.width()) / shifts,
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
            group.widths[column] = isShiftAt(page, group.columns[column]) ? square : std::max(width, 1.0);
    }
    group.head = 0;
    for (const std::size_t line : group.lines) {
        double x = 0;
        for (std::size_t column = 0; column < rows.lines[line].panels.size(); ++column) {
            const QMarginsF& margin = group.margins[column];
            const double width = margin.left() + group.widths[column] + margin.right();
            const bool isLast = column + 1 == rows.lines[line].panels.size();
            group.head = std::max(
                group.head, wrapHead(page, rows.lines[line].panels[column], isLast ? page.width - x : width));
            x += width + kColumnGap * page.size;
        }
    }
}

/// The height of all lines.
double solveAll(FigurePage& page, Rows& rows, double scale)
{
    rows.lineGap = kLineGap * page.size * std::clamp(scale, kTightGap, 1.0);
    double height = rows.lineGap * static_cast<double>(std::max<std::size_t>(1, rows.lines.size()) - 1);
    for (Group& group : rows.groups) {
        solve(page, rows, group, scale);
        height += static_cast<double>(group.lines.size())
            * (group.head + (group.head > 0 ? kHeadGap * page.size : 0) + group.top() + group.height
               + group.bottom());
    }
    return height;
}

/// With frames that are comfortable; with less comfortable ones, of which more stand on a line, where those
/// would be too high and these are lower.
Rows chooseRows(FigurePage& page)
{
    const Peers peers = findPeers(page);
    Rows rows = breakRows(page, peers, 1);
    joinTitles(page, rows.lines);
    const double lowest = solveAll(page, rows, 0);
    if (lowest <= page.roomForPanels())
        return rows;
    Rows tight = breakRows(page, peers, kTight);
    joinTitles(page, tight.lines);
    if (solveAll(page, tight, 0) < lowest)
        return tight;
    joinTitles(page, rows.lines);
    return rows;
}

} // namespace

double arrangeRows(FigurePage& page)
{
    Rows rows = chooseRows(page);
    const double room = page.roomForPanels();
    double height = solveAll(page, rows, 1);
    if (height > room || page.hasWantedHeight()) {
        double low = 0.05;
        double high = height > room ? 1 : 12;
        for (int step = 0; step < 18; ++step) {
            const double middle = std::sqrt(low * high);
            (solveAll(page, rows, middle) > room ? high : low) = middle;
        }
        height = solveAll(page, rows, low);
    }
    double y = page.top;
    double lineGap = rows.lineGap;
    if (page.hasWantedHeight() && height < room) {
        // Squares cannot fill it.
        const double part = (room - height) / static_cast<double>(2 * rows.lines.size() + 1);
        lineGap += 2 * part;
        y += part;
        height = room;
    }
    for (std::size_t line = 0; line < rows.lines.size(); ++line) {
        const Group& group = groupOf(rows, line);
        double x = page.edge();
        const double top = y + group.head + (group.head > 0 ? kHeadGap * page.size : 0) + group.top();
        for (std::size_t column = 0; column < rows.lines[line].panels.size(); ++column) {
            FigureLayoutResult::Panel& placed = page.result.panels[rows.lines[line].panels[column]];
            placed.head = {x, y};
            x += group.margins[column].left();
            placed.frame = QRectF(x, top, group.widths[column], group.height);
            if (isShiftAt(page, rows.lines[line].panels[column]))
                placed.frame.setHeight(group.widths[column]);
            x += group.widths[column] + group.margins[column].right() + kColumnGap * page.size;
        }
        y = top + group.height + group.bottom() + lineGap;
    }
    return height;
}

} // namespace knockscope::ui
