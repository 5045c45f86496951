#include "ui/compare/changespanel.h"

#include "ui/text/format.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>
#include <optional>

namespace stemwright::ui {

namespace {

enum Column { StemColumn, AColumn, BColumn, MovedColumn };
constexpr int kColumns = MovedColumn + 1;

/// Nothing where the take has no such stem.
std::optional<double> levelOf(const QStringList& targets, const QString& target, const std::vector<double>& levels)
{
    const qsizetype stem = targets.indexOf(target);
    return stem < 0 || stem >= std::ssize(levels) ? std::nullopt : std::optional(levels[static_cast<std::size_t>(stem)]);
}

QString textOf(std::optional<double> levelDb) { return levelDb ? levelText(*levelDb) : QStringLiteral("—"); }

std::optional<double> moved(std::optional<double> a, std::optional<double> b)
{
    if (!a || !b)
        return std::nullopt;
    return *a == *b ? 0.0 : *b - *a; // silence on both sides did not move
}

} // namespace

ChangesPanel::ChangesPanel(QWidget* parent) : QWidget(parent), m_table(new QTableWidget(0, kColumns)), m_where(new QLabel)
{
    auto* title = new QLabel(tr("What changed"));
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    title->setBuddy(m_table);
    m_table->setHorizontalHeaderLabels({tr("Stem"), tr("A, dB"), tr("B, dB"), tr("Moved, dB")});
    m_table->horizontalHeaderItem(MovedColumn)->setToolTip(tr("How much stronger the stem is in B than in A"));
    for (int column = 0; column < kColumns; ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter | (column == StemColumn ? Qt::AlignLeft : Qt::AlignRight));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(StemColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setStyleSheet(QStringLiteral("QTableWidget { background: transparent; } QTableWidget::item { padding: 4px 2px; } "
                                          "QHeaderView::section { padding: 4px 2px; background: transparent; border: none; }"));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setAccessibleName(tr("What changed between A and B"));
    m_where->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_table);
    layout->addWidget(m_where);
    connect(&m_levels, &LevelChanges::measured, this, &ChangesPanel::show);
}

void ChangesPanel::setTakes(const ComparedTake& a, const ComparedTake& b, const QStringList& targets, const QStringList& names)
{
    m_a = a;
    m_b = b;
    m_targets = targets;
    m_table->setRowCount(static_cast<int>(targets.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 0; column < kColumns; ++column) {
            auto* item = new QTableWidgetItem(column == StemColumn ? names[row] : QString());
            item->setTextAlignment(Qt::AlignVCenter | (column == StemColumn ? Qt::AlignLeft : Qt::AlignRight));
            m_table->setItem(row, column, item);
        }
    m_table->resizeRowsToContents();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length());
}

void ChangesPanel::measure(mix::FrameRange range, const QString& where)
{
    m_where->setText(where);
    m_levels.request(m_a.stems, m_b.stems, range);
}

void ChangesPanel::show(const TakeLevels& levels)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString& target = m_targets[row];
        const auto a = levels.frames > 0 ? levelOf(m_a.targets, target, levels.aDb) : std::nullopt;
        const auto b = levels.frames > 0 ? levelOf(m_b.targets, target, levels.bDb) : std::nullopt;
        m_table->item(row, AColumn)->setText(textOf(a));
        m_table->item(row, BColumn)->setText(textOf(b));
        const auto difference = moved(a, b);
        m_table->item(row, MovedColumn)->setText(textOf(difference));
        m_table->item(row, StemColumn)
            ->setData(Qt::AccessibleDescriptionRole, tr("A %1 dB, B %2 dB, moved by %3 dB").arg(textOf(a), textOf(b), textOf(difference)));
    }
}

} // namespace stemwright::ui
