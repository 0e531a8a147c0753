// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/file_question.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace knockscope::ui {

FileChooser nativeFileChooser()
{
    return [](QWidget* parent, const FileQuestion& question) {
        switch (question.kind) {
        case FileQuestion::Kind::OpenFolder:
            return QFileDialog::getExistingDirectory(parent, question.title, question.suggestion);
        case FileQuestion::Kind::SaveFile:
            return QFileDialog::getSaveFileName(parent, question.title, question.suggestion, question.filter);
        case FileQuestion::Kind::OpenFile:
            break;
        }
        return QFileDialog::getOpenFileName(parent, question.title, question.suggestion, question.filter);
    };
}

QString vectorFileFilter()
{
    return QCoreApplication::translate(
        "FileQuestion",
        "Gene vectors (*.tsv *.csv *.txt *.json *.pickle *.pkl *.pt *.npz *.npy "
        "*.h5 *.h5ad *.gz);;Gene sets (*.gmt *.gaf gene2go* *.gz);;All files (*)");
}

} // namespace knockscope::ui
