// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clean_text.h"
#include "core/base/error.h"
#include "core/base/table_text.h"
#include "core/base/translate.h"
#include "core/figure/paper_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <string_view>

namespace knockscope {

namespace {

/// That a page takes in small letters, a mean and a standard deviation in each.
constexpr std::size_t kMostColumns = 4;

/// With as many decimals; nothing is minus zero.
std::string fixed(double value, int decimals)
{
    std::string text = fmt::format("{:.{}f}", value, decimals);
    if (text.front() == '-' && text.find_first_not_of("-0.") == std::string::npos)
        text.erase(0, 1);
    return text;
}

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

bool canBeBest(const PaperTable::Line& line, std::size_t column)
{
    return !line.isNoise && !line.isApart && std::isfinite(line.values[column].mean);
}

/// [lines][columns]
std::vector<std::vector<bool>> bestValues(const PaperTable& table)
{
    std::vector<std::vector<bool>> isBest(table.lines.size(), std::vector<bool>(table.columns.size()));
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const PaperTable::Column& of = table.columns[column];
        if (of.better == Better::Neither)
            continue;
        for (std::size_t i = 0; i < table.lines.size(); ++i) {
            if (!canBeBest(table.lines[i], column))
                continue;
            const double value = table.lines[i].values[column].mean;
            const std::string text = fixed(value, of.decimals);
            std::size_t others = 0;
            bool isBeaten = false;
            for (std::size_t j = 0; j < table.lines.size(); ++j) {
                if (j == i || table.lines[j].group != table.lines[i].group
                    || !canBeBest(table.lines[j], column))
                    continue;
                ++others;
                const double other = table.lines[j].values[column].mean;
                isBeaten = isBeaten
                    || ((of.better == Better::Lower ? other < value : other > value)
                        && fixed(other, of.decimals) != text);
            }
            isBest[i][column] = others > 0 && !isBeaten;
        }
    }
    return isBest;
}

/// Neighbouring columns under one heading.
struct ColumnGroup {
    std::string title; // empty: none
    std::size_t first = 0;
    std::size_t count = 0;
    Better better = Better::Neither; // of all; Neither when they differ
};

std::vector<ColumnGroup> columnGroups(const PaperTable& table)
{
    std::vector<ColumnGroup> groups;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const PaperTable::Column& column = table.columns[i];
        if (!column.group.empty() && !groups.empty() && groups.back().title == column.group) {
            ++groups.back().count;
            if (groups.back().better != column.better)
                groups.back().better = Better::Neither;
        } else {
            groups.push_back({column.group, i, 1, column.better});
        }
    }
    return groups;
}

bool hasHeadings(const std::vector<ColumnGroup>& groups)
{
    return std::any_of(groups.begin(), groups.end(),
                       [](const ColumnGroup& group) { return !group.title.empty(); });
}

/// Where the heading over a column has the arrow, the column needs none.
bool hasOwnArrow(const ColumnGroup& group)
{
    return group.title.empty() || group.better == Better::Neither;
}

/// "Keep" over its lines: before the first, and where another group begins.
bool beginsGroup(const PaperTable& table, std::size_t line)
{
    return line == 0 ? !table.lines[0].group.empty() : table.lines[line].group != table.lines[line - 1].group;
}

bool beginsNoise(const PaperTable& table, std::size_t line)
{
    return line > 0 && table.lines[line].isNoise && !table.lines[line - 1].isNoise
        && !beginsGroup(table, line);
}

std::string latexText(const std::string& text)
{
    const std::string escaped = replaced(latexEscaped(cleanText(text)), "±", "$\\pm$");
    return replaced(escaped, "†", "$^{\\dagger}$");
}

std::string latexArrow(Better better)
{
    if (better == Better::Neither)
        return {};
    return better == Better::Lower ? " ($\\downarrow$)" : " ($\\uparrow$)";
}

std::string latexValue(const MeanAndSd& value, int decimals, bool isBest)
{
    if (!std::isfinite(value.mean))
        return "--";
    std::string text = "$" + fixed(value.mean, decimals);
    if (std::isfinite(value.sd))
        text += " \\pm " + fixed(value.sd, decimals);
    text += "$";
    return isBest ? "{\\boldmath" + text + "}" : text; // \boldmath takes signs along, \mathbf only digits
}

