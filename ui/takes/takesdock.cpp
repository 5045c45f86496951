#include "ui/takes/takesdock.h"

#include "engine/separate/stemtracks.h"
#include "ui/settings/checkedsetting.h"
#include "ui/takes/takedelegate.h"
#include "ui/takes/takesmodel.h"
#include "ui/takes/taketext.h"

#include <QAction>
#include <QColorDialog>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace stemwright::ui {

namespace {

const QString kPanelKey = QStringLiteral("takes/panel");
constexpr int kRowsSeen = 2; // at least
constexpr int kLinesOfNotes = 2;

/// Stems that can be made.
bool canSeparate(const SongTake& take)
{
    const bool isMissing = take.state == TakeState::ToBeMade || take.state == TakeState::Partial;
    return isMissing && take.choice.model != QLatin1String(separate::kStemFileModel); // which came with the file
}

} // namespace

TakesDock::TakesDock(TakesModel& takes, QSettings& settings, QWidget* parent)
    : QDockWidget(tr("Takes"), parent), m_isWanted(checkedSwitch(settings, kPanelKey, true)), m_takes(takes), m_settings(settings),
      m_list(new QListView), m_keep(new QPushButton(tr("Keep as take"))), m_separate(new QPushButton(tr("Make its stems"))),
      m_remove(new QToolButton), m_notes(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("takes"));
    setFeatures(DockWidgetClosable);
    setAllowedAreas(Qt::RightDockWidgetArea);
    m_list->setModel(&takes);
    m_list->setItemDelegate(new TakeDelegate(m_list));
    m_list->setAccessibleName(tr("Takes of the song"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 comes through the filter, which the window's keys need
    m_list->setMinimumHeight(kRowsSeen * (2 * fontMetrics().height() + 12));
    m_list->installEventFilter(this);
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_separate);
    layout->addLayout(makeButtons());
    layout->addWidget(makeNotes());
    setWidget(panel);
    toggleViewAction()->setText(tr("&Takes"));
    connect(toggleViewAction(), &QAction::triggered, this, &TakesDock::setWanted);

    connect(m_list, &QListView::clicked, this, &TakesDock::choose);
    connect(m_list, &QListView::customContextMenuRequested, this, &TakesDock::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TakesDock::showChosen);
    connect(m_separate, &QPushButton::clicked, this, &TakesDock::separateChosen);
    connect(&takes, &TakesModel::takeChanged, this, &TakesDock::showChosen);
    connect(&takes, &TakesModel::takeRemoved, this, &TakesDock::showChosen);
    connect(&takes, &TakesModel::currentChanged, this, [this](int id) {
        m_list->setCurrentIndex(m_takes.index(m_takes.rowOf(id)));
        showChosen();
    });
    hide();
    showChosen();
}

void TakesDock::setWanted(bool wanted)
{
    m_isWanted = wanted;
    m_settings.setValue(kPanelKey, wanted);
}

void TakesDock::closeEvent(QCloseEvent* event)
{
    QDockWidget::closeEvent(event);
    if (m_takes.current())
        setWanted(false);
}

QBoxLayout* TakesDock::makeButtons()
{
    auto* buttons = new QHBoxLayout;
    m_keep->setToolTip(tr("The current take stays as it is; what you set from now on changes a copy of it"));
    m_remove->setObjectName(QStringLiteral("remove"));
    m_remove->setText(QStringLiteral("✕"));
    m_remove->setAccessibleName(tr("Delete this take"));
    m_remove->setToolTip(tr("Delete this take (Delete)"));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    buttons->addWidget(m_keep, 1);
    buttons->addWidget(m_remove);
    connect(m_keep, &QPushButton::clicked, this, &TakesDock::keepCurrent);
    connect(m_remove, &QToolButton::clicked, this, &TakesDock::askToRemove);
    return buttons;
}

