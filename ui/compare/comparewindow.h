#pragma once

#include "ui/compare/comparelanes.h"
#include "ui/compare/figuresaver.h"
#include "ui/compare/filmmaker.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace stemwright::ui {

class ChangesPanel;
class TeachingPage;

/// Two takes of a song beside each other: the same lane of both above one another, the difference below, and what changed in figures. It
/// shows the part of the song that the main window shows, and both move together. A second page shows the filter of one take at work.
class CompareWindow : public QWidget {
    Q_OBJECT

public:
    /// What it is given outlives the window; films of the filter's work use the cache and the scratch folder.
    struct Workplace {
        const LaneLooks& looks;
        TimeView& songTime;
        const separate::BottleneckCache& cache;
        std::filesystem::path scratchFolder;
    };
    explicit CompareWindow(const Workplace& workplace, QWidget* parent = nullptr);

    /// Takes of the open song; `names` are what stems are called, by their targets. Without one of the two the window says what to do.
    void setTakes(const std::optional<ComparedTake>& a, const std::optional<ComparedTake>& b, const QMap<QString, QString>& names);
    /// How the takes in A and B were made; without a song where there is none.
    void setSubjects(const FilmSubject& a, const FilmSubject& b);
    void setSongName(const QString& name);
    void setPlayhead(std::int64_t frame);
    void setLoop(std::optional<mix::FrameRange> loop);
    /// A place at the left of the bar, for whatever switches between the two.
    void addToBar(QWidget* widget);

Q_SIGNALS:
    void seekRequested(std::int64_t frame);
    void loopRequested(stemwright::mix::FrameRange range);
    void loopDragBegun();
    void loopDragEnded();

protected:
    void showEvent(QShowEvent* event) override;

private:
    bool hasBoth() const;
    enum Page { Nothing, Lanes, Steps };
    bool showsSteps() const;
    QWidget* makeBar();
    QWidget* makeSwitch();
    void showPage();
    void showSubject();
    void followSaver();
    QWidget* makeComparison();
    void fillStems();
    void choose();
    void measure();
    void watch();
    void linkTime();
    Figure figure() const;
    void save();
    mix::FrameRange shown() const;

    TimeView& m_songTime;
    ComparedTake m_a; ///< without stems when there is none
    ComparedTake m_b;
    QMap<QString, QString> m_names;
    QString m_songName;
    bool m_isSet = false;
    std::array<FilmSubject, 2> m_subjects; ///< of A and B
    std::optional<mix::FrameRange> m_loop;
    QHBoxLayout* m_bar = nullptr;
    QComboBox* m_stem;
    QComboBox* m_kind;
    QComboBox* m_taught; ///< the take whose filter is shown
    QPushButton* m_comparesTakes;
    QPushButton* m_showsSteps;
    QPushButton* m_save;
    QLabel* m_told; ///< what became of the picture that was to be saved
    QStackedWidget* m_pages;
    QLabel* m_nothing; ///< says what to do when there is nothing to be compared
    CompareLanes* m_lanes;
    ChangesPanel* m_changes;
    TeachingPage* m_steps;
    QTimer m_settled;             ///< since the shown part was moved
    QTimer m_watch;               ///< for stems that are still being made
    std::uint64_t m_measured = 0; ///< generations of both takes
    bool m_isFollowing = false;   ///< the other's time, just now
    FigureSaver m_saver{*this};
};

} // namespace stemwright::ui
