// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace knockscope::ui {

/// A page of the help: one thing that the window shows, in two sentences.
struct HelpPage {
    QString id; // "metric-w1"
    QString group; // heading in the list
    QString title;
    QString what; // two sentences, in the order in which they are read
    QString meaning;
    QString equation; // HTML, empty without one
    QString symbols; // what stands in the equation
    QString source; // publication and equation
    QStringList related; // ids

    /// The whole page for a QTextBrowser. No colours: those of the palette are used. Links to other pages are
    /// "page:ID".
    QString html() const;
};

/// In the order of the list, pages of one group together. In the language that is in use.
std::vector<HelpPage> helpPages();

/// The page of a metric (name in core/evaluation/metric_definitions.h) or model (id in
/// core/model/catalogue.h); empty when there is none.
QString helpPageOfMetric(std::string_view name);
QString helpPageOfModel(std::string_view id);
QString helpTitle(const QString& id);

} // namespace knockscope::ui