std::string htmlText(const std::string& text)
{
    std::string escaped;
    for (const char c : cleanText(text)) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

std::string htmlArrow(Better better)
{
    if (better == Better::Neither)
        return {};
    return better == Better::Lower ? "\u00a0(↓)" : "\u00a0(↑)";
}

std::string htmlValue(const MeanAndSd& value, int decimals, bool isBest)
{
    if (!std::isfinite(value.mean))
        return "–";
    std::string text = fixed(value.mean, decimals);
    if (std::isfinite(value.sd))
        text += "\u00a0±\u00a0" + fixed(value.sd, decimals);
    text = replaced(text, "-", "\u2212");
    return isBest ? "<b>" + text + "</b>" : text;
}

constexpr const char* kThickRule = "1.5px solid #000000";
constexpr const char* kThinRule = "1px solid #000000";

/// A cell with what is said of it inline: word processors take over neither classes nor rules of rows.
/// `content` is HTML.
std::string htmlCell(const char* element, const std::string& content, const std::string& style,
                     std::size_t columns = 1)
{
    return fmt::format("<{0}{1} style=\"padding: 2px 7px; white-space: nowrap; font-weight: normal; "
                       "{2}\">{3}</{0}>",
                       element, columns > 1 ? fmt::format(" colspan=\"{}\"", columns) : "", style, content);
}

std::string htmlHead(const PaperTable& table, const std::vector<ColumnGroup>& groups)
{
    const std::string top = fmt::format("border-top: {}; ", kThickRule);
    const std::string bottom = fmt::format("border-bottom: {}; ", kThinRule);
    std::string text = "<thead>\n";
    if (hasHeadings(groups)) {
        text += "<tr>" + htmlCell("th", "", top);
        for (const ColumnGroup& group : groups) {
            const std::string rule = group.title.empty() ? "" : bottom;
            text += htmlCell(
                "th", htmlText(group.title) + (hasOwnArrow(group) ? std::string() : htmlArrow(group.better)),
                top + rule + "text-align: center;", group.count);
        }
        text += "</tr>\n";
    }
    const std::string rules = (hasHeadings(groups) ? "" : top) + bottom;
    text += "<tr>" + htmlCell("th", htmlText(table.lineTitle), rules + "text-align: left;");
    for (const ColumnGroup& group : groups) {
        for (std::size_t i = group.first; i < group.first + group.count; ++i)
            text += htmlCell("th",
                             htmlText(table.columns[i].title)
                                 + (hasOwnArrow(group) ? htmlArrow(table.columns[i].better) : ""),
                             rules + "text-align: right;");
    }
    return text + "</tr>\n</thead>\n";
}

} // namespace

std::string tableAsLatex(const PaperTable& table)
{
    const std::vector<ColumnGroup> groups = columnGroups(table);
    const std::vector<std::vector<bool>> isBest = bestValues(table);
    std::string text = "% Needs \\usepackage{booktabs}\n";
    const bool isWide = table.columns.size() > kMostColumns;
    if (isWide)
        text += "% Wide: table* instead of table spans both columns of a page\n";
    text += "\\begin{table}\n\\centering\n";
    text += isWide ? "\\scriptsize\n\\setlength{\\tabcolsep}{3pt}\n" : "\\small\n";
    text += fmt::format("\\caption{{{}}}\n\\label{{tab:{}}}\n", latexText(table.caption), table.name);
    text += fmt::format("\\begin{{tabular}}{{l{}}}\n\\toprule\n", std::string(table.columns.size(), 'r'));
    if (hasHeadings(groups)) {
        std::string rules;
        for (const ColumnGroup& group : groups) {
            if (group.title.empty()) {
                text += " &";
                continue;
            }
            text += fmt::format(" & \\multicolumn{{{}}}{{c}}{{{}{}}}", group.count, latexText(group.title),
                                hasOwnArrow(group) ? std::string() : latexArrow(group.better));
            rules += fmt::format("\\cmidrule(lr){{{}-{}}}\n", group.first + 2, group.first + group.count + 1);
        }
        text += " \\\\\n" + rules;
    }
    text += latexText(table.lineTitle);
    for (const ColumnGroup& group : groups) {
        for (std::size_t i = group.first; i < group.first + group.count; ++i)
            text += " & " + latexText(table.columns[i].title)
                + (hasOwnArrow(group) ? latexArrow(table.columns[i].better) : "");
    }
    text += " \\\\\n\\midrule\n";
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
        const PaperTable::Line& line = table.lines[i];
        if (beginsGroup(table, i)) {
            text += i > 0 ? "\\midrule\n" : "";
            text += fmt::format("\\multicolumn{{{}}}{{l}}{{\\textit{{{}}}}} \\\\\n", table.columns.size() + 1,
                                latexText(line.group));
        } else if (beginsNoise(table, i)) {
            text += "\\addlinespace\n";
        }
        // The end of the line before would take a bracket or a star for its argument.
        text += line.label.starts_with('[') || line.label.starts_with('*') ? "{}" : "";
        text += latexText(line.label) + (line.isApart ? "$^{\\dagger}$" : "");
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            text +=
                " & " + latexValue(line.values[column], table.columns[column].decimals, isBest[i][column]);
        text += " \\\\\n";
    }
    text += "\\bottomrule\n\\end{tabular}\n";
    if (!table.notes.empty()) {
        text += "\\par\\smallskip\n\\begin{minipage}{\\linewidth}\\footnotesize\n";
        for (std::size_t i = 0; i < table.notes.size(); ++i)
            text += (i > 0 ? "\n" : "") + latexText(table.notes[i]) + "\n"; // an empty line between
        text += "\\end{minipage}\n";
    }
    return text + "\\end{table}\n";
}

