#pragma once

#include "ui/evaluation/stemscoring.h"

#include <QTableWidget>

namespace stemwright::ui {

/// The scores of a song, a line for each stem.
class ScoreTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ScoreTable(QWidget* parent = nullptr);

    /// `names` are what the stems are called, in the order of their places among the scores.
    void show(const StemScores& scores, const QStringList& names);

private:
    void fit();
};

} // namespace stemwright::ui
