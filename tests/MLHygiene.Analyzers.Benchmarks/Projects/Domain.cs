using System.Collections.Generic;

namespace MLHygiene.Analyzers.Benchmarks.Projects;

/// <summary>What a part of a generated project is about: the words for the placeholders of the templates.</summary>
internal sealed record Domain(string Entity, string Number1, string Number2, string Number3, string Category, string Text, string Target)
{
    public static IReadOnlyList<Domain> All { get; } =
    [
        new("House", "Area", "Rooms", "Age", "District", "Description", "Price"),
        new("Flight", "Distance", "Delay", "Altitude", "Carrier", "Remarks", "Fare"),
        new("Patient", "Pressure", "Pulse", "Weight", "Ward", "Anamnesis", "Risk"),
        new("Taxi", "Duration", "Passengers", "Tip", "Vendor", "Route", "Total"),
        new("Loan", "Amount", "Income", "Term", "Branch", "Purpose", "Default"),
        new("Machine", "Vibration", "Temperature", "Hours", "Plant", "Log", "Wear"),
        new("Wine", "Acidity", "Sugar", "Alcohol", "Region", "Tasting", "Quality"),
        new("Student", "Absences", "Grade", "Travel", "School", "Essay", "Result"),
        new("Parcel", "Height", "Mass", "Stops", "Depot", "Note", "Lateness"),
        new("Turbine", "Wind", "Pitch", "Torque", "Site", "Alarm", "Power"),
        new("Customer", "Months", "Charge", "Calls", "Plan", "Complaint", "Churn"),
        new("Tree", "Girth", "Crown", "Slope", "Soil", "Survey", "Cover"),
        new("Song", "Tempo", "Energy", "Loudness", "Genre", "Lyrics", "Rank"),
        new("Pump", "Flow", "Pressure", "Load", "Basin", "Report", "Failure"),
        new("Ticket", "Words", "Replies", "Waiting", "Team", "Body", "Effort"),
        new("Field", "Rain", "Yield", "Sun", "Crop", "History", "Harvest"),
    ];
}
