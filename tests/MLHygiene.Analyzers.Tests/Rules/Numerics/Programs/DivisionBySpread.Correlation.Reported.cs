
class FeatureSelection
{
    public double Pearson(double[] feature, double[] labels)
    {
        double mx = feature.Average(), my = labels.Average();
        double covariance = 0, sx = 0, sy = 0;
        for (int i = 0; i < feature.Length; i++)
        {
            covariance += (feature[i] - mx) * (labels[i] - my);
            sx += (feature[i] - mx) * (feature[i] - mx);
            sy += (labels[i] - my) * (labels[i] - my);
        }
        var spread = Math.Sqrt(sx) * Math.Sqrt(sy);
        return covariance / spread; //! MLH4009
    }

    double Accuracy, Loss, Dataset;
}
