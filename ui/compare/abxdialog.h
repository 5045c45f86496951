#pragma once

#include "ui/compare/abxtest.h"
#include "ui/compare/blindlistening.h"

#include <QDialog>

#include <cstdint>
#include <functional>
#include <optional>
#include <random>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace stemwright::ui {

class Comparison;
class PlaybackController;

/// A blind test of the takes in A and B: X is one of them by chance, trial by trial, and whoever hears a difference can tell which. Ends
/// with the score and how likely that is by guessing.
class AbxDialog : public QDialog {
    Q_OBJECT

public:
    /// Chance; a test brings its own.
    using Seed = std::function<std::uint32_t()>;

    /// `comparison` and `playback` outlive the dialogue.
    AbxDialog(
        Comparison& comparison, PlaybackController& playback, QWidget* parent = nullptr, Seed seed = [] { return std::random_device{}(); });

    void done(int result) override;

private:
    QWidget* makeSetUp();
    QWidget* makeTrials();
    QWidget* makeResult();
    QPushButton* makeSound(const QString& letter, const QKeySequence& key, const std::function<Memory()>& memory);
    QPushButton* makeAnswer(Memory memory, const QKeySequence& key);
    void connectSignals();

    void showSetUp();
    void start();
    void showTrial();
    void answer(Memory memory);
    void showResult();
    void noteComparison();
    QString resultText() const;

    Comparison& m_comparison;
    PlaybackController& m_playback;
    Seed m_seed;
    QStackedWidget* m_pages;
    QLabel* m_note; ///< why a test has ended
    QLabel* m_takes;
    QLabel* m_range;
    QLabel* m_same; ///< that there is nothing to hear
    QSpinBox* m_count;
    QCheckBox* m_match;
    QPushButton* m_start;
    QLabel* m_trial;
    QProgressBar* m_done;
    QButtonGroup* m_sounds;
    QPushButton* m_play;
    QLabel* m_score;
    QLabel* m_verdict;
    QPushButton* m_copy;

    std::optional<AbxTest> m_test;
    std::optional<BlindListening> m_listening; ///< while trials run
    QString m_levels;                          ///< in words, as they were when the test began
};

} // namespace stemwright::ui
