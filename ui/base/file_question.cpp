// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/file_question.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QObject>
#include <QRegularExpression>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

/// As QFileDialog::getSaveFileName(), but a name without an ending gets that of the kind that is chosen, and
/// gets it before it is asked whether a file of that name may be replaced.
QString askForNewFile(QWidget* parent, const FileQuestion& question)
{
    QFileDialog dialog(parent, question.title, QString(), question.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    const QFileInfo suggestion(question.suggestion);
    if (suggestion.isAbsolute())
        dialog.setDirectory(suggestion.absolutePath());
    dialog.selectFile(suggestion.fileName());
    dialog.setDefaultSuffix(endingOfFilter(dialog.selectedNameFilter()));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString& filter) { dialog.setDefaultSuffix(endingOfFilter(filter)); });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

QString endingOfFilter(const QString& filter)
{
    static const QRegularExpression kEnding(u"\\*\\.([A-Za-z0-9.]+)"_s);
    return kEnding.match(filter).captured(1);
}

FileChooser nativeFileChooser()
{
    return [](QWidget* parent, const FileQuestion& question) {
        switch (question.kind) {
        case FileQuestion::Kind::OpenFolder:
            return QFileDialog::getExistingDirectory(parent, question.title, question.suggestion);
        case FileQuestion::Kind::SaveFile:
            return askForNewFile(parent, question);
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
