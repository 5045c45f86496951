#pragma once

#include "ui/compare/comparison.h"
#include "ui/compare/levelchanges.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace stemwright::ui {

/// Where the energy went from one take to the other: each stem's level in both over a stretch of the song, and by how much it moved.
class ChangesPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChangesPanel(QWidget* parent = nullptr);

    /// `names` are what the targets are called, in the order of the rows.
    void setTakes(const ComparedTake& a, const ComparedTake& b, const QStringList& targets, const QStringList& names);
    /// Measures these frames; `where` tells which they are.
    void measure(mix::FrameRange range, const QString& where);

private:
    void show(const TakeLevels& levels);

    ComparedTake m_a;
    ComparedTake m_b;
    QStringList m_targets;
    QTableWidget* m_table;
    QLabel* m_where;
    LevelChanges m_levels;
};

} // namespace stemwright::ui
