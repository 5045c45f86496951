#pragma once

#include "engine/export/export.h"

#include <QDialog>
#include <QSettings>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace stemwright::ui {

/// What there is to export.
struct ExportSubject {
    std::shared_ptr<mix::Source> source;
    std::filesystem::path path; ///< of the song
    std::vector<std::string> targets;
    mix::Mix heard{};
    std::optional<mix::FrameRange> loop{};
};

/// Asks what to export and how: the outcome first, then the details, with a live example of the name. What was chosen is remembered.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `settings` outlives the dialogue.
    ExportDialog(ExportSubject subject, QSettings& settings, QWidget* parent = nullptr);

    /// What was asked for; to be read after the dialogue was accepted.
    const exporting::ExportPlan& plan() const { return m_plan; }

private:
    void makeCards();
    void makeForm();
    void makeLayout();
    void restore();
    void remember();
    void chooseFolder();
    void showFormat();
    /// Takes over what is chosen, and shows what will come of it.
    void refresh();
    exporting::Outcome outcome() const;
    exporting::ExportPlan planned() const;

    ExportSubject m_subject;
    QSettings& m_settings;
    exporting::ExportPlan m_plan;
    QButtonGroup* m_outcomes;
    QComboBox* m_format;
    QComboBox* m_depth;
    QComboBox* m_peaks;
    QComboBox* m_range;
    QCheckBox* m_tags;
    QLineEdit* m_folder;
    QLineEdit* m_name;
    QLabel* m_example;
    QPushButton* m_export;
};

} // namespace stemwright::ui
