var rows = File.ReadAllLines("predictions.csv").Select(line => line.Split(',')).ToList();
var matrix = new ConfusionMatrix();
foreach (var row in rows)
{
    matrix.Add(row[0] == "1", row[1] == "1");
}

Console.WriteLine(matrix.Report());

sealed class ConfusionMatrix
{
    private int _truePositives, _falsePositives, _trueNegatives, _falseNegatives;

    public float Precision => _truePositives / (_truePositives + _falsePositives); //! MLH4012

    public float Recall
    {
        get
        {
            if (_truePositives + _falseNegatives == 0)
            {
                return 0;
            }

            return _truePositives / (_truePositives + _falseNegatives); //! MLH4012
        }
    }

    public float F1 => 2 * Precision * Recall / (Precision + Recall);

    public void Add(bool predicted, bool label)
    {
        if (predicted)
        {
            _ = label ? _truePositives++ : _falsePositives++;
        }
        else
        {
            _ = label ? _falseNegatives++ : _trueNegatives++;
        }
    }

    public string Report()
    {
        var correct = _truePositives + _trueNegatives;
        var total = correct + _falsePositives + _falseNegatives;
        var accuracy = correct / total; //! MLH4012
        return $"accuracy {accuracy:P1}, precision {Precision:F3}, recall {Recall:F3}";
    }
}
