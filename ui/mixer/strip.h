#pragma once

#include "engine/mix/mixer.h"
#include "ui/look/theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QToolButton;

namespace stemwright::ui {

class DragHandle;
class EditableText;
class Fader;
class LevelMeter;
class MixerEdits;
class MixerModel;

/// A stem's channel in the mixer, at the left of its lane: name, mute, solo, fader, balance, meter. Low lanes leave out the balance,
/// lower ones the meter too. The name and the level can be typed; the menu has the rest.
class Strip : public QWidget {
    Q_OBJECT

public:
    Strip(MixerEdits& edits, int stem, QWidget* parent = nullptr);

    /// Where the keyboard goes when the strip was moved.
    void focusMenu();
    /// The control that is to this strip what `control` is to its own.
    QWidget* like(const QWidget& control) const;
    void takePeaks(const mix::SidePeaks& peaks, double seconds);
    /// Adds to a menu what the stem's lane can show; used whenever the strip's menu opens.
    void setLaneKinds(std::function<void(QMenu&)> add) { m_addLaneKinds = std::move(add); }
    /// Where the stem can be dragged away: name, letter and what is empty.
    DragHandle& dragHandle() { return *m_dragHandle; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolButton* makeButton(const QString& letter, const char* style);
    void connectControls();
    void showStrip();
    void showLook();
    void applyColours();
    void takeName(const QString& text);
    void takeGain(const QString& text);

    MixerEdits& m_edits;
    MixerModel& m_model;
    int m_stem;
    StemColours m_colours;
    QLabel* m_badge;
    EditableText* m_name;
    QToolButton* m_mute;
    QToolButton* m_solo;
    QToolButton* m_more;
    QMenu* m_menu;
    Fader* m_gain;
    EditableText* m_gainText;
    Fader* m_balance;
    QLabel* m_balanceText;
    LevelMeter* m_meter;
    DragHandle* m_dragHandle;
    std::function<void(QMenu&)> m_addLaneKinds;
};

} // namespace stemwright::ui
