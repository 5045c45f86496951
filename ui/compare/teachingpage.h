#pragma once

#include "ui/compare/filmmaker.h"
#include "ui/lanes/lanelooks.h"
#include "ui/lanes/pictureworker.h"
#include "ui/lanes/timeview.h"
#include "ui/pictures/figure.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QSlider;
class QVBoxLayout;

namespace stemwright::ui {

class LaneView;
class ObjectivePlot;

/// How the filter comes from the mixture to a stem, iteration by iteration, in pictures and plain words: the mixture, the mask, and the
/// stem that is the mixture through the mask.
class TeachingPage : public QWidget {
    Q_OBJECT

public:
    /// What it is given outlives the page.
    TeachingPage(const LaneLooks& looks, const separate::BottleneckCache& cache, const std::filesystem::path& scratchFolder,
                 QWidget* parent = nullptr);

    /// Whose filter is looked at; its song is null when there is none.
    void setSubject(const FilmSubject& subject);
    /// The part of the song; what is longer than a film is cut.
    void setRange(FrameRange range);
    void setTarget(const QString& target, const QString& name);
    void setPlayhead(std::int64_t frame);
    bool hasPicture() const { return m_film && m_stem >= 0; }
    /// All iterations side by side.
    Figure figure() const;

Q_SIGNALS:
    void pictureChanged(); ///< hasPicture()
    void seekRequested(std::int64_t frame);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Place { Mixture, Mask, Stem };
    static constexpr int kPlaces = Stem + 1;
    struct Row {
        QLabel* title = nullptr;
        LaneView* view = nullptr;
    };
    QWidget* makeRows();
    QWidget* makeWords();
    QLayout* makeSlider();
    void make();
    void take(const FilmPtr& film);
    void showStep();
    QString maskText() const;
    void showWords();
    void togglePlay();
    std::size_t step() const;
    std::shared_ptr<const LaneContent> content(FilmPart part, std::size_t step) const;

    const LaneLooks& m_looks;
    TimeView m_time;
    PictureWorker m_worker;
    FilmMaker m_maker;
    FilmSubject m_subject;
    FrameRange m_range;
    bool m_isOutdated = false; ///< the film is not of this subject and range
    FilmPtr m_film;
    QString m_target;
    QString m_name;
    int m_stem = -1; ///< of the film; -1: it has none of that name
    std::array<Row, kPlaces> m_rows;
    QSlider* m_step;
    QLabel* m_stepText;
    QPushButton* m_play;
    QLabel* m_state; ///< what is going on, or why there is nothing
    QLabel* m_words;
    ObjectivePlot* m_plot;
    std::vector<double> m_objectives; ///< of the film that is shown
    QTimer m_settled;                 ///< since subject or range changed
    QTimer m_next;                    ///< iteration, while they are played
};

} // namespace stemwright::ui
