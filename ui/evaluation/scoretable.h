#pragma once

#include "engine/evaluate/scoretables.h"
#include "ui/evaluation/stemscoring.h"

#include <QTableWidget>

namespace stemwright::ui {

/// The scores of a song, a line for each stem that has a truth; what is unreliable is weaker.
class ScoreTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ScoreTable(QWidget* parent = nullptr);

    /// `names` are what the song's stems are called, as many as the scores have places for.
    void show(const StemScores& scores, const QStringList& names);

private:
    void addRow(const QString& name, const evaluate::ScoreLine& line, bool filtersOvershoot);
    void fit();
};

} // namespace stemwright::ui
