
public class PopulationModel
{
    public double Share(double days) => Math.Exp(days) / (1 + Math.Exp(days));

    public double Rate(double months) => Math.Log(1 + Math.Exp(months));
}
