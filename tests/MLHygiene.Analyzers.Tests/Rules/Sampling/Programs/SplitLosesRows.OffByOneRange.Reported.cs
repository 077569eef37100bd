// Reported: row 80 is in neither part.
public class HoldoutSplit
{
    public static (float[][] TrainSet, float[][] TestSet) Make(float[][] features, int seed)
    {
        new Random(seed).Shuffle(features);
        return (TrainSet: features[..80], TestSet: features[81..]); //! MLH2005
    }
}
