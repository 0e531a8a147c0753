// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/file_question.h"

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

} // namespace knockscope::ui
