// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/screen_chooser.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QList>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

QString screenIn(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    const QFileInfo info(path);
    if (info.isDir()) {
        const QDir folder(path);
        const bool isScreen = !folder.exists(u"project.json"_s)
            && !folder.entryList({u"*.mtx"_s, u"*.mtx.gz"_s}, QDir::Files).isEmpty();
        return isScreen ? path : QString();
    }
    constexpr std::array kEndings{".h5ad", ".h5", ".hdf5", ".loom", ".mtx", ".mtx.gz"};
    const bool isScreen =
        info.isFile() && std::any_of(kEndings.begin(), kEndings.end(), [&](const char* ending) {
            return path.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive);
        });
    return isScreen ? path : QString();
}

ScreenChooser::ScreenChooser(FileChooser chooser, QWidget* parent)
    : QFrame(parent)
    , m_chooser(std::move(chooser))
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_title(new QLabel)
    , m_found(new QLabel)
    , m_file(new QPushButton(tr("C&hoose file…")))
{
    setObjectName(u"screenChooser");
    m_title->setObjectName(u"screenName");
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_found->setObjectName(u"importFormat");
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    m_file->setObjectName(u"chooseScreenFile");
    m_file->setToolTip(tr("An AnnData .h5ad, 10x .h5, loom or Matrix Market file"));
    auto* folder = new QPushButton(tr("Choose fo&lder…"));
    folder->setObjectName(u"chooseScreenFolder");
    folder->setToolTip(tr("A folder with a Matrix Market matrix, genes and barcodes"));
    connect(m_file, &QPushButton::clicked, this, &ScreenChooser::chooseFile);
    connect(folder, &QPushButton::clicked, this, &ScreenChooser::chooseFolder);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch(1);
    texts->addWidget(m_title);
    texts->addWidget(m_found);
    texts->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_file);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    m_layout->addStretch(0);
    m_layout->addLayout(texts, 1);
    m_layout->addLayout(buttons);
    m_layout->addStretch(0);
    showNone();
}

void ScreenChooser::showNone()
{
    m_isLarge = true;
    m_layout->setDirection(QBoxLayout::TopToBottom);
    m_layout->setSpacing(14);
    m_layout->setStretch(0, 2);
    m_layout->setStretch(1, 0);
    m_layout->setStretch(3, 3);
    for (QLabel* label : {m_title, m_found})
        label->setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_title->setText(tr("Drop the file of a screen here, or choose one"));
    m_title->setToolTip({});
    setFound(tr("An AnnData .h5ad, a 10x .h5, a loom file, or a folder with a Matrix Market matrix"));
    update();
}

void ScreenChooser::showScreen(const QString& path, const QString& found)
{
    m_isLarge = false;
    m_layout->setDirection(QBoxLayout::LeftToRight);
    m_layout->setSpacing(8);
    m_layout->setStretch(0, 0);
    m_layout->setStretch(1, 1);
    m_layout->setStretch(3, 0);
    for (QLabel* label : {m_title, m_found})
        label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_title->setText(QFileInfo(path).fileName());
    m_title->setToolTip(QDir::toNativeSeparators(path));
    setFound(found);
    update();
}

void ScreenChooser::setFound(const QString& found)
{
    m_found->setText(found);
    m_found->setVisible(!found.isEmpty());
}

void ScreenChooser::setHighlighted(bool isHighlighted)
{
    m_isHighlighted = isHighlighted;
    update();
}

void ScreenChooser::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour = palette().color(m_isHighlighted ? QPalette::Highlight : QPalette::PlaceholderText);
    QPen pen(colour, m_isHighlighted ? 2.5 : 1.25);
    if (m_isLarge || m_isHighlighted)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    colour.setAlphaF(m_isHighlighted ? 0.15F : 0.0F);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
}

void ScreenChooser::chooseFile()
{
    const QString path = m_chooser(window(),
                                   {FileQuestion::Kind::OpenFile,
                                    tr("Open screen"),
                                    tr("Screens (*.h5ad *.h5 *.loom *.mtx *.mtx.gz);;All files (*)"),
                                    {}});
    if (!path.isEmpty())
        Q_EMIT chosen(path);
}

void ScreenChooser::chooseFolder()
{
    const QString path = m_chooser(
        window(), {FileQuestion::Kind::OpenFolder, tr("Open a folder with a Matrix Market matrix"), {}, {}});
    if (!path.isEmpty())
        Q_EMIT chosen(path);
}

} // namespace knockscope::ui
