#include "ui/edit/editpanel.h"

#include "ui/edit/strokelist.h"
#include "ui/look/scrolledpanel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace stemwright::ui {

namespace {

constexpr int kWidth = 250;
constexpr int kWidestName = 90;
constexpr int kLowestList = 90;

/// Scrolls by itself: it asks for no more height than for two entries, and takes what is left.
class ShortList final : public QListView {
public:
    QSize sizeHint() const override { return {0, kLowestList}; }
};

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

} // namespace

EditPanel::EditPanel(StrokeList& strokes, QWidget* parent)
    : QDockWidget(tr("Masks"), parent), m_bounds(new QLabel), m_shares(new ShareBars), m_hear(new QPushButton(tr("Hear only this"))),
      m_move(new QPushButton), m_onlyHere(new QPushButton(tr("Keep only this here"))), m_remove(new QPushButton),
      m_removeFromSong(new QPushButton(tr("Remove from the song"))), m_list(new ShortList), m_delete(new QPushButton(tr("Delete")))
{
    setObjectName(QStringLiteral("masks"));
    setFeatures(NoDockWidgetFeatures);
    setAllowedAreas(Qt::RightDockWidgetArea);
    m_bounds->setWordWrap(true);
    m_bounds->setForegroundRole(QPalette::PlaceholderText);
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->addWidget(heading(tr("In the selection")));
    layout->addWidget(m_bounds);
    layout->addWidget(m_shares);
    fillButtons(*layout);
    fillStrokes(*layout, strokes);
    panel->setMinimumWidth(kWidth);
    setWidget(new ScrolledPanel(panel));
    showSelection({});
    hide();
}

void EditPanel::fillButtons(QVBoxLayout& layout)
{
    m_hear->setToolTip(tr("As long as this is held down, or Alt in the lane"));
    m_removeFromSong->setToolTip(tr("It goes to the residual, which is muted like any other stem"));
    connect(m_hear, &QPushButton::pressed, this, &EditPanel::hearingBegun);
    connect(m_hear, &QPushButton::released, this, &EditPanel::hearingEnded);
    connect(m_move, &QPushButton::clicked, this, &EditPanel::moveRequested);
    connect(m_onlyHere, &QPushButton::clicked, this, &EditPanel::onlyHereRequested);
    connect(m_remove, &QPushButton::clicked, this, &EditPanel::removeRequested);
    connect(m_removeFromSong, &QPushButton::clicked, this, &EditPanel::removeFromSongRequested);
    for (QPushButton* button : {m_hear, m_move, m_onlyHere, m_remove, m_removeFromSong})
        layout.addWidget(button);
}

void EditPanel::fillStrokes(QVBoxLayout& layout, StrokeList& strokes)
{
    m_list->setModel(&strokes);
    m_list->setAccessibleName(tr("Corrections"));
    m_list->setMinimumHeight(kLowestList);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setStyleSheet(QStringLiteral("QListView::item { padding: 4px; }"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    m_delete->setToolTip(tr("Delete the chosen correction (Delete)"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        showButtons();
        if (current.isValid())
            Q_EMIT strokeChosen(current.row());
    });
    connect(&strokes, &QAbstractItemModel::modelReset, this, &EditPanel::showButtons);
    connect(m_delete, &QPushButton::clicked, this, &EditPanel::deleteCurrent);
    auto* keepsSum = new QLabel(tr("Every correction keeps the sum: what one stem gains, the others lose."));
    keepsSum->setWordWrap(true);
    keepsSum->setForegroundRole(QPalette::PlaceholderText);
    layout.addWidget(heading(tr("Corrections")));
    layout.addWidget(m_list, 1);
    layout.addWidget(m_delete);
    layout.addWidget(keepsSum);
}

void EditPanel::showSelection(const QString& bounds)
{
    m_hasSelection = !bounds.isEmpty();
    m_bounds->setText(m_hasSelection ? bounds : tr("Nothing is selected yet: drag across the picture, or press Shift and an arrow in it."));
    if (!m_hasSelection)
        m_shares->setShares({});
    showButtons();
}

void EditPanel::showShares(std::vector<StemShare> shares) { m_shares->setShares(std::move(shares)); }

void EditPanel::showNames(const QString& target, const QString& lane)
{
    const auto shortened = [this](const QString& name) { // a name can be of any length
        return fontMetrics().elidedText(name, Qt::ElideRight, kWidestName);
    };
    m_move->setText(tr("Move all of it to %1").arg(shortened(target)));
    m_remove->setText(tr("Remove from %1").arg(shortened(lane)));
    m_onlyHere->setToolTip(tr("Silences the rest of %1; the other stems take it over").arg(lane));
}

void EditPanel::showChosen(int row)
{
    const QSignalBlocker blocker(m_list->selectionModel()); // what is shown is no choice
    m_list->setCurrentIndex(m_list->model()->index(row, 0));
    m_list->viewport()->update();
    showButtons();
}

void EditPanel::showButtons()
{
    for (QPushButton* button : {m_hear, m_move, m_onlyHere, m_remove, m_removeFromSong})
        button->setEnabled(m_hasSelection);
    m_delete->setEnabled(m_list->currentIndex().isValid());
}

void EditPanel::deleteCurrent()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        Q_EMIT deleteRequested(current.row());
}

bool EditPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != m_list || (event->type() != QEvent::KeyPress && !isOverride) || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Delete)
        return QDockWidget::eventFilter(watched, event);
    event->accept(); // as a shortcut of the window the key would do something else
    if (!isOverride)
        deleteCurrent();
    return true;
}

} // namespace stemwright::ui
