#pragma once

#include "ui/compare/comparelanes.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace stemwright::ui {

class ChangesPanel;

/// Two takes of a song beside each other: the same lane of both above one another, the difference below, and what changed in figures. It
/// shows the part of the song that the main window shows, and both move together.
class CompareWindow : public QWidget {
    Q_OBJECT

public:
    /// What it is given outlives the window.
    CompareWindow(const LaneLooks& looks, TimeView& songTime, QWidget* parent = nullptr);

    /// Takes of the open song; `names` are what stems are called, by their targets. Without one of the two the window says what to do.
    void setTakes(const std::optional<ComparedTake>& a, const std::optional<ComparedTake>& b, const QMap<QString, QString>& names);
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
    QWidget* makeBar();
    QWidget* makeComparison();
    void fillStems();
    void choose();
    void measure();
    void watch();
    void linkTime();

    const LaneLooks& m_looks;
    TimeView& m_songTime;
    ComparedTake m_a; ///< without stems when there is none
    ComparedTake m_b;
    QMap<QString, QString> m_names;
    std::optional<mix::FrameRange> m_loop;
    QHBoxLayout* m_bar = nullptr;
    QComboBox* m_stem;
    QComboBox* m_kind;
    QStackedWidget* m_pages;
    QLabel* m_nothing; ///< says what to do when there is nothing to be compared
    CompareLanes* m_lanes;
    ChangesPanel* m_changes;
    QTimer m_settled;             ///< since the shown part was moved
    QTimer m_watch;               ///< for stems that are still being made
    std::uint64_t m_measured = 0; ///< generations of both takes
    bool m_isFollowing = false;   ///< the other's time, just now
};

} // namespace stemwright::ui
