using System.Globalization;

namespace Shipping;

public sealed record Parcel(string Id, decimal Price, double Weight, DateTime Sent);

public sealed class ShippingLabels(IReadOnlyList<Parcel> parcels)
{
    public void SaveWeights(string path)
    {
        using var writer = new StreamWriter(path);
        writer.WriteLine("parcel;kg;price");
        foreach (var parcel in parcels)
        {
            writer.Write(parcel.Id);
            writer.Write(';');
            writer.Write(parcel.Weight.ToString("F3", CultureInfo.InvariantCulture));
            writer.Write(';');
            writer.WriteLine(parcel.Price.ToString("F2", CultureInfo.InvariantCulture));
        }
    }

    public void ExportInvoice(string path)
        => File.WriteAllLines(path, parcels.Select(p => FormattableString.Invariant($"{p.Id} {p.Sent:yyyy-MM-dd} {p.Weight:0.0} kg")));

    public double Total => parcels.Sum(p => p.Weight);

    public string Describe() => string.Format(CultureInfo.InvariantCulture, "{0} parcels, {1:N1} kg", parcels.Count, Total);
}
