#include "ui/queue/queuedock.h"

#include "ui/queue/queueflow.h"
#include "ui/queue/queuemodel.h"

#include <QAction>
#include <QCheckBox>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace stemwright::ui {

QueueDock::QueueDock(QueueModel& queue, QueueFlow& flow, QWidget* parent)
    : QDockWidget(tr("Queue"), parent), m_queue(queue), m_list(new QListView), m_exportAll(new QPushButton)
{
    setObjectName(QStringLiteral("queue"));
    setFeatures(DockWidgetClosable);
    setAllowedAreas(Qt::LeftDockWidgetArea);
    m_list->setModel(&queue);
    m_list->setAccessibleName(tr("Songs in the queue"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setStyleSheet(QStringLiteral("QListView::item { padding: 4px; }"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    auto* waiting = new QCheckBox(tr("Separate &waiting songs"));
    waiting->setToolTip(
        tr("Once the open song is done, what takes longest is computed for the songs that wait, so that they open quickly."));
    waiting->setChecked(flow.separatesWaiting());
    connect(waiting, &QCheckBox::toggled, &flow, &QueueFlow::setSeparatesWaiting);
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_list, 1);
    layout->addLayout(makeButtons());
    layout->addWidget(waiting);
    layout->addWidget(m_exportAll);
    connect(m_exportAll, &QPushButton::clicked, this, &QueueDock::exportAllRequested);
    setExporting(false);
    setWidget(panel);
    toggleViewAction()->setText(tr("&Queue"));
    connect(m_list, &QListView::doubleClicked, this, [this] { openCurrent(); });
    connect(&queue, &QueueModel::rowsInserted, this, [this] {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_queue.index(0));
        show();
    });
    hide();
}

void QueueDock::setExporting(bool exporting)
{
    m_exportAll->setText(exporting ? tr("&Cancel the export") : tr("E&xport all as…"));
    m_exportAll->setToolTip(exporting ? tr("Songs that are exported already stay") : tr("Separates and exports every song of the queue"));
}

QBoxLayout* QueueDock::makeButtons()
{
    auto* buttons = new QHBoxLayout;
    const auto add = [&](const QString& text, const QString& words, const auto& work) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setAccessibleName(words);
        button->setToolTip(words);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, work);
        buttons->addWidget(button);
    };
    add(tr("Open"), tr("Open this song, or try it again (Enter)"), [this] { openCurrent(); });
    buttons->addStretch();
    add(QStringLiteral("↑"), tr("Move up (Alt+Up)"), [this] { moveCurrent(-1); });
    add(QStringLiteral("↓"), tr("Move down (Alt+Down)"), [this] { moveCurrent(1); });
    add(QStringLiteral("■"), tr("Stop the work on this song (Backspace)"), [this] { cancelCurrent(); });
    add(QStringLiteral("✕"), tr("Take out of the queue (Delete)"), [this] { removeCurrent(); });
    return buttons;
}

void QueueDock::openCurrent()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        Q_EMIT m_queue.openRequested(m_queue.path(current.row()));
}

void QueueDock::cancelCurrent()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        Q_EMIT cancelRequested(m_queue.path(current.row()));
}

void QueueDock::removeCurrent()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        m_queue.remove(current.row());
}

void QueueDock::moveCurrent(int places)
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        m_queue.move(current.row(), places);
}

bool QueueDock::eventFilter(QObject* watched, QEvent* event)
{
    // As a shortcut of the window the key would do something else.
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != m_list || (event->type() != QEvent::KeyPress && !isOverride))
        return QDockWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isAlt = key->modifiers().testFlag(Qt::AltModifier);
    const bool isOurs = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Delete ||
                        key->key() == Qt::Key_Backspace || (isAlt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down));
    if (!isOurs)
        return QDockWidget::eventFilter(watched, event);
    event->accept();
    if (isOverride)
        return true;
    if (key->key() == Qt::Key_Delete)
        removeCurrent();
    else if (key->key() == Qt::Key_Backspace)
        cancelCurrent();
    else if (isAlt)
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
    else
        openCurrent();
    return true;
}

} // namespace stemwright::ui
