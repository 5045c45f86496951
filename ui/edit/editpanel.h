#pragma once

#include "ui/edit/sharebars.h"

#include <QDockWidget>

#include <vector>

class QLabel;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace stemwright::ui {

class StrokeList;

/// The panel beside a lane whose mask is corrected: the selection in numbers, whose energy lies in it, what can be done with it, and what
/// was done so far.
class EditPanel : public QDockWidget {
    Q_OBJECT

public:
    /// `strokes` outlives the panel.
    explicit EditPanel(StrokeList& strokes, QWidget* parent = nullptr);

    /// Empty: nothing is selected.
    void showSelection(const QString& bounds);
    void showShares(std::vector<StemShare> shares);
    /// Which stem is moved to, and whose lane it is; the names as they are shown.
    void showNames(const QString& target, const QString& lane);
    void showChosen(int row);

Q_SIGNALS:
    void moveRequested();
    void onlyHereRequested();
    void removeRequested();
    void removeFromSongRequested();
    void hearingBegun();
    void hearingEnded();
    void strokeChosen(int row);
    void deleteRequested(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillButtons(QVBoxLayout& layout);
    void fillStrokes(QVBoxLayout& layout, StrokeList& strokes);
    void showButtons();
    void deleteCurrent();

    QLabel* m_bounds;
    ShareBars* m_shares;
    QPushButton* m_hear;
    QPushButton* m_move;
    QPushButton* m_onlyHere;
    QPushButton* m_remove;
    QPushButton* m_removeFromSong;
    QListView* m_list;
    QPushButton* m_delete;
    bool m_hasSelection = false;
};

} // namespace stemwright::ui
