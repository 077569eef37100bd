static class Geometry
{
    public static double Leg(double hypotenuse, double leg) => Math.Sqrt(hypotenuse * hypotenuse - leg * leg);

    public static double Discriminant(double a, double b, double c) => b * b - 4 * a * c;

    public static double Energy(double work, double mass, double velocity) => work / mass - velocity * velocity / 2;

    public static double RSquared(double residual, double total) => 1 - residual * residual / (total * total);
}