QWidget* TakesDock::makeNotes()
{
    m_notes->setAccessibleName(tr("Notes on this take"));
    m_notes->setPlaceholderText(tr("Notes on this take"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(kLinesOfNotes * fontMetrics().lineSpacing() + 12);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &TakesDock::takeNotes);
    return m_notes;
}

const SongTake* TakesDock::chosen() const { return m_takes.find(m_list->currentIndex().data(TakesModel::IdRole).toInt()); }

void TakesDock::keepCurrent()
{
    if (m_keep->isEnabled())
        m_takes.duplicate(m_takes.currentId());
}

void TakesDock::selectNext(int places) { choose(m_takes.index(m_takes.rowOf(m_takes.currentId()) + places)); }

void TakesDock::choose(const QModelIndex& index)
{
    const SongTake* take = m_takes.find(index.data(TakesModel::IdRole).toInt());
    if (!take)
        return;      // beyond the ends
    if (take->stems) // to separate a song takes more than a click in a list
        m_takes.select(take->id);
    else
        m_list->setCurrentIndex(index);
}

void TakesDock::separateChosen()
{
    if (const SongTake* take = chosen(); take && canSeparate(*take))
        m_takes.make(take->id);
}

void TakesDock::setColour(int id, const QColor& colour)
{
    const SongTake* take = m_takes.find(id);
    if (!take || !colour.isValid())
        return; // it was deleted while the dialogue was open
    TakeLook look = take->look;
    look.colour = colour;
    m_takes.setLook(id, look);
}

void TakesDock::chooseColour(int id)
{
    auto* dialog = new QColorDialog(m_takes.find(id)->look.colour, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this, id](const QColor& colour) { setColour(id, colour); });
    dialog->open();
}

void TakesDock::askToRemove()
{
    const SongTake* take = chosen();
    if (!take || m_takes.rowCount() == 1)
        return;
    auto* question = new QMessageBox(QMessageBox::Question, tr("Delete Take"),
                                     tr("Delete the take “%1”? Its settings, its name and its notes are lost.").arg(takeName(*take)),
                                     QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* remove = question->addButton(tr("Delete"), QMessageBox::AcceptRole);
    connect(remove, &QPushButton::clicked, this, [this, id = take->id] { m_takes.remove(id); });
    question->open();
}

void TakesDock::showMenu(const QPoint& position)
{
    const SongTake* take = chosen();
    if (!take)
        return;
    const int id = take->id;
    auto* menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Make it the &current one"), this, [this] { choose(m_list->currentIndex()); })
        ->setEnabled(take->stems && id != m_takes.currentId());
    menu->addAction(tr("&Make its stems"), this, &TakesDock::separateChosen)->setEnabled(canSeparate(*take));
    menu->addAction(tr("&Duplicate"), this, [this, id] { m_takes.duplicate(id); });
    menu->addSeparator();
    menu->addAction(tr("&Rename"), this, [this] { m_list->edit(m_list->currentIndex()); });
    menu->addAction(tr("C&olour…"), this, [this, id] { chooseColour(id); });
    menu->addSeparator();
    menu->addAction(tr("De&lete…"), this, &TakesDock::askToRemove)->setEnabled(m_takes.rowCount() > 1);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void TakesDock::setAside(bool aside)
{
    m_isAside = aside;
    showChosen();
}

void TakesDock::showChosen()
{
    const SongTake* take = chosen();
    setVisible(m_isWanted && m_takes.current() && !m_isAside);
    toggleViewAction()->setEnabled(m_takes.current());
    m_keep->setEnabled(m_takes.current() && m_takes.current()->stems);
    m_separate->setVisible(take && canSeparate(*take));
    m_remove->setEnabled(take && m_takes.rowCount() > 1);
    m_notes->setEnabled(take);
    const QString notes = take ? take->look.notes : QString();
    if (m_notes->toPlainText() != notes)
        m_notes->setPlainText(notes);
}

void TakesDock::takeNotes()
{
    const SongTake* take = chosen();
    if (!take || take->look.notes == m_notes->toPlainText())
        return;
    TakeLook look = take->look;
    look.notes = m_notes->toPlainText();
    m_takes.setLook(take->id, look);
}

bool TakesDock::eventFilter(QObject* watched, QEvent* event)
{
    // As a shortcut of the window the key would do something else.
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != m_list || (event->type() != QEvent::KeyPress && !isOverride))
        return QDockWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Delete && key != Qt::Key_F2)
        return QDockWidget::eventFilter(watched, event);
    event->accept();
    if (isOverride)
        return true;
    if (key == Qt::Key_Delete)
        askToRemove();
    else if (key == Qt::Key_F2)
        m_list->edit(m_list->currentIndex());
    else if (const SongTake* take = chosen(); take && take->stems)
        choose(m_list->currentIndex());
    else
        separateChosen();
    return true;
}

} // namespace stemwright::ui
