#include "ui/actions/shortcutsdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stemwright::ui {

namespace {

constexpr QSize kUsual(560, 560);
enum Column { Name, Keys, Columns };

} // namespace

ShortcutsDialog::ShortcutsDialog(ActionTable& actions, QWidget* parent)
    : QDialog(parent), m_actions(actions), m_find(new QLineEdit), m_table(new QTableWidget), m_keys(new QKeySequenceEdit),
      m_conflict(new QLabel), m_assign(new QPushButton(tr("&Assign"))), m_remove(new QPushButton(tr("&Remove")))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(kUsual);
    m_find->setPlaceholderText(tr("Find an action or a key"));
    m_find->setAccessibleName(tr("Find an action or a key"));
    m_find->setClearButtonEnabled(true);
    m_table->setAccessibleName(tr("Actions and their keys"));
    m_table->setColumnCount(Columns);
    m_table->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_keys->setAccessibleName(tr("New keys for the chosen action"));
    for (auto* line : m_keys->findChildren<QLineEdit*>()) // which has the focus in its stead
        line->setAccessibleName(m_keys->accessibleName());
    m_conflict->setWordWrap(true);
    makeLayout();

    connect(m_find, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ShortcutsDialog::showChosen);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::showConflict);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsDialog::assign);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto* entry = chosen())
            m_actions.setKeys(entry->id, {});
    });
    connect(&m_actions, &ActionTable::keysChanged, this, &ShortcutsDialog::fill);
    fill();
    showChosen();
}

void ShortcutsDialog::makeLayout()
{
    auto* keys = new QHBoxLayout;
    auto* label = new QLabel(tr("New &keys:"));
    label->setBuddy(m_keys);
    keys->addWidget(label);
    keys->addWidget(m_keys, 1);
    keys->addWidget(m_assign);
    keys->addWidget(m_remove);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, &m_actions, &ActionTable::resetKeys);
    m_assign->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_find);
    layout->addWidget(m_table, 1);
    layout->addLayout(keys);
    layout->addWidget(m_conflict);
    layout->addWidget(buttons);
}

void ShortcutsDialog::fill()
{
    const int row = m_table->currentRow();
    const auto& entries = m_actions.entries();
    m_table->setRowCount(static_cast<int>(entries.size()));
    for (int at = 0; at < m_table->rowCount(); ++at) {
        const ActionTable::Entry& entry = entries[static_cast<std::size_t>(at)];
        m_table->setItem(at, Name, new QTableWidgetItem(plainText(*entry.action)));
        m_table->setItem(at, Keys, new QTableWidgetItem(QKeySequence::listToString(entry.action->shortcuts(), QKeySequence::NativeText)));
    }
    if (row >= 0)
        m_table->selectRow(row);
    filter(m_find->text());
}

void ShortcutsDialog::filter(const QString& words)
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHidden(row, !m_table->item(row, Name)->text().contains(words, Qt::CaseInsensitive) &&
                                       !m_table->item(row, Keys)->text().contains(words, Qt::CaseInsensitive));
}

const ActionTable::Entry* ShortcutsDialog::chosen() const
{
    const QList<QTableWidgetItem*> items = m_table->selectedItems();
    return items.isEmpty() ? nullptr : &m_actions.entries()[static_cast<std::size_t>(items.front()->row())];
}

void ShortcutsDialog::showChosen()
{
    const auto* entry = chosen();
    m_keys->setEnabled(entry != nullptr);
    m_keys->setKeySequence(entry ? entry->action->shortcut() : QKeySequence());
    m_remove->setEnabled(entry && !entry->action->shortcuts().isEmpty());
    showConflict();
}

void ShortcutsDialog::showConflict()
{
    const auto* entry = chosen();
    const QKeySequence keys = m_keys->keySequence();
    const bool isNew = entry && !keys.isEmpty() && !entry->action->shortcuts().contains(keys);
    const auto* other = isNew ? m_actions.conflict(entry->id, {keys}) : nullptr;
    m_assign->setEnabled(isNew);
    m_conflict->setText(other ? tr("These keys belong to “%1”. Assigning takes them from there.").arg(plainText(*other->action))
                              : tr("Choose an action, then press its new keys."));
}

void ShortcutsDialog::assign()
{
    if (const auto* entry = chosen())
        m_actions.setKeys(entry->id, {m_keys->keySequence()});
}

} // namespace stemwright::ui