std::string tableAsCsv(const PaperTable& table)
{
    const auto number = [](double value) {
        return std::isnan(value) ? std::string() : fmt::format("{}", value);
    };
    std::string text = "table,group,line,run,metric,mean,sd\n";
    for (const PaperTable::Line& line : table.lines) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const std::string& metric = table.columns[i].metric;
            text += fmt::format("{},{},{},{},{},{},{}\n", csvField(table.name), csvField(line.group),
                                csvField(line.label), csvField(line.run),
                                metric.empty() ? "seconds_per_fold" : metric, number(line.values[i].mean),
                                number(line.values[i].sd));
        }
    }
    return text;
}

std::string tableAsHtml(const PaperTable& table)
{
    const std::vector<std::vector<bool>> isBest = bestValues(table);
    std::string text =
        fmt::format("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n"
                    "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\" />\n"
                    "<title>{}</title>\n</head>\n<body style=\"background-color: #ffffff; color: #000000; "
                    "font-family: Arial, Helvetica, sans-serif; font-size: 9pt;\">\n",
                    htmlText(table.name));
    text += fmt::format("<p>{}</p>\n", htmlText(table.caption));
    text += "<table border=\"0\" cellspacing=\"0\" cellpadding=\"0\" style=\"border-collapse: collapse; "
            "background-color: #ffffff; color: #000000; font-family: Arial, Helvetica, sans-serif; "
            "font-size: 9pt;\">\n";
    text += htmlHead(table, columnGroups(table)) + "<tbody>\n";
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
        const PaperTable::Line& line = table.lines[i];
        if (beginsGroup(table, i)) {
            const std::string rule = i > 0 ? fmt::format("border-top: {}; ", kThinRule) : "";
            text += "<tr>"
                + htmlCell("td", "<i>" + htmlText(line.group) + "</i>", rule + "text-align: left;",
                           table.columns.size() + 1)
                + "</tr>\n";
        }
        std::string style;
        if (beginsNoise(table, i))
            style += "padding-top: 8px; ";
        if (i + 1 == table.lines.size())
            style += fmt::format("border-bottom: {}; ", kThickRule);
        text += "<tr>"
            + htmlCell("td", htmlText(line.label) + (line.isApart ? "<sup>†</sup>" : ""),
                       style + "text-align: left;");
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            text += htmlCell(
                "td", htmlValue(line.values[column], table.columns[column].decimals, isBest[i][column]),
                style + "text-align: right;");
        text += "</tr>\n";
    }
    text += "</tbody>\n</table>\n";
    for (const std::string& note : table.notes)
        text += fmt::format("<p style=\"font-size: 8pt; margin: 4px 0px;\">{}</p>\n", htmlText(note));
    return text + "</body>\n</html>\n";
}

TableFormat tableFormat(const std::filesystem::path& path)
{
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    if (ending == ".tex")
        return TableFormat::Latex;
    if (ending == ".csv")
        return TableFormat::Csv;
    if (ending == ".html" || ending == ".htm")
        return TableFormat::Html;
    throw Error(ErrorKind::Usage,
                translated(translatable("core",
                                        "Cannot tell the kind of table from {}: end its name in .tex, .csv "
                                        "or .html."),
                           path.string()));
}

std::string tableAs(const PaperTable& table, TableFormat format)
{
    switch (format) {
    case TableFormat::Latex:
        return tableAsLatex(table);
    case TableFormat::Csv:
        return tableAsCsv(table);
    case TableFormat::Html:
        break;
    }
    return tableAsHtml(table);
}

} // namespace knockscope
