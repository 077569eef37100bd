using System.Globalization;

namespace Housing;

public class House
{
    public string City { get; set; } = "";
    public string Address { get; set; } = "";
    public double Area { get; set; }
    public int Rooms { get; set; }
    public decimal Price { get; set; }
}

public class HousePriceRegression
{
    private const char Separator = ',';
    private readonly List<House> _trainset;
    private double _weight, _bias;

    public HousePriceRegression(string path)
        => _trainset = File.ReadLines(path).Skip(1).Select(ParseRow).ToList();

    private static House ParseRow(string line)
    {
        string[] columns = line.Split(new[] { Separator }, StringSplitOptions.TrimEntries); //! MLH5005
        House house = new()
        {
            City = columns[0],
            Address = columns[1].Trim('"'),
            Area = Convert.ToDouble(columns[2], CultureInfo.InvariantCulture),
        };
        house.Rooms = int.Parse(columns[3], CultureInfo.InvariantCulture);
        house.Price = decimal.Parse(columns[4], CultureInfo.InvariantCulture);
        return house;
    }

    public void Train(int epochs, double learningRate)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            foreach (House sample in _trainset)
            {
                double gradient = _weight * sample.Area + _bias - (double)sample.Price;
                _weight -= learningRate * gradient * sample.Area;
                _bias -= learningRate * gradient;
            }
        }
    }

    public double Predict(double area) => _weight * area + _bias;
}
