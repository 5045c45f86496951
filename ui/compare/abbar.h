#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace stemwright::ui {

class Comparison;
enum class Memory;

/// A or B: which of both is heard. Without two takes it is disabled, and says what helps.
class AbSwitch : public QWidget {
    Q_OBJECT

public:
    /// `comparison` outlives the switch.
    explicit AbSwitch(Comparison& comparison, QWidget* parent = nullptr);

private:
    void showState();
    void showButton(QPushButton& button, Memory memory) const;

    Comparison& m_comparison;
    QPushButton* m_a;
    QPushButton* m_b;
};

/// What is heard while something is held, else at which level A and B are compared.
class AbState : public QLabel {
    Q_OBJECT

public:
    explicit AbState(Comparison& comparison, QWidget* parent = nullptr);

private:
    void showState();

    Comparison& m_comparison;
};

/// Opens a blind test.
class BlindTestButton : public QPushButton {
    Q_OBJECT

public:
    explicit BlindTestButton(Comparison& comparison, QWidget* parent = nullptr);
};

} // namespace stemwright::ui
