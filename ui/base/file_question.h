// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace knockscope::ui {

/// A file or folder that the user is asked for.
struct FileQuestion {
    enum class Kind { OpenFile, OpenFolder, SaveFile };

    Kind kind = Kind::OpenFile;
    QString title;
    QString filter; // as in QFileDialog
    QString suggestion; // path or name to start from
};

/// Answers a question with a path, empty when the user gave up. Tests put their own in place of the native
/// dialog.
using FileChooser = std::function<QString(QWidget* parent, const FileQuestion&)>;

FileChooser nativeFileChooser();

/// The first ending of a filter, "svg" of "SVG (*.svg)"; empty for all files.
QString endingOfFilter(const QString& filter);

/// Kinds of files that hold gene vectors, or gene sets to make them from.
QString vectorFileFilter();

} // namespace knockscope::ui
